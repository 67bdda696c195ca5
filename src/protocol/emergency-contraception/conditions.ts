import type { Situation } from '../../case/situation.js'
import { readYesNo } from '../../derive/read.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { type Limitation, condition } from './pill.js'

/** Section 6 of the ledger: no condition forbids a pill; some change its place, and porphyria its decision. */
export function conditions(s: Situation, g: EmergencyContraception, pill: 'levonorgestrel' | 'ulipristal'): readonly Limitation[] {
  const has = (name: 'severeAsthmaOnOralGlucocorticoid' | 'severeLiverDisease' | 'acutePorphyria' | 'venousThromboembolism' | 'strokeOrHeartDisease' | 'migraineWithAura' | 'malabsorption' | 'galactosaemia') =>
    readYesNo(s.case.health?.conditions?.[name], `/health/conditions/${name}`)
  return [
    ...condition(g.severeAsthma, pill, [has('severeAsthmaOnOralGlucocorticoid')], { key: 'ec.asthma' }),
    ...condition(g.severeLiverDisease, pill, [has('severeLiverDisease')], { key: 'ec.liver' }),
    ...condition(g.acutePorphyria, pill, [has('acutePorphyria')], { key: 'ec.porphyria' }),
    ...condition(g.vascularDisease, pill, [has('venousThromboembolism'), has('strokeOrHeartDisease'), has('migraineWithAura')], { key: 'ec.vascular' }),
    ...condition(g.malabsorption, pill, [has('malabsorption')], { key: 'ec.malabsorption' }),
    ...condition(g.galactosaemia, pill, [has('galactosaemia')], { key: 'ec.lactose' }),
  ]
}
