// Runs the neutral cases against any engine. The engine is a command that is started once: it reads one JSON request a line from standard input,
// `{ "case": …, "guideline": "who", "now": "…" }`, and answers each with one plan as JSON on one line of standard output, in the same order.
//
//   node run.mjs FOLDER [--engine-name NAME] [--accepted FILE] [--results FILE] -- COMMAND [ARGUMENT …]
//   node examples/neutral-runner/run.mjs test/cases -- node examples/neutral-runner/care-window.mjs
//
// Prints pass, fail or accepted difference for each case. Exit codes: 0 nothing fails, 1 something does, 2 the engine did not answer.
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { differences } from './compare.mjs'
import { resultsOf } from './results.mjs'

const split = process.argv.indexOf('--')
const { values: options, positionals: [folder] } = parseArgs({
  args: process.argv.slice(2, split < 0 ? undefined : split), allowPositionals: true,
  options: { 'engine-name': { type: 'string' }, accepted: { type: 'string' }, results: { type: 'string' } },
})
const [command, ...args] = split < 0 ? [] : process.argv.slice(split + 1)
if (folder === undefined || command === undefined) {
  console.error('usage: node run.mjs FOLDER [--engine-name NAME] [--accepted FILE] [--results FILE] -- COMMAND [ARGUMENT …]')
  process.exit(2)
}

const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && file.endsWith('.json'))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).cases.map((neutral) => ({ file, neutral })))

const engine = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
engine.on('error', ({ message }) => {
  console.error(`the engine did not start: ${message}`)
  process.exit(2)
})
engine.stdin.on('error', () => undefined)
engine.stdin.end(cases.map(({ neutral: { case: survivorCase, guideline, now } }) => `${JSON.stringify({ case: survivorCase, guideline, now })}\n`).join(''))

const plans = []
for await (const line of createInterface({ input: engine.stdout })) if (line.trim() !== '') plans.push(planOf(line))
if (plans.length !== cases.length) {
  console.error(`${plans.length} answers to ${cases.length} cases`)
  process.exit(2)
}

/** An answer that is no JSON is no plan: its case fails by name, and the others are still read. */
function planOf(line) {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const accepted = options.accepted === undefined ? {} : JSON.parse(readFileSync(options.accepted, 'utf8'))
const outcomes = cases.map(({ file, neutral }, i) => ({ file, title: neutral.title, guideline: neutral.guideline, differences: differences(neutral, plans[i]) }))
for (const { file, title, differences: found } of outcomes) {
  const name = `${file}: ${title}`
  console.log(`${found.length === 0 ? 'pass' : Object.hasOwn(accepted, name) ? 'accepted difference' : 'fail'}  ${name}`)
  for (const difference of found) console.log(`        ${difference}`)
}
const results = resultsOf(options['engine-name'] ?? command, outcomes, accepted)
console.log(`${outcomes.length} cases, ${results.failures.length} fail, ${results.accepted.length} accepted differences`)
if (options.results !== undefined) writeFileSync(options.results, `${JSON.stringify(results, null, 1)}\n`)
process.exitCode = results.failures.length > 0 ? 1 : 0
