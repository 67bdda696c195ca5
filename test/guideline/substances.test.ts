import { expect, test } from 'vitest'
import { medicineNames } from '../../src/guideline/medicines.js'
import { inOrderOfName, substancesOf } from '../../src/guideline/substances.js'

test.each(medicineNames)('%s is made of known substances, in the order of its name', (name) => {
  expect(substancesOf(name).join('-')).toBe(name)
})

test('the strengths of a fixed product follow its name, however its parts were found', () => {
  expect(inOrderOfName(['dolutegravir', 'lamivudine', 'tenofovir-disoproxil'])).toEqual(['tenofovir-disoproxil', 'lamivudine', 'dolutegravir'])
  expect(inOrderOfName(['ulipristal', 'zidovudine'])).toEqual(['ulipristal', 'zidovudine'])
})
