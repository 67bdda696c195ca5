import type { MedicineName } from '../medicines.js'
import type { Row, Says } from './row.js'

export type DoseForm = 'tablet' | 'dispersible-tablet' | 'oral-solution' | 'granules' | 'chewable-tablet' | 'device' | 'injection' | 'oral-dose'

/** One product of a dose: what is in one unit of it, and how many units are given at a time. */
export interface Component {
  readonly medicine: MedicineName
  /** Strength as printed on the product, ingredient by ingredient in the order of the name: mg per tablet, mg per mL; of an injection or a dose made for her, how much of it. Empty: the product says. */
  readonly strength: readonly number[]
  readonly strengthUnit: 'mg' | 'ug' | 'mg/mL' | 'IU' | 'mL'
  readonly form: DoseForm
  /** Tablets, sachets or millilitres at each time. */
  readonly each: number
  readonly timesPerDay: number
  /** Calendar days; absent: once. */
  readonly days?: number
  /** When it begins, counted from the first dose of what is given with it; absent: with it. */
  readonly after?: { readonly value: number; readonly unit: 'h' | 'd' }
  readonly withFood?: true
}

/** How the components are given; of `injection-and-oral` each form tells which. */
export type Route = 'oral' | 'intrauterine' | 'injection' | 'injection-and-oral'

export interface Given {
  readonly components: readonly Component[]
  readonly route: Route
}

/** What is given. A single dose is one component once; a regimen is several over days. */
export interface Dose extends Row {
  readonly says: Given
}

/** A dose of a medicine that only some packs use. */
export interface OptionalDose extends Row {
  readonly says: Says<Given>
}
