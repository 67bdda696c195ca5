import { type Answer, known, presume, surely, unknown } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { organsInDoubt } from '../../derive/pregnancy.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import { refused } from '../../derive/refused.js'
import { newestFinal } from '../../derive/results.js'
import { recentLongActing } from '../../derive/prep.js'
import { hepatitisB } from '../../derive/hepatitis-b.js'
import { cell } from '../../guideline/shape/index.js'
import type { BaselineTest } from '../../guideline/topic/hiv-pep.js'
import type { HivPepLine, HivPepReason } from '../../plan/hiv-pep.js'
import { line } from './line.js'
import { type Fired, type Scene, holds, isLine, silent } from './scene.js'

/** PEP-050: the tests of the first visit, each by itself; none is a condition of the first dose (PEP-037). */
export function baselineTests(scene: Scene): readonly Fired[] {
  const { s, g, common, starting, decision } = scene
  const { results } = s.case
  const pregnant = possiblyPregnant(s, common)
  const hiv = decision.ground === 'already-positive' ? silent('hiv-pep/hiv-test', decision.because) : test(scene, 'hiv-pep/hiv-test', 'hiv', [scene.decided])
  if (!starting) return [hiv]
  const injected = recentLongActing(s, g)
  return [
    hiv,
    surely(injected, true)
      ? test(scene, 'hiv-pep/nucleic-acid-test', 'nucleic-acid', [...scene.begins, injected], [{ key: 'pep.nucleic-acid', within: g.longActingWithin }])
      : silent('hiv-pep/nucleic-acid-test', [injected]),
    test(scene, 'hiv-pep/urinalysis', 'urinalysis', scene.begins),
    unless(scene, 'hiv-pep/creatinine', 'creatinine', newestFinal(results?.creatinine, '/results/creatinine')),
    unless(scene, 'hiv-pep/liver-enzyme', 'liver-enzyme', newestFinal(results?.alanineTransaminase, '/results/alanineTransaminase')),
    unless(scene, 'hiv-pep/hepatitis-b-antigen', 'hepatitis-b-antigen', hepatitisB(s)),
    unless(scene, 'hiv-pep/hepatitis-c', 'hepatitis-c', newestFinal(results?.hepatitisC, '/results/hepatitisC')),
    scene.prepubertal.value ? silent('hiv-pep/pregnancy-test', [scene.prepubertal]) : organsFirst(s, unless(scene, 'hiv-pep/pregnancy-test', 'pregnancy', pregnant)),
    holds(scene, 'zidovudine-lamivudine', 'zidovudine')
      ? unless(scene, 'hiv-pep/blood-count', 'blood-count', newestFinal(results?.haemoglobin, '/results/haemoglobin'))
      : silent('hiv-pep/blood-count', scene.regimen.because),
  ]
}

/** A result that is there needs no new test. */
function unless(scene: Scene, id: HivPepLine, name: BaselineTest, result: Answer<unknown>): Fired {
  const wanted = result.known ? result : presume(unknown<string>(result), 'not-done')
  return result.known ? silent(id, [result]) : test(scene, id, name, [...scene.begins, wanted, ...(id === 'hiv-pep/blood-count' ? [scene.chosen] : [])])
}

/** CD-16: where emergency contraception asks for organs first, a pregnancy test does too. */
function organsFirst(s: Situation, fired: Fired): Fired {
  const doubt = organsInDoubt(s)
  if (!isLine(fired) || !surely(doubt, true)) return fired
  return { ...fired, verb: 'needs-input', reasons: [{ key: 'pep.organs-not-recorded' }, ...fired.reasons], because: { verb: [...fired.because.verb, doubt] } }
}

/** A test that the pack does not name makes no line. */
function test({ s, g, decision }: Scene, id: HivPepLine, name: BaselineTest, because: readonly Answer<unknown>[], reasons: readonly HivPepReason[] = []): Fired {
  const row = cell(g.baselineTests, known(name), known('verb' as const))
  const { verb } = g.baselineTests.says[name]
  if (verb === 'none') return silent(id, [row])
  const declined = name === 'hiv' && refused(s, 'test-hiv').value ? ({ declined: true } as const) : {}
  // PEP-037: only a first dose that is open could wait for it.
  const never: readonly HivPepReason[] = decision.ground === 'open' ? [{ key: 'pep.test-never-delays', rule: g.noPrecondition }] : []
  return line({ id, verb, urgency: 'days', act: 'test', ...declined, reasons: [...reasons, ...never], because: { verb: [row, ...because] } })
}

/** PEP-041: a reactive test is confirmed at once and never called positive. */
export function confirmation({ s, g, decision, decided }: Scene): Fired {
  const newest = newestFinal(s.case.results?.hiv, '/results/hiv')
  if (decision.ground === 'already-positive' || !newest.known || newest.value.finding !== 'reactive-unconfirmed') return silent('hiv-pep/hiv-confirmation', [newest])
  return line({
    id: 'hiv-pep/hiv-confirmation', verb: 'recommend', urgency: 'hours', act: 'test', reasons: [{ key: 'pep.confirm-at-once', rule: g.reactive }], because: { verb: [newest, decided] },
  })
}
