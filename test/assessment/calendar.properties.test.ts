import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { known } from '../../src/answer/index.js'
import { calendar } from '../../src/assessment/calendar.js'
import { addDays, datesAt, daysBetween } from '../../src/case/calendar.js'
import { parseCase } from '../../src/case/index.js'
import { situation } from '../../src/case/situation.js'
import type { CalendarDate, Instant, TimeZone } from '../../src/case/time.js'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import type { Due, Line, Moment, Visit } from '../../src/plan/index.js'
import { caseOf, now, partial } from '../support/arbitraries.js'

const nothingGiven = { steps: [], tablets: 0, supplies: [], undosed: [], reasons: [], because: { verb: [] } }
const nowMs = Date.parse(now)
const hour = 3_600_000
const runs = { numRuns: 200, seed: 20261125 }
const today = '2026-11-23' as CalendarDate
const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'UTC'] as const

/** A time of some hours from now as an instant, or the day it falls on. */
const moment = (hours: number, isDay: boolean): Moment => (isDay ? { on: addDays(today, Math.round(hours / 24)) } : { at: (nowMs + hours * hour) as Instant })
const due: fc.Arbitrary<Due> = fc.tuple(fc.integer({ min: -200, max: 2000 }), fc.nat(900), fc.boolean(), fc.boolean(), fc.constantFrom('both', 'from', 'by')).map(([start, length, startsByDay, endsByDay, sides]) => ({
  ...(sides === 'by' ? {} : { notBefore: moment(start, startsByDay) }),
  // Long enough to hold a whole day in every zone: a window within a day has its own tests.
  ...(sides === 'from' ? {} : { by: moment(start + length + 80, endsByDay) }),
}))
const lines: fc.Arbitrary<readonly Line[]> = fc.array(due, { maxLength: 14 }).map((all) =>
  all.map((one, index): Line => ({ kind: 'plain', id: `line/${index}`, need: `${index}`, verb: 'recommend', urgency: 'routine', rank: 1, flags: [], reasons: [], instead: [], because: { verb: [known(true)] }, act: 'test', due: one })),
)
const situations = [...zones.map((timeZone) => situation(parseCase({ setting: { timeZone } }).survivorCase, now)), situation({}, now)]
const withSituation = fc.tuple(lines, fc.constantFrom(...situations))

const latest = (by: Moment, zone: TimeZone | undefined): CalendarDate => ('at' in by ? datesAt(by.at, zone).first : by.on)
const visitOf = (visits: readonly Visit[], id: string): Visit => {
  const found = visits.filter((visit) => visit.lines.includes(id))
  expect(found, id).toHaveLength(1)
  return found[0] as Visit
}

describe('the calendar, whatever is due', () => {
  test('has every line that is due in exactly one visit, and nothing else', () => {
    fc.assert(
      fc.property(withSituation, ([all, s]) => {
        const visits = calendar(s, who.common, all, nothingGiven)
        expect(visits.flatMap((visit) => visit.lines).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
      runs,
    )
  })

  test('has no visit before the not-before of a line, the whole of its day after an instant, wherever the place is', () => {
    fc.assert(
      fc.property(withSituation, ([all, s]) => {
        const visits = calendar(s, who.common, all, nothingGiven)
        for (const { id, due: of } of all) {
          const { notBefore } = of ?? {}
          if (notBefore === undefined) continue
          const day = visitOf(visits, id).on
          if ('on' in notBefore) expect(day >= notBefore.on, id).toBe(true)
          else expect(datesAt((notBefore.at - 1) as Instant, s.timeZone).last < day, id).toBe(true)
        }
      }),
      runs,
    )
  })

  test('has no visit after the latest time of a line unless it is past, then today, and shows the earliest of those ahead', () => {
    fc.assert(
      fc.property(withSituation, ([all, s]) => {
        const visits = calendar(s, who.common, all, nothingGiven)
        for (const { id, due: of } of all) {
          if (of?.by === undefined) continue
          const { on, by, marks } = visitOf(visits, id)
          const isPast = 'at' in of.by ? of.by.at < s.now : of.by.on < datesAt(s.now, s.timeZone).first
          expect(marks?.[id] ?? [], id).toEqual(isPast ? ['overdue'] : [])
          if (isPast) expect(on, id).toBe(datesAt(s.now, s.timeZone).last)
          if (isPast) continue
          expect(on <= latest(of.by, s.timeZone), id).toBe(true)
          expect(by !== undefined && latest(by, s.timeZone) <= latest(of.by, s.timeZone), id).toBe(true)
        }
      }),
      runs,
    )
  })

  test('merges only what lies within its figure, and only forward: to the day of one of its lines', () => {
    fc.assert(
      fc.property(withSituation, ([all, s]) => {
        const alone = new Map(all.map((one) => [one.id, calendar(s, who.common, [one], nothingGiven)[0]?.on ?? today]))
        const visits = calendar(s, who.common, all, nothingGiven)
        for (const { on, lines: ids } of visits) {
          const days = ids.map((id) => alone.get(id) ?? today)
          expect(on).toBe(days.toSorted().at(-1))
          for (const day of days) expect(daysBetween(day, on)).toBeLessThanOrEqual(7)
        }
        expect(visits.map(({ on }) => on)).toEqual(visits.map(({ on }) => on).toSorted())
      }),
      runs,
    )
  })

  test('is the same whatever the order of the lines', () => {
    fc.assert(
      fc.property(withSituation, ([all, s]) => {
        expect(calendar(s, who.common, all.toReversed(), nothingGiven)).toEqual(calendar(s, who.common, all, nothingGiven))
      }),
      runs,
    )
  })
})

test('in every plan of every pack no due date is lost: what is not booked is given today, an alternative, declined, this visit, or over', () => {
  fc.assert(
    fc.property(partial, fc.constantFrom(...packs), ({ kept }, guideline) => {
      const plan = assess(parseCase(caseOf(kept)).survivorCase, { guideline, now })
      const booked = plan.calendar.flatMap((visit) => visit.lines)
      expect(new Set(booked).size).toBe(booked.length)
      const { first, last } = datesAt(plan.situation.now, plan.situation.timeZone)
      for (const { id, due: of, order, act, declined } of plan.recommendations) {
        if (of === undefined || booked.includes(id)) continue
        const isOver = of.by !== undefined && latest(of.by, plan.situation.timeZone) < first
        const isToday = act === 'visit' && (of.by === undefined || latest(of.by, plan.situation.timeZone) <= last)
        expect(order !== undefined || declined === true || isToday || (isOver && act === undefined), id).toBe(true)
      }
      for (const { on, by } of plan.calendar) if (by !== undefined) expect(on <= latest(by, plan.situation.timeZone)).toBe(true)
    }),
    { numRuns: 60, seed: 20261125 },
  )
})
