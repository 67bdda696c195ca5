import { describe, expect, test } from 'vitest'
import { pregnancyFinding, pregnancyTest, stillPregnant } from '../../src/derive/pregnancy-test.js'
import { who } from '../../src/guideline/who/index.js'
import { missing, of } from './support.js'

const [tests, endedOn, when] = ['/results/pregnancy', '/pregnancyAndContraception/lastPregnancyEnd/on', '/incidents/i1/when']
const incident = (time?: object) => ({ incidents: [{ id: 'i1', memory: 'complete', acts: [{ id: 'a1', kind: 'penis-into-vagina' }], ...(time === undefined ? {} : { when: time }) }] })
const known = { at: '2026-11-22T16:00:00+08:00' }
const finding = (found: string, time?: object, more: object = {}) => of({ setting: { timeZone: 'Asia/Shanghai' }, ...incident(known), ...more, results: { pregnancy: [{ finding: found, ...(time === undefined ? {} : { at: time }) }] } })
const found = (s: ReturnType<typeof of>) => pregnancyFinding(s, who.common)
const ended = (on: string) => ({ pregnancyAndContraception: { lastPregnancyEnd: { on } } })

describe('a negative pregnancy test', () => {
  test.each<[string, object | undefined, string | undefined]>([
    ['without a time', undefined, 'negative'], ['a second before all that happened', { at: '2026-11-22T15:59:59+08:00' }, undefined], ['at the time of it', known, 'negative'],
    ['of a time that only began before it', { between: { earliest: '2026-11-01T00:00:00+08:00' } }, 'negative'], ['of the day before', { onDate: '2026-11-21', timeZone: 'Asia/Shanghai' }, undefined], ['of that day', { onDate: '2026-11-22', timeZone: 'Asia/Shanghai' }, 'negative'],
  ])('%s', (_name, time, expected) => {
    expect(found(finding('negative', time))).toBe(expected)
  })

  test('counts while it is not known when it happened, which is asked', () => {
    const answer = pregnancyTest(finding('negative', { at: '2026-11-03T00:00:00+08:00' }, incident()), who.common)
    expect([answer.known, missing(answer)]).toEqual([true, [when]])
  })

  test('counts for less than 21 days where nothing happened', () => {
    expect(found(finding('negative', { at: '2026-11-02T12:00:01+08:00' }, { incidents: [] }))).toBe('negative')
    expect(found(finding('negative', { at: '2026-11-02T12:00:00+08:00' }, { incidents: [] }))).toBeUndefined()
  })

  const acts = (...times: readonly string[]) => ({ incidents: times.map((at, i) => ({ id: `i${i}`, memory: 'complete', when: { at }, acts: [{ id: 'a', kind: 'penis-into-vagina' }] })) })
  test.each<[string, string, readonly string[], string | undefined]>([
    ['between two that happened, of a time before the last', '2026-11-20T12:00:00+08:00', ['2026-11-19T12:00:00+08:00', '2026-11-22T12:00:00+08:00'], undefined],
    ['after the last', '2026-11-22T12:00:00+08:00', ['2026-11-19T12:00:00+08:00', '2026-11-22T12:00:00+08:00'], 'negative'],
    ['21 days old', '2026-11-02T12:00:00+08:00', ['2026-08-01T12:00:00+08:00'], undefined],
    ['a second less old', '2026-11-02T12:00:01+08:00', ['2026-08-01T12:00:00+08:00'], 'negative'],
    ['a day after it happened, while that is less than 21 days ago', '2026-11-03T12:00:01+08:00', ['2026-11-02T12:00:01+08:00'], 'negative'],
    ['a day after it happened, 21 days ago', '2026-11-03T12:00:00+08:00', ['2026-11-02T12:00:00+08:00'], undefined],
    ['21 days after it happened', '2026-11-16T12:00:00+08:00', ['2026-10-26T12:00:00+08:00'], 'negative'],
    ['a second earlier than that', '2026-11-16T11:59:59+08:00', ['2026-10-26T12:00:00+08:00'], undefined],
    ['today, 21 days after it happened', '2026-11-23T12:00:00+08:00', ['2026-11-02T12:00:00+08:00'], 'negative'],
    ['the day after it happened, 70 days ago', '2026-09-15T12:00:00+08:00', ['2026-09-14T12:00:00+08:00'], undefined],
  ])('%s', (_name, at, times, expected) => {
    expect(found(finding('negative', { at }, acts(...times)))).toBe(expected)
  })

  test('that speaks of another time is asked for', () => {
    expect(missing(pregnancyTest(finding('negative', { at: '2026-11-01T00:00:00+08:00' }), who.common))).toEqual([tests])
  })
})

describe('a positive pregnancy test', () => {
  const march = { at: '2026-03-10T12:00:00+08:00' }
  test.each<[string, object | undefined, object, string | undefined]>([
    ['without a time counts', undefined, ended('2026-06-01'), 'positive'],
    ['with no end recorded counts', march, {}, 'positive'],
    ['before the end of a pregnancy is of that one', march, ended('2026-03-11'), undefined],
    ['on the day of the end is of that one', march, ended('2026-03-10'), undefined],
    ['after the end counts', march, ended('2026-03-09'), 'positive'],
    ['that the end may have followed still chooses the drug', march, ended('2026-03'), 'positive'],
    ['44 weeks old counts', { at: '2026-01-19T12:00:00+08:00' }, {}, 'positive'],
    ['a second older is of another', { at: '2026-01-19T11:59:59+08:00' }, {}, undefined],
    ['of an open time counts', { between: { earliest: '2020-01-01T00:00:00+08:00' } }, {}, 'positive'],
  ])('%s', (_name, time, more, expected) => {
    expect(found(finding('positive', time, more))).toBe(expected)
  })

  test('asks for the end of the last pregnancy where it has a time', () => {
    expect(missing(pregnancyTest(finding('positive', march), who.common))).toEqual([endedOn])
    expect(missing(pregnancyTest(finding('positive'), who.common))).toEqual([])
  })
})

describe('what a positive test closes to her', () => {
  const march = { at: '2026-03-10T12:00:00+08:00' }
  test.each<[string, object, object, boolean]>([
    ['with no end recorded: that', march, {}, true],
    ['an end the day before: that', march, ended('2026-03-09'), true],
    ['an end that may have followed: nothing', march, ended('2026-03'), false],
    ['an end of that year: nothing', march, ended('2026'), false],
  ])('%s', (_name, time, more, expected) => {
    expect(stillPregnant(finding('positive', time, more), who.common)).toMatchObject({ known: true, value: expected })
  })
  test('one without a time: that; a negative one, or none: nothing', () => {
    expect(stillPregnant(finding('positive'), who.common)).toMatchObject({ known: true, value: true })
    expect(stillPregnant(finding('indeterminate'), who.common)).toMatchObject({ known: true, value: false })
    expect(stillPregnant(of({}), who.common)).toMatchObject({ known: false })
  })
})

test('a test that is not clear is neither, at any age', () => {
  expect(found(finding('indeterminate', { at: '2020-01-01T00:00:00+08:00' }))).toBe('indeterminate')
  expect(found(of({}))).toBeUndefined()
})
