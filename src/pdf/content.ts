/** What a page is made of: a closed list of blocks, all words given. The court document will grow out of the same list. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: true }
  | { readonly kind: 'line'; readonly verb: string; readonly title: string; readonly when?: string; readonly details: readonly string[]; readonly quiet: readonly string[]; readonly open: boolean }
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'windows'; readonly bars: readonly Bar[]; readonly nowLabel: string }

/** One window as a bar on a common scale: fractions of the span shown, 0 to 1. */
export interface Bar {
  readonly label: string
  readonly now: number
  readonly earliest: number
  readonly latest: number
  readonly closes: string
}

export interface PageContent {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
  readonly footer: string
  readonly pageOf: (page: number, pages: number) => string
}

/** Every string that will be drawn, for the check that the font can draw it. */
export function textsOf({ title, subtitle, blocks, footer, pageOf }: PageContent): readonly string[] {
  return [title, subtitle, footer, pageOf(1, 1), ...blocks.flatMap(textsOfBlock)]
}

export function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': return [block.text]
    case 'line': return [block.verb, block.title, block.when ?? '', ...block.details, ...block.quiet]
    case 'pairs': return block.rows.flat()
    case 'list': return block.items
    case 'windows': return [block.nowLabel, ...block.bars.flatMap(({ label, closes }) => [label, closes])]
  }
}
