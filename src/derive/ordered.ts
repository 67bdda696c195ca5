import type { Medicine, doseUnits, strengthUnits } from '../case/case.js'
import type { ProposedMedicine } from '../case/proposal.js'
import { type Codes, type Component, matches } from '../guideline/shape/index.js'
import { type Substance, inOrderOfName, substancesOf } from '../guideline/substances.js'

/** How a protocol recognises what an order holds. */
export type Recognised = readonly (readonly [Substance, Codes])[]

/** An order as read: what it holds, and how much of each at a time, in mg. */
export interface Ordered {
  readonly medicine: ProposedMedicine
  readonly holds: readonly Substance[]
  /** False where a part of it matches nothing. */
  readonly understood: boolean
  /** Absent where the dose, or the strength it counts in, is not told. */
  readonly atATime?: ReadonlyMap<Substance, number>
}

/** Reads what an order holds. Each ingredient is recognised by itself; words alone may name several. */
export function ordered(medicine: ProposedMedicine, recognised: Recognised): Ordered {
  const parts = partsOf(medicine).map((part) => [...new Set(recognised.filter(([, codes]) => matches(codes, part)).map(([substance]) => substance))])
  const holds = [...new Set(parts.flatMap((part) => inOrderOfName(part)))]
  const atATime = amounts(medicine, holds)
  return { medicine, holds, understood: parts.every((part) => part.length > 0), ...(atATime === undefined ? {} : { atATime }) }
}

function partsOf({ strength: _, ingredients = [], ...named }: ProposedMedicine): readonly Medicine[] {
  const { text: _words, ...unnamed } = named
  return ingredients.length === 0 ? [named] : ingredients.map((one) => ({ ...unnamed, ingredients: [one] }))
}

/** Units and millilitres count as themselves: what is measured in them is measured in nothing else. */
const milligrams = { mg: 1, ug: 0.001, g: 1000, 'mg/mL': 1, IU: 1, mL: 1 } as const
type Dosed = (typeof doseUnits)[number]
type Strength = (typeof strengthUnits)[number]
const masses: { readonly [U in Dosed]?: number } = { mg: milligrams.mg, ug: milligrams.ug, g: milligrams.g }
/** What a strength is in mg, where the dose counts tablets or volume. */
const strengths: { readonly [U in Dosed]?: { readonly [S in Strength]?: number } } = { '{tablet}': { mg: milligrams.mg, ug: milligrams.ug }, mL: { 'mg/mL': milligrams['mg/mL'] } }

function amounts({ dose, strength }: ProposedMedicine, holds: readonly Substance[]): ReadonlyMap<Substance, number> | undefined {
  if (dose === undefined) return undefined
  const mass = masses[dose.unit]
  if (mass !== undefined && holds.length === 1) return new Map(holds.map((only) => [only, dose.value * mass]))
  if (strength?.length !== holds.length) return undefined
  const each = strength.flatMap(({ value, unit }) => {
    const one = strengths[dose.unit]?.[unit]
    return one === undefined ? [] : [dose.value * value * one]
  })
  return each.length === holds.length ? new Map(holds.map((substance, i) => [substance, each[i] ?? 0])) : undefined
}

/** What a guideline gives of a substance: at a time and in a day, over all the products that hold it. */
export interface Expected {
  readonly atATime: number
  readonly inADay: number
  readonly days: number
  readonly form: Component['form']
}

export function expectedOf(components: readonly Component[]): ReadonlyMap<Substance, Expected> {
  const found = new Map<Substance, Expected>()
  for (const component of components) {
    const { strength, strengthUnit, each, timesPerDay, days = 1, form, medicine } = component
    for (const [i, substance] of substancesOf(medicine).entries()) {
      const atATime = each * (strength[i] ?? 0) * milligrams[strengthUnit]
      const before = found.get(substance)
      found.set(substance, { form, days, atATime: Math.max(atATime, before?.atATime ?? 0), inADay: atATime * timesPerDay + (before?.inADay ?? 0) })
    }
  }
  return found
}

export type DoseFinding = 'too-low' | 'too-high' | 'split-differs' | 'twice' | 'course-too-short' | 'course-too-long' | 'not-told'

/** What differs between an order, with those beside it, and what the guideline gives. Nothing told is nothing found but that. */
export function compareDose(order: Ordered, beside: readonly Ordered[], expected: ReadonlyMap<Substance, Expected>): readonly DoseFinding[] {
  const found = order.holds.flatMap((substance): readonly DoseFinding[] => {
    const wanted = expected.get(substance)
    return wanted === undefined || wanted.inADay === 0 ? [] : compareOne(substance, order, beside, wanted)
  })
  return [...new Set(found)]
}

function compareOne(substance: Substance, order: Ordered, beside: readonly Ordered[], wanted: Expected): readonly DoseFinding[] {
  const { days = wanted.days } = order.medicine
  const course: readonly DoseFinding[] = days < wanted.days ? ['course-too-short'] : days > wanted.days ? ['course-too-long'] : []
  const atATime = order.atATime?.get(substance)
  if (atATime === undefined) return ['not-told', ...course]
  const own = inADay(atATime, order, wanted)
  if (isMore(own, wanted.inADay)) return ['too-high', ...course]
  const others = beside.filter(({ holds }) => holds.includes(substance))
  const counted = others.flatMap((one) => {
    const amount = one.atATime?.get(substance)
    return amount === undefined ? [] : [inADay(amount, one, wanted)]
  })
  const total = counted.reduce((sum, one) => sum + one, own)
  if (isMore(total, wanted.inADay)) return ['twice', ...course]
  if (counted.length < others.length) return course
  if (isMore(wanted.inADay, total)) return ['too-low', ...course]
  const split = others.length === 0 && (isMore(atATime, wanted.atATime) || isMore(wanted.atATime, atATime))
  return split ? ['split-differs', ...course] : course
}

/** Times a day not told are those of the guideline. */
function inADay(atATime: number, { medicine }: Ordered, wanted: Expected): number {
  return atATime * (medicine.timesPerDay ?? wanted.inADay / wanted.atATime)
}

const asGoodAsEqual = 1e-9

function isMore(a: number, b: number): boolean {
  return a - b > asGoodAsEqual * Math.max(a, b)
}
