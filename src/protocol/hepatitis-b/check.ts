import type { ProposedMedicine } from '../../case/proposal.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { weight } from '../../derive/body.js'
import { type Ordered, expectedIn, expectedOf, ordered } from '../../derive/ordered.js'
import { band } from '../../guideline/shape/index.js'
import type { HepatitisB } from '../../guideline/topic/hepatitis-b.js'
import type { Order, Outcome, Proposed, Verdict } from '../../plan/index.js'
import { type Gives, checkByLine, from } from '../../plan/check-lines.js'

export function recognise(medicine: ProposedMedicine, g: HepatitisB): Ordered {
  return ordered(medicine, [['hepatitis-b-vaccine', g.vaccineProduct], ['hepatitis-b-immunoglobulin', g.immunoglobulinProduct]])
}

/** STI-045, STI-093: vaccine and immunoglobulin, each by its own line. */
export function check(proposals: readonly Proposed[], s: Situation, g: HepatitisB, outcome: Outcome): readonly Verdict[] {
  return checkByLine(proposals, s, outcome, {
    topic: g, read: (medicine) => recognise(medicine, g), decides: [ageInYears(s), weight(s)],
    lineOf: (substance) => (substance === 'hepatitis-b-vaccine' ? 'hepatitis-b/vaccine' : 'hepatitis-b/immunoglobulin'),
    gives: (order) => givesOf(order, s, g),
  })
}

/** A child's other product is as good; an immunoglobulin may be any of its range. */
function givesOf(order: Order, s: Situation, g: HepatitisB): readonly Gives[] {
  const gives = expectedIn(order, weight(s))
  const least = band(g.immunoglobulinLeast, ageInYears(s))
  if (order.rows.includes(g.immunoglobulinByAge) && least.known && least.value !== 'none') {
    const strength = [least.value]
    return order.components.map((component) => from({ ...component, strength }, gives))
  }
  return order.rows.includes(g.vaccineChild) && g.vaccineChildOther.says !== 'none' ? [gives, expectedOf(g.vaccineChildOther.says.components)] : [gives]
}
