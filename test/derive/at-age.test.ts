import { describe, expect, test } from 'vitest'
import { whenAged } from '../../src/derive/at-age.js'
import { instant, missing, of, value } from './support.js'

const span = (from: string, to: string) => ({ from: instant(`${from}T00:00:00`), to: instant(`${to}T23:59:59.999`) })
const aged = (person: object, age: number, setting: object = { timeZone: 'Asia/Shanghai' }): unknown => value(whenAged(of({ setting, person }), age))

describe('a year of her age', () => {
  test.each<[string, object, number, unknown]>([
    ['goes from one birthday to the day before the next', { dateOfBirth: '1998-03-02' }, 8, span('2006-03-02', '2007-03-01')],
    ['counts in whole years', { dateOfBirth: '1998-03-02' }, 8.9, span('2006-03-02', '2007-03-01')],
    ['the first begins with birth', { dateOfBirth: '1998-03-02' }, 0, span('1998-03-02', '1999-03-01')],
    ['born in a leap year on its day, to the end of February', { dateOfBirth: '2000-02-29' }, 8, span('2008-02-29', '2009-02-28')],
    ['born on that day, from March', { dateOfBirth: '2000-02-29' }, 7, span('2007-03-01', '2008-02-28')],
    ['of a month of birth, between its ends', { dateOfBirth: '1998-03' }, 8, span('2006-03-01', '2007-03-30')],
    ['of a year of birth, between its ends', { dateOfBirth: '1998' }, 8, span('2006-01-01', '2007-12-30')],
    ['of her age now, by the birthdays that it leaves', { age: { value: 28, unit: 'a' } }, 26, span('2023-11-24', '2025-11-22')],
    ['of a range of it, by the oldest and the youngest', { age: { range: { atLeast: 20, atMost: 28 } } }, 10, span('2007-11-24', '2017-11-22')],
  ])('%s', (_, person, age, expected) => {
    expect(aged(person, age)).toEqual(expected)
  })

  test('ends now, where it is the one she is in', () => {
    expect(aged({ dateOfBirth: '1998-03-02' }, 28)).toEqual({ from: instant('2026-03-02T00:00:00'), to: instant('2026-11-23T12:00:00') })
    expect(aged({ dateOfBirth: '1998-11-24' }, 27)).toEqual({ from: instant('2025-11-24T00:00:00'), to: instant('2026-11-23T12:00:00') })
  })

  test('is wider, where no zone is told', () => {
    expect(aged({ dateOfBirth: '1998-03-02' }, 8, {})).toEqual({ from: Date.parse('2006-03-01T10:00:00Z'), to: Date.parse('2007-03-02T11:59:59.999Z') })
  })

  test.each<[string, object, number, readonly string[]]>([
    ['nothing tells when she was born', {}, 8, ['/person/dateOfBirth']],
    ['her age has no upper end', { age: { range: { atLeast: 20 } } }, 8, ['/person/age/range']],
    ['it lies ahead', { dateOfBirth: '1998-03-02' }, 29, []],
  ])('is unknown where %s', (_, person, age, asked) => {
    const when = whenAged(of({ person }), age)
    expect([value(when), missing(when)]).toEqual(['unknown', asked])
  })
})
