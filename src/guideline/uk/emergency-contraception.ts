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
  alreadyProtected: { ...adopted, verification: 'unread', cites: [{ source: 'S-FSRH', at: 'revision log December 2017' }] },
  afterBirth: { ...recommended, verification: 'read', rule: 'EC-006', cites: [{ source: 'S-FSRH' }, { source: 'S-DG' }], says: { value: 21, unit: 'd', sense: 'from' } },
  afterLoss: { ...recommended, verification: 'read', rule: 'EC-006', cites: [{ source: 'S-FSRH' }, { source: 'S-DG' }], says: { value: 5, unit: 'd', sense: 'from' } },
  anyCycleDay: { ...adopted, verification: 'read', cites: [{ source: 'S-FSRH' }] },
  testNotNeeded: { ...adopted, verification: 'secondary', cites: [{ source: 'S-UPA-SMPC', at: '4.4' }] },

  // Windows. Licensed to 72 h; off-label within the guidance to 96 h.
  levonorgestrelWindow: {
    ...recommended, verification: 'secondary', rule: 'EC-021', cites: [{ source: 'S-PGD' }], mayOnly: 'widen',
    says: { unit: 'h', stages: [{ within: 72, verb: 'offer' }, { within: 96, verb: 'offer', flags: ['off-label'] }, { within: 120, verb: 'not-recommended' }] },
  },
  ulipristalWindow: { ...adopted, verification: 'read', cites: [{ source: 'S-DG' }, { source: 'S-UPA-SMPC' }] },
  combinedPillsWindow: { ...ours, rule: 'EC-036', cites: [{ source: 'ledger', at: 'section 3, windows' }], says: { unit: 'h', stages: [] } },
  deviceWindow: { ...adopted, verification: 'secondary', cites: [{ source: 'S-PGD' }, { source: 'S-DG' }] },

  // Choosing.
  bridge: { ...adopted, verification: 'read', cites: [{ source: 'S-DG' }] },
  pillOrder: { ...recommended, verification: 'read', rule: 'EC-032', cites: [{ source: 'S-DG' }], says: { order: ['ulipristal', 'levonorgestrel'] } },
  ulipristalFirstAfter: { ...ours, rule: 'EC-031', cites: [{ source: 'ledger', at: 'EC-031' }], says: { value: 96, unit: 'h', sense: 'above' } },

  // Doses.
  levonorgestrelDose: { ...adopted, verification: 'secondary', cites: [{ source: 'S-DG', at: 'oral methods' }] },
  levonorgestrelDoubledDose: { ...adopted, verification: 'secondary', cites: [{ source: 'S-DG', at: 'body weight' }, { source: 'S-MHRA' }] },
  ulipristalDose: { ...adopted, verification: 'secondary', cites: [{ source: 'S-DG', at: 'oral methods' }, { source: 'S-UPA-SMPC', at: '4.2' }] },
  combinedPillsDose: { ...ours, rule: 'EC-036', cites: [{ source: 'ledger', at: 'section 3, windows' }], says: 'none' },
  deviceDose: { ...adopted, verification: 'read', cites: [{ source: 'S-DG' }, { source: 'S-IUD' }] },
  mifepristoneDose: never,
  mifepristoneSmallDose: never,
  levonorgestrelDeviceDose: { ...recommended, verification: 'unread', rule: 'EC-062', cites: [{ source: 'S-FSRH' }], says: 'none' },
  doublingWeight: { ...recommended, verification: 'secondary', rule: 'EC-043', cites: [{ source: 'S-DG', at: 'body weight' }], says: { value: 70, unit: 'kg', sense: 'above' } },
  doublingBodyMassIndex: { ...recommended, verification: 'secondary', rule: 'EC-043', cites: [{ source: 'S-DG', at: 'body weight' }], says: { value: 26, unit: 'kg/m2', sense: 'above' } },
  lessEffectiveAbove: { ...ours, rule: 'EC-043', cites: [{ source: 'ledger', at: 'EC-043' }], says: 'none' },
  uncertainWeight: { ...recommended, verification: 'secondary', rule: 'EC-043', cites: [{ source: 'S-FSRH', at: 'statement of April 2019, in GPnotebook' }], says: { value: 85, unit: 'kg', sense: 'above' } },
  uncertainBodyMassIndex: { ...recommended, verification: 'secondary', rule: 'EC-043', cites: [{ source: 'S-FSRH', at: 'statement of April 2019, in GPnotebook' }], says: { value: 30, unit: 'kg/m2', sense: 'above' } },

  // Interactions.
  inducerWindow: { ...adopted, verification: 'read', cites: [{ source: 'S-FSRH' }, { source: 'S-MHRA' }] },
  doubledForInducer: { strength: 'label', verification: 'read', checkedOn, rule: 'EC-042', cites: [{ source: 'S-MHRA' }], says: { approach: 'labelled' } },
  ulipristalWithInducer: { ...recommended, verification: 'read', rule: 'EC-051', cites: [{ source: 'S-FSRH', at: 'revision log December 2017' }, { source: 'S-SPS' }], says: { approach: 'not-recommended' } },
  ulipristalWithAcidSuppressant: { ...recommended, verification: 'secondary', rule: 'EC-052', cites: [{ source: 'S-PGD' }], says: { approach: 'not-recommended' } },
  ulipristalAfterProgestogen: { ...recommended, verification: 'secondary', rule: 'EC-054', cites: [{ source: 'S-PGD' }], says: { approach: 'not-recommended' } },
  ulipristalAfterLevonorgestrel: { ...recommended, verification: 'secondary', rule: 'EC-058', cites: [{ source: 'S-PGD' }], says: { approach: 'not-recommended' } },
  missedAfterScheduledBreak: { ...recommended, verification: 'read', rule: 'EC-055', cites: [{ source: 'S-DG', at: 'combined contraception' }], says: { approach: 'resume-at-once' } },

  // Conditions.
  severeAsthma: { ...recommended, verification: 'read', rule: 'EC-053', cites: [{ source: 'S-DG' }], says: { levonorgestrel: 'none', ulipristal: 'not-recommended' } },
  severeLiverDisease: { ...recommended, verification: 'read', rule: 'EC-072', cites: [{ source: 'S-UPA-SMPC' }], says: { levonorgestrel: 'warn', ulipristal: 'not-recommended' } },
  acutePorphyria: { ...adopted, verification: 'read', cites: [{ source: 'S-PGD' }] },
  vascularDisease: { ...ours, rule: 'EC-074', cites: [{ source: 'ledger', at: 'section 6' }], says: { levonorgestrel: 'none', ulipristal: 'none' } },
  malabsorption: { ...adopted, verification: 'secondary', cites: [{ source: 'S-PGD' }] },
  breastfeeding: { ...recommended, verification: 'read', rule: 'EC-071', cites: [{ source: 'S-DG' }], says: { approach: 'no-interruption' } },
  breastfeedingMilk: { ...recommended, verification: 'read', rule: 'EC-071', cites: [{ source: 'S-DG' }], says: 'none' },
  breastfeedingAfterLevonorgestrel: { strength: 'label', verification: 'secondary', checkedOn, rule: 'EC-071', cites: [{ source: 'S-PGD' }], says: { value: 8, unit: 'h', sense: 'from' } },

  // The device.
  deviceWithChlamydia: { ...recommended, verification: 'unread', rule: 'EC-060', cites: [{ source: 'S-FSRH' }], says: { approach: 'treat-at-insertion-without-symptoms' } },
  deviceWithoutTreatment: { ...recommended, verification: 'read', rule: 'EC-060', cites: [{ source: 'S-DG' }], says: { approach: 'offer' } },
  samplesBeforeDevice: { ...adopted, verification: 'read', cites: [{ source: 'S-DG' }] },

  // After the dose.
  vomitingLevonorgestrel: { ...recommended, verification: 'read', rule: 'EC-080', cites: [{ source: 'S-DG' }], says: { value: 3, unit: 'h', sense: 'to' } },
  vomitingUlipristal: { ...adopted, verification: 'read', cites: [{ source: 'S-DG' }, { source: 'S-UPA-SMPC' }] },
  contactPoints: { ...ours, rule: 'EC-103', cites: [{ source: 'ledger', at: 'follow-up schedule' }], says: { steps: [] } },
})
