import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type NeutralCase, differences as compare } from '../../examples/neutral-runner/compare.mjs'
import { describe as tell } from '../../src/assessment/document.js'
import type { Assess } from '../../src/assessment/assess.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'

export type { ExpectedLine, NeutralCase } from '../../examples/neutral-runner/compare.mjs'

export function neutralCases(folder: string): readonly { readonly file: string; readonly cases: readonly NeutralCase[] }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.endsWith('schema.json'))
    .sort()
    .map((file) => {
      const read = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { cases?: NeutralCase[] } & NeutralCase
      return { file, cases: read.cases ?? [read] }
    })
}

/** Runs one case and lists what differs; an empty list is a pass. */
export function differences(neutral: NeutralCase, assess: Assess): readonly string[] {
  const guideline = packs.find(({ name }) => name === neutral.guideline)
  if (guideline === undefined) return [`no pack is named ${neutral.guideline}`]
  const { survivorCase, problems } = parseCase(neutral.case)
  return compare(neutral, { ...tell(assess(survivorCase, { guideline, now: neutral.now })), input: { problems } })
}
