import { known, surely } from '../answer/index.js'
import { addDays, datesAt, daysBetween } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import type { CalendarDate, Instant, TimeZone } from '../case/time.js'
import { type Limit, passes } from '../guideline/shape/index.js'
import type { Common } from '../guideline/topic/common.js'
import type { Line, Moment, Visit } from '../plan/index.js'

/** One line with its own day, and the last day on which it is still in time. */
interface Dated {
  readonly id: string
  readonly day: CalendarDate
  readonly last?: CalendarDate
  readonly by?: Moment
}

/**
 * CD-10: every line that is due, in exactly one visit. A line goes only forward, to the day of what is due soon after it, never past its own latest day; nothing is done
 * before its own day.
 */
export function calendar(s: Situation, g: Common, lines: readonly Line[]): readonly Visit[] {
  const visits: [Dated, ...Dated[]][] = []
  for (const line of lines.flatMap((one) => dated(one, s)).sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id))) {
    const open = visits.at(-1)
    if (open !== undefined && joins(open, line, g.mergeVisitsWithin)) open.push(line)
    else visits.push([line])
  }
  return visits.map((members) => visitOf(members, s.timeZone))
}

function joins(visit: readonly [Dated, ...Dated[]], { day }: Dated, limit: Limit): boolean {
  return surely(passes(limit, known(daysBetween(visit[0].day, day))), true) && visit.every(({ last }) => last === undefined || day <= last)
}

/** The lines stand by their days: the last of them is the day of the visit. */
function visitOf(members: readonly [Dated, ...Dated[]], zone: TimeZone | undefined): Visit {
  const [by] = members.flatMap(({ by: latest }) => (latest === undefined ? [] : [latest])).sort((a, b) => compare(lastDay(a, zone), lastDay(b, zone)) || inDay(a) - inDay(b))
  return { on: (members.at(-1) ?? members[0]).day, ...(by === undefined ? {} : { by }), lines: members.map(({ id }) => id) }
}

/** The day from its not-before, today where that is past; with a latest time alone, that. A latest time keeps it from later days. */
function dated({ id, due }: Line, s: Situation): readonly Dated[] {
  const { notBefore, by } = due ?? {}
  if (by === undefined) return notBefore === undefined ? [] : [{ id, day: fromToday(notBefore, s) }]
  const last = lastDay(by, s.timeZone)
  return [{ id, day: notBefore === undefined ? last : earlier(fromToday(notBefore, s), last), last, by }]
}

function fromToday(notBefore: Moment, s: Situation): CalendarDate {
  const day = 'at' in notBefore ? roundedUp(notBefore.at, s.timeZone) : notBefore.on
  return later(day, datesAt(s.now, s.timeZone).last)
}

/** The first day that is wholly after an instant, wherever the place may be where no zone is known. */
function roundedUp(at: Instant, zone: TimeZone | undefined): CalendarDate {
  return addDays(datesAt((at - 1) as Instant, zone).last, 1)
}

/** The day on which a latest time falls: the earlier one where no zone is known. */
function lastDay(by: Moment, zone: TimeZone | undefined): CalendarDate {
  return 'at' in by ? datesAt(by.at, zone).first : by.on
}

/** Within one day an instant ends before the day does. */
function inDay(by: Moment): number {
  return 'at' in by ? by.at : Number.MAX_VALUE
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
