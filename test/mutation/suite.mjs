// Bundles the suites that a changed line must upset, with every mutant of the kernel and the protocols behind a switch. The mutants are Stryker's; only the way
// they are run is ours: one process, no restart between mutants, so that thousands take minutes.
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { build } from 'esbuild'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const mutated = [/^src\/(answer|derive|assessment)\/[^/]+\.ts$/, /^src\/guideline\/shape\/[^/]+\.ts$/, /^src\/case\/(time|calendar|situation|units)\.ts$/, /^src\/protocol\/.+\.ts$/]
/** Lists of names, without a decision in them. */
const plain = [/\/index\.ts$/, /\/version\.ts$/]
const decides = [/^src\/protocol\/.+\/index\.ts$/]
const suites = [/^test\/(answer|assessment|derive|guideline|protocol|release)\/.*\.test\.ts$/, /^test\/case\/(time|situation|units|calendar)\..*test\.ts$/]
/** Random searches see what their seed lets them see. */
const leftOut = [/properties\.test\.ts$/]

const files = (folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')).sort()
const among = (list) => (name) => list.some((one) => one.test(name))
const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {} }

/** A string changed inside a union (a line, a reason, a verb) does not compile, and the rest is names: strings are left alone. */
const options = { plugins: null, excludedMutations: ['StringLiteral'], ignorers: [], mutator: {} }

/** What a module keeps between calls starts empty for every mutant: the worker empties it. The schema's notes are made once, at import. */
const keeps = (text, path) => (path.endsWith('/schema.ts') ? text : text.replaceAll(/^(const \w+ = | {2}const made = )new (WeakMap|Map)(?:<.*>)?\(\)$/gm, '$1globalThis.__keeps__($2)'))

/** Every file that has something to decide. */
export const mutatedFiles = () => files('src').filter(among(mutated)).filter((name) => among(decides)(name) || !among(plain)(name))

/** The bundle as text, the mutants, and the file each stands in. `only` narrows the mutated files; `withPlans` holds whole plans against `plans.txt` as well. */
export async function suite(only, { withPlans }) {
  const names = mutatedFiles().filter((name) => only === undefined || only.some((part) => name.includes(part)))
  const sources = names.map((name) => ({ name: join(root, name), mutate: true, content: keeps(readFileSync(join(root, name), 'utf8'), name) }))
  const { files: instrumented, mutants } = await new Instrumenter(silent).instrument(sources, options)
  const content = new Map(instrumented.map((file) => [file.name, file.content]))
  const tests = [...files('test').filter(among(suites)).filter((name) => !among(leftOut)(name)), 'test/mutation/cases.mjs']
  // The sources are loaded before any test, so that what runs at import is told apart from what a test file runs while it is read.
  const entry = [...files('src').filter((name) => /^src\/(index|guideline\/packs|case\/index)\.ts$/.test(name)), ...tests].map((name) => `globalThis.__reading__('${name}')\nrequire('./${name}')`)
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: root },
    bundle: true, ignoreAnnotations: true, write: false, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', logLevel: 'error', alias: { vitest: join(root, 'test/mutation/vitest.mjs') },
    plugins: [{
      name: 'mutants',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const text = content.get(path) ?? keeps(readFileSync(path, 'utf8'), path)
          return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }
        })
      },
    }],
  })
  const [{ text }] = outputFiles
  const placed = mutants.filter(({ status }) => status !== 'Ignored')
  // Read once: a case written meanwhile is not in this run.
  const cases = files('test/cases').filter((name) => name.endsWith('.json') && !name.endsWith('schema.json')).map((name) => ({ file: relative('test/cases', name), read: JSON.parse(readFileSync(join(root, name), 'utf8')) })).map(({ file, read }) => ({ file, cases: read.cases ?? [read] }))
  const plans = withPlans ? readFileSync(join(root, 'test/plans/plans.txt'), 'utf8').split('\n') : []
  return { code: text, cases, plans, mutants: placed.map(({ id, fileName, mutatorName, replacement, location }) => ({ id: Number(id), file: relative(root, fileName), mutatorName, replacement, location })) }
}
