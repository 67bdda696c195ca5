// Hands the mutants to the workers, and stops one that does not come back.
import { Worker } from 'node:worker_threads'

const workers = 2
const sampled = 60
/** So many tests at most are tried on one mutant, half of them those that catch most in little time, half spread over the rest: what survives may be fewer, never more. */
const most = 300

/** An expectation of a case: the plans of all cases tell more, and for a mutant of a protocol sooner. */
const isCase = ({ file, name }) => file === 'test/mutation/cases.mjs' && !name.startsWith('the plan of ')

const start = (workerData) => new Worker(new URL('worker.mjs', import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: 4096 } })

function ask(worker, job, within) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(resolve, { status: 'hung' }), within)
    const settle = (how, what) => {
      clearTimeout(timer)
      worker.removeAllListeners('message')
      worker.removeAllListeners('error')
      how(what)
    }
    worker.once('message', (answer) => settle(resolve, answer))
    worker.postMessage(job)
    worker.once('error', (error) => settle(job === 'dry-run' ? reject : resolve, job === 'dry-run' ? error : { status: 'caught', error: error.message }))
  })
}

/** The outcome of every mutant; and a sample of the caught ones, each tried once more in a fresh copy against the test that caught it. */
export async function tryAll({ mutants, ...given }, tell) {
  const begun = Date.now()
  // A verdict needs all protocols, and is of no part.
  const protocolOf = (file) => /^src\/protocol\/([^/]+)\//.exec(file)?.[1]
  const partOf = (file) => (given.plans.length > 0 && !/\/(check|order|order-findings|index)\.ts$/.test(file) ? protocolOf(file) : undefined)
  const first = start({ ...given, parts: [...new Set(mutants.map(({ file }) => partOf(file)))].filter((part) => part !== undefined) })
  const { status, failed, tests, took, visits, apart, weighed } = await ask(first, 'dry-run', 1_800_000)
  if (status === 'hung') throw new Error('the run without a mutant took longer than half an hour')
  if (failed !== undefined) throw new Error(failed)
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  console.log(`${mutants.length} mutants, ${tests.length} tests in ${Math.round(took.reduce((a, b) => a + b, 0))} ms, after ${seconds()} s`)

  const jobs = mutants.map(({ id, file }) => {
    const met = visits.get(id) ?? new Map()
    const telling = weighed.has(id) ? (apart.get(id) ?? new Map()) : met
    const read = new Set([...telling.keys()].filter((by) => typeof by === 'string'))
    const atImport = [...read].some((by) => by.startsWith('src/'))
    const part = partOf(file)
    const list = tests.map((_, i) => i).filter((i) => (atImport || telling.has(i) || read.has(tests[i].file)) && (part === undefined || !isCase(tests[i])))
    const hits = [...met.values()].reduce((sum, n) => sum + n, 0)
    const within = 30_000 + 30 * list.reduce((sum, i) => sum + took[i], 0)
    return { id, file, part, atImport, fresh: atImport, reading: atImport ? [] : list.filter((i) => read.has(tests[i].file)), tests: list, limit: hits * 100 + 1000, reads: file.startsWith('src/case/'), within, uncovered: met.size === 0 }
  })

  // What caught a neighbour is likely to catch this one: those tests first, the latest before the others; then those of its own room and the cases of its own protocol; then those that catch much in little time.
  const catches = new Map(tests.map((_, i) => [i, 0]))
  const neighbours = new Map()
  const learn = ({ file }, { by }) => {
    if (by === undefined) return
    catches.set(by, catches.get(by) + 1)
    neighbours.set(file, [by, ...(neighbours.get(file) ?? []).filter((one) => one !== by)].slice(0, 40))
  }
  const inOrder = ({ file, tests: list, atImport }) => {
    const among = new Set(list)
    const near = (neighbours.get(file) ?? []).filter((one) => among.delete(one))
    const room = file.replace(/^src(\/[^/]+\/).*/, 'test$1')
    const protocol = protocolOf(file)
    const isOwn = ({ file: of, name }) => of.startsWith(room) || (protocol !== undefined && (name.startsWith(`the plan of ${protocol}/`) || name.startsWith(`the plan of check/${protocol}`)))
    const own = [...among].filter((i) => isOwn(tests[i]) && among.delete(i)).sort((a, b) => took[a] - took[b])
    const worth = (i) => took[i] / (1 + catches.get(i))
    const rest = [...among].sort((a, b) => worth(a) - worth(b))
    if (atImport) return [...near, ...own, ...rest]
    const [best, others] = [rest.slice(0, most / 2), rest.slice(most / 2)]
    const step = Math.max(1, Math.ceil(others.length / (most / 2)))
    return [...near, ...own, ...best, ...others.filter((_, i) => i % step === 0)]
  }

  const outcomes = new Map()
  let next = 0
  const work = async (worker, queue, settle) => {
    let one = worker
    while (next < queue.length) {
      const job = queue[next++]
      const outcome = job.uncovered ? { status: 'uncovered' } : job.tests.length === 0 ? { status: 'survived', never: true } : await ask(one, { ...job, tests: inOrder(job) }, job.within)
      if (outcome.status === 'hung') {
        await one.terminate()
        one = start(given)
      }
      settle(job, outcome)
    }
    return one
  }
  const pool = async (queue, settle, hands) => {
    next = 0
    return Promise.all(hands.map((worker) => work(worker, queue, settle)))
  }
  let hands = [first, ...Array.from({ length: workers - 1 }, () => start(given))]
  hands = await pool(jobs, (job, { by, ...outcome }) => {
    learn(job, { by })
    tell(job.id, outcome)
    outcomes.set(job.id, { ...outcome, tests: job.tests.length, ...(by === undefined ? {} : { by: tests[by].name }), index: by })
    if (outcomes.size % 500 === 0) console.log(`${outcomes.size} of ${jobs.length} after ${seconds()} s`)
  }, hands)
  const caught = jobs.filter(({ id, fresh }) => !fresh && outcomes.get(id).status === 'caught' && outcomes.get(id).index !== undefined)
  const step = Math.max(1, Math.floor(caught.length / sampled))
  const sample = caught.filter((_, i) => i % step === 0).map((job) => ({ ...job, fresh: true, reading: [], tests: [outcomes.get(job.id).index] }))
  const differing = []
  hands = await pool(sample, ({ id }, { status }) => { if (status !== 'caught') differing.push(id) }, hands)
  await Promise.all(hands.map((worker) => worker.terminate()))
  const { user, system } = process.cpuUsage()
  return { outcomes, tests: tests.length, again: { sampled: sample.length, differing: differing.map((id) => mutants.find((mutant) => mutant.id === id)) }, seconds: seconds(), processor: Math.round((user + system) / 1e6) }
}
