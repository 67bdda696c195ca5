import type { Answer } from '../answer/index.js'
import type { Instant, InstantText } from '../case/time.js'
import type { Closing } from '../guideline/shape/index.js'
import type { Situation } from '../case/situation.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import type { OrderSet, Visit } from './order-set.js'
import type { NotFired } from './protocol.js'
import type { Due, Line } from './recommendation.js'
import type { Verdict } from './verdict.js'

/** A fact worth asking for: where it goes, and what it could move, most decisive first. */
export interface Ask {
  readonly fact: string
  readonly moves: 'verb' | 'order' | 'rank' | 'follow-up'
  readonly lines: readonly string[]
  readonly earliestClosing?: Instant
}

/** One window or due date of one line, on the common time line. */
export interface TimelineEntry {
  readonly line: string
  readonly closes?: Closing
  readonly due?: Due
}

/** Enough to run it again. */
export interface Basis {
  readonly library: string
  readonly guideline: string
  readonly edition: string
  readonly version: string
  readonly reviewBy: string
  readonly reviewOverdue: boolean
  readonly now: InstantText
}

/** What only `now` can show to be wrong. Paths are pointers into the case; no value is repeated. */
export type PlanProblemCode = 'in-the-future' | 'interval-reversed' | 'age-disagrees' | 'body-mass-index-disagrees' | 'zone-missing' | 'implausible' | 'proposal-incomplete'
export interface PlanProblem {
  readonly code: PlanProblemCode
  readonly path: string
}
export type PlanNoticeCode = 'clock-skew' | 'local-time-skipped' | 'widened-to-any-zone' | 'medicine-not-understood' | 'allergy-not-understood' | 'pack-overdue' | 'proposal-not-judged' | 'proposal-not-understood' | 'nothing-told' | 'not-assessed' | 'assessed-in-part'
export interface PlanNotice {
  readonly code: PlanNoticeCode
  readonly path: string
}

/** What `release` reads before anything leaves. */
export interface Gates {
  /** IDN-010, IDN-028: she is alone, or with those who may be there. */
  readonly privacy: Answer
  /** EHR-002: nobody else can see the screen. */
  readonly screen: Answer
}

export interface Plan {
  readonly recommendations: readonly Line[]
  /** What is given at this visit, across all protocols, in the order of giving. */
  readonly orderSet: OrderSet
  readonly timeline: readonly TimelineEntry[]
  /** The follow-up of all protocols, merged into visits. */
  readonly calendar: readonly Visit[]
  readonly asks: readonly Ask[]
  /** What was proposed in the case, each judged against this plan. */
  readonly verdicts: readonly Verdict[]
  readonly basis: Basis
  readonly problems: readonly PlanProblem[]
  readonly notices: readonly PlanNotice[]
  readonly gates: Gates
  /** Lines that were looked at and did not fire. */
  readonly notFired: readonly NotFired[]
  /** What it was assessed by; kept like the situation. */
  readonly guideline: Guideline
  /** What was assessed. Kept by reference for `explain` and `release`; never part of the plan as JSON. */
  readonly situation: Situation
}
