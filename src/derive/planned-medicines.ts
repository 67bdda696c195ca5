import type { Medicine } from '../case/case.js'
import type { ProposedMedicine } from '../case/proposal.js'
import type { Situation } from '../case/situation.js'
import { medicineList } from './medicine-list.js'

/** What her list says is planned for a purpose, read as an order; one of no purpose told may be for it. */
export function plannedFor(s: Situation, purpose: NonNullable<Medicine['purpose']>): readonly { readonly pointer: string; readonly medicine: ProposedMedicine }[] {
  return medicineList(s).flatMap(({ medicine: { status, purpose: told = purpose, strength: _, ...medicine }, path }) => (status === 'planned' && told === purpose ? [{ pointer: path, medicine }] : []))
}
