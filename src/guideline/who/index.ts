import type { Guideline } from '../topic/guideline.js'
import { common } from './common.js'
import { emergencyContraception } from './emergency-contraception.js'
import { hepatitisB } from './hepatitis-b.js'
import { hivPep } from './hiv-pep.js'
import { stiProphylaxis } from './sti-prophylaxis.js'
import { hpv } from './hpv.js'
import { hepatitisC } from './hepatitis-c.js'
import { otherInfections } from './other-infections.js'
import { tetanus } from './tetanus.js'

/** The base pack: World Health Organization. */
export const who: Guideline = {
  name: 'who',
  edition: 'MEC5/SPR3; PEP 2024, dosing 2026',
  version: '2026.11.1',
  reviewBy: '2027-05-31',
  common,
  emergencyContraception,
  hivPep,
  stiProphylaxis,
  hepatitisB,
  hpv,
  hepatitisC,
  otherInfections,
  tetanus,
}
