import type { InfectionProducts } from '../topic/sti-prophylaxis.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const ledger = [{ source: 'sti-prophylaxis ledger' }] as const
const onSkin = ['topical', 'eye', 'vaginal'] as const

export const infectionProducts: InfectionProducts = {
  // Classes: what she is allergic to, and what she takes already.
  penicillins: {
    ...ours, rule: 'STI-070', cites: ledger,
    says: {
      atc: ['J01C'],
      names: [
        'penicillin', 'benzylpenicillin', 'phenoxymethylpenicillin', 'amoxicillin', 'ampicillin', 'co-amoxiclav', 'augmentin', 'flucloxacillin', 'dicloxacillin', 'piperacillin', 'tazocin',
        '青霉素', '阿莫西林', '氨苄西林', '哌拉西林', '氟氯西林',
      ],
    },
  },
  cephalosporins: {
    ...ours, rule: 'STI-072', cites: ledger,
    says: {
      atc: ['J01DB', 'J01DC', 'J01DD', 'J01DE'],
      names: ['cephalosporin', 'cephalosporins', 'ceftriaxone', 'rocephin', 'cefixime', 'cefalexin', 'cephalexin', 'cefuroxime', 'cefotaxime', 'ceftazidime', 'cefazolin', 'cefaclor', 'cefpodoxime', 'cefepime', '头孢'],
    },
  },
  macrolides: {
    ...ours, rule: 'STI-073', cites: ledger,
    says: { atc: ['J01FA'], names: ['macrolide', 'macrolides', 'azithromycin', 'zithromax', 'erythromycin', 'clarithromycin', 'roxithromycin', '大环内酯', '阿奇霉素', '红霉素', '克拉霉素', '罗红霉素'], notForms: onSkin },
  },
  tetracyclines: {
    ...ours, rule: 'STI-074', cites: ledger,
    says: { atc: ['J01AA'], names: ['tetracycline', 'tetracyclines', 'doxycycline', 'minocycline', 'lymecycline', 'oxytetracycline', '四环素', '多西环素', '米诺环素'], notForms: onSkin },
  },
  nitroimidazoles: {
    ...ours, rule: 'STI-074', cites: ledger,
    says: { atc: ['P01AB', 'J01XD', 'G01AF01'], names: ['nitroimidazole', 'nitroimidazoles', 'metronidazole', 'flagyl', 'tinidazole', 'secnidazole', 'ornidazole', '硝基咪唑', '甲硝唑', '替硝唑', '奥硝唑'] },
  },
  systemicNitroimidazoles: {
    ...ours, rule: 'STI-023', checkedOn: '2026-11-26', cites: ledger,
    says: {
      atc: ['P01AB', 'J01XD'], names: ['metronidazole', 'flagyl', 'tinidazole', 'secnidazole', 'ornidazole', '甲硝唑', '替硝唑', '塞克硝唑', '奥硝唑'],
      except: ['gel', 'cream', 'ovule', 'ovules', 'pessary', 'pessaries', 'suppository', 'suppositories', 'vaginal', 'topical', 'metrogel', '凝胶', '乳膏', '栓', '泡腾片', '阴道'], notForms: onSkin,
    },
  },
  aminoglycosides: {
    ...ours, rule: 'STI-078', cites: ledger,
    says: { atc: ['J01G'], names: ['aminoglycoside', 'aminoglycosides', 'gentamicin', 'tobramycin', 'amikacin', 'streptomycin', 'neomycin', '氨基糖苷', '庆大霉素', '妥布霉素', '阿米卡星', '链霉素'] },
  },
  quinolones: {
    ...ours, rule: 'STI-062', cites: ledger,
    says: { atc: ['J01M'], names: ['quinolone', 'quinolones', 'fluoroquinolone', 'ciprofloxacin', 'levofloxacin', 'ofloxacin', 'moxifloxacin', 'norfloxacin', '喹诺酮', '环丙沙星', '左氧氟沙星', '氧氟沙星', '莫西沙星', '诺氟沙星'] },
  },
  lidocaines: {
    ...ours, rule: 'STI-028', cites: ledger,
    says: { atc: ['N01BB'], names: ['lidocaine', 'lignocaine', 'bupivacaine', 'mepivacaine', 'ropivacaine', 'prilocaine', '利多卡因', '布比卡因', '罗哌卡因'] },
  },

  // Products: what this place keeps.
  spectinomycinProduct: { ...ours, rule: 'STI-072', cites: ledger, says: { atc: ['J01XX04'], names: ['spectinomycin', '大观霉素'] } },
  ceftriaxoneProduct: { ...ours, rule: 'STI-028', cites: ledger, says: { atc: ['J01DD04'], names: ['ceftriaxone', 'rocephin', '头孢曲松'] } },
  cefiximeProduct: { ...ours, rule: 'STI-029', cites: ledger, says: { atc: ['J01DD08'], names: ['cefixime', 'suprax', '头孢克肟'] } },
  gentamicinProduct: { ...ours, rule: 'STI-072', cites: ledger, says: { atc: ['J01GB03'], names: ['gentamicin', '庆大霉素'], notForms: onSkin } },
  azithromycinProduct: { ...ours, rule: 'STI-024', cites: ledger, says: { atc: ['J01FA10'], names: ['azithromycin', 'zithromax', '阿奇霉素'], notForms: onSkin } },
  erythromycinProduct: { ...ours, rule: 'STI-045', cites: ledger, says: { atc: ['J01FA01'], names: ['erythromycin', '红霉素'], notForms: onSkin } },
  doxycyclineProduct: { ...ours, rule: 'STI-024', cites: ledger, says: { atc: ['J01AA02'], names: ['doxycycline', '多西环素'], notForms: onSkin } },
  amoxicillinProduct: { ...ours, rule: 'STI-061', cites: ledger, says: { atc: ['J01CA04'], names: ['amoxicillin', '阿莫西林'], except: ['clavulanate', 'clavulanic', '克拉维酸'] } },
  metronidazoleProduct: { ...ours, rule: 'STI-023', cites: ledger, says: { atc: ['P01AB01', 'J01XD01'], names: ['metronidazole', 'flagyl', '甲硝唑'], notForms: onSkin } },
  benzathineProduct: { ...ours, rule: 'STI-027', cites: ledger, says: { atc: ['J01CE08'], names: ['benzathine', 'bicillin l-a', 'extencilline', 'lentocilin', '苄星青霉素'] } },
  ciprofloxacinProduct: { ...ours, rule: 'STI-020', cites: ledger, says: { atc: ['J01MA02'], names: ['ciprofloxacin', '环丙沙星'], notForms: onSkin } },

  // What acts with them.
  myasthenia: { ...ours, rule: 'STI-078', cites: ledger, says: { names: ['myasthenia', 'myasthenia gravis', '重症肌无力'] } },
  aminoglycosideDeafness: { ...ours, rule: 'STI-078', cites: ledger, says: { names: ['aminoglycoside deafness', 'aminoglycoside ototoxicity', 'm.1555a>g', 'mt-rnr1', '氨基糖苷类耳聋', '药物性耳聋', '线粒体耳聋'] } },
  quinoloneNotWith: { ...ours, verification: 'unread', strength: 'label', rule: 'STI-062', mayOnly: 'widen', cites: [{ source: 'label of ciprofloxacin', at: 'contraindications' }], says: { atc: ['M03BX02'], names: ['tizanidine', '替扎尼定'] } },
  retinoids: { ...ours, rule: 'STI-085', cites: ledger, says: { atc: ['D10BA01', 'D05BB02', 'L01XF01'], names: ['isotretinoin', 'acitretin', 'tretinoin', 'alitretinoin', '异维A酸', '异维a酸', '阿维a'], notForms: onSkin } },
  disulfiram: { ...ours, rule: 'STI-081', cites: ledger, says: { atc: ['N07BB01', 'P03AA04'], names: ['disulfiram', 'antabuse', '双硫仑'] } },
  raisedByMetronidazole: {
    ...ours, rule: 'STI-083', cites: ledger,
    says: { atc: ['B01AA03', 'N05AN01', 'N03AB02'], names: ['warfarin', 'lithium', 'lithium carbonate', 'phenytoin', '华法林', '碳酸锂', '苯妥英'] },
  },
  cations: {
    ...ours, rule: 'STI-085', cites: ledger,
    says: {
      atc: ['A02A', 'A12A', 'A12C', 'B03A', 'A02BX05'],
      names: ['antacid', 'iron', 'ferrous', 'calcium', 'magnesium', 'aluminium', 'aluminum', 'zinc', 'bismuth', '抗酸药', '铁剂', '硫酸亚铁', '钙片', '碳酸钙', '镁', '铝碳酸镁', '锌', '铋'],
    },
  },
  doxycyclineInducers: {
    ...ours, rule: 'STI-085', cites: ledger,
    says: { atc: ['J04AB02', 'N03AF01', 'N03AB02', 'N03AA02', 'N03AA03'], names: ['rifampicin', 'rifampin', 'carbamazepine', 'phenytoin', 'phenobarbital', 'primidone', '利福平', '卡马西平', '苯妥英', '苯巴比妥'] },
  },
  anticoagulants: {
    ...ours, rule: 'STI-028', cites: ledger,
    says: { atc: ['B01AA', 'B01AB', 'B01AE', 'B01AF'], names: ['warfarin', 'heparin', 'enoxaparin', 'apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', '华法林', '肝素', '利伐沙班', '阿哌沙班', '达比加群'] },
  },
  loopDiuretics: { ...ours, rule: 'STI-078', cites: ledger, says: { atc: ['C03C'], names: ['furosemide', 'frusemide', 'bumetanide', 'torasemide', '呋塞米', '布美他尼', '托拉塞米'] } },
  alcoholicSolution: { ...ours, rule: 'STI-082', cites: ledger, says: { names: ['lopinavir/ritonavir oral solution', 'kaletra oral solution', 'lopinavir/ritonavir solution', '洛匹那韦利托那韦口服溶液', '洛匹那韦/利托那韦口服液'] } },
}
