import type { InfectionProducts } from '../topic/sti-prophylaxis.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const ledger = [{ source: 'sti-prophylaxis ledger' }] as const
const onSkin = ['topical', 'eye', 'vaginal'] as const

export const infectionProducts: InfectionProducts = {
  // Classes: what she is allergic to, and what she takes already.
  penicillins: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-070', cites: ledger,
    says: {
      atc: ['J01C'],
      names: [
        'beta-lactam', 'beta-lactams', 'β-lactam', 'β-lactams', 'penicillin', 'penicillins', 'pcn', 'pen vk', 'pen v', 'pen g', 'benzylpenicillin', 'phenoxymethylpenicillin', 'benzathine', 'bicillin',
        'amoxicillin', 'amoxycillin', 'amoxil', 'co-amoxiclav', 'amoxiclav', 'augmentin', 'ampicillin', 'unasyn', 'sultamicillin', 'pivampicillin', 'bacampicillin', 'flucloxacillin', 'co-fluampicil',
        'cloxacillin', 'dicloxacillin', 'oxacillin', 'nafcillin', 'methicillin', 'meticillin', 'piperacillin', 'tazocin', 'zosyn', 'ticarcillin', 'timentin', 'temocillin', 'carbenicillin', 'azlocillin',
        'mezlocillin', 'mecillinam', 'pivmecillinam', 'selexid', 'pivya', 'β-内酰胺', 'β内酰胺', '青霉素', '西林', '安灭菌',
      ],
    },
  },
  cephalosporins: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-072', cites: ledger,
    says: {
      // Of the last group not the penems.
      atc: ['J01DB', 'J01DC', 'J01DD', 'J01DE', 'J01DI01', 'J01DI02', 'J01DI04', 'J01DI54'],
      names: [
        'beta-lactam', 'beta-lactams', 'β-lactam', 'β-lactams', 'cephalosporin', 'cephalosporins', 'cefalosporin', 'cefalosporins', 'ceftriaxone', 'rocephin', 'cefixime', 'suprax', 'cefalexin', 'cephalexin', 'keflex',
        'cefadroxil', 'duricef', 'cefradine', 'cephradine', 'cefalotin', 'cephalothin', 'cefapirin', 'cefazolin', 'cephazolin', 'cefuroxime', 'zinnat', 'zinacef', 'ceftin', 'cefaclor', 'cefprozil', 'cefamandole',
        'cefonicid', 'cefoxitin', 'cefotetan', 'cefmetazole', 'cefotaxime', 'ceftazidime', 'fortaz', 'cefoperazone', 'cefpodoxime', 'cefdinir', 'omnicef', 'cefditoren', 'ceftibuten', 'ceftizoxime', 'cefepime',
        'maxipime', 'cefpirome', 'ceftaroline', 'teflaro', 'zinforo', 'ceftobiprole', 'ceftolozane', 'zerbaxa', 'cefiderocol', 'β-内酰胺', 'β内酰胺', '头孢', '先锋霉素',
      ],
    },
  },
  macrolides: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-073', cites: ledger,
    says: {
      atc: ['J01FA'],
      names: [
        'macrolide', 'macrolides', 'azithromycin', 'zithromax', 'z-pak', 'erythromycin', 'clarithromycin', 'biaxin', 'klacid', 'klaricid', 'roxithromycin', 'spiramycin', 'josamycin',
        '大环内酯', '阿奇霉素', '希舒美', '红霉素', '克拉霉素', '螺旋霉素', '交沙霉素',
      ],
      except: ['柔红霉素'], notForms: onSkin,
    },
  },
  tetracyclines: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-074', cites: ledger,
    says: {
      atc: ['J01AA'],
      names: [
        'tetracycline', 'tetracyclines', 'doxycycline', 'vibramycin', 'minocycline', 'lymecycline', 'oxytetracycline', 'demeclocycline', 'tigecycline', 'omadacycline', 'eravacycline', 'sarecycline',
        '四环素', '多西环素', '强力霉素', '米诺环素', '土霉素', '替加环素',
      ],
      notForms: onSkin,
    },
  },
  nitroimidazoles: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-074', cites: ledger,
    says: {
      atc: ['P01AB', 'J01XD', 'G01AF01'],
      names: [
        'nitroimidazole', 'nitroimidazoles', 'metronidazole', 'flagyl', 'metrogel', 'tinidazole', 'fasigyn', 'tindamax', 'secnidazole', 'ornidazole', 'nimorazole',
        '硝基咪唑', '甲硝唑', '灭滴灵', '替硝唑', '奥硝唑', '塞克硝唑',
      ],
    },
  },
  systemicNitroimidazoles: {
    ...ours, rule: 'STI-023', checkedOn: '2026-11-26', cites: ledger,
    says: {
      atc: ['P01AB', 'J01XD'], names: ['metronidazole', 'flagyl', 'tinidazole', 'secnidazole', 'ornidazole', '甲硝唑', '替硝唑', '塞克硝唑', '奥硝唑'],
      except: ['gel', 'cream', 'ovule', 'ovules', 'pessary', 'pessaries', 'suppository', 'suppositories', 'vaginal', 'topical', 'metrogel', '凝胶', '乳膏', '栓', '泡腾片', '阴道'], notForms: onSkin,
    },
  },
  aminoglycosides: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-078', cites: ledger,
    says: {
      atc: ['J01G'],
      names: [
        'aminoglycoside', 'aminoglycosides', 'gentamicin', 'gentamycin', 'garamycin', 'tobramycin', 'amikacin', 'streptomycin', 'neomycin', 'kanamycin', 'netilmicin', 'plazomicin', 'paromomycin',
        '氨基糖苷', '氨基糖甙', '庆大霉素', '妥布霉素', '阿米卡星', '丁胺卡那', '链霉素', '新霉素', '卡那霉素', '奈替米星', '依替米星',
      ],
    },
  },
  quinolones: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-062', cites: ledger,
    says: {
      atc: ['J01M'],
      names: [
        'quinolone', 'quinolones', 'fluoroquinolone', 'fluoroquinolones', 'ciprofloxacin', 'cipro', 'levofloxacin', 'levaquin', 'ofloxacin', 'moxifloxacin', 'avelox', 'norfloxacin', 'gemifloxacin', 'delafloxacin',
        '喹诺酮', '沙星',
      ],
    },
  },
  lidocaines: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-028', cites: ledger,
    says: {
      atc: ['N01BB'],
      names: [
        'local anaesthetic', 'local anaesthetics', 'local anesthetic', 'local anesthetics', 'lidocaine', 'lignocaine', 'xylocaine', 'bupivacaine', 'levobupivacaine', 'marcaine', 'mepivacaine', 'ropivacaine',
        'prilocaine', 'emla', 'articaine', '局麻药', '局部麻醉药', '利多卡因', '布比卡因', '罗哌卡因', '甲哌卡因', '丙胺卡因', '阿替卡因',
      ],
    },
  },

  // Products: what this place keeps.
  spectinomycinProduct: { ...ours, checkedOn: '2026-11-26', rule: 'STI-072', cites: ledger, says: { atc: ['J01XX04'], names: ['spectinomycin', 'trobicin', '大观霉素', '壮观霉素'] } },
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
    ...ours, checkedOn: '2026-11-26', rule: 'STI-083', cites: ledger,
    says: {
      atc: ['B01AA', 'N05AN01', 'N03AB02'],
      names: [
        'warfarin', 'coumadin', 'jantoven', 'marevan', 'acenocoumarol', 'nicoumalone', 'sintrom', 'phenprocoumon', 'marcoumar', 'lithium', 'priadel', 'camcolit', 'lithobid', 'phenytoin', 'dilantin', 'epanutin',
        '华法林', '醋硝香豆素', '碳酸锂', '苯妥英',
      ],
    },
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
    ...ours, checkedOn: '2026-11-26', rule: 'STI-028', cites: ledger,
    says: {
      atc: ['B01AA', 'B01AB', 'B01AE', 'B01AF', 'B01AX05'],
      names: [
        'warfarin', 'coumadin', 'jantoven', 'marevan', 'acenocoumarol', 'nicoumalone', 'sintrom', 'phenprocoumon', 'marcoumar', 'phenindione', 'heparin', 'lmwh', 'enoxaparin', 'lovenox', 'clexane', 'dalteparin',
        'fragmin', 'tinzaparin', 'nadroparin', 'bemiparin', 'fondaparinux', 'arixtra', 'apixaban', 'eliquis', 'rivaroxaban', 'xarelto', 'edoxaban', 'savaysa', 'lixiana', 'dabigatran', 'pradaxa', 'argatroban',
        'bivalirudin', '华法林', '醋硝香豆素', '肝素', '磺达肝癸', '沙班', '拜瑞妥', '艾乐妥', '达比加群', '泰毕全', '阿加曲班', '比伐芦定',
      ],
    },
  },
  loopDiuretics: { ...ours, rule: 'STI-078', cites: ledger, says: { atc: ['C03C'], names: ['furosemide', 'frusemide', 'bumetanide', 'torasemide', '呋塞米', '布美他尼', '托拉塞米'] } },
  alcoholicSolution: { ...ours, rule: 'STI-082', cites: ledger, says: { names: ['lopinavir/ritonavir oral solution', 'kaletra oral solution', 'lopinavir/ritonavir solution', '洛匹那韦利托那韦口服溶液', '洛匹那韦/利托那韦口服液'] } },
}
