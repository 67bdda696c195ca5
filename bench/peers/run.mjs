// The same thousand cases through `assess`, json-rules-engine and cql-execution in one run: answers checked equal, then time, import and size.
// Timed is the engine's call alone: our case is parsed before, the facts of the peers are flat already, and answers are read afterwards. Each engine is built
// once and warmed up. `assess` makes its whole plan (every line with its trace, the facts to ask for, the timeline); the peers give the five answers only.
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { engines, flat, parts } from './engines.mjs'
import { lines } from './facts.mjs'

/** Every engine must give the same five answers to every case, or nothing is measured. */
async function answersAgree() {
  const [ours, ...others] = engines
  for (const [i, input] of ours.inputs.entries()) {
    const expected = ours.read(ours.run(input))
    for (const { name, inputs, run, read } of others) {
      const found = read(await run(inputs[i]))
      for (const line of lines) {
        if (found[line] !== expected[line]) throw new Error(`${name} differs at ${line}, case ${i} ${JSON.stringify(flat[i])}: ${found[line]}, we ${expected[line]}`)
      }
    }
  }
}

const rounds = 5

/** Milliseconds of every call: all of them, and the best of the rounds for each case, in which no collection of garbage and no neighbour of the machine falls. */
async function timed({ inputs, run }) {
  for (let round = 0; round < 3; round++) for (const one of inputs) await run(one)
  const all = []
  const best = inputs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [i, one] of inputs.entries()) {
      const start = process.hrtime.bigint()
      const result = run(one)
      if (result instanceof Promise) await result
      const took = Number(process.hrtime.bigint() - start) / 1e6
      all.push(took)
      if (took < best[i]) best[i] = took
    }
  }
  return { all: all.sort((a, b) => a - b), best: best.sort((a, b) => a - b) }
}
const at = (times, share) => times[Math.floor(times.length * share)]

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
/** A fresh process each time: the library and what it needs to answer, less Node itself. */
function importTime(...modules) {
  const code = `const t = process.hrtime.bigint(); ${modules.map((module) => `await import('${module}')`).join('; ')}; console.log(Number(process.hrtime.bigint() - t) / 1e6)`
  return median(Array.from({ length: 11 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))))
}
async function size(contents) {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024
}

await answersAgree()
console.log(`${flat.length} cases of twelve facts, ${lines.length} answers each: equal in all ${engines.length} ways`)
const measured = []
for (const engine of [...engines, ...parts]) measured.push({ ...engine, ...(await timed(engine)) })
const own = measured[0]
console.log('p50 ms | p99 ms | best of rounds p50 | p99 | x our p50 | what')
for (const { name, all, best } of measured) {
  console.log(`${[at(all, 0.5), at(all, 0.99), at(best, 0.5), at(best, 0.99)].map((ms) => ms.toFixed(4)).join(' | ')} | ${(at(all, 0.5) / at(own.all, 0.5)).toFixed(2)} | ${name}`)
}
const here = (file) => new URL(`../../dist/${file}`, import.meta.url).href
console.log(`import in a fresh process, median of 11: care-window with its pack ${importTime(here('index.js'), here('guideline/who/index.js')).toFixed(1)} ms, json-rules-engine ${importTime('json-rules-engine').toFixed(1)} ms, cql-execution ${importTime('cql-execution').toFixed(1)} ms`)
const sizes = [
  ['care-window with its pack', "export { assess } from './dist/index.js'; export { who } from './dist/guideline/who/index.js'"],
  ['json-rules-engine', "export { Engine } from 'json-rules-engine'"],
  ['cql-execution', "export { Library, Executor, PatientSource } from 'cql-execution'"],
]
for (const [name, contents] of sizes) console.log(`${(await size(contents)).toFixed(1)} KiB minified and gzip: ${name}`)
console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`)
