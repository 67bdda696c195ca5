import { describe, expect, test } from 'vitest'
import type { VaccineDose } from '../../src/case/case.js'
import { addDays } from '../../src/case/calendar.js'
import { listedDoses, tooSoon, vaccineDoses } from '../../src/derive/vaccine-doses.js'
import { who } from '../../src/guideline/who/index.js'
import { at, of } from './support.js'

const codes = [who.hpv.vaccineProduct]
const path = '/immunizations/humanPapillomavirus/doses'
const list = (...medicines: readonly object[]) => of({ medicines: medicines.map((one, i) => ({ id: `m${i}`, text: 'Gardasil 9', status: 'single-dose-taken', ...one })) })
const onDate = (day: string) => ({ onDate: day, timeZone: 'Asia/Shanghai' })

describe('doses of the medicine list', () => {
  test.each<[string, object, readonly (string | undefined)[]]>([
    ['on the day told', { lastTaken: onDate('2026-11-20') }, ['2026-11-20']],
    ['on the day of the place', { lastTaken: { at: '2026-11-20T17:00:00Z' } }, ['2026-11-21']],
    ['on the first day that it may have been', { lastTaken: { between: { earliest: '2026-11-10T08:00:00+08:00', latest: '2026-11-20T08:00:00+08:00' } } }, ['2026-11-10']],
    ['of no day, where nothing says since when', { lastTaken: { between: { latest: '2026-11-20T08:00:00+08:00' } } }, [undefined]],
    ['of no day, where none is told', {}, [undefined]],
    ['one a day, however often the day is told', { lastTaken: onDate('2026-11-20'), stoppedAt: onDate('2026-11-20'), takenDoses: [{ id: 'd', at: at('2026-11-20T09:00:00') }] }, ['2026-11-20']],
    ['each of those taken', { status: 'stopped', takenDoses: [{ id: 'd', at: at('2026-10-20T09:00:00') }, { id: 'e', at: at('2026-11-20T09:00:00') }] }, ['2026-10-20', '2026-11-20']],
    ['none where it is only planned', { status: 'planned', lastTaken: onDate('2026-11-20') }, []],
    ['none where nothing says that it was given', { status: 'taking' }, []],
    ['none of another vaccine', { text: 'Engerix-B', lastTaken: onDate('2026-11-20') }, []],
    ['one of today', { lastTaken: onDate('2026-11-23') }, ['2026-11-23']],
  ])('%s', (_, medicine, days) => {
    expect(listedDoses(list(medicine), codes).map(({ day }) => day)).toEqual(days)
  })

  test('are named as they are written, and point to the fact that tells their day', () => {
    expect(listedDoses(list({ lastTaken: onDate('2026-11-20') }), codes)).toEqual([{ path: '/medicines/m0/lastTaken', product: 'Gardasil 9', day: '2026-11-20', until: '2026-11-20' }])
    const coded = list({ text: undefined, ingredients: [{ system: 'http://www.whocc.no/atc', code: 'J07BM03' }], lastTaken: onDate('2026-11-20') })
    expect(listedDoses(coded, codes)).toEqual([{ path: '/medicines/m0/lastTaken', day: '2026-11-20', until: '2026-11-20' }])
  })
})

describe('doses of a vaccine', () => {
  const told = (record: readonly object[] | undefined, ...medicines: readonly object[]) => vaccineDoses(list(...medicines), record as readonly VaccineDose[] | undefined, path, codes).map(({ on }) => on)
  const taken = (day: string) => ({ lastTaken: onDate(day) })
  test.each<[string, readonly object[] | undefined, readonly object[], readonly (string | undefined)[]]>([
    ['none told', undefined, [], []],
    ['of the record', [{ on: '2026-01-01' }, { on: '2026-03' }], [], ['2026-01-01', '2026-03']],
    ['of the list alone', undefined, [taken('2026-11-20')], ['2026-11-20']],
    ['of both', [{ on: '2026-01-01' }], [taken('2026-11-20')], ['2026-01-01', '2026-11-20']],
    ['of a day told in both, once', [{ on: '2026-11-20' }], [taken('2026-11-20')], ['2026-11-20']],
    ['of the day before one told in both, twice', [{ on: '2026-11-20' }], [taken('2026-11-19')], ['2026-11-20', '2026-11-19']],
    ['of the day after one told in both, twice', [{ on: '2026-11-20' }], [taken('2026-11-21')], ['2026-11-20', '2026-11-21']],
    ['of the last day of a month on record, once', [{ on: '2026-10' }], [taken('2026-10-31')], ['2026-10']],
    ['of the day after a month on record, twice', [{ on: '2026-10' }], [taken('2026-11-01')], ['2026-10', '2026-11-01']],
    ['without a day on record, one of the list', [{}, {}], [taken('2026-11-20')], ['2026-11-20', undefined]],
    ['without a day on the list, beside a record nothing', [{ on: '2026-01-01' }], [{}], ['2026-01-01']],
    ['without a day on the list, alone one', [], [{}], [undefined]],
    ['of today', [{ on: '2026-11-23' }], [], ['2026-11-23']],
    ['of this month, which may be over by then', [{ on: '2026-11' }], [], ['2026-11']],
    ['of tomorrow, none', [{ on: '2026-11-24' }], [], []],
  ])('%s', (_, record, medicines, days) => {
    expect(told(record, ...medicines)).toEqual(days)
  })

  test('point to the fact that tells their day', () => {
    expect(vaccineDoses(of({}), [{ id: 'd' }, {}], path, codes).map((one) => one.path)).toEqual([`${path}/d/on`, `${path}/1/on`])
  })
})

describe('a next dose is too soon', () => {
  const dueAfter = (days: number, ...told: readonly object[]) =>
    tooSoon(of({}), vaccineDoses(of({}), told as readonly VaccineDose[], path, codes), (_first, last) => ({ notBefore: { on: addDays(last, days) } }))?.notBefore.on
  test.each<[string, string | undefined, readonly object[]]>([
    ['a day before it counts', '2026-11-24', [{ on: '2026-11-14' }]],
    ['not on the day from which it counts', undefined, [{ on: '2026-11-13' }]],
    ['not with no dose', undefined, []],
    ['not after a dose of a day that nobody knows', undefined, [{}]],
    ['by the last of them', '2026-12-01', [{ on: '2026-11-21' }, { on: '2026-10-01' }]],
    ['not where the dose may have been long enough ago', undefined, [{ on: '2026-11' }]],
  ])('%s', (_, day, doses) => {
    expect(dueAfter(10, ...doses)).toBe(day)
  })

  test('and waits from the latest day that the dose may have been, which is not after today', () => {
    expect(dueAfter(28, { on: '2026-11' })).toBe('2026-12-21')
    expect(dueAfter(60, { on: '2026-10' })).toBe('2026-12-30')
  })

  test('and counts from the first of them too', () => {
    const doses = vaccineDoses(of({}), [{ on: '2026-11-10' }, { on: '2026-10-01' }] as readonly object[] as readonly VaccineDose[], path, codes)
    expect(tooSoon(of({}), doses, (first) => ({ notBefore: { on: addDays(first, 60) } }))).toEqual({ notBefore: { on: '2026-11-30' } })
  })
})
