import type { Dose, Limit, OptionalDose, Row, Rule, WeightDose, Window } from '../guideline/shape/index.js'
import type { ReasonOf } from './recommendation.js'

type Measured = { readonly measured: number; readonly unit: string }
type Words = { readonly text: 'as-written'; readonly words: string }

/** Why a line about infections stands as it does; holes take rows (law 7). */
export interface StiProphylaxisReasons {
  'sti.adolescent-row': { readonly rule: Rule }
  'sti.adolescent-row-alone': { readonly rule: Rule }
  'sti.after-alcohol': { readonly within: Limit }
  'sti.alcohol-guideline': { readonly rule: Row }
  'sti.alcohol-until': { readonly after: Limit }
  'sti.alcohol-warn': { readonly rule: Row }
  'sti.alcoholic-solution': { readonly rule: Rule }
  'sti.allergy-call': { readonly rule: Row }
  'sti.already-given': { readonly rule: Row }
  'sti.alternative': object
  'sti.both-allergies': { readonly rule: Rule }
  'sti.breastfeeding-short': { readonly rule: Row }
  'sti.cations': { readonly apart: Limit }
  'sti.cephalosporin-allergy': { readonly rule: Rule }
  'sti.cephalosporin-severe': { readonly rule: Rule }
  'sti.after-contact': { readonly rule: Row }
  'sti.chancroid-common': { readonly rule: Row }
  'sti.chancroid-covered': { readonly rule: Row }
  'sti.chancroid-not-common': { readonly rule: Row }
  'sti.chancroid-not-here': { readonly rule: Row }
  'sti.child-by-age-test-first': { readonly below: Limit }
  'sti.child-confirm': { readonly from: Limit }
  'sti.child-confirm-positive': { readonly rule: Rule }
  'sti.child-dose': { readonly weight: Measured; readonly dose: Measured; readonly day: Measured; readonly rule: Row; readonly pack: Words }
  'sti.child-laboratory': { readonly rule: Row }
  'sti.child-no-penis': { readonly rule: Row }
  'sti.child-older-dose': { readonly rule: Row }
  'sti.child-repeat': { readonly rule: Row }
  'sti.child-signal': { readonly rule: Rule }
  'sti.child-source-infected': { readonly rule: Row }
  'sti.child-specialist': { readonly rule: Row }
  'sti.child-test-first': { readonly rule: Row }
  'sti.child-tests': { readonly rule: Rule }
  'sti.child-without-laboratory': { readonly rule: Row }
  'sti.child-without-return': { readonly rule: Row }
  'sti.chlamydia-test-of-cure': { readonly rule: Row }
  'sti.cockayne': { readonly rule: Rule }
  'sti.conception': { readonly rule: Rule }
  'sti.condoms': { readonly days: Limit }
  'sti.confirm-weight': { readonly limit: Limit }
  'sti.confirmed': { readonly rule: Row }
  'sti.contact-not-told': object
  'sti.contraception-unchanged': { readonly rule: Rule }
  'sti.course-first': { readonly rule: Rule }
  'sti.course-running': { readonly rule: Rule }
  'sti.covered-by-azithromycin': { readonly rule: Rule }
  'sti.covered-by-doxycycline': { readonly rule: Rule }
  'sti.declines-tests': { readonly rule: Rule }
  'sti.depot': { readonly rule: Rule }
  'sti.depot-again': { readonly rule: Row }
  'sti.depot-bleeding': { readonly rule: Rule }
  'sti.depot-fever': { readonly rule: Rule }
  'sti.device-possible': { readonly rule: Rule }
  'sti.discreet': { readonly rule: Rule }
  'sti.disulfiram': { readonly within: Limit }
  'sti.doxycycline-breastfeeding': { readonly rule: Row }
  'sti.doxycycline-care': { readonly rule: Rule }
  'sti.doxycycline-counted': { readonly within: Limit }
  'sti.doxycycline-inducer': { readonly rule: Row }
  'sti.doxycycline-instead': { readonly rule: Rule }
  'sti.doxycycline-longer': { readonly dose: OptionalDose }
  'sti.doxycycline-maybe-pregnant': { readonly rule: Rule }
  'sti.doxycycline-pregnant': { readonly rule: Rule }
  'sti.doxycycline-too-young': { readonly from: Limit }
  'sti.either-tablet': { readonly other: OptionalDose }
  'sti.finish-course': { readonly rule: Rule }
  'sti.first-trimester': { readonly below: Limit }
  'sti.first-trimester-chosen': { readonly below: Limit }
  'sti.gentamicin-ask': { readonly rule: Rule }
  'sti.gentamicin-creatinine': { readonly rule: Rule }
  'sti.gentamicin-kidneys': { readonly limit: Limit }
  'sti.gentamicin-pregnancy': { readonly rule: Rule }
  'sti.gentamicin-screen': { readonly rule: Rule }
  'sti.gonorrhoea-pregnancy': { readonly rule: Rule }
  'sti.heavy': { readonly from: Limit }
  'sti.heavy-disputed': { readonly from: Limit }
  'sti.infant-macrolide': { readonly below: Limit }
  'sti.instead-child-tests': { readonly rule: Row }
  'sti.instead-if-she-asks': { readonly rule: Row }
  'sti.instead-other-care': object
  'sti.instead-serology': object
  'sti.instead-specialist': object
  'sti.instead-test-if-positive': object
  'sti.instead-tests': object
  'sti.instead-treat': object
  'sti.instead-trichomonas-test': object
  'sti.instead-ulcer': object
  'sti.intravenous': { readonly rule: Rule }
  'sti.late-test-first': { readonly window: Window }
  'sti.later-possible': { readonly rule: Rule }
  'sti.late-without-tests': { readonly window: Window }
  'sti.local-protocol': { readonly rule: Row }
  'sti.macrolide-allergy': { readonly rule: Rule }
  'sti.may-not-return': { readonly rule: Rule }
  'sti.metronidazole-breastfeeding': { readonly rule: Rule }
  'sti.metronidazole-by-age': { readonly dose: Measured; readonly day: Measured; readonly days: Measured; readonly rule: Row }
  'sti.metronidazole-raises': { readonly rule: Rule }
  'sti.metronidazole-readings': { readonly one: WeightDose; readonly other: WeightDose }
  'sti.more-may-have-happened': { readonly rule: Rule }
  'sti.mouth-sample-first': { readonly rule: Rule }
  'sti.myasthenia': { readonly rule: Rule }
  'sti.negative-today': { readonly rule: Rule }
  'sti.newborn': { readonly until: Limit }
  'sti.nitroimidazole-allergy': { readonly rule: Rule }
  'sti.no-contact': { readonly rule: Rule }
  'sti.no-injection': { readonly rule: Rule }
  'sti.no-macrolide-for-syphilis': { readonly rule: Rule }
  'sti.no-notice-child': { readonly rule: Rule }
  'sti.no-partner-notice': { readonly rule: Rule }
  'sti.no-vagina': { readonly rule: Rule }
  'sti.not-here': { readonly rule: Rule }
  'sti.not-single-dose': { readonly rule: Rule }
  'sti.not-too-soon': { readonly rule: Row }
  'sti.nothing-left': object
  'sti.older-dose': { readonly rule: Row }
  'sti.or-serology': { readonly rule: Row }
  'sti.or-test-and-return': { readonly rule: Rule }
  'sti.oral-again': { readonly from: Limit; readonly to: Limit }
  'sti.oral-no-figure': { readonly rule: Row }
  'sti.organs-not-recorded': { readonly rule: Rule }
  'sti.pack-only': { readonly pack: Words }
  'sti.penicillin-allergy': { readonly rule: Rule }
  'sti.penicillin-and-syphilis': { readonly rule: Rule }
  'sti.penicillin-mild': { readonly rule: Rule }
  'sti.penicillin-severe': { readonly rule: Row }
  'sti.penicillin-severe-told': { readonly rule: Row }
  'sti.pharmacist-confirms': { readonly rule: Row }
  'sti.prescriber-picks': { readonly young: WeightDose; readonly older: Dose; readonly other: Dose }
  'sti.qt': { readonly rule: Rule }
  'sti.quinolone-allergy': { readonly rule: Rule }
  'sti.quinolone-pregnancy': { readonly rule: Rule }
  'sti.quinolone-too-young': { readonly from: Limit }
  'sti.record': { readonly rule: Rule }
  'sti.rectal': { readonly rule: Rule }
  'sti.rectal-caveat': { readonly rule: Rule }
  'sti.refusal-is-fine': { readonly rule: Rule }
  'sti.regular-partner': { readonly rule: Rule }
  'sti.results-review': { readonly rule: Row }
  'sti.retest': { readonly rule: Row }
  'sti.quinolone-not-with': { readonly rule: Row }
  'sti.retinoid': { readonly rule: Row }
  'sti.same-partner': { readonly within: Limit }
  'sti.she-prefers': { readonly rule: Rule }
  'sti.single-dose': { readonly rule: Rule }
  'sti.single-large-dose': { readonly rule: Rule }
  'sti.source-infected': { readonly rule: Rule }
  'sti.source-suspected': { readonly rule: Rule }
  'sti.specimens-first': { readonly rule: Rule }
  'sti.spectinomycin-allergy': { readonly rule: Rule }
  'sti.stage-child': { readonly from: Limit }
  'sti.stage-grown': { readonly from: Limit }
  'sti.stomach': { readonly rule: Rule }
  'sti.swab-anal': { readonly rule: Rule }
  'sti.swab-external': { readonly rule: Rule }
  'sti.swab-oral': { readonly rule: Rule }
  'sti.swab-penile': { readonly rule: Rule }
  'sti.swab-vaginal': { readonly rule: Rule }
  'sti.symptom-discharge': { readonly rule: Row }
  'sti.symptom-disseminated': { readonly rule: Row }
  'sti.symptom-pelvic': { readonly rule: Row }
  'sti.symptom-testicular': { readonly rule: Row }
  'sti.symptom-ulcer': { readonly rule: Row }
  'sti.symptoms': { readonly rule: Row }
  'sti.syphilis-contact': { readonly within: Window }
  'sti.syphilis-final': { readonly rule: Row }
  'sti.syphilis-late-contact': { readonly within: Window }
  'sti.syphilis-late-serology': { readonly within: Window }
  'sti.syphilis-low': { readonly rule: Row }
  'sti.syphilis-no-return': { readonly rule: Row }
  'sti.syphilis-second': { readonly rule: Row }
  'sti.syphilis-serology': { readonly rule: Row }
  'sti.syphilis-setting': { readonly rule: Row }
  'sti.syphilis-test': { readonly rule: Rule }
  'sti.take-home': { readonly rule: Rule }
  'sti.takes-macrolide': { readonly rule: Rule }
  'sti.takes-tetracycline': { readonly rule: Rule }
  'sti.test-first': { readonly rule: Rule }
  'sti.test-of-cure': { readonly rule: Row }
  'sti.tests-and-law': { readonly rule: Rule }
  'sti.tests-never-required': { readonly rule: Rule }
  'sti.tetracycline-allergy': { readonly rule: Rule }
  'sti.throat-refer': { readonly rule: Row }
  'sti.throat-test': { readonly rule: Rule }
  'sti.throat-unreliable': { readonly rule: Rule }
  'sti.trichomonas-test': { readonly rule: Rule }
  'sti.trichomonas-test-child': { readonly rule: Rule }
  'sti.two-week-test': { readonly rule: Row }
  'sti.two-weeks': { readonly rule: Row }
  'sti.two-weeks-untreated': { readonly rule: Row }
  'sti.urgent': { readonly rule: Row }
  'sti.vomited-azithromycin': { readonly within: Limit }
  'sti.vomited-other': { readonly within: Limit }
  'sti.water-for-injection': { readonly rule: Rule }
  'sti.weigh-first': { readonly rule: Rule }
  'sti.weigh-if-heavy': { readonly from: Limit }
  'sti.wet-mount': { readonly rule: Rule }
  'sti.what-it-covers': { readonly rule: Rule }
  'sti.with-lidocaine': { readonly rule: Rule }
}
export type StiProphylaxisReason = ReasonOf<StiProphylaxisReasons>

/** Every line of this topic. */
export type StiProphylaxisLine =
  | 'sti-prophylaxis/gonorrhoea'
  | 'sti-prophylaxis/gonorrhoea-other'
  | 'sti-prophylaxis/gonorrhoea-before-puberty'
  | 'sti-prophylaxis/chlamydia'
  | 'sti-prophylaxis/chlamydia-other'
  | 'sti-prophylaxis/chlamydia-before-puberty'
  | 'sti-prophylaxis/trichomonas'
  | 'sti-prophylaxis/trichomonas-other'
  | 'sti-prophylaxis/trichomonas-before-puberty'
  | 'sti-prophylaxis/syphilis'
  | 'sti-prophylaxis/syphilis-other'
  | 'sti-prophylaxis/syphilis-before-puberty'
  | 'sti-prophylaxis/chancroid'
  | 'sti-prophylaxis/chancroid-other'
  | 'sti-prophylaxis/chancroid-before-puberty'
  | 'sti-prophylaxis/syphilis-again'
  | 'sti-prophylaxis/swabs'
  | 'sti-prophylaxis/trichomonas-test'
  | 'sti-prophylaxis/syphilis-test'
  | 'sti-prophylaxis/throat-test'
  | 'sti-prophylaxis/symptoms'
  | 'sti-prophylaxis/urgent'
  | 'sti-prophylaxis/allergy-call'
  | 'sti-prophylaxis/child-signal'
  | 'sti-prophylaxis/two-weeks'
  | 'sti-prophylaxis/results-review'
  | 'sti-prophylaxis/syphilis-second'
  | 'sti-prophylaxis/syphilis-final'
  | 'sti-prophylaxis/test-of-cure'
  | 'sti-prophylaxis/chlamydia-test-of-cure'
  | 'sti-prophylaxis/retest'
  | 'sti-prophylaxis/vomiting'
  | 'sti-prophylaxis/messages'
  | 'sti-prophylaxis/doxycycline-care'
  | 'sti-prophylaxis/alcohol'
  | 'sti-prophylaxis/condoms'
  | 'sti-prophylaxis/partners'
  | 'sti-prophylaxis/record'
  | 'sti-prophylaxis/take-home'

/** Every rule of the ledger that has a row in a pack. */
export type StiProphylaxisRule =
  | 'STI-001' | 'STI-003' | 'STI-004' | 'STI-006' | 'STI-010' | 'STI-011' | 'STI-012' | 'STI-013' | 'STI-014' | 'STI-015' | 'STI-016' | 'STI-017' | 'STI-018'
  | 'STI-019' | 'STI-020' | 'STI-021' | 'STI-022' | 'STI-023' | 'STI-024' | 'STI-025' | 'STI-026' | 'STI-027' | 'STI-028' | 'STI-029' | 'STI-040' | 'STI-041'
  | 'STI-042' | 'STI-043' | 'STI-044' | 'STI-045' | 'STI-046' | 'STI-047' | 'STI-048' | 'STI-049' | 'STI-050' | 'STI-051' | 'STI-052' | 'STI-053' | 'STI-060'
  | 'STI-061' | 'STI-062' | 'STI-063' | 'STI-064' | 'STI-070' | 'STI-071' | 'STI-072' | 'STI-073' | 'STI-074' | 'STI-075' | 'STI-077' | 'STI-078' | 'STI-080'
  | 'STI-081' | 'STI-082' | 'STI-083' | 'STI-084' | 'STI-085' | 'STI-086' | 'STI-088' | 'STI-090' | 'STI-108' | 'STI-120' | 'STI-121' | 'STI-122' | 'STI-123'
  | 'STI-124' | 'STI-125' | 'STI-130' | 'STI-131' | 'STI-132' | 'STI-133' | 'STI-134' | 'STI-135' | 'STI-136' | 'STI-137'
