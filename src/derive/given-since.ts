import { type Answer, any, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { type Instant, possibleTimes } from '../case/time.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { type Listed, listComplete, medicineList } from './medicine-list.js'
import { given, readYesNo } from './read.js'

/** Whether one of these was surely given since an act, so that nobody gives it twice. A time not known is asked, and counts as not given. */
export function givenSince(s: Situation, codes: Codes, act: Instant): Answer {
  const entries = medicineList(s).filter(({ medicine }) => matches(codes, medicine) && medicine.status !== 'planned')
  const complete = listComplete(s)
  return any([...entries.map((entry) => afterwards(s, entry, act)), presume(complete.known ? known(false, complete) : complete, false)])
}

function afterwards(s: Situation, { medicine, path }: Listed, act: Instant): Answer {
  const times = [medicine.lastTaken, medicine.stoppedAt, ...(medicine.takenDoses ?? []).map(({ at }) => at)].flatMap((when) => (when === undefined ? [] : [possibleTimes(when, s.now).earliest]))
  const fact = `${path}/lastTaken`
  if (times.length === 0) return presume(readYesNo(undefined, fact), false)
  return given(times.some((earliest) => earliest !== undefined && earliest >= act), fact)
}
