import type { Strength, Verification } from '../words.js'

/** Where a figure or rule stands in a source: the key of the source register, and the place in it. */
export interface Cite {
  readonly source: string
  readonly at?: string
}

/** What every row carries. A row holds values and names only; never a condition (law 13). */
export interface Row {
  /** Ledger id, e.g. EC-043. */
  readonly rule: string
  readonly strength: Strength
  readonly verification: Verification
  /** The day somebody last held the row against its source. */
  readonly checkedOn: string
  readonly cites: readonly Cite[]
  /** A safety row that an overlay may only move this way (law 8). */
  readonly mayOnly?: 'widen' | 'tighten'
  /** The pack whose row this is, taken over by name (law 8). */
  readonly adopts?: string
  /** An older edition's value that a reader should be told of. */
  readonly noted?: string
}

/** What a row says; a rule without a figure says nothing. */
export function saysOf(row: Row): unknown {
  return 'says' in row ? row.says : undefined
}

/** A row that may say nothing in a pack: limits, codes and pairs then answer No, a window never closes. */
export type Says<T> = T | 'none'
