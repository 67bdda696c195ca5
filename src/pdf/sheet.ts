import type { Language } from '../language/language.js'
import { type Line, isTestFirst, oralAlternativesTo, rowsOf, weakestOf } from '../plan/index.js'
import type { NeutralLine, Released, ReleasedPlan } from '../release/index.js'
import type { Bar, Block, PageContent } from './content.js'
import { millisecondsPerHour } from '../case/time.js'

/** The visit sheet: the plan, the windows, the facts it rests on and what is worth asking. With the gate closed it holds the neutral lines and nothing else. */
export function visitSheet(plan: Released<ReleasedPlan>, say: Language, hash: string): PageContent {
  const { frame } = say.words
  const { library, guideline, version, edition } = plan.basis
  const now = say.instant(plan.now, plan.timeZone)
  return {
    title: plan.gate === 'open' ? frame.sheetTitle : frame.neutralSheetTitle,
    subtitle: plan.gate === 'open' ? say.phrase('basis', { library: `care-window ${library}`, guideline, version, edition: say.edition(edition), now }) : now,
    blocks: plan.gate === 'open' ? openBlocks(plan, say) : plan.lines.flatMap((line) => (line.kind === 'neutral' ? [{ kind: 'paragraph' as const, text: neutralText(line, plan, say) }] : [])),
    footer: say.phrase('dataHash', { hash }),
    pageOf: (page, pages) => say.phrase('pageOf', { page: String(page), pages: String(pages) }),
  }
}

function neutralText(line: NeutralLine, plan: ReleasedPlan, say: Language): string {
  if (line.emergency) return say.words.frame.neutralEmergency
  return line.deadline === undefined ? say.words.frame.neutralNoDeadline : say.phrase('neutralSummary', { deadline: say.instant(line.deadline, plan.timeZone) })
}

const openVerbs: readonly string[] = ['recommend', 'offer', 'consider', 'refer', 'defer', 'needs-input']

function openBlocks(plan: ReleasedPlan, say: Language): readonly Block[] {
  const { frame, urgencies } = say.words
  const lines = plan.lines.filter((line): line is Line => line.kind !== 'neutral')
  const open = lines.filter((line) => openVerbs.includes(line.verb))
  const closed = lines.filter((line) => !openVerbs.includes(line.verb))
  const bars = windows(open, plan, say)
  const groups = [...new Set(open.map((line) => line.urgency))]
  return [
    ...(plan.basis.reviewOverdue ? [{ kind: 'paragraph' as const, text: say.phrase('overdue', { reviewBy: plan.basis.reviewBy }) }] : []),
    ...(bars.length > 0 ? [{ kind: 'heading' as const, text: frame.windowsHeading }, { kind: 'windows' as const, bars, nowLabel: say.instant(plan.now, plan.timeZone) }] : []),
    ...orderSetBlocks(plan, say),
    ...(lines.length === 0 ? [{ kind: 'paragraph' as const, text: plan.notices.includes('nothing-told') ? frame.nothingTold : frame.nothingToDo }] : []),
    ...groups.flatMap((urgency): readonly Block[] => [{ kind: 'heading', text: say.phrase('planHeading', { urgency: urgencies[urgency] }) }, ...open.filter((line) => line.urgency === urgency).map((line) => lineBlock(line, plan, say, true))]),
    ...(closed.length > 0 ? [{ kind: 'heading' as const, text: frame.closedHeading }] : []),
    ...closed.map((line) => lineBlock(line, plan, say, false)),
    ...calendarBlocks(plan, say),
    ...(plan.asks.length > 0 ? [{ kind: 'heading' as const, text: frame.asksHeading }, { kind: 'list' as const, items: [...new Set(plan.asks.map((fact) => say.fact(fact)))] }] : []),
    ...(plan.facts.length > 0 ? [{ kind: 'heading' as const, text: frame.factsHeading }, { kind: 'pairs' as const, rows: factRows(plan, say) }] : []),
    ...(plan.problems.length + plan.notices.length > 0
      ? [{ kind: 'heading' as const, text: frame.noticesHeading }, { kind: 'list' as const, items: [...new Set([...plan.problems.map((code) => say.problem(code)), ...plan.notices.map((code) => say.notice(code))])] }]
      : []),
  ]
}

/** What is given at this visit, in the order of giving, and what is said of it as a whole. */
function orderSetBlocks({ orderSet, timeZone }: ReleasedPlan, say: Language): readonly Block[] {
  if (orderSet === undefined || orderSet.steps.length + orderSet.undosed.length === 0) return []
  const { steps, remarks } = say.orderSet(orderSet, timeZone)
  return [{ kind: 'heading', text: say.words.orderSet.heading }, ...(steps.length > 0 ? [{ kind: 'pairs' as const, rows: steps }] : []), { kind: 'list', items: remarks }, ...authority({ ...orderSet, instead: [] }, say).map((text) => ({ kind: 'paragraph' as const, text, quiet: true as const }))]
}

/** The follow-up of all protocols, a row for each visit. */
function calendarBlocks({ calendar = [], timeZone }: ReleasedPlan, say: Language): readonly Block[] {
  return calendar.length === 0 ? [] : [{ kind: 'heading', text: say.words.orderSet.calendarHeading }, { kind: 'pairs', rows: calendar.map((visit) => say.visit(visit, timeZone)) }]
}

/** The rules something rests on, and how well the weakest was checked. */
function authority(of: Parameters<typeof rowsOf>[0], say: Language): readonly string[] {
  const rows = rowsOf(of)
  const weakest = weakestOf(rows)
  if (weakest === undefined) return []
  const rules = [...new Set(rows.map((row) => row.rule))].sort().join(', ')
  return [say.phrase('authority', { rules, strength: say.words.strengths[weakest.strength], verification: say.words.verifications[weakest.verification] })]
}

/** One row for each question; several values that answer it stand together. */
function factRows({ facts, timeZone }: ReleasedPlan, say: Language): readonly (readonly [string, string])[] {
  const rows = new Map<string, Set<string>>()
  for (const fact of facts) {
    const question = say.fact(fact.path)
    rows.set(question, (rows.get(question) ?? new Set()).add(answered(fact, timeZone, say)))
  }
  return [...rows].map(([question, values]) => [question, [...values].join(say.words.frame.semicolon)])
}

function answered({ value, unit, at, within }: ReleasedPlan['facts'][number], zone: ReleasedPlan['timeZone'], say: Language): string {
  if (at !== undefined) return say.instant(at, zone)
  if (within !== undefined) return say.due(within, zone)
  return unit === undefined ? say.value(value) : `${value} ${say.value(unit)}`
}

function lineBlock(line: Line, plan: ReleasedPlan, say: Language, open: boolean): Block {
  const { frame, flags, verbs } = say.words
  const closes = line.closes?.earliest
  const title = say.line(line.id, isTestFirst(line))
  const options = oralAlternativesTo(line, plan.lines.filter((one): one is Line => one.kind !== 'neutral'))
  return {
    kind: 'line',
    open,
    verb: verbs[line.verb],
    title: line.flags.length === 0 ? title : say.phrase('remarked', { of: title, is: line.flags.map((flag) => flags[flag]).join(frame.semicolon) }),
    ...(open && closes !== undefined && closes >= plan.now ? { when: say.phrase('timeLeft', { left: say.left(closes - plan.now) }) } : {}),
    details: [
      ...(line.order === undefined ? [] : [say.order(line.order)]),
      ...(options.length === 0 ? [] : [say.oneOf(options)]),
      ...(line.due === undefined ? [] : [say.due(line.due, plan.timeZone)]),
      ...(line.declined ? [frame.declined] : []),
      ...line.reasons.map((reason) => say.reason(reason, plan.timeZone)),
      ...line.instead.map((reason) => say.phrase('labelled', { of: frame.instead, is: say.reason(reason, plan.timeZone) })),
    ],
    quiet: authority(line, say),
  }
}

/** A window runs for what is given, whether its dose can be told already or not. */
function gives({ order, undosed }: Line): boolean {
  return order !== undefined || undosed === true
}

/** The windows of the orders of this visit, on one scale from the earliest possible act to the last closing. */
function windows(open: readonly Line[], plan: ReleasedPlan, say: Language): readonly Bar[] {
  const dated = open.flatMap((line) => {
    const { earliest, latest } = line.closes ?? {}
    return !gives(line) || earliest === undefined || latest === undefined ? [] : [{ line, earliest, latest }]
  })
  if (dated.length === 0) return []
  const start = plan.now - 24 * millisecondsPerHour
  const end = Math.max(...dated.map(({ latest }) => latest), plan.now + millisecondsPerHour)
  const at = (time: number): number => (time - start) / (end - start)
  const labelOf = ({ id, declined }: Line): string => (declined ? say.phrase('remarked', { of: say.line(id), is: say.words.frame.declined }) : say.line(id))
  return dated.map(({ line, earliest, latest }) => ({ label: labelOf(line), now: at(plan.now), earliest: at(earliest), latest: at(latest), closes: say.instant(earliest, plan.timeZone) }))
}
