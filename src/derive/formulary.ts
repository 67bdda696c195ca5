import type { FormularyItem } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { once } from './once.js'

/** A product of the place's formulary and its position in it. */
export interface Kept {
  readonly item: FormularyItem
  readonly index: number
}

const found = once((_s: Situation) => new Map<Codes, readonly Kept[]>())

/** The products of the formulary that are one of these, looked up once for each situation: every option that holds them asks. */
export function inFormulary(s: Situation, codes: Codes): readonly Kept[] {
  const held = found(s).get(codes)
  if (held) return held
  const products = s.case.setting?.formulary?.map((item, index) => ({ item, index })).filter(({ item }) => matches(codes, item)) ?? []
  found(s).set(codes, products)
  return products
}
