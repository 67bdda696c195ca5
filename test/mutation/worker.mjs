// Runs mutants: the tests that can tell the mutant, the fastest first, until one fails. All mutants share one copy of the bundle, whose caches are emptied between
// them; one that runs while the sources are read meets a fresh copy, and one that runs while a test file is read meets another for the tests of that file.
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { counting, quiet } from './switches.mjs'

const require = createRequire(import.meta.url)
const prelude = `
let __on__ = module.on, __hits__ = 0, __limit__ = module.limit
const __hit__ = () => { if (++__hits__ > __limit__) throw new Error('endless'); return true }
module.turn = (id, limit) => { __on__ = id; __hits__ = 0; __limit__ = limit }
module.isEndless = () => __hits__ > __limit__
const { __count__, __weigh__, __compare__ } = module.ledger`
const compiled = (code) => new Script(`(function (require, module, exports) {${prelude}\n${code}\n})`)
const script = compiled(quiet(workerData.code))

/** What modules keep between calls. */
let kept = []
globalThis.__keeps__ = (Kind) => {
  let held = new Kind()
  kept.push(() => { held = new Kind() })
  return { get: (key) => held.get(key), has: (key) => held.has(key), set: (key, value) => held.set(key, value), clear: () => held.clear(), get size() { return held.size } }
}
globalThis.__read__ = new Map()
globalThis.__cases__ = workerData.cases
globalThis.__plans__ = workerData.plans
const nothing = { id: -1, limit: 0 }

async function load(from, { id, limit }, ledger = {}, reading = () => undefined) {
  const registry = { tests: [], before: [], names: [], file: '' }
  globalThis.__suite__ = registry
  globalThis.__reading__ = (file) => {
    registry.file = file
    reading(file)
  }
  const module = { exports: {}, on: id, limit, ledger }
  from.runInThisContext()(require, module, module.exports)
  for (const prepare of registry.before) await prepare()
  return { tests: registry.tests, turn: module.turn, isEndless: module.isEndless }
}

/** One run without a mutant: which test, or which file being read, visits which mutant, which could tell it from what it was, and how long each test takes. */
async function dryRun() {
  const visits = new Map()
  const apart = new Map()
  const weighed = new Set()
  let now = ''
  let trying = false
  const note = (book, id) => {
    const by = book.get(id) ?? new Map()
    book.set(id, by.set(now, (by.get(now) ?? 0) + 1))
  }
  const weigh = (value, values, others = []) => {
    for (const [id, became] of values) {
      weighed.add(id)
      if (value !== became) note(apart, id)
    }
    // Within one that is tried, others are not: one inside the other would take for ever.
    if (trying) return value
    trying = true
    for (const [id, other] of others) {
      weighed.add(id)
      if (!isEqual(value, other)) note(apart, id)
    }
    trying = false
    return value
  }
  const compare = (a, operator, b, values, turned) => {
    const value = operate[operator](a, b)
    for (const [id, other] of turned) {
      weighed.add(id)
      if (operate[other](a, b) !== value) note(apart, id)
    }
    return weigh(value, values)
  }
  const ledger = { __count__: (...ids) => { for (const id of ids) note(visits, Number(id)) }, __weigh__: weigh, __compare__: compare }
  // Each file and each test works out anew what modules keep, or only the first to ask would be seen to visit the code that works it out.
  const turnTo = (reader) => {
    now = reader
    for (const empty of kept) empty()
  }
  const { tests } = await load(compiled(counting(workerData.code)), nothing, ledger, turnTo)
  const took = []
  for (const [i, { name, body }] of tests.entries()) {
    turnTo(i)
    const start = performance.now()
    try {
      await body()
    } catch (error) {
      throw new Error(`without a mutant this fails: ${name}: ${error.message}`)
    }
    took.push(performance.now() - start)
  }
  await wholeParts()
  return { tests: tests.map(({ name, file }) => ({ name, file })), took, visits, apart, weighed }
}
/** What a protocol says alone is what it says among the others. */
async function wholeParts() {
  shared ??= await load(script, nothing)
  for (const part of workerData.parts) for (const { body } of shared.tests) body.part?.(part)
}
function isEqual(value, other) {
  try {
    return value === other()
  } catch {
    return false
  }
}

let shared

const operate = { '<': (a, b) => a < b, '<=': (a, b) => a <= b, '>': (a, b) => a > b, '>=': (a, b) => a >= b, '===': (a, b) => a === b, '!==': (a, b) => a !== b }

async function tryMutant({ id, limit, tests, fresh, reads, part }) {
  shared ??= await load(script, nothing)
  const keptByShared = kept
  if (reads) globalThis.__read__.clear()
  for (const empty of kept) empty()
  let copy = shared
  try {
    if (fresh) {
      kept = []
      copy = await load(script, { id, limit })
    }
    copy.turn(id, limit)
    for (const i of tests) {
      try {
        const { body } = copy.tests[i]
        await (part === undefined || body.part === undefined ? body() : body.part(part))
      } catch (error) {
        return { status: copy.isEndless() ? 'endless' : 'caught', by: i, error: String(error?.message).slice(0, 200) }
      }
    }
    return { status: 'survived' }
  } catch (error) {
    return { status: 'caught', error: String(error?.message).slice(0, 200) }
  } finally {
    copy.turn(-1, 0)
    kept = keptByShared
    if (reads) globalThis.__read__.clear()
  }
}

async function tried(job) {
  const outcome = await tryMutant(job)
  return outcome.status === 'survived' && job.reading.length > 0 ? tryMutant({ ...job, fresh: true, tests: job.reading }) : outcome
}

parentPort.on('message', async (job) => {
  parentPort.postMessage(job === 'dry-run' ? await dryRun().catch((error) => ({ failed: error.stack })) : await tried(job))
})
