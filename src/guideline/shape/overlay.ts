import type { Bands } from './bands.js'
import type { Component, OptionalDose } from './dose.js'
import { movesSafely } from './may-only.js'
import type { Row } from './row.js'
import type { WeightDose } from './weight-dose.js'

/** A row taken over from the base by name: what it says stays, and who adopted it, on whose word, is printed (law 8). */
export interface Adopts {
  /** The name of the pack whose row is adopted. */
  readonly adopts: string
  readonly verification: Row['verification']
  readonly checkedOn: string
  readonly cites: Row['cites']
}

/** A row that says a dose: a single one, one for each band of weight or kidney function, or so much for each kilogram. */
type DoseRow = OptionalDose | Bands<Component> | WeightDose

/** What an overlay says: any row anew or adopted. A dose must be one or the other: it is never inherited in silence. */
export type Overlay<Topic> = { readonly [K in keyof Topic as Topic[K] extends DoseRow ? K : never]: Topic[K] | Adopts } & {
  readonly [K in keyof Topic as Topic[K] extends DoseRow ? never : K]?: Topic[K] | Adopts
}

/** An overlay that would move a safety row the unsafe way, or hide which rule it is. */
export class OverlayRefused extends Error {
  override readonly name = 'OverlayRefused'
  constructor(
    readonly code: 'moves-the-unsafe-way' | 'not-a-row-of-the-base',
    /** The name of the row. */
    readonly row: string,
    readonly expected: string,
  ) {
    super(`${code} at ${row}: expected ${expected}`)
  }
}

/**
 * One topic of a pack laid over another: rows that the overlay states replace those of the base, the rest is inherited. A row marked `mayOnly` moves only its
 * safe way and keeps its mark.
 * @throws {OverlayRefused} naming the row and what was expected.
 * @example overlay(base, { window: { ...base.window, rule: 'PEP-010', says: { unit: 'h', stages: [{ within: 48, verb: 'recommend' }] } }, … })
 */
export function overlay<Topic extends object>(base: Topic, says: Overlay<Topic>): Topic {
  const made = new Map<string, unknown>(Object.entries(base))
  for (const [name, stated] of Object.entries(says) as readonly (readonly [string, Row | Adopts])[]) {
    const under = Object.hasOwn(base, name) ? (base as { readonly [name: string]: Row })[name] : undefined
    if (under === undefined) throw new OverlayRefused('not-a-row-of-the-base', name, 'a row that the base has')
    made.set(name, isAdopted(stated) ? adopted(under, stated) : laidOver(name, under, stated))
  }
  return Object.fromEntries(made) as Topic
}

function isAdopted(stated: Row | Adopts): stated is Adopts {
  return !('rule' in stated)
}

function adopted(under: Row, { adopts, verification, checkedOn, cites }: Adopts): Row {
  return { ...under, adopts, verification, checkedOn, cites }
}

function laidOver(name: string, under: Row, stated: Row): Row {
  if (under.mayOnly === undefined) return stated
  if (under.rule !== stated.rule || !movesSafely(under.mayOnly, under, stated)) throw new OverlayRefused('moves-the-unsafe-way', name, under.mayOnly)
  return { ...stated, mayOnly: under.mayOnly }
}
