import type { SurvivorCase } from '../case/case.js'
import type { Proposal } from '../case/proposal.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import type { Protocol, Verdict } from '../plan/index.js'
import { type AssessOptions, assessment } from './assess.js'

export type Check = (survivorCase: SurvivorCase, proposal: Proposal, options: AssessOptions) => Verdict

/**
 * Builds a `check` from the protocols passed: whether an order may stand, judged against the options that `assess` computes from the same case, and beside what the
 * case itself proposes.
 *
 * @throws {InvalidNow} when `now` is not an instant with offset; nothing else is thrown.
 */
export function checking(protocols: readonly Protocol<Guideline>[]): Check {
  const assess = assessment(protocols)
  return (survivorCase, proposal, options) => {
    const { verdicts } = assess({ ...survivorCase, proposals: [...(survivorCase.proposals ?? []), proposal] }, options)
    // One for each proposal, in their order: the last is that of this one.
    return verdicts.reduce((_, last) => last)
  }
}
