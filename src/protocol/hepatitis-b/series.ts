import { type Answer, presume } from '../../answer/index.js'
import { datesAt, datesOf } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate } from '../../case/time.js'
import { member, read } from '../../derive/read.js'
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

/** The documented doses: how many, and the days of the first and the last as far as told. */
export interface OnRecord {
  readonly count: number
  readonly first?: CalendarDate
  /** The last dose, at its earliest and its latest. */
  readonly last?: { readonly earliest: CalendarDate; readonly latest: CalendarDate }
  readonly because: readonly Answer<unknown>[]
}

const path = '/immunizations/hepatitisB/doses'

export function onRecord(s: Situation): OnRecord {
  const told = s.case.immunizations?.hepatitisB
  const doses = told?.documented === true ? (told.doses ?? []) : []
  const because = doses.map(({ on, id }, i) => presume(read<unknown>(on, `${member(path, id, i)}/on`), 'not-told'))
  const today = datesAt(s.now, s.timeZone).last
  const days = doses.flatMap(({ on }) => (on === undefined ? [] : [datesOf(on)])).map(({ first, last }) => ({ earliest: first, latest: earliest([last, today]) }))
  const byDay = [...days].sort((a, b) => (a.latest < b.latest ? -1 : 1))
  const [first] = byDay
  const last = byDay.at(-1)
  return { count: doses.length, because, ...(first === undefined ? {} : { first: first.latest }), ...(last === undefined ? {} : { last }) }
}

/** STI-096: the day before which a dose now would not count; only where it is surely too soon. A day not told never holds a dose back. */
export function tooSoon(s: Situation, course: VaccineCourse, { intervals }: Rhythm, { count, first, last }: OnRecord): CalendarDate | undefined {
  const step = intervals.says.steps[course === 'rest-of-series' ? Math.min(count, intervals.says.steps.length) - 1 : 0]
  if (step === undefined || first === undefined || last === undefined) return undefined
  const surely = latest(floors(step, { first, previous: last.earliest }))
  return surely > datesAt(s.now, s.timeZone).last ? latest(floors(step, { first, previous: last.latest })) : undefined
}

/** STI-095 to STI-097: the doses after this one. A late dose never begins the series anew: the next ones keep their distance from it. */
export function laterDoses(course: VaccineCourse, rhythm: Rhythm, g: HepatitisB, on: CalendarDate, record: OnRecord, notLastBefore: CalendarDate | undefined): readonly LaterDose[] {
  switch (course) {
    case 'booster': return []
    case 'booster-and-second': return timed(g.secondAfterBooster.says.steps, g.secondAfterBooster.says.steps, { first: on, previous: on }, undefined)
    case 'series':
    case 'second-series': return timed(rhythm.schedule.says.steps, rhythm.intervals.says.steps, { first: on, previous: on }, notLastBefore)
    case 'rest-of-series': return timed(rhythm.schedule.says.steps.slice(record.count), rhythm.intervals.says.steps, { first: record.first ?? on, previous: on }, notLastBefore)
  }
}

function timed(steps: readonly ScheduleStep[], gaps: readonly ScheduleStep[], given: Given, notLastBefore: CalendarDate | undefined): readonly LaterDose[] {
  const doses: LaterDose[] = []
  let previous = given.previous
  for (const [i, step] of steps.entries()) {
    const gap = gaps.find(({ name }) => name === step.name)
    const last = i === steps.length - 1 && notLastBefore !== undefined ? [notLastBefore] : []
    const counts = latest([...(gap === undefined ? [] : floors(gap, { ...given, previous })), ...last, previous])
    const on = latest([dayFrom(step, step.after, { ...given, previous }), counts])
    const by = step.until === undefined ? undefined : dayFrom(step, step.until, { ...given, previous })
    doses.push({ name: step.name, earliest: counts, due: { notBefore: { on }, ...(by === undefined || by < on ? {} : { by: { on: by } }) } })
    previous = on
  }
  return doses
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
  const step = says.steps.find((one) => one.name === name)
  return step === undefined ? first : dayFrom(step, step.after, { first, previous: first })
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
