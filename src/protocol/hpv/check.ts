import type { ProposedMedicine } from '../../case/proposal.js'
import type { Situation } from '../../case/situation.js'
import { type Ordered, expectedOf, ordered } from '../../derive/ordered.js'
import type { Hpv } from '../../guideline/topic/hpv.js'
import { checkByLine } from '../../plan/check-lines.js'
import type { Outcome, Proposed, Verdict } from '../../plan/index.js'

export function recognise(medicine: ProposedMedicine, g: Hpv): Ordered {
  return ordered(medicine, [['human-papillomavirus-vaccine', g.vaccineProduct]])
}

/** STI-101: one dose of the product, whatever her age. */
export function check(proposals: readonly Proposed[], s: Situation, g: Hpv, outcome: Outcome): readonly Verdict[] {
  return checkByLine(proposals, s, outcome, {
    topic: g, read: (medicine) => recognise(medicine, g), lineOf: () => 'hpv/vaccine', gives: ({ components }) => [expectedOf(components)], decides: [],
  })
}
