import { expect, test } from 'vitest'
import { assess } from '../../src/index.js'
import { differences, neutralCases } from '../support/cases.js'

const folder = new URL('.', import.meta.url).pathname

for (const { file, cases } of neutralCases(folder)) {
  for (const [i, neutral] of cases.entries()) {
    test(`${file} ${i + 1}: ${neutral.title} (${neutral.rules.join(', ')})`, () => {
      expect(differences(neutral, assess)).toEqual([])
    })
  }
}
