import { type Line, type Plan, type Verdict, isTestFirst, oralAlternativesTo, rowsOf, weakestOf } from '../plan/index.js'
import { isOpen } from '../guideline/words.js'
import { describeVerdict } from '../index.js'
import type { Language } from '../language/language.js'
import { factsOf, tablePath } from '../release/facts.js'
import type { Paint } from './paint.js'

const indent = '    '

/** The plan as text for the caller: lines by urgency with the time left in each window, then what is closed and why, then what is worth asking. */
export function planText(plan: Plan, say: Language, paint: Paint): string {
  const { basis } = plan
  const { frame } = say.words
  const { library, guideline, version, edition, now } = basis
  const open = plan.recommendations.filter((line) => isOpen(line.verb) || line.verb === 'refer' || line.verb === 'defer' || line.verb === 'needs-input')
  const closed = plan.recommendations.filter((line) => !open.includes(line))
  const groups = [...new Set(open.map((line) => line.urgency))]
  const out: string[] = [
    paint.bold(frame.planTitle),
    paint.dim(say.phrase('basis', { library: `care-window ${library}`, guideline, version, edition: say.edition(edition), now })),
    ...(basis.reviewOverdue ? [say.phrase('overdue', { reviewBy: basis.reviewBy })] : []),
  ]
  if (plan.recommendations.length === 0) out.push('', plan.notices.some(({ code }) => code === 'nothing-told') ? frame.nothingTold : frame.nothingToDo)
  out.push(...windowTable(open, plan, say, paint))
  out.push(...orderSetText(plan, say, paint))
  for (const urgency of groups) {
    out.push('', paint.bold(`— ${say.words.urgencies[urgency]} —`))
    for (const line of open.filter((one) => one.urgency === urgency)) out.push(...lineText(line, plan, say, paint))
  }
  if (closed.length > 0) out.push('', paint.bold(`— ${frame.closedHeading} —`))
  for (const line of closed) out.push(...lineText(line, plan, say, paint))
  if (plan.calendar.length > 0) out.push('', paint.bold(`— ${say.words.orderSet.calendarHeading} —`), ...plan.calendar.map((visit) => `  ${say.phrase('labelled', pair(say.visit(visit, plan.situation.timeZone)))}`))
  if (plan.verdicts.length > 0) out.push('', paint.bold(frame.verdictsHeading))
  for (const verdict of plan.verdicts) out.push(...verdictText(verdict, plan, say, paint))
  if (plan.asks.length > 0) {
    out.push('', paint.bold(frame.asksHeading))
    const asked = [...new Set(plan.asks.map((ask) => say.fact(tablePath(ask.fact))))]
    out.push(...asked.map((question) => `  · ${question}`))
  }
  const said = [...plan.problems.map(({ code, path }) => say.phrase('labelled', { of: path, is: say.problem(code) })), ...plan.notices.map(({ code, path }) => say.phrase('labelled', { of: path, is: say.notice(code) }))]
  if (said.length > 0) out.push('', paint.bold(frame.noticesHeading), ...said.map((one) => `  · ${one}`))
  return `${out.join('\n')}\n`
}

/** What is given at this visit, in the order of giving, and what is said of it as a whole. */
function orderSetText({ orderSet, situation }: Plan, say: Language, paint: Paint): readonly string[] {
  if (orderSet.steps.length + orderSet.undosed.length === 0) return []
  const { steps, remarks } = say.orderSet(orderSet, situation.timeZone)
  return ['', paint.bold(`— ${say.words.orderSet.heading} —`), ...steps.map((step) => `  ${say.phrase('labelled', pair(step))}`), ...remarks.map((remark) => `${indent}${remark}`), ...authorityText({ ...orderSet, instead: [] }, say, paint)]
}

function pair([of, is]: readonly [string, string]): { readonly of: string; readonly is: string } {
  return { of, is }
}

/** The windows of what can be given, soonest first: what, how long, until when. */
function windowTable(open: readonly Line[], plan: Plan, say: Language, paint: Paint): readonly string[] {
  const { now, timeZone } = plan.situation
  const { frame } = say.words
  const rows = open.flatMap(({ id, order, undosed, verb, closes, declined }) =>
    (order === undefined && undosed === undefined) || closes === undefined
      ? []
      : [[say.words.verbs[verb], declined ? say.phrase('remarked', { of: say.line(id), is: frame.declined }) : say.line(id), closes.earliest === undefined ? frame.noClosing : say.left(closes.earliest - now), closes.earliest === undefined ? '' : say.instant(closes.earliest, timeZone)] as const],
  )
  if (rows.length === 0) return []
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))))
  const padded = (text: string, column: number): string => text + ' '.repeat((widths[column] ?? 0) - columns(text))
  return ['', paint.bold(frame.windowsHeading), ...rows.map(([verb, title, left, until]) => `  ${padded(verb, 0)}  ${padded(title, 1)}  ${paint.bold(padded(left, 2))}  ${paint.dim(until)}`)]
}

/** How many columns a text takes on a terminal: Chinese characters take two. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
}

/** A verdict: its verb first, then what is against the order or speaks for it, what the plan gives, and on whose authority. */
export function verdictText(verdict: Verdict, plan: Plan, say: Language, paint: Paint): readonly string[] {
  const zone = plan.situation.timeZone
  const { frame, flags, verbs } = say.words
  const flagged = verdict.flags.map((flag) => flags[flag])
  const missing = describeVerdict(verdict).missing.map((fact) => say.fact(tablePath(fact)))
  return [
    `  ${headOf(paint.verb(verdict.verb, verbs[verdict.verb]), paint.bold(titleOf(verdict, plan, say)), flagged, say)}`,
    ...verdict.reasons.map((reason) => `${indent}${say.reason(reason, zone)}`),
    ...(verdict.order === undefined ? [] : [`${indent}${say.phrase('labelled', { of: frame.planGives, is: say.order(verdict.order) })}`]),
    ...verdict.instead.map((reason) => `${indent}${say.phrase('labelled', { of: frame.instead, is: say.reason(reason, zone) })}`),
    ...(verdict.verb === 'needs-input' && missing.length > 0 ? [`${indent}${say.phrase('labelled', { of: frame.missingHere, is: [...new Set(missing)].join(frame.semicolon) })}`] : []),
    ...authorityText(verdict, say, paint),
  ]
}

/** What was proposed in its own words, else where it stands. */
function titleOf({ proposal }: Verdict, plan: Plan, say: Language): string {
  const words = factsOf(plan, [`${proposal}/medicine/text`])[0]?.value ?? factsOf(plan, [`${proposal}/medicine/ingredients`]).map(({ value }) => value).join(' + ')
  return words === '' ? proposal : say.phrase('remarked', { of: String(words), is: proposal })
}

/** The verb, what it is about, and its flags. */
function headOf(verb: string, title: string, flagged: readonly string[], say: Language): string {
  const head = say.phrase('labelled', { of: verb, is: title })
  return flagged.length === 0 ? head : say.phrase('remarked', { of: head, is: flagged.join(say.words.frame.semicolon) })
}

/** The rules something rests on, and how well the weakest was checked. */
function authorityText(of: Pick<Line, 'because' | 'order' | 'reasons' | 'instead'>, say: Language, paint: Paint): readonly string[] {
  const rows = rowsOf(of)
  const weakest = weakestOf(rows)
  if (weakest === undefined) return []
  const rules = [...new Set(rows.map((row) => row.rule))].sort().join(', ')
  return [paint.dim(`${indent}[${say.phrase('authority', { rules, strength: say.words.strengths[weakest.strength], verification: say.words.verifications[weakest.verification] })}]`)]
}

export function lineText(line: Line, plan: Plan, say: Language, paint: Paint): readonly string[] {
  const zone = plan.situation.timeZone
  const { frame, flags } = say.words
  const flagged = line.flags.map((flag) => flags[flag])
  const options = oralAlternativesTo(line, plan.recommendations)
  return [
    `  ${headOf(paint.verb(line.verb, say.words.verbs[line.verb]), paint.bold(say.line(line.id, isTestFirst(line))), flagged, say)}`,
    ...(isOpen(line.verb) ? closingText(line, plan, say) : []),
    ...(line.order === undefined ? [] : [`${indent}${say.order(line.order)}`]),
    ...(options.length === 0 ? [] : [`${indent}${say.oneOf(options)}`]),
    ...(line.due === undefined ? [] : [`${indent}${say.due(line.due, zone)}`]),
    ...(line.declined ? [`${indent}${frame.declined}`] : []),
    ...line.reasons.map((reason) => `${indent}${say.reason(reason, zone)}`),
    ...line.instead.map((reason) => `${indent}${say.phrase('labelled', { of: frame.instead, is: say.reason(reason, zone) })}`),
    ...authorityText(line, say, paint),
  ]
}

/** The time left to the earliest possible closing, and both bounds where the time is uncertain. */
function closingText({ closes }: Line, plan: Plan, say: Language): readonly string[] {
  if (closes === undefined) return []
  const { now, timeZone } = plan.situation
  const { earliest, latest } = closes
  if (earliest === undefined) return [`${indent}${say.words.frame.noClosing}`]
  if (earliest < now && latest !== undefined) {
    return [`${indent}${say.phrase('closesBetween', { earliest: say.instant(earliest, timeZone), latest: say.instant(latest, timeZone) })}`]
  }
  const left = say.phrase('timeLeft', { left: say.left(earliest - now) })
  return [`${indent}${left}${say.words.frame.semicolon}${say.phrase('closesAt', { at: say.instant(earliest, timeZone) })}`]
}
