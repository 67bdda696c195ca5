import type { Allergy, ConditionName, Contraception, Results } from '../../case/case.js'
import type { allergySubstances, medicinePurposes } from '../../case/case.js'
import type { AbsenceReason } from './facts.js'

/**
 * Codes by which an export tells a fact. SNOMED CT codes are an optional map: using them may need a licence. Only codes seen with this meaning in a published
 * value set, guide or example stand here; the rest of a chart is listed, never guessed.
 */
export const measures = [
  { name: 'weight', loinc: ['29463-7', '3141-9'] },
  { name: 'height', loinc: ['8302-2'] },
  { name: 'bodyMassIndex', loinc: ['39156-5'] },
] as const
export const weightMeasured: readonly string[] = ['3141-9']

export const pregnancyStatusLoinc: readonly string[] = ['82810-3']
export const lastPeriodLoinc: readonly string[] = ['8665-2']

/** Tests by LOINC code; what a test may find and in which unit stands in the fact table. */
export const tests: readonly { readonly name: keyof Results; readonly loinc: readonly string[] }[] = [
  { name: 'pregnancy', loinc: ['2106-3', '2112-1', '2118-8', '80384-1'] },
  { name: 'hiv', loinc: ['56888-1', '7918-6', '31201-7', '68961-2', '80387-4'] },
  { name: 'hivViralLoad', loinc: ['25836-8', '20447-9'] },
  { name: 'hepatitisBSurfaceAntigen', loinc: ['5195-3', '5196-1'] },
  { name: 'hepatitisBSurfaceAntibody', loinc: ['16935-9'] },
  { name: 'hepatitisBCoreAntibody', loinc: ['13952-7', '16933-4'] },
  { name: 'hepatitisC', loinc: ['13955-0'] },
  { name: 'creatinine', loinc: ['2160-0', '38483-4', '14682-9'] },
  { name: 'kidneyFunction', loinc: ['33914-3', '48642-3', '62238-1', '69405-9', '77147-7', '98979-8'] },
  { name: 'alanineTransaminase', loinc: ['1742-6'] },
  { name: 'haemoglobin', loinc: ['718-7', '20509-6'] },
  { name: 'neutrophils', loinc: ['26499-4', '751-8'] },
  { name: 'hlaB5701', loinc: ['50956-2'] },
]

/** Units under another name: the number stays the same. Nothing is converted. */
export const sameUnit: ReadonlyMap<string, string> = new Map([
  ['lbs', '[lb_av]'], ['lb', '[lb_av]'], ['in', '[in_i]'], ['µmol/L', 'umol/L'], ['μmol/L', 'umol/L'], ['copies/mL', '{copies}/mL'], ['[copies]/mL', '{copies}/mL'],
  ['mL/min/1.73m2', 'mL/min/{1.73_m2}'], ['mL/min/1.73.m2', 'mL/min/{1.73_m2}'], ['mL/min/1.73_m2', 'mL/min/{1.73_m2}'], ['mL/min/{1.73m2}', 'mL/min/{1.73_m2}'],
  ['mIU/mL', 'm[IU]/mL'], ['[IU]/L', 'm[IU]/mL'], ['10*3/uL', '10*9/L'], ['gm/dL', 'g/dL'],
])

export type Finding = 'positive' | 'negative' | 'indeterminate'
const snomedFindings = [['10828004', 'positive'], ['11214006', 'positive'], ['260373001', 'positive'], ['260385009', 'negative'], ['131194007', 'negative'], ['260415000', 'negative'], ['82334004', 'indeterminate']] as const
export const findingsBySnomed: ReadonlyMap<string, Finding> = new Map(snomedFindings)
export const findingsByLoinc: ReadonlyMap<string, Finding> = new Map([['LA6576-8', 'positive'], ['LA6577-6', 'negative'], ['LA15256-3', 'negative']])
/** HL7 ObservationInterpretation: detected, reactive, and their opposites. */
export const findingsByInterpretation: ReadonlyMap<string, Finding> = new Map([['POS', 'positive'], ['DET', 'positive'], ['RR', 'positive'], ['NEG', 'negative'], ['ND', 'negative'], ['NR', 'negative'], ['IND', 'indeterminate']])
/** Whole answers in words; part of a sentence is no answer. */
export const findingsByWords: ReadonlyMap<string, Finding> = new Map([
  ['positive', 'positive'], ['detected', 'positive'], ['reactive', 'positive'], ['阳性', 'positive'],
  ['negative', 'negative'], ['not detected', 'negative'], ['non-reactive', 'negative'], ['nonreactive', 'negative'], ['non reactive', 'negative'], ['阴性', 'negative'],
  ['indeterminate', 'indeterminate'], ['equivocal', 'indeterminate'],
])
export const interpretationSystem = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'

/** Conditions by SNOMED CT code and by ICD-10(-CM) prefix. `past`: having had it counts, also when it is over. */
export const conditions: readonly { readonly name: ConditionName; readonly snomed: readonly string[]; readonly icd10: readonly string[]; readonly past?: true }[] = [
  { name: 'epilepsy', snomed: ['84757009'], icd10: ['G40'] },
  { name: 'hivInfection', snomed: ['165816005', '86406008'], icd10: ['B20', 'Z21'] },
  { name: 'diabetes', snomed: ['44054006', '46635009'], icd10: ['E10', 'E11', 'E13'] },
  { name: 'hypertension', snomed: ['38341003', '59621000'], icd10: ['I10'] },
  { name: 'kidneyDisease', snomed: ['709044004', '431855005', '431856006', '433144002', '431857002', '433146000', '46177005'], icd10: ['N18'] },
  { name: 'strokeOrHeartDisease', snomed: ['230690007', '53741008', '22298006'], icd10: ['I21', 'I25', 'I63'], past: true },
  { name: 'venousThromboembolism', snomed: ['128053003', '59282003'], icd10: ['I26', 'I82'], past: true },
  { name: 'migraineWithAura', snomed: ['4473006'], icd10: ['G43.1'] },
  { name: 'wilsonDisease', snomed: ['88518009'], icd10: ['E83.01'] },
  { name: 'galactosaemia', snomed: ['190745006'], icd10: ['E74.21'] },
  { name: 'acutePorphyria', snomed: ['234422006'], icd10: ['E80.21'] },
  { name: 'adrenalInsufficiency', snomed: [], icd10: ['E27.1', 'E27.4'] },
  { name: 'malabsorption', snomed: ['32230006'], icd10: [] },
  { name: 'pastEctopicPregnancy', snomed: ['34801009'], icd10: ['O00'], past: true },
]
/** What a medicine is for, by ICD-10(-CM) prefix: an infection passed on by sexual contact, or contact with one. */
export const purposes: readonly { readonly purpose: (typeof medicinePurposes)[number]; readonly icd10: readonly string[] }[] = [
  { purpose: 'sti-treatment', icd10: ['A51', 'A52', 'A53', 'A54', 'A55', 'A56', 'A57', 'A59', 'A64'] },
  { purpose: 'sti-prophylaxis', icd10: ['Z20.2'] },
]
/** Hepatitis B that is there now. */
export const hepatitisB = { snomed: ['61977001', '66071002', '186639003', '235871004'], icd10: ['B18.0', 'B18.1'] } as const

export const pregnant = { snomed: ['77386006', '72892002'], icd10: ['Z33.1', 'O09'] } as const
export const notPregnantSnomed: readonly string[] = ['60001007']
/** Forty-four weeks: what the newest entry of a chart is further away from than this is no longer that pregnancy, whoever forgot to close it. */
export const longestPregnancyDays = 308

/** Procedures that remove an organ or close the tubes. */
export const procedures = {
  hysterectomy: [
    '236886002', '116140006', '116141005', '116142003', '116143008', '176795006', '236887006', '236888001', '236891001', '265056007', '307771009', '35955002', '387644004', '41059002',
    '75835007',
  ],
  // Not 83152002: that is the removal of an ovary, which may leave the other.
  bilateralOophorectomy: ['76876009'],
  tubalLigation: ['287664005'],
  /** Of a kind not told. */
  intrauterineDevice: ['65200003', '46706006'],
} as const

export const intrauterineWords: readonly string[] = ['intrauterine', 'iud', 'iucd']
export const intrauterineMethods: readonly { readonly word: string; readonly method: NonNullable<Contraception['method']> }[] = [
  { word: 'copper', method: 'copper-iud' },
  { word: 'levonorgestrel', method: 'levonorgestrel-iud' },
]

/** Only the code that denies every allergy: `no known drug allergy` says nothing of copper, latex or egg. */
export const noKnownAllergy: readonly string[] = ['716186003']
/**
 * Reactions that STI-071 and STI-072 take as severe, the immediate ones first: their codes, what a text holds of them in lower case, and what stands in it by itself in
 * capitals (ten is a number).
 */
export const severeReactions: readonly { readonly reaction: NonNullable<Allergy['reaction']>; readonly snomed: readonly string[]; readonly words: readonly string[]; readonly capitals: readonly string[] }[] = [
  {
    reaction: 'immediate-severe',
    // Anaphylaxis, also non-allergic; angioedema, also of the tongue; bronchospasm; swelling of larynx, pharynx and tongue.
    snomed: ['39579001', '35001004', '41291007', '402407004', '4386001', '51599000', '2129002', '81950002'],
    words: [
      'anaphyla', 'angioedema', 'angiooedema', 'angio-edema', 'angio-oedema', 'angioneurotic', 'quincke', 'bronchospasm', 'laryngospasm', 'laryngeal edema', 'laryngeal oedema', 'edema of larynx', 'oedema of larynx',
      'edema of the larynx', 'oedema of the larynx', 'throat swelling', 'swelling of throat', 'swelling of the throat', 'tongue swelling', 'swelling of tongue', 'swelling of the tongue',
      '过敏性休克', '过敏休克', '严重过敏反应', '全身过敏反应', '全身性过敏反应', '血管性水肿', '血管神经性水肿', '血管水肿', '支气管痉挛', '喉痉挛', '喉头水肿', '喉水肿', '舌水肿',
    ],
    capitals: [],
  },
  {
    reaction: 'severe-delayed',
    snomed: ['73442001', '768962006', '702809001'],
    words: [
      'stevens-johnson', 'stevens johnson', 'necrolysis', 'lyell', 'dress syndrome', 'drug reaction with eosinophilia', 'drug rash with eosinophilia',
      '史蒂文斯', '史-约', '重症多形', '表皮坏死松解', '大疱性表皮松解', '莱尔综合征', '药物超敏反应综合征', '伴嗜酸',
    ],
    capitals: ['SJS', 'TEN', 'DRESS'],
  },
]
/** Whole words by which an allergy names its substance. */
export const allergyWords: readonly { readonly substance: (typeof allergySubstances)[number]; readonly words: readonly string[] }[] = [
  { substance: 'penicillin', words: ['penicillin', 'penicillins', 'amoxicillin', 'ampicillin', 'flucloxacillin', '青霉素', '阿莫西林'] },
  { substance: 'cephalosporin', words: ['cephalosporin', 'cephalosporins', 'cephalexin', 'cefalexin', 'cefazolin', 'cefixime', 'ceftriaxone', 'cefuroxime', '头孢'] },
  { substance: 'macrolide', words: ['macrolide', 'macrolides', 'azithromycin', 'erythromycin', 'clarithromycin', '阿奇霉素'] },
  { substance: 'tetracycline', words: ['tetracycline', 'tetracyclines', 'doxycycline', 'minocycline', '多西环素'] },
  { substance: 'nitroimidazole', words: ['metronidazole', 'tinidazole', '甲硝唑'] },
  { substance: 'aminoglycoside', words: ['aminoglycoside', 'gentamicin', 'tobramycin', 'amikacin'] },
  { substance: 'quinolone', words: ['quinolone', 'quinolones', 'fluoroquinolone', 'ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin'] },
  { substance: 'sulfonamide', words: ['sulfa', 'sulfonamide', 'sulfonamides', 'sulfamethoxazole', 'sulfadiazine', '磺胺'] },
  { substance: 'amide-local-anaesthetic', words: ['lidocaine', 'lignocaine', 'bupivacaine', '利多卡因'] },
  { substance: 'levonorgestrel', words: ['levonorgestrel', '左炔诺孕酮'] },
  { substance: 'ulipristal', words: ['ulipristal', '乌利司他'] },
  { substance: 'mifepristone', words: ['mifepristone', '米非司酮'] },
  { substance: 'copper', words: ['copper', '铜'] },
  { substance: 'abacavir', words: ['abacavir', '阿巴卡韦'] },
  { substance: 'dolutegravir', words: ['dolutegravir', '多替拉韦'] },
  { substance: 'yeast', words: ['yeast'] },
  { substance: 'lactose', words: ['lactose', '乳糖'] },
  { substance: 'latex', words: ['latex', '乳胶'] },
  { substance: 'egg', words: ['egg', 'eggs', '鸡蛋'] },
]

export const birthSexExtension = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex'
export const absentExtension = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'
export const absentSystem = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
export const absentReasons: ReadonlyMap<string, AbsenceReason> = new Map([
  ['unknown', 'unknown'], ['asked-unknown', 'unknown'], ['temp-unknown', 'unknown'], ['not-asked', 'not-asked'], ['asked-declined', 'declined'], ['not-applicable', 'not-applicable'],
])

/** Resources of R4 that hold nothing clinical, whatever is in them. */
export const administrative: readonly string[] = [
  'Account', 'ActivityDefinition', 'Appointment', 'AppointmentResponse', 'AuditEvent', 'Binary', 'Bundle', 'CapabilityStatement', 'CareTeam', 'ChargeItem', 'Claim', 'ClaimResponse', 'CodeSystem',
  'Communication', 'CommunicationRequest', 'Composition', 'ConceptMap', 'Consent', 'Contract', 'Coverage', 'CoverageEligibilityRequest', 'CoverageEligibilityResponse', 'Endpoint', 'EpisodeOfCare',
  'ExplanationOfBenefit', 'Group', 'HealthcareService', 'ImplementationGuide', 'InsurancePlan', 'Invoice', 'Library', 'List', 'Location', 'MessageHeader', 'OperationOutcome', 'Organization',
  'OrganizationAffiliation', 'Parameters', 'PaymentNotice', 'PaymentReconciliation', 'Person', 'PlanDefinition', 'Practitioner', 'PractitionerRole', 'Provenance', 'Questionnaire', 'RelatedPerson',
  'Schedule', 'SearchParameter', 'Slot', 'StructureDefinition', 'Subscription', 'Task', 'ValueSet',
]
/** Resources of R4 that may hold clinical facts which no protocol asks for in this form. */
export const unread: readonly string[] = [
  'AdverseEvent', 'BodyStructure', 'CarePlan', 'ClinicalImpression', 'DetectedIssue', 'Device', 'DeviceRequest', 'DiagnosticReport', 'DocumentReference', 'FamilyMemberHistory', 'Flag', 'Goal',
  'GuidanceResponse', 'ImagingStudy', 'Immunization', 'ImmunizationEvaluation', 'ImmunizationRecommendation', 'Media', 'Medication', 'MedicationDispense', 'MedicationKnowledge', 'NutritionOrder',
  'RequestGroup', 'RiskAssessment', 'ServiceRequest', 'Specimen', 'Substance', 'SupplyDelivery', 'SupplyRequest', 'VisionPrescription',
]
/** Types that only other versions have. */
export const ofOtherVersions: readonly string[] = [
  'BodySite', 'DataElement', 'DeviceUsage', 'DeviceUseRequest', 'DiagnosticOrder', 'EligibilityRequest', 'EligibilityResponse', 'MedicationOrder', 'MedicationUsage', 'NutritionIntake', 'ProcedureRequest',
  'ProcessRequest', 'ReferralRequest', 'Sequence', 'ServiceDefinition',
]
