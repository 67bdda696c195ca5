/**
 * What this room uses of pdfmake's own classes and of the pdfkit document under them. Neither ships types for them, and the public object of pdfmake
 * draws without tags (docs/decisions/pdf-engine.md). The version is pinned exactly; test/pdf holds every behaviour that is leaned on here.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  interface Font {
    readonly font: { hasGlyphForCodePoint(code: number): boolean }
  }
  interface StructureContent {
    readonly refs: readonly unknown[]
  }
  interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement
  }
  class PDFDocument {
    constructor(fonts: object, images: object, patterns: object, attachments: object, options: object, files: null, mayRead: (path: string) => boolean)
    info: Record<string, unknown>
    provideFont(family: string, bold: boolean, italics: boolean): Font
    file(source: string, options: object): unknown
    appendXML(xml: string): void
    struct(role: string, options: { readonly lang?: string; readonly scope?: string }): StructureElement
    addStructure(root: StructureElement): void
    markStructureContent(role: string): StructureContent
    markContent(role: string, options?: object): void
    endMarkedContent(): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): void
    on(event: 'end', listener: () => void): void
    on(event: 'error', listener: (error: Error) => void): void
    end(): void
    _addInfo(): void
  }
  const exported: { readonly default: typeof PDFDocument }
  export = exported
}

declare module 'pdfmake/js/Line.js' {
  interface Inline {
    readonly text: string
  }
  class Line {
    readonly inlines: readonly Inline[]
    getHeight(): number
    getAscenderHeight(): number
    clone(): Line
  }
  const exported: { readonly default: typeof Line }
  export = exported
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import line from 'pdfmake/js/Line.js'
  import document from 'pdfmake/js/PDFDocument.js'
  class LayoutBuilder {
    constructor(size: object, margins: object, svg: object)
    registerTableLayouts(layouts: object): void
    layoutDocument(content: readonly object[], pdf: InstanceType<typeof document.default>, styles: object, defaults: object, background: undefined, header: undefined, footer: (page: number, pages: number) => object): readonly object[]
    buildNextLine(node: object): InstanceType<typeof line.default> | null
  }
  const exported: { readonly default: typeof LayoutBuilder }
  export = exported
}

declare module 'pdfmake/js/Renderer.js' {
  import line from 'pdfmake/js/Line.js'
  import document from 'pdfmake/js/PDFDocument.js'
  class Renderer {
    constructor(pdf: InstanceType<typeof document.default>)
    renderPages(pages: readonly object[]): void
    renderLine(line: InstanceType<typeof line.default>, x: number, y: number): void
    renderVector(vector: object): void
  }
  const exported: { readonly default: typeof Renderer }
  export = exported
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const exported: { readonly default: new () => object }
  export = exported
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object
}
