import { describe, expect, test } from 'vitest'
import { known, unknown } from '../../src/answer/index.js'
import type { Instant } from '../../src/case/time.js'
import { begunSince, coursesAgainst } from '../../src/derive/infection-courses.js'
import { ownInfection } from '../../src/derive/known-infection.js'
import { who } from '../../src/guideline/who/index.js'
import { at, instant, missing, of, value } from './support.js'

const g = who.stiProphylaxis
const contact = known(instant('2026-11-22T16:00:00') as Instant)
const doxycycline = { id: 'm', text: 'doxycycline', purpose: 'sti-prophylaxis', status: 'taking' }

function onlyCourse(medicine: object) {
  const s = of({ medicines: [medicine] })
  const [course] = coursesAgainst(s, 'chlamydia', g)
  if (course === undefined) throw new Error('a course is told')
  return { course, s }
}

describe('a course that is running', () => {
  test.each<[string, object, unknown, readonly string[]]>([
    ['began on the day of the contact', { startedOn: '2026-11-22' }, true, []],
    ['began the day before', { startedOn: '2026-11-21' }, false, []],
    ['began in a month that holds the contact', { startedOn: '2026-11' }, [true, false], ['/medicines/m/startedOn']],
    ['began in a month before', { startedOn: '2026-10' }, false, []],
    ['was last taken at the contact', { lastTaken: at('2026-11-22T16:00:00') }, true, ['/medicines/m/startedOn']],
    ['was last taken a second before', { lastTaken: at('2026-11-22T15:59:59') }, false, []],
    ['was last taken that day', { lastTaken: { onDate: '2026-11-22', timeZone: 'Asia/Shanghai' } }, [true, false], ['/medicines/m/startedOn']],
    ['has no time told', {}, [true, false], ['/medicines/m/startedOn']],
  ])('%s', (_name, told, since, asked) => {
    const { course, s } = onlyCourse({ ...doxycycline, ...told })
    const answer = begunSince(course, contact, s)
    expect([value(answer), missing(answer)]).toEqual([since, asked])
  })

  test('is not placed against a contact at a time nobody tells', () => {
    const { course, s } = onlyCourse({ ...doxycycline, startedOn: '2026-11-22' })
    expect(value(begunSince(course, unknown<Instant>(), s))).toEqual([true, false])
  })
})

describe('a course that ended', () => {
  const ended = { ...doxycycline, status: 'stopped' }
  const twiceADay = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `d${i}`, at: at(`2026-11-${String(10 + Math.floor(i / 2))}T${i % 2 === 0 ? '08' : '20'}:00:00`) }))
  const whole = (told: object) => {
    const { course } = onlyCourse({ ...ended, ...told })
    return [course.whole.value, missing(course.whole)]
  }
  const kept = { adherence: 'as-prescribed', missedDoses: 0 }
  test.each<[string, object, readonly unknown[]]>([
    ['is whole with as many doses as are ordered', { takenDoses: twiceADay(14) }, [true, []]],
    ['is not with one fewer, and its beginning is asked', { takenDoses: twiceADay(13) }, [false, ['/medicines/m/startedOn', '/medicines/m/adherence', '/medicines/m/missedDoses']]],
    ['is whole with fewer where it is taken once a day', { timesPerDay: 1, takenDoses: twiceADay(7) }, [true, []]],
    ['is whole with its last day', { startedOn: '2026-11-10', lastTaken: { onDate: '2026-11-16', timeZone: 'Asia/Shanghai' }, ...kept }, [true, []]],
    ['is not a day earlier', { startedOn: '2026-11-11', lastTaken: { onDate: '2026-11-16', timeZone: 'Asia/Shanghai' }, ...kept }, [false, []]],
    ['is whole where its gaps are not told, and they are asked', { startedOn: '2026-11-10', stoppedAt: at('2026-11-16T08:00:00') }, [true, ['/medicines/m/adherence', '/medicines/m/missedDoses']]],
    ['is not with gaps', { startedOn: '2026-11-10', stoppedAt: at('2026-11-16T08:00:00'), adherence: 'with-gaps', missedDoses: 0 }, [false, []]],
    ['is not with a dose missed', { startedOn: '2026-11-10', stoppedAt: at('2026-11-16T08:00:00'), adherence: 'as-prescribed', missedDoses: 1 }, [false, []]],
    ['is asked for its end', { startedOn: '2026-11-10', ...kept }, [false, ['/medicines/m/stoppedAt']]],
    ['is asked for the day of its beginning', { startedOn: '2026-11', stoppedAt: at('2026-11-16T08:00:00'), ...kept }, [false, ['/medicines/m/startedOn', '/medicines/m/stoppedAt']]],
  ])('%s', (_name, told, expected) => {
    expect(whole(told)).toEqual(expected)
  })

  test.each<[string, string, boolean]>([['at the contact', '2026-11-10T08:00:00', true], ['a second before it', '2026-11-10T08:00:01', false]])('begins with the first of the doses that make it whole: %s', (_name, time, since) => {
    const { course, s } = onlyCourse({ ...ended, startedOn: '2026-11-01', takenDoses: twiceADay(14).map((dose) => ({ ...dose, vomited: false })) })
    const answer = begunSince(course, known(instant(time) as Instant), s)
    expect([value(answer), missing(answer)]).toEqual([since, []])
  })
})

describe('the last dose that was kept', () => {
  const dose = (time: string, more: object = {}) => ({ id: time, at: at(time), ...more })
  const azithromycin = (...takenDoses: readonly object[]) => ({ id: 'm', text: 'azithromycin', purpose: 'sti-prophylaxis', status: 'single-dose-taken', takenDoses })
  test.each<[string, object, unknown]>([
    ['is the last one', azithromycin(dose('2026-11-22T18:00:00'), dose('2026-11-22T20:00:00')), instant('2026-11-22T20:00:00')],
    ['is the one before a dose that was brought up', azithromycin(dose('2026-11-22T18:00:00'), dose('2026-11-22T20:00:00', { vomited: true, vomitedAt: at('2026-11-22T22:00:00') })), instant('2026-11-22T18:00:00')],
    ['is none where every dose was', azithromycin(dose('2026-11-22T20:00:00', { vomited: true })), 'unknown'],
  ])('%s', (_name, medicine, taken) => {
    expect(value(onlyCourse(medicine).course.taken)).toBe(taken)
  })
})

describe('an infection of hers', () => {
  const infection = (results: readonly object[], medicines: readonly object[] = []) => {
    const { found, recent, now } = ownInfection(of({ results: { chlamydia: results }, medicines }), 'chlamydia', contact, g)
    return [found.value, recent.value, now.value]
  }
  const positive = (time: string) => [{ finding: 'positive', at: at(time) }]
  const treated = (time: string) => [{ id: 'm', text: 'azithromycin', purpose: 'sti-treatment', status: 'single-dose-taken', lastTaken: at(time) }]
  test.each<[string, readonly object[], readonly object[], readonly boolean[]]>([
    ['is one of now as long as the row says', positive('2026-08-30T16:00:00'), [], [true, true, true]],
    ['is history a second longer', positive('2026-08-30T15:59:59'), [], [true, false, false]],
    ['is history without a date', [{ finding: 'positive' }], [], [true, false, false]],
    ['is over once it was treated', positive('2026-11-01T08:00:00'), treated('2026-11-01T08:00:00'), [true, true, false]],
    ['is not over by what was taken before', positive('2026-11-01T08:00:00'), treated('2026-11-01T07:59:59'), [true, true, true]],
    ['is none where only an awaited result is listed', [{ finding: 'awaited' }], [], [false, false, false]],
  ])('%s', (_name, results, medicines, expected) => {
    expect(infection(results, medicines)).toEqual(expected)
  })
})
