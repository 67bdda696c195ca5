import { describe, expect, test } from 'vitest'
import { known } from '../../src/answer/index.js'
import { calendar } from '../../src/assessment/calendar.js'
import { withHerNo } from '../../src/assessment/her-no.js'
import { parseCase } from '../../src/case/index.js'
import { situation } from '../../src/case/situation.js'
import type { CalendarDate, Instant } from '../../src/case/time.js'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import type { Due, Line, Moment, Order, OrderSet } from '../../src/plan/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const nothingGiven = { steps: [], tablets: 0, supplies: [], undosed: [], reasons: [], because: { verb: [] } }
const on = (day: string): Moment => ({ on: day as CalendarDate })
const at = (instant: string): Moment => ({ at: Date.parse(instant) as Instant })
const line = (id: string, due?: Due): Line => ({ kind: 'plain', id, need: id, verb: 'recommend', urgency: 'routine', rank: 1, flags: [], reasons: [], instead: [], because: { verb: [known(true)] }, ...(due === undefined ? {} : { due }) })
const shanghai = situation(parseCase({ setting: { timeZone: 'Asia/Shanghai' } }).survivorCase, '2026-11-23T12:00:00+08:00')
const visited = (firstVisitAt: string) => situation(parseCase({ setting: { timeZone: 'Asia/Shanghai' }, followUp: { firstVisitAt } }).survivorCase, '2026-11-23T12:00:00+08:00')
const [firstToday, returned] = [visited('2026-11-23T00:00:00+08:00'), visited('2026-11-22T23:59:59+08:00')]
const row = { rule: 'STI-080', strength: 'recommendation', verification: 'read', checkedOn: '2026-11-26', cites: [{ source: 'ledger' }] } as const
const tablets: Order = { route: 'oral', components: [{ medicine: 'metronidazole', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }], rows: [row] }
const injection: Order = { route: 'injection', components: [{ medicine: 'ceftriaxone', strength: [500], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }], rows: [row] }
const nowhere = situation({}, '2026-11-23T12:00:00Z')
const visits = (lines: readonly Line[], s = shanghai, limit = who.common.mergeVisitsWithin) => calendar(s, { ...who.common, mergeVisitsWithin: limit }, lines, nothingGiven).map(({ on: day, by, lines: ids }) => [day, ...(by === undefined ? [] : [by]), ids.join(' ')])
const test_ = (id: string, due: Due): Line => ({ ...line(id, due), act: 'test' })
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

  test.each([
    ['hepatitis-b/second-dose', 'hepatitis-b/third-dose'], ['hepatitis-b/vaccine', 'hepatitis-b/fourth-dose'], ['hepatitis-b/third-dose', 'hepatitis-b/response-test'], ['hepatitis-b/second-immunoglobulin', 'hepatitis-b/response-test'],
    ['tetanus/second-dose', 'tetanus/third-dose'], ['tetanus/vaccine', 'tetanus/third-dose'], ['hpv/second-dose', 'hpv/third-dose'], ['hpv/vaccine', 'hpv/second-dose'],
  ])('leave %s on its day, since %s counts from it: others come to it, it goes to no other', (dose, next) => {
    expect(visits([from('a', '2026-12-01'), from(dose, '2026-12-03'), from('z', '2026-12-04'), from(next, '2027-01-10'), from('zz', '2027-01-11')])).toEqual([['2026-12-03', `a ${dose}`], ['2026-12-04', 'z'], ['2027-01-11', `${next} zz`]])
    // Alone, or the last of its course, it goes forward like any other.
    expect(visits([from(dose, '2026-12-03'), from('z', '2026-12-04')])).toEqual([['2026-12-04', `${dose} z`]])
  })

  test('leave on its day what she begins by herself: others come to it', () => {
    expect(visits([from('a', '2026-12-01'), from('emergency-contraception/restart', '2026-12-02'), from('z', '2026-12-03')])).toEqual([['2026-12-02', 'a emergency-contraception/restart'], ['2026-12-03', 'z']])
  })

  test('are kept apart for the doses of one course only', () => {
    expect(visits([from('tetanus/second-dose', '2026-12-03'), from('z', '2026-12-04'), from('hpv/third-dose', '2027-01-10')])[0]).toEqual(['2026-12-04', 'tetanus/second-dose z'])
    expect(visits([from('hpv/reminder', '2026-12-03'), from('z', '2026-12-04'), from('hpv/third-dose', '2027-01-10')])[0]).toEqual(['2026-12-04', 'hpv/reminder z'])
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

  test('is late where its latest time is past too, and due today; the latest day itself and the latest instant are not late', () => {
    const marks = (lines: readonly Line[], s = shanghai) => calendar(s, who.common, lines, nothingGiven).map(({ on: day, by, marks: of }) => [day, by, of])
    expect(marks([test_('a', { notBefore: on('2026-11-01'), by: on('2026-11-22') })])).toEqual([['2026-11-23', undefined, { a: ['overdue'] }]])
    expect(marks([test_('a', { notBefore: on('2026-11-01'), by: on('2026-11-23') })])).toEqual([['2026-11-23', on('2026-11-23'), undefined]])
    const noon = at('2026-11-23T12:00:00+08:00')
    expect(marks([test_('a', { by: noon })])).toEqual([['2026-11-23', noon, undefined]])
    expect(marks([test_('a', { by: at('2026-11-23T11:59:59.999+08:00') })])).toEqual([['2026-11-23', undefined, { a: ['overdue'] }]])
    // At noon in UTC it may be the day of the place or the next.
    expect(marks([test_('a', { by: on('2026-11-22') })], nowhere)).toEqual([['2026-11-24', undefined, { a: ['overdue'] }]])
    expect(marks([test_('a', { by: on('2026-11-23') })], nowhere)).toEqual([['2026-11-23', on('2026-11-23'), undefined]])
  })

  test('does not wait for what is due within the days after it, and leaves its time to no other', () => {
    expect(visits([test_('a', { by: on('2026-11-22') }), from('b', '2026-11-23', '2026-12-01'), from('c', '2026-11-24')])).toEqual([['2026-11-23', on('2026-12-01'), 'a b'], ['2026-11-24', 'c']])
  })

  test('is over where it is something to watch for, with nothing to do', () => {
    expect(visits([from('a', '2026-11-01', '2026-11-22')])).toEqual([])
    expect(visits([{ ...from('a', '2026-11-01', '2026-11-22'), act: 'visit' }], returned)).toEqual([['2026-11-23', 'a']])
    expect(visits([{ ...from('a', '2026-11-01', '2026-11-22'), order: tablets }], returned)).toEqual([['2026-11-23', 'a']])
  })
})

describe('the first visit', () => {
  const visit = (id: string, due: Due): Line => ({ ...line(id, due), act: 'visit' })
  test('is not its own follow-up: what is due today is due on its last day, and where that is today or past it is this visit', () => {
    for (const s of [shanghai, firstToday]) {
      expect(visits([visit('a', { notBefore: on('2026-11-22'), by: on('2026-11-24') })], s)).toEqual([['2026-11-24', on('2026-11-24'), 'a']])
      expect(visits([visit('a', { notBefore: on('2026-11-23'), by: on('2026-11-24') })], s)).toEqual([['2026-11-24', on('2026-11-24'), 'a']])
      expect(visits([visit('a', { notBefore: on('2026-11-24'), by: on('2026-11-30') })], s)).toEqual([['2026-11-24', on('2026-11-30'), 'a']])
      for (const due of [{ notBefore: on('2026-11-22') }, { notBefore: on('2026-11-20'), by: on('2026-11-23') }, { by: on('2026-11-22') }]) expect(visits([visit('a', due)], s)).toEqual([])
      expect(visits([test_('a', { notBefore: on('2026-11-22') })], s)).toEqual([['2026-11-23', 'a']])
    }
  })

  test('once it was on another day, leaves what is due today due today', () => {
    expect(visits([visit('a', { notBefore: on('2026-11-22'), by: on('2026-11-24') })], returned)).toEqual([['2026-11-23', on('2026-11-24'), 'a']])
    expect(visits([visit('a', { notBefore: on('2026-11-22') })], returned)).toEqual([['2026-11-23', 'a']])
  })
})

describe('what is given', () => {
  const tomorrow = { notBefore: on('2026-11-24') }
  const given = (of: Line, order: Order): OrderSet => ({ ...nothingGiven, steps: [{ phase: 'at-home', line: of.id, verb: of.verb, order }] })
  const ids = (lines: readonly Line[], set: OrderSet = nothingGiven): string => calendar(shanghai, who.common, lines, set).flatMap((visit) => visit.lines).join(' ')
  const later: Line = { ...line('a', tomorrow), verb: 'defer', order: tablets }

  test('at this visit to begin another day at home is no visit; an injection that waits is one, with tablets handed out beside it too', () => {
    expect(ids([later], given(later, tablets))).toBe('')
    expect(ids([{ ...later, order: injection }])).toBe('a')
    const both = { ...injection, components: [...injection.components, ...tablets.components] }
    expect(ids([{ ...later, order: both }], given(later, tablets))).toBe('a')
  })

  test('has no visit for an alternative behind it; where nothing of the need is given every line stays', () => {
    expect(ids([{ ...later, order: injection }, { ...later, id: 'b', need: 'a', rank: 2, order: injection }])).toBe('a')
    expect(ids([{ ...later, verb: 'needs-input', order: injection }])).toBe('a')
  })
})

describe('her no', () => {
  const due = { notBefore: on('2026-12-01') }
  const marked = (lines: readonly Line[]) => calendar(shanghai, who.common, lines, nothingGiven).map(({ lines: ids, marks }) => [ids.join(' '), marks])
  test('leaves out what belongs to the treatment, and keeps a later test, marked', () => {
    const no: Line = { ...line('treatment'), declined: true }
    expect(marked([no, { ...line('visit', due), act: 'visit', declined: true }])).toEqual([])
    expect(marked([no, { ...line('test', due), act: 'test', declined: true, belongsTo: 'treatment' }])).toEqual([])
    expect(marked([no, { ...line('test', due), act: 'test', declined: true }])).toEqual([['test', { test: ['declined'] }]])
    expect(marked([line('treatment'), { ...line('test', due), act: 'test', declined: true, belongsTo: 'treatment' }])).toEqual([['test', { test: ['declined'] }]])
    expect(marked([line('treatment'), { ...line('test', due), act: 'test', belongsTo: 'treatment' }])).toEqual([['test', undefined]])
  })

  test('to a treatment is her no to what belongs to it, in the plan too', () => {
    const of: Line = { ...line('later', due), act: 'visit', belongsTo: 'treatment' }
    expect(withHerNo([{ ...line('treatment'), declined: true }, of, line('other', due)]).map(({ declined }) => declined)).toEqual([true, true, undefined])
    expect(withHerNo([line('treatment'), of])).toEqual([line('treatment'), of])
  })

  const declined = assess(parseCase({ ...exampleCase(), consents: [{ id: 'c', item: 'treat-pep', decision: 'declined', at: exampleNow }] }).survivorCase, { guideline: who, now: exampleNow })
  test('to the course leaves its lines in the plan and out of the calendar; the tests of the exposure stay', () => {
    const booked = declined.calendar.flatMap((visit) => visit.lines)
    for (const id of ['hiv-pep/contact', 'hiv-pep/hepatitis-b-before-end', 'hiv-pep/prep-after']) {
      expect(declined.recommendations.find((one) => one.id === id)?.declined, id).toBe(true)
      expect(booked, id).not.toContain(id)
    }
    expect(booked).toEqual(expect.arrayContaining(['hiv-pep/hiv-test-interim', 'hiv-pep/hiv-test-final', 'hepatitis-b/second-dose']))
  })
})

describe('a test before any treatment', () => {
  test('is marked and named as the test, in both languages; an open test is not', () => {
    const due = { notBefore: on('2026-12-01') }
    const tests = (['defer', 'needs-input', 'offer'] as const).map((verb, index): Line => ({ ...line('sti-prophylaxis/trichomonas', due), need: String(index), verb, act: 'test' }))
    for (const [index, marks] of [['test-first'], ['test-first'], undefined].entries()) expect(calendar(shanghai, who.common, tests.slice(index, index + 1), nothingGiven)[0]?.marks?.['sti-prophylaxis/trichomonas']).toEqual(marks)
    const visit = { on: '2026-12-01' as CalendarDate, lines: ['sti-prophylaxis/trichomonas', 'hepatitis-b/three-months'], marks: { 'sti-prophylaxis/trichomonas': ['test-first', 'overdue'], 'hepatitis-b/three-months': ['overdue', 'declined'] } } as const
    expect(en.visit(visit)).toEqual(['2026-12-01', 'Trichomonas: test before any treatment (overdue); Hepatitis B blood test at three months (overdue; declined, on record)'])
    expect(zhCN.visit(visit)).toEqual(['2026-12-01', '滴虫：先检测，再决定治疗（已逾期）；三个月时的乙肝血液检测（已逾期；已记录其拒绝）'])
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
