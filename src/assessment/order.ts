import { urgencies } from '../guideline/words.js'
import type { Kind, Line } from '../plan/index.js'

/** Law 5 and §11: emergencies, then urgency, earliest closing, need, rank, id. A closing at no known time comes before any dated one; where nothing closes, the day it is due stands in the place of a closing. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort(
    (a, b) =>
      kindOrder(a.kind) - kindOrder(b.kind) ||
      urgencyOrder(a) - urgencyOrder(b) ||
      soonest(a) - soonest(b) ||
      compare(a.need, b.need) ||
      a.rank - b.rank ||
      compare(a.id, b.id),
  )
}

function kindOrder(kind: Kind): number {
  return kind === 'emergency' ? 0 : 1
}

/** §11: only what is open is rated by urgency; what is deferred stands with the routine lines, never before an open first dose. */
function urgencyOrder({ verb, urgency }: Line): number {
  return urgencies.indexOf(verb === 'defer' ? 'routine' : urgency)
}

/** When a line first hurries, for sorting only: a date without a time stands at the start of its day in UTC. */
export function soonest({ closes, due }: Line): number {
  if (closes !== undefined) return closes.earliest ?? -Number.MAX_VALUE
  const first = due?.notBefore ?? due?.by
  if (first === undefined) return Number.MAX_VALUE
  return 'at' in first ? first.at : Date.parse(`${first.on}T00:00:00Z`)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
