import { classOf } from '../../derive/hiv-exposure.js'
import { hivStatus } from '../../derive/hiv-status.js'
import { line } from './line.js'
import { type Fired, type Scene, silent } from './scene.js'

/** PEP-040, PEP-018: care that is not this course: treatment for one who has HIV, and a specialist's word after the window. */
export function elsewhere({ s, g, decision }: Scene): readonly Fired[] {
  const status = hivStatus(s)
  const positive = decision.ground === 'already-positive'
  const veryHigh = decision.ground === 'window-exceeded' && decision.episode?.acts.some((act) => classOf(act.kind.value) === 'A' && act.source.value === 'S1') === true
  return [
    positive
      ? line({
          id: 'hiv-pep/treatment-linkage', verb: 'refer', urgency: 'days', act: 'referral',
          reasons: [{ key: 'pep.same-day-treatment', rule: g.alreadyPositive }, { key: 'pep.tell-nobody', rule: g.alreadyPositive }], because: { verb: [status] },
        })
      : silent('hiv-pep/treatment-linkage', [status]),
    veryHigh
      ? line({ id: 'hiv-pep/late-specialist', verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'pep.late-specialist', rule: g.lateSpecialist }], because: { verb: decision.because } })
      : silent('hiv-pep/late-specialist', decision.because),
  ]
}
