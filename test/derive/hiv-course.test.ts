import { describe, expect, test } from 'vitest'
import type { Limit } from '../../src/guideline/shape/index.js'
import { runningCourse } from '../../src/derive/hiv-course.js'
import { who } from '../../src/guideline/who/index.js'
import { at, missing, of, value } from './support.js'

const { courseDays, interruption } = who.hivPep
const days: Limit = { ...courseDays, says: { value: 28, unit: 'd', sense: 'to' } }
const hours: Limit = { ...interruption, says: { value: 48, unit: 'h', sense: 'from' } }
const course = (medicine: object, length = days, others: readonly object[] = []) => runningCourse(of({ medicines: [{ id: 'p', purpose: 'hiv-pep', ...medicine }, ...others] }), length, hours)
const runs = (...from: Parameters<typeof course>): boolean => course(...from).value !== 'none'
const dose = { at: at('2026-11-23T08:00:00') }

describe('a course is running', () => {
  test.each<[string, object, boolean]>([
    ['taken', { status: 'taking' }, true], ['begun with one dose', { status: 'single-dose-taken' }, true], ['not planned', { status: 'planned', takenDoses: [dose] }, false],
    ['not stopped', { status: 'stopped', takenDoses: [dose] }, false], ['without a status, with a dose', { takenDoses: [dose] }, true], ['not without a status and a dose', { takenDoses: [] }, false],
    ['not where doses are not told either', {}, false], ['not for another purpose', { purpose: 'hiv-prep', status: 'taking' }, false],
  ])('%s', (_name, medicine, expected) => {
    expect(runs(medicine)).toBe(expected)
  })

  test('until its last day is over', () => {
    const begun = (startedOn: string) => ({ status: 'taking', startedOn })
    expect([runs(begun('2026-10-27')), runs(begun('2026-10-26')), runs(begun('2026-10-25'))]).toEqual([true, true, false])
    expect([runs(begun('2026-10')), runs(begun('2026-09'))]).toEqual([true, false])
    expect(runs(begun('2026-01-01'), { ...courseDays, says: 'none' })).toBe(true)
  })

  test('from its first day as far as told', () => {
    const begun = (medicine: object) => {
      const { value: found } = course({ status: 'taking', ...medicine })
      return found === 'none' ? found : [found.entry.path, found.startedOn]
    }
    expect([begun({ startedOn: '2026-11-20' }), begun({ startedOn: '2026-10' }), begun({})]).toEqual([['/medicines/p', '2026-11-20'], ['/medicines/p', '2026-10-31'], ['/medicines/p', undefined]])
  })

  test('none is: the list, and the status and the purpose of its entries, stay asked where they are not told', () => {
    expect(missing(course({}))).toEqual(['/medicines/p/status'])
    expect(missing(course({ status: 'stopped' }))).toEqual([])
    expect(missing(course({ status: 'stopped' }, days, [{ id: 'x', text: 'unnamed' }]))).toEqual(['/medicines/x/purpose'])
    expect([missing(runningCourse(of({}), days, hours)), missing(runningCourse(of({ medicines: [] }), days, hours))]).toEqual([['/medicines'], []])
  })
})

describe('a course stands interrupted', () => {
  const interrupted = (medicine: object) => {
    const { value: found } = course({ status: 'taking', ...medicine })
    return found === 'none' ? [] : [value(found.interrupted), missing(found.interrupted)]
  }
  const asked = ['/medicines/p/lastTaken']
  const between = (earliest: string, latest: string) => ({ between: { earliest: at(earliest).at, latest: at(latest).at } })
  test.each<[string, object, readonly unknown[]]>([
    ['two days after the last dose', { lastTaken: at('2026-11-21T12:00:00') }, [true, []]],
    ['not a second before', { lastTaken: at('2026-11-21T12:00:01') }, [false, []]],
    ['a second after', { lastTaken: at('2026-11-21T11:59:59') }, [true, []]],
    ['not known without a dose', {}, [false, asked]],
    ['not known where no dose has a time', { takenDoses: [{ vomited: false }] }, [false, asked]],
    ['not known where nothing bounds the dose from below', { lastTaken: { between: { latest: at('2026-11-21T12:00:00').at } } }, [false, asked]],
    ['not known from charted doses two days ago, since a list is not all she took', { takenDoses: [{ at: at('2026-11-21T12:00:00') }] }, [false, asked]],
    ['not known from them without a status either', { status: undefined, takenDoses: [{ at: at('2026-11-21T12:00:00') }] }, [false, asked]],
    ['surely, where one dose was all and two days ago', { status: 'single-dose-taken', takenDoses: [{ at: at('2026-11-21T12:00:00') }] }, [true, []]],
    ['surely not, where one dose was all, a second later', { status: 'single-dose-taken', takenDoses: [{ at: at('2026-11-21T12:00:01') }] }, [false, []]],
    ['counted from the latest of the doses', { takenDoses: [{ at: at('2026-11-21T12:00:01') }, { at: at('2026-11-20T12:00:00') }, { vomited: false }] }, [false, []]],
    ['counted from the latest dose, were it not the one called last', { lastTaken: at('2026-11-20T12:00:00'), takenDoses: [{ at: at('2026-11-21T12:00:00') }] }, [true, []]],
    ['not known where the dose lies on both sides', { lastTaken: between('2026-11-21T11:59:59', '2026-11-21T12:00:01') }, [false, asked]],
    ['surely, where every time is long ago', { lastTaken: between('2026-11-20T12:00:00', '2026-11-21T12:00:00') }, [true, []]],
    ['surely not, where every time is near', { lastTaken: { between: { earliest: at('2026-11-22T12:00:00').at } } }, [false, []]],
  ])('%s', (_name, medicine, expected) => {
    expect(interrupted(medicine)).toEqual(expected)
  })
})
