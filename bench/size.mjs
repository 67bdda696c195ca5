// Sizes, minified and gzip -9, against the budgets of the design. Run after `npm run build`.
import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

// The kernel is case/time and case/calendar, and everything from answer to assessment (answer, guideline/shape, derive, plan, assessment).
const derive = readdirSync('dist/derive').filter((name) => name.endsWith('.js')).map((name) => `export * from './dist/derive/${name}'`)
const kernel = [
  "export * from './dist/answer/index.js'", "export * from './dist/case/time.js'", "export * from './dist/case/calendar.js'", "export * from './dist/guideline/shape/index.js'", ...derive,
  "export { assessment, explain, describe, rules } from './dist/assessment/index.js'",
].join(';')
const entries = [
  ['kernel', kernel, 12],
  ['emergency contraception, over the kernel', `${kernel}; export { protocol as ec } from './dist/protocol/emergency-contraception/index.js'`, 6],
  ['HIV prophylaxis, over the kernel', `${kernel}; export { protocol as pep } from './dist/protocol/hiv-pep/index.js'`, 6],
  ['/case', "export { parseCase } from './dist/case/index.js'", 16],
  ['who pack', "export { who } from './dist/guideline/who/index.js'"],
  ['one language', "export { en } from './dist/language/en/index.js'"],
]

async function size(contents) {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024
}

const base = await size(kernel)
console.log('KiB gzip | budget | what')
for (const [name, contents, budget] of entries) {
  const kib = (await size(contents)) - (name.includes('over the kernel') ? base : 0)
  console.log(`${kib.toFixed(1).padStart(8)} | ${budget === undefined ? '     -' : String(budget).padStart(6)} | ${name}${budget !== undefined && kib > budget ? '  OVER' : ''}`)
}
