import { expect, test } from 'vitest'
import { assess, describe } from '../../src/index.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { neutralCases } from '../support/cases.js'
import { engineFor } from './engine.js'

test('the lines that a case names are the same with the protocols that can move them as with all (every fortieth case)', () => {
  const cases = neutralCases(new URL('../cases', import.meta.url).pathname).flatMap((one) => one.cases).filter((_, i) => i % 40 === 0)
  for (const neutral of cases) {
    const guideline = packs.find(({ name }) => name === neutral.guideline)
    if (guideline === undefined) throw new Error(neutral.guideline)
    const { survivorCase } = parseCase(neutral.case)
    const named = (engine: typeof assess): unknown => describe(engine(survivorCase, { guideline, now: neutral.now })).recommendations.filter(({ id }) => neutral.expect.some(({ line }) => line === id))
    expect(named(engineFor(neutral)), neutral.title).toEqual(named(assess))
  }
})
