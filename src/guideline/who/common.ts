import type { Common } from '../topic/common.js'

const checkedOn = '2026-11-24'
const setCheckedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const ledger = [{ source: 'sti-prophylaxis ledger' }] as const

export const common: Common = {
  contacts: {
    ...ours,
    rule: 'CD-01',
    cites: [{ source: 'case-dictionary', at: 'section 4' }],
    says: {
      'penis-into-vagina': { pregnancy: 'vaginal', hiv: 'receptive-vaginal', infection: 'vaginal' },
      'penis-into-anus': { pregnancy: 'anal-if-ejaculation', hiv: 'receptive-anal', infection: 'anal' },
      'penis-into-mouth': { pregnancy: 'none', hiv: 'receptive-oral', infection: 'oral' },
      'penis-on-vulva': { pregnancy: 'vulval-if-ejaculation', hiv: 'fluid-on-mucosa', infection: 'vaginal' },
      'made-to-penetrate-vagina': { pregnancy: 'none', hiv: 'insertive-vaginal', infection: 'penile' },
      'made-to-penetrate-anus': { pregnancy: 'none', hiv: 'insertive-anal', infection: 'penile' },
      'made-to-penetrate-mouth': { pregnancy: 'none', hiv: 'insertive-oral', infection: 'penile' },
      'mouth-on-vulva': { pregnancy: 'none', hiv: 'insertive-oral', infection: 'vaginal' },
      'mouth-on-penis': { pregnancy: 'none', hiv: 'insertive-oral', infection: 'penile' },
      'mouth-on-anus': { pregnancy: 'none', hiv: 'insertive-oral', infection: 'anal' },
      'made-to-use-mouth-on-vulva': { pregnancy: 'none', hiv: 'oro-vulval', infection: 'oral' },
      'made-to-use-mouth-on-anus': { pregnancy: 'none', hiv: 'oro-vulval', infection: 'oral' },
      'finger-into-vagina': { pregnancy: 'none', hiv: 'digital-or-object', infection: 'vaginal-if-fluid' },
      'finger-into-anus': { pregnancy: 'none', hiv: 'digital-or-object', infection: 'anal-if-fluid' },
      'object-into-vagina': { pregnancy: 'none', hiv: 'digital-or-object', infection: 'vaginal-if-fluid' },
      'object-into-anus': { pregnancy: 'none', hiv: 'digital-or-object', infection: 'anal-if-fluid' },
      'object-into-mouth': { pregnancy: 'none', hiv: 'digital-or-object', infection: 'oral-if-fluid' },
      'ejaculation-onto-body': { pregnancy: 'vulval-if-ejaculation', hiv: 'fluid-on-mucosa', infection: 'where-fluid' },
      'blood-or-semen-on-mucosa-or-broken-skin': { pregnancy: 'vulval-if-ejaculation', hiv: 'fluid-on-mucosa', infection: 'where-fluid' },
      bite: { pregnancy: 'none', hiv: 'bite', infection: 'none' },
      'injection-or-shared-sharp': { pregnancy: 'none', hiv: 'sharp', infection: 'none' },
      'kiss-mouth': { pregnancy: 'none', hiv: 'no-risk', infection: 'none' },
      'kiss-lick-suck-skin': { pregnancy: 'none', hiv: 'no-risk', infection: 'none' },
      'grip-or-touch': { pregnancy: 'none', hiv: 'no-risk', infection: 'none' },
      'touch-through-clothes': { pregnancy: 'none', hiv: 'no-risk', infection: 'none' },
    },
  },
  privacyGate: { rule: 'IDN-010', strength: 'recommendation', verification: 'read', checkedOn, cites: [{ source: 'S01', at: 'DT36' }], mayOnly: 'tighten' },
  aloneDerived: { ...ours, rule: 'IDN-028', cites: [{ source: 'derived' }], mayOnly: 'tighten' },
  infantMayStay: {
    rule: 'IDN-013', strength: 'good-practice', verification: 'unread', checkedOn, cites: [{ source: 'commonly taught' }], mayOnly: 'tighten',
    says: { value: 24, unit: 'mo', sense: 'below' },
  },
  remoteContact: { ...ours, rule: 'IDN-014', verification: 'unread', cites: [{ source: 'S08' }, { source: 'S37' }], mayOnly: 'tighten' },
  noProtectedWords: { ...ours, rule: 'EHR-001', cites: [{ source: 'derived' }], mayOnly: 'tighten' },
  neutralWords: { ...ours, rule: 'EHR-002', cites: [{ source: 'derived' }], mayOnly: 'tighten' },
  screenSeen: { ...ours, rule: 'EHR-002', cites: [{ source: 'derived' }], mayOnly: 'tighten' },
  bannedTokens: { ...ours, rule: 'EHR-018', cites: [{ source: 'derived' }], mayOnly: 'tighten' },
  emergencyCard: { ...ours, rule: 'EHR-019', cites: [{ source: 'derived' }], mayOnly: 'tighten' },
  closedGateKeepsCare: { ...ours, rule: 'EHR-021', cites: [{ source: 'derived' }], mayOnly: 'tighten' },
  sensitiveLabels: { ...ours, rule: 'EHR-004', cites: [{ source: 'S40' }], mayOnly: 'tighten' },
  withoutEffect: {
    ...ours,
    rule: 'EC-050',
    cites: [{ source: 'S-ATC', at: 'table X' }],
    says: {
      atc: ['N03AX09', 'N03AG01', 'N03AX14', 'N03AX12', 'N02BF01', 'N02BF02', 'N03AD01', 'N03AX15', 'N03AX18', 'N03AG04', 'N05BA09', 'N03AX24', 'A07AA13'],
      names: [
        'lamotrigine', 'valproate', 'valproic', 'levetiracetam', 'gabapentin', 'pregabalin', 'ethosuximide', 'zonisamide', 'lacosamide', 'vigabatrin',
        'clobazam', 'cannabidiol', 'rifaximin', 'doxycycline', 'azithromycin', 'ceftriaxone', 'metronidazole', 'amoxicillin', 'penicillin',
        '拉莫三嗪', '丙戊酸', '左乙拉西坦', '加巴喷丁', '普瑞巴林', '多西环素', '阿奇霉素', '头孢曲松', '甲硝唑',
      ],
    },
  },
  orderOfGiving: {
    rule: 'STI-087', strength: 'recommendation', verification: 'unread', checkedOn: setCheckedOn, cites: [{ source: 'STI S1' }, { source: 'STI S4' }],
    says: { order: ['hiv-pep', 'emergency-contraception'] },
  },
  mayStartAtHome: {
    rule: 'STI-087', strength: 'recommendation', verification: 'unread', checkedOn: setCheckedOn, cites: [{ source: 'STI S4' }],
    says: { names: ['metronidazole', 'tinidazole'] },
  },
  pillNowDeviceLater: { ...ours, checkedOn: setCheckedOn, rule: 'CD-49', cites: [{ source: 'case-dictionary', at: 'CD-49' }] },
  separateSites: { rule: 'STI-106', strength: 'good-practice', verification: 'secondary', checkedOn: setCheckedOn, cites: [{ source: 'STI S58' }] },
  liveVaccineAfter: { rule: 'STI-089', strength: 'good-practice', verification: 'secondary', checkedOn: setCheckedOn, cites: [{ source: 'STI S83' }], mayOnly: 'tighten', says: { value: 3, unit: 'mo', sense: 'from' } },
  timingCard: {
    ...ours, checkedOn: setCheckedOn, rule: 'STI-085', cites: [{ source: 'case-dictionary', at: 'CD-48' }],
    says: { names: ['dolutegravir', 'bictegravir', 'raltegravir', 'doxycycline', 'ciprofloxacin'] },
  },
  antiemetic: { ...ours, checkedOn: setCheckedOn, rule: 'CD-47', cites: [{ source: 'case-dictionary', at: 'CD-47' }], mayOnly: 'tighten' },
  antiemeticQt: { rule: 'STI-084', strength: 'good-practice', verification: 'secondary', checkedOn: setCheckedOn, cites: [{ source: 'STI S52' }], mayOnly: 'tighten' },
  qtcFrom: { rule: 'STI-084', strength: 'good-practice', verification: 'unread', checkedOn: setCheckedOn, cites: [{ source: 'commonly taught' }], mayOnly: 'widen', says: { value: 500, unit: 'ms', sense: 'from' } },
  qtMedicines: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-084', cites: ledger,
    says: {
      atc: [
        'C01BA01', 'C01BA03', 'C01BC04', 'C01BD01', 'C01BD04', 'C01BD05', 'C01BD07', 'C07AA07', 'N05AA01', 'N05AD01', 'N05AD08', 'N05AG02', 'N05AE03', 'N05AC02', 'N06AB04', 'N06AB10', 'N07BC02', 'A03FA03', 'J01MA14',
        'L01XX27',
      ],
      names: [
        'quinidine', 'disopyramide', 'flecainide', 'amiodarone', 'dofetilide', 'ibutilide', 'dronedarone', 'sotalol', 'chlorpromazine', 'haloperidol', 'droperidol', 'pimozide', 'sertindole', 'thioridazine', 'citalopram',
        'celexa', 'cipramil', 'escitalopram', 'lexapro', 'cipralex', 'methadone', 'domperidone', 'moxifloxacin', 'avelox', 'arsenic trioxide', 'cisapride',
        '奎尼丁', '胺碘酮', '索他洛尔', '氯丙嗪', '氟哌啶醇', '氟哌利多', '西酞普兰', '美沙酮', '多潘立酮', '莫西沙星', '三氧化二砷',
      ],
      notForms: ['eye'],
    },
  },
  longestPregnancy: { ...ours, checkedOn: setCheckedOn, rule: 'EC-013', cites: ledger, says: { value: 44, unit: 'wk', sense: 'to' } },
  negativeTestFor: { ...ours, checkedOn: '2026-11-26', rule: 'CD-14', cites: [{ source: 'case-dictionary', at: 'CD-14' }], mayOnly: 'tighten', says: { value: 21, unit: 'd', sense: 'below' } },
  adultFrom: { ...ours, checkedOn: setCheckedOn, rule: 'STI-050', cites: ledger, says: { value: 18, unit: 'a', sense: 'from' } },
  infantBelow: { ...ours, checkedOn: setCheckedOn, rule: 'STI-053', cites: ledger, says: { value: 2, unit: 'a', sense: 'below' } },
  infantWeightFor: { ...ours, checkedOn: setCheckedOn, rule: 'STI-053', cites: ledger, says: { value: 1, unit: 'mo', sense: 'to' } },
  childWeightFor: { ...ours, checkedOn: setCheckedOn, rule: 'STI-053', cites: ledger, says: { value: 3, unit: 'mo', sense: 'to' } },
  metoclopramideNotBelow: {
    rule: 'CD-47', strength: 'good-practice', verification: 'unread', checkedOn: setCheckedOn, cites: [{ source: 'ledger', at: 'EC-081' }], mayOnly: 'widen',
    says: { value: 18, unit: 'a', sense: 'below' },
  },
  mergeVisitsWithin: { ...ours, checkedOn: setCheckedOn, rule: 'CD-10', cites: [{ source: 'case-dictionary', at: 'CD-10' }], says: { value: 7, unit: 'd', sense: 'to' } },
}
