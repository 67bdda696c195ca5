import { among, any, presume, surely } from '../../answer/index.js'
import { hivStatus } from '../../derive/hiv-status.js'
import { medicineList } from '../../derive/medicine-list.js'
import { given, readYesNo } from '../../derive/read.js'
import { millisecondsPerHour, possibleTimes } from '../../case/time.js'
import type { Answer } from '../../answer/index.js'
import type { Medicine } from '../../case/case.js'
import { type Limit, matches, passes } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import { runningEnd } from './course-end.js'
import { allNegative } from './decision.js'
import { line } from './line.js'
import { type Fired, type Scene, silent } from './scene.js'

/** A course she has begun: to go on, to lengthen, to stop, or to judge with the clinician. */
export function begunCourse(scene: Scene): readonly Fired[] {
  return [continueCourse(scene), interruption(scene), stopCourse(scene), continueUntilReview(scene), repeatDose(scene)]
}

/** PEP-140: the course goes on, and its whole length is completed after the latest act that exposed her. */
function continueCourse(scene: Scene): Fired {
  const { g, decision, course } = scene
  if (decision.ground !== 'course-running') return silent('hiv-pep/continue-course', [course])
  const { on: end, again } = runningEnd(scene)
  const { last } = decision
  return line({
    id: 'hiv-pep/continue-course', verb: 'recommend', urgency: 'hours', ...(end === undefined ? {} : { due: { by: { on: end } } }),
    reasons: [{ key: 'pep.complete-course', days: g.courseDays }, ...(again ? [{ key: 'pep.longer-after-exposure', days: g.courseDays } as const] : [])],
    because: { verb: [course, ...decision.because], followUp: last === undefined ? [] : [last] },
  })
}

/** PEP-142: after so long without a dose, the clinician decides the same day; nothing stops by itself. */
function interruption({ g, course }: Scene): Fired {
  if (course.value === 'none' || !course.value.interrupted.value) return silent('hiv-pep/interruption', [course])
  return line({
    id: 'hiv-pep/interruption', verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'pep.interrupted', after: g.interruption }], because: { verb: [course] },
  })
}

/** PEP-032, PEP-044: everyone who may have been the source tested negative afterwards. */
function stopCourse({ g, decision, course }: Scene): Fired {
  if (course.value === 'none') return silent('hiv-pep/stop-course', [course])
  if (!allNegative(decision)) return silent('hiv-pep/stop-course', [course, ...decision.because])
  return line({
    id: 'hiv-pep/stop-course', verb: 'recommend', urgency: 'days', reasons: [{ key: 'pep.stop-after-negative', rule: g.sourceNegative }],
    because: { verb: [course, ...decision.because] },
  })
}

/** PEP-051: a positive baseline test after the first dose stops nothing before a specialist has seen her. */
function continueUntilReview({ s, g, course }: Scene): Fired {
  const status = hivStatus(s)
  if (course.value === 'none' || status.value === 'negative') return silent('hiv-pep/continue-until-review', [course, status])
  return line({
    id: 'hiv-pep/continue-until-review', verb: 'recommend', urgency: 'hours', reasons: [{ key: 'pep.continue-until-review', rule: g.continueUntilReview }], because: { verb: [course, status] },
  })
}

/** PEP-143: a dose vomited soon after it was swallowed, or seen again, is repeated; at an unknown time it is offered. */
function repeatDose({ s, g }: Scene): Fired {
  const vomited = medicineList(s)
    .filter(({ medicine }) => medicine.purpose === 'hiv-pep')
    .flatMap(({ medicine, path }) => (medicine.takenDoses ?? []).map((dose, i) => ({ dose, limit: vomitingLimit(medicine, g), path: `${path}/takenDoses/${dose.id ?? i}` })))
    .filter(({ dose }) => dose.vomited === true)
  const [first] = vomited
  if (first === undefined) return silent('hiv-pep/repeat-dose', [given('none', '/medicines')])
  const answers = vomited.map(({ dose, limit, path }): Answer => {
    const seen = readYesNo(dose.seenInVomit, `${path}/seenInVomit`)
    return any([passes(limit, hoursBetween(s.now, dose.at, dose.vomitedAt, `${path}/vomitedAt`)), presume(seen, false)])
  })
  const soon = any(answers)
  if (surely(soon, false)) return silent('hiv-pep/repeat-dose', [soon])
  return line({
    id: 'hiv-pep/repeat-dose', verb: soon.known ? 'recommend' : 'offer', urgency: 'immediate', reasons: [{ key: 'pep.repeat-dose', within: first.limit }],
    because: { verb: [presume(soon, true)] },
  })
}

/** PEP-143, CD-33: each medicine its own limit. */
function vomitingLimit(medicine: Medicine, g: HivPep): Limit {
  return g.vomitingBictegravirWithin.says !== 'none' && matches(g.bictegravirProduct, medicine) ? g.vomitingBictegravirWithin : g.vomitingWithin
}

type DoseTime = Parameters<typeof possibleTimes>[0] | undefined
function hoursBetween(now: Parameters<typeof possibleTimes>[1], taken: DoseTime, vomited: DoseTime, fact: string): Answer<number> {
  if (taken === undefined || vomited === undefined) return { known: false, parts: [{ fact, state: 'missing' }] }
  const a = possibleTimes(taken, now)
  const b = possibleTimes(vomited, now)
  const least = ((b.earliest ?? Number.NEGATIVE_INFINITY) - (a.latest ?? now)) / millisecondsPerHour
  const most = ((b.latest ?? now) - (a.earliest ?? Number.NEGATIVE_INFINITY)) / millisecondsPerHour
  return among({ from: least, to: most }, { fact, state: least === most ? 'given' : 'imprecise' })
}
