// Time to import the core in a fresh process: median and range of 21 processes, less the start of Node itself.
import { execFileSync } from 'node:child_process'

const run = (files) => Number(execFileSync(process.execPath, ['--input-type=module', '-e', `const t = process.hrtime.bigint(); ${files.map((file) => `await import('${new URL(`../dist/${file}`, import.meta.url).href}')`).join('; ')}; console.log(Number(process.hrtime.bigint() - t) / 1e6)`], { encoding: 'utf8' }))
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
for (const [name, files] of [['core (kernel, who pack, two protocols)', ['index.js', 'guideline/who/index.js']], ['/case', ['case/index.js']]]) {
  const times = Array.from({ length: 21 }, () => run(files))
  console.log(`${median(times).toFixed(1)} ms median (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)}) to import ${name}`)
}
console.log(`Node ${process.version}`)
