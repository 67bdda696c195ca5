import type { Common } from './common.js'
import type { EmergencyContraception } from './emergency-contraception.js'
import type { HepatitisB } from './hepatitis-b.js'
import type { HivPep } from './hiv-pep.js'
import type { StiProphylaxis } from './sti-prophylaxis.js'
import type { Hpv } from './hpv.js'
import type { HepatitisC } from './hepatitis-c.js'
import type { OtherInfections } from './other-infections.js'
import type { Tetanus } from './tetanus.js'

/** A pack: the rules of one authority at one edition. */
export interface Guideline {
  readonly name: string
  /** The editions of the sources that the rows were taken from. */
  readonly edition: string
  /** year.month.n */
  readonly version: string
  /** After this day every line says that the pack is overdue for review. */
  readonly reviewBy: string
  readonly common: Common
  readonly emergencyContraception: EmergencyContraception
  readonly hivPep: HivPep
  readonly stiProphylaxis: StiProphylaxis
  readonly hepatitisB: HepatitisB
  readonly hpv: Hpv
  readonly hepatitisC: HepatitisC
  readonly otherInfections: OtherInfections
  readonly tetanus: Tetanus
}
