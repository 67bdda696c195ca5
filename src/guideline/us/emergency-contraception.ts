import { overlay } from '../shape/index.js'
import type { EmergencyContraception } from '../topic/emergency-contraception.js'
import { emergencyContraception as base } from '../who/emergency-contraception.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const recommended = { strength: 'recommendation', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const never = { ...ours, rule: 'EC-044', cites: [{ source: 'ledger', at: 'section 3, windows' }], mayOnly: 'tighten', says: 'none' } as const

export const emergencyContraception: EmergencyContraception = overlay(base, {
  // Eligibility.
  indicated: { ...adopted, verification: 'secondary', cites: [{ source: 'S-CDC-SPR', at: 'testosterone and pregnancy risk' }] },
  positiveTest: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-MEC' }] },
  noKnownHarm: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-MEC' }] },
  testNotNeeded: { ...adopted, verification: 'unread', cites: [{ source: 'S-CDC-SPR' }] },

  // Windows. The label of levonorgestrel ends at 72 h.
  levonorgestrelWindow: {
    ...recommended, verification: 'read', rule: 'EC-021', cites: [{ source: 'S-CDC-MEC', at: 'Appendix J' }, { source: 'S-FDA', at: 'PostDay One-Step' }], mayOnly: 'widen',
    says: { unit: 'h', stages: [{ within: 72, verb: 'recommend' }, { within: 120, verb: 'offer', flags: ['less-effective', 'off-label'] }] },
  },
  ulipristalWindow: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-MEC', at: 'Appendix J' }] },
  combinedPillsWindow: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR' }] },
  deviceWindow: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR' }, { source: 'S-CDC-MEC', at: 'Appendix J' }] },
  severalActs: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR' }] },

  // Choosing.
  pillOrder: { ...ours, rule: 'EC-033', cites: [{ source: 'S-SFP' }, { source: 'ledger', at: 'EC-033' }], says: { order: ['ulipristal', 'levonorgestrel'] } },
  ulipristalFirstAfter: { ...adopted, verification: 'unread', cites: [{ source: 'S-CDC-SPR' }, { source: 'S-SFP' }] },
  combinedPillsLast: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR' }] },

  // Doses.
  levonorgestrelDose: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR', at: 'doses' }] },
  // Off-label practice of experts: no text of CDC that was read doubles it.
  levonorgestrelDoubledDose: {
    ...ours, rule: 'EC-042', cites: [{ source: 'S-EFV' }, { source: 'ledger', at: 'D-13' }],
    says: { route: 'oral', components: [{ medicine: 'levonorgestrel', strength: [1.5], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 }] },
  },
  ulipristalDose: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR', at: 'doses' }] },
  combinedPillsDose: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR', at: 'doses' }] },
  deviceDose: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-SPR' }] },
  mifepristoneDose: never,
  mifepristoneSmallDose: never,
  levonorgestrelDeviceDose: { ...recommended, verification: 'read', rule: 'EC-062', cites: [{ source: 'S-CDC-SPR', at: 'emergency contraception, types' }, { source: 'S-SFP' }], says: 'none' },
  lessEffectiveAbove: { ...recommended, verification: 'read', rule: 'EC-043', cites: [{ source: 'S-CDC-MEC' }], says: { value: 30, unit: 'kg/m2', sense: 'from' } },

  // Interactions.
  ulipristalWithInducer: { ...recommended, verification: 'unread', rule: 'EC-051', cites: [{ source: 'S-CDC-MEC' }, { source: 'S-FDA' }], says: { approach: 'least-bad' } },
  restartAfterUlipristal: { ...adopted, verification: 'read', cites: [{ source: 'S-FDA', at: 'ella 2.2' }, { source: 'S-CDC-SPR' }] },
  ulipristalAgain: { ...recommended, verification: 'secondary', rule: 'EC-058', cites: [{ source: 'S-FDA', at: 'ella 17' }], says: { approach: 'not-evaluated' } },

  // Conditions.
  severeLiverDisease: { ...adopted, verification: 'unread', cites: [{ source: 'S-CDC-MEC' }] },
  vascularDisease: { ...adopted, verification: 'unread', cites: [{ source: 'S-CDC-MEC' }] },
  pastEctopic: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-MEC' }] },
  breastfeeding: { ...recommended, verification: 'read', rule: 'EC-071', cites: [{ source: 'S-CDC-MEC' }, { source: 'S-FDA', at: 'ella, breastfeeding' }], says: { approach: 'goes-on' } },
  breastfeedingMilk: { ...recommended, verification: 'secondary', rule: 'EC-071', cites: [{ source: 'S-CDC-MEC', at: 'edition 2016' }], says: { value: 24, unit: 'h', sense: 'to' } },

  // The device.
  deviceEligibility: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-MEC', at: 'summary chart 2024' }] },
  deviceBetweenThese: { ...recommended, verification: 'read', rule: 'EC-060', cites: [{ source: 'S-CDC-MEC', at: 'summary chart 2024' }], says: { approach: 'open' } },
  deviceWithChlamydia: { ...adopted, verification: 'read', cites: [{ source: 'S-CDC-MEC', at: 'summary chart 2024' }] },
  deviceWithoutTreatment: { ...recommended, verification: 'unread', rule: 'EC-060', cites: [{ source: 'S-CDC-MEC' }], says: { approach: 'offer' } },

  // After the dose.
  vomitingLevonorgestrel: { ...recommended, verification: 'secondary', rule: 'EC-080', cites: [{ source: 'S-CDC-SPR' }], says: { value: 3, unit: 'h', sense: 'to' } },
  vomitingUlipristal: { ...adopted, verification: 'read', cites: [{ source: 'S-FDA', at: 'ella 2.3' }, { source: 'S-CDC-SPR' }] },
  vomitingCombinedPills: { ...recommended, verification: 'secondary', rule: 'EC-080', cites: [{ source: 'S-CDC-SPR' }], says: { value: 3, unit: 'h', sense: 'to' } },
  contactPoints: { ...ours, rule: 'EC-103', cites: [{ source: 'ledger', at: 'follow-up schedule' }], says: { steps: [] } },
})
