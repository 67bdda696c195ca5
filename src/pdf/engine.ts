import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import type lineModule from 'pdfmake/js/Line.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgModule from 'pdfmake/js/SVGMeasure.js'
import { tableLayouts } from 'pdfmake/js/tableLayouts.js'
import { otherLanguage } from './languages.js'
import { accessibilityMetadata, escaped } from './metadata.js'
import type { Element } from './structure.js'

type Line = InstanceType<typeof lineModule.default>
type StructureElement = ReturnType<TaggedDocument['struct']>
type Tagged = ReadonlyMap<unknown, { readonly role: string; readonly made: StructureElement }>

/** Node hands over a CommonJS module whole, bundlers and test runners only its default. */
function classOf<T extends object>(module: T | { readonly default: T }): T {
  return 'default' in module ? module.default : module
}

/** pdfmake's layout, remembering which element each line of text belongs to. Clones of a line share its `inlines`. */
class TaggedLayout extends classOf(layoutModule) {
  readonly tags = new Map<Line['inlines'], unknown>()

  override buildNextLine(node: object): Line | null {
    const line = super.buildNextLine(node)
    if (line !== null && 'tag' in node) this.tags.set(line.inlines, node.tag)
    return line
  }
}

/** pdfmake's renderer, marking every line with its element and everything else as an artefact. What is drawn again on a later page is one too. */
class TaggingRenderer extends classOf(rendererModule) {
  constructor(readonly pdf: TaggedDocument, readonly tags: Map<Line['inlines'], unknown>, readonly tagged: Tagged, readonly language: string) {
    super(pdf)
  }

  override renderLine(line: Line, x: number, y: number): void {
    const element = this.tagged.get(this.tags.get(line.inlines))
    if (element === undefined) {
      this.#artefact('Pagination', () => super.renderLine(line, x, y))
      return
    }
    this.tags.delete(line.inlines)
    for (const { lang, line: part } of this.#parts(line)) {
      const within = lang === undefined ? element : { role: 'Span', made: this.pdf.struct('Span', { lang }) }
      const content = this.pdf.markStructureContent(within.role)
      super.renderLine(part, x, y)
      this.pdf.endMarkedContent()
      within.made.add(content)
      if (lang !== undefined) element.made.add(within.made)
    }
  }

  override renderVector(vector: object): void {
    this.#artefact('Layout', () => super.renderVector(vector))
  }

  #artefact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }

  /** The line in runs of one language, each standing where it stood. */
  #parts(line: Line): readonly { readonly lang: string | undefined; readonly line: Line }[] {
    const runs: { readonly lang: string | undefined; readonly inlines: Line['inlines'][number][] }[] = []
    for (const inline of line.inlines) {
      const lang = otherLanguage(inline.text, this.language)
      const last = runs.at(-1)
      if (last !== undefined && last.lang === lang) last.inlines.push(inline)
      else runs.push({ lang, inlines: [inline] })
    }
    const [height, ascender] = [line.getHeight(), line.getAscenderHeight()]
    return runs.map(({ lang, inlines }) => ({ lang, line: Object.assign(line.clone(), { inlines, getHeight: () => height, getAscenderHeight: () => ascender }) }))
  }
}

/** The pdfkit document under pdfmake with sound metadata: pdfkit writes it without escaping. The information dictionary keeps the words as they are. */
class TaggedDocument extends classOf(documentModule) {
  override _addInfo(): void {
    const plain = this.info
    this.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]))
    super._addInfo()
    this.info = plain
    this.appendXML(accessibilityMetadata)
  }
}

/** Part of a page was not drawn. Nothing is dropped from a document in silence. */
export class ContentLost extends Error {
  readonly code = 'content-lost'
  constructor(readonly lines: number) {
    super('part of the document does not fit on a page')
    this.name = 'ContentLost'
  }
}

/** A document being made. */
export interface Paper {
  /** Whether both fonts have a picture for a character. */
  draws(character: string): boolean
  attach(source: string, options: object): void
  /** Lays the pages out and draws them with their tags. */
  typeset(pages: Pages): void
  bytes(): Promise<Uint8Array>
}

export interface Pages {
  readonly size: { readonly width: number; readonly height: number }
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  readonly style: object
  readonly content: readonly object[]
  readonly footer: (page: number, pages: number) => object
  /** The tag tree: its elements are the `tag` of the layout nodes that draw them. */
  readonly structure: Element
}

/** An empty document: PDF/A-3a and PDF/UA-1, both proved by the suites of test/pdf-tools. Nothing is read from the disk or the network. */
export function paper(regular: Uint8Array, bold: Uint8Array, language: string, info: Readonly<Record<string, string | Date>>): Paper {
  const fonts = { Sheet: { normal: regular, bold, italics: regular, bolditalics: bold } }
  const pdf = new TaggedDocument(fonts, {}, {}, {}, { pdfVersion: '1.7', subset: 'PDF/A-3a', tagged: true, displayTitle: true, lang: language, autoFirstPage: false, info, font: null }, null, () => false)
  return {
    draws: (character) => [false, true].every((heavy) => pdf.provideFont('Sheet', heavy, false).font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    attach: (source, options) => void pdf.file(source, options),
    typeset: (pages) => typeset(pdf, language, pages),
    bytes: () => bytesOf(pdf),
  }
}

function typeset(pdf: TaggedDocument, language: string, { size, margins, style, content, footer, structure }: Pages): void {
  const layout = new TaggedLayout(size, margins, new (classOf(svgModule))())
  layout.registerTableLayouts(tableLayouts)
  const pages = layout.layoutDocument(content, pdf, {}, style, undefined, undefined, footer)
  const tagged = new Map<unknown, { readonly role: string; readonly made: StructureElement }>()
  const root = built(pdf, structure, tagged)
  new TaggingRenderer(pdf, layout.tags, tagged, language).renderPages(pages)
  if (layout.tags.size > 0) throw new ContentLost(layout.tags.size)
  pdf.addStructure(root)
}

function built(pdf: TaggedDocument, element: Element, tagged: Map<unknown, { readonly role: string; readonly made: StructureElement }>): StructureElement {
  const made = pdf.struct(element.role, element.role === 'TH' ? { scope: 'Row' } : {})
  tagged.set(element, { role: element.role, made })
  for (const child of element.children) made.add(built(pdf, child, tagged))
  return made
}

function bytesOf(pdf: TaggedDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('error', reject)
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
      resolve(bytes)
    })
    pdf.end()
  })
}
