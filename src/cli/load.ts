import { parseCase, type Notice, type Problem } from '../case/index.js'
import type { SurvivorCase } from '../case/case.js'
import { type ResourceAccount, readExport } from '../fhir/index.js'
import { Unusable, parseJson, readInput } from './input.js'
import { mergeFacts } from './merge.js'
import type { Flags } from './run.js'

export interface Loaded {
  readonly survivorCase: SurvivorCase
  readonly problems: readonly Said[]
  readonly notices: readonly Said[]
  /** What became of every resource of an export. */
  readonly account: readonly ResourceAccount[]
}

/** One problem or notice as it is printed: a code and a path, never a value. */
export interface Said {
  readonly code: string
  readonly path: string
  readonly expected?: string
}

const formats = ['fhir', 'ndjson'] as const

/** Reads a case, or an EHR export with facts added to it. */
export function load(path: string | undefined, { from, facts }: Pick<Flags, 'from' | 'facts'>): Loaded {
  if (path === undefined) throw new Unusable('no-input-named')
  const text = readInput(path)
  const added = facts === undefined ? undefined : parseJson(readInput(facts))
  if (from === undefined) {
    const input = parseJson(text)
    return fromCase(added === undefined ? input : mergeFacts(input, added))
  }
  const format = formats.find((known) => known === from)
  if (format === undefined) throw new Unusable('unknown-format')
  const read = readExport(text, { format })
  if (read.problems.some((problem) => problem.code === 'not-json' || problem.code === 'not-fhir')) throw new Unusable(read.problems[0]?.code ?? 'not-fhir')
  const parsed = fromCase(added === undefined ? read.caseInput : mergeFacts(read.caseInput, added))
  return { ...parsed, problems: [...read.problems.map(said), ...parsed.problems], notices: [...read.notices.map(said), ...parsed.notices], account: read.account }
}

function fromCase(input: unknown): Loaded {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new Unusable('not-a-case')
  // A case has no such key: read as a case, an export would say nothing at all.
  if ('resourceType' in input) throw new Unusable('looks-like-fhir: use --from fhir')
  const { survivorCase, problems, notices } = parseCase(input)
  return { survivorCase, problems: problems.map(said), notices: notices.map(said), account: [] }
}

function said({ code, path, ...rest }: Problem | Notice | { readonly code: string; readonly path: string }): Said {
  return { code, path, ...('expected' in rest && typeof rest.expected === 'string' ? { expected: rest.expected } : {}) }
}
