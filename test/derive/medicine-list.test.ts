import { describe, expect, test } from 'vitest'
import type { Limit } from '../../src/guideline/shape/index.js'
import { acts, listComplete, medicineList, purposesTold, taking } from '../../src/derive/medicine-list.js'
import { who } from '../../src/guideline/who/index.js'
import { at, facts, missing, of, value } from './support.js'

const codes = who.emergencyContraception.ulipristalMedicine
const tail: Limit = { ...who.hivPep.courseDays, says: { value: 28, unit: 'd', sense: 'to' } }
const without: Limit = { ...tail, says: 'none' }
const one = { id: 'm', text: 'ulipristal' }
const list = (...medicines: readonly object[]) => of({ medicines })

describe('the list', () => {
  test('is complete where it is given and not answered in part', () => {
    const of0 = (input: object) => [value(listComplete(of(input))), missing(listComplete(of(input)))]
    expect(of0({ medicines: [] })).toEqual([true, []])
    expect(of0({})).toEqual([[true, false], ['/medicines']])
    expect(of0({ medicines: [one], unanswered: { '/medicines': { reason: 'unknown' } } })).toEqual([[true, false], ['/medicines']])
  })

  test('asks the purpose of each entry that has none, which counts as another one', () => {
    const told = purposesTold(list({ ...one, purpose: 'hiv-pep' }, { text: 'aspirin' }))
    expect([told.map(value), missing(...told)]).toEqual([['other'], ['/medicines/1/purpose']])
    expect(purposesTold(of({}))).toEqual([])
  })
})

describe('an entry acts', () => {
  const still = (stopped: object, limit?: Limit) => {
    const s = list({ ...one, ...stopped })
    const [entry] = medicineList(s).map((listed) => acts(listed, s, limit))
    return entry === undefined ? [] : [value(entry), missing(entry), facts(entry)]
  }
  const stopped = (when: unknown) => ({ status: 'stopped', stoppedAt: when })
  const fact = '/medicines/m/stoppedAt'
  test.each<[string, object, Limit | undefined, readonly unknown[]]>([
    ['taken', { status: 'taking' }, undefined, [true, [], ['/medicines/m/status']]],
    ['without a status', {}, tail, [true, [], ['/medicines/m/status']]],
    ['not when stopped, where nothing stays', { status: 'stopped' }, undefined, [false, [], ['/medicines/m/status']]],
    ['perhaps, where the stop is not dated', { status: 'stopped' }, tail, [[true, false], [fact], [fact]]],
    ['on the last day of its tail', stopped(at('2026-10-26T12:00:00')), tail, [true, [], [fact]]],
    ['not a second later', stopped(at('2026-10-26T11:59:59')), tail, [false, [], [fact]]],
    ['surely, a second before', stopped(at('2026-10-26T12:00:01')), tail, [true, [], [fact]]],
    ['perhaps, where the stop lies on both sides', stopped({ between: { earliest: at('2026-10-26T11:59:59').at, latest: at('2026-10-26T12:00:00').at } }), tail, [[true, false], [fact], [fact]]],
    ['surely, where every possible stop is near', stopped({ between: { earliest: at('2026-10-27T12:00:00').at } }), tail, [true, [], [fact]]],
    ['not, where every possible stop is long ago', stopped({ between: { latest: at('2026-10-01T12:00:00').at } }), tail, [false, [], [fact]]],
    ['perhaps, where the stop is at latest yesterday', stopped({ between: { latest: at('2026-11-22T12:00:00').at } }), tail, [[true, false], [fact], [fact]]],
    ['perhaps, where the stop cannot be, in the future', stopped(at('2026-12-24T12:00:00')), tail, [[true, false], [fact], [fact]]],
    ['not, where the row says that nothing stays', stopped(at('2026-11-22T12:00:00')), without, [false, [], []]],
  ])('%s', (_name, entry, limit, expected) => {
    expect(still(entry, limit)).toEqual(expected)
  })
})

describe('she takes one of these', () => {
  const takes = (input: object, limit?: Limit) => {
    const answer = taking(of(input), codes, limit)
    return [value(answer), missing(answer), facts(answer)]
  }
  const partly = { unanswered: { '/medicines': { reason: 'unknown' } } }
  test.each<[string, object, readonly unknown[]]>([
    ['no, where the list is complete', { medicines: [] }, [false, [], ['/medicines']]],
    ['no, beside others', { medicines: [{ text: 'aspirin' }] }, [false, [], ['/medicines']]],
    ['yes, where it is listed', { medicines: [{ text: 'aspirin' }, one], ...partly }, [true, [], ['/medicines/m/status']]],
    ['perhaps, without a list', {}, [[true, false], ['/medicines'], ['/medicines']]],
    ['perhaps, where the list goes on', { medicines: [{ text: 'aspirin' }], ...partly }, [[true, false], ['/medicines'], ['/medicines']]],
    ['perhaps, where an entry has no name', { medicines: [{ id: 'x', purpose: 'other' }] }, [[true, false], ['/medicines/x/text'], ['/medicines/x/text', '/medicines']]],
    ['no, where an entry has a name or an ingredient', { medicines: [{ text: 'aspirin' }, { ingredients: [{ text: 'paracetamol' }] }] }, [false, [], ['/medicines']]],
    ['no, where it is stopped', { medicines: [{ ...one, status: 'stopped' }] }, [false, [], ['/medicines/m/status', '/medicines']]],
    ['perhaps, where it is stopped and another entry has no name', { medicines: [{ ...one, status: 'stopped' }, { id: 'x' }] }, [[true, false], ['/medicines/x/text'], ['/medicines/m/status', '/medicines/x/text', '/medicines']]],
  ])('%s', (_name, input, expected) => {
    expect(takes(input)).toEqual(expected)
  })
})
