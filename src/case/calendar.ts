import { addDays as addDaysTo } from 'date-fns/addDays'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { differenceInYears } from 'date-fns/differenceInYears'
import { type CalendarDate, type Instant, type PartialDate, type TimeZone, calendarDateOf, eastmost, westmost } from './time.js'

/** A date whose fields are those of UTC: date-fns computes with the fields of what it is given, so the machine's own zone never takes part. */
class UtcDate extends Date {
  // On the class, not on every date: a plan makes dozens of them.
  override getFullYear(): number { return this.getUTCFullYear() }
  override getMonth(): number { return this.getUTCMonth() }
  override getDate(): number { return this.getUTCDate() }
  override getHours(): number { return this.getUTCHours() }
  override setFullYear(...to: Parameters<Date['setUTCFullYear']>): number { return this.setUTCFullYear(...to) }
  override setMonth(...to: Parameters<Date['setUTCMonth']>): number { return this.setUTCMonth(...to) }
  override setDate(to: number): number { return this.setUTCDate(to) }
  override setHours(...to: Parameters<Date['setUTCHours']>): number { return this.setUTCHours(...to) }
}

function held(date: CalendarDate): Date {
  return new UtcDate(`${date}T00:00:00Z`)
}

function dateOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate
}

/** Calendar days later (or earlier); no clock change moves a date. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(addDaysTo(held(date), days))
}

/** Calendar months later, clamped to the last day of a short month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return dateOf(addMonthsTo(held(date), months))
}

/** Whole calendar days from one date to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(held(to), held(from))
}

/** Completed calendar months from one date to another: as many as can be added without passing the other, also at the end of a short month. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = differenceInCalendarMonths(held(to), held(from))
  return addMonths(from, months) > to ? months - 1 : months
}

/** First and last calendar date a partial date may mean. */
export function datesOf(date: PartialDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const [year = '', month, dayOfMonth] = date.split('-')
  if (dayOfMonth !== undefined) return { first: date as string as CalendarDate, last: date as string as CalendarDate }
  if (month !== undefined) {
    const first = `${year}-${month}-01` as CalendarDate
    return { first, last: addDays(addMonths(first, 1), -1) }
  }
  return { first: `${year}-01-01` as CalendarDate, last: `${year}-12-31` as CalendarDate }
}

/** The dates it may be at an instant: one in a named zone, up to two when no zone is known. */
export function datesAt(at: Instant, zone?: TimeZone): { readonly first: CalendarDate; readonly last: CalendarDate } {
  if (zone !== undefined) {
    const date = calendarDateOf(at, zone)
    return { first: date, last: date }
  }
  return { first: calendarDateOf((at + westmost) as Instant), last: calendarDateOf((at + eastmost) as Instant) }
}

export interface Range {
  readonly atLeast: number
  readonly atMost: number
}

/**
 * Completed years of age as a range: partial births and an unknown zone leave more than one. A birthday counts from 00:00 of the day; born on 29 February she
 * turns on 1 March in common years (CD-12, the plain rule).
 */
export function ageAt(birth: PartialDate, at: Instant, zone?: TimeZone): Range {
  const { first, last } = datesOf(birth)
  const today = datesAt(at, zone)
  return { atLeast: Math.max(0, years(last, today.first)), atMost: Math.max(0, years(first, today.last)) }
}

function years(birth: CalendarDate, today: CalendarDate): number {
  return differenceInYears(held(today), held(birth))
}

/** Age in whole days as a range. */
export function ageInDays(birth: PartialDate, at: Instant, zone?: TimeZone): Range {
  const { first, last } = datesOf(birth)
  const today = datesAt(at, zone)
  return { atLeast: Math.max(0, daysBetween(last, today.first)), atMost: Math.max(0, daysBetween(first, today.last)) }
}
