import { overlay } from '../shape/index.js'
import type { Tetanus } from '../topic/tetanus.js'
import { tetanus as base } from '../who/tetanus.js'

const checkedOn = '2026-11-25'
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const vaccinated = { strength: [], strengthUnit: 'mL', form: 'injection', each: 1, timesPerDay: 1 } as const

export const tetanus: Tetanus = overlay(base, {
  primaryDoses: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S93' }] },
  dueCleanAfter: { ...unread, rule: 'STI-112', cites: [{ source: 'ledger', at: 'STI-112' }], says: 'none' },
  dueProneAfter: { ...secondary, rule: 'STI-112', cites: [{ source: 'STI S66' }, { source: 'STI S93' }, { source: 'ledger', at: 'D15' }], says: { value: 10, unit: 'a', sense: 'above' } },
  decision: {
    ...unread, rule: 'STI-112', cites: [{ source: 'STI S64' }, { source: 'STI S65' }, { source: 'STI S66' }],
    says: {
      primed: {
        clean: { vaccine: 'not-indicated', immunoglobulin: 'not-indicated' }, prone: { vaccine: 'not-indicated', immunoglobulin: 'not-indicated' },
        'high-risk': { vaccine: 'not-indicated', immunoglobulin: 'not-indicated' },
      },
      due: {
        clean: { vaccine: 'not-indicated', immunoglobulin: 'not-indicated' }, prone: { vaccine: 'recommend', immunoglobulin: 'not-indicated' },
        'high-risk': { vaccine: 'recommend', immunoglobulin: 'recommend' },
      },
      unprimed: {
        clean: { vaccine: 'recommend', immunoglobulin: 'not-indicated' }, prone: { vaccine: 'recommend', immunoglobulin: 'recommend' },
        'high-risk': { vaccine: 'recommend', immunoglobulin: 'recommend' },
      },
    },
  },
  woundClasses: { ...secondary, rule: 'STI-118', cites: [{ source: 'STI S64' }, { source: 'STI S65' }], says: { approach: 'listed-wounds' } },
  cleanBelow: { ...secondary, strength: 'derived', verification: 'ours', rule: 'STI-111', cites: [{ source: 'ledger', at: 'STI-118' }], says: { value: 6, unit: 'h', sense: 'below' } },
  biteOrTear: { ...secondary, strength: 'derived', verification: 'ours', rule: 'STI-118', cites: [{ source: 'ledger', at: 'D27' }], says: { approach: 'consider' } },
  cover: { ...unread, rule: 'STI-117', cites: [{ source: 'STI S91' }], says: { approach: 'doses-and-age' } },
  schoolBoosterFrom: { ...unread, rule: 'STI-117', cites: [{ source: 'STI S91' }], says: { value: 5, unit: 'a', sense: 'from' } },
  timeCountsFrom: { ...unread, rule: 'STI-117', cites: [{ source: 'STI S91' }], says: { value: 11, unit: 'a', sense: 'from' } },
  acceptanceCountsFor: { ...unread, rule: 'STI-117', cites: [{ source: 'STI S91' }], says: { value: 1961, unit: '1', sense: 'above' } },
  immunodeficiency: { ...secondary, rule: 'STI-112', cites: [{ source: 'STI S64' }], says: { approach: 'counts-as-unprimed' } },
  vaccine: {
    ...unread, rule: 'STI-119', cites: [{ source: 'STI S64' }],
    says: { unit: 'a', steps: [{ from: 0, holds: { medicine: 'childhood-tetanus-vaccine', ...vaccinated } }, { from: 10, holds: { medicine: 'tetanus-diphtheria-polio-vaccine', ...vaccinated } }] },
  },
  vaccineInPregnancy: { ...unread, verification: 'ours', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  pertussisVaccine: { ...unread, verification: 'ours', rule: 'STI-115', cites: [{ source: 'ledger', at: 'STI-115' }], says: 'none' },
  immunoglobulinDose: {
    ...secondary, rule: 'STI-114', cites: [{ source: 'STI S65' }],
    says: { route: 'injection', components: [{ medicine: 'tetanus-immunoglobulin', strength: [250], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  immunoglobulinUpTo: { ...unread, verification: 'ours', rule: 'STI-114', cites: [{ source: 'ledger', at: 'STI-114' }], says: 'none' },
  immunoglobulinLargeDose: {
    ...secondary, rule: 'STI-114', cites: [{ source: 'STI S65' }],
    says: { route: 'injection', components: [{ medicine: 'tetanus-immunoglobulin', strength: [500], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  largeDoseAfter: { ...secondary, rule: 'STI-114', cites: [{ source: 'STI S65' }], says: { value: 24, unit: 'h', sense: 'above' } },
  antitoxinDose: { ...unread, verification: 'ours', rule: 'STI-113', cites: [{ source: 'ledger', at: 'STI-113' }], says: 'none' },
  antitoxinUpTo: { ...unread, verification: 'ours', rule: 'STI-113', cites: [{ source: 'ledger', at: 'STI-113' }], says: 'none' },
  completion: {
    ...unread, rule: 'STI-119', cites: [{ source: 'ledger', at: 'STI-119' }],
    says: { steps: [{ name: 'second', after: 1, unit: 'mo', from: 'previous-dose' }, { name: 'third', after: 1, unit: 'mo', from: 'previous-dose' }] },
  },
  pregnancyNoBar: { ...secondary, rule: 'STI-061', cites: [{ source: 'STI S93' }] },
})
