import type { SourceClass } from '../hiv-pep-words.js'
import { overlay } from '../shape/index.js'
import type { HivPep, PepCell } from '../topic/hiv-pep.js'
import { hivPep as base } from '../who/hiv-pep.js'

const checkedOn = '2026-11-25'
const read = { strength: 'recommendation', verification: 'read', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const unread = { strength: 'good-practice', verification: 'unread', checkedOn } as const
const label = { strength: 'label', verification: 'read', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const notHere = { ...read, rule: 'PEP-061', cites: [{ source: 'CN21' }], says: 'none' } as const
/** PEP-083: the table of the base pack stands in, and every line of it says so. */
const standsIn = { ...adopted, verification: 'unread', cites: [{ source: 'W26P' }, { source: 'hiv-pep ledger', at: 'PEP-083' }] } as const

const tablet = { strengthUnit: 'mg', form: 'tablet' } as const

/** PEP-034, by class of exposure (PEP-020). */
type Row = { readonly [S in SourceClass]: PepCell }
const shared = { verb: 'recommend', flags: ['shared-decision'] } as const
const raised = { verb: 'consider', raised: shared } as const
const closed = { verb: 'not-indicated' } as const
const penetration: Row = { S1: { verb: 'recommend' }, S2: { verb: 'consider' }, S3: { verb: 'recommend' }, S4: closed }
const condomIntact: Row = { S1: shared, S2: { verb: 'consider' }, S3: raised, S4: closed }
const fluid: Row = { S1: { verb: 'recommend' }, S2: closed, S3: shared, S4: closed }
const noRisk: Row = { S1: closed, S2: closed, S3: closed, S4: closed }

export const hivPep: HivPep = overlay(base, {
  window: { ...adopted, verification: 'read', cites: [{ source: 'CN21' }] },
  idealWithin: { ...secondary, strength: 'good-practice', rule: 'PEP-010', cites: [{ source: 'CN21' }, { source: 'public patient pages' }], says: { value: 2, unit: 'h', sense: 'to' } },

  suppressedBelow: { ...adopted, verification: 'unread', cites: [{ source: 'CN21' }] },
  decision: {
    ...secondary, rule: 'PEP-034', cites: [{ source: 'CN21' }],
    says: {
      'receptive-anal': penetration, 'receptive-vaginal': penetration, 'insertive-anal': penetration, 'insertive-vaginal': penetration, 'unknown-act': penetration,
      'shared-sharp': penetration, 'condom-intact': condomIntact, oral: fluid, 'oral-without-fluid-or-injury': fluid, 'fluid-on-mucosa': fluid, 'fluid-in-eye': fluid, 'bite-with-blood-in-mouth': fluid,
      'bite-without-blood-in-mouth': noRisk, 'no-risk': noRisk,
    },
  },
  consentForm: { ...secondary, strength: 'good-practice', rule: 'PEP-037', cites: [{ source: 'CN21' }], says: { approach: 'written' } },

  baselineTests: {
    ...secondary, rule: 'PEP-050', cites: [{ source: 'CN21' }],
    says: {
      hiv: { verb: 'recommend' }, 'nucleic-acid': { verb: 'none' }, urinalysis: { verb: 'none' }, creatinine: { verb: 'recommend' }, 'liver-enzyme': { verb: 'recommend' },
      'hepatitis-b-antigen': { verb: 'recommend' }, 'hepatitis-c': { verb: 'recommend' }, pregnancy: { verb: 'recommend' }, 'blood-count': { verb: 'recommend' },
    },
  },

  adultRegimens: { ...read, rule: 'PEP-061', cites: [{ source: 'CN21' }], says: { order: ['dolutegravir', 'raltegravir', 'bictegravir', 'lopinavir', 'darunavir-cobicistat'] } },
  fixedAdult: notHere,
  bictegravirTablet: {
    ...read, rule: 'PEP-061', cites: [{ source: 'CN21' }, { source: 'BIK' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'bictegravir-emtricitabine-tenofovir-alafenamide', strength: [50, 200, 25], each: 1, timesPerDay: 1 }] },
  },
  raltegravirOnce: notHere,
  raltegravirTablet: { ...adopted, verification: 'read', cites: [{ source: 'CN21' }] },
  raltegravirDoubled: { ...adopted, verification: 'read', cites: [{ source: 'RALL' }] },
  dolutegravirTablet: { ...adopted, verification: 'read', cites: [{ source: 'CN21' }] },
  dolutegravirExtra: { ...adopted, verification: 'read', cites: [{ source: 'DDI', at: 'table 3' }] },
  darunavir: notHere,
  darunavirPregnant: notHere,
  darunavirCobicistat: {
    ...secondary, rule: 'PEP-061', cites: [{ source: 'CN21' }, { source: 'DRVC' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'darunavir-cobicistat', strength: [800, 150], each: 1, timesPerDay: 1, withFood: true }] },
  },
  darunavirFixed: notHere,
  atazanavir: notHere,
  lopinavir: { ...adopted, verification: 'secondary', cites: [{ source: 'CN21' }] },
  lopinavirDoubled: { ...adopted, verification: 'secondary', cites: [{ source: 'W21', at: 'annex' }] },
  disoproxilBackbone: {
    ...read, rule: 'PEP-061', cites: [{ source: 'CN21' }],
    says: { route: 'oral', components: [{ ...tablet, medicine: 'tenofovir-disoproxil-emtricitabine', strength: [300, 200], each: 1, timesPerDay: 1 }] },
  },
  alafenamideBackbone: { ...adopted, verification: 'unread', cites: [{ source: 'CN21' }] },
  zidovudineBackbone: { ...adopted, verification: 'secondary', cites: [{ source: 'CN21' }] },
  pregnancy: { ...unread, rule: 'PEP-110', cites: [{ source: 'CN21' }] },
  cobicistatFrom: { ...label, verification: 'secondary', rule: 'PEP-074', cites: [{ source: 'DRVC' }], says: { value: 40, unit: 'kg', sense: 'from' } },

  childTable: { strength: 'derived', verification: 'ours', checkedOn, rule: 'PEP-083', cites: [{ source: 'hiv-pep ledger' }], says: { approach: 'fallback' } },
  dolutegravirDispersible: standsIn,
  dolutegravirFilmCoated: standsIn,
  abacavirLamivudine: standsIn,
  zidovudineLamivudine: standsIn,
  fixedChild: standsIn,
  bictegravirChild: standsIn,
  alafenamideChild: standsIn,
  zidovudineSolution: standsIn,
  lamivudineSolution: standsIn,
  raltegravirChild: standsIn,
  lopinavirGranules: standsIn,

  disoproxilKidney: { ...unread, strength: 'recommendation', rule: 'PEP-103', cites: [{ source: 'CN21' }], says: { unit: 'mL/min', steps: [{ from: 0, holds: 'only-if-nothing-else' }, { from: 60, holds: 'full' }] } },
  hepatitisFirst: { ...read, rule: 'PEP-104', cites: [{ source: 'CN21' }] },
  severeZidovudine: { ...adopted, verification: 'read', cites: [{ source: 'Retrovir label', at: 'renal impairment' }] },
  severeLamivudineFirst: { ...adopted, verification: 'secondary', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }] },
  severeLamivudine: { ...adopted, verification: 'secondary', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }] },

  tests: {
    ...unread, rule: 'PEP-131', cites: [{ source: 'CN21' }], noted: 'the text for occupational exposure adds a test at six months',
    says: {
      steps: [
        { name: 'interim', after: 4, unit: 'wk', from: 'last-act' }, { name: 'second', after: 8, unit: 'wk', from: 'last-act' }, { name: 'final', after: 12, unit: 'wk', from: 'last-act' },
      ],
    },
  },
  interimTest: { ...unread, rule: 'PEP-131', cites: [{ source: 'CN21' }], says: { approach: 'due' } },
  skipBictegravir: { ...label, rule: 'PEP-141', cites: [{ source: 'BIK' }], says: { value: 18, unit: 'h', sense: 'above' } },
  vomitingBictegravirWithin: { ...label, rule: 'PEP-143', cites: [{ source: 'BIK' }], says: { value: 1, unit: 'h', sense: 'to' } },
})
