import { known, surely } from '../answer/index.js'
import { addDays, datesAt, daysBetween } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, type Instant, type TimeZone, instantOf } from '../case/time.js'
import { type Component, type Limit, passes } from '../guideline/shape/index.js'
import type { Common } from '../guideline/topic/common.js'
import type { EmergencyContraceptionLine } from '../plan/emergency-contraception.js'
import type { HepatitisBLine } from '../plan/hepatitis-b.js'
import type { HpvLine } from '../plan/hpv.js'
import { type Line, type Moment, type OrderSet, type Visit, type VisitMark, chosenOrders, isTestFirst } from '../plan/index.js'
import type { TetanusLine } from '../plan/tetanus.js'

/** Lines of which the later ones count from the earlier. */
const courses: readonly (readonly (HepatitisBLine | HpvLine | TetanusLine)[])[] = [
  ['hepatitis-b/vaccine', 'hepatitis-b/second-dose', 'hepatitis-b/third-dose', 'hepatitis-b/fourth-dose', 'hepatitis-b/second-immunoglobulin', 'hepatitis-b/response-test'],
  ['tetanus/vaccine', 'tetanus/second-dose', 'tetanus/third-dose'],
  ['hpv/vaccine', 'hpv/second-dose', 'hpv/third-dose'],
]

/** EC-055: what she begins by herself waits for no visit. */
const byHerself: EmergencyContraceptionLine = 'emergency-contraception/restart'

/** One line with its own day, and the last day on which it is still in time. */
interface Dated {
  readonly id: string
  readonly day: CalendarDate
  readonly last?: CalendarDate
  readonly by?: Moment
  readonly marks: readonly VisitMark[]
}

/**
 * CD-10: every line to come back for, in exactly one visit. A line goes only forward, to the day of what is due soon after it, never past its own latest day, nor what the next
 * dose counts from; nothing is done before its own day, and what is late is due today.
 */
export function calendar(s: Situation, g: Common, lines: readonly Line[], set: OrderSet): readonly Visit[] {
  const visits: [Dated, ...Dated[]][] = []
  const later = comeBackFor(lines, set).flatMap((one) => dated(one, s))
  for (const line of later.map((one) => keepingDay(one, later)).sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id))) {
    const open = visits.at(-1)
    if (open !== undefined && joins(open, line, g.mergeVisitsWithin)) open.push(line)
    else visits.push([line])
  }
  return visits.map((members) => visitOf(members, s.timeZone))
}

/** What is given or handed out at this visit is no visit of its own, nor is what stands behind it, nor what she said no to; an injection that waits is one. */
function comeBackFor(lines: readonly Line[], { steps }: OrderSet): readonly Line[] {
  const chosen = chosenOrders(lines)
  const given = (id: string): readonly Component[] => steps.flatMap(({ line, order }) => (line === id ? order.components : []))
  const standsBehind = (line: Line): boolean => !chosen.includes(line) && chosen.some(({ need }) => need === line.need)
  return lines.filter((line) => {
    if (line.due === undefined || declinedWhole(line, lines)) return false
    return line.order === undefined || (!standsBehind(line) && line.order.components.some((one) => !given(line.id).includes(one)))
  })
}

/** Her no to a test of today is no answer about a later one: that stays, marked; a test that belongs to a treatment goes with it. */
function declinedWhole({ declined, act, belongsTo }: Line, lines: readonly Line[]): boolean {
  return declined === true && (act !== 'test' || lines.some((line) => line.id === belongsTo && line.declined === true))
}

/** STI-096: what the next dose counts from keeps its day, lest the two come too near, and so does what waits for no visit; the last of a course goes forward like any other line. */
function keepingDay(line: Dated, all: readonly Dated[]): Dated {
  const course = courses.find((ids) => ids.some((id) => id === line.id)) ?? []
  return line.id === byHerself || all.some(({ id, day }) => day > line.day && course.some((one) => one === id)) ? { ...line, last: line.day } : line
}

function joins(visit: readonly [Dated, ...Dated[]], { day }: Dated, limit: Limit): boolean {
  return surely(passes(limit, known(daysBetween(visit[0].day, day))), true) && visit.every(({ last }) => last === undefined || day <= last)
}

/** The lines stand by their days: the last of them is the day of the visit. */
function visitOf(members: readonly [Dated, ...Dated[]], zone: TimeZone | undefined): Visit {
  const [by] = members.flatMap(({ by: latest }) => (latest === undefined ? [] : [latest])).sort((a, b) => compare(lastDay(a, zone), lastDay(b, zone)) || inDay(a) - inDay(b))
  const marked = members.filter(({ marks }) => marks.length > 0)
  return {
    on: (members.at(-1) ?? members[0]).day, ...(by === undefined ? {} : { by }), lines: members.map(({ id }) => id),
    ...(marked.length === 0 ? {} : { marks: Object.fromEntries(marked.map(({ id, marks }) => [id, marks])) }),
  }
}

/** The day from its not-before, today where that is past; with a latest time alone, that. A latest time keeps it from later days; once past, it is due today. */
function dated(line: Line, s: Situation): readonly Dated[] {
  const { id, due: { notBefore, by } = {} } = line
  const today = datesAt(s.now, s.timeZone).last
  const last = by === undefined ? undefined : lastDay(by, s.timeZone)
  const [first] = [...(notBefore === undefined ? [] : [fromToday(notBefore, s)]), ...(last === undefined ? [] : [last])].sort()
  if (first === undefined) return []
  if (by !== undefined && isPast(by, s)) return isAdvice(line) || isThisVisit(line, s) ? [] : [{ id, day: today, last: today, marks: [...marksOf(line), 'overdue'] }]
  const marks = marksOf(line)
  if (first > today || !isThisVisit(line, s)) return [{ id, day: first, ...(last === undefined ? {} : { last }), ...(by === undefined ? {} : { by }), marks }]
  return last === undefined || by === undefined || last <= today ? [] : [{ id, day: last, last, by, marks }]
}

function marksOf(line: Line): readonly VisitMark[] {
  return [...(isTestFirst(line) ? ['test-first' as const] : []), ...(line.declined ? ['declined' as const] : [])]
}

/** A latest time that is over, wherever the place may be where no zone is known. */
function isPast(by: Moment, s: Situation): boolean {
  return 'at' in by ? by.at < s.now : by.on < datesAt(s.now, s.timeZone).first
}

/** Something to say or to watch for: after its time it is not late, it is over. */
function isAdvice({ act, order }: Line): boolean {
  return act === undefined && order === undefined
}

/** The first visit is not its own follow-up: a visit that would be due today is this one. One of which no day is told may be the first. */
function isThisVisit({ act }: Line, { case: { followUp }, now, timeZone }: Situation): boolean {
  const first = followUp?.firstVisitAt
  return act === 'visit' && (first === undefined || datesAt(instantOf(first), timeZone).first === datesAt(now, timeZone).first)
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

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
