import type { Situation } from '../../case/situation.js'
import { nothingTold, sexualContactUntold } from '../../derive/acts.js'
import { runningCourse } from '../../derive/hiv-course.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { NotFired, Outcome, Planned, Protocol } from '../../plan/index.js'
import { known } from '../../answer/index.js'
import { alternatives } from './alternatives.js'
import { check } from './check.js'
import { begunCourse } from './course.js'
import { decide } from './decision.js'
import { elsewhere } from './elsewhere.js'
import { firstDose } from './first-dose.js'
import { firstVisit } from './first-visit.js'
import { followUp } from './follow-up.js'
import { interactions } from './interactions.js'
import { isHivMedicine } from './order.js'
import { regimenFor } from './regimen.js'
import { isLine, sceneOf } from './scene.js'
import { laterTests } from './later-tests.js'
import { baselineTests, confirmation } from './tests.js'

/** HIV post-exposure prophylaxis: the first dose, the regimens, the tests and the course. */
export const protocol: Protocol<Guideline> = {
  name: 'hiv-pep',
  assess: (situation, guideline, before) => assess(situation, guideline.hivPep, guideline.common, before),
  checks: {
    purpose: 'hiv-pep',
    recognises: (medicine, { hivPep }) => isHivMedicine(medicine, hivPep),
    check: (proposals, s, { hivPep, common }, before) => check(proposals, s, hivPep, common, assess(s, hivPep, common, before)),
  },
}

/** PEP-160: decided first; nothing planned before changes it. */
export function assess(s: Situation, g: HivPep, common: Common, _before: readonly Planned[]): Outcome {
  if (nothingTold(s)) return { lines: [], notFired: [{ id: 'hiv-pep/first-dose', because: [known('nothing-told', { fact: '/incidents', state: 'missing' }), sexualContactUntold(s)] }] }
  const course = runningCourse(s, g.courseDays, g.interruption)
  const decision = decide(s, g, common, course)
  const regimen = regimenFor(s, g, common)
  const scene = sceneOf(s, g, common, decision, regimen, course)
  const first = firstDose(s, g, decision, regimen)
  const fired = [...baselineTests(scene), confirmation(scene), ...laterTests(scene), ...interactions(scene), ...firstVisit(scene), ...followUp(scene), ...begunCourse(scene), ...elsewhere(scene)]
  const notFired = fired.filter((one): one is NotFired => !isLine(one))
  return { lines: [first, ...(scene.starting ? alternatives(scene, first.urgency) : []), ...fired.filter(isLine)], notFired }
}
