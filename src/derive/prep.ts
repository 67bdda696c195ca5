import { type Known, known, presume, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { PrepState } from '../guideline/hiv-pep-words.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { type Listed, listComplete, medicineList, purposesTold } from './medicine-list.js'
import { given, read } from './read.js'

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
  const adherence = read(medicine.adherence, `${path}/adherence`)
  const missed = medicine.missedDoses
  if (missed !== undefined && missed > 0) return known<PrepState>(injected ? 'injectable-overdue' : 'oral-with-gaps', given(missed, `${path}/missedDoses`))
  if (!adherence.known) return presume(unknown<PrepState>(adherence), injected ? 'injectable-overdue' : 'oral-with-gaps')
  if (adherence.value === 'with-gaps') return known<PrepState>(injected ? 'injectable-overdue' : 'oral-with-gaps', adherence)
  const none = missed === undefined ? presume(read(missed, `${path}/missedDoses`), 0) : given(missed, `${path}/missedDoses`)
  return known<PrepState>(injected ? 'injectable-on-schedule' : 'oral-as-prescribed', adherence, none)
}
