import * as z from 'zod/mini'
import { absence, caseSchema, described, longestList } from './schema.js'

/**
 * JSON Schema (draft 2020-12) of the case, from the schema that `parseCase` reads by. It holds shapes, words and bounds; that instants, dates and zones exist, and
 * that facts agree with each other only `parseCase` can tell. Kept out of `care-window/case`, which would grow by a third.
 */
export function caseJsonSchema(): object {
  const whole = z.extend(caseSchema, { unanswered: z.exactOptional(z.record(z.string().check(z.regex(/^\//)), absence)) })
  return {
    $id: 'urn:care-window:schema:case',
    title: 'Case',
    ...z.toJSONSchema(whole, {
      override: ({ zodSchema, jsonSchema }) => {
        Object.assign(jsonSchema, described.get(zodSchema))
        if (jsonSchema.type === 'array') jsonSchema.maxItems = longestList
        // Nothing is silently dropped: a key that the parser would only note is an error here.
        if (zodSchema._zod.def.type === 'object') jsonSchema.additionalProperties = false
      },
    }),
  }
}
