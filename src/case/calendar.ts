import { type CalendarDate, type Instant, type PartialDate, type TimeZone, calendarDateOf, eastmost, westmost } from './time.js'

// A calendar date is held as its midnight in UTC, where every day is as long as the next: the machine's own zone never takes part.
const millisecondsPerDay = 86_400_000
const monthsPerYear = 12

function midnight(date: CalendarDate): number {
  return Date.parse(date)
}

function dateOf(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10) as CalendarDate
}

/** Calendar days later (or earlier); no clock change moves a date. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(midnight(date) + days * millisecondsPerDay)
}

/** Calendar months later, clamped to the last day of a short month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = fieldsOf(date)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)))
}

/** Whole calendar days from one date to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (midnight(to) - midnight(from)) / millisecondsPerDay
}

/** Completed calendar months from one date to another: as many as can be added without passing the other. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const start = fieldsOf(from)
  const end = fieldsOf(to)
  const months = (end.year - start.year) * monthsPerYear + end.month - start.month
  return addMonths(from, months) > to ? months - 1 : months
}

function fieldsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
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
  const turned = today.slice(5) >= birth.slice(5)
  return Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (turned ? 0 : 1)
}

/** Age in whole days as a range. */
export function ageInDays(birth: PartialDate, at: Instant, zone?: TimeZone): Range {
  const { first, last } = datesOf(birth)
  const today = datesAt(at, zone)
  return { atLeast: Math.max(0, daysBetween(last, today.first)), atMost: Math.max(0, daysBetween(first, today.last)) }
}
