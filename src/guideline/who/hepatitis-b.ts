import type { HepatitisB, HepatitisBCell } from '../topic/hepatitis-b.js'

const checkedOn = '2026-11-25'
const unread = { strength: 'recommendation', verification: 'unread', checkedOn } as const
const ours = { strength: 'derived', verification: 'ours', checkedOn } as const
const ledger = [{ source: 'sti-prophylaxis ledger' }] as const
const manual = [{ source: 'STI S1' }] as const

/** As the product for her says: no amount of our own. */
const asProduct = { strength: [], strengthUnit: 'mL', form: 'injection', each: 1, timesPerDay: 1 } as const

/** STI-092, the vaccine and the immunoglobulin by the source. */
const closed = { verb: 'not-indicated' } as const
const nothing: { readonly now: HepatitisBCell } = { now: { vaccine: closed, immunoglobulin: closed } }
const series: { readonly now: HepatitisBCell } = { now: { vaccine: { verb: 'offer', course: 'series' }, immunoglobulin: closed } }
const rest: { readonly now: HepatitisBCell } = { now: { vaccine: { verb: 'offer', course: 'rest-of-series' }, immunoglobulin: closed } }

export const hepatitisB: HepatitisB = {
  contacts: {
    ...ours, rule: 'CD-01', cites: [{ source: 'case-dictionary', at: 'section 4' }],
    says: {
      'penis-into-vagina': 'sexual', 'penis-into-anus': 'sexual', 'penis-into-mouth': 'sexual', 'penis-on-vulva': 'sexual', 'made-to-penetrate-vagina': 'sexual', 'made-to-penetrate-anus': 'sexual',
      'made-to-penetrate-mouth': 'sexual', 'mouth-on-vulva': 'sexual', 'mouth-on-penis': 'sexual', 'mouth-on-anus': 'sexual', 'made-to-use-mouth-on-vulva': 'sexual', 'made-to-use-mouth-on-anus': 'sexual',
      'finger-into-vagina': 'if-blood', 'finger-into-anus': 'if-blood', 'object-into-vagina': 'if-blood', 'object-into-anus': 'if-blood', 'object-into-mouth': 'if-blood',
      'ejaculation-onto-body': 'ejaculation', 'blood-or-semen-on-mucosa-or-broken-skin': 'fluid', bite: 'bite', 'injection-or-shared-sharp': 'sharp',
      'kiss-mouth': 'none', 'kiss-lick-suck-skin': 'none', 'grip-or-touch': 'none', 'touch-through-clothes': 'none',
    },
  },
  unknownExposure: { ...ours, rule: 'STI-011', cites: ledger, mayOnly: 'tighten' },
  uncertainTime: { ...ours, rule: 'STI-003', cites: ledger, mayOnly: 'tighten' },
  lastContact: { ...ours, rule: 'STI-004', cites: ledger },
  sourceStatus: { ...ours, rule: 'STI-092', cites: ledger },
  highRiskSource: { ...ours, rule: 'STI-092', cites: ledger },

  immuneFrom: { ...unread, rule: 'STI-091', cites: manual, mayOnly: 'tighten', says: { value: 10, unit: 'm[IU]/mL', sense: 'from' } },
  infected: { ...unread, rule: 'STI-091', cites: manual },
  undocumented: { ...ours, rule: 'STI-092', cites: ledger, mayOnly: 'tighten' },

  unvaccinated: {
    ...unread, rule: 'STI-092', cites: [{ source: 'STI S3' }, { source: 'STI S1' }],
    says: { positive: { now: { vaccine: { verb: 'recommend', course: 'series' }, immunoglobulin: { verb: 'offer', doses: 'one' } } }, unknown: series, negative: series },
  },
  oneDose: {
    ...unread, rule: 'STI-092', cites: [{ source: 'STI S3' }, { source: 'STI S1' }],
    says: { positive: { now: { vaccine: { verb: 'recommend', course: 'rest-of-series' }, immunoglobulin: { verb: 'offer', doses: 'one' } } }, unknown: rest, negative: rest },
  },
  incomplete: {
    ...unread, rule: 'STI-092', cites: [{ source: 'STI S3' }, { source: 'STI S1' }],
    says: { positive: { now: { vaccine: { verb: 'recommend', course: 'rest-of-series' }, immunoglobulin: { verb: 'offer', doses: 'one' } } }, unknown: rest, negative: rest },
  },
  completeUntested: {
    ...unread, rule: 'STI-092', cites: [{ source: 'STI S1' }, { source: 'sti-prophylaxis ledger', at: 'D3' }],
    says: {
      positive: { now: { vaccine: { verb: 'recommend', course: 'booster' }, immunoglobulin: closed } },
      unknown: { now: { vaccine: { verb: 'offer', course: 'booster' }, immunoglobulin: closed } },
      negative: nothing,
    },
  },
  responder: { ...unread, rule: 'STI-092', cites: manual, says: { positive: nothing, unknown: nothing, negative: nothing } },
  nonResponderOnce: {
    ...unread, rule: 'STI-092', cites: [{ source: 'STI S3' }, { source: 'sti-prophylaxis ledger', at: 'D18' }],
    says: {
      positive: { now: { vaccine: { verb: 'recommend', course: 'second-series' }, immunoglobulin: { verb: 'offer', doses: 'one' } } },
      unknown: { now: { vaccine: { verb: 'offer', course: 'second-series' }, immunoglobulin: { verb: 'consider', flags: ['expert-first'], doses: 'one' } } },
      negative: nothing,
    },
  },
  nonResponderTwice: {
    ...unread, rule: 'STI-092', cites: [{ source: 'STI S3' }, { source: 'sti-prophylaxis ledger', at: 'D18' }],
    says: {
      positive: { now: { vaccine: closed, immunoglobulin: { verb: 'offer', doses: 'two' } } },
      unknown: { now: { vaccine: closed, immunoglobulin: { verb: 'consider', flags: ['expert-first'], doses: 'two' } } },
      negative: nothing,
    },
  },

  vaccineWindow: {
    ...unread, verification: 'secondary', rule: 'STI-006', cites: [{ source: 'STI S2b' }, { source: 'STI S1' }],
    says: { unit: 'h', stages: [{ within: 336, verb: 'recommend' }] },
  },
  vaccineThroughSkin: { ...ours, rule: 'STI-007', cites: ledger, says: 'none' },
  idealWithin: { ...unread, verification: 'secondary', rule: 'STI-006', cites: [{ source: 'STI S2b' }], says: 'none' },
  catchUp: { ...ours, rule: 'STI-008', cites: ledger, mayOnly: 'tighten' },
  immunoglobulinWindow: { ...unread, rule: 'STI-094', cites: [{ source: 'STI S3' }], says: 'none' },
  immunoglobulinThroughSkin: { ...unread, rule: 'STI-009', cites: [{ source: 'STI S3' }], says: 'none' },
  urgentWithin: { ...ours, rule: 'STI-006', cites: ledger, says: { value: 24, unit: 'h', sense: 'to' } },

  vaccine: { ...unread, rule: 'STI-045', cites: manual, says: { route: 'injection', components: [{ ...asProduct, medicine: 'hepatitis-b-vaccine' }] } },
  vaccineAdult: { ...unread, rule: 'STI-045', cites: manual, says: 'none' },
  vaccineChild: { ...unread, rule: 'STI-045', cites: manual, says: 'none' },
  vaccineChildOther: { ...unread, rule: 'STI-045', cites: manual, says: 'none' },
  adultProductFrom: { ...unread, rule: 'STI-045', cites: manual, says: 'none' },
  immunoglobulin: { ...unread, rule: 'STI-093', cites: [{ source: 'STI S3' }], says: { route: 'injection', components: [{ ...asProduct, medicine: 'hepatitis-b-immunoglobulin' }] } },
  immunoglobulinByWeight: { ...unread, rule: 'STI-093', cites: [{ source: 'STI S3' }], says: 'none' },
  immunoglobulinByAge: { ...unread, rule: 'STI-093', cites: [{ source: 'STI S3' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },
  immunoglobulinLeast: { ...unread, rule: 'STI-093', cites: [{ source: 'STI S3' }], says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } },
  splitAbove: { ...ours, rule: 'STI-093', cites: ledger, says: { value: 5, unit: 'mL', sense: 'above' } },

  schedule: {
    ...unread, rule: 'STI-095', cites: manual,
    says: { steps: [{ name: 'second-dose', after: 1, until: 2, unit: 'mo', from: 'first-dose' }, { name: 'third-dose', after: 4, until: 6, unit: 'mo', from: 'first-dose' }] },
  },
  intervals: {
    ...ours, rule: 'STI-096', cites: ledger,
    says: {
      steps: [
        { name: 'second-dose', after: 4, unit: 'wk', from: 'previous-dose' },
        { name: 'third-dose', after: 8, unit: 'wk', from: 'previous-dose', floors: [{ after: 16, unit: 'wk', from: 'first-dose' }] },
      ],
    },
  },
  rapidSchedule: { ...unread, rule: 'STI-095', cites: manual, says: { steps: [] } },
  rapidIntervals: { ...ours, rule: 'STI-096', cites: ledger, says: { steps: [] } },
  rapidFrom: { ...unread, rule: 'STI-095', cites: manual, says: 'none' },
  rapidAllowedFrom: { ...unread, rule: 'STI-095', cites: manual, says: 'none' },
  rapidLicensedFrom: { ...unread, rule: 'STI-095', cites: manual, says: 'none' },
  paediatricTeamBelow: { ...unread, rule: 'STI-095', cites: manual, says: 'none' },
  slowSchedule: { ...unread, rule: 'STI-095', cites: manual, says: { steps: [] } },
  twoDoseFrom: { ...unread, rule: 'STI-095', cites: manual, says: 'none' },
  twoDoseSchedule: { ...unread, rule: 'STI-095', cites: manual, says: { steps: [] } },
  lastDoseAge: { ...unread, rule: 'STI-096', cites: manual, says: { steps: [{ name: 'last-dose', after: 24, unit: 'wk', from: 'birth' }] } },
  lateDose: { ...ours, rule: 'STI-096', cites: ledger },
  otherSchedule: { ...ours, rule: 'STI-097', cites: ledger },
  secondAfterBooster: { ...unread, rule: 'STI-099', cites: manual, says: { steps: [] } },
  secondImmunoglobulin: { ...unread, rule: 'STI-092', cites: [{ source: 'STI S7' }, { source: 'STI S88' }], says: { steps: [{ name: 'second-immunoglobulin', after: 1, unit: 'mo', from: 'first-dose' }] } },

  baseline: { ...unread, rule: 'STI-091', cites: manual },
  oneOrder: { ...ours, rule: 'CD-37', cites: [{ source: 'case-dictionary', at: 'section 7' }] },
  followUp: { ...unread, rule: 'STI-098', cites: manual, says: { steps: [] } },
  responseTest: { ...unread, rule: 'STI-098', cites: manual, says: { steps: [{ name: 'response', after: 1, until: 2, unit: 'mo', from: 'previous-dose' }] } },
  afterImmunoglobulin: { ...unread, rule: 'STI-098', cites: manual, says: { steps: [{ name: 'response', after: 6, unit: 'mo', from: 'dose' }] } },

  allergy: { ...ours, rule: 'STI-076', cites: ledger, mayOnly: 'tighten' },
  allergens: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-076', cites: ledger, mayOnly: 'widen',
    says: {
      names: [
        'yeast', 'saccharomyces', 'hepatitis b vaccine', 'hepatitis b vaccines', 'hep b vaccine', 'hepb', 'engerix', 'hbvaxpro', 'recombivax', 'heplisav', 'fendrix', 'prehevbrio', 'twinrix',
        '酵母', '乙肝疫苗', '乙型肝炎疫苗', '甲乙型肝炎联合疫苗',
      ],
    },
  },
  differentSites: { ...ours, rule: 'STI-089', cites: ledger },
  pregnancy: { ...unread, rule: 'STI-061', cites: manual },
  immunoglobulinSupply: { ...unread, rule: 'STI-092', cites: [{ source: 'STI S3' }, { source: 'STI S1' }], says: { approach: 'only-if-here' } },
  givenOnce: { ...ours, rule: 'STI-133', cites: ledger },
  vaccineProduct: {
    ...ours, checkedOn: '2026-11-26', rule: 'STI-045', cites: ledger,
    says: {
      atc: ['J07BC01', 'J07BC20'],
      names: [
        'hepatitis b vaccine', 'hepatitis b vaccines', 'hepatitis a and b vaccine', 'hep b vaccine', 'hepb', 'engerix', 'hbvaxpro', 'recombivax', 'heplisav', 'fendrix', 'prehevbrio', 'twinrix',
        '乙肝疫苗', '乙型肝炎疫苗', '甲乙型肝炎联合疫苗',
      ],
      // The short name also stands beside what is given against the disease.
      except: ['tenofovir', 'tdf', 'taf', 'entecavir', 'immunoglobulin', 'immune globulin'],
    },
  },
  immunoglobulinProduct: {
    ...ours, rule: 'STI-093', cites: ledger,
    says: {
      atc: ['J06BB04'],
      names: ['hepatitis b immunoglobulin', 'hepatitis b immune globulin', 'hep b immunoglobulin', 'hep b immune globulin', 'hepb immune globulin', 'hepb immunoglobulin', 'hepatitis b ig', 'hbig', 'hyperhep', 'nabi-hb', 'hepagam', 'zutectra', '乙肝免疫球蛋白', '乙型肝炎免疫球蛋白', '乙型肝炎人免疫球蛋白', '乙肝人免疫球蛋白'],
    },
  },
}
