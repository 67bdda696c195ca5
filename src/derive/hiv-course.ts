import { type Answer, type Known, among, known, presume, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { addDays, datesOf } from '../case/calendar.js'
import { type CalendarDate, type Instant, calendarDateOf, possibleTimes } from '../case/time.js'
import { type Limit, passes } from '../guideline/shape/index.js'
import { type Listed, listComplete, medicineList, purposesTold } from './medicine-list.js'
import { given, readYesNo } from './read.js'

/** A course of PEP that she has begun. */
export interface Course {
  readonly entry: Listed
  /** First day as far as told. */
  readonly startedOn?: CalendarDate
  /** Whether the last dose is so long ago that the course stands interrupted. */
  readonly interrupted: Known<boolean>
}

/** The course she is on: begun, not stopped, and not past its last day. None where the list does not say so; an absent list stays listed. */
export function runningCourse(s: Situation, courseDays: Limit, interruption: Limit): Known<Course | 'none'> {
  const begun = medicineList(s)
    .filter(({ medicine }) => medicine.purpose === 'hiv-pep' && isBegun(medicine) && !isOver(s, medicine.startedOn, courseDays))
    .map((entry) => ({ entry, interrupted: presume(passes(interruption, hoursSinceLastDose(s, entry)), false) }))
  // One that was interrupted and one begun anew are two entries: she is on the one that goes on.
  const on = begun.find(({ interrupted }) => !interrupted.value) ?? begun[0]
  if (on === undefined) return known<Course | 'none'>('none', presume<unknown>(listComplete(s), 'complete'), ...medicineList(s).map(statusOf), ...purposesTold(s))
  const { entry, interrupted } = on
  const { medicine, path } = entry
  const course: Course = { entry, interrupted, ...(medicine.startedOn === undefined ? {} : { startedOn: datesOf(medicine.startedOn).last }) }
  return known<Course | 'none'>(course, given('begun', `${path}/status`), interrupted)
}

function isBegun({ status, takenDoses }: Listed['medicine']): boolean {
  return status === 'taking' || status === 'single-dose-taken' || (status !== 'stopped' && status !== 'planned' && (takenDoses ?? []).length > 0)
}

/** An entry for PEP without a status may be a course: it is asked, and closes nothing. */
function statusOf({ medicine, path }: Listed): Answer<unknown> {
  const open = medicine.purpose === 'hiv-pep' && medicine.status === undefined
  return open ? presume<unknown>(readYesNo(undefined, `${path}/status`), 'not-begun') : given('told', `${path}/status`)
}

function isOver(s: Situation, startedOn: Listed['medicine']['startedOn'], courseDays: Limit): boolean {
  if (startedOn === undefined || courseDays.says === 'none') return false
  return addDays(datesOf(startedOn).last, courseDays.says.value) < calendarDateOf(s.now, s.timeZone)
}

const hoursPerMillisecond = 1 / 3_600_000

/** The list of charted doses is all of them only where one dose was all she took; while she is on the course, what is told otherwise is her last dose. */
function hoursSinceLastDose(s: Situation, { medicine, path }: Listed): Answer<number> {
  const told = [medicine.lastTaken, ...(medicine.takenDoses ?? []).map(({ at }) => at)]
  const times = told.flatMap((at) => {
    if (at === undefined) return []
    const { earliest, latest } = possibleTimes(at, s.now)
    return earliest === undefined ? [] : [{ earliest, latest: latest ?? s.now }]
  })
  const fact = `${path}/lastTaken`
  if (times.length === 0) return unknown<number>({ fact, state: 'missing' })
  const hours = (at: number): number => (s.now - at) * hoursPerMillisecond
  const latest = Math.max(...times.map((time) => time.latest)) as Instant
  const earliest = Math.max(...times.map((time) => time.earliest)) as Instant
  const mayHaveTakenMore = medicine.lastTaken === undefined && medicine.status !== 'single-dose-taken'
  if (mayHaveTakenMore) return among<number>({ from: 0, to: hours(earliest) }, { fact, state: 'missing' })
  if (latest === earliest) return known(hours(latest), { fact, state: 'given' })
  return among<number>({ from: hours(latest), to: hours(earliest) }, { fact, state: 'imprecise' })
}
