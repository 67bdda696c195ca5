import type { StiProphylaxis } from '../topic/sti-prophylaxis.js'
import { infectionChildren } from './sti-children.js'
import { infectionProducts } from './sti-products.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const practice = { strength: 'good-practice', verification: 'ours', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const label = { strength: 'label', verification: 'secondary', checkedOn } as const
const derived = [{ source: 'sti-prophylaxis ledger' }] as const
const handbook = [{ source: 'STI S1' }] as const

export const stiProphylaxis: StiProphylaxis = {
  ...infectionProducts,
  ...infectionChildren,

  // Time and exposure.
  elapsedTime: { ...ours, rule: 'STI-001', cites: derived },
  uncertainTime: { ...ours, rule: 'STI-003', cites: derived },
  lastContact: { ...ours, rule: 'STI-004', cites: derived },
  exposure: { ...unread, rule: 'STI-010', cites: [{ source: 'STI S1' }, { source: 'STI S4' }] },
  unknownExposure: { ...ours, rule: 'STI-011', cites: derived },

  // The decision.
  leavesProphylaxis: {
    ...unread, rule: 'STI-012', cites: [{ source: 'STI S1' }, { source: 'STI S4' }], mayOnly: 'widen',
    says: ['discharge', 'ulcer', 'pelvic-pain', 'fever', 'testicular-pain', 'joint-pain', 'rash'],
  },
  infectionCountsWithin: { ...ours, checkedOn: '2026-11-26', rule: 'STI-012', cites: [{ source: 'sti-prophylaxis ledger', at: 'STI-123' }], mayOnly: 'tighten', says: { value: 12, unit: 'wk', sense: 'to' } },
  sourceCountsWithin: { ...ours, checkedOn: '2026-11-26', rule: 'STI-014', cites: [{ source: 'sti-prophylaxis ledger', at: 'STI-018' }], mayOnly: 'widen', says: { value: 13, unit: 'wk', sense: 'to' } },
  urgentSymptoms: { ...ours, rule: 'STI-137', cites: derived, mayOnly: 'widen', says: ['testicular-pain', 'joint-pain', 'vision-change', 'hearing-change', 'jaundice'] },
  gonorrhoeaApproach: { ...unread, rule: 'STI-013', cites: [{ source: 'STI S1' }, { source: 'STI S3' }], says: { approach: 'treat' } },
  chlamydiaApproach: { ...unread, rule: 'STI-013', cites: [{ source: 'STI S1' }, { source: 'STI S3' }], says: { approach: 'treat' } },
  trichomonasApproach: { ...unread, rule: 'STI-013', cites: [{ source: 'STI S1' }, { source: 'STI S3' }], says: { approach: 'treat' } },
  syphilisApproach: { ...unread, rule: 'STI-013', cites: [{ source: 'STI S1' }, { source: 'STI S3' }, { source: 'ledger', at: 'D11' }], says: { approach: 'by-setting' } },
  chancroidApproach: { ...unread, rule: 'STI-013', cites: handbook, says: { approach: 'where-local' } },
  indications: { ...unread, rule: 'STI-014', cites: [{ source: 'STI S16' }] },
  gonorrhoeaWindow: { ...unread, rule: 'STI-006', cites: handbook, says: 'none' },
  testAndReturn: { ...ours, rule: 'STI-015', cites: derived },
  withoutExamination: { ...secondary, rule: 'STI-016', cites: [{ source: 'STI S2' }], mayOnly: 'tighten' },
  notSingleDose: { ...practice, strength: 'recommendation', rule: 'STI-017', cites: derived, mayOnly: 'tighten' },
  syphilisContact: { ...unread, rule: 'STI-018', cites: [{ source: 'STI S24' }], says: { unit: 'h', stages: [{ within: 2160, verb: 'recommend' }] } },
  syphilisContactApproach: { ...unread, rule: 'STI-018', cites: [{ source: 'STI S24' }], says: { approach: 'treat' } },
  edition: { strength: 'recommendation', verification: 'read', checkedOn, rule: 'STI-020', cites: [{ source: 'STI S22' }, { source: 'STI S78' }], says: { approach: 'current' } },
  localProtocol: { ...ours, rule: 'STI-013', cites: [{ source: 'ledger', at: 'D19' }], says: { approach: 'own' } },

  // Doses for adults and pubertal adolescents.
  gonorrhoeaOrder: {
    ...unread, rule: 'STI-072', cites: [{ source: 'STI S22' }, { source: 'STI S24' }],
    says: { order: ['ceftriaxone', 'gentamicin-azithromycin', 'spectinomycin', 'oral-cephalosporin'] },
  },
  ceftriaxoneDose: {
    ...unread, rule: 'STI-020', cites: [{ source: 'STI S22' }, { source: 'ledger', at: 'D1' }],
    says: { route: 'injection', components: [{ medicine: 'ceftriaxone', strength: [1000], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  ceftriaxoneHeavyDose: { ...ours, rule: 'STI-021', cites: derived, says: 'none' },
  ceftriaxoneHeavyFrom: { ...ours, rule: 'STI-021', cites: derived, says: 'none' },
  ceftriaxoneDisputedFrom: { ...ours, rule: 'STI-021', cites: derived, says: 'none' },
  azithromycinHighDose: { ...ours, rule: 'STI-072', cites: derived, says: 'none' },
  gentamicinDose: {
    ...unread, rule: 'STI-072', cites: [{ source: 'STI S24' }, { source: 'STI S22' }],
    says: {
      route: 'injection-and-oral',
      components: [
        { medicine: 'gentamicin', strength: [240], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 },
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 4, timesPerDay: 1, withFood: true },
      ],
    },
  },
  spectinomycinDose: {
    ...unread, rule: 'STI-072', cites: [{ source: 'STI S24' }, { source: 'STI S22' }],
    says: { route: 'injection', components: [{ medicine: 'spectinomycin', strength: [2000], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  spectinomycinCervicalDose: { ...ours, rule: 'STI-072', cites: derived, says: 'none' },
  oralCephalosporinDose: { ...ours, rule: 'STI-029', cites: [{ source: 'ledger', at: 'D2' }], says: 'none' },
  oralCephalosporinAgainFrom: { ...ours, rule: 'STI-029', cites: derived, says: 'none' },
  oralCephalosporinAgainTo: { ...ours, rule: 'STI-029', cites: derived, says: 'none' },
  oralRoute: { ...unread, rule: 'STI-029', cites: [{ source: 'STI S22' }, { source: 'ledger', at: 'D2' }], says: { approach: 'no-figure' } },
  doxycyclineDose: {
    ...unread, rule: 'STI-020', cites: [{ source: 'STI S22' }],
    says: { route: 'oral', components: [{ medicine: 'doxycycline', strength: [100], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  azithromycinDose: {
    ...unread, rule: 'STI-020', cites: [{ source: 'STI S22' }],
    says: { route: 'oral', components: [{ medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 }] },
  },
  azithromycinLightDose: { ...ours, rule: 'STI-045', cites: derived, says: 'none' },
  amoxicillinDose: {
    ...unread, rule: 'STI-061', cites: [{ source: 'STI S1' }],
    says: { route: 'oral', components: [{ medicine: 'amoxicillin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 3, days: 7 }] },
  },
  metronidazoleDose: {
    ...secondary, rule: 'STI-020', cites: [{ source: 'STI S78' }, { source: 'STI S79' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  metronidazoleOtherTablet: {
    ...secondary, rule: 'STI-020', cites: [{ source: 'STI S78' }, { source: 'STI S79' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [400], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  metronidazoleLightDose: {
    ...unread, rule: 'STI-050', cites: [{ source: 'STI S1' }, { source: 'STI S79' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  metronidazoleSingleDose: {
    ...secondary, rule: 'STI-023', cites: [{ source: 'STI S79' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 4, timesPerDay: 1 }] },
  },
  penicillinDose: {
    ...unread, rule: 'STI-020', cites: [{ source: 'STI S1' }, { source: 'STI S24' }],
    says: { route: 'injection', components: [{ medicine: 'benzathine-benzylpenicillin', strength: [2_400_000], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  penicillinAgain: { ...ours, rule: 'STI-018', cites: derived, says: { steps: [] } },
  doxycyclineLongDose: {
    ...unread, rule: 'STI-075', cites: [{ source: 'STI S24' }],
    says: { route: 'oral', components: [{ medicine: 'doxycycline', strength: [100], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 14 }] },
  },
  ciprofloxacinDose: {
    ...unread, rule: 'STI-013', cites: handbook,
    says: { route: 'oral', components: [{ medicine: 'ciprofloxacin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 3 }] },
  },

  // Choosing.
  rectalPreference: { ...secondary, rule: 'STI-024', cites: [{ source: 'STI S8' }, { source: 'STI S32' }] },
  throatUnreliable: { ...unread, rule: 'STI-024', cites: [{ source: 'STI S4' }, { source: 'STI S24' }] },
  oneMacrolide: { ...ours, rule: 'STI-025', cites: derived, mayOnly: 'tighten' },
  noMacrolideForSyphilis: { ...ours, rule: 'STI-026', cites: [{ source: 'ledger', at: 'D12' }], mayOnly: 'tighten' },
  penicillinDepot: { ...ours, rule: 'STI-027', cites: derived, mayOnly: 'tighten' },
  ceftriaxoneGiving: { ...label, verification: 'read', rule: 'STI-028', cites: [{ source: 'STI S86' }, { source: 'STI S34' }] },
  ceftriaxoneOtherwise: { ...unread, strength: 'good-practice', rule: 'STI-028', cites: derived },
  vaginaOnly: { ...unread, rule: 'STI-022', cites: [{ source: 'STI S1' }, { source: 'STI S4' }] },
  courseBeforeSingle: { ...secondary, rule: 'STI-023', cites: [{ source: 'STI S27' }, { source: 'STI S79' }] },

  // Pregnancy and breastfeeding.
  pregnancyChoice: { ...secondary, rule: 'STI-060', cites: [{ source: 'STI S8' }] },
  pregnancySubstitutes: { ...unread, rule: 'STI-061', cites: handbook },
  notInPregnancy: { ...secondary, rule: 'STI-062', cites: [{ source: 'STI S48' }], mayOnly: 'tighten' },
  firstTrimesterBelow: { ...ours, rule: 'STI-061', cites: [{ source: 'ledger', at: 'D9' }], says: { value: 14, unit: 'wk', sense: 'below' } },
  firstTrimester: { ...unread, rule: 'STI-061', cites: [{ source: 'STI S1' }, { source: 'STI S79' }, { source: 'ledger', at: 'D9' }], says: { approach: 'defer' } },
  breastfeedingDoxycycline: { ...ours, rule: 'STI-063', cites: derived, says: { approach: 'second' } },
  possibleConception: { ...ours, rule: 'STI-064', cites: derived },

  // Allergy.
  penicillinMild: { ...secondary, rule: 'STI-070', cites: [{ source: 'STI S17' }] },
  penicillinSevere: { strength: 'label', verification: 'read', checkedOn, rule: 'STI-071', cites: [{ source: 'STI S86' }, { source: 'ledger', at: 'D8' }], says: { approach: 'hold' } },
  cephalosporinAllergy: { ...unread, rule: 'STI-072', cites: [{ source: 'STI S24' }, { source: 'STI S22' }], mayOnly: 'tighten' },
  macrolideAllergy: { ...ours, rule: 'STI-073', cites: derived, mayOnly: 'tighten' },
  tetracyclineAllergy: { ...ours, rule: 'STI-074', cites: derived, mayOnly: 'tighten' },
  penicillinAndSyphilis: { ...unread, rule: 'STI-075', cites: [{ source: 'STI S24' }] },
  gonorrhoeaInPregnancy: { ...ours, rule: 'STI-077', cites: derived },
  gentamicinScreen: { ...unread, rule: 'STI-078', cites: [{ source: 'STI S14b' }], mayOnly: 'tighten' },
  kidneyFigureFor: { ...ours, checkedOn: '2026-11-26', rule: 'STI-078', cites: derived, mayOnly: 'widen', says: { value: 12, unit: 'mo', sense: 'to' } },
  gentamicinKidneys: { ...secondary, rule: 'STI-078', cites: [{ source: 'STI S14b' }], mayOnly: 'widen', says: { value: 30, unit: 'mL/min', sense: 'below' } },

  // Interactions, order and tolerance.
  alcohol: { ...unread, rule: 'STI-080', cites: [{ source: 'STI S4' }], says: { approach: 'warn' } },
  alcoholFreeAfter: { ...ours, rule: 'STI-080', cites: derived, says: 'none' },
  alcoholWithin: { ...unread, rule: 'STI-080', cites: [{ source: 'STI S4' }], says: { value: 24, unit: 'h', sense: 'to' } },
  disulfiramWithin: { ...label, rule: 'STI-081', cites: [{ source: 'STI S46' }], mayOnly: 'widen', says: { value: 336, unit: 'h', sense: 'to' } },
  alcoholicSolutions: { ...unread, rule: 'STI-082', cites: [{ source: 'STI S46' }] },
  metronidazoleRaises: { ...label, rule: 'STI-083', cites: [{ source: 'STI S50' }, { source: 'STI S51' }] },
  qt: { ...practice, rule: 'STI-084', cites: derived, mayOnly: 'tighten' },
  doxycyclineTaking: { ...ours, rule: 'STI-085', cites: derived },
  cationsApart: { ...ours, rule: 'STI-085', cites: derived, says: { value: 3, unit: 'h', sense: 'from' } },
  contraceptionUnchanged: { ...ours, rule: 'STI-086', cites: derived },
  vomitedAzithromycin: { ...ours, rule: 'STI-088', cites: derived, says: { value: 2, unit: 'h', sense: 'to' } },
  vomitedOther: { ...ours, rule: 'STI-088', cites: derived, says: { value: 60, unit: 'min', sense: 'to' } },
  mouthSampleFirst: { ...ours, rule: 'STI-090', cites: derived },
  doxycyclineTaken: { strength: 'recommendation', verification: 'read', checkedOn, rule: 'STI-108', cites: [{ source: 'STI S59' }], says: { value: 24, unit: 'h', sense: 'to' } },

  // Tests and follow-up.
  baseline: { ...unread, rule: 'STI-120', cites: [{ source: 'STI S4' }] },
  twoWeeks: { ...unread, rule: 'STI-121', cites: handbook, says: { steps: [{ name: 'two-weeks', after: 2, unit: 'wk', from: 'last-act' }] } },
  resultsReview: { ...ours, rule: 'STI-121', cites: derived, says: { steps: [] } },
  syphilisSecond: { ...ours, rule: 'STI-026', cites: derived, says: { steps: [{ name: 'second', after: 4, until: 6, unit: 'wk', from: 'last-act' }] } },
  syphilisFinal: { ...unread, rule: 'STI-121', cites: handbook, says: { steps: [{ name: 'final', after: 3, unit: 'mo', from: 'last-act' }] } },
  notTooSoon: {
    ...unread, rule: 'STI-122', cites: [{ source: 'STI S4' }],
    says: { steps: [{ name: 'gonorrhoea', after: 3, unit: 'wk', from: 'dose' }, { name: 'chlamydia', after: 4, unit: 'wk', from: 'dose' }] },
  },
  testOfCure: { ...ours, rule: 'STI-123', cites: derived, says: { steps: [{ name: 'gonorrhoea', after: 3, unit: 'wk', from: 'dose' }] } },
  retest: { ...unread, rule: 'STI-123', cites: [{ source: 'STI S27' }], says: { steps: [{ name: 'three-months', after: 3, unit: 'mo', from: 'dose' }] } },
  childRepeat: {
    ...unread, rule: 'STI-124', cites: [{ source: 'STI S35' }],
    says: {
      steps: [
        { name: 'two-weeks', after: 2, unit: 'wk', from: 'last-act' }, { name: 'second', after: 4, until: 6, unit: 'wk', from: 'last-act' }, { name: 'final', after: 3, unit: 'mo', from: 'last-act' },
      ],
    },
  },
  legalSideEffect: { ...secondary, strength: 'good-practice', rule: 'STI-125', cites: [{ source: 'STI S73' }] },
  condoms: { ...unread, rule: 'STI-130', cites: [{ source: 'STI S4' }], says: { value: 7, unit: 'd', sense: 'from' } },
  noPartnerNotice: { ...ours, rule: 'STI-131', cites: derived, mayOnly: 'tighten' },
  regularPartner: { ...ours, rule: 'STI-132', cites: derived },
  repeatedContact: { ...ours, rule: 'STI-133', cites: derived, says: { value: 4, unit: 'wk', sense: 'to' } },
  courseCountsWithin: { ...ours, checkedOn: '2026-11-26', rule: 'STI-133', cites: [{ source: 'sti-prophylaxis ledger', at: 'STI-123' }], mayOnly: 'tighten', says: { value: 12, unit: 'wk', sense: 'to' } },
  discreetSupply: { ...ours, rule: 'STI-134', cites: derived },
  consentElsewhere: { ...ours, rule: 'STI-135', cites: derived },
  record: { ...ours, rule: 'STI-136', cites: derived, mayOnly: 'tighten' },
  whatToSay: { ...ours, rule: 'STI-016', cites: derived },
}
