/** The file is not one that this room wrote, or one it updated. */
export class NotOurs extends Error {
  readonly code = 'pdf-not-ours'
  constructor() {
    super('only a file of render can be signed')
    this.name = 'NotOurs'
  }
}

/** What an update needs to know of the file it is added to. */
export interface FileRead {
  /** One character for each byte. */
  readonly text: string
  readonly size: number
  readonly root: number
  /** What the next trailer repeats: Root, Info and ID. A trailer without ID is no longer PDF/A. */
  readonly trailerRest: string
  readonly startxref: number
  /** Where each object stands, the newest where it was written more than once. */
  readonly offsets: ReadonlyMap<number, number>
}

/** Reads the cross-reference tables of a file, which pdfkit and `sign` write in the classic form. */
export function readFile(file: Uint8Array): FileRead {
  const text = latin(file)
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1])
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(startxref))?.[1] ?? ''
  const [size, root, info, id] = [/\/Size (\d+)/, /\/Root (\d+) 0 R/, /\/Info \d+ 0 R/, /\/ID \[[^\]]*\]/].map((part) => part.exec(trailer))
  if (!size || !root || !info || !id) throw new NotOurs()
  return { text, size: Number(size[1]), root: Number(root[1]), trailerRest: `${root[0]} ${info[0]} ${id[0]}`, startxref, offsets: offsetsFrom(text, startxref) }
}

function offsetsFrom(text: string, startxref: number): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  for (let at: number | undefined = startxref; at !== undefined; ) {
    const [table = '', trailer = ''] = text.slice(at, text.indexOf('startxref', at)).split('trailer')
    let number = 0
    for (const line of table.split('\n')) {
      const section = /^(\d+) (\d+)$/.exec(line)
      const entry = /^(\d{10}) \d{5} [nf]/.exec(line)
      if (section) number = Number(section[1])
      if (!entry) continue
      if (!offsets.has(number)) offsets.set(number, Number(entry[1]))
      number += 1
    }
    const previous = /\/Prev (\d+)/.exec(trailer)
    at = previous ? Number(previous[1]) : undefined
  }
  return offsets
}

/** The dictionary of an object as it is written. */
export function objectAt(text: string, offsets: ReadonlyMap<number, number>, number: number): string {
  const start = offsets.get(number)
  const found = start === undefined ? null : /^\d+ 0 obj\s*(<<[\s\S]*?>>)\s*endobj/.exec(text.slice(start, text.indexOf('endobj', start) + 6))
  if (!found?.[1]) throw new NotOurs()
  return found[1]
}

/** The dictionary with one more reference in an array of it. */
export function withReference(dictionary: string, key: string, number: number): string {
  const array = new RegExp(`(/${key} \\[[^\\]]*)\\]`)
  return array.test(dictionary) ? dictionary.replace(array, `$1 ${number} 0 R]`) : dictionary.replace(/>>$/, `/${key} [${number} 0 R]\n>>`)
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join('')
}
