import { createHash } from 'node:crypto'
import { type Answer, why } from '../../src/answer/index.js'
import { describe } from '../../src/assessment/document.js'
import type { Plan } from '../../src/plan/index.js'

const short = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)

/** What an answer was made from, in the order in which it was read. */
function grounds(answers: readonly Answer<unknown>[]): object {
  const { facts, rows, missing } = why(answers)
  return { facts, missing, rules: rows.map(({ rule }) => rule) }
}

/**
 * A whole plan in a few short hashes, one for each protocol and one for the rest: every word of every line as JSON, shown or silent, and what each was made from.
 * Says that something changed, never what is right: that is for the cases, which expect what the ledgers say.
 */
export function fingerprints(plan: Plan, read: readonly unknown[]): { readonly [part: string]: string } {
  const { basis: _, recommendations, ...rest } = describe(plan, { trace: true })
  const parts: { [part: string]: unknown[] } = {}
  const add = (id: string, told: unknown): void => {
    const name = id.slice(0, id.indexOf('/'))
    parts[name] = [...(parts[name] ?? []), told]
  }
  for (const [i, { id, because }] of plan.recommendations.entries()) add(id, [recommendations[i], Object.entries(because).map(([name, answers]) => [name, grounds(answers)])])
  for (const { id, because } of plan.notFired) add(id, [id, grounds(because)])
  return { ...Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, told]) => [name, short(told)])), rest: short({ ...rest, read }) }
}
