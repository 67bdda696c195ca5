import { type Answer, missing } from '../answer/index.js'
import type { ProposedMedicine } from '../case/proposal.js'
import type { Situation } from '../case/situation.js'
import { type Expected, type Ordered, expectedOf } from '../derive/ordered.js'
import { plannedFor } from '../derive/planned-medicines.js'
import type { Component, OptionalDose } from '../guideline/shape/index.js'
import { type Substance, substancesOf } from '../guideline/substances.js'
import { isOpen } from '../guideline/words.js'
import { judged, undecided } from './judge.js'
import { type ReadOrder, doseAgainst, onTheList, partNotUnderstood } from './order-findings.js'
import type { Outcome } from './protocol.js'
import type { Line, Order } from './recommendation.js'
import type { Finding, Proposed, Verdict, VerdictReason } from './verdict.js'

type Found = Finding<VerdictReason>
export type Gives = ReadonlyMap<Substance, Expected>

/** A protocol in which every medicine has a line of its own. */
export interface ByLine {
  readonly topic: object
  readonly read: (medicine: ProposedMedicine) => Ordered
  /** The line of a medicine. */
  readonly lineOf: (substance: Substance) => string
  /** What a line gives, and what is as good. */
  readonly gives: (order: Order) => readonly Gives[]
  /** What product and amount rest on. */
  readonly decides: readonly Answer<unknown>[]
}

/** Orders of vaccines and immunoglobulins, each held against its own line of the plan. */
export function checkByLine(proposals: readonly Proposed[], s: Situation, outcome: Outcome, by: ByLine): readonly Verdict[] {
  if (outcome.lines.length === 0) return proposals.map(({ pointer }) => undecided(pointer, [{ key: 'check.nothing-told' }], outcome.notFired.flatMap(({ because }) => because)))
  const orders = proposals.map((proposed): ReadOrder => ({ ...by.read(proposed.medicine), ...proposed }))
  const listed = plannedFor(s, 'vaccine-immunoglobulin').map((planned): ReadOrder => ({ ...by.read(planned.medicine), ...planned }))
  return orders.map((order) => {
    const line = lineFor(order, outcome.lines, by)
    const beside = orders.filter((one) => one !== order)
    const same = listed.find(({ holds }) => holds.some((one) => order.holds.includes(one)))
    const findings = [...partNotUnderstood(order), ...(same === undefined ? [] : [onTheList(same)]), ...twoForOne(order, line, beside, outcome.lines, by), ...againstLine(order, line, beside, by)]
    const better = outcome.lines.find(({ need, rank, id, verb }) => need === line.need && rank === 1 && id !== line.id && isOpen(verb))
    return judged({ pointer: order.pointer, line, findings, better: better?.id })
  })
}

/** Its own line; where the pack has none, the first of its need, under which nothing gives it. */
function lineFor({ holds: [substance] }: ReadOrder, lines: readonly Line[], by: ByLine): Line {
  const [first] = lines as readonly [Line]
  return lines.find(({ id }) => substance !== undefined && id === by.lineOf(substance)) ?? first
}

function againstLine(order: ReadOrder, line: Line, beside: readonly ReadOrder[], { gives, decides, topic }: ByLine): readonly Found[] {
  if (line.order === undefined) return []
  const held = line.order.components.flatMap(({ medicine }) => substancesOf(medicine))
  if (order.holds.every((one) => held.includes(one))) return doseAgainst(order, beside, { gives: gives(line.order), decides, topic })
  return [{ verb: missing(decides).length > 0 ? 'needs-input' : 'not-recommended', reason: { key: 'check.other-product', line: { line: line.id } }, because: decides }]
}

/** Of two that stand for each other, the one that comes first in the plan; a product that is not hers yields to the one that is. */
function twoForOne(order: ReadOrder, line: Line, beside: readonly ReadOrder[], lines: readonly Line[], by: ByLine): readonly Found[] {
  const others = beside.filter(({ holds }) => !holds.some((one) => order.holds.includes(one))).map((one) => lineFor(one, lines, by))
  const first = others.find(({ need, rank, verb }) => need === line.need && rank < line.rank && isOpen(verb))
  return first === undefined ? [] : [{ verb: 'not-recommended', reason: { key: 'check.two-for-one', line: { line: first.id } } }]
}

/** From what is given up to the most of it. */
export function upTo(gives: Gives, most: OptionalDose): Gives {
  return most.says === 'none' ? gives : ranged(gives, expectedOf(most.says.components))
}

/** From the least up to what is given. */
export function from(least: Component, gives: Gives): Gives {
  return ranged(expectedOf([least]), gives)
}

function ranged(lower: Gives, upper: Gives): Gives {
  return new Map([...upper].map(([substance, one]) => [substance, { ...one, range: { least: lower.get(substance)?.inADay ?? one.inADay, most: one.inADay } }]))
}
