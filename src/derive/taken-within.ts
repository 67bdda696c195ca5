import { type Answer, any, from, known, presume, unknown } from '../answer/index.js'
import type { Medicine, When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Instant, possibleTimes } from '../case/time.js'
import { type Codes, type Limit, by, matches, passes } from '../guideline/shape/index.js'
import { member } from './read.js'

const millisecondsPerHour = 3_600_000

/** The list as far as it is known: absent, or marked incomplete, leaves open what else she takes. */
function rest(s: Situation): readonly Answer[] {
  const fact = { fact: '/medicines', state: 'missing' } as const
  return s.case.medicines === undefined || s.case.unanswered?.['/medicines'] !== undefined ? [unknown(fact)] : []
}

/**
 * Whether she takes one of these or has stopped within the limit (hours since the last dose, day counted as 24 h, inclusive as the row says). No stop time
 * known: still counting (EC-050).
 */
export function tookWithin(s: Situation, codes: Codes, limit: Limit, at: Instant): Answer {
  return listed(s, codes, (medicine, path) => {
    if (medicine.status !== 'stopped' && medicine.status !== 'single-dose-taken') return known(true, { fact: path, state: 'given' })
    const when = medicine.status === 'stopped' ? (medicine.stoppedAt ?? medicine.lastTaken) : (medicine.lastTaken ?? medicine.takenDoses?.at(-1)?.at)
    const field = medicine.stoppedAt === undefined ? 'lastTaken' : 'stoppedAt'
    return presume(passes(limit, hoursSince(timeOf(when, `${path}/${field}`, s.now), at)), true)
  })
}

function listed(s: Situation, codes: Codes, counts: (medicine: Medicine, path: string) => Answer): Answer {
  const found = (s.case.medicines ?? []).flatMap((medicine, i) => (matches(codes, medicine) ? [counts(medicine, member('/medicines', medicine.id, i))] : []))
  const open = rest(s)
  if (found.length === 0 && open.length === 0) return known(false, { fact: '/medicines', state: 'given' }, { row: codes })
  return by(codes, any([...found, ...open]))
}

/** A stated time as an answer: an instant, an interval, or nothing. */
export function timeOf(when: When | undefined, fact: string, now: Instant): Answer<Instant> {
  if (when === undefined) return unknown<Instant>({ fact, state: 'missing' })
  const { earliest, latest } = possibleTimes(when, now)
  if (earliest === undefined && latest === undefined) return unknown<Instant>({ fact, state: 'missing' })
  const start = earliest ?? (Number.NEGATIVE_INFINITY as Instant)
  const end = latest ?? now
  if (start === end) return known(start, { fact, state: 'given' })
  return { known: false, among: { from: start, to: end } as never, parts: [{ fact, state: 'imprecise' }] }
}

/** Elapsed hours, unrounded (law 3). */
export function hoursSince(time: Answer<Instant>, at: Instant): Answer<number> {
  return from([time], (instant) => (at - instant) / millisecondsPerHour)
}
