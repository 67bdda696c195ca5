import { describe, expect, test } from 'vitest'
import type { When } from '../../src/case/case.js'
import { kidneyFunction } from '../../src/derive/kidney-function.js'
import { who } from '../../src/guideline/who/index.js'
import { missing, of, value } from './support.js'

const rows = who.hivPep
const [female, male] = [{ sexForCreatinine: 'female' }, { sexForCreatinine: 'male' }]
const kilos = (kg: number) => ({ weight: { value: kg, unit: 'kg' } })
const tall = (cm: number) => ({ height: { value: cm, unit: 'cm' } })
const creatinine = (mg: number) => ({ creatinine: [{ quantity: { value: mg, unit: 'mg/dL' } }] })
const clearance = (person: object, body: object, results: object = creatinine(1)) => kidneyFunction(of({ person, body, results }), rows)
const adult = { dateOfBirth: '1986-11-23' }
const usual = { ...kilos(72), ...tall(170) }
const rounded = (answer: ReturnType<typeof kidneyFunction>) => (answer.known ? Math.round(answer.value * 100) / 100 : value(answer))

describe('kidney function of an adult', () => {
  test('is counted from age, weight, creatinine and the sex the formula asks for', () => {
    expect([rounded(clearance(adult, { ...usual, ...male })), rounded(clearance(adult, { ...usual, ...female }))]).toEqual([100, 85])
    expect([rounded(clearance(adult, { ...usual, ...male }, creatinine(2))), rounded(clearance(adult, { ...kilos(36), ...tall(150), ...male }))]).toEqual([50, 50])
    expect(missing(clearance(adult, { ...usual, ...male }))).toEqual([])
  })

  test('takes the sex at birth where the formula is not answered, and the lower estimate where neither is told', () => {
    const person = (sexAssignedAtBirth: string) => ({ ...adult, sexAssignedAtBirth })
    expect([rounded(clearance(person('male'), usual)), rounded(clearance(person('female'), usual)), rounded(clearance(person('intersex'), usual)), rounded(clearance(adult, usual))]).toEqual([100, 85, 85, 85])
    expect([missing(clearance(person('male'), usual)), missing(clearance(person('intersex'), usual)), missing(clearance(adult, usual))]).toEqual([[], ['/body/sexForCreatinine'], ['/body/sexForCreatinine']])
    expect([rounded(clearance(person('female'), { ...usual, ...male })), rounded(clearance(person('male'), { ...usual, ...female }))]).toEqual([100, 85])
  })

  test('is the lower of actual and adjusted weight from a body-mass index of 30', () => {
    // 1.80 m: 97.2 kg is an index of exactly 30. Ideal weight of a man 50 + 0.9055 × 27.6 = 74.9918 kg, adjusted 83.87508 kg.
    expect(rounded(clearance(adult, { ...kilos(97.1), ...tall(180), ...male }))).toBe(134.86)
    expect(rounded(clearance(adult, { ...kilos(97.2), ...tall(180), ...male }))).toBe(116.49)
    // Of a woman 45.5 + 24.9918 = 70.4918 kg, adjusted 81.17508 kg.
    expect(rounded(clearance(adult, { ...kilos(97.2), ...tall(180), ...female }))).toBe(95.83)
  })

  test('asks for the height where the body-mass index is not known, and counts by the actual weight', () => {
    const open = clearance(adult, { ...kilos(72), ...male })
    expect([rounded(open), missing(open)]).toEqual([100, ['/body/height']])
  })

  test('is unknown where a stated body-mass index of 30 leaves the adjusted weight open', () => {
    const open = clearance(adult, { ...kilos(72), ...male, bodyMassIndex: { value: 30, unit: 'kg/m2' } })
    expect([value(open), missing(open)]).toEqual(['unknown', ['/body/height']])
  })

  test('reads only the results that count, of either kind', () => {
    const at = (day: string) => ({ onDate: day, timeZone: 'Asia/Shanghai' })
    const results = { creatinine: [{ quantity: { value: 2, unit: 'mg/dL' }, at: at('2026-11-01') }, { quantity: { value: 1, unit: 'mg/dL' }, at: at('2020-11-01') }], kidneyFunction: [{ quantity: { value: 33, unit: 'mL/min' }, at: at('2020-11-01') }] }
    const s = of({ person: adult, body: { ...usual, ...male }, results })
    const old = (day: string) => ({ at: when }: { readonly at?: When }) => when !== undefined && 'onDate' in when && when.onDate < day
    expect([rounded(kidneyFunction(s, rows)), rounded(kidneyFunction(s, rows, old('2021-01-01'))), rounded(kidneyFunction(s, rows, () => false))]).toEqual([50, 100, 'unknown'])
  })

  test('is unknown without a weight', () => {
    expect(value(kidneyFunction(of({ person: adult, results: creatinine(1) }), rows))).toBe('unknown')
    expect(value(clearance(adult, { ...tall(170), ...male }))).toBe('unknown')
    expect(missing(clearance(adult, { ...tall(170), ...male }))).toContain('/body/weight')
  })
})

describe('kidney function of a child', () => {
  test('is counted from height and creatinine until the day before she is 18, from the day she is one', () => {
    const at = (dateOfBirth: string, body: object = { ...usual, ...male }) => rounded(clearance({ dateOfBirth }, body))
    expect([at('2008-11-23'), at('2008-11-24')]).toEqual([122, 70.21])
    expect([at('2025-11-23'), at('2025-11-24')]).toEqual([70.21, 'unknown'])
    expect(rounded(clearance({ dateOfBirth: '2016-01-01' }, tall(120), creatinine(0.5)))).toBe(99.12)
  })

  test('asks for the height', () => {
    const open = clearance({ dateOfBirth: '2016-01-01' }, kilos(30))
    expect([value(open), missing(open)]).toEqual(['unknown', ['/body/height']])
  })

  test('is unknown where it is not told whether she is one, or grown up', () => {
    const ranged = (atLeast: number, atMost: number) => clearance({ age: { range: { atLeast, atMost } } }, { ...usual, ...male })
    expect([value(ranged(15, 20)), missing(ranged(15, 20))]).toEqual(['unknown', ['/person/age/range']])
    expect([value(ranged(0, 3)), missing(ranged(0, 3))]).toEqual(['unknown', ['/person/age/range']])
    expect([value(clearance({}, usual)), missing(clearance({}, usual))]).toEqual(['unknown', ['/person/dateOfBirth']])
  })
})

describe('a stated kidney function', () => {
  const stated = { kidneyFunction: [{ quantity: { value: 55, unit: 'mL/min' } }] }
  test('is read where no creatinine can be', () => {
    expect(value(clearance(adult, usual, stated))).toBe(55)
    expect(value(clearance(adult, usual, { ...stated, creatinine: [{ status: 'final' }] }))).toBe(55)
    expect(rounded(clearance(adult, { ...usual, ...male }, { ...stated, ...creatinine(1) }))).toBe(100)
  })

  test('is unknown where none has a value', () => {
    expect([value(clearance(adult, usual, {})), missing(clearance(adult, usual, {}))]).toEqual(['unknown', ['/results/creatinine', '/results/kidneyFunction']])
    expect(value(clearance(adult, usual, { kidneyFunction: [{ status: 'final' }] }))).toBe('unknown')
    expect(missing(clearance(adult, usual, { kidneyFunction: [{ status: 'final' }] }))).toEqual(['/results/creatinine'])
  })
})
