import { describe, expect, test } from 'vitest'
import { known } from '../../src/answer/index.js'
import type { When } from '../../src/case/case.js'
import { instantOf, instantText } from '../../src/case/time.js'
import { hoursSince, timeOf, tookWithin } from '../../src/derive/taken-within.js'
import { who } from '../../src/guideline/who/index.js'
import { at, facts, instant, missing, noon, of, value } from './support.js'

const { inducers, inducerWindow } = who.emergencyContraception
const now = instantOf(instantText(noon) ?? expect.unreachable())
const took = (input: object) => tookWithin(of(input), inducers, inducerWindow, now)
const drug = { id: 'm', text: 'carbamazepine', status: 'taking' }
const stopped = { ...drug, status: 'stopped' }
const once = { ...drug, status: 'single-dose-taken' }

describe('taken within the time that counts', () => {
  test.each<[string, object, boolean, readonly string[]]>([
    ['taken now', drug, true, []],
    ['no status told', { ...drug, status: undefined }, true, []],
    ['something else', { ...drug, text: 'paracetamol' }, false, []],
    ['stopped 28 days ago', { ...stopped, stoppedAt: at('2026-10-26T12:00:00') }, true, []],
    ['stopped a second longer ago', { ...stopped, stoppedAt: at('2026-10-26T11:59:59') }, false, []],
    ['stopped, the last dose longer ago', { ...stopped, stoppedAt: at('2026-10-26T12:00:00'), lastTaken: at('2026-10-01T12:00:00') }, true, []],
    ['stopped, only the last dose told', { ...stopped, lastTaken: at('2026-10-26T11:59:59') }, false, []],
    ['stopped, nothing told of when', stopped, true, ['/medicines/m/lastTaken']],
    ['stopped some time around the limit', { ...stopped, stoppedAt: { between: { earliest: '2026-10-20T12:00:00+08:00', latest: '2026-10-30T12:00:00+08:00' } } }, true, ['/medicines/m/stoppedAt']],
    ['stopped some time before', { ...stopped, stoppedAt: { between: { latest: '2026-10-20T12:00:00+08:00' } } }, false, []],
    ['one dose within', { ...once, lastTaken: at('2026-10-26T12:00:00') }, true, []],
    ['one dose longer ago', { ...once, lastTaken: at('2026-10-26T11:59:59') }, false, []],
    ['one dose, told among those taken', { ...once, takenDoses: [{ at: at('2026-10-27T12:00:00') }, { at: at('2026-10-26T11:59:59') }] }, false, []],
    ['the last of those taken', { ...once, takenDoses: [{ at: at('2026-10-01T12:00:00') }, { at: at('2026-10-26T12:00:00') }] }, true, []],
    ['one dose, no time among those taken', { ...once, takenDoses: [] }, true, ['/medicines/m/lastTaken']],
    ['one dose of which nothing is told', once, true, ['/medicines/m/lastTaken']],
  ])('%s', (_name, medicine, expected, asked) => {
    expect([value(took({ medicines: [medicine] })), missing(took({ medicines: [medicine] }))]).toEqual([expected, asked])
  })

  test('what is not listed is open, unless something listed counts', () => {
    const partly = { unanswered: { '/medicines': { reason: 'unknown' } } }
    const open = [[true, false], ['/medicines']]
    for (const input of [{}, { medicines: [], ...partly }, { medicines: [{ ...drug, text: 'paracetamol' }], ...partly }, { medicines: [{ ...stopped, lastTaken: at('2026-10-01T12:00:00') }], ...partly }]) expect([value(took(input)), missing(took(input))]).toEqual(open)
    expect([value(took({ medicines: [drug], ...partly })), missing(took({ medicines: [drug], ...partly }))]).toEqual([true, []])
  })

  test('a list without one of them is No, and is cited', () => {
    const none = took({ medicines: [] })
    expect([value(none), missing(none), facts(none)]).toEqual([false, [], ['/medicines']])
  })
})

describe('a stated time', () => {
  const read = (when: When | undefined) => timeOf(when, '/fact', now)
  const between = (earliest: string | undefined, latest: string | undefined): When => ({ between: { ...of_('earliest', earliest), ...of_('latest', latest) } })
  const of_ = (side: 'earliest' | 'latest', text: string | undefined) => (text === undefined ? {} : { [side]: instantText(`${text}+08:00`) })
  test.each<[string, When | undefined, unknown, readonly string[]]>([
    ['not told', undefined, 'unknown', ['/fact']],
    ['an instant', between('2026-11-22T12:00:00', '2026-11-22T12:00:00'), instant('2026-11-22T12:00:00'), []],
    ['between two', between('2026-11-22T12:00:00', '2026-11-22T18:00:00'), { from: instant('2026-11-22T12:00:00'), to: instant('2026-11-22T18:00:00') }, ['/fact']],
    ['from one on: until now', between('2026-11-22T12:00:00', undefined), { from: instant('2026-11-22T12:00:00'), to: instant('2026-11-23T12:00:00') }, ['/fact']],
    ['up to one', between(undefined, '2026-11-22T12:00:00'), { from: Number.NEGATIVE_INFINITY, to: instant('2026-11-22T12:00:00') }, ['/fact']],
    ['from an end to a beginning', between('2026-11-22T18:00:00', '2026-11-22T12:00:00'), 'unknown', ['/fact']],
    ['in the future', between('2026-11-24T18:00:00', '2026-11-24T18:00:00'), 'unknown', ['/fact']],
  ])('%s', (_name, when, expected, asked) => {
    expect([value(read(when)), missing(read(when))]).toEqual([expected, asked])
  })

  test('hours since are not rounded', () => {
    expect(value(hoursSince(known(now), instantOf(instantText('2026-11-23T13:30:00+08:00') ?? expect.unreachable())))).toBe(1.5)
  })
})
