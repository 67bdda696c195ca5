import { missing } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { isGiven } from '../../derive/stated-doses.js'
import type { Component } from '../../guideline/shape/index.js'
import { type Substance, substancesOf } from '../../guideline/substances.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import { isOpen } from '../../guideline/words.js'
import type { Line, Outcome, Proposed, Verdict, VerdictReason } from '../../plan/index.js'
import { judged, undecided } from '../../plan/judge.js'
import { type Order, asIn, heldBy, readOrder } from './order.js'
import { type Found, barredFinding, doseFindings, listFindings, notUnderstood, pairFindings, plannedOrders } from './order-findings.js'
import { type Regimen, type Stocked, regimenFor } from './regimen.js'

interface Scene {
  readonly s: Situation
  readonly g: HivPep
  readonly outcome: Outcome
  readonly regimen: Regimen
  readonly first: Line
  /** What the orders make together, of the regimens she may have. */
  readonly whole: Stocked | undefined
  readonly partners: Found | undefined
}

/** Orders of HIV medicines, judged together against the regimens of this visit (PEP-060 to PEP-125). */
export function check(proposals: readonly Proposed[], s: Situation, g: HivPep, outcome: Outcome): readonly Verdict[] {
  const orders = proposals.map((proposed) => readOrder(proposed, g))
  const first = outcome.lines.find(({ id }) => id === 'hiv-pep/first-dose')
  if (first === undefined) return proposals.map(({ pointer }) => undecided(pointer, [{ key: 'check.nothing-told' }], outcome.notFired.flatMap(({ because }) => because)))
  const regimen = regimenFor(s, g)
  const course = [...orders, ...plannedOrders(s, g)]
  const whole = wholeOf(course, regimen, g)
  const scene: Scene = { s, g, outcome, regimen, first, whole, partners: partnersOf(course, whole, g) }
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
  const findings = [...own, ...doseFindings(order, beside, target.components, g, regimen), ...(scene.partners === undefined ? [] : [scene.partners])]
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
  if (whole !== undefined && open.includes(whole)) return whole
  return open.find(({ components }) => doseFindings(order, beside, components, g, regimen).length === 0) ?? open[0]
}

function covers({ components }: Stocked, order: Order, g: HivPep): boolean {
  const held = heldBy(components)
  const { holds } = asIn(order, components, g)
  return holds.length > 0 && holds.every((one) => held.has(one))
}

/** The line of the plan that stands for a regimen; a barred one has its own line, closed. */
function lineOf(option: Stocked, { regimen, outcome, first }: Scene): Line {
  if (option === regimen.first) return first
  return outcome.lines.find(({ id }) => id === option.line) ?? first
}

/** The best open regimen all of which is ordered; of several of the same medicines, the one in the forms and the products that are ordered. */
function wholeOf(orders: readonly Order[], regimen: Regimen, g: HivPep): Stocked | undefined {
  const complete = optionsOf(regimen).filter(({ components, bar }) => {
    if (bar !== undefined) return false
    const ordered = new Set(orders.flatMap((order) => asIn(order, components, g).holds))
    return [...heldBy(components)].every((one) => ordered.has(one))
  })
  const [first] = complete
  if (first === undefined) return undefined
  const alike = complete.filter(({ components }) => [...heldBy(components)].every((one) => heldBy(first.components).has(one)) && heldBy(components).size === heldBy(first.components).size)
  const fits = (components: readonly Component[]): readonly Order[] => orders.map((order) => asIn(order, components, g))
  const formed = alike.filter(({ components }) => fits(components).every((order) => inForm(order, components)))
  return (formed.length > 0 ? formed : alike).find(({ components }) => components.every((component) => fits(components).some((order) => isProduct(order, component)))) ?? formed[0] ?? first
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

/** PEP-060: three drugs, two rather than none; a single one, or a protease inhibitor without its booster, is no course. */
function partnersOf(orders: readonly Order[], whole: Stocked | undefined, g: HivPep): Found | undefined {
  const ordered = orders.flatMap(({ holds }) => holds)
  const has = (list: readonly Substance[]): boolean => ordered.some((one) => list.includes(one))
  const pair = has(backbones) && has(besideBackbone)
  const boosted = !has(needBooster) || has(boosters)
  if (whole !== undefined) return whole.line === 'hiv-pep/two-drugs' && !has(thirds) ? { reason: { key: 'check.third-missing', rule: g.twoDrugs } } : undefined
  if (pair && has(thirds) && boosted) return { reason: { key: 'check.not-a-listed-regimen', rule: g.alternatives } }
  if (pair && !has(thirds)) return { reason: { key: 'check.third-missing', rule: g.twoDrugs } }
  return { verb: 'not-recommended', reason: { key: 'check.partner-missing', rule: g.twoDrugs } }
}

/** No regimen for her holds it. Where a fact is missing that could lead to one that does, that fact is asked. */
function noOption({ holds }: Order, { g, regimen }: Scene): Found {
  const reason: VerdictReason = { key: 'check.no-regimen-holds-it', rule: g.alternatives }
  const maybe = missing([regimen.route]).length > 0 && holds.some((one) => isGiven(one, g))
  return { verb: maybe ? 'needs-input' : 'not-recommended', reason, because: regimen.because }
}
