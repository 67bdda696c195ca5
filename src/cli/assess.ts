import { cards } from '../cds-hooks/index.js'
import { toBundle } from '../fhir/index.js'
import { assess, describe } from '../index.js'
import type { Language } from '../language/language.js'
import type { Plan } from '../plan/index.js'
import { release } from '../release/index.js'
import { nowOf } from './clock.js'
import { guidelineNamed, languageNamed } from './guidelines.js'
import { Unusable } from './input.js'
import { type Loaded, load } from './load.js'
import { paint } from './paint.js'
import type { Flags } from './run.js'
import { planText } from './text.js'

export function assessCommand([path]: readonly string[], flags: Flags): number {
  const { format = 'text', guideline = 'who', language = 'en', now, trace = false } = flags
  const say = languageNamed(language)
  const pack = guidelineNamed(guideline)
  const at = nowOf(now)
  if (!formats.includes(format)) throw new Unusable('unknown-format')
  const loaded = load(path, flags)
  const plan = assess(loaded.survivorCase, { guideline: pack, now: at })
  process.stdout.write(written(plan, format, say, loaded, trace))
  return report(plan, loaded, say)
}

const formats: readonly string[] = ['text', 'json', 'fhir', 'cards']

function written(plan: Plan, format: string, say: Language, loaded: Loaded, trace: boolean): string {
  switch (format) {
    case 'json': {
      const input = { problems: loaded.problems, notices: loaded.notices, resources: loaded.account }
      return json({ ...describe(plan, { trace }), input })
    }
    case 'fhir': return json(toBundle(release(plan, { to: 'chart' }), say))
    case 'cards': return json({ cards: cards(release(plan, { to: 'clinician-screen' }), say) })
    default: return planText(plan, say, paint(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined))
  }
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** Says on standard error what was wrong or unused, by code and path. Problems make exit code 1. */
export function report(plan: Plan, { problems, notices, account }: Loaded, say: Language): number {
  for (const { code, path } of problems) process.stderr.write(`problem ${path || '/'}: ${say.problem(code)}\n`)
  for (const { code, path } of notices) process.stderr.write(`notice ${path || '/'}: ${say.notice(code)}\n`)
  if (account.length > 0) {
    const used = account.filter((resource) => resource.use === 'used').length
    process.stderr.write(`${say.phrase('resources', { used: String(used), listed: String(account.length - used) })}\n`)
  }
  return problems.length > 0 || plan.problems.length > 0 ? 1 : 0
}
