import { describe, expect, test } from 'vitest'
import { movesSafely } from '../../src/guideline/shape/may-only.js'
import type { Row } from '../../src/guideline/shape/index.js'

const bare: Row = { rule: 'EC-000', strength: 'derived', verification: 'ours', checkedOn: '2026-11-24', cites: [{ source: 'test' }] }
const saying = (says: unknown): Row => ({ ...bare, says }) as Row
/** Whether a row that said the first may come to say the second, where it may only widen, and where it may only tighten. */
const may = (from: unknown, to: unknown): string => (['widen', 'tighten'] as const).filter((way) => movesSafely(way, saying(from), saying(to))).join(' ')

const limit = (value: number, sense: string, unit = 'h') => ({ value, unit, sense })
describe('a limit', () => {
  test.each<[string, object, object, string]>([
    ['may stay, both ways', limit(5, 'to'), limit(5, 'to'), 'widen tighten'],
    ['from below lets more through the lower it is', limit(5, 'from'), limit(4, 'from'), 'widen'],
    ['from below lets less through the higher it is', limit(5, 'from'), limit(6, 'from'), 'tighten'],
    ['above lets more through the lower it is', limit(5, 'above'), limit(4, 'above'), 'widen'],
    ['to above lets more through the higher it is', limit(5, 'to'), limit(6, 'to'), 'widen'],
    ['below lets less through the lower it is', limit(5, 'below'), limit(4, 'below'), 'tighten'],
    ['at the same value lets more through with it than without', limit(5, 'above'), limit(5, 'from'), 'widen'],
    ['at the same value lets less through without it', limit(5, 'to'), limit(5, 'below'), 'tighten'],
    ['beyond the value it lets through what the value itself did', limit(5, 'from'), limit(4, 'above'), 'widen'],
    ['turned round is neither', limit(5, 'from'), limit(5, 'to'), ''],
    ['turned round is neither, wherever it stands', limit(5, 'above'), limit(9, 'below'), ''],
    ['in another unit is neither', limit(5, 'to', 'h'), limit(6, 'to', 'd'), ''],
    ['with a value and no sense has no order', { value: 5 }, { value: 6 }, ''],
  ])('%s', (_name, from, to, ways) => {
    expect(may(from, to)).toBe(ways)
  })
})

const window = (...stages: readonly (readonly [number, string])[]) => ({ unit: 'h', stages: stages.map(([within, verb]) => ({ within, verb })) })
describe('a window', () => {
  test.each<[string, object, object, string]>([
    ['with the same stages may stay', window([72, 'recommend']), window([72, 'recommend']), 'widen tighten'],
    ['that ends later is wider', window([72, 'recommend']), window([73, 'recommend']), 'widen'],
    ['that ends earlier is tighter', window([72, 'recommend']), window([71, 'recommend']), 'tighten'],
    ['with one more open stage is wider', window([72, 'recommend']), window([72, 'recommend'], [96, 'consider']), 'widen'],
    ['with one more closed stage is the same', window([72, 'recommend']), window([72, 'recommend'], [96, 'not-recommended']), 'widen tighten'],
    ['that offers what it recommended is tighter', window([72, 'recommend']), window([72, 'offer']), 'tighten'],
    ['that considers what it offered is tighter', window([72, 'offer']), window([72, 'consider']), 'tighten'],
    ['that closes what it considered is tighter', window([72, 'consider']), window([72, 'defer']), 'tighten'],
    ['later and weaker is neither', window([72, 'recommend']), window([96, 'offer']), ''],
    ['with another verb early on is neither, though it ends later', window([24, 'recommend'], [72, 'offer']), window([24, 'offer'], [96, 'offer']), ''],
  ])('%s', (_name, from, to, ways) => {
    expect(may(from, to)).toBe(ways)
  })
})

describe('codes', () => {
  const codes = { names: ['a', 'b'], atc: ['A', 'B'], rxnorm: ['1', '2'], except: ['c'], notForms: ['eye'] }
  test.each<[string, object, string]>([
    ['as they are', codes, 'widen tighten'],
    ['one name more', { ...codes, names: ['a', 'b', 'd'] }, 'widen'],
    ['one name less', { ...codes, names: ['b'] }, 'tighten'],
    ['another name in its place', { ...codes, names: ['a', 'd'] }, ''],
    ['one class more', { ...codes, atc: ['A', 'B', 'C'] }, 'widen'],
    ['one class less', { ...codes, atc: ['A'] }, 'tighten'],
    ['no class at all', { names: codes.names, rxnorm: codes.rxnorm, except: codes.except, notForms: codes.notForms }, 'tighten'],
    ['one ingredient more', { ...codes, rxnorm: ['1', '2', '3'] }, 'widen'],
    ['one ingredient less', { ...codes, rxnorm: [] }, 'tighten'],
    ['one exception more', { ...codes, except: ['c', 'd'] }, 'tighten'],
    ['one exception less', { ...codes, except: [] }, 'widen'],
    ['one form less that never counts', { ...codes, notForms: [] }, 'widen'],
    ['one form more that never counts', { ...codes, notForms: ['eye', 'ear'] }, 'tighten'],
    ['one name more and one exception more', { ...codes, names: ['a', 'b', 'd'], except: ['c', 'd'] }, ''],
  ])('%s', (_name, to, ways) => {
    expect(may(codes, to)).toBe(ways)
  })
})

describe('a dose', () => {
  const tablet = { medicine: 'a', strength: [50, 300], strengthUnit: 'mg', each: 2, timesPerDay: 1, days: 28 }
  const other = { ...tablet, medicine: 'b', strength: [10] }
  const dose = (...components: readonly object[]) => ({ route: 'oral', components })
  test.each<[string, object, object, string]>([
    ['as it is', dose(tablet), dose(tablet), 'widen tighten'],
    ['more at a time', dose(tablet), dose({ ...tablet, each: 3 }), 'widen'],
    ['less at a time', dose(tablet), dose({ ...tablet, each: 1 }), 'tighten'],
    ['a stronger tablet', dose(tablet), dose({ ...tablet, strength: [50, 301] }), 'widen'],
    ['more of one ingredient, less of another', dose(tablet), dose({ ...tablet, strength: [51, 299] }), ''],
    ['an ingredient more', dose(tablet), dose({ ...tablet, strength: [50, 300, 1] }), 'widen'],
    ['an ingredient less', dose(tablet), dose({ ...tablet, strength: [50] }), 'tighten'],
    ['more often', dose(tablet), dose({ ...tablet, timesPerDay: 2 }), 'widen'],
    ['half as much twice as often: the day is the same, a time is less', dose(tablet), dose({ ...tablet, each: 1, timesPerDay: 2 }), 'tighten'],
    ['more at a time, less in a day', dose({ ...tablet, timesPerDay: 3 }), dose({ ...tablet, each: 3, timesPerDay: 1 }), ''],
    ['a day more', dose(tablet), dose({ ...tablet, days: 29 }), 'widen'],
    ['a day less', dose(tablet), dose({ ...tablet, days: 27 }), 'tighten'],
    ['once instead of for days', dose(tablet), dose({ ...tablet, days: undefined }), 'tighten'],
    ['for one day is once', dose({ ...tablet, days: undefined }), dose({ ...tablet, days: 1 }), 'widen tighten'],
    ['in another unit', dose(tablet), dose({ ...tablet, strengthUnit: 'ug' }), ''],
    ['another medicine', dose(tablet), dose(other), ''],
    ['one medicine more, in whatever order', dose(tablet), dose(other, tablet), 'widen'],
    ['more of one medicine beside another', dose(tablet, other), dose(tablet, { ...other, each: 3 }), 'widen'],
    ['more of one medicine, less of another', dose(tablet, other), dose({ ...tablet, each: 1 }, { ...other, each: 3 }), ''],
    ['one medicine less', dose(other, tablet), dose(tablet), 'tighten'],
    ['one medicine more and less of the first', dose(tablet), dose(other, { ...tablet, each: 1 }), ''],
    ['nothing at all', dose(tablet), dose(), 'tighten'],
    ['a medicine as several products has no order', dose(tablet), dose(tablet, tablet), ''],
    ['a medicine as several products may stay', dose(tablet, tablet), dose(tablet, tablet), 'widen tighten'],
    ['fewer of a medicine as several products has no order', dose(tablet, tablet), dose({ ...tablet, each: 9 }), ''],
    ['by another route', dose(tablet), { ...dose({ ...tablet, each: 3 }), route: 'intrauterine' }, ''],
    ['a device more', dose({ ...tablet, strength: [], each: 1 }), dose({ ...tablet, strength: [], each: 2 }), 'widen'],
    ['a device less', dose({ ...tablet, strength: [], each: 2 }), dose({ ...tablet, strength: [], each: 1 }), 'tighten'],
  ])('%s', (_name, from, to, ways) => {
    expect(may(from, to)).toBe(ways)
  })
})

describe('none', () => {
  const dose = { route: 'oral', components: [] }
  test.each<[string, unknown, unknown, string]>([
    ['of a limit lets nothing through', limit(5, 'to'), 'none', 'tighten'], ['of a limit may come to let something through', 'none', limit(5, 'to'), 'widen'],
    ['of codes recognises nothing', { names: ['a'] }, 'none', 'tighten'], ['of codes may come to recognise', 'none', { names: ['a'] }, 'widen'],
    ['of a dose gives nothing', dose, 'none', 'tighten'], ['of a dose may come to give', 'none', dose, 'widen'],
    ['of a window never closes', window([72, 'recommend']), 'none', 'widen'], ['of a window may come to close', 'none', window([72, 'recommend']), 'tighten'],
    ['may stay', 'none', 'none', 'widen tighten'],
  ])('%s', (_name, from, to, ways) => {
    expect(may(from, to)).toBe(ways)
  })
})

describe('what has no order', () => {
  test.each<[string, unknown, unknown, string]>([
    ['may stay as it is', { steps: [{ from: 0 }] }, { steps: [{ from: 0 }] }, 'widen tighten'], ['may not change', { steps: [{ from: 0 }] }, { steps: [{ from: 1 }] }, ''],
    ['may not become none', { steps: [] }, 'none', ''], ['may not come from none', 'none', { steps: [] }, ''], ['may not become null', { steps: [] }, null, ''],
    ['may not change its shape', limit(5, 'to'), window([72, 'recommend']), ''], ['may not change its shape, codes and dose', { names: [] }, { route: 'oral', components: [] }, ''],
    ['may not change its shape, codes and limit', limit(5, 'to'), { names: [] }, ''], ['may not change its shape, window and dose', window(), { route: 'oral', components: [] }, ''],
  ])('%s', (_name, from, to, ways) => {
    expect(may(from, to)).toBe(ways)
  })

  test('a rule without a figure may only stay one', () => {
    expect(movesSafely('widen', bare, bare)).toBe(true)
    expect(movesSafely('widen', bare, saying(limit(5, 'to')))).toBe(false)
    expect(movesSafely('tighten', saying(limit(5, 'to')), bare)).toBe(false)
  })
})
