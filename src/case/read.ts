import * as z from 'zod/mini'
import type { Notice, Problem, ProblemCode } from './problems.js'
import { described, essential, longestList, longestText, when } from './schema.js'

/** What a reading met on its way. */
export interface Found {
  readonly problems: Problem[]
  readonly notices: Notice[]
  /** Pointers by id of lists that lost a member: what is left must not read as all there was. */
  readonly incomplete: string[]
}

/** Where a value stands: by position for problems, by id for `unanswered` (dictionary §1.3). */
export interface Place {
  readonly path: string
  readonly pointer: string
}
export const root: Place = { path: '', pointer: '' }

type Schema = z.core.$ZodType
type Json = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null
export const defOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def
export const inner = (schema: Schema): Schema => {
  const def = defOf(schema)
  return def.type === 'optional' ? def.innerType : schema
}

const unsafeKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']
export const isUnsafe = (key: string): boolean => unsafeKeys.includes(key)

/** A name as a segment of a JSON pointer. */
export const segment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const part = ({ path, pointer }: Place, key: string): Place => ({ path: `${path}/${key}`, pointer: `${pointer}/${key}` })

export function report(found: Found, code: ProblemCode, path: string, expected?: string): undefined {
  found.problems.push({ code, path, ...(expected === undefined ? {} : { expected }) })
}

/** Reads one value by its schema; undefined when nothing of it can be used. */
export function read(schema: Schema, value: unknown, place: Place, found: Found): unknown {
  const def = defOf(schema)
  if (def.type === 'optional') return read(def.innerType, value, place, found)
  if (isWordUnknown(value) && !(def.type === 'enum' && 'unknown' in def.entries)) return report(found, 'word-unknown', place.path, 'leave it out')
  switch (def.type) {
    case 'object': return readObject(schema, def, value, place, found)
    case 'array': return readList(def.element, value, place, found)
    case 'union': {
      const option = def.options.find((candidate) => fits(candidate, value))
      return option === undefined ? report(found, 'wrong-type', place.path, expectedOf(schema)) : read(option, value, place, found)
    }
    default: {
      const result = z.safeParse(schema, value)
      return result.success ? result.data : report(found, codeOf(result.error), place.path, expectedOf(schema))
    }
  }
}

/** Dictionary §1.2: absent is unknown; the word is not a value. */
function isWordUnknown(value: unknown): boolean {
  return typeof value === 'string' && value.length < 20 && value.trim().toLowerCase() === 'unknown'
}

/** Every type and every check of the schema gives its problem code as zod's message. */
function codeOf(error: z.core.$ZodError): ProblemCode {
  return (error.issues[0]?.message ?? 'wrong-type') as ProblemCode
}

function expectedOf(schema: Schema): string | undefined {
  const def = defOf(schema)
  return described.get(schema)?.description ?? (def.type === 'enum' ? Object.values(def.entries).join(' | ') : undefined)
}

/** Which form of several a value has, by its type or by the keys it cannot do without. */
function fits(schema: Schema, value: unknown): boolean {
  const def = defOf(schema)
  if (def.type !== 'object') return def.type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string'
  return isObject(value) && Object.entries(def.shape).every(([key, of]) => defOf(of).type === 'optional' || !isMissing(own(value, key)))
}

function own(value: Json, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined
}

function readObject(schema: Schema, { shape, checks }: z.core.$ZodObjectDef, value: unknown, place: Place, found: Found): Json | undefined {
  if (!isObject(value)) {
    const unit = shape['unit']
    return unit !== undefined && typeof value === 'number'
      ? report(found, 'unit-missing', place.path, expectedOf(unit))
      : report(found, 'wrong-type', place.path, expectedOf(schema) ?? 'object')
  }
  const keys = Object.keys(value)
  // Told by the parent, once: a key may itself hold what nobody else should read (law 12).
  if (keys.some(isUnsafe)) found.notices.push({ code: 'unsafe-key', path: place.path })
  if (keys.some((key) => !isUnsafe(key) && !Object.hasOwn(shape, key))) found.notices.push({ code: 'unknown-key', path: place.path })
  const good: { [key: string]: unknown } = {}
  let whole = true
  for (const [key, of] of Object.entries(shape)) {
    const needed = defOf(of).type !== 'optional'
    const stated = own(value, key)
    const here = part(place, key)
    if (isMissing(stated)) {
      if (!needed) continue
      report(found, key === 'unit' ? 'unit-missing' : 'value-missing', here.path, expectedOf(of))
      whole = false
      continue
    }
    const readable = read(of, stated, here, found)
    if (readable !== undefined) good[key] = readable
    else if (needed || essential.has(inner(of))) whole = false
  }
  if (!whole) return undefined
  if (checks === undefined || checks.length === 0) return good
  const checked = z.safeParse(schema, good)
  return checked.success ? good : report(found, codeOf(checked.error), place.path, expectedOf(schema))
}

function readList(element: Schema, value: unknown, place: Place, found: Found): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return report(found, 'wrong-type', place.path, 'list')
  const stated: readonly unknown[] = value.slice(0, longestList)
  let complete = true
  if (value.length > longestList) {
    report(found, 'too-many', place.path, `at most ${longestList}`)
    complete = false
  }
  const names = namesOf(stated)
  const good: unknown[] = []
  for (const [i, name] of names.entries()) {
    const here = { path: `${place.path}/${i}`, pointer: `${place.pointer}/${segment(name ?? String(i))}` }
    const item = stated[i]
    const readable = isMissing(item)
      ? report(found, 'wrong-type', here.path, expectedOf(element))
      : read(element, anonymous(item, name, here, found), here, found)
    const kept = readable ?? nothingKnown(element)
    if (kept === undefined) complete = false
    else good.push(kept)
  }
  if (!complete) found.incomplete.push(place.pointer)
  // Nothing readable is not the same as none (law 1).
  return good.length === 0 && !complete ? undefined : good
}

/**
 * What stands for a member that cannot be read: one of which nothing is known. It keeps its place, and the list does not read as shorter than it is. A word, a
 * code or a quantity has no such form.
 */
function nothingKnown(element: Schema): unknown {
  if (element === when) return { between: {} }
  const def = defOf(element)
  return def.type === 'object' && Object.values(def.shape).every((of) => defOf(of).type === 'optional') ? {} : undefined
}

function idOf(member: unknown): string | undefined {
  const id = isObject(member) ? own(member, 'id') : undefined
  return typeof id === 'string' && id !== '' && id.length <= longestText && !isWordUnknown(id) ? id : undefined
}

/** The ids of a list; none for a member whose id an earlier one has. */
function namesOf(list: readonly unknown[]): readonly (string | undefined)[] {
  const taken = new Set<string>()
  return Array.from(list, (member) => {
    const id = idOf(member)
    if (id === undefined || taken.has(id)) return undefined
    taken.add(id)
    return id
  })
}

function anonymous(item: unknown, name: string | undefined, here: Place, found: Found): unknown {
  if (name !== undefined || idOf(item) === undefined || !isObject(item)) return item
  report(found, 'duplicate-id', `${here.path}/id`, 'an id of its own')
  return { ...item, id: undefined }
}
