import { describe, expect, test } from 'vitest'
import { among, known, unknown } from '../../src/answer/index.js'
import type { Medicine } from '../../src/case/case.js'
import type { CalendarDate, Instant, TimeZone } from '../../src/case/time.js'
import { type Codes, type Limit, type ScheduleStep, type Window, band, by, cell, closing, due, earliestPossible, isCodes, latestPossible, matches, passes, same, within } from '../../src/guideline/shape/index.js'

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

  test('of an act that may reach back without end closes nothing early', () => {
    expect(closing(window, among<Instant>({ from: Number.NEGATIVE_INFINITY, to: ago(60) } as never), at)).toStrictEqual({ latest: ago(60 - 96) })
  })

  test.each([[71.5, 72], [72, 72], [72.5, 96], [96, 96], [96.5, 120], [120, 120]])('%d h after the act its next mark is at %d h', (hours, mark) => {
    expect(closing(window, known(ago(hours)), at)).toStrictEqual({ earliest: ago(hours - 96), latest: ago(hours - 96), next: ago(hours - mark) })
  })

  test('has no next mark once the last is passed', () => {
    expect(closing(window, known(ago(120.5)), at)).toStrictEqual({ earliest: ago(24.5), latest: ago(24.5) })
  })

  test('kept as a last resort closes at its last stage of all', () => {
    expect(closing(window, known(ago(1)), at, true)).toMatchObject({ earliest: ago(1 - 120) })
    expect(closing({ ...row, says: { unit: 'h', stages: [{ within: 72, verb: 'not-recommended' }] } }, known(ago(1)), at)).toStrictEqual({})
  })

  test('keeps the flags and the number of each stage, and rests on the act and on its own row', () => {
    const flagged: Window = { ...row, says: { unit: 'h', stages: [{ within: 72, verb: 'recommend' }, { within: 120, verb: 'offer', flags: ['less-effective'] }] } }
    const act = known(ago(80))
    expect(within(flagged, act, at)).toStrictEqual({ known: true, value: { index: 1, verb: 'offer', flags: ['less-effective'] }, parts: [act, { row: flagged }] })
    expect(within(flagged, known(ago(130)), at)).toMatchObject({ value: { index: 2, verb: 'window-exceeded', flags: [] } })
    const unsure = among<Instant>({ from: ago(80), to: ago(60) } as never)
    expect(within(flagged, unsure, at)).toStrictEqual({ known: false, among: [{ index: 0, verb: 'recommend', flags: [] }, { index: 1, verb: 'offer', flags: ['less-effective'] }], parts: [unsure, { row: flagged }] })
    expect(within(flagged, unknown<Instant>(), at).parts).toEqual([unknown(), { row: flagged }])
    expect(latestPossible(flagged, unknown()).verb).toBe('window-exceeded')
  })

  test('that says none never closes', () => {
    expect(closing({ ...row, says: 'none' }, known(ago(1)), at)).toEqual({})
    expect(within({ ...row, says: 'none' }, known(ago(9999)), at)).toMatchObject({ value: { index: 0, verb: 'recommend', flags: [] } })
    expect(earliestPossible({ ...row, says: 'none' }, unknown()).verb).toBe('recommend')
  })
})

describe('bands', () => {
  const bands = { ...row, says: { unit: 'kg', steps: [{ from: 0, holds: 'none' as const }, { from: 3, holds: 'a' }, { from: 6, holds: 'b' }] } }
  test.each([[2.99, 'none'], [3, 'a'], [5.99, 'a'], [6, 'b'], [80, 'b']])('%d kg holds %s', (kg, held) => {
    expect(band(bands, known(kg))).toMatchObject({ value: held })
  })

  test('what lies below the first band counts as in it, what nothing bounds in any', () => {
    expect(band({ ...bands, says: { unit: 'kg', steps: [{ from: 1, holds: 'a' }, { from: 3, holds: 'b' }] } }, known(0))).toMatchObject({ value: 'a' })
    expect(band({ ...bands, says: { unit: 'kg', steps: [{ from: 1, holds: 'a' }, { from: 3, holds: 'b' }] } }, among<number>({ from: -2, to: -1 }))).toMatchObject({ known: true, value: 'a' })
    expect(band(bands, unknown<number>())).toStrictEqual({ known: false, parts: [unknown(), { row: bands }] })
  })

  test('an interval within one band, or over bands that hold the same, is known', () => {
    const [inside, over] = [among<number>({ from: 3, to: 5 }), among<number>({ from: 2, to: 7 })]
    expect(band(bands, inside)).toStrictEqual({ known: true, value: 'a', parts: [inside, { row: bands }] })
    expect(band({ ...bands, says: { unit: 'kg', steps: [{ from: 0, holds: 'a' }, { from: 3, holds: 'b' }, { from: 6, holds: 'a' }] } }, over)).toMatchObject({ known: false, among: ['a', 'b'] })
    expect(band({ ...bands, says: { unit: 'kg', steps: [{ from: 0, holds: 'a' }, { from: 6, holds: 'a' }] } }, over)).toMatchObject({ known: true, value: 'a' })
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
    expect(matches(codes, medicine('rifampicin', { form: 'tablet' }))).toBe(true)
    expect(matches(codes, { form: 'topical', ingredients: [{ system: 'http://www.whocc.no/atc', code: 'J04AB02' }] })).toBe(false)
  })

  test.each([
    ['xrifampicin rifampicin', true], ['rifampicin rifampicinx', true], ['xrifampicin', false], ['9rifampicin', false], ['rifampicin9', false], ['-rifampicin-', true], ['a利福平b', true], ['take rifampicin', true], ['', false],
  ])('a name is a whole word of a text, also not the first of it: %j %s', (text, expected) => {
    expect(matches(codes, medicine(text))).toBe(expected)
  })

  test('a code of a class counts for what is below it, a code of an ingredient only for itself, each in its own system', () => {
    const both: Codes = { ...row, says: { atc: ['J04AB'], rxnorm: ['9384'], names: ['rifampicin'] } }
    const coded = (system: string, code: string, display?: string): Medicine => ({ ingredients: [{ system, code, ...(display === undefined ? {} : { display }) }] })
    const [atc, rxnorm] = ['http://www.whocc.no/atc', 'http://www.nlm.nih.gov/research/umls/rxnorm']
    expect([coded(atc, 'J04AB'), coded(atc, 'J04AB02'), coded(rxnorm, '9384')].map((one) => matches(both, one))).toEqual([true, true, true])
    expect([coded(atc, '9384'), coded(rxnorm, 'J04AB02'), coded(rxnorm, '93845'), coded(atc, 'J04A'), coded('urn:other', '9384'), coded('urn:other', 'J04AB02')].map((one) => matches(both, one))).toEqual([false, false, false, false, false, false])
    expect([coded('urn:other', '1', 'Rifampicin 300 mg'), coded('urn:other', '1', 'else'), coded('urn:other', '1')].map((one) => matches(both, one))).toEqual([true, false, false])
    expect(matches({ ...row, says: { names: ['rifampicin'] } }, coded(atc, 'J04AB02'))).toBe(false)
  })

  test('an ingredient is known by its words, whichever of them it is; nothing written is nothing known', () => {
    expect(matches(codes, { ingredients: [{ text: 'isoniazid' }, { text: 'rifampicin' }] })).toBe(true)
    expect(matches(codes, { ingredients: [{ text: 'isoniazid' }, { system: 'http://www.whocc.no/atc', code: 'J04AB02' }] })).toBe(true)
    expect(matches(codes, { text: 'other', ingredients: [{ text: 'rifampicin' }] })).toBe(true)
    expect(matches(codes, {})).toBe(false)
    expect(matches({ ...row, says: 'none' }, medicine('rifampicin'))).toBe(false)
  })

  test('a name that begins in one script and ends in the other has a word boundary only where it is Latin', () => {
    const mixed: Codes = { ...row, says: { names: ['ru486片', '片ru486'] } }
    expect(['ru486片x', 'xru486片', 'x片ru486', '片ru486x', '9ru486片'].map((text) => matches(mixed, medicine(text)))).toEqual([true, false, true, false, false])
  })

  test('are told from other rows by their names', () => {
    expect([codes, limit('to'), { ...row, says: 'none' as const }, row].map((one) => isCodes(one))).toEqual([true, false, false, false])
  })
})

describe('a schedule', () => {
  const step = (after: number, unit: ScheduleStep['unit'], until?: number): ScheduleStep => ({ name: 'visit', after, unit, from: 'now', ...(until === undefined ? {} : { until }) })
  const from = Date.parse('2026-11-23T20:00:00Z') as Instant
  const shanghai = 'Asia/Shanghai' as TimeZone

  test('counts hours as elapsed time', () => {
    expect(due(step(48, 'h'), from, shanghai)).toStrictEqual({ notBefore: { at: from + 48 * hour } })
    expect(due(step(1, 'h', 2), from)).toStrictEqual({ notBefore: { at: from + hour }, by: { at: from + 2 * hour } })
  })

  test.each([['d', '2026-11-26', '2026-11-28'], ['wk', '2026-12-08', '2026-12-22'], ['mo', '2027-01-24', '2027-03-24']] as const)('counts %s on the calendar of the place', (unit, notBefore, by_) => {
    expect(due(step(2, unit, 4), from, shanghai)).toStrictEqual({ notBefore: { on: notBefore }, by: { on: by_ } })
  })

  test('counts from the later date where no zone is known', () => {
    expect(due(step(0, 'd'), from)).toStrictEqual({ notBefore: { on: '2026-11-24' } })
    expect(due(step(0, 'd'), from, 'America/New_York' as TimeZone)).toStrictEqual({ notBefore: { on: '2026-11-23' as CalendarDate } })
  })
})

test('a rule is cited in the answer it decides', () => {
  expect(by(row, known(1))).toStrictEqual({ known: true, value: 1, parts: [{ row }] })
})

describe('two literals say the same', () => {
  test.each<[unknown, unknown, boolean]>([
    [1, 1, true], [1, 2, false], [1, '1', false], [null, null, true], [null, {}, false], [{}, null, false], [undefined, undefined, true], [{ a: 1, b: 2 }, { b: 2, a: 1 }, true], [{ a: 1 }, { a: 1, b: 2 }, false], [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: undefined }, { b: undefined }, false], [{ a: { b: [1, 2] } }, { a: { b: [1, 2] } }, true], [{ a: { b: [1, 2] } }, { a: { b: [2, 1] } }, false], [{ a: 1, b: 2 }, { a: 1, b: 3 }, false], [{ toString: undefined }, { a: 1 }, false],
  ])('%j and %j: %s', (one, other, alike) => {
    expect(same(one, other)).toBe(alike)
  })
})
