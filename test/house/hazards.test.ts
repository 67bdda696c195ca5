import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/source.js'

interface Hazard {
  readonly id: string
  readonly hazard: string
  readonly cause: string
  readonly control: string
  readonly tests: readonly string[]
  readonly residualRisk: string
}
const { hazards } = JSON.parse(readFileSync(join(root, 'docs/safety/hazard-log.json'), 'utf8')) as { readonly hazards: readonly Hazard[] }

test.each(hazards)('$id has a cause, a control, a residual risk and tests that exist', ({ cause, control, residualRisk, tests }) => {
  for (const text of [cause, control, residualRisk]) expect(text.length).toBeGreaterThan(10)
  expect(tests.length).toBeGreaterThan(0)
  for (const file of tests) expect(existsSync(join(root, file)), file).toBe(true)
})
