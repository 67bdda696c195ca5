import type { CalendarDate } from '../case/time.js'
import type { Component, Limit, Row, Rule } from '../guideline/shape/index.js'
import type { Verb } from '../guideline/words.js'
import type { Because, Moment, Order, ReasonOf } from './recommendation.js'

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
}

/** What is handed out of one product: how many of its form for the whole course. */
export interface Supply extends Pick<Component, 'medicine' | 'strength' | 'strengthUnit' | 'form'> {
  readonly quantity: number
}

type OnRule = { readonly rule: Row }

/** What is said of the set as a whole; holes take rows (law 7). */
export interface OrderSetReasons {
  'set.in-this-order': { readonly rule: Row }
  'set.pill-if-not-placed': { readonly line: { readonly line: string }; readonly dose: Row; readonly rule: Rule }
  'set.separate-sites': { readonly rule: Rule }
  'set.spread-out': OnRule
  'set.start-at-home': OnRule
  'set.timing-card': OnRule
  'set.antiemetic': { readonly rule: Rule }
  'set.no-ondansetron': { readonly rule: Rule }
  'set.ask-before-ondansetron': { readonly rule: Rule }
  'set.no-metoclopramide': { readonly below: Limit }
  'set.age-before-metoclopramide': { readonly below: Limit }
}
export type OrderSetReason = ReasonOf<OrderSetReasons>

/** Every rule that a row of the order set or of the calendar cites. */
export type OrderSetRule = 'CD-10' | 'CD-47' | 'CD-49' | 'STI-084' | 'STI-085' | 'STI-087' | 'STI-106'

/** What is given at this visit across all protocols: of each need its best open option, in the order of giving. */
export interface OrderSet {
  readonly steps: readonly Step[]
  /** Tablets to swallow at this visit: one dose of everything by mouth that is not taken home. */
  readonly tablets: number
  readonly supplies: readonly Supply[]
  readonly reasons: readonly OrderSetReason[]
  readonly because: Because
}

/** The lines of a treatment that may come to be a test on a later day, before anything is given. */
export type TestedFirst = `sti-prophylaxis/${'gonorrhoea' | 'chlamydia' | 'trichomonas' | 'syphilis'}${'' | '-before-puberty'}`

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
