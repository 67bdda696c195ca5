import { overlay } from '../shape/index.js'
import type { Hpv } from '../topic/hpv.js'
import { hpv as base } from '../who/hpv.js'

const checkedOn = '2026-11-25'
const read = { strength: 'recommendation', verification: 'read', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const

export const hpv: Hpv = overlay(base, {
  ages: { ...read, rule: 'STI-101', cites: [{ source: 'STI S84' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 9, holds: 'consider' }, { from: 25, holds: 'none' }] } },
  groupAges: { ...read, rule: 'STI-101', cites: [{ source: 'STI S84' }, { source: 'STI S55' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 25, holds: 'offer' }, { from: 46, holds: 'none' }] } },
  series: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S84b' }], says: { unit: 'a', steps: [{ from: 0, holds: 'one' }] } },
  groupSeries: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S84b' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 25, holds: 'two' }] } },
  immunocompromisedSeries: { ...secondary, rule: 'STI-101', cites: [{ source: 'STI S84b' }], says: { approach: 'three' } },
  oneDoseMayDo: { ...secondary, verification: 'ours', rule: 'STI-101', cites: [{ source: 'STI S84b' }], says: 'none' },
  dose: { adopts: 'who', verification: 'secondary', checkedOn, cites: [{ source: 'STI S84b' }] },
})
