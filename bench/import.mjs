// Time to import the core in a fresh process: median and range of 21 processes, less the start of Node itself.
import { execFileSync } from 'node:child_process'

const run = (module) => Number(execFileSync(process.execPath, ['--input-type=module', '-e', `const t = process.hrtime.bigint(); ${module ? `await import('${module}')` : ''}; console.log(Number(process.hrtime.bigint() - t) / 1e6)`], { encoding: 'utf8' }))
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
for (const [name, files] of [['core (kernel, who pack, two protocols)', ['./dist/index.js', './dist/guideline/who/index.js']], ['/case', ['./dist/case/index.js']]]) {
  const times = Array.from({ length: 21 }, () => files.reduce((sum, file) => sum + run(new URL(`../${file}`, import.meta.url).href), 0))
  console.log(`${median(times).toFixed(1)} ms median (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)}) to import ${name}`)
}
console.log(`Node ${process.version}`)
