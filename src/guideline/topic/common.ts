import type { ActKind } from '../../case/case.js'
import type { Codes, Limit, Row, Rule } from '../shape/index.js'

/** What one act of contact means for each protocol (dictionary §4). */
export interface Contact {
  /** EC-002: how it may lead to pregnancy. */
  readonly pregnancy: 'vaginal' | 'vulval-if-ejaculation' | 'anal-if-ejaculation' | 'none'
  /** PEP-020: exposure class before the modifiers of the act. */
  readonly hiv:
    | 'receptive-vaginal' | 'receptive-anal' | 'insertive-vaginal' | 'insertive-anal' | 'receptive-oral' | 'insertive-oral' | 'oro-vulval' | 'digital-or-object'
    | 'fluid-on-mucosa' | 'bite' | 'sharp' | 'no-risk'
}

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
}
