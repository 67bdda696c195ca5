/** Adds the facts of a second case to what an export gave: groups are merged, lists appended, and a stated leaf replaces an exported one. */
export function mergeFacts(base: unknown, added: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(added)) return [...(base as readonly unknown[]), ...(added as readonly unknown[])]
  if (isGroup(base) && isGroup(added)) {
    const merged: { [key: string]: unknown } = { ...base }
    for (const [key, value] of Object.entries(added)) {
      if (key === '__proto__') continue
      merged[key] = Object.hasOwn(base, key) ? mergeFacts(base[key], value) : value
    }
    return merged
  }
  return added
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
