import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../support/source.js'

beforeAll(() => {
  if (!existsSync(join(root, 'dist/guideline/index.js'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root })
}, 120_000)

test('the hospital overlay runs by the package\'s own exports: names itself, differs only where it says so, and an unsafe row is refused', () => {
  const said = execFileSync(process.execPath, [join(root, 'examples/hospital-overlay.mjs')], { cwd: root, encoding: 'utf8' })
  expect(said).toContain('Pack example-hospital 2026.11.1')
  expect(said).toMatch(/ {2}contact: first contact 48 hours to 72 hours .+ -> first contact 48 hours to 60 hours /)
  expect(said).toMatch(/ {2}- Levonorgestrel pill: .+2 tablets, once\n(?:.+\n)* {2}\+ Levonorgestrel pill: .+1 tablet, once/)
  expect(said).toMatch(/ {2}- First contact after the start: .+\n(?: {2}- .+\n)*(?: {2}\+ .+\n)* {2}\+ First contact after the start: /)
  expect(said).toContain('Refused: infantMayStay, moves-the-unsafe-way, may only tighten')
}, 60_000)
