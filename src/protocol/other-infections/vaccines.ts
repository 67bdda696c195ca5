import { type Known, from, known, presume, surely } from '../../answer/index.js'
import type { Assailant, VaccineDose } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { account, latestOf } from '../../derive/acts.js'
import { allergicTo } from '../../derive/allergic-to.js'
import { given, member, read, readYesNo } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { type Dose, type Row, type Window, closing, earliestPossible, within } from '../../guideline/shape/index.js'
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
  readonly doses: readonly VaccineDose[] | undefined
  readonly dosesPath: string
}

/** STI-103: after contact with a known case, within the pack's window; else for groups and outbreaks that the pack or the place names. */
export function hepatitisA(s: Situation, g: OtherInfections): Line {
  const hiv = presume(readYesNo(s.case.health?.conditions?.hivInfection, '/health/conditions/hivInfection'), false)
  const member = inGroup(s, ['man-who-has-sex-with-men', 'injects-drugs'])
  const group = g.hepatitisAGroups.says.approach === 'none' ? known(false) : known(member.value || hiv.value, member, hiv)
  return vaccineLine(s, g, {
    id: 'other-infections/hepatitis-a', organism: 'hepatitis-A', outbreak: 'hepatitis-A', window: g.hepatitisAWindow, dose: g.hepatitisADose, group, groupRow: g.hepatitisAGroups,
    doses: s.case.immunizations?.hepatitisA?.doses, dosesPath: '/immunizations/hepatitisA/doses',
  })
}

/** STI-104: only after contact with a case, on outbreak advice, or for a group that the pack names: the assault alone is no reason. */
export function mpox(s: Situation, g: OtherInfections): Line {
  const group = g.mpoxGroups.says.approach === 'none' ? known(false) : inGroup(s, ['man-who-has-sex-with-men'])
  return vaccineLine(s, g, {
    id: 'other-infections/mpox', organism: 'mpox', outbreak: 'mpox', window: g.mpoxWindow, dose: g.mpoxDose, group, groupRow: g.mpoxGroups,
    doses: s.case.immunizations?.mpox?.doses, dosesPath: '/immunizations/mpox/doses',
  })
}

/** STI-076: what a case or a group asks for, but not after a severe reaction to a part of it. */
function vaccineLine(s: Situation, g: OtherInfections, vaccine: Vaccine): Line {
  const wanted = asked(s, g, vaccine)
  if (wanted.order === undefined) return wanted
  const allergic = allergicTo(s, ['vaccine-component'])
  const because = { ...wanted.because, verb: [...wanted.because.verb, known('allergy', allergic, { row: g.componentAllergy })] }
  if (!surely(allergic, true)) return { ...wanted, because }
  return line({ id: vaccine.id, verb: 'contraindicated', urgency: 'routine', reasons: [{ key: 'other.allergy', rule: g.componentAllergy }], instead: [{ key: 'other.ask-allergist', rule: g.componentAllergy }], because })
}

function asked(s: Situation, g: OtherInfections, { id, organism, outbreak, window, dose, group, groupRow, doses, dosesPath }: Vaccine): Line {
  const source = knownCase(s, organism)
  const advised = given((s.case.setting?.outbreakAdvice ?? []).includes(outbreak), '/setting/outbreakAdvice')
  const had = presume(from([read(doses, dosesPath)], (list) => list.length > 0), false)
  const declined = refused(s, 'treat-vaccine').value ? ({ declined: true } as const) : {}
  const order = { ...dose.says, rows: [dose] }
  const same: OtherInfectionsReason = { key: 'other.same-day', rule: g.sameDay }
  const watch: OtherInfectionsReason = { key: 'other.say-what-to-watch', rule: g.assaultAlone }
  const cited = [known('group', group, { row: groupRow }), known('alone', { row: g.assaultAlone })]
  if (source.value) {
    const last = latestOf(account(s).acts.map(({ at }) => at), s.now)
    const reached = within(window, last, s.now)
    const stage = presume(reached, earliestPossible(window, reached))
    const closes = closing(window, last, s.now)
    const because = { verb: [source, stage], order: [had, known('dose', { row: dose })] }
    if (!isOpen(stage.value.verb)) {
      return line({ id, verb: stage.value.verb, urgency: 'routine', closes, reasons: [{ key: 'other.window-over', window, closed: { instant: closes.latest ?? s.now } }], instead: [watch], because })
    }
    const reason: OtherInfectionsReason = window.says === 'none' ? { key: 'other.by-country', rule: window } : { key: 'other.known-contact', window }
    return line({ id, verb: window.says === 'none' ? 'consider' : stage.value.verb, urgency: 'hours', flags: stage.value.flags, closes, ...declined, order, reasons: [reason, same], because })
  }
  if (!had.value && (advised.value || group.value)) {
    const reason: OtherInfectionsReason = advised.value ? { key: 'other.outbreak', rule: g.outbreak } : { key: 'other.group', rule: groupRow }
    return line({ id, verb: 'consider', urgency: 'days', ...declined, order, reasons: [reason, same], because: { verb: [source, advised, group, had, ...cited], order: [known('dose', { row: dose }, { row: g.outbreak })] } })
  }
  const reasons: readonly OtherInfectionsReason[] = had.value && (advised.value || group.value) ? [{ key: 'other.vaccinated', rule: g.assaultAlone }] : [{ key: 'other.assault-alone', rule: g.assaultAlone }]
  return line({ id, verb: 'not-indicated', urgency: 'routine', reasons, instead: [watch], because: { verb: [source, advised, ...cited, ...(had.value ? [had] : [])] } })
}

/** Whether one of them is known or thought to have it; what nobody knows starts nothing here, and is asked. */
function knownCase(s: Situation, organism: Vaccine['organism']): Known<boolean> {
  const list = s.case.assailants
  for (const [i, { id, infections = [] }] of (list ?? []).entries()) {
    if (infections.some((one) => one.organism === organism)) return given(true, `${member('/assailants', id, i)}/infections`)
  }
  const untold = (list ?? []).flatMap(({ id, infections }, i) => (infections === undefined ? [read<boolean>(undefined, `${member('/assailants', id, i)}/infections`)] : []))
  const open = list === undefined ? [read<boolean>(undefined, '/assailants')] : untold
  return known(false, ...open.map((one) => presume(one, false)))
}
