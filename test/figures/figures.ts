import { packs } from '../../src/guideline/packs.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { type Moved, movesOf } from './moves.js'

/** A figure of a pack, moved. */
export interface Move extends Moved {
  readonly pack: string
  readonly topic: Topic
  readonly row: string
  readonly rule: string
}

export const topics = ['common', 'emergencyContraception', 'hivPep', 'stiProphylaxis', 'hepatitisB', 'hpv', 'hepatitisC', 'otherInfections', 'tetanus'] as const
export type Topic = (typeof topics)[number]

interface SaidRow {
  readonly rule: string
  readonly says?: unknown
}

/** Every move of every figure that a pack states itself: a row inherited or adopted unchanged moves once, in the pack that states it. */
export function movesOfPack(pack: Guideline): readonly Move[] {
  return topics.flatMap((topic) =>
    rowsOf(pack, topic).flatMap(([row, { rule, says }]) =>
      isInherited(pack, topic, row, says) ? [] : movesOf(says, sameKind(topic, row, says)).map((moved) => ({ ...moved, pack: pack.name, topic, row, rule })),
    ),
  )
}

/** The pack with one row saying something else. */
export function withMove(pack: Guideline, { topic, row, says }: Pick<Move, 'topic' | 'row' | 'says'>): Guideline {
  const rows = { ...pack[topic] } as { readonly [name: string]: object }
  return { ...pack, [topic]: { ...rows, [row]: { ...rows[row], says } } }
}

export function rowsOf(pack: Guideline, topic: Topic): readonly (readonly [string, SaidRow])[] {
  return Object.entries(pack[topic]) as readonly (readonly [string, SaidRow])[]
}

/** The packs that say this row as the pack does that states it: the pack itself first, then those that inherit or adopt it. */
export function packsThatSay({ pack, topic, row }: Pick<Move, 'pack' | 'topic' | 'row'>): readonly Guideline[] {
  const says = (one: Guideline): unknown => rowsOf(one, topic).find(([name]) => name === row)?.[1].says
  const stating = packs.filter(({ name }) => name === pack)
  return [...stating, ...packs.filter((other) => !stating.includes(other) && stating.some((one) => says(one) === says(other)))]
}

function isInherited(pack: Guideline, topic: Topic, row: string, says: unknown): boolean {
  const [base] = packs
  return base !== undefined && base !== pack && rowsOf(base, topic).some(([name, under]) => name === row && under.says === says)
}

/** What rows like this one say, here and in other packs: where the words stand that a name may be turned to. */
function sameKind(topic: Topic, row: string, says: unknown): readonly unknown[] {
  const shape = shapeOf(says)
  return packs.flatMap((pack) => rowsOf(pack, topic).flatMap(([name, other]) => (name === row || (shape.length > 1 && String(shapeOf(other.says)) === String(shape)) ? [other.says] : [])))
}

function shapeOf(says: unknown): readonly string[] {
  return typeof says === 'object' && says !== null ? Object.keys(says) : []
}
