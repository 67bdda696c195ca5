import type { Recommendation } from '../../plan/index.js'
import type { StiProphylaxisLine, StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'

export type StiLine = Recommendation<StiProphylaxisReason, StiProphylaxisLine>

/** A line with the usual silence filled in: plain, alone in its need, no flags, nothing instead. */
export function line(of: Pick<StiLine, 'id' | 'verb' | 'urgency' | 'reasons' | 'because'> & Partial<StiLine>): StiLine {
  return { kind: 'plain', need: of.id, rank: 1, flags: [], instead: [], ...of }
}
