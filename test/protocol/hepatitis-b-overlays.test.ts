import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { situation } from '../../src/case/situation.js'
import type { CalendarDate } from '../../src/case/time.js'
import { us } from '../../src/guideline/us/index.js'
import type { Schedule } from '../../src/guideline/shape/index.js'
import type { HepatitisB } from '../../src/guideline/topic/hepatitis-b.js'
import { protocol } from '../../src/protocol/hepatitis-b/index.js'
import { dayOf, dayOfStep, laterDoses } from '../../src/protocol/hepatitis-b/series.js'

const facts = {
  person: { dateOfBirth: '1998-03-02' }, body: { weight: { value: 60, unit: 'kg', method: 'measured' } }, setting: { timeZone: 'Asia/Shanghai' }, medicines: [], allergies: [],
  assailants: [{ id: 'x', hepatitisB: { surfaceAntigen: 'positive' } }],
  incidents: [{ id: 'i', memory: 'complete', assailantIds: ['x'], numberOfAssailants: 1, when: { at: '2026-11-22T16:00:00+08:00' }, acts: [{ id: 'a', kind: 'penis-into-vagina' }] }],
}
const shot = { medicines: [{ id: 'm', text: 'HBIG', status: 'single-dose-taken', lastTaken: { at: '2026-11-22T20:00:00+08:00' } }] }
const failedTwice = { immunizations: { hepatitisB: { seriesWithoutResponse: 2 } } }
const none = (row: Schedule): Schedule => ({ ...row, says: { steps: [] } })
const plan = (change: (g: HepatitisB) => Partial<HepatitisB>, more: object = {}) => {
  const { survivorCase } = parseCase({ ...facts, ...more })
  return protocol.assess(situation(survivorCase, '2026-11-23T12:00:00+08:00'), { ...us, hepatitisB: { ...us.hepatitisB, ...change(us.hepatitisB) } }, [], [])
}
const line = ({ lines }: ReturnType<typeof plan>, id: string) => lines.find((one) => one.id === `hepatitis-b/${id}`)

describe('a pack that names no step', () => {
  test('of the test of the response: there is none', () => {
    expect(line(plan(() => ({})), 'response-test')?.due?.notBefore).toEqual({ on: '2027-05-23' })
    expect(line(plan((g) => ({ responseTest: none(g.responseTest) })), 'response-test')).toBeUndefined()
  })

  test('of a latest day of the test of the response: it has none', () => {
    const open = (g: HepatitisB): Schedule => ({ ...g.responseTest, says: { steps: g.responseTest.says.steps.map(({ until: _, ...step }) => step) } })
    expect(line(plan((g) => ({ responseTest: open(g), afterImmunoglobulin: none(g.afterImmunoglobulin) })), 'response-test')?.due).toEqual({ notBefore: { on: '2027-04-23' } })
  })

  test('of the wait after an immunoglobulin: the test follows the last dose', () => {
    expect(line(plan((g) => ({ afterImmunoglobulin: none(g.afterImmunoglobulin) })), 'response-test')?.due?.notBefore).toEqual({ on: '2027-04-23' })
  })

  test('of the second immunoglobulin: the first is the only one', () => {
    const one = plan((g) => ({ secondImmunoglobulin: none(g.secondImmunoglobulin) }), failedTwice)
    expect(line(one, 'immunoglobulin')?.reasons.map(({ key }) => key)).not.toContain('hbv.two-doses')
    expect(line(one, 'second-immunoglobulin')).toBeUndefined()
    const given = plan((g) => ({ secondImmunoglobulin: none(g.secondImmunoglobulin) }), { ...failedTwice, ...shot })
    expect(line(given, 'immunoglobulin')?.reasons.map(({ key }) => key)).toEqual(['hbv.already-given'])
    expect(line(given, 'second-immunoglobulin')).toBeUndefined()
  })
})

describe('a pack with another table', () => {
  const column = (g: HepatitisB, source: 'positive' | 'negative', vaccine: HepatitisB['unvaccinated']['says']['positive']['now']['vaccine']): HepatitisB['unvaccinated']['says'] => ({ ...g.unvaccinated.says, [source]: { now: { ...g.unvaccinated.says[source].now, vaccine } } })

  test('for which a full series is enough says so', () => {
    const enough = (g: HepatitisB): Partial<HepatitisB> => ({ completeUntested: { ...g.completeUntested, says: column(g, 'positive', { verb: 'not-indicated' }) } })
    const vaccine = line(plan(enough, { immunizations: { hepatitisB: { documented: true, seriesComplete: true } } }), 'vaccine')
    expect([vaccine?.verb, vaccine?.reasons.map(({ key }) => key)]).toEqual(['not-indicated', ['hbv.series-enough']])
  })

  test('that recommends the series to everyone weakens it for no unknown time where nothing reached her', () => {
    const always = (g: HepatitisB): Partial<HepatitisB> => ({ unvaccinated: { ...g.unvaccinated, says: column(g, 'negative', { verb: 'recommend', course: 'series' }) } })
    const vaccine = line(plan(always, { incidents: [{ id: 'i', memory: 'complete', assailantIds: ['x'], numberOfAssailants: 1, acts: [{ id: 'a', kind: 'grip-or-touch', skinOrMucosaBroken: false }] }] }), 'vaccine')
    expect([vaccine?.verb, vaccine?.reasons[0]?.key]).toEqual(['recommend', 'hbv.catch-up-no-exposure'])
  })
})

describe('the days of a schedule', () => {
  const first = '2026-11-23' as CalendarDate
  const steps: Schedule['says']['steps'] = [{ name: 'second-dose', after: 7, unit: 'd', from: 'first-dose' }, { name: 'third-dose', after: 14, unit: 'd', from: 'previous-dose', floors: [{ after: 30, unit: 'd', from: 'previous-dose' }] }]
  const schedule: Schedule = { ...us.hepatitisB.schedule, says: { steps } }

  test('hours are of the day, and a name that no step has is that of the first', () => {
    expect(dayOfStep({ name: 'x', after: 20, unit: 'h', from: 'dose' }, first)).toBe(first)
    expect(dayOfStep({ name: 'x', after: 1, unit: 'mo', from: 'dose' }, first)).toBe('2026-12-23')
    expect([dayOf(schedule, 'second-dose', first), dayOf(schedule, 'fourth-dose', first), dayOf(schedule, undefined, first)]).toEqual(['2026-11-30', first, first])
  })

  test('a floor may count from the dose before as from the first', () => {
    const doses = laterDoses('series', { schedule, intervals: schedule }, us.hepatitisB, first, { count: 0, because: [] }, undefined)
    expect(doses.map(({ due }) => due)).toEqual([{ notBefore: { on: '2026-11-30' } }, { notBefore: { on: '2026-12-30' } }])
  })

  test('a dose for which no shortest gap is named keeps the distance of its schedule, the first of them as well', () => {
    const doses = laterDoses('series', { schedule, intervals: none(schedule) }, us.hepatitisB, first, { count: 0, because: [] }, undefined)
    expect(doses.map(({ earliest }) => earliest)).toEqual(['2026-11-30', '2026-12-07'])
  })
})
