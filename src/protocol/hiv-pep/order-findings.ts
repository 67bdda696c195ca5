import type { Answer } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { medicineList } from '../../derive/medicine-list.js'
import { type DoseFinding, compareDose, expectedOf } from '../../derive/ordered.js'
import { given } from '../../derive/read.js'
import { plannedFor } from '../../derive/planned-medicines.js'
import { type Component, band, matches } from '../../guideline/shape/index.js'
import { type Substance, substancesOf } from '../../guideline/substances.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { AnyReason, Finding, VerdictReason } from '../../plan/index.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import { amountFinding, dependsOnFacts, onTheList, partNotUnderstood } from '../../plan/order-findings.js'
import { type Order, asIn, readOrder } from './order.js'
import type { Regimen } from './regimen.js'

export type Found = Finding<VerdictReason | HivPepReason | AnyReason>

/** PEP-064: what is never given to one who may not have HIV, and what is no longer used. */
export function barredFinding({ barred }: Order, g: HivPep): readonly Found[] {
  switch (barred) {
    case 'never': return [{ verb: 'contraindicated', reason: { key: 'check.never-used', rule: g.neverProduct } }]
    case 'not-used': return [{ verb: 'not-recommended', reason: { key: 'check.not-used', rule: g.notUsedProduct } }]
    default: return []
  }
}

export function notUnderstood(order: Order): readonly Found[] {
  return order.barred === undefined ? partNotUnderstood(order) : []
}

/** PEP-036, PEP-062: no two tenofovirs, and no emtricitabine with lamivudine, within what is ordered. */
export function pairFindings(order: Order, beside: readonly Order[], g: HivPep): readonly Found[] {
  const together = new Set([...order.holds, ...beside.flatMap(({ holds }) => holds)])
  const clash = (pair: readonly Substance[]): boolean => pair.every((one) => together.has(one)) && pair.some((one) => order.holds.includes(one))
  return [
    ...(clash(['tenofovir-disoproxil', 'tenofovir-alafenamide']) ? [{ verb: 'not-recommended', reason: { key: 'check.two-tenofovirs', rule: g.pausePrep } } as const] : []),
    ...(clash(['lamivudine', 'emtricitabine']) ? [{ verb: 'not-recommended', reason: { key: 'check.same-partner', rule: g.partnerAmounts } } as const] : []),
  ]
}

/** What is on her list already: the same course planned; or a tenofovir taken for another reason, which is paused and not doubled (PEP-036). */
export function listFindings(order: Order, s: Situation, g: HivPep): readonly Found[] {
  const list = medicineList(s).filter(({ medicine }) => medicine.status !== 'stopped' && medicine.status !== 'single-dose-taken')
  const planned = plannedOrders(s, g).find(({ holds }) => holds.some((one) => order.holds.includes(one)))
  const tenofovir = order.holds.some((one) => one.startsWith('tenofovir')) ? list.find(({ medicine }) => medicine.status !== 'planned' && medicine.purpose !== 'hiv-pep' && matches(g.duplicateTenofovir, medicine)) : undefined
  return [
    ...(planned === undefined ? [] : [onTheList(planned)]),
    ...(tenofovir === undefined ? [] : [{ reason: { key: 'pep.pause-tenofovir', rule: g.pausePrep }, because: [given(true, `${tenofovir.path}/status`)] } as const]),
  ]
}

/** What her list says is planned for this already. */
export function plannedOrders(s: Situation, g: HivPep): readonly Order[] {
  return plannedFor(s, 'hiv-pep').map((planned) => readOrder(planned, g))
}

/** The dose of an order against the regimen it belongs to. What a missing fact may still make right is asked, not refused. */
export function doseFindings(order: Order, beside: readonly Order[], components: readonly Component[], g: HivPep, regimen: Regimen): readonly Found[] {
  const own = asIn(order, components, g)
  const others = beside.map((one) => asIn(one, components, g))
  const variants = variantsOf(own, components, g, regimen)
  const [first] = variants
  if (first === undefined) return [{ verb: 'not-recommended', reason: { key: 'pep.not-interchangeable', rule: g.notInterchangeable } }]
  if (variants.some((variant) => compareDose(own, others, expectedOf(variant)).length === 0)) return []
  const found = own.holds.flatMap((substance): readonly Found[] => {
    const one = { ...own, holds: [substance] }
    const open = decides(substance, regimen)
    const differs = compareDose(one, others, expectedOf(first))
    const wrong = differs.includes('too-low') || differs.includes('too-high') || differs.includes('split-differs')
    const depends = dependsOnFacts(wrong, one, open, g)
    return depends === undefined ? differs.map((difference) => findingOf(difference, order, g)) : [depends]
  })
  return found.filter(({ reason }, i) => found.findIndex((other) => other.reason.key === reason.key) === i)
}

function findingOf(found: DoseFinding, order: Order, g: HivPep): Found {
  switch (found) {
    case 'split-differs': return { verb: 'not-recommended', reason: { key: 'check.split-differs' } }
    case 'course-too-short': return { verb: 'not-recommended', reason: { key: 'check.course-too-short', days: g.courseDays } }
    case 'course-too-long': return { reason: { key: 'check.course-too-long', days: g.courseDays } }
    case 'too-low': case 'too-high': case 'twice': case 'not-told': return amountFinding(found, order)
  }
}

/**
 * PEP-086: the dispersible tablet of dolutegravir and the film-coated one are not the same by milligram. Where both are given at her weight either is right by its
 * own row; a form that is not told may be either.
 */
function variantsOf({ holds, medicine: { form } }: Order, components: readonly Component[], g: HivPep, { size: { kg } }: Regimen): readonly (readonly Component[])[] {
  if (!holds.includes('dolutegravir') || !components.some(({ medicine }) => medicine === 'dolutegravir')) return [components]
  const rows = [g.dolutegravirDispersible, g.dolutegravirFilmCoated].map((row) => band(row, kg))
  const other = rows.flatMap((held) => (held.known && held.value !== 'none' ? [held.value] : []))
  const swapped = other.map((one) => components.map((component) => (component.medicine === 'dolutegravir' ? { ...component, ...pick(one) } : component)))
  const hasForm = (list: readonly Component[]): boolean => list.some((component) => component.form === form && substancesOf(component.medicine).includes('dolutegravir'))
  return [components, ...swapped].filter((list) => form === undefined || hasForm(list))
}

function pick({ strength, strengthUnit, form, each }: Component): Pick<Component, 'strength' | 'strengthUnit' | 'form' | 'each'> {
  return { strength, strengthUnit, form, each }
}

/** What the dose of a substance rests on. */
function decides(substance: Substance, { thirds, backbones, route }: Regimen): readonly Answer<unknown>[] {
  switch (substance) {
    case 'dolutegravir': return [route, thirds.dolutegravir.twice]
    case 'raltegravir':
    case 'lopinavir': return [route, thirds.doubled]
    case 'ritonavir': return [route, thirds.doubled, thirds.pregnant]
    case 'darunavir': return [route, thirds.pregnant]
    case 'zidovudine':
    case 'lamivudine': return [route, backbones.severe, backbones.clearance]
    default: return [route]
  }
}
