import { addDays, addMonths, datesAt } from '../../case/calendar.js'
import { type CalendarDate, type Instant, type TimeZone, daysPerWeek, millisecondsPerHour } from '../../case/time.js'
import type { Row } from './row.js'

/** What a date is counted from. */
export type Anchor = 'last-act' | 'first-act' | 'now' | 'course-start' | 'course-end' | 'first-visit' | 'dose' | 'first-dose' | 'previous-dose' | 'birth'

export interface ScheduleStep {
  readonly name: string
  readonly after: number
  readonly unit: 'h' | 'd' | 'wk' | 'mo'
  readonly from: Anchor
  /** Also not before this many units after another anchor; the latest floor counts. */
  readonly floors?: readonly { readonly after: number; readonly unit: 'd' | 'wk' | 'mo'; readonly from: Anchor }[]
  /** Latest end of the visit's span, same unit and anchor. */
  readonly until?: number
}

/** Tests and visits, each a due date on its own line; only `assessment/calendar` merges them. */
export interface Schedule extends Row {
  readonly says: { readonly steps: readonly ScheduleStep[] }
}

/** Not before, and by. Hours are instants; visits are calendar dates (law 3). */
export interface DueSpan {
  readonly notBefore: { readonly at: Instant } | { readonly on: CalendarDate }
  readonly by?: { readonly at: Instant } | { readonly on: CalendarDate }
}

/** A calendar date so many days, weeks or months after another. */
export function dayAfter(day: CalendarDate, after: number, unit: 'd' | 'wk' | 'mo'): CalendarDate {
  return unit === 'mo' ? addMonths(day, after) : addDays(day, unit === 'wk' ? after * daysPerWeek : after)
}

/** Where a series of doses stands: the day of its first dose, today's dose, and how many came before it. */
export interface SeriesSoFar {
  readonly first: CalendarDate
  readonly today: CalendarDate
  readonly had: number
}

export interface LaterDose {
  readonly notBefore: { readonly on: CalendarDate }
  readonly by?: { readonly on: CalendarDate }
}

/** When a later dose of a series is due: counted from the first, and never closer to today's dose than the schedule has them apart. */
export function laterDose({ says: { steps } }: Schedule, name: string, { first, today, had }: SeriesSoFar): LaterDose | undefined {
  const step = steps.find((one) => one.name === name)
  if (step === undefined || step.unit === 'h') return undefined
  const sinceFirst = steps[had - 1]?.after ?? 0
  const [onTime, apart] = [dayAfter(first, step.after, step.unit), dayAfter(today, step.after - sinceFirst, step.unit)]
  if (apart > onTime) return { notBefore: { on: apart } }
  return { notBefore: { on: onTime }, ...(step.until === undefined ? {} : { by: { on: dayAfter(first, step.until, step.unit) } }) }
}

/** When a step is due, counted from the latest possible anchor; a date is that of the place, the later one where no zone is known (never rounded down). */
export function due(step: ScheduleStep, latestAnchor: Instant, zone?: TimeZone): DueSpan {
  const moment = (after: number): DueSpan['notBefore'] =>
    step.unit === 'h' ? { at: (latestAnchor + after * millisecondsPerHour) as Instant } : { on: dayAfter(datesAt(latestAnchor, zone).last, after, step.unit) }
  return { notBefore: moment(step.after), ...(step.until === undefined ? {} : { by: moment(step.until) }) }
}
