import { assess, describe, explain, rules } from '../index.js'
import { tablePath } from '../release/facts.js'
import { json, report } from './assess.js'
import { nowOf } from './clock.js'
import { guidelineNamed, languageNamed } from './guidelines.js'
import { Unusable } from './input.js'
import { load } from './load.js'
import { paint } from './paint.js'
import type { Flags } from './run.js'
import { lineText } from './text.js'

export function explainCommand([path, of]: readonly string[], flags: Flags): number {
  const { format = 'text', guideline = 'who', language = 'en', now } = flags
  if (of === undefined) throw new Unusable('no-rule-or-line-named')
  const say = languageNamed(language)
  const pack = guidelineNamed(guideline)
  const loaded = load(path, flags)
  const plan = assess(loaded.survivorCase, { guideline: pack, now: nowOf(now) })
  const told = explain(plan, of)
  if (told.kind === 'not-reached' && !rules(pack).some((rule) => rule.rule === of)) throw new Unusable('no-such-rule-or-line')
  if (format === 'json') {
    const document = describe(plan, { trace: true })
    const lines = told.lines.map(({ line, fired, facts, missing, rows }) => ({
      line, fired, facts, missing, rules: [...new Set(rows.map((row) => row.rule))], document: document.recommendations.find((one) => one.id === line),
    }))
    process.stdout.write(json({ of, kind: told.kind, lines }))
    return report(plan, loaded, say)
  }
  const { frame } = say.words
  const out: string[] = [`${of}: ${told.kind === 'line' ? say.line(of) : say.rule(of)}`]
  if (told.kind === 'not-reached') out.push(frame.notReached)
  for (const { line, fired, facts, missing, rows } of told.lines) {
    const shown = plan.recommendations.find((one) => one.id === line)
    out.push('', ...(shown ? lineText(shown, plan, say, paint(false)) : [`  ${say.line(line)}: ${fired ? '' : frame.notFired}`]))
    if (facts.length > 0) out.push(`    ${frame.factsHeading}: ${[...new Set(facts)].map((fact) => `${fact} (${say.fact(tablePath(fact))})`).join('; ')}`)
    if (missing.length > 0) out.push(`    ${frame.asksHeading}: ${missing.map((fact) => say.fact(tablePath(fact))).join('; ')}`)
    out.push(`    ${[...new Set(rows.map((row) => `${row.rule} ${say.rule(row.rule)}`))].sort().join('; ')}`)
  }
  process.stdout.write(`${out.join('\n')}\n`)
  return report(plan, loaded, say)
}
