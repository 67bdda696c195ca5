import type { CalendarDate, Instant, TimeZone } from '../case/time.js'
import type { MedicineName } from '../guideline/medicines.js'
import type { Component, DoseForm, Sense } from '../guideline/shape/index.js'
import type { Flag, Strength, Urgency, Verb, Verification } from '../guideline/words.js'
import type { AnyReason, Due, Order, OrderSet, Phase, TestedFirst, Visit } from '../plan/index.js'

/** One sentence for each key of a topic's reasons: a missing one does not compile. Holes are written {name}; a digit in a sentence fails a test. */
export type Sentences<Table> = { readonly [K in keyof Table]: string }

/** A title for each line of a topic. */
export type Titles<Line extends string> = { readonly [L in Line]: string }

/** Question texts keyed by path of the fact table. */
export interface FactTexts {
  readonly [path: string]: string
}

/** What a topic says in one language. `rules` has one short sentence for every rule id of the topic. */
export interface TopicWords {
  readonly lines: { readonly [line: string]: string }
  readonly reasons: { readonly [key: string]: string }
  readonly rules: { readonly [rule: string]: string }
}

/** Words that every topic shares. */
export interface CommonWords {
  readonly verbs: { readonly [V in Verb]: string }
  readonly urgencies: { readonly [U in Urgency]: string }
  readonly flags: { readonly [F in Flag]: string }
  readonly strengths: { readonly [S in Strength]: string }
  readonly verifications: { readonly [V in Verification]: string }
  readonly medicines: { readonly [M in MedicineName]: string }
  /** How international units are written from ten thousand up, where they are counted by ten thousands. */
  readonly inTenThousands?: string
  readonly forms: { readonly [F in DoseForm]: { readonly one: string; readonly many: string } }
  readonly frame: FrameWords
  readonly orderSet: OrderSetWords
  readonly ledger: LedgerWords
}

/** How the ledger is read out: what a row says, and where packs differ. Holes as in sentences. */
export interface LedgerWords {
  readonly senses: { readonly [S in Sense]: string }
  readonly noFigure: string
  readonly singleOrDaily: string
  readonly none: string
  readonly upTo: string
  readonly afterThat: string
  readonly from: string
  readonly names: string
  readonly except: string
  readonly notForms: string
  readonly dueAt: string
  readonly dueBetween: string
  readonly notBefore: string
  readonly mayOnly: { readonly widen: string; readonly tighten: string }
  readonly adopts: string
  readonly noDifference: string
  /** Names that only rows say: cells, approaches, steps, constants. */
  readonly said: { readonly [name: string]: string }
}

/** One part of what a row says: `of` what (a stage, a band, a cell), and what `is` said of it. */
export interface Said {
  readonly of?: string
  readonly is: string
}

/** Fixed phrases around the lines. Holes as in sentences. */
export interface FrameWords {
  /** A label and what it labels; something and a remark on it; what stands between members of a list, and between parts of one thing. */
  readonly labelled: string
  readonly remarked: string
  readonly semicolon: string
  readonly comma: string
  readonly checkBeforeGiving: string
  readonly once: string
  readonly timesPerDay: { readonly once: string; readonly twice: string; readonly times: string }
  readonly forDays: string
  /** When what is not taken at once begins. */
  readonly begins: { readonly nextDay: string; readonly later: string }
  readonly byMouth: string
  readonly intrauterine: string
  readonly withFood: string
  readonly dispense: string
  readonly closesAt: string
  readonly mayHaveClosed: string
  readonly surelyClosed: string
  readonly closesBetween: string
  readonly noClosing: string
  readonly timeLeft: string
  readonly hoursMinutes: string
  readonly daysHours: string
  readonly notBefore: string
  readonly by: string
  readonly notBeforeBy: string
  readonly instead: string
  readonly asks: string
  readonly basis: string
  readonly overdue: string
  readonly declined: string
  /** Where it stands before what was declined. */
  readonly declinedHeading: string
  readonly neutralSummary: string
  readonly neutralEmergency: string
  readonly neutralNoDeadline: string
  readonly neutralSource: string
  readonly neutralLink: string
  readonly sheetTitle: string
  readonly neutralSheetTitle: string
  readonly planTitle: string
  readonly planHeading: string
  readonly closedHeading: string
  readonly factsHeading: string
  readonly windowsHeading: string
  readonly asksHeading: string
  readonly noticesHeading: string
  readonly pageOf: string
  readonly dataHash: string
  readonly nothingToDo: string
  readonly nothingTold: string
  readonly authority: string
  readonly resources: string
  /** Whom a request is for where nobody is named. */
  readonly patientOfChart: string
  /** Alternatives of one need, by their titles. */
  readonly oneOf: string
  readonly notReached: string
  readonly notFired: string
  readonly lineNotReached: string
  readonly lookedAt: string
  readonly notTold: string
  readonly inPack: string
  readonly sameTopic: string
  readonly verdictsHeading: string
  readonly planGives: string
  readonly missingHere: string
  readonly yes: string
  readonly no: string
}

/** Headings and labels of the order set and the calendar. Holes as in sentences. */
export interface OrderSetWords {
  readonly heading: string
  readonly phases: { readonly [P in Phase]: string }
  /** The place of a step in the order of giving, and its phase. */
  readonly numbered: string
  readonly tablets: string
  /** What belongs to this visit and has no dose yet. */
  readonly undosed: string
  readonly toDispense: string
  readonly calendarHeading: string
  readonly visitBy: string
  /** Where its day is the latest one. */
  readonly visitNoLater: string
  readonly overdue: string
  /** What the line is where the test comes before any treatment. */
  readonly testsFirst: Titles<TestedFirst>
  /** What there is to give, in its order; before it the time at which the first of it closes, or that it may have closed. */
  readonly summary: { readonly anytime: string; readonly by: string; readonly now: string }
}

/** A language as the edges use it: everything that can be said, already put together. */
export interface Language {
  readonly tag: 'en' | 'zh-CN'
  readonly words: CommonWords
  /** What a line is called; where the test comes before any treatment, by the test. */
  line(id: string, testFirst?: boolean): string
  reason(reason: AnyReason, zone?: TimeZone): string
  rule(id: string): string
  /** What a row of any shape says, part by part: figures with their units, names in words. */
  says(says: unknown): readonly Said[]
  /** The question that asks for a fact, by its path in the fact table (`/incidents[]/acts`). */
  fact(path: string): string
  /** A value of a closed list, or a yes/no, as read out: `penis-into-vagina`. */
  value(value: string | boolean | number): string
  order(order: Order): string
  component(component: Component): string
  /** A medicine and its strength, as an order names it. */
  product(component: Pick<Component, 'medicine' | 'strength' | 'strengthUnit'>): string
  due(due: Due, zone?: TimeZone): string
  /** What the set gives, step by step; then how many tablets she swallows, what is handed out, and what is said of the whole. */
  orderSet(set: OrderSet, zone?: TimeZone): { readonly steps: readonly (readonly [when: string, what: string])[]; readonly remarks: readonly string[] }
  /** The day of a visit, and what is due at it. */
  visit(visit: Visit, zone?: TimeZone): readonly [when: string, what: string]
  /** What a line is at this visit, and that it is late or was declined. */
  atVisit(line: string, visit: Visit): string
  /** What the set gives, by name and in its order, and by when: in one line, the time first, that none of it is cut off. */
  orderSetSummary(set: OrderSet, by: Instant | 'now' | undefined, zone?: TimeZone): string
  /** The editions a pack was made from; one that has no words of its own is read as it is written. */
  edition(edition: string): string
  instant(instant: Instant, zone?: TimeZone): string
  date(date: CalendarDate): string
  /** Elapsed time left, rounded down to the minute. */
  left(milliseconds: number): string
  problem(code: string): string
  notice(code: string): string
  /** That of these lines at most one is given. */
  oneOf(lines: readonly { readonly id: string }[]): string
  /** Fills the holes of a frame phrase. */
  phrase(phrase: keyof FrameWords & string, holes: { readonly [hole: string]: string }): string
}
