import { type Answer, type Known, all, any, from, known, not, presume, unknown } from '../answer/index.js'
import type { Assailant, Incident } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { datesOf } from '../case/calendar.js'
import type { Instant, PartialDate } from '../case/time.js'
import type { SourceClass } from '../guideline/hiv-pep-words.js'
import { type Limit, type Rule, by, passes } from '../guideline/shape/index.js'
import type { ToldAct } from './acts.js'
import { monthsSince, required } from './months-since.js'
import { given, member, read, readYesNo } from './read.js'
import { timeOf } from './taken-within.js'

/** The rows the class of a source rests on. */
export interface SourceRows {
  readonly worstSource: Rule
  readonly suppressedBelow: Limit
  readonly suppressedFor: Limit
  readonly suppressionTestedWithin: Limit
  readonly suppressedThroughout: Limit
  readonly sourceNegative: Rule
}

const worstFirst = ['S1', 'S3', 'S2', 'S4'] as const

/** PEP-030: the worst status of everyone who may have been the source of this act. Anyone not described is of unknown status. */
export function sourceClass(s: Situation, told: ToldAct, latestAct: Answer<Instant>, g: SourceRows): Known<SourceClass> {
  const { named, complete } = possibleSources(s, told)
  const classes = named.map(({ assailant, path }) => statusOf(assailant, path, s, latestAct, g))
  const all = complete.value ? classes : [...classes, known<SourceClass>('S3', complete)]
  const value = worstFirst.find((worst) => all.some((one) => one.value === worst)) ?? 'S3'
  return known(value, complete, ...all, { row: g.worstSource })
}

/** PEP-033: whether anyone who may have been the source is known to be of a group with high prevalence. It is read only where a pack raises by it. */
export function highPrevalence(s: Situation, told: ToldAct): Answer {
  const { named } = possibleSources(s, told)
  if (named.length === 0) return readYesNo(undefined, '/assailants')
  return any(named.map(({ assailant, path }) => readYesNo(assailant.hiv?.fromHighPrevalenceGroup, `${path}/hiv/fromHighPrevalenceGroup`)))
}

/** Everyone who may have been the source of an act. */
export interface Sources {
  readonly named: readonly { readonly assailant: Assailant; readonly path: string }[]
  /** Whether nobody else can have been the source. */
  readonly complete: Known<boolean>
}

/** The act's own assailant; else everyone of the incident, and one not described unless the number told says that all are. */
export function possibleSources(s: Situation, { incident, incidentPath, act, path }: ToldAct): Sources {
  const people = (s.case.assailants ?? []).map((assailant, i) => ({ assailant, path: member('/assailants', assailant.id, i) }))
  const one = people.find(({ assailant: { id } }) => id !== undefined && id === act?.assailantId)
  if (one) return { named: [one], complete: given(true, `${path}/assailantId`) }
  const ids = incident.assailantIds
  if (ids !== undefined) {
    const named = people.filter(({ assailant: { id } }) => ids.some((one) => one === id))
    return { named, complete: everyoneDescribed(s, incident, incidentPath, named.length) }
  }
  // One incident only: everyone described was there. Of several, nobody is known to have been at this one.
  const present = s.case.incidents?.length === 1 ? people.length : 0
  return { named: people, complete: everyoneDescribed(s, incident, incidentPath, present) }
}

function everyoneDescribed(s: Situation, incident: Incident, incidentPath: string, described: number): Known<boolean> {
  const fact = `${incidentPath}/numberOfAssailants`
  if (described > 0) return presume(from([read(incident.numberOfAssailants, fact)], (number) => number <= described), false)
  const missing = s.case.assailants === undefined ? '/assailants' : `${incidentPath}/assailantIds`
  return presume(unknown<boolean>({ fact: missing, state: 'missing' }), false)
}

function statusOf({ hiv = {} }: Assailant, path: string, s: Situation, latestAct: Answer<Instant>, g: SourceRows): Known<SourceClass> {
  const status = read(hiv.status, `${path}/hiv/status`)
  if (!status.known) return presume(unknown<SourceClass>(status), 'S3')
  switch (status.value) {
    case 'says-negative':
      return known<SourceClass>('S3', status)
    case 'positive': {
      const suppressed = verifiedSuppressed(hiv, `${path}/hiv`, s, g)
      return known<SourceClass>(suppressed.value ? 'S2' : 'S1', status, suppressed)
    }
    case 'tested-negative': {
      const negative = testedAfterwards(hiv, `${path}/hiv`, s, latestAct, g)
      return known<SourceClass>(negative.value ? 'S4' : 'S3', status, negative)
    }
  }
}

type Hiv = NonNullable<Assailant['hiv']>

/** PEP-031: verified by the clinic, never by anyone's word; any element missing is not suppressed. */
function verifiedSuppressed(hiv: Hiv, path: string, s: Situation, g: SourceRows): Known<boolean> {
  const listed = `${path}/viralLoads`
  const loads = loadsOf(hiv, listed)
  const newest = loads.filter((load) => mayBeNewest(load, loads))
  const elements = [
    readYesNo(hiv.suppressionVerifiedByClinic, `${path}/suppressionVerifiedByClinic`),
    from([read(hiv.adherence, `${path}/adherence`)], (adherence) => adherence === 'good'),
    ...newest.map(({ copies }) => passes(g.suppressedBelow, copies)),
    ...required(g.suppressedFor, (limit) => monthsSince(limit, hiv.onTreatmentSince, `${path}/onTreatmentSince`, s)),
    ...required(g.suppressionTestedWithin, (limit) => any(newest.map(({ on }) => monthsSince(limit, on, listed, s)))),
    // Every load of the time that counts, not the newest alone.
    ...loads.flatMap(({ on, copies }) => required(g.suppressedThroughout, (limit) => any([not(monthsSince(limit, on, listed, s)), passes(g.suppressedBelow, copies)]))),
  ]
  return presume(all(elements), false)
}

interface Load {
  readonly on: PartialDate | undefined
  readonly copies: Answer<number>
}

/** No load told is one of which nothing is known. */
function loadsOf({ viralLoads = [] }: Hiv, listed: string): readonly Load[] {
  const told = viralLoads.map(({ id, on, copiesPerMl }, i) => ({ on, copies: read(copiesPerMl, `${member(listed, id, i)}/copiesPerMl`) }))
  return told.length === 0 ? [{ on: undefined, copies: read<number>(undefined, listed) }] : told
}

/** No other load surely came later. One without a day may have come last. */
function mayBeNewest({ on }: Load, loads: readonly Load[]): boolean {
  return on === undefined || loads.every((other) => other.on === undefined || datesOf(other.on).first <= datesOf(on).last)
}

/** PEP-032: negative by antigen/antibody or better, after the latest possible act, without an exposure of his own. */
function testedAfterwards(hiv: Hiv, path: string, s: Situation, latestAct: Answer<Instant>, g: SourceRows): Known<boolean> {
  const elements = [
    from([read(hiv.testKind, `${path}/testKind`)], (kind) => kind === 'laboratory-antigen-antibody' || kind === 'nucleic-acid'),
    not(readYesNo(hiv.ownRecentExposure, `${path}/ownRecentExposure`)),
    // Only a test that surely came afterwards counts; an uncertain time of either stays listed.
    from([timeOf(hiv.testedAt, `${path}/testedAt`, s.now), latestAct], (tested, act) => tested > act),
  ]
  return presume(by(g.sourceNegative, all(elements)), false)
}
