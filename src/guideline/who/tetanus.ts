import type { Tetanus } from '../topic/tetanus.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const recommended = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const vaccinated = { strength: [], strengthUnit: 'mL', form: 'injection', each: 1, timesPerDay: 1 } as const

export const tetanus: Tetanus = {
  opens: { ...recommended, rule: 'STI-110', cites: [{ source: 'STI S1' }] },
  primaryDoses: { ...recommended, rule: 'STI-111', mayOnly: 'tighten', cites: [{ source: 'STI S1', at: 'tetanus table' }], says: { value: 3, unit: '1', sense: 'from' } },
  undocumented: { ...ours, rule: 'STI-111', cites: [{ source: 'ledger', at: 'section 1, inputs' }] },
  dueCleanAfter: { ...recommended, rule: 'STI-111', cites: [{ source: 'STI S1', at: 'tetanus table' }, { source: 'ledger', at: 'D15' }], says: { value: 10, unit: 'a', sense: 'from' } },
  dueProneAfter: { ...recommended, rule: 'STI-111', cites: [{ source: 'STI S1', at: 'tetanus table' }, { source: 'ledger', at: 'D15' }], says: { value: 5, unit: 'a', sense: 'from' } },
  decision: {
    ...recommended, rule: 'STI-111', cites: [{ source: 'STI S1', at: 'tetanus table' }],
    says: {
      primed: {
        clean: { vaccine: 'not-indicated', immunoglobulin: 'not-indicated' }, prone: { vaccine: 'not-indicated', immunoglobulin: 'not-indicated' },
        'high-risk': { vaccine: 'not-indicated', immunoglobulin: 'not-indicated' },
      },
      due: {
        clean: { vaccine: 'recommend', immunoglobulin: 'not-indicated' }, prone: { vaccine: 'recommend', immunoglobulin: 'not-indicated' },
        'high-risk': { vaccine: 'recommend', immunoglobulin: 'not-indicated' },
      },
      unprimed: {
        clean: { vaccine: 'recommend', immunoglobulin: 'not-indicated' }, prone: { vaccine: 'recommend', immunoglobulin: 'recommend' },
        'high-risk': { vaccine: 'recommend', immunoglobulin: 'recommend' },
      },
    },
  },
  woundClasses: { ...ours, rule: 'STI-111', cites: [{ source: 'ledger', at: 'section 1, inputs' }], says: { approach: 'contamination' } },
  cleanBelow: { ...recommended, rule: 'STI-111', mayOnly: 'tighten', cites: [{ source: 'STI S1' }], says: { value: 6, unit: 'h', sense: 'below' } },
  biteOrTear: { ...ours, rule: 'STI-007', cites: [{ source: 'ledger', at: 'section 1, inputs' }], says: { approach: 'as-prone' } },
  cover: { ...ours, rule: 'STI-111', cites: [{ source: 'ledger', at: 'section 15' }], says: { approach: 'doses' } },
  schoolBoosterFrom: { ...ours, rule: 'STI-117', cites: [{ source: 'ledger', at: 'STI-117' }], says: 'none' },
  timeCountsFrom: { ...ours, rule: 'STI-117', cites: [{ source: 'ledger', at: 'STI-117' }], says: 'none' },
  acceptanceCountsFor: { ...ours, rule: 'STI-117', cites: [{ source: 'ledger', at: 'STI-117' }], says: 'none' },
  immunodeficiency: { ...recommended, rule: 'STI-111', cites: [{ source: 'STI S1' }, { source: 'case-dictionary', at: 'CD-31' }], says: { approach: 'immunoglobulin-when-contaminated' } },
  vaccine: {
    ...recommended, rule: 'STI-115', cites: [{ source: 'STI S1' }, { source: 'STI S63' }],
    says: { unit: 'a', steps: [{ from: 0, holds: { medicine: 'childhood-tetanus-vaccine', ...vaccinated } }, { from: 7, holds: { medicine: 'tetanus-diphtheria-vaccine', ...vaccinated } }] },
  },
  vaccineInPregnancy: { ...ours, rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  pertussisVaccine: { ...ours, rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  pertussisFrom: { ...ours, rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  pertussisProduct: { ...ours, rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  diphtheriaBooster: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }],
    says: {
      atc: ['J07AM51'], names: ['td', 'td vaccine', 'tetanus diphtheria vaccine', 'tetanus-diphtheria vaccine', 'tetanus and diphtheria vaccine', 'tetanus vaccine', 'tetanus toxoid', 'tetanus and diphtheria toxoids', 'tenivac', 'tdvax', 'ditanrix', '白破疫苗', '破伤风疫苗', '破伤风类毒素', '白喉破伤风联合疫苗'],
      except: ['childhood', 'pertussis', 'polio', 'ipv', 'conjugate', 'conjugated', '结合疫苗'],
    },
  },
  pertussisBooster: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }],
    says: {
      names: [
        'tdap', 'tetanus diphtheria pertussis vaccine', 'reduced diphtheria toxoid and acellular pertussis', 'reduced diphtheria toxoid, and acellular pertussis', 'tetanus, diphtheria and acellular pertussis',
        'tetanus, diphtheria, and acellular pertussis', 'boostrix', 'adacel', 'covaxis', 'repevax', '成人百白破疫苗',
      ],
      except: ['polio', 'ipv'],
    },
  },
  polioBooster: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }],
    says: { atc: ['J07CA01'], names: ['td/ipv', 'td-ipv', 'tdap/ipv', 'tdap-ipv', 'boostrix ipv', 'boostrix-ipv', 'boostrix polio', 'tetanus diphtheria polio vaccine', 'revaxis'] },
  },
  childhoodVaccine: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }],
    says: {
      atc: ['J07CA09'],
      names: [
        'dtap', 'dtp', 'dtwp', 'childhood tetanus vaccine', 'combined childhood vaccine with tetanus', '含破伤风成分的儿童联合疫苗', 'diphtheria and tetanus toxoids', 'diphtheria, tetanus toxoids', 'infanrix', 'pediarix', 'pentacel', 'pediacel', 'vaxelis', 'hexyon', 'hexaxim',
        'pentavalent vaccine', '百白破',
      ],
      except: ['成人'],
    },
  },
  immunoglobulinMedicine: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-114', cites: [{ source: 'ledger', at: 'STI-114' }],
    says: {
      atc: ['J06BB02'], names: ['tetanus immunoglobulin', 'tetanus immune globulin', 'human tetanus immunoglobulin', 'tetanus ig', 'tig', 'htig', 'hypertet', 'tetagam', '破伤风免疫球蛋白', '破伤风人免疫球蛋白'],
      except: ['equine', '马破伤风'],
    },
  },
  antitoxinMedicine: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-113', cites: [{ source: 'ledger', at: 'STI-113' }],
    says: { atc: ['J06AA02'], names: ['tetanus antitoxin', 'equine tetanus antitoxin', 'equine tetanus immunoglobulin', 'tat', '破伤风抗毒素', '马破伤风免疫球蛋白'] },
  },
  tooYoung: { ...recommended, verification: 'secondary', rule: 'STI-115', mayOnly: 'tighten', cites: [{ source: 'STI S69' }], says: { value: 6, unit: 'wk', sense: 'below' } },
  immunoglobulinDose: {
    ...ours, rule: 'STI-114', cites: [{ source: 'ledger', at: 'STI-114: by the label of the product' }],
    says: { route: 'injection', components: [{ medicine: 'tetanus-immunoglobulin', strength: [], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  immunoglobulinUpTo: { ...ours, rule: 'STI-114', cites: [{ source: 'ledger', at: 'STI-114' }], says: 'none' },
  immunoglobulinLargeDose: { ...ours, rule: 'STI-114', cites: [{ source: 'ledger', at: 'STI-114' }], says: 'none' },
  largeDoseAfter: { ...ours, rule: 'STI-114', cites: [{ source: 'ledger', at: 'STI-114' }], says: 'none' },
  antitoxinDose: { ...ours, rule: 'STI-113', cites: [{ source: 'ledger', at: 'STI-113' }], says: 'none' },
  antitoxinUpTo: { ...ours, rule: 'STI-113', cites: [{ source: 'ledger', at: 'STI-113' }], says: 'none' },
  completion: {
    ...recommended, rule: 'STI-119', cites: [{ source: 'STI S1' }],
    says: { steps: [{ name: 'second', after: 4, unit: 'wk', from: 'previous-dose' }, { name: 'third', after: 6, unit: 'mo', from: 'previous-dose' }] },
  },
  differentSites: { ...ours, rule: 'STI-089', cites: [{ source: 'ledger', at: 'STI-089' }] },
  componentAllergy: { ...ours, rule: 'STI-076', mayOnly: 'tighten', cites: [{ source: 'ledger', at: 'STI-076' }] },
  allergens: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-076', mayOnly: 'widen', cites: [{ source: 'ledger', at: 'STI-076' }],
    says: { names: ['tetanus', 'diphtheria toxoid', 'pertussis', '破伤风', '白喉类毒素', '百日咳'], except: ['immunoglobulin', 'immune globulin', 'ig', 'antitoxin', 'tig', 'htig', '免疫球蛋白', '抗毒素'] },
  },
  givenOnce: { ...ours, checkedOn: '2026-11-26', rule: 'STI-133', cites: [{ source: 'ledger', at: 'STI-133' }] },
  timeCritical: { ...ours, rule: 'STI-135', cites: [{ source: 'ledger', at: 'STI-135' }] },
  pregnancyNoBar: { ...recommended, rule: 'STI-061', cites: [{ source: 'ledger', at: 'STI-061' }] },
}
