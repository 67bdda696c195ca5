import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseCase } from '../../src/case/index.js'
import { toBundle } from '../../src/fhir/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { type PageContent, render, visitSheet } from '../../src/pdf/index.js'
import { release } from '../../src/release/index.js'

const require = createRequire(import.meta.url)
const font = (name: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}`)))
export const fonts = { regular: font('400Regular/NotoSansSC_400Regular.ttf'), bold: font('700Bold/NotoSansSC_700Bold.ttf') }

export const exampleNow = '2026-11-23T21:10:00-05:00'
export const exampleCase = (): { readonly [group: string]: unknown } => JSON.parse(readFileSync(new URL('../../examples/case.json', import.meta.url), 'utf8')) as { readonly [group: string]: unknown }

/** The sheet of the shipped case, with the gate open or unset. */
export async function sheetBytes(tag: 'en' | 'zh-CN', gate: 'open' | 'unset'): Promise<{ readonly bytes: Uint8Array; readonly bundle: string; readonly content: PageContent }> {
  const { privacy, ...rest } = exampleCase()
  const plan = assess(parseCase(gate === 'open' ? { ...rest, privacy } : rest).survivorCase, { guideline: who, now: exampleNow })
  const say = tag === 'en' ? en : zhCN
  const bundle = JSON.stringify(toBundle(release(plan, { to: 'chart' }), say))
  const hash = createHash('sha256').update(bundle).digest('hex')
  const content = visitSheet(release(plan, { to: 'clinician-paper' }), say, hash)
  const bytes = await render(content, {
    fonts, language: tag, hash, createdAt: exampleNow, attachments: [{ name: 'plan.json', mediaType: 'application/fhir+json', description: 'plan', base64: Buffer.from(bundle).toString('base64') }],
  })
  return { bytes, bundle, content }
}

const sentence = { en: 'A sentence that is long enough to need more than one line of the page when it is said four times over. ', 'zh-CN': '这句话要重复多次，才能占满页面上的好几行，并且跨越到下一页去。' } as const

/** A page with every kind of block, blocks longer than a page, words of the other language, and what XML and PDF want escaped. */
export function everyBlock(tag: 'en' | 'zh-CN'): PageContent {
  const long = sentence[tag].repeat(tag === 'en' ? 50 : 100)
  const mixed = tag === 'en' ? 'Levonorgestrel 左炔诺孕酮片 pill' : '左炔诺孕酮片 levonorgestrel 片'
  const bars = Array.from({ length: 45 }, (_, i) => ({ label: `${mixed} ${i}`, now: 0.2, earliest: 0.5, latest: i % 2 === 0 ? 0.5 : 0.9, closes: '2026-11-25 23:00 (UTC-05:00)' }))
  const line = { kind: 'line' as const, verb: mixed, title: mixed, details: [mixed], quiet: [mixed], open: true }
  return {
    title: 'A & B < C (D) \\ "E"',
    subtitle: '',
    blocks: [
      { kind: 'heading', text: mixed },
      { kind: 'windows', bars, nowLabel: mixed },
      { kind: 'heading', text: mixed },
      { ...line, when: mixed },
      { ...line, open: false, details: Array.from({ length: 60 }, () => mixed) },
      { ...line, details: [long] },
      { kind: 'heading', text: mixed },
      { kind: 'pairs', rows: [[mixed, long], [mixed, mixed], [long, mixed]] },
      { kind: 'heading', text: mixed },
      { kind: 'list', items: [long, ...Array.from({ length: 40 }, () => mixed)] },
      { kind: 'heading', text: mixed },
      { kind: 'paragraph', text: long },
      { kind: 'paragraph', text: mixed, quiet: true },
      { kind: 'heading', text: mixed },
    ],
    footer: mixed,
    pageOf: (page, pages) => `${page} / ${pages}`,
  }
}

export const everyBlockBytes = (tag: 'en' | 'zh-CN'): Promise<Uint8Array> => render(everyBlock(tag), { fonts, language: tag, hash: '0'.repeat(64), createdAt: exampleNow, attachments: [] })
