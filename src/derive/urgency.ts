import { known, surely } from '../answer/index.js'
import { type Instant, millisecondsPerHour } from '../case/time.js'
import { type Closing, type Limit, passes } from '../guideline/shape/index.js'
import { type Urgency, type Verb, isOpen } from '../guideline/words.js'

/**
 * §11: a first dose is `immediate` when its earliest closing is past or within the rule's own threshold, else `hours`; a time of which nothing is known is
 * `hours`. Closed lines are `routine`.
 */
export function firstDoseUrgency(verb: Verb, closes: Closing, within: Limit, at: Instant): Urgency {
  if (!isOpen(verb)) return 'routine'
  const left = ((closes.earliest ?? Number.POSITIVE_INFINITY) - at) / millisecondsPerHour
  return surely(passes(within, known(left)), true) ? 'immediate' : 'hours'
}
