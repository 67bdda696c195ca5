import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Where .ci/pdf-tools.sh puts what no package of the system has.
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'care-window')
const verapdf = join(cache, 'verapdf-1.28.2', 'greenfield-apps-1.28.2.jar')
const python = join(cache, 'pyhanko-0.38.0', 'bin', 'python')
const script = fileURLToPath(new URL('signatures.py', import.meta.url))

export const runIn = (folder: string) => (command: string, ...args: readonly string[]): string => execFileSync(command, [...args], { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 28 })

export interface Verdict {
  readonly compliant: boolean
  readonly passedRules: number
  readonly passedChecks: number
  /** Each failed rule as `clause-test: how often`. */
  readonly failed: readonly string[]
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string }
      readonly validationResult: readonly {
        readonly compliant: boolean
        readonly details: { readonly passedRules: number; readonly passedChecks: number; readonly ruleSummaries: readonly { readonly clause: string; readonly testNumber: number; readonly failedChecks: number }[] }
      }[]
    }[]
  }
}

/** What veraPDF says of each file against one profile, by file name. */
export function veraPdf(profile: '3a' | 'ua1', folder: string, files: readonly string[]): ReadonlyMap<string, Verdict> {
  const { report } = JSON.parse(veraPdfOutput(profile, folder, files)) as Report
  return new Map(
    report.jobs.map(({ itemDetails, validationResult }) => {
      const [result] = validationResult
      if (result === undefined) throw new Error(`no verdict on ${itemDetails.name}`)
      const { passedRules, passedChecks, ruleSummaries } = result.details
      return [itemDetails.name.replace(/^.*\//, ''), { compliant: result.compliant, passedRules, passedChecks, failed: ruleSummaries.map(({ clause, testNumber, failedChecks }) => `${clause}-${testNumber}: ${failedChecks}`) }]
    }),
  )
}

/** veraPDF leaves with 1 when a file fails: that is an answer, and the report says of which. */
function veraPdfOutput(profile: string, folder: string, files: readonly string[]): string {
  try {
    return execFileSync('java', ['-cp', verapdf, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', profile, '--format', 'json', ...files], { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 1 && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '') return error.stdout
    throw error
  }
}

export interface SignatureVerdict {
  readonly signer: string
  readonly subfilter: string
  readonly claimedAt: string
  readonly attributes: readonly string[]
  readonly intact: boolean
  readonly valid: boolean
  readonly trusted: boolean
  readonly coverage: string
  readonly changesAllowed: boolean
  /** Basic validation of ETSI EN 319 102-1. */
  readonly basic: string
}

/** What pyHanko says of every signature of a file, in the order of signing. */
export function pyHanko(folder: string, file: string): readonly SignatureVerdict[] {
  return JSON.parse(runIn(folder)(python, script, 'check', file)) as readonly SignatureVerdict[]
}

/** A signer of the tests: a key of its own under one root, made for this run. The key is with pyHanko, not with the library. */
export function signerOf(folder: string, name: string): (bytes: Uint8Array) => Promise<Uint8Array> {
  return async (bytes) => new Uint8Array(execFileSync(python, [script, 'cms', name], { input: bytes, cwd: folder, maxBuffer: 2 ** 24 }))
}

/** A root, two examiners under it, and a store for pdfsig that trusts the root. */
export function makeKeys(folder: string, names: readonly string[]): void {
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', [...args], { cwd: folder, stdio: 'pipe' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem', '-days', '30', '-subj', '/CN=Test root', '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign')
  writeFileSync(join(folder, 'leaf.ext'), 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n')
  for (const name of names) {
    openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
    openssl('x509', '-req', '-in', `${name}.csr`, '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '30', '-out', `${name}.pem`, '-extfile', 'leaf.ext')
  }
  mkdirSync(join(folder, 'store'))
  const certutil = (...args: readonly string[]): void => void execFileSync('certutil', [...args], { cwd: folder, stdio: 'pipe' })
  certutil('-N', '-d', 'sql:store', '--empty-password')
  certutil('-A', '-d', 'sql:store', '-n', 'root', '-t', 'CT,C,C', '-i', 'root.pem')
}
