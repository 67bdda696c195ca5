import type { SourceClass } from '../hiv-pep-words.js'
import type { HivPep, PepCell } from '../topic/hiv-pep.js'
import { hivProducts } from './ordered-products.js'

const checkedOn = '2026-11-24'
const read = { strength: 'recommendation', verification: 'read', checkedOn } as const
const practice = { strength: 'good-practice', verification: 'read', checkedOn } as const
const label = { strength: 'label', verification: 'read', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const unread = { strength: 'good-practice', verification: 'unread', checkedOn } as const
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const ledger = [{ source: 'hiv-pep ledger' }] as const

const tablet = { strengthUnit: 'mg', form: 'tablet' } as const
const dispersible = { strengthUnit: 'mg', form: 'dispersible-tablet' } as const
const solution = { strengthUnit: 'mg/mL', form: 'oral-solution' } as const

const dolutegravir10 = { ...dispersible, medicine: 'dolutegravir', strength: [10], timesPerDay: 1 } as const
const dolutegravir50 = { ...tablet, medicine: 'dolutegravir', strength: [50], each: 1, timesPerDay: 1 } as const
const abacavir120 = { ...dispersible, medicine: 'abacavir-lamivudine', strength: [120, 60], timesPerDay: 1 } as const
const zidovudine60 = { ...dispersible, medicine: 'zidovudine-lamivudine', strength: [60, 30], timesPerDay: 2 } as const
const fixedChild = { ...dispersible, medicine: 'abacavir-lamivudine-dolutegravir', strength: [60, 30, 5], timesPerDay: 1 } as const
const raltegravir25 = { strengthUnit: 'mg', form: 'chewable-tablet', medicine: 'raltegravir', strength: [25], timesPerDay: 2 } as const
const lopinavirGranules = { strengthUnit: 'mg', form: 'granules', medicine: 'lopinavir-ritonavir', strength: [40, 10], timesPerDay: 2 } as const
const zidovudineLiquid = { ...solution, medicine: 'zidovudine', strength: [10], timesPerDay: 2 } as const
const lamivudineLiquid = { ...solution, medicine: 'lamivudine', strength: [10], timesPerDay: 2 } as const

/** PEP-034, by class of exposure (PEP-020). */
type Row = { readonly [S in SourceClass]: PepCell }
const shared = { verb: 'recommend', flags: ['shared-decision'] } as const
const raised = { verb: 'consider', raised: shared } as const
const closed = { verb: 'not-indicated' } as const
const penetration: Row = { S1: { verb: 'recommend' }, S2: { verb: 'consider' }, S3: { verb: 'recommend' }, S4: closed }
const condomIntact: Row = { S1: shared, S2: { verb: 'consider' }, S3: raised, S4: closed }
const fluid: Row = { S1: { verb: 'recommend' }, S2: closed, S3: shared, S4: closed }
const noRisk: Row = { S1: closed, S2: closed, S3: closed, S4: closed }

export const hivPep: HivPep = {
  ...hivProducts,
  pure: { ...ours, rule: 'PEP-001', cites: ledger },
  words: { ...ours, rule: 'PEP-002', cites: ledger },

  window: {
    ...read, rule: 'PEP-010', mayOnly: 'widen', cites: [{ source: 'W24', at: 'overview' }, { source: 'C25', at: 'abstract' }],
    says: { unit: 'h', stages: [{ within: 72, verb: 'recommend' }] },
  },
  idealWithin: { ...read, rule: 'PEP-010', cites: [{ source: 'W24', at: 'overview' }], says: { value: 24, unit: 'h', sense: 'to' } },
  elapsedTime: { ...ours, rule: 'PEP-011', mayOnly: 'widen', cites: [{ source: 'W24' }, { source: 'AETC' }] },
  timeUncertain: { ...ours, rule: 'PEP-013', mayOnly: 'widen', cites: ledger },
  timeUnknown: { ...ours, rule: 'PEP-014', mayOnly: 'widen', cites: ledger },
  clock: { ...unread, strength: 'recommendation', rule: 'PEP-015', cites: [{ source: 'W24' }] },
  futureTime: { ...ours, rule: 'PEP-016', mayOnly: 'widen', cites: ledger },
  statBelow: { ...ours, rule: 'PEP-017', mayOnly: 'widen', cites: ledger, says: { value: 4, unit: 'h', sense: 'below' } },
  giveHere: { ...ours, rule: 'PEP-017', mayOnly: 'widen', cites: ledger },
  lateSpecialist: { ...practice, rule: 'PEP-018', cites: [{ source: 'WSM' }, { source: 'AU23' }] },

  classes: { ...read, rule: 'PEP-020', cites: [{ source: 'WSM', at: 'HIV.C7.DT' }, { source: 'NY24' }] },
  modifiers: { ...unread, rule: 'PEP-021', cites: [{ source: 'DG' }] },
  noSignsNeeded: { ...read, rule: 'PEP-022', mayOnly: 'widen', cites: [{ source: 'NY24' }] },
  perActRisk: { ...practice, verification: 'secondary', rule: 'PEP-023', cites: [{ source: 'C25' }, { source: 'CN21' }] },
  worstSource: { ...unread, rule: 'PEP-030', mayOnly: 'widen', cites: ledger },
  suppressedBelow: { ...read, rule: 'PEP-031', mayOnly: 'tighten', cites: [{ source: 'W21', at: 'chapter 3' }], says: { value: 200, unit: '{copies}/mL', sense: 'below' } },
  suppressedFor: { ...ours, rule: 'PEP-031', cites: ledger, says: 'none' },
  suppressionTestedWithin: { ...ours, rule: 'PEP-031', cites: ledger, says: 'none' },
  suppressedThroughout: { ...ours, rule: 'PEP-031', cites: ledger, says: 'none' },
  bloodOverSuppression: { ...ours, rule: 'PEP-031', mayOnly: 'widen', cites: ledger },
  sourceNegative: { ...read, rule: 'PEP-032', cites: [{ source: 'WSM' }] },
  noGating: { ...ours, rule: 'PEP-033', mayOnly: 'widen', cites: [{ source: 'NY24' }] },
  decision: {
    ...unread, strength: 'recommendation', rule: 'PEP-034', cites: [{ source: 'WSM' }, { source: 'W20' }],
    says: {
      'receptive-anal': penetration, 'receptive-vaginal': penetration, 'insertive-anal': penetration, 'insertive-vaginal': penetration, 'unknown-act': penetration,
      'shared-sharp': penetration, 'condom-intact': condomIntact, oral: fluid, 'oral-without-fluid-or-injury': fluid, 'fluid-on-mucosa': fluid, 'fluid-in-eye': fluid, 'bite-with-blood-in-mouth': fluid,
      'bite-without-blood-in-mouth': noRisk, 'no-risk': noRisk,
    },
  },
  wish: { ...ours, rule: 'PEP-035', cites: [{ source: 'AU23' }], says: { approach: 'raise' } },
  prep: {
    ...unread, rule: 'PEP-036', cites: [{ source: 'C25', at: 'table 1' }],
    says: {
      none: { now: 'decide-as-without' },
      'oral-as-prescribed': { now: 'covered' },
      'oral-with-gaps': { now: 'decide-as-without' },
      'injectable-on-schedule': { now: 'covered' },
      'injectable-overdue': { now: 'decide-as-without' },
    },
  },
  pausePrep: { ...unread, rule: 'PEP-036', cites: [{ source: 'C25' }] },
  resistantSource: { ...unread, rule: 'PEP-036', cites: [{ source: 'C25', at: 'table 1' }] },
  noPrecondition: { ...ours, strength: 'recommendation', rule: 'PEP-037', mayOnly: 'widen', cites: [{ source: 'C25' }, { source: 'NY24' }] },
  consentForm: { ...ours, rule: 'PEP-037', cites: ledger, says: { approach: 'informed-choice' } },
  mouthSampleWithin: { ...unread, rule: 'PEP-038', mayOnly: 'tighten', cites: ledger, says: { value: 15, unit: 'min', sense: 'to' } },
  child: { ...ours, rule: 'PEP-091', cites: [{ source: 'NY24' }] },
  childBelow: { ...ours, rule: 'PEP-091', mayOnly: 'widen', cites: [{ source: 'NY24' }], says: { value: 18, unit: 'a', sense: 'below' } },

  alreadyPositive: { ...read, rule: 'PEP-040', mayOnly: 'widen', cites: [{ source: 'WSM' }, { source: 'AETC' }] },
  reactive: { ...ours, rule: 'PEP-041', mayOnly: 'widen', cites: [{ source: 'hiv-pep ledger', at: 'dispute 22' }] },
  afterWindow: { ...practice, verification: 'secondary', rule: 'PEP-042', cites: [{ source: 'C25' }] },
  noRisk: { ...unread, rule: 'PEP-043', cites: ledger },
  afterNegativeSource: { ...practice, rule: 'PEP-044', cites: [{ source: 'C25' }] },
  declined: { ...practice, rule: 'PEP-045', cites: [{ source: 'DG' }] },
  courseRunning: { ...unread, rule: 'PEP-140', cites: ledger },

  baselineTests: {
    ...unread, strength: 'recommendation', rule: 'PEP-050', cites: [{ source: 'C25' }, { source: 'HI' }, { source: 'AU23' }],
    says: {
      hiv: { verb: 'recommend' }, 'nucleic-acid': { verb: 'none' }, urinalysis: { verb: 'none' }, creatinine: { verb: 'offer' }, 'liver-enzyme': { verb: 'offer' }, 'hepatitis-b-antigen': { verb: 'recommend' },
      'hepatitis-c': { verb: 'offer' }, pregnancy: { verb: 'recommend' }, 'blood-count': { verb: 'offer' },
    },
  },
  continueUntilReview: { ...unread, rule: 'PEP-051', mayOnly: 'widen', cites: [{ source: 'GPN' }, { source: 'B21' }] },

  twoDrugs: { ...read, rule: 'PEP-060', mayOnly: 'widen', cites: [{ source: 'W24' }, { source: 'WSM' }] },
  alternatives: { ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }, { source: 'W26' }] },
  adultRegimens: {
    ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }, { source: 'W26' }], says: { order: ['dolutegravir', 'raltegravir', 'darunavir', 'atazanavir', 'lopinavir'] },
  },
  bictegravirTablet: { ...ours, rule: 'PEP-061', cites: ledger, says: 'none' },
  raltegravirOnce: { ...ours, rule: 'PEP-061', cites: ledger, says: 'none' },
  darunavirCobicistat: { ...ours, rule: 'PEP-061', cites: ledger, says: 'none' },
  darunavirFixed: { ...ours, rule: 'PEP-061', cites: ledger, says: 'none' },
  fixedAdult: {
    ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }],
    says: {
      route: 'oral',
      components: [{ ...tablet, medicine: 'tenofovir-disoproxil-lamivudine-dolutegravir', strength: [300, 300, 50], each: 1, timesPerDay: 1 }],
    },
  },
  dolutegravirExtra: { ...label, rule: 'PEP-120', cites: [{ source: 'W21', at: 'annex' }, { source: 'DDI', at: 'table 3' }], says: { route: 'oral', components: [dolutegravir50] } },
  dolutegravirExtraAfter: { ...practice, verification: 'secondary', checkedOn: '2026-11-26', rule: 'PEP-093', cites: [{ source: 'W26P', at: 'table 7' }], says: { value: 12, unit: 'h', sense: 'from' } },
  dolutegravirTablet: { ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }], says: { route: 'oral', components: [dolutegravir50] } },
  raltegravirTablet: {
    ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'raltegravir', strength: [400], each: 1, timesPerDay: 2 }] },
  },
  raltegravirDoubled: {
    ...label, rule: 'PEP-120', cites: [{ source: 'RALL' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'raltegravir', strength: [400], each: 2, timesPerDay: 2 }] },
  },
  darunavir: {
    ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }],
    says: {
      route: 'oral',
      components: [
        { ...tablet, medicine: 'darunavir', strength: [800], each: 1, timesPerDay: 1, withFood: true },
        { ...tablet, medicine: 'ritonavir', strength: [100], each: 1, timesPerDay: 1, withFood: true },
      ],
    },
  },
  darunavirPregnant: {
    ...label, rule: 'PEP-075', cites: [{ source: 'DRVC', at: 'perinatal page' }],
    says: {
      route: 'oral',
      components: [
        { ...tablet, medicine: 'darunavir', strength: [600], each: 1, timesPerDay: 2, withFood: true },
        { ...tablet, medicine: 'ritonavir', strength: [100], each: 1, timesPerDay: 2, withFood: true },
      ],
    },
  },
  atazanavir: {
    ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }],
    says: {
      route: 'oral',
      components: [
        { ...tablet, medicine: 'atazanavir', strength: [300], each: 1, timesPerDay: 1, withFood: true },
        { ...tablet, medicine: 'ritonavir', strength: [100], each: 1, timesPerDay: 1, withFood: true },
      ],
    },
  },
  lopinavir: {
    ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'lopinavir-ritonavir', strength: [200, 50], each: 2, timesPerDay: 2 }] },
  },
  lopinavirDoubled: {
    ...label, rule: 'PEP-075', cites: [{ source: 'W21', at: 'annex' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'lopinavir-ritonavir', strength: [200, 50], each: 4, timesPerDay: 2 }] },
  },
  disoproxilBackbone: {
    ...read, rule: 'PEP-061', cites: [{ source: 'WSM', at: 'HIV.C23.DT' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'tenofovir-disoproxil-lamivudine', strength: [300, 300], each: 1, timesPerDay: 1 }] },
  },
  alafenamideBackbone: {
    ...read, verification: 'secondary', rule: 'PEP-061', cites: [{ source: 'SA24' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'tenofovir-alafenamide-emtricitabine', strength: [25, 200], each: 1, timesPerDay: 1 }] },
  },
  zidovudineBackbone: {
    ...read, checkedOn: '2026-11-25', verification: 'read', rule: 'PEP-061', cites: [{ source: 'WSM' }, { source: 'SA24' }, { source: 'Combivir label', at: 'dosage' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'zidovudine-lamivudine', strength: [300, 150], each: 1, timesPerDay: 2 }] },
  },
  sameTenofovir: { ...ours, rule: 'PEP-062', mayOnly: 'widen', cites: ledger },
  neverUsed: { ...read, rule: 'PEP-064', mayOnly: 'widen', cites: [{ source: 'WSM' }, { source: 'CA17' }] },
  zidovudineHaemoglobin: { ...unread, rule: 'PEP-065', mayOnly: 'widen', cites: ledger, says: { value: 8, unit: 'g/dL', sense: 'below' } },
  zidovudineNeutrophils: { ...unread, verification: 'read', checkedOn: '2026-11-25', rule: 'PEP-065', mayOnly: 'widen', cites: [{ source: 'Combivir SmPC', at: '4.3' }], says: { value: 0.75, unit: '10*9/L', sense: 'below' } },
  zidovudineNotWith: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-065', mayOnly: 'widen', cites: [{ source: 'WSM', at: 'HIV.D21.2.DT.60' }, { source: 'Combivir SmPC', at: '4.4' }],
    says: { atc: ['J05AB06', 'J05AB14', 'J05AP01', 'J05AF04'], names: ['ganciclovir', 'valganciclovir', 'ribavirin', 'stavudine', '更昔洛韦', '缬更昔洛韦', '利巴韦林', '司他夫定'] },
  },
  raltegravirOnceBarred: { ...label, rule: 'PEP-063', cites: [{ source: 'RALL' }, { source: 'LIV' }, { source: 'OX' }], mayOnly: 'widen' },
  bictegravirPregnancy: { ...label, rule: 'PEP-110', cites: [{ source: 'BIK' }, { source: 'BIKI' }] },
  wholeSupply: { ...read, rule: 'PEP-066', cites: [{ source: 'W24' }] },
  starterDays: { ...ours, rule: 'PEP-066', cites: ledger, says: 'none' },
  refillBefore: { ...ours, rule: 'PEP-066', cites: ledger, says: { value: 2, unit: 'd', sense: 'to' } },
  courseDays: { ...read, rule: 'PEP-067', mayOnly: 'widen', cites: [{ source: 'W24' }], says: { value: 28, unit: 'd', sense: 'to' } },
  taskSharing: { ...read, rule: 'PEP-068', cites: [{ source: 'W24', at: 'launch notice' }] },
  resistanceKnown: { ...unread, rule: 'PEP-069', cites: ledger },
  longActing: {
    ...read, verification: 'ours', rule: 'PEP-073', cites: [{ source: 'C25e' }],
    says: { atc: ['J05AJ04', 'J05AX31'], names: ['cabotegravir', 'lenacapavir', 'apretude', 'vocabria', 'yeztugo', 'sunlenca', '卡替拉韦', '卡博特韦', '来那卡帕韦'], notForms: ['tablet'] },
  },
  longActingWithin: { ...read, rule: 'PEP-073', cites: [{ source: 'C25e' }], says: { value: 6, unit: 'mo', sense: 'to' } },
  fixedAdultFrom: { ...label, verification: 'secondary', rule: 'PEP-074', cites: [{ source: 'W26P' }], says: { value: 30, unit: 'kg', sense: 'from' } },
  disoproxilFrom: { ...ours, rule: 'PEP-074', cites: ledger, says: 'none' },
  zidovudineFrom: { ...ours, rule: 'PEP-074', cites: ledger, says: 'none' },
  alafenamideBoostedFrom: { ...ours, rule: 'PEP-074', cites: ledger, says: 'none' },
  raltegravirOnceFrom: { ...ours, rule: 'PEP-074', cites: ledger, says: 'none' },
  cobicistatFrom: { ...ours, rule: 'PEP-074', cites: ledger, says: 'none' },
  raltegravirTabletFrom: { ...label, rule: 'PEP-074', mayOnly: 'tighten', cites: [{ source: 'RALL' }], says: { value: 25, unit: 'kg', sense: 'from' } },
  adultWeightPresumed: { ...ours, rule: 'PEP-074', cites: [{ source: 'design', at: 'section 11' }], says: { value: 40, unit: 'kg', sense: 'from' } },

  childBackbone: { ...read, rule: 'PEP-080', cites: [{ source: 'WSM' }, { source: 'BIGG' }] },
  childRegimens: {
    ...read, rule: 'PEP-080', cites: [{ source: 'WSM' }, { source: 'BIGG' }],
    says: { order: ['zidovudine', 'abacavir', 'fixed-child-tablet', 'adult-tablet', 'solutions', 'raltegravir', 'lopinavir'] },
  },
  childTable: { ...read, rule: 'PEP-080', cites: [{ source: 'WSM' }], says: { approach: 'own' } },
  youngChildBelow: { ...ours, rule: 'PEP-081', cites: ledger, says: 'none' },
  specialistBelowAge: { ...ours, rule: 'PEP-084', mayOnly: 'widen', cites: [{ source: 'W26P' }], says: { value: 4, unit: 'wk', sense: 'below' } },
  specialistBelowWeight: { ...ours, rule: 'PEP-084', mayOnly: 'widen', cites: [{ source: 'W26P' }], says: { value: 3, unit: 'kg', sense: 'below' } },
  adultRegimenFrom: { ...ours, rule: 'PEP-084', cites: [{ source: 'WSM' }], says: { value: 10, unit: 'a', sense: 'from' } },
  dolutegravirDispersible: {
    ...secondary, rule: 'PEP-085', cites: [{ source: 'W26P', at: 'table 1' }, { source: 'PED' }, { source: 'ODY' }], noted: '2021: bands from 10 and 14 kg',
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' },
        { from: 3, holds: { ...dolutegravir10, each: 0.5 } },
        { from: 6, holds: { ...dolutegravir10, each: 1.5 } },
        { from: 10, holds: { ...dolutegravir10, each: 2 } },
        { from: 15, holds: { ...dolutegravir10, each: 2.5 } },
        { from: 20, holds: { ...dolutegravir10, each: 3 } },
        { from: 25, holds: 'none' },
      ],
    },
  },
  dolutegravirFilmCoated: {
    ...label, rule: 'PEP-085', cites: [{ source: 'MSF' }, { source: 'WSM' }],
    says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 20, holds: dolutegravir50 }] },
  },
  abacavirLamivudine: {
    ...secondary, rule: 'PEP-085', cites: [{ source: 'W26P', at: 'table 1' }, { source: 'ZW' }], noted: '2021: 1 tablet at 3 to under 6 kg; bands from 10 and 14 kg',
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' },
        { from: 3, holds: { ...abacavir120, each: 0.5 } },
        { from: 6, holds: { ...abacavir120, each: 1.5 } },
        { from: 10, holds: { ...abacavir120, each: 2 } },
        { from: 15, holds: { ...abacavir120, each: 2.5 } },
        { from: 20, holds: { ...abacavir120, each: 3 } },
        { from: 25, holds: { ...tablet, medicine: 'abacavir-lamivudine', strength: [600, 300], each: 1, timesPerDay: 1 } },
      ],
    },
  },
  zidovudineLamivudine: {
    ...secondary, verification: 'ours', rule: 'PEP-085', cites: [{ source: 'AZTB' }, { source: 'ZW' }], noted: '2021: bands from 10 and 14 kg',
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' },
        { from: 3, holds: { ...zidovudine60, each: 1 } },
        { from: 6, holds: { ...zidovudine60, each: 1.5 } },
        { from: 10, holds: { ...zidovudine60, each: 2 } },
        { from: 15, holds: { ...zidovudine60, each: 2.5 } },
        { from: 20, holds: { ...zidovudine60, each: 3 } },
        { from: 25, holds: { ...tablet, medicine: 'zidovudine-lamivudine', strength: [300, 150], each: 1, timesPerDay: 2 } },
      ],
    },
  },
  fixedChild: {
    ...secondary, rule: 'PEP-085', cites: [{ source: 'W26P', at: 'table 1' }], noted: '2021: not under 6 kg; bands from 10 and 14 kg',
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' },
        { from: 3, holds: { ...fixedChild, each: 1 } },
        { from: 6, holds: { ...fixedChild, each: 3 } },
        { from: 10, holds: { ...fixedChild, each: 4 } },
        { from: 15, holds: { ...fixedChild, each: 5 } },
        { from: 20, holds: { ...fixedChild, each: 6 } },
        { from: 25, holds: 'none' },
      ],
    },
  },
  bictegravirChild: { ...ours, rule: 'PEP-081', cites: ledger, says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }] } },
  alafenamideChild: { ...ours, rule: 'PEP-081', cites: ledger, says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }] } },
  zidovudineSolution: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-085', cites: [{ source: 'W21', at: 'annex 1, as counted by a national calculator' }], noted: '2021: band from 10 to under 14 kg',
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 3, holds: { ...zidovudineLiquid, each: 6 } }, { from: 6, holds: { ...zidovudineLiquid, each: 9 } },
        { from: 10, holds: { ...zidovudineLiquid, each: 12 } }, { from: 15, holds: 'none' },
      ],
    },
  },
  lamivudineSolution: {
    ...unread, rule: 'PEP-085', cites: [{ source: 'W21', at: 'annex 1' }, { source: 'W26P', at: 'table 5' }], noted: '2021: band from 10 to under 14 kg',
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 3, holds: { ...lamivudineLiquid, each: 3 } }, { from: 6, holds: { ...lamivudineLiquid, each: 4 } },
        { from: 10, holds: { ...lamivudineLiquid, each: 6 } }, { from: 15, holds: 'none' },
      ],
    },
  },
  raltegravirChild: {
    ...label, rule: 'PEP-085', cites: [{ source: 'RALL' }],
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 3, holds: { ...raltegravir25, each: 1 } }, { from: 6, holds: { ...raltegravir25, each: 2 } },
        { from: 10, holds: { ...raltegravir25, each: 3 } }, { from: 14, holds: { ...raltegravir25, each: 4 } }, { from: 20, holds: { ...raltegravir25, each: 6 } },
        { from: 25, holds: { ...tablet, medicine: 'raltegravir', strength: [400], each: 1, timesPerDay: 2 } },
      ],
    },
  },
  lopinavirGranules: {
    ...practice, rule: 'PEP-085', cites: [{ source: 'ZW' }],
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 3, holds: { ...lopinavirGranules, each: 2 } }, { from: 6, holds: { ...lopinavirGranules, each: 3 } },
        { from: 10, holds: { ...lopinavirGranules, each: 4 } }, { from: 15, holds: { ...lopinavirGranules, each: 5 } },
        { from: 20, holds: { ...lopinavirGranules, each: 6 } }, { from: 25, holds: 'none' },
      ],
    },
  },
  abacavirOpinionBelow: { ...ours, rule: 'PEP-085', cites: [{ source: 'W26P' }], says: { value: 6, unit: 'kg', sense: 'below' } },
  lamivudineOpinionBelow: { ...ours, checkedOn: '2026-11-25', rule: 'PEP-085', cites: [{ source: 'W26P', at: 'table 5' }, { source: 'lamivudine solution texts' }], says: { value: 6, unit: 'kg', sense: 'below' } },
  notInterchangeable: { ...unread, verification: 'read', checkedOn: '2026-11-25', rule: 'PEP-086', mayOnly: 'widen', cites: [{ source: 'TPD', at: 'dosage' }] },
  dispersingVolume: {
    ...practice, rule: 'PEP-087', cites: [{ source: 'MSF' }], says: { unit: '{tablet}', steps: [{ from: 0, holds: 5 }, { from: 4, holds: 10 }] },
  },
  dispersedWithin: { ...practice, rule: 'PEP-087', cites: [{ source: 'MSF' }], says: { value: 30, unit: 'min', sense: 'to' } },
  dispersingRinse: { ...practice, rule: 'PEP-087', cites: [{ source: 'MSF' }], says: { value: 5, unit: 'mL', sense: 'from' } },
  quantities: { ...ours, rule: 'PEP-088', cites: ledger },
  keepStartingDose: { ...ours, rule: 'PEP-089', cites: ledger },
  abacavirTest: { ...unread, rule: 'PEP-090', cites: [{ source: 'WSM' }] },
  abacavirChecks: {
    ...unread, rule: 'PEP-090', cites: ledger,
    says: {
      steps: [
        { name: 'first-day', after: 1, unit: 'd', from: 'course-start' }, { name: 'first-week', after: 7, unit: 'd', from: 'course-start' },
        { name: 'second-week', after: 14, unit: 'd', from: 'course-start' },
      ],
    },
  },
  withoutZidovudine: { ...practice, verification: 'secondary', rule: 'PEP-092', cites: [{ source: 'W25C' }, { source: 'BIGG' }] },
  childInducer: { ...practice, verification: 'secondary', rule: 'PEP-093', cites: [{ source: 'W26P', at: 'table 7' }, { source: 'PED' }] },
  weightMeasuredBelow: { ...ours, rule: 'PEP-084', cites: ledger, says: { value: 30, unit: 'kg', sense: 'below' } },

  adultKidneyFrom: { ...practice, rule: 'PEP-100', cites: [{ source: 'GFR' }], says: { value: 18, unit: 'a', sense: 'from' } },
  childKidneyFrom: { ...practice, rule: 'PEP-101', cites: [{ source: 'GFR' }], says: { value: 1, unit: 'a', sense: 'from' } },
  cockcroftGault: { ...practice, rule: 'PEP-100', cites: [{ source: 'GFR' }], says: { ageMinuend: 140, divisor: 72, femaleFactor: 0.85 } },
  adjustedWeight: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-100', cites: [{ source: 'Devine 1974', at: 'as quoted' }], says: { femaleBase: 45.5, maleBase: 50, perCentimetre: 0.9055, baseHeight: 152.4, shareOfExcess: 0.4 },
  },
  obesityFrom: { ...practice, verification: 'unread', rule: 'PEP-100', cites: ledger, says: { value: 30, unit: 'kg/m2', sense: 'from' } },
  schwartz: { ...practice, rule: 'PEP-101', cites: [{ source: 'GFR' }], says: { factor: 0.413 } },
  plausible: { ...ours, rule: 'PEP-102', cites: ledger },
  disoproxilKidney: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-103', cites: [{ source: 'Truvada label', at: 'renal impairment' }],
    says: {
      unit: 'mL/min',
      steps: [{ from: 0, holds: 'never' }, { from: 30, holds: 'only-if-nothing-else' }, { from: 50, holds: 'monitor' }, { from: 60, holds: 'full' }],
    },
  },
  alafenamideKidney: {
    ...label, rule: 'PEP-103', cites: [{ source: 'BIK' }],
    says: { unit: 'mL/min', steps: [{ from: 0, holds: 'never' }, { from: 15, holds: 'only-if-nothing-else' }, { from: 30, holds: 'full' }] },
  },
  zidovudineFixedKidney: {
    ...label, rule: 'PEP-103', cites: [{ source: 'REN' }], says: { unit: 'mL/min', steps: [{ from: 0, holds: 'never' }, { from: 30, holds: 'monitor' }, { from: 50, holds: 'full' }] },
  },
  kidneyUnknown: { ...unread, strength: 'label', rule: 'PEP-103', cites: ledger },
  hepatitisFirst: { ...practice, rule: 'PEP-104', cites: [{ source: 'CN21' }] },
  severeZidovudine: {
    ...unread, verification: 'read', checkedOn: '2026-11-25', rule: 'PEP-103', cites: [{ source: 'Retrovir label', at: 'renal impairment' }],
    says: {
      unit: 'mL/min',
      steps: [
        { from: 0, holds: { ...tablet, medicine: 'zidovudine', strength: [300], each: 1, timesPerDay: 1 } },
        { from: 15, holds: { ...tablet, medicine: 'zidovudine', strength: [300], each: 1, timesPerDay: 2 } },
      ],
    },
  },
  severeLamivudineFirst: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-109', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'lamivudine', strength: [150], each: 1, timesPerDay: 1 }] },
  },
  severeLamivudine: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-109', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }],
    says: {
      unit: 'mL/min',
      steps: [
        { from: 0, holds: 'none' },
        { from: 5, holds: { ...solution, medicine: 'lamivudine', strength: [10], each: 5, timesPerDay: 1 } },
        { from: 15, holds: { ...solution, medicine: 'lamivudine', strength: [10], each: 10, timesPerDay: 1 } },
      ],
    },
  },
  severeExpert: { ...unread, rule: 'PEP-109', mayOnly: 'widen', cites: ledger },
  creatinineRise: { ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-105', cites: [{ source: 'Tivicay label', at: '6.1, as quoted' }] },
  nephrotoxic: {
    ...unread, verification: 'read', checkedOn: '2026-11-25', rule: 'PEP-106', cites: [{ source: 'tenofovir disoproxil SmPC', at: '4.5' }],
    says: {
      atc: ['J01G', 'J02AA01', 'J05AB12'],
      names: ['gentamicin', 'amikacin', 'tobramycin', 'streptomycin', 'kanamycin', 'amphotericin', 'cidofovir', '庆大霉素', '阿米卡星', '妥布霉素', '链霉素', '两性霉素'],
      notForms: ['topical', 'eye', 'vaginal', 'inhaled'],
    },
  },
  painkillers: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-106', cites: [{ source: 'Biktarvy label', at: '7.4, as quoted' }],
    says: {
      atc: ['M01A'], names: ['ibuprofen', 'naproxen', 'diclofenac', 'indometacin', 'indomethacin', 'ketorolac', 'meloxicam', '布洛芬', '萘普生', '双氯芬酸', '吲哚美辛'],
      notForms: ['topical', 'eye'],
    },
  },

  hepatitisPlan: {
    ...label, verification: 'unread', rule: 'PEP-107', cites: [{ source: 'BIK' }],
    says: {
      steps: [
        { name: 'stop-plan', after: 20, unit: 'd', from: 'course-start' }, { name: 'test-before-end', after: 27, unit: 'd', from: 'course-start' },
      ],
    },
  },
  vaccine: { ...unread, rule: 'PEP-108', cites: ledger },
  pregnancy: { ...unread, strength: 'recommendation', rule: 'PEP-110', cites: [{ source: 'GPN' }] },
  breastfeeding: { ...unread, rule: 'PEP-110', cites: [{ source: 'HI' }] },
  liver: { ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-110', cites: [{ source: 'Tivicay label', at: '8.6, as quoted' }, { source: 'Biktarvy label', at: 'hepatic impairment, as quoted' }] },

  rifampicin: {
    ...label, rule: 'PEP-120', mayOnly: 'widen', cites: [{ source: 'W21', at: 'annex' }, { source: 'RALL' }],
    says: { atc: ['J04AB02', 'J04AM02', 'J04AM05', 'J04AM06', 'J04AM07', 'J04AM12', 'J04BA50', 'J04BA51'], names: ['rifampicin', 'rifampin', 'rifinah', 'rifater', 'rimactane', 'rifadin', '利福平'] },
  },
  rifapentine: {
    ...label, verification: 'unread', rule: 'PEP-120', cites: [{ source: 'W21', at: 'annex' }], says: { atc: ['J04AB05'], names: ['rifapentine', 'priftin', '利福喷丁', '利福喷汀'] },
  },
  rifabutin: { ...label, rule: 'PEP-120', cites: [{ source: 'W21', at: 'annex' }], says: { atc: ['J04AB04', 'J04AM11', 'A02BD16'], names: ['rifabutin', 'mycobutin', '利福布汀'] } },
  carbamazepine: {
    ...label, rule: 'PEP-120', mayOnly: 'widen', cites: [{ source: 'DDI', at: 'table 3' }, { source: 'RALL' }], says: { atc: ['N03AF01'], names: ['carbamazepine', 'tegretol', '卡马西平', '得理多'] },
  },
  disputedInducers: {
    ...label, verification: 'unread', rule: 'PEP-124', mayOnly: 'widen', cites: [{ source: 'DDI', at: 'table 3' }, { source: 'RALL' }],
    says: {
      atc: ['N03AB02', 'N03AB52', 'N03AB05', 'N03AA', 'N03AF02', 'N03AF04', 'N05CA', 'L02BB04', 'L02BB05', 'L01XX23'],
      names: [
        'phenytoin', 'fosphenytoin', 'phenobarbital', 'phenobarbitone', 'methylphenobarbital', 'primidone', 'oxcarbazepine', 'eslicarbazepine', 'enzalutamide', 'apalutamide',
        'mitotane', 'dilantin', 'epanutin', 'trileptal', 'mysoline', '苯妥英', '磷苯妥英', '苯巴比妥', '扑米酮', '奥卡西平', '艾司利卡西平', '恩扎卢胺', '阿帕他胺', '米托坦',
      ],
    },
  },
  stJohnsWort: {
    ...label, rule: 'PEP-121', mayOnly: 'widen', cites: [{ source: 'DDI', at: 'table 3' }], says: { atc: ['N06AX25', 'N06AP03'], names: ["st john's wort", 'st. john’s wort', 'hypericum', '贯叶连翘', '圣约翰草'] },
  },
  checkOnly: {
    ...unread, rule: 'PEP-124', cites: ledger,
    says: {
      atc: ['N03AX11', 'N03AF03', 'N03AX22', 'N03AX10', 'N03AX25', 'C02KX01', 'N06BA07', 'A04AD12', 'D01BA01'],
      names: [
        'topiramate', 'rufinamide', 'perampanel', 'felbamate', 'cenobamate', 'bosentan', 'modafinil', 'aprepitant', 'griseofulvin', '托吡酯', '卢非酰胺', '吡仑帕奈', '非尔氨酯',
        '波生坦', '莫达非尼', '阿瑞匹坦', '灰黄霉素',
      ],
    },
  },
  inducerTail: { ...label, rule: 'PEP-164', mayOnly: 'widen', cites: [{ source: 'W21', at: 'annex' }], says: { value: 14, unit: 'd', sense: 'to' } },
  disputed: { ...ours, rule: 'PEP-121', cites: [{ source: 'DDI', at: 'table 3' }] },
  integraseBarred: {
    ...label, checkedOn: '2026-11-25', verification: 'secondary', rule: 'PEP-120', mayOnly: 'widen', cites: [{ source: 'DDI', at: 'table 3' }, { source: 'WSM', at: 'HIV.D21.2.DT.40' }, { source: 'Tivicay SmPC', at: '4.3, as quoted' }],
    says: { atc: ['C01BD04', 'N07XX07'], names: ['dofetilide', 'tikosyn', 'fampridine', 'dalfampridine', 'fampyra', 'ampyra', '多非利特', '氨吡啶', '达伐吡啶'] },
  },
  bictegravirBarred: { ...label, rule: 'PEP-120', cites: [{ source: 'BIKI' }, { source: 'DDI', at: 'table 3' }], mayOnly: 'widen', says: { atc: ['C01BD04'], names: ['dofetilide', 'tikosyn', '多非利特'] } },
  bictegravirWeakened: { ...label, rule: 'PEP-120', cites: [{ source: 'BIKI' }], mayOnly: 'widen' },
  pilsicainide: { ...label, rule: 'PEP-120', cites: [{ source: 'DDI', at: 'table 3' }], says: { names: ['pilsicainide', '吡西卡尼'] } },
  metformin: { ...label, rule: 'PEP-120', cites: [{ source: 'DDI', at: 'table 3' }], says: { atc: ['A10BA02', 'A10BD02', 'A10BD03', 'A10BD05', 'A10BD07', 'A10BD08', 'A10BD10', 'A10BD11', 'A10BD15', 'A10BD16', 'A10BD20', 'A10BD13', 'A10BD14', 'A10BD17', 'A10BD18', 'A10BD22', 'A10BD23', 'A10BD25', 'A10BD26', 'A10BD27', 'A10BD28', 'A10BD31', 'A10BD34'], names: ['metformin', 'glucophage', '二甲双胍', '格华止'] } },
  metforminCap: { ...label, rule: 'PEP-120', mayOnly: 'widen', cites: [{ source: 'DDI', at: 'table 3' }], says: { value: 1000, unit: 'mg', sense: 'above' } },
  metforminTail: { ...ours, rule: 'PEP-120', cites: ledger, says: { value: 14, unit: 'd', sense: 'to' } },
  metforminExpertBelow: { ...label, rule: 'PEP-120', cites: [{ source: 'DDI', at: 'table 3' }], says: { value: 45, unit: 'mL/min', sense: 'below' } },
  antacids: {
    ...label, rule: 'PEP-120', cites: [{ source: 'LIV' }, { source: 'UCSF' }],
    says: {
      atc: ['A02AA', 'A02AB', 'A02AD', 'A02BX02'],
      names: ['antacid', 'magnesium', 'aluminium', 'aluminum', 'sucralfate', 'maalox', 'gaviscon', '铝碳酸镁', '氢氧化铝', '氢氧化镁', '氧化镁', '碳酸镁', '硫糖铝'],
      except: ['esomeprazole', 'omeprazole', '拉唑镁'],
    },
  },
  minerals: {
    ...label, rule: 'PEP-120', cites: [{ source: 'UCSF' }, { source: 'DHI' }],
    says: {
      atc: ['A12AA', 'B03A', 'A12CB', 'A11A'],
      names: ['calcium', 'iron', 'ferrous', 'zinc', 'multivitamin', 'prenatal vitamin', 'prenatal vitamins', '碳酸钙', '钙片', '钙剂', '葡萄糖酸钙', '铁剂', '硫酸亚铁', '富马酸亚铁', '锌', '多种维生素', '复合维生素'],
      except: ['atorvastatin', 'rosuvastatin', 'folinate', 'leucovorin'],
      notForms: ['topical', 'eye'],
    },
  },
  calciumCarbonate: { ...label, rule: 'PEP-063', cites: [{ source: 'RALL' }, { source: 'LIV' }], mayOnly: 'widen', says: { atc: ['A02AC01', 'A12AA04'], names: ['calcium carbonate', 'calcium', '碳酸钙', '钙片'], except: ['folinate', 'atorvastatin', 'rosuvastatin'] } },
  iron: { ...unread, strength: 'label', rule: 'PEP-120', cites: ledger, says: { atc: ['B03A'], names: ['iron', 'ferrous', '铁剂', '硫酸亚铁', '富马酸亚铁'] } },
  ironAfter: { ...unread, strength: 'label', rule: 'PEP-120', cites: ledger, says: { value: 2, unit: 'h', sense: 'from' } },
  mineralBefore: { ...label, rule: 'PEP-120', mayOnly: 'tighten', cites: [{ source: 'UCSF' }, { source: 'DHI' }], says: { value: 2, unit: 'h', sense: 'from' } },
  mineralAfter: { ...label, rule: 'PEP-120', mayOnly: 'tighten', cites: [{ source: 'UCSF' }, { source: 'DHI' }], says: { value: 6, unit: 'h', sense: 'from' } },
  boostedBarred: {
    ...label, rule: 'PEP-125', mayOnly: 'widen', cites: [{ source: 'DRVC' }],
    says: {
      atc: ['N02CA', 'C10AA01', 'C10AA02', 'N05CD08', 'N05CD05', 'N05AE05', 'N05AG02', 'C01EB17', 'C01EB18', 'M04AC01'],
      names: [
        'ergotamine', 'dihydroergotamine', 'ergometrine', 'simvastatin', 'lovastatin', 'midazolam', 'triazolam', 'lurasidone', 'pimozide', 'ivabradine', 'ranolazine', 'colchicine',
        'sildenafil', '麦角胺', '麦角新碱', '辛伐他汀', '洛伐他汀', '咪达唑仑', '三唑仑', '鲁拉西酮', '匹莫齐特', '伊伐布雷定', '雷诺嗪', '秋水仙碱', '西地那非',
      ],
      notForms: ['injection'],
    },
  },
  acidSuppressants: {
    ...unread, verification: 'secondary', checkedOn: '2026-11-25', rule: 'PEP-125', cites: [{ source: 'UCSF', at: 'atazanavir and acid-lowering medicines' }],
    says: { atc: ['A02BC'], names: ['omeprazole', 'esomeprazole', 'lansoprazole', 'pantoprazole', 'rabeprazole', '奥美拉唑', '艾司奥美拉唑', '兰索拉唑', '泮托拉唑', '雷贝拉唑'] },
  },
  treatmentForHiv: {
    ...label, rule: 'PEP-120', cites: ledger,
    says: { atc: ['J05AG03', 'J05AG04', 'J05AG01', 'J05AR05', 'J05AR06', 'J05AR07', 'J05AR11'], names: ['efavirenz', 'etravirine', 'nevirapine', '依非韦伦', '依曲韦林', '奈韦拉平'] },
  },
  duplicateTenofovir: {
    ...unread, verification: 'read', checkedOn: '2026-11-25', rule: 'PEP-120', cites: [{ source: 'tenofovir disoproxil SmPC', at: '4.5' }],
    says: {
      atc: ['J05AF07', 'J05AF13', 'J05AF08', 'J05AR03', 'J05AR17'],
      names: ['tenofovir', 'adefovir', 'viread', 'vemlidy', 'truvada', 'descovy', '替诺福韦', '阿德福韦'],
    },
  },
  methadone: { ...unread, verification: 'read', checkedOn: '2026-11-25', rule: 'PEP-120', cites: [{ source: 'ACTG 262', at: 'abstract' }], says: { atc: ['N07BC02', 'N02AC52'], names: ['methadone', '美沙酮'] } },
  neverStop: { ...unread, rule: 'PEP-122', mayOnly: 'widen', cites: ledger },
  neverNone: { ...ours, rule: 'PEP-123', mayOnly: 'widen', cites: ledger },

  contact: { ...practice, rule: 'PEP-130', cites: [{ source: 'C25' }], says: { steps: [{ name: 'first-contact', after: 24, until: 72, unit: 'h', from: 'course-start' }] } },
  tests: {
    ...unread, strength: 'recommendation', rule: 'PEP-131', cites: [{ source: 'WSM', at: 'IND.7' }],
    says: { steps: [{ name: 'interim', after: 4, until: 6, unit: 'wk', from: 'last-act' }, { name: 'final', after: 12, unit: 'wk', from: 'last-act' }] },
  },
  interimTest: { ...unread, rule: 'PEP-131', cites: ledger, says: { approach: 'optional' } },
  interimLeftOutWithin: { ...ours, rule: 'PEP-131', cites: ledger, says: 'none' },
  testKind: { ...unread, strength: 'recommendation', rule: 'PEP-131', cites: ledger, says: { approach: 'antigen-antibody' } },
  testDates: { ...ours, rule: 'PEP-132', cites: ledger },
  monitoring: { ...unread, rule: 'PEP-133', cites: ledger, says: { steps: [{ name: 'bloods', after: 2, until: 4, unit: 'wk', from: 'course-start' }] } },
  symptoms: { ...unread, rule: 'PEP-134', cites: ledger, says: { steps: [{ name: 'watch', after: 12, unit: 'wk', from: 'last-act' }] } },
  precautions: { ...unread, rule: 'PEP-135', cites: ledger },
  prepAfter: { ...read, rule: 'PEP-136', cites: [{ source: 'C25' }, { source: 'LE' }, { source: 'WSM' }] },
  reExposure: { ...unread, rule: 'PEP-140', cites: ledger },
  skipOnceDaily: { ...unread, verification: 'secondary', checkedOn: '2026-11-25', strength: 'label', rule: 'PEP-141', cites: [{ source: 'Tivicay SmPC', at: '4.2, as quoted' }], says: { value: 4, unit: 'h', sense: 'below' } },
  skipTwiceDaily: { ...unread, verification: 'secondary', checkedOn: '2026-11-25', strength: 'label', rule: 'PEP-141', cites: [{ source: 'CHIVA lamivudine leaflet' }], says: { value: 6, unit: 'h', sense: 'below' } },
  skipBictegravir: { ...ours, rule: 'PEP-141', cites: ledger, says: 'none' },
  interruption: { ...unread, rule: 'PEP-142', cites: [{ source: 'LE' }, { source: 'B21' }], says: { value: 48, unit: 'h', sense: 'from' } },
  vomitingWithin: { ...unread, verification: 'secondary', checkedOn: '2026-11-25', strength: 'label', rule: 'PEP-143', cites: [{ source: 'CHIVA lamivudine leaflet' }], says: { value: 2, unit: 'h', sense: 'to' } },
  vomitingBictegravirWithin: { ...ours, rule: 'PEP-143', cites: ledger, says: 'none' },
  reminders: { ...practice, rule: 'PEP-144', mayOnly: 'widen', cites: ledger },
  packaging: { ...ours, rule: 'PEP-145', mayOnly: 'widen', cites: ledger },
  startNow: { ...unread, rule: 'PEP-150', cites: ledger },
  usualEffects: { ...unread, rule: 'PEP-151', cites: ledger },
  redFlags: { ...unread, strength: 'label', rule: 'PEP-152', mayOnly: 'widen', cites: ledger },
  timing: { ...label, rule: 'PEP-153', cites: [{ source: 'UCSF' }] },
  noBlame: { ...unread, rule: 'PEP-154', mayOnly: 'widen', cites: ledger },

  beforeContraception: { ...ours, rule: 'PEP-160', cites: ledger },
  boostedEffect: { ...ours, rule: 'PEP-161', cites: ledger },
  pregnancyMeaning: { ...ours, rule: 'PEP-162', cites: ledger },
  oneSample: { ...ours, rule: 'PEP-163', cites: ledger },
  separateWindows: { ...ours, rule: 'PEP-164', cites: ledger },

  // What is kept here, by substance (CD-24)
  darunavirCobicistatProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AR14'], names: ['darunavir/cobicistat', 'prezcobix', 'rezolsta', '达芦那韦考比司他', '达芦那韦/考比司他'], except: ['emtricitabine', '恩曲他滨'] } },
  darunavirFixedProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AR22'], names: ['darunavir/cobicistat/emtricitabine/tenofovir alafenamide', 'symtuza'] } },
  dolutegravirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AJ03', 'J05AR13', 'J05AR21', 'J05AR25', 'J05AR27'], names: ['dolutegravir', 'tivicay', 'tld', 'pald', '多替拉韦'] } },
  raltegravirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AJ01'], names: ['raltegravir', 'isentress', '拉替拉韦'] } },
  disoproxilProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AF07', 'J05AR03', 'J05AR12', 'J05AR27'], names: ['tenofovir disoproxil', 'tenofovir', 'tdf', 'tld', 'truvada', '替诺福韦二吡呋酯'], except: ['alafenamide', '丙酚'] } },
  alafenamideProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AF13', 'J05AR17'], names: ['tenofovir alafenamide', 'taf', 'descovy', '丙酚替诺福韦'], except: ['bictegravir', 'biktarvy', 'darunavir', 'symtuza', '比克替拉韦', '达芦那韦'] } },
  zidovudineProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AF01', 'J05AR01'], names: ['zidovudine', 'azt', 'combivir', '齐多夫定'] } },
  abacavirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AF06', 'J05AR02', 'J05AR13'], names: ['abacavir', 'kivexa', 'epzicom', 'pald', '阿巴卡韦'] } },
  darunavirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AE10'], names: ['darunavir', 'prezista', '达芦那韦'], except: ['cobicistat', '考比司他'] } },
  atazanavirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AE08'], names: ['atazanavir', 'reyataz', '阿扎那韦'] } },
  lopinavirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AR10'], names: ['lopinavir', 'kaletra', '洛匹那韦'] } },
  ritonavirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AE03'], names: ['ritonavir', 'norvir', '利托那韦'] } },
  lamivudineProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AF05', 'J05AR01', 'J05AR02', 'J05AR12', 'J05AR13', 'J05AR27'], names: ['lamivudine', '3tc', 'tld', 'pald', 'combivir', '拉米夫定'] } },
}
