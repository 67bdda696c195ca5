import { type Assess, assessment } from './assessment/index.js'
import { protocol as emergencyContraception } from './protocol/emergency-contraception/index.js'
import { protocol as hivPep } from './protocol/hiv-pep/index.js'

/**
 * Assesses one case with every protocol, in the order of evaluation.
 *
 * @throws {InvalidNow} when `now` is not an RFC 3339 instant with offset; nothing else is thrown.
 */
export const assess: Assess = assessment([hivPep, emergencyContraception])

export { describe, diff, explain, missingFacts, rules, version } from './assessment/index.js'
export type { AssessOptions, Explanation, ListedRule, PlanDocument, RuleDifference } from './assessment/index.js'
export { InvalidNow } from './case/situation.js'
export type { SurvivorCase } from './case/case.js'
export type { Guideline } from './guideline/topic/guideline.js'
export type { Ask, Line, Plan, Recommendation, TimelineEntry, Urgency, Verb } from './plan/index.js'
