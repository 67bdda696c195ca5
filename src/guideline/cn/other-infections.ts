import { overlay } from '../shape/index.js'
import type { OtherInfections } from '../topic/other-infections.js'
import { otherInfections as base } from '../who/other-infections.js'

const checkedOn = '2026-11-25'

export const otherInfections: OtherInfections = overlay(base, {
  hepatitisADose: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'ledger', at: 'STI-103' }] },
  mpoxDose: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'ledger', at: 'STI-104' }] },
})
