import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/source.js'

/** The packed tarball in an empty project, as an EHR vendor would have it. */
const project = mkdtempSync(join(tmpdir(), 'project-'))
const run = (command: string, args: readonly string[], cwd = project): string => execFileSync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const program = `
const survivorCase = parseCase({ incidents: [{ when: { at: '2026-11-22T20:00:00+00:00' }, acts: [{ kind: 'penis-into-vagina' }] }] }).survivorCase
const plan = assess(survivorCase, { guideline: who, now: '2026-11-23T09:30:00+00:00' })
const [line] = cards(release(plan, { to: 'clinician-screen' }), en)
console.log(plan.recommendations.length > 5 && line.summary)
`
const names = [['parseCase', 'case'], ['assess', ''], ['who', 'guideline/who'], ['release', 'release'], ['cards', 'cds-hooks'], ['en', 'language/en']] as const
const address = (part: string): string => (part === '' ? 'care-window' : `care-window/${part}`)
const imported = `${names.map(([name, part]) => `import { ${name} } from '${address(part)}'`).join('\n')}\n${program}`
const required = `${names.map(([name, part]) => `const { ${name} } = require('${address(part)}')`).join('\n')}\n${program}`
const said = 'Time-limited treatment review: due by 2026-11-25 20:00 (UTC)'

beforeAll(() => {
  run('npm', ['run', '--silent', 'build'], root)
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root)) as readonly { readonly filename: string }[]
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', join(project, packed?.filename ?? ''), 'typescript@6.0.3', '@types/node@20.19.25'])
  writeFileSync(join(project, 'program.mjs'), imported)
  writeFileSync(join(project, 'program.cjs'), required)
  writeFileSync(join(project, 'program.ts'), imported.replace('line.summary', "(line?.summary ?? '')"))
})

describe('the tarball in an empty project', () => {
  test.each(['20', '22', '24'])('runs by import and by require on Node %s', (version) => {
    for (const file of ['program.mjs', 'program.cjs']) expect(run('npx', ['-y', '-p', `node@${version}`, 'node', file])).toContain(said)
  })

  test.each([['nodenext', 'nodenext'], ['esnext', 'bundler']])('compiles with module %s and resolution %s', (module, moduleResolution) => {
    expect(run('npx', ['tsc', '--noEmit', '--strict', '--target', 'es2022', '--types', 'node', '--module', module, '--moduleResolution', moduleResolution, 'program.ts'])).toBe('')
  })

  test('is clean for publint', () => {
    expect(run('npx', ['publint', '--strict', '.'], root)).toContain('All good')
  })

  test('resolves for every consumer of ES modules', () => {
    const [tarball] = readdirSync(project).filter((name) => name.endsWith('.tgz'))
    // It ends with an error for any problem that the ES module profile does not ignore.
    expect(() => run('npx', ['attw', '--profile', 'esm-only', '--exclude-entrypoints', 'schema/*', '--format', 'ascii', join(project, tarball ?? '')], root)).not.toThrow()
  })

  test('ships no test, no source and no machine path', () => {
    const files = readdirSync(join(project, 'node_modules/care-window'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => /\.test\.|^src|^test/.test(file))).toEqual([])
    for (const file of files.filter((name) => name.endsWith('.js'))) expect(readFileSync(join(project, 'node_modules/care-window', file), 'utf8')).not.toContain(root)
  })

  test('bundled, runs in a browser', async () => {
    mkdirSync(join(project, 'web'), { recursive: true })
    const { outputFiles } = await build({ stdin: { contents: imported.replace('console.log(', 'document.title = String('), resolveDir: project }, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error' })
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] })
    try {
      const page = await browser.newPage()
      await page.setContent('<!doctype html><title>-</title>')
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '', type: 'module' })
      await page.waitForFunction("document.title !== '-'", undefined, { timeout: 15_000 })
      expect(await page.title()).toBe(said)
    } finally {
      await browser.close()
    }
  })
})
