import type { Situation } from '../../case/situation.js'
import { nothingTold, sexualContactUntold } from '../../derive/acts.js'
import { runningCourse } from '../../derive/hiv-course.js'
import { mayConceive } from '../../derive/pregnancy.js'
import { prepubertal } from '../../derive/puberty-stage.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { NotFired, Outcome, Protocol } from '../../plan/index.js'
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
import { regimenFor, toldTo } from './regimen.js'
import { isLine, sceneOf } from './scene.js'
import { laterTests } from './later-tests.js'
import { baselineTests, confirmation } from './tests.js'

/** HIV post-exposure prophylaxis: the first dose, the regimens, the tests and the course. */
export const protocol: Protocol<Guideline> = {
  name: 'hiv-pep',
  assess: (situation, guideline) => assess(situation, guideline),
  checks: {
    purpose: 'hiv-pep',
    recognises: (medicine, { hivPep }) => isHivMedicine(medicine, hivPep),
    check: (proposals, s, guideline) => check(proposals, s, guideline.hivPep, guideline.common, assess(s, guideline)),
  },
}

/** PEP-160: decided first; nothing planned before changes it. */
export function assess(s: Situation, { hivPep: g, common, stiProphylaxis: stages }: Guideline): Outcome {
  if (nothingTold(s)) return { lines: [], notFired: [{ id: 'hiv-pep/first-dose', because: [known('nothing-told', { fact: '/incidents', state: 'missing' }), sexualContactUntold(s)] }] }
  const course = runningCourse(s, g.courseDays, g.interruption)
  const decision = decide(s, g, common, course)
  const young = prepubertal(s, stages, common)
  const regimen = toldTo(regimenFor(s, g, common), mayConceive(s, young))
  const scene = sceneOf(s, g, common, decision, regimen, course, young)
  const first = firstDose(s, g, decision, regimen)
  const fired = [...baselineTests(scene), confirmation(scene), ...laterTests(scene), ...interactions(scene), ...firstVisit(scene), ...followUp(scene), ...begunCourse(scene), ...elsewhere(scene)]
  const notFired = fired.filter((one): one is NotFired => !isLine(one))
  return { lines: [first, ...(scene.starting ? alternatives(scene, first.urgency) : []), ...fired.filter(isLine)], notFired }
}
