import { expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { neutralCases } from '../support/cases.js'
import { printed } from './fingerprints.js'

test('no plan of a neutral case changes unnoticed (npm run neutral writes them anew)', async () => {
  const lines = neutralCases(new URL('../cases', import.meta.url).pathname).flatMap(({ file, cases }) => cases.map(({ title, guideline: name, now, case: facts }) => {
    const guideline = packs.find((pack) => pack.name === name)
    return guideline === undefined ? `${file} ${title}: no pack is named ${name}` : printed(`${file} ${title}`, assess(parseCase(facts).survivorCase, { guideline, now }))
  }))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./plans.txt')
})
