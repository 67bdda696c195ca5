import { type Answer, any } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { readYesNo } from './read.js'

/** STI-084: whether a long QT interval, another QT risk or a low potassium is on record. */
export function qtRisk(s: Situation): Answer {
  const condition = (name: 'longQtOrQtRisk' | 'hypokalaemia'): Answer => readYesNo(s.case.health?.conditions?.[name], `/health/conditions/${name}`)
  return any([condition('longQtOrQtRisk'), condition('hypokalaemia')])
}
