// The neutral cases as tests of their own, read once and kept: what a case expects; then the whole plans against their lines in `plans.txt`.
import { expect, test } from 'vitest'
import { differences } from '../../examples/neutral-runner/compare.mjs'
import { describe } from '../../src/assessment/document.ts'
import { assessment } from '../../src/assessment/index.ts'
import { parseCase } from '../../src/case/index.ts'
import { packs } from '../../src/guideline/packs.ts'
import { assess } from '../../src/index.ts'
import { neededFor } from '../figures/engine.ts'
import { fingerprints } from '../plans/fingerprints.ts'
import { held } from '../plans/held.ts'

/** Survives a fresh copy of the bundle; the worker empties it around a mutant that reading a case could meet. */
const read = globalThis.__read__
const parsed = (facts) => {
  const one = read.get(facts) ?? parseCase(facts)
  read.set(facts, one)
  return one
}

for (const { file, cases } of globalThis.__cases__) {
  for (const [i, neutral] of cases.entries()) {
    const title = `${file} ${i + 1}: ${neutral.title}`
    const guideline = packs.find(({ name }) => name === neutral.guideline)
    const named = new Set([...neutral.expect.map(({ line }) => line), ...(neutral.expectNot ?? [])])
    test(title, () => {
      const { survivorCase, problems } = parsed(neutral.case)
      const plan = assess(survivorCase, { guideline, now: neutral.now })
      const told = describe({ ...plan, recommendations: plan.recommendations.filter(({ id }) => named.has(id)) })
      expect(differences(neutral, { ...told, input: { problems } })).toEqual([])
    })
  }
}

const engines = new Map()
const engineOf = (protocol) => {
  const engine = engines.get(protocol) ?? assessment(neededFor([`${protocol}/`]).map(({ name, assess: own }) => ({ name, assess: own })))
  engines.set(protocol, engine)
  return engine
}

/** For a mutant of a protocol: what that protocol says, without those that come after it, and without verdicts. */
const part = ({ name, plan }, of, as) => {
  const found = plan(engineOf(of)).plan
  expect(as.slice(name.length)).toContain(` ${of} ${fingerprints(found, [])[of]}`)
}

if (globalThis.__plans__.length > 0) {
  for (const [i, one] of held(globalThis.__cases__, parsed).entries()) {
    const as = globalThis.__plans__[i]
    test(`the plan of ${one.name}`, Object.assign(() => expect(as).toBe(one.line()), { part: (of) => part(one, of, as) }))
  }
}
