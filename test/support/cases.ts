import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe as tell } from '../../src/assessment/document.js'
import type { Assess } from '../../src/assessment/assess.js'
import { parseCase } from '../../src/case/index.js'
import { instantOf, instantText } from '../../src/case/time.js'
import { packs } from '../../src/guideline/packs.js'

/** A neutral case: one situation, what must be in the plan, and what must not. No TypeScript in it, so that another engine can run it. */
export interface NeutralCase {
  readonly title: string
  readonly rules: readonly string[]
  readonly source: string
  readonly guideline: string
  readonly now: string
  readonly case: unknown
  readonly problems?: readonly string[]
  readonly expect: readonly ExpectedLine[]
  readonly expectNot?: readonly string[]
  readonly peer?: unknown
}

export interface ExpectedLine {
  readonly line: string
  readonly verb?: string
  readonly urgency?: string
  readonly rank?: number
  readonly declined?: boolean
  readonly order?: readonly { readonly [field: string]: unknown }[]
  readonly flags?: readonly string[]
  readonly flagsNot?: readonly string[]
  readonly closes?: { readonly [side: string]: string }
  readonly due?: { readonly [side: string]: string }
  readonly reasons?: readonly string[]
  readonly missing?: readonly string[]
}

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
  const found: string[] = []
  const codes = problems.map((problem) => problem.code)
  if (JSON.stringify(codes) !== JSON.stringify(neutral.problems ?? [])) found.push(`problems ${JSON.stringify(problems)}`)
  const plan = tell(assess(survivorCase, { guideline, now: neutral.now }))
  for (const id of neutral.expectNot ?? []) if (plan.recommendations.some((line) => line.id === id)) found.push(`${id} is in the plan`)
  for (const expected of neutral.expect) {
    const line = plan.recommendations.find((one) => one.id === expected.line)
    if (line === undefined) {
      found.push(`${expected.line} is not in the plan`)
      continue
    }
    const differ = (what: string, wanted: unknown, got: unknown): void => {
      if (JSON.stringify(wanted) !== JSON.stringify(got)) found.push(`${line.id} ${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`)
    }
    for (const field of ['verb', 'urgency', 'rank', 'declined'] as const) if (expected[field] !== undefined) differ(field, expected[field], line[field])
    if (expected.order !== undefined) {
      const got = (line.order?.components ?? []).map((component, i) => Object.fromEntries(Object.keys(expected.order?.[i] ?? {}).map((key) => [key, { ...component }[key as keyof typeof component]])))
      differ('order', expected.order, got)
    }
    for (const flag of expected.flags ?? []) if (!line.flags.includes(flag)) found.push(`${line.id} lacks the flag ${flag}`)
    for (const flag of expected.flagsNot ?? []) if (line.flags.includes(flag)) found.push(`${line.id} has the flag ${flag}`)
    for (const reason of expected.reasons ?? []) if (![...line.reasons, ...line.instead].some(({ key }) => key === reason)) found.push(`${line.id} lacks the reason ${reason}`)
    for (const fact of expected.missing ?? []) if (!line.missing.includes(fact)) found.push(`${line.id} does not ask for ${fact}`)
    for (const [side, wanted] of Object.entries(expected.closes ?? {})) differ(`closes ${side}`, moment(wanted), moment(line.closes?.[side as 'earliest']))
    for (const [side, wanted] of Object.entries(expected.due ?? {})) differ(`due ${side}`, moment(wanted), moment(line.due?.[side as 'by']))
  }
  return found
}

/** Two texts of one instant are equal. */
function moment(text: string | undefined): string | number | undefined {
  const read = text === undefined ? undefined : instantText(text)
  return read === undefined ? text : instantOf(read)
}
