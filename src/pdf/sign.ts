import { objectAt, readFile, withReference } from './update.js'

/** Makes the signature over what it is handed: a detached CMS with the ESS signing-certificate-v2 attribute and without a signing time (EN 319 142-1, 6.3). */
export type Signer = (bytes: Uint8Array) => Promise<Uint8Array>

export interface SignOptions {
  /** RFC 3339; the claimed time of signing, which PAdES wants in the file and not in the CMS. */
  readonly signedAt: string
  readonly sign: Signer
}

/** The CMS needs more room than a signature has. */
export class SignatureTooLarge extends Error {
  readonly code = 'signature-too-large'
  constructor(readonly bytes: number) {
    super('the signature is larger than the room for it')
    this.name = 'SignatureTooLarge'
  }
}

// Room for a chain of certificates and a time stamp.
const room = 16_384

/**
 * Adds a PAdES signature to a file of `render`, as an update that leaves every byte before it as it was. The key stays with the caller.
 *
 * ```ts
 * const signed = await sign(bytes, { signedAt: '2026-11-23T21:30:00-05:00', sign: (toSign) => keyStore.cms(toSign) })
 * ```
 */
export async function sign(file: Uint8Array, { signedAt, sign: signer }: SignOptions): Promise<Uint8Array> {
  const { prepared, contents } = prepare(file, new Date(signedAt))
  const before = prepared.subarray(0, contents.from)
  const after = prepared.subarray(contents.to)
  const cms = await signer(joined(before, after))
  if (cms.length > room) throw new SignatureTooLarge(cms.length)
  const hex = Array.from(cms, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return joined(before, ascii(`<${hex.padEnd(room * 2, '0')}>`), after)
}

/** The file with an empty signature, and where its contents will stand. */
function prepare(file: Uint8Array, at: Date): { readonly prepared: Uint8Array; readonly contents: { readonly from: number; readonly to: number } } {
  const { text, size, root, trailerRest, startxref, offsets } = readFile(file)
  const [signature, appearance, widget] = [size, size + 1, size + 2]
  const catalogue = objectAt(text, offsets, root)
  const pages = objectAt(text, offsets, referred(catalogue, 'Pages'))
  const page = Number(/\/Kids \[(\d+) 0 R/.exec(pages)?.[1])
  const form = catalogue.includes('/AcroForm') ? catalogue : catalogue.replace(/>>$/, '/AcroForm << /SigFlags 3 /Fields [] >>\n>>')

  const start = file.length + 1
  const head = `${signature} 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (${pdfDate(at)}) /Contents `
  const from = start + head.length
  const to = from + room * 2 + 2
  // Outside the page and without extent: nothing to see, so nothing to read out (ISO 14289-1, 7.18.1); the flags are those PDF/A wants: printed, locked.
  const objects = new Map([
    [appearance, '<< /Type /XObject /Subtype /Form /BBox [0 0 0 0] /Resources << >> /Length 0 >>\nstream\n\nendstream'],
    [widget, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature${signature}) /V ${signature} 0 R /P ${page} 0 R /F 132 /Rect [-1 -1 -1 -1] /AP << /N ${appearance} 0 R >> >>`],
    [root, withReference(form, 'Fields', widget)],
    [page, withReference(objectAt(text, offsets, page), 'Annots', widget)],
  ])
  const at10 = (value: number): string => String(value).padEnd(10)
  const range = (end: number): string => ` /ByteRange [0 ${at10(from)} ${at10(to)} ${at10(end - to)}] >>\nendobj\n`
  const placed: [number, number][] = [[signature, start]]
  let position = to + range(0).length
  let body = ''
  for (const [number, dictionary] of objects) {
    placed.push([number, position + body.length])
    body += `${number} 0 obj\n${dictionary}\nendobj\n`
  }
  position += body.length
  const rows = placed.sort(([a], [b]) => a - b).map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  const tail = `xref\n${rows.join('')}trailer\n<< /Size ${size + 3} ${trailerRest} /Prev ${startxref} >>\nstartxref\n${position}\n%%EOF\n`
  const end = position + tail.length
  return { prepared: joined(file, ascii(`\n${head}<${'0'.repeat(room * 2)}>${range(end)}${body}${tail}`)), contents: { from, to } }
}

function referred(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1])
}

function pdfDate(at: Date): string {
  return `D:${at.toISOString().replace(/\.\d+Z$/, 'Z').replace(/[-:T]/g, '')}`
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}
