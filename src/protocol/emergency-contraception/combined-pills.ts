import { type Answer, all, known, not, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { by, ruled } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { Findings } from './findings.js'
import { noTestNeeded } from './levonorgestrel.js'
import { isStated } from './mifepristone.js'
import { type Line, judged, pillLine } from './pill.js'
import { stockOf } from './stock.js'

const lastRank = 5

/** EC-036: combined pills in two doses, where the pack has them, and only where it is known that neither of the other pills can be had. */
export function combinedPills(s: Situation, g: EmergencyContraception, f: Findings): { readonly line?: Line; readonly because: readonly Answer<unknown>[] } {
  const dose = g.combinedPillsDose
  if (!isStated(dose)) return { because: [ruled(g.combinedPillsLast, dose)] }
  const none = all([not(stockOf(s, g, 'levonorgestrel')), not(stockOf(s, g, 'ulipristal'))])
  const neither = by(g.combinedPillsLast, presume(none, false))
  if (!surely(neither, true)) return { because: [neither] }
  const rules = judged(s, g, f, {
    pill: 'levonorgestrel',
    id: 'emergency-contraception/combined-pills',
    window: g.combinedPillsWindow,
    dose: known(dose, { row: dose }),
    doseReasons: [{ key: 'ec.antiemetic' }],
    doseFlags: [],
    limits: [{ effect: 'warn', reason: { key: 'ec.last-resort' }, because: [neither] }],
    notes: [],
    always: noTestNeeded(g),
  })
  return { line: pillLine(s, g, f, { of: lastRank, bridge: false, reasons: [], because: [] }, rules, { keeps: false, because: [] }), because: [neither] }
}
