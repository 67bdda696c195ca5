import { datesAt } from '../case/calendar.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, possibleTimes } from '../case/time.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { type Listed, medicineList } from './medicine-list.js'

/** One time at which her list says that something was given. */
export interface GivenDay {
  readonly fact: string
  /** The time as it is told, and the first day it may have been; absent where none is, which may be any up to the last. */
  readonly told?: { readonly when: When; readonly first: CalendarDate }
  readonly last: CalendarDate
}

/** Every day on which one of these was given, by her list of medicines; what is only planned was not. A time told twice is one. */
export function givenDays(s: Situation, codes: Codes): readonly GivenDay[] {
  const all = medicineList(s).filter(({ medicine }) => matches(codes, medicine) && medicine.status !== 'planned').flatMap((entry) => daysOf(s, entry))
  return all.filter((one, i) => one.told === undefined || all.findIndex((other) => other.told?.first === one.told?.first && other.last === one.last) === i)
}

function daysOf(s: Situation, { medicine, path }: Listed): readonly GivenDay[] {
  const fact = `${path}/lastTaken`
  const times = [...(medicine.takenDoses ?? []).map(({ at }) => at), medicine.lastTaken ?? medicine.stoppedAt].flatMap((when) => (when === undefined ? [] : dayOf(s, when, fact)))
  if (times.length === 0) return [{ fact, last: datesAt(s.now, s.timeZone).last }]
  return times.filter((one, i) => !times.slice(0, i).some((other) => other.last >= one.told.first && other.told.first <= one.last))
}

function dayOf(s: Situation, when: When, fact: string): readonly Required<GivenDay>[] {
  const { earliest, latest = s.now } = possibleTimes(when, s.now)
  return earliest === undefined ? [] : [{ fact, told: { when, first: datesAt(earliest, s.timeZone).first }, last: datesAt(latest, s.timeZone).last }]
}
