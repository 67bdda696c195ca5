import { describe, expect, test } from 'vitest'
import { prepState, recentLongActing } from '../../src/derive/prep.js'
import type { PrepState } from '../../src/guideline/hiv-pep-words.js'
import type { Limit } from '../../src/guideline/shape/index.js'
import { who } from '../../src/guideline/who/index.js'
import { at, missing, of, value } from './support.js'

const tablets = { id: 'p', text: 'tenofovir disoproxil/emtricitabine', purpose: 'hiv-prep', status: 'taking', form: 'tablet', adherence: 'as-prescribed', missedDoses: 0 }
const injection = { ...tablets, text: 'cabotegravir', form: 'injection-depot' }
const state = (...medicines: readonly object[]) => prepState(of({ medicines }), who.hivPep.longActing)

describe('what she takes against HIV beforehand', () => {
  test.each<[string, readonly object[], PrepState, readonly string[]]>([
    ['nothing', [], 'none', []],
    ['stopped', [{ ...tablets, status: 'stopped' }], 'none', []],
    ['planned', [{ ...tablets, status: 'planned' }], 'none', []],
    ['taken for something else', [{ ...tablets, purpose: 'hiv-treatment' }], 'none', []],
    ['tablets as prescribed', [tablets], 'oral-as-prescribed', []],
    ['tablets, missed ones not counted', [{ ...tablets, missedDoses: undefined }], 'oral-as-prescribed', ['/medicines/p/missedDoses']],
    ['tablets, one missed', [{ ...tablets, missedDoses: 1 }], 'oral-with-gaps', []],
    ['tablets with gaps', [{ ...tablets, adherence: 'with-gaps' }], 'oral-with-gaps', []],
    ['tablets, nothing told of taking them', [{ ...tablets, adherence: undefined }], 'oral-with-gaps', ['/medicines/p/adherence']],
    ['an injection on schedule', [injection], 'injectable-on-schedule', []],
    ['an injection, one missed', [{ ...injection, missedDoses: 1 }], 'injectable-overdue', []],
    ['an injection with gaps', [{ ...injection, adherence: 'with-gaps' }], 'injectable-overdue', []],
    ['an injection, nothing told of its days', [{ ...injection, adherence: undefined }], 'injectable-overdue', ['/medicines/p/adherence']],
    ['a depot of another name', [{ ...injection, text: 'something new' }], 'injectable-on-schedule', []],
    ['an injection of another name', [{ ...injection, text: 'something new', form: 'injection' }], 'injectable-on-schedule', []],
    ['an implant', [{ ...injection, text: 'something new', form: 'implant' }], 'injectable-on-schedule', []],
    ['a ring', [{ ...injection, text: 'something new', form: 'vaginal' }], 'oral-as-prescribed', []],
    ['a long-acting medicine, no form told', [{ ...injection, form: undefined }], 'injectable-on-schedule', []],
    ['two, of which the second covers', [{ ...tablets, adherence: undefined }, { ...injection, id: 'q' }], 'injectable-on-schedule', []],
    ['two, of which the second covers by mouth', [{ ...injection, adherence: undefined }, { ...tablets, id: 'q' }], 'oral-as-prescribed', []],
    ['two, of which neither covers', [{ ...tablets, adherence: undefined }, { ...injection, id: 'q', missedDoses: 2 }], 'oral-with-gaps', ['/medicines/p/adherence']],
    ['what is taken for something not told', [{ ...tablets, purpose: undefined }], 'none', ['/medicines/p/purpose']],
    ['with gaps, and something taken for what is not told', [{ ...tablets, adherence: 'with-gaps' }, { id: 'q', text: 'a tablet' }], 'oral-with-gaps', ['/medicines/q/purpose']],
  ])('%s', (_name, medicines, expected, asked) => {
    expect([state(...medicines).value, missing(state(...medicines))]).toEqual([expected, asked])
  })

  test('a list that is not told, or not to its end, is asked unless what is listed covers', () => {
    const none = prepState(of({}), who.hivPep.longActing)
    const partly = (one: object) => prepState(of({ medicines: [one], unanswered: { '/medicines': { reason: 'unknown' } } }), who.hivPep.longActing)
    expect([none.value, missing(none)]).toEqual(['none', ['/medicines']])
    expect([partly(tablets).value, missing(partly(tablets))]).toEqual(['oral-as-prescribed', []])
    expect([partly(injection).value, missing(partly(injection))]).toEqual(['injectable-on-schedule', []])
    expect([partly({ ...tablets, missedDoses: 1 }).value, missing(partly({ ...tablets, missedDoses: 1 }))]).toEqual(['oral-with-gaps', ['/medicines']])
  })
})

describe('a long-acting injection in the months before', () => {
  const recent = (lastTaken: object | undefined, limit: Limit = who.hivPep.longActingWithin) => recentLongActing(of({ medicines: [{ ...injection, lastTaken }] }), { ...who.hivPep, longActingWithin: limit })
  test.each<[string, object | undefined, boolean, readonly string[]]>([
    ['six months before, to the day', { onDate: '2026-05-23', timeZone: 'Asia/Shanghai' }, true, []],
    ['a day longer ago', { onDate: '2026-05-22', timeZone: 'Asia/Shanghai' }, false, []],
    ['late on that day, in the zone of the place', at('2026-05-22T23:59:59'), false, []],
    ['a second later', at('2026-05-23T00:00:00'), true, []],
    ['of which no day is told', undefined, true, ['/medicines/p/lastTaken']],
    ['some time between the two', { between: { earliest: '2026-05-01T00:00:00+08:00', latest: '2026-06-01T00:00:00+08:00' } }, true, ['/medicines/p/lastTaken']],
    ['up to some time within', { between: { latest: '2026-06-01T00:00:00+08:00' } }, true, ['/medicines/p/lastTaken']],
    ['up to some time before', { between: { latest: '2026-05-01T00:00:00+08:00' } }, false, []],
  ])('%s', (_name, lastTaken, expected, asked) => {
    expect([value(recent(lastTaken)), missing(recent(lastTaken))]).toEqual([expected, asked])
  })

  test('is none where the pack sets no limit, and is counted as its limit says', () => {
    const { longActingWithin: row } = who.hivPep
    expect(value(recent(undefined, { ...row, says: 'none' }))).toBe(false)
    expect(value(recent({ onDate: '2026-05-23', timeZone: 'Asia/Shanghai' }, { ...row, says: { value: 6, unit: 'mo', sense: 'below' } }))).toBe(false)
  })

  test('is none where no such medicine is listed; a list that is not told is asked', () => {
    const among = (input: object) => recentLongActing(of(input), who.hivPep)
    expect([value(among({ medicines: [tablets] })), missing(among({ medicines: [tablets] }))]).toEqual([false, []])
    expect([value(among({})), missing(among({}))]).toEqual([false, ['/medicines']])
  })
})
