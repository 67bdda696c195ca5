import { describe, expect, test } from 'vitest'
import { type Answer, among, known, unknown } from '../../src/answer/index.js'
import type { When } from '../../src/case/case.js'
import type { Instant } from '../../src/case/time.js'
import { isSince } from '../../src/derive/given-since.js'
import { at as asText, instant, of } from './support.js'

const s = of({})
const time = (text: string) => instant(text) as Instant
const onThe22nd = { onDate: '2026-11-22', timeZone: 'Asia/Shanghai' } as When
const at = (text: string) => asText(text) as When
const fact = { fact: '/incidents/i/when', state: 'given' } as const
const exact = known(time('2026-11-22T16:00:00'), fact)
const between = (from: string, to: string) => among<Instant>({ from: time(from), to: time(to) }, { ...fact, state: 'imprecise' })
const thatDay = between('2026-11-22T00:00:00', '2026-11-22T23:59:59')
const overMidnight = between('2026-11-22T20:00:00', '2026-11-23T02:00:00')

describe('a dose against an act', () => {
  test.each<[string, When, Answer<Instant>, boolean]>([
    ['an act at an hour: given at that very hour', at('2026-11-22T16:00:00'), exact, true],
    ['an act at an hour: given a second before', at('2026-11-22T15:59:59'), exact, false],
    ['an act at an hour: given that day', onThe22nd, exact, true],
    ['an act at an hour: given that day, at an hour before', { ...onThe22nd, time: '15:59' } as When, exact, false],
    ['an act at an hour: given the day before', { ...onThe22nd, onDate: '2026-11-21' } as When, exact, false],
    ['an act told by its day: given at any hour of it', at('2026-11-22T00:00:00'), thatDay, true],
    ['an act told by its day: given a second before that day', at('2026-11-21T23:59:59'), thatDay, false],
    ['an act told by its day: given that day', onThe22nd, thatDay, true],
    ['an act of one night: given within it', at('2026-11-23T01:59:59'), overMidnight, false],
    ['an act of one night: given at its end', at('2026-11-23T02:00:00'), overMidnight, true],
    ['an act of one night: given on the day it began', onThe22nd, overMidnight, false],
    ['an act at a time nobody tells: given today', at('2026-11-23T11:00:00'), unknown<Instant>(), false],
    ['a dose after now', at('2026-11-24T12:00:00'), exact, false],
  ])('%s', (_name, when, act, since) => {
    expect(isSince(s, when, act)).toBe(since)
  })
})

test.each<[string, string, string, boolean]>([
  ['the day it was written with', '2026-11-22T13:00:00-05:00', '2026-11-22', true],
  ['the day before it', '2026-11-22T13:00:00-05:00', '2026-11-21', false],
  ['the earlier of two days that it may be', '2026-11-22T18:00:00Z', '2026-11-22', false],
])('no zone, an act at an hour: given on %s', (_name, when, onDate, since) => {
  const there = of({ setting: {}, incidents: [{ when: { at: when } }] })
  expect(isSince(there, { onDate } as When, known(Date.parse(when) as Instant, fact))).toBe(since)
})
