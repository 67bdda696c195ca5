import { type Answer, missing } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type Expected, expectedIn, expectedOf } from '../../derive/ordered.js'
import { plannedFor } from '../../derive/planned-medicines.js'
import { isGiven } from '../../derive/stated-doses.js'
import { type Codes, matches } from '../../guideline/shape/index.js'
import { type Substance, substancesOf } from '../../guideline/substances.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import { isOpen } from '../../guideline/words.js'
import type { AnyReason, Finding, Line, Order, Outcome, Planned, Proposed, Verdict, VerdictReason } from '../../plan/index.js'
import { judged, undecided } from '../../plan/judge.js'
import { type ReadOrder, doseAgainst, fits, onTheList, partNotUnderstood, partnerMissing } from '../../plan/order-findings.js'
import { type Treatment, treatments } from './component.js'
import { type Option, choose, closedBar } from './option.js'
import { needsOf, readOrder } from './order.js'
import { pathways } from './person.js'
import { type Scene, sceneOf } from './scene.js'

type Found = Finding<VerdictReason | AnyReason>
type Gives = ReadonlyMap<Substance, Expected>

interface Judging {
  readonly scene: Scene
  readonly lines: readonly Line[]
  readonly treatments: readonly Treatment[]
  /** What is ordered, and what her list says is planned. */
  readonly all: readonly ReadOrder[]
}

/** Orders against infections, judged beside each other against the ways to treat her (STI-020 to STI-086). */
export function check(proposals: readonly Proposed[], s: Situation, guideline: Guideline, before: readonly Planned[], outcome: Outcome): readonly Verdict[] {
  if (outcome.lines.length === 0) return proposals.map(({ pointer }) => undecided(pointer, [{ key: 'check.nothing-told' }], outcome.notFired.flatMap(({ because }) => because)))
  const scene = sceneOf(s, guideline, before)
  const [pathway = 'grown'] = pathways(scene.person)
  const orders = proposals.map((proposed) => readOrder(proposed, scene.g))
  const listed = plannedFor(s, 'sti-prophylaxis').map((one) => readOrder(one, scene.g))
  const judging: Judging = { scene, lines: outcome.lines, treatments: treatments(scene, pathway), all: [...orders, ...listed] }
  return orders.map((order) => judge(order, orders.filter((one) => one !== order), judging))
}

/** A way to treat that holds what is ordered, and the line of the plan that gives it where one does. */
interface Way {
  readonly treatment: Treatment
  readonly line?: Line
  readonly order: Order
  readonly gives: readonly Gives[]
  readonly option?: Option
}

function judge(order: ReadOrder, beside: readonly ReadOrder[], judging: Judging): Verdict {
  const { scene: { g } } = judging
  const { pointer } = order
  const own: readonly Found[] = [...partNotUnderstood(order), ...listedAlready(order, judging), ...besideOthers(order, beside, judging)]
  const way = wayFor(order, beside, waysFor(order, judging), judging)
  if (way?.line !== undefined) {
    const dose = doseAgainst(order, beside, { gives: way.gives, decides: decides(judging), topic: g })
    return judged({ pointer, line: way.line, findings: [...own, ...dose, ...partner(order, way, judging)], better: betterThan(way.line, judging) })
  }
  if (way?.option !== undefined) return notChosen(order, way.option, way.treatment, own, judging)
  const home = homeOf(order, judging)
  if (!isOpen(home.verb)) return judged({ pointer, line: home, findings: own })
  if (home.order === undefined) return judged({ pointer, line: home, findings: [...own, { verb: 'needs-input', reason: { key: 'check.weigh-first' }, because: decides(judging) }] })
  return judged({ pointer, line: { ...home, reasons: [] }, findings: [...own, noOption(order, home, judging)] })
}

/** What the plan gives before what it does not, a dose that is right before one that is not; of those, the one of which all is ordered, and a pair before one alone. */
function wayFor(order: ReadOrder, beside: readonly ReadOrder[], ways: readonly Way[], { all }: Judging): Way | undefined {
  const given = ways.filter(({ line }) => line !== undefined)
  const right = (list: readonly Way[]): readonly Way[] => list.filter(({ gives }) => fits(order, beside, gives))
  const ordered = ({ order: { components } }: Way): number => {
    const wanted = new Set(components.flatMap(({ medicine }) => substancesOf(medicine)))
    return [...wanted].every((one) => all.some(({ holds }) => holds.includes(one))) ? wanted.size : 0
  }
  const [best] = [...right(given)].sort((a, b) => ordered(b) - ordered(a))
  return best ?? right(ways)[0] ?? given[0] ?? ways[0]
}

/** The lines of the plan that hold it first, then what is closed to her, or comes after what the plan gives, of what the plan treats. */
function waysFor(order: ReadOrder, { scene, lines, treatments: all }: Judging): readonly Way[] {
  const needs = needsOf(order)
  return needs.flatMap((need) => all.filter((treatment) => treatment.need === need)).flatMap((treatment): readonly Way[] => {
    const told = lines.filter((line) => line.need === treatment.need)
    const given = told.flatMap((line): readonly Way[] => {
      if (line.order === undefined || line.verb === 'needs-input' || !holdsAll(order, line.order)) return []
      const option = treatment.options.find((one) => one.order?.rows[0] === line.order?.rows[0])
      return [{ treatment, line, order: line.order, gives: givesOf(line.order, option, scene), ...(option === undefined ? {} : { option }) }]
    })
    if (!told.some(({ rank, verb }) => rank === 1 && isOpen(verb))) return given
    const others = treatment.options.flatMap((option): readonly Way[] => {
      if (option.order === undefined || given.some((one) => one.option === option) || !holdsAll(order, option.order)) return []
      return [{ treatment, order: option.order, gives: givesOf(option.order, option, scene), option }]
    })
    return [...given, ...others]
  })
}

function holdsAll({ holds }: ReadOrder, { components }: Order): boolean {
  const held = components.flatMap(({ medicine }) => substancesOf(medicine))
  return holds.length > 0 && holds.every((one) => held.includes(one))
}

function givesOf(order: Order, option: Option | undefined, { person }: Scene): readonly Gives[] {
  const { asGood } = option ?? {}
  return [expectedIn(order, person.kg), ...(asGood === undefined || asGood.says === 'none' ? [] : [expectedOf(asGood.says.components)])]
}

/** What a dose rests on. */
function decides({ scene: { person, exposure } }: Judging): readonly Answer<unknown>[] {
  return [person.pathway, person.years, person.kg, exposure.sites.vaginal]
}

/** What the plan gives first for the same need, if it is another. */
function betterThan(line: Line, { lines }: Judging): string | undefined {
  return lines.find(({ need, rank, id, verb }) => need === line.need && rank === 1 && id !== line.id && isOpen(verb))?.id
}

/** Something closes it for her, or another comes first. What a missing fact could still change is asked. */
function notChosen({ pointer }: ReadOrder, option: Option, { need, options }: Treatment, own: readonly Found[], judging: Judging): Verdict {
  const first = judging.lines.find((line) => line.rank === 1 && line.need === need) ?? firstLine(judging)
  const bar = closedBar(option)
  const basis = bar === undefined ? choose(options).because : [bar.closed]
  const closedAs = bar === undefined ? 'not-recommended' : (bar.verb ?? 'contraindicated')
  const reason: VerdictReason | AnyReason = bar === undefined ? { key: 'check.other-first', line: { line: first.id } } : bar.reason
  const line: Line = { ...first, verb: missing(basis).length > 0 ? 'needs-input' : closedAs, urgency: 'routine', flags: [], reasons: [reason], instead: [], because: { verb: basis } }
  return judged({ pointer, line, findings: own, better: first.id })
}

function firstLine({ lines }: Judging): Line {
  const [first] = lines as readonly [Line]
  return first
}

/** The line it would belong to: an open one before one that is closed. */
function homeOf(order: ReadOrder, judging: Judging): Line {
  const homes = needsOf(order).flatMap((need) => judging.lines.filter((line) => line.need === need && line.rank === 1))
  return homes.find(({ verb }) => isOpen(verb)) ?? homes[0] ?? firstLine(judging)
}

/** No way to treat her holds it; where a fact is missing that could lead to one that does, that fact is asked. */
function noOption({ holds }: ReadOrder, { because }: Line, { scene: { g } }: Judging): Found {
  const maybe = missing([...because.verb, ...(because.order ?? [])]).length > 0 && holds.every((one) => isGiven(one, g))
  return { verb: maybe ? 'needs-input' : 'not-recommended', reason: { key: 'check.no-option-here' }, because: because.verb }
}

/** STI-072: what is given in a pair is ordered in a pair. */
function partner(order: ReadOrder, { order: { components, rows } }: Way, { all }: Judging): readonly Found[] {
  const [row] = rows
  const wanted = components.flatMap(({ medicine }) => substancesOf(medicine)).filter((one) => !order.holds.includes(one))
  return row !== undefined && wanted.some((one) => !all.some(({ holds }) => holds.includes(one))) ? [partnerMissing(row)] : []
}

function listedAlready(order: ReadOrder, { scene: { s, g } }: Judging): readonly Found[] {
  const same = plannedFor(s, 'sti-prophylaxis').find((one) => readOrder(one, g).holds.some((held) => order.holds.includes(held)))
  return same === undefined ? [] : [onTheList(same)]
}

/** STI-025, STI-075: one macrolide, one tetracycline, and one way to treat an infection: what the plan has first stays. */
function besideOthers(order: ReadOrder, beside: readonly ReadOrder[], judging: Judging): readonly Found[] {
  const { g } = judging.scene
  const mine = lineFor(order, judging)
  const others = beside.filter((one) => !one.holds.some((held) => order.holds.includes(held)))
  const inClass = (codes: Codes, { holds }: ReadOrder): boolean => holds.some((held) => matches(codes, { text: held }))
  const sameClass = others.some((one) => [g.macrolides, g.tetracyclines].some((codes) => inClass(codes, one) && inClass(codes, order)) && comesFirst(lineFor(one, judging), mine))
  if (sameClass) return [{ verb: 'not-recommended', reason: { key: 'check.same-class', rule: g.oneMacrolide } }]
  const instead = others.map((one) => lineFor(one, judging)).find((line) => line !== undefined && line.need === mine?.need && comesFirst(line, mine))
  return instead === undefined ? [] : [{ verb: 'not-recommended', reason: { key: 'check.two-for-one', line: { line: instead.id } } }]
}

/** The open line that gives it. */
function lineFor(order: ReadOrder, judging: Judging): Line | undefined {
  const beside = judging.all.filter((one) => one !== order)
  return wayFor(order, beside, waysFor(order, judging).filter(({ line }) => line !== undefined && isOpen(line.verb)), judging)?.line
}

function comesFirst(line: Line | undefined, other: Line | undefined): boolean {
  return line !== undefined && (other === undefined || line.rank < other.rank)
}
