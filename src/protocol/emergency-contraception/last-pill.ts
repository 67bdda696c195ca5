import { type Answer, any, presume, surely } from '../../answer/index.js'
import { by } from '../../guideline/shape/index.js'
import type { EmergencyContraception, Pill } from '../../guideline/topic/emergency-contraception.js'
import type { Findings } from './findings.js'
import type { Judged, Kept } from './pill.js'

const notKept: Kept = { keeps: false, because: [] }

/**
 * Section 8, step 12 of the ledger, CD-60: while a window is open one pill stays on the list. Where every pill is closed and one of them only for want of effect, the
 * pack's row names the one that is kept as last resort. What would close it for her (an allergy, a pregnancy, a window past) is never overruled.
 */
export function lastPill(g: EmergencyContraception, f: Findings, pills: readonly Judged[]): (one: Judged) => Kept {
  const demoted = pills.filter(isDemoted)
  const inducer = any([f.inducer, f.inducingPep, f.boostedPep])
  const because = [by(g.lastPill, presume(inducer, false)), ...pills.flatMap(standing)]
  const enough = pills.some(isOpenFor)
  const preferred: Pill = surely(inducer, true) ? g.lastPill.says.withInducer : g.lastPill.says.otherwise
  const kept = enough ? undefined : (demoted.find(({ rules }) => rules.pill === preferred) ?? demoted[0])
  return (one) => (demoted.includes(one) ? { keeps: one === kept, because } : notKept)
}

/** Closed because it works too little here, and for nothing else. */
function isDemoted({ rules, stage, allergy, hard }: Judged): boolean {
  return rules.pill !== 'mifepristone' && hard?.effect === 'not-recommended' && stage.verb !== 'window-exceeded' && !surely(allergy, true)
}

function isOpenFor({ stage, allergy, hard }: Judged): boolean {
  return hard === undefined && stage.verb !== 'window-exceeded' && !surely(allergy, true)
}

function standing({ rules, reached, stage, allergy }: Judged): readonly Answer<unknown>[] {
  return [presume(reached, stage), allergy, ...rules.limits.flatMap(({ because }) => because)]
}
