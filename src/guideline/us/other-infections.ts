import { overlay } from '../shape/index.js'
import type { OtherInfections } from '../topic/other-infections.js'
import { otherInfections as base } from '../who/other-infections.js'

const checkedOn = '2026-11-25'
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const

export const otherInfections: OtherInfections = overlay(base, {
  hepatitisAWindow: { ...unread, rule: 'STI-103', cites: [{ source: 'ledger', at: 'STI-006' }], says: { unit: 'h', stages: [{ within: 336, verb: 'recommend' }] } },
  hepatitisADose: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'ledger', at: 'STI-103' }] },
  mpoxWindow: { ...unread, rule: 'STI-104', cites: [{ source: 'ledger', at: 'STI-006' }], says: { unit: 'h', stages: [{ within: 96, verb: 'recommend' }, { within: 336, verb: 'offer', flags: ['less-effective'] }] } },
  mpoxDose: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'ledger', at: 'STI-104' }] },
  doxycyclineAfter: { ...unread, verification: 'read', rule: 'STI-108', cites: [{ source: 'STI S59' }] },
  noAntiviral: { ...unread, verification: 'secondary', rule: 'STI-013', cites: [{ source: 'STI S9' }] },
})
