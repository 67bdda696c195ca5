import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { why } from '../../src/answer/index.js'
import { factAt, factTable } from '../../src/case/facts.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { values as enValues } from '../../src/language/en/values.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { values as zhValues } from '../../src/language/zh-CN/values.js'
import type { Plan } from '../../src/plan/index.js'
import { release } from '../../src/release/index.js'
import { caseOf, now, partial } from '../support/arbitraries.js'
import { neutralCases } from '../support/cases.js'

/** Paths of the fact table that a plan asks for, read, or shows. */
function pathsOf(plan: Plan): readonly string[] {
  const read = [...plan.recommendations, plan.orderSet].flatMap(({ because: { verb, order = [], rank = [], followUp = [] } }) => why([...verb, ...order, ...rank, ...followUp]).facts)
  const shown = release(plan, { to: 'clinician-paper' }).facts.map(({ path }) => path)
  return [...plan.asks.map(({ fact }) => fact), ...read].map((pointer) => factAt(pointer)?.path ?? pointer).concat(shown)
}

const untold = new Set<string>()
const met = new Set<string>()
const collect = (input: unknown, at: string, name: string): void => {
  const { survivorCase } = parseCase(input)
  const guideline = packs.find((pack) => pack.name === name)
  if (guideline === undefined) throw new Error(`no pack is named ${name}`)
  const plan = assess({ ...survivorCase, privacy: { aloneConfirmed: true } }, { guideline, now: at })
  for (const path of pathsOf(plan)) met.add(path)
  for (const path of pathsOf(plan)) for (const say of [en, zhCN]) if (say.fact(path) === path) untold.add(`${say.tag} ${path}`)
}

describe('every fact that a plan asks for, reads or shows', () => {
  test('has its question in both languages', () => {
    for (const { cases } of neutralCases(fileURLToPath(new URL('../cases', import.meta.url)))) for (const neutral of cases) collect(neutral.case, neutral.now, neutral.guideline)
    fc.assert(fc.property(partial, fc.constantFrom(...packs), ({ kept }, { name }) => collect(caseOf(kept), now, name)), { numRuns: 60, seed: 20261123 })
    expect([...untold]).toEqual([])
    const words = factTable.filter((row) => met.has(row.path)).flatMap((row) => ('allowed' in row ? row.allowed : []))
    expect([...new Set(words)].filter((word) => !(word in enValues) || !(word in zhValues))).toEqual([])
  }, 300_000)
})
