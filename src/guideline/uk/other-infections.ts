import { overlay } from '../shape/index.js'
import type { OtherInfections } from '../topic/other-infections.js'
import { otherInfections as base } from '../who/other-infections.js'

const checkedOn = '2026-11-25'
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const read = { strength: 'recommendation', verification: 'read', checkedOn } as const

export const otherInfections: OtherInfections = overlay(base, {
  hepatitisAWindow: { ...secondary, rule: 'STI-103', cites: [{ source: 'STI S15' }], says: { unit: 'h', stages: [{ within: 336, verb: 'recommend' }] } },
  hepatitisADose: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S13' }, { source: 'STI S15' }] },
  hepatitisAGroups: { ...secondary, rule: 'STI-103', cites: [{ source: 'STI S13' }, { source: 'STI S15' }], says: { approach: 'men-injecting-or-hiv' } },
  mpoxWindow: { ...unread, rule: 'STI-104', cites: [{ source: 'ledger', at: 'STI-006' }], says: { unit: 'h', stages: [{ within: 96, verb: 'recommend' }, { within: 336, verb: 'offer', flags: ['less-effective'] }] } },
  mpoxDose: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'ledger', at: 'STI-104' }] },
  mpoxGroups: { ...read, rule: 'STI-104', cites: [{ source: 'STI S57' }], says: { approach: 'men' } },
  meningococcalB: { ...read, rule: 'STI-105', cites: [{ source: 'STI S57' }, { source: 'STI S57b' }], says: { approach: 'programme-for-men' } },
  doxycyclineAfter: { ...secondary, rule: 'STI-108', cites: [{ source: 'STI S61' }] },
})
