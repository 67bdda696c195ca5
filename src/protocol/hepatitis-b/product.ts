import { type Answer, type Known, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { stockOf } from '../../derive/formulary.js'
import { freshWeight } from '../../derive/fresh-weight.js'
import { type Bands, type Component, type Dose, type OptionalDose, type Row, band, doseFor, passes } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { HepatitisB } from '../../guideline/topic/hepatitis-b.js'
import type { Flag } from '../../guideline/words.js'
import type { HepatitisBReason } from '../../plan/hepatitis-b.js'
import type { Order } from '../../plan/index.js'

/** What is given, with what is to be said of it. */
export interface Product {
  readonly order: Order
  readonly reasons: readonly HepatitisBReason[]
  readonly because: readonly Answer<unknown>[]
}

/** STI-045: the product for her age. Her age not known, no amount is printed, and it is asked. */
export function vaccineProduct(s: Situation, g: HepatitisB): Product {
  if (g.adultProductFrom.says === 'none') return { order: orderOf(g.vaccine), reasons: [{ key: 'hbv.product-by-leaflet', rule: g.vaccine }], because: [] }
  const adult = passes(g.adultProductFrom, ageInYears(s))
  if (!adult.known) return { order: orderOf(g.vaccine), reasons: [{ key: 'hbv.product-by-leaflet', rule: g.vaccine }], because: [adult] }
  if (adult.value) return { order: orderOf(stated(g.vaccineAdult) ?? g.vaccine), reasons: [{ key: 'hbv.adult-product', from: g.adultProductFrom }], because: [adult] }
  const other = stated(g.vaccineChildOther)
  return {
    order: orderOf(stated(g.vaccineChild) ?? g.vaccine),
    reasons: [{ key: 'hbv.child-product', from: g.adultProductFrom }, ...(other === undefined ? [] : [{ key: 'hbv.child-product-other', dose: other } as const])],
    because: [adult],
  }
}

/** STI-093: by weight, by age, or as the label says. What decides the amount and is not known leaves it off, and is asked. */
export function immunoglobulinProduct(s: Situation, g: HepatitisB, common: Common): Product {
  if (g.immunoglobulinByWeight.says !== 'none') {
    const dose = doseFor(g.immunoglobulinByWeight, freshWeight(s, common))
    const amount = presume(dose, 'none').value
    if (amount === 'none') return { order: orderOf(g.immunoglobulin), reasons: [{ key: 'hbv.weigh', rule: g.immunoglobulinByWeight }, { key: 'hbv.split', above: g.splitAbove }], because: [dose] }
    return { order: orderOfComponent(amount, g.immunoglobulinByWeight), reasons: splitReasons(amount, g), because: [dose] }
  }
  if (g.immunoglobulinByAge.says.steps.every(({ holds }) => holds === 'none')) {
    return { order: orderOf(g.immunoglobulin), reasons: [{ key: 'hbv.by-label', rule: g.immunoglobulin }, { key: 'hbv.split', above: g.splitAbove }], because: [] }
  }
  const years = ageInYears(s)
  const dose = band(g.immunoglobulinByAge, years)
  const amount = presume(dose, 'none').value
  if (amount === 'none') return { order: orderOf(g.immunoglobulin), reasons: [{ key: 'hbv.age-for-dose', rule: g.immunoglobulinByAge }, { key: 'hbv.split', above: g.splitAbove }], because: [dose] }
  return { order: orderOfComponent(amount, g.immunoglobulinByAge), reasons: [...rangeReasons(g.immunoglobulinLeast, years, amount), ...splitReasons(amount, g)], because: [dose] }
}

/** A range is printed whole: the order proposes its upper end, the sentence says the lower. */
function rangeReasons(least: Bands<number>, years: Answer<number>, { strengthUnit }: Component): readonly HepatitisBReason[] {
  const lower = presume(band(least, years), 'none').value
  return lower === 'none' ? [] : [{ key: 'hbv.range', least: { measured: lower, unit: strengthUnit }, rule: least }]
}

/** A volume known to be small is given at one site; one that only the product tells may be large. */
function splitReasons({ strength, strengthUnit }: Component, g: HepatitisB): readonly HepatitisBReason[] {
  const large = strengthUnit !== 'mL' || strength.some((amount) => surely(passes(g.splitAbove, known(amount)), true))
  return large ? [{ key: 'hbv.split', above: g.splitAbove }] : []
}

function stated(dose: OptionalDose): Dose | undefined {
  return isStated(dose) ? dose : undefined
}

function isStated(dose: OptionalDose): dose is Dose {
  return dose.says !== 'none'
}

function orderOf(dose: Dose): Order {
  return { components: dose.says.components, route: dose.says.route, rows: [dose] }
}

function orderOfComponent(component: Component, row: Row): Order {
  return { components: [component], route: 'injection', rows: [row] }
}

/** CD-24: not listed counts as in stock, with an ask; not here means another place. */
export interface Stock {
  readonly here: Known<boolean>
  readonly flags: readonly Flag[]
  readonly reasons: readonly HepatitisBReason[]
}

export function stock(s: Situation, codes: HepatitisB['vaccineProduct']): Stock {
  const here = presume(stockOf(s, codes), true)
  if (!here.value) return { here, flags: [], reasons: [{ key: 'hbv.get-elsewhere', rule: codes }] }
  return here.presumed ? { here, flags: ['if-in-stock'], reasons: [{ key: 'hbv.if-in-stock', rule: codes }] } : { here, flags: [], reasons: [] }
}
