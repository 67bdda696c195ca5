import { type Answer, among, possible, unknown } from '../../answer/index.js'
import type { Row } from './row.js'

/** Half-open bands: the first starts at 0, each next `from` its bound (included). A step that holds `none` is empty. */
export interface Bands<T> extends Row {
  readonly says: { readonly unit: string; readonly steps: readonly BandStep<T>[] }
}

export interface BandStep<T> {
  readonly from: number
  readonly holds: T | 'none'
}

/** What the band of this quantity holds; a quantity known as an interval may fall in every band it spans. */
export function band<T>(bands: Bands<T>, quantity: Answer<number>): Answer<T | 'none'> {
  const { steps } = bands.says
  const indexOf = (value: number): number => steps.findLastIndex((step) => value >= step.from)
  const row = { row: bands }
  const values = possible(quantity)
  if (values === undefined) return unknown<T | 'none'>(quantity, row)
  const first = Math.max(0, indexOf(Math.min(...values)))
  const last = Math.max(0, indexOf(Math.max(...values)))
  const held = steps.slice(first, last + 1).map((step) => step.holds)
  return among<T | 'none'>([...new Set(held)], quantity, row)
}
