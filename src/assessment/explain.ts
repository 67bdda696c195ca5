import { missing, why } from '../answer/index.js'
import type { Row } from '../guideline/shape/index.js'
import { type Line, type Plan, rowsOf } from '../plan/index.js'
import { type ListedRule, rules } from './rules.js'

export interface ExplainedLine {
  readonly line: string
  readonly fired: boolean
  readonly verb?: Line['verb']
  readonly reasons: Line['reasons']
  readonly instead: Line['instead']
  /** Pointers of the facts that were read. */
  readonly facts: readonly string[]
  /** Pointers of missing facts that could change it. */
  readonly missing: readonly string[]
  readonly rows: readonly Row[]
}

export interface Explanation {
  readonly of: string
  /** A rule that no line of this plan read is `not-reached`. */
  readonly kind: 'line' | 'rule' | 'not-reached'
  readonly lines: readonly ExplainedLine[]
  /** Where no line read the rule: its rows in the pack. Empty with `not-reached`: the pack has no such rule. */
  readonly inPack: readonly ListedRule[]
  /** Where no line read the rule, or the plan does not have the line: the lines of the same topic that it has. */
  readonly related: readonly string[]
}

/**
 * Why a line stands as it does, or why a rule fired or did not. Lines that did not fire answer the same way (law 6).
 *
 * @param of a rule id (`EC-023`) or a line id (`hiv-pep/first-dose`)
 */
export function explain(plan: Plan, of: string): Explanation {
  const told = [...plan.recommendations.map(explainLine), ...plan.notFired.map(({ id, because }) => explainSilent(id, because))]
  const line = told.filter((one) => one.line === of)
  if (line.length > 0) return { of, kind: 'line', lines: line, inPack: [], related: [] }
  const byRule = told.filter((one) => one.rows.some((row) => row.rule === of))
  if (byRule.length > 0) return { of, kind: 'rule', lines: byRule, inPack: [], related: [] }
  const inPack = rules(plan.guideline).filter(({ rule }) => rule === of)
  const topics = inPack.length > 0 ? inPack.map(({ topic }) => topic) : [of.split('/')[0] ?? '']
  return { of, kind: 'not-reached', lines: [], inPack, related: plan.recommendations.map(({ id }) => id).filter((id) => topics.some((topic) => id.startsWith(`${topic}/`))) }
}

function explainSilent(id: string, because: Plan['notFired'][number]['because']): ExplainedLine {
  const { facts, missing, rows } = why(because)
  return { line: id, fired: false, reasons: [], instead: [], facts, missing, rows: rows as readonly Row[] }
}

function explainLine(line: Line): ExplainedLine {
  const { because } = line
  const decisive = [...because.verb, ...(because.order ?? [])]
  const every = [...decisive, ...(because.rank ?? []), ...(because.followUp ?? [])]
  const { facts, rows } = why(every)
  return {
    line: line.id,
    fired: true,
    verb: line.verb,
    reasons: line.reasons,
    instead: line.instead,
    facts,
    missing: missing(decisive),
    rows: [...new Set([...(rows as readonly Row[]), ...rowsOf(line)])],
  }
}
