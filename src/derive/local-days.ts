import { datesAt } from '../case/calendar.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, type Instant, type InstantText, instantOf, possibleTimes } from '../case/time.js'
import { once } from './once.js'

export interface Days {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** The days it may be at a time of the case: by her zone; where none is named, the local day that the time was written with, else that of any zone. */
export function daysAt(s: Situation, at: Instant): Days {
  const days = s.timeZone === undefined ? writtenDays(s).get(at) : undefined
  return days === undefined ? datesAt(at, s.timeZone) : { first: days[0] as CalendarDate, last: days.at(-1) as CalendarDate }
}

/** The local days, in order, that are written beside the times of what happened and of what was given. */
const writtenDays = once((s: Situation): ReadonlyMap<Instant, readonly CalendarDate[]> => {
  const days = new Map<Instant, readonly CalendarDate[]>()
  const add = (at: Instant | undefined, day: CalendarDate): void => {
    if (at !== undefined) days.set(at, [...(days.get(at) ?? []), day].sort())
  }
  for (const when of times(s)) {
    if ('onDate' in when) {
      const { earliest, latest } = possibleTimes(when, s.now)
      add(earliest, when.onDate)
      add(latest, when.onDate)
    } else {
      const texts = 'at' in when ? [when.at] : [when.between.earliest, when.between.latest]
      for (const text of texts) if (text !== undefined && hasOffset(text)) add(instantOf(text), text.slice(0, 10) as CalendarDate)
    }
  }
  return days
})

function times({ case: { incidents = [], injuries = [], medicines = [] } }: Situation): readonly When[] {
  return [
    ...incidents.flatMap(({ when, continuousUntil, acts = [] }) => [when, continuousUntil, ...acts.map((act) => act.when)]),
    ...injuries.map(({ happenedAt }) => happenedAt),
    ...medicines.flatMap(({ lastTaken, stoppedAt, takenDoses = [] }) => [lastTaken, stoppedAt, ...takenDoses.map(({ at }) => at)]),
  ].filter((when) => when !== undefined)
}

/** Written in UTC, a time tells no local day (RFC 3339 §4.3). */
function hasOffset(text: InstantText): boolean {
  return !text.endsWith('Z') && !text.endsWith('-00:00')
}
