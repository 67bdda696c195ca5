import type { ActKind } from '../../case/case.js'
import type { Codes, Limit, Preference, Row, Rule } from '../shape/index.js'

/** What one act of contact means for each protocol (dictionary §4). */
export interface Contact {
  /** EC-002: how it may lead to pregnancy. */
  readonly pregnancy: 'vaginal' | 'vulval-if-ejaculation' | 'anal-if-ejaculation' | 'none'
  /** PEP-020: exposure class before the modifiers of the act. */
  readonly hiv:
    | 'receptive-vaginal' | 'receptive-anal' | 'insertive-vaginal' | 'insertive-anal' | 'receptive-oral' | 'insertive-oral' | 'oro-vulval' | 'digital-or-object'
    | 'fluid-on-mucosa' | 'bite' | 'sharp' | 'no-risk'
  /** STI-010: the site of hers that may be infected. */
  readonly infection: InfectionSite | 'vaginal-if-fluid' | 'anal-if-fluid' | 'oral-if-fluid' | 'where-fluid' | 'none'
}

export type InfectionSite = 'vaginal' | 'anal' | 'oral' | 'penile'

/** The table of acts; a kind without a row does not compile. */
export interface Contacts extends Row {
  readonly says: { readonly [K in ActKind]: Contact }
}

/** Rows that more than one protocol reads. Every topic carries them as `common`. */
export interface Common {
  readonly contacts: Contacts
  readonly privacyGate: Rule
  readonly aloneDerived: Rule
  readonly infantMayStay: Limit
  readonly remoteContact: Rule
  readonly noProtectedWords: Rule
  readonly neutralWords: Rule
  readonly bannedTokens: Rule
  readonly emergencyCard: Rule
  readonly closedGateKeepsCare: Rule
  readonly screenSeen: Rule
  readonly sensitiveLabels: Rule
  /** Medicines that are recognised and change nothing in any protocol. */
  readonly withoutEffect: Codes
  /** Needs that are met before anything else is given; what follows has no names: injections, what is taken with food, what is placed, what is taken home. */
  readonly orderOfGiving: Preference<'hiv-pep' | 'emergency-contraception'>
  readonly mayStartAtHome: Codes
  /** A device that is not placed at this visit leaves the pill to be given now. */
  readonly pillNowDeviceLater: Rule
  readonly separateSites: Rule
  /** Months from an immunoglobulin to a live vaccine. */
  readonly liveVaccineAfter: Limit
  /** What minerals and antacids keep from being taken up: one card for all of it. */
  readonly timingCard: Codes
  readonly antiemetic: Rule
  /** What speaks against an antiemetic that prolongs the QT interval. */
  readonly antiemeticQt: Rule
  /** Milliseconds: an interval measured as long. */
  readonly qtcFrom: Limit
  readonly qtMedicines: Codes
  /** Weeks: no pregnancy lasts longer, so an older positive test is of another one. */
  readonly longestPregnancy: Limit
  /** Days: so long does a negative pregnancy test speak of now, and so long after an act is it too early to show anything. */
  readonly negativeTestFor: Limit
  /** Years: a grown person, whose weight counts whenever it was taken. */
  readonly adultFrom: Limit
  readonly infantBelow: Limit
  /** Months: how long a weight counts. */
  readonly infantWeightFor: Limit
  readonly childWeightFor: Limit
  /** Years: too young for metoclopramide. */
  readonly metoclopramideNotBelow: Limit
  /** Days: a visit and what is due so soon after it are one visit. */
  readonly mergeVisitsWithin: Limit
}
