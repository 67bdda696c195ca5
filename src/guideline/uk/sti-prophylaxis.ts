import { overlay } from '../shape/index.js'
import type { StiProphylaxis } from '../topic/sti-prophylaxis.js'
import { stiProphylaxis as base } from '../who/sti-prophylaxis.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const derived = [{ source: 'sti-prophylaxis ledger' }] as const
const none = { ...ours, cites: derived, says: 'none' } as const

export const stiProphylaxis: StiProphylaxis = overlay(base, {
  // The decision: tested now and at two weeks, treated on indication.
  gonorrhoeaApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S15' }, { source: 'STI S16' }], says: { approach: 'on-indication' } },
  chlamydiaApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S15' }, { source: 'STI S16' }], says: { approach: 'on-indication' } },
  trichomonasApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S15' }, { source: 'STI S16' }], says: { approach: 'on-indication' } },
  syphilisApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S15' }], says: { approach: 'serology' } },
  chancroidApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S15' }], says: { approach: 'none' } },
  gonorrhoeaWindow: { ...secondary, rule: 'STI-014', cites: [{ source: 'STI S14' }, { source: 'STI S85' }, { source: 'ledger', at: 'D25' }], says: { unit: 'h', stages: [{ within: 336, verb: 'offer' }] } },
  syphilisContactApproach: { ...unread, rule: 'STI-018', cites: [{ source: 'STI S16' }], says: { approach: 'her-choice' } },

  // Doses for adults and pubertal adolescents.
  gonorrhoeaOrder: {
    ...secondary, rule: 'STI-072', cites: [{ source: 'STI S17' }, { source: 'STI S77' }, { source: 'ledger', at: 'D31' }],
    says: { order: ['ceftriaxone', 'azithromycin', 'gentamicin-azithromycin', 'oral-cephalosporin'] },
  },
  ceftriaxoneDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S17' }, { source: 'STI S14' }] },
  ceftriaxoneHeavyDose: { ...none, rule: 'STI-021' },
  azithromycinHighDose: {
    ...secondary, rule: 'STI-072', cites: [{ source: 'STI S17' }, { source: 'STI S77' }],
    says: { route: 'oral', components: [{ medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 4, timesPerDay: 1, withFood: true }] },
  },
  gentamicinDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S77' }] },
  spectinomycinDose: { ...none, rule: 'STI-072' },
  spectinomycinCervicalDose: { ...none, rule: 'STI-072' },
  oralCephalosporinDose: {
    ...secondary, rule: 'STI-029', cites: [{ source: 'STI S77' }],
    says: {
      route: 'oral',
      components: [
        { medicine: 'cefixime', strength: [400], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 2, days: 1 },
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 4, timesPerDay: 1, withFood: true },
      ],
    },
  },
  oralCephalosporinAgainFrom: { ...secondary, rule: 'STI-029', cites: [{ source: 'STI S77' }], says: { value: 6, unit: 'h', sense: 'from' } },
  oralCephalosporinAgainTo: { ...secondary, rule: 'STI-029', cites: [{ source: 'STI S77' }], says: { value: 12, unit: 'h', sense: 'to' } },
  oralRoute: { ...secondary, rule: 'STI-029', cites: [{ source: 'STI S77' }], says: { approach: 'stated' } },
  doxycyclineDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S13b' }] },
  azithromycinDose: {
    ...unread, rule: 'STI-020', cites: [{ source: 'STI S13b' }, { source: 'STI S16' }],
    says: {
      route: 'oral',
      components: [
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 },
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1, days: 2, after: { value: 1, unit: 'd' } },
      ],
    },
  },
  azithromycinLightDose: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S13b' }],
    says: { route: 'oral', components: [{ medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 }] },
  },
  amoxicillinDose: { ...adopted, verification: 'ours', cites: [{ source: 'sti-prophylaxis ledger', at: 'STI-073' }] },
  metronidazoleDose: {
    ...secondary, rule: 'STI-020', cites: [{ source: 'STI S28' }, { source: 'STI S29' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [400], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  metronidazoleOtherTablet: {
    ...secondary, rule: 'STI-020', cites: [{ source: 'STI S28' }, { source: 'STI S29' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  metronidazoleLightDose: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S42' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [400], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  metronidazoleSingleDose: { ...none, rule: 'STI-023' },
  penicillinDose: { ...adopted, verification: 'unread', cites: [{ source: 'STI S16' }] },
  doxycyclineLongDose: { ...adopted, verification: 'unread', cites: [{ source: 'sti-prophylaxis ledger', at: 'STI-075' }] },
  ciprofloxacinDose: { ...none, rule: 'STI-013' },

  // Children and young adolescents.
  childApproach: { ...unread, rule: 'STI-040', cites: [{ source: 'STI S38' }], says: { approach: 'test-first' } },
  childBelow: { ...unread, rule: 'STI-040', cites: [{ source: 'STI S38' }, { source: 'STI S13b' }], says: { value: 13, unit: 'a', sense: 'below' } },
  knownSourceChild: { ...ours, rule: 'STI-019', cites: derived, says: { approach: 'consider' } },
  // The child's row of ceftriaxone ends with the twelfth year (STI-045): from thirteen it is no row to choose.
  lightAdolescent: { ...ours, checkedOn: '2026-11-26', rule: 'STI-050', cites: derived, says: { approach: 'adolescent-row' } },
  ceftriaxoneLight: { ...secondary, rule: 'STI-045', cites: [{ source: 'STI S42' }], says: { value: 45, unit: 'kg', sense: 'below' } },
  ceftriaxoneChildDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S42' }] },
  ceftriaxoneChildLargeDose: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S42' }],
    says: { route: 'injection', components: [{ medicine: 'ceftriaxone', strength: [250], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  ceftriaxoneChildByWeight: { ...none, rule: 'STI-045' },
  ceftriaxoneConfirmFrom: { ...none, rule: 'STI-045' },
  cefiximeChild: { ...none, rule: 'STI-045' },
  spectinomycinChild: { ...none, rule: 'STI-045' },
  youngChlamydia: { ...unread, rule: 'STI-045', cites: [{ source: 'STI S38' }], says: { approach: 'specialist' } },
  chlamydiaLight: { ...none, rule: 'STI-045' },
  azithromycinLight: { ...ours, rule: 'STI-045', cites: [{ source: 'STI S13b' }], says: { value: 45, unit: 'kg', sense: 'to' } },
  azithromycinChild: { ...none, rule: 'STI-045' },
  erythromycinChild: { ...none, rule: 'STI-045' },
  doxycyclineFrom: { ...secondary, rule: 'STI-049', cites: [{ source: 'STI S13b' }], says: { value: 12, unit: 'a', sense: 'from' } },
  metronidazoleAdultFrom: { ...secondary, rule: 'STI-045', cites: [{ source: 'STI S42' }, { source: 'ledger', at: 'D6' }], says: { value: 10, unit: 'a', sense: 'from' } },
  metronidazoleChild: { ...none, rule: 'STI-045' },
  metronidazoleChildOther: { ...none, rule: 'STI-045' },
  metronidazoleChildByAge: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S42' }],
    says: {
      unit: 'a',
      steps: [
        { from: 0, holds: 'none' },
        { from: 1, holds: { medicine: 'metronidazole', strength: [50], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 3, days: 7 } },
        { from: 3, holds: { medicine: 'metronidazole', strength: [100], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 2, days: 7 } },
        { from: 7, holds: { medicine: 'metronidazole', strength: [100], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 3, days: 7 } },
        { from: 10, holds: { medicine: 'metronidazole', strength: [200], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 3, days: 7 } },
      ],
    },
  },
  penicillinChild: { ...none, rule: 'STI-045' },

  // Pregnancy, allergy, interactions.
  pregnancySubstitutes: { ...unread, rule: 'STI-061', cites: [{ source: 'STI S16' }, { source: 'STI S14b' }] },
  firstTrimester: { ...secondary, rule: 'STI-061', cites: [{ source: 'STI S28' }], says: { approach: 'allow' } },
  breastfeedingDoxycycline: { ...unread, rule: 'STI-063', cites: [{ source: 'STI S16' }], says: { approach: 'avoid' } },
  penicillinSevere: { ...secondary, rule: 'STI-071', cites: [{ source: 'STI S17' }, { source: 'STI S86' }], says: { approach: 'hold' } },
  alcohol: { ...secondary, rule: 'STI-080', cites: [{ source: 'STI S49' }], says: { approach: 'hours' } },
  alcoholFreeAfter: { ...secondary, rule: 'STI-080', cites: [{ source: 'STI S49' }], says: { value: 48, unit: 'h', sense: 'from' } },

  // Tests and follow-up.
  twoWeeks: { ...secondary, rule: 'STI-121', cites: [{ source: 'STI S72' }], says: { steps: [{ name: 'two-week-test', after: 14, unit: 'd', from: 'last-act' }] } },
  syphilisSecond: { ...secondary, rule: 'STI-121', cites: [{ source: 'STI S72' }], says: { steps: [{ name: 'second', after: 45, unit: 'd', from: 'last-act' }] } },
  syphilisFinal: { ...secondary, rule: 'STI-121', cites: [{ source: 'STI S72' }], says: { steps: [{ name: 'final', after: 12, unit: 'wk', from: 'last-act' }] } },
  testOfCure: { ...secondary, rule: 'STI-123', cites: [{ source: 'STI S14b' }], says: { steps: [{ name: 'gonorrhoea', after: 3, unit: 'wk', from: 'dose' }] } },
})
