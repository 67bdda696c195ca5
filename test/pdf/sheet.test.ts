import { describe, expect, test, vi } from 'vitest'
import { ContentLost, FontUnusable, GlyphMissing, type PageContent, render } from '../../src/pdf/index.js'
import { allTags, latin, roles, tagTree } from '../support/pdf.js'
import { everyBlockBytes, exampleNow, fonts, sheetBytes } from '../support/sheet.js'

// A font of ten megabytes is read for every file: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const page = (text: string): PageContent => ({ title: text, subtitle: '', blocks: [{ kind: 'paragraph', text }], footer: '', pageOf: (a, b) => `${a}/${b}` })
const options = { fonts, language: 'en', hash: 'a'.repeat(64), createdAt: exampleNow, attachments: [] }
const refusal = (content: PageContent, changed: object = {}): Promise<unknown> => render(content, { ...options, ...changed }).then(() => 'drawn', (caught: unknown) => caught)

describe('the sheet', () => {
  test('has the same bytes in every run and in every time zone', async () => {
    const here = await sheetBytes('zh-CN', 'open')
    vi.stubEnv('TZ', 'Asia/Shanghai')
    expect(new Date(0).getTimezoneOffset()).toBe(-480)
    const there = await sheetBytes('zh-CN', 'open')
    vi.unstubAllEnvs()
    expect(Buffer.compare(here.bytes, there.bytes)).toBe(0)
  })

  test('with the gate unset is one short page of plain paragraphs', async () => {
    const open = await sheetBytes('en', 'open')
    const unset = await sheetBytes('en', 'unset')
    expect(unset.bytes.length).toBeLessThan(open.bytes.length / 3)
    expect(latin(unset.bytes).match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(roles(tagTree(unset.bytes))).toMatch(/^Document\(H1( P)+\)$/)
  })

  test('refuses a character that the font cannot draw, without repeating it', async () => {
    const error = await refusal(page('name 𠮷'))
    expect(error).toBeInstanceOf(GlyphMissing)
    expect(String(error)).not.toContain('𠮷')
  })

  test.each([['a private character', '\uE000'], ['a byte-order mark', '\uFEFF']])('refuses %s, which means nothing to whoever hears it', async (_, character) => {
    expect(await refusal(page(`name ${character}`))).toBeInstanceOf(GlyphMissing)
  })

  test('refuses a font that is not a TrueType file', async () => {
    const web = new Uint8Array(fonts.bold)
    web.set(new TextEncoder().encode('wOF2'))
    expect(await refusal(page('a'), { fonts: { ...fonts, bold: web } })).toBeInstanceOf(FontUnusable)
  })

  test('is refused as a whole rather than cut', async () => {
    const heading = { kind: 'heading' as const, text: 'word '.repeat(3_000) }
    expect(await refusal({ ...page('a'), blocks: [heading, { kind: 'paragraph', text: 'b' }] })).toBeInstanceOf(ContentLost)
  })

  test('escapes its metadata, and only there', async () => {
    const text = latin(await render(page('A & B < C'), options))
    expect(text).toContain('>A &amp; B &lt; C<')
    expect(text).toContain('(A & B < C)')
  })

  test('carries its data as an associated file with its dates, and names the relationship', async () => {
    const text = latin((await sheetBytes('en', 'open')).bytes)
    expect(text).toMatch(/\/AF \[\d+ 0 R\]/)
    expect(text).toContain('/AFRelationship /Data')
    expect(text).toContain('/Subtype /application#2Ffhir+json')
    expect(text).toContain('/ModDate (D:20261124021000Z)')
  })
})

describe.each(['en', 'zh-CN'] as const)('the labels of the sheet in %s', (tag) => {
  test('stand beside what they claim', async () => {
    const text = latin((await sheetBytes(tag, 'open')).bytes)
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain(`/Lang (${tag})`)
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/\/DisplayDocTitle true/)
    expect(text).toMatch(/\/S \/GTS_PDFA1/)
  })

  test('are carried by a tree of headings, lines and tables', async () => {
    const tree = tagTree((await sheetBytes(tag, 'open')).bytes)
    const role = roles(tree)
    expect(tree.role).toBe('Document')
    expect(tree.children.filter((one) => one.role === 'H1')).toHaveLength(1)
    const flat = role.replace(/P\(Span[^)]*\)/g, 'P').replace(/(T[HD]|H\d|LBody)\(Span[^)]*\)/g, '$1')
    // The windows, then the order set: its steps, what is said of it, on whose authority; then the lines.
    expect(flat).toMatch(/H2 P Table\((TR\(TH TD\) ?)+\) H2 Table\((TR\(TH TD\) ?)+\) L\((LI\(LBody\) ?)+\) P H2 H3 P/)
    // The calendar, what is worth asking, the facts.
    expect(flat).toMatch(/H2 Table\((TR\(TH TD\) ?)+\) H2 L\((LI\(LBody\) ?)+\) H2 Table\((TR\(TH TD\) ?)+\)/)
    for (const head of allTags(tree).filter((one) => one.role === 'TH')) expect(head.written).toContain('/Scope /Row')
  })

  test('say in which language a foreign word is', async () => {
    const spans = allTags(tagTree(await everyBlockBytes(tag))).filter((one) => one.role === 'Span')
    expect(spans.length).toBeGreaterThan(100)
    for (const span of spans) expect(span.written).toContain(`/Lang (${tag === 'en' ? 'zh-CN' : 'en'})`)
  })
})
