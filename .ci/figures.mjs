// `npm run figures`: moves every figure of every pack one step each way; a move that no neutral case notices is a survivor. Exit code 1 on survivors.
// Options: --json FILE (the whole result), --pack NAME (survivors of one pack only).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const { values: options } = parseArgs({ options: { json: { type: 'string' }, pack: { type: 'string' } } })
const started = Date.now()

const made = mkdtempSync(join(root, 'node_modules/.figures-'))
const bundled = join(made, 'worker.mjs')
await build({ entryPoints: [join(root, 'test/figures/worker.ts')], outfile: bundled, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })

const of = Math.min(availableParallelism(), 4)
const share = (index) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(bundled, { workerData: { folder: join(root, 'test/cases'), share: index, of } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
const swept = await Promise.all(Array.from({ length: of }, (_, index) => share(index)))
rmSync(made, { recursive: true })

const accepted = JSON.parse(readFileSync(join(root, 'test/figures/accepted.json'), 'utf8'))
const textOf = (value) => (typeof value === 'object' && !Array.isArray(value) ? 'the dose beside' : JSON.stringify(value))
const nameOf = ({ pack, topic, row, path, from, to }) => `${pack} ${topic}.${row} ${path}: ${textOf(from)} to ${textOf(to)}`
const placeOf = ({ topic, row, path }) => `${topic}.${row}.${path}`
const results = swept.flatMap((one) => one.results)
const survived = results.filter(({ noticedBy }) => noticedBy === undefined)
const reasons = new Map(accepted.flatMap(({ because, moves }) => moves.map((move) => [move, because])))
const survivors = survived.filter(({ move }) => !reasons.has(nameOf(move)) && (options.pack === undefined || move.pack === options.pack))
const stale = [...reasons.keys()].filter((name) => !survived.some(({ move }) => nameOf(move) === name))
const { failing, cases } = swept[0]

for (const [pack, count] of Object.entries(cases)) {
  const here = results.filter(({ move }) => move.pack === pack)
  const figures = new Set(here.map(({ move }) => placeOf(move)))
  const bounds = new Set(here.filter(({ move }) => move.kind === 'bound').map(({ move }) => placeOf(move)))
  const missed = new Set(here.filter(({ noticedBy }) => noticedBy === undefined).map(({ move }) => placeOf(move)))
  const both = [...bounds].filter((place) => !missed.has(place)).length
  console.log(`${pack}: ${count} cases, ${figures.size} figures, ${here.length} moves, ${here.filter(({ noticedBy }) => noticedBy !== undefined).length} noticed; ${both} of ${bounds.size} bounds noticed on either side`)
}
for (const name of failing) console.log(`fails before anything is moved: ${name}`)
for (const { move } of survivors) console.log(`survives: ${nameOf(move)} (${move.rule})`)
for (const name of stale) console.log(`accepted, but noticed now or no longer there: ${name}`)
console.log(`${results.length} moves, ${results.length - survived.length} noticed, ${survived.length - survivors.length} accepted with a reason, ${survivors.length} survive; ${((Date.now() - started) / 1000).toFixed(0)} s`)
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ cases, failing, results: results.map(({ move, noticedBy }) => ({ ...move, noticedBy })) }, null, 1)}\n`)
process.exitCode = survivors.length + stale.length + failing.length > 0 ? 1 : 0
