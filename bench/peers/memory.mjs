// Heap in use after many calls, collected before and after: what an engine keeps. A million calls of ours; the slowest peer gets fewer, and says how many.
// Run with `node --expose-gc bench/peers/memory.mjs` after `npm run build`; it takes minutes.
import { engines } from './engines.mjs'

const calls = { 'care-window, whole plan': 1_000_000, 'json-rules-engine 7.3.1': 200_000, 'cql-execution 3.3.2': 1_000_000 }

for (const { name, inputs, run } of engines) {
  const count = calls[name]
  if (count === undefined) continue
  const some = async (times) => {
    for (let i = 0; i < times; i++) {
      const result = run(inputs[i % inputs.length])
      if (result instanceof Promise) await result
    }
    global.gc()
    return process.memoryUsage().heapUsed / 1024
  }
  // What the first calls leave is what any engine holds when it is warm.
  const warm = await some(2000)
  const after = await some(count)
  console.log(`${(after - warm).toFixed(0)} KiB more heap after ${count} calls (${warm.toFixed(0)} KiB when warm): ${name}`)
}
