// Writes every distinct FHIR resource that the suites and the package emit into a folder: each neutral case under its own pack and the shipped cases under every one, in each language, to each recipient, with the gate open and closed.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExport, toBundle } from '../../dist/fhir/index.js'
import { parseCase } from '../../dist/case/index.js'
import { packs } from '../../dist/guideline/packs.js'
import { assess } from '../../dist/index.js'
import { en } from '../../dist/language/en/index.js'
import { zhCN } from '../../dist/language/zh-CN/index.js'
import { recipients, release } from '../../dist/release/index.js'

const [into, ...folders] = process.argv.slice(2)
const seen = new Set()
mkdirSync(into, { recursive: true })

/** Once for each content; the file's name says where it came from. */
function write(name, resource) {
  const text = JSON.stringify(resource)
  const hash = createHash('sha256').update(text).digest('hex')
  if (seen.has(hash)) return
  seen.add(hash)
  writeFileSync(join(into, `${name.replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 120)}.${hash.slice(0, 8)}.json`), text)
}

/** The gate's three states: what the case says, a clinician alone with her, and nothing known. */
function gates(survivorCase) {
  const { privacy: _said, ...unset } = survivorCase
  return { said: survivorCase, open: { ...unset, privacy: { aloneConfirmed: true, screenVisibleToOthers: false } }, closed: unset }
}

function emit(name, survivorCase, now, { subject, under = packs } = {}) {
  for (const [gate, of] of Object.entries(gates(survivorCase))) {
    for (const guideline of under) {
      const plan = assess(of, { guideline, now })
      for (const to of recipients) for (const say of [en, zhCN]) write(`${name}.${guideline.name}.${gate}.${say.tag}`, toBundle(release(plan, { to }), say, subject))
    }
  }
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const jsonUnder = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json') && !file.endsWith('schema.json')).sort()
for (const file of jsonUnder('test/cases')) {
  const held = read(join('test/cases', file))
  for (const [index, { case: facts, now, guideline }] of (held.cases ?? [held]).entries()) emit(`${file}-${index}`, parseCase(facts).survivorCase, now, { under: packs.filter(({ name }) => name === guideline) })
}
const exampleNow = '2026-11-23T21:10:00-05:00'
emit('examples-case', parseCase(read('examples/case.json')).survivorCase, exampleNow, { subject: { reference: 'Patient/example' } })
emit('examples-export', parseCase(readExport(read('examples/export.json'), { format: 'fhir' }).caseInput).survivorCase, exampleNow)
write('export', read('examples/export.json'))
write('form', read('forms/intake/questionnaire.json'))
for (const folder of folders) for (const file of jsonUnder(folder)) write(file, read(join(folder, file)))
console.log(`${seen.size} distinct resources`)
