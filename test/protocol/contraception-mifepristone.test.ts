import { describe, expect, test } from 'vitest'
import { cn } from '../../src/guideline/cn/index.js'
import { type Facts, ago, hoursAgo, lineOf, outcomeFor, silence } from '../support/contraception.js'

const negative: Facts = { results: { pregnancy: [{ finding: 'negative' }] } }
const of = (facts: Facts) => lineOf('mifepristone', { ...negative, ...facts }, { pack: cn })
const ill = (...names: readonly string[]): Facts => ({ health: { conditions: Object.fromEntries(names.map((name) => [name, true])) } })
const takes = (text: string, more: Facts = {}): Facts => ({ medicines: [{ id: 'm1', text, status: 'taking', ...more }] })
const shelf = (...formulary: readonly Facts[]): Facts => ({ setting: { timeZone: 'Asia/Shanghai', formulary } })
const [large, small] = ['1 x mifepristone 25 by EC-044', '1 x mifepristone 10 by EC-044']
const given = (dose = large, { verb = 'offer', urgency = 'hours', flags = 'if-in-stock', meal = 'fasting', more = '', early = '' } = {}): string => `${verb} ${urgency} [${flags}] ${dose} as-soon-as-possible ${early}mifepristone-${meal} mifepristone-prescription ${more}mifepristone-leaflet /`
const closed = (verb: string, ...reasons: readonly string[]): string => `${verb} routine [] ${reasons.join(' ')} mifepristone-leaflet / instead-other-pill instead-device`

describe('mifepristone (EC-044, EC-085)', () => {
  test.each<[string, Facts, string | undefined]>([
    ['tested negative', {}, given()],
    ['not tested: after the test', { results: {} }, closed('defer', 'mifepristone-test-first')],
    ['nothing told of tests', { results: undefined }, closed('defer', 'mifepristone-test-first')],
    ['a test that says nothing', { results: { pregnancy: [{ finding: 'indeterminate' }] } }, closed('defer', 'mifepristone-test-first')],
    ['at 72 hours', hoursAgo(72), given()],
    ['a second later', hoursAgo(72 + 1 / 3600), given(large, { flags: 'less-effective off-label least-bad if-in-stock', early: 'less-effective-later beyond-label ' }).replace('beyond-label ', 'beyond-label ')],
    ...['adrenalInsufficiency', 'severeAsthmaOnOralGlucocorticoid', 'strokeOrHeartDisease', 'severeLiverDisease', 'kidneyDisease'].map((name): [string, Facts, string] => [name, ill(name), closed('contraindicated', 'mifepristone-excluded')]),
    ['an illness the leaflet does not name', ill('thyroidDisease'), given()],
    ['prednisolone', takes('prednisolone'), closed('contraindicated', 'mifepristone-steroids')],
    ['prednisolone stopped', takes('prednisolone', { status: 'stopped' }), given()],
    ['prednisolone on the skin', takes('prednisolone', { form: 'topical' }), given()],
    ['breastfeeding', { pregnancyAndContraception: { breastfeeding: { current: true } } }, closed('not-recommended', 'mifepristone-breastfeeding')],
    ['not breastfeeding', { pregnancyAndContraception: { breastfeeding: { current: false } } }, given()],
    ['an irregular cycle', { pregnancyAndContraception: { cycle: { regular: false } } }, closed('not-recommended', 'mifepristone-needs-period')],
    ['a regular cycle', { pregnancyAndContraception: { cycle: { regular: true } } }, given()],
    ['of the cycle nothing told', { pregnancyAndContraception: { cycle: {} } }, given()],
    ['a first period told, at thirteen', { person: { dateOfBirth: '2013-03-02' }, body: { puberty: { menarche: true } } }, given()],
    ['third stage without one', { person: { dateOfBirth: '2013-03-02' }, body: { puberty: { tannerStage: 3, menarche: false } } }, closed('not-recommended', 'mifepristone-needs-period')],
    ['third stage, the first period not told, at fourteen', { person: { dateOfBirth: '2011-11-24' }, body: { puberty: { tannerStage: 3 } } }, closed('not-recommended', 'mifepristone-needs-period')],
    ['third stage, the first period not told, on the fifteenth birthday', { person: { dateOfBirth: '2011-11-23' }, body: { puberty: { tannerStage: 3 } } }, given()],
    ['a woman of whom it is told that there was none', { body: { puberty: { menarche: false, tannerStage: 4 } } }, closed('not-recommended', 'mifepristone-needs-period')],
    ['carbamazepine', takes('carbamazepine'), given(large, { flags: 'least-bad if-in-stock', more: 'weaker-with-inducer ' })],
    ['efavirenz as prophylaxis', takes('efavirenz', { purpose: 'hiv-pep' }), given(large, { flags: 'least-bad if-in-stock', more: 'weaker-with-inducer ' })],
    ['itraconazole', takes('itraconazole'), given(large, { more: 'mifepristone-inhibitor ' })],
    ['an allergy to it', { allergies: [{ id: 'g1', substance: 'mifepristone' }] }, 'contraindicated routine [] allergy / instead-other-pill instead-device'],
    ['more than one thing against it: the strictest first, the others told', { ...ill('kidneyDisease'), results: {} }, closed('contraindicated', 'mifepristone-excluded', 'mifepristone-test-first')],
  ])('%s', (_, facts, says) => {
    expect(of(facts)?.says).toBe(says)
  })
  test.each<[string, Facts, string, string]>([
    ['small tablets here', shelf({ text: 'mifepristone', inStock: true, strength: { value: 10, unit: 'mg' } }), small, ''],
    ['small tablets out of stock', shelf({ text: 'mifepristone', inStock: false, strength: { value: 10, unit: 'mg' } }), large, 'if-in-stock'],
    ['small tablets, here or not is not told', shelf({ text: 'mifepristone', strength: { value: 10, unit: 'mg' } }), small, 'if-in-stock'],
    ['large tablets here', shelf({ text: 'mifepristone', inStock: true, strength: { value: 25, unit: 'mg' } }), large, ''],
    ['both here', shelf({ text: 'mifepristone', inStock: true, strength: { value: 10, unit: 'mg' } }, { text: 'mifepristone', inStock: true, strength: { value: 25, unit: 'mg' } }), large, ''],
    ['another strength', shelf({ text: 'mifepristone', inStock: true, strength: { value: 12.5, unit: 'mg' } }), large, ''],
    ['the product of another purpose', shelf({ text: 'mifepristone', inStock: true, strength: { value: 200, unit: 'mg' } }), large, 'if-in-stock'],
    ['a strength not told', shelf({ text: 'mifepristone', inStock: true }), large, 'if-in-stock'],
    ['a strength in another unit', shelf({ text: 'mifepristone', inStock: true, strength: { value: 10, unit: 'ug' } }), large, 'if-in-stock'],
  ])('%s', (_, facts, dose, flags) => {
    expect(of(facts)?.says).toBe(given(dose, { flags }))
  })
  const eaten = (seconds: number): Facts => ({ health: { lastMeal: { at: ago(seconds / 3600) } } })
  test.each<[string, Facts, string, string | undefined]>([
    ['eaten a second less than two hours ago: after the meal', eaten(7199), 'after-meal', new Date(Date.parse(ago(0)) + 1000).toISOString()], ['eaten two hours ago', eaten(7200), 'fasting', undefined], ['the meal not told', { health: {} }, 'fasting', undefined],
    ['eaten at some time this morning: the latest counts', { health: { lastMeal: { between: { earliest: ago(5), latest: ago(1) } } } }, 'after-meal', ago(-1)],
    ['eaten not before this morning: until now', { health: { lastMeal: { between: { earliest: ago(5) } } } }, 'after-meal', ago(-2)],
    ['the dose planned for later', { ...eaten(3600), encounter: { planned: { doseAt: ago(-1) } } }, 'fasting', undefined],
  ])('%s', (_, facts, meal, opens) => {
    const line = of(facts)
    expect(line?.says).toBe(given(large, { meal }))
    expect(line?.opens).toBe(opens)
  })
  test('a place that states no such time gives no hour', () => {
    expect(lineOf('mifepristone', { ...negative, ...eaten(60) }, { pack: cn, says: { mifepristoneAfterMeal: { ...cn.emergencyContraception.mifepristoneAfterMeal, says: 'none' } } })).toMatchObject({ says: given() })
  })
  test('rests on its rows, and asks what the leaflet names', () => {
    const line = of({ medicines: undefined, results: {} })
    expect(line?.rules).toEqual(expect.arrayContaining(['EC-044', 'EC-085', 'EC-077', 'EC-011', 'EC-071']))
    expect(line?.asks).toEqual(expect.arrayContaining(['/results/pregnancy', '/medicines', '/pregnancyAndContraception/breastfeeding/current', '/pregnancyAndContraception/cycle/regular', '/body/puberty/menarche', ...['adrenalInsufficiency', 'kidneyDisease'].map((name) => `/health/conditions/${name}`)]))
    expect(of({})?.asks).not.toContain('/results/pregnancy')
    expect(of({ person: {}, body: { puberty: { tannerStage: 3 } } })?.asks).toEqual(expect.arrayContaining(['/person/dateOfBirth']))
    expect(of({ person: {}, body: { puberty: { menarche: true } } })?.asks).not.toContain('/person/dateOfBirth')
    expect(of({ ...takes('prednisolone') })?.rules).toContain('EC-077')
  })
  test('one strength stated, or none that the ceiling lets pass', () => {
    const { mifepristoneDose: dose, mifepristoneSmallDose: other } = cn.emergencyContraception
    expect(lineOf('mifepristone', negative, { pack: cn, says: { mifepristoneDose: { ...dose, says: 'none' } } })?.says).toBe(given(small))
    expect(lineOf('mifepristone', negative, { pack: cn, says: { mifepristoneSmallDose: { ...other, says: 'none' } } })?.says).toBe(given())
    const over = (strength: number, each: number, timesPerDay: number) => ({ ...dose, says: { route: 'oral', components: [{ medicine: 'mifepristone', strength: [strength], strengthUnit: 'mg', form: 'tablet', each, timesPerDay }] } }) as const
    for (const [strength, each, times] of [[26, 1, 1], [25, 2, 1], [25, 1, 2]] as const) expect(lineOf('mifepristone', negative, { pack: cn, says: { mifepristoneDose: over(strength, each, times) } })?.says).toBe(given(small))
    expect(silence('mifepristone', negative, { pack: cn, says: { mifepristoneDose: over(26, 1, 1), mifepristoneSmallDose: { ...other, says: 'none' } } })).toEqual(['EC-044', 'EC-044', 'EC-044'])
  })
  test('an inducer leaves it for last', () => {
    const order = outcomeFor({ ...negative, ...takes('carbamazepine') }, { pack: cn }).lines.filter(({ need }) => need === 'emergency-contraception').sort((a, b) => a.rank - b.rank).map(({ id }) => id.slice(24))
    expect(order).toEqual(['copper-device', 'levonorgestrel', 'mifepristone', 'ulipristal'])
  })
})

describe('ulipristal where it is not licensed (EC-035)', () => {
  const says = (facts: Facts) => lineOf('ulipristal', facts, { pack: cn })?.says
  const unavailable = 'unavailable routine [] not-licensed-here no-test-needed / instead-other-pill instead-device'
  const open = (flags: string): string => `recommend hours [${flags}] 1 x ulipristal 30 by EC-041 as-soon-as-possible no-test-needed /`
  test.each<[string, Facts, string]>([
    ['nothing told of the place', {}, unavailable], ['not in its formulary', shelf({ text: 'levonorgestrel', inStock: true }), unavailable], ['in its formulary and here', shelf({ text: 'ulipristal', inStock: true }), open('')],
    ['here or not is not told', shelf({ text: 'ulipristal' }), open('if-in-stock')], ['out of stock', shelf({ text: 'ulipristal', inStock: false }), unavailable], ['here after some hours', shelf({ text: 'ulipristal', inStock: false, availableInHours: 2 }), open('if-in-stock')],
  ])('%s', (_, facts, expected) => {
    expect(says(facts)).toBe(expected)
  })
  test('asks what the place keeps', () => {
    expect(lineOf('ulipristal', {}, { pack: cn })?.asks).toContain('/setting/formulary')
    expect(lineOf('ulipristal', {}, { pack: cn })?.rules).toContain('EC-035')
    expect(lineOf('ulipristal', shelf({ text: 'levonorgestrel' }), { pack: cn })?.asks).not.toContain('/setting/formulary')
  })
})

describe('a plan', () => {
  test.each<[string, Facts]>([
    ['of everything usual', {}], ['with no need', { body: { organs: { uterus: false } } }], ['of a girl', { person: { dateOfBirth: '2016-03-02' } }], ['too late', hoursAgo(121)], ['after a dose', takes('levonorgestrel', { purpose: 'emergency-contraception', status: 'single-dose-taken', takenDoses: [{ id: 't1', at: { at: ago(3) }, vomited: true, vomitedAt: { at: ago(2) } }] })],
    ['with nothing in stock', shelf({ text: 'levonorgestrel', inStock: false }, { text: 'ulipristal', inStock: false })], ['with an allergy', { allergies: [{ id: 'g1', substance: 'levonorgestrel' }] }],
    ['of groups opened and left empty', { person: {}, body: { puberty: {}, organs: {} }, setting: {}, results: {}, health: { conditions: {} }, pregnancyAndContraception: { pregnancy: {}, lastPregnancyEnd: {}, breastfeeding: {}, lastPeriod: {}, cycle: {}, iudSuitability: {} }, encounter: { planned: {} }, wishes: {}, safety: {}, followUp: {} }],
    ['of nothing but the incident', { person: undefined, body: undefined, setting: undefined, medicines: undefined, allergies: undefined }],
  ])('%s holds no empty member, and offers care or says why not', (_, facts) => {
    const { lines } = outcomeFor({ ...negative, ...facts }, { pack: cn })
    for (const line of lines) expect(Object.values(line)).not.toContain(undefined)
    for (const line of lines) expect(Object.values({ ...line.order, ...line.because })).not.toContain(undefined)
    for (const { order } of lines) if (order !== undefined) expect(order.rows.length).toBeGreaterThan(0)
  })
  test('of groups opened and left empty is that of nothing told', () => {
    const open: Facts = { person: {}, body: { puberty: {}, organs: {} }, setting: {}, results: {}, health: { conditions: {} }, pregnancyAndContraception: { pregnancy: {}, lastPregnancyEnd: {}, breastfeeding: {}, lastPeriod: {}, cycle: {}, iudSuitability: {} }, encounter: { planned: {} }, wishes: {}, safety: {}, followUp: {}, medicines: undefined, allergies: undefined }
    const silent: Facts = { person: undefined, body: undefined, setting: undefined, medicines: undefined, allergies: undefined }
    for (const id of ['copper-device', 'levonorgestrel', 'ulipristal', 'mifepristone', 'pregnancy-test', 'restart', 'ongoing-method', 'staging']) expect([id, lineOf(id, open, { pack: cn })?.says]).toEqual([id, lineOf(id, silent, { pack: cn })?.says])
  })
})
