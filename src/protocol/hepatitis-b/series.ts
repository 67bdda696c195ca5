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

/** The doses on record: how many, and the days of the first and the last as far as told. */
export interface OnRecord {
  readonly count: number
  readonly first?: Reading
  readonly last?: Reading
  readonly because: readonly Answer<unknown>[]
}

/** The doses of a record that count for this course. */
export function onRecord(s: Situation, doses: readonly HepatitisBDose[]): OnRecord {
  const today = datesAt(s.now, s.timeZone).last
  const days = doses.flatMap(({ days: told }) => (told === undefined ? [] : [{ earliest: told.first, latest: earliest([told.last, today]) }]))
  const byDay = [...days].sort((a, b) => (a.latest < b.latest ? -1 : 1))
  const [first] = byDay
  const last = byDay.at(-1)
  return { count: doses.length, because: doses.map(({ because }) => because), ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}

/** STI-096: the day before which a dose now would not count; only where it is surely too soon. A day not told never holds a dose back. */
export function tooSoon(s: Situation, course: VaccineCourse, rhythm: Rhythm, { count, first, last }: OnRecord): CalendarDate | undefined {
  if (first === undefined || last === undefined) return undefined
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
    case 'rest-of-series': return timed(rhythm, record.count, { first: record.first?.latest ?? on, previous: on }, notLastBefore)
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
  return gap === undefined ? addDays(given.previous, daysBetween(onSchedule(steps[i - 1], given), onSchedule(step, given))) : latest(floors(gap, given))
}

/** The day of a step where every dose came on its day. */
function onSchedule(step: ScheduleStep | undefined, { first }: Given): CalendarDate {
  return step === undefined ? first : dayFrom(step, step.after, { first, previous: first })
}

function floors(step: ScheduleStep, given: Given): readonly CalendarDate[] {
  return [dayFrom(step, step.after, given), ...(step.floors ?? []).map((floor) => dayAfter(floor.from === 'first-dose' ? given.first : given.previous, floor.after, floor.unit))]
}

function dayFrom({ from, unit }: ScheduleStep, after: number, { first, previous }: Given): CalendarDate {
  const anchor = from === 'first-dose' ? first : previous
  return unit === 'h' ? anchor : dayAfter(anchor, after, unit)
}

/** The day of a named step, counted from the first dose. */
export function dayOf({ says }: Schedule, name: string, first: CalendarDate): CalendarDate {
  return onSchedule(says.steps.find((one) => one.name === name), { first, previous: first })
}

/** The day of the second immunoglobulin, counted from the first. */
export function secondImmunoglobulinDay({ secondImmunoglobulin: { says } }: HepatitisB, first: CalendarDate): CalendarDate | undefined {
  const [step] = says.steps
  return step === undefined ? undefined : dayFrom(step, step.after, { first, previous: first })
}

function earliest(days: readonly CalendarDate[]): CalendarDate {
  return [...days].sort()[0] as CalendarDate
}

function latest(days: readonly CalendarDate[]): CalendarDate {
  return [...days].sort().at(-1) as CalendarDate
}
