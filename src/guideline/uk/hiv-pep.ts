import type { SourceClass } from '../hiv-pep-words.js'
import { overlay } from '../shape/index.js'
import type { HivPep, PepCell } from '../topic/hiv-pep.js'
import { hivPep as base } from '../who/hiv-pep.js'

const checkedOn = '2026-11-25'
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const label = { strength: 'label', verification: 'read', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const notHere = { ...unread, rule: 'PEP-061', cites: [{ source: 'B21' }], says: 'none' } as const
/** PEP-082: the table of the base pack stands in, and every line of it says so. */
const standsIn = { ...adopted, verification: 'unread', cites: [{ source: 'W26P' }, { source: 'hiv-pep ledger', at: 'PEP-082' }] } as const

/** PEP-034, by class of exposure (PEP-020). */
type Row = { readonly [S in SourceClass]: PepCell }
const shared = { verb: 'recommend', flags: ['shared-decision'] } as const
const raised = { verb: 'consider', raised: shared } as const
const closed = { verb: 'not-indicated' } as const
const quiet = { verb: 'consider', quiet: { verb: 'not-recommended' } } as const
const receptiveAnal: Row = { S1: { verb: 'recommend' }, S2: closed, S3: { verb: 'consider', raised: shared, group: { verb: 'recommend' } }, S4: closed }
const receptiveVaginal: Row = { S1: { verb: 'recommend' }, S2: closed, S3: { verb: 'consider', raised: shared, group: shared }, S4: closed }
const insertiveAnal: Row = { S1: { verb: 'recommend' }, S2: closed, S3: raised, S4: closed }
const insertiveVaginal: Row = { S1: raised, S2: closed, S3: raised, S4: closed }
const condomIntact: Row = { S1: raised, S2: closed, S3: quiet, S4: closed }
const slight: Row = { S1: quiet, S2: closed, S3: quiet, S4: closed }
const fluid: Row = { S1: { verb: 'consider' }, S2: closed, S3: quiet, S4: closed }
const noRisk: Row = { S1: closed, S2: closed, S3: closed, S4: closed }

export const hivPep: HivPep = overlay(base, {
  window: { ...adopted, verification: 'secondary', cites: [{ source: 'LE' }, { source: 'OX' }] },
  lateSpecialist: { ...secondary, rule: 'PEP-018', cites: [{ source: 'OX' }, { source: 'DG' }] },

  suppressedBelow: { ...adopted, verification: 'secondary', cites: [{ source: 'GPN' }, { source: 'DG' }] },
  suppressedFor: { ...secondary, rule: 'PEP-031', cites: [{ source: 'DG' }], says: { value: 6, unit: 'mo', sense: 'from' } },
  suppressionTestedWithin: { ...secondary, rule: 'PEP-031', cites: [{ source: 'DG' }], says: { value: 6, unit: 'mo', sense: 'to' } },
  decision: {
    ...unread, rule: 'PEP-034', cites: [{ source: 'DG' }, { source: 'B21' }],
    says: {
      'receptive-anal': receptiveAnal, 'receptive-vaginal': receptiveVaginal, 'insertive-anal': insertiveAnal, 'insertive-vaginal': insertiveVaginal, 'unknown-act': receptiveAnal,
      'shared-sharp': insertiveAnal, 'condom-intact': condomIntact, oral: slight, 'oral-without-fluid-or-injury': slight, 'fluid-on-mucosa': fluid, 'fluid-in-eye': slight, 'bite-with-blood-in-mouth': slight,
      'bite-without-blood-in-mouth': noRisk, 'no-risk': noRisk,
    },
  },
  wish: { strength: 'derived', verification: 'ours', checkedOn, rule: 'PEP-035', cites: [{ source: 'AU23' }], says: { approach: 'call-today' } },
  declined: { ...secondary, strength: 'good-practice', rule: 'PEP-045', cites: [{ source: 'DG' }] },

  baselineTests: {
    ...unread, rule: 'PEP-050', cites: [{ source: 'HI' }, { source: 'B21' }],
    says: {
      hiv: { verb: 'recommend' }, 'nucleic-acid': { verb: 'none' }, urinalysis: { verb: 'recommend' }, creatinine: { verb: 'recommend' }, 'liver-enzyme': { verb: 'recommend' },
      'hepatitis-b-antigen': { verb: 'recommend' }, 'hepatitis-c': { verb: 'recommend' }, pregnancy: { verb: 'recommend' }, 'blood-count': { verb: 'none' },
    },
  },
  continueUntilReview: { ...secondary, strength: 'good-practice', rule: 'PEP-051', cites: [{ source: 'GPN' }, { source: 'B21' }] },

  adultRegimens: { ...secondary, rule: 'PEP-061', cites: [{ source: 'LE' }, { source: 'OX' }, { source: 'HI' }], says: { order: ['raltegravir-once', 'raltegravir', 'dolutegravir', 'darunavir'] } },
  fixedAdult: notHere,
  bictegravirTablet: notHere,
  raltegravirOnce: {
    ...secondary, rule: 'PEP-061', cites: [{ source: 'LE' }, { source: 'OX' }, { source: 'HI' }],
    says: { route: 'oral', components: [{ strengthUnit: 'mg', form: 'tablet', medicine: 'raltegravir', strength: [600], each: 2, timesPerDay: 1 }] },
  },
  raltegravirTablet: { ...adopted, verification: 'unread', cites: [{ source: 'B21' }] },
  raltegravirDoubled: { ...adopted, verification: 'read', cites: [{ source: 'RALL' }] },
  dolutegravirTablet: { ...adopted, verification: 'secondary', cites: [{ source: 'B21' }, { source: 'iatrox.com', at: 'HIV PEPSE digest' }] },
  dolutegravirExtra: { ...adopted, verification: 'read', cites: [{ source: 'DDI', at: 'table 3' }] },
  darunavir: { ...adopted, verification: 'unread', cites: [{ source: 'B21' }] },
  darunavirPregnant: { ...adopted, verification: 'read', cites: [{ source: 'DRVC', at: 'perinatal page' }] },
  darunavirCobicistat: notHere,
  darunavirFixed: notHere,
  atazanavir: notHere,
  lopinavir: notHere,
  lopinavirDoubled: notHere,
  disoproxilBackbone: {
    ...secondary, rule: 'PEP-061', cites: [{ source: 'LE' }, { source: 'OX' }, { source: 'HI' }],
    says: { route: 'oral', components: [{ strengthUnit: 'mg', form: 'tablet', medicine: 'tenofovir-disoproxil-emtricitabine', strength: [245, 200], each: 1, timesPerDay: 1 }] },
  },
  alafenamideBackbone: { ...adopted, verification: 'unread', cites: [{ source: 'B21' }] },
  zidovudineBackbone: { ...adopted, verification: 'unread', cites: [{ source: 'B21' }] },
  pregnancy: { ...secondary, rule: 'PEP-110', cites: [{ source: 'OX' }] },
  starterDays: { ...unread, strength: 'good-practice', rule: 'PEP-066', cites: [{ source: 'B21' }], noted: 'five to seven days', says: { value: 5, unit: 'd', sense: 'to' } },
  courseDays: { ...adopted, verification: 'secondary', cites: [{ source: 'GPN' }, { source: 'LE' }] },
  fixedAdultFrom: { ...unread, rule: 'PEP-061', cites: [{ source: 'B21' }], says: { value: 35, unit: 'kg', sense: 'from' } },
  raltegravirOnceFrom: { ...label, rule: 'PEP-063', cites: [{ source: 'RALL' }], says: { value: 40, unit: 'kg', sense: 'from' } },

  childTable: { ...unread, strength: 'good-practice', rule: 'PEP-082', cites: [{ source: 'B21' }], says: { approach: 'fallback-and-call' } },
  dolutegravirDispersible: standsIn,
  dolutegravirFilmCoated: standsIn,
  abacavirLamivudine: standsIn,
  zidovudineLamivudine: standsIn,
  fixedChild: standsIn,
  bictegravirChild: standsIn,
  alafenamideChild: standsIn,
  zidovudineSolution: standsIn,
  lamivudineSolution: standsIn,
  raltegravirChild: { ...adopted, verification: 'read', cites: [{ source: 'RALL' }] },
  lopinavirGranules: standsIn,

  disoproxilKidney: {
    ...unread, strength: 'good-practice', rule: 'PEP-103', cites: [{ source: 'B21' }],
    says: { unit: 'mL/min', steps: [{ from: 0, holds: 'never' }, { from: 50, holds: 'discuss' }, { from: 60, holds: 'full' }] },
  },
  severeZidovudine: { ...adopted, verification: 'read', cites: [{ source: 'Retrovir label', at: 'renal impairment' }] },
  severeLamivudineFirst: { ...adopted, verification: 'secondary', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }] },
  severeLamivudine: { ...adopted, verification: 'secondary', cites: [{ source: 'lamivudine monograph', at: 'renal dose' }] },

  contact: { ...secondary, strength: 'good-practice', rule: 'PEP-130', cites: [{ source: 'NHS Lothian' }], says: { steps: [{ name: 'first-contact', after: 48, until: 72, unit: 'h', from: 'course-start' }] } },
  tests: {
    ...secondary, rule: 'PEP-131', cites: [{ source: 'HI' }, { source: 'DG' }],
    says: { steps: [{ name: 'final', after: 45, unit: 'd', from: 'last-act', floors: [{ after: 45, unit: 'd', from: 'course-end' }] }] },
  },
  reExposure: { ...unread, strength: 'good-practice', rule: 'PEP-140', cites: [{ source: 'GPN' }, { source: 'i-Base' }], noted: 'only in the last two days, to 48 hours after it; the longer course is kept' },
  interruption: { ...adopted, verification: 'secondary', cites: [{ source: 'LE' }] },
})
