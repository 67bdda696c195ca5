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
const suites = [/^test\/(answer|assessment|cases|derive|guideline|protocol)\/.*\.test\.ts$/, /^test\/case\/(time|situation|units|calendar)\..*test\.ts$/]
/** Random searches see what their seed lets them see; the cases run once, not once a zone. */
const leftOut = [/properties\.test\.ts$/, /^test\/cases\/run\.zones/]

const files = (folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')).sort()
const chosen = (names, among, but) => names.filter((name) => among.some((one) => one.test(name)) && !but.some((one) => one.test(name)))
const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {} }

/** A string changed inside a union (a line, a reason, a verb) does not compile, and the rest is names: strings are left alone. */
const options = { plugins: null, excludedMutations: ['StringLiteral'], ignorers: [], mutator: {} }

/** The bundle as text, the mutants, and the file each stands in. `only` narrows the mutated files. */
export async function suite(only) {
  const names = chosen(files('src'), mutated, plain).filter((name) => only === undefined || only.some((part) => name.includes(part)))
  const sources = names.map((name) => ({ name: join(root, name), mutate: true, content: readFileSync(join(root, name), 'utf8') }))
  const { files: instrumented, mutants } = await new Instrumenter(silent).instrument(sources, options)
  const content = new Map(instrumented.map((file) => [file.name, file.content]))
  const tests = chosen(files('test'), suites, leftOut)
  const { outputFiles } = await build({
    stdin: { contents: tests.map((name) => `import './${name}'`).join('\n'), resolveDir: root },
    bundle: true, ignoreAnnotations: true, write: false, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error', alias: { vitest: join(root, 'test/mutation/vitest.mjs') },
    plugins: [{
      name: 'mutants',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const text = content.get(path) ?? readFileSync(path, 'utf8')
          return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }
        })
      },
    }],
  })
  return { code: outputFiles[0].text, mutants: mutants.map(({ id, fileName, mutatorName, replacement, location }) => ({ id, file: relative(root, fileName), mutatorName, replacement, location })) }
}
