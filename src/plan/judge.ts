import { type Verb, isOpen } from '../guideline/words.js'
import type { AnyReason, Line, Order } from './recommendation.js'
import type { Finding, Verdict, VerdictReason } from './verdict.js'

/** What an order is judged on: the line it means, and what was found about the order itself. */
export interface Judged {
  readonly pointer: string
  readonly line: Line
  /** What the guideline gives, where the line itself does not say it. */
  readonly order?: Order | undefined
  readonly findings: readonly Finding<VerdictReason | AnyReason>[]
  /** The best open line of the same need, if it is another. */
  readonly better?: string | undefined
}

const closing = ['contraindicated', 'not-recommended', 'not-indicated', 'window-exceeded'] as const

/** The verdict on one order: the verb of its line, unless something in the order is against it. A line that is closed stays as it is (law 15). */
export function judged({ pointer, line, order = line.order, findings, better }: Judged): Verdict {
  const verb = isClosed(line.verb) ? line.verb : (worst(findings) ?? line.verb)
  const open = isOpen(verb)
  const against = findings.filter((one) => one.verb !== undefined).map(({ reason }) => reason)
  const notes = findings.filter((one) => one.verb === undefined).map(({ reason }) => reason)
  const instead: readonly VerdictReason[] = [
    ...((isOpen(line.verb) && !open) || (!isClosed(line.verb) && isClosed(verb)) ? [{ key: 'check.instead-line', line: { line: line.id } } as const] : []),
    ...(better === undefined ? [] : [{ key: 'check.better-ranked', line: { line: better } } as const]),
  ]
  const declined: readonly VerdictReason[] = line.declined ? [{ key: 'check.declined' }] : []
  return {
    proposal: pointer,
    verb,
    flags: open ? line.flags : [],
    line: line.id,
    // What a closed line would have ordered is not what the plan gives.
    ...(order === undefined || !isOpen(line.verb) ? {} : { order }),
    ...(line.closes === undefined ? {} : { closes: line.closes }),
    reasons: [...against, ...notes, ...(against.length === 0 && open ? [{ key: 'check.as-planned', line: { line: line.id } } as const] : []), ...declined, ...line.reasons],
    instead: [...instead, ...line.instead],
    because: { ...line.because, verb: [...line.because.verb, ...findings.flatMap(({ because = [] }) => because)] },
  }
}

/** A verdict that no line decides. */
export function undecided(pointer: string, reasons: readonly VerdictReason[], because: Verdict['because']['verb']): Verdict {
  return { proposal: pointer, verb: 'needs-input', flags: [], reasons, instead: [], because: { verb: because } }
}

function worst(findings: readonly Finding<AnyReason>[]): Verb | undefined {
  return (['contraindicated', 'not-recommended', 'needs-input'] as const).find((verb) => findings.some((one) => one.verb === verb))
}

function isClosed(verb: Verb): boolean {
  return (closing as readonly Verb[]).includes(verb)
}
