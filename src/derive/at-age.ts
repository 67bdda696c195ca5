import { type Answer, type Part, among, possible, unknown } from '../answer/index.js'
import { addDays, addMonths, datesAt, datesOf } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, type Instant, monthsPerYear, spanOf } from '../case/time.js'
import { ageInYears } from './age.js'
import type { Days } from './local-days.js'
import { read } from './read.js'

/** When she was so many whole years old: from that birthday to the day before the next, and not after now. Unknown where nothing tells when she was born. */
export function whenAged(s: Situation, age: number, ...parts: readonly Part[]): Answer<Instant> {
  const { birth, because } = born(s)
  if (birth === undefined) return unknown<Instant>(...parts, because)
  const years = Math.floor(age)
  const [first, next] = [birthday(birth.first, years), birthday(birth.last, years + 1)]
  const from = instantsOf(s, first).earliest
  const to = Math.min(instantsOf(s, addDays(next, -1)).latest, s.now) as Instant
  return from > to ? unknown<Instant>(...parts, because) : among<Instant>({ from, to }, ...parts, because)
}

/** The days she may have been born on: her date of birth, else what her age now leaves. */
function born(s: Situation): { readonly birth?: Days; readonly because: Answer<unknown> } {
  const date = s.case.person?.dateOfBirth
  if (date !== undefined) return { birth: datesOf(date), because: read(date, '/person/dateOfBirth') }
  const because = ageInYears(s)
  const ages = possible(because)
  if (ages === undefined || !ages.every(Number.isFinite)) return { because }
  const today = datesAt(s.now, s.timeZone)
  const before = (day: CalendarDate, years: number): CalendarDate => addMonths(day, -years * monthsPerYear)
  return { birth: { first: addDays(before(today.first, Math.max(...ages) + 1), 1), last: before(today.last, Math.min(...ages)) }, because }
}

/** Born on 29 February she turns on 1 March in common years (CD-12). */
function birthday(birth: CalendarDate, years: number): CalendarDate {
  const day = addMonths(birth, years * monthsPerYear)
  return day.slice(-2) === birth.slice(-2) ? day : addDays(day, 1)
}

function instantsOf({ timeZone }: Situation, onDate: CalendarDate): { readonly earliest: Instant; readonly latest: Instant } {
  return spanOf({ onDate, ...(timeZone === undefined ? {} : { timeZone }) }).span as { readonly earliest: Instant; readonly latest: Instant }
}
