// The neutral cases as tests of their own, read once and kept: what a case expects; then the whole plans against their lines in `plans.txt`.
import { expect, test } from 'vitest'
import { differences } from '../../examples/neutral-runner/compare.mjs'
import { describe } from '../../src/assessment/document.ts'
import { parseCase } from '../../src/case/index.ts'
import { packs } from '../../src/guideline/packs.ts'
import { assess } from '../../src/index.ts'
import { held } from '../plans/held.ts'

/** Survives a fresh copy of the bundle; the worker empties it around a mutant that reading a case could meet. */
const read = globalThis.__read__

for (const { file, cases } of globalThis.__cases__) {
  for (const [i, neutral] of cases.entries()) {
    const title = `${file} ${i + 1}: ${neutral.title}`
    const guideline = packs.find(({ name }) => name === neutral.guideline)
    const named = new Set([...neutral.expect.map(({ line }) => line), ...(neutral.expectNot ?? [])])
    test(title, () => {
      const { survivorCase, problems } = read.get(title) ?? parseCase(neutral.case)
      read.set(title, { survivorCase, problems })
      const plan = assess(survivorCase, { guideline, now: neutral.now })
      const told = describe({ ...plan, recommendations: plan.recommendations.filter(({ id }) => named.has(id)) })
      expect(differences(neutral, { ...told, input: { problems } })).toEqual([])
    })
  }
}

if (globalThis.__plans__.length > 0) {
  const plans = new Set(globalThis.__plans__)
  for (const { name, line } of held(globalThis.__cases__)) test(`the plan of ${name}`, () => expect(plans).toContain(line()))
}
