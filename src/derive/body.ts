import { type Answer, from, isKnown, known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { centimetres, kilograms } from '../case/units.js'
import { read } from './read.js'

/** Body weight in kilograms as recorded, unrounded. */
export function weight(s: Situation): Answer<number> {
  const stated = s.case.body?.weight
  return stated === undefined ? unknown<number>({ fact: '/body/weight', state: 'missing' }) : known(kilograms(stated), { fact: '/body/weight', state: 'given' })
}

/** Height in centimetres. */
export function height(s: Situation): Answer<number> {
  const stated = s.case.body?.height
  return stated === undefined ? unknown<number>({ fact: '/body/height', state: 'missing' }) : known(centimetres(stated), { fact: '/body/height', state: 'given' })
}

/** Body mass index in kg/m2, from weight and height; a stated one is read only when either is missing (dictionary §1.6). */
export function bodyMassIndex(s: Situation): Answer<number> {
  const parts = [weight(s), height(s)] as const
  if (isKnown(parts[0]) && isKnown(parts[1])) return from(parts, (kg, cm) => kg / ((cm / 100) * (cm / 100)))
  const stated = s.case.body?.bodyMassIndex
  return stated === undefined ? unknown<number>(...parts) : read(stated.value, '/body/bodyMassIndex')
}
