import { type Answer, all, known, not, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { readYesNo } from '../../derive/read.js'
import { by } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { Findings } from './findings.js'
import { type Line, pillLine, stockOf } from './pill.js'

/** EC-036: combined pills in two doses, only where it is known that neither of the other pills can be had. */
export function combinedPills(s: Situation, g: EmergencyContraception, f: Findings): { readonly line?: Line; readonly because: readonly Answer[] } {
  const none = all([not(stockOf(s, 'levonorgestrel')), not(stockOf(s, 'ulipristal'))])
  const formulary = s.case.setting?.formulary
  const neither = by(g.combinedPillsLast, presume(formulary === undefined ? readYesNo(undefined, '/setting/formulary') : none, false))
  if (!surely(neither, true)) return { because: [neither] }
  const line = pillLine(s, g, f, { of: 5, bridge: false, reasons: [], because: [] }, {
    pill: 'levonorgestrel',
    id: 'emergency-contraception/combined-pills',
    window: g.combinedPillsWindow,
    dose: known(g.combinedPillsDose, { row: g.combinedPillsDose }),
    doseReasons: [{ key: 'ec.antiemetic' }],
    limits: [{ effect: 'least-bad', reason: { key: 'ec.last-resort' }, because: [neither] }],
    notes: [],
  })
  return { line, because: [neither] }
}
