import { type Answer, among, from, resting } from '../answer/index.js'
import { addMonths, datesAt, datesOf, daysBetween } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import type { PartialDate } from '../case/time.js'
import { type Limit, type StatedLimit, reaches, states } from '../guideline/shape/index.js'
import { read, readYesNo } from './read.js'

/** A requirement the pack does not make is no requirement. */
export function required(limit: Limit, met: (limit: StatedLimit) => Answer): readonly Answer[] {
  return states(limit) ? [met(limit)] : []
}

/** Whether the time from a date to today passes a limit in calendar months (law 3: months are counted on the calendar). */
export function monthsSince(limit: StatedLimit, date: PartialDate | undefined, fact: string, s: Situation): Answer {
  if (date === undefined) return readYesNo(undefined, fact)
  const { value, sense } = limit.says
  const { first, last } = datesOf(date)
  const today = datesAt(s.now, s.timeZone)
  // Days past the month counted to: none on the very day.
  const span = { from: daysBetween(addMonths(last, value), today.first), to: daysBetween(addMonths(first, value), today.last) }
  const past = among<number>(span, { fact, state: first === last ? 'given' : 'imprecise' }, read(s.timeZone, '/setting/timeZone'))
  return resting(from([past], (days) => reaches(days, 0, sense)), { row: limit })
}
