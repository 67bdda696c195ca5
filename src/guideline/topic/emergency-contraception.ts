import type { MedicineName } from '../medicines.js'
import type { Codes, Dose, Formula, Limit, Row, Rule, Schedule, Window } from '../shape/index.js'
import type { ContraceptionProducts } from './ordered-products.js'

/** What a condition does to a pill: nothing; a step to `offer`; last place; only with a specialist; a warning that changes nothing. */
export type PillEffect = 'none' | 'offer' | 'least-bad' | 'specialist' | 'warn'

export interface PillCondition extends Row {
  readonly says: { readonly levonorgestrel: PillEffect; readonly ulipristal: PillEffect }
}

/** How a planned HIV medicine acts on the pills (EC-057); one that is not named does nothing. */
export interface PepEffects extends Row {
  readonly says: { readonly [M in MedicineName]?: 'inducer' | 'boosted' }
}

/** How a pack orders the pills where both are open (EC-033). */
export interface PillOrder extends Row {
  readonly says: { readonly first: 'levonorgestrel' | 'ulipristal' }
}

/** How a pack treats an inducer in ulipristal's way (EC-050, EC-051). */
export interface UlipristalWithInducer extends Row {
  readonly says: { readonly approach: 'least-bad' | 'not-recommended' }
}

/** What a pack must say about emergency contraception. */
export interface EmergencyContraception extends ContraceptionProducts {
  readonly indicated: Rule
  readonly qualifyingContact: Rule
  readonly childrenByStage: Rule
  readonly pubertyFromStage: Limit
  readonly stagingFromAge: Limit
  readonly pubertyPresumedFromAge: Limit
  readonly noAgeLimit: Rule
  readonly alreadyProtected: Rule
  readonly lactationalProtection: Limit
  readonly afterBirth: Limit
  readonly afterLoss: Limit
  readonly isAnOffer: Rule
  readonly anyCycleDay: Rule
  readonly testNotNeeded: Rule
  readonly baselineTest: Rule
  readonly tooEarlyToTell: Limit
  readonly positiveTest: Rule
  readonly predatesIncident: Limit
  readonly noKnownHarm: Rule
  readonly elapsedTime: Rule
  readonly inclusiveLimits: Rule
  readonly uncertainTime: Rule
  readonly severalActs: Rule
  readonly urgentWithin: Limit
  readonly pastAllWindows: Rule
  readonly levonorgestrelWindow: Window
  readonly ulipristalWindow: Window
  readonly combinedPillsWindow: Window
  readonly deviceWindow: Window
  readonly ovulationRoute: Formula<'lutealDays' | 'daysAfterOvulation' | 'yearsAfterMenarche'>
  readonly deviceMostEffective: Rule
  readonly bridge: Rule
  readonly ulipristalFirstAfter: Limit
  readonly ulipristalFetchWithin: Limit
  readonly pillOrder: PillOrder
  readonly nearOvulation: Rule
  readonly combinedPillsLast: Rule
  readonly qualitativeEfficacy: Rule
  readonly levonorgestrelDose: Dose
  readonly levonorgestrelDoubledDose: Dose
  readonly ulipristalDose: Dose
  readonly combinedPillsDose: Dose
  readonly deviceDose: Dose
  readonly lessEffectiveAbove: Limit
  readonly inducers: Codes
  readonly weakInducers: Codes
  readonly inducerWindow: Limit
  readonly ulipristalWithInducer: UlipristalWithInducer
  readonly acidSuppressants: Codes
  readonly progestogens: Codes
  readonly progestogenWithin: Limit
  readonly ulipristalMedicine: Codes
  readonly levonorgestrelMedicine: Codes
  readonly restartAfterUlipristal: Limit
  readonly restartAfterLevonorgestrel: Rule
  readonly pepEffects: PepEffects
  readonly inducingPep: Codes
  readonly repeatUseUlipristal: Limit
  readonly repeatUseLevonorgestrel: Limit
  readonly sugammadex: Codes
  readonly severeAsthma: PillCondition
  readonly severeLiverDisease: PillCondition
  readonly acutePorphyria: PillCondition
  readonly vascularDisease: PillCondition
  readonly pastEctopic: PillCondition
  readonly malabsorption: PillCondition
  readonly galactosaemia: PillCondition
  readonly longTermSteroids: Rule
  readonly breastfeedingMilk: Limit
  readonly deviceEligibility: Rule
  readonly deviceAfterBirth: Limit
  readonly deviceSoonAfterBirth: Limit
  readonly devicePresumptiveTreatment: Rule
  readonly samplesBeforeDevice: Rule
  readonly levonorgestrelDevice: Rule
  readonly deviceIsHerChoice: Rule
  readonly vomitingLevonorgestrel: Limit
  readonly vomitingUlipristal: Limit
  readonly vomitingOffer: Limit
  readonly antiemetic: Rule
  readonly whatToSay: Rule
  readonly recordBaseline: Rule
  readonly followUpTest: Schedule
  readonly latePeriod: Limit
  readonly contactPoints: Schedule
  readonly ectopicWarning: Rule
  readonly deviceAndPositiveTest: Rule
  readonly optionsCounselling: Rule
  readonly lawCheckedWithin: Limit
  readonly ongoingCoercion: Rule
  readonly pepFirst: Rule
  readonly oneVomitTwoLimits: Rule
  readonly oneTestOneMeaning: Rule
  readonly inducersTwoAnswers: Rule
  readonly mouthSample: Rule
  readonly windowsDiffer: Rule
}
