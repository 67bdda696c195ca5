import { type Component, type Row, isWeightDose } from '../guideline/shape/index.js'
import { type Ordered, type Expected, compareDose, expectedOf } from './ordered.js'
import { type Substance, substancesOf } from '../guideline/substances.js'

/** Every product that a topic gives anywhere, for whomever: what a fact still missing may lead to. */
export function statedDoses(topic: object): readonly (readonly Component[])[] {
  return Object.values<{ readonly says?: Told | string }>({ ...topic }).flatMap(({ says }) => (typeof says === 'object' ? componentsIn(says) : []))
}

/** As much of a row as may hold a product: a dose, or a band of doses. */
interface Told {
  readonly components?: readonly Component[]
  readonly steps?: readonly { readonly holds?: Component | object | string }[]
}

function componentsIn({ components, steps }: Told): readonly (readonly Component[])[] {
  if (components !== undefined) return [components]
  return steps?.flatMap(({ holds }) => (typeof holds === 'object' && 'medicine' in holds ? [[holds]] : [])) ?? []
}

/** Whether the topic gives this amount to somebody, once or at twice the number of times. */
export function isStated(order: Ordered, topic: object): boolean {
  const { days: _, ...medicine } = order.medicine
  const anyCourse: Ordered = { ...order, medicine }
  return statedDoses(topic).some((components) => {
    const expected = expectedOf(components)
    if (!order.holds.every((substance) => expected.has(substance))) return false
    return [expected, twice(expected)].some((one) => compareDose(anyCourse, [], one).length === 0)
  })
}

function twice(expected: ReadonlyMap<Substance, Expected>): ReadonlyMap<Substance, Expected> {
  return new Map([...expected].map(([substance, of]) => [substance, { ...of, inADay: of.inADay + of.inADay }]))
}

/** Whether any product of the topic holds it. */
export function isGiven(substance: Substance, topic: object): boolean {
  return givenByWeight(topic).includes(substance) || statedDoses(topic).some((components) => components.some(({ medicine }) => substancesOf(medicine).includes(substance)))
}

function givenByWeight(topic: object): readonly Substance[] {
  return Object.values<Row>({ ...topic }).flatMap((row) => (isWeightDose(row) && row.says !== 'none' ? substancesOf(row.says.medicine) : []))
}
