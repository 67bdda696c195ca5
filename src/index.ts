import { type Assess, type Check, assessment, checking } from './assessment/index.js'
import { protocol as emergencyContraception } from './protocol/emergency-contraception/index.js'
import { protocol as hepatitisB } from './protocol/hepatitis-b/index.js'
import { protocol as hivPep } from './protocol/hiv-pep/index.js'
import { protocol as stiProphylaxis } from './protocol/sti-prophylaxis/index.js'
import { protocol as hpv } from './protocol/hpv/index.js'
import { protocol as hepatitisC } from './protocol/hepatitis-c/index.js'
import { protocol as otherInfections } from './protocol/other-infections/index.js'
import { protocol as tetanus } from './protocol/tetanus/index.js'

const protocols = [hivPep, stiProphylaxis, emergencyContraception, hepatitisB, tetanus, hpv, hepatitisC, otherInfections]

/**
 * Assesses one case with every protocol, in the order of evaluation.
 *
 * @throws {InvalidNow} when `now` is not an RFC 3339 instant with offset; nothing else is thrown.
 */
export const assess: Assess = assessment(protocols)

/**
 * Judges one proposed order against the plan of the case: the verb of the option it equals, or what is against it and what can be done instead.
 *
 * @throws {InvalidNow} when `now` is not an RFC 3339 instant with offset; nothing else is thrown.
 * @example check(survivorCase, { kind: 'order', medicine: { text: 'levonorgestrel', dose: { value: 1.5, unit: 'mg' } } }, { guideline: who, now }).verb
 */
export const check: Check = checking(protocols)

export { describe, describeVerdict, diff, explain, missingFacts, rules, version } from './assessment/index.js'
export type { AssessOptions, Explanation, ListedRule, PlanDocument, RuleDifference } from './assessment/index.js'
export { InvalidNow } from './case/situation.js'
export type { SurvivorCase } from './case/case.js'
export type { Proposal, ProposedMedicine } from './case/proposal.js'
export type { Guideline } from './guideline/topic/guideline.js'
export type { Ask, Line, OrderSet, Plan, Recommendation, TimelineEntry, Urgency, Verb, Verdict, Visit } from './plan/index.js'
