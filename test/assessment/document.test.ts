import { describe, expect, test } from 'vitest'
import { type Answer, known, unknown } from '../../src/answer/index.js'
import { describe as tell, describeVerdict } from '../../src/assessment/document.js'
import { missingFacts } from '../../src/assessment/assess.js'
import { parseCase } from '../../src/case/index.js'
import type { CalendarDate, Instant } from '../../src/case/time.js'
import type { Row } from '../../src/guideline/shape/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess, explain, rules } from '../../src/index.js'
import type { Line, Plan, Verdict } from '../../src/plan/index.js'

const at = (text: string): Instant => Date.parse(text) as Instant
const row = (rule: string, cites: Row['cites'], rest: Partial<Row> = {}): Row => ({ rule, strength: 'recommendation', verification: 'read', checkedOn: '2026-11-24', cites, ...rest })
const [first, second] = [row('EC-002', [{ source: 'B', at: 'page 1' }, { source: 'A' }]), row('EC-001', [{ source: 'A' }], { verification: 'unread', strength: 'derived' })]
const gone = (fact: string): Answer => unknown({ fact, state: 'missing' })
const line = (rest: Partial<Line>): Line => ({ kind: 'plain', id: 'a/b', need: 'need', verb: 'recommend', urgency: 'hours', rank: 1, flags: [], reasons: [], instead: [], because: { verb: [known(true, { row: first }, { row: second }, { fact: '/body/weight', state: 'given' })] }, ...rest }) as Line
const base = assess(parseCase({ setting: { timeZone: 'Asia/Shanghai' } }).survivorCase, { guideline: who, now: '2026-11-23T12:00:00+08:00' })
const planOf = (rest: Partial<Plan>): Plan => ({ ...base, recommendations: [], timeline: [], asks: [], verdicts: [], ...rest })
const told = (rest: Partial<Line>, options?: { readonly trace?: boolean }) => tell(planOf({ recommendations: [line(rest)] }), options).recommendations[0]

describe('a line as JSON', () => {
  test('holds what it is, the rules and sources sorted, each once, and the state of the weakest row', () => {
    expect(told({})).toStrictEqual({ id: 'a/b', kind: 'plain', need: 'need', verb: 'recommend', urgency: 'hours', rank: 1, flags: [], reasons: [], instead: [], rules: ['EC-001', 'EC-002'], sources: ['A', 'B, page 1'], strength: 'derived', verification: 'unread', missing: [] })
  })

  test('of what rests on no row names no state', () => {
    expect(told({ because: { verb: [] } })).toStrictEqual({ id: 'a/b', kind: 'plain', need: 'need', verb: 'recommend', urgency: 'hours', rank: 1, flags: [], reasons: [], instead: [], rules: [], sources: [], missing: [] })
  })

  test('tells times in the zone of the place, days as days, and only the sides there are', () => {
    const all = told({ act: 'test', declined: true, closes: { earliest: at('2026-11-23T04:00:00Z'), next: at('2026-11-24T04:00:00Z') }, due: { notBefore: { at: at('2026-11-25T04:00:00Z') }, by: { on: '2026-12-01' as CalendarDate } } })
    expect(all).toMatchObject({ act: 'test', declined: true })
    expect(all?.closes).toStrictEqual({ earliest: '2026-11-23T12:00:00+08:00', next: '2026-11-24T12:00:00+08:00' })
    expect(all?.due).toStrictEqual({ notBefore: '2026-11-25T12:00:00+08:00', by: '2026-12-01' })
  })

  test('fills the holes of a sentence: an instant as text, a row with what it says and its state, words as they are', () => {
    const said = { ...first, says: { value: 2, unit: 'h', sense: 'to' } }
    const reasons = [{ key: 'k', when: { instant: at('2026-11-23T04:00:00Z') }, rule: first, limit: said, words: 'as written', medicine: { medicine: 'ritonavir' } }] as unknown as Line['reasons']
    const instead = [{ key: 'l', words: 'as written' }] as unknown as Line['instead']
    expect(told({ instead })?.instead).toStrictEqual([{ key: 'l', holes: { words: 'as written' } }])
    expect(told({ reasons })?.reasons).toStrictEqual([{ key: 'k', holes: { when: { instant: '2026-11-23T12:00:00+08:00' }, rule: { rule: 'EC-002', verification: 'read' }, limit: { rule: 'EC-002', verification: 'read', says: said.says }, words: 'as written', medicine: { medicine: 'ritonavir' } } }])
  })

  test('lists what is missing for verb and order, and what was read only with the trace', () => {
    const because = { verb: [gone('/a')], order: [gone('/b')], rank: [gone('/c')], followUp: [gone('/d')] }
    expect(told({ because })?.missing).toEqual(['/a', '/b'])
    expect(missingFacts(line({ because }))).toEqual(['/a', '/b'])
    expect(missingFacts(line({ because: { verb: [gone('/a')] } }))).toEqual(['/a'])
    expect(told({ because })).not.toHaveProperty('facts')
    expect(told({ because }, { trace: true })?.facts).toEqual(['/a', '/b'])
  })

  test('points a fact of an order judged beside others to its proposal', () => {
    expect(told({ because: { verb: [gone('/medicines/proposals~1p1/text'), gone('/medicines/proposals~1a~1b/text'), gone('/medicines/m1/text'), gone('/allergies/proposals~1p1/text')] } })?.missing).toEqual(['/proposals/p1/medicine/text', '/proposals/a/b/medicine/text', '/medicines/m1/text', '/allergies/proposals~1p1/text'])
  })
})

describe('the rest of a plan as JSON', () => {
  const closes = { earliest: at('2026-11-23T04:00:00Z') }
  test('the time line: closing, due, each where there is one', () => {
    expect(tell(planOf({ timeline: [{ line: 'a', closes }, { line: 'b', due: { by: { on: '2026-12-01' as CalendarDate } } }] })).timeline).toStrictEqual([{ line: 'a', closes: { earliest: '2026-11-23T12:00:00+08:00' } }, { line: 'b', due: { by: '2026-12-01' } }])
  })
  test('the asks, with the closing that hurries where there is one', () => {
    expect(tell(planOf({ asks: [{ fact: '/a', moves: 'verb', lines: ['a'], earliestClosing: at('2026-11-23T04:00:00Z') }, { fact: '/b', moves: 'rank', lines: ['b'] }] })).asks).toStrictEqual([{ fact: '/a', moves: 'verb', lines: ['a'], earliestClosing: '2026-11-23T12:00:00+08:00' }, { fact: '/b', moves: 'rank', lines: ['b'] }])
  })
  test('a gate is open only where it is known to be', () => {
    const gates = (answer: Answer) => tell(planOf({ gates: { privacy: answer, screen: known(true) } as unknown as Plan['gates'] })).gates
    expect(gates(known(true))).toEqual({ privacy: 'open', screen: 'open' })
    expect(gates(known(false))).toEqual({ privacy: 'closed', screen: 'open' })
    expect(gates(unknown())).toEqual({ privacy: 'closed', screen: 'open' })
  })
  test('a verdict: the line it was judged against, what is given and when it closes, where there are such', () => {
    const verdict: Verdict = { proposal: '/proposals/p', verb: 'offer', flags: [], reasons: [], instead: [], because: { verb: [gone('/a')] } }
    const bare = { proposal: '/proposals/p', verb: 'offer', flags: [], reasons: [], instead: [], rules: [], sources: [], missing: ['/a'] }
    expect(describeVerdict(verdict)).toStrictEqual(bare)
    expect(describeVerdict({ ...verdict, line: 'a/b', closes })).toStrictEqual({ ...bare, line: 'a/b', closes: { earliest: '2026-11-23T04:00:00Z' } })
    expect(describeVerdict({ ...verdict, order: { components: [], route: 'oral', rows: [first] } })).toStrictEqual({ ...bare, order: { route: 'oral', components: [] }, rules: ['EC-002'], sources: ['A', 'B, page 1'], strength: 'recommendation', verification: 'read' })
    expect(tell(planOf({ verdicts: [{ ...verdict, closes }] }), { trace: true }).verdicts).toStrictEqual([{ ...bare, closes: { earliest: '2026-11-23T12:00:00+08:00' }, facts: ['/a'] }])
  })
})

describe('explained', () => {
  test('a line: what moves its rank and what follows is read, what is missing for them does not change it', () => {
    const because = { verb: [gone('/a')], order: [gone('/b')], rank: [gone('/c')], followUp: [gone('/d')] }
    const { lines } = explain(planOf({ recommendations: [line({ because })] }), 'a/b')
    expect(lines).toMatchObject([{ fired: true, verb: 'recommend', facts: ['/a', '/b', '/c', '/d'], missing: ['/a', '/b'] }])
    expect(explain(planOf({ recommendations: [line({ because: { verb: [gone('/a')] } })] }), 'a/b').lines).toMatchObject([{ facts: ['/a'], missing: ['/a'] }])
  })
  test('a line and a rule that was read need neither the rows of the pack nor what is related', () => {
    const plan = planOf({ notFired: [], recommendations: [line({}), line({ id: 'a/c', because: { verb: [known(true, { row: second })] } })] })
    expect(explain(plan, 'a/b')).toMatchObject({ of: 'a/b', kind: 'line', lines: [{ line: 'a/b' }], inPack: [], related: [] })
    expect(explain(plan, 'EC-002')).toMatchObject({ of: 'EC-002', kind: 'rule', lines: [{ line: 'a/b' }], inPack: [], related: [] })
    expect(explain(plan, 'EC-001')).toMatchObject({ kind: 'rule', lines: [{ line: 'a/b' }, { line: 'a/c' }] })
  })
  test('a rule that no line read, of two topics: the lines of both, and of no other', () => {
    const guideline = { ...who, common: {}, emergencyContraception: { one: first }, hivPep: { other: first } } as unknown as typeof who
    const lines = ['emergency-contraception/a', 'hiv-pep/b', 'hiv-pep-not/c', 'tetanus/d'].map((id) => line({ id, because: { verb: [] } }))
    const told = explain(planOf({ guideline, notFired: [], recommendations: lines }), 'EC-002')
    expect(told.inPack.map(({ topic }) => topic)).toEqual(['emergency-contraception', 'hiv-pep'])
    expect(told).toMatchObject({ kind: 'not-reached', lines: [], related: ['emergency-contraception/a', 'hiv-pep/b'] })
  })
})

/** The base pack with these rows and no topic of its own. */
const withOnly = (common: object): typeof who => ({ ...Object.fromEntries(Object.entries(who).map(([name, part]) => [name, typeof part === 'object' ? {} : part])), common }) as unknown as typeof who

describe('the rows of a pack', () => {
  test('are told with the remark, the mark and the adoption they have, and without those they have not', () => {
    const common = { plain: first, noted: { ...first, noted: 'older' }, kept: { ...first, mayOnly: 'widen' }, taken: { ...first, adopts: 'who' } }
    const listed = rules(withOnly(common))
    const plain = { rule: 'EC-002', topic: 'common', strength: 'recommendation', verification: 'read', checkedOn: '2026-11-24', cites: first.cites }
    expect(listed).toStrictEqual([{ ...plain, row: 'kept', mayOnly: 'widen' }, { ...plain, row: 'noted', noted: 'older' }, { ...plain, row: 'plain' }, { ...plain, row: 'taken', adopts: 'who' }])
  })
  test('stand by rule, then by name, however the pack has them', () => {
    const listed = (common: object) => rules(withOnly(common)).map((one) => `${one.rule} ${one.row}`)
    for (const common of [{ z: second, a: first, c: first }, { c: first, a: first, z: second }]) expect(listed(common)).toEqual(['EC-001 z', 'EC-002 a', 'EC-002 c'])
  })
})
