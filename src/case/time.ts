import { tzOffset } from '@date-fns/tz/tzOffset'

export { daysInWeek as daysPerWeek, millisecondsInDay as millisecondsPerDay, millisecondsInHour as millisecondsPerHour, millisecondsInMinute as millisecondsPerMinute, monthsInYear as monthsPerYear } from 'date-fns/constants'

declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** RFC 3339 with offset, as written. */
export type InstantText = Branded<string, 'InstantText'>
/** Milliseconds since the epoch. Hours are differences of these, never of clock readings (law 3). */
export type Instant = Branded<number, 'Instant'>
/** YYYY-MM-DD */
export type CalendarDate = Branded<string, 'CalendarDate'>
/** YYYY, YYYY-MM or YYYY-MM-DD */
export type PartialDate = Branded<string, 'PartialDate'>
/** HH:mm or HH:mm:ss */
export type LocalTime = Branded<string, 'LocalTime'>
/** An IANA zone name. */
export type TimeZone = Branded<string, 'TimeZone'>

/** A time of the case (dictionary §1.7): an instant, an interval with one side possibly open, or a day or local time in a zone. */
export type When =
  | { readonly at: InstantText }
  | { readonly between: { readonly earliest?: InstantText; readonly latest?: InstantText } }
  | { readonly onDate: CalendarDate; readonly timeZone?: TimeZone; readonly time?: LocalTime }

/** Earliest and latest possible instant; an open side is absent. */
export interface Span {
  readonly earliest?: Instant
  readonly latest?: Instant
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** A date anywhere on earth begins in UTC+14 and ends in UTC−12 (PEP-013). */
export const eastmost = 14 * hour
export const westmost = -12 * hour
/** A clock may run so far ahead without the time being called wrong (CD-05). */
const clockSkew = 5 * minute

export const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/
export const partialDatePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
export const localTimePattern = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/

/** Reads an RFC 3339 instant; without an offset, or with a day or time that does not exist, it is none. @example instantText('2026-11-23T09:30:00+08:00') */
export function instantText(text: string): InstantText | undefined {
  const match = instantPattern.exec(text)
  if (!match) return undefined
  const [, date = '', hours = '', minutes = '', seconds = '00', sign, offsetHours = '00', offsetMinutes = '00'] = match
  if (calendarDate(date) === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const offset = Number(offsetHours) * hour + Number(offsetMinutes) * minute
  if (offset > (sign === '-' ? -westmost : eastmost) || Number(offsetMinutes) > 59) return undefined
  return text as InstantText
}

export function instantOf(text: InstantText): Instant {
  return Date.parse(text) as Instant
}

/** The instant as text: UTC with `Z`, or local time with its offset when a zone is named. Milliseconds are dropped only when they are zero. */
export function textOf(at: Instant, zone?: TimeZone): InstantText {
  const offset = zone === undefined ? 0 : offsetAt(zone, at)
  const local = new Date(at + offset).toISOString().replace(/(?:\.000)?Z/, '')
  if (zone === undefined) return `${local}Z` as InstantText
  const total = Math.abs(offset) / minute
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(total / 60)}:${two(total % 60)}` as InstantText
}

export function calendarDate(text: string): CalendarDate | undefined {
  const match = partialDatePattern.exec(text)
  if (!match?.[3]) return undefined
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? undefined : (text as CalendarDate)
}

export function partialDate(text: string): PartialDate | undefined {
  const match = partialDatePattern.exec(text)
  if (!match) return undefined
  const [, , month, date] = match
  if (date !== undefined) return calendarDate(text) as PartialDate | undefined
  return Number(month) < 1 || Number(month) > 12 ? undefined : (text as PartialDate)
}

export function localTime(text: string): LocalTime | undefined {
  return localTimePattern.test(text) ? (text as LocalTime) : undefined
}

/** Reads the name of a zone that the platform knows. A bare offset is not a zone: it does not say when the clocks change. */
export function timeZone(text: string): TimeZone | undefined {
  if (!/^[A-Za-z]/.test(text)) return undefined
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return text as TimeZone
  } catch {
    return undefined
  }
}

/** Milliseconds that local time is ahead of UTC at an instant. */
function offsetAt(zone: TimeZone, at: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>()
  offsets.set(zone, known)
  const held = known.get(at)
  if (held !== undefined) return held
  const offset = Math.round(tzOffset(zone, new Date(at)) * minute)
  if (known.size >= mostOffsets) known.clear()
  known.set(at, offset)
  return offset
}
/** One plan asks for the offsets at its few instants many times over; the platform answers slowly. */
const offsets = new Map<TimeZone, Map<number, number>>()
const mostOffsets = 1000

/**
 * The instants that read as this local time: two in a repeated hour, none in a skipped one. `local` is milliseconds as if the zone were UTC. An hour repeats where
 * the clock goes back, so the reading by the offset before comes first.
 */
function readings(local: number, zone: TimeZone): readonly number[] {
  const offsets = new Set([offsetAt(zone, local - day), offsetAt(zone, local), offsetAt(zone, local + day)])
  return [...offsets].filter((offset) => offsetAt(zone, local - offset) === offset).map((offset) => local - offset)
}

/** The instant after the gap, for a local time that a clock change skips. */
function afterGap(local: number, zone: TimeZone): number {
  const before = offsetAt(zone, local - day)
  const after = offsetAt(zone, local + day)
  // The gap opens at the reading of the old offset; halve the day around it until the change is found.
  let low = local - Math.max(before, after) - hour
  let high = local - Math.min(before, after) + hour
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle) === before) low = middle
    else high = middle
  }
  return high
}

/** The next date. Midnights in UTC are always a day apart. */
function dayAfter(date: CalendarDate): CalendarDate {
  return new Date(Date.parse(date) + day).toISOString().slice(0, 10) as CalendarDate
}

/** The first instant of a date; in UTC where no zone is known. */
export function firstInstant(date: CalendarDate, zone?: TimeZone): Instant {
  const local = Date.parse(`${date}T00:00:00Z`)
  return (zone === undefined ? local : (readings(local, zone)[0] ?? afterGap(local, zone))) as Instant
}

export interface Spanned {
  readonly span: Span
  readonly notice?: 'local-time-skipped' | 'widened-to-any-zone'
}

/** The instants a stated time may mean (dictionary §1.7, PEP-013). A date without zone is that date anywhere on earth. */
export function spanOf(when: When): Spanned {
  if ('at' in when) return { span: { earliest: instantOf(when.at), latest: instantOf(when.at) } }
  if ('between' in when) {
    const { earliest, latest } = when.between
    return {
      span: {
        ...(earliest === undefined ? {} : { earliest: instantOf(earliest) }),
        ...(latest === undefined ? {} : { latest: instantOf(latest) }),
      },
    }
  }
  const { onDate, time, timeZone: zone } = when
  const local = Date.parse(`${onDate}T${time ?? '00:00'}Z`)
  if (zone === undefined) {
    const until = time === undefined ? local + day - 1 : local
    return { span: span(local - eastmost, until - westmost), notice: 'widened-to-any-zone' }
  }
  if (time === undefined) {
    const first = firstInstant(onDate, zone)
    const next = firstInstant(dayAfter(onDate), zone)
    // A day that a zone left out when it changed sides of the date line is the instant after the gap.
    return next > first ? { span: span(first, next - 1) } : { span: span(first, first), notice: 'local-time-skipped' }
  }
  const [first, second] = readings(local, zone)
  if (first === undefined) {
    const after = afterGap(local, zone)
    return { span: span(after, after), notice: 'local-time-skipped' }
  }
  return { span: span(first, second ?? first) }
}

function span(earliest: number, latest: number): Span {
  return { earliest: earliest as Instant, latest: latest as Instant }
}

export interface PossibleTimes extends Span {
  readonly problem?: 'in-the-future' | 'interval-reversed'
  readonly notices: readonly ('clock-skew' | 'local-time-skipped' | 'widened-to-any-zone')[]
}

/**
 * The instants at which something that has happened may have happened, held against `now` (CD-05): an interval that straddles now ends now; a little clock
 * skew is now; wholly in the future, or reversed, is a problem and an unknown time, never a refusal.
 */
export function possibleTimes(when: When, now: Instant): PossibleTimes {
  const { span: stated, notice } = spanOf(when)
  const notices = notice === undefined ? [] : [notice]
  const { earliest, latest } = stated
  const from = earliest ?? Number.NEGATIVE_INFINITY
  if (from > (latest ?? Number.POSITIVE_INFINITY)) return { problem: 'interval-reversed', notices }
  if (from - now > clockSkew) return { problem: 'in-the-future', notices }
  if (from > now) return { earliest: now, latest: now, notices: [...notices, 'clock-skew'] }
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined && earliest === undefined ? {} : { latest: Math.min(latest ?? now, now) as Instant }),
    notices,
  }
}

/** The local calendar date at an instant. */
export function calendarDateOf(at: Instant, zone?: TimeZone): CalendarDate {
  return new Date(at + (zone === undefined ? 0 : offsetAt(zone, at))).toISOString().slice(0, 10) as CalendarDate
}
