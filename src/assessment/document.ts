import { why } from '../answer/index.js'
import { type Instant, type InstantText, type TimeZone, textOf } from '../case/time.js'
import type { Closing, Row } from '../guideline/shape/index.js'
import { type Due, type Filler, type Line, type Moment, type OrderSet, type Phase, type Plan, type Supply, type Verdict, type Visit, rowsOf, weakestOf } from '../plan/index.js'

/** The version of the JSON form of a plan; it changes only with a major release. */
export const planDocumentVersion = '1'

export interface FilledReason {
  readonly key: string
  readonly holes: { readonly [hole: string]: unknown }
}

export interface LineDocument {
  readonly id: string
  readonly kind: Line['kind']
  readonly need: string
  readonly verb: Line['verb']
  readonly urgency: Line['urgency']
  readonly rank: number
  readonly flags: readonly string[]
  readonly closes?: { readonly earliest?: InstantText; readonly latest?: InstantText; readonly next?: InstantText }
  readonly order?: { readonly route: string; readonly components: NonNullable<Line['order']>['components'] }
  readonly act?: NonNullable<Line['act']>
  readonly due?: { readonly notBefore?: string; readonly by?: string }
  readonly declined?: true
  readonly reasons: readonly FilledReason[]
  readonly instead: readonly FilledReason[]
  /** Rule ids the line rests on. */
  readonly rules: readonly string[]
  readonly sources: readonly string[]
  readonly strength?: Row['strength']
  /** That of the weakest row. */
  readonly verification?: Row['verification']
  /** Missing facts that could change the verb or the order. */
  readonly missing: readonly string[]
  /** With the trace asked for: every fact read. */
  readonly facts?: readonly string[]
}

/** A verdict as plain JSON. */
export interface VerdictDocument extends Pick<LineDocument, 'verb' | 'flags' | 'closes' | 'order' | 'reasons' | 'instead' | 'rules' | 'sources' | 'strength' | 'verification' | 'missing' | 'facts'> {
  /** Pointer of the proposal, by id. */
  readonly proposal: string
  /** The line of the plan it was judged against. */
  readonly line?: string
}

/** The order set as plain JSON, with what it says of the set as a whole. */
export interface OrderSetDocument extends Pick<LineDocument, 'reasons' | 'rules' | 'sources' | 'strength' | 'verification' | 'missing' | 'facts'> {
  readonly steps: readonly { readonly phase: Phase; readonly line: string; readonly verb: LineDocument['verb']; readonly order: NonNullable<LineDocument['order']>; readonly notBefore?: string }[]
  readonly tablets: number
  readonly supplies: readonly Supply[]
  /** Lines of this visit whose dose cannot be told yet. */
  readonly undosed: readonly string[]
}

export interface VisitDocument {
  readonly on: string
  readonly by?: string
  readonly lines: readonly string[]
  readonly marks?: NonNullable<Visit['marks']>
}

export interface PlanDocument {
  readonly schema: 'care-window/plan'
  readonly version: string
  readonly basis: Plan['basis']
  readonly recommendations: readonly LineDocument[]
  readonly orderSet: OrderSetDocument
  readonly timeline: readonly { readonly line: string; readonly closes?: LineDocument['closes']; readonly due?: LineDocument['due'] }[]
  readonly calendar: readonly VisitDocument[]
  readonly asks: readonly { readonly fact: string; readonly moves: string; readonly lines: readonly string[]; readonly earliestClosing?: InstantText }[]
  readonly verdicts: readonly VerdictDocument[]
  readonly problems: Plan['problems']
  readonly notices: Plan['notices']
  readonly gates: { readonly privacy: 'open' | 'closed'; readonly screen: 'open' | 'closed' }
}

/** The plan as plain JSON, with instants as text in the zone of the place. */
export function describe(plan: Plan, { trace = false }: { readonly trace?: boolean } = {}): PlanDocument {
  const zone = plan.situation.timeZone
  return {
    schema: 'care-window/plan',
    version: planDocumentVersion,
    basis: plan.basis,
    recommendations: plan.recommendations.map((line) => lineDocument(line, zone, trace)),
    orderSet: orderSetDocument(plan.orderSet, zone, trace),
    timeline: plan.timeline.map(({ line, closes, due }) => ({
      line,
      ...(closes === undefined ? {} : { closes: closingDocument(closes, zone) }),
      ...(due === undefined ? {} : { due: dueDocument(due, zone) }),
    })),
    calendar: plan.calendar.map((visit) => visitDocument(visit, zone)),
    asks: plan.asks.map(({ earliestClosing, ...ask }) => ({ ...ask, ...(earliestClosing === undefined ? {} : { earliestClosing: textOf(earliestClosing, zone) }) })),
    verdicts: plan.verdicts.map((verdict) => describeVerdict(verdict, { zone, trace })),
    problems: plan.problems,
    notices: plan.notices,
    gates: { privacy: gate(plan.gates.privacy), screen: gate(plan.gates.screen) },
  }
}

function gate(answer: Plan['gates']['privacy']): 'open' | 'closed' {
  return answer.known && answer.value ? 'open' : 'closed'
}

function lineDocument(line: Line, zone: TimeZone | undefined, trace: boolean): LineDocument {
  return {
    id: line.id,
    kind: line.kind,
    need: line.need,
    verb: line.verb,
    urgency: line.urgency,
    rank: line.rank,
    flags: line.flags,
    ...(line.closes === undefined ? {} : { closes: closingDocument(line.closes, zone) }),
    ...(line.order === undefined ? {} : { order: { route: line.order.route, components: line.order.components } }),
    ...(line.act === undefined ? {} : { act: line.act }),
    ...(line.due === undefined ? {} : { due: dueDocument(line.due, zone) }),
    ...(line.declined === undefined ? {} : { declined: line.declined }),
    ...groundsDocument(line, zone, trace),
  }
}

function orderSetDocument({ steps, tablets, supplies, undosed, reasons, because }: OrderSet, zone: TimeZone | undefined, trace: boolean): OrderSetDocument {
  const { instead: _none, ...grounds } = groundsDocument({ reasons, because, instead: [] }, zone, trace)
  const said = steps.map(({ phase, line, verb, order: { route, components }, notBefore }) => ({ phase, line, verb, order: { route, components }, ...(notBefore === undefined ? {} : { notBefore: momentDocument(notBefore, zone) }) }))
  return { steps: said, tablets, supplies, undosed, ...grounds }
}

function visitDocument({ on, by, lines, marks }: Visit, zone: TimeZone | undefined): VisitDocument {
  return { on, ...(by === undefined ? {} : { by: momentDocument(by, zone) }), lines, ...(marks === undefined ? {} : { marks }) }
}

/** Why it stands as it does: the same for a line and a verdict. */
function groundsDocument(of: Pick<Line, 'because' | 'order' | 'reasons' | 'instead'>, zone: TimeZone | undefined, trace: boolean): Grounds {
  const rows = rowsOf(of)
  const weakest = weakestOf(rows)
  const { verb, order = [] } = of.because
  const grounds = why([...verb, ...order])
  return {
    reasons: of.reasons.map((reason) => filled(reason, zone)),
    instead: of.instead.map((reason) => filled(reason, zone)),
    rules: [...new Set(rows.map((row) => row.rule))].sort(),
    sources: [...new Set(rows.flatMap(sourcesOf))].sort(),
    ...(weakest === undefined ? {} : { strength: weakest.strength, verification: weakest.verification }),
    missing: grounds.missing.map(proposedFact),
    ...(trace ? { facts: grounds.facts.map(proposedFact) } : {}),
  }
}
type Grounds = Pick<LineDocument, 'reasons' | 'instead' | 'rules' | 'sources' | 'strength' | 'verification' | 'missing' | 'facts'>

const told = new WeakMap<Row, readonly string[]>()

/** The sources of a row, as text; rows never change, and each stands below many lines. */
function sourcesOf(row: Row): readonly string[] {
  const held = told.get(row)
  if (held) return held
  const sources = row.cites.map(({ source, at }) => (at === undefined ? source : `${source}, ${at}`))
  told.set(row, sources)
  return sources
}

/** An order judged beside others reads them as planned medicines; their facts are those of the proposals. */
function proposedFact(pointer: string): string {
  if (!pointer.startsWith('/medicines/proposals~1')) return pointer
  const [, , name = '', ...rest] = pointer.split('/')
  return ['', ...name.replaceAll('~1', '/').replaceAll('~0', '~').split('/'), 'medicine', ...rest].join('/')
}

/** A verdict as plain JSON, with instants as text in the zone of the place. */
export function describeVerdict(verdict: Verdict, { zone, trace = false }: { readonly zone?: TimeZone | undefined; readonly trace?: boolean } = {}): VerdictDocument {
  const { proposal, verb, flags, line, order, closes } = verdict
  return {
    proposal,
    verb,
    flags,
    ...(line === undefined ? {} : { line }),
    ...(order === undefined ? {} : { order: { route: order.route, components: order.components } }),
    ...(closes === undefined ? {} : { closes: closingDocument(closes, zone) }),
    ...groundsDocument(verdict, zone, trace),
  }
}

function closingDocument(closes: Closing, zone?: TimeZone): NonNullable<LineDocument['closes']> {
  const text = (at: Instant | undefined, name: string): object => (at === undefined ? {} : { [name]: textOf(at, zone) })
  return { ...text(closes.earliest, 'earliest'), ...text(closes.latest, 'latest'), ...text(closes.next, 'next') }
}

function dueDocument(due: Due, zone?: TimeZone): NonNullable<LineDocument['due']> {
  const text = (moment: Moment | undefined, name: string): object => (moment === undefined ? {} : { [name]: momentDocument(moment, zone) })
  return { ...text(due.notBefore, 'notBefore'), ...text(due.by, 'by') }
}

function momentDocument(moment: Moment, zone?: TimeZone): string {
  return 'at' in moment ? textOf(moment.at, zone) : moment.on
}

function filled({ key, ...holes }: Line['reasons'][number], zone?: TimeZone): FilledReason {
  return { key, holes: Object.fromEntries(Object.entries(holes).map(([hole, filler]) => [hole, fillerDocument(filler, zone)])) }
}

function fillerDocument(filler: Filler | string, zone?: TimeZone): unknown {
  if (typeof filler === 'string') return filler
  if ('instant' in filler) return { instant: textOf(filler.instant, zone) }
  if ('rule' in filler) return { rule: filler.rule, verification: filler.verification, ...('says' in filler ? { says: filler.says } : {}) }
  return filler
}
