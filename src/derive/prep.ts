import { type Answer, type Known, any, from, known, not, presume } from '../answer/index.js'
import { addMonths, datesAt, daysBetween } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import type { Instant } from '../case/time.js'
import type { PrepState } from '../guideline/hiv-pep-words.js'
import { type Codes, type Limit, matches, reaches } from '../guideline/shape/index.js'
import { type Listed, listComplete, medicineList, purposesTold } from './medicine-list.js'
import { required } from './months-since.js'
import { read } from './read.js'
import { timeOf } from './taken-within.js'

/** PEP-036: what she takes against HIV beforehand. Gaps, or adherence not told, decide as without; no entry counts as none and stays listed. */
export function prepState(s: Situation, longActing: Codes): Known<PrepState> {
  const entries = medicineList(s).filter(({ medicine }) => medicine.purpose === 'hiv-prep' && medicine.status !== 'stopped' && medicine.status !== 'planned')
  const states = entries.map((entry) => stateOf(entry, longActing))
  const covering = states.find(({ value }) => value === 'oral-as-prescribed' || value === 'injectable-on-schedule')
  if (covering) return covering
  const [first] = states
  const complete = presume(listComplete(s), true)
  return first === undefined ? known<PrepState>('none', complete, ...purposesTold(s)) : known(first.value, ...states, complete, ...purposesTold(s))
}

function stateOf({ medicine, path }: Listed, longActing: Codes): Known<PrepState> {
  const injected = medicine.form === 'injection-depot' || medicine.form === 'injection' || medicine.form === 'implant' || matches(longActing, medicine)
  const behind: PrepState = injected ? 'injectable-overdue' : 'oral-with-gaps'
  const missed = presume(read(medicine.missedDoses, `${path}/missedDoses`), 0)
  if (missed.value > 0) return known(behind, missed)
  const adherence = presume(read(medicine.adherence, `${path}/adherence`), 'with-gaps')
  if (adherence.value === 'with-gaps') return known(behind, adherence)
  return known<PrepState>(injected ? 'injectable-on-schedule' : 'oral-as-prescribed', adherence, missed)
}

/** PEP-073: a long-acting injection within so many calendar months; one of which no day is told counts, and its day is asked. */
export function recentLongActing(s: Situation, { longActing, longActingWithin }: { readonly longActing: Codes; readonly longActingWithin: Limit }): Answer {
  const injections = medicineList(s).filter(({ medicine }) => matches(longActing, medicine))
  const recent = required(longActingWithin, ({ says: { value, sense } }) => {
    const today = datesAt(s.now, s.timeZone).first
    const isRecent = (at: Instant): boolean => at > Number.NEGATIVE_INFINITY && reaches(daysBetween(addMonths(datesAt(at, s.timeZone).last, value), today), 0, sense)
    return any(injections.map(({ medicine, path }) => presume(from([timeOf(medicine.lastTaken, `${path}/lastTaken`, s.now)], isRecent), true)))
  })
  return any([...recent, presume(not(listComplete(s)), false)])
}
