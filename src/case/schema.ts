import * as z from 'zod/mini'
import * as c from './case.js'
import type { ProblemCode } from './problems.js'
import { proposalKinds } from './proposal.js'
import {
  type CalendarDate, type InstantText, type LocalTime, type PartialDate, type TimeZone, calendarDate, instantPattern, instantText, localTime, localTimePattern,
  partialDate, partialDatePattern, timeZone,
} from './time.js'
import { centimetres, kilograms } from './units.js'

/** What each value is, in words for the one who enters it; becomes `expected` of a problem and the description in the JSON Schema. */
export const described = new WeakMap<z.core.$ZodType, Described>()
interface Described {
  readonly description: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly multipleOf?: 1
  readonly minLength?: number
  readonly maxLength?: number
}
function told<S extends z.core.$ZodType>(schema: S, words: Described): S {
  described.set(schema, words)
  return schema
}

/** A part that may be missing, but if it is there and unreadable the whole is unreadable: without its comparator "> 1000" would read as 1000. */
export const essential = new WeakSet<z.core.$ZodType>()

/** The longest text and the longest list that are read. */
export const longestText = 10_000
export const longestList = 1_000

/**
 * What cannot be: outside these a value is a slip of unit or of digit, not a person. Creatinine by PEP-102; the others ours, wide enough for a premature baby
 * and for the heaviest adult.
 */
const plausible = {
  weight: { from: 0.5, to: 300 },
  height: { from: 30, to: 250 },
  bodyMassIndex: { from: 8, to: 100 },
  creatinine: { 'mg/dL': { from: 0.1, to: 15 }, 'umol/L': { from: 10, to: 1300 } },
} as const

const within = (value: number, { from, to }: { readonly from: number; readonly to: number }): boolean => value >= from && value <= to

export const plausibleBodyMassIndex = (value: number): boolean => within(value, plausible.bodyMassIndex)

/** The schema gives problem codes as zod's messages: every type and every check names one. */
const error = (code: ProblemCode): { error: ProblemCode } => ({ error: code })
const wrongType = error('wrong-type')

// Leaves

const yesNo = told(z.boolean(wrongType), { description: 'true or false' })

const text = told(
  z.string(wrongType).check(
    z.refine((words) => words !== '', error('empty')),
    z.refine((words) => words.length <= longestText, error('too-long')),
  ),
  { description: 'text', minLength: 1, maxLength: longestText },
)

const oneOf = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words, error('not-one-of'))

function number(minimum: number, maximum: number) {
  const bounded = z.number(wrongType).check(z.refine((value) => within(value, { from: minimum, to: maximum }), error('out-of-range')))
  return told(bounded, { description: `number from ${minimum} to ${maximum}`, minimum, maximum })
}

function count(minimum: number, maximum: number) {
  const whole = number(minimum, maximum).check(z.refine(Number.isInteger, wrongType))
  return told(whole, { description: `whole number from ${minimum} to ${maximum}`, minimum, maximum, multipleOf: 1 })
}

/** A text that `reader` must be able to read. */
function written<T extends string>(
  reader: (words: string) => T | undefined,
  code: ProblemCode | ((input: unknown) => ProblemCode),
  description: string,
  pattern?: RegExp,
) {
  const problem = { error: typeof code === 'function' ? ({ input }: { readonly input: unknown }) => code(input) : code }
  const schema = z.string(problem).check(z.refine((words) => reader(words) !== undefined, problem))
  told(schema, { description, ...(pattern === undefined ? {} : { pattern: pattern.source }) })
  // The reader gives the brand; zod's string does not know it.
  return schema as z.ZodMiniType<unknown> as z.ZodMiniType<T, string>
}

const withoutOffset = /^\d{4}-\d{2}-\d{2}(T[\d:.]+)?$/
const instant = written<InstantText>(
  instantText,
  (input) => (typeof input === 'string' && withoutOffset.test(input) ? 'instant-without-offset' : 'not-an-instant'),
  'RFC 3339 instant with offset',
  instantPattern,
)
const date = written<CalendarDate>(calendarDate, 'not-a-date', 'YYYY-MM-DD', /^\d{4}-\d{2}-\d{2}$/)
const partial = written<PartialDate>(partialDate, 'not-a-date', 'YYYY, YYYY-MM or YYYY-MM-DD', partialDatePattern)
const clock = written<LocalTime>(localTime, 'not-a-local-time', 'HH:mm or HH:mm:ss', localTimePattern)
const zone = written<TimeZone>(timeZone, 'not-a-time-zone', 'IANA time zone')

const matching = (pattern: RegExp) => (words: string) => (pattern.test(words) ? words : undefined)
const placePattern = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|001)$/
const place = written(matching(placePattern), 'not-a-place', 'ISO 3166-1 alpha-2, ISO 3166-2, 001 or US-DOD', placePattern)

// Shapes

type Shape = { readonly [key: string]: z.ZodMiniType }

/** An object of which every part may be missing. */
function group<S extends Shape>(shape: S) {
  const parts = Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, z.exactOptional(part)]))
  return z.object(parts as { readonly [K in keyof S]: z.ZodMiniExactOptional<S[K]> })
}

/** A member of a list others may point to. */
const member = <S extends Shape>(shape: S) => group({ id: text, ...shape })

const inOrder = ({ earliest, latest }: { readonly earliest?: InstantText; readonly latest?: InstantText }): boolean =>
  earliest === undefined || latest === undefined || Date.parse(earliest) <= Date.parse(latest)

export const when = told(
  z.union([
    z.object({ at: instant }),
    z.object({ between: group({ earliest: instant, latest: instant }).check(z.refine(inOrder, error('interval-reversed'))) }),
    z.object({ onDate: date, timeZone: z.exactOptional(zone), time: z.exactOptional(clock) }),
  ]),
  { description: 'at, between or onDate' },
)

const amount = told(z.number(wrongType).check(z.refine((value) => value >= 0, error('out-of-range'))), { description: 'number from 0', minimum: 0 })
const unitOf = <const U extends readonly [string, ...string[]]>(units: U) => z.enum(units, error('unit-not-accepted'))
const quantityParts = <const U extends readonly [string, ...string[]]>(units: U) => ({ value: amount, unit: unitOf(units) })
const quantity = <const U extends readonly [string, ...string[]]>(units: U) => z.object(quantityParts(units))

const coding = z.object({ system: text, code: text, display: z.exactOptional(text) })
const words = z.object({ text })
const coded = told(z.union([coding, words]), { description: 'system and code, or text' })

const comparator = oneOf(['<', '>'])
essential.add(comparator)
const measured = <const U extends readonly [string, ...string[]]>(units: U) =>
  z.object({ ...quantityParts(units), comparator: z.exactOptional(comparator) })
const resultParts = { at: when, site: text, method: text, status: oneOf(c.resultStatuses), expectedAt: instant }
const findings = <const F extends readonly [string, ...string[]]>(of: F) => z.array(member({ finding: oneOf(of), ...resultParts }))
const measurements = <const U extends readonly [string, ...string[]]>(units: U) => z.array(member({ quantity: measured(units), ...resultParts }))

export const absence = z.object({ reason: oneOf(c.absenceReasons), at: z.exactOptional(instant), recordedBy: z.exactOptional(text) })

const years = number(0, 130)
const yesNoNamed = <const N extends readonly string[]>(names: N) =>
  Object.fromEntries(names.map((name) => [name, yesNo])) as { readonly [K in N[number]]: typeof yesNo }

// Groups

const person = group({
  dateOfBirth: partial,
  age: group({
    value: years,
    unit: oneOf(c.ageUnits),
    range: group({ atLeast: years, atMost: years }).check(
      z.refine(({ atLeast, atMost }) => atLeast === undefined || atMost === undefined || atLeast <= atMost, error('interval-reversed')),
    ),
    basis: oneOf(c.ageBases),
    asOf: instant,
  }),
  administrativeGender: oneOf(c.administrativeGenders),
  sexAssignedAtBirth: oneOf(c.birthSexes),
  genderIdentity: coded,
  preferredLanguage: text,
  populationGroups: z.array(oneOf(c.populationGroups)),
  disabilities: z.array(coded),
})

const body = group({
  weight: told(
    z
      .object({ ...quantityParts(c.weightUnits), method: z.exactOptional(oneOf(c.weightMethods)), at: z.exactOptional(when) })
      .check(z.refine((weight) => within(kilograms(weight), plausible.weight), error('implausible'))),
    { description: `${plausible.weight.from} to ${plausible.weight.to} kg` },
  ),
  height: told(quantity(c.heightUnits).check(z.refine((height) => within(centimetres(height), plausible.height), error('implausible'))), {
    description: `${plausible.height.from} to ${plausible.height.to} cm`,
  }),
  bodyMassIndex: told(quantity(['kg/m2']).check(z.refine(({ value }) => plausibleBodyMassIndex(value), error('implausible'))), {
    description: `${plausible.bodyMassIndex.from} to ${plausible.bodyMassIndex.to} kg/m2`,
  }),
  organs: group(yesNoNamed(['uterus', 'ovaries', 'vagina', 'vulva', 'cervix', 'neovagina', 'penis', 'scrotum'])),
  puberty: group({ menarche: yesNo, menarcheOn: partial, tannerStage: count(1, 5), stage: oneOf(c.pubertyStages) }),
  menopause: group({ state: yesNo, basis: oneOf(c.menopauseBases) }),
  sexForCreatinine: oneOf(c.creatinineSexes),
  canSwallowTablets: yesNo,
})

const pregnancyAndContraception = group({
  pregnancy: group({
    status: oneOf(c.pregnancyStatuses),
    basis: oneOf(c.pregnancyBases),
    gestationalAge: group({ weeks: count(0, 45), days: count(0, 6), asOf: instant }),
    fundusAtOrAboveUmbilicus: yesNo,
  }),
  lastPregnancyEnd: group({ outcome: oneOf(c.pregnancyOutcomes), on: partial }),
  everPregnant: yesNo,
  breastfeeding: group(yesNoNamed(['current', 'exclusive', 'periodsReturned'])),
  lastPeriod: group({ startedOn: partial, certain: yesNo, character: oneOf(c.periodCharacters) }),
  cycle: group({ regular: yesNo, shortestDays: count(15, 90) }),
  earlyPregnancySymptoms: yesNo,
  contraception: z.array(
    member({
      method: oneOf(c.contraceptiveMethods),
      startedOn: partial,
      goodUntil: partial,
      usedCorrectly: yesNo,
      lastTaken: when,
      missedAfterScheduledBreak: yesNo,
    }),
  ),
  otherUnprotectedSex: z.array(when),
  iudSuitability: group(yesNoNamed(['cavityDistortion', 'unexplainedBleeding', 'purulentCervicitis', 'pelvicInfection', 'genitalCancerAwaitingCare'])),
})

const health = group({
  conditions: group({
    ...yesNoNamed(c.conditionNames),
    childPughClass: oneOf(c.childPughClasses),
    hepatitisBInfection: oneOf(c.hepatitisBStates),
    otherConditions: z.array(coded),
  }),
  alcohol: group({ lastIntake: when, intoxicatedNow: yesNo, problemUse: yesNo }),
  drugs: group({ problemUse: yesNo, selfUsedRecently: z.array(member({ substance: text, at: when })) }),
  genitalSymptoms: z.array(oneOf(c.genitalSymptomNames)),
  acuteHivSymptoms: yesNo,
  menstruatingAtIncident: yesNo,
  lastMeal: when,
  intravenousCalcium: yesNo,
})

const medicine = member({
  ingredients: z.array(coded),
  text,
  purpose: oneOf(c.medicinePurposes),
  status: oneOf(c.medicineStatuses),
  strength: quantity(c.strengthUnits),
  form: oneOf(c.medicineForms),
  dose: quantity(c.doseUnits),
  timesPerDay: number(0, 24),
  startedOn: partial,
  stoppedAt: when,
  lastTaken: when,
  adherence: oneOf(c.adherences),
  missedDoses: count(0, 1000),
  takenDoses: z.array(member({ at: when, dose: quantity(c.doseUnits), vomited: yesNo, vomitedAt: when, seenInVomit: yesNo, batch: text })),
})

const allergy = member({
  substance: told(z.union([oneOf(c.allergySubstances), coding, words]), { description: 'a class or substance of the list, system and code, or text' }),
  reaction: oneOf(c.allergyReactions),
  occurredOn: partial,
})

const vaccineDoses = z.array(member({ on: partial, product: text }))
const immunizations = group({
  hepatitisB: group({ doses: vaccineDoses, seriesComplete: yesNo, documented: yesNo, seriesWithoutResponse: count(0, 2) }),
  tetanus: group({ doses: vaccineDoses, documented: yesNo }),
  humanPapillomavirus: group({ doses: vaccineDoses }),
  hepatitisA: group({ doses: vaccineDoses }),
  mpox: group({ doses: vaccineDoses }),
  meningococcalB: group({ doses: vaccineDoses }),
  acceptedRoutineVaccines: yesNo,
  preSchoolBooster: yesNo,
})

const creatinine = told(
  measured(['mg/dL', 'umol/L']).check(z.refine(({ value, unit }) => within(value, plausible.creatinine[unit]), error('implausible'))),
  {
    description: Object.entries(plausible.creatinine)
      .map(([unit, { from, to }]) => `${from} to ${to} ${unit}`)
      .join(' or '),
  },
)

const results = group({
  pregnancy: findings(c.pregnancyFindings),
  hiv: findings(c.hivFindings),
  hivViralLoad: measurements(['{copies}/mL']),
  hepatitisBSurfaceAntigen: findings(c.positiveOrNegative),
  hepatitisBSurfaceAntibody: measurements(['m[IU]/mL']),
  hepatitisBCoreAntibody: findings(c.positiveOrNegative),
  hepatitisC: findings(c.positiveOrNegative),
  gonorrhoea: findings(c.infectionFindings),
  chlamydia: findings(c.infectionFindings),
  syphilis: findings(c.infectionFindings),
  trichomonas: findings(c.infectionFindings),
  qtcInterval: measurements(['ms']),
  creatinine: z.array(member({ quantity: creatinine, ...resultParts })),
  kidneyFunction: measurements(['mL/min', 'mL/min/{1.73_m2}']),
  alanineTransaminase: measurements(['U/L']),
  haemoglobin: measurements(['g/dL', 'g/L']),
  neutrophils: measurements(['10*9/L']),
  hlaB5701: findings(c.positiveOrNegative),
})

const act = member({
  kind: oneOf(c.actKinds),
  survivorSite: oneOf(c.survivorSites),
  occurred: yesNo,
  certainty: oneOf(c.certainties),
  assailantId: text,
  when,
  condom: oneOf(c.condoms),
  condomKnownFrom: oneOf(c.condomSources),
  ejaculation: yesNo,
  ejaculationSites: z.array(oneOf(c.ejaculationSites)),
  drainageToAnus: yesNo,
  skinOrMucosaBroken: yesNo,
  assailantBloodVisible: yesNo,
  bodyArea: text,
  firstIntercourse: yesNo,
})

const incident = member({
  when,
  continuousUntil: when,
  forms: z.array(oneOf(c.incidentForms)),
  memory: oneOf(c.memories),
  cannotDescribe: yesNo,
  druggingSuspected: yesNo,
  acts: z.array(act),
  assailantIds: z.array(text),
  numberOfAssailants: count(1, 1000),
  place: group({ jurisdiction: place, area: text, kind: oneOf(c.placeKinds) }),
  weapons: z.array(oneOf(c.weapons)),
  restrained: yesNo,
  strangulation: group({
    pressureOnNeckOrAirway: yesNo,
    methods: z.array(oneOf(c.neckPressureMethods)),
    times: count(1, 1000),
    durationInHerWords: text,
    lossOfConsciousness: yesNo,
    nearLossOfConsciousness: yesNo,
    incontinence: oneOf(c.incontinences),
    amnesia: yesNo,
    significantForce: yesNo,
    ligatureStillInPlace: yesNo,
  }),
  patientRegardsAsConsensual: yesNo,
  ageAtEvent: years,
  fgm: group({ knownHow: oneOf(c.fgmSources) }),
})

const assailant = member({
  relation: oneOf(c.relations),
  isGuardian: yesNo,
  isSoleGuardian: yesNo,
  isCaregiver: yesNo,
  inPositionOfTrust: yesNo,
  age: years,
  sharesHousehold: yesNo,
  accessToChildren: yesNo,
  onPremisesNow: yesNo,
  worksHere: yesNo,
  hiv: group({
    status: oneOf(c.assailantHivStatuses),
    testedAt: when,
    testKind: oneOf(c.hivTestKinds),
    ownRecentExposure: yesNo,
    onTreatmentSince: partial,
    adherence: oneOf(c.assailantAdherences),
    viralLoads: z.array(member({ copiesPerMl: amount, on: partial })),
    suppressionVerifiedByClinic: yesNo,
    saysUndetectable: yesNo,
    resistanceKnown: yesNo,
    fromHighPrevalenceGroup: yesNo,
  }),
  hepatitisB: group({ surfaceAntigen: oneOf(c.assailantHepatitisB), acuteOrNewlyFound: oneOf(c.hepatitisBFindings), highRisk: yesNo }),
  infections: z.array(member({ organism: oneOf(c.organisms), basis: oneOf(c.infectionBases) })),
  ulcerOrAcuteHivSeen: yesNo,
  description: text,
})

const injury = member({
  type: oneOf(c.injuryTypes),
  region: text,
  bleedingNow: yesNo,
  happenedAt: when,
  incidentId: text,
  skinBroken: yesNo,
  contamination: z.array(oneOf(c.contaminations)),
  woundFeatures: z.array(oneOf(c.woundFeatures)),
  woundClass: oneOf(c.woundClasses),
})

const encounter = group({
  startedAt: instant,
  modality: oneOf(c.modalities),
  service: oneOf(c.services),
  reasonForCare: oneOf(c.reasonsForCare),
  companions: z.array(member({ relation: text, ageMonths: number(0, 1560), verbal: yesNo, chosenByHer: yesNo, isAssailantOrKin: yesNo })),
  interpreter: group({ kind: oneOf(c.interpreterKinds), relation: text, language: text }),
  professionalRole: oneOf(c.professionalRoles),
  trainedCollectorPresent: yesNo,
  planned: group({
    doseAt: instant,
    deviceInsertionAt: instant,
    samplesAt: instant,
    examinerArrivesAt: instant,
    swabPossibleWithinMinutes: number(0, 10_080),
  }),
  forensicExamWanted: yesNo,
})

const privacy = group({
  aloneConfirmed: yesNo,
  screenVisibleToOthers: yesNo,
  othersCanSee: z.array(oneOf(c.channels)),
  portalActive: yesNo,
  proxyAccounts: z.array(member({ relation: text, assailantId: text, onWhoseRecord: oneOf(c.chartOwners) })),
  insurancePolicyHolder: oneOf(c.policyHolders),
  paperSafeToCarry: yesNo,
  safeContactRoutes: z.array(member({ route: oneOf(c.contactRoutes), number: text, safeTimes: text, codeWord: text })),
  lastVisibilityReviewAt: instant,
  existingLabels: z.array(coded),
  harmDetermination: group({ by: text, relationToPatient: text, signedAt: instant, kindOfHarm: oneOf(c.kindsOfHarm), aboutWhom: text }),
})

const itemPattern = new RegExp(`^(${c.consentItems.join('|')}|(${c.consentItemFamilies.join('|')})-.{1,200})$`)
const isItem = (words: string): words is c.ConsentItem => itemPattern.test(words)
const item = written(
  (words) => (isItem(words) ? words : undefined),
  'not-one-of',
  'an item of the consent list, sample-{kind}-{site}, contact-{route}, referral-{service} or share-{recipient}',
  itemPattern,
)

const consent = member({
  item,
  decision: oneOf(c.consentDecisions),
  at: instant,
  by: oneOf(c.consentGivers),
})

const wishes = group({
  treatment: z.array(member({ option: text, wants: yesNo })),
  ongoingContraception: told(z.union([yesNo, oneOf(c.contraceptiveMethods)]), { description: 'true, false or a method' }),
  pregnancyOutcome: oneOf(c.pregnancyWishes),
  discreetSupply: yesNo,
})

const setting = group({
  jurisdiction: place,
  timeZone: zone,
  facilityKind: oneOf(c.facilityKinds),
  formulary: z.array(
    member({
      ingredients: z.array(coded),
      text,
      strength: quantity(c.strengthUnits),
      form: oneOf(c.medicineForms),
      inStock: yesNo,
      licensed: yesNo,
      availableInHours: number(0, 8760),
    }),
  ),
  nextDispenserTravelHours: number(0, 8760),
  laboratoryAvailable: yesNo,
  pregnancyTestAvailable: yesNo,
  trichomonasNaatAvailable: yesNo,
  syphilisPrevalence: oneOf(c.prevalences),
  chancroidLocal: yesNo,
  outbreakAdvice: z.array(oneOf(c.outbreaks)),
  abortionLaw: group({ status: text, checkedOn: date }),
})

const proposal = member({
  kind: oneOf(proposalKinds),
  medicine: group({
    ingredients: z.array(coded),
    text,
    strength: z.array(quantity(c.strengthUnits)),
    form: oneOf(c.medicineForms),
    dose: quantity(c.doseUnits),
    timesPerDay: number(0, 24),
    days: count(1, 366),
  }),
})

/** The case as JSON, but for `unanswered`, which points into it. `parseCase` reads it leaf by leaf, so that one bad leaf costs one leaf. */
export const caseSchema = group({
  person,
  body,
  pregnancyAndContraception,
  health,
  acute: group({ acuteAbdomen: yesNo, conscious: yesNo }),
  medicines: z.array(medicine),
  allergies: z.array(allergy),
  immunizations,
  results,
  incidents: z.array(incident),
  assailants: z.array(assailant),
  injuries: z.array(injury),
  mentalHealth: group({ selfHarm: group({ thoughtsNow: yesNo }) }),
  safety: group({ violenceOngoing: yesNo, feelsSafeToGoHome: yesNo }),
  identification: group({ disclosures: z.array(member({ by: oneOf(c.disclosers), at: instant, toWhom: text, spontaneous: yesNo })) }),
  encounter,
  privacy,
  decisionMaking: group({
    guardians: z.array(
      member({ relation: text, assailantId: text, present: yesNo, livesWithAssailant: yesNo, objectsToReport: yesNo, refusesCare: yesNo }),
    ),
  }),
  consents: z.array(consent),
  wishes,
  followUp: group({ firstVisitAt: instant, missedVisits: z.array(when), canReturn: yesNo, confirmatoryHivResultExpectedAt: instant }),
  setting,
  proposals: z.array(proposal),
})
