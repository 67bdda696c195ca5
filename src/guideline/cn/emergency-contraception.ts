import { overlay } from '../shape/index.js'
import type { EmergencyContraception } from '../topic/emergency-contraception.js'
import { emergencyContraception as base } from '../who/emergency-contraception.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const label = { strength: 'label', verification: 'read', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const

export const emergencyContraception: EmergencyContraception = overlay(base, {
  // Windows. The labels end at 72 h; no national guideline is public (D-10).
  levonorgestrelWindow: {
    ...label, rule: 'EC-021', cites: [{ source: 'S-CN-LNG' }, { source: 'ledger', at: 'D-10' }], mayOnly: 'widen',
    says: { unit: 'h', stages: [{ within: 72, verb: 'recommend' }, { within: 120, verb: 'offer', flags: ['less-effective', 'off-label', 'least-bad'] }] },
  },
  ulipristalSupply: { strength: 'label', verification: 'unread', checkedOn, rule: 'EC-035', cites: [{ source: 'S-APCEC' }, { source: 'ledger', at: 'D-10' }], says: { approach: 'formulary-only' } },
  combinedPillsWindow: { ...ours, rule: 'EC-036', cites: [{ source: 'ledger', at: 'section 3, windows' }], says: { unit: 'h', stages: [] } },
  deviceWindow: { ...adopted, verification: 'secondary', cites: [{ source: 'ledger', at: 'section 3, windows' }] },
  mifepristoneWindow: {
    ...label, verification: 'secondary', rule: 'EC-044', cites: [{ source: 'S-CN-MIF' }, { source: 'ledger', at: 'D-10' }],
    says: { unit: 'h', stages: [{ within: 72, verb: 'offer' }, { within: 120, verb: 'offer', flags: ['less-effective', 'off-label', 'least-bad'] }] },
  },

  // Choosing.
  pillOrder: { ...ours, rule: 'EC-035', cites: [{ source: 'S-CN-LNG' }, { source: 'S-CN-MIF' }], says: { order: ['levonorgestrel', 'mifepristone', 'ulipristal'] } },

  // Doses.
  levonorgestrelDose: { ...adopted, verification: 'read', cites: [{ source: 'S-CN-LNG' }] },
  levonorgestrelDoubledDose: {
    ...ours, rule: 'EC-042', cites: [{ source: 'S-EFV' }, { source: 'ledger', at: 'D-13' }],
    says: { route: 'oral', components: [{ medicine: 'levonorgestrel', strength: [1.5], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 }] },
  },
  ulipristalDose: { ...adopted, verification: 'unread', cites: [{ source: 'S-UPA-SMPC' }, { source: 'ledger', at: 'D-10' }] },
  combinedPillsDose: { ...ours, rule: 'EC-036', cites: [{ source: 'ledger', at: 'section 3, windows' }], says: 'none' },
  deviceDose: { ...adopted, verification: 'secondary', cites: [{ source: 'ledger', at: 'section 3, windows' }] },
  levonorgestrelDeviceDose: { ...ours, rule: 'EC-062', cites: [{ source: 'ledger', at: 'section 3, windows' }], says: 'none' },
  mifepristoneDose: {
    ...label, rule: 'EC-044', cites: [{ source: 'S-CN-MIF' }], mayOnly: 'tighten',
    says: { route: 'oral', components: [{ medicine: 'mifepristone', strength: [25], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1 }] },
  },
  mifepristoneSmallDose: {
    ...label, rule: 'EC-044', cites: [{ source: 'S-CN-MIF' }], mayOnly: 'tighten',
    says: { route: 'oral', components: [{ medicine: 'mifepristone', strength: [10], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1 }] },
  },
  mifepristoneCeiling: { ...label, rule: 'EC-044', cites: [{ source: 'S-CN-MIF' }, { source: 'ledger', at: 'D-16' }], says: { value: 25, unit: 'mg', sense: 'to' } },
  mifepristoneAfterMeal: { ...label, rule: 'EC-044', cites: [{ source: 'S-CN-MIF' }], says: { value: 2, unit: 'h', sense: 'from' } },
  mifepristoneNeeds: { ...label, rule: 'EC-085', cites: [{ source: 'S-CN-MIF' }] },

  // Interactions.
  longTermSteroids: { ...label, rule: 'EC-077', cites: [{ source: 'S-CN-MIF' }] },
  labelInteractions: {
    ...label, rule: 'EC-050', cites: [{ source: 'S-CN-LNG' }],
    says: {
      atc: ['J01FA', 'J02AB', 'J02AC', 'A02BA01'],
      names: [
        'erythromycin', 'clarithromycin', 'azithromycin', 'ketoconazole', 'itraconazole', 'fluconazole', 'voriconazole', 'cimetidine',
        '红霉素', '克拉霉素', '阿奇霉素', '酮康唑', '伊曲康唑', '氟康唑', '伏立康唑', '西咪替丁',
      ],
      notForms: ['topical', 'eye', 'vaginal'],
    },
  },

  // Conditions: what the labels warn of is told and recorded, and blocks nothing (D-11).
  labelWarnings: {
    ...label, rule: 'EC-083', cites: [{ source: 'S-CN-LNG' }],
    says: ['breastOrGenitalCancer', 'severeLiverDisease', 'venousThromboembolism', 'strokeOrHeartDisease', 'hypertension', 'diabetes', 'hyperlipidaemia', 'kidneyDisease', 'thyroidDisease'],
  },
  labelWarningAge: { ...label, rule: 'EC-083', cites: [{ source: 'S-CN-LNG' }], says: { value: 40, unit: 'a', sense: 'from' } },
  breastfeeding: { ...label, rule: 'EC-071', cites: [{ source: 'S-CN-LNG' }], says: { approach: 'label-warning' } },
  breastfeedingMilk: { ...label, rule: 'EC-071', cites: [{ source: 'S-CN-LNG' }], says: 'none' },

  // After the dose.
  vomitingLevonorgestrel: { ...adopted, verification: 'read', cites: [{ source: 'S-CN-LNG' }] },
  vomitingMifepristone: { ...label, verification: 'secondary', rule: 'EC-080', cites: [{ source: 'S-CN-MIF' }], says: { value: 2, unit: 'h', sense: 'to' } },
  entericCapsule: { ...label, rule: 'EC-080', cites: [{ source: 'S-CN-LNG' }], says: { approach: 'if-seen' } },
  latePeriod: { ...adopted, verification: 'read', cites: [{ source: 'S-CN-LNG' }] },
  contactPoints: { ...ours, rule: 'EC-103', cites: [{ source: 'ledger', at: 'follow-up schedule' }], says: { steps: [] } },
})
