import type { CalendarDate } from '../case/time.js'
import type { Limit, Row, Rule } from '../guideline/shape/index.js'
import type { ReasonOf } from './recommendation.js'

/** Every sentence of this topic and what fills its holes. */
export interface TetanusReasons {
  'tet.wound-clean': { readonly rule: Row }
  'tet.wound-prone': { readonly rule: Row }
  'tet.wound-high-risk': { readonly rule: Row }
  'tet.wound-not-told': { readonly rule: Rule }
  'tet.no-wound': { readonly rule: Rule }
  'tet.catch-up': { readonly doses: Limit }
  'tet.primed': { readonly doses: Limit }
  'tet.primed-for-age': { readonly doses: Limit }
  'tet.due': { readonly after: Limit }
  'tet.booster-due': { readonly rule: Row }
  'tet.accepted-without-record': { readonly rule: Row }
  'tet.unprimed': { readonly doses: Limit }
  'tet.undocumented': { readonly rule: Rule }
  'tet.immunodeficient': { readonly rule: Row }
  'tet.only-bite-or-tear': { readonly rule: Row }
  'tet.not-needed': { readonly rule: Row }
  'tet.now-and-complete': { readonly rule: Rule }
  'tet.too-soon': { readonly rule: Row; readonly on: { readonly date: CalendarDate } }
  'tet.dose-given': { readonly rule: Rule }
  'tet.immunoglobulin-given': { readonly rule: Rule }
  'tet.may-be-since': { readonly rule: Rule }
  'tet.different-sites': { readonly rule: Rule }
  'tet.live-vaccine': { readonly after: Limit }
  'tet.larger-dose': { readonly after: Limit }
  'tet.up-to': { readonly most: Row }
  'tet.antitoxin-instead': { readonly rule: Row }
  'tet.skin-test-first': { readonly rule: Row }
  'tet.pertussis-once': { readonly from: Limit }
  'tet.in-pregnancy': { readonly rule: Row }
  'tet.too-young': { readonly below: Limit }
  'tet.allergy': { readonly rule: Rule }
  'tet.ask-allergist': { readonly rule: Rule }
  'tet.clean-the-wound': { readonly rule: Rule }
  'tet.look-for-wounds': { readonly rule: Rule }
  'tet.next-dose': { readonly rule: Row }
  'tet.late-dose-counts': { readonly rule: Row }
  'tet.may-change-mind': { readonly rule: Rule }
}

export type TetanusReason = ReasonOf<TetanusReasons>

/** Every line of this topic. */
export type TetanusLine = 'tetanus/vaccine' | 'tetanus/immunoglobulin' | 'tetanus/antitoxin' | 'tetanus/second-dose' | 'tetanus/third-dose'

/** Every rule of the ledger that a row of this topic cites. */
export type TetanusRule = 'STI-007' | 'STI-061' | 'STI-076' | 'STI-089' | 'STI-110' | 'STI-111' | 'STI-112' | 'STI-113' | 'STI-114' | 'STI-115' | 'STI-117' | 'STI-118' | 'STI-119' | 'STI-133' | 'STI-135'
