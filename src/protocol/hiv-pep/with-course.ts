import type { Answer } from '../../answer/index.js'
import type { HivPepLine } from '../../plan/hiv-pep.js'
import { type PepLine, line } from './line.js'
import { type Fired, type Scene, silent } from './scene.js'

type Told = Pick<PepLine, 'verb' | 'urgency' | 'reasons'> & Partial<PepLine>

/** What belongs to a course that begins now. */
export function atStart(scene: Scene, id: HivPepLine, of: Told, more: readonly Answer<unknown>[] = []): Fired {
  const because = [...scene.begins, ...more]
  return scene.starting ? line({ id, belongsTo: 'hiv-pep/first-dose', ...of, because: { verb: because } }) : silent(id, because)
}

/** A course that is running has the same end to plan and the same signs to know as one that begins. */
export function duringCourse(scene: Scene, id: HivPepLine, of: Told, more: readonly Answer<unknown>[] = []): Fired {
  if (scene.decision.ground !== 'course-running') return atStart(scene, id, of, more)
  return line({ id, belongsTo: 'hiv-pep/continue-course', ...of, because: { verb: [scene.course, ...more] } })
}
