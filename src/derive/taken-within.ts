import { type Answer, among, any, from, known, not, presume, unknown } from '../answer/index.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Instant, millisecondsPerHour, possibleTimes } from '../case/time.js'
import { type Codes, type Limit, by, matches, passes } from '../guideline/shape/index.js'
import { type Listed, listComplete, medicineList } from './medicine-list.js'
import { given } from './read.js'

/**
 * Whether she takes one of these or has stopped within the limit (hours since the last dose, day counted as 24 h, inclusive as the row says). No stop time
 * known: still counting (EC-050).
 */
export function tookWithin(s: Situation, codes: Codes, limit: Limit, at: Instant): Answer {
  const counts = ({ medicine, path }: Listed): Answer => {
    if (medicine.status !== 'stopped' && medicine.status !== 'single-dose-taken') return given(true, path)
    const when = medicine.status === 'stopped' ? (medicine.stoppedAt ?? medicine.lastTaken) : (medicine.lastTaken ?? medicine.takenDoses?.at(-1)?.at)
    const field = medicine.stoppedAt === undefined ? 'lastTaken' : 'stoppedAt'
    return presume(passes(limit, hoursSince(timeOf(when, `${path}/${field}`, s.now), at)), true)
  }
  // A list that is absent, or marked incomplete, leaves open what else she takes.
  return by(codes, any([...medicineList(s).filter(({ medicine }) => matches(codes, medicine)).map(counts), not(listComplete(s))]))
}

/** A stated time as an answer: an instant, an interval, or nothing. */
export function timeOf(when: When | undefined, fact: string, now: Instant): Answer<Instant> {
  if (when === undefined) return unknown<Instant>({ fact, state: 'missing' })
  const { earliest, latest } = possibleTimes(when, now)
  if (latest === undefined) return unknown<Instant>({ fact, state: 'missing' })
  if (earliest === latest) return known(latest, { fact, state: 'given' })
  return among<Instant>({ from: earliest ?? (Number.NEGATIVE_INFINITY as Instant), to: latest }, { fact, state: 'imprecise' })
}

/** Elapsed hours, unrounded (law 3). */
export function hoursSince(time: Answer<Instant>, at: Instant): Answer<number> {
  return from([time], (instant) => (at - instant) / millisecondsPerHour)
}
