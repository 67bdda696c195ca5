import { describe, expect, test } from 'vitest'
import { known, unknown } from '../../src/answer/index.js'
import { expectedIn } from '../../src/derive/ordered.js'
import { isGiven } from '../../src/derive/stated-doses.js'
import { type WeightDose, isWeightDose, rangeFor } from '../../src/guideline/shape/index.js'
import { who } from '../../src/guideline/who/index.js'

const dose = (says: Partial<Exclude<WeightDose['says'], 'none'>>): WeightDose => ({
  ...who.stiProphylaxis.azithromycinChild, says: { medicine: 'azithromycin', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 20, timesPerDay: 1, step: 10, ...says },
})

describe('what is right for a weight at one time', () => {
  test.each<[string, Partial<Exclude<WeightDose['says'], 'none'>>, number, object]>([
    ['from what is given after rounding up to the whole of it', {}, 10.7, { least: 210, most: 214 }],
    ['from the lower end of a range', { atLeast: 15 }, 10, { least: 150, most: 200 }],
    ['up to the cap', { cap: 150 }, 10, { least: 150, most: 150 }],
    ['up to the cap of the day', { capPerDay: 300, timesPerDay: 4 }, 10, { least: 70, most: 75 }],
  ])('%s', (_name, says, kg, expected) => {
    expect(rangeFor(dose(says), kg)).toEqual(expected)
  })

  test('is nothing where the row says none', () => {
    expect(rangeFor({ ...dose({}), says: 'none' }, 10)).toBeUndefined()
  })
})

test('a row by weight is told from the others', () => {
  expect([isWeightDose(dose({})), isWeightDose(who.stiProphylaxis.ceftriaxoneDose), isWeightDose({ ...who.stiProphylaxis.ceftriaxoneDose, says: 'none' } as never)]).toEqual([true, false, false])
})

describe('an order by weight', () => {
  const component = { medicine: 'azithromycin', strength: [210], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 2 } as const
  const expected = (rows: readonly WeightDose[], kg = known(10.7)) => expectedIn({ components: [component], rows }, kg).get('azithromycin')
  test('is right within its range, over the day', () => {
    expect(expected([dose({})])).toMatchObject({ inADay: 420, range: { least: 420, most: 428 } })
  })

  test('has no range where the weight is not known, or no row is by weight', () => {
    expect(expected([dose({})], unknown<number>() as never)?.range).toBeUndefined()
    expect(expected([])?.range).toBeUndefined()
  })
})

test('what is given by weight is given', () => {
  const { azithromycinChild, ceftriaxoneDose } = who.stiProphylaxis
  expect([isGiven('azithromycin', { azithromycinChild }), isGiven('azithromycin', { azithromycinChild: { ...azithromycinChild, says: 'none' } }), isGiven('azithromycin', { ceftriaxoneDose })]).toEqual([true, false, false])
})
