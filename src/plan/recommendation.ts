import type { Answer } from '../answer/index.js'
import type { CalendarDate, Instant } from '../case/time.js'
import type { MedicineName } from '../guideline/medicines.js'
import type { Closing, Component, Route, Row } from '../guideline/shape/index.js'
import type { Flag, Urgency, Verb } from '../guideline/words.js'

/** What a sentence's hole may be filled with. A figure of a guideline is always its row, so that no number prints without its mark (law 7). */
export type Filler =
  | Row
  | { readonly instant: Instant }
  | { readonly date: CalendarDate }
  | { readonly medicine: MedicineName }
  | { readonly measured: number; readonly unit: string }
  | { readonly line: string }
  | { readonly text: 'as-written'; readonly words: string }

/** What every topic's reasons look like: a key of its sentence and, by name, what fills the holes. */
export interface AnyReason {
  readonly key: string
  readonly [hole: string]: Filler | string
}

/** The reasons of a topic as a union, made from the table of its keys and holes. */
export type ReasonOf<Table> = { [K in keyof Table & string]: { readonly key: K } & Readonly<Table[K]> }[keyof Table & string]

/** What is given, with the rows that say so. An order rests on at least one row. */
export interface Order {
  readonly components: readonly Component[]
  readonly route: Route
  readonly rows: readonly Row[]
}

/** A day or an instant. Hours are instants; visits, ages and courses are calendar matters (law 3). */
export type Moment = { readonly at: Instant } | { readonly on: CalendarDate }

/** When something is due: not before, by. */
export interface Due {
  readonly notBefore?: Moment
  readonly by?: Moment
}

/** What a line rests on, by what each part could move. The line's own missing facts are those of `verb` and `order`. */
export interface Because {
  readonly verb: readonly Answer<unknown>[]
  readonly order?: readonly Answer<unknown>[]
  readonly rank?: readonly Answer<unknown>[]
  readonly followUp?: readonly Answer<unknown>[]
}

export type Kind = 'plain' | 'emergency' | 'report'

/** One line of the plan. Lines with the same need are alternatives by rank, 1 first. */
export interface Recommendation<Reason extends { readonly key: string } = AnyReason, Line extends string = string> {
  readonly kind: Kind
  readonly id: Line
  readonly need: string
  readonly verb: Verb
  readonly urgency: Urgency
  readonly rank: number
  readonly flags: readonly Flag[]
  readonly closes?: Closing
  readonly order?: Order
  /** The need whose options by mouth this order takes the place of: a dose given again is the dose of the visit (EC-080). */
  readonly standsFor?: string
  /** Something is to be given, but its dose cannot be told yet; the reasons say what it needs. */
  readonly undosed?: true
  /** What is asked for where nothing is given. Absent with no order: something to say or to do. */
  readonly act?: 'test' | 'visit' | 'referral'
  readonly due?: Due
  /** Why, in the order to be read. A closed line always has one. */
  readonly reasons: readonly Reason[]
  /** What can be done instead; a closed line always has one. */
  readonly instead: readonly Reason[]
  readonly because: Because
  /** The line of the treatment without which there is nothing to come back for: her no to that is a no to this. */
  readonly belongsTo?: string
  /** She said no to this on record. It never removes the line (law 9). */
  readonly declined?: true
}

export type Line = Recommendation
