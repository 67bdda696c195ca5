import type { Approach, Codes, Dose, Rule, Window } from '../shape/index.js'

/** What a pack must say about infections for which an assault alone is no reason to give anything. */
export interface OtherInfections {
  /** Hours from the last contact with a known case. */
  readonly hepatitisAWindow: Window
  readonly hepatitisADose: Dose
  /** How the vaccine is recognised where it was given, or is not borne. */
  readonly hepatitisAVaccine: Codes
  /** Who is offered the vaccine when seen for something else. */
  readonly hepatitisAGroups: Approach<'none' | 'men-injecting-or-hiv'>
  readonly mpoxWindow: Window
  readonly mpoxDose: Dose
  readonly mpoxVaccine: Codes
  readonly mpoxGroups: Approach<'none' | 'men'>
  readonly assaultAlone: Rule
  readonly outbreak: Rule
  /** Whether the pack speaks of the meningococcal vaccine against gonorrhoea. */
  readonly meningococcalB: Approach<'not-spoken-of' | 'programme-for-men'>
  readonly doxycyclineAfter: Rule
  readonly doxycyclineMedicine: Codes
  readonly doxycyclineCounts: Rule
  readonly noAntiviral: Rule
  readonly sameDay: Rule
  readonly givenOnce: Rule
  readonly componentAllergy: Rule
}
