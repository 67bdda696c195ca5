import { describe, expect, test } from 'vitest'
import { type Answer, known, unknown } from '../../src/answer/index.js'
import { asks } from '../../src/assessment/asks.js'
import { inOrder } from '../../src/assessment/order.js'
import { timeline } from '../../src/assessment/timeline.js'
import type { CalendarDate, Instant } from '../../src/case/time.js'
import type { Line } from '../../src/plan/index.js'

const missing = (fact: string): Answer => unknown({ fact, state: 'missing' })
const at = (n: number): Instant => n as Instant
const line = (id: string, rest: Partial<Line> = {}): Line => ({ kind: 'plain', id, need: 'need', verb: 'recommend', urgency: 'hours', rank: 1, flags: [], reasons: [], instead: [], because: { verb: [known(true)] }, ...rest }) as Line
const ids = (lines: readonly { readonly id: string }[]): string => lines.map(({ id }) => id).join(' ')

describe('lines stand', () => {
  test.each<[string, Line, Line]>([
    ['an emergency before a closing', line('z', { kind: 'emergency', urgency: 'routine' }), line('a', { urgency: 'immediate', closes: { earliest: at(1) } })],
    ['by urgency', line('z', { urgency: 'immediate' }), line('a', { urgency: 'hours' })],
    ['what may close at any time before what closes soon', line('z', { closes: {} }), line('a', { closes: { earliest: at(1) } })],
    ['the earliest closing first', line('z', { closes: { earliest: at(1) } }), line('a', { closes: { earliest: at(2) } })],
    ['what closes before what does not', line('z', { closes: { earliest: at(2) } }), line('a')],
    ['what is due first among what does not close', line('z', { due: { notBefore: { at: at(1) }, by: { at: at(9) } } }), line('a', { due: { by: { at: at(2) } } })],
    ['what is due on a day before what has no day', line('z', { due: { by: { on: '2026-12-02' as CalendarDate } } }), line('a', { due: {} })],
    ['by need', line('z', { need: 'a' }), line('a', { need: 'b' })],
    ['what is deferred with what is routine, whatever its urgency', line('z', { urgency: 'days' }), line('a', { verb: 'defer', urgency: 'hours' })],
    ['by rank', line('z', { rank: 1 }), line('a', { rank: 2 })],
    ['by id', line('a'), line('b')],
  ])('%s', (_name, first, second) => {
    expect(ids(inOrder([second, first]))).toBe(`${first.id} ${second.id}`)
    expect(ids(inOrder([first, second]))).toBe(`${first.id} ${second.id}`)
  })

  test('as given where nothing tells them apart', () => {
    const [one, other] = [line('a', { verb: 'offer' }), line('a', { verb: 'consider' })]
    expect(inOrder([one, other])).toEqual([one, other])
  })
})

describe('the time line', () => {
  test('soonest first: what may close at any time, closings, not-before, by, then by id', () => {
    const lines = [
      line('by', { due: { by: { on: '2026-12-02' as CalendarDate } } }), line('not-before', { due: { notBefore: { at: at(Date.parse('2026-12-01T12:00:00Z')) }, by: { at: at(Date.parse('2026-12-09T12:00:00Z')) } } }), line('nothing'),
      line('closes', { closes: { earliest: at(Date.parse('2026-11-30T12:00:00Z')) }, due: { by: { on: '2026-12-09' as CalendarDate } } }), line('any-time', { closes: { latest: at(5) } }), line('same-b', { due: { by: { on: '2026-12-05' as CalendarDate } } }), line('same-a', { due: { by: { on: '2026-12-05' as CalendarDate } } }), line('undated', { due: {} }),
    ]
    expect(timeline(lines).map((entry) => entry.line).join(' ')).toBe('any-time closes not-before by same-a same-b undated')
  })

  test('says when a line closes and when it is due, each only where there is one', () => {
    const [closes, due] = [{ earliest: at(1) }, { by: { at: at(2) } }]
    expect(timeline([line('c', { closes, due }), line('a', { closes }), line('b', { due })])).toStrictEqual([{ line: 'a', closes }, { line: 'c', closes, due }, { line: 'b', due }])
  })
})

describe('what is asked', () => {
  const facts = (lines: readonly Line[]): string => asks(lines).map(({ fact }) => fact).join(' ')
  test('is asked for open lines and for those that cannot be told, never for closed ones', () => {
    expect(facts([line('a', { because: { verb: [missing('/a')] } }), line('b', { verb: 'needs-input', because: { verb: [missing('/b')] } }), line('c', { verb: 'contraindicated', because: { verb: [missing('/c')] } })])).toBe('/a /b')
  })

  test('what could move a verb first, then an order, a rank, what follows', () => {
    const told = asks([line('a', { because: { verb: [missing('/4')], order: [missing('/3')], rank: [missing('/2')], followUp: [missing('/1')] } })])
    expect(told.map(({ fact, moves }) => `${fact} ${moves}`)).toEqual(['/4 verb', '/3 order', '/2 rank', '/1 follow-up'])
  })

  test('then the earliest closing, then the number of lines, then the path', () => {
    const of = (id: string, fact: string, earliest?: number): Line => line(id, { ...(earliest === undefined ? {} : { closes: { earliest: at(earliest) } }), because: { verb: [missing(fact)] } })
    expect(facts([of('a', '/later', 2), of('b', '/soon', 1)])).toBe('/soon /later')
    expect(facts([of('a', '/one'), of('b', '/two'), of('c', '/two')])).toBe('/two /one')
    expect(facts([of('b', '/b'), of('a', '/a')])).toBe('/a /b')
    expect(facts([of('a', '/a'), of('b', '/b')])).toBe('/a /b')
  })

  test('once, with every line it is asked for, the most it could move and the earliest of their closings', () => {
    const told = asks([
      line('a', { closes: { earliest: at(9) }, because: { verb: [], rank: [missing('/x')] } }),
      line('b', { closes: { earliest: at(3) }, because: { verb: [missing('/x')], order: [missing('/x')] } }),
      line('c', { because: { verb: [], followUp: [missing('/x')] } }),
    ])
    expect(told).toEqual([{ fact: '/x', moves: 'verb', lines: ['a', 'b', 'c'], earliestClosing: 3 }])
  })

  test('of a line that nothing closes it says no closing', () => {
    expect(asks([line('a', { because: { verb: [missing('/x')] } })])).toEqual([{ fact: '/x', moves: 'verb', lines: ['a'] }])
  })
})
