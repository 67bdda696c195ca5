import type { HepatitisBLine, HepatitisBReason } from '../../plan/hepatitis-b.js'
import type { Recommendation } from '../../plan/index.js'

export type HbvLine = Recommendation<HepatitisBReason, HepatitisBLine>

/** A line with the usual silence filled in: plain, alone in its need, no flags, nothing instead. */
export function line(of: Pick<HbvLine, 'id' | 'verb' | 'urgency' | 'reasons' | 'because'> & Partial<HbvLine>): HbvLine {
  return { kind: 'plain', need: of.id, rank: 1, flags: [], instead: [], ...of }
}
