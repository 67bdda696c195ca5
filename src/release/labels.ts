import type { Plan } from '../plan/index.js'

/** Security labels of a resource: a confidentiality code and what makes it so. HL7 v3 codes. */
export interface Label {
  readonly system: typeof confidentiality | typeof actCode
  readonly code: 'R' | 'V' | 'SDV' | 'VIO'
}

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'

/** Relations that make an assailant one of her own circle; `VIO` is only for a person known to be outside it (LAB-004, CD-21). */
const unrelated: readonly string[] = ['stranger', 'acquaintance']

/**
 * EHR-004: what shows that something happened is very restricted and carries SDV; VIO is added only where every assailant is known to be unrelated (CD-21).
 * Labels protect nothing by themselves (law 10): they are for systems that honour them.
 */
export function labelsOf(plan: Plan): readonly Label[] {
  const relations = (plan.situation.case.assailants ?? []).map((assailant) => assailant.relation)
  const known = relations.length > 0 && relations.every((relation) => relation !== undefined && unrelated.includes(relation))
  return [
    { system: confidentiality, code: 'V' },
    { system: actCode, code: 'SDV' },
    ...(known ? [{ system: actCode, code: 'VIO' } as const] : []),
  ]
}

/**
 * CD-53: outer wrappers (Bundle, Composition, DocumentReference) carry the confidentiality only, so that the envelope does not tell. So does everything that
 * leaves while the gate is closed: the label would be the disclosure.
 */
export const wrapperLabels: readonly Label[] = [{ system: confidentiality, code: 'R' }]
