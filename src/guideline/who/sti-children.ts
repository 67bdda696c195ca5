import type { StiProphylaxis } from '../topic/sti-prophylaxis.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const derived = [{ source: 'sti-prophylaxis ledger' }] as const
const handbook = [{ source: 'STI S1' }] as const

/** What the base says of children and of small adolescents. */
export const infectionChildren: Pick<
  StiProphylaxis,
  | 'childApproach' | 'laboratoryDecides' | 'childWithoutReturn' | 'childBelow' | 'knownSourceChild' | 'diagnosticInfections' | 'specimensFirst' | 'childTests' | 'childSignal' | 'separateLimits'
  | 'lightAdolescent' | 'rounding' | 'pubertyFromStage' | 'prepubertalBelow' | 'pubertalFrom' | 'adultDoseFrom' | 'newbornUntil' | 'newborn' | 'macrolideCareBelow'
  | 'ceftriaxoneLight' | 'ceftriaxoneChildDose' | 'ceftriaxoneChildLargeDose' | 'ceftriaxoneChildByWeight'
  | 'ceftriaxoneConfirmFrom' | 'cefiximeChild' | 'cefiximeFrom' | 'spectinomycinChild' | 'youngChlamydia' | 'chlamydiaLight' | 'azithromycinLight' | 'azithromycinChild'
  | 'erythromycinChild' | 'metronidazoleLight' | 'metronidazoleAdultFrom' | 'metronidazoleChild' | 'metronidazoleChildOther' | 'metronidazoleChildByAge' | 'penicillinLight' | 'penicillinChild'
  | 'doxycyclineFrom' | 'quinoloneFrom'
> = {
  childApproach: { ...unread, strength: 'conditional', rule: 'STI-040', cites: [{ source: 'STI S39' }, { source: 'ledger', at: 'D7' }], says: { approach: 'by-laboratory' } },
  laboratoryDecides: { ...ours, rule: 'STI-041', cites: [{ source: 'ledger', at: 'D7' }] },
  childWithoutReturn: { ...ours, rule: 'STI-040', cites: derived, says: { approach: 'defer' } },
  childBelow: { ...ours, rule: 'STI-040', cites: derived, says: 'none' },
  knownSourceChild: { ...ours, rule: 'STI-019', cites: derived, says: { approach: 'offer' } },
  diagnosticInfections: { strength: 'recommendation', verification: 'read', checkedOn, rule: 'STI-042', cites: [{ source: 'STI S40' }] },
  specimensFirst: { ...ours, rule: 'STI-043', cites: derived, mayOnly: 'tighten' },
  childTests: { ...unread, rule: 'STI-044', cites: [{ source: 'STI S35' }] },
  childSignal: { ...ours, strength: 'law', rule: 'STI-051', cites: derived },
  separateLimits: { ...ours, rule: 'STI-046', cites: derived },
  lightAdolescent: { ...ours, rule: 'STI-050', cites: derived, says: { approach: 'child-row-first' } },
  rounding: { ...ours, rule: 'STI-047', cites: derived },

  // Age and stage: each limit by itself.
  pubertyFromStage: { ...ours, rule: 'STI-040', cites: [{ source: 'case-dictionary', at: 'CD-15' }], says: { value: 2, unit: '1', sense: 'from' } },
  prepubertalBelow: { ...ours, rule: 'STI-040', cites: derived, says: { value: 10, unit: 'a', sense: 'below' } },
  pubertalFrom: { ...ours, rule: 'STI-040', cites: derived, says: { value: 15, unit: 'a', sense: 'from' } },
  adultDoseFrom: { ...ours, rule: 'STI-050', cites: derived, says: { value: 15, unit: 'a', sense: 'from' } },
  newbornUntil: { strength: 'label', verification: 'read', checkedOn, rule: 'STI-048', cites: [{ source: 'STI S45' }, { source: 'STI S86' }], mayOnly: 'widen', says: { value: 4, unit: 'wk', sense: 'to' } },
  newborn: { strength: 'label', verification: 'read', checkedOn, rule: 'STI-048', cites: [{ source: 'STI S45' }, { source: 'STI S86' }], mayOnly: 'tighten' },
  macrolideCareBelow: { ...unread, verification: 'secondary', rule: 'STI-048', cites: [{ source: 'STI S43b' }], mayOnly: 'widen', says: { value: 6, unit: 'wk', sense: 'below' } },

  // Gonorrhoea.
  ceftriaxoneLight: { ...unread, rule: 'STI-045', cites: handbook, says: { value: 45, unit: 'kg', sense: 'below' } },
  ceftriaxoneChildDose: {
    ...unread, rule: 'STI-045', cites: [{ source: 'STI S1' }, { source: 'ledger', at: 'D26' }],
    says: { route: 'injection', components: [{ medicine: 'ceftriaxone', strength: [125], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }] },
  },
  ceftriaxoneChildLargeDose: { ...ours, rule: 'STI-045', cites: derived, says: 'none' },
  ceftriaxoneChildByWeight: { ...ours, rule: 'STI-045', cites: derived, says: 'none' },
  ceftriaxoneConfirmFrom: { ...ours, rule: 'STI-045', cites: [{ source: 'ledger', at: 'D26' }], says: { value: 25, unit: 'kg', sense: 'from' } },
  cefiximeChild: { ...unread, rule: 'STI-045', cites: handbook, says: { medicine: 'cefixime', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 8, timesPerDay: 1, cap: 400, step: 10 } },
  cefiximeFrom: { ...unread, rule: 'STI-053', cites: handbook, says: { value: 6, unit: 'mo', sense: 'from' } },
  spectinomycinChild: { ...unread, rule: 'STI-045', cites: handbook, says: { medicine: 'spectinomycin', form: 'injection', strengthUnit: 'mg', perKilogram: 40, timesPerDay: 1, cap: 2000, step: 50 } },

  // Chlamydia.
  youngChlamydia: { ...unread, rule: 'STI-045', cites: handbook, says: { approach: 'azithromycin-by-weight' } },
  chlamydiaLight: { ...unread, rule: 'STI-045', cites: handbook, says: { value: 45, unit: 'kg', sense: 'below' } },
  azithromycinLight: { ...ours, rule: 'STI-045', cites: derived, says: 'none' },
  azithromycinChild: { ...unread, rule: 'STI-045', cites: handbook, says: { medicine: 'azithromycin', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 20, timesPerDay: 1, cap: 1000, step: 20 } },
  erythromycinChild: { ...unread, rule: 'STI-045', cites: handbook, says: { medicine: 'erythromycin', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 12.5, timesPerDay: 4, days: 7, step: 20 } },
  doxycyclineFrom: { ...unread, rule: 'STI-049', cites: handbook, says: { value: 12, unit: 'a', sense: 'from' } },

  // Trichomonas: two readings of one dose, never computed for a child (D6).
  metronidazoleLight: { ...ours, rule: 'STI-050', cites: derived, says: { value: 45, unit: 'kg', sense: 'below' } },
  metronidazoleAdultFrom: { ...unread, rule: 'STI-045', cites: handbook, says: { value: 12, unit: 'a', sense: 'from' } },
  metronidazoleChild: {
    ...unread, rule: 'STI-045', cites: [{ source: 'STI S1' }, { source: 'ledger', at: 'D6' }],
    says: { medicine: 'metronidazole', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 5, timesPerDay: 3, days: 7, step: 20 },
  },
  metronidazoleChildOther: {
    ...unread, rule: 'STI-045', cites: [{ source: 'STI S42' }, { source: 'ledger', at: 'D6' }],
    says: { medicine: 'metronidazole', form: 'oral-dose', strengthUnit: 'mg', perKilogram: 15, timesPerDay: 3, days: 7, capPerDay: 2000, step: 20 },
  },
  metronidazoleChildByAge: { ...ours, rule: 'STI-045', cites: derived, says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },

  // Syphilis and chancroid.
  penicillinLight: { ...unread, rule: 'STI-045', mayOnly: 'tighten', cites: handbook, says: { value: 45, unit: 'kg', sense: 'below' } },
  penicillinChild: {
    ...unread, rule: 'STI-045', cites: handbook,
    says: { medicine: 'benzathine-benzylpenicillin', form: 'injection', strengthUnit: 'IU', perKilogram: 50_000, timesPerDay: 1, cap: 2_400_000, step: 50_000 },
  },
  quinoloneFrom: { ...unread, rule: 'STI-062', cites: handbook, mayOnly: 'tighten', says: { value: 18, unit: 'a', sense: 'from' } },
}
