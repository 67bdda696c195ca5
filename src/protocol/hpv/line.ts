import type { HpvLine, HpvReason } from '../../plan/hpv.js'
import type { Recommendation } from '../../plan/index.js'

export type Line = Recommendation<HpvReason, HpvLine>

/** A line with the usual silence filled in: plain, alone in its need, no flags, nothing instead. */
export function line(of: Pick<Line, 'id' | 'verb' | 'urgency' | 'reasons' | 'because'> & Partial<Line>): Line {
  return { kind: 'plain', need: of.id, rank: 1, flags: [], instead: [], ...of }
}
