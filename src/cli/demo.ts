import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { cards } from '../cds-hooks/index.js'
import { toBundle } from '../fhir/index.js'
import { assess, describe } from '../index.js'
import type { SurvivorCase } from '../case/case.js'
import type { Language } from '../language/language.js'
import { ContentLost, FontUnusable, GlyphMissing, render, visitSheet } from '../pdf/index.js'
import type { Plan } from '../plan/index.js'
import { release } from '../release/index.js'
import { json } from './assess.js'
import { guidelineNamed, languageNamed } from './guidelines.js'
import { Unusable } from './input.js'
import { load } from './load.js'
import { paint } from './paint.js'
import type { Flags } from './run.js'
import { planText } from './text.js'

/** The moment the shipped example is about. */
const exampleNow = '2026-11-23T21:10:00-05:00'
const tags = ['en', 'zh-CN'] as const

/** The whole way on the shipped export: the plan on the terminal, and files to look at, once with the gate open and once with nothing known of who is there. */
export async function demoCommand({ out = 'out', language = 'en', font }: Flags): Promise<number> {
  const say = languageNamed(language)
  const guideline = guidelineNamed('who')
  const folder = resolve(out)
  const loaded = load(fileURLToPath(new URL('../../examples/export.json', import.meta.url)), { from: 'fhir' })
  const plan = assess(loaded.survivorCase, { guideline, now: exampleNow })
  const { privacy: _known, ...unset } = loaded.survivorCase
  const closed = assess(unset, { guideline, now: exampleNow })
  process.stdout.write(planText(plan, say, paint(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined)))
  const used = loaded.account.filter((resource) => resource.use === 'used').length
  process.stdout.write(`\n${say.phrase('resources', { used: String(used), listed: String(loaded.account.length - used) })}\n`)
  const fonts = readFonts(font)
  await write(join(folder, 'open'), plan, loaded.survivorCase, fonts)
  await write(join(folder, 'closed'), closed, unset, fonts)
  writeFileSync(join(folder, 'resources.json'), json(loaded.account))
  process.stdout.write(`${folder}\n`)
  return 0
}

async function write(folder: string, plan: Plan, survivorCase: SurvivorCase, fonts: Fonts): Promise<void> {
  mkdirSync(folder, { recursive: true })
  // What `assess` returns is the caller's own and not gated; it is written beside the open files only.
  const open = release(plan, { to: 'chart' }).gate === 'open'
  if (open) {
    writeFileSync(join(folder, 'plan.json'), json(describe(plan, { trace: true })))
    writeFileSync(join(folder, 'case.json'), json(survivorCase))
  }
  for (const tag of tags) {
    const say = languageNamed(tag)
    if (open) writeFileSync(join(folder, `plan.${tag}.txt`), planText(plan, say, paint(false)))
    writeFileSync(join(folder, `cards.${tag}.json`), json({ cards: cards(release(plan, { to: 'clinician-screen' }), say) }))
    const bundle = json(toBundle(release(plan, { to: 'chart' }), say))
    writeFileSync(join(folder, `bundle.${tag}.json`), bundle)
    writeFileSync(join(folder, `sheet.${tag}.pdf`), await sheet(plan, say, bundle, fonts))
  }
}

/** The sheet carries the Bundle inside, and its hash on every page. */
export async function sheet(plan: Plan, say: Language, bundle: string, fonts: Fonts): Promise<Uint8Array> {
  const hash = createHash('sha256').update(bundle).digest('hex')
  try {
    return await render(visitSheet(release(plan, { to: 'clinician-paper' }), say, hash), {
      fonts, language: say.tag, hash, createdAt: plan.basis.now,
      attachments: [{ name: 'plan.json', mediaType: 'application/fhir+json', description: 'plan', base64: Buffer.from(bundle).toString('base64') }],
    })
  } catch (error) {
    if (error instanceof GlyphMissing || error instanceof FontUnusable || error instanceof ContentLost) throw new Unusable(error.code)
    throw error
  }
}

interface Fonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** The font named, else the optional font package when it is installed. */
function readFonts(font: string | undefined): Fonts {
  if (font !== undefined) {
    if (!existsSync(font)) throw new Unusable('font-cannot-be-read')
    const bytes = new Uint8Array(readFileSync(font))
    return { regular: bytes, bold: bytes }
  }
  try {
    const require = createRequire(import.meta.url)
    const file = (name: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}`)))
    return { regular: file('400Regular/NotoSansSC_400Regular.ttf'), bold: file('700Bold/NotoSansSC_700Bold.ttf') }
  } catch {
    throw new Unusable('font-needed: --font FILE')
  }
}
