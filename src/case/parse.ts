import { type Draft, dropDisagreements } from './agreement.js'
import type { Absence, SurvivorCase } from './case.js'
import type { Notice, Problem } from './problems.js'
import { type Found, isObject, read, report, root } from './read.js'
import { caseSchema } from './schema.js'
import { readUnanswered } from './unanswered.js'

/** What could be read, and everything that could not. */
export interface Parsed {
  readonly survivorCase: SurvivorCase
  readonly problems: readonly Problem[]
  readonly notices: readonly Notice[]
}

/** Characters of JSON text that are read at most. */
const largestText = 50_000_000

/**
 * Reads a case from JSON text or from a parsed value. A leaf that cannot be read is left out and listed, the rest stands (law 12); a text that is no JSON object
 * gives an empty case and one problem. Throws nothing. No problem or notice repeats what was entered.
 * @example parseCase('{"body":{"weight":70}}').problems // [{ code: 'unit-missing', path: '/body/weight', expected: 'kg | g | [lb_av]' }]
 */
export function parseCase(input: unknown): Parsed {
  const found: Found = { problems: [], notices: [], incomplete: [] }
  return { survivorCase: readCase(input, found), problems: found.problems, notices: found.notices }
}

function readCase(input: unknown, found: Found): SurvivorCase {
  const value = typeof input === 'string' ? fromText(input, found) : input
  if (found.problems.length > 0) return {}
  if (!isObject(value)) return report(found, 'not-an-object', root.path, 'object') ?? {}
  // `unanswered` points into the rest, so it is read last.
  const { unanswered: stated, ...facts } = value
  const draft = read(caseSchema, facts, root, found) as Draft
  dropDisagreements(draft, found)
  const survivorCase = draft as SurvivorCase
  const unanswered = { ...incompleteLists(found), ...readUnanswered(stated, survivorCase, found) }
  return Object.keys(unanswered).length === 0 ? survivorCase : { unanswered, ...survivorCase }
}

function fromText(text: string, found: Found): unknown {
  if (text.length > largestText) return report(found, 'too-large', root.path, `at most ${largestText} characters`)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return report(found, 'not-json', root.path, 'JSON text')
  }
}

function incompleteLists({ incomplete }: Found): { readonly [pointer: string]: Absence } {
  return Object.fromEntries(incomplete.map((pointer) => [pointer, { reason: 'unknown' }]))
}
