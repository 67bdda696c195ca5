import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, why } from '../../src/answer/index.js'
import { factAt, factTable } from '../../src/case/facts.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { values as enValues } from '../../src/language/en/values.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { values as zhValues } from '../../src/language/zh-CN/values.js'
import { type Plan, rowsOf } from '../../src/plan/index.js'
import { release } from '../../src/release/index.js'
import { caseOf, now as noon, partial } from '../support/arbitraries.js'
import { neutralCases } from '../support/cases.js'
import notRead from '../support/rules-not-read.json' with { type: 'json' }

type Because = Plan['recommendations'][number]['because']
const answersOf = ({ verb, order = [], rank = [], followUp = [] }: Because): readonly Answer<unknown>[] => [...verb, ...order, ...rank, ...followUp]

/** Every rule that some line of the plan, shown or silent, or a verdict rests on (law 6). */
function rulesRead({ recommendations, notFired, verdicts }: Plan): ReadonlySet<string> {
  const answers = [...recommendations.flatMap(({ because }) => answersOf(because)), ...notFired.flatMap(({ because }) => because)]
  return new Set([...why(answers).rows.map(({ rule }) => rule), ...[...recommendations, ...verdicts].flatMap((of) => rowsOf(of).map(({ rule }) => rule))])
}

/** Paths of the fact table that a plan asks for, read, or shows. */
function pathsOf(plan: Plan): readonly string[] {
  const read = why([...plan.recommendations, plan.orderSet].flatMap(({ because }) => answersOf(because))).facts
  const shown = release(plan, { to: 'clinician-paper' }).facts.map(({ path }) => path)
  return [...plan.asks.map(({ fact }) => fact), ...read].map((pointer) => factAt(pointer)?.path ?? pointer).concat(shown)
}

/** Rules that a file's cases are about and that no row of the plan carries: they decide by what is not there, or are kept by the engine or the dictionary. */
const kept: { readonly [file: string]: readonly string[] } = notRead
const met = new Set<string>()

function planOf(facts: unknown, name: string, now: string): Plan {
  const guideline = packs.find((pack) => pack.name === name)
  if (guideline === undefined) throw new Error(`no pack is named ${name}`)
  return assess({ ...parseCase(facts).survivorCase, privacy: { aloneConfirmed: true } }, { guideline, now })
}

for (const { file, cases } of neutralCases(new URL('.', import.meta.url).pathname)) {
  test(`${file}: a rule that a case is about is read by its plan`, () => {
    const unread = new Set<string>()
    for (const { case: facts, guideline: name, now, rules } of cases) {
      const plan = planOf(facts, name, now)
      const read = rulesRead(plan)
      for (const rule of rules) if (!read.has(rule)) unread.add(rule)
      for (const path of pathsOf(plan)) met.add(path)
    }
    expect([...unread].sort()).toEqual(kept[file] ?? [])
  })
}

test('every fact that a plan of these cases, or of any other, asks for, reads or shows has its question and its words in both languages', () => {
  for (const { kept: facts } of fc.sample(partial, { numRuns: 60, seed: 20261123 })) for (const { name } of packs) for (const path of pathsOf(planOf(caseOf(facts), name, noon))) met.add(path)
  expect(met.size).toBeGreaterThan(100)
  expect([...met].flatMap((path) => [en, zhCN].filter((say) => say.fact(path) === path).map(({ tag }) => `${tag} ${path}`))).toEqual([])
  const words = factTable.filter((row) => met.has(row.path)).flatMap((row) => ('allowed' in row ? row.allowed : []))
  expect([...new Set(words)].filter((word) => !(word in enValues) || !(word in zhValues))).toEqual([])
})
