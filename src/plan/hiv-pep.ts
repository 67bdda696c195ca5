import type { Instant } from '../case/time.js'
import type { MedicineName } from '../guideline/medicines.js'
import type { Codes, Limit, Row, Rule, Schedule, Window } from '../guideline/shape/index.js'
import type { ReasonOf } from './recommendation.js'

/** Every sentence of this topic and what fills its holes. */
export interface HivPepReasons {
  'pep.abacavir-barred': { readonly rule: Rule }
  'pep.abacavir-check': { readonly rule: Schedule }
  'pep.abacavir-instructions': { readonly rule: Rule }
  'pep.abacavir-opinion': { readonly below: Limit }
  'pep.abacavir-warning': { readonly rule: Rule }
  'pep.account-open': { readonly rule: Rule }
  'pep.alafenamide-weakened': { readonly rule: Codes }
  'pep.already-positive': { readonly rule: Rule }
  'pep.alternative': { readonly rule: Rule }
  'pep.another-regimen': { readonly line: { readonly line: string } }
  'pep.ask-specialist-late': { readonly rule: Rule }
  'pep.bictegravir-barred': { readonly rule: Codes }
  'pep.bictegravir-pregnancy': { readonly rule: Rule }
  'pep.bictegravir-weakened': { readonly rule: Rule }
  'pep.boosted-barred': { readonly rule: Codes }
  'pep.boosted-contraception': { readonly rule: Rule }
  'pep.breastfeeding': { readonly rule: Rule }
  'pep.check-hiv-treatment': { readonly rule: Codes }
  'pep.check-interaction': { readonly rule: Codes }
  'pep.child-consult': { readonly below: Limit }
  'pep.child-on-call': { readonly rule: Row }
  'pep.child-table-adopted': { readonly rule: Row }
  'pep.complete-course': { readonly days: Limit }
  'pep.confirm-at-once': { readonly rule: Rule }
  'pep.contact': { readonly rule: Schedule }
  'pep.contact-not-told': { readonly rule: Rule }
  'pep.continue-instead': { readonly line: { readonly line: string } }
  'pep.continue-prep': { readonly rule: Row }
  'pep.continue-until-review': { readonly rule: Rule }
  'pep.course-delays-test': { readonly rule: Rule }
  'pep.course-running': { readonly rule: Rule }
  'pep.covered': { readonly rule: Row }
  'pep.creatinine-rise': { readonly rule: Rule }
  'pep.decide-today': { readonly rule: Rule }
  'pep.decide-together': { readonly rule: Row }
  'pep.dispense': { readonly medicine: { readonly medicine: MedicineName }; readonly quantity: { readonly measured: number; readonly unit: string } }
  'pep.dispersed-by-leaflet': { readonly medicine: { readonly medicine: MedicineName } }
  'pep.dispersing': { readonly volume: { readonly measured: number; readonly unit: string }; readonly within: Limit; readonly rinse: Limit }
  'pep.dolutegravir-barred': { readonly rule: Codes }
  'pep.extra-later': { readonly after: Limit }
  'pep.dolutegravir-twice': { readonly tail: Limit }
  'pep.dose-before-sample': { readonly within: Limit }
  'pep.dose-for-weight': { readonly weight: { readonly measured: number; readonly unit: 'kg' } }
  'pep.dose-by-estimate': { readonly heavy: Limit; readonly regimen: Row }
  'pep.dose-by-estimate-line': { readonly heavy: Limit; readonly line: { readonly line: string } }
  'pep.explain-no-risk': { readonly rule: Rule }
  'pep.final-test': { readonly rule: Schedule }
  'pep.generally-not': { readonly rule: Row }
  'pep.get-elsewhere': { readonly rule: Rule }
  'pep.give-here': { readonly rule: Rule }
  'pep.hepatitis-b-before-end': { readonly rule: Schedule }
  'pep.hepatitis-b-bridge': { readonly rule: Schedule }
  'pep.hepatitis-b-plan': { readonly rule: Schedule }
  'pep.if-in-stock': { readonly rule: Rule }
  'pep.interim-not-final': { readonly rule: Schedule }
  'pep.interrupted': { readonly after: Limit }
  'pep.interruption-call': { readonly after: Limit }
  'pep.kidney-alafenamide': { readonly rule: Row }
  'pep.iron-after': { readonly after: Limit }
  'pep.kidney-discuss': { readonly rule: Row }
  'pep.kidney-disoproxil': { readonly rule: Row }
  'pep.kidney-medicines': { readonly rule: Codes }
  'pep.kidney-monitor': { readonly rule: Row }
  'pep.kidney-monitor-child': { readonly rule: Row }
  'pep.kidney-severe': { readonly rule: Rule }
  'pep.labels-disagree': { readonly rule: Rule }
  'pep.lamivudine-alone': { readonly rule: Rule }
  'pep.lamivudine-opinion': { readonly below: Limit }
  'pep.late-specialist': { readonly rule: Rule }
  'pep.least-bad': { readonly rule: Rule }
  'pep.link-to-treatment': { readonly line: { readonly line: string } }
  'pep.liver-call': { readonly rule: Rule }
  'pep.liver-no-data': { readonly rule: Rule }
  'pep.long-acting': { readonly within: Limit }
  'pep.longer-after-exposure': { readonly days: Limit }
  'pep.lopinavir-doubled': { readonly rule: Row; readonly tail: Limit }
  'pep.may-change-mind': { readonly rule: Rule }
  'pep.may-change-mind-until': { readonly until: { readonly instant: Instant } }
  'pep.may-have-closed': { readonly earliest: { readonly instant: Instant }; readonly latest: { readonly instant: Instant } }
  'pep.message-course': { readonly days: Limit }
  'pep.message-effects': { readonly rule: Rule }
  'pep.message-morning': { readonly rule: Rule }
  'pep.message-no-blame': { readonly rule: Rule }
  'pep.message-pregnancy': { readonly rule: Rule }
  'pep.metformin-cap': { readonly cap: Limit; readonly tail: Limit }
  'pep.metformin-expert': { readonly below: Limit }
  'pep.metformin-reduce': { readonly cap: Limit }
  'pep.metformin-monitor': { readonly rule: Codes }
  'pep.methadone': { readonly rule: Codes }
  'pep.mineral-timing': { readonly before: Limit; readonly after: Limit }
  'pep.mineral-timing-bictegravir': { readonly before: Limit; readonly after: Limit }
  'pep.minerals-with-food': { readonly rule: Rule }
  'pep.minerals-with-bictegravir': { readonly rule: Rule }
  'pep.missed-bictegravir': { readonly late: Limit }
  'pep.missed-dose': { readonly once: Limit; readonly twice: Limit }
  'pep.monitoring': { readonly rule: Schedule }
  'pep.mood': { readonly rule: Rule }
  'pep.never-stop': { readonly rule: Rule }
  'pep.no-precondition': { readonly rule: Rule }
  'pep.no-risk': { readonly rule: Rule }
  'pep.no-signs-needed': { readonly rule: Rule }
  'pep.not-in-pregnancy': { readonly rule: Rule }
  'pep.not-here': { readonly rule: Rule }
  'pep.not-interchangeable': { readonly rule: Rule }
  'pep.nothing-fits': { readonly rule: Rule }
  'pep.one-dose-then-specialist': { readonly rule: Row }
  'pep.nucleic-acid': { readonly within: Limit }
  'pep.organs-not-recorded': object
  'pep.other-care-stays': { readonly rule: Rule }
  'pep.other-windows': { readonly rule: Rule }
  'pep.packaging': { readonly rule: Rule }
  'pep.pause-tenofovir': { readonly rule: Rule }
  'pep.precautions': { readonly rule: Rule }
  'pep.prep-after': { readonly rule: Rule }
  'pep.prevent-instead': { readonly rule: Rule }
  'pep.raltegravir-doubled': { readonly rule: Row; readonly tail: Limit }
  'pep.raltegravir-once-barred': { readonly rule: Rule }
  'pep.raltegravir-weakened': { readonly rule: Rule }
  'pep.record-order': { readonly rule: Rule }
  'pep.refill': { readonly days: Limit; readonly before: Limit }
  'pep.reminders': { readonly rule: Rule }
  'pep.repeat-dose': { readonly within: Limit }
  'pep.resistance-call': { readonly rule: Rule }
  'pep.same-day-treatment': { readonly rule: Rule }
  'pep.sample-before-dose': { readonly within: Limit }
  'pep.second-dose-call': { readonly rule: Rule }
  'pep.source-negative': { readonly rule: Rule }
  'pep.source-suppressed': { readonly limit: Limit }
  'pep.specialist-call': { readonly rule: Rule }
  'pep.specialist-now': { readonly age: Limit; readonly weight: Limit }
  'pep.start-early-test': { readonly within: Limit }
  'pep.start-now': { readonly ideal: Limit }
  'pep.starter-pack': { readonly days: Limit }
  'pep.stop-after-negative': { readonly rule: Rule }
  'pep.stop-st-johns-wort': { readonly tail: Limit }
  'pep.symptoms': { readonly rule: Schedule }
  'pep.symptoms-now': { readonly rule: Schedule }
  'pep.task-sharing': { readonly rule: Rule }
  'pep.tell-nobody': { readonly rule: Rule }
  'pep.test-instead': { readonly rule: Rule }
  'pep.test-never-delays': { readonly rule: Rule }
  'pep.tests-after-negative': { readonly rule: Rule }
  'pep.time-unknown': { readonly rule: Rule }
  'pep.under-age': { readonly age: Limit }
  'pep.under-floor': { readonly floor: Limit }
  'pep.two-rather-than-none': { readonly rule: Rule }
  'pep.vomiting': { readonly within: Limit }
  'pep.vomiting-bictegravir': { readonly within: Limit }
  'pep.warning-signs': { readonly rule: Rule }
  'pep.what-would-change': { readonly rule: Row }
  'pep.weigh-before-supply': { readonly below: Limit }
  'pep.whole-supply': { readonly days: Limit }
  'pep.window-exceeded': { readonly window: Window; readonly closed: { readonly instant: Instant } }
  'pep.wish-call': { readonly rule: Row }
  'pep.with-nucleic-acid': { readonly rule: Row }
  'pep.written-consent': { readonly rule: Row }
  'pep.zidovudine-barred': { readonly haemoglobin: Limit }
  'pep.zidovudine-hepatitis': { readonly rule: Rule }
}

export type HivPepReason = ReasonOf<HivPepReasons>

/** Every line of this topic. */
export type HivPepLine =
  | 'hiv-pep/first-dose'
  | 'hiv-pep/with-disoproxil'
  | 'hiv-pep/with-alafenamide'
  | 'hiv-pep/with-zidovudine'
  | 'hiv-pep/with-abacavir'
  | 'hiv-pep/with-separate-tablets'
  | 'hiv-pep/with-raltegravir'
  | 'hiv-pep/with-raltegravir-once'
  | 'hiv-pep/with-bictegravir'
  | 'hiv-pep/with-darunavir'
  | 'hiv-pep/with-darunavir-cobicistat'
  | 'hiv-pep/with-atazanavir'
  | 'hiv-pep/with-lopinavir'
  | 'hiv-pep/fixed-child-tablet'
  | 'hiv-pep/oral-solutions'
  | 'hiv-pep/two-drugs'
  | 'hiv-pep/hiv-test'
  | 'hiv-pep/nucleic-acid-test'
  | 'hiv-pep/urinalysis'
  | 'hiv-pep/hiv-confirmation'
  | 'hiv-pep/creatinine'
  | 'hiv-pep/liver-enzyme'
  | 'hiv-pep/hepatitis-b-antigen'
  | 'hiv-pep/hepatitis-c'
  | 'hiv-pep/pregnancy-test'
  | 'hiv-pep/blood-count'
  | 'hiv-pep/hiv-test-interim'
  | 'hiv-pep/hiv-test-second'
  | 'hiv-pep/hiv-test-final'
  | 'hiv-pep/contact'
  | 'hiv-pep/refill'
  | 'hiv-pep/written-consent'
  | 'hiv-pep/child-call'
  | 'hiv-pep/monitoring'
  | 'hiv-pep/abacavir-check-first-day'
  | 'hiv-pep/abacavir-check-first-week'
  | 'hiv-pep/abacavir-check-second-week'
  | 'hiv-pep/hepatitis-b-plan'
  | 'hiv-pep/hepatitis-b-before-end'
  | 'hiv-pep/messages'
  | 'hiv-pep/warning-signs'
  | 'hiv-pep/missed-doses'
  | 'hiv-pep/vomiting'
  | 'hiv-pep/reminders'
  | 'hiv-pep/packaging'
  | 'hiv-pep/dispersing'
  | 'hiv-pep/breastfeeding'
  | 'hiv-pep/precautions'
  | 'hiv-pep/symptoms'
  | 'hiv-pep/prep-after'
  | 'hiv-pep/resistance-call'
  | 'hiv-pep/specialist-call'
  | 'hiv-pep/liver-call'
  | 'hiv-pep/long-acting'
  | 'hiv-pep/mouth-sample'
  | 'hiv-pep/mood'
  | 'hiv-pep/declined'
  | 'hiv-pep/mineral-timing'
  | 'hiv-pep/metformin'
  | 'hiv-pep/stop-st-johns-wort'
  | 'hiv-pep/second-dose-call'
  | 'hiv-pep/keep-long-term-medicines'
  | 'hiv-pep/kidney-medicines'
  | 'hiv-pep/methadone'
  | 'hiv-pep/check-interaction'
  | 'hiv-pep/check-hiv-treatment'
  | 'hiv-pep/pause-tenofovir'
  | 'hiv-pep/continue-course'
  | 'hiv-pep/interruption'
  | 'hiv-pep/stop-course'
  | 'hiv-pep/continue-until-review'
  | 'hiv-pep/repeat-dose'
  | 'hiv-pep/treatment-linkage'
  | 'hiv-pep/late-specialist'

/** Every rule of the ledger that has a row in a pack. */
export type HivPepRule =
  | 'PEP-001'
  | 'PEP-002'
  | 'PEP-010'
  | 'PEP-011'
  | 'PEP-013'
  | 'PEP-014'
  | 'PEP-015'
  | 'PEP-016'
  | 'PEP-017'
  | 'PEP-018'
  | 'PEP-020'
  | 'PEP-021'
  | 'PEP-022'
  | 'PEP-023'
  | 'PEP-030'
  | 'PEP-031'
  | 'PEP-032'
  | 'PEP-033'
  | 'PEP-034'
  | 'PEP-035'
  | 'PEP-036'
  | 'PEP-037'
  | 'PEP-038'
  | 'PEP-040'
  | 'PEP-041'
  | 'PEP-042'
  | 'PEP-043'
  | 'PEP-044'
  | 'PEP-045'
  | 'PEP-050'
  | 'PEP-051'
  | 'PEP-060'
  | 'PEP-061'
  | 'PEP-062'
  | 'PEP-063'
  | 'PEP-064'
  | 'PEP-065'
  | 'PEP-066'
  | 'PEP-067'
  | 'PEP-068'
  | 'PEP-069'
  | 'PEP-073'
  | 'PEP-074'
  | 'PEP-075'
  | 'PEP-080'
  | 'PEP-081'
  | 'PEP-082'
  | 'PEP-083'
  | 'PEP-084'
  | 'PEP-085'
  | 'PEP-086'
  | 'PEP-087'
  | 'PEP-088'
  | 'PEP-089'
  | 'PEP-090'
  | 'PEP-091'
  | 'PEP-092'
  | 'PEP-093'
  | 'PEP-100'
  | 'PEP-101'
  | 'PEP-102'
  | 'PEP-103'
  | 'PEP-104'
  | 'PEP-105'
  | 'PEP-106'
  | 'PEP-107'
  | 'PEP-108'
  | 'PEP-109'
  | 'PEP-110'
  | 'PEP-120'
  | 'PEP-121'
  | 'PEP-122'
  | 'PEP-123'
  | 'PEP-124'
  | 'PEP-125'
  | 'PEP-130'
  | 'PEP-131'
  | 'PEP-132'
  | 'PEP-133'
  | 'PEP-134'
  | 'PEP-135'
  | 'PEP-136'
  | 'PEP-140'
  | 'PEP-141'
  | 'PEP-142'
  | 'PEP-143'
  | 'PEP-144'
  | 'PEP-145'
  | 'PEP-150'
  | 'PEP-151'
  | 'PEP-152'
  | 'PEP-153'
  | 'PEP-154'
  | 'PEP-160'
  | 'PEP-161'
  | 'PEP-162'
  | 'PEP-163'
  | 'PEP-164'
