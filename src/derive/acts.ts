import { type Answer, all, among, known, possible, presume, unknown } from '../answer/index.js'
import type { Act, Incident } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Instant, possibleTimes } from '../case/time.js'
import { whenAged } from './at-age.js'
import { once } from './once.js'
import { member, readYesNo } from './read.js'

/** One act of one incident with the time it may have happened at. An incident whose acts are not told stands as one act of unknown kind. */
export interface ToldAct {
  readonly incident: Incident
  readonly incidentPath: string
  /** Absent: what happened is not told (dictionary §4, last row). */
  readonly act?: Act
  readonly path: string
  readonly at: Answer<Instant>
}

/** What is told of acts, and whether more may have happened than is told. */
export interface Account {
  /** Acts that occurred or may have; explicit negatives are left out. */
  readonly acts: readonly ToldAct[]
  /**
   * Whether the acts listed are all there were. Known only where every incident lists its acts and her memory is complete; an incident of which acts are
   * absent is an act of unknown kind already.
   */
  readonly complete: Answer
  /** Whether each incident's list is complete, where that is not known: another act could still be told. */
  readonly open: readonly Answer[]
  /** When more may have happened than is listed, where she does not say how much she remembers: no window closes before it closes for these times too. */
  readonly possiblyLater: readonly Answer<Instant>[]
  /** Acts are listed, she does not say how much she remembers: they decide what is started but close nothing. */
  readonly memoryUnstated: boolean
}

/** Flattens the incidents. Later of act and incident time: the act's own when it has one, else the incident's; captivity counts to its end (PEP-015). */
export const account = once((s: Situation): Account => {
  const acts: ToldAct[] = []
  const completes: Answer[] = []
  const possiblyLater: Answer<Instant>[] = []
  let memoryUnstated = false
  for (const [i, incident] of (s.case.incidents ?? []).entries()) {
    const incidentPath = member('/incidents', incident.id, i)
    const memoryPath = `${incidentPath}/memory`
    const untold: ToldAct = { incident, incidentPath, path: `${incidentPath}/acts`, at: timeOf(s, incident, undefined, incidentPath) }
    const partlyAnswered = s.case.unanswered?.[`${incidentPath}/acts`] !== undefined
    if (incident.acts === undefined || partlyAnswered) {
      completes.push(unknown({ fact: `${incidentPath}/acts`, state: 'missing' }))
      if (incident.acts === undefined) acts.push(untold)
    }
    for (const [j, act] of (incident.acts ?? []).entries()) {
      if (act.occurred === false) continue
      const path = member(`${incidentPath}/acts`, act.id, j)
      acts.push({ incident, incidentPath, act, path, at: timeOf(s, incident, act, path) })
    }
    if (incident.memory === 'complete') completes.push(known(true, { fact: memoryPath, state: 'given' }))
    else if (incident.memory === undefined) {
      if (incident.acts !== undefined) {
        memoryUnstated = true
        possiblyLater.push(untold.at)
      }
      completes.push(readYesNo(undefined, memoryPath))
    } else {
      completes.push(known(false, { fact: memoryPath, state: 'given' }))
      // Partial or no memory: an unknown act is possible penetration at every site.
      if (incident.acts !== undefined) acts.push(untold)
    }
  }
  return { acts, complete: completes.length === 0 ? unknown({ fact: '/incidents', state: 'missing' }) : allOf(completes), open: completes.filter((one) => !one.known), possiblyLater, memoryUnstated }
})

function allOf(answers: readonly Answer[]): Answer {
  const no = answers.find((a) => a.known && !a.value)
  if (no) return no
  const open = answers.filter((a) => !a.known)
  return all(open.length > 0 ? open : answers)
}

export function timeOf(s: Situation, incident: Incident, act: Act | undefined, path: string): Answer<Instant> {
  const own = act?.when
  const when = own ?? incident.continuousUntil ?? incident.when
  const fact = own ? `${path}/when` : incident.continuousUntil ? `${path.split('/acts')[0]}/continuousUntil` : `${path.split('/acts')[0]}/when`
  if (when === undefined) return atAge(s, incident, fact)
  // What has happened is bounded by now; without a latest time nothing bounds it.
  const { earliest: from = Number.NEGATIVE_INFINITY as Instant, latest: to } = possibleTimes(when, s.now)
  if (to === undefined) return unknown<Instant>({ fact, state: 'missing' })
  return from === to ? known(from, { fact, state: 'given' }) : among<Instant>({ from, to }, { fact, state: 'imprecise' })
}

/** An age is read only where the date is not known; the date stays asked. */
function atAge(s: Situation, { ageAtEvent }: Incident, fact: string): Answer<Instant> {
  const asked = { fact, state: 'missing' } as const
  return ageAtEvent === undefined ? unknown<Instant>(asked) : whenAged(s, ageAtEvent, asked, { fact: fact.replace(/[^/]*$/, 'ageAtEvent'), state: 'given' })
}

/** Any time that one of several may have been at. */
export function someTimeOf(times: readonly Answer<Instant>[], now: Instant): Answer<Instant> {
  const ends = [earliestOf(times, now), latestOf(times, now)].flatMap((end) => possible(end) ?? [])
  return ends.length === 0 ? unknown<Instant>(...times) : among({ from: Math.min(...ends) as Instant, to: Math.max(...ends) as Instant }, ...times)
}

/** The ends of the time of what has happened: no later than now; the first is absent where nothing bounds it. */
export function endsOf(time: Answer<Instant>, now: Instant): { readonly from?: Instant; readonly to: Instant } {
  const times = possible(time) ?? [Number.NEGATIVE_INFINITY, now]
  const [from, to] = [Math.min(...times) as Instant, Math.max(...times) as Instant]
  return { ...(Number.isFinite(from) ? { from } : {}), to }
}

/** The latest (or earliest) of several times as a range: no time can be later than `now`. Wholly unknown only when every time is. */
export function latestOf(times: readonly Answer<Instant>[], now: Instant): Answer<Instant> {
  return extreme(times, now, Math.max)
}

export function earliestOf(times: readonly Answer<Instant>[], now: Instant): Answer<Instant> {
  return extreme(times, now, Math.min)
}

function extreme(times: readonly Answer<Instant>[], now: Instant, pick: (...values: number[]) => number): Answer<Instant> {
  if (times.every((time) => possible(time) === undefined)) return unknown<Instant>(...times)
  const ranges = times.map((time) => possible(time) ?? [Number.NEGATIVE_INFINITY, now])
  const from = pick(...ranges.map((range) => Math.min(...range))) as Instant
  const to = pick(...ranges.map((range) => Math.max(...range))) as Instant
  return among<Instant>({ from, to }, ...times)
}

/** Nothing has been told: no incident and no disclosure. Then there is no treatment line (§11). */
export function nothingTold(s: Situation): boolean {
  return (s.case.incidents ?? []).length === 0 && (s.case.identification?.disclosures ?? []).length === 0
}

/**
 * Something was told, but not that it was sexual: a disclosure without an incident, or forms given without `sexual` and acts absent. Then treatment lines are
 * `consider` and the first thing to ask is what happened (§11).
 */
export function sexualContactUntold(s: Situation): Answer {
  const incidents = s.case.incidents ?? []
  const [first] = incidents
  if (first === undefined) return presume(unknown({ fact: '/incidents', state: 'missing' }), true)
  const untold = incidents.every((incident, i) => incident.acts === undefined && incident.forms !== undefined && !incident.forms.includes('sexual') && s.case.unanswered?.[`${member('/incidents', incident.id, i)}/forms`] === undefined)
  if (!untold) return known(false, ...incidents.map((incident, i) => ({ fact: `${member('/incidents', incident.id, i)}/acts`, state: 'given' as const })))
  return presume(unknown({ fact: `${member('/incidents', first.id, 0)}/acts`, state: 'missing' }), true)
}
