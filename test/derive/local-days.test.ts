import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/case/time.js'
import { daysAt } from '../../src/derive/local-days.js'
import { of } from './support.js'

const time = (text: string) => Date.parse(text) as Instant
const days = (facts: object, at: string): readonly string[] => {
  const { first, last } = daysAt(of({ setting: {}, ...facts }), time(at))
  return [first, last]
}
const evening = '2026-11-21T23:30:00-05:00'

describe('the local days of a time, where no zone is named', () => {
  test.each<[string, object]>([
    ['an incident', { incidents: [{ when: { at: evening } }] }],
    ['the end of one', { incidents: [{ continuousUntil: { at: evening } }] }],
    ['an act', { incidents: [{ acts: [{ when: { at: evening } }] }] }],
    ['the beginning of an interval', { incidents: [{ when: { between: { earliest: evening, latest: '2026-11-23T03:00:00Z' } } }] }],
    ['the end of an interval', { incidents: [{ when: { between: { latest: evening } } }] }],
    ['an injury', { injuries: [{ happenedAt: { at: evening } }] }],
    ['the last dose of a medicine', { medicines: [{ lastTaken: { at: evening } }] }],
    ['its end', { medicines: [{ stoppedAt: { at: evening } }] }],
    ['one of its doses', { medicines: [{ takenDoses: [{}, { at: { at: evening } }] }] }],
  ])('are the one that is written with %s', (_, facts) => {
    expect(days(facts, evening)).toEqual(['2026-11-21', '2026-11-21'])
    expect(days(facts, '2026-11-22T04:30:01Z')).toEqual(['2026-11-21', '2026-11-22'])
  })

  test('are the date that is all that is told, from its first instant anywhere to its last', () => {
    const facts = { incidents: [{ when: { onDate: '2026-11-21' } }] }
    expect(days(facts, '2026-11-20T10:00:00Z')).toEqual(['2026-11-21', '2026-11-21'])
    expect(days(facts, '2026-11-22T11:59:59.999Z')).toEqual(['2026-11-21', '2026-11-21'])
    expect(days(facts, '2026-11-22T12:00:00Z')).toEqual(['2026-11-22', '2026-11-23'])
  })

  test('are both, where one time is written with two', () => {
    expect(days({ incidents: [{ when: { at: '2026-11-22T04:30:00+00:00' } }, { when: { at: evening } }] }, evening)).toEqual(['2026-11-21', '2026-11-22'])
  })

  test('are those of any zone, where it is written in UTC or with no known offset, or not at all', () => {
    for (const at of ['2026-11-22T18:00:00Z', '2026-11-22T18:00:00-00:00']) expect(days({ incidents: [{ when: { at } }] }, at)).toEqual(['2026-11-22', '2026-11-23'])
    expect(days({}, '2026-11-22T18:00:00Z')).toEqual(['2026-11-22', '2026-11-23'])
  })
})

test('a zone that is named decides, whatever a time was written with', () => {
  expect(days({ setting: { timeZone: 'Asia/Shanghai' }, incidents: [{ when: { at: evening } }] }, evening)).toEqual(['2026-11-22', '2026-11-22'])
})
