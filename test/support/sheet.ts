import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseCase } from '../../src/case/index.js'
import { toBundle } from '../../src/fhir/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { render, visitSheet } from '../../src/pdf/index.js'
import { release } from '../../src/release/index.js'

const require = createRequire(import.meta.url)
const font = (name: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}`)))
export const fonts = { regular: font('400Regular/NotoSansSC_400Regular.ttf'), bold: font('700Bold/NotoSansSC_700Bold.ttf') }

export const exampleNow = '2026-11-23T21:10:00-05:00'
export const exampleCase = (): { readonly [group: string]: unknown } => JSON.parse(readFileSync(new URL('../../examples/case.json', import.meta.url), 'utf8')) as { readonly [group: string]: unknown }

/** The sheet of the shipped case, with the gate open or unset. */
export async function sheetBytes(tag: 'en' | 'zh-CN', gate: 'open' | 'unset'): Promise<{ readonly bytes: Uint8Array; readonly bundle: string }> {
  const { privacy, ...rest } = exampleCase()
  const plan = assess(parseCase(gate === 'open' ? { ...rest, privacy } : rest).survivorCase, { guideline: who, now: exampleNow })
  const say = tag === 'en' ? en : zhCN
  const bundle = JSON.stringify(toBundle(release(plan, { to: 'chart' }), say))
  const hash = createHash('sha256').update(bundle).digest('hex')
  const bytes = await render(visitSheet(release(plan, { to: 'clinician-paper' }), say, hash), {
    fonts, language: tag, hash, createdAt: exampleNow, attachments: [{ name: 'plan.json', mediaType: 'application/fhir+json', description: 'plan', base64: Buffer.from(bundle).toString('base64') }],
  })
  return { bytes, bundle }
}
