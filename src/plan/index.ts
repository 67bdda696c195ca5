export type { AnyReason, Because, Due, Filler, Kind, Line, Moment, Order, ReasonOf, Recommendation } from './recommendation.js'
export type { Ask, Basis, Gates, Plan, PlanNotice, PlanNoticeCode, PlanProblem, PlanProblemCode, TimelineEntry } from './plan.js'
export type { Flag, Strength, Urgency, Verb, Verification } from '../guideline/words.js'
export type { NotFired, Outcome, Planned, Protocol } from './protocol.js'
