import { type Fact as FactRow, factTable } from '../../case/facts.js'
import type { Fact } from './facts.js'
import { type Json, type Resource, isObject, objects, quantityOf, text, whenOf } from './resource.js'

/**
 * How a form tells facts. An item's `linkId` is the dictionary path with `[]` for a member of a list: `incidents[].acts[].kind`. A group whose linkId ends
 * with `[]` is one member; a repeated group is several. A choice gives its code, a dateTime an instant, a date a day. An answer that is absent with a
 * data-absent-reason says in `unanswered` why.
 */
export function readForm(resource: Resource): { readonly set: readonly Fact[]; readonly notUnderstood: number } {
  const found: Found = { set: [], notUnderstood: 0 }
  const root: Json = {}
  walk(objects(resource['item']), '', root as Mutable, found)
  for (const [group, value] of Object.entries(root)) {
    if (Array.isArray(value)) for (const member of value as readonly unknown[]) found.set.push({ path: [group], value: member, append: true })
    else for (const [leaf, inner] of leaves(value, [group])) found.set.push({ path: leaf, value: inner })
  }
  return found
}

interface Found {
  set: Fact[]
  notUnderstood: number
}
type Mutable = { [key: string]: unknown }

/** Leaves of plain groups; a list is one leaf. */
function leaves(value: unknown, path: readonly string[]): readonly (readonly [readonly string[], unknown])[] {
  if (!isObject(value) || path.length >= 4) return [[path, value]]
  if ('value' in value || 'at' in value || 'onDate' in value || 'between' in value) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

function walk(items: readonly Json[], prefix: string, node: Mutable, found: Found): void {
  for (const item of items) {
    const linkId = text(item['linkId']) ?? ''
    if (linkId.endsWith('[]') && linkId.startsWith(prefix)) {
      const list = linkId.slice(prefix.length, -2)
      const member: Mutable = {}
      put(node, list.split('.'), member, true)
      walk(objects(item['item']), `${linkId}.`, member, found)
      continue
    }
    const row = rowOf(linkId)
    // A member of a list outside its group belongs to no member that can be named.
    if (row !== undefined && linkId.startsWith(prefix) && !linkId.slice(prefix.length).includes('[]')) answerItem(item, row, linkId.slice(prefix.length).split('.'), node, found)
    else if (objects(item['answer']).length > 0) found.notUnderstood += 1
    walk(objects(item['item']), prefix, node, found)
  }
}

function rowOf(linkId: string): FactRow | undefined {
  const path = `/${linkId.replaceAll('.', '/')}`
  return factTable.find((row) => row.path === path)
}

function answerItem(item: Json, row: FactRow, path: readonly string[], node: Mutable, found: Found): void {
  const values = objects(item['answer']).map((answer) => answerValue(answer, row)).filter((value) => value !== undefined)
  if (objects(item['answer']).length > 0 && values.length === 0) found.notUnderstood += 1
  const many = row.kind === 'words' || row.kind === 'whens' || row.kind === 'codes' || row.kind === 'results' || row.kind === 'list'
  if (values.length > 0) put(node, path, many ? values : values[0], false)
}

function answerValue(answer: Json, row: FactRow): unknown {
  const coding = answer['valueCoding']
  const when = whenOf(answer['valueDateTime']) ?? whenOf(answer['valueDate'])
  switch (row.kind) {
    case 'boolean': return typeof answer['valueBoolean'] === 'boolean' ? answer['valueBoolean'] : yesNo(isObject(coding) ? text(coding['code']) : undefined)
    case 'when':
    case 'whens': return when
    case 'instant': return when !== undefined && 'at' in when ? when.at : undefined
    case 'date':
    case 'partial-date': return text(answer['valueDate']) ?? text(answer['valueString'])
    case 'quantity': return quantityOf(answer['valueQuantity'])
    case 'number':
    case 'integer': return typeof answer['valueInteger'] === 'number' ? answer['valueInteger'] : typeof answer['valueDecimal'] === 'number' ? answer['valueDecimal'] : undefined
    case 'results': {
      const finding = isObject(coding) ? text(coding['code']) : text(answer['valueString'])
      return finding === undefined ? undefined : { finding }
    }
    case 'list': {
      const words = text(answer['valueString']) ?? (isObject(coding) ? text(coding['display']) : undefined)
      return words === undefined ? undefined : row.path === '/allergies' ? { substance: { text: words } } : { text: words }
    }
    default: return (isObject(coding) ? text(coding['code']) : undefined) ?? text(answer['valueString'])
  }
}

function yesNo(code: string | undefined): boolean | undefined {
  return code === 'Y' || code === 'yes' ? true : code === 'N' || code === 'no' ? false : undefined
}

const unsafe: readonly string[] = ['__proto__', 'constructor', 'prototype']

function put(node: Mutable, path: readonly string[], value: unknown, append: boolean): void {
  const [head, ...rest] = path
  if (head === undefined || unsafe.includes(head)) return
  if (rest.length > 0) {
    const next = Object.hasOwn(node, head) && isObject(node[head]) ? (node[head] as Mutable) : {}
    node[head] = next
    put(next, rest, value, append)
    return
  }
  node[head] = append ? [...(Array.isArray(node[head]) ? (node[head] as readonly unknown[]) : []), value] : value
}
