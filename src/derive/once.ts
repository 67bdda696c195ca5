/** Works something out once for each situation (or pack): many rules ask for the same, and neither ever changes. */
export function once<K extends object, T extends object>(derive: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>()
  return (of) => {
    const held = made.get(of)
    if (held) return held
    const value = derive(of)
    made.set(of, value)
    return value
  }
}
