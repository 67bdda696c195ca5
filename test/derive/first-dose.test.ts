import { expect, test } from 'vitest'
import type { PartialDate } from '../../src/case/time.js'
import { firstDose } from '../../src/derive/first-dose.js'

const on = (day: string) => ({ on: day as PartialDate })

test.each([
  ['no list', undefined, undefined],
  ['no dose', [], undefined],
  ['doses of days nobody knows', [{}, {}], undefined],
  ['one dated beside one that is not', [{}, on('2026-03-01')], '2026-03-01'],
  ['the earlier of two, told last', [on('2026-03-01'), on('2025-12-31')], '2025-12-31'],
  ['a month only: its last day', [on('2026-02')], '2026-02-28'],
  ['a month only is later than a day within it', [on('2026-02'), on('2026-02-27')], '2026-02-27'],
] as const)('the first dose of %s', (_, doses, day) => {
  expect(firstDose(doses)).toBe(day)
})
