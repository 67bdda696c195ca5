import type { ProposedMedicine } from '../../case/proposal.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { type Ordered, expectedOf, ordered } from '../../derive/ordered.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import type { Substance } from '../../guideline/substances.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Tetanus } from '../../guideline/topic/tetanus.js'
import { type Gives, checkByLine, upTo } from '../../plan/check-lines.js'
import type { Order, Outcome, Proposed, Verdict } from '../../plan/index.js'

export function recognise(medicine: ProposedMedicine, g: Tetanus): Ordered {
  return ordered(medicine, [
    ['tetanus-immunoglobulin', g.immunoglobulinMedicine], ['equine-tetanus-antitoxin', g.antitoxinMedicine], ['childhood-tetanus-vaccine', g.childhoodVaccine],
    ['tetanus-diphtheria-pertussis-vaccine', g.pertussisBooster], ['tetanus-diphtheria-polio-vaccine', g.polioBooster], ['tetanus-diphtheria-vaccine', g.diphtheriaBooster],
  ])
}

/** STI-113 to STI-115: vaccine by product, immunoglobulin and antitoxin by amount. */
export function check(proposals: readonly Proposed[], s: Situation, g: Tetanus, common: Common, outcome: Outcome): readonly Verdict[] {
  const antitoxin = outcome.lines.some(({ id }) => id === 'tetanus/antitoxin')
  return checkByLine(proposals, s, outcome, {
    topic: g, read: (medicine) => recognise(medicine, g), decides: [ageInYears(s), possiblyPregnant(s, common)],
    lineOf: (substance) => lineOf(substance, antitoxin), gives: (order) => givesOf(order, g),
  })
}

function lineOf(substance: Substance, antitoxin: boolean): string {
  if (substance === 'equine-tetanus-antitoxin' && antitoxin) return 'tetanus/antitoxin'
  return substance === 'equine-tetanus-antitoxin' || substance === 'tetanus-immunoglobulin' ? 'tetanus/immunoglobulin' : 'tetanus/vaccine'
}

/** STI-114: what may be more, up to the most of it. */
function givesOf({ components, rows }: Order, g: Tetanus): readonly Gives[] {
  const gives = expectedOf(components)
  if (rows.includes(g.immunoglobulinDose)) return [upTo(gives, g.immunoglobulinUpTo)]
  return rows.includes(g.antitoxinDose) ? [upTo(gives, g.antitoxinUpTo)] : [gives]
}
