import type { Row } from './shape/index.js'
import type { Guideline } from './topic/guideline.js'

/** The topics of a pack by name, each a table of rows. */
export function topicsOf(guideline: Guideline): { readonly [topic: string]: { readonly [row: string]: Row } } {
  return {
    common: { ...guideline.common },
    'emergency-contraception': { ...guideline.emergencyContraception },
    'hiv-pep': { ...guideline.hivPep },
    'sti-prophylaxis': { ...guideline.stiProphylaxis },
    'hepatitis-b': { ...guideline.hepatitisB },
    hpv: { ...guideline.hpv },
    'hepatitis-c': { ...guideline.hepatitisC },
    'other-infections': { ...guideline.otherInfections },
    tetanus: { ...guideline.tetanus },
  }
}
