import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NeutralCase } from '../../examples/neutral-runner/compare.mjs'
import { neutralCases } from '../support/cases.js'
import { root } from '../support/source.js'

interface Parameter {
  readonly name: string
  readonly valueCode?: string
  readonly valueInstant?: string
  readonly valueAttachment?: { readonly data: string }
}
interface TestCase {
  readonly id: string
  readonly title: string
  readonly contained: readonly [{ readonly parameter: readonly Parameter[] }]
  readonly content: readonly [{ readonly data: string }]
}

const folder = mkdtempSync(join(tmpdir(), 'test-cases-'))
const unpack = (data = ''): unknown => JSON.parse(Buffer.from(data, 'base64').toString('utf8'))
const read = (): readonly TestCase[] => readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TestCase)

/** The neutral case that a test case holds, from nothing but the Library. */
function caseOf({ title, contained: [{ parameter: input }], content: [{ data }] }: TestCase): NeutralCase {
  const of = (list: readonly Parameter[], name: string): Parameter | undefined => list.find((one) => one.name === name)
  const expected = unpack(data) as { readonly parameter: readonly Parameter[] }
  const whole = unpack(of(expected.parameter, 'expectation')?.valueAttachment?.data) as Pick<NeutralCase, 'expect' | 'expectNot'>
  return { title, rules: [], source: '', guideline: of(input, 'guideline')?.valueCode ?? '', now: of(input, 'now')?.valueInstant ?? '', case: unpack(of(input, 'case')?.valueAttachment?.data), ...whole }
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/assessment/version.js'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root })
  execFileSync(process.execPath, ['.ci/test-cases.mjs', folder], { cwd: root })
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the export as FHIR test cases', () => {
  test('writes each neutral case once, under an id that FHIR accepts', () => {
    const made = read()
    expect(made).toHaveLength(neutralCases(join(root, 'test/cases')).flatMap(({ cases }) => cases).length)
    for (const { id } of made) expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
  })

  test('holds all that is needed to run and judge the case', () => {
    const needed = ({ title, guideline, now, case: facts, expect: lines, expectNot = [], problems, gates }: NeutralCase): string => JSON.stringify({ title, guideline, now: Date.parse(now), case: facts, expect: lines, expectNot, problems, gates })
    const given = neutralCases(join(root, 'test/cases')).flatMap(({ cases }) => cases)
    const held = new Set(read().map((made) => needed(caseOf(made))))
    expect(given.filter((neutral) => !held.has(needed(neutral))).map(({ title }) => title)).toEqual([])
  }, 120_000)

  test('names the artifact, the operation and the parameters of the input', () => {
    const [made] = read()
    expect(made).toMatchObject({
      resourceType: 'Library', type: { text: 'test-case' },
      extension: [{ valueCanonical: expect.stringMatching(/^urn:care-window:guideline:/) as string }, { valueCanonical: expect.stringMatching(/^urn:care-window:operation:assess/) as string }, { valueReference: { reference: '#input' } }],
    })
  })
})
