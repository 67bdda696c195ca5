import fc from 'fast-check'
import * as z from 'zod/mini'
import { defOf, inner } from '../../src/case/read.js'
import { caseSchema, described } from '../../src/case/schema.js'

type Schema = z.core.$ZodType

/** Texts for leaves that `written` reads, by their description. */
const texts: { readonly [description: string]: fc.Arbitrary<string> } = {
  'RFC 3339 instant with offset': fc.constantFrom('2026-04-10T08:00:00+08:00', '2026-04-09T23:59:59.999Z', '2026-03-08T01:30-05:00'),
  'YYYY-MM-DD': fc.constantFrom('2026-04-10', '2024-02-29'),
  'YYYY, YYYY-MM or YYYY-MM-DD': fc.constantFrom('1996', '1996-05', '2024-02-29'),
  'HH:mm or HH:mm:ss': fc.constantFrom('00:00', '23:59:59'),
  'IANA time zone': fc.constantFrom('Asia/Shanghai', 'UTC'),
  'ISO 3166-1 alpha-2, ISO 3166-2, 001 or US-DOD': fc.constantFrom('CN', 'US-CA', '001', 'US-DOD'),
  'an item of the consent list, sample-{kind}-{site}, contact-{route}, referral-{service} or share-{recipient}': fc.constantFrom('treat-pep', 'share-a-nurse'),
}

/** Words that the case keeps as written. */
const anyText = fc.string({ minLength: 1, maxLength: 12 }).filter((words) => words.trim().toLowerCase() !== 'unknown')

/** Values that a schema accepts, from the schema itself, so that a new leaf is tested the day it is added. */
export function accepted(schema: Schema, text: fc.Arbitrary<string> = anyText): fc.Arbitrary<unknown> {
  const def = defOf(schema)
  switch (def.type) {
    case 'optional': return accepted(def.innerType, text)
    case 'boolean': return fc.boolean()
    case 'enum': return fc.constantFrom(...Object.values(def.entries))
    case 'number': {
      const { minimum = 0, maximum = 1000, multipleOf } = described.get(schema) ?? { description: '' }
      return multipleOf === undefined ? fc.double({ min: minimum, max: maximum, noNaN: true }) : fc.integer({ min: minimum, max: maximum })
    }
    case 'string': return texts[described.get(schema)?.description ?? ''] ?? text
    case 'union': return fc.oneof(...def.options.map((option) => accepted(option, text)))
    case 'array': return fc.array(accepted(def.element, text), { maxLength: 3 })
    case 'object': {
      const parts = Object.entries(def.shape)
      const needed = parts.filter(([, of]) => defOf(of).type !== 'optional').map(([key]) => key)
      const whole = fc.record(Object.fromEntries(parts.map(([key, of]) => [key, accepted(of, text)])), { requiredKeys: needed })
      return def.checks === undefined || def.checks.length === 0 ? whole : whole.filter((value) => z.safeParse(schema, value).success)
    }
    default: throw new Error(`no values for ${def.type}`)
  }
}

const referring: readonly string[] = ['id', 'assailantId', 'assailantIds', 'incidentId']

/** Cases in order: no ids and so no references, and no height beside a weight that it may not go with. */
export const validCase: fc.Arbitrary<object> = accepted(caseSchema).map((value) => {
  const text = JSON.stringify(value, (key, part: unknown) => (referring.includes(key) || key === 'height' ? undefined : part))
  return JSON.parse(text) as object
})

/** Every place of the schema that holds no further parts, and every list, as path with `[]` for members. */
export function placesOf(schema: Schema, path = ''): readonly string[] {
  const def = defOf(inner(schema))
  if (def.type === 'object') return Object.entries(def.shape).flatMap(([key, of]) => placesOf(of, `${path}/${key}`))
  if (def.type === 'array') return [path, ...placesOf(def.element, `${path}[]`)]
  return [path]
}
