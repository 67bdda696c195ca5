import type { CalendarDate } from '../case/time.js'
import type { Component, Limit, Row, Rule } from '../guideline/shape/index.js'
import type { Verb } from '../guideline/words.js'
import type { MedicineName } from '../guideline/medicines.js'
import type { AnyReason, Because, Line, Moment, Order, ReasonOf } from './recommendation.js'

/** STI-087: when something of this visit is given; the first phase first. */
export const phases = ['first', 'injection', 'with-food', 'placed', 'at-home'] as const
export type Phase = (typeof phases)[number]

/** What one line gives in one phase. */
export interface Step {
  readonly phase: Phase
  readonly line: string
  /** How the line is meant: what is only offered or considered is not signed unasked. */
  readonly verb: Verb
  /** The components of that phase, as they stand in the line's own order. */
  readonly order: Order
  /** Supplied at this visit and begun then (STI-080). */
  readonly notBefore?: Moment
}

/** How many of its form are handed out: a course whole, and a single dose that she takes at home; the sum is rounded up once, at the end. Absent: given here. */
export function suppliedOf({ each, timesPerDay, days }: Component, phase: Phase): number | undefined {
  return days === undefined && phase !== 'at-home' ? undefined : Math.ceil(each * timesPerDay * (days ?? 1))
}

/** What is handed out of one product: how many of its form for the whole course. */
export interface Supply extends Pick<Component, 'medicine' | 'strength' | 'strengthUnit' | 'form'> {
  readonly quantity: number
}

type OnRule = { readonly rule: Row }
type OfLine = { readonly line: string }
type OfMedicine = { readonly medicine: MedicineName }

/** What is said of the set as a whole; holes take rows (law 7). */
export interface OrderSetReasons {
  'set.in-this-order': { readonly rule: Row }
  'set.not-held-up': { readonly line: OfLine; readonly rule: Row }
  'set.pill-now': { readonly pill: OfLine; readonly device: OfLine; readonly rule: Rule }
  'set.separate-sites': { readonly rule: Rule }
  'set.bleeds-easily': { readonly rule: Rule }
  'set.spread-out': OnRule
  'set.start-at-home': { readonly medicine: OfMedicine; readonly rule: Row }
  'set.timing-card': OnRule
  'set.timing-apart': { readonly medicine: OfMedicine; readonly rule: Row }
  'set.timing-raltegravir': OnRule
  'set.takes-minerals': { readonly medicines: { readonly text: 'as-written'; readonly words: string } }
  'set.antiemetic': { readonly rule: Rule }
  'set.no-ondansetron': { readonly rule: Rule }
  'set.ask-before-ondansetron': { readonly rule: Rule }
  'set.no-metoclopramide': { readonly below: Limit }
  'set.age-before-metoclopramide': { readonly below: Limit }
}
export type OrderSetReason = ReasonOf<OrderSetReasons>

/** Every rule that a row of the order set or of the calendar cites. */
export type OrderSetRule = 'CD-10' | 'CD-14' | 'CD-47' | 'CD-49' | 'STI-084' | 'STI-085' | 'STI-087' | 'STI-106'

/** What is given at this visit across all protocols: of each need its best open option, in the order of giving. */
export interface OrderSet {
  readonly steps: readonly Step[]
  /** Tablets to swallow at this visit: one dose of everything by mouth that is not taken home. */
  readonly tablets: number
  readonly supplies: readonly Supply[]
  /** Lines of this visit whose dose cannot be told yet, the first to be given first; each says what it needs. */
  readonly undosed: readonly string[]
  /** Its own, and what a line already says of a medicine of the set, in that line's words. */
  readonly reasons: readonly AnyReason[]
  readonly because: Because
}

/** The lines of a treatment that may come to be a test on a later day, before anything is given. */
export type TestedFirst = `sti-prophylaxis/${'gonorrhoea' | 'chlamydia' | 'trichomonas' | 'syphilis'}${'' | '-before-puberty'}`

/** A treatment deferred to a test, or asked about first: what is to be done is the test. */
export function isTestFirst({ act, verb }: Pick<Line, 'act' | 'verb'>): boolean {
  return act === 'test' && (verb === 'defer' || verb === 'needs-input')
}

/** What is said of a line at its visit: it is the test that comes before a treatment; its latest time is past; she said no to it on record. */
export type VisitMark = 'test-first' | 'overdue' | 'declined'

/** One visit of the follow-up, with every line that is due at it (CD-10). */
export interface Visit {
  readonly on: CalendarDate
  /** The earliest of its lines' latest times that are not past; none of them ends before the visit. */
  readonly by?: Moment
  readonly lines: readonly string[]
  /** By line, only where there is something to say. */
  readonly marks?: { readonly [line: string]: readonly VisitMark[] }
}
