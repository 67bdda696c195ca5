import type { Line, TimelineEntry } from '../plan/index.js'
import { compare, soonest } from './order.js'

/** Every window and due date as one list, soonest first. */
export function timeline(lines: readonly Line[]): readonly TimelineEntry[] {
  return lines
    .filter((line) => line.closes !== undefined || line.due !== undefined)
    .sort((a, b) => soonest(a) - soonest(b) || compare(a.id, b.id))
    .map(({ id, closes, due }) => ({ line: id, ...(closes === undefined ? {} : { closes }), ...(due === undefined ? {} : { due }) }))
}
