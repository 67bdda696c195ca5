import type { Hpv } from '../topic/hpv.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const

export const hpv: Hpv = {
  ages: { ...secondary, verification: 'unread', rule: 'STI-101', cites: [{ source: 'STI S54' }, { source: 'ledger', at: 'STI-013' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 9, holds: 'offer' }] } },
  groupAges: { ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },
  programmeFrom: { ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101' }], says: 'none' },
  programmeBornFrom: { ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101' }], says: 'none' },
  remindFrom: { ...ours, rule: 'STI-102', mayOnly: 'widen', cites: [{ source: 'ledger', at: 'STI-102' }], says: { value: 9, unit: 'a', sense: 'from' } },
  series: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S54' }], says: { unit: 'a', steps: [{ from: 0, holds: 'two' }] } },
  groupSeries: { ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },
  immunocompromisedSeries: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S54' }], says: { approach: 'three' } },
  oneDoseMayDo: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S54' }], says: { value: 21, unit: 'a', sense: 'below' } },
  twoDoses: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S54' }], says: { steps: [{ name: 'second', after: 6, unit: 'mo', from: 'first-dose' }] } },
  threeDoses: {
    ...secondary, verification: 'unread', rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101: no interval of its own, the us one' }],
    says: { steps: [{ name: 'second', after: 1, until: 2, unit: 'mo', from: 'first-dose' }, { name: 'third', after: 6, unit: 'mo', from: 'first-dose' }] },
  },
  dose: {
    ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101: one dose of the product' }],
    says: { route: 'injection', components: [{ medicine: 'human-papillomavirus-vaccine', strength: [], strengthUnit: 'mL', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  vaccineProduct: {
    ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101' }],
    says: { atc: ['J07BM'], names: ['hpv vaccine', 'human papillomavirus vaccine', 'gardasil', 'cervarix', 'cecolin', 'walrinvax', '人乳头瘤病毒疫苗', 'hpv疫苗', '宫颈癌疫苗'] },
  },
  notInPregnancy: { ...secondary, verification: 'unread', rule: 'STI-061', mayOnly: 'tighten', cites: [{ source: 'ledger', at: 'STI-061' }] },
  componentAllergy: { ...ours, rule: 'STI-076', mayOnly: 'tighten', cites: [{ source: 'ledger', at: 'STI-076' }] },
  allergens: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-076', mayOnly: 'widen', cites: [{ source: 'ledger', at: 'STI-076' }],
    says: { names: ['yeast', 'saccharomyces', 'hpv', 'papillomavirus', '酵母', '人乳头瘤病毒'] },
  },
  sameDay: { ...secondary, rule: 'STI-106', cites: [{ source: 'STI S58' }] },
  countsFromRecord: { ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'section 1, inputs' }] },
  standing: { ...ours, rule: 'STI-101', cites: [{ source: 'ledger', at: 'D5' }], says: { approach: 'in-force' } },
}
