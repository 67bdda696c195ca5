import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { readExport } from '../../src/fhir/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'

/** Ten synthetic charts that nobody here wrote, beside the checkout. */
const folder = new URL('../../../shared/data/synthea-r4/', import.meta.url)
const charts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []

describe('charts nobody here wrote', () => {
  test('are beside the checkout: all ten', () => {
    expect(charts).toHaveLength(10)
  })

  test.each(charts)('%s: every resource is used or listed, nothing is unreadable, and no treatment line appears', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const entries = (JSON.parse(text) as { entry: unknown[] }).entry
    const { caseInput, account, problems } = readExport(text, { format: 'fhir' })
    expect(problems).toEqual([])
    expect(account.map(({ index }) => index)).toEqual(entries.map((_, index) => index))
    for (const resource of account) if (resource.use === 'listed') expect(resource.reason).not.toBe('unsupported-resource')
    const parsed = parseCase(caseInput)
    expect(parsed.problems).toEqual([])
    expect(parsed.notices).toEqual([])
    const plan = assess(parsed.survivorCase, { guideline: who, now: '2026-11-23T12:00:00+00:00' })
    expect(plan.recommendations).toEqual([])
    expect(plan.problems).toEqual([])
  })
})
