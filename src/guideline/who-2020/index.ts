import type { Guideline } from '../topic/guideline.js'
import { who } from '../who/index.js'
import { stiProphylaxis } from './sti-prophylaxis.js'

/** The base pack with the antibiotics of the handbook of 2020, for places bound to its kits. Everything else is the base's. */
export const who2020: Guideline = {
  ...who,
  name: 'who-2020',
  edition: 'CMRIPV 2020; MEC5/SPR3; PEP 2024, dosing 2026',
  version: '2026.11.1',
  reviewBy: '2027-05-31',
  stiProphylaxis,
}
