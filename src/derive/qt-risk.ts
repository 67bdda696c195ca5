import { type Answer, any, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { type Codes, type Limit, passes } from '../guideline/shape/index.js'
import { takingNow } from './medicine-list.js'
import { readYesNo } from './read.js'
import { newestFinal } from './results.js'

/** What lengthens the interval, and from where on it is long. */
export interface QtRows {
  readonly qtcFrom: Limit
  readonly qtMedicines: Codes
}

/** STI-084: whether a long QT interval, another QT risk or a low potassium is on record, a long interval was measured, or she takes what lengthens it. */
export function qtRisk(s: Situation, g: QtRows): Answer {
  const condition = (name: 'longQtOrQtRisk' | 'hypokalaemia'): Answer => readYesNo(s.case.health?.conditions?.[name], `/health/conditions/${name}`)
  return any([condition('longQtOrQtRisk'), condition('hypokalaemia'), longInterval(s, g), takingNow(s, g.qtMedicines)])
}

/** None measured warns of nothing and blocks nothing. */
function longInterval(s: Situation, g: QtRows): Answer {
  const newest = newestFinal(s.case.results?.qtcInterval, '/results/qtcInterval')
  const quantity = newest.known ? newest.value.quantity : undefined
  if (quantity === undefined) return presume(readYesNo(undefined, '/results/qtcInterval'), false)
  return passes(g.qtcFrom, known(quantity.value, newest))
}
