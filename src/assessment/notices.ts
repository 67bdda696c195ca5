import type { Situation } from '../case/situation.js'
import { nothingTold } from '../derive/acts.js'
import { type Codes, isCodes, matches } from '../guideline/shape/index.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import { topicsOf } from '../guideline/topics.js'
import type { PlanNotice } from '../plan/index.js'
import { allergensOf, onlyAllergens } from './allergens.js'
import { timeNotices } from './problems.js'

const codesOf = new WeakMap<Guideline, readonly Codes[]>()

/** Every list of the pack that knows medicines, found once. */
function codeLists(guideline: Guideline): readonly Codes[] {
  const found = codesOf.get(guideline)
  if (found) return found
  const allergens = onlyAllergens(guideline)
  const lists = Object.values(topicsOf(guideline)).flatMap((rows) => Object.values(rows).filter(isCodes)).filter((one) => !allergens.includes(one))
  codesOf.set(guideline, lists)
  return lists
}

/**
 * A medicine that no list of the pack knows is said to be not understood, and so is an allergy that no protocol reads; neither is read as harmless (§11), and neither
 * closes anything. Nor does an empty plan mean that nothing is to be done.
 */
export function notices(s: Situation, guideline: Guideline): readonly PlanNotice[] {
  const lists = codeLists(guideline)
  const medicines = (s.case.medicines ?? []).flatMap((medicine, i) =>
    lists.some((codes) => matches(codes, medicine)) ? [] : [{ code: 'medicine-not-understood' as const, path: `/medicines/${i}` }],
  )
  const allergens = allergensOf(guideline)
  const allergies = (s.case.allergies ?? []).flatMap(({ substance }, i) =>
    typeof substance !== 'object' || allergens.some((codes) => matches(codes, { ingredients: [substance] })) ? [] : [{ code: 'allergy-not-understood' as const, path: `/allergies/${i}` }],
  )
  return [...medicines, ...allergies, ...timeNotices(s), ...(nothingTold(s) ? [{ code: 'nothing-told' as const, path: '/incidents' }] : [])]
}
