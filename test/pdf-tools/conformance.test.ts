import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sign } from '../../src/pdf/index.js'
import { latin } from '../support/pdf.js'
import { everyBlockBytes, sheetBytes } from '../support/sheet.js'
import { type Verdict, makeKeys, pyHanko, runIn, signerOf, veraPdf } from './judges.js'

const folder = mkdtempSync(join(tmpdir(), 'judged-'))
const run = runIn(folder)
const tags = ['en', 'zh-CN'] as const
const signedAt = '2026-11-23T21:30:00-05:00'
const labelled = tags.flatMap((tag) => [`open.${tag}.pdf`, `closed.${tag}.pdf`, `every.${tag}.pdf`, `signed.${tag}.pdf`, `twice.${tag}.pdf`])
/** The same file with one thing taken away that a label speaks of, at the same length. */
const broken = { 'untagged.pdf': ['/StructTreeRoot ', '/StructTreeNone '], 'nameless.pdf': ['/DisplayDocTitle true', '/DisplayDocTitle null'], 'loose.pdf': ['/AFRelationship', '/AFRelationNone'], 'speechless.pdf': ['/Lang (', '/Long ('] } as const
let verdicts: { readonly [profile in '3a' | 'ua1']: ReadonlyMap<string, Verdict> } = { '3a': new Map(), ua1: new Map() }

beforeAll(async () => {
  makeKeys(folder, ['first', 'second'])
  for (const tag of tags) {
    const open = (await sheetBytes(tag, 'open')).bytes
    const signed = await sign(open, { signedAt, sign: signerOf(folder, 'first') })
    const twice = await sign(signed, { signedAt, sign: signerOf(folder, 'second') })
    const closed = (await sheetBytes(tag, 'unset')).bytes
    for (const [name, bytes] of Object.entries({ open, closed, every: await everyBlockBytes(tag), signed, twice })) writeFileSync(join(folder, `${name}.${tag}.pdf`), bytes)
  }
  for (const [name, [from, to]] of Object.entries(broken)) writeFileSync(join(folder, name), latin(readFileSync(join(folder, 'closed.en.pdf'))).replace(from, to), 'latin1')
  const files = [...labelled, ...Object.keys(broken)]
  verdicts = { '3a': veraPdf('3a', folder, files), ua1: veraPdf('ua1', folder, files) }
})

describe.each(labelled)('%s, before veraPDF', (file) => {
  test.each(['3a', 'ua1'] as const)('holds to PDF/%s without one failed rule', (profile) => {
    const verdict = verdicts[profile].get(file)
    expect(verdict?.failed).toEqual([])
    expect(verdict?.compliant).toBe(true)
    expect(verdict?.passedRules).toBeGreaterThan(100)
  })

  test('is sound for qpdf', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
  })
})

describe('veraPDF notices', () => {
  test.each([['untagged.pdf', 'ua1', '7.1-11'], ['untagged.pdf', '3a', '6.7.3.3-1'], ['nameless.pdf', 'ua1', '7.1-10'], ['loose.pdf', '3a', '6.8-3'], ['speechless.pdf', 'ua1', '7.2']] as const)(
    'in %s what is missing from PDF/%s (%s)', (file, profile, rule) => {
      const verdict = verdicts[profile].get(file)
      expect(verdict?.compliant).toBe(false)
      expect(verdict?.failed.join(' ')).toContain(rule)
    },
  )
})

describe.each(tags)('the signed sheet in %s', (tag) => {
  test('is valid, trusted and whole for pdfsig', () => {
    const said = run('pdfsig', '-nssdir', 'sql:store', `signed.${tag}.pdf`)
    expect(said).toContain('Signature is Valid')
    expect(said).toContain('Certificate is Trusted')
    expect(said).toContain('Signature Type: ETSI.CAdES.detached')
    expect(said.match(/Total document signed/g)).toHaveLength(1)
  })

  test('is intact for pyHanko, and a PAdES baseline B-B signature', () => {
    expect(pyHanko(folder, `signed.${tag}.pdf`)).toEqual([
      {
        signer: 'first', subfilter: '/ETSI.CAdES.detached', claimedAt: 'D:20261124023000Z', attributes: ['content_type', 'message_digest', 'signing_certificate_v2'],
        intact: true, valid: true, trusted: true, coverage: 'ENTIRE_FILE', changesAllowed: true, basic: 'PASSED',
      },
    ])
  })

  test('takes a second examiner without harm to the first', () => {
    const [first, second, ...more] = pyHanko(folder, `twice.${tag}.pdf`)
    expect(more).toEqual([])
    expect(first).toMatchObject({ signer: 'first', intact: true, trusted: true, coverage: 'ENTIRE_REVISION', changesAllowed: true, basic: 'PASSED' })
    expect(second).toMatchObject({ signer: 'second', intact: true, trusted: true, coverage: 'ENTIRE_FILE', changesAllowed: true, basic: 'PASSED' })
    expect(run('pdfsig', '-nssdir', 'sql:store', `twice.${tag}.pdf`).match(/Signature is Valid/g)).toHaveLength(2)
  })

  test('betrays one changed byte', () => {
    const bytes = readFileSync(join(folder, `signed.${tag}.pdf`))
    bytes.writeUInt8(bytes.readUInt8(5_000) ^ 1, 5_000)
    writeFileSync(join(folder, `changed.${tag}.pdf`), bytes)
    expect(run('pdfsig', '-nssdir', 'sql:store', `changed.${tag}.pdf`)).toContain('Digest Mismatch')
    expect(pyHanko(folder, `changed.${tag}.pdf`)).toMatchObject([{ intact: false, trusted: false, basic: 'FAILED' }])
  })

  test('gives the attached data back byte for byte', async () => {
    const { bundle } = await sheetBytes(tag, 'open')
    run('pdfdetach', '-save', '1', '-o', `plan.${tag}.json`, `signed.${tag}.pdf`)
    expect(readFileSync(join(folder, `plan.${tag}.json`), 'utf8')).toBe(bundle)
  })
})
