import { describe, expect, test } from 'vitest'
import { among, known, unknown } from '../../src/answer/index.js'
import type { Medicine } from '../../src/case/case.js'
import type { Instant } from '../../src/case/time.js'
import { type Codes, type Limit, type Window, band, cell, closing, earliestPossible, latestPossible, matches, passes, within } from '../../src/guideline/shape/index.js'

const row = { rule: 'EC-000', strength: 'derived', verification: 'ours', checkedOn: '2026-11-24', cites: [{ source: 'test' }] } as const
const limit = (sense: 'from' | 'above' | 'to' | 'below'): Limit => ({ ...row, says: { value: 70, unit: 'kg', sense } })

describe('a limit', () => {
  test.each([['from', false, true, true], ['above', false, false, true], ['to', true, true, false], ['below', true, false, false]] as const)('%s: one step below, at, one step above', (sense, below, at, above) => {
    expect([69.99, 70, 70.01].map((kg) => passes(limit(sense), known(kg)))).toMatchObject([{ value: below }, { value: at }, { value: above }])
  })

  test('that says none answers No', () => {
    expect(passes({ ...row, says: 'none' }, unknown<number>())).toMatchObject({ known: true, value: false })
  })
})

const hour = 3_600_000
const at = (1000 * hour) as Instant
const ago = (hours: number, milliseconds = 0): Instant => (at - hours * hour - milliseconds) as Instant
const window: Window = { ...row, says: { unit: 'h', stages: [{ within: 72, verb: 'recommend' }, { within: 96, verb: 'offer' }, { within: 120, verb: 'not-recommended' }] } }

describe('a window', () => {
  test.each([[72, 0, 'recommend'], [72, 1, 'offer'], [96, 0, 'offer'], [96, 1, 'not-recommended'], [120, 0, 'not-recommended'], [120, 1, 'window-exceeded']] as const)('%i h and %i ms: %s', (hours, ms, verb) => {
    expect(within(window, known(ago(hours, ms)), at)).toMatchObject({ value: { verb } })
  })

  test('of an uncertain act keeps every stage possible, soonest first', () => {
    const reached = within(window, among<Instant>({ from: ago(100), to: ago(60) } as never), at)
    expect(reached.known).toBe(false)
    expect(earliestPossible(window, reached).verb).toBe('recommend')
    expect(latestPossible(window, reached).verb).toBe('not-recommended')
  })

  test('of an act of which no time is known is bounded by nothing', () => {
    const reached = within(window, unknown<Instant>(), at)
    expect(reached).not.toHaveProperty('among')
    expect(earliestPossible(window, reached).verb).toBe('recommend')
  })

  test('closes at its last open stage, earliest and latest, with the next mark ahead', () => {
    expect(closing(window, among<Instant>({ from: ago(80), to: ago(60) } as never), at)).toEqual({ earliest: ago(80 - 96), latest: ago(60 - 96), next: ago(80 - 96) })
    expect(closing(window, unknown<Instant>(), at)).toEqual({})
  })

  test('that says none never closes', () => {
    expect(closing({ ...row, says: 'none' }, known(ago(1)), at)).toEqual({})
    expect(within({ ...row, says: 'none' }, known(ago(9999)), at)).toMatchObject({ value: { verb: 'recommend' } })
  })
})

describe('bands', () => {
  const bands = { ...row, says: { unit: 'kg', steps: [{ from: 0, holds: 'none' as const }, { from: 3, holds: 'a' }, { from: 6, holds: 'b' }] } }
  test.each([[2.99, 'none'], [3, 'a'], [5.99, 'a'], [6, 'b'], [80, 'b']])('%d kg holds %s', (kg, held) => {
    expect(band(bands, known(kg))).toMatchObject({ value: held })
  })

  test('an interval may fall in each band it spans', () => {
    expect(band(bands, among<number>({ from: 2, to: 7 }))).toMatchObject({ known: false, among: ['none', 'a', 'b'] })
  })
})

test('a grid gives the cell where two names meet', () => {
  const grid = { ...row, says: { A: { S1: 'recommend', S2: 'consider' }, B: { S1: 'offer', S2: 'offer' } } } as const
  expect(cell(grid, known<'A' | 'B'>('A'), known<'S1' | 'S2'>('S2'))).toMatchObject({ value: 'consider' })
  expect(cell(grid, known<'A' | 'B'>('B'), among<'S1' | 'S2'>(['S1', 'S2']))).toMatchObject({ known: true, value: 'offer' })
})

describe('codes', () => {
  const codes: Codes = { ...row, says: { atc: ['J04AB02'], names: ['rifampicin', '利福平', "st john's wort"], except: ['eye drops'], notForms: ['topical'] } }
  const medicine = (text: string, rest: Partial<Medicine> = {}): Medicine => ({ text, ...rest })
  test.each([
    ['rifampicin 300 MG Oral Capsule', true], ['Rifampicin', true], ['rifampicinX', false], ['利福平胶囊', true], ['rifaximin', false], ['rifampicin eye drops', false],
    ["St John's wort tea", true], ['rifampicin/isoniazid', true],
  ])('%s', (text, expected) => {
    expect(matches(codes, medicine(text))).toBe(expected)
  })

  test('a combination is known by its ATC code, another code is not', () => {
    const coded = (code: string): Medicine => ({ ingredients: [{ system: 'http://www.whocc.no/atc', code }] })
    expect(matches(codes, coded('J04AB02'))).toBe(true)
    expect(matches(codes, coded('J04AB03'))).toBe(false)
  })

  test('a form that never counts', () => {
    expect(matches(codes, medicine('rifampicin', { form: 'topical' }))).toBe(false)
  })
})
