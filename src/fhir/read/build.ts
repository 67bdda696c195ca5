import type { Absence } from '../../case/case.js'
import type { Absent, Fact, Path } from './facts.js'
import { type Json, isObject } from './resource.js'

type Mutable = { [key: string]: unknown }

/** Where a fact comes from. */
export interface Source {
  readonly index: number
  readonly at: number | undefined
  /** Told in a form for this purpose, not gathered from a chart. */
  readonly asked: boolean
}

/** Lists of a chart are what somebody happened to enter: they never say that there is nothing else (dictionary §1.4). */
const chartLists: readonly string[] = ['medicines', 'allergies', 'pregnancyAndContraception.contraception']
const unsafe: readonly string[] = ['__proto__', 'constructor', 'prototype']
const segment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
const pointer = (path: Path): string => path.map((name) => `/${segment(name)}`).join('')

/** Puts facts together. Lists grow; of several values for one leaf the newest stands, and the last of equally old ones. */
export class CaseBuilder {
  readonly #made: Mutable = {}
  readonly #holders = new Map<string, Source>()
  readonly #absent: Absent[] = []
  readonly #asked = new Set<string>()
  readonly #none = new Set<string>()
  readonly #used = new Map<number, Set<string>>()

  put(fact: Fact, source: Source): void {
    if (fact.path.some((name) => unsafe.includes(name))) return
    const key = fact.path.join('.')
    switch (fact.kind) {
      case 'absent':
        this.#absent.push(fact)
        this.#use(source, fact.path)
        return
      case 'none':
        this.#list(fact.path)
        this.#none.add(key)
        if (source.asked) this.#asked.add(key)
        this.#use(source, fact.path)
        return
      case 'member': {
        const list = this.#list(fact.path)
        for (const { path, reason } of fact.absent) this.#absent.push({ path: [...fact.path, nameOf(fact.value, list.length), ...path], reason })
        list.push(fact.value)
        if (source.asked) this.#asked.add(key)
        this.#use(source, fact.path)
        return
      }
      case 'leaf': {
        const holder = this.#holders.get(key)
        if (holder?.at !== undefined && (source.at === undefined || source.at < holder.at)) return
        if (holder !== undefined) this.#used.get(holder.index)?.delete(pointer(fact.path))
        this.#holders.set(key, source)
        this.#parent(fact.path)[fact.path.at(-1) ?? ''] = fact.value
        this.#use(source, fact.path)
      }
    }
  }

  /** What of a resource stands in the case. */
  pathsOf(index: number): readonly string[] {
    return [...(this.#used.get(index) ?? [])]
  }

  /** The case as plain JSON. */
  finish(): Json {
    const unanswered: { [pointer: string]: Absence } = {}
    for (const key of chartLists) {
      const list = at(this.#made, key.split('.'))
      if (Array.isArray(list) && !this.#asked.has(key) && !(this.#none.has(key) && list.length === 0)) unanswered[pointer(key.split('.'))] = { reason: 'unknown' }
    }
    for (const { path, reason } of this.#absent) {
      const value = at(this.#made, path)
      // What one source does not tell, another may.
      if (value === undefined || Array.isArray(value)) unanswered[pointer(path)] = { reason }
    }
    return Object.keys(unanswered).length === 0 ? this.#made : { unanswered, ...this.#made }
  }

  #parent(path: Path): Mutable {
    let node = this.#made
    for (const name of path.slice(0, -1)) {
      const next: Mutable = Object.hasOwn(node, name) && isObject(node[name]) ? (node[name] as Mutable) : {}
      node[name] = next
      node = next
    }
    return node
  }

  #list(path: Path): unknown[] {
    const parent = this.#parent(path)
    const name = path.at(-1) ?? ''
    const held: unknown = Object.hasOwn(parent, name) ? parent[name] : undefined
    const list: unknown[] = Array.isArray(held) ? held : []
    parent[name] = list
    return list
  }

  #use({ index }: Source, path: Path): void {
    const paths = this.#used.get(index) ?? new Set()
    this.#used.set(index, paths.add(pointer(path)))
  }
}

/** How a pointer names a member: by its id, else by its position. */
function nameOf(member: unknown, position: number): string {
  const id = isObject(member) ? member['id'] : undefined
  return typeof id === 'string' ? id : String(position)
}

function at(node: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, name) => {
    if (Array.isArray(here)) return here.find((member, i) => nameOf(member, i) === name) as unknown
    return isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined
  }, node)
}
