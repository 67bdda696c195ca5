export type { Bar, Block, PageContent } from './content.js'
export { type Attachment, type Fonts, GlyphMissing, type RenderOptions, render } from './render.js'
export { visitSheet } from './sheet.js'
