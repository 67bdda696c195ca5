import { describe, expect, test } from 'vitest'
import { type Answer, all, among, any, both, either, from, isKnown, jointly, known, mayBe, not, possible, presume, resting, surely, unknown, why } from '../../src/answer/index.js'

const fact = (name: string) => ({ fact: name, state: 'missing' }) as const
const yes = known(true, { fact: '/yes', state: 'given' })
const no = known(false, { fact: '/no', state: 'given' })
const open: Answer = among<boolean>([true, false], fact('/open'))

describe('yes and no', () => {
  test.each([
    ['all of yes, open', all([yes, open]), undefined],
    ['all of no, open', all([open, no]), false],
    ['any of yes, open', any([open, yes]), true],
    ['any of no, open', any([no, open]), undefined],
    ['both of yes, open', both(yes, open), undefined],
    ['both of open, no', both(open, no), false],
    ['either of no, open', either(no, open), undefined],
    ['either of open, yes', either(open, yes), true],
    ['all of nothing', all([]), true],
    ['any of nothing', any([]), false],
    ['not open', not(open), undefined],
    ['not yes', not(yes), false],
  ] as const)('%s', (_name, answer, value) => {
    expect(isKnown(answer) ? answer.value : undefined).toBe(value)
  })

  test('a certain part decides alone: the open one is not asked for', () => {
    expect(why([all([open, no])]).missing).toEqual([])
    expect(why([all([yes, open])]).missing).toEqual(['/open'])
  })

  test('a stated answer decides before a presumed one', () => {
    const presumed = presume(open, true)
    expect(why([any([presumed, yes])]).missing).toEqual([])
    expect(why([any([presumed, no])]).missing).toEqual(['/open'])
    expect(why([any([from([presumed, yes], (a, b) => a && b), yes])]).missing).toEqual([])
  })

  test('the opposite of what is open is open, and rests on it', () => {
    expect(not(open)).toEqual({ known: false, among: [true, false], parts: [open] })
  })

  test('also before one whose possible values were presumed, though all of them agree', () => {
    const time = { known: false, among: [1, 2], parts: [presume(unknown(fact('/memory')), true)] } as Answer<number>
    expect(why([any([from([time], (t) => t > 0), yes])]).missing).toEqual([])
  })
})

describe('a computed value', () => {
  test('is known when every value still possible gives the same', () => {
    const weight = among<number>({ from: 60, to: 65 }, fact('/weight'))
    expect(from([weight], (kg) => kg > 50)).toMatchObject({ known: true, value: true })
    expect(from([weight], (kg) => kg > 62)).toMatchObject({ known: false, among: [false, true] })
  })

  test('of an interval is an interval', () => {
    expect(from([among<number>({ from: 2, to: 3 }), known(10)], (a, b) => a * b)).toMatchObject({ known: false, among: { from: 20, to: 30 } })
  })

  test('of a list of numbers is a list, whatever known value it is made with', () => {
    expect(from([known(10), among<number>([1, 2, 5])], (a, b) => a * b)).toMatchObject({ known: false, among: [10, 20, 50] })
  })

  test('of an interval that changes kind on the way is a list', () => {
    expect(from([among<number>({ from: 2, to: 3 })], (n) => (n > 2 ? n : 'low'))).toMatchObject({ known: false, among: ['low', 3] })
  })

  test('of something that nothing bounds is unknown', () => {
    expect(possible(from([unknown<number>(fact('/x'))], (x) => x))).toBeUndefined()
  })

  test('an interval of one point, or a set of one value, is known', () => {
    expect(among<number>({ from: 3, to: 3 })).toMatchObject({ known: true, value: 3 })
    expect(among<string>(['a'])).toMatchObject({ known: true, value: 'a' })
  })
})

describe('why', () => {
  test('lists a missing fact only where the outcome depends on it', () => {
    const agreed = from([among<number>({ from: 1, to: 2 }, fact('/n'))], (n) => n > 0)
    expect(why([agreed])).toMatchObject({ facts: ['/n'], missing: [] })
    expect(why([presume(unknown(fact('/n')), true)]).missing).toEqual(['/n'])
  })

  test('lists what was presumed below values that agreed', () => {
    const time = { known: false, among: { from: 1, to: 2 }, parts: [presume(unknown(fact('/memory')), true), fact('/time')] } as Answer<number>
    expect(why([from([time], (t) => t > 0)]).missing).toEqual(['/memory'])
  })

  test('tells the rows', () => {
    const row = { rule: 'EC-001' }
    expect(why([known(1, { row })]).rows).toEqual([row])
  })
})

test('an answer that rests on more keeps its shape', () => {
  const row = { row: { rule: 'EC-001' } }
  expect(resting(unknown(fact('/x')), row)).toStrictEqual({ known: false, parts: [fact('/x'), row] })
  expect(resting(open, row)).toStrictEqual({ known: false, among: [true, false], parts: [fact('/open'), row] })
  expect(resting(known(1), row)).toStrictEqual({ known: true, value: 1, parts: [row] })
  expect(resting(presume(open, true), row)).toStrictEqual({ known: true, value: true, parts: [open, row], presumed: true })
})

test('several answers as one have no value of their own and miss what each misses', () => {
  const one = jointly([open, presume(unknown(fact('/x')), true)])
  expect(one.known).toBe(false)
  expect(why([one]).missing).toEqual(['/open', '/x'])
})

test('may be and surely', () => {
  expect(mayBe(open, true)).toBe(true)
  expect(mayBe(no, true)).toBe(false)
  expect(mayBe(unknown(), true)).toBe(true)
  expect(surely(open, true)).toBe(false)
  expect(surely(yes, true)).toBe(true)
})
