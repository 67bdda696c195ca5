import { describe, expect, test } from 'vitest'
import { known, unknown } from '../../src/answer/index.js'
import { type ToldAct, account, earliestOf, latestOf, nothingTold, sexualContactUntold, someTimeOf } from '../../src/derive/acts.js'
import type { Instant } from '../../src/case/time.js'
import { at, facts, instant, missing, of, value } from './support.js'

const told = (...incidents: readonly object[]) => account(of({ incidents }))
const kinds = (acts: readonly ToldAct[]) => acts.map(({ act, path }) => act?.kind ?? path)
const bite = { id: 'b', kind: 'bite' }

describe('the account', () => {
  test('of no incident lists nothing, and its completeness is unknown', () => {
    const none = account(of({}))
    expect([none.acts, none.open, none.possiblyLater, none.memoryUnstated]).toEqual([[], [], [], false])
    expect([value(none.complete), missing(none.complete)]).toEqual(['unknown', ['/incidents']])
  })

  test('with complete memory is all there was', () => {
    const all = told({ memory: 'complete', acts: [bite, { kind: 'kiss-mouth', occurred: false }] })
    expect([kinds(all.acts), value(all.complete), all.open, all.possiblyLater, all.memoryUnstated]).toEqual([['bite'], true, [], [], false])
    expect(facts(all.complete)).toEqual(['/incidents/0/memory'])
  })

  test('with partial memory has one more act of unknown kind, once', () => {
    const partial = told({ memory: 'partial', acts: [bite] })
    expect([kinds(partial.acts), value(partial.complete), partial.possiblyLater, partial.memoryUnstated]).toEqual([['bite', '/incidents/0/acts'], false, [], false])
    expect(facts(partial.complete)).toEqual(['/incidents/0/memory'])
    expect(missing(partial.complete)).toEqual([])
    expect(kinds(told({ memory: 'none' }).acts)).toEqual(['/incidents/0/acts'])
  })

  test('with memory not stated may hold a later act, as far as acts are listed', () => {
    const listed = told({ when: at('2026-11-22T10:00:00'), acts: [bite] })
    expect([kinds(listed.acts), value(listed.complete), listed.memoryUnstated, listed.possiblyLater.map(value)]).toEqual([['bite'], [true, false], true, [instant('2026-11-22T10:00:00')]])
    expect([missing(listed.complete), listed.open.map(value)]).toEqual([['/incidents/0/memory'], [[true, false]]])
    const untold = told({ when: at('2026-11-22T10:00:00') })
    expect([kinds(untold.acts), untold.memoryUnstated, untold.possiblyLater]).toEqual([['/incidents/0/acts'], false, []])
    expect([value(untold.complete), missing(untold.complete)]).toEqual([[true, false], ['/incidents/0/acts', '/incidents/0/memory']])
  })

  test('answered in part is not complete, and adds no act of its own', () => {
    const partly = account(of({ incidents: [{ id: 'i', memory: 'complete', acts: [bite] }], unanswered: { '/incidents/i/acts': { reason: 'declined' } } }))
    expect([kinds(partly.acts), value(partly.complete), missing(partly.complete)]).toEqual([['bite'], [true, false], ['/incidents/i/acts']])
  })

  test('of several incidents is complete where each is, and known not to be where one is not', () => {
    const complete = { memory: 'complete', acts: [] }
    expect(value(told(complete, complete).complete)).toBe(true)
    expect(value(told(complete, { acts: [] }, { memory: 'none', acts: [] }).complete)).toBe(false)
    const open = told(complete, { acts: [] })
    expect([value(open.complete), facts(open.complete)]).toEqual([[true, false], ['/incidents/1/memory']])
  })
})

describe('an act happened', () => {
  const timeOf = (incident: object) => told({ id: 'i', ...incident }).acts.map((act) => [value(act.at), missing(act.at), facts(act.at)])
  const [ten, eleven] = [instant('2026-11-22T10:00:00'), instant('2026-11-22T11:00:00')]
  test.each<[string, object, readonly unknown[]]>([
    ['at its own time', { when: at('2026-11-20T10:00:00'), acts: [{ ...bite, when: at('2026-11-22T10:00:00') }] }, [ten, [], ['/incidents/i/acts/b/when']]],
    ['when the captivity ended', { when: at('2026-11-20T10:00:00'), continuousUntil: at('2026-11-22T10:00:00'), acts: [bite] }, [ten, [], ['/incidents/i/continuousUntil']]],
    ['at the time of the incident', { when: at('2026-11-22T10:00:00'), acts: [bite] }, [ten, [], ['/incidents/i/when']]],
    ['at an unknown time', { acts: [bite] }, ['unknown', ['/incidents/i/when'], ['/incidents/i/when']]],
    ['between two times', { when: { between: { earliest: at('2026-11-22T10:00:00').at, latest: at('2026-11-22T11:00:00').at } }, acts: [bite] }, [{ from: ten, to: eleven }, ['/incidents/i/when'], ['/incidents/i/when']]],
    ['at latest then', { when: { between: { latest: at('2026-11-22T11:00:00').at } }, acts: [bite] }, [{ from: Number.NEGATIVE_INFINITY, to: eleven }, ['/incidents/i/when'], ['/incidents/i/when']]],
    ['at earliest then, at latest now', { when: { between: { earliest: at('2026-11-22T10:00:00').at } }, acts: [bite] }, [{ from: ten, to: instant('2026-11-23T12:00:00') }, ['/incidents/i/when'], ['/incidents/i/when']]],
    ['at a time that cannot be, in the future', { when: at('2026-11-25T10:00:00'), acts: [bite] }, ['unknown', ['/incidents/i/when'], ['/incidents/i/when']]],
  ])('%s', (_name, incident, expected) => {
    expect(timeOf(incident)).toEqual([expected])
  })
})

describe('of several times', () => {
  const now = 100 as Instant
  const time = (t: number) => known(t as Instant, { fact: `/${t}`, state: 'given' })
  const never = unknown<Instant>({ fact: '/never', state: 'missing' })
  const between = (from: number, to: number) => ({ known: false, among: { from, to } as never, parts: [{ fact: '/between', state: 'imprecise' as const }] }) as const

  test('the latest and the earliest are known where nothing else can be', () => {
    expect([value(latestOf([time(1), time(3), time(2)], now)), value(earliestOf([time(3), time(1), time(2)], now))]).toEqual([3, 1])
    expect([value(latestOf([time(7)], now)), facts(latestOf([time(7)], now))]).toEqual([7, ['/7']])
    expect([value(latestOf([time(7), between(3, 6)], now)), value(earliestOf([time(1), between(3, 6)], now))]).toEqual([7, 1])
  })

  test('they lie between the ends where they may overlap', () => {
    expect([value(latestOf([time(4), between(3, 6)], now)), value(earliestOf([time(4), between(3, 6)], now))]).toEqual([{ from: 4, to: 6 }, { from: 3, to: 4 }])
    expect([value(latestOf([between(3, 6)], now)), missing(latestOf([between(3, 6)], now))]).toEqual([{ from: 3, to: 6 }, ['/between']])
  })

  test('one of which nothing is told may be any time up to now', () => {
    expect([value(latestOf([time(4), never], now)), value(earliestOf([time(4), never], now))]).toEqual([{ from: 4, to: 100 }, { from: Number.NEGATIVE_INFINITY, to: 4 }])
    expect([value(latestOf([never, never], now)), value(latestOf([never], now)), value(latestOf([], now))]).toEqual(['unknown', 'unknown', 'unknown'])
    expect(missing(latestOf([never, never], now))).toEqual(['/never'])
  })
})

describe('what happened', () => {
  test('nothing is told without an incident and a disclosure', () => {
    expect([{}, { incidents: [] }, { incidents: [{}] }, { identification: { disclosures: [] } }, { identification: { disclosures: [{ by: 'survivor' }] } }].map((input) => nothingTold(of(input)))).toEqual([true, true, false, true, false])
  })

  const untold = (input: object) => [value(sexualContactUntold(of(input))), missing(sexualContactUntold(of(input)))]
  const other = { id: 'i', forms: ['physical'] }
  test.each<[string, object, readonly unknown[]]>([
    ['a disclosure alone is not told to be sexual', {}, [true, ['/incidents']]],
    ['forms without the sexual one are not', { incidents: [other] }, [true, ['/incidents/i/acts']]],
    ['the sexual form is', { incidents: [{ ...other, forms: ['physical', 'sexual'] }] }, [false, []]],
    ['listed acts are, even none', { incidents: [{ ...other, acts: [] }] }, [false, []]],
    ['forms not told are', { incidents: [{ id: 'i' }] }, [false, []]],
    ['forms told in part are', { incidents: [other], unanswered: { '/incidents/i/forms': { reason: 'declined' } } }, [false, []]],
    ['one incident is enough', { incidents: [other, { id: 'j', forms: ['sexual'] }] }, [false, []]],
    ['none of several', { incidents: [other, { id: 'j', forms: ['emotional'] }] }, [true, ['/incidents/i/acts']]],
  ])('%s', (_name, input, expected) => {
    expect(untold(input)).toEqual(expected)
  })

  test('that it is sexual rests on every incident', () => {
    expect(facts(sexualContactUntold(of({ incidents: [other, {}] })))).toEqual(['/incidents/i/acts', '/incidents/1/acts'])
  })
})

test('any time of several goes from the first that one may have been at to the last; one of no time leaves it open, and of none nothing is known', () => {
  const now = instant('2026-11-23T12:00:00') as Instant
  const [first, second] = [known(instant('2026-11-10T10:00:00') as Instant), known(instant('2026-11-22T10:00:00') as Instant)]
  expect(value(someTimeOf([second, first], now))).toEqual({ from: first.value, to: second.value })
  expect(value(someTimeOf([first], now))).toBe(first.value)
  expect(value(someTimeOf([first, unknown<Instant>()], now))).toEqual({ from: Number.NEGATIVE_INFINITY, to: now })
  expect(value(someTimeOf([unknown<Instant>(), unknown<Instant>()], now))).toBe('unknown')
})

test('an incident of no date lies in the year of her age that is told; a date of the act itself comes before it', () => {
  const aged = (more: object) => account(of({ person: { dateOfBirth: '1998-03-02' }, incidents: [{ id: 'i', memory: 'complete', ageAtEvent: 8, acts: [{ ...bite, ...more }] }] })).acts[0]?.at ?? unknown<Instant>()
  expect(value(aged({}))).toEqual({ from: instant('2006-03-02T00:00:00'), to: instant('2007-03-01T23:59:59.999') })
  expect([facts(aged({})), missing(aged({}))]).toEqual([['/incidents/i/when', '/incidents/i/ageAtEvent', '/person/dateOfBirth'], ['/incidents/i/when']])
  expect(value(aged({ when: at('2026-11-22T10:00:00') }))).toBe(instant('2026-11-22T10:00:00'))
})
