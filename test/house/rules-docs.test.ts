import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { packs } from '../../src/guideline/packs.js'
import { rules } from '../../src/index.js'
import { root } from '../support/source.js'

const docs = (...args: readonly string[]) => spawnSync(process.execPath, [join(root, '.ci/rules-docs.mjs'), ...args], { encoding: 'utf8' })
const headings = (topic: string): readonly string[] => readFileSync(join(root, 'docs/rules', `${topic}.md`), 'utf8').match(/^### .+$/gm) ?? []

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.js'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root })
}, 120_000)

describe('docs/rules', () => {
  test('is what the packs say now', () => {
    expect(docs('--check').stderr).toBe('')
  })

  test('a page that was changed by hand, or that a changed row left behind, is called stale', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'))
    expect(docs(folder).status).toBe(0)
    expect(docs('--check', folder).status).toBe(0)
    appendFileSync(join(folder, 'hiv-pep.md'), 'x')
    const { status, stderr } = docs('--check', folder)
    expect(status).toBe(1)
    expect(stderr).toContain('docs/rules/hiv-pep.md')
  })

  test('lists every source that a row cites, and none that no row cites; each has a title or is ours', () => {
    const register = JSON.parse(readFileSync(join(root, 'docs/rules/sources.json'), 'utf8')) as Readonly<Record<string, { readonly own?: true; readonly title?: string }>>
    const cited = new Set(packs.flatMap((pack) => rules(pack).flatMap(({ cites }) => cites.map(({ source }) => source))))
    expect(Object.keys(register).sort()).toEqual([...cited].sort())
    expect(Object.entries(register).filter(([, { own, title }]) => (own === true) === (title !== undefined))).toEqual([])
    const page = readFileSync(join(root, 'docs/rules/sources.md'), 'utf8')
    expect(page).toContain('| derived | argued by this library; no outside source | - | - |')
    for (const key of cited) expect(page).toContain(`| ${key} | `)
  })

  test('has one entry for every row of every pack', () => {
    for (const pack of packs) {
      const listed = rules(pack)
      for (const topic of new Set(listed.map((rule) => rule.topic))) {
        const rows = listed.filter((rule) => rule.topic === topic).map(({ row }) => row)
        expect(headings(topic).map((heading) => heading.split(' · ')[1]).sort(), `${pack.name} ${topic}`).toEqual(rows.sort())
      }
    }
  })
})
