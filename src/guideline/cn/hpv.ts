import { overlay } from '../shape/index.js'
import type { Hpv } from '../topic/hpv.js'
import { hpv as base } from '../who/hpv.js'

const checkedOn = '2026-11-25'
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const

export const hpv: Hpv = overlay(base, {
  ages: { ...unread, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 9, holds: 'consider' }, { from: 46, holds: 'none' }] } },
  programmeFrom: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S56' }], says: { value: 13, unit: 'a', sense: 'from' } },
  programmeBornFrom: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S56' }], says: { value: 20111110, unit: '1', sense: 'from' } },
  series: { ...unread, rule: 'STI-101', cites: [{ source: 'STI S56' }, { source: 'ledger', at: 'STI-101: others as the product says' }], says: { unit: 'a', steps: [{ from: 0, holds: 'two' }, { from: 15, holds: 'three' }] } },
  immunocompromisedSeries: { ...unread, rule: 'STI-101', cites: [{ source: 'ledger', at: 'STI-101' }], says: { approach: 'three' } },
  oneDoseMayDo: { ...unread, verification: 'ours', rule: 'STI-101', cites: [{ source: 'STI S56' }], says: 'none' },
  dose: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'STI S56' }] },
})
