import { overlay } from '../shape/index.js'
import type { StiProphylaxis } from '../topic/sti-prophylaxis.js'
import { stiProphylaxis as base } from '../who/sti-prophylaxis.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const secondary = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const derived = [{ source: 'sti-prophylaxis ledger' }] as const
const guidance = [{ source: 'STI S4' }] as const
const summaries = [{ source: 'STI S8' }, { source: 'STI S9' }] as const
const none = { ...ours, cites: derived, says: 'none' } as const

export const stiProphylaxis: StiProphylaxis = overlay(base, {
  // The decision.
  exposure: { ...unread, rule: 'STI-010', cites: guidance },
  gonorrhoeaApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S7' }, { source: 'STI S8' }], says: { approach: 'treat' } },
  chlamydiaApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S7' }, { source: 'STI S8' }], says: { approach: 'treat' } },
  trichomonasApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S7' }, { source: 'STI S10' }], says: { approach: 'treat' } },
  syphilisApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S7' }, { source: 'STI S9' }], says: { approach: 'serology' } },
  chancroidApproach: { ...secondary, rule: 'STI-013', cites: [{ source: 'STI S7' }], says: { approach: 'none' } },
  gonorrhoeaWindow: { ...unread, rule: 'STI-006', cites: guidance, says: 'none' },
  syphilisContactApproach: { ...unread, rule: 'STI-018', cites: guidance, says: { approach: 'treat' } },
  vaginaOnly: { ...secondary, rule: 'STI-022', cites: [{ source: 'STI S10' }] },

  // Doses for adults and pubertal adolescents.
  gonorrhoeaOrder: { ...secondary, rule: 'STI-072', cites: [{ source: 'STI S80' }], says: { order: ['ceftriaxone', 'gentamicin-azithromycin', 'oral-cephalosporin'] } },
  ceftriaxoneDose: {
    ...secondary, rule: 'STI-021', cites: summaries,
    says: { route: 'injection', components: [{ medicine: 'ceftriaxone', strength: [500], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  ceftriaxoneHeavyDose: {
    ...secondary, rule: 'STI-021', cites: summaries,
    says: { route: 'injection', components: [{ medicine: 'ceftriaxone', strength: [1000], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  ceftriaxoneHeavyFrom: { ...secondary, rule: 'STI-021', cites: summaries, says: { value: 150, unit: 'kg', sense: 'from' } },
  ceftriaxoneDisputedFrom: { ...secondary, rule: 'STI-021', cites: [{ source: 'STI S31' }, { source: 'ledger', at: 'D14' }], says: { value: 136, unit: 'kg', sense: 'from' } },
  azithromycinHighDose: { ...none, rule: 'STI-072' },
  gentamicinDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S80' }] },
  spectinomycinDose: { ...none, rule: 'STI-072' },
  spectinomycinCervicalDose: { ...none, rule: 'STI-072' },
  oralCephalosporinDose: {
    ...secondary, rule: 'STI-029', cites: [{ source: 'STI S80' }],
    says: { route: 'oral', components: [{ medicine: 'cefixime', strength: [800], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 1 }] },
  },
  oralRoute: { ...secondary, rule: 'STI-029', cites: [{ source: 'STI S80' }], says: { approach: 'stated-but-throat' } },
  doxycyclineDose: { ...adopted, verification: 'secondary', cites: summaries },
  azithromycinDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S9' }, { source: 'STI S8' }] },
  azithromycinLightDose: { ...none, rule: 'STI-045' },
  amoxicillinDose: { ...adopted, verification: 'unread', cites: guidance },
  metronidazoleDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S8' }, { source: 'STI S9' }, { source: 'STI S27' }] },
  metronidazoleOtherTablet: { ...none, rule: 'STI-020' },
  metronidazoleLightDose: { ...adopted, verification: 'unread', cites: [{ source: 'case-dictionary', at: 'CD-66' }] },
  metronidazoleSingleDose: { ...none, rule: 'STI-023' },
  penicillinDose: { ...adopted, verification: 'unread', cites: guidance },
  doxycyclineLongDose: { ...adopted, verification: 'unread', cites: guidance },
  ciprofloxacinDose: { ...none, rule: 'STI-013' },

  // Children.
  childApproach: { ...secondary, rule: 'STI-040', cites: [{ source: 'STI S82' }, { source: 'STI S36' }, { source: 'STI S37' }], says: { approach: 'test-first' } },
  childWithoutReturn: { ...secondary, rule: 'STI-040', cites: [{ source: 'STI S82' }], says: { approach: 'consider' } },
  knownSourceChild: { ...ours, rule: 'STI-019', cites: derived, says: { approach: 'consider' } },
  ceftriaxoneLight: { ...secondary, rule: 'STI-046', cites: [{ source: 'STI S41' }, { source: 'STI S80' }, { source: 'STI S81' }], says: { value: 45, unit: 'kg', sense: 'to' } },
  ceftriaxoneChildDose: { ...none, rule: 'STI-045' },
  ceftriaxoneChildLargeDose: { ...none, rule: 'STI-045' },
  ceftriaxoneChildByWeight: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S41' }, { source: 'STI S80' }, { source: 'STI S81' }],
    says: { medicine: 'ceftriaxone', form: 'injection', strengthUnit: 'mg', perKilogram: 50, atLeast: 25, timesPerDay: 1, cap: 250, step: 25 },
  },
  ceftriaxoneConfirmFrom: { ...none, rule: 'STI-045' },
  cefiximeChild: { ...none, rule: 'STI-045' },
  spectinomycinChild: { ...none, rule: 'STI-045' },
  youngChlamydia: { ...unread, rule: 'STI-052', cites: [{ source: 'STI S35' }, { source: 'ledger', at: 'D28' }], says: { approach: 'by-age-and-weight' } },
  chlamydiaLight: { ...unread, rule: 'STI-046', cites: [{ source: 'STI S35' }], says: { value: 45, unit: 'kg', sense: 'below' } },
  azithromycinChild: { ...none, rule: 'STI-045' },
  erythromycinChild: {
    ...unread, rule: 'STI-045', cites: [{ source: 'STI S35' }, { source: 'STI S43' }],
    says: { medicine: 'erythromycin', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 12.5, timesPerDay: 4, days: 14, step: 20 },
  },
  doxycyclineFrom: { ...unread, rule: 'STI-049', cites: [{ source: 'STI S35' }], says: { value: 8, unit: 'a', sense: 'from' } },
  metronidazoleChild: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S42' }, { source: 'ledger', at: 'D6' }],
    says: { medicine: 'metronidazole', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 15, timesPerDay: 3, days: 7, capPerDay: 2000, step: 20 },
  },
  metronidazoleChildOther: {
    ...secondary, rule: 'STI-045', cites: [{ source: 'STI S36b' }, { source: 'ledger', at: 'D6' }],
    says: { medicine: 'metronidazole', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 5, timesPerDay: 3, days: 7, step: 20 },
  },
  metronidazoleChildByAge: { ...ours, rule: 'STI-045', cites: derived, says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },
  penicillinChild: { ...adopted, verification: 'unread', cites: guidance },

  // Pregnancy, allergy, interactions.
  pregnancySubstitutes: { ...secondary, rule: 'STI-061', cites: [{ source: 'STI S32' }, { source: 'STI S41' }] },
  firstTrimester: { ...secondary, strength: 'label', rule: 'STI-061', cites: [{ source: 'STI S46' }, { source: 'ledger', at: 'D9' }], says: { approach: 'defer' } },
  penicillinSevere: { ...unread, rule: 'STI-071', cites: [{ source: 'STI S4' }, { source: 'STI S8' }, { source: 'ledger', at: 'D8' }], says: { approach: 'hold-and-tell' } },
  alcohol: { ...secondary, strength: 'label', rule: 'STI-080', cites: [{ source: 'STI S46' }, { source: 'STI S4' }], says: { approach: 'label-and-guideline' } },
  alcoholFreeAfter: { ...secondary, strength: 'label', rule: 'STI-080', cites: [{ source: 'STI S46' }], says: { value: 72, unit: 'h', sense: 'from' } },

  // Tests and follow-up.
  twoWeeks: { ...secondary, rule: 'STI-121', cites: [{ source: 'STI S71' }], says: { steps: [{ name: 'two-weeks', after: 1, until: 2, unit: 'wk', from: 'last-act' }] } },
  resultsReview: { ...secondary, rule: 'STI-121', cites: [{ source: 'STI S71' }], says: { steps: [{ name: 'results', after: 7, unit: 'd', from: 'first-visit' }] } },
  syphilisSecond: { ...secondary, rule: 'STI-121', cites: [{ source: 'STI S71' }], says: { steps: [{ name: 'second', after: 4, until: 6, unit: 'wk', from: 'last-act' }] } },
  syphilisFinal: { ...secondary, rule: 'STI-121', cites: [{ source: 'STI S71' }], says: { steps: [{ name: 'final', after: 3, unit: 'mo', from: 'last-act' }] } },
  testOfCure: { ...secondary, rule: 'STI-123', cites: [{ source: 'STI S71' }], says: { steps: [{ name: 'gonorrhoea', after: 7, until: 14, unit: 'd', from: 'dose' }] } },
})
