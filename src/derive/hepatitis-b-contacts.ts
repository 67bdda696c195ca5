import { type Known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { Instant } from '../case/time.js'
import type { ContactWay, HepatitisBSource } from '../guideline/hepatitis-b-words.js'
import type { Rule } from '../guideline/shape/index.js'
import type { HepatitisBContacts } from '../guideline/topic/hepatitis-b.js'
import { type ToldAct, account, timeOf } from './acts.js'
import { hepatitisBContact } from './hepatitis-b-contact.js'
import { hepatitisBSource } from './hepatitis-b-source.js'
import { once } from './once.js'
import { member } from './read.js'

/** The rows that say what an act may do and whose status counts. */
export interface ContactRows {
  readonly contacts: HepatitisBContacts
  readonly sourceStatus: Rule
}

/** An act, by which way it may have reached her, and from whom. */
export interface HepatitisBContact {
  readonly told: ToldAct
  readonly way: Known<ContactWay>
  readonly source: Known<HepatitisBSource>
  /** Whose status that is: the limits of each are his own (STI-009). */
  readonly people: readonly string[]
}

export interface HepatitisBContactsTold {
  readonly listed: readonly HepatitisBContact[]
  /** Those listed that reached her, or may have. */
  readonly reached: readonly HepatitisBContact[]
  /** The same; where none did and not all is told, what may have happened beside them. */
  readonly acts: readonly HepatitisBContact[]
  /** STI-004: those that the last contact is taken from: a source known to be negative counts only where there is no other. */
  readonly counted: readonly HepatitisBContact[]
}

/** STI-010, STI-011, CD-01: what may have brought hepatitis B to her. */
export function hepatitisBContacts(s: Situation, rows: ContactRows): HepatitisBContactsTold {
  return told(s)(rows)
}

const told = once((s: Situation) => once((rows: ContactRows): HepatitisBContactsTold => {
  const { acts: all, complete } = account(s)
  const listed = all.map((act) => contactOf(s, act, rows))
  const reached = listed.filter(({ way }) => way.value !== 'none')
  const acts = reached.length > 0 || complete.known ? reached : unlisted(s).map((act) => contactOf(s, act, rows))
  const infectious = acts.filter(({ source }) => source.value !== 'negative')
  return { listed, reached, acts, counted: infectious.length > 0 ? infectious : acts }
}))

/** STI-004: the acts that doses and results are set against. */
export function contactsThatCount(s: Situation, rows: ContactRows): readonly ToldAct[] {
  return hepatitisBContacts(s, rows).counted.map(({ told: act }) => act)
}

export function contactOf(s: Situation, act: ToldAct, { contacts, sourceStatus }: ContactRows): HepatitisBContact {
  const { status, people } = hepatitisBSource(s, act, sourceStatus)
  return { told: act, way: hepatitisBContact(act, contacts), source: status, people }
}

/** What may have happened beside the acts listed, or where no incident is told at all. */
export function unlisted(s: Situation): readonly ToldAct[] {
  const incidents = s.case.incidents ?? []
  if (incidents.length === 0) return [{ incident: {}, incidentPath: '/incidents', path: '/incidents', at: unknown<Instant>({ fact: '/incidents', state: 'missing' }) }]
  return incidents.flatMap((incident, i) => {
    const incidentPath = member('/incidents', incident.id, i)
    if (incident.memory === 'complete' && s.case.unanswered?.[`${incidentPath}/acts`] === undefined) return []
    return [{ incident, incidentPath, path: `${incidentPath}/${incident.memory === 'complete' ? 'acts' : 'memory'}`, at: timeOf(s, incident, undefined, incidentPath) }]
  })
}
