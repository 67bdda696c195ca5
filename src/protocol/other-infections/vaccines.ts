import { type Answer, type Known, any, known, possible, presume, surely } from '../../answer/index.js'
import { datesOf } from '../../case/calendar.js'
import type { Assailant, VaccineDose } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { type ToldAct, account, latestOf, timeOf } from '../../derive/acts.js'
import { allergicTo } from '../../derive/allergic-to.js'
import { daysAt } from '../../derive/local-days.js'
import { given, member, read, readYesNo } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { possibleSources } from '../../derive/source.js'
import { type GivenDose, listedDoses, vaccineDoses } from '../../derive/vaccine-doses.js'
import { type Codes, type Dose, type Row, type Window, by, closing, earliestPossible, within } from '../../guideline/shape/index.js'
import type { OtherInfections } from '../../guideline/topic/other-infections.js'
import { isOpen } from '../../guideline/words.js'
import type { OtherInfectionsLine, OtherInfectionsReason } from '../../plan/other-infections.js'
import { inGroup } from './groups.js'
import { type Line, line } from './line.js'

interface Vaccine {
  readonly id: OtherInfectionsLine
  readonly organism: NonNullable<NonNullable<Assailant['infections']>[number]['organism']>
  readonly outbreak: 'mpox' | 'hepatitis-A'
  readonly window: Window
  readonly dose: Dose
  readonly group: Known<boolean>
  readonly groupRow: Row
  readonly product: Codes
  readonly recorded: readonly VaccineDose[] | undefined
  readonly dosesPath: string
}

/** STI-103: after contact with a known case, within the pack's window; else for groups and outbreaks that the pack or the place names. */
export function hepatitisA(s: Situation, g: OtherInfections): Line {
  const hiv = presume(readYesNo(s.case.health?.conditions?.hivInfection, '/health/conditions/hivInfection'), false)
  const member = inGroup(s, ['man-who-has-sex-with-men', 'injects-drugs'])
  const group = g.hepatitisAGroups.says.approach === 'none' ? known(false) : known(member.value || hiv.value, member, hiv)
  return vaccineLine(s, g, {
    id: 'other-infections/hepatitis-a', organism: 'hepatitis-A', outbreak: 'hepatitis-A', window: g.hepatitisAWindow, dose: g.hepatitisADose, group, groupRow: g.hepatitisAGroups,
    product: g.hepatitisAVaccine, recorded: s.case.immunizations?.hepatitisA?.doses, dosesPath: '/immunizations/hepatitisA/doses',
  })
}

/** STI-104: only after contact with a case, on outbreak advice, or for a group that the pack names: the assault alone is no reason. */
export function mpox(s: Situation, g: OtherInfections): Line {
  const group = g.mpoxGroups.says.approach === 'none' ? known(false) : inGroup(s, ['man-who-has-sex-with-men'])
  return vaccineLine(s, g, {
    id: 'other-infections/mpox', organism: 'mpox', outbreak: 'mpox', window: g.mpoxWindow, dose: g.mpoxDose, group, groupRow: g.mpoxGroups,
    product: g.mpoxVaccine, recorded: s.case.immunizations?.mpox?.doses, dosesPath: '/immunizations/mpox/doses',
  })
}

/** STI-076: what a case or a group asks for, but not after a severe reaction to a part of it. */
function vaccineLine(s: Situation, g: OtherInfections, vaccine: Vaccine): Line {
  const wanted = asked(s, g, vaccine)
  if (wanted.order === undefined) return wanted
  const allergic = allergicTo(s, ['vaccine-component'], [vaccine.product])
  const because = { ...wanted.because, verb: [...wanted.because.verb, by(g.componentAllergy, allergic)] }
  if (!surely(allergic, true)) return { ...wanted, because }
  return line({ id: vaccine.id, verb: 'contraindicated', urgency: 'routine', reasons: [{ key: 'other.allergy', rule: g.componentAllergy }], instead: [{ key: 'other.ask-allergist', rule: g.componentAllergy }], because })
}

function asked(s: Situation, g: OtherInfections, vaccine: Vaccine): Line {
  const { id, organism, outbreak, dose, group, groupRow } = vaccine
  const source = knownCase(s, organism)
  const advised = given(s.case.setting?.outbreakAdvice?.includes(outbreak) === true, '/setting/outbreakAdvice')
  const had = dosesOf(s, vaccine)
  const declined = refused(s, 'treat-vaccine').value ? ({ declined: true } as const) : {}
  const order = { ...dose.says, rows: [dose] }
  const watch: OtherInfectionsReason = { key: 'other.say-what-to-watch', rule: g.assaultAlone }
  const cited = [known('group', group, { row: groupRow }), known('alone', { row: g.assaultAlone })]
  if (source.value) return afterContact(s, g, vaccine, source, had, declined)
  const vaccinated = had.value.length > 0
  if (!vaccinated && (advised.value || group.value)) {
    const reason: OtherInfectionsReason = advised.value ? { key: 'other.outbreak', rule: g.outbreak } : { key: 'other.group', rule: groupRow }
    return line({ id, verb: 'consider', urgency: 'days', ...declined, order, reasons: [reason, sameDay(g)], because: { verb: [source, advised, group, had, ...cited], order: [known('dose', { row: dose }, { row: g.outbreak })] } })
  }
  const reasons: readonly OtherInfectionsReason[] = vaccinated && (advised.value || group.value) ? [{ key: 'other.vaccinated', rule: g.assaultAlone }] : [{ key: 'other.assault-alone', rule: g.assaultAlone }]
  return line({ id, verb: 'not-indicated', urgency: 'routine', reasons, instead: [watch], because: { verb: [source, advised, ...cited, ...(vaccinated ? [had] : [])] } })
}

function sameDay(g: OtherInfections): OtherInfectionsReason {
  return { key: 'other.same-day', rule: g.sameDay }
}

/** STI-006: within the window of the last contact with him. More than one dose, or one since that contact, is not given again; after a single earlier one the product decides. */
function afterContact(s: Situation, g: OtherInfections, { id, organism, window, dose }: Vaccine, source: Known<boolean>, had: Known<readonly GivenDose[]>, declined: { readonly declined?: true }): Line {
  const last = lastContact(s, organism)
  const reached = within(window, last, s.now)
  const stage = presume(reached, earliestPossible(window, reached))
  const closes = closing(window, last, s.now)
  const watch: OtherInfectionsReason = { key: 'other.say-what-to-watch', rule: g.assaultAlone }
  const because = { verb: [source, known('had', had, { row: g.givenOnce }), stage], order: [known('dose', { row: dose })] }
  if (had.value.length > 1 || had.value.some((one) => sinceContact(s, one, last))) {
    return line({ id, verb: 'not-indicated', urgency: 'routine', reasons: [{ key: 'other.vaccinated', rule: g.givenOnce }], instead: [watch], because })
  }
  if (!isOpen(stage.value.verb)) {
    return line({ id, verb: stage.value.verb, urgency: 'routine', closes, reasons: [{ key: 'other.window-over', window, closed: { instant: closes.latest ?? s.now } }], instead: [watch], because })
  }
  const reason: OtherInfectionsReason = window.says === 'none' ? { key: 'other.by-country', rule: window } : { key: 'other.known-contact', window }
  const second: readonly OtherInfectionsReason[] = had.value.length > 0 ? [{ key: 'other.second-by-product', rule: g.givenOnce }] : []
  const verb = window.says === 'none' || had.value.length > 0 ? 'consider' : stage.value.verb
  return line({ id, verb, urgency: 'hours', flags: stage.value.flags, closes, ...declined, order: { ...dose.says, rows: [dose] }, reasons: [reason, ...second, sameDay(g)], because })
}

/** The doses she had; none on record counts as none, and is asked. */
function dosesOf(s: Situation, { recorded, dosesPath, product }: Vaccine): Known<readonly GivenDose[]> {
  const listed = listedDoses(s, [product]).map((one) => ({ fact: one.path, state: 'given' }) as const)
  return known(vaccineDoses(s, recorded, dosesPath, [product]), presume(read<unknown>(recorded, dosesPath), 'none'), ...listed)
}

/** A dose of the day of the contact counts as given after it; a day not told is not known to be. */
function sinceContact(s: Situation, { on }: GivenDose, last: Answer<Instant>): boolean {
  const times = possible(last)
  return on !== undefined && times !== undefined && datesOf(on).first >= daysAt(s, Math.max(...times) as Instant).last
}

/** The last act that he may have been the source of: what another did later moves nothing. If none was his, all of what he may have been there for. */
function lastContact(s: Situation, organism: Vaccine['organism']): Answer<Instant> {
  const told = account(s).acts
  const his = told.filter((act) => isFrom(act, organism, s))
  const there = incidentsTold(s).filter((one) => isFrom(one, organism, s))
  const times = his.length > 0 ? his : [...there.filter(({ incident }) => incident.when !== undefined), ...told.filter(({ incidentPath }) => there.some((one) => one.incidentPath === incidentPath))]
  return latestOf(times.map(({ at }) => at), s.now)
}

/** Each incident as one act of which nothing is told: everyone who may have been there. */
function incidentsTold(s: Situation): readonly ToldAct[] {
  return (s.case.incidents ?? []).map((incident, i) => {
    const incidentPath = member('/incidents', incident.id, i)
    return { incident, incidentPath, path: incidentPath, at: timeOf(s, incident, undefined, incidentPath) }
  })
}

function isFrom(told: ToldAct, organism: Vaccine['organism'], s: Situation): boolean {
  return possibleSources(s, told).named.some(({ assailant }) => carries(assailant, organism))
}

function carries({ infections }: Assailant, organism: Vaccine['organism']): boolean {
  return infections?.some((one) => one.organism === organism) === true
}

/** Whether one of them is known or thought to have it; what nobody knows starts nothing here, and is asked. */
function knownCase(s: Situation, organism: Vaccine['organism']): Known<boolean> {
  const list = s.case.assailants
  if (list === undefined) return presume(read<boolean>(undefined, '/assailants'), false)
  for (const [i, assailant] of list.entries()) {
    if (carries(assailant, organism)) return given(true, `${member('/assailants', assailant.id, i)}/infections`)
  }
  return presume(any(list.flatMap(({ id, infections }, i) => (infections === undefined ? [read<boolean>(undefined, `${member('/assailants', id, i)}/infections`)] : []))), false)
}
