import { known } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { medicineList } from '../../derive/medicine-list.js'
import { matches } from '../../guideline/shape/index.js'
import type { OtherInfections } from '../../guideline/topic/other-infections.js'
import type { NotFired } from '../../plan/index.js'
import type { OtherInfectionsReason } from '../../plan/other-infections.js'
import { inGroup } from './groups.js'
import { type Line, line } from './line.js'

/** STI-108, STI-017: a single dose after sex is another strategy; what she took of it counts. */
export function doxycycline(s: Situation, g: OtherInfections): Line {
  const taken = medicineList(s).filter(({ medicine }) => medicine.purpose === 'doxycycline-post-exposure' || (medicine.status === 'single-dose-taken' && matches(g.doxycyclineMedicine, medicine)))
  const counted: readonly OtherInfectionsReason[] = taken.length > 0 ? [{ key: 'other.dose-counts', rule: g.doxycyclineMedicine }] : []
  return line({
    id: 'other-infections/doxycycline', verb: 'not-indicated', urgency: 'routine', reasons: [{ key: 'other.not-after-assault', rule: g.doxycyclineAfter }, ...counted], instead: [{ key: 'other.give-the-regimen', rule: g.doxycyclineCounts }],
    because: { verb: [known('strategy', { row: g.doxycyclineAfter }), known('taken', ...taken.map(({ path }) => ({ fact: path, state: 'given' }) as const))] },
  })
}

/** STI-013: no antiviral is given against herpes that is not there. */
export function herpes(g: OtherInfections): Line {
  return line({
    id: 'other-infections/herpes', verb: 'not-indicated', urgency: 'routine', reasons: [{ key: 'other.no-antiviral', rule: g.noAntiviral }], instead: [{ key: 'other.come-back-with-sores', rule: g.noAntiviral }],
    because: { verb: [known('none', { row: g.noAntiviral })] },
  })
}

/** STI-105: where the pack speaks of it, a programme for a group; it replaces no medicine. */
export function meningococcalB(s: Situation, g: OtherInfections): Line | NotFired {
  const id = 'other-infections/meningococcal-b'
  const row = known(g.meningococcalB.says.approach, { row: g.meningococcalB })
  if (row.value === 'not-spoken-of') return { id, because: [row] }
  const group = inGroup(s, ['man-who-has-sex-with-men'])
  const reasons: readonly OtherInfectionsReason[] = [{ key: 'other.does-not-replace', rule: g.meningococcalB }]
  if (group.value) return line({ id, verb: 'consider', urgency: 'routine', reasons: [{ key: 'other.group', rule: g.meningococcalB }, ...reasons], because: { verb: [row, group] } })
  return line({ id, verb: 'not-indicated', urgency: 'routine', reasons: [{ key: 'other.programme-only', rule: g.meningococcalB }], instead: reasons, because: { verb: [row, group] } })
}
