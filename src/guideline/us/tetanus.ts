import { overlay } from '../shape/index.js'
import type { Tetanus } from '../topic/tetanus.js'
import { tetanus as base } from '../who/tetanus.js'

const checkedOn = '2026-11-25'
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const vaccinated = { strength: [], strengthUnit: 'mL', form: 'injection', each: 1, timesPerDay: 1 } as const

export const tetanus: Tetanus = overlay(base, {
  primaryDoses: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S62' }, { source: 'STI S69' }] },
  dueCleanAfter: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S63' }, { source: 'STI S69' }] },
  dueProneAfter: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S63' }, { source: 'STI S69' }] },
  decision: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S62' }, { source: 'STI S63' }, { source: 'STI S69' }] },
  immunodeficiency: { ...secondary, rule: 'STI-111', cites: [{ source: 'STI S62' }, { source: 'case-dictionary', at: 'CD-31' }], says: { approach: 'immunoglobulin-when-contaminated' } },
  vaccine: {
    ...secondary, rule: 'STI-115', cites: [{ source: 'STI S63' }],
    says: { unit: 'a', steps: [{ from: 0, holds: { medicine: 'childhood-tetanus-vaccine', ...vaccinated } }, { from: 7, holds: { medicine: 'tetanus-diphtheria-vaccine', ...vaccinated } }] },
  },
  vaccineInPregnancy: {
    ...secondary, verification: 'unread', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }],
    says: { route: 'injection', components: [{ medicine: 'tetanus-diphtheria-pertussis-vaccine', ...vaccinated }] },
  },
  pertussisVaccine: { ...secondary, rule: 'STI-115', cites: [{ source: 'STI S63' }], says: { route: 'injection', components: [{ medicine: 'tetanus-diphtheria-pertussis-vaccine', ...vaccinated }] } },
  pertussisFrom: { ...secondary, rule: 'STI-115', cites: [{ source: 'STI S63' }], says: { value: 11, unit: 'a', sense: 'from' } },
  pertussisProduct: { ...secondary, rule: 'STI-115', cites: [{ source: 'STI S63' }], says: { atc: ['J07AJ52'], names: ['tdap', 'boostrix', 'adacel', 'pertussis', '百日咳'] } },
  immunoglobulinDose: {
    ...secondary, rule: 'STI-114', cites: [{ source: 'STI S62' }, { source: 'STI S69' }, { source: 'ledger', at: 'D16' }],
    says: { route: 'injection', components: [{ medicine: 'tetanus-immunoglobulin', strength: [250], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  immunoglobulinUpTo: { ...secondary, verification: 'ours', rule: 'STI-114', cites: [{ source: 'ledger', at: 'D16' }], says: 'none' },
  immunoglobulinLargeDose: { ...secondary, verification: 'ours', rule: 'STI-114', cites: [{ source: 'ledger', at: 'D16' }], says: 'none' },
  antitoxinDose: { ...secondary, verification: 'ours', rule: 'STI-113', cites: [{ source: 'ledger', at: 'STI-113' }], says: 'none' },
  antitoxinUpTo: { ...secondary, verification: 'ours', rule: 'STI-113', cites: [{ source: 'ledger', at: 'STI-113' }], says: 'none' },
  completion: {
    ...secondary, verification: 'unread', rule: 'STI-119', cites: [{ source: 'ledger', at: 'STI-119' }],
    says: { steps: [{ name: 'second', after: 4, unit: 'wk', from: 'previous-dose' }, { name: 'third', after: 6, until: 12, unit: 'mo', from: 'previous-dose' }] },
  },
})
