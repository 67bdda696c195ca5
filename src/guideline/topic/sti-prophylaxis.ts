import type { genitalSymptomNames } from '../../case/case.js'
import type { Approach, Bands, Codes, Component, Dose, Limit, OptionalDose, Preference, Row, Rule, Schedule, WeightDose, Window } from '../shape/index.js'

/** What a pack does about an infection in an adult or pubertal adolescent (STI-013): treat, offer, or test first and treat on indication. */
export type InfectionApproach = 'treat' | 'offer' | 'on-indication'

/** What can be given against gonorrhoea, by name. */
export type GonorrhoeaOption = 'ceftriaxone' | 'azithromycin' | 'gentamicin-azithromycin' | 'spectinomycin' | 'oral-cephalosporin'

/** Which of the child's rows a light or young person's chlamydia goes by (STI-045, STI-052). */
export type YoungChlamydia = 'azithromycin-by-weight' | 'by-age-and-weight' | 'erythromycin-by-weight' | 'specialist'

/** Symptoms that end prophylaxis (STI-012), or are urgent in themselves (STI-137). */
export interface Symptoms extends Row {
  readonly says: readonly (typeof genitalSymptomNames)[number][]
}

/** How medicines and allergens are recognised. */
export interface InfectionProducts {
  readonly penicillins: Codes
  readonly cephalosporins: Codes
  readonly macrolides: Codes
  readonly tetracyclines: Codes
  readonly nitroimidazoles: Codes
  /** What treats trichomonas: not what is applied. */
  readonly systemicNitroimidazoles: Codes
  readonly aminoglycosides: Codes
  readonly quinolones: Codes
  readonly lidocaines: Codes
  readonly spectinomycinProduct: Codes
  readonly ceftriaxoneProduct: Codes
  readonly cefiximeProduct: Codes
  readonly gentamicinProduct: Codes
  readonly azithromycinProduct: Codes
  readonly erythromycinProduct: Codes
  readonly doxycyclineProduct: Codes
  readonly amoxicillinProduct: Codes
  readonly metronidazoleProduct: Codes
  readonly benzathineProduct: Codes
  readonly ciprofloxacinProduct: Codes
  /** Conditions that have no leaf of their own are recognised by their words. */
  readonly myasthenia: Codes
  readonly aminoglycosideDeafness: Codes
  readonly retinoids: Codes
  /** What no quinolone is given beside. */
  readonly quinoloneNotWith: Codes
  readonly disulfiram: Codes
  readonly raisedByMetronidazole: Codes
  readonly cations: Codes
  readonly doxycyclineInducers: Codes
  readonly anticoagulants: Codes
  readonly loopDiuretics: Codes
  readonly alcoholicSolution: Codes
}

/** What a pack must say about infections passed on by contact: gonorrhoea, chlamydia, trichomonas, syphilis, chancroid. */
export interface StiProphylaxis extends InfectionProducts {
  // Time and exposure.
  readonly elapsedTime: Rule
  readonly uncertainTime: Rule
  readonly lastContact: Rule
  readonly exposure: Rule
  readonly unknownExposure: Rule

  // The decision for adults and pubertal adolescents.
  readonly leavesProphylaxis: Symptoms
  /** Weeks before the last contact: an infection found earlier is history. */
  readonly infectionCountsWithin: Limit
  /** Weeks before the last contact: who was met only earlier is no source of today's. */
  readonly sourceCountsWithin: Limit
  readonly urgentSymptoms: Symptoms
  readonly gonorrhoeaApproach: Approach<InfectionApproach>
  readonly chlamydiaApproach: Approach<InfectionApproach>
  readonly trichomonasApproach: Approach<InfectionApproach>
  readonly syphilisApproach: Approach<'by-setting' | 'serology' | 'when-likely'>
  readonly chancroidApproach: Approach<'where-local' | 'none'>
  readonly indications: Rule
  /** STI-014: up to here gonorrhoea may be treated without a test; a window that says none never closes. */
  readonly gonorrhoeaWindow: Window
  readonly testAndReturn: Rule
  readonly withoutExamination: Rule
  readonly notSingleDose: Rule
  readonly syphilisContact: Window
  readonly syphilisContactApproach: Approach<'treat' | 'her-choice'>
  readonly edition: Approach<'current' | 'older'>
  readonly localProtocol: Approach<'own' | 'local-prevails'>

  // Doses for adults and pubertal adolescents.
  readonly gonorrhoeaOrder: Preference<GonorrhoeaOption>
  readonly ceftriaxoneDose: Dose
  readonly ceftriaxoneHeavyDose: OptionalDose
  readonly ceftriaxoneHeavyFrom: Limit
  readonly ceftriaxoneDisputedFrom: Limit
  readonly azithromycinHighDose: OptionalDose
  readonly gentamicinDose: OptionalDose
  readonly spectinomycinDose: OptionalDose
  readonly spectinomycinCervicalDose: OptionalDose
  readonly oralCephalosporinDose: OptionalDose
  /** Hours from its first dose to its second. */
  readonly oralCephalosporinAgainFrom: Limit
  readonly oralCephalosporinAgainTo: Limit
  /** The pack names an oral route, but no figure of it has been read (D2). */
  readonly oralRoute: Approach<'stated' | 'stated-but-throat' | 'no-figure' | 'none'>
  readonly doxycyclineDose: Dose
  readonly azithromycinDose: Dose
  readonly azithromycinLightDose: OptionalDose
  readonly amoxicillinDose: Dose
  readonly metronidazoleDose: Dose
  readonly metronidazoleOtherTablet: OptionalDose
  readonly metronidazoleLightDose: OptionalDose
  readonly metronidazoleSingleDose: OptionalDose
  readonly penicillinDose: Dose
  readonly penicillinAgain: Schedule
  readonly doxycyclineLongDose: OptionalDose
  readonly ciprofloxacinDose: OptionalDose

  // Choosing.
  readonly rectalPreference: Rule
  readonly throatUnreliable: Rule
  readonly oneMacrolide: Rule
  readonly noMacrolideForSyphilis: Rule
  readonly penicillinDepot: Rule
  readonly ceftriaxoneGiving: Rule
  /** Into a vein, or without lidocaine. */
  readonly ceftriaxoneOtherwise: Rule
  readonly vaginaOnly: Rule
  readonly courseBeforeSingle: Rule

  // Children.
  readonly childApproach: Approach<'test-first' | 'by-laboratory'>
  readonly laboratoryDecides: Rule
  readonly childWithoutReturn: Approach<'defer' | 'consider'>
  /** Below this age the pathway is that of a child whatever the stage of puberty. */
  readonly childBelow: Limit
  readonly knownSourceChild: Approach<'offer' | 'consider'>
  readonly diagnosticInfections: Rule
  readonly specimensFirst: Rule
  readonly childTests: Rule
  readonly childSignal: Rule
  readonly separateLimits: Rule
  readonly lightAdolescent: Approach<'child-row-first' | 'adolescent-row'>
  readonly rounding: Rule
  readonly pubertyFromStage: Limit
  readonly prepubertalBelow: Limit
  readonly pubertalFrom: Limit
  readonly adultDoseFrom: Limit
  readonly newbornUntil: Limit
  readonly newborn: Rule
  readonly macrolideCareBelow: Limit
  readonly ceftriaxoneLight: Limit
  readonly ceftriaxoneChildDose: OptionalDose
  readonly ceftriaxoneChildLargeDose: OptionalDose
  readonly ceftriaxoneChildByWeight: WeightDose
  readonly ceftriaxoneConfirmFrom: Limit
  readonly cefiximeChild: WeightDose
  readonly cefiximeFrom: Limit
  readonly spectinomycinChild: WeightDose
  readonly youngChlamydia: Approach<YoungChlamydia>
  readonly chlamydiaLight: Limit
  readonly azithromycinLight: Limit
  readonly azithromycinChild: WeightDose
  readonly erythromycinChild: WeightDose
  readonly metronidazoleLight: Limit
  readonly metronidazoleAdultFrom: Limit
  readonly metronidazoleChild: WeightDose
  readonly metronidazoleChildOther: WeightDose
  readonly metronidazoleChildByAge: Bands<Component>
  /** Kilograms: an adolescent under it has the depot penicillin by weight, as a child has. */
  readonly penicillinLight: Limit
  readonly penicillinChild: WeightDose
  readonly doxycyclineFrom: Limit
  readonly quinoloneFrom: Limit

  // Pregnancy and breastfeeding.
  readonly pregnancyChoice: Rule
  readonly pregnancySubstitutes: Rule
  readonly notInPregnancy: Rule
  readonly firstTrimesterBelow: Limit
  readonly firstTrimester: Approach<'defer' | 'allow'>
  readonly breastfeedingDoxycycline: Approach<'avoid' | 'second'>
  readonly possibleConception: Rule

  // Allergy.
  readonly penicillinMild: Rule
  readonly penicillinSevere: Approach<'hold' | 'hold-and-tell'>
  readonly cephalosporinAllergy: Rule
  readonly macrolideAllergy: Rule
  readonly tetracyclineAllergy: Rule
  readonly penicillinAndSyphilis: Rule
  readonly gonorrhoeaInPregnancy: Rule
  readonly gentamicinScreen: Rule
  readonly gentamicinKidneys: Limit
  /** Months for which a creatinine or a kidney function speaks of now. */
  readonly kidneyFigureFor: Limit

  // Interactions, order and tolerance.
  readonly alcohol: Approach<'warn' | 'label-and-guideline' | 'hours'>
  readonly alcoholFreeAfter: Limit
  readonly alcoholWithin: Limit
  readonly disulfiramWithin: Limit
  readonly alcoholicSolutions: Rule
  readonly metronidazoleRaises: Rule
  readonly qt: Rule
  readonly doxycyclineTaking: Rule
  readonly cationsApart: Limit
  readonly contraceptionUnchanged: Rule
  readonly vomitedAzithromycin: Limit
  readonly vomitedOther: Limit
  readonly mouthSampleFirst: Rule
  readonly doxycyclineTaken: Limit

  // Tests and follow-up.
  readonly baseline: Rule
  readonly twoWeeks: Schedule
  readonly resultsReview: Schedule
  readonly syphilisSecond: Schedule
  readonly syphilisFinal: Schedule
  readonly notTooSoon: Schedule
  readonly testOfCure: Schedule
  readonly retest: Schedule
  readonly childRepeat: Schedule
  readonly legalSideEffect: Rule
  readonly condoms: Limit
  readonly noPartnerNotice: Rule
  readonly regularPartner: Rule
  readonly repeatedContact: Limit
  /** Weeks: an older course is history, and contact with the same partner is decided as any other. */
  readonly courseCountsWithin: Limit
  readonly discreetSupply: Rule
  readonly consentElsewhere: Rule
  readonly record: Rule
  readonly whatToSay: Rule
}
