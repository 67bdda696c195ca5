import { rules } from '../index.js'
import { json } from './assess.js'
import { guidelineNamed, languageNamed } from './guidelines.js'
import type { Flags } from './run.js'

/** The ledger as shipped: each rule id, its sentence, where it stands and how well it was checked. */
export function rulesCommand({ guideline = 'who', topic, format = 'text', language = 'en' }: Flags): number {
  const say = languageNamed(language)
  const pack = guidelineNamed(guideline)
  const listed = rules(pack).filter((rule) => topic === undefined || rule.topic === topic)
  if (format === 'json') {
    const { name, edition, version, reviewBy } = pack
    process.stdout.write(json({ schema: 'care-window/rules', version: '1', guideline: { name, edition, version, reviewBy }, rules: listed.map((rule) => ({ ...rule, sentence: say.rule(rule.rule) })) }))
    return 0
  }
  const lines = listed.map(({ rule, row, strength, verification, cites }) => {
    const where = cites.map(({ source, at }) => (at === undefined ? source : `${source} ${at}`)).join('; ')
    return `${rule.padEnd(8)} ${row.padEnd(34)} ${say.words.strengths[strength]}, ${say.words.verifications[verification]} [${where}]\n         ${say.rule(rule)}`
  })
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
