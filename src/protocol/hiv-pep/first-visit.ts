import { type Answer, known, presume, surely } from '../../answer/index.js'
import { addDays, datesAt } from '../../case/calendar.js'
import { ageInYears } from '../../derive/age.js'
import { passes } from '../../guideline/shape/index.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import { line } from './line.js'
import { type Fired, type Scene, silent } from './scene.js'

/** What some packs add to the first visit: the rest of a starter pack, a written agreement, the specialist for a child. */
export function firstVisit(scene: Scene): readonly Fired[] {
  return [refill(scene), writtenConsent(scene), childCall(scene)]
}

/** PEP-066: where only a starter pack is given, the rest is booked before it runs out. */
function refill(scene: Scene): Fired {
  const { s, g, starting } = scene
  const { starterDays, refillBefore } = g
  const because = [known('supply', { row: starterDays }), ...scene.begins]
  if (!starting || starterDays.says === 'none' || refillBefore.says === 'none') return silent('hiv-pep/refill', because)
  const on = addDays(datesAt(s.plannedDoseAt, s.timeZone).first, starterDays.says.value - refillBefore.says.value)
  return line({
    id: 'hiv-pep/refill', belongsTo: 'hiv-pep/first-dose', verb: 'recommend', urgency: 'days', act: 'visit', due: { by: { on } }, reasons: [{ key: 'pep.refill', days: starterDays, before: refillBefore }], because: { verb: because },
  })
}

/** PEP-037, ledger section 14: the agreement is written down where that is expected, and never before the first dose. */
function writtenConsent(scene: Scene): Fired {
  const { g, starting } = scene
  const because = [known(g.consentForm.says.approach, { row: g.consentForm }), ...scene.begins]
  if (!starting || g.consentForm.says.approach !== 'written') return silent('hiv-pep/written-consent', because)
  return line({ id: 'hiv-pep/written-consent', verb: 'recommend', urgency: 'days', reasons: [{ key: 'pep.written-consent', rule: g.consentForm }], because: { verb: because } })
}

/** PEP-081 to PEP-083, PEP-091: the specialist for children on the same day, while the first dose is given. */
function childCall(scene: Scene): Fired {
  const { s, g, regimen, starting } = scene
  const { approach } = g.childTable.says
  const years = ageInYears(s)
  const young: Answer = presume(passes(g.youngChildBelow, years), false)
  const minor: Answer = presume(passes(g.childBelow, years), false)
  const adopted = approach !== 'own' && regimen.route.value === 'child'
  const called = approach === 'fallback-and-call' && surely(minor, true)
  const because = [known(approach, { row: g.childTable }), young, minor, ...scene.begins]
  const reasons: readonly HivPepReason[] = [
    ...(called ? [{ key: 'pep.child-on-call', rule: g.childTable } as const] : []),
    ...(adopted ? [{ key: 'pep.child-table-adopted', rule: g.childTable } as const] : []),
    ...(surely(young, true) ? [{ key: 'pep.child-consult', below: g.youngChildBelow } as const] : []),
  ]
  if (!starting || reasons.length === 0) return silent('hiv-pep/child-call', because)
  return line({ id: 'hiv-pep/child-call', verb: 'refer', urgency: 'hours', act: 'referral', reasons, because: { verb: because } })
}
