import type { Approach, Bands, Codes, Dose, Limit, Rule, Schedule } from '../shape/index.js'
import type { Verb } from '../words.js'

/** How many doses a series has. */
export type SeriesLength = 'one' | 'two' | 'three'

/** What a pack must say about the vaccine against human papillomavirus. */
export interface Hpv {
  /** By age in years; empty: not for this age. */
  readonly ages: Bands<Verb>
  /** The same for men who have sex with men, where the pack goes on for longer. */
  readonly groupAges: Bands<Verb>
  /** A national programme that gives it free: by age in years, and born on or after a day (written as one number, year, month, day). */
  readonly programmeFrom: Limit
  readonly programmeBornFrom: Limit
  /** Years: a reminder is set for the birthday from which it may be given. */
  readonly remindFrom: Limit
  /** By age at the first dose. */
  readonly series: Bands<SeriesLength>
  readonly groupSeries: Bands<SeriesLength>
  readonly immunocompromisedSeries: Approach<SeriesLength>
  /** Years: below, a national programme may count one dose as enough. */
  readonly oneDoseMayDo: Limit
  readonly twoDoses: Schedule
  readonly threeDoses: Schedule
  readonly dose: Dose
  readonly vaccineProduct: Codes
  readonly notInPregnancy: Rule
  readonly componentAllergy: Rule
  /** What an allergy to the vaccine or a part of it is called where it is only written. */
  readonly allergens: Codes
  readonly sameDay: Rule
  readonly countsFromRecord: Rule
  /** Whether the schedule is in force, or a newer one is before a court. */
  readonly standing: Approach<'in-force' | 'newer-one-stayed'>
}
