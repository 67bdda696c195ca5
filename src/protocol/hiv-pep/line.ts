import type { HivPepLine, HivPepReason } from '../../plan/hiv-pep.js'
import type { Recommendation } from '../../plan/index.js'

export type PepLine = Recommendation<HivPepReason, HivPepLine>

/** A line with the usual silence filled in: plain, alone in its need, no flags, nothing instead. */
export function line(of: Pick<PepLine, 'id' | 'verb' | 'urgency' | 'reasons' | 'because'> & Partial<PepLine>): PepLine {
  return { kind: 'plain', need: of.id, rank: 1, flags: [], instead: [], ...of }
}
