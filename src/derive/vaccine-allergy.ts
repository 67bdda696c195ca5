import { type Answer, any, known, presume } from '../answer/index.js'
import type { Allergy } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { given, member, readYesNo } from './read.js'

/**
 * STI-076: anaphylaxis to the vaccine or a component of it. A reaction not told counts as one; any other reaction bars nothing, nor does latex or egg. An absent list
 * is unknown (dictionary §1.4).
 */
export function vaccineAllergy(s: Situation, allergens: Codes): Answer {
  const { allergies } = s.case
  if (allergies === undefined) return readYesNo(undefined, '/allergies')
  const answers = allergies.map((one, i): Answer => {
    const path = member('/allergies', one.id, i)
    if (one.substance === undefined) return readYesNo(undefined, `${path}/substance`)
    if (!isComponent(one.substance, allergens)) return known(false, { fact: `${path}/substance`, state: 'given' })
    return one.reaction === undefined ? presume(readYesNo(undefined, `${path}/reaction`), true) : given(one.reaction === 'immediate-severe', `${path}/reaction`)
  })
  return any([...answers, given(false, '/allergies')])
}

function isComponent(substance: NonNullable<Allergy['substance']>, allergens: Codes): boolean {
  if (typeof substance === 'string') return substance === 'yeast' || substance === 'vaccine-component'
  return matches(allergens, { ingredients: [substance] })
}
