import { missing } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { isGiven } from '../../derive/stated-doses.js'
import type { Component } from '../../guideline/shape/index.js'
import { type Substance, substancesOf } from '../../guideline/substances.js'
import type { Common } from '../../guideline/topic/common.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import { isOpen } from '../../guideline/words.js'
import type { Line, Outcome, Proposed, Verdict, VerdictReason } from '../../plan/index.js'
import { judged, undecided } from '../../plan/judge.js'
import { partnerMissing } from '../../plan/order-findings.js'
import { type Order, asIn, heldBy, readOrder } from './order.js'
import { type Found, barredFinding, doseFindings, listFindings, notUnderstood, pairFindings, plannedOrders } from './order-findings.js'
import { type Regimen, type Stocked, regimenFor } from './regimen.js'

interface Scene {
  readonly s: Situation
  readonly g: HivPep
  readonly outcome: Outcome
  readonly regimen: Regimen
  readonly first: Line
  /** What is ordered, and what her list says is planned already. */
  readonly course: readonly Order[]
  /** What it makes together, of the regimens she may have. */
  readonly whole: Stocked | undefined
  readonly partners: Found | undefined
}

/** Orders of HIV medicines, judged together against the regimens of this visit (PEP-060 to PEP-125). */
export function check(proposals: readonly Proposed[], s: Situation, g: HivPep, common: Common, outcome: Outcome): readonly Verdict[] {
  const orders = proposals.map((proposed) => readOrder(proposed, g))
  // The first dose is the first line of the plan, where anything is told.
  const [first] = outcome.lines
  if (first === undefined) return proposals.map(({ pointer }) => undecided(pointer, [{ key: 'check.nothing-told' }], outcome.notFired.flatMap(({ because }) => because)))
  const regimen = regimenFor(s, g, common)
  const course = [...orders, ...plannedOrders(s, g)]
  const whole = wholeOf(course, regimen, g)
  const scene: Scene = { s, g, outcome, regimen, first, course, whole, partners: partnersOf(course, whole, g) }
  return orders.map((order) => judge(order, orders.filter((one) => one !== order), scene))
}

function judge(order: Order, beside: readonly Order[], scene: Scene): Verdict {
  const { s, g, regimen, first } = scene
  const { pointer } = order
  const own: readonly Found[] = [...barredFinding(order, g), ...notUnderstood(order), ...pairFindings(order, beside, g), ...listFindings(order, s, g)]
  // No course, the specialist, or no size to dose by: that answer stands for every order, and only what is wrong whoever she is adds to it.
  if (!isOpen(first.verb)) return judged({ pointer, line: first, findings: own })
  const options = optionsOf(regimen)
  if (options.length === 0) return judged({ pointer, line: { ...first, verb: 'needs-input' }, findings: own })
  const holding = options.filter((option) => covers(option, order, g))
  const [closest] = holding
  // No line of this plan is its own: what stands against it is said, and the plan's first regimen instead.
  if (closest === undefined) return judged({ pointer, line: { ...first, reasons: [] }, findings: [...own, ...(order.barred === undefined ? [noOption(order, scene)] : [])] })
  const open = holding.filter(({ bar }) => bar === undefined)
  const target = targetOf(order, beside, open, scene)
  if (target === undefined) return judged({ pointer, line: lineOf(closest, scene), order: orderOf(closest), findings: own, better: first.id })
  const line = lineOf(target, scene)
  const partners = unboosted(order, scene.course, g) ?? scene.partners
  const findings = [...own, ...doseFindings(order, beside, target.components, g, regimen), ...(partners === undefined ? [] : [partners])]
  return judged({ pointer, line, order: orderOf(target), findings, better: line.id === first.id ? undefined : first.id })
}

function optionsOf({ first, others }: Regimen): readonly Stocked[] {
  return first === undefined ? others : [first, ...others]
}

function orderOf({ components, rows }: Stocked): Line['order'] {
  return { components, route: 'oral', rows }
}

/** The regimen that the orders make together, else the first in which this one is right, else the first that holds it. */
function targetOf(order: Order, beside: readonly Order[], open: readonly Stocked[], { whole, g, regimen }: Scene): Stocked | undefined {
  return open.find((option) => option === whole) ?? open.find(({ components }) => doseFindings(order, beside, components, g, regimen).length === 0) ?? open[0]
}

function covers({ components }: Stocked, order: Order, g: HivPep): boolean {
  const held = heldBy(components)
  const { holds } = asIn(order, components, g)
  return holds.length > 0 && holds.every((one) => held.has(one))
}

/** The line of the plan that stands for a regimen: that of the first dose, or its own; a barred one has its own line, closed. */
function lineOf(option: Stocked, { outcome, first }: Scene): Line {
  return outcome.lines.find(({ id }) => id === option.line) ?? first
}

/** The best open regimen all of which is ordered; of several of the same medicines, the one in the forms, the products and the doses that are ordered. */
function wholeOf(orders: readonly Order[], regimen: Regimen, g: HivPep): Stocked | undefined {
  const complete = optionsOf(regimen).filter(({ components, bar }) => {
    if (bar !== undefined) return false
    const ordered = new Set(orders.flatMap((order) => asIn(order, components, g).holds))
    return [...heldBy(components)].every((one) => ordered.has(one))
  })
  const [best] = complete.map(medicinesOf)
  const alike = complete.filter((option) => medicinesOf(option) === best)
  const inForms = ({ components }: Stocked): boolean => orders.every((order) => inForm(asIn(order, components, g), components))
  const inProducts = ({ components }: Stocked): boolean => components.every((component) => orders.some((order) => isProduct(asIn(order, components, g), component)))
  const wrong = ({ components }: Stocked): number => orders.flatMap((order) => doseFindings(order, orders.filter((one) => one !== order), components, g, regimen)).length
  return [...narrowed(narrowed(alike, inForms), inProducts)].sort((a, b) => wrong(a) - wrong(b))[0]
}

/** Those that fit; where none does, all. */
function narrowed(options: readonly Stocked[], fits: (option: Stocked) => boolean): readonly Stocked[] {
  const fitting = options.filter(fits)
  return fitting.length > 0 ? fitting : options
}

function medicinesOf({ components }: Stocked): string {
  return [...heldBy(components)].sort().join()
}

function isProduct({ holds }: Order, { medicine }: Component): boolean {
  const held = substancesOf(medicine)
  return held.length === holds.length && held.every((one) => holds.includes(one))
}

function inForm({ holds, medicine: { form } }: Order, components: readonly Component[]): boolean {
  return form === undefined || components.some((component) => component.form === form && substancesOf(component.medicine).some((one) => holds.includes(one)))
}

const backbones: readonly Substance[] = ['tenofovir-disoproxil', 'tenofovir-alafenamide', 'zidovudine', 'abacavir']
const besideBackbone: readonly Substance[] = ['lamivudine', 'emtricitabine']
const thirds: readonly Substance[] = ['dolutegravir', 'bictegravir', 'raltegravir', 'darunavir', 'atazanavir', 'lopinavir']
const needBooster: readonly Substance[] = ['darunavir', 'atazanavir']
const boosters: readonly Substance[] = ['ritonavir', 'cobicistat']

/** PEP-060: three drugs, two rather than none; a single one is no course. */
function partnersOf(orders: readonly Order[], whole: Stocked | undefined, g: HivPep): Found | undefined {
  const third = hold(orders, thirds)
  if (whole !== undefined) return third ? undefined : { reason: { key: 'check.third-missing', rule: g.twoDrugs } }
  if (!hold(orders, backbones) || !hold(orders, besideBackbone)) return partnerMissing(g.twoDrugs)
  return third ? { reason: { key: 'check.not-a-listed-regimen', rule: g.alternatives } } : { reason: { key: 'check.third-missing', rule: g.twoDrugs } }
}

/** PEP-125: a protease inhibitor without its booster is no course, whatever else is ordered. */
function unboosted(order: Order, course: readonly Order[], g: HivPep): Found | undefined {
  return hold([order], needBooster) && !hold(course, boosters) ? partnerMissing(g.twoDrugs) : undefined
}

function hold(orders: readonly Order[], list: readonly Substance[]): boolean {
  return orders.some(({ holds }) => holds.some((one) => list.includes(one)))
}

/** No regimen for her holds it. Where a fact is missing that could lead to one that does, that fact is asked. */
function noOption({ holds }: Order, { g, regimen }: Scene): Found {
  const reason: VerdictReason = { key: 'check.no-regimen-holds-it', rule: g.alternatives }
  const maybe = missing([regimen.route]).length > 0 && holds.every((one) => isGiven(one, g))
  return { verb: maybe ? 'needs-input' : 'not-recommended', reason, because: regimen.because }
}
