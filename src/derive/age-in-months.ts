import { type Answer, among, known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { datesAt, datesOf, monthsBetween } from '../case/calendar.js'

const perYear = 12
const perWeek = 0.23
const perDay = 0.0328

/** Completed months, from the date of birth, else from a stated age. */
export function ageInMonths(s: Situation): Answer<number> {
  const { dateOfBirth, age } = s.case.person ?? {}
  if (dateOfBirth !== undefined) {
    const born = datesOf(dateOfBirth)
    const today = datesAt(s.now, s.timeZone)
    const span = { from: monthsBetween(born.last, today.first), to: monthsBetween(born.first, today.last) }
    return span.from === span.to ? known(span.from, { fact: '/person/dateOfBirth', state: 'given' }) : among<number>(span, { fact: '/person/dateOfBirth', state: 'imprecise' })
  }
  if (age?.value === undefined) return unknown<number>({ fact: '/person/dateOfBirth', state: 'missing' })
  const factor = { a: perYear, mo: 1, wk: perWeek, d: perDay }[age.unit ?? 'a']
  const months = Math.floor(age.value * factor)
  // A stated year may be any month of it.
  return (age.unit ?? 'a') === 'a' ? among<number>({ from: months, to: months + perYear - 1 }, { fact: '/person/age/value', state: 'imprecise' }) : known(months, { fact: '/person/age/value', state: 'given' })
}
