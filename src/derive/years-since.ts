import { type Answer, among, known } from '../answer/index.js'
import { addMonths, datesAt, datesOf, daysBetween, monthsBetween } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, type PartialDate, monthsPerYear } from '../case/time.js'

const longestYear = 366

/** Calendar years since a day: whole on the anniversary, a part more each day after it, so that a limit tells the anniversary from the day after. A partial date or an unknown zone leaves an interval. */
export function yearsSince(day: PartialDate, s: Situation, path: string): Answer<number> {
  const { first, last } = datesOf(day)
  const today = datesAt(s.now, s.timeZone)
  const [from, to] = [years(last, today.first), years(first, today.last)]
  return from === to ? known(from, { fact: path, state: 'given' }) : among<number>({ from, to }, { fact: path, state: 'imprecise' })
}

function years(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return 0
  const whole = Math.floor(monthsBetween(from, to) / monthsPerYear)
  return whole + daysBetween(addMonths(from, whole * monthsPerYear), to) / longestYear
}
