import type { Medicine } from '../case/case.js'
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
  const holds = [...new Set(parts.flatMap((part) => (part.length > 1 ? inOrderOfName(part) : part)))]
  const atATime = amounts(medicine, holds)
  return { medicine, holds, understood: parts.every((part) => part.length > 0), ...(atATime === undefined ? {} : { atATime }) }
}

function partsOf({ ingredients, text, form }: ProposedMedicine): readonly Medicine[] {
  const of = form === undefined ? {} : { form }
  if (ingredients !== undefined && ingredients.length > 0) return ingredients.map((one) => ({ ingredients: [one], ...of }))
  return text === undefined ? [] : [{ text, ...of }]
}

const milligrams = { mg: 1, 'mg/mL': 1, ug: 0.001, g: 1000 } as const

function amounts({ dose, strength }: ProposedMedicine, holds: readonly Substance[]): ReadonlyMap<Substance, number> | undefined {
  if (dose === undefined) return undefined
  const [only] = holds
  if ((dose.unit === 'mg' || dose.unit === 'ug' || dose.unit === 'g') && only !== undefined && holds.length === 1) return new Map([[only, dose.value * milligrams[dose.unit]]])
  if (strength === undefined || strength.length !== holds.length) return undefined
  const perUnit = dose.unit === 'mL' ? (['mg/mL'] as const) : dose.unit === '{tablet}' ? (['mg', 'ug'] as const) : []
  const found = new Map<Substance, number>()
  for (const [i, substance] of holds.entries()) {
    const of = strength[i]
    const unit = perUnit.find((one) => one === of?.unit)
    if (of === undefined || unit === undefined) return undefined
    found.set(substance, dose.value * of.value * milligrams[unit])
  }
  return found
}

/** What a guideline gives of a substance: at a time and in a day, over all the products that hold it. */
export interface Expected {
  readonly atATime: number
  readonly inADay: number
  readonly days?: number
  readonly form: Component['form']
}

export function expectedOf(components: readonly Component[]): ReadonlyMap<Substance, Expected> {
  const found = new Map<Substance, Expected>()
  for (const component of components) {
    const { strength, strengthUnit, each, timesPerDay, days, form, medicine } = component
    for (const [i, substance] of substancesOf(medicine).entries()) {
      const atATime = each * (strength[i] ?? 0) * milligrams[strengthUnit]
      const before = found.get(substance)
      found.set(substance, { form, atATime: Math.max(atATime, before?.atATime ?? 0), inADay: atATime * timesPerDay + (before?.inADay ?? 0), ...(days === undefined ? {} : { days }) })
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
  const { days } = order.medicine
  const course: readonly DoseFinding[] = days === undefined ? [] : days < (wanted.days ?? 1) ? ['course-too-short'] : days > (wanted.days ?? 1) ? ['course-too-long'] : []
  const own = inADay(order, substance, wanted)
  const others = beside.filter(({ holds }) => holds.includes(substance)).map((one) => inADay(one, substance, wanted))
  if (own === undefined) return ['not-told', ...course]
  const total = others.includes(undefined) ? undefined : others.reduce<number>((sum, one) => sum + (one ?? 0), own)
  if (isMore(own, wanted.inADay)) return ['too-high', ...course]
  if (total === undefined) return course
  if (isMore(total, wanted.inADay)) return ['twice', ...course]
  if (isMore(wanted.inADay, total)) return ['too-low', ...course]
  const atATime = order.atATime?.get(substance) ?? wanted.atATime
  const split = others.length === 0 && (isMore(atATime, wanted.atATime) || isMore(wanted.atATime, atATime))
  return split ? ['split-differs', ...course] : course
}

/** Times a day not told are those of the guideline. */
function inADay({ atATime, medicine }: Ordered, substance: Substance, wanted: Expected): number | undefined {
  const amount = atATime?.get(substance)
  return amount === undefined ? undefined : amount * (medicine.timesPerDay ?? wanted.inADay / wanted.atATime)
}

const asGoodAsEqual = 1e-9

function isMore(a: number, b: number): boolean {
  return a - b > asGoodAsEqual * Math.max(a, b)
}
