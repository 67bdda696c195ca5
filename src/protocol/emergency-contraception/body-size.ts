import { type Answer, type Known, any, isKnown, presume } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { bodyMassIndex, weight } from '../../derive/body.js'
import { passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'

/** EC-043: what body size does to the pills in this pack. */
export interface BodySize {
  /** Levonorgestrel is doubled. */
  readonly doubled: Known<boolean>
  /** It is doubled only because nothing was measured. */
  readonly untilMeasured: boolean
  /** Pills may work less well. */
  readonly lessEffective: Answer
  /** Every pill is uncertain. */
  readonly uncertain: Answer
}

/** Nothing measured: the larger dose costs her nothing. One measure known and low: the usual dose, and the other is asked for. */
export function bodySize(s: Situation, g: EmergencyContraception): BodySize {
  const kilograms = weight(s)
  const index = bodyMassIndex(s)
  const large = any([passes(g.doublingWeight, kilograms), passes(g.doublingBodyMassIndex, index)])
  const unmeasured = !isKnown(kilograms) && !isKnown(index)
  return {
    doubled: presume(large, unmeasured),
    untilMeasured: unmeasured,
    lessEffective: passes(g.lessEffectiveAbove, index),
    uncertain: any([passes(g.uncertainWeight, kilograms), passes(g.uncertainBodyMassIndex, index)]),
  }
}
