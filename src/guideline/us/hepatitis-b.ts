import { overlay } from '../shape/index.js'
import type { HepatitisB, HepatitisBCell } from '../topic/hepatitis-b.js'
import { hepatitisB as base } from '../who/hepatitis-b.js'

const checkedOn = '2026-11-25'
const read = { strength: 'recommendation', verification: 'read', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const table7 = [{ source: 'STI S5', at: 'Table 7' }, { source: 'STI S6' }, { source: 'STI S7' }] as const

/** STI-092. */
type Cell = { readonly now: HepatitisBCell }
const closed = { verb: 'not-indicated' } as const
const nothing: Cell = { now: { vaccine: closed, immunoglobulin: closed } }
const series: Cell = { now: { vaccine: { verb: 'offer', course: 'series' }, immunoglobulin: closed } }
const rest: Cell = { now: { vaccine: { verb: 'offer', course: 'rest-of-series' }, immunoglobulin: closed } }
const started: Cell = { now: { vaccine: { verb: 'recommend', course: 'rest-of-series' }, immunoglobulin: { verb: 'recommend', doses: 'one' } } }
const again: Cell = { now: { vaccine: { verb: 'recommend', course: 'second-series' }, immunoglobulin: { verb: 'recommend', doses: 'one', orElse: 'two' } } }
const twice: Cell = { now: { vaccine: closed, immunoglobulin: { verb: 'recommend', doses: 'two' } } }

export const hepatitisB: HepatitisB = overlay(base, {
  immuneFrom: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S7' }] },

  unvaccinated: {
    ...secondary, rule: 'STI-092', cites: table7,
    says: { positive: { now: { vaccine: { verb: 'recommend', course: 'series' }, immunoglobulin: { verb: 'recommend', doses: 'one' } } }, unknown: series, negative: series },
  },
  oneDose: { ...secondary, rule: 'STI-092', cites: table7, says: { positive: started, unknown: rest, negative: rest } },
  incomplete: { ...secondary, rule: 'STI-092', cites: table7, says: { positive: started, unknown: rest, negative: rest } },
  completeUntested: {
    ...secondary, rule: 'STI-092', cites: [...table7, { source: 'sti-prophylaxis ledger', at: 'D3' }],
    says: {
      positive: { now: { vaccine: { verb: 'recommend', course: 'booster' }, immunoglobulin: closed } },
      unknown: { now: { vaccine: { verb: 'offer', course: 'booster' }, immunoglobulin: closed } },
      negative: nothing,
    },
  },
  responder: { ...secondary, rule: 'STI-092', cites: [{ source: 'STI S7' }], says: { positive: nothing, unknown: nothing, negative: nothing } },
  nonResponderOnce: {
    ...secondary, rule: 'STI-092', cites: [{ source: 'STI S6' }, { source: 'STI S88' }, { source: 'STI S7' }, { source: 'sti-prophylaxis ledger', at: 'D18' }],
    says: { positive: again, unknown: again, negative: nothing },
  },
  nonResponderTwice: {
    ...secondary, rule: 'STI-092', cites: [{ source: 'STI S7' }, { source: 'STI S88' }, { source: 'sti-prophylaxis ledger', at: 'D18' }],
    says: { positive: twice, unknown: twice, negative: nothing },
  },

  vaccineWindow: { ...read, rule: 'STI-006', cites: [{ source: 'STI S5' }], says: { unit: 'h', stages: [{ within: 336, verb: 'recommend' }] } },
  vaccineThroughSkin: { ...read, rule: 'STI-007', cites: [{ source: 'STI S5' }], says: { unit: 'h', stages: [{ within: 168, verb: 'recommend' }] } },
  idealWithin: { ...read, rule: 'STI-006', cites: [{ source: 'STI S5' }], says: { value: 24, unit: 'h', sense: 'to' } },
  immunoglobulinWindow: { ...read, rule: 'STI-094', cites: [{ source: 'STI S6' }], says: { unit: 'h', stages: [{ within: 336, verb: 'recommend' }] } },
  immunoglobulinThroughSkin: { ...read, rule: 'STI-009', cites: [{ source: 'STI S6' }], says: { unit: 'h', stages: [{ within: 168, verb: 'recommend' }] } },

  vaccine: { ...adopted, verification: 'unread', cites: [{ source: 'STI S4' }] },
  vaccineAdult: { ...unread, rule: 'STI-045', cites: [{ source: 'STI S4' }], says: 'none' },
  vaccineChild: { ...unread, rule: 'STI-045', cites: [{ source: 'STI S4' }], says: 'none' },
  vaccineChildOther: { ...unread, rule: 'STI-045', cites: [{ source: 'STI S4' }], says: 'none' },
  adultProductFrom: { ...unread, rule: 'STI-045', cites: [{ source: 'STI S4' }], says: { value: 20, unit: 'a', sense: 'from' } },
  immunoglobulin: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S44' }] },
  immunoglobulinByWeight: {
    ...secondary, rule: 'STI-093', cites: [{ source: 'STI S44' }],
    says: { medicine: 'hepatitis-b-immunoglobulin', form: 'injection', strengthUnit: 'mL', perKilogram: 0.06, timesPerDay: 1, step: 0.1 },
  },
  immunoglobulinByAge: { ...secondary, rule: 'STI-093', cites: [{ source: 'STI S44' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },

  schedule: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S53' }] },
  twoDoseFrom: { ...unread, rule: 'STI-095', cites: [{ source: 'STI S4' }], says: { value: 18, unit: 'a', sense: 'from' } },
  twoDoseSchedule: { ...unread, rule: 'STI-095', cites: [{ source: 'STI S4' }], says: { steps: [{ name: 'second-dose', after: 1, unit: 'mo', from: 'first-dose' }] } },
  secondImmunoglobulin: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S7' }, { source: 'STI S88' }] },

  followUp: {
    ...unread, rule: 'STI-098', cites: [{ source: 'STI S4' }],
    says: { steps: [{ name: 'three-months', after: 3, unit: 'mo', from: 'last-act' }, { name: 'six-months', after: 6, unit: 'mo', from: 'last-act' }] },
  },
  immunoglobulinSupply: { ...ours, rule: 'STI-092', cites: [{ source: 'sti-prophylaxis ledger' }], says: { approach: 'fetch' } },
})
