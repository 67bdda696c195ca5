import type { Proposal } from './proposal.js'
import type { CalendarDate, InstantText, LocalTime, PartialDate, TimeZone, When } from './time.js'

export type { CalendarDate, InstantText, LocalTime, PartialDate, TimeZone, When }

/** A number with its UCUM unit; a number without one is unusable (dictionary §1.8). */
export interface Quantity<U extends string = string> {
  readonly value: number
  readonly unit: U
}

/** A code with its system, or words as they were written, which are kept and listed as not understood. */
export type Coded = { readonly system: string; readonly code: string; readonly display?: string } | { readonly text: string }

/** One test. The newest final result counts; an awaited one is seen, not read as negative. */
export interface TestResult<F extends string = never, U extends string = never> {
  readonly finding?: F
  readonly quantity?: Quantity<U> & { readonly comparator?: '<' | '>' }
  readonly at?: When
  readonly site?: string
  readonly method?: string
  readonly status?: (typeof resultStatuses)[number]
  readonly expectedAt?: InstantText
}
export const resultStatuses = ['final', 'preliminary', 'awaited', 'not-done'] as const

export const absenceReasons = ['unknown', 'not-asked', 'declined', 'not-applicable'] as const
export interface Absence {
  readonly reason: (typeof absenceReasons)[number]
  readonly at?: InstantText
  readonly recordedBy?: string
}

export const ageUnits = ['a', 'mo', 'wk', 'd'] as const
export const ageBases = ['document', 'stated', 'estimated-by-examiner'] as const
export const administrativeGenders = ['female', 'male', 'other'] as const
export const birthSexes = ['female', 'male', 'intersex'] as const
export const populationGroups = ['man-who-has-sex-with-men', 'transgender-woman', 'injects-drugs', 'sex-worker'] as const
export interface Person {
  readonly dateOfBirth?: PartialDate
  readonly age?: {
    readonly value?: number
    readonly unit?: (typeof ageUnits)[number]
    readonly range?: { readonly atLeast?: number; readonly atMost?: number }
    readonly basis?: (typeof ageBases)[number]
    readonly asOf?: InstantText
  }
  /** Decides nothing clinical (CD-16). */
  readonly administrativeGender?: (typeof administrativeGenders)[number]
  readonly sexAssignedAtBirth?: (typeof birthSexes)[number]
  readonly genderIdentity?: Coded
  /** BCP 47. */
  readonly preferredLanguage?: string
  readonly populationGroups?: readonly (typeof populationGroups)[number][]
  readonly disabilities?: readonly Coded[]
}

export const weightUnits = ['kg', 'g', '[lb_av]'] as const
export const heightUnits = ['cm', 'm', '[in_i]'] as const
export const weightMethods = ['measured', 'estimated', 'stated'] as const
export const pubertyStages = ['prepubertal', 'pubertal-or-later'] as const
export const menopauseBases = ['twelve-months-without-period-over-50', 'surgical', 'laboratory', 'stated'] as const
export const creatinineSexes = ['female', 'male'] as const
export interface Body {
  readonly weight?: Quantity<(typeof weightUnits)[number]> & { readonly method?: (typeof weightMethods)[number]; readonly at?: When }
  readonly height?: Quantity<(typeof heightUnits)[number]>
  /** Read only when weight or height is missing. */
  readonly bodyMassIndex?: Quantity<'kg/m2'>
  readonly organs?: {
    readonly uterus?: boolean
    readonly ovaries?: boolean
    readonly vagina?: boolean
    readonly vulva?: boolean
    readonly cervix?: boolean
    readonly neovagina?: boolean
    readonly penis?: boolean
    readonly scrotum?: boolean
  }
  readonly puberty?: {
    readonly menarche?: boolean
    readonly menarcheOn?: PartialDate
    /** 1 to 5, breast or genital, the higher. */
    readonly tannerStage?: number
    /** Read only when menarche and tannerStage are both missing. */
    readonly stage?: (typeof pubertyStages)[number]
  }
  readonly menopause?: { readonly state?: boolean; readonly basis?: (typeof menopauseBases)[number] }
  readonly sexForCreatinine?: (typeof creatinineSexes)[number]
  readonly canSwallowTablets?: boolean
}

export const pregnancyStatuses = ['pregnant', 'not-pregnant'] as const
export const pregnancyBases = ['test', 'ultrasound', 'clinical', 'stated', 'not-possible'] as const
export const pregnancyOutcomes = ['birth', 'miscarriage', 'termination', 'ectopic', 'evacuation'] as const
export const periodCharacters = ['usual', 'lighter-or-shorter', 'none-when-expected'] as const
export const contraceptiveMethods = [
  'implant', 'copper-iud', 'levonorgestrel-iud', 'injectable', 'combined-pill', 'progestogen-only-pill', 'patch', 'ring', 'condoms', 'female-sterilisation',
  'partner-vasectomy', 'lactational-amenorrhoea', 'fertility-awareness', 'withdrawal',
] as const
export interface Contraception {
  readonly id?: string
  readonly method?: (typeof contraceptiveMethods)[number]
  readonly startedOn?: PartialDate
  readonly goodUntil?: PartialDate
  readonly usedCorrectly?: boolean
  readonly lastTaken?: When
  readonly missedAfterScheduledBreak?: boolean
}
export interface PregnancyAndContraception {
  readonly pregnancy?: {
    readonly status?: (typeof pregnancyStatuses)[number]
    readonly basis?: (typeof pregnancyBases)[number]
    readonly gestationalAge?: { readonly weeks?: number; readonly days?: number; readonly asOf?: InstantText }
    readonly fundusAtOrAboveUmbilicus?: boolean
  }
  readonly lastPregnancyEnd?: { readonly outcome?: (typeof pregnancyOutcomes)[number]; readonly on?: PartialDate }
  readonly everPregnant?: boolean
  readonly breastfeeding?: { readonly current?: boolean; readonly exclusive?: boolean; readonly periodsReturned?: boolean }
  readonly lastPeriod?: { readonly startedOn?: PartialDate; readonly certain?: boolean; readonly character?: (typeof periodCharacters)[number] }
  readonly cycle?: { readonly regular?: boolean; readonly shortestDays?: number }
  readonly earlyPregnancySymptoms?: boolean
  readonly contraception?: readonly Contraception[]
  readonly otherUnprotectedSex?: readonly When[]
  readonly iudSuitability?: {
    readonly cavityDistortion?: boolean
    readonly unexplainedBleeding?: boolean
    readonly purulentCervicitis?: boolean
    readonly pelvicInfection?: boolean
    readonly genitalCancerAwaitingCare?: boolean
  }
}

export const childPughClasses = ['A', 'B', 'C'] as const
export const hepatitisBStates = ['current', 'past-resolved', 'never'] as const
export const conditionNames = [
  'severeAsthmaOnOralGlucocorticoid', 'severeLiverDisease', 'acutePorphyria', 'malabsorption', 'adrenalInsufficiency', 'wilsonDisease', 'galactosaemia',
  'venousThromboembolism', 'strokeOrHeartDisease', 'migraineWithAura', 'hypertension', 'diabetes', 'hyperlipidaemia', 'breastOrGenitalCancer', 'thyroidDisease',
  'pastEctopicPregnancy', 'kidneyDisease', 'haemodialysis', 'hivInfection', 'epilepsy', 'longQtOrQtRisk', 'immunosuppression', 'hypokalaemia',
  'heartBlock', 'bleedingDisorder', 'cockayneSyndrome', 'newbornHyperbilirubinaemiaRisk',
] as const
export type ConditionName = (typeof conditionNames)[number]
export type Conditions = { readonly [C in ConditionName]?: boolean } & {
  readonly childPughClass?: (typeof childPughClasses)[number]
  readonly hepatitisBInfection?: (typeof hepatitisBStates)[number]
  readonly otherConditions?: readonly Coded[]
}
export const genitalSymptomNames = [
  'discharge', 'ulcer', 'pelvic-pain', 'fever', 'testicular-pain', 'joint-pain', 'rash', 'vision-change', 'hearing-change', 'jaundice', 'bleeding',
] as const
export interface Health {
  readonly conditions?: Conditions
  readonly alcohol?: { readonly lastIntake?: When; readonly intoxicatedNow?: boolean; readonly problemUse?: boolean }
  readonly drugs?: {
    readonly problemUse?: boolean
    readonly selfUsedRecently?: readonly { readonly id?: string; readonly substance?: string; readonly at?: When }[]
  }
  readonly genitalSymptoms?: readonly (typeof genitalSymptomNames)[number][]
  readonly acuteHivSymptoms?: boolean
  readonly menstruatingAtIncident?: boolean
  readonly lastMeal?: When
  readonly intravenousCalcium?: boolean
}

export interface Acute {
  readonly acuteAbdomen?: boolean
  readonly conscious?: boolean
}

export const medicinePurposes = [
  'emergency-contraception', 'hiv-pep', 'hiv-prep', 'hiv-treatment', 'contraception', 'hormone-therapy', 'sti-prophylaxis', 'sti-treatment',
  'doxycycline-post-exposure', 'vaccine-immunoglobulin', 'antiemetic', 'procedure-drug', 'other',
] as const
export const medicineStatuses = ['taking', 'stopped', 'planned', 'single-dose-taken'] as const
export const medicineForms = [
  'tablet', 'dispersible-tablet', 'enteric-capsule', 'oral-solution', 'injection-depot', 'injection', 'implant', 'patch', 'vaginal', 'topical', 'inhaled', 'eye',
  'rectal',
] as const
export const strengthUnits = ['mg', 'mg/mL', 'ug', 'IU'] as const
export const adherences = ['as-prescribed', 'with-gaps'] as const
export interface TakenDose {
  readonly id?: string
  readonly at?: When
  readonly dose?: Quantity<(typeof doseUnits)[number]>
  readonly vomited?: boolean
  readonly vomitedAt?: When
  readonly seenInVomit?: boolean
  readonly batch?: string
}
export const doseUnits = ['mg', 'ug', 'g', 'mL', '{tablet}', 'IU'] as const
export interface Medicine {
  readonly id?: string
  readonly ingredients?: readonly Coded[]
  readonly text?: string
  readonly purpose?: (typeof medicinePurposes)[number]
  readonly status?: (typeof medicineStatuses)[number]
  readonly strength?: Quantity<(typeof strengthUnits)[number]>
  readonly form?: (typeof medicineForms)[number]
  readonly dose?: Quantity<(typeof doseUnits)[number]>
  readonly timesPerDay?: number
  readonly startedOn?: PartialDate
  readonly stoppedAt?: When
  readonly lastTaken?: When
  readonly adherence?: (typeof adherences)[number]
  readonly missedDoses?: number
  readonly takenDoses?: readonly TakenDose[]
}

export const allergySubstances = [
  'penicillin', 'cephalosporin', 'macrolide', 'tetracycline', 'nitroimidazole', 'aminoglycoside', 'quinolone', 'sulfonamide', 'amide-local-anaesthetic',
  'levonorgestrel', 'ulipristal', 'mifepristone', 'copper', 'abacavir', 'dolutegravir', 'yeast', 'vaccine-component', 'lactose', 'latex', 'egg',
] as const
export const allergyReactions = ['immediate-severe', 'severe-delayed', 'non-severe'] as const
export interface Allergy {
  readonly id?: string
  readonly substance?: (typeof allergySubstances)[number] | Coded
  readonly reaction?: (typeof allergyReactions)[number]
  readonly occurredOn?: PartialDate
}

/** A dose that was given. Undocumented doses stay visible and count as none. */
export interface VaccineDose {
  readonly id?: string
  readonly on?: PartialDate
  readonly product?: string
}
export interface Immunizations {
  readonly hepatitisB?: {
    readonly doses?: readonly VaccineDose[]
    readonly seriesComplete?: boolean
    readonly documented?: boolean
    /** Whole series after which the antibody stayed low: 0, 1 or 2. */
    readonly seriesWithoutResponse?: number
  }
  readonly tetanus?: { readonly doses?: readonly VaccineDose[]; readonly documented?: boolean }
  readonly humanPapillomavirus?: { readonly doses?: readonly VaccineDose[] }
  readonly hepatitisA?: { readonly doses?: readonly VaccineDose[] }
  readonly mpox?: { readonly doses?: readonly VaccineDose[] }
  readonly meningococcalB?: { readonly doses?: readonly VaccineDose[] }
  /** CD-69: no record, but vaccinations offered were taken. */
  readonly acceptedRoutineVaccines?: boolean
  readonly preSchoolBooster?: boolean
}

export const pregnancyFindings = ['positive', 'negative', 'indeterminate'] as const
export const hivFindings = ['negative', 'reactive-unconfirmed', 'confirmed-positive', 'indeterminate'] as const
export const positiveOrNegative = ['positive', 'negative'] as const
export const infectionFindings = ['positive', 'negative', 'awaited'] as const
export type PositiveOrNegative = (typeof positiveOrNegative)[number]
export interface Results {
  readonly pregnancy?: readonly TestResult<(typeof pregnancyFindings)[number]>[]
  readonly hiv?: readonly TestResult<(typeof hivFindings)[number]>[]
  readonly hivViralLoad?: readonly TestResult<never, '{copies}/mL'>[]
  readonly hepatitisBSurfaceAntigen?: readonly TestResult<PositiveOrNegative>[]
  readonly hepatitisBSurfaceAntibody?: readonly TestResult<never, 'm[IU]/mL'>[]
  readonly hepatitisBCoreAntibody?: readonly TestResult<PositiveOrNegative>[]
  readonly hepatitisC?: readonly TestResult<PositiveOrNegative>[]
  readonly gonorrhoea?: readonly TestResult<(typeof infectionFindings)[number]>[]
  readonly chlamydia?: readonly TestResult<(typeof infectionFindings)[number]>[]
  readonly syphilis?: readonly TestResult<(typeof infectionFindings)[number]>[]
  readonly trichomonas?: readonly TestResult<(typeof infectionFindings)[number]>[]
  readonly qtcInterval?: readonly TestResult<never, 'ms'>[]
  readonly creatinine?: readonly TestResult<never, 'mg/dL' | 'umol/L'>[]
  readonly kidneyFunction?: readonly TestResult<never, 'mL/min' | 'mL/min/{1.73_m2}'>[]
  readonly alanineTransaminase?: readonly TestResult<never, 'U/L'>[]
  readonly haemoglobin?: readonly TestResult<never, 'g/dL' | 'g/L'>[]
  readonly neutrophils?: readonly TestResult<never, '10*9/L'>[]
  readonly hlaB5701?: readonly TestResult<PositiveOrNegative>[]
}

export const incidentForms = [
  'physical', 'sexual', 'emotional', 'neglect', 'financial', 'exposure-of-child', 'trafficking', 'forced-marriage', 'fgm', 'stalking', 'honour-based',
] as const
export const memories = ['complete', 'partial', 'none'] as const
export const actKinds = [
  'penis-into-vagina', 'penis-into-anus', 'penis-into-mouth', 'penis-on-vulva', 'made-to-penetrate-vagina', 'made-to-penetrate-anus', 'made-to-penetrate-mouth',
  'mouth-on-vulva', 'mouth-on-penis', 'mouth-on-anus', 'made-to-use-mouth-on-vulva', 'made-to-use-mouth-on-anus', 'finger-into-vagina', 'finger-into-anus',
  'object-into-vagina', 'object-into-anus', 'object-into-mouth', 'ejaculation-onto-body', 'blood-or-semen-on-mucosa-or-broken-skin', 'bite',
  'injection-or-shared-sharp', 'kiss-mouth', 'kiss-lick-suck-skin', 'grip-or-touch', 'touch-through-clothes',
] as const
export type ActKind = (typeof actKinds)[number]
export const survivorSites = ['vagina', 'vulva', 'anus', 'mouth', 'penis', 'urethra', 'eye', 'broken-skin', 'intact-skin'] as const
export const certainties = ['reported', 'suspected'] as const
export const condoms = ['none', 'intact-throughout', 'failed-or-removed'] as const
export const condomSources = ['survivor-saw', 'assailant-said', 'found-at-scene'] as const
export const ejaculationSites = ['vagina', 'vulva', 'anus', 'mouth', 'face', 'eye', 'skin', 'clothing'] as const
export interface Act {
  readonly id?: string
  readonly kind?: ActKind
  /** Read only when the kind is not known. */
  readonly survivorSite?: (typeof survivorSites)[number]
  readonly occurred?: boolean
  readonly certainty?: (typeof certainties)[number]
  readonly assailantId?: string
  readonly when?: When
  readonly condom?: (typeof condoms)[number]
  readonly condomKnownFrom?: (typeof condomSources)[number]
  readonly ejaculation?: boolean
  readonly ejaculationSites?: readonly (typeof ejaculationSites)[number][]
  readonly drainageToAnus?: boolean
  readonly skinOrMucosaBroken?: boolean
  readonly assailantBloodVisible?: boolean
  /** Body-map code. */
  readonly bodyArea?: string
  readonly firstIntercourse?: boolean
}
export const placeKinds = ['home', 'assailants-home', 'street', 'vehicle', 'institution', 'online', 'other'] as const
export const weapons = ['gun', 'knife', 'blunt-object', 'ligature', 'acid-or-chemical', 'fire', 'vehicle', 'other'] as const
export const neckPressureMethods = ['hands', 'ligature', 'forearm-or-chokehold', 'knee-or-foot', 'smothering', 'other'] as const
export const incontinences = ['none', 'urine', 'stool', 'both'] as const
export const fgmSources = ['girl-told', 'signs-seen', 'parent-told', 'other-told', 'adult-told'] as const
export interface Incident {
  readonly id?: string
  readonly when?: When
  readonly continuousUntil?: When
  readonly forms?: readonly (typeof incidentForms)[number][]
  readonly memory?: (typeof memories)[number]
  readonly cannotDescribe?: boolean
  readonly druggingSuspected?: boolean
  readonly acts?: readonly Act[]
  readonly assailantIds?: readonly string[]
  readonly numberOfAssailants?: number
  readonly place?: { readonly jurisdiction?: string; readonly area?: string; readonly kind?: (typeof placeKinds)[number] }
  readonly weapons?: readonly (typeof weapons)[number][]
  readonly restrained?: boolean
  readonly strangulation?: {
    readonly pressureOnNeckOrAirway?: boolean
    readonly methods?: readonly (typeof neckPressureMethods)[number][]
    readonly times?: number
    readonly durationInHerWords?: string
    readonly lossOfConsciousness?: boolean
    readonly nearLossOfConsciousness?: boolean
    readonly incontinence?: (typeof incontinences)[number]
    readonly amnesia?: boolean
    readonly significantForce?: boolean
    readonly ligatureStillInPlace?: boolean
  }
  readonly patientRegardsAsConsensual?: boolean
  /** Years; read only when the date is not known. */
  readonly ageAtEvent?: number
  readonly fgm?: { readonly knownHow?: (typeof fgmSources)[number] }
}

export const relations = [
  'spouse', 'partner', 'ex-partner', 'dating-partner', 'parent', 'step-parent', 'parents-partner', 'sibling', 'other-relative', 'in-law', 'household-member',
  'caregiver', 'teacher', 'coach', 'doctor', 'employer-or-colleague', 'other-authority', 'acquaintance', 'stranger', 'other-child', 'staff-here',
] as const
export const assailantHivStatuses = ['positive', 'tested-negative', 'says-negative'] as const
export const hivTestKinds = ['laboratory-antigen-antibody', 'rapid', 'self-test', 'nucleic-acid'] as const
export const assailantAdherences = ['good', 'doubtful'] as const
export const organisms = ['gonorrhoea', 'chlamydia', 'trichomonas', 'syphilis', 'herpes', 'mpox', 'hepatitis-A', 'hepatitis-C'] as const
export const assailantHepatitisB = ['positive', 'tested-negative'] as const
export const hepatitisBFindings = ['acute', 'chronic-newly-found', 'chronic-known'] as const
export const infectionBases = ['laboratory', 'told', 'suspected'] as const
export interface Assailant {
  readonly id?: string
  readonly relation?: (typeof relations)[number]
  readonly isGuardian?: boolean
  readonly isSoleGuardian?: boolean
  readonly isCaregiver?: boolean
  readonly inPositionOfTrust?: boolean
  /** Years. */
  readonly age?: number
  readonly sharesHousehold?: boolean
  readonly accessToChildren?: boolean
  readonly onPremisesNow?: boolean
  readonly worksHere?: boolean
  readonly hiv?: {
    readonly status?: (typeof assailantHivStatuses)[number]
    readonly testedAt?: When
    readonly testKind?: (typeof hivTestKinds)[number]
    readonly ownRecentExposure?: boolean
    readonly onTreatmentSince?: PartialDate
    readonly adherence?: (typeof assailantAdherences)[number]
    readonly viralLoads?: readonly { readonly id?: string; readonly copiesPerMl?: number; readonly on?: PartialDate }[]
    readonly suppressionVerifiedByClinic?: boolean
    readonly saysUndetectable?: boolean
    readonly resistanceKnown?: boolean
    readonly fromHighPrevalenceGroup?: boolean
  }
  readonly hepatitisB?: {
    readonly surfaceAntigen?: (typeof assailantHepatitisB)[number]
    readonly acuteOrNewlyFound?: (typeof hepatitisBFindings)[number]
    readonly highRisk?: boolean
  }
  readonly infections?: readonly { readonly id?: string; readonly organism?: (typeof organisms)[number]; readonly basis?: (typeof infectionBases)[number] }[]
  readonly ulcerOrAcuteHivSeen?: boolean
  readonly description?: string
}

export const injuryTypes = [
  'abrasion', 'contusion', 'haematoma', 'laceration', 'incised', 'stab', 'gunshot', 'petechiae', 'bite-mark-suspected', 'burn', 'fracture', 'dislocation',
  'swelling', 'tenderness', 'induration', 'erythema', 'hymenal-finding', 'scar', 'patterned-mark', 'other',
] as const
export const contaminations = ['soil', 'faeces', 'saliva', 'manure', 'foreign-body'] as const
export const woundFeatures = ['puncture', 'crush', 'devitalised', 'bite', 'burn', 'avulsion'] as const
export const woundClasses = ['clean-minor', 'other', 'high-risk'] as const
export interface Injury {
  readonly id?: string
  readonly type?: (typeof injuryTypes)[number]
  /** Body-map code. */
  readonly region?: string
  readonly bleedingNow?: boolean
  /** Absent: when the incident was. */
  readonly happenedAt?: When
  readonly incidentId?: string
  readonly skinBroken?: boolean
  readonly contamination?: readonly (typeof contaminations)[number][]
  readonly woundFeatures?: readonly (typeof woundFeatures)[number][]
  /** An examiner's class may only raise what the features say. */
  readonly woundClass?: (typeof woundClasses)[number]
}

export const disclosers = ['survivor', 'child', 'parent', 'carer', 'witness', 'adult-child-of-past'] as const
export interface Disclosure {
  readonly id?: string
  readonly by?: (typeof disclosers)[number]
  readonly at?: InstantText
  readonly toWhom?: string
  readonly spontaneous?: boolean
}

export const modalities = ['in-person', 'video', 'phone', 'message'] as const
export const interpreterKinds = ['none', 'professional', 'family', 'friend', 'police', 'other'] as const
export const services = [
  'antenatal', 'postnatal', 'sexual-reproductive-health', 'mental-health', 'substance-use', 'emergency', 'primary-care', 'gynaecology', 'paediatric', 'forensic',
  'other',
] as const
export const reasonsForCare = ['physical-condition', 'mental-health-only', 'forensic-only', 'both'] as const
export const professionalRoles = ['doctor', 'nurse', 'midwife', 'pharmacist', 'psychologist', 'social-worker', 'advocate', 'receptionist', 'other'] as const
export interface Encounter {
  readonly startedAt?: InstantText
  readonly modality?: (typeof modalities)[number]
  readonly service?: (typeof services)[number]
  readonly reasonForCare?: (typeof reasonsForCare)[number]
  readonly companions?: readonly {
    readonly id?: string
    readonly relation?: string
    readonly ageMonths?: number
    readonly verbal?: boolean
    readonly chosenByHer?: boolean
    readonly isAssailantOrKin?: boolean
  }[]
  readonly interpreter?: { readonly kind?: (typeof interpreterKinds)[number]; readonly relation?: string; readonly language?: string }
  readonly professionalRole?: (typeof professionalRoles)[number]
  readonly trainedCollectorPresent?: boolean
  readonly planned?: {
    readonly doseAt?: InstantText
    readonly deviceInsertionAt?: InstantText
    readonly samplesAt?: InstantText
    readonly examinerArrivesAt?: InstantText
    readonly swabPossibleWithinMinutes?: number
  }
  readonly forensicExamWanted?: boolean
}

export const channels = ['portal', 'phone', 'email', 'post', 'insurance-letters', 'messages', 'app-location'] as const
export const contactRoutes = ['phone', 'sms', 'email', 'post', 'voicemail', 'through-person'] as const
export const chartOwners = ['survivor', 'newborn', 'child'] as const
export const policyHolders = ['self', 'partner', 'parent', 'other'] as const
export const kindsOfHarm = ['danger-to-life-or-safety', 'substantial-harm', 'emotional-distress-only'] as const
export interface Privacy {
  readonly aloneConfirmed?: boolean
  readonly screenVisibleToOthers?: boolean
  readonly othersCanSee?: readonly (typeof channels)[number][]
  readonly portalActive?: boolean
  readonly proxyAccounts?: readonly {
    readonly id?: string
    readonly relation?: string
    readonly assailantId?: string
    readonly onWhoseRecord?: (typeof chartOwners)[number]
  }[]
  readonly insurancePolicyHolder?: (typeof policyHolders)[number]
  readonly paperSafeToCarry?: boolean
  readonly safeContactRoutes?: readonly {
    readonly id?: string
    readonly route?: (typeof contactRoutes)[number]
    readonly number?: string
    readonly safeTimes?: string
    readonly codeWord?: string
  }[]
  readonly lastVisibilityReviewAt?: InstantText
  readonly existingLabels?: readonly Coded[]
  readonly harmDetermination?: {
    readonly by?: string
    readonly relationToPatient?: string
    readonly signedAt?: InstantText
    readonly kindOfHarm?: (typeof kindsOfHarm)[number]
    readonly aboutWhom?: string
  }
}

export const consentDecisions = ['given', 'declined', 'withdrawn', 'deferred', 'unable'] as const
export const consentGivers = ['survivor', 'proxy', 'court', 'institution-head'] as const
export const consentItems = [
  'exam-general', 'exam-genital', 'exam-anal', 'exam-oral', 'exam-speculum-proctoscope', 'colposcopy-video', 'treat-wounds', 'treat-ec', 'treat-iud', 'treat-pep',
  'treat-sti', 'treat-hepatitis-b', 'treat-tetanus', 'treat-vaccine', 'treat-mental-health', 'test-pregnancy', 'test-hiv', 'test-sti', 'test-toxicology', 'clothing',
  'photo-injury-nonintimate', 'photo-face', 'photo-intimate', 'photo-in-report', 'keep-without-report', 'release-police-information', 'release-police-samples',
  'release-police-photos', 'release-laboratory', 'release-prosecutor', 'release-court-report', 'report-by-clinician-on-request', 'portal-visible', 'proxy-visible',
  'trainee-present', 'support-person-present', 'interpreter', 'teaching-images', 'research',
] as const
/** Items that name what they are about: `sample-{kind}-{site}`, `contact-{route}`, `referral-{service}`, `share-{recipient}`. */
export const consentItemFamilies = ['sample', 'contact', 'referral', 'share'] as const
export type ConsentItem = (typeof consentItems)[number] | `${(typeof consentItemFamilies)[number]}-${string}`
/** One decision, one entry; only `given` permits, and no entry is not asked. */
export interface Consent {
  readonly id?: string
  readonly item?: ConsentItem
  readonly decision?: (typeof consentDecisions)[number]
  readonly at?: InstantText
  readonly by?: (typeof consentGivers)[number]
}

export const pregnancyWishes = ['continue', 'terminate', 'undecided'] as const
export interface Wishes {
  readonly treatment?: readonly { readonly id?: string; readonly option?: string; readonly wants?: boolean }[]
  /** Whether, or with which method. */
  readonly ongoingContraception?: boolean | (typeof contraceptiveMethods)[number]
  readonly pregnancyOutcome?: (typeof pregnancyWishes)[number]
  readonly discreetSupply?: boolean
}

/** A medicine or device this place keeps. */
export interface FormularyItem {
  readonly id?: string
  readonly ingredients?: readonly Coded[]
  readonly text?: string
  readonly strength?: Quantity<(typeof strengthUnits)[number]>
  readonly form?: (typeof medicineForms)[number]
  readonly inStock?: boolean
  readonly licensed?: boolean
  readonly availableInHours?: number
}

export const prevalences = ['high', 'low'] as const
export const outbreaks = ['mpox', 'hepatitis-A'] as const
export const facilityKinds = ['hospital', 'clinic', 'primary-care', 'sexual-assault-centre', 'federal', 'military', 'school', 'telehealth'] as const

/** Everything known now about one person. Every leaf is optional; absent is unknown (dictionary §1). */
export interface SurvivorCase {
  /** Why something is absent, by pointer with ids (`/incidents/{id}/acts`); on a list that is there: the list is incomplete. */
  readonly unanswered?: { readonly [pointer: string]: Absence }
  readonly person?: Person
  readonly body?: Body
  readonly pregnancyAndContraception?: PregnancyAndContraception
  readonly health?: Health
  readonly acute?: Acute
  readonly medicines?: readonly Medicine[]
  readonly allergies?: readonly Allergy[]
  readonly immunizations?: Immunizations
  readonly results?: Results
  readonly incidents?: readonly Incident[]
  readonly assailants?: readonly Assailant[]
  readonly injuries?: readonly Injury[]
  readonly mentalHealth?: { readonly selfHarm?: { readonly thoughtsNow?: boolean } }
  readonly safety?: { readonly violenceOngoing?: boolean; readonly feelsSafeToGoHome?: boolean }
  readonly identification?: { readonly disclosures?: readonly Disclosure[] }
  readonly encounter?: Encounter
  readonly privacy?: Privacy
  readonly decisionMaking?: {
    readonly guardians?: readonly {
      readonly id?: string
      readonly relation?: string
      readonly assailantId?: string
      readonly present?: boolean
      readonly livesWithAssailant?: boolean
      readonly objectsToReport?: boolean
      readonly refusesCare?: boolean
    }[]
  }
  readonly consents?: readonly Consent[]
  readonly wishes?: Wishes
  readonly followUp?: {
    readonly firstVisitAt?: InstantText
    readonly missedVisits?: readonly When[]
    readonly canReturn?: boolean
    readonly confirmatoryHivResultExpectedAt?: InstantText
  }
  readonly setting?: {
    /** ISO 3166-1 alpha-2, ISO 3166-2, 001 or US-DOD. */
    readonly jurisdiction?: string
    readonly timeZone?: TimeZone
    readonly facilityKind?: (typeof facilityKinds)[number]
    readonly formulary?: readonly FormularyItem[]
    readonly nextDispenserTravelHours?: number
    readonly laboratoryAvailable?: boolean
    readonly pregnancyTestAvailable?: boolean
    readonly trichomonasNaatAvailable?: boolean
    readonly syphilisPrevalence?: (typeof prevalences)[number]
    readonly chancroidLocal?: boolean
    readonly outbreakAdvice?: readonly (typeof outbreaks)[number][]
    readonly abortionLaw?: { readonly status?: string; readonly checkedOn?: CalendarDate }
  }
  /** What somebody wants to do; each is answered with a verdict. */
  readonly proposals?: readonly Proposal[]
}
