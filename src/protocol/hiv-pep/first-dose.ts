import { type Known, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import { weight } from '../../derive/body.js'
import { read } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { type Closing, closing, earliestPossible, passes, within } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Flag, Urgency } from '../../guideline/words.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import type { Decision } from './decision.js'
import { isTimeless, noClock, wantsPep } from './exposure.js'
import { type PepLine, line } from './line.js'
import type { Regimen, Stocked } from './regimen.js'

const need = 'hiv-pep'
/** The first dose of the whole course: whether, what, and until when. Nothing delays it (law 4, PEP-037). */
export function firstDose(s: Situation, g: HivPep, decision: Decision, regimen: Regimen): PepLine {
  const closes = closing(g.window, decision.last ?? noClock, s.now)
  const declined = refused(s, 'treat-pep').value ? ({ declined: true } as const) : {}
  const frame = { id: 'hiv-pep/first-dose', need, ...declined } as const
  if (decision.ground !== 'open') {
    const { reasons, instead } = closed(s, g, decision, closes)
    const shown = decision.ground === 'window-exceeded' ? { closes } : {}
    return line({ ...frame, ...shown, verb: decision.verb, urgency: 'routine', reasons, instead, because: { verb: decision.because } })
  }
  const { route, first } = regimen
  const urgency = urgencyOf(s, g, decision, closes)
  const because = { verb: [...decision.because, ...(route.value === 'specialist' ? [route] : [])], order: regimen.because }
  const opening = openReasons(s, g, decision, closes)
  if (route.value === 'specialist') {
    const reasons: readonly HivPepReason[] = [{ key: 'pep.specialist-now', age: g.specialistBelowAge, weight: g.specialistBelowWeight }, ...opening]
    return line({ ...frame, verb: 'refer', urgency: 'immediate', act: 'referral', closes, reasons, flags: ['expert-first'], because })
  }
  const estimate = byEstimate(s, g)
  if (first === undefined) {
    const { flag, reason } = withoutOrder(g, regimen)
    return line({ ...frame, undosed: true, verb: decision.verb, urgency, closes, flags: [flag, ...decision.flags], reasons: [...opening, reason], because })
  }
  return line({
    ...frame,
    verb: decision.verb,
    urgency,
    closes,
    flags: [...new Set([...decision.flags, ...first.flags, ...stockFlags(first), ...estimateFlags(estimate)])],
    order: { components: first.components, route: 'oral', rows: first.rows },
    reasons: [...opening, ...first.reasons, ...laterReasons(first, g), ...stockReasons(first, g), ...supplyReasons(first, g, estimate)],
    because: { ...because, order: [...because.order, estimate] },
  })
}

/** Ledger section 1: no size, no dose: what a larger one would begin with. PEP-123: nor where nothing may be given; then the specialist is asked now. */
function withoutOrder(g: HivPep, { usual }: Regimen): { readonly flag: Flag; readonly reason: HivPepReason } {
  if (usual === undefined) return { flag: 'expert-first', reason: { key: 'pep.nothing-fits', rule: g.neverNone } }
  const reason: HivPepReason = g.fixedAdult.says === 'none'
    ? { key: 'pep.dose-by-estimate-line', heavy: g.fixedAdultFrom, line: { line: usual } }
    : { key: 'pep.dose-by-estimate', heavy: g.fixedAdultFrom, regimen: g.fixedAdult }
  return { flag: 'estimate-only', reason }
}

/** PEP-017, §11: immediate when the earliest closing is past or near; wholly unknown time and every other first dose belong to this visit. */
function urgencyOf(s: Situation, g: HivPep, { last = noClock }: Decision, closes: Closing): Urgency {
  if (isTimeless(last)) return 'hours'
  // A time with no earliest bound may have closed already.
  if (closes.earliest === undefined) return 'immediate'
  const left = passes(g.statBelow, known((closes.earliest - s.now) / millisecondsPerHour))
  return left.known && left.value ? 'immediate' : 'hours'
}

function openReasons(s: Situation, g: HivPep, decision: Decision, closes: Closing): readonly HivPepReason[] {
  const { last = noClock } = decision
  const tooLate = (at: number): boolean => earliestPossible(g.window, within(g.window, last, at as Instant)).verb === 'window-exceeded'
  const travel = s.case.setting?.nextDispenserTravelHours
  const elsewhereTooLate = tooLate(s.plannedDoseAt) || (travel !== undefined && tooLate(s.now + travel * millisecondsPerHour))
  const waiting = decision.verb === 'consider'
  return [
    { key: 'pep.start-now', ideal: g.idealWithin },
    { key: 'pep.no-precondition', rule: g.noPrecondition },
    ...(waiting ? [{ key: 'pep.decide-today', rule: g.words } as const] : []),
    ...(waiting && g.wish.says.approach === 'call-today' && surely(wantsPep(s), true) ? [{ key: 'pep.wish-call', rule: g.wish } as const] : []),
    ...(decision.flags.includes('shared-decision') ? [{ key: 'pep.decide-together', rule: g.decision } as const] : []),
    ...(decision.flags.includes('time-unknown') ? [{ key: 'pep.time-unknown', rule: g.timeUnknown } as const] : []),
    ...(closes.earliest !== undefined && closes.earliest < s.now && closes.latest !== undefined
      ? [{ key: 'pep.may-have-closed', earliest: { instant: closes.earliest }, latest: { instant: closes.latest } } as const] : []),
    ...(elsewhereTooLate ? [{ key: 'pep.give-here', rule: g.giveHere } as const] : []),
    ...(decision.contactUntold ? [{ key: 'pep.contact-not-told', rule: g.classes } as const] : []),
    ...(decision.accountOpen && waiting ? [{ key: 'pep.account-open', rule: g.classes } as const] : []),
    { key: 'pep.no-signs-needed', rule: g.noSignsNeeded },
  ]
}

/** PEP-040 to PEP-045: why it is closed, and what is done instead. There is no refusal without an instead. */
function closed(s: Situation, g: HivPep, { ground }: Decision, closes: Closing): { readonly reasons: readonly HivPepReason[]; readonly instead: readonly HivPepReason[] } {
  switch (ground) {
    case 'already-positive':
      return { reasons: [{ key: 'pep.already-positive', rule: g.alreadyPositive }], instead: [{ key: 'pep.link-to-treatment', line: { line: 'hiv-pep/treatment-linkage' } }] }
    case 'course-running':
      return { reasons: [{ key: 'pep.course-running', rule: g.courseRunning }], instead: [{ key: 'pep.continue-instead', line: { line: 'hiv-pep/continue-course' } }] }
    case 'covered':
      return { reasons: [{ key: 'pep.covered', rule: g.prep }], instead: [{ key: 'pep.continue-prep', rule: g.prep }] }
    case 'window-exceeded':
      return {
        reasons: [{ key: 'pep.window-exceeded', window: g.window, closed: { instant: closes.latest ?? s.now } }],
        instead: [
          { key: 'pep.test-instead', rule: g.afterWindow }, { key: 'pep.prevent-instead', rule: g.afterWindow }, { key: 'pep.other-windows', rule: g.separateWindows },
          { key: 'pep.ask-specialist-late', rule: g.lateSpecialist },
        ],
      }
    case 'advised-against':
      return {
        reasons: [{ key: 'pep.generally-not', rule: g.decision }],
        instead: [{ key: 'pep.what-would-change', rule: g.decision }, { key: 'pep.test-instead', rule: g.afterWindow }, { key: 'pep.prevent-instead', rule: g.afterWindow }],
      }
    case 'source-negative':
      return { reasons: [{ key: 'pep.source-negative', rule: g.sourceNegative }], instead: [{ key: 'pep.tests-after-negative', rule: g.afterNegativeSource }] }
    case 'source-suppressed':
      return { reasons: [{ key: 'pep.source-suppressed', limit: g.suppressedBelow }], instead: [{ key: 'pep.tests-after-negative', rule: g.afterNegativeSource }] }
    case 'no-risk':
    case 'open':
      return { reasons: [{ key: 'pep.no-risk', rule: g.classes }], instead: [{ key: 'pep.explain-no-risk', rule: g.noRisk }] }
  }
}

function stockFlags({ stock }: Stocked): readonly Flag[] {
  return stock.presumed || !stock.value ? ['if-in-stock'] : []
}

function stockReasons({ stock }: Stocked, g: HivPep): readonly HivPepReason[] {
  if (!stock.value) return [{ key: 'pep.get-elsewhere', rule: g.giveHere }]
  return stock.presumed ? [{ key: 'pep.if-in-stock', rule: g.alternatives }] : []
}

/** Ledger section 1: under this weight an estimate serves the first dose only; how she was weighed, where it is not told, counts as one and is asked. */
export function byEstimate(s: Situation, g: HivPep): Known<boolean> {
  const light = passes(g.weightMeasuredBelow, weight(s))
  if (!surely(light, true)) return known(false, light)
  const method = presume(read(s.case.body?.weight?.method, '/body/weight/method'), 'estimated')
  return known(method.value !== 'measured', light, method)
}

export function estimateFlags(estimate: Known<boolean>): readonly Flag[] {
  return estimate.value ? ['estimate-only'] : []
}

/** PEP-093: the dose more is not taken with the fixed tablet. */
function laterReasons({ components }: Stocked, g: HivPep): readonly HivPepReason[] {
  return components.some(({ after }) => after !== undefined) ? [{ key: 'pep.extra-later', after: g.dolutegravirExtraAfter }] : []
}

/** PEP-066, PEP-088: the whole course at the first visit; the sum is rounded up once, at the end. By an estimate no more than the first dose. */
function supplyReasons({ components }: Stocked, g: HivPep, estimate: Known<boolean>): readonly HivPepReason[] {
  if (estimate.value) return [{ key: 'pep.weigh-before-supply', below: g.weightMeasuredBelow }]
  return [
    { key: 'pep.whole-supply', days: g.courseDays },
    ...(g.starterDays.says === 'none' ? [] : [{ key: 'pep.starter-pack', days: g.starterDays } as const]),
    ...components.flatMap((component): readonly HivPepReason[] =>
      component.days === undefined ? [] : [{ key: 'pep.dispense', medicine: { medicine: component.medicine }, quantity: { measured: Math.ceil(component.each * component.timesPerDay * component.days), unit: component.form } }],
    ),
  ]
}
