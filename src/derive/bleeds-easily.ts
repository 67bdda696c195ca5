import { type Known, any, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { Codes } from '../guideline/shape/index.js'
import { taking } from './medicine-list.js'
import { readYesNo } from './read.js'

/** STI-028: a bleeding disorder, or something that thins the blood. Not told counts as neither. */
export function bleedsEasily(s: Situation, anticoagulants: Codes): Known<boolean> {
  const disorder = presume(readYesNo(s.case.health?.conditions?.bleedingDisorder, '/health/conditions/bleedingDisorder'), false)
  return presume(any([disorder, taking(s, anticoagulants)]), false)
}
