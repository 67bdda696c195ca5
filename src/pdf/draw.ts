import { type Bar, type Block, textsOfBlock } from './content.js'
import { fitsPage } from './fit.js'
import { type Element, element } from './structure.js'

/** A block as layout nodes, as the elements of the tag tree that they fill, and whether a heading can keep its first node by it. */
export interface Drawn {
  readonly nodes: readonly object[]
  readonly elements: readonly Element[]
  readonly keeps?: boolean
}

export const ink = '#1a1a1a'
export const grey = '#5b6470'
const rule = '#c9ced6'
// In full-width characters of the usual size.
const fullWidth = 48
const valueWidth = 28

/** All blocks in order; a heading stays on the page of what it is about. */
export function drawnBlocks(blocks: readonly Block[]): Drawn {
  const out = blocks.map(drawn)
  const nodes: object[] = []
  for (let i = 0; i < blocks.length; i += 1) {
    const heading = out[i]
    const next = out[i + 1]
    if (blocks[i]?.kind === 'heading' && heading !== undefined && next?.keeps === true) {
      const [first, ...rest] = next.nodes
      nodes.push({ unbreakable: true, stack: [...heading.nodes, ...(first === undefined ? [] : [first])] }, ...rest)
      i += 1
    } else nodes.push(...(heading?.nodes ?? []))
  }
  return { nodes, elements: out.flatMap(({ elements }) => elements) }
}

function drawn(block: Block): Drawn {
  switch (block.kind) {
    case 'heading': return text('H2', block.text, { fontSize: 12, bold: true, margin: [0, 10, 0, 4] })
    case 'paragraph': return text('P', block.text, { margin: [0, 0, 0, 3], ...(block.quiet ? { color: grey, fontSize: 8 } : {}) })
    case 'list': return drawnList(block.items)
    case 'pairs': return drawnPairs(block.rows)
    case 'line': return drawnLine(block)
    case 'windows': return drawnWindows(block.bars, block.nowLabel)
  }
}

/** One text and its element; nothing at all for no text. */
export function text(role: 'H1' | 'H2' | 'H3' | 'P', words: string, style: object): Drawn {
  if (words === '') return { nodes: [], elements: [] }
  const tag = element(role)
  return { nodes: [{ text: words, tag, ...style }], elements: [tag], keeps: fitsPage([words], fullWidth) }
}

function drawnList(items: readonly string[]): Drawn {
  const bodies = items.map((words) => ({ words, tag: element('LBody') }))
  return {
    // One list for each item, so that a heading can keep the first one by it.
    nodes: bodies.map(({ words, tag }) => ({ ul: [{ text: words, tag, margin: [0, 0, 0, 1] }] })),
    elements: [element('L', ...bodies.map(({ tag }) => element('LI', tag)))],
    keeps: fitsPage(items.slice(0, 1), fullWidth),
  }
}

function drawnPairs(rows: readonly (readonly [string, string])[]): Drawn {
  const cells = rows.map(([name, value]) => ({ name, value, head: element('TH'), data: element('TD') }))
  return {
    nodes: cells.map(({ name, value, head, data }) => ({
      layout: 'noBorders',
      table: { dontBreakRows: fitsPage([name, value], valueWidth), widths: ['40%', '60%'], body: [[{ text: name, tag: head, color: grey }, { text: value, tag: data }]] },
    })),
    elements: [element('Table', ...cells.map(({ head, data }) => element('TR', head, data)))],
    keeps: fitsPage(rows[0] ?? [], valueWidth),
  }
}

function drawnLine(block: Extract<Block, { kind: 'line' }>): Drawn {
  const { verb, title, when, details, quiet, open } = block
  const whole = fitsPage(textsOfBlock(block), fullWidth)
  const heading = element('H3')
  const time = text('P', when ?? '', { width: 'auto', bold: true, fontSize: 8.5, alignment: 'right' })
  const below = [...details.map((words) => text('P', words, { margin: [0, 1, 0, 0] })), ...quiet.map((words) => text('P', words, { fontSize: 7, color: grey, margin: [0, 1, 0, 0] }))]
  const head = { text: [{ text: `${verb}  `, bold: true, color: open ? ink : grey }, { text: title, bold: open }], tag: heading, width: '*' }
  return {
    nodes: [
      {
        unbreakable: whole,
        margin: [0, 2, 0, 5],
        layout: { hLineWidth: () => 0, vLineWidth: (column: number) => (column === 0 ? 2 : 0), vLineColor: () => (open ? ink : rule), paddingLeft: () => 8, paddingTop: () => 0, paddingBottom: () => 0 },
        table: { widths: ['*'], body: [[{ stack: [{ columns: [head, ...time.nodes], columnGap: 8 }, ...below.flatMap(({ nodes }) => nodes)] }]] },
      },
    ],
    elements: [heading, ...time.elements, ...below.flatMap(({ elements }) => elements)],
    keeps: whole,
  }
}

const scaleWidth = 190
// Wide enough for an instant with its offset.
const closesWidth = 116

/** Windows on one scale: solid until the earliest closing, outlined to the latest, a stroke for now. Readable without colour; heard as a table of what closes when. */
function drawnWindows(bars: readonly Bar[], nowLabel: string): Drawn {
  const x = (fraction: number): number => Math.round(Math.min(1, Math.max(0, fraction)) * scaleWidth)
  const table = (body: readonly object[]): object => ({ layout: 'noBorders', table: { dontBreakRows: true, widths: ['*', scaleWidth, closesWidth], body: [body] } })
  const now = text('P', nowLabel, { fontSize: 7, color: grey, margin: [Math.max(0, x(bars[0]?.now ?? 0) - 2), 0, 0, 0] })
  const rows = bars.map((bar) => ({ bar, head: element('TH'), data: element('TD') }))
  return {
    nodes: [
      table([{ text: '' }, now.nodes[0] ?? { text: '' }, { text: '' }]),
      ...rows.map(({ bar: { label, now: at, earliest, latest, closes }, head, data }) =>
        table([
          { text: label, tag: head, fontSize: 8.5 },
          {
            margin: [0, 2, 0, 0],
            canvas: [
              { type: 'rect', x: 0, y: 0, w: Math.max(1, x(earliest)), h: 8, color: '#9aa5b5' },
              ...(latest > earliest ? [{ type: 'rect', x: x(earliest), y: 0, w: x(latest) - x(earliest), h: 8, lineColor: '#9aa5b5', lineWidth: 0.8 }] : []),
              { type: 'line', x1: x(at), y1: -2, x2: x(at), y2: 10, lineWidth: 1.4, lineColor: ink },
            ],
          },
          { text: closes, tag: data, fontSize: 8 },
        ]),
      ),
    ],
    elements: [...now.elements, element('Table', ...rows.map(({ head, data }) => element('TR', head, data)))],
    keeps: true,
  }
}
