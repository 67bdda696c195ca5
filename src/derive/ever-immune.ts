import { type Answer, type Known, all, among, any, known, not, presume, surely, unknown } from '../answer/index.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { Quantity, Results } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, possibleTimes } from '../case/time.js'
import { type Codes, type Limit, type Schedule, by, dayAfter, passes } from '../guideline/shape/index.js'
import { givenDays } from './given-days.js'
import { given, read, readYesNo } from './read.js'

const path = '/results/hepatitisBSurfaceAntibody'
const vaccination = '/immunizations/hepatitisB'

/** The rows by which a surface antibody is read. */
export interface AntibodyRows {
  readonly immuneFrom: Limit
  readonly schedule: Schedule
  readonly afterImmunoglobulin: Schedule
  readonly immunoglobulinProduct: Codes
}

/** What her surface antibodies say, all final ones together. */
export interface SurfaceAntibody {
  /** One of her own ever reached the limit: not one that an immunoglobulin brought. */
  readonly own: Answer
  /** STI-091: one of her own reached it after a full series. */
  readonly protective: Answer
  /** All that were drawn after the series stayed below it. */
  readonly low: Known<boolean>
}

type Result = NonNullable<Results['hepatitisBSurfaceAntibody']>[number]

/** STI-091: whether a final surface antibody shows her protected, or the series without effect. Nothing final is unknown: an awaited result is no low one. */
export function surfaceAntibody(s: Situation, g: AntibodyRows): SurfaceAntibody {
  const final = (s.case.results?.hepatitisBSurfaceAntibody ?? []).filter((result) => isFinal(s, result))
  if (final.length === 0) return { own: readYesNo(undefined, path), protective: readYesNo(undefined, path), low: presume(readYesNo(undefined, path), false) }
  const readings = final.map((result) => {
    const reached = passes(g.immuneFrom, measured(result.quantity))
    return { own: all([reached, not(passive(s, result, g))]), low: not(reached), early: beforeSeriesEnd(s, result, g) }
  })
  const afterSeries = readings.filter(({ early }) => !early.value)
  // One that reached the limit by an immunoglobulin alone says nothing of the series.
  const told = afterSeries.filter(({ own, low }) => surely(low, true) || !surely(own, false))
  return {
    own: any(readings.map(({ own }) => own)),
    protective: all([any(readings.map(({ own, early }) => all([own, not(early)]))), fullSeries(s)]),
    low: known(told.length > 0 && told.every(({ low }) => surely(low, true)), ...readings.flatMap(({ low, early }) => [low, early])),
  }
}

/** One with a time that is still to come is no result. */
function isFinal(s: Situation, { at, status }: Result): boolean {
  return (status === undefined || status === 'final') && (at === undefined || possibleTimes(at, s.now).problem === undefined)
}

/** "< 10" is less than ten, "> 1000" more than a thousand: the end itself is not reached. */
function measured(quantity: (Quantity<'m[IU]/mL'> & { readonly comparator?: '<' | '>' }) | undefined): Answer<number> {
  if (quantity === undefined) return unknown<number>({ fact: path, state: 'missing' })
  const { value, comparator } = quantity
  const fact = { fact: path, state: 'imprecise' } as const
  if (comparator === undefined) return given(value, path)
  return comparator === '<' ? among<number>({ from: 0, to: value * (1 - Number.EPSILON) }, fact) : among<number>({ from: value * (1 + Number.EPSILON), to: Number.POSITIVE_INFINITY }, fact)
}

interface Drawn {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** The days it may have been drawn on; undefined where that is not told. */
function drawn(s: Situation, { at }: Result): Drawn | undefined {
  const { earliest, latest = s.now } = at === undefined ? {} : possibleTimes(at, s.now)
  return earliest === undefined ? undefined : { first: datesAt(earliest, s.timeZone).first, last: datesAt(latest, s.timeZone).last }
}

/** STI-098: whether an immunoglobulin may be what was measured. Of no known time, either of them, it may: she is not taken for protected by it. */
function passive(s: Situation, result: Result, g: AntibodyRows): Known<boolean> {
  const [step] = g.afterImmunoglobulin.says.steps
  const day = drawn(s, result)
  const each = givenDays(s, g.immunoglobulinProduct).map(({ told, last, fact }): Answer => {
    if (step === undefined || step.unit === 'h') return known(false)
    if (told === undefined) return readYesNo(undefined, fact)
    if (day === undefined) return readYesNo(undefined, path)
    return given(day.last >= told.first && day.first < dayAfter(last, step.after, step.unit), fact)
  })
  return presume(by(g.afterImmunoglobulin, any([known(false, read(s.case.medicines, '/medicines')), ...each])), true)
}

/** Whether it was surely drawn before her series ended: not before the last dose of a series, nor on its day. Drawn on a day not told, it counts, and the day is asked. */
function beforeSeriesEnd(s: Situation, result: Result, { schedule }: AntibodyRows): Known<boolean> {
  const doses = s.case.immunizations?.hepatitisB?.doses ?? []
  const dated = doses.flatMap(({ on }) => (on === undefined ? [] : [datesOf(on).first])).sort()
  const undated = doses.length - dated.length
  const end = dated[Math.min(schedule.says.steps.length + 1, doses.length) - 1 - undated]
  if (end === undefined) return known(false)
  const day = drawn(s, result)
  return day === undefined ? presume(readYesNo(undefined, path), false) : given(day.last <= end, `${vaccination}/doses`)
}

/** Whether her series was full. Where nothing says that it was not, an antibody that is known speaks for itself (inputs, not documented). */
function fullSeries(s: Situation): Known<boolean> {
  const { seriesComplete, documented, doses } = s.case.immunizations?.hepatitisB ?? {}
  if (seriesComplete === undefined && doses !== undefined && (doses.length === 0 || documented === true)) return given(false, `${vaccination}/doses`)
  return presume(readYesNo(seriesComplete, `${vaccination}/seriesComplete`), true)
}
