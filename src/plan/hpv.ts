import type { CalendarDate } from '../case/time.js'
import type { Limit, Row, Rule, StatedLimit } from '../guideline/shape/index.js'
import type { ReasonOf } from './recommendation.js'

/** Every sentence of this topic and what fills its holes. */
export interface HpvReasons {
  'hpv.protects-later': { readonly rule: Row }
  'hpv.decided-together': { readonly rule: Row }
  'hpv.by-eligibility': { readonly rule: Row }
  'hpv.programme': { readonly from: Limit }
  'hpv.self-pay': { readonly rule: Row }
  'hpv.outside-age': { readonly rule: Row }
  'hpv.too-young': { readonly from: StatedLimit }
  'hpv.age-first': { readonly rule: Row }
  'hpv.complete': { readonly rule: Row }
  'hpv.from-record': { readonly rule: Rule }
  'hpv.after-pregnancy': { readonly rule: Rule }
  'hpv.allergy': { readonly rule: Rule }
  'hpv.ask-allergist': { readonly rule: Rule }
  'hpv.immunocompromised': { readonly rule: Row }
  'hpv.one-dose-may-do': { readonly below: Limit }
  'hpv.newer-schedule-stayed': { readonly rule: Row }
  'hpv.same-day': { readonly rule: Rule }
  'hpv.next-dose': { readonly rule: Row }
  'hpv.too-soon': { readonly rule: Row; readonly on: { readonly date: CalendarDate } }
  'hpv.late-dose-counts': { readonly rule: Row }
  'hpv.reminder': { readonly from: Limit }
  'hpv.screening-stays': { readonly rule: Rule }
}

export type HpvReason = ReasonOf<HpvReasons>

/** Every line of this topic. */
export type HpvLine = 'hpv/vaccine' | 'hpv/second-dose' | 'hpv/third-dose' | 'hpv/reminder'

/** Every rule of the ledger that a row of this topic cites. */
export type HpvRule = 'STI-061' | 'STI-076' | 'STI-101' | 'STI-102' | 'STI-106'
