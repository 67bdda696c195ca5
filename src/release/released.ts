import type { Instant, TimeZone } from '../case/time.js'
import type { Basis, Due, Line, OrderSet, Verdict, Visit } from '../plan/index.js'
import type { Label } from './labels.js'

declare const released: unique symbol

/** What `release` has let through. Edges take nothing else, so that to forget the gate does not compile (law 10). */
export type Released<T> = T & { readonly [released]: true }

/**
 * EHR-021: what a closed gate lets out instead of the lines. It says that something is due and until when, never what; not even their number tells.
 */
export interface NeutralLine {
  readonly kind: 'neutral'
  /** EHR-019: an emergency stands behind it. */
  readonly emergency: boolean
  readonly urgency: 'immediate' | 'hours'
  /** The earliest instant at which a window behind it may close; absent: nothing bounds the time, so as soon as possible. */
  readonly deadline?: Instant
}

/** A fact as the sheet may show it: its row in the fact table and its value as stored. */
export interface ReleasedFact {
  readonly path: string
  readonly value: string | number | boolean
  readonly unit?: string
  /** The instant that the value tells, or within which bounds it lies. */
  readonly at?: Instant
  readonly within?: Due
}

export const recipients = ['clinician-screen', 'chart', 'clinician-paper'] as const
/** Cards, FHIR resources and the printed sheet. `caller` is not gated and never passes through here. */
export type Recipient = (typeof recipients)[number]

export interface ReleasedPlan {
  readonly to: Recipient
  readonly gate: 'open' | 'closed'
  readonly lines: readonly (Line | NeutralLine)[]
  /** What is given at this visit, and the follow-up as visits; absent while the gate is closed, so that not even their number tells. */
  readonly orderSet?: OrderSet
  readonly calendar?: readonly Visit[]
  /** What was proposed, as judged; only while the gate is open. */
  readonly verdicts: readonly Verdict[]
  /** Only to paper and chart, and only while the gate is open. */
  readonly facts: readonly ReleasedFact[]
  readonly asks: readonly string[]
  readonly problems: readonly string[]
  readonly notices: readonly string[]
  readonly labels: readonly Label[]
  readonly basis: Basis
  readonly now: Instant
  readonly timeZone?: TimeZone
}
