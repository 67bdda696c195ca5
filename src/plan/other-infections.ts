import type { Codes, Row, Rule, Window } from '../guideline/shape/index.js'
import type { Instant } from '../case/time.js'
import type { ReasonOf } from './recommendation.js'

/** Every sentence of this topic and what fills its holes. */
export interface OtherInfectionsReasons {
  'other.assault-alone': { readonly rule: Rule }
  'other.known-contact': { readonly window: Window }
  'other.by-country': { readonly rule: Row }
  'other.window-over': { readonly window: Window; readonly closed: { readonly instant: Instant } }
  'other.outbreak': { readonly rule: Rule }
  'other.group': { readonly rule: Row }
  'other.vaccinated': { readonly rule: Rule }
  'other.second-by-product': { readonly rule: Rule }
  'other.allergy': { readonly rule: Rule }
  'other.ask-allergist': { readonly rule: Rule }
  'other.say-what-to-watch': { readonly rule: Rule }
  'other.same-day': { readonly rule: Rule }
  'other.not-after-assault': { readonly rule: Rule }
  'other.give-the-regimen': { readonly rule: Rule }
  'other.dose-counts': { readonly rule: Codes }
  'other.programme-only': { readonly rule: Row }
  'other.does-not-replace': { readonly rule: Row }
  'other.no-antiviral': { readonly rule: Rule }
  'other.come-back-with-sores': { readonly rule: Rule }
}

export type OtherInfectionsReason = ReasonOf<OtherInfectionsReasons>

/** Every line of this topic. */
export type OtherInfectionsLine = 'other-infections/hepatitis-a' | 'other-infections/mpox' | 'other-infections/meningococcal-b' | 'other-infections/doxycycline' | 'other-infections/herpes'

/** Every rule of the ledger that a row of this topic cites. */
export type OtherInfectionsRule = 'STI-013' | 'STI-076' | 'STI-103' | 'STI-104' | 'STI-105' | 'STI-106' | 'STI-108' | 'STI-133'
