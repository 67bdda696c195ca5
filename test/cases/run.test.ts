import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences as compare } from '../../examples/neutral-runner/compare.mjs'
import { resultsOf } from '../../examples/neutral-runner/results.mjs'
import { factTable } from '../../src/case/facts.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { values as enValues } from '../../src/language/en/values.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { values as zhValues } from '../../src/language/zh-CN/values.js'
import { caseOf, now, partial } from '../support/arbitraries.js'
import { judge, neutralCases } from '../support/cases.js'
import notRead from '../support/rules-not-read.json' with { type: 'json' }
import { root } from '../support/source.js'
import { pathsOf, rulesRead } from '../support/what-is-read.js'

const folder = new URL('.', import.meta.url).pathname
const files = neutralCases(folder)
/** Paths of the facts that the plans ask for, read or show. */
const met = new Set<string>()

// One plan for each case, and all that is asked of it.
const outcomes = files.flatMap(({ file, cases }) => cases.map((neutral) => {
  const { title, rules, guideline } = neutral
  const found = judge(neutral)
  const read = found.plan === undefined ? new Set<string>() : rulesRead(found.plan)
  if (found.plan !== undefined) for (const path of pathsOf(found.plan)) met.add(path)
  return { file, title, rules, guideline, differences: found.differences, unread: rules.filter((rule) => !read.has(rule)) }
}))

for (const [i, { file, title, rules, differences: found }] of outcomes.entries()) {
  test(`${file} ${i + 1}: ${title} (${rules.join(', ')})`, () => {
    expect(found).toEqual([])
  })
}

/** Rules that a file's cases are about and that no row of the plan carries: they decide by what is not there, or are kept by the engine or the dictionary. */
const kept: { readonly [file: string]: readonly string[] } = notRead

test.each(files.map(({ file }) => file))('%s: a rule that a case is about is read by its plan', (file) => {
  const unread = outcomes.filter((one) => one.file === file).flatMap((one) => one.unread)
  expect([...new Set(unread)].sort()).toEqual(kept[file] ?? [])
})

test('every fact that a plan of these cases, or of any other, asks for, reads or shows has its question and its words in both languages', () => {
  for (const { kept: facts } of fc.sample(partial, { numRuns: 30, seed: 20261123 })) {
    for (const guideline of packs) for (const path of pathsOf(assess(parseCase(caseOf(facts)).survivorCase, { guideline, now }))) met.add(path)
  }
  expect(met.size).toBeGreaterThan(100)
  expect([...met].flatMap((path) => [en, zhCN].filter((say) => say.fact(path) === path).map(({ tag }) => `${tag} ${path}`))).toEqual([])
  const words = factTable.filter((row) => met.has(row.path)).flatMap((row) => ('allowed' in row ? row.allowed : []))
  expect([...new Set(words)].filter((word) => !(word in enValues) || !(word in zhValues))).toEqual([])
}, 60_000)

describe('the published results', () => {
  test('are those of the cases as they are (npm run neutral writes them)', () => {
    expect(JSON.parse(readFileSync(join(root, 'docs/neutral-results.json'), 'utf8'))).toEqual(resultsOf('care-window', outcomes))
  })
  test('name what fails and what is accepted with a reason', () => {
    const outcome = { file: 'a/b.json', title: 'c', guideline: 'who', differences: ['x'] }
    expect(resultsOf('other', [outcome]).failures).toEqual([{ case: 'a/b.json: c', differences: ['x'] }])
    expect(resultsOf('other', [outcome], { 'a/b.json: c': 'because' })).toMatchObject({ failures: [], accepted: [{ case: 'a/b.json: c', because: 'because' }], packs: { who: { a: { passed: 0, failed: 0, accepted: 1 } } } })
  })
  test('no two cases share a name', () => {
    const names = outcomes.map(({ file, title }) => `${file}: ${title}`)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})

describe('a comparison', () => {
  const line = {
    id: 'a/b', verb: 'offer', urgency: 'hours', rank: 2, flags: ['bridge'], order: { components: [{ medicine: 'm', each: 2, strength: [1.5] }] }, closes: { earliest: '2026-11-23T12:00:00+08:00' }, due: { by: '2026-12-01' },
    reasons: [{ key: 'r', holes: { limit: { rule: 'X-001', says: { value: 30, unit: 'h', sense: 'to' } } } }], instead: [{ key: 'i', holes: {} }], missing: ['/body/weight'],
  }
  const plan = { recommendations: [line], gates: { privacy: 'open' } }
  const of = (expected: object, more: object = {}): readonly string[] => compare({ title: 't', rules: ['X-001'], source: 's', guideline: 'who', now: '2026-11-23T12:00:00Z', case: {}, expect: [{ line: 'a/b', ...expected }], ...more }, plan)
  test.each([
    {}, { verb: 'offer' }, { urgency: 'hours' }, { rank: 2 }, { order: [{ each: 2 }] }, { order: [{ strength: [1.5] }] }, { flags: ['bridge'] }, { flagsNot: ['off-label'] }, { closes: { earliest: '2026-11-23T04:00:00Z' } }, { due: { by: '2026-12-01' } },
    { reasons: ['r', 'i'] }, { reasons: [{ key: 'r', holes: { limit: { value: 30, sense: 'to' } } }] }, { reasonsNot: ['other'] }, { missing: ['/body/weight'] }, { missingNot: ['/body/height'] },
  ])('passes %j', (expected) => {
    expect(of(expected)).toEqual([])
  })
  test.each([
    { verb: 'recommend' }, { urgency: 'days' }, { rank: 1 }, { declined: true }, { order: [] }, { order: [{ each: 1 }] }, { order: [{ strength: [1.5, 2] }] }, { order: [{ each: 2 }, { each: 2 }] }, { flags: ['off-label'] }, { flagsNot: ['bridge'] },
    { closes: { earliest: '2026-11-23T04:00:01Z' } }, { closes: { latest: '2026-11-23T04:00:00Z' } }, { due: { by: '2026-12-02' } }, { reasons: ['other'] }, { reasons: [{ key: 'r', holes: { limit: { value: 31 } } }] }, { reasons: [{ key: 'r', holes: { limit: { sense: 'below' } } }] },
    { reasons: [{ key: 'r', holes: { other: {} } }] }, { reasonsNot: ['i'] }, { missing: ['/body/height'] }, { missingNot: ['/body/weight'] },
  ])('fails %j', (expected) => {
    expect(of(expected)).toHaveLength(1)
  })
  test('fails a line that must not be there, one that is missing, a gate, and a problem of reading', () => {
    expect(of({}, { expectNot: ['a/b'] })).toEqual(['a/b is in the plan'])
    expect(of({ line: 'a/c' })).toEqual(['a/c is not in the plan'])
    expect(of({}, { gates: { privacy: 'closed' } })).toHaveLength(1)
    expect(of({}, { gates: { privacy: 'open' } })).toEqual([])
    expect(of({}, { problems: ['wrong-type'] })).toHaveLength(1)
  })
})
