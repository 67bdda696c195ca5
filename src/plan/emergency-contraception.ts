import type { Limit, Row } from '../guideline/shape/index.js'
import type { ReasonOf } from './recommendation.js'

type At = { readonly instant: import('../case/time.js').Instant }

/** Why a line of emergency contraception stands as it does; holes take rows (law 7). */
export interface EmergencyContraceptionReasons {
  'ec.as-soon-as-possible': object
  'ec.less-effective-later': { after: Limit }
  'ec.time-unknown': object
  'ec.may-have-closed': { earliest: At; latest: At }
  'ec.contact-not-told': object
  'ec.more-may-have-happened': object
  'ec.condom-reported': object
  'ec.doubled-for-inducer': { window: Limit }
  'ec.doubled-for-pep': object
  'ec.doubled-for-body-size': { weight: Limit; bodyMassIndex: Limit }
  'ec.doubled-until-measured': object
  'ec.doubled-is-off-label': object
  'ec.doubled-is-a-ceiling': object
  'ec.uncertain-for-body-size': { weight: Limit; bodyMassIndex: Limit }
  'ec.larger-body': { limit: Limit }
  'ec.weaker-with-inducer': { window: Limit }
  'ec.not-with-inducer': { window: Limit }
  'ec.not-with-inducing-pep': object
  'ec.weaker-with-acid-suppressant': object
  'ec.not-with-acid-suppressant': object
  'ec.weaker-after-progestogen': { within: Limit }
  'ec.not-after-progestogen': { within: Limit }
  'ec.same-pill-again': object
  'ec.repeat-not-evaluated': object
  'ec.already-covered': object
  'ec.earlier-dose-too-small': object
  'ec.bring-forward': object
  'ec.asthma': object
  'ec.liver': object
  'ec.porphyria': object
  'ec.vascular': object
  'ec.malabsorption': object
  'ec.lactose': object
  'ec.milk': { days: Limit }
  'ec.milk-goes-on': { after: Limit }
  'ec.milk-no-interruption': object
  'ec.milk-feed-first': { after: Limit }
  'ec.milk-label': object
  'ec.label-warning': object
  'ec.label-interaction': object
  'ec.not-licensed-here': object
  'ec.too-late-here': object
  'ec.beyond-label': object
  'ec.mifepristone-test-first': object
  'ec.mifepristone-needs-period': object
  'ec.mifepristone-excluded': object
  'ec.mifepristone-steroids': object
  'ec.mifepristone-breastfeeding': object
  'ec.mifepristone-inhibitor': object
  'ec.mifepristone-fasting': { after: Limit }
  'ec.mifepristone-after-meal': { after: Limit }
  'ec.mifepristone-prescription': object
  'ec.mifepristone-leaflet': object
  'ec.sugammadex': object
  'ec.bridge': object
  'ec.ulipristal-within-reach': { within: Limit }
  'ec.no-test-needed': object
  'ec.mouth-sample-first': object
  'ec.other-window': object
  'ec.last-resort': object
  'ec.window-passed': { limit: Row }
  'ec.allergy': object
  'ec.no-uterus-or-ovaries': object
  'ec.organs-not-recorded': object
  'ec.after-menopause': object
  'ec.before-puberty': object
  'ec.stage-first': object
  'ec.stage-asked': object
  'ec.no-qualifying-contact': object
  'ec.pregnant': object
  'ec.protected': object
  'ec.soon-after-birth': { days: Limit }
  'ec.soon-after-loss': { days: Limit }
  'ec.device-most-effective': object
  'ec.device-by-ovulation': { until: { readonly date: import('../case/time.js').CalendarDate } }
  'ec.device-with-treatment': object
  'ec.device-treatment-declined': object
  'ec.device-treatment-not-planned': object
  'ec.device-chlamydia-at-insertion': object
  'ec.levonorgestrel-device': object
  'ec.test-before-device': object
  'ec.device-untreated-infection': object
  'ec.device-cavity': object
  'ec.device-copper': object
  'ec.device-pregnant': object
  'ec.device-after-birth': { days: Limit }
  'ec.device-exclude-pregnancy': object
  'ec.device-samples-first': object
  'ec.device-her-choice': object
  'ec.other-methods-first': object
  'ec.repeat-in-full': { limit: Limit }
  'ec.repeat-offer': { limit: Limit }
  'ec.repeat-is-the-dose': object
  'ec.repeat-past-window': object
  'ec.repeat-time-unknown': object
  'ec.repeat-capsule-not-seen': object
  'ec.antiemetic': object
  'ec.dates-earlier-pregnancy': object
  'ec.test-strongly-advised': object
  'ec.negative-too-early': { days: Limit }
  'ec.bleeding-does-not-exclude': object
  'ec.period-late': { days: Limit }
  'ec.pain': object
  'ec.contact-point': object
  'ec.device-positive-test': object
  'ec.counselling': object
  'ec.options-if-positive': { line: { line: string } }
  'ec.no-known-harm': object
  'ec.predates': { days: Limit }
  'ec.law-check': { days: Limit }
  'ec.restart-after-ulipristal': { after: Limit }
  'ec.restart-after-levonorgestrel': object
  'ec.resume-at-once': object
  'ec.hidden-methods': object
  'ec.what-to-say': object
  'ec.instead-device': object
  'ec.instead-other-pill': object
  'ec.instead-test-and-counselling': object
  'ec.instead-counselling': object
  'ec.instead-if-she-asks': object
  'ec.instead-other-care': object
  'ec.instead-treat-first': object
}
export type EmergencyContraceptionReason = ReasonOf<EmergencyContraceptionReasons>

export type EmergencyContraceptionLine =
  | 'emergency-contraception/levonorgestrel' | 'emergency-contraception/ulipristal' | 'emergency-contraception/mifepristone' | 'emergency-contraception/combined-pills'
  | 'emergency-contraception/copper-device' | 'emergency-contraception/levonorgestrel-device' | 'emergency-contraception/repeat-dose' | 'emergency-contraception/antiemetic'
  | 'emergency-contraception/staging' | 'emergency-contraception/specialist' | 'emergency-contraception/pregnancy-test'
  | 'emergency-contraception/follow-up-test' | 'emergency-contraception/late-period' | 'emergency-contraception/abdominal-pain'
  | 'emergency-contraception/two-weeks' | 'emergency-contraception/one-month' | 'emergency-contraception/three-months' | 'emergency-contraception/six-months'
  | 'emergency-contraception/device-and-positive-test' | 'emergency-contraception/counselling' | 'emergency-contraception/restart'
  | 'emergency-contraception/ongoing-method' | 'emergency-contraception/what-to-say'

export type EmergencyContraceptionRule =
  | 'EC-001' | 'EC-002' | 'EC-003' | 'EC-004' | 'EC-005' | 'EC-006' | 'EC-007' | 'EC-008' | 'EC-010' | 'EC-011' | 'EC-012' | 'EC-013' | 'EC-014' | 'EC-020'
  | 'EC-021' | 'EC-022' | 'EC-023' | 'EC-024' | 'EC-025' | 'EC-026' | 'EC-030' | 'EC-031' | 'EC-032' | 'EC-033' | 'EC-034' | 'EC-035' | 'EC-036' | 'EC-037' | 'EC-040' | 'EC-041'
  | 'EC-042' | 'EC-043' | 'EC-044' | 'EC-050' | 'EC-051' | 'EC-052' | 'EC-053' | 'EC-054' | 'EC-055' | 'EC-056' | 'EC-057' | 'EC-058' | 'EC-059' | 'EC-060' | 'EC-061'
  | 'EC-062' | 'EC-063' | 'EC-064' | 'EC-071' | 'EC-072' | 'EC-073' | 'EC-074' | 'EC-075' | 'EC-076' | 'EC-077' | 'EC-080' | 'EC-081' | 'EC-082' | 'EC-083' | 'EC-085' | 'EC-100'
  | 'EC-101' | 'EC-102' | 'EC-103' | 'EC-104' | 'EC-105' | 'EC-110' | 'EC-120' | 'EC-130' | 'EC-131' | 'EC-132' | 'EC-133' | 'EC-134' | 'EC-135'
