import { type Answer, type Known, any, known, possible, presume, resting, surely, unknown } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { type ToldAct, account, latestOf, timeOf } from '../../derive/acts.js'
import { ageInYears } from '../../derive/age.js'
import { bleedingInjury, classOf, exposureKind, intimateInjury, raisesRisk } from '../../derive/hiv-exposure.js'
import { member, readYesNo } from '../../derive/read.js'
import { highPrevalence, sourceClass } from '../../derive/source.js'
import type { ExposureKind, SourceClass } from '../../guideline/hiv-pep-words.js'
import { by, cell, earliestPossible, passes, within } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { HivPep, PepCell, PepVerb } from '../../guideline/topic/hiv-pep.js'

/** One act with its kind, its source and what the pack says of the two. */
export interface Exposed {
  readonly kind: Known<ExposureKind>
  readonly source: Known<SourceClass>
  readonly cell: Known<PepVerb>
  readonly at: Answer<Instant>
}

/** One incident as far as it exposed her. */
export interface Episode {
  readonly acts: readonly Exposed[]
  /** PEP-015: the last act of class A or B; undefined where none exposed her. */
  readonly last?: Answer<Instant>
  /** The strongest cell of its acts. */
  readonly cell: Known<PepVerb>
}

const shared: PepVerb = { verb: 'recommend', flags: ['shared-decision'] }
const caseByCase: PepVerb = { verb: 'consider' }
const notIndicated: PepVerb = { verb: 'not-indicated' }

/** Every incident by itself: its clock, its sources, its strongest cell. */
export function episodes(s: Situation, g: HivPep, common: Common): readonly Episode[] {
  const { acts } = account(s)
  return (s.case.incidents ?? []).map((incident, i) => {
    const path = member('/incidents', incident.id, i)
    const told = acts.filter((one) => one.incident === incident)
    return episode(s, told, untold(s, told, incident, path), g, common)
  })
}

/** Acts are listed, but she does not say that they were all: one more may have happened (dictionary §1.4). */
function untold(s: Situation, told: readonly ToldAct[], incident: ToldAct['incident'], incidentPath: string): ToldAct | undefined {
  const partly = s.case.unanswered?.[`${incidentPath}/acts`] !== undefined
  if (incident.acts === undefined || (incident.memory !== undefined && !partly)) return undefined
  const path = incident.memory === undefined ? `${incidentPath}/memory` : `${incidentPath}/acts`
  const times = told.map(({ at }) => at)
  return { incident, incidentPath, path, at: latestOf([...times, timeOf(s, incident, undefined, incidentPath)], s.now) }
}

function episode(s: Situation, told: readonly ToldAct[], more: ToldAct | undefined, g: HivPep, common: Common): Episode {
  const latest = latestOf(told.map(({ at }) => at), s.now)
  const acts = told.map((one) => exposed(s, one, latest, g, common))
  const exposing = acts.filter(exposesHer)
  const stated = strongest(acts.map((one) => one.cell))
  const clock = latestOf(exposing.map(({ at }) => at), s.now)
  const last = exposing.length === 0 ? {} : { last: clock }
  if (more === undefined) return { acts, cell: stated, ...last }
  if (strengthOf(stated.value) > 0) {
    // What is told decides already; that nothing later happened is presumed, and asked.
    const nothingLater = presume(readYesNo(undefined, more.path), false)
    const passed = (at: Answer<Instant>): boolean => earliestPossible(g.window, within(g.window, at, s.plannedDoseAt)).verb === 'window-exceeded'
    // Listed acts close nothing while her memory is not stated: what may have happened later keeps the window open, case by case.
    if (passed(clock) && !passed(more.at)) {
      return { acts: [...acts, exposed(s, more, latest, g, common)], cell: known(caseByCase, stated, nothingLater), last: resting(more.at, nothingLater) }
    }
    return { acts, cell: known(stated.value, stated, nothingLater), last: resting(clock, nothingLater) }
  }
  // An incomplete account closes nothing: what else may have happened is case by case, and it is asked.
  const possibly = exposed(s, more, latest, g, common)
  if (strengthOf(possibly.cell.value) === 0) return { acts, cell: known(stated.value, stated, possibly.cell), ...last }
  return { acts: [...acts, possibly], cell: known(caseByCase, stated, possibly.cell), last: last.last ?? possibly.at }
}

/** PEP-015: an act of class A or B, or one of class C that the pack keeps open all the same. */
function exposesHer({ kind, cell }: Exposed): boolean {
  return classOf(kind.value) !== 'C' || strengthOf(cell.value) > 0
}

function exposed(s: Situation, told: ToldAct, latestAct: Answer<Instant>, g: HivPep, common: Common): Exposed {
  const kind = exposureKind(told, common.contacts)
  const source = sourceClass(s, told, latestAct, g)
  return { kind, source, cell: cellOf(s, told, kind, source, g), at: told.at }
}

/** PEP-034, and the rules that move a cell: PEP-031 where blood flowed, PEP-091 for a child, else what more is known of the act, the source and her wish. */
function cellOf(s: Situation, told: ToldAct, kind: Known<ExposureKind>, source: Known<SourceClass>, g: HivPep): Known<PepVerb> {
  const met = cell(g.decision, by(g.classes, kind), source) as Known<PepCell>
  if (isPlain(met.value) || source.value === 'S4') return met
  const child = presume(by(g.child, passes(g.childBelow, ageInYears(s))), false)
  const judged = known(met.value, met, child)
  if (classOf(kind.value) === 'C' && child.value) {
    // PEP-091: signs on a child outweigh what was told.
    const signs = presume(intimateInjury(s), false)
    return signs.value ? known(shared, judged, signs) : moved(s, told, known(met.value, judged, signs), g)
  }
  if (child.value) return known(shared, judged)
  if (source.value === 'S2') {
    const sharp = told.act?.kind === 'injection-or-shared-sharp'
    const blood = presume(by(g.bloodOverSuppression, any([known(sharp, kind), bleedingInjury(s)])), false)
    return known(blood.value && met.value.verb === 'not-indicated' ? caseByCase : met.value, judged, blood)
  }
  return moved(s, told, judged, g)
}

/** PEP-021, PEP-033, PEP-035: the strongest of what more knowledge makes of a cell; what is not known moves nothing and is asked. */
function moved(s: Situation, told: ToldAct, met: Known<PepCell>, g: HivPep): Known<PepVerb> {
  const { raised, group, quiet, verb } = met.value
  const parts: Answer<unknown>[] = [met]
  const reached: PepVerb[] = [met.value]
  if (raised !== undefined || quiet !== undefined) {
    const modifiers = by(g.modifiers, any(raisesRisk(s, told)))
    const raises = presume(modifiers, false)
    parts.push(raises)
    if (raises.value) reached.push(raised ?? met.value)
    if (quiet !== undefined && surely(modifiers, false)) return known(quiet, ...parts)
  }
  if (group !== undefined) {
    const high = presume(by(g.noGating, highPrevalence(s, told)), false)
    parts.push(high)
    if (high.value) reached.push(group)
  }
  if (g.wish.says.approach === 'raise' && verb === 'consider') {
    const wish = presume(by(g.wish, wantsPep(s)), false)
    parts.push(wish)
    if (wish.value) reached.push(shared)
  }
  const [best = met.value] = reached.sort((a, b) => strengthOf(b) - strengthOf(a))
  return known(best, ...parts)
}

/** PEP-035: she asks for it. */
export function wantsPep(s: Situation): Answer {
  const wish = s.case.wishes?.treatment?.find(({ option }) => option === 'pep')
  return readYesNo(wish?.wants, '/wishes/treatment')
}

const weakestFirst = ['closed', 'case-by-case', 'stepped-down', 'shared', 'plain'] as const

/** Order of cells: closed, case by case, offered for want of a time, the shared decision, a plain recommendation. */
export function strengthOf({ verb, flags = [] }: PepVerb): number {
  const name = verb === 'recommend' ? (flags.length === 0 ? 'plain' : 'shared') : verb === 'offer' ? 'stepped-down' : verb === 'consider' ? 'case-by-case' : 'closed'
  return weakestFirst.indexOf(name)
}

function isPlain(cell: PepVerb): boolean {
  return cell.verb === 'recommend' && (cell.flags ?? []).length === 0
}

/** The strongest of several cells. A plain recommendation rests on its own act alone; anything less on all of them. */
export function strongest(cells: readonly Known<PepVerb>[]): Known<PepVerb> {
  const [best] = [...cells].sort((a, b) => strengthOf(b.value) - strengthOf(a.value) || Number(advised(b)) - Number(advised(a)))
  if (best === undefined) return known(notIndicated)
  return isPlain(best.value) ? best : known(best.value, ...cells)
}

/** Advised against, which more knowledge may change, before what brings nothing. */
function advised({ value }: Known<PepVerb>): boolean {
  return value.verb === 'not-recommended'
}

/** Of an act that exposed her to nothing no time is asked. */
export const noClock = unknown<Instant>()

/** The latest instant at which it may have happened; nothing bounds it: now. */
export function latestInstant(at: Answer<Instant> | undefined, now: Instant): Instant {
  const times = at === undefined ? undefined : possible(at)
  return (times === undefined ? now : Math.max(...times)) as Instant
}

/** Whether the time is wholly unknown. */
export function isTimeless(at: Answer<Instant>): boolean {
  return possible(at) === undefined
}

/** A source known to have resistant virus or failing treatment (PEP-069). */
export function resistantSource(s: Situation): Answer {
  const stated = (s.case.assailants ?? []).map(({ hiv, id }, i) => readYesNo(hiv?.resistanceKnown, `${member('/assailants', id, i)}/hiv/resistanceKnown`))
  return stated.length > 0 ? any(stated) : readYesNo(undefined, '/assailants')
}
