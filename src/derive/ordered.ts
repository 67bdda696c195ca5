import type { Medicine, doseUnits, strengthUnits } from '../case/case.js'
import type { ProposedMedicine } from '../case/proposal.js'
import { milligramsIn } from '../case/units.js'
import type { Answer } from '../answer/index.js'
import { type Codes, type Component, type Row, isWeightDose, matches, rangeFor } from '../guideline/shape/index.js'
import { type Substance, inOrderOfName, substancesOf } from '../guideline/substances.js'

/** How a protocol recognises what an order holds. */
export type Recognised = readonly (readonly [Substance, Codes])[]

/** What an amount is counted in: milligrams, units of its effect, millilitres. One is never turned into another. */
export type Measure = 'mass' | 'units' | 'volume'

/** An order as read: what it holds, and how much of each at a time. */
export interface Ordered {
  readonly medicine: ProposedMedicine
  readonly holds: readonly Substance[]
  /** False where a part of it matches nothing. */
  readonly understood: boolean
  /** In mg, units or mL; absent where the dose, or the strength it counts in, is not told. */
  readonly atATime?: ReadonlyMap<Substance, number>
  readonly measure?: Measure
}

/** Reads what an order holds. Each ingredient is recognised by itself; words alone may name several. */
export function ordered(medicine: ProposedMedicine, recognised: Recognised): Ordered {
  const parts = partsOf(medicine).map((part) => [...new Set(recognised.filter(([, codes]) => matches(codes, part)).map(([substance]) => substance))])
  const holds = [...new Set(parts.flatMap((part) => inOrderOfName(part)))]
  return { medicine, holds, understood: parts.every((part) => part.length > 0), ...amounts(medicine, holds) }
}

function partsOf({ strength: _, ingredients = [], ...named }: ProposedMedicine): readonly Medicine[] {
  const { text: _words, ...unnamed } = named
  return ingredients.length === 0 ? [named] : ingredients.map((one) => ({ ...unnamed, ingredients: [one] }))
}

/** Each measure in one unit of its own: masses in milligrams. */
const inOne = { ...milligramsIn, 'mg/mL': 1, IU: 1, mL: 1 } as const
type Dosed = (typeof doseUnits)[number]
type Strength = (typeof strengthUnits)[number]
const measures: { readonly [U in Dosed]?: Measure } = { mg: 'mass', ug: 'mass', g: 'mass', IU: 'units', mL: 'volume' }
const strengthMeasures = { mg: 'mass', ug: 'mass', 'mg/mL': 'mass', IU: 'units', mL: 'volume' } as const
/** The strengths that a dose in tablets or in volume counts in. */
const countedIn: { readonly [U in Dosed]?: readonly Strength[] } = { '{tablet}': ['mg', 'ug', 'IU'], mL: ['mg/mL'] }

function amounts({ dose, strength = [] }: ProposedMedicine, holds: readonly Substance[]): Pick<Ordered, 'atATime' | 'measure'> {
  if (dose === undefined) return {}
  const { value, unit } = dose
  const [printed] = strength
  if (printed !== undefined && strength.length === holds.length && strength.every((one) => countedIn[unit]?.includes(one.unit) && strengthMeasures[one.unit] === strengthMeasures[printed.unit])) {
    return { measure: strengthMeasures[printed.unit], atATime: new Map(holds.map((substance, i) => [substance, value * inOneUnit(strength[i])])) }
  }
  const measure = measures[unit]
  if (measure === undefined || unit === '{tablet}' || holds.length !== 1) return {}
  return { measure, atATime: new Map(holds.map((only) => [only, value * inOne[unit]])) }
}

function inOneUnit(strength: { readonly value: number; readonly unit: Strength } | undefined): number {
  return strength === undefined ? 0 : strength.value * inOne[strength.unit]
}

/** What a guideline gives of a substance: at a time and in a day, over all the products that hold it. */
export interface Expected {
  readonly measure: Measure
  readonly atATime: number
  readonly inADay: number
  /** How often in a day, where an order does not say. */
  readonly timesPerDay: number
  readonly days: number
  /** Of doses that follow on each other, all their days. */
  readonly atMostDays: number
  readonly form: Component['form']
  /** Where a range is right, its ends in a day. */
  readonly range?: { readonly least: number; readonly most: number }
}

export function expectedOf(components: readonly Component[]): ReadonlyMap<Substance, Expected> {
  const found = new Map<Substance, Expected>()
  for (const component of components) {
    const { strength, strengthUnit, each, timesPerDay, days = 1, form, medicine } = component
    for (const [i, substance] of substancesOf(medicine).entries()) {
      const one = each * (strength[i] ?? 0) * inOne[strengthUnit]
      const before = found.get(substance)
      const atATime = Math.max(one, before?.atATime ?? 0)
      const inADay = one * timesPerDay + (before?.inADay ?? 0)
      const follows = before !== undefined && before.days !== days
      found.set(substance, {
        measure: strengthMeasures[strengthUnit], form, atATime, inADay, timesPerDay: follows || inADay === 0 ? timesPerDay : inADay / atATime,
        days: Math.min(days, before?.days ?? days), atMostDays: follows ? days + before.atMostDays : days,
      })
    }
  }
  return found
}

/** The same of a whole order of the plan: a dose made for a weight is right within its range. */
export function expectedIn({ components, rows }: { readonly components: readonly Component[]; readonly rows: readonly Row[] }, kilograms: Answer<number>): ReadonlyMap<Substance, Expected> {
  const expected = expectedOf(components)
  const [row] = rows.filter(isWeightDose)
  const range = row === undefined || !kilograms.known ? undefined : rangeFor(row, kilograms.value)
  if (range === undefined) return expected
  return new Map([...expected].map(([substance, one]) => [substance, { ...one, range: { least: range.least * one.timesPerDay, most: range.most * one.timesPerDay } }]))
}

export type DoseFinding = 'too-low' | 'too-high' | 'split-differs' | 'twice' | 'course-too-short' | 'course-too-long' | 'not-told'

/** What differs between an order, with those beside it, and what the guideline gives. Nothing told is nothing found but that. */
export function compareDose(order: Ordered, beside: readonly Ordered[], expected: ReadonlyMap<Substance, Expected>): readonly DoseFinding[] {
  const found = order.holds.flatMap((substance): readonly DoseFinding[] => {
    const wanted = expected.get(substance)
    if (wanted === undefined) return []
    return wanted.inADay === 0 ? compareProduct(substance, order, beside, wanted) : compareOne(substance, order, beside, wanted)
  })
  return [...new Set(found)]
}

/** A product whose amount the guideline does not state: one of it, as often as the guideline gives it. A device stays for days on end. */
function compareProduct(substance: Substance, { medicine: { timesPerDay = 1, days = 1 } }: Ordered, beside: readonly Ordered[], wanted: Expected): readonly DoseFinding[] {
  if (timesPerDay > wanted.timesPerDay || (wanted.form !== 'device' && days > wanted.atMostDays)) return ['too-high']
  return beside.some(({ holds }) => holds.includes(substance)) ? ['twice'] : []
}

function compareOne(substance: Substance, order: Ordered, beside: readonly Ordered[], wanted: Expected): readonly DoseFinding[] {
  const { days = wanted.days } = order.medicine
  const course: readonly DoseFinding[] = days < wanted.days ? ['course-too-short'] : days > wanted.atMostDays ? ['course-too-long'] : []
  const { least, most } = wanted.range ?? { least: wanted.inADay, most: wanted.inADay }
  const atATime = amountIn(order, substance, wanted)
  if (atATime === undefined) return ['not-told', ...course]
  const own = inADay(atATime, order, wanted)
  if (isMore(own, most)) return ['too-high', ...course]
  const others = beside.filter(({ holds }) => holds.includes(substance))
  const counted = others.flatMap((one) => {
    const amount = amountIn(one, substance, wanted)
    return amount === undefined ? [] : [inADay(amount, one, wanted)]
  })
  const total = counted.reduce((sum, one) => sum + one, own)
  if (isMore(total, most)) return ['twice', ...course]
  if (counted.length < others.length) return course
  if (isMore(least, total)) return ['too-low', ...course]
  const split = others.length === 0 && wanted.range === undefined && (isMore(atATime, wanted.atATime) || isMore(wanted.atATime, atATime))
  return split ? ['split-differs', ...course] : course
}

/** How much of it is ordered at a time, in what the guideline counts it. */
function amountIn({ atATime, measure }: Ordered, substance: Substance, wanted: Expected): number | undefined {
  return measure === wanted.measure ? atATime?.get(substance) : undefined
}

/** Times a day not told are those of the guideline. */
function inADay(atATime: number, { medicine }: Ordered, wanted: Expected): number {
  return atATime * (medicine.timesPerDay ?? wanted.timesPerDay)
}

const asGoodAsEqual = 1e-9

function isMore(a: number, b: number): boolean {
  return a - b > asGoodAsEqual * Math.max(a, b)
}
