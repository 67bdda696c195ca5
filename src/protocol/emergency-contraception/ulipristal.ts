import { any, known, mayBe, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { taking } from '../../derive/medicine-list.js'
import { readYesNo } from '../../derive/read.js'
import { tookWithin } from '../../derive/taken-within.js'
import { by, passes, ruled } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { conditions, milk } from './conditions.js'
import type { Findings } from './findings.js'
import { alreadyTaken, bindsProgestogens, noTestNeeded } from './levonorgestrel.js'
import type { Limitation, Note, PillRules } from './pill.js'
import { declared } from './stock.js'

/** EC-041, EC-051 to EC-054, EC-057: one dose by mouth, never doubled; weaker with inducers and after a progestogen. */
export function ulipristal(s: Situation, g: EmergencyContraception, f: Findings): PillRules {
  return {
    pill: 'ulipristal',
    id: 'emergency-contraception/ulipristal',
    window: g.ulipristalWindow,
    dose: known(g.ulipristalDose, { row: g.ulipristalDose }),
    doseReasons: [],
    doseFlags: [],
    limits: [...covered(s, g, f), ...supply(s, g), ...withInducer(g, f), ...afterProgestogen(s, g), ...acid(s, g), ...conditions(s, g, 'ulipristal')],
    notes: [...again(g, f), ...bindsProgestogens(s, g), ...milk(s, g, 'ulipristal')],
    always: noTestNeeded(g),
  }
}

/** EC-035: where no product is licensed, only the formulary of the place can have it. */
function supply(s: Situation, g: EmergencyContraception): readonly Limitation[] {
  if (g.ulipristalSupply.says.approach === 'licensed') return []
  const here = presume(declared(s, g, 'ulipristal'), false)
  return [{ effect: here.value ? 'none' : 'unavailable', reason: { key: 'ec.not-licensed-here' }, because: [by(g.ulipristalSupply, here)] }]
}

/** EC-058: a retained dose covers; levonorgestrel in the last week weakens this one, ulipristal before does not. */
function covered(s: Situation, g: EmergencyContraception, f: Findings): readonly Limitation[] {
  const taken = alreadyTaken(s, g, f).filter(({ effect }) => effect !== 'not-recommended')
  const recent = f.taken.filter(({ pill }) => pill === 'levonorgestrel').map(({ hours }) => presume(passes(g.repeatUseLevonorgestrel, hours), true))
  const levonorgestrel = recent.find(({ value }) => value)
  const { approach } = g.ulipristalAfterLevonorgestrel.says
  const effect = approach === 'not-recommended' ? approach : mayBe(f.late, true) ? 'offer' : 'least-bad'
  return [...taken, ...(levonorgestrel ? [{ effect, reason: { key: 'ec.weaker-after-progestogen', within: g.repeatUseLevonorgestrel }, because: [by(g.ulipristalAfterLevonorgestrel, levonorgestrel)] } as const] : [])]
}

/** EC-058: where the label has not evaluated a second dose in one cycle, that is said; it is never a reason to refuse. */
function again(g: EmergencyContraception, f: Findings): readonly Note[] {
  if (g.ulipristalAgain.says.approach === 'free' || !f.taken.some(({ pill }) => pill === 'ulipristal')) return []
  return [{ reason: { key: 'ec.repeat-not-evaluated' }, because: [ruled(g.ulipristalAgain)] }]
}

/** EC-050, EC-051, EC-057: the stricter of the two tables. */
function withInducer(g: EmergencyContraception, f: Findings): readonly Limitation[] {
  if (surely(f.inducingPep, true)) return [{ effect: 'not-recommended', reason: { key: 'ec.not-with-inducing-pep' }, because: [f.inducingPep] }]
  const weakened = any([f.inducer, f.boostedPep])
  if (!surely(weakened, true)) return [{ effect: 'none', reason: { key: 'ec.last-resort' }, because: [f.inducingPep, weakened] }]
  const { approach } = g.ulipristalWithInducer.says
  return [{ effect: approach, reason: { key: approach === 'least-bad' ? 'ec.weaker-with-inducer' : 'ec.not-with-inducer', window: g.inducerWindow }, because: [by(g.ulipristalWithInducer, weakened), f.inducingPep] }]
}

const progestogenMethods: readonly string[] = ['combined-pill', 'progestogen-only-pill', 'patch', 'ring', 'implant', 'injectable']

/** EC-054: a progestogen in the days before weakens it: a warning, or a reason against, by pack. */
function afterProgestogen(s: Situation, g: EmergencyContraception): readonly Limitation[] {
  const methods = s.case.pregnancyAndContraception?.contraception
  const path = '/pregnancyAndContraception/contraception'
  const hormonal = (methods ?? []).some(({ method = '' }) => progestogenMethods.includes(method))
  const method = hormonal ? known(true, { fact: path, state: 'given' }) : methods === undefined ? presume(readYesNo(undefined, path), false) : known(false, { fact: path, state: 'given' })
  const taken = presume(tookWithin(s, g.progestogens, g.progestogenWithin, s.plannedDoseAt), false)
  const recent = any([taken, method])
  const { approach } = g.ulipristalAfterProgestogen.says
  if (!surely(recent, true)) return [{ effect: 'none', reason: { key: 'ec.last-resort' }, because: [by(g.progestogenWithin, recent)] }]
  return [{ effect: approach, reason: { key: approach === 'offer' ? 'ec.weaker-after-progestogen' : 'ec.not-after-progestogen', within: g.progestogenWithin }, because: [by(g.ulipristalAfterProgestogen, recent)] }]
}

/** EC-052: a warning, or a reason against, by pack. */
function acid(s: Situation, g: EmergencyContraception): readonly Limitation[] {
  const suppressed = presume(taking(s, g.acidSuppressants), false)
  const { approach } = g.ulipristalWithAcidSuppressant.says
  return [{ effect: suppressed.value ? approach : 'none', reason: { key: approach === 'warn' ? 'ec.weaker-with-acid-suppressant' : 'ec.not-with-acid-suppressant' }, because: [by(g.ulipristalWithAcidSuppressant, suppressed)] }]
}
