import { why } from '../answer/index.js'
import type { Instant } from '../case/time.js'
import { isOpen } from '../guideline/words.js'
import type { Line, Plan } from '../plan/index.js'
import { factsOf, tablePath } from './facts.js'
import { labelsOf, wrapperLabels } from './labels.js'
import { type NeutralLine, type Recipient, type Released, type ReleasedPlan, recipients } from './released.js'

/**
 * Lets out of a plan what its recipient may have. The gate is open only where she is known to be alone (IDN-010) and, for a screen, nobody else sees it
 * (EHR-002); paper and chart follow the privacy gate. Unset is closed, and closed takes the words, never the care (EHR-021). So is a recipient that is none of
 * those named, which plain JavaScript can pass: nobody knows who reads it.
 *
 * @example release(plan, { to: 'clinician-screen' }).lines // at most one neutral line for emergencies and one for what is due within hours
 */
export function release(plan: Plan, { to }: { readonly to: Recipient }): Released<ReleasedPlan> {
  const { privacy, screen } = plan.gates
  const private_ = privacy.known && privacy.value
  const named = recipients.find((recipient) => recipient === to)
  const open = named !== undefined && (named === 'clinician-screen' ? private_ && screen.known && screen.value : private_)
  const frame = { to: named ?? 'clinician-screen', basis: plan.basis, now: plan.situation.now, ...(plan.situation.timeZone ? { timeZone: plan.situation.timeZone } : {}) }
  const closed = { gate: 'closed', lines: neutralLines(plan.recommendations), verdicts: [], facts: [], asks: [], problems: [], notices: [], labels: wrapperLabels } as const
  // The edition names the subject: it stays behind with the lines.
  if (!open) return pass({ ...frame, ...closed, basis: { ...plan.basis, edition: '-' } })
  return pass({
    ...frame,
    gate: 'open',
    labels: labelsOf(plan),
    lines: plan.recommendations,
    orderSet: plan.orderSet,
    calendar: plan.calendar,
    verdicts: plan.verdicts,
    facts: to === 'clinician-screen' ? [] : factsOf(plan, why([...plan.recommendations, plan.orderSet].flatMap(answersOf)).facts),
    asks: [...new Set(plan.asks.map((ask) => tablePath(ask.fact)))],
    problems: plan.problems.map((problem) => problem.code),
    notices: plan.notices.map((notice) => notice.code),
  })
}

function answersOf({ because }: Pick<Line, 'because'>): Line['because']['verb'] {
  const { verb, order = [], rank = [], followUp = [] } = because
  return [...verb, ...order, ...rank, ...followUp]
}

/** EHR-021: at most one neutral line for emergencies and one for all open lines due within hours, with the highest urgency and the earliest closing. */
export function neutralLines(lines: readonly Line[]): readonly NeutralLine[] {
  const emergencies = lines.filter((line) => line.kind === 'emergency')
  const soon = lines.filter((line) => line.kind !== 'emergency' && isDueWithinHours(line))
  return [
    ...(emergencies.length > 0 ? [neutral(emergencies, true)] : []),
    ...(soon.length > 0 ? [neutral(soon, false)] : []),
  ]
}

function isDueWithinHours(line: Line): boolean {
  return (isOpen(line.verb) || line.verb === 'refer' || line.verb === 'needs-input') && (line.urgency === 'immediate' || line.urgency === 'hours')
}

function neutral(lines: readonly Line[], emergency: boolean): NeutralLine {
  const deadlines = lines.flatMap((line) => (line.closes?.earliest === undefined ? [] : [line.closes.earliest]))
  return {
    kind: 'neutral',
    emergency,
    urgency: emergency || lines.some((line) => line.urgency === 'immediate') ? 'immediate' : 'hours',
    ...(deadlines.length === 0 ? {} : { deadline: Math.min(...deadlines) as Instant }),
  }
}

function pass<T>(value: T): Released<T> {
  return value as Released<T>
}
