import { type Answer, known, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type Kept, inFormulary } from '../../derive/formulary.js'
import { given, readYesNo } from '../../derive/read.js'
import { type Codes, passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception, Pill } from '../../guideline/topic/emergency-contraception.js'

/** How the products of a pill are recognised. */
export function productsOf(g: EmergencyContraception, pill: Pill): Codes {
  switch (pill) {
    case 'levonorgestrel': return g.levonorgestrelMedicine
    case 'ulipristal': return g.ulipristalMedicine
    case 'mifepristone': return g.mifepristoneMedicine
  }
}

/**
 * What this place keeps of it, by position in the formulary. One substance is sold for two purposes in strengths far apart, so a product of mifepristone counts only
 * with a strength that the ceiling lets pass (EC-044).
 */
export function productsHere(s: Situation, g: EmergencyContraception, pill: Pill): readonly Kept[] {
  const products = inFormulary(s, productsOf(g, pill))
  return pill === 'mifepristone' ? products.filter(({ item }) => item.strength?.unit === 'mg' && surely(passes(g.mifepristoneCeiling, known(item.strength.value)), true)) : products
}

/** Whether this place has it now. Silence never makes it unavailable (§11). */
export function stockOf(s: Situation, g: EmergencyContraception, pill: Pill): Answer {
  const [first] = productsHere(s, g, pill)
  return first === undefined ? readYesNo(undefined, '/setting/formulary') : readYesNo(first.item.inStock, `/setting/formulary/${first.index}/inStock`)
}

/** Whether the formulary of the place declares it: here, or here after so many hours; not where it is only out of stock. */
export function declared(s: Situation, g: EmergencyContraception, pill: Pill): Answer {
  if (s.case.setting?.formulary === undefined) return readYesNo(undefined, '/setting/formulary')
  return given(productsHere(s, g, pill).some(({ item }) => item.inStock !== false || item.availableInHours !== undefined), '/setting/formulary')
}

/** CD-61: not here, but here within the hours of the row. */
export function ulipristalWithinReach(s: Situation, g: EmergencyContraception): { readonly answer: Answer; readonly hours: number } {
  for (const { item: { availableInHours: hours }, index } of inFormulary(s, g.ulipristalMedicine)) {
    if (hours !== undefined) return { answer: passes(g.ulipristalFetchWithin, given(hours, `/setting/formulary/${index}/availableInHours`)), hours }
  }
  return { answer: known(false), hours: 0 }
}
