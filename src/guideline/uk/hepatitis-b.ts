import { overlay } from '../shape/index.js'
import type { HepatitisB, HepatitisBCell } from '../topic/hepatitis-b.js'
import { hepatitisB as base } from '../who/hepatitis-b.js'

const checkedOn = '2026-11-25'
const read = { strength: 'recommendation', verification: 'read', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const injection = { form: 'injection', each: 1, timesPerDay: 1 } as const
const immunoglobulin = { ...injection, medicine: 'hepatitis-b-immunoglobulin', strengthUnit: 'IU' } as const

/** STI-099. */
type Cell = { readonly now: HepatitisBCell }
const closed = { verb: 'not-indicated' } as const
const nothing: Cell = { now: { vaccine: closed, immunoglobulin: closed } }
const series: Cell = { now: { vaccine: { verb: 'offer', course: 'series' }, immunoglobulin: closed } }
const rest: Cell = { now: { vaccine: { verb: 'offer', course: 'rest-of-series' }, immunoglobulin: closed } }
const booster: Cell = { now: { vaccine: { verb: 'offer', course: 'booster' }, immunoglobulin: closed } }
const failed: Cell = { now: { vaccine: { verb: 'offer', course: 'booster' }, immunoglobulin: { verb: 'consider', flags: ['expert-first'], doses: 'two' } } }
const greenBook = [{ source: 'STI S91' }, { source: 'sti-prophylaxis ledger', at: 'STI-099' }] as const

export const hepatitisB: HepatitisB = overlay(base, {
  immuneFrom: { ...adopted, verification: 'unread', cites: [{ source: 'STI S91' }] },

  unvaccinated: {
    ...read, rule: 'STI-099', cites: [{ source: 'STI S11' }, { source: 'sti-prophylaxis ledger', at: 'D30' }],
    says: { positive: { now: { vaccine: { verb: 'recommend', course: 'series' }, immunoglobulin: { verb: 'recommend', doses: 'one' } } }, unknown: series, negative: series },
  },
  oneDose: {
    ...unread, rule: 'STI-099', cites: greenBook,
    says: { positive: { now: { vaccine: { verb: 'offer', course: 'series' }, immunoglobulin: { verb: 'consider', flags: ['expert-first'], doses: 'one' } } }, unknown: series, negative: rest },
  },
  incomplete: {
    ...unread, rule: 'STI-099', cites: greenBook,
    says: { positive: { now: { vaccine: { verb: 'offer', course: 'booster-and-second' }, immunoglobulin: closed } }, unknown: booster, negative: rest },
  },
  completeUntested: { ...unread, rule: 'STI-099', cites: greenBook, says: { positive: booster, unknown: booster, negative: nothing } },
  responder: {
    ...unread, rule: 'STI-099', cites: greenBook,
    says: { positive: { now: { vaccine: { verb: 'consider', course: 'booster' }, immunoglobulin: closed } }, unknown: nothing, negative: nothing },
  },
  nonResponderOnce: { ...unread, rule: 'STI-099', cites: greenBook, says: { positive: failed, unknown: failed, negative: nothing } },
  nonResponderTwice: { ...unread, rule: 'STI-099', cites: greenBook, says: { positive: failed, unknown: failed, negative: nothing } },

  vaccineWindow: {
    ...secondary, rule: 'STI-006', cites: [{ source: 'STI S12' }, { source: 'STI S13' }, { source: 'sti-prophylaxis ledger', at: 'D4' }], noted: 'a digest of the 2022 guideline says up to 7 days',
    says: { unit: 'h', stages: [{ within: 336, verb: 'recommend' }, { within: 1008, verb: 'offer', flags: ['less-effective'] }] },
  },
  idealWithin: { ...secondary, rule: 'STI-006', cites: [{ source: 'STI S12' }, { source: 'STI S13' }], says: { value: 24, unit: 'h', sense: 'to' } },
  immunoglobulinWindow: { ...read, rule: 'STI-094', cites: [{ source: 'STI S11' }], says: { unit: 'h', stages: [{ within: 168, verb: 'recommend' }] } },

  vaccine: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S12' }] },
  vaccineAdult: { ...secondary, rule: 'STI-045', cites: [{ source: 'STI S12' }], says: 'none' },
  vaccineChild: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S12' }],
    says: { route: 'injection', components: [{ ...injection, medicine: 'hepatitis-b-vaccine', strength: [10], strengthUnit: 'ug' }] },
  },
  vaccineChildOther: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S12' }],
    says: { route: 'injection', components: [{ ...injection, medicine: 'hepatitis-b-vaccine', strength: [5], strengthUnit: 'ug' }] },
  },
  adultProductFrom: { ...secondary, rule: 'STI-045', cites: [{ source: 'STI S12' }], says: { value: 16, unit: 'a', sense: 'from' } },
  immunoglobulin: { ...adopted, verification: 'read', cites: [{ source: 'STI S11' }] },
  immunoglobulinByWeight: { ...read, rule: 'STI-093', cites: [{ source: 'STI S11' }], says: 'none' },
  immunoglobulinByAge: {
    ...read, rule: 'STI-093', cites: [{ source: 'STI S11' }],
    says: { unit: 'a', steps: [{ from: 0, holds: { ...immunoglobulin, strength: [250] } }, { from: 5, holds: { ...immunoglobulin, strength: [300] } }, { from: 10, holds: { ...immunoglobulin, strength: [500] } }] },
  },
  immunoglobulinLeast: {
    ...read, rule: 'STI-093', cites: [{ source: 'STI S11' }],
    says: { unit: 'a', steps: [{ from: 0, holds: 200 }, { from: 5, holds: 'none' }] },
  },

  schedule: {
    ...secondary, rule: 'STI-095', cites: [{ source: 'STI S12' }, { source: 'STI S15' }, { source: 'STI S13c' }],
    says: {
      steps: [
        { name: 'second-dose', after: 1, unit: 'mo', from: 'first-dose' }, { name: 'third-dose', after: 2, unit: 'mo', from: 'first-dose' }, { name: 'fourth-dose', after: 12, unit: 'mo', from: 'first-dose' },
      ],
    },
  },
  intervals: {
    ...ours, rule: 'STI-096', cites: [{ source: 'sti-prophylaxis ledger' }],
    says: {
      steps: [
        { name: 'second-dose', after: 1, unit: 'mo', from: 'previous-dose' }, { name: 'third-dose', after: 1, unit: 'mo', from: 'previous-dose' },
      ],
    },
  },
  rapidSchedule: {
    ...secondary, rule: 'STI-095', cites: [{ source: 'STI S15' }, { source: 'STI S13c' }, { source: 'sti-prophylaxis ledger', at: 'D29' }],
    says: {
      steps: [
        { name: 'second-dose', after: 7, unit: 'd', from: 'first-dose' }, { name: 'third-dose', after: 21, unit: 'd', from: 'first-dose' }, { name: 'fourth-dose', after: 12, unit: 'mo', from: 'first-dose' },
      ],
    },
  },
  // A week and two weeks make the three that the third dose must lie behind the first.
  rapidIntervals: {
    ...secondary, rule: 'STI-096', cites: [{ source: 'STI S13c' }],
    says: {
      steps: [
        { name: 'second-dose', after: 7, unit: 'd', from: 'previous-dose' }, { name: 'third-dose', after: 14, unit: 'd', from: 'previous-dose' },
      ],
    },
  },
  rapidFrom: { ...secondary, rule: 'STI-095', cites: [{ source: 'STI S15' }, { source: 'STI S13c' }, { source: 'sti-prophylaxis ledger', at: 'D29' }], says: { value: 16, unit: 'a', sense: 'from' } },
  rapidAllowedFrom: { ...secondary, rule: 'STI-095', cites: [{ source: 'STI S12' }, { source: 'sti-prophylaxis ledger', at: 'D29' }], says: { value: 13, unit: 'a', sense: 'from' } },
  rapidLicensedFrom: { ...unread, rule: 'STI-095', cites: [{ source: 'sti-prophylaxis ledger', at: 'D29' }], says: { value: 18, unit: 'a', sense: 'from' } },
  paediatricTeamBelow: { ...unread, rule: 'STI-095', cites: [{ source: 'STI S38' }], says: { value: 13, unit: 'a', sense: 'below' } },
  slowSchedule: {
    ...unread, rule: 'STI-095', cites: [{ source: 'STI S13c' }],
    says: { steps: [{ name: 'second-dose', after: 1, unit: 'mo', from: 'first-dose' }, { name: 'third-dose', after: 6, unit: 'mo', from: 'first-dose' }] },
  },
  lastDoseAge: { ...unread, rule: 'STI-096', cites: [{ source: 'STI S91' }], says: { steps: [] } },
  secondAfterBooster: { ...unread, rule: 'STI-099', cites: greenBook, says: { steps: [{ name: 'second-dose', after: 1, unit: 'mo', from: 'previous-dose' }] } },
  secondImmunoglobulin: { ...adopted, verification: 'unread', cites: greenBook },

  followUp: {
    ...unread, rule: 'STI-098', cites: [{ source: 'STI S16' }],
    says: { steps: [{ name: 'three-months', after: 3, unit: 'mo', from: 'last-act' }, { name: 'six-months', after: 6, unit: 'mo', from: 'last-act' }] },
  },
  immunoglobulinSupply: { ...ours, rule: 'STI-092', cites: [{ source: 'sti-prophylaxis ledger' }], says: { approach: 'fetch' } },
})
