import { type Answer, type Known, type Part, all, among, any, known, not, presume, unknown } from '../answer/index.js'
import type { Assailant, Incident } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { addMonths, datesOf, daysBetween } from '../case/calendar.js'
import { type Instant, calendarDateOf, possibleTimes } from '../case/time.js'
import type { SourceClass } from '../guideline/hiv-pep-words.js'
import { type Limit, type Rule, type Sense, by, passes } from '../guideline/shape/index.js'
import type { ToldAct } from './acts.js'
import { given, member, read, readYesNo } from './read.js'

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

interface Sources {
  readonly named: readonly { readonly assailant: Assailant; readonly path: string }[]
  /** Whether nobody else can have been the source. */
  readonly complete: Known<boolean>
}

/** The act's own assailant; else everyone of the incident, and one not described unless the number told says that all are. */
function possibleSources(s: Situation, { incident, incidentPath, act, path }: ToldAct): Sources {
  const people = (s.case.assailants ?? []).map((assailant, i) => ({ assailant, path: member('/assailants', assailant.id, i) }))
  const one = people.find(({ assailant }) => assailant.id !== undefined && assailant.id === act?.assailantId)
  if (one) return { named: [one], complete: given(true, `${path}/assailantId`) }
  const ids = incident.assailantIds
  // One incident only: everyone described was there.
  const onlyIncident = (s.case.incidents ?? []).length === 1
  const named = ids === undefined ? (onlyIncident ? people : []) : people.filter(({ assailant }) => assailant.id !== undefined && ids.includes(assailant.id))
  const others = ids === undefined && !onlyIncident ? people : []
  return { named: [...named, ...others], complete: everyoneDescribed(s, incident, incidentPath, named.length) }
}

function everyoneDescribed(s: Situation, incident: Incident, incidentPath: string, described: number): Known<boolean> {
  const fact = `${incidentPath}/numberOfAssailants`
  const listed = `${incidentPath}/assailantIds`
  if (described === 0) {
    const missing = s.case.assailants === undefined ? '/assailants' : listed
    return presume(unknown<boolean>({ fact: missing, state: 'missing' }), false)
  }
  return incident.numberOfAssailants === undefined ? presume(readYesNo(undefined, fact), false) : given(incident.numberOfAssailants <= described, fact)
}

function statusOf({ hiv }: Assailant, path: string, s: Situation, latestAct: Answer<Instant>, g: SourceRows): Known<SourceClass> {
  const status = read(hiv?.status, `${path}/hiv/status`)
  if (!status.known) return presume(unknown<SourceClass>(status), 'S3')
  switch (status.value) {
    case 'says-negative':
      return known<SourceClass>('S3', status)
    case 'positive': {
      const suppressed = verifiedSuppressed(hiv ?? {}, `${path}/hiv`, s, g)
      return known<SourceClass>(suppressed.value ? 'S2' : 'S1', status, suppressed)
    }
    case 'tested-negative': {
      const negative = testedAfterwards(hiv ?? {}, `${path}/hiv`, s, latestAct, g)
      return known<SourceClass>(negative.value ? 'S4' : 'S3', status, negative)
    }
  }
}

type Hiv = NonNullable<Assailant['hiv']>

/** PEP-031: verified by the clinic, never by anyone's word; any element missing is not suppressed. */
function verifiedSuppressed(hiv: Hiv, path: string, s: Situation, g: SourceRows): Known<boolean> {
  const loads = hiv.viralLoads
  const dated = [...(loads ?? [])].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))
  const newest = dated[0]
  const load = read(newest?.copiesPerMl, loads === undefined ? `${path}/viralLoads` : `${path}/viralLoads/${newest?.id ?? 0}/copiesPerMl`)
  const adherence = read(hiv.adherence, `${path}/adherence`)
  const elements = [
    readYesNo(hiv.suppressionVerifiedByClinic, `${path}/suppressionVerifiedByClinic`),
    adherence.known ? known(adherence.value === 'good', adherence) : readYesNo(undefined, `${path}/adherence`),
    passes(g.suppressedBelow, load),
    ...required(g.suppressedFor, since(g.suppressedFor, hiv.onTreatmentSince, `${path}/onTreatmentSince`, s)),
    ...required(g.suppressionTestedWithin, since(g.suppressionTestedWithin, newest?.on, `${path}/viralLoads`, s)),
    ...throughout(dated, `${path}/viralLoads`, s, g),
  ]
  return presume(all(elements), false)
}

/** Every viral load of the time that counts, not the newest alone; one without a day counts. */
function throughout(loads: NonNullable<Hiv['viralLoads']>, path: string, s: Situation, g: SourceRows): readonly Answer[] {
  if (g.suppressedThroughout.says === 'none') return []
  return loads.slice(1).map(({ copiesPerMl, on, id }, i) => {
    const counts = since(g.suppressedThroughout, on, path, s)
    return any([not(counts), passes(g.suppressedBelow, read(copiesPerMl, `${path}/${id ?? i + 1}/copiesPerMl`))])
  })
}

/** A requirement the pack does not make is no requirement. */
function required(limit: Limit, met: Answer): readonly Answer[] {
  return limit.says === 'none' ? [] : [met]
}

/** Whether the time from a date to today passes a limit in calendar months (law 3: months are counted on the calendar). */
function since(limit: Limit, date: Hiv['onTreatmentSince'], path: string, s: Situation): Answer {
  if (limit.says === 'none') return known(false, { row: limit })
  if (date === undefined) return readYesNo(undefined, path)
  const { value, sense } = limit.says
  const today = calendarDateOf(s.now, s.timeZone)
  const { first, last } = datesOf(date)
  const fact: Part = { fact: path, state: first === last ? 'given' : 'imprecise' }
  const outcomes = [first, last].map((day) => reaches(daysBetween(addMonths(day, value), today), sense))
  return among<boolean>([...new Set(outcomes)], fact, { row: limit })
}

/** Days past the month counted to: none on the very day. */
function reaches(days: number, sense: Sense): boolean {
  switch (sense) {
    case 'from': return days >= 0
    case 'above': return days > 0
    case 'to': return days <= 0
    case 'below': return days < 0
  }
}

/** PEP-032: negative by antigen/antibody or better, after the latest possible act, without an exposure of his own. */
function testedAfterwards(hiv: Hiv, path: string, s: Situation, latestAct: Answer<Instant>, g: SourceRows): Known<boolean> {
  const kind = read(hiv.testKind, `${path}/testKind`)
  const own = readYesNo(hiv.ownRecentExposure, `${path}/ownRecentExposure`)
  const elements = [
    kind.known ? known(kind.value === 'laboratory-antigen-antibody' || kind.value === 'nucleic-acid', kind) : readYesNo(undefined, `${path}/testKind`),
    own.known ? known(!own.value, own) : own,
    after(hiv.testedAt, `${path}/testedAt`, s, latestAct),
  ]
  return presume(by(g.sourceNegative, all(elements)), false)
}

function after(tested: Hiv['testedAt'], path: string, s: Situation, latestAct: Answer<Instant>): Answer {
  if (tested === undefined) return readYesNo(undefined, path)
  const { earliest } = possibleTimes(tested, s.now)
  if (earliest === undefined) return { known: false, among: [true, false], parts: [{ fact: path, state: 'imprecise' }] }
  if (!latestAct.known && latestAct.among === undefined) return { known: false, among: [true, false], parts: [latestAct] }
  const latest = latestAct.known ? latestAct.value : Math.max(...spanEnds(latestAct.among))
  // Only a test that surely came afterwards counts; an uncertain time of either stays listed.
  if (earliest > latest) return known(true, { fact: path, state: 'given' }, latestAct)
  return latestAct.known ? known(false, { fact: path, state: 'given' }, latestAct) : { known: false, among: [true, false], parts: [latestAct, { fact: path, state: 'given' }] }
}

function spanEnds(among: unknown): readonly number[] {
  const { to } = among as { readonly to: number }
  return [to]
}
