import { factAt } from '../case/facts.js'
import { type InstantText, type When, instantOf } from '../case/time.js'
import type { Plan } from '../plan/index.js'
import type { ReleasedFact } from './released.js'

/** The values behind the pointers that the lines read: the least a reader of the sheet needs to check the plan, and nothing else of the case. */
export function factsOf(plan: Plan, pointers: readonly string[]): readonly ReleasedFact[] {
  return pointers.flatMap((pointer) => leaves(valueAt(plan.situation.case, pointer.split('/').slice(1)), pointer))
}

/** Whether the case says anything there: an empty list says that there are none. */
export function isTold(plan: Plan, pointer: string): boolean {
  return valueAt(plan.situation.case, pointer.split('/').slice(1)) !== undefined
}

/** The row of the fact table that a pointer means: `/incidents/i1/acts/a1/kind` is `/incidents[]/acts[]/kind`. */
export function tablePath(pointer: string): string {
  return factAt(pointer)?.path ?? pointer
}

function valueAt(node: unknown, parts: readonly string[]): unknown {
  const [head, ...rest] = parts
  if (head === undefined) return node
  if (Array.isArray(node)) {
    const list: readonly unknown[] = node
    const found = list.find((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === head.replaceAll('~1', '/').replaceAll('~0', '~'))
    return valueAt(found ?? list[Number(head)], rest)
  }
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, head)) return undefined
  return valueAt((node as Readonly<Record<string, unknown>>)[head], rest)
}

/** The values there, each under its own row of the fact table, as a reader sees them: a time as an instant, a code by its words. */
function leaves(value: unknown, pointer: string): readonly ReleasedFact[] {
  const path = tablePath(pointer)
  if (typeof value === 'string' && isInstant(pointer)) return [{ path, value, at: instantOf(value as InstantText) }]
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leaves(item, `${pointer}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  if ('value' in value && 'unit' in value && typeof value.value === 'number' && typeof value.unit === 'string') return [{ path, value: value.value, unit: value.unit }]
  if (isSpan(value)) return span(value.between, path)
  if ('onDate' in value) return [{ path, value: Object.values(value).join(' ') }]
  if ('code' in value && 'system' in value) return 'display' in value && typeof value.display === 'string' ? [{ path, value: value.display }] : [{ path, value: String(value.code) }]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : leaves(inner, `${pointer}/${key}`)))
}

type Span = Extract<When, { readonly between: unknown }>

function isSpan(value: object): value is Span {
  return 'between' in value
}

/** A time of which the bounds are told, or one of them. */
function span({ earliest, latest }: Span['between'], path: string): readonly ReleasedFact[] {
  const ends = [earliest, latest].filter((end) => end !== undefined)
  const within = { ...(earliest === undefined ? {} : { notBefore: { at: instantOf(earliest) } }), ...(latest === undefined ? {} : { by: { at: instantOf(latest) } }) }
  return ends.length === 0 ? [] : [{ path, value: ends.join(' – '), within }]
}

/** A time is written under `at`, or is a row of its own. */
function isInstant(pointer: string): boolean {
  return pointer.endsWith('/at') || factAt(pointer)?.kind === 'instant'
}
