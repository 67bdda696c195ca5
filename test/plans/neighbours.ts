import fc from 'fast-check'
import { type Leaf, leaves } from '../support/arbitraries.js'
import { orders } from './orders.js'

/** What the searches do not vary and a plan reads all the same. */
const more: readonly Leaf[] = [
  { pointer: '/setting/jurisdiction', values: fc.constantFrom('CN', 'US-CA') },
  { pointer: '/setting/laboratoryAvailable', values: fc.boolean() },
  { pointer: '/followUp/canReturn', values: fc.boolean() },
  { pointer: '/followUp/firstVisitAt', values: fc.constantFrom('2026-11-20T09:00:00+08:00', '2026-10-20T09:00:00+08:00') },
  { pointer: '/body/height', values: fc.constantFrom(90, 150, 175).map((value) => ({ value, unit: 'cm' })) },
  { pointer: '/person/age', values: fc.constantFrom({ value: 5, unit: 'wk' }, { value: 11, unit: 'a' }, { range: { atLeast: 16, atMost: 19 } }) },
  { pointer: '/results/pregnancy', values: fc.constantFrom('2026-10-20', '2026-11-22').map((on) => [{ finding: 'negative', at: { on } }]) },
  { pointer: '/results/kidneyFunction', values: fc.constantFrom(9, 29, 45, 90).map((value) => [{ quantity: { value, unit: 'mL/min' } }]) },
  { pointer: '/pregnancyAndContraception/pregnancy/basis', values: fc.constantFrom('test', 'stated', 'not-possible') },
  { pointer: '/unanswered', values: fc.constantFrom('/incidents', '/assailants', '/medicines', '/health/conditions').map((pointer) => ({ [pointer]: { reason: 'declined' } })) },
]
const all = [...leaves, ...more]
const changed = 3

type Node = { [key: string]: unknown }

/** Sets the fact; of a list whose members have ids, in the member that stands where the pointer's own would. */
function set(root: Node, pointer: string, value: unknown): void {
  const parts = pointer.split('/').slice(1)
  const last = parts.pop() ?? ''
  let node = root
  for (const part of parts) {
    const member = /^[aix](\d)$/.exec(part)
    const key = member === null ? part : String(Math.min(Number(member[1]) - 1, (node as unknown as readonly unknown[]).length))
    node[key] ??= ['incidents', 'acts', 'assailants'].includes(part) ? [] : member === null ? {} : { id: part }
    node = node[key] as Node
  }
  node[last] = value
}

/** The case with a few of its facts changed or added, and a few orders to be judged: which, depends on the number alone. */
export function neighbour(facts: unknown, number: number): unknown {
  const [drawn] = fc.sample(fc.shuffledSubarray([...all], { minLength: changed, maxLength: changed }).chain((chosen) => fc.tuple(...chosen.map(({ pointer, values }) => values.map((value) => ({ pointer, value }))))), { seed: number, numRuns: 1 })
  const near = structuredClone(facts) as Node
  for (const { pointer, value } of drawn ?? []) set(near, pointer, value)
  near['proposals'] ??= orders(number)
  return near
}
