import { beforeAll, describe, expect, test } from 'vitest'
import { NotOurs, SignatureTooLarge, sign } from '../../src/pdf/index.js'
import { latin } from '../support/pdf.js'
import { sheetBytes } from '../support/sheet.js'

const signedAt = '2026-11-23T21:30:00-05:00'
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a signature', () => {
  let file = new Uint8Array()
  let handed = new Uint8Array()
  let signed = ''

  beforeAll(async () => {
    file = new Uint8Array((await sheetBytes('en', 'unset')).bytes)
    signed = latin(await sign(file, { signedAt, sign: async (bytes) => {
      handed = new Uint8Array(bytes)
      return bytesOf('CMS')
    } }))
  })

  test('leaves every byte before it as it was', () => {
    expect(signed.startsWith(latin(file))).toBe(true)
  })

  test('is over everything but its own contents, and says so', () => {
    const [, a, b, c, d] = /\/ByteRange \[(\d+) +(\d+) +(\d+) +(\d+) *\]/.exec(signed) ?? []
    expect(Number(a)).toBe(0)
    expect(Number(c) + Number(d)).toBe(signed.length)
    expect(latin(handed)).toBe(signed.slice(0, Number(b)) + signed.slice(Number(c)))
    expect(signed.slice(Number(b), Number(c))).toMatch(/^<434d530*>$/)
  })

  test('names PAdES and its claimed time', () => {
    expect(signed).toContain('/SubFilter /ETSI.CAdES.detached')
    expect(signed).toContain('/M (D:20261124023000Z)')
    expect(signed).toContain('/SigFlags 3')
  })

  test('keeps the identifier in the last trailer', () => {
    const ids = signed.match(/\/ID \[<[0-9a-f]+> <[0-9a-f]+>\]/g)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  test('takes a second one beside it, in order', async () => {
    const twice = latin(await sign(bytesOf(signed), { signedAt, sign: async () => bytesOf('CMS') }))
    expect(twice.startsWith(signed)).toBe(true)
    const last = (key: string): string => [...twice.matchAll(new RegExp(`/${key} \\[([^\\]]*)\\]`, 'g'))].at(-1)?.[1] ?? ''
    const [first, second, ...more] = last('Fields').match(/\d+ 0 R/g) ?? []
    expect(more).toEqual([])
    expect(Number.parseInt(second ?? '', 10)).toBe(Number.parseInt(first ?? '', 10) + 3)
    expect(last('Annots').match(/\d+ 0 R/g)).toEqual([first, second])
  })

  test.each([[16_384, 'takes'], [16_385, 'refuses']])('of %i bytes: the file %s it', async (length, verb) => {
    const outcome = await sign(file, { signedAt, sign: async () => new Uint8Array(length) }).then(() => 'taken', (error: unknown) => error)
    if (verb === 'takes') expect(outcome).toBe('taken')
    else expect(outcome).toBeInstanceOf(SignatureTooLarge)
  })

  test.each([['no PDF', 'hello'], ['a PDF without an identifier', '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Info 2 0 R >>\nstartxref\n9\n%%EOF'], ['a PDF whose objects are packed', '%PDF-1.7\n1 0 obj\n<<>>\nstartxref\n9\n%%EOF']])(
    'is not put on %s', async (_, text) => {
      await expect(sign(bytesOf(text), { signedAt, sign: async () => bytesOf('CMS') })).rejects.toBeInstanceOf(NotOurs)
    },
  )
})
