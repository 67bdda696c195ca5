import type { ExposureClass, PrepState, SourceClass } from '../hiv-pep-words.js'
import type { Bands, Codes, Component, Dose, Formula, Grid, Limit, Rule, Schedule, Window } from '../shape/index.js'
import type { Flag, Verb } from '../words.js'
import type { HivProducts } from './ordered-products.js'

/** What a cell of the decision says: a verb of the plan, with its flags. */
export interface PepCell {
  readonly verb: Verb
  readonly flags?: readonly Flag[]
}

/** How much of a medicine a kidney band allows. */
export type KidneyUse = 'full' | 'monitor' | 'only-if-nothing-else' | 'never'

/** What a pack must say about HIV post-exposure prophylaxis. Rows without a figure are `Rule`; each is read where it decides. */
export interface HivPep extends HivProducts {
  // Principles (ledger §1)
  readonly pure: Rule
  readonly words: Rule

  // The window (PEP-010 ff.)
  /** Hours from the last qualifying act to the first dose. */
  readonly window: Window
  /** Hours: sooner is better. */
  readonly idealWithin: Limit
  readonly elapsedTime: Rule
  readonly timeUncertain: Rule
  readonly timeUnknown: Rule
  readonly clock: Rule
  readonly futureTime: Rule
  /** Hours to the earliest closing below which a first dose is immediate. */
  readonly statBelow: Limit
  readonly giveHere: Rule
  readonly lateSpecialist: Rule

  // Exposure and source (PEP-020 ff.)
  readonly classes: Rule
  readonly modifiers: Rule
  readonly noSignsNeeded: Rule
  readonly perActRisk: Rule
  readonly worstSource: Rule
  /** Copies per millilitre. */
  readonly suppressedBelow: Limit
  /** Days on treatment. */
  readonly suppressedFor: Limit
  /** Days since the newest viral load. */
  readonly suppressionTestedWithin: Limit
  readonly bloodOverSuppression: Rule
  readonly sourceNegative: Rule
  readonly noGating: Rule
  readonly decision: Grid<ExposureClass, SourceClass, PepCell>
  readonly wish: Rule
  readonly prep: Grid<PrepState, 'now', 'decide-as-without' | 'covered'>
  readonly pausePrep: Rule
  readonly resistantSource: Rule
  readonly noPrecondition: Rule
  /** Minutes. */
  readonly mouthSampleWithin: Limit
  readonly child: Rule
  /** Years. */
  readonly childBelow: Limit

  // Instead (PEP-040 ff.)
  readonly alreadyPositive: Rule
  readonly reactive: Rule
  readonly afterWindow: Rule
  readonly noRisk: Rule
  readonly afterNegativeSource: Rule
  readonly declined: Rule
  readonly courseRunning: Rule

  // Baseline tests (PEP-050, 051)
  readonly baselineTests: Grid<BaselineTest, 'verb', Verb>
  readonly continueUntilReview: Rule

  // Regimens, adults and adolescents (PEP-060 ff.)
  readonly twoDrugs: Rule
  readonly alternatives: Rule
  readonly fixedAdult: Dose
  readonly dolutegravirExtra: Dose
  readonly dolutegravirTablet: Dose
  readonly raltegravirTablet: Dose
  readonly raltegravirDoubled: Dose
  readonly darunavir: Dose
  readonly darunavirPregnant: Dose
  readonly atazanavir: Dose
  readonly lopinavir: Dose
  readonly lopinavirDoubled: Dose
  readonly disoproxilBackbone: Dose
  readonly alafenamideBackbone: Dose
  readonly zidovudineBackbone: Dose
  readonly sameTenofovir: Rule
  readonly neverUsed: Rule
  /** g/dL. */
  readonly zidovudineHaemoglobin: Limit
  /** 10*9/L. */
  readonly zidovudineNeutrophils: Limit
  readonly zidovudineNotWith: Codes
  readonly wholeSupply: Rule
  /** Days. */
  readonly courseDays: Limit
  readonly taskSharing: Rule
  readonly resistanceKnown: Rule
  readonly longActing: Codes
  /** Days. */
  readonly longActingWithin: Limit
  /** kg. */
  readonly fixedAdultFrom: Limit
  readonly raltegravirTabletFrom: Limit
  /** kg: an adult of unknown weight counts as this much. */
  readonly adultWeightPresumed: Limit

  // Children (PEP-080 ff.)
  readonly childBackbone: Rule
  /** Weeks, kg. */
  readonly specialistBelowAge: Limit
  readonly specialistBelowWeight: Limit
  /** Years. */
  readonly adultRegimenFrom: Limit
  readonly dolutegravirDispersible: Bands<Component>
  readonly dolutegravirFilmCoated: Bands<Component>
  readonly abacavirLamivudine: Bands<Component>
  readonly zidovudineLamivudine: Bands<Component>
  readonly fixedChild: Bands<Component>
  readonly zidovudineSolution: Bands<Component>
  readonly lamivudineSolution: Bands<Component>
  readonly raltegravirChild: Bands<Component>
  readonly lopinavirGranules: Bands<Component>
  /** kg: abacavir/lamivudine below needs a paediatric opinion before the second dose. */
  readonly abacavirOpinionBelow: Limit
  readonly notInterchangeable: Rule
  /** Tablets to millilitres of water. */
  readonly dispersingVolume: Bands<number>
  /** Minutes, mL. */
  readonly dispersedWithin: Limit
  readonly dispersingRinse: Limit
  readonly quantities: Rule
  readonly keepStartingDose: Rule
  readonly abacavirTest: Rule
  readonly abacavirChecks: Schedule
  readonly withoutZidovudine: Rule
  readonly childInducer: Rule
  readonly weightMeasuredBelow: Limit

  // Kidney (PEP-100 ff.)
  readonly adultKidneyFrom: Limit
  readonly childKidneyFrom: Limit
  readonly cockcroftGault: Formula<'ageMinuend' | 'divisor' | 'femaleFactor'>
  readonly adjustedWeight: Formula<'femaleBase' | 'maleBase' | 'perCentimetre' | 'baseHeight' | 'shareOfExcess'>
  readonly obesityFrom: Limit
  readonly schwartz: Formula<'factor'>
  readonly plausible: Rule
  readonly disoproxilKidney: Bands<KidneyUse>
  readonly alafenamideKidney: Bands<KidneyUse>
  readonly zidovudineFixedKidney: Bands<KidneyUse>
  readonly kidneyUnknown: Rule
  readonly hepatitisFirst: Rule
  readonly severeZidovudine: Bands<Component>
  readonly severeLamivudineFirst: Dose
  readonly severeLamivudine: Bands<Component>
  readonly severeExpert: Rule
  readonly creatinineRise: Rule
  readonly nephrotoxic: Codes
  readonly painkillers: Codes

  // Hepatitis B, pregnancy, liver (PEP-107 ff.)
  readonly hepatitisPlan: Schedule
  readonly vaccine: Rule
  readonly pregnancy: Rule
  readonly breastfeeding: Rule
  readonly liver: Rule

  // Interactions (PEP-120 ff.)
  readonly rifampicin: Codes
  readonly rifapentine: Codes
  readonly rifabutin: Codes
  readonly carbamazepine: Codes
  readonly disputedInducers: Codes
  readonly stJohnsWort: Codes
  readonly checkOnly: Codes
  /** Days after the last dose of an inducer. */
  readonly inducerTail: Limit
  readonly disputed: Rule
  readonly integraseBarred: Codes
  readonly pilsicainide: Codes
  readonly metformin: Codes
  /** mg a day; days after the course; mL/min. */
  readonly metforminCap: Limit
  readonly metforminTail: Limit
  readonly metforminExpertBelow: Limit
  readonly antacids: Codes
  readonly minerals: Codes
  /** Hours. */
  readonly mineralBefore: Limit
  readonly mineralAfter: Limit
  readonly boostedBarred: Codes
  readonly acidSuppressants: Codes
  readonly treatmentForHiv: Codes
  readonly duplicateTenofovir: Codes
  readonly methadone: Codes
  readonly neverStop: Rule
  readonly neverNone: Rule

  // Follow-up (PEP-130 ff.)
  readonly contact: Schedule
  readonly tests: Schedule
  readonly testDates: Rule
  readonly monitoring: Schedule
  readonly symptoms: Schedule
  readonly precautions: Rule
  readonly prepAfter: Rule
  readonly reExposure: Rule
  /** Hours to the next due dose below which a late one is skipped. */
  readonly skipOnceDaily: Limit
  readonly skipTwiceDaily: Limit
  /** Hours since the last dose. */
  readonly interruption: Limit
  /** Hours. */
  readonly vomitingWithin: Limit
  readonly reminders: Rule
  readonly packaging: Rule
  readonly startNow: Rule
  readonly usualEffects: Rule
  readonly redFlags: Rule
  readonly timing: Rule
  readonly noBlame: Rule

  // Hand-overs (PEP-160 ff.)
  readonly beforeContraception: Rule
  readonly boostedEffect: Rule
  readonly pregnancyMeaning: Rule
  readonly oneSample: Rule
  readonly separateWindows: Rule

  // Recognising what a place keeps, by substance (CD-24)
  readonly dolutegravirProduct: Codes
  readonly raltegravirProduct: Codes
  readonly disoproxilProduct: Codes
  readonly alafenamideProduct: Codes
  readonly zidovudineProduct: Codes
  readonly abacavirProduct: Codes
  readonly darunavirProduct: Codes
  readonly atazanavirProduct: Codes
  readonly lopinavirProduct: Codes
  readonly ritonavirProduct: Codes
  readonly lamivudineProduct: Codes
}

export type BaselineTest = 'hiv' | 'creatinine' | 'liver-enzyme' | 'hepatitis-b-antigen' | 'hepatitis-c' | 'pregnancy' | 'blood-count'
