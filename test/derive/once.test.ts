import { expect, test } from 'vitest'
import { inFormulary } from '../../src/derive/formulary.js'
import { once } from '../../src/derive/once.js'
import { who } from '../../src/guideline/who/index.js'
import { of } from './support.js'

test('what is worked out once is not worked out again for the same situation, and is for another', () => {
  const asked: object[] = []
  const derived = once((one: object) => {
    asked.push(one)
    return { of: one }
  })
  const [first, second] = [{}, {}]
  expect(derived(first)).toBe(derived(first))
  expect(derived(second).of).toBe(second)
  expect(asked).toEqual([first, second])
})

test('products of the formulary are found by what they are, with their position, once', () => {
  const [levonorgestrel, ulipristal] = [{ text: 'levonorgestrel' }, { text: 'ulipristal acetate' }]
  const s = of({ setting: { formulary: [levonorgestrel, ulipristal, levonorgestrel] } })
  const { levonorgestrelMedicine, ulipristalMedicine } = who.emergencyContraception
  expect(inFormulary(s, levonorgestrelMedicine).map(({ index }) => index)).toEqual([0, 2])
  expect(inFormulary(s, ulipristalMedicine)).toEqual([{ item: ulipristal, index: 1 }])
  expect(inFormulary(s, levonorgestrelMedicine)).toBe(inFormulary(s, levonorgestrelMedicine))
  expect(inFormulary(of({}), levonorgestrelMedicine)).toEqual([])
})
