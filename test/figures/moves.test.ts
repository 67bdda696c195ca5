import { describe, expect, test } from 'vitest'
import { packs } from '../../src/guideline/packs.js'
import { movesOfPack, packsThatSay, rowsOf, topics, withMove } from './figures.js'
import { movesOf } from './moves.js'

const told = (says: unknown, also: readonly unknown[] = []): readonly string[] => movesOf(says, also).map(({ path, from, to }) => `${path} ${JSON.stringify(from)} ${JSON.stringify(to)}`)

describe('one step of a figure', () => {
  test('of elapsed time is a second, and the sense is turned', () => {
    const moves = movesOf({ value: 12, unit: 'h', sense: 'to' })
    expect(moves.map(({ to }) => (typeof to === 'number' ? Math.round(to * 3600) : to))).toEqual([43_199, 43_201, 'below'])
    expect(movesOf({ value: 15, unit: 'min', sense: 'to' }).flatMap(({ to }) => (typeof to === 'number' ? [Math.round(to * 60)] : []))).toEqual([899, 901])
  })
  test.each([
    ['d', 7, [6, 8]], ['wk', 4, [27 / 7, 29 / 7]], ['a', 18, [17, 19]], ['mo', 6, [5, 7]], ['kg', 30, [29.99, 30.01]], ['kg/m2', 30, [29.9, 30.1]], ['mL/min', 45, [44.9, 45.1]], ['g/dL', 8, [7, 9]], ['10*9/L', 0.75, [0.74, 0.76]],
  ] as const)('in %s from %s', (unit, value, to) => {
    const moved = movesOf({ value, unit, sense: 'from' }).flatMap((move) => (typeof move.to === 'number' ? [move.to] : []))
    expect(moved).toHaveLength(2)
    for (const [i, one] of moved.entries()) expect(one).toBeCloseTo(to[i] ?? 0, 9)
  })
  test.each([['from', 'above'], ['above', 'from'], ['to', 'below'], ['below', 'to']])('turns %s to %s', (sense, to) => {
    expect(movesOf({ value: 1, unit: 'h', sense }).at(-1)).toMatchObject({ kind: 'sense', to })
  })
  test('of a stage moves its end, turns its verb to both neighbours and drops each flag', () => {
    expect(told({ unit: 'h', stages: [{ within: 72, verb: 'offer', flags: ['off-label', 'less-effective'] }] }).slice(2)).toEqual([
      'stages.0.verb "offer" "recommend"', 'stages.0.verb "offer" "consider"', 'stages.0.flags "off-label" ["less-effective"]', 'stages.0.flags "less-effective" ["off-label"]',
    ])
  })
  test('opens what is closed', () => {
    expect(told({ A: { S1: { verb: 'not-indicated' } } })).toEqual(['A.S1.verb "not-indicated" "consider"'])
    expect(told({ A: { S1: { verb: 'not-recommended' } } })).toEqual(['A.S1.verb "not-recommended" "consider"'])
  })
  test('of a dose is the last printed digit of each number, and no name', () => {
    const one = { medicine: 'x', strength: [1.5], strengthUnit: 'mg', form: 'tablet', each: 0.5, timesPerDay: 1, days: 28 }
    expect(told({ route: 'oral', components: [one] })).toEqual([
      'components.0.strength.0 1.5 1.4', 'components.0.strength.0 1.5 1.6', 'components.0.each 0.5 0.4', 'components.0.each 0.5 0.6', 'components.0.timesPerDay 1 0', 'components.0.timesPerDay 1 2', 'components.0.days 28 27', 'components.0.days 28 29',
    ])
  })
  test('of a band moves every bound but the first, and turns what it holds to what stands beside', () => {
    expect(told({ unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 3, holds: 'full' }] })).toEqual(['steps.0.holds "none" "full"', 'steps.1.from 3 2.99', 'steps.1.from 3 3.01', 'steps.1.holds "full" "none"'])
  })
  test('of a schedule moves each visit, its end and its floors in their own unit', () => {
    expect(told({ steps: [{ name: 'visit', after: 14, until: 21, unit: 'd', from: 'now', floors: [{ after: 1, unit: 'mo', from: 'dose' }] }] })).toEqual([
      'steps.0.after 14 13', 'steps.0.after 14 15', 'steps.0.until 21 20', 'steps.0.until 21 22', 'steps.0.floors.0.after 1 0', 'steps.0.floors.0.after 1 2',
    ])
  })
  test('turns an approach to one that another pack names, and leaves lists of names alone', () => {
    expect(told({ approach: 'least-bad' }, [{ approach: 'not-recommended' }])).toEqual(['approach "least-bad" "not-recommended"'])
    expect(told({ approach: 'least-bad' })).toEqual([])
    expect(told({ names: ['a'], atc: ['B'] })).toEqual([])
    expect(told('none')).toEqual([])
  })
  test('leaves the row as it was and hands out the whole of what it says now', () => {
    const says = { unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 3, holds: { each: 1 } }] }
    const before = JSON.stringify(says)
    expect(movesOf(says).find(({ path }) => path === 'steps.1.holds.each')?.says).toEqual({ unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 3, holds: { each: 0 } }] })
    expect(JSON.stringify(says)).toBe(before)
  })
})

describe('the figures of a pack', () => {
  const [who] = packs
  test('are those it states itself: what is inherited moves in the base', () => {
    for (const pack of packs) {
      for (const { topic, row } of movesOfPack(pack)) {
        const says = (of: typeof pack): unknown => rowsOf(of, topic).find(([name]) => name === row)?.[1].says
        if (pack !== who && who !== undefined) expect(says(pack) === says(who), `${pack.name} ${row}`).toBe(false)
      }
    }
  })
  test('reach every row that has a number, but for bands that hold nothing at all', () => {
    if (who === undefined) throw new Error('no base pack')
    const moved = new Set(movesOfPack(who).map(({ topic, row }) => `${topic}.${row}`))
    const numbered = topics.flatMap((topic) => rowsOf(who, topic).filter(([, { says }]) => /:\d/.test(JSON.stringify(says) ?? '') && !JSON.stringify(says).includes('"names"') && !/^\{"unit":"[a-z]+","steps":\[\{"from":0,"holds":("none"|"[a-z]+")\}\]\}$/.test(JSON.stringify(says))).map(([name]) => `${topic}.${name}`))
    expect(numbered.filter((name) => !moved.has(name))).toEqual([])
  })
  test('are noticed by the packs that inherit them too', () => {
    const [move] = who === undefined ? [] : movesOfPack(who)
    expect(move === undefined ? [] : packsThatSay(move).map(({ name }) => name)[0]).toBe('who')
  })
  test('move one row and nothing else', () => {
    const [move] = who === undefined ? [] : movesOfPack(who)
    if (who === undefined || move === undefined) throw new Error('nothing moves')
    const moved = withMove(who, move)
    for (const topic of topics) for (const [name, row] of rowsOf(moved, topic)) expect(row === rowsOf(who, topic).find(([other]) => other === name)?.[1], name).toBe(!(topic === move.topic && name === move.row))
  })
})
