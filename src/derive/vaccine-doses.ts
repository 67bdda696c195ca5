import { datesAt, datesOf } from '../case/calendar.js'
import type { Medicine, VaccineDose, When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, type PartialDate, possibleTimes } from '../case/time.js'
import { type Codes, type LaterDose, matches } from '../guideline/shape/index.js'
import { type Days, daysAt } from './local-days.js'
import { medicineList } from './medicine-list.js'
import { member } from './read.js'

/** A dose that was given, and the fact that tells its day. */
export interface GivenDose extends VaccineDose {
  readonly path: string
  /** The last day that it may have been given, where `on` is the first of several. */
  readonly until?: CalendarDate
}

/**
 * The doses of her record, and those that her medicine list tells of: a day told in both is one dose, and a dose without a day may be one of the list. What lies
 * ahead was not given.
 */
export function vaccineDoses(s: Situation, recorded: readonly VaccineDose[] = [], path: string, codes: readonly Codes[]): readonly GivenDose[] {
  const record = recorded.map((dose, i) => ({ ...dose, path: `${member(path, dose.id, i)}/on` })).filter(({ on }) => on === undefined || !liesAhead(s, datesOf(on).first))
  const listed = listedDoses(s, codes).filter(({ day }) => (day === undefined ? record.length === 0 : !record.some(({ on }) => on !== undefined && datesOf(on).first <= day && day <= datesOf(on).last)))
  const undated = record.filter(({ on }) => on === undefined)
  return [...record.filter(({ on }) => on !== undefined), ...listed.map(({ day, ...dose }): GivenDose => (day === undefined ? dose : { ...dose, on: day as string as PartialDate })), ...undated.slice(listed.length)]
}

/** One dose of the medicine list, on the first day that it may have been given. */
export interface ListedDose extends Pick<GivenDose, 'path' | 'product' | 'until'> {
  readonly day?: CalendarDate
}

/** The doses that her medicine list tells of: one a day. */
export function listedDoses(s: Situation, codes: readonly Codes[]): readonly ListedDose[] {
  return medicineList(s).flatMap(({ medicine, path }): readonly ListedDose[] => {
    if (medicine.status === 'planned' || !codes.some((one) => matches(one, medicine))) return []
    const dose = { path: `${path}/lastTaken`, ...(medicine.text === undefined ? {} : { product: medicine.text }) }
    const days = daysOf(s, medicine)
    if (days.length === 0) return medicine.status === 'single-dose-taken' ? [dose] : []
    return days.filter(({ first }) => !liesAhead(s, first)).map(({ first: day, last: until }) => ({ ...dose, day, until }))
  })
}

function daysOf(s: Situation, { lastTaken, stoppedAt, takenDoses = [] }: Medicine): readonly Days[] {
  const days = [lastTaken, stoppedAt, ...takenDoses.map(({ at }) => at)].flatMap((when) => (when === undefined ? [] : dayOf(s, when)))
  return days.filter(({ first }, i) => days.findIndex((other) => other.first === first) === i)
}

function dayOf(s: Situation, when: When): readonly Days[] {
  if ('onDate' in when) return [{ first: when.onDate, last: when.onDate }]
  const { earliest, latest = s.now } = possibleTimes(when, s.now)
  return earliest === undefined ? [] : [{ first: daysAt(s, earliest).last, last: daysAt(s, latest).last }]
}

/** The days that it may have been given on; none where no day is told. */
export function daysOfDose({ on, until }: GivenDose): Days | undefined {
  if (on === undefined) return undefined
  const { first, last } = datesOf(on)
  return { first, last: until ?? last }
}

function liesAhead(s: Situation, day: CalendarDate): boolean {
  return day > datesAt(s.now, s.timeZone).last
}

/** When the next dose of a series is due, where one now would surely come too soon. A day that is not told holds no dose back. */
export function tooSoon(s: Situation, doses: readonly GivenDose[], dueOf: (first: CalendarDate, last: CalendarDate) => LaterDose | undefined): LaterDose | undefined {
  const today = datesAt(s.now, s.timeZone).last
  const days = doses.flatMap(({ on }) => (on === undefined ? [] : [datesOf(on)]))
  if (days.length === 0) return undefined
  const of = (dates: readonly CalendarDate[]): LaterDose | undefined => {
    const sorted = [...dates].sort()
    return dueOf(sorted[0] as CalendarDate, sorted.at(-1) as CalendarDate)
  }
  const surely = of(days.map(({ first }) => first))
  return surely !== undefined && surely.notBefore.on > today ? of(days.map(({ last }) => [last, today].sort()[0] as CalendarDate)) : undefined
}
