import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { cn } from '../../src/guideline/cn/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import type { EmergencyContraception } from '../../src/guideline/topic/emergency-contraception.js'
import { assess } from '../../src/index.js'
import { why } from '../../src/answer/index.js'
import { type Facts, hoursAgo, now } from '../support/contraception.js'

const usual: Facts = { person: { dateOfBirth: '1998-03-02' }, body: { weight: { value: 60, unit: 'kg' }, height: { value: 165, unit: 'cm' } }, medicines: [], allergies: [], ...hoursAgo(24) }
const verdicts = (orders: readonly Facts[], facts: Facts = {}, pack = who, says: Partial<EmergencyContraception> = {}) =>
  assess(parseCase({ ...usual, ...facts, proposals: orders.map((medicine, i) => ({ id: `p${i + 1}`, kind: 'order', medicine })) }).survivorCase, { guideline: { ...pack, emergencyContraception: { ...pack.emergencyContraception, ...says } }, now }).verdicts
/** Verb, flags, the reasons that are about the order, / what instead. */
const told = (...given: Parameters<typeof verdicts>): readonly string[] =>
  verdicts(...given).map(({ verb, flags, reasons, instead }) => [verb, `[${flags.join(' ')}]`, ...reasons.filter(({ key }) => key.startsWith('check.')).map(({ key }) => key.slice(6)), '/', ...instead.map(({ key, line }) => `${key.replace(/^\w+\./, '')}${typeof line === 'object' && 'line' in line ? `:${line.line.slice(24)}` : ''}`)].join(' '))

const mg = (value: number): Facts => ({ dose: { value, unit: 'mg' } })
const levonorgestrel = (more: Facts = mg(1.5)): Facts => ({ text: 'levonorgestrel', ...more })
const ulipristal = (more: Facts = mg(30)): Facts => ({ text: 'ulipristal', ...more })
const better = 'better-ranked:copper-device'
const cavity: Facts = { pregnancyAndContraception: { iudSuitability: { cavityDistortion: true } } }
const own = 'instead-line:levonorgestrel'
const stands = `recommend [if-in-stock] as-planned / ${better}`

describe('an order of a pill', () => {
  test.each<[string, Facts, string]>([
    ['as given', levonorgestrel(), stands],
    ['for one day', levonorgestrel({ ...mg(1.5), days: 1 }), stands],
    ['for two days: twice what she needs', levonorgestrel({ ...mg(1.5), days: 2 }), `not-recommended [] dose-too-high / ${own} ${better}`],
    ['ulipristal for five days', ulipristal({ ...mg(30), days: 5 }), `not-recommended [] dose-too-high / instead-line:ulipristal ${better}`],
    ['too little', levonorgestrel(mg(0.75)), `not-recommended [] dose-too-low / ${own} ${better}`],
    ['too much', levonorgestrel(mg(3)), `not-recommended [] dose-too-high / ${own} ${better}`],
    ['halves on one day', levonorgestrel({ ...mg(0.75), timesPerDay: 2 }), `recommend [if-in-stock] split-differs as-planned / ${better}`],
    ['no amount', levonorgestrel({}), `needs-input [] amount-not-told / ${own} ${better}`],
    ['beside a part that is not understood', { ingredients: [{ text: 'levonorgestrel' }, { text: 'xyzzy' }], ...mg(1.5) }, `needs-input [] part-not-understood / ${own} ${better}`],
  ])('%s', (_, order, expected) => {
    expect(told([order])).toEqual([expected])
  })
  test('what is asked of an order names the fact of the order', () => {
    const asks = (order: Facts): readonly string[] => verdicts([order]).flatMap(({ because }) => why(because.verb).missing).filter((fact) => fact.startsWith('/proposals'))
    expect(asks(levonorgestrel({}))).toEqual(['/proposals/p1/medicine/dose'])
    expect(asks({ ingredients: [{ text: 'levonorgestrel' }, { text: 'xyzzy' }], ...mg(1.5) })).toEqual(['/proposals/p1/medicine/ingredients'])
    expect(asks(levonorgestrel())).toEqual([])
  })
  test('her medicines not told: a dose that an inducer would make right is asked about', () => {
    const open: Facts = { medicines: undefined }
    expect(told([levonorgestrel(mg(3))], open)).toEqual([`needs-input [] dose-depends / ${own} ${better}`])
    expect(told([levonorgestrel(mg(4))], open)).toEqual([`not-recommended [] dose-too-high / ${own} ${better}`])
    expect(told([levonorgestrel(mg(1))], open)).toEqual([`not-recommended [] dose-too-low / ${own} ${better}`])
    expect(told([levonorgestrel(mg(1.5))], open)).toEqual([stands])
    expect(verdicts([levonorgestrel(mg(3))], open).flatMap(({ because }) => why(because.verb).missing)).toContain('/medicines')
    expect(told([levonorgestrel({ ...mg(1.5), timesPerDay: 2 })], { medicines: [] })).toEqual([`not-recommended [] dose-too-high / ${own} ${better}`])
  })
  test('the double dose not told to be needed or not: with a doubled one stated, the usual one is asked about', () => {
    expect(told([levonorgestrel(mg(1.5))], { body: {} }, who, { doublingWeight: { ...who.emergencyContraception.doublingWeight, says: { value: 70, unit: 'kg', sense: 'above' } } })).toEqual([`needs-input [] dose-depends / ${own} ${better}`])
  })
})

describe('orders beside each other', () => {
  const stacked = `not-recommended [] two-pills / ${better}`
  test.each<[string, readonly Facts[], Facts, readonly string[]]>([
    ['two pills: the one that stands first stays', [levonorgestrel(), ulipristal()], {}, [stands, stacked]],
    ['the same, the other way round', [ulipristal(), levonorgestrel()], {}, [stacked, stands]],
    ['the same pill twice', [levonorgestrel(), levonorgestrel()], {}, [`not-recommended [] twice / ${own} ${better}`, `not-recommended [] twice / ${own} ${better}`]],
    ['a pill beside the device', [levonorgestrel(), { text: 'copper IUD' }], {}, [stands, 'offer [if-in-stock] as-planned /']],
    ['a closed pill beside an open one stays closed by its own reason', [levonorgestrel(), ulipristal()], { allergies: [{ id: 'g1', substance: 'ulipristal' }] }, [stands, `contraindicated [] / ${better} instead-other-pill instead-device`]],
    ['a pill beside one that is no option here', [levonorgestrel(), { text: 'mifepristone', ...mg(25) }], {}, [stands, `not-recommended [] no-method-here / ${better}`]],
  ])('%s', (_, orders, facts, expected) => {
    expect(told(orders, facts)).toEqual(expected)
  })
})

describe('a method that is no option of this visit', () => {
  const reasons = (order: Facts, facts: Facts = {}, pack = who): readonly (readonly string[])[] => verdicts([order], facts, pack).map(({ verb, reasons: given, line }) => [verb, line ?? '', ...given.map(({ key }) => key)])
  test.each<[string, Facts, Facts, typeof who, readonly string[]]>([
    ['combined pills', { text: 'ethinylestradiol/levonorgestrel' }, {}, who, ['not-recommended', 'emergency-contraception/combined-pills', 'check.other-pills-first']],
    ['mifepristone', { text: 'mifepristone', ...mg(25) }, {}, who, ['not-recommended', 'emergency-contraception/mifepristone', 'check.no-method-here']],
    ['the levonorgestrel device', { text: 'levonorgestrel IUD' }, {}, who, ['not-recommended', 'emergency-contraception/levonorgestrel-device', 'check.no-method-here']],
    ['combined pills with no need', { text: 'ethinylestradiol/levonorgestrel' }, { body: { organs: { uterus: false } } }, who, ['not-indicated', 'emergency-contraception/combined-pills', 'ec.no-uterus-or-ovaries']],
    ['mifepristone with every window past', { text: 'mifepristone', ...mg(25) }, hoursAgo(121), who, ['window-exceeded', 'emergency-contraception/mifepristone', 'ec.window-passed']],
    ['combined pills, past the windows', { text: 'ethinylestradiol/levonorgestrel' }, hoursAgo(121), who, ['window-exceeded', 'emergency-contraception/combined-pills', 'ec.window-passed']],
  ])('%s', (_, order, facts, pack, expected) => {
    expect(reasons(order, facts, pack)).toEqual([expected])
  })
  test('names the rule that keeps it out', () => {
    const rules = (order: Facts) => verdicts([order]).flatMap(({ because }) => why(because.verb).rows.map(({ rule }) => rule))
    expect(rules({ text: 'mifepristone', ...mg(25) })).toEqual(['EC-044', 'EC-044', 'EC-044'])
    expect(rules({ text: 'levonorgestrel IUD' })).toEqual(['EC-062'])
    expect(rules({ text: 'ethinylestradiol/levonorgestrel' })).toEqual(['EC-036'])
  })
  test('where a place states the levonorgestrel device, its order needs no dose', () => {
    const device = { ...us.emergencyContraception.levonorgestrelDeviceDose, says: { route: 'intrauterine', components: [{ medicine: 'levonorgestrel-device', strength: [52], strengthUnit: 'mg', form: 'device', each: 1, timesPerDay: 1 }] } } as const
    expect(told([{ text: 'levonorgestrel IUD' }], { results: { pregnancy: [{ finding: 'negative' }] } }, us, { levonorgestrelDeviceDose: device })).toEqual([`offer [off-label if-in-stock] as-planned / ${better}`])
    expect(told([{ text: 'copper IUD' }])).toEqual(['offer [if-in-stock] as-planned /'])
  })
})

describe('what her list holds already', () => {
  const list = (...medicines: readonly Facts[]): Facts => ({ medicines: medicines.map((one, i) => ({ id: `m${i + 1}`, status: 'planned', ...one })) })
  const onTheList = (facts: Facts, order = levonorgestrel()) => verdicts([order], facts).map(({ verb, reasons, because }) => [verb, reasons.some(({ key }) => key === 'check.on-the-list'), why(because.verb).facts.filter((fact) => fact.startsWith('/medicines/'))])
  test.each<[string, Facts, boolean]>([
    ['the same pill, planned for this', list({ text: 'levonorgestrel', purpose: 'emergency-contraception' }), true], ['its purpose not told', list({ text: 'levonorgestrel' }), true], ['by its code', list({ ingredients: [{ system: 'http://www.whocc.no/atc', code: 'G03AD01' }] }), true],
    ['by its words and its form', list({ text: 'levonorgestrel', form: 'tablet' }), true], ['planned for another purpose', list({ text: 'levonorgestrel', purpose: 'contraception' }), false], ['another pill', list({ text: 'ibuprofen' }, { text: 'mifepristone' }), false],
    ['behind another medicine', list({ text: 'ibuprofen' }, { text: 'levonorgestrel' }), true], ['stopped', { medicines: [{ id: 'm1', text: 'levonorgestrel', status: 'stopped', purpose: 'other' }] }, false],
  ])('%s', (_, facts, listed) => {
    expect(onTheList(facts).map(([, on]) => on)).toEqual([listed])
    if (listed) expect(onTheList(facts)[0]?.[0]).toBe('not-recommended')
  })
  test('names the entry, and keeps it', () => {
    expect(verdicts([levonorgestrel()], list({ text: 'levonorgestrel' })).map(({ instead }) => instead.map(({ key }) => key))).toEqual([['check.better-ranked', 'check.keep-listed']])
    expect(onTheList(list({ text: 'levonorgestrel' }))[0]?.[2]).toEqual(['/medicines/m1/status'])
  })
  test('a form that the pack does not count is another product', () => {
    const { levonorgestrelMedicine: row } = who.emergencyContraception
    const says = { levonorgestrelMedicine: { ...row, says: row.says === 'none' ? row.says : { ...row.says, notForms: ['topical'] as const } } }
    const listed = (form: string) => told([levonorgestrel()], list({ text: 'levonorgestrel', form }), who, says)[0]?.includes('on-the-list')
    expect([listed('tablet'), listed('topical')]).toEqual([true, false])
  })
  test('a closed pill stays closed by its own reason', () => {
    expect(onTheList({ ...list({ text: 'levonorgestrel' }), allergies: [{ id: 'g1', substance: 'levonorgestrel' }] }).map(([verb, on]) => [verb, on])).toEqual([['contraindicated', false]])
  })
})

test('nothing told: it cannot be told, and what is missing is named', () => {
  const [verdict] = verdicts([levonorgestrel()], { incidents: undefined })
  expect(verdict?.verb).toBe('needs-input')
  expect(why(verdict?.because.verb ?? [])).toMatchObject({ missing: ['/incidents'], rows: [{ rule: 'EC-002' }] })
})

test('the better pill is named where the device is closed, and none beside the best', () => {
  expect(told([ulipristal()], cavity)).toEqual(['recommend [if-in-stock] as-planned / better-ranked:levonorgestrel'])
  expect(told([levonorgestrel()], cavity)).toEqual(['recommend [if-in-stock] as-planned /'])
  expect(told([levonorgestrel()], hoursAgo(121))).toEqual(['window-exceeded [] / instead-test-and-counselling'])
  expect(told([levonorgestrel()], {}, cn)).toEqual([stands])
})
