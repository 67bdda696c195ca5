import { describe, expect, test } from 'vitest'
import { known } from '../../src/answer/index.js'
import { calendar } from '../../src/assessment/calendar.js'
import { parseCase } from '../../src/case/index.js'
import { situation } from '../../src/case/situation.js'
import type { CalendarDate, Instant } from '../../src/case/time.js'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import type { Due, Line, Moment } from '../../src/plan/index.js'

const on = (day: string): Moment => ({ on: day as CalendarDate })
const at = (instant: string): Moment => ({ at: Date.parse(instant) as Instant })
const line = (id: string, due?: Due): Line => ({ kind: 'plain', id, need: id, verb: 'recommend', urgency: 'routine', rank: 1, flags: [], reasons: [], instead: [], because: { verb: [known(true)] }, ...(due === undefined ? {} : { due }) })
const shanghai = situation(parseCase({ setting: { timeZone: 'Asia/Shanghai' } }).survivorCase, '2026-11-23T12:00:00+08:00')
const nowhere = situation({}, '2026-11-23T12:00:00Z')
const visits = (lines: readonly Line[], s = shanghai, limit = who.common.mergeVisitsWithin) => calendar(s, { ...who.common, mergeVisitsWithin: limit }, lines).map(({ on: day, by, lines: ids }) => [day, ...(by === undefined ? [] : [by]), ids.join(' ')])
const from = (id: string, day: string, by?: string): Line => line(id, { notBefore: on(day), ...(by === undefined ? {} : { by: on(by) }) })

describe('visits', () => {
  test('merge forward to the later day, within seven days of the first and not one more', () => {
    expect(visits([from('a', '2026-12-01'), from('b', '2026-12-08')])).toEqual([['2026-12-08', 'a b']])
    expect(visits([from('a', '2026-12-01'), from('b', '2026-12-09')])).toEqual([['2026-12-01', 'a'], ['2026-12-09', 'b']])
  })

  test('are counted from the first of them: a chain does not drift', () => {
    expect(visits([from('a', '2026-12-01'), from('b', '2026-12-06'), from('c', '2026-12-09')])).toEqual([['2026-12-06', 'a b'], ['2026-12-09', 'c']])
  })

  test.each([['2026-12-28', '2027-01-04', '2027-01-05'], ['2027-01-28', '2027-02-04', '2027-02-05'], ['2028-02-26', '2028-03-04', '2028-03-05'], ['2027-02-26', '2027-03-05', '2027-03-06']])('count days over the end of a month or a year: from %s', (first, last, beyond) => {
    expect(visits([from('a', first), from('b', last)])).toEqual([[last, 'a b']])
    expect(visits([from('a', first), from('b', beyond)])).toHaveLength(2)
  })

  test('take the row: none merges only the same day, and the bound may be left out', () => {
    const pair = [from('a', '2026-12-01'), from('b', '2026-12-01'), from('c', '2026-12-02')]
    expect(visits(pair, shanghai, { ...who.common.mergeVisitsWithin, says: { value: 0, unit: 'd', sense: 'to' } })).toEqual([['2026-12-01', 'a b'], ['2026-12-02', 'c']])
    expect(visits([from('a', '2026-12-01'), from('b', '2026-12-08')], shanghai, { ...who.common.mergeVisitsWithin, says: { value: 7, unit: 'd', sense: 'below' } })).toHaveLength(2)
    for (const { common } of packs) expect(common.mergeVisitsWithin.says).toEqual({ value: 7, unit: 'd', sense: 'to' })
  })

  test('never pass a latest day: merged on it, not a day after it', () => {
    expect(visits([from('a', '2026-12-01', '2026-12-05'), from('b', '2026-12-05')])).toEqual([['2026-12-05', on('2026-12-05'), 'a b']])
    expect(visits([from('a', '2026-12-01', '2026-12-04'), from('b', '2026-12-05')])).toEqual([['2026-12-01', on('2026-12-04'), 'a'], ['2026-12-05', 'b']])
  })

  test('hold the earliest latest time of all, an instant before the day it falls on', () => {
    expect(visits([from('a', '2026-12-01', '2026-12-20'), from('b', '2026-12-02', '2026-12-10'), from('c', '2026-12-03')])).toEqual([['2026-12-03', on('2026-12-10'), 'a b c']])
    const noon = at('2026-12-10T12:00:00+08:00')
    expect(visits([from('a', '2026-12-01', '2026-12-10'), line('b', { notBefore: on('2026-12-02'), by: noon })])).toEqual([['2026-12-02', noon, 'a b']])
    expect(visits([line('a', { notBefore: on('2026-12-01'), by: at('2026-12-10T18:00:00+08:00') }), line('b', { notBefore: on('2026-12-02'), by: noon })])).toEqual([['2026-12-02', noon, 'a b']])
  })

  test('count from the latest day where there is no other', () => {
    expect(visits([line('a', { by: on('2026-12-07') }), from('b', '2026-12-03')])).toEqual([['2026-12-07', on('2026-12-07'), 'b a']])
    expect(visits([line('a', { by: on('2026-12-07') }), from('b', '2026-12-08')])).toEqual([['2026-12-07', on('2026-12-07'), 'a'], ['2026-12-08', 'b']])
  })

  test('leave out what is due at no time, and are none where nothing is due', () => {
    expect(visits([line('a'), line('b', {})])).toEqual([])
  })

  test('stand by day, and their lines by day and id, whatever the order of the lines', () => {
    const lines = [from('c', '2026-12-01'), from('a', '2026-12-01'), from('b', '2026-11-30'), from('d', '2027-01-01')]
    expect(visits(lines)).toEqual([['2026-12-01', 'b a c'], ['2027-01-01', 'd']])
    expect(visits([...lines].reverse())).toEqual(visits(lines))
  })
})

describe('what is past', () => {
  test('is due today, where it is still in time or has no end', () => {
    expect(visits([from('a', '2026-11-01'), from('b', '2026-11-02', '2026-11-23')])).toEqual([['2026-11-23', on('2026-11-23'), 'a b']])
  })

  test('keeps its own day where its latest day is past too', () => {
    expect(visits([from('a', '2026-11-01', '2026-11-22'), from('b', '2026-11-02')])).toEqual([['2026-11-22', on('2026-11-22'), 'a'], ['2026-11-23', 'b']])
  })
})

describe('an instant', () => {
  test('is rounded up to a day, never down: midnight is that day, a millisecond later the next', () => {
    expect(visits([line('a', { notBefore: at('2026-12-01T00:00:00+08:00') })])).toEqual([['2026-12-01', 'a']])
    expect(visits([line('a', { notBefore: at('2026-12-01T00:00:00.001+08:00') })])).toEqual([['2026-12-02', 'a']])
    expect(visits([line('a', { notBefore: at('2026-12-31T23:59:59+08:00') })])).toEqual([['2027-01-01', 'a']])
  })

  test('as a latest time is the day on which it falls, and is shown as it is', () => {
    const by = at('2026-12-01T00:00:00+08:00')
    expect(visits([line('a', { by })])).toEqual([['2026-12-01', by, 'a']])
    expect(visits([line('a', { notBefore: at('2026-12-01T09:00:00+08:00'), by: at('2026-12-01T17:00:00+08:00') })])).toEqual([['2026-12-01', at('2026-12-01T17:00:00+08:00'), 'a']])
  })

  test('without a zone is a day that is after it everywhere, and a latest time a day before it everywhere', () => {
    expect(visits([line('a', { notBefore: at('2026-12-01T10:00:00Z') })], nowhere)).toEqual([['2026-12-02', 'a']])
    expect(visits([line('a', { notBefore: at('2026-12-01T10:00:00.001Z') })], nowhere)).toEqual([['2026-12-03', 'a']])
    const [early, late] = [at('2026-12-01T11:59:59Z'), at('2026-12-01T12:00:00Z')]
    expect(visits([line('a', { by: early })], nowhere)).toEqual([['2026-11-30', early, 'a']])
    expect(visits([line('a', { by: late })], nowhere)).toEqual([['2026-12-01', late, 'a']])
  })

  test('without a zone leaves today the later of two dates', () => {
    expect(visits([from('a', '2026-11-01')], nowhere)).toEqual([['2026-11-24', 'a']])
  })
})
