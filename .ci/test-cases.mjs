// Writes the neutral cases as FHIR test cases: one R4 Library of type test-case each, in the form of CRMI 2.0.0, "Testing". Run after `npm run build`.
//   node .ci/test-cases.mjs FOLDER
// Of the extensions that page names, `cqf-testArtifact` and `cqf-inputParameters` are in HL7's extensions pack (not in R4 itself); those for the expected output are in
// no registry, so the expected output stands in `content`, where every validator knows it.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../dist/assessment/version.js'

const canonical = 'urn:care-window'
const extension = 'http://hl7.org/fhir/StructureDefinition/'
const attachment = (value, title) => ({ contentType: 'application/json', title, data: Buffer.from(JSON.stringify(value)).toString('base64') })

/** What goes in: the pack, the moment and the case, which is not FHIR and travels as it is. */
function input({ guideline, now, case: entered }) {
  return { resourceType: 'Parameters', id: 'input', parameter: [{ name: 'guideline', valueCode: guideline }, { name: 'now', valueInstant: now }, { name: 'case', valueAttachment: attachment(entered, 'case') }] }
}

/** What must come out: each expected line by its id with what is stated of it, the lines that must not be there, and the whole expectation to compare by. */
function expected({ expect, expectNot = [], ...rest }) {
  const whole = Object.fromEntries(Object.entries({ expect, expectNot, problems: rest.problems, gates: rest.gates }).filter(([, value]) => value !== undefined))
  const part = (name, value) => (value === undefined ? [] : [{ name, ...value }])
  return {
    resourceType: 'Parameters',
    parameter: [
      ...expect.map((line) => ({
        name: 'line',
        part: [
          { name: 'id', valueString: line.line ?? `/proposals/${line.verdict}` }, ...part('verb', line.verb && { valueCode: line.verb }), ...part('urgency', line.urgency && { valueCode: line.urgency }),
          ...part('rank', line.rank && { valueInteger: line.rank }), ...part('closes', line.closes?.earliest && { valueInstant: line.closes.earliest }),
        ],
      })),
      ...expectNot.map((id) => ({ name: 'not', valueString: id })),
      { name: 'expectation', valueAttachment: attachment(whole, 'expectation') },
    ],
  }
}

function library(neutral, file, index) {
  // An id of FHIR has at most 64 characters.
  const id = `${file.replace(/\.json$/, '').replaceAll('/', '-').slice(0, 58)}-${index + 1}`
  return {
    resourceType: 'Library',
    id,
    contained: [input(neutral)],
    extension: [
      { url: `${extension}cqf-testArtifact`, valueCanonical: `${canonical}:guideline:${neutral.guideline}|${version}` },
      { url: `${extension}cqf-testArtifact`, valueCanonical: `${canonical}:operation:assess|${version}` },
      { url: `${extension}cqf-inputParameters`, valueReference: { reference: '#input' } },
    ],
    url: `${canonical}:test-case:${id}`,
    version,
    name: `TestCase${id.replaceAll(/[^A-Za-z0-9]/g, '')}`,
    title: neutral.title,
    status: 'active',
    experimental: true,
    type: { text: 'test-case' },
    description: `${neutral.rules.join(', ')}; ${neutral.source}`,
    content: [{ ...attachment(expected(neutral), 'expected output parameters'), contentType: 'application/fhir+json' }],
  }
}

const [out] = process.argv.slice(2)
if (out === undefined) {
  console.error('usage: node .ci/test-cases.mjs FOLDER')
  process.exit(2)
}
const folder = new URL('../test/cases/', import.meta.url).pathname
mkdirSync(out, { recursive: true })
let written = 0
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort()) {
  for (const [index, neutral] of JSON.parse(readFileSync(join(folder, file), 'utf8')).cases.entries()) {
    const made = library(neutral, file, index)
    writeFileSync(join(out, `${made.id}.json`), `${JSON.stringify(made, null, 1)}\n`)
    written += 1
  }
}
console.log(`${written} test cases`)
