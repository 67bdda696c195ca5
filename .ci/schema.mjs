// Writes the JSON Schema of the case beside the built code. Run after tsc.
import { mkdirSync, writeFileSync } from 'node:fs'
import { caseJsonSchema } from '../dist/case/json-schema.js'

const folder = new URL('../dist/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('case.schema.json', folder), `${JSON.stringify(caseJsonSchema(), null, 2)}\n`)
