import { overlay } from '../shape/index.js'
import type { StiProphylaxis } from '../topic/sti-prophylaxis.js'
import { stiProphylaxis as base } from '../who/sti-prophylaxis.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const handbook = [{ source: 'STI S1' }] as const
const derived = [{ source: 'sti-prophylaxis ledger' }] as const
const adopted = { adopts: 'who', checkedOn, verification: 'unread', cites: handbook } as const
const none = { ...ours, cites: derived, says: 'none' } as const
const noted = 'older dose; newer WHO text recommends a higher ceftriaxone dose'

export const stiProphylaxis: StiProphylaxis = overlay(base, {
  edition: { ...unread, rule: 'STI-020', cites: [{ source: 'STI S1' }, { source: 'ledger', at: 'D1' }], noted, says: { approach: 'older' } },

  // What the handbook prints, with the drugs of the 2016 texts.
  gonorrhoeaOrder: { ...unread, rule: 'STI-020', cites: handbook, says: { order: ['ceftriaxone', 'oral-cephalosporin'] } },
  ceftriaxoneDose: {
    ...unread, rule: 'STI-020', cites: handbook, noted,
    says: {
      route: 'injection-and-oral',
      components: [
        { medicine: 'ceftriaxone', strength: [250], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 },
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 },
      ],
    },
  },
  ceftriaxoneHeavyDose: { ...none, rule: 'STI-021' },
  azithromycinHighDose: { ...none, rule: 'STI-072' },
  gentamicinDose: { ...none, rule: 'STI-072' },
  spectinomycinDose: { ...none, rule: 'STI-072' },
  spectinomycinCervicalDose: { ...none, rule: 'STI-072' },
  oralCephalosporinDose: {
    ...unread, rule: 'STI-029', cites: handbook,
    says: {
      route: 'oral',
      components: [
        { medicine: 'cefixime', strength: [400], strengthUnit: 'mg', form: 'oral-dose', each: 1, timesPerDay: 1 },
        { medicine: 'azithromycin', strength: [500], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 },
      ],
    },
  },
  oralRoute: { ...unread, rule: 'STI-029', cites: handbook, says: { approach: 'stated' } },
  doxycyclineDose: adopted,
  azithromycinDose: adopted,
  azithromycinLightDose: { ...none, rule: 'STI-045' },
  amoxicillinDose: adopted,
  metronidazoleDose: adopted,
  metronidazoleOtherTablet: adopted,
  metronidazoleLightDose: adopted,
  metronidazoleSingleDose: adopted,
  penicillinDose: adopted,
  doxycyclineLongDose: adopted,
  ciprofloxacinDose: adopted,
  ceftriaxoneChildDose: adopted,
  ceftriaxoneChildLargeDose: { ...none, rule: 'STI-045' },
  ceftriaxoneChildByWeight: { ...none, rule: 'STI-045' },
  cefiximeChild: adopted,
  spectinomycinChild: adopted,
  azithromycinChild: adopted,
  erythromycinChild: adopted,
  metronidazoleChild: adopted,
  metronidazoleChildOther: adopted,
  metronidazoleChildByAge: { ...ours, rule: 'STI-045', cites: derived, says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },
  penicillinChild: adopted,
})
