import { isKnown, possible } from '../answer/index.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type PossibleTimes, possibleTimes } from '../case/time.js'
import { ageInYears } from '../derive/age.js'
import { height, weight } from '../derive/body.js'
import { once } from '../derive/once.js'
import { member } from '../derive/read.js'
import type { PlanNotice, PlanProblem } from '../plan/index.js'

interface StatedTime {
  readonly path: string
  readonly times: PossibleTimes
}

/** Every time of the case that a rule may read, held against `now`, with its pointer by position (problems point into the input, §11). */
const statedTimes = once((s: Situation): readonly StatedTime[] => {
  const found: StatedTime[] = []
  const add = (path: string, when: When | undefined): void => {
    if (when !== undefined) found.push({ path, times: possibleTimes(when, s.now) })
  }
  for (const [i, incident] of (s.case.incidents ?? []).entries()) {
    add(`/incidents/${i}/when`, incident.when)
    add(`/incidents/${i}/continuousUntil`, incident.continuousUntil)
    for (const [j, act] of (incident.acts ?? []).entries()) add(`/incidents/${i}/acts/${j}/when`, act.when)
  }
  for (const [i, medicine] of (s.case.medicines ?? []).entries()) {
    const path = member('/medicines', undefined, i)
    add(`${path}/stoppedAt`, medicine.stoppedAt)
    add(`${path}/lastTaken`, medicine.lastTaken)
  }
  return found
})

/** What only `now` can show to be wrong (CD-05), and stated derivatives that contradict their parts (dictionary §1.6). */
export function problems(s: Situation): readonly PlanProblem[] {
  const found: PlanProblem[] = []
  for (const { path, times: { problem } } of statedTimes(s)) {
    if (problem !== undefined) found.push({ code: problem, path })
  }
  const age = ageInYears(s)
  const stated = s.case.person?.age?.value
  const years = possible(age)
  if (s.case.person?.dateOfBirth !== undefined && stated !== undefined && (s.case.person.age?.unit ?? 'a') === 'a' && years !== undefined) {
    if (stated < Math.min(...years) || stated > Math.max(...years)) found.push({ code: 'age-disagrees', path: '/person/age/value' })
  }
  const index = s.case.body?.bodyMassIndex
  const kg = weight(s)
  const cm = height(s)
  if (index !== undefined && isKnown(kg) && isKnown(cm)) {
    const computed = kg.value / ((cm.value / 100) * (cm.value / 100))
    if (Math.abs(index.value - computed) > 1) found.push({ code: 'body-mass-index-disagrees', path: '/body/bodyMassIndex' })
  }
  return found
}

export function timeNotices(s: Situation): readonly PlanNotice[] {
  return statedTimes(s).flatMap(({ path, times: { notices } }) => notices.map((code) => ({ code, path })))
}
