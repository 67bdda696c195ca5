import { closing } from '../../guideline/shape/index.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import { refused } from '../../derive/refused.js'
import { byEstimate, estimateFlags } from './first-dose.js'
import { type PepLine, line } from './line.js'
import type { Stocked } from './regimen.js'
import type { Scene } from './scene.js'

/** PEP-061: the other regimens of the same need, best first. What must not be given says why, and that another is there (PEP-123). */
export function alternatives({ s, g, decision, regimen, decided, chosen }: Scene, urgency: PepLine['urgency']): readonly PepLine[] {
  const { last } = decision
  const closes = last && { closes: closing(g.window, last, s.now) }
  const declined = refused(s, 'treat-pep').value ? ({ declined: true } as const) : {}
  const estimate = byEstimate(s, g)
  return regimen.others.map((option, index) => {
    const frame = { id: option.line, need: 'hiv-pep', rank: index + rankAfterFirst, ...declined } as const
    const because = { verb: [decided, chosen, ...option.because, option.stock], order: option.because }
    const instead: readonly HivPepReason[] = [{ key: 'pep.another-regimen', line: { line: 'hiv-pep/first-dose' } }]
    if (option.bar !== undefined) return line({ ...frame, verb: option.bar.verb, urgency: 'routine', reasons: [option.bar.reason], instead, because })
    if (!option.stock.value) return line({ ...frame, verb: 'unavailable', urgency: 'routine', reasons: [{ key: 'pep.not-here', rule: g.alternatives }], instead, because })
    return line({
      ...frame, ...closes,
      verb: decision.verb === 'consider' ? 'consider' : 'offer',
      urgency,
      flags: [...flagsOf(option), ...estimateFlags(estimate)],
      order: { components: option.components, route: 'oral', rows: option.rows },
      reasons: [{ key: 'pep.alternative', rule: g.alternatives }, ...option.reasons],
      because: { ...because, order: [...because.order, estimate] },
    })
  })
}

/** The first dose holds rank 1. */
const rankAfterFirst = 1 + 1

function flagsOf(option: Stocked): PepLine['flags'] {
  return option.stock.presumed ? [...new Set([...option.flags, 'if-in-stock' as const])] : option.flags
}
