import { describe, expect, test } from 'vitest'
import { why } from '../../src/answer/index.js'
import { assessment } from '../../src/assessment/assess.js'
import { checking } from '../../src/assessment/check.js'
import type { SurvivorCase } from '../../src/case/case.js'
import type { Proposal, ProposedMedicine } from '../../src/case/proposal.js'
import type { Situation } from '../../src/case/situation.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { who } from '../../src/guideline/who/index.js'
import type { Line, Order, Planned, Proposed, Protocol, Verdict } from '../../src/plan/index.js'
import { undecided } from '../../src/plan/judge.js'

const options = { guideline: who, now: '2026-11-23T12:00:00Z' }
const order: Order = { components: [], route: 'oral', rows: [] }
const line = (id: string, rest: Partial<Line>): Line => ({ kind: 'plain', id, need: 'need', verb: 'recommend', urgency: 'hours', rank: 1, flags: [], reasons: [], instead: [], because: { verb: [] }, ...rest }) as Line
const chosen = (id: string): Planned => ({ line: id, need: 'need', verb: 'recommend', order })

interface Asked {
  readonly name: string
  readonly proposals: readonly Proposed[]
  readonly s: Situation
  readonly before: readonly Planned[]
  readonly earlier: readonly Line[]
}

/** A protocol that plans one order under its own name and knows the medicines named after it; what it is asked is kept. */
function standIn(name: string, asked: Asked[]): Protocol<Guideline> {
  return {
    name,
    assess: () => ({ lines: [line(`${name}/line`, { order })], notFired: [] }),
    checks: {
      purpose: 'hiv-prep',
      recognises: ({ text = '' }: ProposedMedicine) => text.startsWith(name),
      check: (proposals, s, _guideline, before, earlier): readonly Verdict[] => {
        asked.push({ name, proposals, s, before, earlier })
        return proposals.map(({ pointer, medicine }) => undecided(pointer, [{ key: 'check.as-planned', line: { line: `${name} ${medicine.text}` } }], []))
      },
    },
  }
}
const silent: Protocol<Guideline> = { name: 'silent', assess: () => ({ lines: [line('silent/line', { order })], notFired: [] }) }

/** What the protocols were asked about the proposals of a case, and the verdicts. */
function judge(facts: SurvivorCase, names: readonly string[] = ['a', 'b']): { readonly asked: readonly Asked[]; readonly verdicts: readonly Verdict[] } {
  const asked: Asked[] = []
  const { verdicts } = assessment([...names.map((name) => standIn(name, asked)), silent])(facts, options)
  return { asked, verdicts }
}
const ordering = (id: string | undefined, text: string, rest: object = {}): Proposal => ({ ...(id === undefined ? {} : { id }), kind: 'order', medicine: { text, ...rest } })

describe('what a protocol chose', () => {
  test('reaches those after it: the first of each need, open, with its order', () => {
    const lines = [line('closed', { verb: 'not-recommended', order }), line('first', { order }), line('second', { order, rank: 2 }), line('nothing', {}), line('offered', { verb: 'offer', need: 'other', order })]
    const seen: (readonly Planned[])[] = []
    const watching = (name: string, of: readonly Line[]): Protocol<Guideline> => ({ name, assess: (_s, _g, before) => { seen.push([...before]); return { lines: of, notFired: [] } } })
    assessment([watching('one', lines), watching('two', [line('third', { order })]), watching('three', [])])({}, options)
    const first = [chosen('first'), { line: 'offered', need: 'other', verb: 'offer', order }]
    expect(seen).toStrictEqual([[], first, [...first, chosen('third')]])
  })
})

describe('an order', () => {
  test('is judged with the others of its protocol, and a protocol without one is not asked', () => {
    const { asked, verdicts } = judge({ proposals: [ordering('p', 'a1'), ordering('q', 'a2')] })
    expect(asked.map(({ name, proposals }) => [name, proposals.map(({ pointer, medicine }) => `${pointer} ${medicine.text}`)])).toEqual([['a', ['/proposals/p a1', '/proposals/q a2']]])
    expect(verdicts.map(({ proposal }) => proposal)).toEqual(['/proposals/p', '/proposals/q'])
  })

  test('alone leaves the case as it is', () => {
    const facts = { proposals: [ordering('p', 'a1')] }
    expect(judge(facts).asked[0]?.s.case).toBe(facts)
  })

  test('is given to the first protocol that knows it', () => {
    expect(judge({ proposals: [ordering('p', 'ab')] }, ['ab', 'a']).asked.map(({ name }) => name)).toEqual(['ab'])
    expect(judge({ proposals: [ordering('p', 'ab')] }, ['a', 'ab']).asked.map(({ name }) => name)).toEqual(['a'])
  })

  test('counts for the other protocols as a planned medicine: what it is, in which form, how much and how often, and for what', () => {
    const told = { ingredients: [{ text: 'b' }], form: 'tablet', dose: { value: 1, unit: 'mg' }, timesPerDay: 2 } as const
    const { asked } = judge({ proposals: [ordering('p', 'a1'), ordering('q', 'b1', { ...told, days: 28, strength: [{ value: 1, unit: 'mg' }] }), { id: 'r', kind: 'order', medicine: { ingredients: [{ text: 'nobody knows it' }] } }] })
    expect(asked.map(({ name, proposals }) => [name, proposals.map(({ pointer }) => pointer)])).toEqual([['a', ['/proposals/p']], ['b', ['/proposals/q']]])
    const unknownOne = { id: 'proposals/r', status: 'planned', ingredients: [{ text: 'nobody knows it' }] }
    expect(asked.map(({ name, s }) => [name, s.case.medicines])).toStrictEqual([
      ['a', [{ id: 'proposals/q', status: 'planned', purpose: 'hiv-prep', text: 'b1', ...told }, unknownOne]],
      ['b', [{ id: 'proposals/p', status: 'planned', purpose: 'hiv-prep', text: 'a1' }, unknownOne]],
    ])
  })

  test('leaves the list of her medicines open where it was, and complete where it was', () => {
    const proposals = [ordering('p', 'a1'), ordering('q', 'b1')]
    const seen = (facts: SurvivorCase) => judge({ proposals, ...facts }).asked.map(({ s }) => ({ medicines: s.case.medicines?.map(({ text }) => text), unanswered: s.case.unanswered }))
    const open = { '/medicines': { reason: 'unknown' } }
    const declined = { '/health': { reason: 'declined' } } as const
    expect(seen({})).toStrictEqual([{ medicines: ['b1'], unanswered: open }, { medicines: ['a1'], unanswered: open }])
    expect(seen({ unanswered: declined })[0]?.unanswered).toStrictEqual({ ...declined, ...open })
    expect(seen({ medicines: [{ text: 'hers' }] })).toStrictEqual([{ medicines: ['hers', 'b1'], unanswered: undefined }, { medicines: ['hers', 'a1'], unanswered: undefined }])
  })

  test('stands in the place of what its protocol had chosen, not of what the others had', () => {
    expect(judge({ proposals: [ordering('p', 'a1')] }).asked.map(({ before }) => before)).toStrictEqual([[chosen('b/line'), chosen('silent/line')]])
    expect(judge({ proposals: [ordering('p', 'a1'), ordering('q', 'b1')] }).asked.map(({ before }) => before)).toStrictEqual([[chosen('silent/line')], [chosen('silent/line')]])
    expect(judge({ proposals: [ordering('p', 'a1'), ordering('q', 'nobody knows it')] }).asked.map(({ before }) => before)).toStrictEqual([[chosen('b/line'), chosen('silent/line')]])
  })
})

test('what the protocols before it have said is told to the one that judges, and nothing that came after', () => {
  const { asked } = judge({ proposals: [ordering('p', 'a1'), ordering('q', 'b1')] })
  expect(asked.map(({ name, earlier }) => [name, earlier.map(({ id }) => id)])).toEqual([['a', []], ['b', ['a/line']]])
})

describe('what cannot be judged', () => {
  const of = (proposal: Proposal) => judge({ proposals: [proposal] }).verdicts.map(({ reasons, because }) => ({ keys: reasons.map(({ key }) => key), missing: why(because.verb).missing, verb: because.verb.length }))
  test.each<[string, Proposal, string, readonly string[]]>([
    ['another kind, also with a medicine that is known', { id: 'p', kind: 'disclosure', medicine: { text: 'a1' } }, 'check.not-judged', []],
    ['no kind: it is asked, though the medicine is known', { id: 'p', medicine: { text: 'a1' } }, 'check.incomplete', ['/proposals/p/kind']],
    ['an order of nothing', { id: 'p', kind: 'order' }, 'check.incomplete', ['/proposals/p/medicine/ingredients']],
    ['an order of no ingredient', { id: 'p', kind: 'order', medicine: { ingredients: [] } }, 'check.incomplete', ['/proposals/p/medicine/ingredients']],
    ['an order that no protocol knows', { id: 'p', kind: 'order', medicine: { text: 'x' } }, 'check.not-understood', ['/proposals/p/medicine/ingredients']],
  ])('%s', (_name, proposal, key, missing) => {
    expect(of(proposal)).toStrictEqual([{ keys: [key], missing, verb: missing.length }])
  })
})

describe('one proposal held against a case', () => {
  const check = checking([standIn('a', []), silent])
  const says = ({ proposal, reasons }: Verdict) => [proposal, ...reasons.map(({ line: of }) => (typeof of === 'object' && 'line' in of ? of.line : ''))]

  test('stands first where the case proposes nothing', () => {
    expect(says(check({}, ordering(undefined, 'a1'), options))).toEqual(['/proposals/0', 'a a1'])
  })

  test('is the one judged, whatever the case proposes before it', () => {
    expect(says(check({ proposals: [ordering('q', 'a2'), ordering('r', 'a3')] }, ordering('p', 'a1'), options))).toEqual(['/proposals/p', 'a a1'])
  })

  test('goes by its position where its id is taken, and is not taken for the other', () => {
    expect(says(check({ proposals: [ordering('p', 'a2')] }, ordering('p', 'a1'), options))).toEqual(['/proposals/1', 'a a1'])
  })
})
