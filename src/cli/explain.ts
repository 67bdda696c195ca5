import { type Explanation, assess, describe, explain } from '../index.js'
import type { ExplainedLine } from '../assessment/index.js'
import type { Language } from '../language/language.js'
import type { Plan } from '../plan/index.js'
import { factsOf, isTold, tablePath } from '../release/facts.js'
import { isOpen } from '../guideline/words.js'
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
  const isLine = say.line(of) !== of
  if (told.kind === 'not-reached' && told.inPack.length === 0 && !isLine) throw new Unusable('no-such-rule-or-line: ids are listed by rules, and by assess --format json')
  if (format === 'json') {
    const document = describe(plan, { trace: true })
    const lines = told.lines.map(({ line, fired, facts, missing, rows }) => ({
      line, fired, facts, missing, rules: [...new Set(rows.map((row) => row.rule))], document: document.recommendations.find((one) => one.id === line),
    }))
    process.stdout.write(json({ of, kind: told.kind, lines, inPack: told.inPack, related: told.related }))
    return report(plan, loaded, say)
  }
  const out: string[] = [`${of}: ${isLine ? say.line(of) : say.rule(of)}`, ...(told.kind === 'not-reached' ? notReached(told, plan, say) : [])]
  for (const line of told.lines) out.push('', ...explained(line, plan, say))
  process.stdout.write(`${out.join('\n')}\n`)
  return report(plan, loaded, say)
}

/** A rule that nothing read, or a line that the plan does not have: where it stands, and what the plan says on its topic instead. */
function notReached({ inPack, related }: Explanation, plan: Plan, say: Language): readonly string[] {
  const { frame, strengths, verifications } = say.words
  const rows = inPack.map(({ row, strength, verification }) => `  ${say.phrase('inPack', { pack: plan.basis.guideline, row, strength: strengths[strength], verification: verifications[verification] })}`)
  // What is given or withheld says more on a topic than its visits and messages.
  const treatments = plan.recommendations.filter(({ id, order, verb }) => related.includes(id) && (order !== undefined || !isOpen(verb))).map(({ id }) => id)
  const titles = [...new Set((treatments.length > 0 ? treatments : related).map((id) => say.line(id)))]
  return [`  ${inPack.length === 0 ? frame.lineNotReached : frame.notReached}`, ...rows, ...(titles.length === 0 ? [] : [`  ${frame.sameTopic}: ${titles.join('; ')}`])]
}

function explained({ line, facts, missing, rows }: ExplainedLine, plan: Plan, say: Language): readonly string[] {
  const { frame } = say.words
  const shown = plan.recommendations.find((one) => one.id === line)
  const read = [...new Set(facts)].map((fact) => `${fact} (${say.fact(tablePath(fact))}): ${valuesOf(fact, plan, say)}`)
  return [
    ...(shown ? lineText(shown, plan, say, paint(false)) : [`  ${say.line(line)}: ${frame.notFired}`]),
    ...(read.length > 0 ? [`    ${shown ? frame.factsHeading : frame.lookedAt}:`, ...read.map((one) => `      · ${one}`)] : []),
    ...(missing.length > 0 ? [`    ${frame.asksHeading}: ${[...new Set(missing.map((fact) => say.fact(tablePath(fact))))].join('; ')}`] : []),
    ...(rows.length > 0 ? [`    ${[...new Set(rows.map((row) => `${row.rule} ${say.rule(row.rule)}`))].sort().join('; ')}`] : []),
  ]
}

/** What the case says there, as read out; a list that is long is not repeated. */
function valuesOf(fact: string, plan: Plan, say: Language): string {
  const found = factsOf(plan, [fact])
  if (found.length === 0) return isTold(plan, fact) ? say.value('none') : say.words.frame.notTold
  return found.length > longestShown ? '…' : found.map(({ value, unit }) => [say.value(value), ...(unit === undefined ? [] : [say.value(unit)])].join(' ')).join(', ')
}

const longestShown = 4
