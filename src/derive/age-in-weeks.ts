import { type Answer, among, known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { ageInDays } from '../case/calendar.js'
import { daysPerWeek } from '../case/time.js'

/** Whole days that a stated unit of age lasts at least; a stated age is of completed units. */
const leastDays = { a: 365, mo: 28, wk: daysPerWeek, d: 1 } as const

/** Age in weeks, as exactly as it is told: from the date of birth, else from a stated age. */
export function ageInWeeks(s: Situation): Answer<number> {
  const { dateOfBirth, age } = s.case.person ?? {}
  if (dateOfBirth !== undefined) {
    const { atLeast, atMost } = ageInDays(dateOfBirth, s.now, s.timeZone)
    const fact = { fact: '/person/dateOfBirth', state: atLeast === atMost ? 'given' : 'imprecise' } as const
    return among<number>({ from: atLeast / daysPerWeek, to: atMost / daysPerWeek }, fact)
  }
  if (age?.value !== undefined) {
    const days = leastDays[age.unit ?? 'a']
    const state = age.value === 0 && days > 1 ? 'imprecise' : 'given'
    const from = (age.value * days) / daysPerWeek
    return state === 'given' ? known(from, { fact: '/person/age/value', state }) : among<number>({ from: 0, to: days / daysPerWeek }, { fact: '/person/age/value', state })
  }
  if (age?.range?.atLeast !== undefined) {
    return among<number>({ from: (age.range.atLeast * leastDays.a) / daysPerWeek, to: Number.POSITIVE_INFINITY }, { fact: '/person/age/range', state: 'imprecise' })
  }
  return unknown<number>({ fact: '/person/dateOfBirth', state: 'missing' })
}
