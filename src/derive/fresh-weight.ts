import { type Answer, known, presume, unknown } from '../answer/index.js'
import { addMonths, datesAt } from '../case/calendar.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type CalendarDate, possibleTimes } from '../case/time.js'
import { type Limit, type Sense, passes } from '../guideline/shape/index.js'
import { ageInYears } from './age.js'
import { weight } from './body.js'
import { given, readYesNo } from './read.js'

/** How long a child's weight counts. */
export interface WeightRows {
  readonly adultFrom: Limit
  readonly infantBelow: Limit
  readonly infantWeightFor: Limit
  readonly childWeightFor: Limit
}

/** STI-053: the weight that a dose goes by. A child's that is too old counts as none; one without a day counts. */
export function freshWeight(s: Situation, g: WeightRows): Answer<number> {
  const kg = weight(s)
  const years = ageInYears(s)
  const adult = presume(passes(g.adultFrom, years), false)
  if (!kg.known || adult.value) return kg.known ? known(kg.value, kg, adult) : kg
  const infant = presume(passes(g.infantBelow, years), false)
  const limit = infant.value ? g.infantWeightFor : g.childWeightFor
  const at = s.case.body?.weight?.at
  if (at === undefined) return known(kg.value, kg, adult, infant, presume(readYesNo(undefined, '/body/weight/at'), true), { row: limit })
  const fresh = stillCounts(s, at, limit)
  return fresh ? known(kg.value, kg, adult, infant, given(fresh, '/body/weight/at'), { row: limit }) : unknown<number>({ fact: '/body/weight', state: 'missing' }, adult, infant, { row: limit })
}

/** Whether what was measured is, at its latest possible time, no older than a row allows. */
export function stillCounts(s: Situation, at: When, limit: Limit): boolean {
  const { latest } = possibleTimes(at, s.now)
  return limit.says === 'none' || inTime(addMonths(datesAt(latest ?? s.now, s.timeZone).last, limit.says.value), datesAt(s.now, s.timeZone).first, limit.says.sense)
}

/** The very day still counts, unless the row says below. */
function inTime(until: CalendarDate, today: CalendarDate, sense: Sense): boolean {
  return sense === 'below' ? until > today : until >= today
}
