import type { AdultRegimen, ChildRegimen, ExposureKind, PrepState, SourceClass } from '../hiv-pep-words.js'
import type { Approach, Bands, Codes, Component, Dose, Formula, Grid, Limit, OptionalDose, Preference, Rule, Schedule, Window } from '../shape/index.js'
import type { Flag, Verb } from '../words.js'
import type { HivProducts } from './ordered-products.js'

/** What is said of an exposure: a verb of the plan, with its flags. */
export interface PepVerb {
  readonly verb: Verb
  readonly flags?: readonly Flag[]
}

/** A cell of the decision: what holds while nothing more is known, and what more knowledge makes of it. */
export interface PepCell extends PepVerb {
  /** PEP-021, CD-63: a modifier is known to be present. */
  readonly raised?: PepVerb
  /** PEP-033: the source is known to be of a group with high prevalence; it only raises. */
  readonly group?: PepVerb
  /** Every modifier of PEP-021 is known to be absent. */
  readonly quiet?: PepVerb
}

/** How much of a medicine a kidney band allows; `discuss` is the full dose with a specialist's word the same day. */
export type KidneyUse = 'full' | 'monitor' | 'discuss' | 'only-if-nothing-else' | 'never'

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
  /** Time on treatment. */
  readonly suppressedFor: Limit
  /** Time since the newest viral load. */
  readonly suppressionTestedWithin: Limit
  /** How far back every viral load counts, not the newest alone. */
  readonly suppressedThroughout: Limit
  readonly bloodOverSuppression: Rule
  readonly sourceNegative: Rule
  readonly noGating: Rule
  readonly decision: Grid<ExposureKind, SourceClass, PepCell>
  /** What her wish does where it is decided case by case. */
  readonly wish: Approach<'raise' | 'call-today'>
  readonly prep: Grid<PrepState, 'now', 'decide-as-without' | 'covered'>
  readonly pausePrep: Rule
  readonly resistantSource: Rule
  readonly noPrecondition: Rule
  /** How her agreement is recorded; never before the first dose is given. */
  readonly consentForm: Approach<'informed-choice' | 'written'>
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
  readonly baselineTests: Grid<BaselineTest, 'verb', Verb | 'none'>
  readonly continueUntilReview: Rule

  // Regimens, adults and adolescents (PEP-060 ff.)
  readonly twoDrugs: Rule
  readonly alternatives: Rule
  readonly adultRegimens: Preference<AdultRegimen>
  readonly fixedAdult: OptionalDose
  readonly bictegravirTablet: OptionalDose
  readonly raltegravirOnce: OptionalDose
  readonly darunavirCobicistat: OptionalDose
  readonly darunavirFixed: OptionalDose
  readonly dolutegravirExtra: Dose
  /** Hours from the fixed tablet to the dose more. */
  readonly dolutegravirExtraAfter: Limit
  readonly dolutegravirTablet: Dose
  readonly raltegravirTablet: Dose
  readonly raltegravirDoubled: Dose
  readonly darunavir: OptionalDose
  readonly darunavirPregnant: OptionalDose
  readonly atazanavir: OptionalDose
  readonly lopinavir: OptionalDose
  readonly lopinavirDoubled: OptionalDose
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
  readonly raltegravirOnceBarred: Rule
  readonly bictegravirPregnancy: Rule
  readonly wholeSupply: Rule
  /** Days that a starter pack lasts, where the place gives one in place of the whole supply. */
  readonly starterDays: Limit
  /** Days before a starter pack runs out by which the rest is booked. */
  readonly refillBefore: Limit
  /** Days. */
  readonly courseDays: Limit
  readonly taskSharing: Rule
  readonly resistanceKnown: Rule
  readonly longActing: Codes
  /** Months. */
  readonly longActingWithin: Limit
  /** kg: where the full-strength regimens begin. */
  readonly fixedAdultFrom: Limit
  /** kg: the smallest weight for one product, where it lies above that. */
  readonly disoproxilFrom: Limit
  readonly zidovudineFrom: Limit
  readonly alafenamideBoostedFrom: Limit
  readonly raltegravirOnceFrom: Limit
  readonly cobicistatFrom: Limit
  readonly raltegravirTabletFrom: Limit
  /** kg: an adult of unknown weight counts as this much. */
  readonly adultWeightPresumed: Limit

  // Children (PEP-080 ff.)
  readonly childBackbone: Rule
  readonly childRegimens: Preference<ChildRegimen>
  /** Whose table of doses it is: the pack's own, or another's to fall back on; with a call where that is the rule for every child. */
  readonly childTable: Approach<'own' | 'fallback' | 'fallback-and-call'>
  /** Years: a specialist is asked, and fixed tablets with alafenamide are not for her yet. */
  readonly youngChildBelow: Limit
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
  readonly bictegravirChild: Bands<Component>
  readonly alafenamideChild: Bands<Component>
  readonly zidovudineSolution: Bands<Component>
  readonly lamivudineSolution: Bands<Component>
  readonly raltegravirChild: Bands<Component>
  readonly lopinavirGranules: Bands<Component>
  /** kg: abacavir/lamivudine below needs a paediatric opinion before the second dose. */
  readonly abacavirOpinionBelow: Limit
  /** kg: the lamivudine solution below needs a paediatric opinion before the second dose. */
  readonly lamivudineOpinionBelow: Limit
  readonly notInterchangeable: Rule
  /** Tablets of dolutegravir to millilitres of water; other dispersible tablets go by their own leaflets. */
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
  readonly bictegravirBarred: Codes
  readonly bictegravirWeakened: Rule
  readonly pilsicainide: Codes
  readonly metformin: Codes
  /** mg a day; days after the course; mL/min. */
  readonly metforminCap: Limit
  readonly metforminTail: Limit
  readonly metforminExpertBelow: Limit
  readonly antacids: Codes
  readonly minerals: Codes
  readonly calciumCarbonate: Codes
  readonly iron: Codes
  /** Hours: iron after raltegravir. */
  readonly ironAfter: Limit
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
  /** What the interim test is to one who is on the course. */
  readonly interimTest: Approach<'optional' | 'optional-if-early' | 'due'>
  /** Hours from the act to the first dose within which the interim test may be left out. */
  readonly interimLeftOutWithin: Limit
  readonly testKind: Approach<'antigen-antibody' | 'with-nucleic-acid'>
  readonly testDates: Rule
  readonly monitoring: Schedule
  readonly symptoms: Schedule
  readonly precautions: Rule
  readonly prepAfter: Rule
  readonly reExposure: Rule
  /** Hours to the next due dose below which a late one is skipped. */
  readonly skipOnceDaily: Limit
  readonly skipTwiceDaily: Limit
  /** Hours late from which a dose of bictegravir is skipped. */
  readonly skipBictegravir: Limit
  /** Hours since the last dose. */
  readonly interruption: Limit
  /** Hours. */
  readonly vomitingWithin: Limit
  readonly vomitingBictegravirWithin: Limit
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
  readonly darunavirCobicistatProduct: Codes
  readonly darunavirFixedProduct: Codes
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

export type BaselineTest = 'hiv' | 'nucleic-acid' | 'urinalysis' | 'creatinine' | 'liver-enzyme' | 'hepatitis-b-antigen' | 'hepatitis-c' | 'pregnancy' | 'blood-count'
