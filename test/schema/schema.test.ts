import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import { assess, describe as tell } from '../../src/index.js'
import { neutralCases } from '../support/cases.js'
import { root } from '../support/source.js'

const ajv = new Ajv2020({ strict: false, allErrors: false })
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const compiled = new Map<string, ReturnType<typeof ajv.compile>>()
const wrong = (schema: string, value: unknown): unknown => {
  const validate = compiled.get(schema) ?? ajv.compile(read(`dist/schema/${schema}.schema.json`) as object)
  compiled.set(schema, validate)
  return validate(value) ? [] : validate.errors
}
const run = (...args: readonly string[]): unknown => JSON.parse(execFileSync(process.execPath, ['dist/cli/main.js', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] }))

beforeAll(() => {
  if (!existsSync(join(root, 'dist/schema/plan.schema.json'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root })
}, 120_000)

describe('the published schemas', () => {
  test('hold for the shipped case', () => {
    expect(wrong('case', read('examples/case.json'))).toEqual([])
  })

  test('refuse a case with a key that nothing knows', () => {
    expect(wrong('case', { person: { nonsense: 1 } })).not.toEqual([])
  })

  test('hold for what the command line writes', () => {
    expect(wrong('plan', run('assess', 'examples/case.json', '--format', 'json', '--trace', '--now', '2026-11-23T21:10:00-05:00'))).toEqual([])
    for (const { name } of packs) expect(wrong('rules', run('rules', '--guideline', name, '--format', 'json')), name).toEqual([])
    expect(wrong('rules-diff', run('rules', '--diff', 'who', 'uk', '--format', 'json'))).toEqual([])
  }, 60_000)

  test('hold for every neutral case, and for the plan of every twenty-fourth', () => {
    const files = neutralCases(join(root, 'test/cases'))
    for (const { file, cases } of files) expect(wrong('neutral-cases', { cases }), file).toEqual([])
    for (const { cases } of files) {
      for (const neutral of cases.filter((_, i) => i % 24 === 0)) {
        const guideline = packs.find(({ name }) => name === neutral.guideline) ?? who
        const plan = JSON.parse(JSON.stringify(tell(assess(parseCase(neutral.case).survivorCase, { guideline, now: neutral.now })))) as unknown
        expect(wrong('plan', plan), neutral.title).toEqual([])
      }
    }
  }, 180_000)

  test('refuse a rule without its state, and a difference with one side', () => {
    const listed = run('rules', '--format', 'json') as { rules: { verification?: string }[] }
    expect(wrong('rules', { ...listed, rules: listed.rules.map(({ verification: _, ...rest }) => rest) })).not.toEqual([])
    const found = run('rules', '--diff', 'who', 'uk', '--format', 'json') as { rows: { between: unknown[] }[] }
    expect(wrong('rules-diff', { ...found, rows: found.rows.map((row) => ({ ...row, between: row.between.slice(1) })) })).not.toEqual([])
  }, 60_000)

  test('refuse a plan with a verb that does not exist', () => {
    const plan = tell(assess({}, { guideline: who, now: '2026-11-23T12:00:00Z' }))
    expect(wrong('plan', { ...plan, recommendations: [{ verb: 'deny' }] })).not.toEqual([])
  }, 120_000)
})
