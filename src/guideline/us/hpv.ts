import { overlay } from '../shape/index.js'
import type { Hpv } from '../topic/hpv.js'
import { hpv as base } from '../who/hpv.js'

const checkedOn = '2026-11-25'
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const

export const hpv: Hpv = overlay(base, {
  ages: {
    ...unread, rule: 'STI-101', cites: [{ source: 'STI S4' }, { source: 'case-dictionary', at: 'CD-65' }],
    says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 9, holds: 'recommend' }, { from: 27, holds: 'consider' }, { from: 46, holds: 'none' }] },
  },
  series: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S74' }, { source: 'ledger', at: 'D5' }], says: { unit: 'a', steps: [{ from: 0, holds: 'two' }, { from: 15, holds: 'three' }] } },
  immunocompromisedSeries: { ...unread, rule: 'STI-101', cites: [{ source: 'STI S4' }], says: { approach: 'three' } },
  oneDoseMayDo: { ...unread, verification: 'ours', rule: 'STI-101', cites: [{ source: 'ledger', at: 'D5' }], says: 'none' },
  twoDoses: { ...unread, rule: 'STI-101', cites: [{ source: 'STI S4' }], says: { steps: [{ name: 'second', after: 6, until: 12, unit: 'mo', from: 'first-dose' }] } },
  threeDoses: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S53' }] },
  dose: { adopts: 'who', verification: 'unread', checkedOn, cites: [{ source: 'STI S4' }] },
  notInPregnancy: { ...secondary, rule: 'STI-061', mayOnly: 'tighten', cites: [{ source: 'STI S47' }] },
  standing: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S74' }, { source: 'STI S89' }, { source: 'STI S90' }], says: { approach: 'newer-one-stayed' } },
})
