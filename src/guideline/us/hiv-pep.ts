import type { SourceClass } from '../hiv-pep-words.js'
import { overlay } from '../shape/index.js'
import type { HivPep, PepCell } from '../topic/hiv-pep.js'
import { hivPep as base } from '../who/hiv-pep.js'

const checkedOn = '2026-11-25'
const read = { strength: 'recommendation', verification: 'read', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const unread = { strength: 'good-practice', verification: 'unread', checkedOn } as const
const label = { strength: 'label', verification: 'read', checkedOn } as const
const notHere = { ...secondary, rule: 'PEP-061', cites: [{ source: 'C25', at: 'regimens' }], says: 'none' } as const
const notForChildren = { ...secondary, rule: 'PEP-081', cites: [{ source: 'C25', at: 'regimens' }], says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }] } } as const
const adopted = { adopts: 'who', checkedOn } as const

const tablet = { strengthUnit: 'mg', form: 'tablet' } as const
const dispersible5 = { strengthUnit: 'mg', form: 'dispersible-tablet', medicine: 'dolutegravir', strength: [5], timesPerDay: 1 } as const
const bictegravir = { ...tablet, medicine: 'bictegravir-emtricitabine-tenofovir-alafenamide', each: 1, timesPerDay: 1 } as const
const alafenamide = { ...tablet, medicine: 'tenofovir-alafenamide-emtricitabine', each: 1, timesPerDay: 1 } as const
const zidovudineLiquid = { strengthUnit: 'mg/mL', form: 'oral-solution', medicine: 'zidovudine', strength: [10], timesPerDay: 2 } as const
const lamivudineLiquid = { strengthUnit: 'mg/mL', form: 'oral-solution', medicine: 'lamivudine', strength: [10], timesPerDay: 2 } as const

/** PEP-034, by class of exposure (PEP-020). */
type Row = { readonly [S in SourceClass]: PepCell }
const shared = { verb: 'recommend', flags: ['shared-decision'] } as const
const raised = { verb: 'consider', raised: shared } as const
const consider = { verb: 'consider' } as const
const closed = { verb: 'not-indicated' } as const
const penetration: Row = { S1: { verb: 'recommend' }, S2: consider, S3: shared, S4: closed }
const condomIntact: Row = { S1: raised, S2: consider, S3: raised, S4: closed }
const oral: Row = { S1: shared, S2: closed, S3: shared, S4: closed }
const oralWithout: Row = { S1: shared, S2: closed, S3: raised, S4: closed }
const fluid: Row = { S1: { verb: 'recommend' }, S2: closed, S3: shared, S4: closed }
const drewBlood: Row = { S1: consider, S2: closed, S3: consider, S4: closed }
const noRisk: Row = { S1: closed, S2: closed, S3: closed, S4: closed }

export const hivPep: HivPep = overlay(base, {
  window: { ...adopted, verification: 'read', cites: [{ source: 'C25', at: 'abstract' }] },
  lateSpecialist: { ...secondary, rule: 'PEP-018', cites: [{ source: 'C25' }] },
  afterWindow: { ...secondary, rule: 'PEP-042', cites: [{ source: 'C25' }] },

  suppressedBelow: { ...adopted, verification: 'secondary', cites: [{ source: 'C25', at: 'table 1' }] },
  suppressedFor: { ...secondary, rule: 'PEP-031', cites: [{ source: 'C25', at: 'table 1' }], says: { value: 6, unit: 'mo', sense: 'above' } },
  suppressionTestedWithin: { ...secondary, rule: 'PEP-031', cites: [{ source: 'C25', at: 'table 1' }], noted: 'the source says one to two months; the shorter one is the safer', says: { value: 1, unit: 'mo', sense: 'to' } },
  suppressedThroughout: { ...secondary, rule: 'PEP-031', cites: [{ source: 'C25', at: 'table 1' }], says: { value: 12, unit: 'mo', sense: 'to' } },
  sourceNegative: { ...read, rule: 'PEP-032', cites: [{ source: 'C25' }] },
  afterNegativeSource: { ...read, rule: 'PEP-044', cites: [{ source: 'C25' }] },
  decision: {
    ...secondary, rule: 'PEP-034', cites: [{ source: 'C25', at: 'box 2' }, { source: 'NY24' }],
    says: {
      'receptive-anal': penetration, 'receptive-vaginal': penetration, 'insertive-anal': penetration, 'insertive-vaginal': penetration, 'unknown-act': penetration,
      'shared-sharp': penetration, 'condom-intact': condomIntact, oral, 'oral-without-fluid-or-injury': oralWithout, 'fluid-on-mucosa': fluid, 'fluid-in-eye': fluid, 'bite-with-blood-in-mouth': fluid,
      'bite-without-blood-in-mouth': drewBlood, 'no-risk': noRisk,
    },
  },
  prep: { ...adopted, verification: 'secondary', cites: [{ source: 'C25', at: 'table 1' }] },
  child: { ...read, rule: 'PEP-091', cites: [{ source: 'NY24' }] },

  baselineTests: {
    ...secondary, rule: 'PEP-050', cites: [{ source: 'C25' }, { source: 'C25e' }],
    says: {
      hiv: { verb: 'recommend' }, 'nucleic-acid': { verb: 'recommend' }, urinalysis: { verb: 'none' }, creatinine: { verb: 'recommend' }, 'liver-enzyme': { verb: 'recommend' },
      'hepatitis-b-antigen': { verb: 'recommend' }, 'hepatitis-c': { verb: 'consider' }, pregnancy: { verb: 'recommend' }, 'blood-count': { verb: 'recommend' },
    },
  },

  adultRegimens: { ...secondary, rule: 'PEP-061', cites: [{ source: 'C25', at: 'abstract, box 2' }, { source: 'hiv-pep ledger', at: 'PEP-120, PEP-121' }], says: { order: ['bictegravir', 'dolutegravir', 'raltegravir', 'darunavir-fixed', 'darunavir'] } },
  fixedAdult: notHere,
  bictegravirTablet: { ...read, rule: 'PEP-061', cites: [{ source: 'C25', at: 'abstract' }], says: { route: 'oral', components: [{ ...bictegravir, strength: [50, 200, 25] }] } },
  dolutegravirTablet: { ...adopted, verification: 'read', cites: [{ source: 'C25', at: 'abstract' }] },
  dolutegravirExtra: { ...adopted, verification: 'read', cites: [{ source: 'DDI', at: 'table 3' }] },
  raltegravirOnce: notHere,
  raltegravirTablet: { ...adopted, verification: 'read', cites: [{ source: 'RALL' }] },
  raltegravirDoubled: { ...adopted, verification: 'read', cites: [{ source: 'RALL' }] },
  darunavirFixed: {
    ...secondary, rule: 'PEP-061', cites: [{ source: 'C25' }, { source: 'DRVC' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'darunavir-cobicistat-emtricitabine-tenofovir-alafenamide', strength: [800, 150, 200, 10], each: 1, timesPerDay: 1, withFood: true }] },
  },
  darunavirCobicistat: notHere,
  darunavir: { ...adopted, verification: 'unread', cites: [{ source: 'DRVC' }] },
  darunavirPregnant: { ...adopted, verification: 'read', cites: [{ source: 'DRVC', at: 'perinatal page' }] },
  atazanavir: notHere,
  lopinavir: notHere,
  lopinavirDoubled: notHere,
  disoproxilBackbone: {
    ...read, rule: 'PEP-061', cites: [{ source: 'C25', at: 'abstract' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'tenofovir-disoproxil-emtricitabine', strength: [300, 200], each: 1, timesPerDay: 1 }] },
  },
  alafenamideBackbone: { ...adopted, verification: 'read', cites: [{ source: 'C25', at: 'abstract' }] },
  zidovudineBackbone: { ...adopted, verification: 'secondary', cites: [{ source: 'FDAK' }] },
  bictegravirPregnancy: { ...secondary, rule: 'PEP-110', cites: [{ source: 'C25' }, { source: 'BIKI' }] },
  pregnancy: { ...secondary, rule: 'PEP-110', cites: [{ source: 'C25' }] },
  adultRegimenFrom: { ...secondary, rule: 'PEP-061', cites: [{ source: 'C25' }], says: { value: 12, unit: 'a', sense: 'from' } },
  fixedAdultFrom: { ...label, rule: 'PEP-074', cites: [{ source: 'FDAK' }], says: { value: 25, unit: 'kg', sense: 'from' } },
  disoproxilFrom: { ...label, rule: 'PEP-074', cites: [{ source: 'FDAK' }], says: { value: 35, unit: 'kg', sense: 'from' } },
  zidovudineFrom: { ...label, rule: 'PEP-074', cites: [{ source: 'FDAK' }], says: { value: 30, unit: 'kg', sense: 'from' } },
  alafenamideBoostedFrom: { ...label, rule: 'PEP-074', cites: [{ source: 'FDAK' }], says: { value: 35, unit: 'kg', sense: 'from' } },
  cobicistatFrom: { ...label, rule: 'PEP-074', cites: [{ source: 'DRVC' }], says: { value: 40, unit: 'kg', sense: 'from' } },

  // PEP-081, table P2: the bands of the labels, from 14 kg
  childRegimens: { ...secondary, rule: 'PEP-081', cites: [{ source: 'C25' }], says: { order: ['bictegravir', 'alafenamide', 'adult-tablet', 'zidovudine', 'solutions', 'raltegravir'] } },
  childTable: { ...secondary, rule: 'PEP-081', cites: [{ source: 'C25' }], says: { approach: 'own' } },
  youngChildBelow: { ...unread, rule: 'PEP-081', cites: [{ source: 'C25' }, { source: 'BIK' }], says: { value: 2, unit: 'a', sense: 'below' } },
  bictegravirChild: {
    ...label, rule: 'PEP-081', cites: [{ source: 'BIK' }, { source: 'FDAK' }],
    says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 14, holds: { ...bictegravir, strength: [30, 120, 15] } }, { from: 25, holds: { ...bictegravir, strength: [50, 200, 25] } }] },
  },
  alafenamideChild: {
    ...unread, strength: 'label', rule: 'PEP-081', cites: [{ source: 'FDAK' }],
    says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 14, holds: { ...alafenamide, strength: [15, 120] } }, { from: 25, holds: { ...alafenamide, strength: [25, 200] } }] },
  },
  dolutegravirDispersible: {
    ...label, rule: 'PEP-085', cites: [{ source: 'PED' }, { source: 'TPD' }],
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 3, holds: { ...dispersible5, each: 1 } }, { from: 6, holds: { ...dispersible5, each: 3 } }, { from: 10, holds: { ...dispersible5, each: 4 } },
        { from: 14, holds: { ...dispersible5, each: 5 } }, { from: 20, holds: { ...dispersible5, each: 6 } },
      ],
    },
  },
  dolutegravirFilmCoated: {
    ...label, verification: 'secondary', rule: 'PEP-085', cites: [{ source: 'Tivicay label', at: '2.3, table 4, as quoted' }, { source: 'PED' }],
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 14, holds: { ...tablet, medicine: 'dolutegravir', strength: [10], each: 4, timesPerDay: 1 } },
        { from: 20, holds: { ...tablet, medicine: 'dolutegravir', strength: [50], each: 1, timesPerDay: 1 } },
      ],
    },
  },
  zidovudineLamivudine: {
    ...label, rule: 'PEP-074', cites: [{ source: 'FDAK' }],
    says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 30, holds: { ...tablet, medicine: 'zidovudine-lamivudine', strength: [300, 150], each: 1, timesPerDay: 2 } }] },
  },
  zidovudineSolution: {
    ...unread, rule: 'PEP-085', cites: [{ source: 'W21', at: 'annex 1' }],
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 3, holds: { ...zidovudineLiquid, each: 6 } }, { from: 6, holds: { ...zidovudineLiquid, each: 9 } }, { from: 10, holds: { ...zidovudineLiquid, each: 12 } },
        { from: 14, holds: 'none' },
      ],
    },
  },
  lamivudineSolution: {
    ...unread, rule: 'PEP-085', cites: [{ source: 'W21', at: 'annex 1' }],
    says: {
      unit: 'kg',
      steps: [
        { from: 0, holds: 'none' }, { from: 3, holds: { ...lamivudineLiquid, each: 3 } }, { from: 6, holds: { ...lamivudineLiquid, each: 4 } }, { from: 10, holds: { ...lamivudineLiquid, each: 6 } },
        { from: 14, holds: 'none' },
      ],
    },
  },
  dispersingVolume: { ...label, rule: 'PEP-087', cites: [{ source: 'TPD', at: '2.6' }], says: { unit: '{tablet}', steps: [{ from: 0, holds: 5 }, { from: 4, holds: 10 }] } },
  raltegravirChild: { ...adopted, verification: 'read', cites: [{ source: 'RALL' }] },
  abacavirLamivudine: notForChildren,
  fixedChild: notForChildren,
  lopinavirGranules: notForChildren,

  disoproxilKidney: {
    ...secondary, strength: 'label', rule: 'PEP-103', cites: [{ source: 'C25' }],
    says: { unit: 'mL/min', steps: [{ from: 0, holds: 'only-if-nothing-else' }, { from: 60, holds: 'full' }] },
  },
  severeZidovudine: { ...adopted, verification: 'read', cites: [{ source: 'Retrovir label', at: 'renal impairment' }] },
  severeLamivudineFirst: { ...adopted, verification: 'secondary', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }] },
  severeLamivudine: { ...adopted, verification: 'secondary', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }] },
  disputed: { ...label, rule: 'PEP-121', cites: [{ source: 'DDI', at: 'table 3' }] },

  tests: {
    ...secondary, rule: 'PEP-131', cites: [{ source: 'C25' }],
    says: { steps: [{ name: 'interim', after: 4, until: 6, unit: 'wk', from: 'last-act' }, { name: 'final', after: 12, unit: 'wk', from: 'last-act' }] },
  },
  interimTest: { ...secondary, rule: 'PEP-131', cites: [{ source: 'C25' }], says: { approach: 'optional-if-early' } },
  interimLeftOutWithin: { ...secondary, rule: 'PEP-131', cites: [{ source: 'C25' }], says: { value: 24, unit: 'h', sense: 'to' } },
  testKind: { ...secondary, rule: 'PEP-131', cites: [{ source: 'C25' }], says: { approach: 'with-nucleic-acid' } },
  monitoring: { ...unread, rule: 'PEP-133', cites: [{ source: 'C25' }], says: { steps: [{ name: 'bloods', after: 4, until: 6, unit: 'wk', from: 'course-start' }] } },
  skipBictegravir: { ...label, rule: 'PEP-141', cites: [{ source: 'BIK' }], says: { value: 18, unit: 'h', sense: 'above' } },
  vomitingBictegravirWithin: { ...label, rule: 'PEP-143', cites: [{ source: 'BIK' }], says: { value: 1, unit: 'h', sense: 'to' } },
})
