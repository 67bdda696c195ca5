import { overlay } from '../shape/index.js'
import type { HepatitisC } from '../topic/hepatitis-c.js'
import { hepatitisC as base } from '../who/hepatitis-c.js'

const checkedOn = '2026-11-25'
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const

export const hepatitisC: HepatitisC = overlay(base, {
  testing: { ...unread, rule: 'STI-100', cites: [{ source: 'ledger', at: 'STI-100' }], says: { approach: 'test' } },
  tests: { ...unread, rule: 'STI-100', cites: [{ source: 'ledger', at: 'STI-100' }], says: { steps: [{ name: 'early', after: 3, unit: 'mo', from: 'last-act' }, { name: 'late', after: 6, unit: 'mo', from: 'last-act' }] } },
})
