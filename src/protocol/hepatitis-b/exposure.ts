import { type Answer, type Known, known, presume, resting, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { account, earliestOf, latestOf, sexualContactUntold } from '../../derive/acts.js'
import { type HepatitisBContact as Contact, contactOf, hepatitisBContacts, unlisted } from '../../derive/hepatitis-b-contacts.js'
import { possibleSources } from '../../derive/source.js'
import type { HepatitisBSource } from '../../guideline/hepatitis-b-words.js'
import { by } from '../../guideline/shape/index.js'
import type { HepatitisB } from '../../guideline/topic/hepatitis-b.js'

/** The last contact of some acts, and whether the skin was the only way. */
export interface Clock {
  readonly at: Answer<Instant>
  readonly throughSkinOnly: boolean
}

/** The contacts with one source, the worst first: each is judged by its own last contact and its own limit (STI-004, STI-009). */
export interface SourceContacts {
  readonly source: HepatitisBSource
  /** Of what reached her, or may have; undefined where only what is not listed may have come from such a source. */
  readonly clock?: Clock
  /** Times at which more may have happened than is listed, where she does not say how much she remembers. */
  readonly possiblyLater: readonly Answer<Instant>[]
}

export interface Exposure {
  /** `possibly`: nothing told reached her, but not all is told; or nothing told is sexual yet. */
  readonly exposed: Known<'yes' | 'possibly' | 'no'>
  /** Of the worst; negative where nothing reached her. */
  readonly source: Known<HepatitisBSource>
  /** STI-004: the vaccine counts from the last contact, the immunoglobulin from the last with each source, the worst first. */
  readonly last: Clock
  /** The first contact, with whomever. */
  readonly first: Answer<Instant>
  readonly bySource: readonly SourceContacts[]
  /** A bite or blood through the skin, beside other contact or alone (STI-007). */
  readonly throughSkin?: Answer<Instant>
  readonly untold: boolean
  readonly highRisk: boolean
}

/** STI-010, STI-011, CD-01: what reached her, from whom, and when last. */
export function exposureOf(s: Situation, g: HepatitisB): Exposure {
  const told = account(s)
  const untold = sexualContactUntold(s)
  const { listed, reached, acts, counted } = hepatitisBContacts(s, g)
  const exposed = acts.length === 0 ? 'no' : reached.length === 0 || surely(untold, true) ? 'possibly' : 'yes'
  const ways = [...listed.map(({ way }) => way), untold, ...told.open.map((one) => presume(one, true))]
  const source = worst(acts, g)
  const unstated = unlisted(s).map((act) => contactOf(s, act, g))
  const skin = acts.filter(({ way }) => way.value === 'skin')
  return {
    exposed: by(g.unknownExposure, known(exposed, ...ways)) as Exposure['exposed'],
    source,
    last: clockOf(s, counted, ways, g),
    first: earliestOf(acts.map(({ told: { at } }) => at), s.now),
    bySource: worstFirst.flatMap((status) => contactsWith(status, acts, unstated, (own) => clockOf(s, own, ways, g))),
    ...(skin.length === 0 ? {} : { throughSkin: clockOf(s, skin, ways, g).at }),
    untold: surely(untold, true),
    highRisk: acts.some((act) => possibleSources(s, act.told).named.some(({ assailant }) => assailant.hepatitisB?.highRisk === true)),
  }
}

const worstFirst = ['positive', 'unknown', 'negative'] as const

function contactsWith(status: HepatitisBSource, acts: readonly Contact[], unstated: readonly Contact[], clock: (own: readonly Contact[]) => Clock): readonly SourceContacts[] {
  const people = new Set([...acts, ...unstated].flatMap(({ source, people: each }) => (source.value === status ? each : [])))
  return [...people].map((person) => {
    const his = (contacts: readonly Contact[]) => contacts.filter(({ people: each }) => each.includes(person))
    const own = his(acts)
    return { source: status, ...(own.length === 0 ? {} : { clock: clock(own) }), possiblyLater: his(unstated).map(({ told }) => told.at) }
  })
}

/** One contact with a positive source decides; one with a source not known keeps it unknown. */
function worst(acts: readonly Contact[], g: HepatitisB): Known<HepatitisBSource> {
  const statuses = acts.map(({ source }) => source)
  const value = worstFirst.find((worst) => statuses.some((one) => one.value === worst)) ?? 'negative'
  return known<HepatitisBSource>(value, ...statuses, { row: g.sourceStatus })
}

function clockOf(s: Situation, acts: readonly Contact[], ways: readonly Answer<unknown>[], g: HepatitisB): Clock {
  const at = latestOf(acts.map(({ told }) => told.at), s.now)
  return { at: by(g.lastContact, resting(at, ...ways)), throughSkinOnly: acts.every(({ way }) => way.value === 'skin') }
}
