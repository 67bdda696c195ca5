import type { ActKind } from '../../case/case.js'
import type { HepatitisBContactKind, HepatitisBSource, TabledState, VaccineCourse } from '../hepatitis-b-words.js'
import type { Approach, Bands, Codes, Component, Dose, Grid, Limit, OptionalDose, Row, Rule, Schedule, WeightDose, Window } from '../shape/index.js'
import type { Flag, OpenVerb, Verb } from '../words.js'

/** What the act of each kind may do here; a kind without a row does not compile. */
export interface HepatitisBContacts extends Row {
  readonly says: { readonly [K in ActKind]: HepatitisBContactKind }
}

interface Closed {
  readonly verb: Exclude<Verb, OpenVerb>
}

/** What is done with the vaccine; open, it is always a course. */
export type VaccineCell = Closed | { readonly verb: OpenVerb; readonly flags?: readonly Flag[]; readonly course: VaccineCourse }

/** What is done with the immunoglobulin; open, it is one dose or two, and what may stand in its place. */
export type ImmunoglobulinCell = Closed | { readonly verb: OpenVerb; readonly flags?: readonly Flag[]; readonly doses: 'one' | 'two'; readonly orElse?: 'two' }

/** Both components: neither is ever without an answer. */
export interface HepatitisBCell {
  readonly vaccine: VaccineCell
  readonly immunoglobulin: ImmunoglobulinCell
}

/** One row of STI-092: what is done at this visit, by what is known of the source. */
export type HepatitisBTable = Grid<HepatitisBSource, 'now', HepatitisBCell>

/** What a pack must say about hepatitis B after an exposure. */
export interface HepatitisB extends Readonly<Record<TableName, HepatitisBTable>> {
  // Exposure and source
  readonly contacts: HepatitisBContacts
  readonly unknownExposure: Rule
  readonly uncertainTime: Rule
  readonly lastContact: Rule
  readonly sourceStatus: Rule
  readonly highRiskSource: Rule

  // Her own state
  /** mIU/mL of surface antibody, ever, after a full series. */
  readonly immuneFrom: Limit
  readonly infected: Rule
  readonly undocumented: Rule

  // Windows
  /** Hours: how long the vaccine counts as given after the exposure; it is given later all the same. */
  readonly vaccineWindow: Window
  /** Hours: the shorter one where the virus came through the skin; none where the pack has no other. */
  readonly vaccineThroughSkin: Window
  /** Hours. */
  readonly idealWithin: Limit
  readonly catchUp: Rule
  /** Hours from the last contact with the source; none where the product's own text says it. */
  readonly immunoglobulinWindow: Window
  /** Hours: where the skin alone was the way; none where the pack has no other. */
  readonly immunoglobulinThroughSkin: Window
  /** Hours to the earliest closing below which the dose is immediate. */
  readonly urgentWithin: Limit

  // Doses
  readonly vaccine: Dose
  readonly vaccineAdult: OptionalDose
  readonly vaccineChild: OptionalDose
  readonly vaccineChildOther: OptionalDose
  /** Years. */
  readonly adultProductFrom: Limit
  readonly immunoglobulin: Dose
  readonly immunoglobulinByWeight: WeightDose
  /** By completed years. */
  readonly immunoglobulinByAge: Bands<Component>
  /** The lower end in the unit of the dose, where the source gives a range. */
  readonly immunoglobulinLeast: Bands<number>
  /** mL at one site. */
  readonly splitAbove: Limit

  // Schedules; the first dose is the day of the first
  readonly schedule: Schedule
  readonly intervals: Schedule
  readonly rapidSchedule: Schedule
  readonly rapidIntervals: Schedule
  /** Years: from here the rapid schedule is the first choice; from there it may be chosen; from there it is licensed. */
  readonly rapidFrom: Limit
  readonly rapidAllowedFrom: Limit
  readonly rapidLicensedFrom: Limit
  /** Years. */
  readonly paediatricTeamBelow: Limit
  /** Where the risk of exposure is low. */
  readonly slowSchedule: Schedule
  /** Years: a product of two doses may be used. */
  readonly twoDoseFrom: Limit
  readonly twoDoseSchedule: Schedule
  /** An infant's age before which no dose is the last. */
  readonly lastDoseAge: Schedule
  readonly lateDose: Rule
  readonly otherSchedule: Rule
  readonly secondAfterBooster: Schedule
  readonly secondImmunoglobulin: Schedule

  // Tests
  readonly baseline: Rule
  readonly oneOrder: Rule
  readonly followUp: Schedule
  readonly responseTest: Schedule
  /** Not before so long after an immunoglobulin. */
  readonly afterImmunoglobulin: Schedule

  // What stands beside the doses
  readonly allergy: Rule
  /** What an allergy to a component of the vaccine is called where it is only written. */
  readonly allergens: Codes
  readonly differentSites: Rule
  /** Months. */
  readonly pregnancy: Rule
  /** An immunoglobulin that this place does not have. */
  readonly immunoglobulinSupply: Approach<'only-if-here' | 'fetch'>
  readonly givenOnce: Rule
  readonly vaccineProduct: Codes
  readonly immunoglobulinProduct: Codes
}

/** The tables, one for each state. */
export type TableName = 'unvaccinated' | 'oneDose' | 'incomplete' | 'completeUntested' | 'responder' | 'nonResponderOnce' | 'nonResponderTwice'

export const tableOf: { readonly [S in TabledState]: TableName } = {
  unvaccinated: 'unvaccinated', 'one-dose': 'oneDose', incomplete: 'incomplete', 'complete-untested': 'completeUntested', responder: 'responder',
  'non-responder-once': 'nonResponderOnce', 'non-responder-twice': 'nonResponderTwice',
}
