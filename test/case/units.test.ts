import { describe, expect, it } from 'vitest'
import { centimetres, gramsPerDecilitre, kilograms, micromolesPerMilligram, milligramsPerDecilitre } from '../../src/case/units.js'

describe('a quantity in another unit', () => {
  it('is weight in kilograms', () => {
    expect(kilograms({ value: 70.1, unit: 'kg' })).toBe(70.1)
    expect(kilograms({ value: 3450, unit: 'g' })).toBe(3.45)
    expect(kilograms({ value: 100, unit: '[lb_av]' })).toBe(45.359237)
  })

  it('is height in centimetres', () => {
    expect(centimetres({ value: 165, unit: 'cm' })).toBe(165)
    expect(centimetres({ value: 1.65, unit: 'm' })).toBe(165)
    expect(centimetres({ value: 65, unit: '[in_i]' })).toBeCloseTo(165.1, 10)
  })

  it('is creatinine in mg/dL by exactly 88.4, not the rounded constants of printed formulas', () => {
    expect(micromolesPerMilligram).toBe(88.4)
    expect(milligramsPerDecilitre({ value: 1.2, unit: 'mg/dL' })).toBe(1.2)
    expect(milligramsPerDecilitre({ value: 88.4, unit: 'umol/L' })).toBe(1)
    expect(milligramsPerDecilitre({ value: 176.8, unit: 'umol/L' })).toBe(2)
    expect(milligramsPerDecilitre({ value: 88, unit: 'umol/L' })).toBeLessThan(1)
  })

  it('is haemoglobin in g/dL', () => {
    expect(gramsPerDecilitre({ value: 11.5, unit: 'g/dL' })).toBe(11.5)
    expect(gramsPerDecilitre({ value: 115, unit: 'g/L' })).toBe(11.5)
  })
})
