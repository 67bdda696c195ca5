import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type NeutralCase, differences as compare } from '../../examples/neutral-runner/compare.mjs'
import { describe as tell } from '../../src/assessment/document.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import type { Plan } from '../../src/plan/index.js'

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

/** Runs one case: its plan, and what differs from what is expected; an empty list is a pass. */
export function judge(neutral: NeutralCase): { readonly plan?: Plan; readonly differences: readonly string[] } {
  const guideline = packs.find(({ name }) => name === neutral.guideline)
  if (guideline === undefined) return { differences: [`no pack is named ${neutral.guideline}`] }
  const { survivorCase, problems } = parseCase(neutral.case)
  const plan = assess(survivorCase, { guideline, now: neutral.now })
  return { plan, differences: compare(neutral, { ...tell(plan), input: { problems } }) }
}
