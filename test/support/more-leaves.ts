import fc from 'fast-check'
import { type Facts, type Leaf, now, partial } from './arbitraries.js'

const nowMs = Date.parse(now)
const yesNo = fc.boolean()
const hoursAgo = (...hours: readonly number[]): fc.Arbitrary<unknown> => fc.constantFrom(...hours).map((h) => ({ at: new Date(nowMs - h * 3_600_000).toISOString() }))

const groups = [
  'penicillin', 'cephalosporin', 'macrolide', 'tetracycline', 'nitroimidazole', 'aminoglycoside', 'quinolone', 'amide-local-anaesthetic', 'levonorgestrel', 'ulipristal',
  'mifepristone', 'copper', 'abacavir', 'dolutegravir', 'yeast', 'vaccine-component',
] as const
const allergyWords = ['azithromycin', '头孢曲松', 'doxycycline', 'metronidazole', 'amoxicillin', 'gentamicin', 'spectinomycin', 'ciprofloxacin', 'abacavir'] as const
const allergy = fc.record(
  { id: fc.constantFrom('y1', 'y2', 'y3'), substance: fc.oneof(fc.constantFrom(...groups), fc.constantFrom(...allergyWords).map((text) => ({ text }))), reaction: fc.constantFrom('immediate-severe', 'severe-delayed', 'non-severe') },
  { requiredKeys: ['id', 'substance'] },
)

/** Medicines that forbid, weaken or double something, by the words a clinician writes. */
export const currentMedicines = [
  'disulfiram', 'isotretinoin', 'clarithromycin', 'erythromycin', 'minocycline', 'doxycycline', 'sotalol', 'amiodarone', 'dofetilide', 'warfarin', 'phenytoin', 'carbamazepine', 'rifampicin',
  'rifabutin', "St John's wort", 'efavirenz', 'tizanidine', 'methotrexate', 'lithium', 'prednisolone', 'omeprazole', 'calcium carbonate', 'ferrous sulfate', 'furosemide', 'metformin',
  'ribavirin', 'simvastatin', 'norethisterone', 'x-unheard-of',
] as const
const medicines = fc.uniqueArray(fc.record({ text: fc.constantFrom(...currentMedicines), status: fc.constantFrom('taking', 'taking', 'stopped', 'planned'), stoppedAt: hoursAgo(24, 335, 337, 700, 2000) }, { requiredKeys: ['text', 'status'] }), { maxLength: 4, selector: ({ text }) => text })
  .map((list) => list.map((one, i) => ({ id: `m${i + 1}`, ...one })))

const contaminations = ['soil', 'faeces', 'saliva', 'manure', 'foreign-body']
const injury = fc.record(
  {
    id: fc.constantFrom('w1', 'w2'), type: fc.constantFrom('abrasion', 'laceration', 'contusion', 'bite-mark-suspected', 'burn', 'fracture', 'hymenal-finding'), happenedAt: hoursAgo(1, 5.9999, 6, 24, 24.0003), skinBroken: yesNo,
    contamination: fc.subarray(contaminations), woundFeatures: fc.subarray(['puncture', 'crush', 'devitalised', 'burn']), woundClass: fc.constantFrom('clean-minor', 'other', 'high-risk'),
  },
  { requiredKeys: ['id', 'type'] },
)
const vaccineDates = fc.subarray(['2012-03-01', '2016-11-22', '2016-11-23', '2021-11-23', '2021-11-24', '2025-01-10', '2026-10-30']).map((dates) => dates.map((on) => ({ on })))
const found = (...values: readonly string[]): fc.Arbitrary<unknown> => fc.constantFrom(...values).map((finding) => [{ finding, status: 'final' }])
const measured = (unit: string, ...values: readonly number[]): fc.Arbitrary<unknown> => fc.constantFrom(...values).map((value) => [{ quantity: { value, unit } }])
const stocked = ['ceftriaxone', 'cefixime', 'spectinomycin', 'gentamicin', 'azithromycin', 'doxycycline', 'erythromycin', 'amoxicillin', 'metronidazole', 'hepatitis b vaccine', 'levonorgestrel', 'ulipristal', 'dolutegravir']

/**
 * What the later protocols read besides `leaves`, and some of its facts once more with values that reach their branches. Apart from `leaves`, whose order and
 * content other tests sample from.
 */
export const moreLeaves: readonly Leaf[] = [
  { pointer: '/person/dateOfBirth', values: fc.constantFrom('1986-05-01', '1998-03-02', '2006', '2008-11-22', '2009-06-15', '2011-06-15', '2013-06-15', '2014-11-20', '2014-11-27', '2016-06-15', '2018-06-15', '2019-06-15', '2022-01-01', '2024-11-23', '2026-05-10', '2026-06-10', '2026-10-01', '2026-11-08') },
  { pointer: '/body/weight', values: fc.constantFrom(3, 5, 8, 12, 20, 25, 44.99, 45, 45.01, 60, 95, 136.1, 149.99, 150, 160).map((value) => ({ value, unit: 'kg' })) },
  { pointer: '/body/puberty/stage', values: fc.constantFrom('prepubertal', 'pubertal-or-later') },
  { pointer: '/body/organs/vagina', values: yesNo },
  { pointer: '/body/organs/uterus', values: fc.constantFrom(true, true, false) },
  { pointer: '/body/menopause/state', values: fc.constantFrom(false, false, true) },
  { pointer: '/body/puberty/menarche', values: yesNo },
  { pointer: '/body/puberty/tannerStage', values: fc.integer({ min: 1, max: 5 }) },
  { pointer: '/pregnancyAndContraception/pregnancy/status', values: fc.constantFrom('pregnant', 'not-pregnant') },
  { pointer: '/pregnancyAndContraception/pregnancy/gestationalAge', values: fc.constantFrom({ weeks: 6, days: 0 }, { weeks: 13, days: 6 }, { weeks: 14, days: 0 }, { weeks: 30, days: 0 }) },
  { pointer: '/pregnancyAndContraception/breastfeeding/current', values: yesNo },
  { pointer: '/results/pregnancy', values: found('positive', 'negative', 'negative', 'indeterminate') },
  { pointer: '/allergies', values: fc.uniqueArray(allergy, { maxLength: 3, selector: ({ id }) => id }) },
  { pointer: '/medicines', values: medicines },
  { pointer: '/health/alcohol/lastIntake', values: hoursAgo(1, 23, 24, 25, 60) },
  { pointer: '/health/alcohol/intoxicatedNow', values: yesNo },
  { pointer: '/health/genitalSymptoms', values: fc.constantFrom([], [], [], ['ulcer'], ['discharge']) },
  ...['longQtOrQtRisk', 'hypokalaemia', 'cockayneSyndrome', 'immunosuppression', 'heartBlock', 'bleedingDisorder', 'kidneyDisease', 'haemodialysis', 'hivInfection', 'severeAsthmaOnOralGlucocorticoid'].map((name) => ({ pointer: `/health/conditions/${name}`, values: fc.constantFrom(true, false, false) })),
  { pointer: '/health/conditions/hepatitisBInfection', values: fc.constantFrom('current', 'past-resolved', 'never', 'never') },
  { pointer: '/health/conditions/otherConditions', values: fc.constantFrom([], [], [{ text: 'myasthenia gravis' }]) },
  { pointer: '/results/qtcInterval', values: measured('ms', 440, 499, 500) },
  { pointer: '/results/creatinine', values: measured('mg/dL', 0.6, 1, 2, 6) },
  { pointer: '/results/haemoglobin', values: measured('g/dL', 7.4, 9, 12) },
  { pointer: '/results/gonorrhoea', values: found('positive', 'negative', 'negative') },
  { pointer: '/results/chlamydia', values: found('positive', 'negative', 'negative') },
  { pointer: '/results/trichomonas', values: found('positive', 'negative', 'negative') },
  { pointer: '/results/syphilis', values: found('positive', 'negative', 'negative') },
  { pointer: '/results/hepatitisC', values: found('positive', 'negative') },
  { pointer: '/results/hepatitisBSurfaceAntigen', values: found('positive', 'negative') },
  { pointer: '/results/hepatitisBSurfaceAntibody', values: measured('m[IU]/mL', 9, 10, 120) },
  { pointer: '/immunizations/hepatitisB', values: fc.record({ doses: vaccineDates, seriesComplete: yesNo, documented: yesNo, seriesWithoutResponse: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [] }) },
  { pointer: '/immunizations/tetanus', values: fc.record({ doses: vaccineDates, documented: yesNo }, { requiredKeys: [] }) },
  { pointer: '/immunizations/humanPapillomavirus', values: fc.record({ doses: vaccineDates }, { requiredKeys: [] }) },
  { pointer: '/immunizations/acceptedRoutineVaccines', values: yesNo },
  { pointer: '/immunizations/preSchoolBooster', values: yesNo },
  { pointer: '/injuries', values: fc.uniqueArray(injury, { maxLength: 2, selector: ({ id }) => id }) },
  { pointer: '/assailants/x1/hepatitisB', values: fc.record({ surfaceAntigen: fc.constantFrom('positive', 'tested-negative'), acuteOrNewlyFound: fc.constantFrom('acute', 'chronic-newly-found', 'chronic-known'), highRisk: yesNo }, { requiredKeys: [] }) },
  { pointer: '/assailants/x1/infections', values: fc.uniqueArray(fc.record({ organism: fc.constantFrom('gonorrhoea', 'chlamydia', 'trichomonas', 'syphilis'), basis: fc.constantFrom('laboratory', 'told', 'suspected') }), { maxLength: 3, selector: ({ organism }) => organism }) },
  { pointer: '/followUp/canReturn', values: yesNo },
  { pointer: '/safety/feelsSafeToGoHome', values: yesNo },
  { pointer: '/wishes/treatment', values: fc.subarray(['injection', 'metronidazole-course', 'sti', 'copper-device', 'pep']).chain((options) => fc.tuple(...options.map((option) => yesNo.map((wants) => ({ option, wants }))))) },
  { pointer: '/consents', values: fc.subarray(['treat-ec', 'treat-pep', 'treat-sti', 'treat-hepatitis-b', 'treat-tetanus', 'treat-vaccine', 'test-sti']).map((items) => items.map((item) => ({ item, decision: 'declined' }))) },
  { pointer: '/setting/laboratoryAvailable', values: yesNo },
  { pointer: '/setting/syphilisPrevalence', values: fc.constantFrom('high', 'low') },
  { pointer: '/setting/chancroidLocal', values: yesNo },
  { pointer: '/setting/jurisdiction', values: fc.constantFrom('CN-SH', 'US-NY', 'GB-ENG') },
  { pointer: '/setting/formulary', values: fc.subarray(stocked).chain((texts) => fc.tuple(...texts.map((text) => yesNo.map((inStock) => ({ text, inStock }))))) },
]

/** A case over the whole input space: some of `leaves`, with some of `moreLeaves` told besides or otherwise. */
export const anyCase: fc.Arbitrary<Facts> = fc
  .tuple(partial, fc.record(Object.fromEntries(moreLeaves.map(({ pointer, values }) => [pointer, values])), { requiredKeys: [] }))
  .map(([{ kept }, more]) => new Map<string, unknown>([...kept, ...Object.entries(more)]))
