import { type Known, from, known, presume } from '../../answer/index.js'
import { type ScheduleStep, dayAfter, due, passes } from '../../guideline/shape/index.js'
import type { HivPepLine, HivPepReason } from '../../plan/hiv-pep.js'
import type { Due } from '../../plan/index.js'
import type { Verb } from '../../guideline/words.js'
import { courseEnd } from './course-end.js'
import { latestInstant, noClock } from './exposure.js'
import { line } from './line.js'
import { refused } from '../../derive/refused.js'
import { type Fired, type Scene, silent } from './scene.js'
import { millisecondsPerHour } from '../../case/time.js'

const interimLines = { interim: 'hiv-pep/hiv-test-interim', second: 'hiv-pep/hiv-test-second' } as const
const finalLine = 'hiv-pep/hiv-test-final'

/** PEP-131: the later HIV tests, counted from the latest possible time of the last act that exposed her or from the last dose, never rounded down. */
export function laterTests(scene: Scene): readonly Fired[] {
  const { s, g, decision } = scene
  const { ground } = decision
  const lines: readonly HivPepLine[] = [...Object.values(interimLines), finalLine]
  if (ground === 'already-positive' || ground === 'no-risk') return lines.map((id) => silent(id, decision.because))
  const afterNegative = ground === 'source-negative' || ground === 'source-suppressed'
  const early = startedEarly(scene)
  const because = { verb: [...scene.begins, early], ...(decision.last === undefined ? {} : { followUp: [decision.last] }) }
  const { steps } = g.tests.says
  const declined = refused(s, 'test-hiv').value ? ({ declined: true } as const) : {}
  return [
    ...(['interim', 'second'] as const).map((name): Fired => {
      const step = steps.find((one) => one.name === name)
      if (step === undefined || afterNegative) return silent(interimLines[name], decision.because)
      const reasons: readonly HivPepReason[] = [
        { key: 'pep.interim-not-final', rule: g.tests }, ...kindOf(scene), ...(early.value && begun(scene) ? [{ key: 'pep.start-early-test', within: g.interimLeftOutWithin } as const] : []),
      ]
      return line({ id: interimLines[name], verb: interimVerb(scene, early.value), urgency: 'routine', act: 'test', ...declined, due: dueOf(scene, step), reasons, because })
    }),
    ...steps.filter(({ name }) => name === 'final').map((step): Fired =>
      line({
        id: finalLine, verb: afterNegative ? 'offer' : 'recommend', urgency: 'routine', act: 'test', ...declined, due: dueOf(scene, step),
        reasons: [{ key: 'pep.final-test', rule: g.tests }, ...kindOf(scene), ...(begun(scene) ? [{ key: 'pep.course-delays-test', rule: g.testDates } as const] : [])], because,
      }),
    ),
  ]
}

/** A course that she said no to is none: nothing of it moves a test. */
function begun(scene: Scene): boolean {
  return onCourse(scene) && !(scene.starting && refused(scene.s, 'treat-pep').value)
}

function onCourse({ starting, decision }: Scene): boolean {
  return starting || decision.ground === 'course-running'
}

/** What the interim test is to one on the course; without a course it is due. A no of hers, which she may take back, changes no verb (laws 2 and 9). */
function interimVerb(scene: Scene, early: boolean): Verb {
  if (!onCourse(scene)) return 'recommend'
  switch (scene.g.interimTest.says.approach) {
    case 'optional': return 'offer'
    case 'optional-if-early': return early ? 'offer' : 'recommend'
    case 'due': return 'recommend'
  }
}

/** PEP-131: whether the first dose comes so early that the interim test may be left out. A time not known is not early. */
function startedEarly({ s, g, decision }: Scene): Known<boolean> {
  if (g.interimLeftOutWithin.says === 'none') return known(false)
  const hours = from([decision.last ?? noClock], (at) => (s.plannedDoseAt - at) / millisecondsPerHour)
  return presume(passes(g.interimLeftOutWithin, hours), false)
}

/** PEP-131: by antigen and antibody, and by nucleic acid where the pack says so. */
function kindOf({ g }: Scene): readonly HivPepReason[] {
  return g.testKind.says.approach === 'with-nucleic-acid' ? [{ key: 'pep.with-nucleic-acid', rule: g.testKind }] : []
}

/** A step counts from its own anchor, and from the end of a course where it has that floor too; the later date counts (PEP-132). */
function dueOf(scene: Scene, step: ScheduleStep): Due {
  const { s, decision } = scene
  const span: Due = step.from === 'last-act' ? due(step, latestInstant(decision.last, s.now), s.timeZone) : {}
  const end = begun(scene) ? courseEnd(scene) : undefined
  const floors = [step, ...(step.floors ?? [])].flatMap(({ after, unit, from }) => (from === 'course-end' && unit !== 'h' && end !== undefined ? [dayAfter(end, after, unit)] : []))
  const own = span.notBefore !== undefined && 'on' in span.notBefore ? [span.notBefore.on] : []
  const latest = [...own, ...floors].sort().at(-1)
  return latest === undefined ? span : { ...span, notBefore: { on: latest } }
}
