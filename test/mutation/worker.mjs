// Runs mutants: the covering tests, the fastest first, until one fails. A mutant that runs at import, or whose file keeps what it worked out for a row, gets a fresh
// copy of the bundle, and so does the one after it; the others share one, for what they touch lives no longer than a test.
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const compiled = (code) => new Script(`(function (require, module, exports) {${code}\n})`)
/** Counting what is covered costs more than the tests; only the dry run needs it. */
const counting = workerData.code
const quiet = compiled(counting.replaceAll(/function (stryCov_\w+)\(\) \{/g, '$& return;'))
const switches = (globalThis.__stryker__ = {})

async function load(script = quiet) {
  globalThis.__suite__ = undefined
  const module = { exports: {} }
  script.runInThisContext()(require, module, module.exports)
  const { tests, before } = globalThis.__suite__
  for (const prepare of before) await prepare()
  return tests
}

/** One run without a mutant: what each test covers, how often, and how long it takes. */
async function dryRun() {
  switches.mutantCoverage = { static: {}, perTest: {} }
  const tests = await load(compiled(counting))
  const took = []
  for (const [i, { name, body }] of tests.entries()) {
    switches.currentTestId = `${i}`
    const start = performance.now()
    try {
      await body()
    } catch (error) {
      throw new Error(`without a mutant this fails: ${name}: ${error.message}`)
    }
    took.push(performance.now() - start)
  }
  switches.currentTestId = undefined
  return { names: tests.map(({ name }) => name), took, coverage: switches.mutantCoverage }
}

let shared

async function tryMutant({ id, covering, hits, fresh }) {
  shared ??= await load()
  switches.activeMutant = id
  switches.hitCount = 0
  switches.hitLimit = hits * 100 + 1000
  try {
    const tests = fresh ? await load() : shared
    for (const i of covering) await tests[i].body()
    return { id, status: 'survived' }
  } catch {
    return { id, status: switches.hitCount > switches.hitLimit ? 'endless' : 'killed' }
  } finally {
    switches.activeMutant = undefined
  }
}

parentPort.on('message', async (job) => {
  parentPort.postMessage(job === 'dry-run' ? await dryRun() : await tryMutant(job))
})
