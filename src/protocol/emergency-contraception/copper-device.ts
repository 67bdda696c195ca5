import { type Answer, type Known, all, any, known, not, possible, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { addDays, datesOf, monthsBetween } from '../../case/calendar.js'
import { type CalendarDate, type Instant, type TimeZone, calendarDateOf, instantOf, monthsPerYear, spanOf } from '../../case/time.js'
import { refused } from '../../derive/refused.js'
import { newestFinding } from '../../derive/pregnancy.js'
import { given, read, readYesNo } from '../../derive/read.js'
import { firstDoseUrgency } from '../../derive/urgency.js'
import { type Closing, by, closing, earliestPossible, passes, ruled, within } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import type { Findings } from './findings.js'
import { type Line, allergicTo } from './pill.js'
import { stockOf } from './stock.js'

const utc = 'UTC' as TimeZone
const lastRank = 6
/** What is open by the second route only is offered like the first. */
const byOvulationVerb = 'offer'

/** EC-023, EC-030, EC-060, EC-063, EC-064: the most effective method, by either route, unless something speaks against placing it. */
export function copperDevice(s: Situation, g: EmergencyContraception, f: Findings): Line {
  const planned = s.case.encounter?.planned?.deviceInsertionAt
  const plannedAt = planned === undefined ? s.now : (Math.max(s.now, instantOf(planned)) as Instant)
  const lastDay = ovulationRoute(s, g)
  const openByOvulation = (moment: Instant): CalendarDate | undefined => (lastDay.value !== undefined && calendarDateOf(moment, s.timeZone) <= lastDay.value ? lastDay.value : undefined)
  // CD-07: the planned moment; where it is too late by then and not yet now, now.
  const open = (moment: Instant): boolean => earliestPossible(g.deviceWindow, within(g.deviceWindow, f.exposure.first, moment)).verb !== 'window-exceeded' || openByOvulation(moment) !== undefined
  const at = !open(plannedAt) && open(s.now) ? s.now : plannedAt
  const reached = by(g.severalActs, within(g.deviceWindow, f.exposure.first, at))
  const stage = presume(reached, earliestPossible(g.deviceWindow, reached))
  const byOvulation = openByOvulation(at)
  const refusedHere = refused(s, 'treat-iud')
  const common = {
    kind: 'plain', id: 'emergency-contraception/copper-device', need: 'emergency-contraception', rank: 1,
    closes: laterOf(closing(g.deviceWindow, f.exposure.first, at), byOvulation, s.timeZone),
    ...(surely(refusedHere, true) ? { declined: true as const } : {}),
  } as const
  const needed = f.needAnswers
  const none = f.noNeed
  const closed = { urgency: 'routine', flags: [] } as const
  if (none !== undefined) {
    return { ...common, ...closed, verb: none.verb, urgency: none.verb === 'needs-input' ? 'hours' : 'routine', reasons: [none.ofDevice ?? none.reason], instead: [none.instead], because: { verb: needed } }
  }
  const barrier = against(s, g, f, { bars: any([presume(readYesNo(s.case.health?.conditions?.wilsonDisease, '/health/conditions/wilsonDisease'), false), allergicTo(s, g, 'copper')]), reason: { key: 'ec.device-copper' } })
  const seen = [...needed, stage, lastDay, ...barrier.because]
  if (stage.value.verb === 'window-exceeded' && byOvulation === undefined) {
    return { ...common, ...closed, verb: 'window-exceeded', reasons: [{ key: 'ec.window-passed', limit: g.deviceWindow }], instead: [{ key: 'ec.instead-test-and-counselling' }], because: { verb: [by(g.pastAllWindows, stage), lastDay, ...needed] } }
  }
  if (barrier.verb !== undefined) return { ...common, ...closed, verb: barrier.verb, reasons: [barrier.reason], instead: [barrier.instead], because: { verb: seen } }
  const uncertain = f.exposure.uncertain
  const declined = refused(s, 'treat-sti')
  const risky = withoutTreatment(s, g, f)
  const lastResort = barrier.lastResort || surely(risky, true)
  const verb = surely(uncertain, true) ? 'consider' : stage.value.verb === 'window-exceeded' ? byOvulationVerb : stage.value.verb
  const timeless = possible(f.exposure.first) === undefined
  return {
    ...common,
    verb,
    rank: lastResort ? lastRank : 1,
    urgency: firstDoseUrgency(verb, common.closes, g.urgentWithin, at),
    flags: [...(lastResort ? (['least-bad'] as const) : []), ...(timeless ? (['time-unknown'] as const) : []), 'if-in-stock'],
    order: { components: g.deviceDose.says.components, route: g.deviceDose.says.route, rows: [g.deviceDose] },
    reasons: [
      { key: 'ec.device-most-effective' },
      ...(at === plannedAt ? [] : [{ key: 'ec.bring-forward' } as const]),
      ...(timeless ? [{ key: 'ec.time-unknown' } as const] : []),
      ...(byOvulation === undefined ? [] : [{ key: 'ec.device-by-ovulation', until: { date: byOvulation } } as const]),
      ...(barrier.lastResort ? [{ key: 'ec.device-chlamydia-at-insertion' } as const] : []),
      ...treatmentWords(declined.value, f.treatment.value, barrier),
      { key: 'ec.device-samples-first' },
      { key: 'ec.device-exclude-pregnancy' },
      { key: 'ec.device-her-choice' },
    ],
    instead: [],
    because: {
      verb: [...seen, uncertain, ruled(g.baselineTest, g.samplesBeforeDevice, g.deviceIsHerChoice, g.deviceMostEffective)],
      rank: [by(g.devicePresumptiveTreatment, declined), risky],
    },
  }
}

/** Chlamydia that is found is treated at insertion, which is said by itself. */
function treatmentWords(declined: boolean, planned: boolean, { lastResort }: Barrier): readonly EmergencyContraceptionReason[] {
  if (declined) return [{ key: 'ec.device-treatment-declined' }]
  if (planned) return [{ key: 'ec.device-with-treatment' }]
  return lastResort === undefined ? [{ key: 'ec.device-treatment-not-planned' }] : []
}

/** The later of the two deadlines applies (EC-023). The end of the last day is counted in the zone of the place, else in UTC. */
function laterOf(closes: Closing, lastDay: CalendarDate | undefined, zone = utc): Closing {
  if (lastDay === undefined) return closes
  const { latest: end } = spanOf({ onDate: lastDay, timeZone: zone }).span
  if (end === undefined) return closes
  return { ...closes, earliest: Math.max(closes.earliest ?? end, end) as Instant, latest: Math.max(closes.latest ?? end, end) as Instant }
}

/**
 * EC-023, route 2: the last day is so many calendar days after the earliest likely ovulation. Only with a regular cycle, a certain last period, no hormonal
 * method, and some years after the first period; anything unknown leaves the route closed, and is no reason against route 1.
 */
function ovulationRoute(s: Situation, g: EmergencyContraception): Known<CalendarDate | undefined> {
  const { lastPeriod, cycle, contraception } = s.case.pregnancyAndContraception ?? {}
  const path = '/pregnancyAndContraception'
  const regular = presume(readYesNo(cycle?.regular, `${path}/cycle/regular`), false)
  const certain = presume(readYesNo(lastPeriod?.certain, `${path}/lastPeriod/certain`), false)
  const began = lastPeriod?.startedOn
  const shortest = cycle?.shortestDays
  const menarche = s.case.body?.puberty?.menarcheOn
  const hormonal = contraception?.some(({ method = '' }) => hormonalMethods.includes(method)) ?? false
  const { lutealDays, daysAfterOvulation, yearsAfterMenarche } = g.ovulationRoute.says
  const facts = [regular, certain, ...unasked(contraception, `${path}/contraception`), { row: g.ovulationRoute }] as const
  const grown = menarche !== undefined && monthsBetween(datesOf(menarche).last, calendarDateOf(s.now, s.timeZone)) >= yearsAfterMenarche * monthsPerYear
  if (!regular.value || !certain.value || began === undefined || began.length < 10 || shortest === undefined || !grown || hormonal) {
    return known(undefined, ...facts, ...unasked(began, `${path}/lastPeriod/startedOn`), ...unasked(shortest, `${path}/cycle/shortestDays`), ...unasked(menarche, '/body/puberty/menarcheOn'))
  }
  const ovulation = addDays(datesOf(began).first, shortest - lutealDays - 1)
  return known(addDays(ovulation, daysAfterOvulation), ...facts, given(began, `${path}/lastPeriod/startedOn`), given(shortest, `${path}/cycle/shortestDays`), given(menarche, '/body/puberty/menarcheOn'))
}

/** A fact that is not told: the route stays closed, and the fact is asked. */
function unasked(fact: unknown, path: string): readonly Answer<unknown>[] {
  return fact === undefined ? [presume(read(undefined, path), undefined)] : []
}

const hormonalMethods: readonly string[] = ['implant', 'injectable', 'combined-pill', 'progestogen-only-pill', 'patch', 'ring', 'levonorgestrel-iud']

/**
 * EC-060, EC-064: where presumptive treatment is declined or not planned the device is a last resort if the pack says so, unless no pill can be expected to work well
 * or none can be had.
 */
function withoutTreatment(s: Situation, g: EmergencyContraception, f: Findings): Answer {
  if (g.deviceWithoutTreatment.says.approach === 'offer') return by(g.deviceWithoutTreatment, known(false))
  const past = [g.levonorgestrelWindow, g.ulipristalWindow].every((window) => earliestPossible(window, within(window, f.exposure.last, s.plannedDoseAt)).verb === 'window-exceeded')
  const noPill = any([
    presume(any([f.inducer, f.inducingPep, f.boostedPep]), false),
    known(past, f.exposure.last),
    refused(s, 'treat-ec'),
    all([not(presume(stockOf(s, g, 'levonorgestrel'), true)), not(presume(stockOf(s, g, 'ulipristal'), true))]),
  ])
  const untreated = any([refused(s, 'treat-sti'), not(f.treatment)])
  return by(g.deviceWithoutTreatment, by(g.devicePresumptiveTreatment, all([untreated, not(noPill)])))
}

interface Barrier {
  readonly verb?: 'contraindicated' | 'not-recommended'
  /** Nothing closes it, but everything else comes first. */
  readonly lastResort?: true
  readonly reason: EmergencyContraceptionReason
  readonly instead: EmergencyContraceptionReason
  readonly because: readonly Answer<unknown>[]
}

/** What a device is made of, and whether she cannot bear it. */
export interface Material {
  readonly bars: Answer
  readonly reason: EmergencyContraceptionReason
}

/** EC-060: what speaks against placing it now. What is not recorded is no bar and stays in the asks. */
export function against(s: Situation, g: EmergencyContraception, f: Findings, material: Material): Barrier {
  const suitability = s.case.pregnancyAndContraception?.iudSuitability
  const finding = (name: 'cavityDistortion' | 'unexplainedBleeding' | 'purulentCervicitis' | 'pelvicInfection' | 'genitalCancerAwaitingCare'): Answer =>
    by(g.deviceEligibility, presume(readYesNo(suitability?.[name], `/pregnancyAndContraception/iudSuitability/${name}`), false))
  const cavity = any([finding('cavityDistortion'), finding('unexplainedBleeding'), finding('genitalCancerAwaitingCare')])
  const atInsertion = g.deviceWithChlamydia.says.approach === 'treat-at-insertion-without-symptoms'
  const chlamydia = found(s, 'chlamydia')
  const chlamydiaBars = atInsertion ? all([chlamydia, pelvicSymptoms(s)]) : chlamydia
  const infection = any([finding('purulentCervicitis'), finding('pelvicInfection'), found(s, 'gonorrhoea'), by(g.deviceWithChlamydia, chlamydiaBars)])
  const early = surely(f.birth, true)
    ? all([f.birth, presume(passes(g.deviceSoonAfterBirth, f.daysSinceEnd), false), presume(passes(g.deviceAfterBirth, f.daysSinceEnd), false)])
    : by(g.deviceAfterBirth, presume(f.birth, false))
  const because = [cavity, infection, material.bars, by(g.deviceBetweenThese, early)]
  const otherPill = { key: 'ec.instead-other-pill' } as const
  if (surely(cavity, true)) return { verb: 'contraindicated', reason: { key: 'ec.device-cavity' }, instead: otherPill, because: [cavity] }
  if (surely(infection, true)) return { verb: 'contraindicated', reason: { key: 'ec.device-untreated-infection' }, instead: { key: 'ec.instead-treat-first' }, because: [cavity, infection] }
  if (surely(material.bars, true)) return { verb: 'contraindicated', reason: material.reason, instead: otherPill, because: [cavity, infection, material.bars] }
  if (surely(early, true) && g.deviceBetweenThese.says.approach === 'closed') return { verb: 'not-recommended', reason: { key: 'ec.device-after-birth', days: g.deviceAfterBirth }, instead: otherPill, because }
  const lastResort = atInsertion && surely(chlamydia, true) ? ({ lastResort: true } as const) : {}
  return { ...lastResort, reason: { key: 'ec.device-most-effective' }, instead: otherPill, because }
}

/** Signs of an infection that has risen. Not asked: none, and asked. */
function pelvicSymptoms(s: Situation): Answer {
  const path = '/health/genitalSymptoms'
  const symptoms = s.case.health?.genitalSymptoms
  if (symptoms === undefined) return presume(readYesNo(undefined, path), false)
  return given(symptoms.some((symptom) => symptom === 'discharge' || symptom === 'pelvic-pain' || symptom === 'fever'), path)
}

function found(s: Situation, test: 'gonorrhoea' | 'chlamydia'): Answer {
  const finding = newestFinding(s.case.results?.[test], `/results/${test}`)
  return finding === 'positive' ? given(true, `/results/${test}`) : finding === 'negative' ? given(false, `/results/${test}`) : presume(readYesNo(undefined, `/results/${test}`), false)
}
