// Writes the JSON Schemas beside the built code. Run after tsc.
import { mkdirSync, writeFileSync } from 'node:fs'
import { caseJsonSchema } from '../dist/case/json-schema.js'
import { neutralCases, plan, rules, rulesDiff, verdicts } from './schemas.mjs'

const folder = new URL('../dist/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries({ case: caseJsonSchema(), plan, rules, 'rules-diff': rulesDiff, verdicts, 'neutral-cases': neutralCases })) writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
