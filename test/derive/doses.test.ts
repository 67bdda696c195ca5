import { describe, expect, test } from 'vitest'
import { instantOf, instantText } from '../../src/case/time.js'
import { type Ordered, ordered } from '../../src/derive/ordered.js'
import { isGiven, isStated, statedDoses } from '../../src/derive/stated-doses.js'
import { firstDoseUrgency } from '../../src/derive/urgency.js'
import type { Codes, Component, Limit } from '../../src/guideline/shape/index.js'
import type { MedicineName } from '../../src/guideline/medicines.js'
import { noon } from './support.js'

const row = { rule: 'EC-000', strength: 'derived', verification: 'ours', checkedOn: '2026-11-24', cites: [{ source: 'test' }] } as const
const tablet = (medicine: MedicineName, strength: readonly number[], timesPerDay = 1): Component => ({ medicine, strength, strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay, days: 28 })
const topic = {
  once: { ...row, says: { components: [tablet('dolutegravir', [50])], route: 'oral' } },
  pair: { ...row, says: { components: [tablet('zidovudine-lamivudine', [300, 150], 2), tablet('raltegravir', [400], 2)], route: 'oral' } },
  byWeight: { ...row, says: { unit: 'kg', steps: [{ from: 0, holds: 'none' }, { from: 20, holds: tablet('abacavir-lamivudine', [120, 60]) }, { from: 25, holds: { flag: 'specialist' } }] } },
  visits: { ...row, says: { steps: [{ name: 'first', after: 2, unit: 'wk', from: 'now' }] } },
  limit: { ...row, says: { value: 70, unit: 'kg', sense: 'from' } },
  silent: { ...row, says: 'none' },
  rule: row,
}

const names = (name: string): Codes => ({ ...row, says: { names: [name] } })
const order = (text: string, milligrams: number, more: object = {}): Ordered => ordered({ text, dose: { value: milligrams, unit: 'mg' }, ...more }, (['dolutegravir', 'raltegravir', 'zidovudine', 'lamivudine'] as const).map((name) => [name, names(name)]))

describe('the doses that a topic states', () => {
  test('are those of its doses and bands, and nothing else', () => {
    expect(statedDoses(topic).map((components) => components.map(({ medicine }) => medicine))).toEqual([['dolutegravir'], ['zidovudine-lamivudine', 'raltegravir'], ['abacavir-lamivudine']])
  })

  test('an amount is stated once, or at twice the number of times, whatever the course', () => {
    expect([order('dolutegravir', 50), order('dolutegravir', 50, { days: 5 }), order('dolutegravir', 50, { timesPerDay: 2 }), order('raltegravir', 400)].map((one) => isStated(one, topic))).toEqual([true, true, true, true])
    expect([order('dolutegravir', 49), order('dolutegravir', 51), order('dolutegravir', 50, { timesPerDay: 3 }), order('raltegravir', 1200)].map((one) => isStated(one, topic))).toEqual([false, false, false, false])
  })

  test('an order is stated only where one dose holds all of it', () => {
    const both: Ordered = { ...order('dolutegravir', 50), holds: ['dolutegravir', 'emtricitabine'] }
    expect([isStated(both, topic), isStated({ ...both, holds: ['dolutegravir'] }, topic)]).toEqual([false, true])
  })

  test('a substance is given where any product of any dose holds it', () => {
    expect((['dolutegravir', 'raltegravir', 'lamivudine', 'abacavir', 'ritonavir'] as const).map((substance) => isGiven(substance, topic))).toEqual([true, true, true, true, false])
  })
})

describe('a first dose', () => {
  const at = instantOf(instantText(noon) ?? expect.unreachable())
  const within: Limit = { ...row, says: { value: 12, unit: 'h', sense: 'to' } }
  const closes = (text: string | undefined) => firstDoseUrgency('offer', text === undefined ? {} : { earliest: instantOf(instantText(text) ?? expect.unreachable()) }, within, at)
  test.each<[string, string | undefined, string]>([
    ['that closes within the limit', '2026-11-24T00:00:00+08:00', 'immediate'], ['a second later', '2026-11-24T00:00:01+08:00', 'hours'], ['that may have closed', '2026-11-23T11:00:00+08:00', 'immediate'], ['of which no time is known', undefined, 'hours'],
  ])('%s', (_name, earliest, expected) => {
    expect(closes(earliest)).toBe(expected)
  })

  test('that is closed is routine', () => {
    expect(firstDoseUrgency('window-exceeded', {}, within, at)).toBe('routine')
  })
})
