// Mutation of the kernel and the protocols: every changed operator, condition, list and block must upset a suite. `npm run mutation [-- part-of-a-path …]`.
// Writes docs/mutation.md (figures, day) and the survivors by name; ends with 1 below the aims or with an unnamed survivor on a comparison.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root, suite } from './suite.mjs'

const only = process.argv.slice(2)
const workers = 2
const { code, mutants } = await suite(only.length === 0 ? undefined : only)

const started = Date.now()
const start = () => new Worker(new URL('worker.mjs', import.meta.url), { workerData: { code }, resourceLimits: { maxOldGenerationSizeMb: 4096 } })
const ask = (worker, job) => new Promise((resolve) => {
  worker.once('message', resolve)
  worker.postMessage(job)
})

const first = start()
const { names, took, coverage } = await ask(first, 'dry-run')
const every = names.map((_, i) => i)
const fastestFirst = (list) => [...list].sort((a, b) => took[a] - took[b])
/** Rooms that keep what they worked out for a row or a pack. */
const keeps = (file) => file.startsWith('src/guideline/shape/') || file.startsWith('src/assessment/')
const jobs = mutants.map(({ id, file }) => {
  const atImport = coverage.static[id] ?? 0
  const covering = atImport > 0 ? every : every.filter((i) => coverage.perTest[i]?.[id])
  return { id, fresh: atImport > 0 || keeps(file), covering: fastestFirst(covering), hits: atImport + covering.reduce((sum, i) => sum + (coverage.perTest[i]?.[id] ?? 0), 0) }
})
console.log(`${mutants.length} mutants, ${names.length} tests in ${Math.round(took.reduce((a, b) => a + b, 0))} ms`)

const outcome = new Map()
let next = 0
async function work(worker) {
  while (next < jobs.length) {
    const job = jobs[next++]
    const { status } = job.covering.length === 0 ? { status: 'uncovered' } : await ask(worker, job)
    outcome.set(job.id, status)
    if (outcome.size % 500 === 0) console.log(`${outcome.size} of ${jobs.length} after ${Math.round((Date.now() - started) / 1000)} s`)
  }
  await worker.terminate()
}
await Promise.all([work(first), ...Array.from({ length: workers - 1 }, () => work(start()))])

const roomOf = (file) => (file.startsWith('src/protocol/') ? file.split('/').slice(1, 3).join('/') : file.startsWith('src/guideline/shape/') ? 'guideline/shape' : file.split('/')[1])
const rooms = new Map()
for (const mutant of mutants) {
  const status = outcome.get(mutant.id)
  const room = rooms.get(roomOf(mutant.file)) ?? { mutants: 0, caught: 0, survived: 0, uncovered: 0 }
  room.mutants += 1
  room[status === 'survived' || status === 'uncovered' ? status : 'caught'] += 1
  rooms.set(roomOf(mutant.file), room)
}
const score = ({ mutants: all, caught }) => ((100 * caught) / all).toFixed(1)
const add = (list) => list.reduce((sum, room) => Object.fromEntries(Object.keys(room).map((key) => [key, (sum[key] ?? 0) + room[key]])), {})
const part = (isProtocol) => add([...rooms].filter(([name]) => name.startsWith('protocol/') === isProtocol).map(([, room]) => room))

const where = ({ file, location, mutatorName, replacement }) => {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const { start: from, end: to } = location
  const was = from.line === to.line ? lines[from.line].slice(from.column, to.column) : `${lines[from.line].slice(from.column)} …`
  return { file, line: from.line + 1, mutator: mutatorName, was, became: replacement ?? '' }
}
const left = mutants.filter(({ id }) => ['survived', 'uncovered'].includes(outcome.get(id))).map((mutant) => ({ ...where(mutant), status: outcome.get(mutant.id) }))
mkdirSync(join(root, 'out/mutation'), { recursive: true })
writeFileSync(join(root, 'out/mutation/survivors.json'), `${JSON.stringify(left, undefined, 1)}\n`)

for (const [name, room] of [...rooms].sort()) console.log(`${name.padEnd(34)} ${String(room.mutants).padStart(5)} mutants  ${score(room).padStart(5)} %  survived ${room.survived}, uncovered ${room.uncovered}`)
console.log(`${Math.round((Date.now() - started) / 1000)} s`)
