import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/case/time.js'
import { type Schedule, type ScheduleStep, laterDose } from '../../src/guideline/shape/index.js'

const row = { rule: 'STI-101', cites: [{ source: 'house rule' }], strength: 'derived', verification: 'ours', checkedOn: '2026-11-26' } as const
const schedule = (...steps: readonly Omit<ScheduleStep, 'from'>[]): Schedule => ({ ...row, says: { steps: steps.map((step) => ({ ...step, from: 'first-dose' })) } }) as never
const three = schedule({ name: 'second', after: 1, until: 2, unit: 'mo' }, { name: 'third', after: 6, until: 12, unit: 'mo' })
const day = (on: string) => on as CalendarDate
const begun = (first: string, today: string, had: number) => ({ first: day(first), today: day(today), had })

test.each([
  ['the first is today', 'second', begun('2026-01-15', '2026-01-15', 0), { notBefore: { on: '2026-02-15' }, by: { on: '2026-03-15' } }],
  ['the second is today, on its day: the third is on its own', 'third', begun('2026-01-15', '2026-02-15', 1), { notBefore: { on: '2026-07-15' }, by: { on: '2027-01-15' } }],
  ['the second is a day late: the third is as far from it as the schedule has them apart', 'third', begun('2026-01-15', '2026-02-16', 1), { notBefore: { on: '2026-07-16' } }],
  ['the second is a day early: the third is not', 'third', begun('2026-01-15', '2026-02-14', 1), { notBefore: { on: '2026-07-15' }, by: { on: '2027-01-15' } }],
] as const)('of a series counted from its first dose, where %s', (_, name, so, due) => {
  expect(laterDose(three, name, so)).toEqual(due)
})

test('a dose that the schedule does not name is never due', () => {
  expect(laterDose(schedule({ name: 'second', after: 1, unit: 'mo' }), 'third', begun('2026-01-15', '2026-01-15', 0))).toBeUndefined()
})

test('a step in hours is no dose of a series of days', () => {
  expect(laterDose(schedule({ name: 'second', after: 1, unit: 'h' }), 'second', begun('2026-01-15', '2026-01-15', 0))).toBeUndefined()
})

test('a step without an end has none', () => {
  expect(laterDose(schedule({ name: 'second', after: 6, unit: 'mo' }), 'second', begun('2026-08-31', '2026-08-31', 0))).toEqual({ notBefore: { on: '2027-02-28' } })
})
