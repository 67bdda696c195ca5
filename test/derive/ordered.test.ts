import { describe, expect, test } from 'vitest'
import type { ProposedMedicine } from '../../src/case/proposal.js'
import { type Ordered, type Recognised, compareDose, expectedOf, ordered } from '../../src/derive/ordered.js'
import type { Component } from '../../src/guideline/shape/index.js'
import type { Substance } from '../../src/guideline/substances.js'
import { who } from '../../src/guideline/who/index.js'

const named = (...names: readonly string[]) => ({ ...who.hivPep.disoproxilProduct, says: { names, notForms: ['topical' as const] } })
const recognised: Recognised = [
  ['lamivudine', named('lamivudine', 'combivir')], ['zidovudine', named('zidovudine', 'combivir')], ['dolutegravir', named('dolutegravir')], ['dolutegravir', named('tivicay')],
]
const read = (medicine: ProposedMedicine): Ordered => ordered(medicine, recognised)
const amounts = (medicine: ProposedMedicine): unknown => {
  const { atATime } = read(medicine)
  return atATime === undefined ? 'not told' : Object.fromEntries(atATime)
}

describe('an order holds', () => {
  const holds = (medicine: ProposedMedicine) => {
    const { holds: found, understood } = read(medicine)
    return [found, understood]
  }
  test.each<[string, ProposedMedicine, readonly unknown[]]>([
    ['what its words name', { text: 'dolutegravir' }, [['dolutegravir'], true]],
    ['what its words name twice over, once', { text: 'dolutegravir (Tivicay)' }, [['dolutegravir'], true]],
    ['several of one word, in the order of the product', { text: 'Combivir' }, [['zidovudine', 'lamivudine'], true]],
    ['several ingredients, in the order given', { ingredients: [{ text: 'lamivudine' }, { text: 'zidovudine' }] }, [['lamivudine', 'zidovudine'], true]],
    ['its ingredients rather than its words', { ingredients: [{ text: 'lamivudine' }], text: 'dolutegravir' }, [['lamivudine'], true]],
    ['its words where it lists no ingredient', { ingredients: [], text: 'dolutegravir' }, [['dolutegravir'], true]],
    ['the known part beside one that is not', { ingredients: [{ text: 'lamivudine' }, { text: 'something' }] }, [['lamivudine'], false]],
    ['one part named twice, once', { ingredients: [{ text: 'lamivudine' }, { text: 'lamivudine' }] }, [['lamivudine'], true]],
    ['nothing that is known', { text: 'something' }, [[], false]],
    ['nothing where nothing is named', {}, [[], false]],
    ['nothing in a form that never counts', { text: 'lamivudine', form: 'topical' }, [[], false]],
    ['nothing in a form that never counts, by ingredient', { ingredients: [{ text: 'lamivudine' }], form: 'topical' }, [[], false]],
    ['something in another form', { ingredients: [{ text: 'lamivudine' }], form: 'tablet' }, [['lamivudine'], true]],
  ])('%s', (_name, medicine, expected) => {
    expect(holds(medicine)).toEqual(expected)
  })
})

describe('how much of it at a time', () => {
  const [one, two] = [{ text: 'dolutegravir' }, { text: 'Combivir' }]
  const strength = (...of: readonly NonNullable<ProposedMedicine['strength']>[number][]) => ({ strength: of })
  test.each<[string, ProposedMedicine, unknown]>([
    ['mass', { ...one, dose: { value: 50, unit: 'mg' } }, { dolutegravir: 50 }],
    ['mass in micrograms', { ...one, dose: { value: 1500, unit: 'ug' } }, { dolutegravir: 1.5 }],
    ['mass in grams', { ...one, dose: { value: 2, unit: 'g' } }, { dolutegravir: 2000 }],
    ['mass, whatever the strength', { ...one, dose: { value: 100, unit: 'mg' }, ...strength({ value: 50, unit: 'mg' }) }, { dolutegravir: 100 }],
    ['mass, of several', { ...two, dose: { value: 450, unit: 'mg' }, ...strength({ value: 300, unit: 'mg' }, { value: 150, unit: 'mg' }) }, 'not told'],
    ['mass, of nothing known', { text: 'something', dose: { value: 50, unit: 'mg' } }, 'not told'],
    ['tablets', { ...one, dose: { value: 2, unit: '{tablet}' }, ...strength({ value: 50, unit: 'mg' }) }, { dolutegravir: 100 }],
    ['tablets of micrograms', { ...one, dose: { value: 2, unit: '{tablet}' }, ...strength({ value: 750, unit: 'ug' }) }, { dolutegravir: 1.5 }],
    ['tablets of several', { ...two, dose: { value: 2, unit: '{tablet}' }, ...strength({ value: 300, unit: 'mg' }, { value: 150, unit: 'mg' }) }, { zidovudine: 600, lamivudine: 300 }],
    ['tablets without a strength', { ...one, dose: { value: 1, unit: '{tablet}' } }, 'not told'],
    ['tablets with one strength of two', { ...two, dose: { value: 1, unit: '{tablet}' }, ...strength({ value: 300, unit: 'mg' }) }, 'not told'],
    ['tablets with two strengths of one', { ...one, dose: { value: 1, unit: '{tablet}' }, ...strength({ value: 50, unit: 'mg' }, { value: 50, unit: 'mg' }) }, 'not told'],
    ['tablets by volume', { ...one, dose: { value: 1, unit: '{tablet}' }, ...strength({ value: 10, unit: 'mg/mL' }) }, 'not told'],
    ['tablets of which one strength cannot be read', { ...two, dose: { value: 1, unit: '{tablet}' }, ...strength({ value: 300, unit: 'mg' }, { value: 150, unit: 'IU' }) }, 'not told'],
    ['millilitres', { ...one, dose: { value: 3, unit: 'mL' }, ...strength({ value: 10, unit: 'mg/mL' }) }, { dolutegravir: 30 }],
    ['millilitres, which a strength by the tablet does not turn into mass', { ...one, dose: { value: 3, unit: 'mL' }, ...strength({ value: 10, unit: 'mg' }) }, { dolutegravir: 3 }],
    ['international units, as they are', { ...one, dose: { value: 3, unit: 'IU' } }, { dolutegravir: 3 }],
    ['millilitres, as they are', { ...one, dose: { value: 3, unit: 'mL' } }, { dolutegravir: 3 }],
    ['tablets that count units', { ...one, dose: { value: 2, unit: '{tablet}' }, ...strength({ value: 600, unit: 'IU' }) }, { dolutegravir: 1200 }],
    ['no dose', { ...one, ...strength({ value: 50, unit: 'mg' }) }, 'not told'],
  ])('%s', (_name, medicine, expected) => {
    expect(amounts(medicine)).toEqual(expected)
  })

  test('an amount that is not told is left out', () => {
    expect(Object.keys(read(one))).toEqual(['medicine', 'holds', 'understood'])
  })
})

const component = (medicine: Component['medicine'], strength: readonly number[], more: Partial<Component> = {}): Component => ({ medicine, strength, strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1, ...more })

describe('a guideline gives', () => {
  const gives = (...components: readonly Component[]) => Object.fromEntries(expectedOf(components))
  test('of each substance what its product holds', () => {
    expect(gives(component('zidovudine-lamivudine', [300, 150], { timesPerDay: 2, days: 28 }))).toStrictEqual({
      zidovudine: { measure: 'mass', form: 'tablet', days: 28, atMostDays: 28, atATime: 300, inADay: 600, timesPerDay: 2 }, lamivudine: { measure: 'mass', form: 'tablet', days: 28, atMostDays: 28, atATime: 150, inADay: 300, timesPerDay: 2 },
    })
  })

  test('once where it names no days; half a tablet, micrograms and millilitres by what they hold', () => {
    expect(gives(component('levonorgestrel', [750], { strengthUnit: 'ug', each: 2 }))).toStrictEqual({ levonorgestrel: { measure: 'mass', form: 'tablet', days: 1, atMostDays: 1, atATime: 1.5, inADay: 1.5, timesPerDay: 1 } })
    expect(gives(component('lamivudine', [10], { strengthUnit: 'mg/mL', form: 'oral-solution', each: 7.5, timesPerDay: 2 }))).toStrictEqual({ lamivudine: { measure: 'mass', form: 'oral-solution', days: 1, atMostDays: 1, atATime: 75, inADay: 150, timesPerDay: 2 } })
    expect(gives(component('copper-device', [], { form: 'device' }))).toStrictEqual({ 'copper-device': { measure: 'mass', form: 'device', days: 1, atMostDays: 1, atATime: 0, inADay: 0, timesPerDay: 1 } })
  })

  test('of a substance in two products both in a day, and the larger at a time', () => {
    const [large, small] = [component('dolutegravir', [50]), component('dolutegravir', [10], { form: 'dispersible-tablet' })]
    expect([gives(large, small), gives(small, large)].map(({ dolutegravir }) => [dolutegravir?.atATime, dolutegravir?.inADay])).toEqual([[50, 60], [50, 60]])
  })
})

describe('doses that follow on each other', () => {
  const [first, then] = [component('azithromycin', [500], { each: 2 }), component('azithromycin', [500], { days: 2 })]
  test('are all their days, and each is taken as often as it says', () => {
    expect(expectedOf([first, then]).get('azithromycin')).toMatchObject({ atATime: 1000, inADay: 1500, timesPerDay: 1, days: 1, atMostDays: 3 })
  })
})

describe('what is counted in something else', () => {
  const units: Ordered = { medicine: {}, holds: ['dolutegravir'], understood: true, measure: 'units', atATime: new Map([['dolutegravir', 50]]) }
  test('is not compared, and does not count beside another', () => {
    const mass: Ordered = { ...units, measure: 'mass' }
    const expected = expectedOf([component('dolutegravir', [50])])
    expect([compareDose(units, [], expected), compareDose(mass, [units], expected), compareDose(mass, [mass], expected)]).toEqual([['not-told'], [], ['twice']])
  })
})

describe('where a range is right', () => {
  const [[substance, of]] = [...expectedOf([component('dolutegravir', [50], { timesPerDay: 2 })])] as [[Substance, never]]
  const expected = new Map([[substance, { ...(of as object), range: { least: 90, most: 110 } } as never]])
  const daily = (mg: number) => compareDose({ medicine: { timesPerDay: 1 }, holds: ['dolutegravir'], understood: true, measure: 'mass', atATime: new Map([['dolutegravir', mg]]) }, [], expected)
  test('both ends are, and a step beyond either is not', () => {
    expect([89, 90, 100, 110, 111].map(daily)).toEqual([['too-low'], [], [], [], ['too-high']])
  })
})

describe('an order against what the guideline gives', () => {
  const expected = expectedOf([component('dolutegravir', [50], { timesPerDay: 2, days: 28 })])
  const order = (mg: number | undefined, more: Partial<ProposedMedicine> = {}, holds: readonly Substance[] = ['dolutegravir']): Ordered => ({
    medicine: more, holds, understood: true, ...(mg === undefined ? {} : { measure: 'mass', atATime: new Map(holds.map((one) => [one, mg])) }),
  })
  const found = (own: Ordered, ...beside: readonly Ordered[]) => compareDose(own, beside, expected)

  test('finds nothing where it is that', () => {
    expect([found(order(50)), found(order(50, { timesPerDay: 2, days: 28 }))]).toEqual([[], []])
  })

  test.each<[string, Ordered, readonly Ordered[], readonly string[]]>([
    ['less at a time', order(49), [], ['too-low']],
    ['more at a time', order(51), [], ['too-high']],
    ['less often', order(50, { timesPerDay: 1 }), [], ['too-low']],
    ['more often', order(50, { timesPerDay: 3 }), [], ['too-high']],
    ['the day at once', order(100, { timesPerDay: 1 }), [], ['split-differs']],
    ['the day in four', order(25, { timesPerDay: 4 }), [], ['split-differs']],
    ['no amount', order(undefined), [], ['not-told']],
    ['one day less', order(50, { days: 27 }), [], ['course-too-short']],
    ['one day more', order(50, { days: 29 }), [], ['course-too-long']],
    ['no amount, and one day less', order(undefined, { days: 27 }), [], ['not-told', 'course-too-short']],
    ['too much, too long', order(51, { days: 29 }), [], ['too-high', 'course-too-long']],
    ['too little, too short', order(49, { days: 27 }), [], ['too-low', 'course-too-short']],
    ['split, too short', order(100, { timesPerDay: 1, days: 27 }), [], ['split-differs', 'course-too-short']],

    ['half beside half', order(25), [order(25)], []],
    ['morning beside evening', order(50, { timesPerDay: 1 }), [order(50, { timesPerDay: 1 })], []],
    ['half beside less than half', order(25), [order(24)], ['too-low']],
    ['half beside more than half', order(25), [order(26)], ['twice']],
    ['the whole beside the whole', order(50), [order(50)], ['twice']],
    ['the whole beside the whole, too long', order(50, { days: 29 }), [order(50)], ['twice', 'course-too-long']],
    ['too much by itself, beside more', order(51), [order(50)], ['too-high']],
    ['half beside an amount not told', order(25), [order(undefined)], []],
    ['half beside an amount not told, too short', order(25, { days: 1 }), [order(undefined)], ['course-too-short']],
    ['half beside more than half, and an amount not told: twice already', order(25), [order(undefined), order(26)], ['twice']],
    ['half beside something else', order(25), [order(25, {}, ['lamivudine'])], ['too-low']],
  ])('%s', (_name, own, beside, findings) => {
    expect(found(own, ...beside)).toEqual(findings)
  })

  test('a single dose is a course of one day', () => {
    const once = expectedOf([component('levonorgestrel', [1.5])])
    const given = (more: Partial<ProposedMedicine>) => compareDose(order(1.5, more, ['levonorgestrel']), [], once)
    expect([given({}), given({ days: 1 }), given({ days: 2 })]).toEqual([[], [], ['course-too-long']])
  })

  test('a product whose amount is not stated is given once: more at a time, more days, or another beside it is too much', () => {
    const vaccine = expectedOf([component('human-papillomavirus-vaccine', [], { form: 'injection', each: 1, timesPerDay: 1 })])
    const one = (more: Partial<ProposedMedicine> = {}) => order(undefined, more, ['human-papillomavirus-vaccine'])
    expect(compareDose(one(), [], vaccine)).toEqual([])
    expect(compareDose(one({ timesPerDay: 1, days: 1 }), [order(25)], vaccine)).toEqual([])
    expect(compareDose(one({ timesPerDay: 2 }), [], vaccine)).toEqual(['too-high'])
    expect(compareDose(one({ days: 2 }), [], vaccine)).toEqual(['too-high'])
    expect(compareDose(one(), [order(25), one()], vaccine)).toEqual(['twice'])
  })

  test('what the guideline does not give, or the days of a device, are not judged', () => {
    const device = expectedOf([component('copper-device', [], { form: 'device' })])
    expect([found(order(1, {}, ['lamivudine'])), compareDose(order(undefined, {}, ['copper-device']), [], device), compareDose(order(5, { days: 3 }, ['copper-device']), [], device)]).toEqual([[], [], []])
  })

  test('each finding is told once for all it holds', () => {
    const both = expectedOf([component('zidovudine-lamivudine', [300, 300])])
    expect(compareDose(order(200, {}, ['zidovudine', 'lamivudine']), [], both)).toEqual(['too-low'])
  })

  test('a billionth is as good as equal, a part more is not', () => {
    const large = (mg: number) => expectedOf([component('dolutegravir', [mg])])
    const against = (mg: number) => compareDose(order(1e9), [], large(mg))
    expect([against(1e9 - 1), against(1e9 - 2), against(1e9 + 1), against(1e9 + 3)]).toEqual([[], ['too-high'], [], ['too-low']])
  })
})
