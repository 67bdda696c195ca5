import type { Approach, Bands, Codes, Component, Dose, Grid, Limit, OptionalDose, Rule, Schedule } from '../shape/index.js'
import type { Verb } from '../words.js'

/** What a wound is to tetanus; each pack says which wounds are which. */
export type WoundClass = 'clean' | 'prone' | 'high-risk'

/** What her doses are worth for this wound: enough, enough once but long ago, not enough or not known. */
export type TetanusCover = 'primed' | 'due' | 'unprimed'

export interface TetanusCell {
  readonly vaccine: Verb
  readonly immunoglobulin: Verb
}

/** What a pack must say about tetanus after a wound. */
export interface Tetanus {
  readonly opens: Rule
  /** Doses of a primary course. */
  readonly primaryDoses: Limit
  readonly undocumented: Rule
  /** Years since the last dose from which a clean wound, and any other, asks for another. */
  readonly dueCleanAfter: Limit
  readonly dueProneAfter: Limit
  readonly decision: Grid<TetanusCover, WoundClass, TetanusCell>
  readonly woundClasses: Approach<'contamination' | 'listed-wounds'>
  /** Hours: an older wound is no longer clean. */
  readonly cleanBelow: Limit
  /** What is said of immunoglobulin where only a bite or a tear makes the wound prone. */
  readonly biteOrTear: Approach<'as-prone' | 'consider'>
  /** How her doses are read: by their number alone, or by her age and whether she took what was offered. */
  readonly cover: Approach<'doses' | 'doses-and-age'>
  /** Years: below, a primed child needs no booster yet; from, the booster before school counts; from, the time since the last dose. */
  readonly schoolBoosterFrom: Limit
  readonly timeCountsFrom: Limit
  /** Year of birth: accepted vaccinations without a record count as priming after it. */
  readonly acceptanceCountsFor: Limit
  readonly immunodeficiency: Approach<'immunoglobulin-when-contaminated' | 'counts-as-unprimed'>
  /** By age in years. */
  readonly vaccine: Bands<Component>
  readonly vaccineInPregnancy: OptionalDose
  /** Once in life from this age, where the pack has it. */
  readonly pertussisVaccine: OptionalDose
  readonly pertussisFrom: Limit
  readonly pertussisProduct: Codes
  /** How what is ordered is recognised, whatever the pack gives. */
  readonly diphtheriaBooster: Codes
  readonly pertussisBooster: Codes
  readonly polioBooster: Codes
  readonly childhoodVaccine: Codes
  readonly immunoglobulinMedicine: Codes
  readonly antitoxinMedicine: Codes
  /** Weeks: too young for the vaccine. */
  readonly tooYoung: Limit
  readonly immunoglobulinDose: Dose
  readonly immunoglobulinUpTo: OptionalDose
  readonly immunoglobulinLargeDose: OptionalDose
  /** Hours since the injury. */
  readonly largeDoseAfter: Limit
  readonly antitoxinDose: OptionalDose
  readonly antitoxinUpTo: OptionalDose
  readonly completion: Schedule
  readonly differentSites: Rule
  /** Months after immunoglobulin before a live vaccine. */
  readonly componentAllergy: Rule
  /** What an allergy to the vaccine or a part of it is called where it is only written. */
  readonly allergens: Codes
  readonly givenOnce: Rule
  readonly timeCritical: Rule
  readonly pregnancyNoBar: Rule
}
