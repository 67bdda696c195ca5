import { type Answer, among, known } from '../answer/index.js'
import type { Allergy, allergySubstances } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { member } from './read.js'

type Substance = (typeof allergySubstances)[number]
const severe: readonly Allergy['reaction'][] = ['immediate-severe', 'severe-delayed', undefined]

/** Whether a severe reaction to one of these is on record; a reaction that is not described counts as severe (STI section 1). An absent list is unknown. */
export function allergicTo(s: Situation, substances: readonly Substance[]): Answer {
  const list = s.case.allergies
  for (const [i, { id, substance, reaction }] of (list ?? []).entries()) {
    const named = typeof substance === 'string' && (substances as readonly string[]).includes(substance)
    if (named && severe.includes(reaction)) return known(true, { fact: `${member('/allergies', id, i)}/substance`, state: 'given' })
  }
  if (list === undefined || s.case.unanswered?.['/allergies'] !== undefined) return among<boolean>([true, false], { fact: '/allergies', state: 'missing' })
  return known(false, { fact: '/allergies', state: 'given' })
}
