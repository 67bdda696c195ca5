import { type Answer, among, known, presume } from '../answer/index.js'
import type { Allergy, allergySubstances } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { member, readYesNo } from './read.js'

type Substance = (typeof allergySubstances)[number]
const severe: readonly Allergy['reaction'][] = ['immediate-severe', 'severe-delayed', undefined]

/** Whether a severe reaction to one of these, or to what is written as one of these products, is on record; a reaction that is not described counts as severe, and is asked (STI section 1). An absent list is unknown. */
export function allergicTo(s: Situation, substances: readonly Substance[], products: readonly Codes[]): Answer {
  const list = s.case.allergies
  for (const [i, { id, substance, reaction }] of (list ?? []).entries()) {
    if (isOneOf(substance, substances, products) && severe.includes(reaction)) {
      const path = member('/allergies', id, i)
      return reaction === undefined ? presume(readYesNo(undefined, `${path}/reaction`), true) : known(true, { fact: `${path}/substance`, state: 'given' })
    }
  }
  if (list === undefined || s.case.unanswered?.['/allergies'] !== undefined) return among<boolean>([true, false], { fact: '/allergies', state: 'missing' })
  return known(false, { fact: '/allergies', state: 'given' })
}

function isOneOf(substance: Allergy['substance'], substances: readonly Substance[], products: readonly Codes[]): boolean {
  if (substance === undefined) return false
  return typeof substance === 'string' ? substances.includes(substance) : products.some((one) => matches(one, { ingredients: [substance] }))
}
