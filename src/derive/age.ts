import { type Answer, among, known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { ageAt } from '../case/calendar.js'
import { once } from './once.js'

/**
 * Completed years at `now`, from the date of birth; a stated age counts only where that is missing (dictionary §1.6). A partial date, an estimated range or a
 * missing zone leaves an interval. EC-004: unknown age blocks nothing.
 */
export const ageInYears = once((s: Situation): Answer<number> => {
  const person = s.case.person
  if (person?.dateOfBirth !== undefined) {
    const { atLeast, atMost } = ageAt(person.dateOfBirth, s.now, s.timeZone)
    const fact = { fact: '/person/dateOfBirth', state: atLeast === atMost ? 'given' : 'imprecise' } as const
    return among<number>({ from: atLeast, to: atMost }, fact)
  }
  const age = person?.age
  if (age?.value !== undefined) return known(yearsOf(age.value, age.unit ?? 'a'), { fact: '/person/age/value', state: 'given' })
  if (age?.range !== undefined) {
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = age.range
    return among<number>({ from: atLeast, to: atMost }, { fact: '/person/age/range', state: 'imprecise' })
  }
  return unknown<number>({ fact: '/person/dateOfBirth', state: 'missing' })
})

const unitsPerYear = { a: 1, mo: 12, wk: 52.1775, d: 365.2425 } as const

function yearsOf(value: number, unit: keyof typeof unitsPerYear): number {
  return Math.floor(value / unitsPerYear[unit])
}
