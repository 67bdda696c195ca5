import { type Answer, known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { daysPerWeek, instantOf, millisecondsPerDay } from '../case/time.js'

/** Weeks of pregnancy at `now`, carried on from the day they were stated. */
export function gestationalWeeks(s: Situation): Answer<number> {
  const path = '/pregnancyAndContraception/pregnancy/gestationalAge'
  const stated = s.case.pregnancyAndContraception?.pregnancy?.gestationalAge
  if (stated?.weeks === undefined) return unknown<number>({ fact: path, state: 'missing' })
  const since = stated.asOf === undefined ? 0 : Math.floor((s.now - instantOf(stated.asOf)) / millisecondsPerDay)
  return known(stated.weeks + ((stated.days ?? 0) + Math.max(0, since)) / daysPerWeek, { fact: path, state: 'given' })
}
