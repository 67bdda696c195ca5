/** A resource id from a line id: letters, digits, hyphens, at most 64. */
export function idOf(line: string): string {
  return line.replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 64)
}

const prime = 0x01000193
const offsets = [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995]

/** A uuid that is the same for the same id in every run (FNV-1a over four starting values, marked as a custom version-8 uuid). Within one Bundle only. */
export function urnOf(id: string): string {
  const hex = offsets
    .map((offset) => {
      let hash = offset
      for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), prime)
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
