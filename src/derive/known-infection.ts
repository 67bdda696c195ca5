import { type Answer, type Known, any, from, known, possible, presume, resting } from '../answer/index.js'
import type { Results, TestResult, infectionFindings, organisms } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Instant, daysPerWeek, millisecondsPerDay } from '../case/time.js'
import { passes } from '../guideline/shape/index.js'
import type { StiProphylaxis } from '../guideline/topic/sti-prophylaxis.js'
import { account } from './acts.js'
import { type Course, begunSince, coursesAgainst } from './infection-courses.js'
import { once } from './once.js'
import { given, member, read, readYesNo } from './read.js'
import { newestFinal } from './results.js'
import { possibleSources } from './source.js'
import { timeOf } from './taken-within.js'

type Organism = (typeof organisms)[number]

/**
 * What is known of the other person's infection: found or told, or only suspected. Nobody described is not known, and is asked. Who can only have been the source of
 * acts long before the last contact is no source of today's.
 */
export function sourceInfected(s: Situation, organism: Organism, contact: Answer<Instant>, g: StiProphylaxis): { readonly known: Known<boolean>; readonly suspected: Known<boolean> } {
  const people = s.case.assailants ?? []
  const silent = people.length === 0 ? [readYesNo(undefined, '/assailants')] : []
  const acts = sourcesOfActs(s)
  const found = people.flatMap(({ infections, id }, i): readonly { readonly known: Answer; readonly suspected: Answer }[] => {
    const person = member('/assailants', id, i)
    const path = `${person}/infections`
    const past = pastOnly(acts.filter(({ people: named }) => named.includes(person)).map(({ at }) => at), contact, g)
    if (past.value) return [{ known: known(false, past), suspected: known(false, past) }]
    if (infections === undefined) return [{ known: resting(readYesNo(undefined, path), past), suspected: resting(readYesNo(undefined, path), past) }]
    const mine = infections.map((one, j) => ({ one, at: member(path, one.id, j) })).filter(({ one }) => one.organism === organism || one.organism === undefined)
    return mine.map(({ one, at }) => {
      if (one.organism === undefined) return { known: resting(readYesNo(undefined, `${at}/organism`), past), suspected: resting(readYesNo(undefined, `${at}/organism`), past) }
      const basis = presume(read(one.basis, `${at}/basis`), 'told' as const)
      return { known: known(basis.value !== 'suspected', basis, past), suspected: known(true, basis, past) }
    })
  })
  return {
    known: presume(any([...found.map((one) => one.known), ...silent]), false),
    suspected: presume(any([...found.map((one) => one.suspected), ...silent]), false),
  }
}

/** Who may have been the source of each act, and when it was: the same for every infection. */
const sourcesOfActs = once((s: Situation) => account(s).acts.map((told) => ({ at: told.at, people: possibleSources(s, told).named.map(({ path }) => path) })))

/** Whether all the acts that someone may have been the source of were surely longer before the last contact than the row says. Of no act told: not so. */
function pastOnly(acts: readonly Answer<Instant>[], contact: Answer<Instant>, g: StiProphylaxis): Known<boolean> {
  const within = acts.map((at) => passes(g.sourceCountsWithin, from([contact, at], (last, then) => (last - then) / (millisecondsPerDay * daysPerWeek))))
  return known(within.length > 0 && within.every((one) => one.known && !one.value), ...within.map((one) => presume(one, true)))
}

/** An infection that was found in her. */
export interface OwnInfection {
  /** By the newest final result, however old. */
  readonly found: Known<boolean>
  /** Found, and surely so late that it may still be there: before the last contact by no more than the row says, or since. A result without a date is asked for. */
  readonly recent: Known<boolean>
  /** An infection of now: found lately, and not surely treated since. It leaves prophylaxis and is treated (inputs, confirmed organism). */
  readonly now: Known<boolean>
}

export function ownInfection(s: Situation, organism: Organism & keyof Results, contact: Answer<Instant>, g: StiProphylaxis): OwnInfection {
  const path = `/results/${organism}`
  // What is awaited is seen, not read: an older result stands behind it.
  const results = (s.case.results?.[organism] as readonly TestResult<(typeof infectionFindings)[number]>[] | undefined)?.filter(({ finding }) => finding !== undefined && finding !== 'awaited')
  const newest = newestFinal(results, path)
  const found = newest.known ? given(newest.value.finding === 'positive', path) : presume(readYesNo(undefined, path), false)
  if (!newest.known || !found.value) return { found, recent: found, now: found }
  const at = timeOf(newest.value.at, path, s.now)
  const last = presume(contact, s.now)
  const weeks = from([possible(contact) === undefined ? last : contact, at], (touched, tested) => (touched - tested) / (millisecondsPerDay * daysPerWeek))
  const recent = presume(passes(g.infectionCountsWithin, weeks), false)
  const treated = coursesAgainst(s, organism, g).map((course) => treatedSince(course, at, s))
  return { found, recent, now: known(recent.value && !treated.some(({ value }) => value), recent, ...treated) }
}

/** Surely the whole of a treatment, and surely after the test. */
function treatedSince(course: Course, tested: Answer<Instant>, s: Situation): Known<boolean> {
  const since = presume(course.days ? begunSince(course, tested, s) : from([course.taken, tested], (taken, at) => taken >= at), false)
  return known(course.own.value && course.whole.value && since.value, course.own, course.whole, since)
}
