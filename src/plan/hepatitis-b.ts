import type { CalendarDate, Instant } from '../case/time.js'
import type { Dose, Limit, Row, Rule, Schedule, Window } from '../guideline/shape/index.js'
import type { ReasonOf } from './recommendation.js'

type OnRule = { readonly rule: Row }
type ToLine = { readonly line: { readonly line: string } }
type On = { readonly date: CalendarDate }

/** Every sentence of this topic and what fills its holes. */
export interface HepatitisBReasons {
  // How the vaccine is to be recorded, and until when
  'hbv.post-exposure': { readonly window: Window; readonly until: { readonly instant: Instant } }
  'hbv.name-uncertain': { readonly window: Window; readonly latest: { readonly instant: Instant } }
  'hbv.post-exposure-no-limit': { readonly rule: Window }
  'hbv.limited-evidence': { readonly window: Window }
  'hbv.catch-up': { readonly window: Window; readonly rule: Rule }
  'hbv.catch-up-no-exposure': { readonly rule: Rule }
  'hbv.catch-up-source-negative': { readonly rule: Rule }
  'hbv.through-skin-late': { readonly window: Window }
  'hbv.as-soon-as-possible': { readonly rule: Limit }
  'hbv.best-within': { readonly ideal: Limit }
  'hbv.time-unknown': { readonly rule: Rule }
  'hbv.contact-not-told': { readonly rule: Rule }
  'hbv.more-may-have-happened': { readonly rule: Rule }
  'hbv.beside-what-is-listed': { readonly rule: Rule }
  'hbv.do-not-wait': { readonly rule: Rule }
  // What is given
  'hbv.series': { readonly rule: Row }
  'hbv.rest-of-series': { readonly rule: Rule }
  'hbv.rest-of-series-then': { readonly rule: Rule }
  'hbv.dose-of-course': ToLine
  'hbv.booster': { readonly rule: Row }
  'hbv.booster-and-second': { readonly rule: Row }
  'hbv.booster-and-second-then': { readonly rule: Row }
  'hbv.second-series': { readonly rule: Row }
  'hbv.undocumented': { readonly rule: Rule }
  'hbv.too-soon': { readonly rule: Schedule; readonly on: On }
  'hbv.adult-product': { readonly from: Limit }
  'hbv.child-product': { readonly from: Limit }
  'hbv.child-product-other': { readonly dose: Dose }
  'hbv.product-by-leaflet': { readonly rule: Row }
  'hbv.if-in-stock': { readonly rule: Row }
  'hbv.get-elsewhere': { readonly rule: Row }
  'hbv.pregnancy': { readonly rule: Rule }
  'hbv.rapid-outside-licence': { readonly from: Limit }
  'hbv.rapid-instead': { readonly from: Limit; readonly second: On; readonly third: On }
  'hbv.monthly-instead': { readonly rule: Schedule; readonly second: On; readonly third: On }
  'hbv.slow-instead': { readonly rule: Schedule; readonly second: On; readonly third: On }
  'hbv.two-dose-product': { readonly from: Limit; readonly second: On }
  'hbv.paediatric-team': { readonly below: Limit }
  // The later doses
  'hbv.earliest-valid': { readonly rule: Schedule; readonly earliest: On }
  'hbv.late-dose': { readonly rule: Rule }
  // The immunoglobulin
  'hbv.source-positive': { readonly rule: Rule }
  'hbv.immunoglobulin-window': { readonly window: Window }
  'hbv.immunoglobulin-by-product': { readonly rule: Window }
  'hbv.may-have-closed': { readonly earliest: { readonly instant: Instant }; readonly latest: { readonly instant: Instant } }
  'hbv.ask-virology': { readonly rule: Row }
  'hbv.clinician-decides': { readonly rule: Row }
  'hbv.or-two-doses': { readonly rule: Schedule; readonly second: On }
  'hbv.two-doses': { readonly rule: Schedule; readonly second: On }
  'hbv.high-risk-source': { readonly rule: Rule }
  'hbv.weigh': { readonly rule: Row }
  'hbv.age-for-dose': { readonly rule: Row }
  'hbv.by-label': { readonly rule: Row }
  'hbv.range': { readonly least: { readonly measured: number; readonly unit: string }; readonly rule: Row }
  'hbv.split': { readonly above: Limit }
  'hbv.different-sites': { readonly rule: Rule }
  'hbv.live-vaccines': { readonly gap: Limit }
  // Why a component is closed, and what is done instead
  'hbv.infected': { readonly rule: Rule }
  'hbv.past-infection': { readonly rule: Rule }
  'hbv.protected': { readonly from: Limit }
  'hbv.series-enough': { readonly rule: Row }
  'hbv.two-series-failed': { readonly rule: Row }
  'hbv.vaccine-alone': { readonly rule: Row }
  'hbv.source-unknown': { readonly rule: Row }
  'hbv.source-negative': { readonly rule: Row }
  'hbv.no-exposure': { readonly rule: Rule }
  'hbv.window-exceeded': { readonly window: Window; readonly closed: { readonly instant: Instant } }
  'hbv.already-given': { readonly rule: Rule }
  'hbv.first-of-two-given': { readonly rule: Schedule; readonly second: On }
  'hbv.not-here': { readonly rule: Row }
  'hbv.allergy': { readonly rule: Rule }
  'hbv.vaccine-instead': ToLine
  'hbv.vaccine-goes-on': ToLine
  'hbv.immunoglobulin-instead': ToLine
  'hbv.care-instead': ToLine
  'hbv.allergy-referral': { readonly rule: Rule }
  'hbv.nothing-needed': { readonly rule: Rule }
  // Tests and care
  'hbv.test-antigen': { readonly rule: Rule }
  'hbv.test-antigen-ordered': ToLine & { readonly rule: Rule }
  'hbv.test-antibody': { readonly from: Limit }
  'hbv.test-core': { readonly rule: Rule }
  'hbv.follow-up-test': { readonly rule: Schedule }
  'hbv.response-test': { readonly from: Limit }
  'hbv.after-immunoglobulin': { readonly rule: Schedule }
  'hbv.care': { readonly rule: Rule }
  'hbv.keep-tenofovir': { readonly rule: Rule }
  'hbv.second-immunoglobulin': OnRule
}
export type HepatitisBReason = ReasonOf<HepatitisBReasons>

export type HepatitisBLine =
  | 'hepatitis-b/vaccine' | 'hepatitis-b/immunoglobulin' | 'hepatitis-b/second-dose' | 'hepatitis-b/third-dose' | 'hepatitis-b/fourth-dose' | 'hepatitis-b/second-immunoglobulin'
  | 'hepatitis-b/blood-tests' | 'hepatitis-b/three-months' | 'hepatitis-b/six-months' | 'hepatitis-b/response-test' | 'hepatitis-b/care'

export type HepatitisBRule =
  | 'CD-01' | 'CD-37' | 'STI-003' | 'STI-004' | 'STI-006' | 'STI-007' | 'STI-008' | 'STI-009' | 'STI-011' | 'STI-045' | 'STI-061' | 'STI-076' | 'STI-089' | 'STI-091' | 'STI-092'
  | 'STI-093' | 'STI-094' | 'STI-095' | 'STI-096' | 'STI-097' | 'STI-098' | 'STI-099' | 'STI-133'
