import { type Guideline, type ListedRule, type RuleDifference, diff, rules } from '../index.js'
import type { Language } from '../language/language.js'
import { json } from './assess.js'
import { guidelineNamed, languageNamed } from './guidelines.js'
import { Unusable } from './input.js'
import type { Flags } from './run.js'

/** The ledger as shipped: each rule id, its sentence, what it says, where it stands and how well it was checked; with `--diff`, where two packs differ. */
export function rulesCommand(positionals: readonly string[], flags: Flags): number {
  const { guideline = 'who', topic, format = 'text', language = 'en', diff: one } = flags
  const say = languageNamed(language)
  const [other, ...more] = positionals
  if (more.length > 0 || (one === undefined) !== (other === undefined)) throw new Unusable('two-packs-to-compare')
  const wanted = (rule: { readonly topic: string }): boolean => topic === undefined || rule.topic === topic
  if (one !== undefined && other !== undefined) return differences([guidelineNamed(one), guidelineNamed(other)], wanted, format, say)
  const pack = guidelineNamed(guideline)
  const listed = rules(pack).filter(wanted)
  if (format === 'json') return printed(json({ schema: 'care-window/rules', version: '1', guideline: named(pack), rules: listed.map((rule) => ({ ...rule, sentence: say.rule(rule.rule) })) }))
  return printed(`${listed.map((rule) => `${heading(rule, say)}\n         ${standing(rule, say)}${said(rule, say)}`).join('\n')}\n`)
}

function differences(packs: readonly [Guideline, Guideline], wanted: (rule: RuleDifference) => boolean, format: string, say: Language): number {
  const found = diff(...packs).filter(wanted)
  if (format === 'json') {
    const rows = found.map(({ kind, topic, row, between }) => ({ kind, topic, row, between: between.map((rule) => ({ ...rule, sentence: say.rule(rule.rule) })) }))
    return printed(json({ schema: 'care-window/rules-diff', version: '1', between: packs.map(named), rows }))
  }
  const sides = packs.map(({ name }) => name)
  const blocks = found.map(({ between }) => [heading(between[1], say), ...between.map((rule, i) => `  ${(sides[i] ?? '').padEnd(6)} ${standing(rule, say)}${said(rule, say)}`)].join('\n'))
  return printed(blocks.length === 0 ? `${say.words.ledger.noDifference}\n` : `${blocks.join('\n')}\n`)
}

function printed(text: string): number {
  process.stdout.write(text)
  return 0
}

function named({ name, edition, version, reviewBy }: Guideline): { readonly [field: string]: string } {
  return { name, edition, version, reviewBy }
}

function heading({ rule, row }: ListedRule, say: Language): string {
  return `${rule.padEnd(8)} ${row.padEnd(34)} ${say.rule(rule)}`
}

function standing({ strength, verification, cites, adopts }: ListedRule, say: Language): string {
  const where = cites.map(({ source, at }) => (at === undefined ? source : `${source} ${at}`)).join('; ')
  const taken = adopts === undefined ? '' : `${say.words.ledger.adopts.replace('{pack}', adopts)}; `
  return `${taken}${say.words.strengths[strength]}, ${say.words.verifications[verification]} [${where}]`
}

function said({ says }: ListedRule, say: Language): string {
  return says === undefined ? '' : `\n         ${say.says(says).map(({ of, is }) => (of === undefined ? is : `${of}: ${is}`)).join('; ')}`
}
