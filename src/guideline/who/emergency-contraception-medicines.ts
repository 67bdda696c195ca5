import type { EmergencyContraception } from '../topic/emergency-contraception.js'

const checkedOn = '2026-11-24'
const recommended = { strength: 'recommendation', verification: 'secondary', checkedOn } as const
const good = { strength: 'good-practice', verification: 'secondary', checkedOn } as const
const label = { strength: 'label', verification: 'unread', checkedOn: '2026-11-25' } as const

type Medicines =
  | 'inducers' | 'weakInducers' | 'acidSuppressants' | 'progestogens' | 'ulipristalMedicine' | 'levonorgestrelMedicine' | 'combinedPillsMedicine' | 'mifepristoneMedicine'
  | 'mifepristoneInhibitors' | 'systemicGlucocorticoids' | 'labelInteractions' | 'inducingPep' | 'sugammadex'

/** How the medicines that matter beside emergency contraception are recognised (EC-050 to EC-059). */
export const medicines: Pick<EmergencyContraception, Medicines> = {
  inducers: {
    ...recommended, verification: 'read', rule: 'EC-050', mayOnly: 'widen', cites: [{ source: 'S-ATC' }, { source: 'S-MSF-DRUG' }, { source: 'S-SPS' }],
    says: {
      atc: [
        'N03AF01', 'N03AF02', 'N03AF04', 'N03AB02', 'N03AB52', 'N03AB05', 'N03AA02', 'N03AA01', 'N03AA04', 'N03AB04', 'N03AB54', 'N05CA01', 'N05CA02', 'N05CA03',
        'N05CA04', 'N05CA05', 'N05CA06', 'N03AA03', 'N03AX11', 'A08AA51', 'N03AF03', 'N03AX22', 'N03AX10', 'N03AX25', 'J04AB02', 'J04AM02', 'J04AM05', 'J04AM06',
        'J04AM07', 'J04AM12', 'J04BA50', 'J04BA51', 'J04AB04', 'J04AM11', 'A02BD16', 'J04AB05', 'J05AG03', 'J05AR06', 'J05AR11', 'J05AG01', 'J05AR05', 'J05AR07',
        'J05AG04', 'J05AE03', 'J05AR10', 'J05AR23', 'J05AR26', 'J05AE30', 'J05AP52', 'J05AP53', 'N06AX25', 'C02KX01', 'A04AD12', 'R07AX30', 'L02BB04', 'L02BB05',
        'L01XX23',
      ],
      rxnorm: ['2002', '32624', '1482502', '8183', '72236', '8134', '6758', '6757', '8691', '38404', '69036', '1356552', '24812', '2265690', '9384', '55672', '35617', '195085', '53654', '475969', '85762', '75207'],
      names: [
        'carbamazepine', 'tegretol', 'oxcarbazepine', 'trileptal', 'eslicarbazepine', 'phenytoin', 'dilantin', 'fosphenytoin', 'phenobarbital', 'phenobarbitone',
        'methylphenobarbital', 'barbexaclone', 'mephenytoin', 'pentobarbital', 'amobarbital', 'secobarbital', 'butobarbital', 'butalbital', 'primidone', 'mysoline',
        'topiramate', 'topamax', 'rufinamide', 'perampanel', 'felbamate', 'cenobamate', 'rifampicin', 'rifampin', 'rifadin', 'rifabutin', 'rifapentine', 'efavirenz',
        'atripla', 'nevirapine', 'etravirine', 'ritonavir', 'kaletra', 'paxlovid', 'st john\'s wort', 'st. john\'s wort', 'st john’s wort', 'hypericum', 'bosentan', 'aprepitant',
        'fosaprepitant', 'lumacaftor', 'orkambi', 'enzalutamide', 'apalutamide', 'mitotane',
        '卡马西平', '奥卡西平', '艾司利卡西平', '苯妥英', '苯巴比妥', '扑米酮', '托吡酯', '卢非酰胺', '吡仑帕奈', '非尔氨酯', '利福平', '利福布汀', '利福喷丁', '依非韦伦', '奈韦拉平', '依曲韦林',
        '利托那韦', '圣约翰草', '贯叶连翘', '贯叶金丝桃', '波生坦', '阿瑞匹坦', '恩扎卢胺', '阿帕他胺', '米托坦',
      ],
      notForms: ['topical', 'eye', 'vaginal'],
    },
  },
  weakInducers: {
    ...recommended, verification: 'unread', rule: 'EC-050', mayOnly: 'widen', cites: [{ source: 'S-ATC', at: 'table B' }],
    says: {
      atc: [
        'N06BA07', 'N06BA13', 'D01BA01', 'J05AE04', 'J05AE07', 'J05AE09', 'L01EC02', 'L01EC01', 'L01EC03', 'L01ED05', 'L01XM02', 'L01XX73', 'L01XF03', 'N07XX11',
        'C01EB24', 'H02AB02', 'J05AX24', 'N07XX25', 'H01CC03',
      ],
      names: [
        'modafinil', 'armodafinil', 'griseofulvin', 'nelfinavir', 'fosamprenavir', 'tipranavir', 'dabrafenib', 'vemurafenib', 'encorafenib', 'lorlatinib', 'ivosidenib',
        'sotorasib', 'bexarotene', 'pitolisant', 'mavacamten', 'dexamethasone', 'tecovirimat', 'omaveloxolone', 'elagolix', '莫达非尼', '灰黄霉素', '奈非那韦', '地塞米松',
      ],
      notForms: ['topical', 'eye', 'vaginal', 'inhaled'],
    },
  },
  acidSuppressants: {
    ...recommended, rule: 'EC-052', cites: [{ source: 'S-PGD' }],
    says: {
      atc: ['A02A', 'A02BA', 'A02BC'],
      names: ['omeprazole', 'esomeprazole', 'lansoprazole', 'pantoprazole', 'rabeprazole', 'famotidine', 'ranitidine', 'cimetidine', 'vonoprazan', 'antacid', '奥美拉唑', '埃索美拉唑', '兰索拉唑', '泮托拉唑', '雷贝拉唑', '法莫替丁', '伏诺拉生'],
    },
  },
  progestogens: {
    ...recommended, rule: 'EC-054', mayOnly: 'widen', cites: [{ source: 'S-PGD' }],
    says: {
      atc: ['G03AA', 'G03AB', 'G03AC', 'G03D', 'G03F', 'G02BB01', 'G03AD01'],
      names: [
        'levonorgestrel', 'norethisterone', 'norethindrone', 'norgestimate', 'desogestrel', 'drospirenone', 'medroxyprogesterone', 'etonogestrel', 'norgestrel', 'dienogest',
        'gestodene', 'progesterone', '左炔诺孕酮', '炔诺酮', '去氧孕烯', '屈螺酮', '甲羟孕酮', '依托孕烯', '地诺孕素', '孕二烯酮', '黄体酮',
      ],
    },
  },
  ulipristalMedicine: { ...recommended, verification: 'read', rule: 'EC-058', cites: [{ source: 'S-ATC' }], says: { atc: ['G03AD02'], names: ['ulipristal', 'ellaone', 'ella', '乌利司他'] } },
  levonorgestrelMedicine: {
    ...recommended, verification: 'read', rule: 'EC-058', cites: [{ source: 'S-ATC' }],
    says: { atc: ['G03AD01'], names: ['levonorgestrel', 'plan b one-step', 'plan b', 'postinor', 'levonelle', '左炔诺孕酮', '毓婷'], except: ['intrauterine', 'iud', 'implant', '宫内', '皮下埋植'] },
  },
  inducingPep: {
    ...recommended, verification: 'read', rule: 'EC-057', mayOnly: 'widen', cites: [{ source: 'S-EFV' }],
    says: { atc: ['J05AG03', 'J05AR06', 'J05AR11', 'J05AG01', 'J05AR05', 'J05AR07'], names: ['efavirenz', 'nevirapine', '依非韦伦', '奈韦拉平'] },
  },
  sugammadex: { ...good, checkedOn: '2026-11-25', verification: 'read', rule: 'EC-059', cites: [{ source: 'label', at: 'Bridion leaflet' }], says: { atc: ['V03AB35'], names: ['sugammadex', '舒更葡糖'] } },
  combinedPillsMedicine: {
    ...recommended, verification: 'read', rule: 'EC-036', cites: [{ source: 'S-ATC' }],
    says: { atc: ['G03AA', 'G03AB'], names: ['ethinylestradiol', 'ethinyl estradiol', '炔雌醇'], notForms: ['patch', 'vaginal'] },
  },
  mifepristoneMedicine: { ...recommended, verification: 'read', rule: 'EC-044', cites: [{ source: 'S-ATC' }], says: { atc: ['G03XB01'], names: ['mifepristone', '米非司酮'] } },
  mifepristoneInhibitors: {
    ...label, rule: 'EC-085', cites: [{ source: 'S-CN-MIF' }],
    says: {
      atc: ['J02AB02', 'J02AC02', 'J02AC03', 'J02AC04', 'J01FA01', 'J01FA09', 'V03AX03', 'J05AE03', 'J05AR10', 'J05AE30'],
      names: [
        'ketoconazole', 'itraconazole', 'voriconazole', 'posaconazole', 'erythromycin', 'clarithromycin', 'cobicistat', 'ritonavir', 'paxlovid', 'kaletra',
        '酮康唑', '伊曲康唑', '伏立康唑', '泊沙康唑', '红霉素', '克拉霉素', '考比司他', '利托那韦',
      ],
      notForms: ['topical', 'eye', 'vaginal'],
    },
  },
  systemicGlucocorticoids: {
    ...label, rule: 'EC-077', cites: [{ source: 'S-CN-MIF' }],
    says: {
      atc: ['H02AB'],
      names: ['prednisolone', 'prednisone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone', 'betamethasone', '泼尼松', '泼尼松龙', '甲泼尼龙', '地塞米松', '氢化可的松'],
      notForms: ['topical', 'eye', 'vaginal', 'inhaled', 'rectal'],
    },
  },
  labelInteractions: { ...label, rule: 'EC-050', cites: [{ source: 'S-CN-LNG' }], says: 'none' },
}
