import type { Coded, Quantity, doseUnits, medicineForms, strengthUnits } from './case.js'

export const proposalKinds = [
  'order', 'procedure', 'instrument', 'disclosure', 'copy', 'companion-role', 'card', 'text', 'field', 'document', 'restart',
] as const

/** A medicine or device that somebody wants to order. */
export interface ProposedMedicine {
  readonly ingredients?: readonly Coded[]
  readonly text?: string
  /** As printed on the product, ingredient by ingredient in the order given. */
  readonly strength?: readonly Quantity<(typeof strengthUnits)[number]>[]
  readonly form?: (typeof medicineForms)[number]
  /** What is taken at one time. */
  readonly dose?: Quantity<(typeof doseUnits)[number]>
  readonly timesPerDay?: number
  readonly days?: number
}

/** Something a person or system wants to do; the answer is a verdict with a verb, never an order (dictionary §1.10). */
export interface Proposal {
  readonly id?: string
  readonly kind?: (typeof proposalKinds)[number]
  readonly medicine?: ProposedMedicine
}
