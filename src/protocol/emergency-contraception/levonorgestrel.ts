import { type Answer, any, from, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { taking } from '../../derive/medicine-list.js'
import { readYesNo } from '../../derive/read.js'
import { type Dose, by, passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import { bodySize } from './body-size.js'
import { conditions, labelWarning, milk } from './conditions.js'
import type { Findings } from './findings.js'
import type { Limitation, Note, PillRules } from './pill.js'
import { pillsTaken } from './pills-taken.js'

/** EC-040, EC-042, EC-043, EC-050, EC-057: one dose by mouth, doubled with an inducer or a boosted HIV medicine or for body size; never more. */
export function levonorgestrel(s: Situation, g: EmergencyContraception, f: Findings): PillRules {
  const induced = any([f.inducer, f.inducingPep, f.boostedPep])
  const size = bodySize(s, g)
  const doubled = presume(any([induced, size.doubled]), false)
  const dose: Answer<Dose> = from([by(g.doubledForInducer, doubled)], (twice) => (twice ? g.levonorgestrelDoubledDose : g.levonorgestrelDose))
  const labelled = surely(induced, true) && g.doubledForInducer.says.approach === 'labelled'
  const why: readonly EmergencyContraceptionReason[] = [
    ...(surely(f.inducer, true) ? [{ key: 'ec.doubled-for-inducer', window: g.inducerWindow } as const] : surely(induced, true) ? [{ key: 'ec.doubled-for-pep' } as const] : []),
    ...(size.doubled.value ? [size.untilMeasured ? ({ key: 'ec.doubled-until-measured' } as const) : ({ key: 'ec.doubled-for-body-size', weight: g.doublingWeight, bodyMassIndex: g.doublingBodyMassIndex } as const)] : []),
    { key: labelled ? 'ec.doubled-is-a-ceiling' : 'ec.doubled-is-off-label' },
  ]
  return {
    pill: 'levonorgestrel',
    id: 'emergency-contraception/levonorgestrel',
    window: g.levonorgestrelWindow,
    dose,
    doseReasons: doubled.value ? why : [],
    doseFlags: doubled.value && !labelled ? ['off-label'] : [],
    limits: [...alreadyTaken(s, g, f), ...conditions(s, g, 'levonorgestrel'), ...labelWarning(s, g)],
    notes: [...bindsProgestogens(s, g), ...labelInteraction(s, g), ...milk(s, g, 'levonorgestrel'), { reason: { key: 'ec.other-window' }, because: [by(g.windowsDiffer, known(true))] }],
    always: noTestNeeded(g),
  }
}

/** EC-010: nothing is asked for before this pill. */
export function noTestNeeded(g: EmergencyContraception): Note {
  return { reason: { key: 'ec.no-test-needed' }, because: [by(g.testNotNeeded, known(true))] }
}

/** EC-059: what binds progestogens warns on both pills. */
export function bindsProgestogens(s: Situation, g: EmergencyContraception): readonly Note[] {
  return surely(taking(s, g.sugammadex), true) ? [{ reason: { key: 'ec.sugammadex' }, because: [by(g.sugammadex, known(true))] }] : []
}

/** EC-050, table X: what the label lists beside the guidance is shown and changes no dose. */
function labelInteraction(s: Situation, g: EmergencyContraception): readonly Note[] {
  return surely(taking(s, g.labelInteractions), true) ? [{ reason: { key: 'ec.label-interaction' }, because: [by(g.labelInteractions, known(true))] }] : []
}

/** EC-058: a retained dose after the last act covers it; after ulipristal, ulipristal again and not this one. */
export function alreadyTaken(s: Situation, g: EmergencyContraception, f: Findings): readonly Limitation[] {
  const taken = pillsTaken(s, g)
  const covered = taken.map(({ at, dose, path }) => {
    const kept = presume(dose.vomited === undefined ? readYesNo(undefined, `${path}/vomited`) : known(!dose.vomited, { fact: `${path}/vomited`, state: 'given' }), true)
    const after = presume(from([at, f.exposure.last], (swallowed, act) => swallowed >= act), false)
    return { answer: known(kept.value && after.value, kept, after), covers: kept.value && after.value }
  })
  const cover = covered.find(({ covers }) => covers)
  if (cover) return [{ effect: 'not-indicated', reason: { key: 'ec.already-covered' }, because: [by(g.repeatUseUlipristal, cover.answer)] }]
  const recent = taken.filter(({ pill }) => pill === 'ulipristal').map(({ hours }) => presume(passes(g.repeatUseUlipristal, hours), true))
  const ulipristal = recent.find(({ value }) => value)
  if (ulipristal) return [{ effect: 'not-recommended', reason: { key: 'ec.same-pill-again' }, because: [ulipristal] }]
  return covered.length > 0 ? [{ effect: 'none', reason: { key: 'ec.same-pill-again' }, because: [...covered.map(({ answer }) => answer), ...recent] }] : []
}
