import type { OtherInfections } from '../topic/other-infections.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const recommended = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const once = { strength: [], strengthUnit: 'mL', form: 'injection', each: 1, timesPerDay: 1 } as const

export const otherInfections: OtherInfections = {
  hepatitisAWindow: { ...ours, rule: 'STI-103', cites: [{ source: 'ledger', at: 'STI-006: by the country' }], says: 'none' },
  hepatitisADose: { ...ours, rule: 'STI-103', cites: [{ source: 'ledger', at: 'STI-103: one dose of the product' }], says: { route: 'injection', components: [{ medicine: 'hepatitis-a-vaccine', ...once }] } },
  hepatitisAVaccine: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-103', mayOnly: 'widen', cites: [{ source: 'ledger', at: 'STI-103' }],
    says: { atc: ['J07BC02', 'J07BC20'], names: ['hepatitis a vaccine', 'hepatitis a vaccines', 'hep a vaccine', 'hepa', 'hepatitis a and b vaccine', 'havrix', 'vaqta', 'avaxim', 'twinrix', '甲肝疫苗', '甲型肝炎疫苗', '甲型肝炎灭活疫苗', '甲型肝炎减毒活疫苗', '甲乙型肝炎联合疫苗'] },
  },
  hepatitisAGroups: { ...ours, rule: 'STI-103', cites: [{ source: 'ledger', at: 'STI-103' }], says: { approach: 'none' } },
  mpoxWindow: { ...ours, rule: 'STI-104', cites: [{ source: 'ledger', at: 'STI-006: by outbreak advice' }], says: 'none' },
  mpoxDose: { ...ours, rule: 'STI-104', cites: [{ source: 'ledger', at: 'STI-104: one dose of the product' }], says: { route: 'injection', components: [{ medicine: 'mpox-vaccine', ...once }] } },
  mpoxVaccine: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-104', mayOnly: 'widen', cites: [{ source: 'ledger', at: 'STI-104' }],
    says: { atc: ['J07BX01'], names: ['mpox vaccine', 'mpox vaccines', 'monkeypox vaccine', 'smallpox vaccine', 'jynneos', 'imvanex', 'imvamune', 'mva-bn', '猴痘疫苗', '天花疫苗'] },
  },
  mpoxGroups: { ...ours, rule: 'STI-104', cites: [{ source: 'ledger', at: 'STI-104' }], says: { approach: 'none' } },
  assaultAlone: { ...recommended, rule: 'STI-104', cites: [{ source: 'ledger', at: 'STI-104' }] },
  outbreak: { ...recommended, rule: 'STI-104', cites: [{ source: 'ledger', at: 'STI-104' }] },
  meningococcalB: { ...ours, rule: 'STI-105', cites: [{ source: 'ledger', at: 'STI-105' }], says: { approach: 'not-spoken-of' } },
  doxycyclineAfter: { ...recommended, verification: 'secondary', rule: 'STI-108', cites: [{ source: 'STI S60' }, { source: 'ledger', at: 'D24' }] },
  doxycyclineMedicine: { ...ours, rule: 'STI-108', cites: [{ source: 'ledger', at: 'STI-108' }], says: { atc: ['J01AA02'], names: ['doxycycline', '多西环素', '强力霉素', 'vibramycin'] } },
  doxycyclineCounts: { ...ours, rule: 'STI-108', cites: [{ source: 'ledger', at: 'STI-108' }] },
  noAntiviral: { ...recommended, rule: 'STI-013', cites: [{ source: 'ledger', at: 'STI-013' }] },
  sameDay: { ...recommended, verification: 'secondary', rule: 'STI-106', cites: [{ source: 'STI S58' }] },
  givenOnce: { ...ours, checkedOn: '2026-11-26', rule: 'STI-133', cites: [{ source: 'ledger', at: 'STI-133' }] },
  componentAllergy: { ...ours, rule: 'STI-076', mayOnly: 'tighten', cites: [{ source: 'ledger', at: 'STI-076' }] },
}
