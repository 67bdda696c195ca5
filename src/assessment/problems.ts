import { isKnown } from '../answer/index.js'
import { ageAt } from '../case/calendar.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type PossibleTimes, possibleTimes } from '../case/time.js'
import { height, weight } from '../derive/body.js'
import { once } from '../derive/once.js'
import type { PlanNotice, PlanProblem } from '../plan/index.js'

interface StatedTime {
  readonly path: string
  readonly times: PossibleTimes
}

/** The times of what happened and of the courses taken, held against `now`, with their pointers by position (problems point into the input, §11). */
const statedTimes = once((s: Situation): readonly StatedTime[] => {
  const found: StatedTime[] = []
  const add = (path: string, when: When | undefined): void => {
    if (when !== undefined) found.push({ path, times: possibleTimes(when, s.now) })
  }
  s.case.incidents?.forEach(({ when, continuousUntil, acts }, i) => {
    add(`/incidents/${i}/when`, when)
    add(`/incidents/${i}/continuousUntil`, continuousUntil)
    acts?.forEach((act, j) => { add(`/incidents/${i}/acts/${j}/when`, act.when) })
  })
  s.case.medicines?.forEach(({ stoppedAt, lastTaken }, i) => {
    add(`/medicines/${i}/stoppedAt`, stoppedAt)
    add(`/medicines/${i}/lastTaken`, lastTaken)
  })
  return found
})

/** What only `now` can show to be wrong (CD-05), and stated derivatives that contradict their parts (dictionary §1.6). */
export function problems(s: Situation): readonly PlanProblem[] {
  const found: PlanProblem[] = []
  for (const { path, times: { problem } } of statedTimes(s)) {
    if (problem !== undefined) found.push({ code: problem, path })
  }
  for (const path of s.inTheFuture) found.push({ code: 'in-the-future', path })
  if (ageDisagrees(s)) found.push({ code: 'age-disagrees', path: '/person/age/value' })
  const index = s.case.body?.bodyMassIndex
  const kg = weight(s)
  const cm = height(s)
  if (index !== undefined && isKnown(kg) && isKnown(cm)) {
    const computed = kg.value / ((cm.value / 100) * (cm.value / 100))
    if (Math.abs(index.value - computed) > 1) found.push({ code: 'body-mass-index-disagrees', path: '/body/bodyMassIndex' })
  }
  return found
}

/** A stated age in years that the date of birth does not allow. */
function ageDisagrees({ case: { person }, now, timeZone }: Situation): boolean {
  if (person?.dateOfBirth === undefined || person.age?.value === undefined || (person.age.unit ?? 'a') !== 'a') return false
  const { atLeast, atMost } = ageAt(person.dateOfBirth, now, timeZone)
  return person.age.value < atLeast || person.age.value > atMost
}

export function timeNotices(s: Situation): readonly PlanNotice[] {
  return statedTimes(s).flatMap(({ path, times: { notices } }) => notices.map((code) => ({ code, path })))
}
