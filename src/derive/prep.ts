import { type Answer, type Known, any, known, presume } from '../answer/index.js'
import { addMonths, datesAt } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { possibleTimes } from '../case/time.js'
import type { PrepState } from '../guideline/hiv-pep-words.js'
import { type Codes, type Limit, matches } from '../guideline/shape/index.js'
import { type Listed, listComplete, medicineList, purposesTold } from './medicine-list.js'
import { given, read, readYesNo } from './read.js'

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
export function recentLongActing(s: Situation, { longActing, longActingWithin: limit }: { readonly longActing: Codes; readonly longActingWithin: Limit }): Answer {
  const recent = medicineList(s).filter(({ medicine }) => matches(longActing, medicine)).map(({ medicine, path }): Answer => {
    const fact = `${path}/lastTaken`
    if (medicine.lastTaken === undefined || limit.says === 'none') return presume(readYesNo(undefined, fact), true)
    const { latest } = possibleTimes(medicine.lastTaken, s.now)
    const { last } = datesAt(latest ?? s.now, s.timeZone)
    return given(addMonths(last, limit.says.value) >= datesAt(s.now, s.timeZone).first, fact)
  })
  return any([...recent, presume(listComplete(s).known ? given(false, '/medicines') : listComplete(s), false)])
}
