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
  readonly outcome: Outcome
  readonly treatments: readonly Treatment[]
  /** What is ordered, and what her list says is planned. */
  readonly all: readonly ReadOrder[]
}

/** Orders against infections, judged beside each other against the ways to treat her (STI-020 to STI-086). */
export function check(proposals: readonly Proposed[], s: Situation, guideline: Guideline, before: readonly Planned[], outcome: Outcome): readonly Verdict[] {
  const scene = sceneOf(s, guideline, before)
  const [pathway = 'grown'] = pathways(scene.person)
  const orders = proposals.map((proposed) => readOrder(proposed, scene.g))
  const listed = plannedFor(s, 'sti-prophylaxis').map((one) => readOrder(one, scene.g))
  const judging: Judging = { scene, outcome, treatments: treatments(scene, pathway), all: [...orders, ...listed] }
  return orders.map((order) => judge(order, orders.filter((one) => one !== order), judging))
}

/** A way to treat that holds what is ordered. */
interface Way {
  readonly order: Order
  readonly gives: readonly Gives[]
}

/** One that a line of the plan gives. */
interface Given extends Way {
  readonly line: Line
}

/** One of the ways to meet a need, closed to her or not, and the first line of that need. */
interface Possible extends Way {
  readonly option: Option
  readonly options: readonly Option[]
  readonly first: Line
}

function judge(order: ReadOrder, beside: readonly ReadOrder[], judging: Judging): Verdict {
  const { scene: { g } } = judging
  const own: readonly Found[] = [...partNotUnderstood(order), ...listedAlready(order, judging), ...besideOthers(order, beside, judging)]
  const way = wayFor(order, beside, judging)
  if (way === undefined) return noWay(order, own, judging)
  if ('option' in way) return notChosen(order, way, own)
  const dose = doseAgainst(order, beside, { gives: way.gives, decides: decides(judging), topic: g })
  return judged({ pointer: order.pointer, line: way.line, findings: [...own, ...dose, ...partner(way, judging)], better: betterThan(way.line, judging) })
}

/** What the plan gives before what it does not, a dose that is right before one that is not. */
function wayFor(order: ReadOrder, beside: readonly ReadOrder[], judging: Judging): Given | Possible | undefined {
  const [given, others] = [givenFor(order, judging), possibleFor(order, judging).filter(({ first }) => isTreated(first))]
  return rightOf(order, beside, given, judging) ?? others.find(({ gives }) => fits(order, beside, gives)) ?? given[0] ?? others[0]
}

/** Of those whose dose is right, the one of which all is ordered, and a pair before one alone. */
function rightOf(order: ReadOrder, beside: readonly ReadOrder[], given: readonly Given[], { all }: Judging): Given | undefined {
  const ordered = ({ order: { components } }: Way): number => {
    const wanted = new Set(components.flatMap(({ medicine }) => substancesOf(medicine)))
    return [...wanted].every((one) => all.some(({ holds }) => holds.includes(one))) ? wanted.size : 0
  }
  const [best] = given.filter(({ gives }) => fits(order, beside, gives)).sort((a, b) => ordered(b) - ordered(a))
  return best
}

/** The lines of the plan that hold it. */
function givenFor(order: ReadOrder, judging: Judging): readonly Given[] {
  return treatmentsFor(order, judging).flatMap((treatment) =>
    judging.outcome.lines.filter(({ need }) => need === treatment.need).flatMap((line): readonly Given[] => {
      if (line.order === undefined || line.verb === 'needs-input' || !holdsAll(order, line.order)) return []
      return [{ line, order: line.order, gives: givesOf(line.order, treatment, judging.scene) }]
    }),
  )
}

/** All that holds it: what is closed to her, or comes after what the plan gives, too. */
function possibleFor(order: ReadOrder, judging: Judging): readonly Possible[] {
  return treatmentsFor(order, judging).flatMap((treatment) => {
    const first = judging.outcome.lines.find(({ need }) => need === treatment.need)
    if (first === undefined) return []
    return treatment.options.flatMap((option): readonly Possible[] => {
      if (option.order === undefined || !holdsAll(order, option.order)) return []
      return [{ order: option.order, gives: givesOf(option.order, treatment, judging.scene), option, options: treatment.options, first }]
    })
  })
}

/** Whether the plan treats the need: with what is open to her, or with nothing, where all is closed. */
function isTreated({ verb, reasons }: Line): boolean {
  return isOpen(verb) || reasons.some(({ key }) => key === 'sti.nothing-left')
}

function treatmentsFor(order: ReadOrder, { treatments: all }: Judging): readonly Treatment[] {
  return needsOf(order).flatMap((need) => all.filter((treatment) => treatment.need === need))
}

function holdsAll({ holds }: ReadOrder, { components }: Order): boolean {
  const held = components.flatMap(({ medicine }) => substancesOf(medicine))
  return holds.every((one) => held.includes(one))
}

/** Another product of the need is as good. */
function givesOf(order: Order, { options }: Treatment, { person }: Scene): readonly Gives[] {
  const others = options.flatMap(({ asGood }) => (asGood === undefined || asGood.says === 'none' ? [] : [expectedOf(asGood.says.components)]))
  return [expectedIn(order, person.kg), ...others]
}

/** What a dose rests on. */
function decides({ scene: { person, exposure } }: Judging): readonly Answer<unknown>[] {
  return [person.pathway, person.years, person.kg, exposure.sites.vaginal]
}

/** What the plan gives first for the same need, if it is another. */
function betterThan(line: Line, { outcome: { lines } }: Judging): string | undefined {
  return lines.find(({ need, rank, id, verb }) => need === line.need && rank === 1 && id !== line.id && isOpen(verb))?.id
}

/** Something closes it for her, or another comes first. What a missing fact could still change is asked. */
function notChosen({ pointer }: ReadOrder, { option, options, first }: Possible, own: readonly Found[]): Verdict {
  const bar = closedBar(option)
  const basis = bar === undefined ? choose(options).because : [bar.closed]
  const closedAs = bar === undefined ? 'not-recommended' : (bar.verb ?? 'contraindicated')
  const reason: VerdictReason | AnyReason = bar === undefined ? { key: 'check.other-first', line: { line: first.id } } : bar.reason
  const line: Line = { ...first, verb: missing(basis).length > 0 ? 'needs-input' : closedAs, reasons: [reason], because: { verb: basis } }
  return judged({ pointer, line, findings: own, better: isOpen(first.verb) ? first.id : undefined })
}

/** Judged by the line it would belong to. */
function noWay(order: ReadOrder, own: readonly Found[], judging: Judging): Verdict {
  const { pointer } = order
  const home = homeOf(order, judging)
  if (home === undefined) return undecided(pointer, [{ key: 'check.nothing-told' }], judging.outcome.notFired.flatMap(({ because }) => because))
  if (!isOpen(home.verb)) return judged({ pointer, line: home, findings: own })
  if (home.order === undefined) return judged({ pointer, line: home, findings: [...own, { verb: 'needs-input', reason: { key: 'check.weigh-first' }, because: decides(judging) }] })
  return judged({ pointer, line: { ...home, reasons: [] }, findings: [...own, noOption(order, home, judging)] })
}

/** The line of what it is taken for; an open one first, where it is no way to meet any need of hers. None where nothing is told. */
function homeOf(order: ReadOrder, judging: Judging): Line | undefined {
  const [way] = possibleFor(order, judging)
  const homes = needsOf(order).flatMap((need) => judging.outcome.lines.filter((line) => line.need === need))
  const open = way === undefined ? homes.find(({ verb }) => isOpen(verb)) : undefined
  return open ?? homes[0]
}

/** No way to treat her holds it; where a fact is missing that could lead to one that does, that fact is asked. */
function noOption({ holds }: ReadOrder, { because }: Line, { scene: { g } }: Judging): Found {
  const maybe = missing(because.verb).length > 0 && holds.every((one) => isGiven(one, g))
  return { verb: maybe ? 'needs-input' : 'not-recommended', reason: { key: 'check.no-option-here' }, because: because.verb }
}

/** STI-072: what is given in a pair is ordered in a pair. */
function partner({ order: { components, rows } }: Way, { all }: Judging): readonly Found[] {
  const complete = components.flatMap(({ medicine }) => substancesOf(medicine)).every((one) => all.some(({ holds }) => holds.includes(one)))
  return complete ? [] : rows.map((row) => partnerMissing(row))
}

function listedAlready(order: ReadOrder, { scene: { s, g } }: Judging): readonly Found[] {
  const same = plannedFor(s, 'sti-prophylaxis').find((one) => readOrder(one, g).holds.some((held) => order.holds.includes(held)))
  return same === undefined ? [] : [onTheList(same)]
}

/** STI-025, STI-075: one macrolide, one tetracycline, and one way to treat an infection: what the plan has first stays. */
function besideOthers(order: ReadOrder, beside: readonly ReadOrder[], judging: Judging): readonly Found[] {
  const { g } = judging.scene
  const mine = lineFor(order, judging)
  const inClass = (codes: Codes, { holds }: ReadOrder): boolean => holds.some((held) => matches(codes, { text: held }))
  const sameClass = beside.some((one) => [g.macrolides, g.tetracyclines].some((codes) => inClass(codes, one) && inClass(codes, order)) && comesFirst(lineFor(one, judging), mine))
  if (sameClass) return [{ verb: 'not-recommended', reason: { key: 'check.same-class', rule: g.oneMacrolide } }]
  const instead = beside.map((one) => lineFor(one, judging)).find((line) => line !== undefined && line.need === mine?.need && comesFirst(line, mine))
  return instead === undefined ? [] : [{ verb: 'not-recommended', reason: { key: 'check.two-for-one', line: { line: instead.id } } }]
}

/** The line that gives it. */
function lineFor(order: ReadOrder, judging: Judging): Line | undefined {
  const beside = judging.all.filter((one) => one !== order)
  const given = givenFor(order, judging)
  return (rightOf(order, beside, given, judging) ?? given[0])?.line
}

function comesFirst(line: Line | undefined, other: Line | undefined): boolean {
  return line !== undefined && (other === undefined || line.rank < other.rank)
}
