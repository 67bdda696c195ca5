import { type Answer, among, any, unknown } from '../answer/index.js'
import type { Quantity } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Limit, passes } from '../guideline/shape/index.js'
import { given, readYesNo } from './read.js'

const path = '/results/hepatitisBSurfaceAntibody'

/** STI-091: whether any final surface antibody ever reached the limit. Nothing final is unknown: an awaited result is no low one. */
export function everImmune(s: Situation, immuneFrom: Limit): Answer {
  const final = (s.case.results?.hepatitisBSurfaceAntibody ?? []).filter(({ status }) => status === undefined || status === 'final')
  if (final.length === 0) return readYesNo(undefined, path)
  return any(final.map(({ quantity }) => passes(immuneFrom, measured(quantity))))
}

/** "< 10" is less than ten, "> 1000" more than a thousand: the end itself is not reached. */
function measured(quantity: (Quantity<'m[IU]/mL'> & { readonly comparator?: '<' | '>' }) | undefined): Answer<number> {
  if (quantity === undefined) return unknown<number>({ fact: path, state: 'missing' })
  const { value, comparator } = quantity
  const fact = { fact: path, state: 'imprecise' } as const
  if (comparator === undefined) return given(value, path)
  return comparator === '<' ? among<number>({ from: 0, to: value * (1 - Number.EPSILON) }, fact) : among<number>({ from: value * (1 + Number.EPSILON), to: Number.POSITIVE_INFINITY }, fact)
}
