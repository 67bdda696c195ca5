import { type Answer, any, known, possible, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { addDays, addMonths, daysBetween } from '../../case/calendar.js'
import { type Instant, calendarDateOf, instantOf, millisecondsPerHour } from '../../case/time.js'
import { given, read, readYesNo } from '../../derive/read.js'
import { by, passes, ruled } from '../../guideline/shape/index.js'
import type { ScheduleStep } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionLine, EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import type { Due } from '../../plan/index.js'
import type { Findings } from './findings.js'
import type { Line } from './pill.js'

const plain = { kind: 'plain', rank: 1, flags: [], instead: [] } as const

/** EC-010 to EC-012, EC-100, EC-132: a test now, beside the dose and never before it. */
export function pregnancyTest(s: Situation, g: EmergencyContraception, f: Findings): Line {
  const { lastPeriod, earlyPregnancySymptoms } = s.case.pregnancyAndContraception ?? {}
  const odd = any([
    presume(readYesNo(earlyPregnancySymptoms, '/pregnancyAndContraception/earlyPregnancySymptoms'), false),
    known(lastPeriod?.character !== undefined && lastPeriod.character !== 'usual', { fact: '/pregnancyAndContraception/lastPeriod/character', state: lastPeriod?.character === undefined ? 'missing' : 'given' }),
  ])
  const negative = f.tested === 'negative'
  const reasons: readonly EmergencyContraceptionReason[] = [
    ...(surely(odd, true) ? [{ key: 'ec.test-strongly-advised' } as const] : []),
    { key: 'ec.dates-earlier-pregnancy' },
    { key: 'ec.no-test-needed' },
    ...(negative ? [{ key: 'ec.negative-too-early', days: g.tooEarlyToTell } as const] : []),
  ]
  return {
    ...plain, id: 'emergency-contraception/pregnancy-test', need: 'pregnancy-test', verb: negative ? 'offer' : 'recommend', urgency: 'days', act: 'test', reasons, ...organsFirst(f),
    because: { verb: [by(g.oneTestOneMeaning, by(g.baselineTest, read(f.tested, '/results/pregnancy'))), f.needed], followUp: [by(g.recordBaseline, odd)] },
  }
}

/** CD-16: where organs are asked for before a pill, they are before a test too. */
function organsFirst({ organsInDoubt, noNeed }: Findings): Partial<Pick<Line, 'verb' | 'reasons' | 'instead'>> {
  return noNeed?.verb === 'needs-input' && surely(organsInDoubt, true) ? { verb: 'needs-input', reasons: [{ key: 'ec.organs-not-recorded' }], instead: [{ key: 'ec.instead-other-care' }] } : {}
}

/** EC-101: for everyone, counted from the last act that may have happened, never rounded down. */
export function followUpTest(s: Situation, g: EmergencyContraception, f: Findings): readonly Line[] {
  const latest = Math.max(...(possible(f.exposure.last) ?? [s.now]))
  return g.followUpTest.says.steps.map(({ after }) => ({
    ...plain, id: 'emergency-contraception/follow-up-test', need: 'follow-up-test', verb: 'recommend', urgency: 'routine', act: 'test',
    due: { notBefore: { at: (latest + after * millisecondsPerHour) as Instant } }, reasons: [{ key: 'ec.bleeding-does-not-exclude' }, { key: 'ec.negative-too-early', days: g.tooEarlyToTell }], ...organsFirst(f),
    because: { verb: [by(g.followUpTest, f.organs), f.needed], followUp: [f.exposure.last] },
  }))
}

/** EC-102, EC-104: what to come back for at once. */
export function warnings(g: EmergencyContraception, f: Findings): readonly Line[] {
  return [
    { ...plain, id: 'emergency-contraception/late-period', need: 'late-period', verb: 'recommend', urgency: 'routine', reasons: [{ key: 'ec.period-late', days: g.latePeriod }], because: { verb: [by(g.latePeriod, f.organs), f.needed] } },
    { ...plain, id: 'emergency-contraception/abdominal-pain', need: 'abdominal-pain', verb: 'recommend', urgency: 'routine', reasons: [{ key: 'ec.pain' }], because: { verb: [by(g.ectopicWarning, by(g.pastEctopic, f.organs)), f.needed] } },
  ]
}

/** EC-103: each contact a due date on its own line, counted from the first visit in calendar units. */
export function contactPoints(s: Situation, g: EmergencyContraception, f: Findings): readonly Line[] {
  const first = s.case.followUp?.firstVisitAt
  const from = calendarDateOf(first === undefined ? s.now : instantOf(first), s.timeZone)
  const because = { verb: [by(g.contactPoints, f.organs), f.needed], followUp: first === undefined ? [] : [given(first, '/followUp/firstVisitAt')] }
  return g.contactPoints.says.steps.map((step) => ({
    ...plain, id: `emergency-contraception/${step.name}` as EmergencyContraceptionLine, need: `contact/${step.name}`, verb: 'recommend', urgency: 'routine', act: 'visit',
    due: dueOf(step, from), reasons: [{ key: 'ec.contact-point' }], because,
  }))
}

function dueOf(step: ScheduleStep, from: ReturnType<typeof calendarDateOf>): Due {
  return { by: { on: step.unit === 'mo' ? addMonths(from, step.after) : addDays(from, step.after) } }
}

/** EC-105: a device in place and a positive test. */
export function deviceAndPositiveTest(s: Situation, g: EmergencyContraception, f: Findings): readonly Line[] {
  const methods = s.case.pregnancyAndContraception?.contraception
  const device = methods?.some(({ method }) => method === 'copper-iud' || method === 'levonorgestrel-iud')
  if (device !== true || !surely(f.pregnant, true)) return []
  const seen = by(g.deviceAndPositiveTest, given(methods, '/pregnancyAndContraception/contraception'))
  return [{ ...plain, id: 'emergency-contraception/device-and-positive-test', need: 'device-and-positive-test', verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'ec.device-positive-test' }], instead: [{ key: 'ec.instead-other-care' }], because: { verb: [seen, f.pregnant] } }]
}

/** EC-013, EC-014, EC-110: pregnant, too late, or declined: test or date it, counsel without direction, and check the law in force, never assume it. */
export function counselling(s: Situation, g: EmergencyContraception, f: Findings, closed: boolean, options: readonly Answer<unknown>[]): readonly Line[] {
  const pregnant = surely(f.pregnant, true)
  if (!pregnant && !closed) return []
  const law = s.case.setting?.abortionLaw?.checkedOn
  const days = law === undefined ? undefined : daysBetween(law, calendarDateOf(s.now, s.timeZone))
  const checked = days === undefined ? presume(readYesNo(undefined, '/setting/abortionLaw/checkedOn'), false) : passes(g.lawCheckedWithin, given(days, '/setting/abortionLaw/checkedOn'))
  const taken = s.case.medicines?.some(({ purpose }) => purpose === 'emergency-contraception') ?? false
  const reasons: readonly EmergencyContraceptionReason[] = [
    // EC-101, EC-110: without a positive test there is nothing to date; the test on its due date comes first.
    pregnant ? { key: 'ec.counselling' } : { key: 'ec.options-if-positive', line: { line: 'emergency-contraception/follow-up-test' } },
    ...(pregnant ? [{ key: 'ec.predates', days: g.predatesIncident } as const] : []),
    ...(pregnant && taken ? [{ key: 'ec.no-known-harm' } as const] : []),
    ...(surely(checked, true) ? [] : [{ key: 'ec.law-check', days: g.lawCheckedWithin } as const]),
  ]
  return [
    {
      ...plain, id: 'emergency-contraception/counselling', need: 'counselling', verb: 'recommend', urgency: 'days', flags: surely(checked, true) ? [] : ['legal-check'], reasons,
      because: { verb: [by(g.optionsCounselling, by(g.noKnownHarm, by(g.predatesIncident, f.pregnant))), f.needed, ...options], followUp: [checked] },
    },
  ]
}

/** EC-055, EC-056: when hormonal contraception may start again, by the pill given. */
export function restart(s: Situation, g: EmergencyContraception, f: Findings): readonly Line[] {
  const wishes = s.case.wishes?.ongoingContraception
  const wanted = wishes === undefined ? presume(readYesNo(undefined, '/wishes/ongoingContraception'), true) : given(wishes !== false, '/wishes/ongoingContraception')
  if (!wanted.value) return []
  const missed = g.missedAfterScheduledBreak.says.approach === 'resume-at-once' && s.case.pregnancyAndContraception?.contraception?.some(({ missedAfterScheduledBreak }) => missedAfterScheduledBreak) === true
  const due = missed ? undefined : afterUlipristal(g, f)
  return [
    {
      ...plain, id: 'emergency-contraception/restart', need: 'restart', verb: 'offer', urgency: 'routine',
      ...(due === undefined ? {} : { due }),
      reasons: [{ key: 'ec.restart-after-levonorgestrel' }, missed ? { key: 'ec.resume-at-once' } : { key: 'ec.restart-after-ulipristal', after: g.restartAfterUlipristal }],
      because: { verb: [by(g.missedAfterScheduledBreak, by(g.restartAfterUlipristal, by(g.restartAfterLevonorgestrel, f.organs))), wanted, f.needed] },
    },
  ]
}

/** The earliest restart counts from the last ulipristal she took, the latest time it may have been. */
function afterUlipristal(g: EmergencyContraception, { taken }: Findings): Due | undefined {
  const { says } = g.restartAfterUlipristal
  const times = taken.filter(({ pill }) => pill === 'ulipristal').flatMap(({ at }) => possible(at) ?? [])
  if (says === 'none' || times.length === 0) return undefined
  return { notBefore: { at: (Math.max(...times) + says.value * millisecondsPerHour) as Instant } }
}

/** EC-120: violence that may go on: methods that cannot be found, and no visible appointment. */
export function ongoingMethod(s: Situation, g: EmergencyContraception, f: Findings): { readonly lines: readonly Line[]; readonly because: readonly Answer[] } {
  const ongoing = by(g.ongoingCoercion, presume(readYesNo(s.case.safety?.violenceOngoing, '/safety/violenceOngoing'), true))
  if (!surely(ongoing, true)) return { lines: [], because: [ongoing] }
  return { because: [ongoing], lines: [{ ...plain, id: 'emergency-contraception/ongoing-method', need: 'ongoing-method', verb: 'offer', urgency: 'routine', reasons: [{ key: 'ec.hidden-methods' }], because: { verb: [ongoing, f.needed] } }] }
}

/** EC-082, EC-037: what is said with every dose, without a figure of success. */
export function whatToSay(g: EmergencyContraception, f: Findings): Line {
  return { ...plain, id: 'emergency-contraception/what-to-say', need: 'what-to-say', verb: 'recommend', urgency: 'routine', reasons: [{ key: 'ec.what-to-say' }], because: { verb: [by(g.whatToSay, by(g.qualitativeEfficacy, f.organs)), f.needed] } }
}

/** EC-081: not routine; before a repeat dose or the combined pills. */
export function antiemetic(g: EmergencyContraception, needed: boolean): readonly Line[] {
  if (!needed) return []
  return [{ ...plain, id: 'emergency-contraception/antiemetic', need: 'antiemetic', verb: 'consider', urgency: 'hours', reasons: [{ key: 'ec.antiemetic' }], because: { verb: [ruled(g.antiemetic)] } }]
}

/** EC-003: the examiner is asked for a stage; the request never holds up a dose. */
export function staging(g: EmergencyContraception, f: Findings): readonly Line[] {
  if (!f.puberty.known || (f.puberty.value !== 'stage-and-offer' && f.puberty.value !== 'stage-first')) return []
  const first = f.puberty.value === 'stage-first'
  return [{ ...plain, id: 'emergency-contraception/staging', need: 'staging', verb: 'recommend', urgency: 'hours', act: 'referral', reasons: [{ key: first ? 'ec.stage-first' : 'ec.stage-asked' }], because: { verb: [by(g.childrenByStage, f.puberty), f.needed] } }]
}
