import type { Answer } from '../../answer/index.js'
import { addDays, datesAt, daysBetween } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate } from '../../case/time.js'
import type { HepatitisBDose } from '../../derive/hepatitis-b-doses.js'
import type { VaccineCourse } from '../../guideline/hepatitis-b-words.js'
import { type Schedule, type ScheduleStep, dayAfter } from '../../guideline/shape/index.js'
import type { HepatitisB } from '../../guideline/topic/hepatitis-b.js'
import type { Due } from '../../plan/index.js'

/** A schedule with the shortest gaps that make its doses count. */
export interface Rhythm {
  readonly schedule: Schedule
  readonly intervals: Schedule
}

/** A dose still to come: when by the schedule, and from when on it counts. */
export interface LaterDose {
  readonly name: string
  readonly due: Due & { readonly notBefore: { readonly on: CalendarDate } }
  readonly earliest: CalendarDate
}

interface Given {
  readonly first: CalendarDate
  readonly previous: CalendarDate
}

/** A day that may be told as a month or a year: at its earliest and its latest. */
interface Reading {
  readonly earliest: CalendarDate
  readonly latest: CalendarDate
}

/** The doses on record: how many, and the days of the first and the last where any is told. */
export interface OnRecord {
  readonly count: number
  readonly days?: { readonly first: Reading; readonly last: Reading }
  readonly because: readonly Answer<unknown>[]
}

/** The doses of a record that count for this course. */
export function onRecord(s: Situation, doses: readonly HepatitisBDose[]): OnRecord {
  const today = datesAt(s.now, s.timeZone).last
  const days = doses.flatMap(({ days: told }) => (told === undefined ? [] : [{ earliest: told.first, latest: earliest([told.last, today]) }]))
  const frame = { count: doses.length, because: doses.map(({ because }) => because) }
  if (days.length === 0) return frame
  const [earlier, later] = [days.map((day) => day.earliest), days.map((day) => day.latest)]
  return { ...frame, days: { first: { earliest: earliest(earlier), latest: earliest(later) }, last: { earliest: latest(earlier), latest: latest(later) } } }
}

/** STI-096: the day before which a dose now would not count; only where it is surely too soon. A day not told never holds a dose back. */
export function tooSoon(s: Situation, course: VaccineCourse, rhythm: Rhythm, { count, days }: OnRecord): CalendarDate | undefined {
  if (days === undefined) return undefined
  const { first, last } = days
  const next = course === 'rest-of-series' ? Math.min(count, rhythm.schedule.says.steps.length) - 1 : 0
  const surely = countsFrom(rhythm, next, { first: first.earliest, previous: last.earliest })
  return surely > datesAt(s.now, s.timeZone).last ? countsFrom(rhythm, next, { first: first.latest, previous: last.latest }) : undefined
}

/** STI-095 to STI-097: the doses after this one. A late dose never begins the series anew: the next ones keep their distance from it. */
export function laterDoses(course: VaccineCourse, rhythm: Rhythm, g: HepatitisB, on: CalendarDate, record: OnRecord, notLastBefore: CalendarDate | undefined): readonly LaterDose[] {
  switch (course) {
    case 'booster': return []
    case 'booster-and-second': return timed({ schedule: g.secondAfterBooster, intervals: g.secondAfterBooster }, 0, { first: on, previous: on }, undefined)
    case 'series':
    case 'second-series': return timed(rhythm, 0, { first: on, previous: on }, notLastBefore)
    case 'rest-of-series': return timed(rhythm, record.count, { first: record.days?.first.latest ?? on, previous: on }, notLastBefore)
  }
}

function timed(rhythm: Rhythm, begun: number, given: Given, notLastBefore: CalendarDate | undefined): readonly LaterDose[] {
  const { steps } = rhythm.schedule.says
  const doses: LaterDose[] = []
  let { previous } = given
  for (const [i, step] of steps.entries()) {
    if (i < begun) continue
    const so = { ...given, previous }
    const counts = latest([countsFrom(rhythm, i, so), ...(i === steps.length - 1 && notLastBefore !== undefined ? [notLastBefore] : [])])
    const on = latest([dayFrom(step, step.after, so), counts])
    const by = step.until === undefined ? undefined : dayFrom(step, step.until, so)
    doses.push({ name: step.name, earliest: counts, due: { notBefore: { on }, ...(by === undefined || by < on ? {} : { by: { on: by } }) } })
    previous = on
  }
  return doses
}

/** The day from which a dose counts: by its shortest gaps; one for which none is named keeps the distance of its schedule. */
function countsFrom({ schedule, intervals }: Rhythm, i: number, given: Given): CalendarDate {
  const { steps } = schedule.says
  const step = steps[i]
  const gap = intervals.says.steps.find(({ name }) => name === step?.name)
  return gap === undefined ? addDays(given.previous, daysBetween(dayOf(schedule, steps[i - 1]?.name, given.first), dayOf(schedule, step?.name, given.first))) : latest(floors(gap, given))
}

function floors(step: ScheduleStep, given: Given): readonly CalendarDate[] {
  return [dayFrom(step, step.after, given), ...(step.floors ?? []).map((floor) => dayAfter(floor.from === 'first-dose' ? given.first : given.previous, floor.after, floor.unit))]
}

function dayFrom(step: ScheduleStep, after: number, { first, previous }: Given): CalendarDate {
  return dayOfStep({ ...step, after }, step.from === 'first-dose' ? first : previous)
}

/** The day of a named step where every dose comes on its day; of the first, which no step names, its own. */
export function dayOf({ says }: Schedule, name: string | undefined, first: CalendarDate): CalendarDate {
  return latest([first, ...says.steps.filter((one) => one.name === name).map((step) => dayOfStep(step, first))])
}

/** The day of the second immunoglobulin, counted from the first; none where the pack names no second. */
export function secondImmunoglobulinDays({ secondImmunoglobulin: { says } }: HepatitisB, first: CalendarDate): readonly CalendarDate[] {
  return says.steps.map((step) => dayOfStep(step, first))
}

/** A step counted from this day. */
export function dayOfStep({ after, unit }: ScheduleStep, from: CalendarDate): CalendarDate {
  return unit === 'h' ? from : dayAfter(from, after, unit)
}

function earliest(days: readonly CalendarDate[]): CalendarDate {
  return [...days].sort()[0] as CalendarDate
}

export function latest(days: readonly CalendarDate[]): CalendarDate {
  return [...days].sort().at(-1) as CalendarDate
}
