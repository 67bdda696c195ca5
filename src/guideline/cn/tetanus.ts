import { overlay } from '../shape/index.js'
import type { Tetanus } from '../topic/tetanus.js'
import { tetanus as base } from '../who/tetanus.js'

const checkedOn = '2026-11-25'
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const

export const tetanus: Tetanus = overlay(base, {
  primaryDoses: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S67' }] },
  dueCleanAfter: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S67' }] },
  dueProneAfter: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S67' }] },
  decision: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S67' }, { source: 'STI S68' }] },
  immunodeficiency: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'STI S68' }] },
  vaccine: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'STI S67' }] },
  vaccineInPregnancy: { ...secondary, verification: 'ours', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  pertussisVaccine: { ...secondary, verification: 'ours', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  immunoglobulinDose: {
    ...secondary, rule: 'STI-114', cites: [{ source: 'STI S67' }],
    says: { route: 'injection', components: [{ medicine: 'tetanus-immunoglobulin', strength: [250], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  immunoglobulinUpTo: {
    ...secondary, rule: 'STI-114', cites: [{ source: 'STI S67' }],
    says: { route: 'injection', components: [{ medicine: 'tetanus-immunoglobulin', strength: [500], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  immunoglobulinLargeDose: { ...secondary, verification: 'ours', rule: 'STI-114', cites: [{ source: 'ledger', at: 'STI-114' }], says: 'none' },
  antitoxinDose: {
    ...secondary, rule: 'STI-113', cites: [{ source: 'STI S67' }],
    says: { route: 'injection', components: [{ medicine: 'equine-tetanus-antitoxin', strength: [1500], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  antitoxinUpTo: {
    ...secondary, rule: 'STI-113', cites: [{ source: 'STI S67' }],
    says: { route: 'injection', components: [{ medicine: 'equine-tetanus-antitoxin', strength: [3000], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  completion: {
    ...secondary, rule: 'STI-119', cites: [{ source: 'STI S67' }],
    says: { steps: [{ name: 'second', after: 1, unit: 'mo', from: 'first-dose' }, { name: 'third', after: 7, unit: 'mo', from: 'first-dose' }] },
  },
})
