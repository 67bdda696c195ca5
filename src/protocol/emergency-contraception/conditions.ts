import { type Answer, any, presume } from '../../answer/index.js'
import type { ConditionName } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { readYesNo } from '../../derive/read.js'
import { by, passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception, PillCondition } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import type { Limitation, Note } from './pill.js'

/** Section 6 of the ledger: no condition forbids a pill; some change its place, and porphyria its decision. */
export function conditions(s: Situation, g: EmergencyContraception, pill: 'levonorgestrel' | 'ulipristal'): readonly Limitation[] {
  const has = (name: ConditionName): Answer => conditionOf(s, name)
  return [
    ...condition(g.severeAsthma, pill, [has('severeAsthmaOnOralGlucocorticoid')], { key: 'ec.asthma' }),
    ...condition(g.severeLiverDisease, pill, [has('severeLiverDisease')], { key: 'ec.liver' }),
    ...condition(g.acutePorphyria, pill, [has('acutePorphyria')], { key: 'ec.porphyria' }),
    ...condition(g.vascularDisease, pill, [has('venousThromboembolism'), has('strokeOrHeartDisease'), has('migraineWithAura')], { key: 'ec.vascular' }),
    ...condition(g.pastEctopic, pill, [has('pastEctopicPregnancy')], { key: 'ec.pain' }),
    ...condition(g.malabsorption, pill, [has('malabsorption')], { key: 'ec.malabsorption' }),
    ...condition(g.galactosaemia, pill, [has('galactosaemia')], { key: 'ec.lactose' }),
  ]
}

export function conditionOf(s: Situation, name: ConditionName): Answer {
  return readYesNo(s.case.health?.conditions?.[name], `/health/conditions/${name}`)
}

/** A condition and what it does to this pill; unknown ranks as absent and is asked (section 1 of the ledger). */
function condition(row: PillCondition, pill: 'levonorgestrel' | 'ulipristal', answers: readonly Answer[], reason: EmergencyContraceptionReason): readonly Limitation[] {
  const effect = row.says[pill]
  const present = answers.map((answer) => presume(answer, false))
  const has = present.find((answer) => answer.value)
  const because = has ? [by(row, has)] : present.map((answer) => by(row, answer))
  if (effect === 'none') return []
  return [{ effect: has ? effect : 'none', reason, because }]
}

/** EC-083: what the label warns of needs a recorded decision; it never blocks. */
export function labelWarning(s: Situation, g: EmergencyContraception): readonly Limitation[] {
  const { says } = g.labelWarnings
  if (says === 'none') return []
  const warned = any([
    ...says.map((name) => presume(conditionOf(s, name), false)),
    presume(passes(g.labelWarningAge, ageInYears(s)), false),
    ...(g.breastfeeding.says.approach === 'label-warning' ? [by(g.breastfeeding, breastfeeding(s))] : []),
  ])
  return [{ effect: warned.known && warned.value ? 'recorded-decision' : 'none', reason: { key: 'ec.label-warning' }, because: [by(g.labelWarnings, warned)] }]
}

export function breastfeeding(s: Situation): Answer {
  return presume(readYesNo(s.case.pregnancyAndContraception?.breastfeeding?.current, '/pregnancyAndContraception/breastfeeding/current'), false)
}

/** EC-071: nothing is withheld; the pack's advice is shown. */
export function milk(s: Situation, g: EmergencyContraception, pill: 'levonorgestrel' | 'ulipristal'): readonly Note[] {
  if (s.case.pregnancyAndContraception?.breastfeeding?.current !== true) return []
  const because = [by(g.breastfeeding, breastfeeding(s))]
  const feedFirst = g.breastfeedingAfterLevonorgestrel
  if (pill === 'levonorgestrel' && feedFirst.says !== 'none') return [{ reason: { key: 'ec.milk-feed-first', after: feedFirst }, because }]
  const { approach } = g.breastfeeding.says
  if (approach === 'label-warning') return [{ reason: { key: 'ec.milk-label' }, because }]
  if (pill === 'levonorgestrel') return []
  switch (approach) {
    case 'discard-milk': return [{ reason: { key: 'ec.milk', days: g.breastfeedingMilk }, because }]
    case 'goes-on': return [{ reason: { key: 'ec.milk-goes-on', after: g.breastfeedingMilk }, because }]
    case 'no-interruption': return [{ reason: { key: 'ec.milk-no-interruption' }, because }]
  }
}
