import { type Answer, any, known, presume } from '../answer/index.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, type Instant, possibleTimes } from '../case/time.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { endsOf } from './acts.js'
import { daysAt } from './local-days.js'
import { type Listed, listComplete, medicineList } from './medicine-list.js'
import { given, readYesNo } from './read.js'

/** Whether one of these was surely given since an act, so that nobody gives it twice. A time not known is asked, and counts as not given. */
export function givenSince(s: Situation, codes: Codes, act: Answer<Instant>, counts: (when: When) => boolean = () => true): Answer {
  const entries = medicineList(s).filter(({ medicine }) => matches(codes, medicine) && medicine.status !== 'planned')
  const complete = listComplete(s)
  return any([...entries.map((entry) => afterwards(entry, (when) => isSince(s, when, act) && counts(when))), presume(complete.known ? known(false, complete) : complete, false)])
}

/** Surely not before the act. Of an act on one day, a dose told only as a date counts by the day, and so does every dose where the act is told no closer. */
export function isSince(s: Situation, when: When, act: Answer<Instant>): boolean {
  const { earliest } = possibleTimes(when, s.now)
  if (earliest === undefined) return false
  const { from, to } = endsOf(act, s.now)
  if (earliest >= to) return true
  const onDate = dateAlone(when)
  if (from === undefined || (onDate === undefined && from === to)) return false
  const day = daysAt(s, to).last
  return daysAt(s, from).first === day && (onDate ?? daysAt(s, earliest).first) >= day
}

/** The day of a time that is told only as a date. */
export function dateAlone(when: When): CalendarDate | undefined {
  return 'onDate' in when && when.time === undefined ? when.onDate : undefined
}

function afterwards({ medicine, path }: Listed, counts: (when: When) => boolean): Answer {
  const times = [medicine.lastTaken, medicine.stoppedAt, ...(medicine.takenDoses ?? []).map(({ at }) => at)].filter((when) => when !== undefined)
  const fact = `${path}/lastTaken`
  if (times.length === 0) return presume(readYesNo(undefined, fact), false)
  return given(times.some(counts), fact)
}
