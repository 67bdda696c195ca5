import { overlay } from '../shape/index.js'
import type { HepatitisB, HepatitisBCell } from '../topic/hepatitis-b.js'
import { hepatitisB as base } from '../who/hepatitis-b.js'

const checkedOn = '2026-11-25'
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const guide = [{ source: 'STI S21' }] as const
const injection = { form: 'injection', each: 1, timesPerDay: 1 } as const
const vaccine = { ...injection, medicine: 'hepatitis-b-vaccine', strengthUnit: 'ug' } as const
const immunoglobulin = { ...injection, medicine: 'hepatitis-b-immunoglobulin', strengthUnit: 'IU' } as const

/** STI-092: a source not known leaves the immunoglobulin to the clinician. */
type Cell = { readonly now: HepatitisBCell }
const closed = { verb: 'not-indicated' } as const
const nothing: Cell = { now: { vaccine: closed, immunoglobulin: closed } }
const rest: Cell = { now: { vaccine: { verb: 'offer', course: 'rest-of-series' }, immunoglobulin: closed } }
const started: Cell = { now: { vaccine: { verb: 'recommend', course: 'rest-of-series' }, immunoglobulin: { verb: 'recommend', doses: 'one' } } }
const startedUnknown: Cell = { now: { vaccine: { verb: 'offer', course: 'rest-of-series' }, immunoglobulin: { verb: 'consider', doses: 'one' } } }

export const hepatitisB: HepatitisB = overlay(base, {
  immuneFrom: { ...adopted, verification: 'unread', cites: guide },

  unvaccinated: {
    ...unread, rule: 'STI-092', cites: guide,
    says: {
      positive: { now: { vaccine: { verb: 'recommend', course: 'series' }, immunoglobulin: { verb: 'recommend', doses: 'one' } } },
      unknown: { now: { vaccine: { verb: 'offer', course: 'series' }, immunoglobulin: { verb: 'consider', doses: 'one' } } },
      negative: { now: { vaccine: { verb: 'offer', course: 'series' }, immunoglobulin: closed } },
    },
  },
  oneDose: { ...unread, rule: 'STI-092', cites: guide, says: { positive: started, unknown: startedUnknown, negative: rest } },
  incomplete: { ...unread, rule: 'STI-092', cites: guide, says: { positive: started, unknown: startedUnknown, negative: rest } },
  completeUntested: {
    ...unread, rule: 'STI-092', cites: [...guide, { source: 'sti-prophylaxis ledger', at: 'D3' }],
    says: {
      positive: { now: { vaccine: { verb: 'recommend', course: 'second-series' }, immunoglobulin: { verb: 'recommend', doses: 'one' } } },
      unknown: { now: { vaccine: { verb: 'offer', course: 'booster' }, immunoglobulin: { verb: 'consider', doses: 'one' } } },
      negative: nothing,
    },
  },
  responder: { ...unread, rule: 'STI-092', cites: guide, says: { positive: nothing, unknown: nothing, negative: nothing } },
  nonResponderOnce: {
    ...unread, rule: 'STI-092', cites: [...guide, { source: 'sti-prophylaxis ledger', at: 'D18' }],
    says: {
      positive: { now: { vaccine: { verb: 'recommend', course: 'second-series' }, immunoglobulin: { verb: 'recommend', doses: 'one' } } },
      unknown: { now: { vaccine: { verb: 'offer', course: 'second-series' }, immunoglobulin: { verb: 'consider', flags: ['expert-first'], doses: 'one' } } },
      negative: nothing,
    },
  },
  nonResponderTwice: {
    ...unread, rule: 'STI-092', cites: [...guide, { source: 'sti-prophylaxis ledger', at: 'D18' }],
    says: {
      positive: { now: { vaccine: closed, immunoglobulin: { verb: 'recommend', doses: 'two' } } },
      unknown: { now: { vaccine: closed, immunoglobulin: { verb: 'consider', flags: ['expert-first'], doses: 'two' } } },
      negative: nothing,
    },
  },

  vaccineWindow: { ...unread, rule: 'STI-006', cites: guide, says: 'none' },
  idealWithin: { ...unread, rule: 'STI-006', cites: guide, says: { value: 24, unit: 'h', sense: 'to' } },
  immunoglobulinWindow: { ...unread, rule: 'STI-094', cites: guide, says: { unit: 'h', stages: [{ within: 168, verb: 'recommend' }] } },

  vaccine: { ...adopted, verification: 'unread', cites: guide },
  vaccineAdult: { ...unread, rule: 'STI-045', cites: guide, says: { route: 'injection', components: [{ ...vaccine, strength: [20] }] } },
  vaccineChild: { ...unread, rule: 'STI-045', cites: guide, says: { route: 'injection', components: [{ ...vaccine, strength: [10] }] } },
  vaccineChildOther: { ...unread, rule: 'STI-045', cites: guide, says: 'none' },
  adultProductFrom: { ...ours, rule: 'STI-045', cites: [{ source: 'sti-prophylaxis ledger' }], says: { value: 18, unit: 'a', sense: 'from' } },
  immunoglobulin: { ...adopted, verification: 'unread', cites: guide },
  immunoglobulinByWeight: { ...unread, rule: 'STI-093', cites: guide, says: 'none' },
  immunoglobulinByAge: {
    ...unread, rule: 'STI-093', cites: guide,
    says: { unit: 'a', steps: [{ from: 0, holds: { ...immunoglobulin, strength: [200] } }, { from: 18, holds: { ...immunoglobulin, strength: [400] } }] },
  },
  immunoglobulinLeast: {
    ...unread, rule: 'STI-093', cites: guide,
    says: { unit: 'a', steps: [{ from: 0, holds: 100 }, { from: 18, holds: 200 }] },
  },

  schedule: {
    ...unread, rule: 'STI-095', cites: guide,
    says: { steps: [{ name: 'second-dose', after: 1, unit: 'mo', from: 'first-dose' }, { name: 'third-dose', after: 6, unit: 'mo', from: 'first-dose' }] },
  },
  lastDoseAge: { ...unread, rule: 'STI-096', cites: guide, says: { steps: [] } },

  followUp: { ...unread, rule: 'STI-098', cites: [{ source: 'sti-prophylaxis ledger', at: 'STI-121' }], says: { steps: [{ name: 'three-months', after: 3, unit: 'mo', from: 'last-act' }] } },
  immunoglobulinSupply: { ...ours, rule: 'STI-092', cites: [{ source: 'sti-prophylaxis ledger' }], says: { approach: 'fetch' } },
})
