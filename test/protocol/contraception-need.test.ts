import { describe, expect, test } from 'vitest'
import { cn } from '../../src/guideline/cn/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import type { MedicineName } from '../../src/guideline/medicines.js'
import type { EmergencyContraception } from '../../src/guideline/topic/emergency-contraception.js'
import type { Planned } from '../../src/plan/index.js'
import { type Facts, ago, hoursAgo, lineOf, outcomeFor } from '../support/contraception.js'

const methods = (...contraception: readonly Facts[]): Facts => ({ pregnancyAndContraception: { contraception: contraception.map((one, i) => ({ id: `k${i + 1}`, ...one })) } })
const shelf = (...formulary: readonly Facts[]): Facts => ({ setting: { timeZone: 'Asia/Shanghai', formulary } })
const carbamazepine: Facts = { medicines: [{ id: 'm1', text: 'carbamazepine', status: 'taking' }] }
const says = (facts: Facts): string | undefined => lineOf('levonorgestrel', facts)?.says.replace(/^(recommend|offer|consider) .*$/, 'needed')
const none = (reason: string, instead: string): string => `not-indicated routine [] ${reason} / instead-${instead}`
/** There is a need: the pill is open. */
const needed = 'needed'

describe('no need (EC-001 to EC-006, EC-013)', () => {
  const result = (finding: string): Facts => ({ results: { pregnancy: [{ finding }] } })
  const ended = (outcome: string, on?: string): Facts => ({ pregnancyAndContraception: { lastPregnancyEnd: { outcome, ...(on ? { on } : {}) } } })
  test.each<[string, Facts, string]>([
    ['a positive test', result('positive'), none('pregnant', 'counselling')],
    ['no uterus', { body: { organs: { uterus: false } } }, none('no-uterus-or-ovaries', 'other-care')],
    ['no ovaries', { body: { organs: { ovaries: false } } }, none('no-uterus-or-ovaries', 'other-care')],
    ['organs told to be there', { body: { organs: { uterus: true, ovaries: true } } }, needed],
    ['after the menopause, found in the laboratory', { body: { menopause: { state: true, basis: 'laboratory' } } }, none('after-menopause', 'other-care')],
    ['after the menopause, as she says', { body: { menopause: { state: true, basis: 'stated' } } }, needed],
    ['first stage, no first period', { person: { dateOfBirth: '2016-03-02' }, body: { puberty: { tannerStage: 1, menarche: false } } }, none('before-puberty', 'other-care')],
    ['oral only, everything remembered', hoursAgo(24, { acts: [{ id: 'a1', kind: 'penis-into-mouth' }] }), none('no-qualifying-contact', 'other-care')],
    ['sterilised', methods({ method: 'female-sterilisation' }), none('protected', 'if-she-asks')],
    ['twenty days after a birth', ended('birth', '2026-11-03'), none('soon-after-birth', 'if-she-asks')],
    ['twenty-one days after a birth', ended('birth', '2026-11-02'), needed],
    ['four days after a termination', ended('termination', '2026-11-19'), none('soon-after-loss', 'if-she-asks')],
    ['five days after a termination', ended('termination', '2026-11-18'), needed],
    ['twenty days after a termination', ended('termination', '2026-11-03'), needed],
    ['a birth of which the day is not told', ended('birth'), needed],
    ['a birth this month', ended('birth', '2026-11'), needed],
    ['a birth last month', ended('birth', '2026-10'), needed],
    ['stage first', { person: { dateOfBirth: '2019-03-02' } }, 'needs-input hours [] stage-first / instead-other-care'],
    ['male at birth, organs not recorded', { person: { dateOfBirth: '1998-03-02', sexAssignedAtBirth: 'male' } }, 'needs-input hours [] organs-not-recorded / instead-other-care'],
  ])('%s', (_, facts, expected) => {
    expect(says(facts)).toBe(expected)
    // A device is no pill: in a pregnancy it has a reason of its own.
    if (expected !== needed) for (const [id, told] of [['ulipristal', expected], ['copper-device', expected.replace(' pregnant', ' device-pregnant')]] as const) expect(lineOf(id, facts)?.says).toBe(told)
    if (facts['incidents'] === undefined) expect(says({ ...facts, ...hoursAgo(130) })).toBe(expected === needed ? 'window-exceeded routine [] window-passed / instead-test-and-counselling' : expected)
  })
  test('the day of a birth known to the month, or not at all, is asked', () => {
    for (const on of [undefined, '2026-11']) expect(lineOf('levonorgestrel', ended('birth', on))?.asks).toContain('/pregnancyAndContraception/lastPregnancyEnd/on')
    for (const on of ['2026-10', '2026-10-01']) expect(lineOf('levonorgestrel', ended('birth', on))?.asks).not.toContain('/pregnancyAndContraception/lastPregnancyEnd/on')
    expect(lineOf('levonorgestrel', ended('birth', '2026-11-03'))).toMatchObject({ facts: expect.arrayContaining(['/pregnancyAndContraception/lastPregnancyEnd/on', '/pregnancyAndContraception/lastPregnancyEnd/outcome']) })
  })
  test('what decided is named, and what comes after it is not asked', () => {
    const line = lineOf('levonorgestrel', methods({ method: 'female-sterilisation' }))
    expect(line?.rules).toContain('EC-005')
    expect(line?.asks).not.toContain('/pregnancyAndContraception/lastPregnancyEnd/outcome')
    const girl = lineOf('levonorgestrel', { person: { dateOfBirth: '2016-03-02' }, body: { puberty: { tannerStage: 1, menarche: false } } })
    expect(girl?.asks).not.toContain('/pregnancyAndContraception/contraception')
    expect(lineOf('levonorgestrel', { body: { organs: { uterus: false } } })?.asks).toEqual(['/results/pregnancy', '/pregnancyAndContraception/pregnancy/status'])
  })
})

describe('protected already (EC-005)', () => {
  const safe = none('protected', 'if-she-asks')
  test.each<[string, Facts, string]>([
    ['none told', methods(), needed], ['a method without its name', methods({ goodUntil: '2030-01-01' }), needed], ['condoms', methods({ method: 'condoms', usedCorrectly: true }), needed],
    ...['implant', 'copper-iud', 'levonorgestrel-iud', 'injectable'].flatMap((method): [string, Facts, string][] => [
      [`${method} good until the day of the act`, methods({ method, goodUntil: '2026-11-22' }), safe],
      [`${method} good until the day before`, methods({ method, goodUntil: '2026-11-21' }), needed],
      [`${method} good until this month`, methods({ method, goodUntil: '2026-11' }), needed],
      [`${method} good until last month`, methods({ method, goodUntil: '2026-10' }), needed],
      [`${method} good until next month`, methods({ method, goodUntil: '2026-12' }), safe],
      [`${method}, how long not told`, methods({ method }), needed],
      [`${method} beside carbamazepine`, { ...methods({ method, goodUntil: '2030-01-01' }), ...carbamazepine }, method === 'implant' ? needed : safe],
    ]),
    ...['combined-pill', 'progestogen-only-pill', 'patch', 'ring'].flatMap((method): [string, Facts, string][] => [
      [`${method} used rightly`, methods({ method, usedCorrectly: true }), safe], [`${method} not used rightly`, methods({ method, usedCorrectly: false }), needed], [`${method}, how it was used not told`, methods({ method }), needed],
      [`${method} beside carbamazepine`, { ...methods({ method, usedCorrectly: true }), ...carbamazepine }, needed],
    ]),
    ['one of two', methods({ method: 'condoms' }, { method: 'copper-iud', goodUntil: '2030' }), safe],
    ['a device and no time of the act: it must be good still', { ...methods({ method: 'copper-iud', goodUntil: '2026-11-22' }), ...hoursAgo(0, { when: undefined }) }, needed],
    ['a device good today and no time of the act', { ...methods({ method: 'copper-iud', goodUntil: '2026-11-23' }), ...hoursAgo(0, { when: undefined }) }, safe],
  ])('%s', (_, facts, expected) => {
    expect(says(facts)).toBe(expected)
  })
  test('whether a device is good still is asked where it is not told or only to the month', () => {
    expect(lineOf('levonorgestrel', methods({ method: 'implant' }))?.asks).toContain('/pregnancyAndContraception/contraception/k1/goodUntil')
    expect(lineOf('levonorgestrel', methods({ method: 'implant', goodUntil: '2026-11' }))?.asks).toContain('/pregnancyAndContraception/contraception/k1/goodUntil')
    expect(lineOf('levonorgestrel', methods({ method: 'implant', goodUntil: '2026-10' }))?.asks).not.toContain('/pregnancyAndContraception/contraception/k1/goodUntil')
    expect(lineOf('levonorgestrel', { ...methods({ method: 'implant', goodUntil: '2026-10' }), ...hoursAgo(23 * 24) })?.asks).toContain('/pregnancyAndContraception/contraception/k1/goodUntil')
    expect(lineOf('levonorgestrel', methods({ method: 'ring' }))?.asks).toContain('/pregnancyAndContraception/contraception/k1/usedCorrectly')
    expect(lineOf('levonorgestrel', {})?.asks).toContain('/pregnancyAndContraception/contraception')
    expect(lineOf('levonorgestrel', methods())?.asks).not.toContain('/pregnancyAndContraception/contraception')
  })
  const milk = (breastfeeding: Facts | undefined, on: string | undefined): Facts => ({ pregnancyAndContraception: { contraception: [{ id: 'k1', method: 'lactational-amenorrhoea' }], ...(breastfeeding ? { breastfeeding } : {}), ...(on ? { lastPregnancyEnd: { outcome: 'birth', on } } : {}) } })
  const fully = { exclusive: true, periodsReturned: false }
  test.each<[string, Facts, string]>([
    ['everything told', milk(fully, '2026-05-24'), safe], ['six months to the day', milk(fully, '2026-05-23'), needed], ['known to the month: its first day counts', milk(fully, '2026-05'), needed], ['the birth not told', milk(fully, undefined), needed],
    ['not only milk', milk({ ...fully, exclusive: false }, '2026-09-01'), needed], ['only milk or not is not told', milk({ periodsReturned: false }, '2026-09-01'), needed],
    ['periods again', milk({ ...fully, periodsReturned: true }, '2026-09-01'), needed], ['periods again or not is not told', milk({ exclusive: true }, '2026-09-01'), needed], ['nothing told of breastfeeding', milk(undefined, '2026-09-01'), needed],
  ])('fully breastfeeding: %s', (_, facts, expected) => {
    expect(says(facts)).toBe(expected)
  })
  test('fully breastfeeding: what is not told is asked', () => {
    expect(lineOf('levonorgestrel', milk({}, undefined))?.asks).toEqual(expect.arrayContaining(['/pregnancyAndContraception/breastfeeding/exclusive', '/pregnancyAndContraception/breastfeeding/periodsReturned', '/pregnancyAndContraception/lastPregnancyEnd/on']))
  })
})

describe('HIV medicines (EC-057, EC-130)', () => {
  const efavirenz = (purpose?: string): Facts => ({ medicines: [{ id: 'm0', text: 'ibuprofen', purpose: 'hiv-pep', status: 'taking' }, { id: 'm1', text: 'efavirenz', ...(purpose ? { purpose } : {}), status: 'taking' }] })
  test.each<[string, Facts, RegExp]>([
    ['as prophylaxis', efavirenz('hiv-pep'), /^not-recommended .*not-with-inducing-pep/], ['as treatment: an inducer like the others', efavirenz('hiv-treatment'), /^offer .*least-bad.* weaker-with-inducer/], ['for a purpose not told', efavirenz(), /^offer .*least-bad.* weaker-with-inducer/],
  ])('efavirenz %s', (_, facts, expected) => {
    expect(lineOf('ulipristal', facts)?.says).toMatch(expected)
  })
  const chosen = (...medicines: readonly MedicineName[]): readonly Planned[] => [{
    line: 'hiv-pep/first-dose', need: 'hiv-pep', verb: 'recommend',
    order: { route: 'oral', rows: [], components: medicines.map((medicine) => ({ medicine, strength: [50], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1 })) },
  }]
  const both = (before: readonly Planned[], says: Partial<EmergencyContraception> = {}): readonly (string | undefined)[] => ['levonorgestrel', 'ulipristal'].map((id) => lineOf(id, {}, { before, says })?.says)
  const double = 'recommend hours [off-label if-in-stock] 2 x levonorgestrel 1.5 by EC-042 as-soon-as-possible doubled-for-pep doubled-is-off-label other-window no-test-needed /'
  test('dolutegravir chosen in this visit changes nothing', () => {
    expect(both(chosen('dolutegravir'))).toEqual(both([]))
  })
  test('a boosted medicine chosen in this visit, beside others, doubles levonorgestrel and leaves ulipristal for last', () => {
    expect(both(chosen('dolutegravir', 'lopinavir-ritonavir'))).toEqual([double, 'offer hours [least-bad if-in-stock] 1 x ulipristal 30 by EC-041 as-soon-as-possible weaker-with-inducer no-test-needed /'])
    expect(lineOf('ulipristal', {}, { before: chosen('lopinavir-ritonavir') })?.rules).toEqual(expect.arrayContaining(['EC-057', 'EC-130', 'EC-051']))
  })
  test('a medicine chosen that the pack calls an inducer closes ulipristal', () => {
    const { pepEffects } = who.emergencyContraception
    expect(both(chosen('dolutegravir'), { pepEffects: { ...pepEffects, says: { dolutegravir: 'inducer' } } })).toEqual([double, 'not-recommended routine [] not-with-inducing-pep no-test-needed / instead-other-pill instead-device'])
  })
  test('chosen boosted, the order of the pills turns and the device without treatment is no last resort', () => {
    const rank = (id: string): number | undefined => lineOf(id, { consents: [{ id: 'c1', item: 'treat-sti', decision: 'declined', at: ago(1) }] }, { pack: us, says: { deviceWithoutTreatment: who.emergencyContraception.deviceWithoutTreatment }, before: chosen('lopinavir-ritonavir') })?.rank
    expect(['copper-device', 'levonorgestrel', 'ulipristal'].map(rank)).toEqual([1, 2, 3])
  })
})

describe('which pill stands first (EC-031 to EC-035)', () => {
  const first = (facts: Facts, pack = who): readonly string[] =>
    outcomeFor(facts, { pack }).lines.filter(({ need }) => need === 'emergency-contraception').sort((a, b) => a.rank - b.rank).map(({ id }) => id.slice('emergency-contraception/'.length)).filter((id) => id !== 'copper-device')
  const here = (...stock: readonly (readonly [string, boolean, number?])[]): Facts => shelf(...stock.map(([text, inStock, availableInHours]) => ({ text, inStock, ...(availableInHours === undefined ? {} : { availableInHours }) })))
  const [lng, upa] = [['levonorgestrel', 'ulipristal'], ['ulipristal', 'levonorgestrel']] as const
  const omeprazole: Facts = { medicines: [{ id: 'm1', text: 'omeprazole', status: 'taking' }] }
  const large: Facts = { body: { weight: { value: 90, unit: 'kg' }, height: { value: 165, unit: 'cm' } } }
  test.each<[string, typeof who, Facts, readonly string[]]>([
    ['who: levonorgestrel', who, {}, lng], ['us: ulipristal', us, {}, upa], ['uk: ulipristal', uk, {}, upa],
    ['past 72 hours: ulipristal', who, hoursAgo(73), upa], ['at 72 hours', who, hoursAgo(72), lng], ['no time told: as late', who, hoursAgo(0, { when: undefined }), upa],
    ['only ulipristal here', who, here(['levonorgestrel', false], ['ulipristal', true]), upa], ['only levonorgestrel here', us, here(['levonorgestrel', true], ['ulipristal', false]), lng],
    ['only levonorgestrel here, late', who, { ...here(['levonorgestrel', true], ['ulipristal', false]), ...hoursAgo(100) }, lng],
    ['neither here, late: the order of the pack', us, { ...here(['levonorgestrel', false], ['ulipristal', false]), ...hoursAgo(100) }, [...upa, 'combined-pills']],
    ['neither here, late, who', who, { ...here(['levonorgestrel', false], ['ulipristal', false]), ...hoursAgo(100) }, [...lng, 'combined-pills']],
    ['an inducer, late: levonorgestrel', us, { ...carbamazepine, ...hoursAgo(100) }, lng],
    ['efavirenz as prophylaxis: levonorgestrel', us, { medicines: [{ id: 'm1', text: 'efavirenz', purpose: 'hiv-pep', status: 'taking' }] }, lng],
    ['an acid suppressant: levonorgestrel', us, omeprazole, lng], ['an acid suppressant, late: no switch to the weaker pill', us, { ...omeprazole, ...hoursAgo(73) }, upa],
    ['a large body, ulipristal here', who, { ...large, ...here(['ulipristal', true]) }, upa], ['a large body, stock not told', who, large, lng], ['a large body, both here', who, { ...large, ...here(['levonorgestrel', true], ['ulipristal', true]) }, upa],
    ['severe asthma', us, { health: { conditions: { severeAsthmaOnOralGlucocorticoid: true } } }, lng],
    ['severe asthma, late: what is least bad comes after what is open', who, { health: { conditions: { severeAsthmaOnOralGlucocorticoid: true } }, ...hoursAgo(100) }, lng],
    ['malabsorption weighs on both alike', us, { health: { conditions: { malabsorption: true } } }, upa],
  ])('%s', (_, pack, facts, order) => {
    expect(first(facts, pack)).toEqual(order)
  })
  const fetched = (facts: Facts, pack = who): boolean => lineOf('levonorgestrel', facts, { pack })?.says.includes('ulipristal-within-reach') ?? false
  const reach = (hours: number, more: Facts = {}): Facts => ({ ...here(['ulipristal', false, hours]), ...hoursAgo(100), ...more })
  test.each<[string, typeof who, Facts, boolean]>([
    ['four hours away', who, reach(4), true], ['more than four', who, reach(4.01), false], ['three hours away at 72 hours', who, reach(3, hoursAgo(72)), false], ['a second later', who, reach(3, hoursAgo(72 + 1 / 3600)), true],
    ['three hours away and three left', who, reach(3, hoursAgo(117)), true], ['three hours away and less left', who, reach(3, hoursAgo(117.01)), false], ['no time told', who, reach(3, hoursAgo(0, { when: undefined })), true],
    ['an allergy to it', who, reach(3, { allergies: [{ id: 'g1', substance: 'ulipristal' }] }), false], ['an inducer', who, reach(3, carbamazepine), false], ['an acid suppressant', who, reach(3, omeprazole), true],
    ['a progestogen', who, reach(3, { medicines: [{ id: 'm1', text: 'norethisterone', status: 'taking' }] }), true], ['severe asthma', who, reach(3, { health: { conditions: { severeAsthmaOnOralGlucocorticoid: true } } }), false],
    ['a specialist must be asked', who, reach(3, { health: { conditions: { acutePorphyria: true } } }), false], ['three hours away at 96 hours, uk', uk, reach(3, hoursAgo(96)), false], ['a second later, uk', uk, reach(3, hoursAgo(96 + 1 / 3600)), true],
    ['not on its way', who, { ...here(['ulipristal', false]), ...hoursAgo(100) }, false], ['nothing told of the place', who, hoursAgo(100), false],
  ])('fetched or not: %s', (_, pack, facts, expected) => {
    expect(fetched(facts, pack)).toBe(expected)
    if (expected) expect(first(facts, pack)[0]).toBe('ulipristal')
  })
  test.each<[string, Facts, boolean]>([
    ['wished and planned', { wishes: { treatment: [{ id: 'w1', option: 'copper-device', wants: true }] }, encounter: { planned: { deviceInsertionAt: ago(-10) } } }, true],
    ['wished, not planned', { wishes: { treatment: [{ id: 'w1', option: 'copper-device', wants: true }] } }, false], ['wished, of the visit nothing planned', { wishes: { treatment: [{ id: 'w1', option: 'copper-device', wants: true }] }, encounter: {} }, false],
    ['planned, not wished', { encounter: { planned: { deviceInsertionAt: ago(-10) } } }, false], ['planned, and she does not wish it', { wishes: { treatment: [{ id: 'w1', option: 'copper-device', wants: false }] }, encounter: { planned: { deviceInsertionAt: ago(-10) } } }, false],
  ])('a bridge to the device: %s', (_, facts, bridges) => {
    expect(lineOf('levonorgestrel', facts)?.says.includes('[bridge if-in-stock]')).toBe(bridges)
    expect(lineOf('levonorgestrel', facts)?.says.includes(' bridge ')).toBe(bridges)
    expect(lineOf('ulipristal', facts)?.says).not.toContain('bridge')
  })
  test('what the order rests on is named', () => {
    expect(lineOf('levonorgestrel', {})?.rules).toEqual(expect.arrayContaining(['EC-033', 'EC-031', 'EC-034', 'EC-043']))
    expect(lineOf('ulipristal', {}, { pack: uk })?.rules).toContain('EC-032')
    expect(lineOf('levonorgestrel', {}, { pack: cn })?.rules).toContain('EC-035')
  })
})

describe('the last resort (section 8, step 12)', () => {
  const cavity: Facts = { pregnancyAndContraception: { iudSuitability: { cavityDistortion: true } } }
  const kept = (id: string, facts: Facts, pack = uk): boolean => lineOf(id, facts, { pack })?.says.includes('least-bad') ?? false
  const omeprazole: Facts = { medicines: [{ id: 'm1', text: 'omeprazole', status: 'taking' }] }
  test.each<[string, Facts, boolean, boolean]>([
    ['an inducer at 96 hours: levonorgestrel is open', { ...carbamazepine, ...hoursAgo(96) }, false, false], ['a second later: levonorgestrel is kept', { ...carbamazepine, ...hoursAgo(96 + 1 / 3600) }, true, false],
    ['an acid suppressant, too late for levonorgestrel: ulipristal is kept', { ...omeprazole, ...hoursAgo(100) }, false, true],
    ['an inducer and an allergy to levonorgestrel: ulipristal is kept', { ...carbamazepine, ...hoursAgo(100), allergies: [{ id: 'g1', substance: 'levonorgestrel' }] }, false, true],
    ['an inducer and an allergy to ulipristal: levonorgestrel is kept', { ...carbamazepine, ...hoursAgo(100), allergies: [{ id: 'g1', substance: 'ulipristal' }] }, true, false],
    ['past every window: none is kept', { ...carbamazepine, ...hoursAgo(121) }, false, false],
    ['covered already: none is kept', { medicines: [{ id: 'm1', text: 'levonorgestrel', purpose: 'emergency-contraception', status: 'single-dose-taken', takenDoses: [{ id: 't1', at: { at: ago(5) } }] }], ...hoursAgo(100) }, false, false],
  ])('%s', (_, facts, levonorgestrel, ulipristal) => {
    expect(kept('levonorgestrel', facts)).toBe(levonorgestrel)
    expect(kept('ulipristal', facts)).toBe(ulipristal)
  })
  test('a window that has closed keeps nothing open: neither the pill it closed nor another back', () => {
    const before: Facts = { medicines: [{ id: 'm1', text: 'ulipristal', purpose: 'emergency-contraception', status: 'single-dose-taken', takenDoses: [{ id: 't1' }] }] }
    expect(lineOf('levonorgestrel', { ...before, ...hoursAgo(121) }, { pack: uk })?.closes).toBe(new Date(Date.parse(ago(121)) + 96 * 3_600_000).toISOString())
    const ended = { ...uk.emergencyContraception.levonorgestrelWindow, says: { unit: 'h', stages: [{ within: 20, verb: 'offer' }] } } as const
    expect(lineOf('ulipristal', omeprazole, { pack: uk, says: { levonorgestrelWindow: ended } })?.says).toContain('least-bad')
  })
  test('a closed option stands behind the open ones', () => {
    expect(['levonorgestrel', 'ulipristal', 'copper-device'].map((id) => lineOf(id, cavity)?.rank)).toEqual([1, 2, 3])
  })
  test('says so, closes with the last stage, and asks a specialist where nothing better is open', () => {
    const facts: Facts = { ...carbamazepine, ...hoursAgo(100) }
    const line = lineOf('levonorgestrel', facts, { pack: uk })
    expect(line).toMatchObject({ says: 'offer hours [least-bad if-in-stock] 2 x levonorgestrel 1.5 by EC-042 as-soon-as-possible last-resort doubled-for-inducer doubled-is-a-ceiling too-late-here other-window no-test-needed /', closes: new Date(Date.parse(ago(100)) + 120 * 3_600_000).toISOString() })
    expect(lineOf('specialist', facts, { pack: uk })).toBeUndefined()
    const specialist = lineOf('specialist', { ...facts, ...cavity }, { pack: uk })
    expect(specialist?.says).toBe('refer immediate [] last-resort / instead-device')
    expect(specialist?.rules).toContain('EC-050')
    expect(lineOf('specialist', { ...hoursAgo(121), ...cavity }, { pack: uk })).toBeUndefined()
    expect(lineOf('specialist', cavity, { pack: uk })).toBeUndefined()
  })
})

describe('combined pills (EC-036)', () => {
  const shelves = (levonorgestrel?: boolean, ulipristal?: boolean): Facts => shelf(...(levonorgestrel === undefined ? [] : [{ text: 'levonorgestrel', inStock: levonorgestrel }]), ...(ulipristal === undefined ? [] : [{ text: 'ulipristal', inStock: ulipristal }]))
  test('only where neither of the other pills can be had, last of the options, with something against vomiting first', () => {
    const line = lineOf('combined-pills', shelves(false, false))
    expect(line?.says).toBe('offer hours [less-effective least-bad if-in-stock] 1 x ethinylestradiol-levonorgestrel 0.1 0.5 by EC-036 as-soon-as-possible less-effective-later antiemetic last-resort no-test-needed /')
    expect(line?.rank).toBe(4)
    expect(line?.rules).toContain('EC-036')
    expect(lineOf('antiemetic', shelves(false, false))?.says).toBe('consider hours [] antiemetic /')
  })
  test.each<[string, Facts]>([['one is here', shelves(true, false)], ['of one nothing is told', shelves(false)], ['nothing is told', {}]])('%s: not an option', (_, facts) => {
    expect(lineOf('combined-pills', facts)).toBeUndefined()
  })
})
