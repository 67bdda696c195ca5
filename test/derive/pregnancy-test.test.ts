import { describe, expect, test } from 'vitest'
import { pregnancyFinding, pregnancyTest, stillPregnant } from '../../src/derive/pregnancy-test.js'
import { who } from '../../src/guideline/who/index.js'
import { missing, of, value } from './support.js'

const [tests, endedOn, when] = ['/results/pregnancy', '/pregnancyAndContraception/lastPregnancyEnd/on', '/incidents/i1/when']
const incident = (time?: object) => ({ incidents: [{ id: 'i1', memory: 'complete', acts: [{ id: 'a1', kind: 'penis-into-vagina' }], ...(time === undefined ? {} : { when: time }) }] })
const known = { at: '2026-11-22T16:00:00+08:00' }
const finding = (found: string, time?: object, more: object = {}) => of({ setting: { timeZone: 'Asia/Shanghai' }, ...incident(known), ...more, results: { pregnancy: [{ finding: found, ...(time === undefined ? {} : { at: time }) }] } })
const ended = (on: string) => ({ pregnancyAndContraception: { lastPregnancyEnd: { on } } })

describe('a negative pregnancy test', () => {
  test.each<[string, object | undefined, string | undefined]>([
    ['without a time', undefined, 'negative'], ['a second before all that happened', { at: '2026-11-22T15:59:59+08:00' }, undefined], ['at the time of it', known, 'negative'],
    ['of a time that only began before it', { between: { earliest: '2026-11-01T00:00:00+08:00' } }, 'negative'], ['of the day before', { onDate: '2026-11-21', timeZone: 'Asia/Shanghai' }, undefined], ['of that day', { onDate: '2026-11-22', timeZone: 'Asia/Shanghai' }, 'negative'],
  ])('%s', (_name, time, expected) => {
    expect(pregnancyFinding(finding('negative', time))).toBe(expected)
  })

  test('counts while it is not known when it happened, which is asked', () => {
    const answer = pregnancyTest(finding('negative', { at: '2026-11-01T00:00:00+08:00' }, incident()))
    expect([answer.known, missing(answer)]).toEqual([true, [when]])
  })

  test('counts where nothing happened', () => {
    expect(pregnancyFinding(finding('negative', { at: '2026-11-01T00:00:00+08:00' }, { incidents: [] }))).toBe('negative')
  })

  test('that speaks of another time is asked for', () => {
    expect(missing(pregnancyTest(finding('negative', { at: '2026-11-01T00:00:00+08:00' })))).toEqual([tests])
  })
})

describe('a positive pregnancy test', () => {
  const march = { at: '2026-03-10T12:00:00+08:00' }
  const judged = (time: object | undefined, more: object = {}) => {
    const s = finding('positive', time, more)
    return [pregnancyFinding(s), value(stillPregnant(s, who.common.longestPregnancy))]
  }
  test.each<[string, object | undefined, object, readonly unknown[]]>([
    ['without a time counts', undefined, ended('2026-06-01'), ['positive', true]],
    ['with no end recorded counts', march, {}, ['positive', true]],
    ['before the end of a pregnancy is of that one', march, ended('2026-03-11'), [undefined, 'unknown']],
    ['on the day of the end is of that one', march, ended('2026-03-10'), [undefined, 'unknown']],
    ['after the end counts', march, ended('2026-03-09'), ['positive', true]],
    ['that the end may have followed counts for drugs and closes nothing', march, ended('2026-03'), ['positive', false]],
    ['44 weeks old counts', { at: '2026-01-19T12:00:00+08:00' }, {}, ['positive', true]],
    ['a second older counts for drugs and closes nothing', { at: '2026-01-19T11:59:59+08:00' }, {}, ['positive', false]],
    ['of an open time counts', { between: { earliest: '2020-01-01T00:00:00+08:00' } }, {}, ['positive', true]],
  ])('%s', (_name, time, more, expected) => {
    expect(judged(time, more)).toEqual(expected)
  })

  test('asks for the end of the last pregnancy where it has a time', () => {
    expect(missing(pregnancyTest(finding('positive', march)))).toEqual([endedOn])
    expect(missing(pregnancyTest(finding('positive')))).toEqual([])
  })
})

test('a test that is not clear is neither, at any age', () => {
  expect(pregnancyFinding(finding('indeterminate', { at: '2020-01-01T00:00:00+08:00' }))).toBe('indeterminate')
  expect(value(stillPregnant(finding('indeterminate'), who.common.longestPregnancy))).toBe(false)
  expect(pregnancyFinding(of({}))).toBeUndefined()
})
