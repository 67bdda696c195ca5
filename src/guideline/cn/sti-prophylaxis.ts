import { overlay } from '../shape/index.js'
import type { StiProphylaxis } from '../topic/sti-prophylaxis.js'
import { stiProphylaxis as base } from '../who/sti-prophylaxis.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const adopted = { adopts: 'who', checkedOn } as const
const derived = [{ source: 'sti-prophylaxis ledger' }] as const
const guideline = [{ source: 'STI S18' }] as const
const none = { ...ours, cites: derived, says: 'none' } as const

export const stiProphylaxis: StiProphylaxis = overlay(base, {
  // The decision of the base, offered: no national protocol was found (D19).
  gonorrhoeaApproach: { ...ours, rule: 'STI-013', cites: [{ source: 'ledger', at: 'D19' }], says: { approach: 'offer' } },
  chlamydiaApproach: { ...ours, rule: 'STI-013', cites: [{ source: 'ledger', at: 'D19' }], says: { approach: 'offer' } },
  trichomonasApproach: { ...ours, rule: 'STI-013', cites: [{ source: 'ledger', at: 'D19' }], says: { approach: 'offer' } },
  syphilisApproach: { ...unread, rule: 'STI-013', cites: guideline, says: { approach: 'when-likely' } },
  chancroidApproach: { ...ours, rule: 'STI-013', cites: [{ source: 'ledger', at: 'D19' }], says: { approach: 'none' } },
  localProtocol: { ...ours, rule: 'STI-013', cites: [{ source: 'ledger', at: 'D19' }, { source: 'STI S76' }], says: { approach: 'local-prevails' } },

  // Doses for adults and pubertal adolescents.
  gonorrhoeaOrder: { ...unread, rule: 'STI-072', cites: guideline, says: { order: ['ceftriaxone', 'spectinomycin', 'oral-cephalosporin'] } },
  ceftriaxoneDose: { ...adopted, verification: 'unread', cites: guideline },
  ceftriaxoneHeavyDose: { ...none, rule: 'STI-021' },
  azithromycinHighDose: { ...none, rule: 'STI-072' },
  gentamicinDose: { ...none, rule: 'STI-072' },
  spectinomycinDose: { ...adopted, verification: 'secondary', cites: [{ source: 'STI S20' }, { source: 'STI S18' }] },
  spectinomycinCervicalDose: {
    ...unread, rule: 'STI-072', cites: guideline,
    says: { route: 'injection', components: [{ medicine: 'spectinomycin', strength: [4000], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  oralCephalosporinDose: { ...none, rule: 'STI-029' },
  oralRoute: { ...unread, rule: 'STI-029', cites: guideline, says: { approach: 'none' } },
  doxycyclineDose: { ...adopted, verification: 'unread', cites: [{ source: 'STI S18' }, { source: 'STI S19' }, { source: 'ledger', at: 'D20' }] },
  azithromycinDose: {
    ...unread, rule: 'STI-020', cites: guideline,
    says: {
      route: 'oral',
      components: [
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 },
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1, days: 2, after: { value: 1, unit: 'd' } },
      ],
    },
  },
  azithromycinLightDose: { ...none, rule: 'STI-045' },
  amoxicillinDose: { ...adopted, verification: 'unread', cites: guideline },
  metronidazoleDose: {
    ...unread, rule: 'STI-020', cites: [{ source: 'STI S30' }],
    says: { route: 'oral', components: [{ medicine: 'metronidazole', strength: [400], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 2, days: 7 }] },
  },
  metronidazoleOtherTablet: { ...none, rule: 'STI-020' },
  metronidazoleLightDose: { ...none, rule: 'STI-045' },
  metronidazoleSingleDose: { ...none, rule: 'STI-023' },
  penicillinDose: { ...adopted, verification: 'unread', cites: guideline },
  penicillinAgain: { ...unread, rule: 'STI-018', cites: guideline, says: { steps: [{ name: 'again', after: 1, unit: 'wk', from: 'dose' }] } },
  doxycyclineLongDose: { ...none, rule: 'STI-075' },
  ciprofloxacinDose: { ...none, rule: 'STI-013' },

  // Children.
  ceftriaxoneLight: { ...unread, rule: 'STI-045', cites: guideline, says: { value: 45, unit: 'kg', sense: 'below' } },
  ceftriaxoneChildDose: { ...none, rule: 'STI-045' },
  ceftriaxoneChildLargeDose: { ...none, rule: 'STI-045' },
  ceftriaxoneChildByWeight: {
    ...unread, rule: 'STI-045', cites: guideline,
    says: { medicine: 'ceftriaxone', form: 'injection', strengthUnit: 'mg', perKilogram: 50, atLeast: 25, timesPerDay: 1, cap: 1000, step: 25 },
  },
  ceftriaxoneConfirmFrom: { ...none, rule: 'STI-045' },
  cefiximeChild: { ...none, rule: 'STI-045' },
  spectinomycinChild: { ...adopted, verification: 'unread', cites: [{ source: 'STI S18' }, { source: 'STI S20' }] },
  youngChlamydia: { ...unread, rule: 'STI-045', cites: guideline, says: { approach: 'erythromycin-by-weight' } },
  azithromycinChild: { ...none, rule: 'STI-045' },
  erythromycinChild: {
    ...unread, rule: 'STI-045', cites: guideline,
    says: { medicine: 'erythromycin', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 12.5, timesPerDay: 4, days: 14, step: 20 },
  },
  doxycyclineFrom: { ...unread, rule: 'STI-049', cites: guideline, says: { value: 8, unit: 'a', sense: 'from' } },
  metronidazoleChild: { ...none, rule: 'STI-045' },
  metronidazoleChildOther: { ...none, rule: 'STI-045' },
  metronidazoleChildByAge: { ...ours, rule: 'STI-045', cites: derived, says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },
  penicillinChild: { ...adopted, verification: 'unread', cites: guideline },

  // Pregnancy and interactions.
  pregnancySubstitutes: { ...unread, rule: 'STI-061', cites: guideline },
  alcohol: { ...unread, rule: 'STI-080', cites: [{ source: 'STI S30' }], says: { approach: 'hours' } },
  alcoholFreeAfter: { ...unread, rule: 'STI-080', cites: [{ source: 'STI S30' }], says: { value: 24, unit: 'h', sense: 'from' } },

  // Tests and follow-up.
  twoWeeks: { ...ours, rule: 'STI-121', cites: derived, says: { steps: [{ name: 'two-weeks', after: 2, unit: 'wk', from: 'last-act' }] } },
  syphilisSecond: { ...ours, rule: 'STI-121', cites: derived, says: { steps: [{ name: 'second', after: 4, until: 6, unit: 'wk', from: 'last-act' }] } },
})
