import pdfmake from 'pdfmake'
import { type Bar, type Block, type PageContent, textsOf } from './content.js'

/** A font as its bytes: a whole static TrueType or OpenType file. Web fonts give blank pages and are refused by the glyph check. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  /** The bytes, base64. */
  readonly base64: string
}

export interface RenderOptions {
  readonly fonts: Fonts
  readonly language: string
  /** RFC 3339; the dates inside the file, so that the same input gives the same bytes. */
  readonly createdAt: string
  /** Printed by the caller in the footer and put into the file's own information, so that two contents never share an identifier. */
  readonly hash: string
  readonly attachments: readonly Attachment[]
}

/** The font lacks a glyph. Nothing is dropped from a document and no box is printed; the text itself is not repeated. */
export class GlyphMissing extends Error {
  readonly code = 'glyph-missing'
  constructor(readonly count: number) {
    super('the font cannot draw every character')
    this.name = 'GlyphMissing'
  }
}

/** What this file uses of pdfmake and of the pdfkit document under it; neither ships types for it. */
interface PdfMake {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: (url: string) => boolean): void
  setLocalAccessPolicy(policy: (path: string) => boolean): void
  createPdf(definition: object): { getStream(): Promise<PdfDocument> }
}
interface PdfDocument {
  readonly _fontFamilies: Readonly<Record<string, { readonly font: { hasGlyphForCodePoint(code: number): boolean } }>>
  _addInfo(): void
  info: Record<string, unknown>
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}

const ink = '#1a1a1a'
const grey = '#5b6470'
const rule = '#c9ced6'
const millimetre = 2.8346
const margin = 18 * millimetre

/** Draws pages as PDF. No conformance label is written into the file: a label that no check proves is not written. */
export async function render(content: PageContent, { fonts, language, createdAt, hash, attachments }: RenderOptions): Promise<Uint8Array> {
  const engine = pdfmake as unknown as PdfMake
  // pdfmake is one object for the whole process: everything it needs is set on every call, and it may reach neither network nor disk.
  engine.virtualfs.writeFileSync('regular.ttf', fonts.regular)
  engine.virtualfs.writeFileSync('bold.ttf', fonts.bold)
  engine.setFonts({ Sheet: { normal: 'regular.ttf', bold: 'bold.ttf', italics: 'regular.ttf', bolditalics: 'bold.ttf' } })
  engine.setUrlAccessPolicy(() => false)
  engine.setLocalAccessPolicy(() => false)
  const at = new Date(createdAt)
  const document = await engine
    .createPdf({
      version: '1.7',
      language,
      pageSize: 'A4',
      pageMargins: [margin, margin, margin, 22 * millimetre],
      info: { title: content.title, producer: 'care-window', creator: 'care-window', keywords: hash, creationDate: at, modDate: at },
      defaultStyle: { font: 'Sheet', fontSize: 9.5, lineHeight: 1.15, color: ink },
      files: Object.fromEntries(attachments.map(({ name, mediaType, description, base64 }) => [name, { src: `data:${mediaType};base64,${base64}`, name, type: mediaType, description, relationship: 'Data', creationDate: at, modifiedDate: at }])),
      footer: (page: number, pages: number) => ({
        margin: [margin, 8, margin, 0],
        columns: [{ text: content.footer, fontSize: 7, color: grey, width: '*' }, { text: content.pageOf(page, pages), fontSize: 8, color: grey, width: 'auto', alignment: 'right' }],
      }),
      content: [{ text: content.title, fontSize: 18, bold: true }, { text: content.subtitle, color: grey, fontSize: 8.5, margin: [0, 1, 0, 6] }, ...content.blocks.map(drawn)],
    })
    .getStream()
  escapeMetadata(document)
  const missing = missingGlyphs(document, textsOf(content))
  if (missing > 0) throw new GlyphMissing(missing)
  return bytesOf(document)
}

function drawn(block: Block): object {
  switch (block.kind) {
    case 'heading': return { text: block.text, fontSize: 12, bold: true, margin: [0, 10, 0, 4] }
    case 'paragraph': return { text: block.text, margin: [0, 0, 0, 3], ...(block.quiet ? { color: grey, fontSize: 8 } : {}) }
    case 'list': return { ul: block.items.map((text) => ({ text, margin: [0, 0, 0, 1] })), margin: [0, 0, 0, 4] }
    case 'pairs': return { layout: 'noBorders', table: { widths: ['45%', '55%'], body: block.rows.map(([name, value]) => [{ text: name, color: grey }, { text: value }]) } }
    case 'line': return drawnLine(block)
    case 'windows': return drawnWindows(block.bars, block.nowLabel)
  }
}

function drawnLine({ verb, title, when, details, quiet, open }: Extract<Block, { kind: 'line' }>): object {
  return {
    unbreakable: true,
    margin: [0, 2, 0, 5],
    layout: { hLineWidth: () => 0, vLineWidth: (column: number) => (column === 0 ? 2 : 0), vLineColor: () => (open ? ink : rule), paddingLeft: () => 8, paddingTop: () => 0, paddingBottom: () => 0 },
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              { columns: [{ text: [{ text: `${verb}  `, bold: true, color: open ? ink : grey }, { text: title, bold: open }], width: '*' }, { text: when ?? '', width: 'auto', bold: true, fontSize: 8.5, alignment: 'right' }], columnGap: 8 },
              ...details.map((text) => ({ text, margin: [0, 1, 0, 0] })),
              ...quiet.map((text) => ({ text, fontSize: 7, color: grey, margin: [0, 1, 0, 0] })),
            ],
          },
        ],
      ],
    },
  }
}

const scaleWidth = 210

/** Windows on one scale: solid until the earliest closing, outlined to the latest, a stroke for now. Readable without colour. */
function drawnWindows(bars: readonly Bar[], nowLabel: string): object {
  const x = (fraction: number): number => Math.round(Math.min(1, Math.max(0, fraction)) * scaleWidth)
  const rows = bars.map(({ label, now, earliest, latest, closes }) => [
    { text: label, fontSize: 8.5 },
    {
      margin: [0, 2, 0, 0],
      canvas: [
        { type: 'rect', x: 0, y: 0, w: Math.max(1, x(earliest)), h: 8, color: '#9aa5b5' },
        ...(latest > earliest ? [{ type: 'rect', x: x(earliest), y: 0, w: x(latest) - x(earliest), h: 8, lineColor: '#9aa5b5', lineWidth: 0.8 }] : []),
        { type: 'line', x1: x(now), y1: -2, x2: x(now), y2: 10, lineWidth: 1.4, lineColor: ink },
      ],
    },
    { text: closes, fontSize: 8 },
  ])
  const head = [{ text: '' }, { text: nowLabel, fontSize: 7, color: grey, margin: [Math.max(0, x(bars[0]?.now ?? 0) - 2), 0, 0, 0] }, { text: '' }]
  return { layout: 'noBorders', margin: [0, 0, 0, 4], table: { widths: ['*', scaleWidth, 'auto'], body: [head, ...rows] } }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** pdfkit writes the metadata stream without escaping: `&` in a title would make it malformed. The information dictionary keeps the words as they are. */
function escapeMetadata(document: PdfDocument): void {
  const original = document._addInfo.bind(document)
  document._addInfo = () => {
    const plain = document.info
    document.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]))
    original()
    document.info = plain
  }
}

function missingGlyphs(document: PdfDocument, texts: readonly string[]): number {
  const families = Object.values(document._fontFamilies)
  const codes = new Set(texts.flatMap((text) => [...text].map((character) => character.codePointAt(0) ?? 0)))
  return [...codes].filter((code) => code !== 10 && families.some(({ font }) => !font.hasGlyphForCodePoint(code))).length
}

function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('error', reject)
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
      resolve(bytes)
    })
    document.end()
  })
}
