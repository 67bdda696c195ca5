import { TZDateMini } from '@date-fns/tz/date/mini'
import { addDays as addDaysTo } from 'date-fns/addDays'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInYears } from 'date-fns/differenceInYears'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageAt, daysBetween, monthsBetween } from '../../src/case/calendar.js'
import { type CalendarDate, calendarDate, instantOf, instantText, partialDate } from '../../src/case/time.js'

const date = (words: string): CalendarDate => calendarDate(words) ?? expect.fail(words)
const held = (words: CalendarDate): Date => new TZDateMini(`${words}T00:00:00Z`, 'UTC')
const textOf = (day: Date): string => new Date(day.getTime()).toISOString().slice(0, 10)
const someDate = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => date(day.toISOString().slice(0, 10)))
const monthEnd = fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-12-31', '2000-02-29', '1900-02-28').map(date)
const anyDate = fc.oneof(someDate, monthEnd)

/** The dates we hand to date-fns are plain ones whose fields are those of UTC; its own zoned dates are the judge of them. */
describe('calendar arithmetic agrees with zoned dates in UTC', () => {
  it('on days later', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (from, days) => addDays(from, days) === textOf(addDaysTo(held(from), days))))
  })

  it('on months later', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (from, months) => addMonths(from, months) === textOf(addMonthsTo(held(from), months))))
  })

  it('on whole days between', () => {
    fc.assert(fc.property(anyDate, anyDate, (from, to) => daysBetween(from, to) === differenceInCalendarDays(held(to), held(from))))
  })

  it('on completed years', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (birth, today) => {
        const years = Math.max(0, differenceInYears(held(today), held(birth)))
        const noon = instantOf(instantText(`${today}T12:00:00Z`) ?? expect.fail(today))
        const { atLeast, atMost } = ageAt(partialDate(birth) ?? expect.fail(birth), noon)
        return atLeast <= years && years <= atMost && atMost - atLeast <= 1
      }),
    )
  })
})

describe('completed months', () => {
  it('are as many as can be added without passing the later date (X-004)', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const months = monthsBetween(from, to)
        return addMonths(from, months) <= to && addMonths(from, months + 1) > to
      }),
    )
  })

  it.each([
    ['2026-05-15', '2026-11-14', 5], ['2026-05-15', '2026-11-15', 6], ['2025-08-31', '2026-02-27', 5], ['2025-08-31', '2026-02-28', 6], ['2025-10-31', '2026-04-29', 5], ['2025-10-31', '2026-04-30', 6],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsBetween(date(from), date(to))).toBe(months)
  })
})
