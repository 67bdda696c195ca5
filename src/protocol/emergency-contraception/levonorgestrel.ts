import { type Answer, any, from, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { readYesNo } from '../../derive/read.js'
import { taking } from '../../derive/medicine-list.js'
import { type Dose, by, passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import { conditions } from './conditions.js'
import { type Findings, pillsTaken } from './findings.js'
import { type Limitation, type Line, type Ranked, pillLine } from './pill.js'

/** EC-040, EC-042, EC-050, EC-057: one dose by mouth, doubled with an inducer or a boosted HIV medicine; never more. */
export function levonorgestrel(s: Situation, g: EmergencyContraception, f: Findings, rank: Ranked): Line {
  const doubled = any([f.inducer, f.inducingPep, f.boostedPep])
  const dose: Answer<Dose> = from([presume(doubled, false)], (twice) => (twice ? g.levonorgestrelDoubledDose : g.levonorgestrelDose))
  const why: readonly EmergencyContraceptionReason[] = !surely(doubled, true)
    ? []
    : [surely(f.inducer, true) ? { key: 'ec.doubled-for-inducer', window: g.inducerWindow } : { key: 'ec.doubled-for-pep' }, { key: 'ec.doubled-is-off-label' }]
  return pillLine(s, g, f, rank, {
    pill: 'levonorgestrel',
    id: 'emergency-contraception/levonorgestrel',
    window: g.levonorgestrelWindow,
    dose,
    doseReasons: why,
    limits: [...alreadyTaken(s, g, f), ...conditions(s, g, 'levonorgestrel')],
    notes: [...notes(s, g), { key: 'ec.other-window' }],
  })
}

/** EC-059: what binds progestogens. */
function notes(s: Situation, g: EmergencyContraception): readonly EmergencyContraceptionReason[] {
  return surely(taking(s, g.sugammadex), true) ? [{ key: 'ec.sugammadex' }] : []
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
