import type { Answer } from '../answer/index.js'
import type { FormularyItem } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { once } from './once.js'
import { given, readYesNo } from './read.js'

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

/** Whether this place has one of these now. Not listed is unknown (CD-24). */
export function stockOf(s: Situation, codes: Codes): Answer {
  const items = inFormulary(s, codes)
  if (items.some(({ item }) => item.inStock === true)) return given(true, '/setting/formulary')
  const [first] = items
  if (first === undefined) return readYesNo(undefined, '/setting/formulary')
  const silent = items.find(({ item }) => item.inStock === undefined)
  return silent === undefined ? given(false, '/setting/formulary') : readYesNo(undefined, `/setting/formulary/${silent.item.id ?? silent.index}/inStock`)
}
