import type { ContraceptionProducts, HivProducts } from '../topic/ordered-products.js'

const checkedOn = '2026-11-25'
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const ledger = [{ source: 'hiv-pep ledger' }] as const

export const contraceptionProducts: ContraceptionProducts = {
  ethinylestradiolProduct: {
    ...ours, rule: 'EC-036', cites: [{ source: 'S-ATC' }],
    says: { atc: ['G03AA07', 'G03AB03', 'L02AA03', 'G03CA01'], names: ['ethinylestradiol', 'ethinyl estradiol', 'combined oral contraceptive', 'microgynon', '炔雌醇', '复方短效口服避孕药'] },
  },
  copperDeviceProduct: {
    ...ours, rule: 'EC-030', cites: [{ source: 'S-ATC' }],
    says: {
      atc: ['G02BA02'],
      names: ['copper device', 'copper intrauterine device', 'copper iud', 'copper-iud', 'copper coil', 'cu-iud', 'tcu380a', 't380a', 'paragard', '铜宫内节育器', '含铜宫内节育器', '带铜宫内节育器'],
    },
  },
  levonorgestrelDeviceProduct: {
    ...ours, rule: 'EC-062', cites: [{ source: 'S-ATC' }],
    says: {
      atc: ['G02BA03'],
      names: [
        'levonorgestrel device', 'levonorgestrel intrauterine', 'levonorgestrel-releasing', 'levonorgestrel iud', 'lng-iud', 'lng-ius', 'mirena', 'kyleena', 'liletta', 'levosert',
        '左炔诺孕酮宫内', '曼月乐',
      ],
    },
  },
}

export const hivProducts: HivProducts = {
  emtricitabineProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AF09', 'J05AR03', 'J05AR17', 'J05AR20', 'J05AR22'], names: ['emtricitabine', 'ftc', 'truvada', 'descovy', 'biktarvy', 'symtuza', '恩曲他滨'] } },
  bictegravirProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AR20'], names: ['bictegravir', 'biktarvy', '比克替拉韦'] } },
  cobicistatProduct: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['V03AX03', 'J05AR14', 'J05AR15', 'J05AR22'], names: ['cobicistat', 'symtuza', 'rezolsta', 'prezcobix', '考比司他'] } },
  alafenamideBrands: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AR22'], names: ['biktarvy', 'symtuza'] } },
  darunavirBrands: { ...ours, rule: 'PEP-061', cites: ledger, says: { atc: ['J05AR14', 'J05AR22'], names: ['symtuza', 'rezolsta', 'prezcobix'] } },
  neverProduct: {
    strength: 'recommendation', verification: 'read', checkedOn, rule: 'PEP-064', cites: [{ source: 'WSM' }],
    says: { atc: ['J05AG01', 'J05AR05', 'J05AR07'], names: ['nevirapine', 'viramune', '奈韦拉平'] },
  },
  notUsedProduct: {
    strength: 'recommendation', verification: 'read', checkedOn, rule: 'PEP-064', cites: [{ source: 'CA17' }],
    says: { atc: ['J05AG03', 'J05AR06', 'J05AR11', 'J05AF04', 'J05AF02'], names: ['efavirenz', 'stavudine', 'didanosine', 'atripla', '依非韦伦', '司他夫定', '去羟肌苷'] },
  },
  tenofovirAmounts: { ...ours, rule: 'PEP-062', cites: ledger, says: { disoproxil: 245, fumarate: 300 } },
  partnerAmounts: { ...ours, rule: 'PEP-062', cites: ledger, says: { emtricitabine: 200, lamivudine: 300 } },
}
