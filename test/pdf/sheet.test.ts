import { describe, expect, test } from 'vitest'
import { GlyphMissing, type PageContent, render } from '../../src/pdf/index.js'
import { exampleNow, fonts, sheetBytes } from '../support/sheet.js'

const page = (text: string): PageContent => ({ title: text, subtitle: '', blocks: [{ kind: 'paragraph', text }], footer: '', pageOf: (a, b) => `${a}/${b}` })
const options = { fonts, language: 'en', hash: 'a'.repeat(64), createdAt: exampleNow, attachments: [] }
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('the sheet', () => {
  test('has the same bytes in every run', async () => {
    const [first, second] = [await sheetBytes('zh-CN', 'open'), await sheetBytes('zh-CN', 'open')]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('is a PDF 1.7 with its language, and claims no conformance that nothing proves', async () => {
    const text = latin((await sheetBytes('en', 'open')).bytes)
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('/Lang (en)')
    expect(text).not.toMatch(/pdfaid|pdfuaid|\/MarkInfo/)
  })

  test('with the gate unset is one short page', async () => {
    const open = await sheetBytes('en', 'open')
    const unset = await sheetBytes('en', 'unset')
    expect(unset.bytes.length).toBeLessThan(open.bytes.length / 3)
    expect(latin(unset.bytes).match(/\/Type \/Page\b/g)).toHaveLength(1)
  })

  test('refuses a character that the font cannot draw, without repeating it', async () => {
    const error = await render(page('name 𠮷'), options).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(GlyphMissing)
    expect((error as Error).message).not.toContain('𠮷')
  })

  test('escapes its metadata', async () => {
    const text = latin(await render(page('A & B < C'), options))
    expect(text).toContain('A &amp; B &lt; C')
    expect(text).toContain('(A & B < C)')
  })
})
