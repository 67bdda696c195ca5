import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { known } from '../../src/answer/index.js'
import type { Instant } from '../../src/case/time.js'
import { packs } from '../../src/guideline/packs.js'
import { type Codes, type Given, type Limit, OverlayRefused, type Row, type Window, matches, overlay, passes, within } from '../../src/guideline/shape/index.js'
import { rowsOf, topics } from '../figures/figures.js'
import { movesOf } from '../figures/moves.js'

type Says = { readonly [name: string]: unknown } | 'none' | undefined
interface SaidRow extends Row {
  readonly says?: Says
}
interface Place {
  readonly name: string
  readonly base: SaidRow
}

const every: readonly Place[] = packs.flatMap((pack) => topics.flatMap((topic) => rowsOf(pack, topic).map(([row, base]) => ({ name: `${pack.name} ${topic}.${row}`, base: base as SaidRow }))))
const marked = every.filter(({ base }) => base.mayOnly !== undefined)

/** What was made of the row by an overlay that states it so, or that it was refused. */
function laid(base: SaidRow, stated: SaidRow): SaidRow | 'refused' {
  try {
    return overlay({ row: base }, { row: stated } as never).row
  } catch (error) {
    if (error instanceof OverlayRefused) return 'refused'
    throw error
  }
}

const shapeOf = (says: Says): string => {
  if (says === undefined || says === 'none') return 'none'
  return ['sense', 'stages', 'names', 'components'].find((member) => member in says) ?? 'other'
}

/** How much a row lets through, probed with its own reader: the higher, the wider. The probes are taken from both rows. */
function probes(shape: string, rows: readonly SaidRow[]): (row: SaidRow) => readonly number[] {
  const says = rows.flatMap((row) => (row.says === undefined || row.says === 'none' ? [] : [row.says]))
  switch (shape) {
    case 'sense': {
      const values = says.flatMap((one) => [Number(one['value'])]).flatMap((value) => [value - 1, value - 0.001, value, value + 0.001, value + 1])
      return (row) => values.map((value) => Number(surelyTrue(passes(row as Limit, known(value)))))
    }
    case 'stages': {
      const hours = says.flatMap((one) => (one['stages'] as readonly { readonly within: number }[]).flatMap(({ within: end }) => [end - 0.001, end, end + 0.001])).concat(0, 10_000)
      return (row) => hours.map((h) => openness(row as Window, h))
    }
    case 'names': {
      const codes = says as unknown as readonly { readonly names: readonly string[]; readonly atc?: readonly string[]; readonly except?: readonly string[]; readonly notForms?: readonly string[] }[]
      const system = 'http://www.whocc.no/atc'
      const medicines = codes.flatMap(({ names, atc = [], except = [], notForms = [] }) => [
        ...names.map((text) => ({ text })), ...names.flatMap((text) => except.map((other) => ({ text: `${text} ${other}` }))), ...names.flatMap((text) => notForms.map((form) => ({ text, form }))),
        ...atc.map((code) => ({ ingredients: [{ system, code, display: '' }] })),
      ])
      return (row) => medicines.map((medicine) => Number(matches(row as Codes, medicine as never)))
    }
    default: {
      const medicines = [...new Set(says.flatMap((one) => (one as unknown as Given).components.map(({ medicine }) => medicine)))]
      return (row) => (row.says === 'none' || row.says === undefined ? medicines.flatMap(() => [0, 0, 0, 0, 0]) : medicines.flatMap((medicine) => amounts(row.says as unknown as Given, medicine)))
    }
  }
}

const surelyTrue = (answer: { readonly known: boolean; readonly value?: unknown }): boolean => answer.known && answer.value === true

function openness(window: Window, hours: number): number {
  const stage = within(window, known(0 as Instant), Math.round(hours * 3_600_000) as Instant)
  const verb = stage.known ? stage.value.verb : ''
  return verb === 'recommend' ? 3 : verb === 'offer' ? 2 : verb === 'consider' ? 1 : 0
}

/** Micrograms at a time and in a day of the first two ingredients, and the longest course. */
function amounts({ components }: Given, medicine: string): readonly number[] {
  const of = components.filter((component) => component.medicine === medicine)
  const sum = (each: (component: Given['components'][number], ingredient: number) => number, ingredient: number): number => of.reduce((total, component) => total + each(component, ingredient), 0)
  const once = (component: Given['components'][number], ingredient: number): number => (component.strength.length === 0 ? Number(ingredient === 0) : (component.strength[ingredient] ?? 0) * (component.strengthUnit === 'ug' ? 1 : 1000)) * component.each
  return [0, 1].flatMap((ingredient) => [sum(once, ingredient), sum((component, i) => once(component, i) * component.timesPerDay, ingredient)]).concat(Math.max(0, ...of.map(({ days = 1 }) => days)))
}

/** Whether the row stands no worse than it did: not one probe moved the unsafe way; a row without an order says what it said. */
function safe(base: SaidRow, made: SaidRow): boolean {
  const shape = [base, made].map(({ says }) => shapeOf(says)).find((one) => one !== 'none') ?? 'none'
  if (shape === 'none' || shape === 'other') return JSON.stringify(made.says) === JSON.stringify(base.says)
  if ([base, made].some(({ says }) => !['none', shape].includes(shapeOf(says)))) return false
  const unit = (row: SaidRow): unknown => (row.says === 'none' || row.says === undefined ? undefined : row.says['unit'])
  if (unit(base) !== undefined && unit(made) !== undefined && unit(base) !== unit(made)) return false
  const read = probes(shape, [base, made])
  const [before, after] = [read(base), read(made)]
  const tolerance = 1e-9
  return before.every((value, i) => (base.mayOnly === 'widen' ? (after[i] ?? 0) >= value - tolerance : (after[i] ?? 0) <= value + tolerance))
}

const word = fc.constantFrom('carbamazepine', 'rifampicin', 'omeprazole', 'x')
const verb = fc.constantFrom('recommend', 'offer', 'consider', 'not-recommended')
const component = fc.record({
  medicine: fc.constantFrom('levonorgestrel', 'dolutegravir', 'copper-device', 'mifepristone'), strength: fc.constantFrom([], [1.5], [0.75], [50], [10, 25]), strengthUnit: fc.constantFrom('mg', 'ug'), form: fc.constant('tablet'),
  each: fc.constantFrom(0.5, 1, 2), timesPerDay: fc.constantFrom(1, 2), days: fc.constantFrom(1, 28),
})
/** What an overlay may say of a row, of every shape there is. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant('none'),
  fc.record({ value: fc.constantFrom(0, 1, 4, 23, 24, 25, 72, 100), unit: fc.constantFrom('h', 'mo', 'mg', 'd'), sense: fc.constantFrom('from', 'above', 'to', 'below') }),
  fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 0, maxLength: 3 }).chain((ends) => fc.tuple(...ends.sort((a, b) => a - b).map((end) => verb.map((one) => ({ within: end, verb: one }))))).map((stages) => ({ unit: 'h', stages })),
  fc.record({ names: fc.uniqueArray(word), except: fc.uniqueArray(word), notForms: fc.uniqueArray(fc.constantFrom('eye', 'topical')) }),
  fc.record({ route: fc.constantFrom('oral', 'intrauterine'), components: fc.array(component, { maxLength: 3 }) }),
  fc.record({ unit: fc.constant('kg'), steps: fc.constantFrom([{ from: 0, holds: 'none' }], [{ from: 0, holds: 'none' }, { from: 10, holds: 1 }]) }),
  fc.record({ steps: fc.constant([{ name: 'visit', after: 1, unit: 'd', from: 'now' }]) }),
  fc.record({ A: fc.record({ S1: fc.record({ verb }) }) }),
  fc.record({ approach: fc.constantFrom('least-bad', 'not-recommended') }),
)

/** Anything at all, the row's own figures moved one step, a list grown or cut, and what it says already. */
function statedFor({ says }: SaidRow): fc.Arbitrary<unknown> {
  const moved = movesOf(says).map((move) => move.says)
  const lists = typeof says === 'object' && 'names' in says ? [{ ...says, names: [...(says['names'] as readonly string[]), 'one more'] }, { ...says, names: (says['names'] as readonly string[]).slice(1) }, { ...says, except: ['one'] }] : []
  const doubled = typeof says === 'object' && 'components' in says ? [{ ...says, components: [...(says['components'] as readonly unknown[]), ...(says['components'] as readonly unknown[])] }] : []
  const own = [says, ...moved, ...lists, ...doubled]
  return fc.oneof(anything, fc.constantFrom(...own))
}

function nothingUnsafe({ name, base }: Place, runs: number): void {
  fc.assert(
    fc.property(statedFor(base), fc.boolean(), (says, otherRule) => {
      const { says: _before, mayOnly, ...rest } = base
      const made = laid(base, { ...rest, ...(otherRule ? { rule: 'EC-999' } : {}), ...(says === undefined ? {} : { says }) } as SaidRow)
      if (made === 'refused') return true
      return made.mayOnly === mayOnly && made.rule === base.rule && (safe(base, made) || `${name} moved the unsafe way to ${JSON.stringify(made.says)}` === '')
    }),
    { seed: 20261123, numRuns: runs },
  )
}

describe('a row that may only move one way', () => {
  test('is marked in every pack', () => {
    for (const { name } of packs) expect(marked.filter((place) => place.name.startsWith(`${name} `)).length, name).toBeGreaterThan(0)
  })

  test.each(marked.map((place) => [place.name, place] as const))('%s: no overlay whatever moves it the other way', (_name, place) => {
    nothingUnsafe(place, 300)
  })

  test.each(['widen', 'tighten'] as const)('whatever row of whatever shape is marked %s, no overlay moves it the other way', (mayOnly) => {
    for (const { name, base } of every.filter(({ name }) => name.startsWith('who '))) nothingUnsafe({ name, base: { ...base, mayOnly } }, 40)
  })

  test('may move its safe way: the property is not kept by refusing everything', () => {
    const accepted = every.filter(({ base }) => typeof base.says === 'object' && shapeOf(base.says) !== 'other').flatMap(({ base }) =>
      (['widen', 'tighten'] as const).filter((mayOnly) => movesOf(base.says).some(({ says }) => laid({ ...base, mayOnly }, { ...base, says } as SaidRow) !== 'refused')),
    )
    expect(accepted.filter((way) => way === 'widen').length).toBeGreaterThan(50)
    expect(accepted.filter((way) => way === 'tighten').length).toBeGreaterThan(50)
  })
})
