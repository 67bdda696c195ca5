import { describe, expect, test } from 'vitest'
import { refused } from '../../src/derive/refused.js'
import { newestFinal } from '../../src/derive/results.js'
import { wants } from '../../src/derive/wishes.js'
import { at, missing, of, value } from './support.js'

describe('a refusal', () => {
  const item = 'treat-pep'
  const no = (...consents: readonly object[]) => refused(of({ consents }), item).value
  const [given, declined] = [{ item, decision: 'given' }, { item, decision: 'declined' }]
  test.each<[string, readonly object[], boolean]>([
    ['is nothing that was never asked', [], false],
    ['is what she declined', [declined], true],
    ['is what she withdrew', [{ item, decision: 'withdrawn' }], true],
    ['is not what she put off', [{ item, decision: 'deferred' }], false],
    ['of one thing is none of another', [{ item: 'treat-ec', decision: 'declined' }], false],
    ['of something else later changes nothing', [declined, { item: 'treat-ec', decision: 'given' }], true],
    ['is the last in the list where no time is told', [given, declined], true],
    ['was taken back by the last in the list', [declined, given], false],
    ['is the later, listed first', [{ ...declined, at: '2026-11-23T09:00:00+08:00' }, { ...given, at: '2026-11-23T08:59:59+08:00' }], true],
    ['is the later instant, not the later text', [{ ...declined, at: '2026-11-23T02:00:00Z' }, { ...given, at: '2026-11-23T09:00:00+08:00' }], true],
    ['was taken back at the same time by the last in the list', [{ ...declined, at: '2026-11-23T09:00:00+08:00' }, { ...given, at: '2026-11-23T01:00:00Z' }], false],
    ['with a time is newer than one without', [{ ...declined, at: '2026-11-23T09:00:00+08:00' }, given], true],
    ['with a time is newer than one without, listed last', [given, { ...declined, at: '2026-11-23T09:00:00+08:00' }], true],
  ])('%s', (_name, consents, expected) => {
    expect(no(...consents)).toBe(expected)
  })

  test('is none where no consent is told', () => {
    expect(refused(of({}), item).value).toBe(false)
  })
})

describe('the newest final result', () => {
  const newest = (...results: readonly object[]) => {
    const found = newestFinal(of({ results: { pregnancy: results } }).case.results?.pregnancy, '/results/pregnancy')
    return found.known ? found.value.finding : missing(found)
  }
  const [positive, negative] = [{ finding: 'positive' }, { finding: 'negative' }]
  test.each<[string, readonly object[], unknown]>([
    ['of none', [], ['/results/pregnancy']],
    ['of one without a status', [positive], 'positive'],
    ['of one that is preliminary', [{ ...positive, status: 'preliminary' }], ['/results/pregnancy']],
    ['of one that is awaited and one that is final', [{ status: 'awaited' }, { ...negative, status: 'final' }], 'negative'],
    ['is the later', [{ ...positive, at: at('2026-11-22T12:00:00') }, { ...negative, at: at('2026-11-22T12:00:01') }], 'negative'],
    ['is the later, listed first', [{ ...positive, at: at('2026-11-22T12:00:01') }, { ...negative, at: at('2026-11-22T12:00:00') }], 'positive'],
    ['is the one with a time', [positive, { ...negative, at: at('2026-11-22T12:00:00') }], 'negative'],
    ['is the one that may be later', [{ ...positive, at: at('2026-11-22T12:00:00') }, { ...negative, at: { between: { earliest: '2026-11-21T00:00:00+08:00', latest: '2026-11-23T00:00:00+08:00' } } }], 'negative'],
    ['is not one that was surely earlier', [{ ...positive, at: at('2026-11-22T12:00:00') }, { ...negative, at: { between: { earliest: '2026-11-21T00:00:00+08:00', latest: '2026-11-22T00:00:00+08:00' } } }], 'positive'],
    ['is one after a time that is told', [{ ...positive, at: at('2026-11-20T12:00:00') }, { ...negative, at: { between: { earliest: '2026-11-21T00:00:00+08:00' } } }], 'negative'],
    ['is the first in the list where no time is told', [positive, negative], 'positive'],
  ])('%s', (_name, results, expected) => {
    expect(newest(...results)).toEqual(expected)
  })

  test('of a list that is not told', () => {
    expect(missing(newestFinal(undefined, '/results/pregnancy'))).toEqual(['/results/pregnancy'])
  })
})

describe('what she wishes', () => {
  const wish = (...treatment: readonly object[]) => wants(of({ wishes: { treatment } }), 'copper-device')
  const device = { option: 'copper-device', wants: true }
  test.each<[string, readonly object[], unknown]>([
    ['the option', [device], true], ['not the option', [{ ...device, wants: false }], false], ['something else', [{ option: 'ulipristal', wants: true }], 'unknown'], ['the option beside another', [{ option: 'ulipristal', wants: false }, device], true], ['the option named, nothing said of it', [{ option: 'copper-device' }], 'unknown'], ['nothing', [], 'unknown'],
  ])('%s', (_name, treatment, expected) => {
    expect(value(wish(...treatment))).toEqual(expected)
    expect(missing(wish(...treatment))).toEqual(expected === 'unknown' ? ['/wishes/treatment'] : [])
  })

  test('is unknown where no wish is told', () => {
    expect(value(wants(of({}), 'copper-device'))).toBe('unknown')
  })
})
