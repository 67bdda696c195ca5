import type { Bands, Component, Row } from '../guideline/shape/index.js'
import { type Ordered, type Expected, compareDose, expectedOf } from './ordered.js'
import { type Substance, substancesOf } from '../guideline/substances.js'

/** Every product that a topic gives anywhere, for whomever: what a fact still missing may lead to. */
export function statedDoses(topic: object): readonly (readonly Component[])[] {
  return Object.values<Row & { readonly says?: unknown }>({ ...topic }).flatMap(({ says }) => componentsIn(says))
}

function componentsIn(says: unknown): readonly (readonly Component[])[] {
  if (typeof says !== 'object' || says === null) return []
  if ('components' in says) return [says.components as readonly Component[]]
  if (!('steps' in says) || !Array.isArray(says.steps)) return []
  return (says.steps as Bands<Component>['says']['steps']).flatMap(({ holds }) => (typeof holds === 'object' && 'medicine' in holds ? [[holds]] : []))
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
  return statedDoses(topic).some((components) => components.some(({ medicine }) => substancesOf(medicine).includes(substance)))
}
