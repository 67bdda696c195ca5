import type { Situation } from '../case/situation.js'

/** Works a derived fact out once for each situation: many rules ask for the same one, and a situation never changes. */
export function once<T extends object>(derive: (s: Situation) => T): (s: Situation) => T {
  const made = new WeakMap<Situation, T>()
  return (s) => {
    const held = made.get(s)
    if (held) return held
    const value = derive(s)
    made.set(s, value)
    return value
  }
}
