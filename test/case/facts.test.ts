import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import type { Coded, Quantity, SurvivorCase } from '../../src/case/case.js'
import { type Fact, type FactPath, factAt, factTable } from '../../src/case/facts.js'
import { defOf, inner } from '../../src/case/read.js'
import { caseSchema, described } from '../../src/case/schema.js'
import type { When } from '../../src/case/time.js'
import { placesOf } from './arbitrary.js'

const table: readonly Fact[] = factTable
const places = placesOf(caseSchema)

/** Paths of an interface, to where a value stands; lists are paths too. */
type Whole<T> = [T] extends [string | number | boolean | When | Coded] ? true : 'weeks' extends keyof T ? true : 'atLeast' extends keyof T ? true : false
type Paths<T, At extends string> = Whole<T> extends true
  ? At
  : [T] extends [readonly (infer M)[]]
    ? At | (Whole<M> extends true ? never : 'expectedAt' extends keyof M ? never : 'unit' extends keyof M ? never : Paths<M, `${At}[]`>)
    : { [K in keyof T & string]: K extends 'id' ? never : Paths<NonNullable<T[K]>, `${At}/${K}`> }[keyof T & string]
type QuantityParts<P extends string> = P extends `${infer At}/${'value' | 'unit'}` ? (At extends `${string}/age` ? P : At) : P

type Mutable<T> = T extends string | number | boolean ? T : { -readonly [K in keyof T]: Mutable<T[K]> }

describe('the fact table', () => {
  it('has a row for every path of the interfaces and no other', () => {
    expectTypeOf<QuantityParts<Exclude<Paths<Omit<SurvivorCase, 'unanswered'>, ''>, ''>>>().toEqualTypeOf<FactPath>()
    expectTypeOf<Quantity<'kg'>>().toEqualTypeOf<{ readonly value: number; readonly unit: 'kg' }>()
  })

  it('has each path once', () => {
    expect(new Set(table.map(({ path }) => path)).size).toBe(table.length)
  })

  it('covers every place of the schema, and names no other', () => {
    const leaves = places.filter((path) => !path.endsWith('/id'))
    const coveredBy = (path: string): boolean => table.some((row) => row.path === path || path.startsWith(`${row.path}/`) || path.startsWith(`${row.path}[]`))
    expect(leaves.filter((path) => !coveredBy(path))).toEqual([])
    expect(table.filter((row) => !places.some((path) => path === row.path || path.startsWith(`${row.path}/`))).map(({ path }) => path)).toEqual([])
  })

  it('has a row for every list, without brackets at its end', () => {
    for (const path of places) if (places.some((other) => other.startsWith(`${path}[]`))) expect(table.map((row) => row.path)).toContain(path)
    expect(table.filter(({ path }) => path.endsWith('[]'))).toEqual([])
  })

  it('names the words and units that the schema accepts', () => {
    for (const row of table) {
      const schema = schemaAt(row.path)
      if (row.kind === 'word' && row.path !== '/consents[]/item') expect(row.allowed, row.path).toEqual(wordsOf(schema))
      if (row.kind === 'words') expect(row.allowed, row.path).toEqual(wordsOf(memberOf(schema)))
      if (row.kind === 'quantity') expect(row.unit, row.path).toEqual(wordsOf(partOf(schema, 'unit')))
      if (row.kind === 'results') {
        const [finding, quantity] = [partOf(memberOf(schema), 'finding'), partOf(memberOf(schema), 'quantity')]
        expect(row.allowed, row.path).toEqual(finding && wordsOf(finding))
        expect(row.unit, row.path).toEqual(quantity && wordsOf(partOf(quantity, 'unit')))
      }
    }
  })

  it('names the kind that the schema reads', () => {
    const types = { boolean: 'boolean', number: 'number', integer: 'number', word: 'enum', text: 'string', date: 'string', instant: 'string', 'partial-date': 'string', when: 'union', code: 'union', quantity: 'object', quantities: 'array', list: 'array', words: 'array', results: 'array', whens: 'array', codes: 'array', references: 'array' } as const
    for (const { kind, path } of table) {
      if (kind in types && path !== '/consents[]/item') expect(defOf(inner(schemaAt(path) ?? caseSchema)).type, path).toBe(types[kind as keyof typeof types])
      if (kind === 'integer' || kind === 'number') expect(described.get(inner(schemaAt(path) ?? caseSchema))?.multipleOf, path).toBe(kind === 'integer' ? 1 : undefined)
    }
  })

  it('marks everything about a person as sensitive, and whatever tells of an incident or an assailant as very restricted with SDV', () => {
    expect(table.filter((row) => row.sensitivity === undefined && !row.path.startsWith('/setting/'))).toEqual([])
    for (const { path, sensitivity } of table) {
      if (!/^\/(incidents|assailants|safety)/.test(path)) continue
      expect(sensitivity, path).toMatchObject({ confidentiality: 'V' })
      expect(sensitivity?.labels, path).toContain('SDV')
    }
  })

  it('holds only codes that are well formed: LOINC with its check digit, SNOMED CT with its own', () => {
    const codes = table.flatMap(({ fhir }) => fhir?.loinc ?? [])
    expect(codes.length).toBeGreaterThan(20)
    for (const code of codes) expect(luhn(code.replace('-', '')), code).toBe(true)
    for (const code of table.flatMap(({ fhir }) => fhir?.snomed ?? [])) expect(verhoeff(code), code).toBe(true)
  })
})

describe('the schema', () => {
  it('reads what the interfaces say and nothing else', () => {
    expectTypeOf<z.output<typeof caseSchema>>().toExtend<Mutable<SurvivorCase>>()
    expectTypeOf<Mutable<Omit<SurvivorCase, 'unanswered'>>>().toExtend<Mutable<z.output<typeof caseSchema>>>()
  })
})

describe('the row of a pointer', () => {
  it.each([
    ['/incidents', '/incidents'], ['/incidents/i1', '/incidents'], ['/incidents/i1/acts', '/incidents[]/acts'], ['/incidents/0/acts/a/kind', '/incidents[]/acts[]/kind'],
    ['/incidents/i1/when/at', '/incidents[]/when'], ['/body/weight', '/body/weight'], ['/body/weight/value', '/body/weight'], ['/body/weight/method', '/body/weight/method'],
    ['/results/hiv/0/finding', '/results/hiv'], ['/health/genitalSymptoms/2', '/health/genitalSymptoms'], ['/person/age/range/atLeast', '/person/age/range'],
    ['/incidents/incidents/memory', '/incidents[]/memory'],
  ])('%s is %s', (pointer, path) => {
    expect(factAt(pointer)?.path).toBe(path)
  })

  it.each(['', '/', '/nothing', '/person', '/person/shoeSize'])('%j has none', (pointer) => {
    expect(factAt(pointer)).toBeUndefined()
  })
})

type Schema = z.core.$ZodType

function partOf(schema: Schema | undefined, key: string): Schema | undefined {
  const def = schema && defOf(inner(schema))
  return def?.type === 'object' ? def.shape[key] : undefined
}

function memberOf(schema: Schema | undefined): Schema | undefined {
  const def = schema && defOf(inner(schema))
  return def?.type === 'array' ? def.element : undefined
}

function schemaAt(path: string): Schema | undefined {
  return path.split('/').slice(1).reduce<Schema | undefined>((schema, name) => {
    const part = partOf(schema, name.replace('[]', ''))
    return name.endsWith('[]') ? memberOf(part) : part
  }, caseSchema)
}

function wordsOf(schema: Schema | undefined): readonly unknown[] | undefined {
  const def = schema && defOf(inner(schema))
  return def?.type === 'enum' ? Object.values(def.entries) : undefined
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return total + (n > 9 ? n - 9 : n)
  }, 0)
  return sum % 10 === 0
}

function verhoeff(digits: string): boolean {
  const times = (a: number, b: number): number => (a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5)
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  return [...digits].reverse().reduce((total, digit, i) => {
    let n = Number(digit)
    for (let k = 0; k < i % 8; k++) n = turn[n] ?? 0
    return times(total, n)
  }, 0) === 0
}
