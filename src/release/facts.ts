import { factTable } from '../case/facts.js'
import type { Plan } from '../plan/index.js'
import type { ReleasedFact } from './released.js'

/** The values behind the pointers that the lines read: the least a reader of the sheet needs to check the plan, and nothing else of the case. */
export function factsOf(plan: Plan, pointers: readonly string[]): readonly ReleasedFact[] {
  return pointers.flatMap((pointer) => {
    const value = valueAt(plan.situation.case, pointer.split('/').slice(1))
    const path = tablePath(pointer)
    return leaves(value, path)
  })
}

/** `/incidents/i1/acts/a1/kind` → `/incidents[]/acts[]/kind`, the name of the row in the fact table. */
export function tablePath(pointer: string): string {
  const parts = pointer.split('/').slice(1)
  const names: string[] = []
  for (const part of parts) {
    const last = names.at(-1)
    if (last !== undefined && !last.endsWith('[]') && lists.has(names.join('/'))) names[names.length - 1] = `${last}[]`
    else names.push(part)
  }
  return `/${names.join('/')}`
}

/** Paths of lists, from the fact table: `incidents`, `incidents[]/acts`. */
const lists: ReadonlySet<string> = new Set(
  factTable.flatMap(({ path }) => {
    const found: string[] = []
    for (let at = path.indexOf('[]'); at >= 0; at = path.indexOf('[]', at + 1)) found.push(path.slice(1, at))
    return found
  }),
)

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

function leaves(value: unknown, path: string): readonly ReleasedFact[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, path))
  if (typeof value === 'object') {
    if ('value' in value && 'unit' in value && typeof value.value === 'number' && typeof value.unit === 'string') return [{ path, value: value.value, unit: value.unit }]
    return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : leaves(inner, `${path}/${key}`)))
  }
  return []
}
