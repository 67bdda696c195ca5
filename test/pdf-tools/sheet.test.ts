import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { textsOf } from '../../src/pdf/content.js'
import type { PageContent } from '../../src/pdf/index.js'
import { everyBlock, everyBlockBytes, sheetBytes } from '../support/sheet.js'
import { runIn } from './judges.js'

const folder = mkdtempSync(join(tmpdir(), 'sheet-'))
const run = runIn(folder)

/** The words of the tag tree in the order in which they are heard, without spaces. */
const heard = (file: string): string => {
  const lines = run('pdfinfo', '-struct-text', file).split('\n').flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? [])
  return lines.join('').replace(/\s/g, '')
}
const written = ({ title, subtitle, blocks }: PageContent): string => textsOf({ title, subtitle, blocks, footer: '', pageOf: () => '' }).join('').replace(/\s/g, '')

describe.each(['en', 'zh-CN'] as const)('the visit sheet in %s, held against the tools of others', (tag) => {
  const file = join(folder, `${tag}.pdf`)
  let bundle = ''

  beforeAll(async () => {
    const made = await sheetBytes(tag, 'open')
    bundle = made.bundle
    writeFileSync(file, made.bytes)
  })

  test('is heard in full and in order by whoever cannot see it', async () => {
    writeFileSync(join(folder, `every-${tag}.pdf`), await everyBlockBytes(tag))
    const { content } = await sheetBytes(tag, 'open')
    expect(heard(file)).toBe(written(content))
    expect(heard(`every-${tag}.pdf`)).toBe(written(everyBlock(tag)))
  })

  test('keeps all words where Letter paper keeps its own', () => {
    const heights = [...run('pdftotext', '-bbox', file, '-').matchAll(/yMin="([\d.]+)".*yMax="([\d.]+)"/g)].map(([, top, bottom]) => [Number(top), Number(bottom)] as const)
    const cut = (841.89 - 792) / 2
    expect(heights.length).toBeGreaterThan(500)
    expect(Math.min(...heights.map(([top]) => top))).toBeGreaterThan(cut + 12)
    expect(Math.max(...heights.map(([, bottom]) => bottom))).toBeLessThan(841.89 - cut - 12)
  })

  test('embeds every font as a subset with a Unicode map', () => {
    const rows = run('pdffonts', file).split('\n').slice(2).filter((row) => row !== '')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/yes yes yes/)
  })

  test('gives the attached data back byte for byte, and its hash stands on every page', () => {
    run('pdfdetach', '-saveall', '-o', folder, file)
    const detached = readFileSync(join(folder, 'plan.json'), 'utf8')
    expect(detached).toBe(bundle)
    const hash = createHash('sha256').update(detached).digest('hex')
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain(hash)
  })

  test('says page x of y on every page', () => {
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1)
    for (const [i, page] of pages.entries()) expect(page).toMatch(tag === 'en' ? new RegExp(`Page ${i + 1} of ${pages.length}`) : new RegExp(`第 ${i + 1} 页，共 ${pages.length} 页`))
  })

  test('has well-formed metadata', () => {
    writeFileSync(join(folder, 'meta.xml'), run('pdfinfo', '-meta', file))
    expect(() => run('xmllint', '--noout', 'meta.xml')).not.toThrow()
  })

  test('draws ink on every page', () => {
    run('pdftoppm', '-r', '60', '-gray', file, `ink-${tag}`)
    for (const name of readdirSync(folder).filter((one) => one.startsWith(`ink-${tag}`))) {
      const pixels = readFileSync(join(folder, name)).subarray(16)
      expect(pixels.filter((value) => value < 200).length, name).toBeGreaterThan(100)
    }
  })
})
