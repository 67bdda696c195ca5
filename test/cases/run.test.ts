import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { differences as compare } from '../../examples/neutral-runner/compare.mjs'
import { resultsOf } from '../../examples/neutral-runner/results.mjs'
import { assess } from '../../src/index.js'
import { differences, neutralCases } from '../support/cases.js'
import { root } from '../support/source.js'

const folder = new URL('.', import.meta.url).pathname
const files = neutralCases(folder)
const outcomes = files.flatMap(({ file, cases }) => cases.map((neutral) => ({ file, title: neutral.title, rules: neutral.rules, guideline: neutral.guideline, differences: differences(neutral, assess) })))

for (const [i, { file, title, rules, differences: found }] of outcomes.entries()) {
  test(`${file} ${i + 1}: ${title} (${rules.join(', ')})`, () => {
    expect(found).toEqual([])
  })
}

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
