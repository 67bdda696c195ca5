import { expect, test } from 'vitest'
import { why } from '../../src/answer/index.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { type Plan, rowsOf } from '../../src/plan/index.js'
import { type NeutralCase, neutralCases } from '../support/cases.js'
import notRead from '../support/rules-not-read.json' with { type: 'json' }

/** Every rule that some line of the plan, shown or silent, or a verdict rests on (law 6). */
function rulesRead({ recommendations, notFired, verdicts }: Plan): ReadonlySet<string> {
  const answers = [...recommendations.flatMap(({ because: { verb, order = [], rank = [], followUp = [] } }) => [...verb, ...order, ...rank, ...followUp]), ...notFired.flatMap(({ because }) => because)]
  return new Set([...why(answers).rows.map(({ rule }) => rule), ...[...recommendations, ...verdicts].flatMap((of) => rowsOf(of).map(({ rule }) => rule))])
}

function unread({ case: facts, guideline: name, now, rules }: NeutralCase): readonly string[] {
  const guideline = packs.find((pack) => pack.name === name)
  if (guideline === undefined) return [`no pack is named ${name}`]
  const read = rulesRead(assess(parseCase(facts).survivorCase, { guideline, now }))
  return rules.filter((rule) => !read.has(rule))
}

/** Rules that a file's cases are about and that no row of the plan carries: they decide by what is not there, or are kept by the engine or the dictionary. */
const kept: { readonly [file: string]: readonly string[] } = notRead

for (const { file, cases } of neutralCases(new URL('.', import.meta.url).pathname)) {
  test(`${file}: a rule that a case is about is read by its plan`, () => {
    const found = [...new Set(cases.flatMap(unread))].sort()
    expect(found).toEqual(kept[file] ?? [])
  })
}
