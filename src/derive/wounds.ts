import { type Answer, among, any, known, presume, resting, unknown } from '../answer/index.js'
import type { ActKind, Incident, Injury } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Instant, possibleTimes } from '../case/time.js'
import { account, someTimeOf, timeOf } from './acts.js'
import { isIntimate } from './intimate-region.js'
import { given, member, readYesNo } from './read.js'

/** A wound that broke skin or mucosa: an injury that was found, or one that she tells of. */
export interface Wound {
  readonly path: string
  /** Only of an injury that was found. */
  readonly injury?: Injury
  readonly kind: 'found' | 'bite' | 'tear'
  readonly at: Answer<Instant>
}

export interface Wounds {
  readonly list: readonly Wound[]
  /** Whether there may be more than is listed; what nobody looked for may be there. */
  readonly more: Answer
}

/** Breaks the skin by its nature, unless it is said that it did not. */
const open: readonly Injury['type'][] = ['abrasion', 'laceration', 'incised', 'stab', 'gunshot', 'bite-mark-suspected', 'burn', 'hymenal-finding', 'other']
const throughSkin: readonly (ActKind | undefined)[] = ['bite', 'injection-or-shared-sharp']

/** STI-110: every place where skin or mucosa is broken. */
export function wounds(s: Situation): Wounds {
  const found = (s.case.injuries ?? []).flatMap((injury, i): readonly Wound[] => {
    const path = member('/injuries', injury.id, i)
    if (!(injury.skinBroken ?? open.includes(injury.type))) return []
    return [{ path, injury, kind: kindOf(injury), at: injuryTime(s, injury, path) }]
  })
  const told = account(s).acts.flatMap(({ act, path: told, at, incident, incidentPath }): readonly Wound[] => {
    if (act?.skinOrMucosaBroken !== true) return []
    return [{ path: `${told}/skinOrMucosaBroken`, kind: throughSkin.includes(act.kind) ? 'bite' : 'tear', at: act.when === undefined ? during(s, incident, incidentPath, `${told}/when`) : at }]
  })
  // Of an act that is told, whether it broke the skin; not told counts as no, and is asked.
  const untold = account(s).acts.flatMap(({ act, path }): readonly Answer[] => (act === undefined || act.skinOrMucosaBroken !== undefined ? [] : [presume(readYesNo(undefined, `${path}/skinOrMucosaBroken`), false)]))
  const examined = s.case.injuries !== undefined && s.case.unanswered?.['/injuries'] === undefined
  return { list: [...found, ...told], more: any([examined ? given(false, '/injuries') : readYesNo(undefined, '/injuries'), ...untold]) }
}

/** A bite by its type or its features; a tear by its type or its place (STI section 1). */
function kindOf({ type, region, woundFeatures }: Injury): Wound['kind'] {
  if (type === 'bite-mark-suspected' || woundFeatures?.includes('bite')) return 'bite'
  return type === 'hymenal-finding' || isIntimate(region) ? 'tear' : 'found'
}

/** When it happened: its own time, else that of its incident, else of any that is told. */
function injuryTime(s: Situation, { happenedAt, incidentId }: Injury, path: string): Answer<Instant> {
  if (happenedAt !== undefined) {
    const { earliest, latest } = possibleTimes(happenedAt, s.now)
    const fact = `${path}/happenedAt`
    if (earliest === undefined && latest === undefined) return unknown<Instant>({ fact, state: 'missing' })
    const [from, to] = [earliest ?? (Number.NEGATIVE_INFINITY as Instant), latest ?? s.now]
    return from === to ? known(from, { fact, state: 'given' }) : among<Instant>({ from, to }, { fact, state: 'imprecise' })
  }
  const asked = `${path}/happenedAt`
  const incidents = (s.case.incidents ?? []).map((incident, i) => ({ incident, at: during(s, incident, member('/incidents', incident.id, i), asked) }))
  const named = incidents.find(({ incident }) => incidentId !== undefined && incident.id === incidentId)
  const [only, ...others] = named === undefined ? incidents : [named]
  if (only !== undefined && others.length === 0) return named === undefined ? only.at : resting(only.at, { fact: `${path}/incidentId`, state: 'given' })
  return resting(someTimeOf(incidents.map(({ at }) => at), s.now), { fact: asked, state: 'missing' })
}

/** Somewhere between the beginning of an incident and its end; of one that went on its own time is asked. */
function during(s: Situation, incident: Incident, path: string, asked: string): Answer<Instant> {
  const end = timeOf(s, incident, undefined, path)
  const { continuousUntil, ...begun } = incident
  return continuousUntil === undefined ? end : resting(someTimeOf([timeOf(s, begun, undefined, path), end], s.now), { fact: asked, state: 'missing' })
}
