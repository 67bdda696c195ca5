// Mutation of the kernel and the protocols: every changed operator, condition, list and block must upset a suite. `npm run mutation [-- part-of-a-path …]`.
// A room of which every file was tried gets its figures in docs/mutation.json and docs/mutation.md; every run writes what survived to out/mutation/survivors.json. Ends with 1 below the aims or with a survivor on a
// comparison that nothing explains.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { page, report, roomOf } from './report.mjs'
import { tryAll } from './pool.mjs'
import { mutatedFiles, root, suite } from './suite.mjs'

// A machine that stands in another zone than the cases must answer the same (law 3), and some mutants show only there.
process.env.TZ = 'America/New_York'

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
/** What the expectations notice by themselves, without the record of whole plans. */
const withPlans = !process.argv.includes('--without-plans')
const bundled = await suite(only.length === 0 ? undefined : only, { withPlans })
const { mutants } = bundled

const lines = new Map()
const linesOf = (file) => {
  const text = lines.get(file) ?? readFileSync(join(root, file), 'utf8').split('\n')
  lines.set(file, text)
  return text
}
const lineAt = ({ file, location }) => linesOf(file)[location.start.line]
const textAt = ({ file, location: { start, end } }) => {
  const text = linesOf(file)
  return start.line === end.line ? text[start.line].slice(start.column, end.column) : `${text[start.line].slice(start.column)} …`
}
const named = (mutant) => ({ text: lineAt(mutant), file: mutant.file, line: mutant.location.start.line + 1, mutator: mutant.mutatorName, was: textAt(mutant), became: mutant.replacement ?? '' })
// Told from the text as it was when the run began.
const told = new Map(mutants.map((mutant) => [mutant.id, named(mutant)]))
const { outcomes, tests, again, seconds, processor } = await tryAll(bundled, (id, { status, never }) => {
  if (status !== 'survived' && status !== 'uncovered') return
  const { file, line, mutator, was, became } = told.get(id)
  console.log(`${status}${never ? ' (never differs)' : ''} ${file}:${line} ${mutator}: ${was} => ${became}`)
})
const found = mutants.map((mutant) => ({ ...told.get(mutant.id), ...outcomes.get(mutant.id) }))
const accepted = JSON.parse(readFileSync(join(root, 'test/mutation/accepted.json'), 'utf8'))
const ran = new Set(mutatedFiles().map(roomOf))
for (const file of mutatedFiles()) if (only.length > 0 && !only.some((part) => file.includes(part))) ran.delete(roomOf(file))
const run = { day: new Date().toISOString().slice(0, 10), machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node.js ${process.version}`, tests }
const { rooms, summary, left, failures } = report(found, accepted, { ran, again, seconds, processor, ...run })
mkdirSync(join(root, 'out/mutation'), { recursive: true })
writeFileSync(join(root, 'out/mutation/survivors.json'), `${JSON.stringify(left, undefined, 1)}\n`)
if (withPlans) {
  const kept = JSON.parse(readFileSync(join(root, 'docs/mutation.json'), 'utf8'))
  const now = [...kept.filter(({ name }) => !ran.has(name)), ...rooms].sort((a, b) => (a.name < b.name ? -1 : 1))
  writeFileSync(join(root, 'docs/mutation.json'), `${JSON.stringify(now, undefined, 1)}\n`)
  writeFileSync(join(root, 'docs/mutation.md'), page(now))
}
console.log(summary)
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1
