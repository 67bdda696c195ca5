import type { Instant } from '../case/time.js'
import type { Line, Moment, TimelineEntry } from '../plan/index.js'

/** Every window and due date as one list, soonest first. Dates without a time stand at the start of their day in UTC for sorting only. */
export function timeline(lines: readonly Line[]): readonly TimelineEntry[] {
  return lines
    .filter((line) => line.closes !== undefined || line.due !== undefined)
    .map(({ id, closes, due }) => {
      const entry: TimelineEntry = { line: id, ...(closes === undefined ? {} : { closes }), ...(due === undefined ? {} : { due }) }
      return { entry, at: momentOf(entry) }
    })
    .sort((a, b) => a.at - b.at || (a.entry.line < b.entry.line ? -1 : 1))
    .map(({ entry }) => entry)
}

function momentOf(entry: TimelineEntry): number {
  if (entry.closes !== undefined) return entry.closes.earliest ?? -Number.MAX_VALUE
  return sortKey(entry.due?.notBefore ?? entry.due?.by)
}

function sortKey(moment: Moment | undefined): Instant | number {
  if (moment === undefined) return Number.MAX_VALUE
  return 'at' in moment ? moment.at : Date.parse(`${moment.on}T00:00:00Z`)
}
