import type { Instant } from '../case/time.js'
import type { Language } from '../language/language.js'
import { type Line, isTestFirst, oralAlternativesTo, rowsOf, weakestOf } from '../plan/index.js'
import type { NeutralLine, Released, ReleasedPlan } from '../release/index.js'

/** A CDS Hooks 2.0 card, the members this service uses. */
export interface Card {
  readonly uuid: string
  readonly summary: string
  readonly detail?: string
  readonly indicator: 'info' | 'warning' | 'critical'
  readonly source: { readonly label: string }
}

/** The specification allows fewer than 140 characters. */
const summaryLimit = 139

/**
 * One card for each line that asks something of the reader; with the gate closed at most one neutral card for emergencies and one for what is due within hours.
 * Closed lines stay in the plan and get no card: they are told on request. What is given at this visit as one set, with the follow-up, stands first; only an emergency
 * stands before it. What she declined stands last, on one card that asks for nothing.
 */
export function cards(plan: Released<ReleasedPlan>, say: Language): readonly Card[] {
  const asking = plan.lines.filter((line) => line.kind === 'neutral' || asksSomething(line))
  const emergencies = asking.filter(isEmergency)
  const set = orderSetCard(asking, emergencies.length, plan, say)
  const others = asking.filter((line) => !isEmergency(line) && !isDeclined(line))
  const before = emergencies.length + set.length
  return [
    ...emergencies.map((line, index) => card(line, index, plan, say)),
    ...set,
    ...others.map((line, index) => card(line, before + index, plan, say)),
    ...declinedCard(linesOf(asking).filter((line) => !isEmergency(line) && isDeclined(line)), before + others.length, plan, say),
  ]
}

function isEmergency(line: Line | NeutralLine): boolean {
  return line.kind === 'emergency' || (line.kind === 'neutral' && line.emergency)
}

function isDeclined(line: Line | NeutralLine): boolean {
  return line.kind !== 'neutral' && line.declined === true
}

/** Alert fatigue is a hazard: only what is due this visit, or was asked of her, leaves as a card. */
function asksSomething(line: Line): boolean {
  return line.urgency === 'immediate' || line.urgency === 'hours'
}

function card(line: Line | NeutralLine, index: number, plan: ReleasedPlan, say: Language): Card {
  const frame = { uuid: uuidAt(index), source: { label: say.words.frame.neutralSource } }
  if (line.kind === 'neutral') return { ...frame, indicator: line.emergency ? 'critical' : 'warning', summary: neutralSummary(line, plan, say) }
  return { ...frame, indicator: indicatorOf(line), summary: summaryOf(line, plan, say), detail: detailOf(line, plan, say) }
}

/** Law 9: she said no, so nothing is pushed; what stays open, and until when, is there to be taken up again. */
function declinedCard(lines: readonly Line[], index: number, plan: ReleasedPlan, say: Language): readonly Card[] {
  if (lines.length === 0) return []
  const { declinedHeading, neutralSource, semicolon } = say.words.frame
  const titles = lines.map((line) => titleOf(line, say)).join(semicolon)
  const detail = [...lines.map((line) => `${titleOf(line, say)}${closesAt(line, plan, say)}`), basis(plan, say)].join('\n\n')
  return [{ uuid: uuidAt(index), source: { label: neutralSource }, indicator: 'info', summary: clip(say.phrase('labelled', { of: declinedHeading, is: titles })), detail }]
}

/** What there is to give, and by when; every order of the set has a card of its own. It is as urgent as what it holds. */
function orderSetCard(asking: readonly (Line | NeutralLine)[], index: number, plan: ReleasedPlan, say: Language): readonly Card[] {
  const { orderSet, calendar = [], timeZone } = plan
  if (orderSet === undefined || orderSet.steps.length === 0) return []
  const { calendarHeading } = say.words.orderSet
  const urgent = asking.some((line) => line.kind !== 'neutral' && orderSet.steps.some((step) => step.line === line.id))
  const { steps, remarks } = say.orderSet(orderSet, timeZone)
  const labelled = ([of, is]: readonly [string, string]): string => say.phrase('labelled', { of, is })
  const visits = calendar.length === 0 ? [] : [calendarHeading, ...calendar.map((visit) => labelled(say.visit(visit, timeZone)))]
  const detail = [...steps.map(labelled), ...remarks, ...visits, ...authority({ ...orderSet, instead: [] }, say), basis(plan, say)].join('\n\n')
  return [{ uuid: uuidAt(index), source: { label: say.words.frame.neutralSource }, indicator: urgent ? 'warning' : 'info', summary: clip(say.orderSetSummary(orderSet, firstClosing(plan), timeZone)), detail }]
}

/** When the first window of the set closes; where one may have closed already, now. */
function firstClosing({ lines, orderSet, now }: ReleasedPlan): Instant | 'now' | undefined {
  const [first] = linesOf(lines).flatMap(({ id, closes }) => (closes?.earliest !== undefined && orderSet?.steps.some(({ line }) => line === id) ? [closes.earliest] : [])).sort((a, b) => a - b)
  return first !== undefined && first < now ? 'now' : first
}

function indicatorOf(line: Line): Card['indicator'] {
  if (line.kind === 'emergency') return 'critical'
  return line.urgency === 'immediate' || line.urgency === 'hours' ? 'warning' : 'info'
}

/** Position only: a card's id never tells what it is about. */
function uuidAt(index: number): string {
  return `00000000-0000-8000-a000-${String(index).padStart(12, '0')}`
}

function neutralSummary(line: NeutralLine, plan: ReleasedPlan, say: Language): string {
  if (line.emergency) return say.words.frame.neutralEmergency
  if (line.deadline === undefined) return say.words.frame.neutralNoDeadline
  return clip(say.phrase('neutralSummary', { deadline: say.instant(line.deadline, plan.timeZone) }))
}

function summaryOf(line: Line, plan: ReleasedPlan, say: Language): string {
  return clip(`${say.phrase('labelled', { of: say.words.verbs[line.verb], is: titleOf(line, say) })}${closesAt(line, plan, say)}`)
}

function titleOf(line: Line, say: Language): string {
  return say.line(line.id, isTestFirst(line))
}

function closesAt({ closes }: Line, plan: ReleasedPlan, say: Language): string {
  return closes?.earliest === undefined ? '' : `${say.words.frame.semicolon}${say.phrase('closesAt', { at: say.instant(closes.earliest, plan.timeZone) })}`
}

function detailOf(line: Line, plan: ReleasedPlan, say: Language): string {
  const order = line.order === undefined ? [] : [say.order(line.order)]
  const reasons = line.reasons.map((reason) => say.reason(reason, plan.timeZone))
  const instead = line.instead.map((reason) => say.phrase('labelled', { of: say.words.frame.instead, is: say.reason(reason, plan.timeZone) }))
  const due = line.due === undefined ? [] : [say.due(line.due, plan.timeZone)]
  const options = oralAlternativesTo(line, linesOf(plan.lines))
  const oneOf = options.length === 0 ? [] : [say.oneOf(options)]
  return [...order, ...oneOf, ...reasons, ...instead, ...due, ...authority(line, say), basis(plan, say)].join('\n\n')
}

function linesOf(lines: ReleasedPlan['lines']): readonly Line[] {
  return lines.filter((line): line is Line => line.kind !== 'neutral')
}

/** The rules a line or the set rests on, and how well the weakest of them was checked. */
function authority(of: Parameters<typeof rowsOf>[0], say: Language): readonly string[] {
  const rows = rowsOf(of)
  const weakest = weakestOf(rows)
  if (weakest === undefined) return []
  const rules = [...new Set(rows.map((row) => row.rule))].sort().join(', ')
  return [say.phrase('authority', { rules, strength: say.words.strengths[weakest.strength], verification: say.words.verifications[weakest.verification] })]
}

function basis(plan: ReleasedPlan, say: Language): string {
  const { library, guideline, version, edition, now, reviewOverdue, reviewBy } = plan.basis
  const made = say.phrase('basis', { library: `care-window ${library}`, guideline, version, edition: say.edition(edition), now })
  return reviewOverdue ? `${made} ${say.phrase('overdue', { reviewBy })}` : made
}

/** Counted in characters as a reader sees them, after translation. */
function clip(text: string): string {
  const characters = [...text]
  return characters.length <= summaryLimit ? text : `${characters.slice(0, summaryLimit - 1).join('')}…`
}
