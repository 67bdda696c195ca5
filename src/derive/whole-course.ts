import { type Answer, type Known, all, among, from, known, presume, resting, unknown } from '../answer/index.js'
import { datesAt, datesOf, daysBetween } from '../case/calendar.js'
import type { Medicine, TakenDose, When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { possibleTimes } from '../case/time.js'
import type { Dose, OptionalDose, WeightDose } from '../guideline/shape/index.js'
import { read } from './read.js'

/** A course that was taken and ended, against what the pack orders. */
export interface Ended {
  readonly whole: Known<boolean>
  /** Where its doses alone make it whole, the first of those that do. */
  readonly first?: TakenDose
}

/** STI-133: a course told as stopped is the whole of it where as many doses are told as are ordered, or as many days lie from its first to its last, both counted. */
export function endedCourse(medicine: Medicine, path: string, kept: readonly TakenDose[], last: When | undefined, row: Dose | OptionalDose | WeightDose, s: Situation): Ended {
  const [ordered] = row.says === 'none' ? [] : 'components' in row.says ? row.says.components : [row.says]
  if (ordered === undefined) return { whole: known(false, { row }) }
  const { days = 1, timesPerDay } = ordered
  const first = kept.at(-days * (medicine.timesPerDay ?? timesPerDay))
  if (first !== undefined) return { first, whole: known(true, { fact: `${path}/lastTaken`, state: 'given' }, { row }) }
  const lasted = from([daysTaken(medicine, path, last ?? medicine.stoppedAt, s)], (taken) => taken >= days)
  return { whole: resting(presume(all([lasted, ...asOrdered(medicine, path)]), false), { row }) }
}

/** Taken without gaps: so where nothing is told of any, and asked. */
function asOrdered({ adherence, missedDoses }: Medicine, path: string): readonly Answer[] {
  return [
    presume(from([read(adherence, `${path}/adherence`)], (told) => told === 'as-prescribed'), true),
    presume(from([read(missedDoses, `${path}/missedDoses`)], (missed) => missed === 0), true),
  ]
}

/** The days on which she took it, the first and the last counted, at least and at most. */
function daysTaken({ startedOn }: Medicine, path: string, last: When | undefined, s: Situation): Answer<number> {
  const [begin, end] = [`${path}/startedOn`, `${path}/stoppedAt`]
  if (startedOn === undefined) return unknown<number>({ fact: begin, state: 'missing' })
  const { earliest, latest = s.now } = last === undefined ? {} : possibleTimes(last, s.now)
  if (earliest === undefined) return unknown<number>({ fact: end, state: 'missing' })
  const begun = datesOf(startedOn)
  const [least, most] = [daysBetween(begun.last, datesAt(earliest, s.timeZone).first) + 1, daysBetween(begun.first, datesAt(latest, s.timeZone).last) + 1]
  if (least === most) return known(least, { fact: begin, state: 'given' }, { fact: end, state: 'given' })
  return among<number>({ from: least, to: most }, { fact: begin, state: 'imprecise' }, { fact: end, state: 'imprecise' })
}
