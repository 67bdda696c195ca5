import { type PageContent, textsOf } from './content.js'
import { drawnBlocks, grey, ink, text } from './draw.js'
import { paper } from './engine.js'
import { element } from './structure.js'

/** A font as its bytes: a whole static TrueType file. Anything else is refused: web fonts give blank pages, and no check proves the labels for other outlines. */
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

/** The font is not a whole static TrueType file. */
export class FontUnusable extends Error {
  readonly code = 'font-unusable'
  constructor() {
    super('the font is not a TrueType file')
    this.name = 'FontUnusable'
  }
}

const millimetre = 2.8346
const a4 = { width: 595.28, height: 841.89 }
// Wide enough that nothing is cut when the page is printed on Letter paper, which is 18 mm shorter, at its own size.
const margins = { left: 18 * millimetre, top: 18 * millimetre, right: 18 * millimetre, bottom: 22 * millimetre }

/**
 * Draws pages as PDF/A-3a and PDF/UA-1 with the data attached; the same input gives the same bytes.
 *
 * ```ts
 * const bytes = await render(visitSheet(release(plan, { to: 'clinician-paper' }), en, hash), { fonts, language: 'en', createdAt: now, hash, attachments: [] })
 * ```
 */
export async function render(content: PageContent, { fonts, language, createdAt, hash, attachments }: RenderOptions): Promise<Uint8Array> {
  if (!isTrueType(fonts.regular) || !isTrueType(fonts.bold)) throw new FontUnusable()
  const at = new Date(createdAt)
  const pdf = paper(fonts.regular, fonts.bold, language, { Title: content.title, Producer: 'care-window', Creator: 'care-window', Keywords: hash, CreationDate: at, ModDate: at })
  const missing = charactersOf(textsOf(content)).filter((character) => meaningless.test(character) || !pdf.draws(character)).length
  if (missing > 0) throw new GlyphMissing(missing)
  for (const { name, mediaType, description, base64 } of attachments) {
    pdf.attach(`data:${mediaType};base64,${base64}`, { name, type: mediaType, description, relationship: 'Data', creationDate: at, modifiedDate: at })
  }
  const title = text('H1', content.title, { fontSize: 18, bold: true })
  const subtitle = text('P', content.subtitle, { color: grey, fontSize: 8.5, margin: [0, 1, 0, 6] })
  const body = drawnBlocks(content.blocks)
  pdf.typeset({
    size: a4,
    margins,
    style: { font: 'Sheet', fontSize: 9.5, lineHeight: 1.15, color: ink },
    content: [...title.nodes, ...subtitle.nodes, ...body.nodes],
    footer: (page, pages) => ({
      margin: [margins.left, 8, margins.right, 0],
      columns: [{ text: content.footer, fontSize: 7, color: grey, width: '*' }, { text: content.pageOf(page, pages), fontSize: 8, color: grey, width: 'auto', alignment: 'right' }],
    }),
    structure: element('Document', ...title.elements, ...subtitle.elements, ...body.elements),
  })
  return pdf.bytes()
}

function isTrueType(font: Uint8Array): boolean {
  return [0, 1, 0, 0].every((byte, i) => font[i] === byte)
}

/** What a text may not hold even where the font has a picture for it: the byte-order marks and private characters, which mean nothing to whoever copies or hears them (ISO 19005-3, 6.2.11.7). */
const meaningless = /[\uFEFF\uFFFE\p{Co}]/u

function charactersOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((words) => [...words]))].filter((character) => character !== '\n')
}
