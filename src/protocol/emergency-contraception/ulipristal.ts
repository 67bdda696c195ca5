import { any, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { readYesNo } from '../../derive/read.js'
import { taking } from '../../derive/medicine-list.js'
import { tookWithin } from '../../derive/taken-within.js'
import { by, passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import { conditions } from './conditions.js'
import { type Findings, pillsTaken } from './findings.js'
import { alreadyTaken } from './levonorgestrel.js'
import { type Limitation, type Line, type Ranked, pillLine } from './pill.js'

/** EC-041, EC-051 to EC-054, EC-057: one dose by mouth, never doubled; weaker with inducers and after a progestogen. */
export function ulipristal(s: Situation, g: EmergencyContraception, f: Findings, rank: Ranked): Line {
  return pillLine(s, g, f, rank, {
    pill: 'ulipristal',
    id: 'emergency-contraception/ulipristal',
    window: g.ulipristalWindow,
    dose: known(g.ulipristalDose, { row: g.ulipristalDose }),
    doseReasons: [],
    limits: [...covered(s, g, f), ...withInducer(g, f), ...afterProgestogen(s, g), ...conditions(s, g, 'ulipristal')],
    notes: [...acid(s, g), ...milk(s, g)],
  })
}

/** EC-058: a retained dose covers; levonorgestrel in the last week weakens this one, ulipristal before does not. */
function covered(s: Situation, g: EmergencyContraception, f: Findings): readonly Limitation[] {
  const taken = alreadyTaken(s, g, f).filter(({ effect }) => effect !== 'not-recommended')
  const recent = pillsTaken(s, g).filter(({ pill }) => pill === 'levonorgestrel').map(({ hours }) => presume(passes(g.repeatUseLevonorgestrel, hours), true))
  const levonorgestrel = recent.find(({ value }) => value)
  return [...taken, ...(levonorgestrel ? [{ effect: 'least-bad' as const, reason: { key: 'ec.weaker-after-progestogen' as const, within: g.repeatUseLevonorgestrel }, because: [levonorgestrel] }] : [])]
}

/** EC-050, EC-051, EC-057: the stricter of the two tables. */
function withInducer(g: EmergencyContraception, f: Findings): readonly Limitation[] {
  if (surely(f.inducingPep, true)) return [{ effect: 'not-recommended', reason: { key: 'ec.not-with-inducing-pep' }, because: [f.inducingPep] }]
  const weakened = any([f.inducer, f.boostedPep])
  if (!surely(weakened, true)) return [{ effect: 'none', reason: { key: 'ec.last-resort' }, because: [f.inducingPep, weakened] }]
  return [{ effect: g.ulipristalWithInducer.says.approach, reason: { key: 'ec.weaker-with-inducer', window: g.inducerWindow }, because: [by(g.ulipristalWithInducer, weakened), f.inducingPep] }]
}

/** EC-054: a progestogen in the days before; the base pack offers it with the warning. */
function afterProgestogen(s: Situation, g: EmergencyContraception): readonly Limitation[] {
  const hormonal = (s.case.pregnancyAndContraception?.contraception ?? []).some(({ method }) => method === 'combined-pill' || method === 'progestogen-only-pill' || method === 'patch' || method === 'ring' || method === 'implant' || method === 'injectable')
  const method = hormonal ? known(true, { fact: '/pregnancyAndContraception/contraception', state: 'given' }) : presume(readYesNo(undefined, '/pregnancyAndContraception/contraception'), false)
  const taken = presume(tookWithin(s, g.progestogens, g.progestogenWithin, s.plannedDoseAt), false)
  const recent = any([taken, method])
  if (!surely(recent, true)) return [{ effect: 'none', reason: { key: 'ec.last-resort' }, because: [by(g.progestogenWithin, recent)] }]
  return [{ effect: 'offer', reason: { key: 'ec.weaker-after-progestogen', within: g.progestogenWithin }, because: [by(g.progestogenWithin, recent)] }]
}

/** EC-052: information only in this pack. */
function acid(s: Situation, g: EmergencyContraception): readonly EmergencyContraceptionReason[] {
  return surely(taking(s, g.acidSuppressants), true) ? [{ key: 'ec.weaker-with-acid-suppressant' }] : []
}

/** EC-071: nothing is withheld; the pack's advice on milk is shown. */
function milk(s: Situation, g: EmergencyContraception): readonly EmergencyContraceptionReason[] {
  return s.case.pregnancyAndContraception?.breastfeeding?.current === true ? [{ key: 'ec.milk', days: g.breastfeedingMilk }] : []
}
