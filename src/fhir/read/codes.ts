import type { ConditionName } from '../../case/case.js'

/**
 * Codes by which an export tells a fact. SNOMED CT and ICD-10 codes are optional maps: a licence may be needed for the former. Only codes seen with this
 * meaning in a published value set, guide or example stand here; the rest of a chart is listed, never guessed.
 */
export const loinc = {
  weight: ['29463-7', '3141-9'],
  height: ['8302-2'],
  bodyMassIndex: ['39156-5'],
  pregnancyStatus: ['82810-3'],
  pregnancyTest: ['2106-3', '2118-8'],
  lastPeriod: ['8665-2'],
  hiv: ['56888-1'],
  hivViralLoad: ['25836-8'],
  hepatitisBSurfaceAntigen: ['5195-3'],
  hepatitisBSurfaceAntibody: ['16935-9'],
  creatinine: ['2160-0', '38483-4', '14682-9'],
  kidneyFunction: ['33914-3'],
  alanineTransaminase: ['1742-6'],
  haemoglobin: ['718-7'],
  hlaB5701: ['50956-2'],
} as const

/** Conditions by SNOMED CT code and by ICD-10(-CM) prefix. */
export const conditions: readonly { readonly name: ConditionName; readonly snomed: readonly string[]; readonly icd10: readonly string[] }[] = [
  { name: 'epilepsy', snomed: ['84757009'], icd10: ['G40'] },
  { name: 'hivInfection', snomed: ['165816005', '86406008'], icd10: ['B20', 'Z21'] },
  { name: 'diabetes', snomed: ['44054006', '73211009', '46635009'], icd10: ['E10', 'E11', 'E13'] },
  { name: 'hypertension', snomed: ['38341003', '59621000'], icd10: ['I10'] },
  { name: 'kidneyDisease', snomed: ['709044004', '431855005', '431856006', '433144002', '431857002', '433146000'], icd10: ['N18'] },
  { name: 'strokeOrHeartDisease', snomed: ['230690007', '53741008', '22298006'], icd10: ['I21', 'I25', 'I63'] },
  { name: 'venousThromboembolism', snomed: ['128053003', '59282003'], icd10: ['I26', 'I82'] },
  { name: 'migraineWithAura', snomed: ['4473006'], icd10: ['G43.1'] },
  { name: 'wilsonDisease', snomed: ['88518009'], icd10: ['E83.01'] },
  { name: 'galactosaemia', snomed: ['190745006'], icd10: ['E74.21'] },
  { name: 'acutePorphyria', snomed: ['234422006'], icd10: ['E80.21'] },
  { name: 'adrenalInsufficiency', snomed: ['111563005'], icd10: ['E27.4'] },
]

export const pregnantSnomed: readonly string[] = ['77386006', '72892002']
export const pregnantIcd10: readonly string[] = ['Z33.1', 'O09']

/** Procedures that remove an organ or close the tubes. */
export const procedures = {
  hysterectomy: ['236886002', '116140006'],
  bilateralOophorectomy: ['83152002'],
  tubalLigation: ['287664005'],
} as const

export const noKnownAllergy: readonly string[] = ['716186003', '409137002']
export const positive: readonly string[] = ['10828004', '11214006']
export const negative: readonly string[] = ['260385009', '131194007']

/** Resources that hold nothing a rule of this library could read, whatever is in them. */
export const administrative: readonly string[] = [
  'Claim', 'ExplanationOfBenefit', 'Coverage', 'Account', 'Invoice', 'Organization', 'Practitioner', 'PractitionerRole', 'Location', 'HealthcareService',
  'Provenance', 'AuditEvent', 'Group', 'CareTeam', 'CarePlan', 'Goal', 'Appointment', 'Schedule', 'Slot', 'Endpoint',
]
