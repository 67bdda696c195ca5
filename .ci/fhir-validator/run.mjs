// The official R4 validator over every resource that is emitted, in one Java process; and over Bundles broken on purpose, each of which must be an error.
// `node .ci/fhir-validator/run.mjs [RESULTS.json] [FOLDER …]`: results as counts of tests; further folders of resources are judged too. Run after the build.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toBundle } from '../../dist/fhir/index.js'
import { parseCase } from '../../dist/case/index.js'
import { who } from '../../dist/guideline/who/index.js'
import { verbs } from '../../dist/guideline/words.js'
import { assess } from '../../dist/index.js'
import { en } from '../../dist/language/en/index.js'
import { release } from '../../dist/release/index.js'
import { broken } from './broken.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const [results, ...folders] = process.argv.slice(2)

/** Maven's jars and our class, made once for each version of the two files. */
function judge() {
  const made = createHash('sha256').update(readFileSync(join(here, 'pom.xml'))).update(readFileSync(join(here, 'Validate.java'))).digest('hex').slice(0, 12)
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'care-window', `fhir-validator-${made}`)
  const classpath = join(cache, 'classpath')
  const jarsThere = () => existsSync(classpath) && readFileSync(classpath, 'utf8').split(':').every((jar) => existsSync(jar))
  if (!jarsThere() || !existsSync(join(cache, 'Validate.class'))) {
    mkdirSync(cache, { recursive: true })
    execFileSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath', `-Dmdep.outputFile=${classpath}`], { stdio: ['ignore', 'inherit', 'inherit'] })
    execFileSync('javac', ['-cp', readFileSync(classpath, 'utf8'), '-d', cache, join(here, 'Validate.java')], { stdio: 'inherit' })
  }
  return `${cache}:${readFileSync(classpath, 'utf8')}`
}

const work = mkdtempSync(join(tmpdir(), 'fhir-'))
const emitted = join(work, 'emitted')
execFileSync(process.execPath, [join(here, 'bundles.mjs'), join(emitted, 'good'), ...folders], { stdio: 'inherit' })

const plan = assess(parseCase(JSON.parse(readFileSync('examples/case.json', 'utf8'))).survivorCase, { guideline: who, now: '2026-11-23T21:10:00-05:00' })
const good = toBundle(release(plan, { to: 'chart' }), en, { subject: { reference: 'Patient/example' } })
mkdirSync(join(emitted, 'broken'))
for (const [name, breaks] of Object.entries(broken)) {
  const copy = structuredClone(good)
  breaks(copy)
  writeFileSync(join(emitted, 'broken', `${name}.json`), JSON.stringify(copy))
}

// The verbs of a plan are our own code system: the judge checks each code against it.
writeFileSync(join(work, 'verbs.json'), JSON.stringify({ resourceType: 'CodeSystem', url: 'urn:care-window:verb', status: 'active', content: 'complete', concept: verbs.map((code) => ({ code, display: en.words.verbs[code] })) }))
execFileSync('java', ['-Xmx2g', '-cp', judge(), 'Validate', emitted, join(work, 'report.ndjson'), join(work, 'verbs.json')], { stdio: 'inherit' })

const report = readFileSync(join(work, 'report.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line))
const isError = ({ severity }) => severity === 'error' || severity === 'fatal'
const judged = report.filter(({ file }) => file.startsWith('good'))
const faulty = judged.filter(({ issues }) => issues.some(isError))
const missed = report.filter(({ file, issues }) => file.startsWith('broken') && !issues.some(isError))

const kinds = new Map()
for (const { issues } of judged) {
  for (const { severity, kind, says } of issues) {
    if (severity === 'information') continue
    // A code system is a kind of its own; codes and places are not.
    const system = /CodeSystem[^:]*: (\S+)/.exec(says)?.[1] ?? /(http:\S+us\/core)/.exec(says)?.[1]
    const key = `${severity} ${kind}${system === undefined ? '' : ` ${system}`}`
    kinds.set(key, (kinds.get(key) ?? 0) + 1)
  }
}
for (const [key, count] of [...kinds].sort(([, a], [, b]) => b - a)) console.log(`${String(count).padStart(8)} ${key}`)
for (const { file, issues } of faulty.slice(0, 20)) for (const { kind, at, says } of issues.filter(isError).slice(0, 5)) console.error(`${file} ${at}: ${says} (${kind})`)
for (const { file } of missed) console.error(`${file}: broken, and no error was found`)
const failed = faulty.length + missed.length
const errors = judged.flatMap(({ issues }) => issues.filter(isError)).length
console.log(`FHIR: ${judged.length} resources, ${errors} errors; ${report.length - judged.length - missed.length} of ${Object.keys(broken).length} broken Bundles found`)
if (results !== undefined) writeFileSync(results, JSON.stringify({ numPassedTests: report.length - failed, numFailedTests: failed, numPendingTests: 0, numTotalTestSuites: 2, numFailedTestSuites: failed > 0 ? 1 : 0, success: failed === 0 }))
if (failed > 0) process.exitCode = 1
else rmSync(work, { recursive: true })
