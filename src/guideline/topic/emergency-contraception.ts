import type { ConditionName } from '../../case/case.js'
import type { MedicineName } from '../medicines.js'
import type { Approach, Codes, Dose, Formula, Limit, OptionalDose, Preference, Row, Rule, Says, Schedule, Window } from '../shape/index.js'
import type { ContraceptionProducts } from './ordered-products.js'

/** The pills that a pack may put in an order. */
export type Pill = 'levonorgestrel' | 'ulipristal' | 'mifepristone'

/**
 * What a condition does to a pill: nothing; a step to `offer`; last place; only with a specialist; a warning that changes nothing; an offer that needs a recorded
 * decision; closed, unless nothing better is left; closed.
 */
export type PillEffect = 'none' | 'offer' | 'least-bad' | 'specialist' | 'warn' | 'recorded-decision' | 'not-recommended' | 'contraindicated'

export interface PillCondition extends Row {
  readonly says: { readonly levonorgestrel: PillEffect; readonly ulipristal: PillEffect }
}

/** How a planned HIV medicine acts on the pills (EC-057); one that is not named does nothing. */
export interface PepEffects extends Row {
  readonly says: { readonly [M in MedicineName]?: 'inducer' | 'boosted' }
}

/** The pill that stays as last resort where every one is closed and a window is open: with an inducer, and without (§8 step 12 of the ledger, CD-60). */
export interface LastPill extends Row {
  readonly says: { readonly withInducer: Pill; readonly otherwise: Pill }
}

/** Conditions that a product label warns of (EC-083). */
export interface LabelWarnings extends Row {
  readonly says: Says<readonly ConditionName[]>
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
  /** Whether ulipristal can be had at all, or only where the formulary of the place declares it. */
  readonly ulipristalSupply: Approach<'licensed' | 'formulary-only'>
  readonly mifepristoneWindow: Window
  readonly combinedPillsWindow: Window
  readonly deviceWindow: Window
  readonly ovulationRoute: Formula<'lutealDays' | 'daysAfterOvulation' | 'yearsAfterMenarche'>
  readonly deviceMostEffective: Rule
  readonly bridge: Rule
  readonly ulipristalFirstAfter: Limit
  readonly ulipristalFetchWithin: Limit
  /** The order of the pills where nothing tips it (EC-032, EC-033, EC-035). */
  readonly pillOrder: Preference<Pill>
  readonly lastPill: LastPill
  readonly nearOvulation: Rule
  readonly combinedPillsLast: Rule
  readonly qualitativeEfficacy: Rule
  readonly levonorgestrelDose: Dose
  readonly levonorgestrelDoubledDose: Dose
  readonly ulipristalDose: Dose
  readonly combinedPillsDose: OptionalDose
  readonly mifepristoneDose: OptionalDose
  readonly mifepristoneSmallDose: OptionalDose
  /** No dose of mifepristone above this is ever shown, whatever a pack says (EC-044). */
  readonly mifepristoneCeiling: Limit
  readonly mifepristoneAfterMeal: Limit
  readonly mifepristoneNeeds: Rule
  readonly mifepristoneMedicine: Codes
  readonly mifepristoneInhibitors: Codes
  readonly systemicGlucocorticoids: Codes
  readonly deviceDose: Dose
  readonly lessEffectiveAbove: Limit
  /** Above either of these levonorgestrel is doubled. */
  readonly doublingWeight: Limit
  readonly doublingBodyMassIndex: Limit
  /** Above either of these every pill is uncertain. */
  readonly uncertainWeight: Limit
  readonly uncertainBodyMassIndex: Limit
  readonly inducers: Codes
  readonly weakInducers: Codes
  readonly inducerWindow: Limit
  readonly ulipristalWithInducer: Approach<'least-bad' | 'not-recommended'>
  /** Whether the product label covers the double dose with an inducer (EC-042). */
  readonly doubledForInducer: Approach<'labelled' | 'off-label'>
  readonly labelInteractions: Codes
  readonly acidSuppressants: Codes
  readonly ulipristalWithAcidSuppressant: Approach<'warn' | 'not-recommended'>
  readonly progestogens: Codes
  readonly progestogenWithin: Limit
  readonly ulipristalAfterProgestogen: Approach<'offer' | 'not-recommended'>
  readonly ulipristalMedicine: Codes
  readonly levonorgestrelMedicine: Codes
  readonly combinedPillsMedicine: Codes
  readonly restartAfterUlipristal: Limit
  readonly restartAfterLevonorgestrel: Rule
  readonly missedAfterScheduledBreak: Approach<'as-others' | 'resume-at-once'>
  readonly pepEffects: PepEffects
  readonly inducingPep: Codes
  readonly repeatUseUlipristal: Limit
  readonly repeatUseLevonorgestrel: Limit
  readonly ulipristalAfterLevonorgestrel: Approach<'least-bad-while-early' | 'not-recommended'>
  readonly ulipristalAgain: Approach<'free' | 'not-evaluated'>
  readonly sugammadex: Codes
  readonly severeAsthma: PillCondition
  readonly severeLiverDisease: PillCondition
  readonly acutePorphyria: PillCondition
  readonly vascularDisease: PillCondition
  readonly pastEctopic: PillCondition
  readonly malabsorption: PillCondition
  readonly galactosaemia: PillCondition
  readonly longTermSteroids: Rule
  readonly breastfeeding: Approach<'discard-milk' | 'goes-on' | 'no-interruption' | 'label-warning'>
  readonly breastfeedingMilk: Limit
  readonly breastfeedingAfterLevonorgestrel: Limit
  readonly labelWarnings: LabelWarnings
  readonly labelWarningAge: Limit
  readonly deviceEligibility: Rule
  readonly deviceAfterBirth: Limit
  readonly deviceSoonAfterBirth: Limit
  readonly deviceBetweenThese: Approach<'open' | 'closed'>
  readonly deviceWithChlamydia: Approach<'treat-first' | 'treat-at-insertion-without-symptoms'>
  readonly devicePresumptiveTreatment: Rule
  readonly deviceWithoutTreatment: Approach<'least-bad' | 'offer'>
  readonly samplesBeforeDevice: Rule
  readonly levonorgestrelDeviceDose: OptionalDose
  readonly deviceIsHerChoice: Rule
  readonly vomitingLevonorgestrel: Limit
  readonly vomitingUlipristal: Limit
  readonly vomitingCombinedPills: Limit
  readonly vomitingMifepristone: Limit
  readonly entericCapsule: Approach<'as-tablet' | 'if-seen'>
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
