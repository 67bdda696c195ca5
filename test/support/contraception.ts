import { missing, why } from '../../src/answer/index.js'
import { parseCase } from '../../src/case/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import type { EmergencyContraception } from '../../src/guideline/topic/emergency-contraception.js'
import { who } from '../../src/guideline/who/index.js'
import { situation } from '../../src/case/situation.js'
import type { Line, Outcome, Planned } from '../../src/plan/index.js'
import { protocol } from '../../src/protocol/emergency-contraception/index.js'

export type Facts = { readonly [group: string]: unknown }

/** Shanghai noon of the day after, unless told otherwise. */
export const now = '2026-11-23T12:00:00+08:00'
/** An incident of one act, so many hours before `now`. */
export const hoursAgo = (hours: number, more: Facts = {}): Facts => ({ incidents: [{ id: 'i1', memory: 'complete', when: { at: ago(hours) }, acts: [{ id: 'a1', kind: 'penis-into-vagina', condom: 'none' }], ...more }] })
export const ago = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString()

const usual: Facts = { person: { dateOfBirth: '1998-03-02' }, body: { weight: { value: 60, unit: 'kg' }, height: { value: 165, unit: 'cm' } }, setting: { timeZone: 'Asia/Shanghai' }, medicines: [], allergies: [], ...hoursAgo(24) }

interface Under {
  readonly pack?: Guideline
  /** Rows that differ from the pack's. */
  readonly says?: Partial<EmergencyContraception>
  /** What an earlier protocol has chosen in this visit. */
  readonly before?: readonly Planned[]
  /** What the earlier protocols have said. */
  readonly earlier?: readonly Line[]
}

/** What this protocol answers for a woman of 28 the day after, whose medicines and allergies are told to be none; `facts` replaces whole groups. */
export function outcomeFor(facts: Facts, { pack = who, says = {}, before = [], earlier = [] }: Under = {}): Outcome {
  return protocol.assess(situation(parseCase({ ...usual, ...facts }).survivorCase, now), { ...pack, emergencyContraception: { ...pack.emergencyContraception, ...says } }, before, earlier)
}

export interface Told {
  /** Verb, urgency, flags, what is given at a time, reasons / what instead. */
  readonly says: string
  readonly rank: number
  readonly rules: readonly string[]
  readonly facts: readonly string[]
  readonly asks: readonly string[]
  readonly asksLater: readonly string[]
  readonly due?: string
  readonly opens?: string
  readonly closes?: string
}

/** One line of emergency contraception in a few words; undefined where it is not in the plan. */
export function lineOf(id: string, facts: Facts, under: Under = {}): Told | undefined {
  const line = outcomeFor(facts, under).lines.find((one) => one.id === `emergency-contraception/${id}`)
  if (line === undefined) return undefined
  const { because } = line
  const told = why([...because.verb, ...(because.order ?? []), ...(because.rank ?? []), ...(because.followUp ?? [])])
  const { verb, urgency, flags, order, reasons, instead, rank, due, closes } = line
  const given = (order?.components ?? []).map(({ medicine, strength, each }) => `${each} x ${medicine}${strength.map((one) => ` ${one}`).join('')} by ${(order?.rows ?? []).map(({ rule }) => rule).join()}`)
  const moment = (of: NonNullable<typeof due>['by']): string => (of === undefined ? '' : 'at' in of ? new Date(of.at).toISOString() : of.on)
  return {
    says: [verb, urgency, `[${flags.join(' ')}]`, ...given, reasons.map(({ key }) => key.slice(3)).join(' '), '/', instead.map(({ key }) => key.slice(3)).join(' ')].join(' ').trim(),
    rank,
    rules: told.rows.map(({ rule }) => rule),
    facts: told.facts,
    asks: missing([...because.verb, ...(because.order ?? [])]),
    asksLater: missing(because.followUp ?? []),
    ...(due?.notBefore ? { opens: moment(due.notBefore) } : {}),
    ...(due?.by ? { due: moment(due.by) } : {}),
    ...(closes?.earliest === undefined ? {} : { closes: new Date(closes.earliest).toISOString() }),
  }
}

/** Why a line of emergency contraception is not in the plan. */
export function silence(id: string, facts: Facts, under: Under = {}): readonly string[] {
  return why(outcomeFor(facts, under).notFired.filter((one) => one.id === `emergency-contraception/${id}`).flatMap(({ because }) => because)).rows.map(({ rule }) => rule)
}
