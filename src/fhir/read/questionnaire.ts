import type { Fact as FactRow } from '../../case/facts.js'
import { daysPerWeek, instantText } from '../../case/time.js'
import { absentExtension, absentReasons, absentSystem, sameUnit } from './codes.js'
import type { Absent, AbsenceReason, Fact, Path } from './facts.js'
import { type Json, type Resource, codingOf, dateOf, isObject, objects, quantityOf, text, whenOf, within } from './resource.js'
import { rowAt } from './rows.js'

/**
 * How a form tells facts.
 *
 * An item's `linkId` is the dictionary path, with `[]` for a member of a list: `body.weight`, `incidents[].acts[].kind`. A group whose linkId ends with `[]`
 * is one member of that list, and a repeated group several; what belongs to a member stands inside its group. `…[].id` names the member. A group without any
 * answer is no member. The answer's type follows the fact: boolean; choice (its code is the word of the case); dateTime (an instant) or date (a day); quantity
 * in UCUM; integer, decimal or string. An item for a list itself, as `medicines`, takes `false` for "asked, and none" and names as strings.
 *
 * An answer with a data-absent-reason (extension of the item, the answer or its value, or a choice from that code system) says in `unanswered` why it is absent.
 * An item without answer says nothing. Anything else that is answered and not understood is counted, and told by position only.
 */
export function readForm(resource: Resource): { readonly facts: readonly Fact[]; readonly notUnderstood: number } {
  const found: Found = { facts: [], notUnderstood: 0 }
  const root: Scope = { prefix: '', node: {}, pointer: [], absent: [] }
  walk(objects(resource['item']), root, found, 0)
  found.facts.push(...leaves(root.node, []), ...root.absent.map((one): Fact => ({ kind: 'absent', ...one })))
  return found
}

interface Found {
  readonly facts: Fact[]
  notUnderstood: number
}
type Mutable = { [key: string]: unknown }

/** The object that answers go into: the case itself, or one member of a list. */
interface Scope {
  readonly prefix: string
  readonly node: Mutable
  /** From the case, or from the outermost member, to here. */
  readonly pointer: Path
  readonly absent: Absent[]
}

const rowOf = (linkId: string): FactRow | undefined => rowAt(`/${linkId.replaceAll('.', '/')}`)

/** No form nests deeper; what does is not followed. */
const deepest = 16

function walk(items: readonly Json[], scope: Scope, found: Found, depth: number): void {
  if (depth > deepest) {
    found.notUnderstood += 1
    return
  }
  for (const item of items) {
    const linkId = text(item['linkId']) ?? ''
    const name = linkId.startsWith(scope.prefix) ? linkId.slice(scope.prefix.length) : undefined
    const children = [...objects(item['item']), ...objects(item['answer']).flatMap((answer) => objects(answer['item']))]
    if (name?.endsWith('[]') === true && rowOf(linkId.slice(0, -2))?.kind === 'list') {
      readMember(children, linkId, name.slice(0, -2).split('.'), scope, found, depth)
      continue
    }
    const row = name === undefined || name.includes('[]') ? undefined : rowOf(linkId)
    if (row !== undefined && name !== undefined) readItem(item, row, name.split('.'), scope, found)
    else if (name === 'id' && scope.prefix !== '') put(scope.node, ['id'], text(within(objects(item['answer'])[0], 'valueString')))
    else if (objects(item['answer']).length > 0) found.notUnderstood += 1
    walk(children, scope, found, depth + 1)
  }
}

function readMember(children: readonly Json[], linkId: string, path: Path, scope: Scope, found: Found, depth: number): void {
  const outermost = scope.prefix === ''
  const list = outermost ? [] : listAt(scope.node, path)
  const position = String(list.length)
  const inner: Scope = { prefix: `${linkId}.`, node: {}, pointer: outermost ? [] : [...scope.pointer, ...path, position], absent: outermost ? [] : scope.absent }
  const before = inner.absent.length
  walk(children, inner, found, depth + 1)
  const told = Object.keys(inner.node).some((name) => name !== 'id')
  const absent = inner.absent.slice(before)
  if (told && outermost) found.facts.push({ kind: 'member', path, value: inner.node, absent })
  else if (told) list.push(inner.node)
  else {
    // Nothing is told of it, so nothing says that it is there: what was said is why the list is not answered.
    inner.absent.splice(before)
    const [why] = absent
    if (why !== undefined) scope.absent.push({ path: [...scope.pointer, ...path], reason: why.reason })
    if (!outermost && list.length === 0) drop(scope.node, path)
  }
}

function readItem(item: Json, row: FactRow, path: Path, scope: Scope, found: Found): void {
  const answers = objects(item['answer'])
  const reason = [item, ...answers].map(absentReason).find((one) => one !== undefined)
  if (reason !== undefined) {
    scope.absent.push({ path: [...scope.pointer, ...path], reason })
    return
  }
  if (row.kind === 'list') {
    readList(answers, row, path, scope, found)
    return
  }
  const values = answers.map((answer) => answerValue(answer, row)).filter((value) => value !== undefined)
  if (values.length < answers.length) found.notUnderstood += 1
  if (values.length > 0) put(scope.node, path, severals.includes(row.kind) ? values : values[0])
}

const severals: readonly FactRow['kind'][] = ['words', 'whens', 'codes', 'references', 'results']

/** An answer for a list as a whole. That there are members, said alone, is no fact: each is told by its group or its name. */
function readList(answers: readonly Json[], row: FactRow, path: Path, scope: Scope, found: Found): void {
  const outermost = scope.prefix === ''
  for (const answer of answers) {
    const words = text(answer['valueString']) ?? text(within(answer, 'valueCoding', 'display'))
    const value = words === undefined ? undefined : row.path === '/medicines' ? { text: words } : row.path === '/allergies' ? { substance: { text: words } } : undefined
    if (answer['valueBoolean'] === false && outermost) found.facts.push({ kind: 'none', path })
    else if (answer['valueBoolean'] === false) listAt(scope.node, path)
    else if (value !== undefined && outermost) found.facts.push({ kind: 'member', path, value, absent: [] })
    else if (answer['valueBoolean'] !== true) found.notUnderstood += 1
  }
}

function absentReason(element: Json): AbsenceReason | undefined {
  const extensions = [element, ...Object.entries(element).filter(([name]) => name.startsWith('_value')).map(([, value]) => value)].flatMap((one) => objects(within(one, 'extension')))
  const stated = extensions.find(({ url }) => url === absentExtension)?.['valueCode']
  const coding = codingOf(element['valueCoding'])
  const code = typeof stated === 'string' ? stated : coding?.system === absentSystem ? coding.code : undefined
  return code === undefined ? undefined : (absentReasons.get(code) ?? 'unknown')
}

function answerValue(answer: Json, row: FactRow): unknown {
  const coding = answer['valueCoding']
  const code = text(within(coding, 'code'))
  const words = text(answer['valueString'])
  const date = answer['valueDate'] ?? answer['valueDateTime']
  switch (row.kind) {
    case 'boolean': return booleanOf(answer, code)
    case 'boolean-or-word': return booleanOf(answer, undefined) ?? code ?? words
    case 'when':
    case 'whens': return timeOf(answer)
    case 'instant': return text(answer['valueDateTime'])
    case 'date':
    case 'partial-date': return dateOf(date) ?? words
    case 'quantity': return measureOf(answer)
    case 'number':
    case 'integer': return numberOf(answer['valueInteger']) ?? numberOf(answer['valueDecimal'])
    case 'results': {
      const quantity = measureOf(answer)
      return quantity === undefined ? (code === undefined ? undefined : { finding: code }) : { quantity }
    }
    case 'gestational-age': return gestationalAge(answer)
    case 'code':
    case 'codes': return codingOf(coding) ?? (words === undefined ? undefined : { text: words })
    case 'word-or-code': return row.allowed?.includes(code ?? '') === true ? code : (codingOf(coding) ?? (words === undefined ? undefined : { text: words }))
    case 'word':
    case 'words':
    case 'text':
    case 'reference':
    case 'references':
    case 'time-zone':
    case 'place': return code ?? words
    case 'range':
    case 'list': return undefined
  }
}

function booleanOf(answer: Json, code: string | undefined): boolean | undefined {
  if (typeof answer['valueBoolean'] === 'boolean') return answer['valueBoolean']
  return code === 'Y' ? true : code === 'N' ? false : undefined
}

/** A time as it was told: one without its offset goes on as it is, so that the case names the problem on its path. */
function timeOf(answer: Json): unknown {
  const stated = text(answer['valueDateTime'])
  if (stated === undefined) return whenOf(answer['valueDate'])
  return stated.includes('T') && instantText(stated) === undefined ? { at: stated } : whenOf(stated)
}

function measureOf(answer: Json): Json | undefined {
  const quantity = quantityOf(answer['valueQuantity'])
  return quantity === undefined ? undefined : { ...quantity, unit: sameUnit.get(quantity.unit) ?? quantity.unit }
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
function gestationalAge(answer: Json): Json | undefined {
  const quantity = quantityOf(answer['valueQuantity'])
  if (quantity === undefined || !Number.isInteger(quantity.value)) return undefined
  if (quantity.unit === 'wk') return { weeks: quantity.value }
  return quantity.unit === 'd' ? { weeks: Math.floor(quantity.value / daysPerWeek), days: quantity.value % daysPerWeek } : undefined
}

const unsafe: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Sets a value; what is already known of the same quantity (how, when) stays with it. */
function put(node: Mutable, path: Path, value: unknown): void {
  const [head, ...rest] = path
  if (head === undefined || value === undefined || unsafe.includes(head)) return
  const held = Object.hasOwn(node, head) ? node[head] : undefined
  if (rest.length > 0) {
    const next: Mutable = isObject(held) ? (held as Mutable) : {}
    node[head] = next
    put(next, rest, value)
  } else node[head] = isObject(held) && isObject(value) ? { ...held, ...value } : value
}

function listAt(node: Mutable, path: Path): unknown[] {
  const held = path.reduce<unknown>((here, name) => (isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined), node)
  if (Array.isArray(held)) return held
  const list: unknown[] = []
  put(node, path, list)
  return list
}

function drop(node: Mutable, path: Path): void {
  const parent = path.slice(0, -1).reduce<unknown>((here, name) => (isObject(here) ? here[name] : undefined), node)
  if (isObject(parent)) delete (parent as Mutable)[path.at(-1) ?? '']
}

/** The leaves of plain groups; a list of values, a time and a quantity are one leaf each, a list of tests several members. */
function leaves(value: unknown, path: Path): readonly Fact[] {
  const row = rowAt(`/${path.join('/')}`)
  if (row?.kind === 'results' && Array.isArray(value)) return value.map((one: unknown): Fact => ({ kind: 'member', path, value: one, absent: [] }))
  if (!isObject(value) || 'value' in value || row !== undefined) return path.length === 0 ? [] : [{ kind: 'leaf', path, value }]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
}
