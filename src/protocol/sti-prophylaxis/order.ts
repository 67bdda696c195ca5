import type { ProposedMedicine } from '../../case/proposal.js'
import { type Recognised, ordered } from '../../derive/ordered.js'
import type { Substance } from '../../guideline/substances.js'
import type { StiProphylaxis } from '../../guideline/topic/sti-prophylaxis.js'
import type { Proposed } from '../../plan/index.js'
import type { ReadOrder } from '../../plan/order-findings.js'
import type { Need } from './component.js'

export function readOrder(proposed: Proposed, g: StiProphylaxis): ReadOrder {
  return { ...recognise(proposed.medicine, g), ...proposed }
}

export function recognise(medicine: ProposedMedicine, g: StiProphylaxis): Omit<ReadOrder, 'pointer'> {
  const recognised: Recognised = [
    ['ceftriaxone', g.ceftriaxoneProduct], ['cefixime', g.cefiximeProduct], ['spectinomycin', g.spectinomycinProduct], ['gentamicin', g.gentamicinProduct],
    ['azithromycin', g.azithromycinProduct], ['erythromycin', g.erythromycinProduct], ['doxycycline', g.doxycyclineProduct], ['amoxicillin', g.amoxicillinProduct],
    ['metronidazole', g.metronidazoleProduct], ['ciprofloxacin', g.ciprofloxacinProduct], ['benzathine-benzylpenicillin', g.benzathineProduct],
  ]
  return ordered(medicine, recognised)
}

/** What a medicine may be ordered for; the first is what it is taken for where nothing else tells. */
export function needsOf({ holds }: ReadOrder): readonly Need[] {
  return [...new Set(holds.flatMap(usesOf))]
}

function usesOf(substance: Substance): readonly Need[] {
  switch (substance) {
    case 'azithromycin': return ['sti-prophylaxis/chlamydia', 'sti-prophylaxis/gonorrhoea', 'sti-prophylaxis/chancroid']
    case 'doxycycline': return ['sti-prophylaxis/chlamydia', 'sti-prophylaxis/syphilis']
    case 'erythromycin': case 'amoxicillin': return ['sti-prophylaxis/chlamydia']
    case 'metronidazole': return ['sti-prophylaxis/trichomonas']
    case 'benzathine-benzylpenicillin': return ['sti-prophylaxis/syphilis']
    case 'ciprofloxacin': return ['sti-prophylaxis/chancroid']
    default: return ['sti-prophylaxis/gonorrhoea']
  }
}
