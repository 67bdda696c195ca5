import { describe, expect, test } from 'vitest'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { type Facts, ago, hoursAgo, lineOf, outcomeFor } from '../support/contraception.js'

const cycle = (of: Facts): Facts => ({ pregnancyAndContraception: of })
const g = who.emergencyContraception
const placed = '1 x copper-device by EC-030 device-most-effective'
const then = 'device-samples-first device-exclude-pregnancy device-her-choice /'
const offered = `offer hours [if-in-stock] ${placed} device-with-treatment ${then}`
const byRoute = `offer immediate [if-in-stock] ${placed} device-by-ovulation device-with-treatment ${then}`
const passed = 'window-exceeded routine [] window-passed / instead-test-and-counselling'

describe('the second route (EC-023)', () => {
  /** Day nineteen of a regular cycle of 28 days, long after the hours of the first route. */
  const route = (more: Facts = {}, puberty: Facts = {}): Facts => ({
    ...hoursAgo(200), body: { puberty: { menarche: true, menarcheOn: '2011-01', ...puberty } },
    ...cycle({ lastPeriod: { startedOn: '2026-11-05', certain: true }, cycle: { regular: true, shortestDays: 28 }, otherUnprotectedSex: [], contraception: [], ...more }),
  })
  const path = '/pregnancyAndContraception'
  test.each<[string, Facts, string, readonly string[]]>([
    ['everything told', {}, byRoute, []],
    ['regular or not is not told', { cycle: { shortestDays: 28 } }, passed, [`${path}/cycle/regular`]],
    ['not regular', { cycle: { regular: false, shortestDays: 28 } }, passed, []],
    ['nothing told of the cycle', { cycle: undefined }, passed, [`${path}/cycle/regular`, `${path}/cycle/shortestDays`]],
    ['how sure the day is, is not told', { lastPeriod: { startedOn: '2026-11-05' } }, passed, [`${path}/lastPeriod/certain`]],
    ['the day is not sure', { lastPeriod: { startedOn: '2026-11-05', certain: false } }, passed, []],
    ['nothing told of the last period', { lastPeriod: undefined }, passed, [`${path}/lastPeriod/certain`, `${path}/lastPeriod/startedOn`]],
    ['of methods nothing is told: none is presumed, and asked', { contraception: undefined }, byRoute, [`${path}/contraception`]],
    ['a method without its name', { contraception: [{ id: 'k1' }] }, byRoute, []],
    ...['condoms', 'withdrawal'].map((method): [string, Facts, string, readonly string[]] => [method, { contraception: [{ id: 'k1', method }] }, byRoute, []]),
    ...['implant', 'injectable', 'combined-pill', 'progestogen-only-pill', 'patch', 'ring', 'levonorgestrel-iud'].map((method): [string, Facts, string, readonly string[]] => [method, { contraception: [{ id: 'k0', method: 'condoms' }, { id: 'k1', method }] }, passed, []]),
  ])('%s', (_, more, says, asks) => {
    const line = lineOf('copper-device', route(more))
    expect(line?.says).toBe(says)
    expect(line?.asks.filter((fact) => /cycle|lastPeriod|contraception$|menarcheOn/.test(fact))).toEqual(asks)
  })
  test.each([['2026-11-05', 28, byRoute], ['2026-11-04', 28, passed], ['2026-11-12', 21, byRoute], ['2026-11-11', 21, passed], ['2026-10-29', 35, byRoute], ['2026-10-28', 35, passed], ['2026-11-06', 28, byRoute.replace('immediate', 'hours')]])('the period begun on %s, the shortest cycle of %i days: open to the end of the last day', (startedOn, shortestDays, says) => {
    expect(lineOf('copper-device', route({ lastPeriod: { startedOn, certain: true }, cycle: { regular: true, shortestDays } }))?.says).toBe(says)
  })
  test.each([['2024-11-23', byRoute], ['2024-11-24', passed], ['2024-10', byRoute], ['2024-11', passed], ['2023', byRoute], ['2024', passed]])('the first period on %s: open from two years after the latest day it may have been', (menarcheOn, says) => {
    expect(lineOf('copper-device', route({}, { menarcheOn }))?.says).toBe(says)
  })
  test('the first period not told: closed, and asked', () => {
    const line = lineOf('copper-device', { ...route(), body: undefined })
    expect(line?.says).toBe(passed)
    expect(line?.asks).toContain('/body/puberty/menarcheOn')
    expect(line?.rules).toEqual(expect.arrayContaining(['EC-026', 'EC-023', 'EC-024']))
  })
  test('the last day ends in the zone of the place, else in UTC', () => {
    expect(lineOf('copper-device', route())?.closes).toBe('2026-11-23T15:59:59.999Z')
    expect(lineOf('copper-device', { ...route(), setting: {} })?.closes).toBe('2026-11-23T23:59:59.999Z')
    expect(lineOf('copper-device', { ...route(), setting: undefined })?.closes).toBe('2026-11-23T23:59:59.999Z')
  })
  test('the later of the two closings counts, also where the first has no hour', () => {
    expect(lineOf('copper-device', { ...route(), ...hoursAgo(24) })?.closes).toBe('2026-11-27T04:00:00.000Z')
    const untimed = lineOf('copper-device', { ...route(), ...hoursAgo(0, { when: undefined }) })
    expect(untimed).toMatchObject({ closes: '2026-11-23T15:59:59.999Z', says: `offer immediate [time-unknown if-in-stock] ${placed} time-unknown device-by-ovulation device-with-treatment ${then}` })
  })
})

describe('the moment it is judged at', () => {
  const planned = (deviceInsertionAt?: string): Facts => ({ encounter: { planned: { ...(deviceInsertionAt ? { deviceInsertionAt } : {}) } } })
  test.each<[string, Facts, string]>([
    ['nothing planned', {}, offered], ['a visit of which no plan is told', { encounter: {} }, offered], ['a plan without the device', planned(), offered],
    ['planned in time', planned(ago(-10)), offered],
    ['planned at the very end of its hours', planned(ago(-96)), `offer immediate [if-in-stock] ${placed} device-with-treatment ${then}`],
    ['planned a second too late: it is brought forward', planned(new Date(Date.parse(ago(-96)) + 1000).toISOString()), `offer hours [if-in-stock] ${placed} bring-forward device-with-treatment ${then}`],
    ['planned before now, which is past: now', { ...planned(ago(5)), ...hoursAgo(108) }, `offer immediate [if-in-stock] ${placed} device-with-treatment ${then}`],
  ])('%s', (_, facts, says) => {
    expect(lineOf('copper-device', facts)?.says).toBe(says)
  })
  test('a plan in the past does not win back the hours gone by', () => {
    expect(lineOf('copper-device', { ...planned(ago(10)), ...hoursAgo(121) })?.says).toBe(passed)
  })
})

describe('what speaks against it (EC-060)', () => {
  const unfit = (of: Facts): Facts => cycle({ iudSuitability: of })
  const ended = (on: string | undefined, outcome = 'birth'): Facts => cycle({ lastPregnancyEnd: { outcome, ...(on ? { on } : {}) } })
  const cavity = 'contraindicated routine [] device-cavity / instead-other-pill'
  const infection = 'contraindicated routine [] device-untreated-infection / instead-treat-first'
  const copper = 'contraindicated routine [] device-copper / instead-other-pill'
  const birth = 'not-recommended routine [] device-after-birth / instead-other-pill'
  test.each<[string, Facts, typeof who, string]>([
    ['a distorted cavity', unfit({ cavityDistortion: true }), who, cavity],
    ['bleeding not explained', unfit({ unexplainedBleeding: true }), who, cavity],
    ['cancer awaiting care', unfit({ genitalCancerAwaitingCare: true }), who, cavity],
    ['purulent cervicitis', unfit({ purulentCervicitis: true }), who, infection],
    ['infection of the pelvis', unfit({ pelvicInfection: true }), who, infection],
    ['gonorrhoea', { results: { gonorrhoea: [{ finding: 'positive' }] } }, who, infection],
    ['chlamydia', { results: { chlamydia: [{ finding: 'positive' }] } }, us, infection],
    ['a test of which the result is awaited', { results: { gonorrhoea: [{ finding: 'awaited' }] } }, who, offered],
    ['nothing against it', unfit({ cavityDistortion: false, unexplainedBleeding: false, genitalCancerAwaitingCare: false, purulentCervicitis: false, pelvicInfection: false }), who, offered],
    ['Wilson disease', { health: { conditions: { wilsonDisease: true } } }, who, copper],
    ['an allergy to copper', { allergies: [{ id: 'g1', substance: 'latex' }, { id: 'g2', substance: 'copper' }] }, who, copper],
    ['an allergy to something else', { allergies: [{ id: 'g1', substance: 'latex' }] }, who, offered],
    ['two days after a birth', ended('2026-11-21'), who, 'not-indicated routine [] soon-after-birth / instead-if-she-asks'],
    ['twenty-seven days after a birth', ended('2026-10-27'), uk, birth],
    ['twenty-eight days after a birth', ended('2026-10-26'), uk, offered],
    ['twenty-seven days after a birth where the pack leaves it open', ended('2026-10-27'), us, offered],
    ['twenty-seven days after a miscarriage', ended('2026-10-27', 'miscarriage'), who, offered],
    ['a birth of which the day is not told', ended(undefined), who, offered],
  ])('%s', (_, facts, pack, says) => {
    expect(lineOf('copper-device', facts, { pack })?.says).toBe(says)
  })
  test.each<[string, Facts, readonly string[], readonly string[]]>([
    ['what is found first', unfit({ cavityDistortion: true }), ['EC-060'], ['/results/gonorrhoea', '/health/conditions/wilsonDisease', '/pregnancyAndContraception/iudSuitability/pelvicInfection']],
    ['an infection', unfit({ pelvicInfection: true }), ['EC-060'], ['/health/conditions/wilsonDisease', '/results/gonorrhoea']],
    ['copper', { health: { conditions: { wilsonDisease: true } } }, ['EC-060'], ['/allergies']],
  ])('%s decides, and what comes after it is not asked', (_, facts, rules, asksNot) => {
    const line = lineOf('copper-device', facts)
    expect(line?.rules).toEqual(expect.arrayContaining([...rules]))
    for (const fact of asksNot) expect(line?.asks).not.toContain(fact)
  })
  test('what is not told bars nothing and is asked', () => {
    const asks = lineOf('copper-device', { allergies: undefined, ...ended(undefined) })?.asks
    expect(asks).toEqual(expect.arrayContaining([
      '/allergies', '/health/conditions/wilsonDisease', '/results/gonorrhoea', '/results/chlamydia', '/pregnancyAndContraception/lastPregnancyEnd/on',
      ...['cavityDistortion', 'unexplainedBleeding', 'purulentCervicitis', 'pelvicInfection', 'genitalCancerAwaitingCare'].map((name) => `/pregnancyAndContraception/iudSuitability/${name}`),
    ]))
    expect(lineOf('copper-device', { allergies: [{ id: 'g1' }] })?.asks).toContain('/allergies/g1/substance')
  })
  test.each<[string, Facts, string]>([
    ['no signs', { health: { genitalSymptoms: [] } }, `offer hours [least-bad if-in-stock] ${placed} device-chlamydia-at-insertion device-with-treatment ${then}`],
    ['signs not asked', { health: {} }, `offer hours [least-bad if-in-stock] ${placed} device-chlamydia-at-insertion device-with-treatment ${then}`],
    ['a rash', { health: { genitalSymptoms: ['rash'] } }, `offer hours [least-bad if-in-stock] ${placed} device-chlamydia-at-insertion device-with-treatment ${then}`],
    ['discharge', { health: { genitalSymptoms: ['rash', 'discharge'] } }, infection], ['pain', { health: { genitalSymptoms: ['pelvic-pain'] } }, infection], ['fever', { health: { genitalSymptoms: ['fever'] } }, infection],
  ])('chlamydia where it may be treated at insertion: %s', (_, facts, says) => {
    const line = lineOf('copper-device', { ...facts, results: { chlamydia: [{ finding: 'positive' }] } }, { pack: uk })
    expect(line?.says).toBe(says)
    if (says !== infection) expect(line?.rank).toBe(3)
  })
})

describe('treatment of infections declined (EC-060, EC-064)', () => {
  const consents = (...items: readonly string[]): Facts => ({ consents: items.map((item, i) => ({ id: `c${i}`, item, decision: 'declined', at: ago(1) })) })
  const carbamazepine: Facts = { medicines: [{ id: 'm1', text: 'carbamazepine', status: 'taking' }] }
  const shelf = (...stock: readonly (readonly [string, boolean])[]): Facts => ({ setting: { timeZone: 'Asia/Shanghai', formulary: stock.map(([text, inStock]) => ({ text, inStock })) } })
  const untreated = `${placed} device-treatment-declined ${then}`
  const last = `offer hours [least-bad if-in-stock] ${untreated}`
  const first = `offer hours [if-in-stock] ${untreated}`
  test.each<[string, Facts, typeof who, string]>([
    ['the pills work: it comes last', consents('treat-sti'), who, last],
    ['an inducer weakens them: it comes first', { ...consents('treat-sti'), ...carbamazepine }, who, first],
    ['efavirenz as prophylaxis weakens them', { ...consents('treat-sti'), medicines: [{ id: 'm1', text: 'efavirenz', purpose: 'hiv-pep', status: 'taking' }] }, who, first],
    ['pills declined as well', consents('treat-sti', 'treat-ec'), who, first],
    ['no pill here', { ...consents('treat-sti'), ...shelf(['levonorgestrel', false], ['ulipristal', false]) }, who, first],
    ['one pill here', { ...consents('treat-sti'), ...shelf(['levonorgestrel', true], ['ulipristal', false]) }, who, last],
    ['one pill not here, of the other nothing told', { ...consents('treat-sti'), ...shelf(['ulipristal', false]) }, who, last],
    ['the pack offers it all the same', consents('treat-sti'), us, first],
    ['not declined', consents(), who, offered],
  ])('%s', (_, facts, pack, says) => {
    const line = lineOf('copper-device', facts, { pack })
    expect(line?.says).toBe(says)
    expect(line?.rank).toBe(says === last ? 3 : 1)
    expect(line?.rules).toEqual(expect.arrayContaining(['EC-060', 'EC-064']))
  })
  test('one pill past its hours and the other not: it comes last', () => {
    const ended = { ...g.levonorgestrelWindow, says: { unit: 'h', stages: [{ within: 20, verb: 'recommend' }] } } as const
    const over = { ...g.ulipristalWindow, says: { unit: 'h', stages: [{ within: 20, verb: 'recommend' }] } } as const
    expect(lineOf('copper-device', consents('treat-sti'), { says: { levonorgestrelWindow: ended } })?.says).toBe(last)
    expect(lineOf('copper-device', consents('treat-sti'), { says: { ulipristalWindow: over } })?.says).toBe(last)
    expect(lineOf('copper-device', consents('treat-sti'), { says: { levonorgestrelWindow: ended, ulipristalWindow: over } })?.says).toBe(first)
  })
  test('the device declined stays in the plan, so marked', () => {
    const declined = (item: string) => outcomeFor(consents(item), {}).lines.filter((line) => line.declined).map(({ id }) => id)
    expect(declined('treat-iud')).toEqual(['emergency-contraception/copper-device'])
    expect(declined('treat-sti')).toEqual([])
  })
})

test('what the row calls it is its verb', () => {
  expect(lineOf('copper-device', {}, { says: { deviceWindow: { ...g.deviceWindow, says: { unit: 'h', stages: [{ within: 120, verb: 'recommend' }] } } } })?.says).toBe(offered.replace('offer', 'recommend'))
  expect(lineOf('copper-device', hoursAgo(24, { memory: undefined, acts: [{ id: 'a1', kind: 'penis-into-mouth' }] }))?.says).toBe(offered.replace('offer', 'consider'))
  expect(lineOf('copper-device', {})?.rules).toEqual(expect.arrayContaining(['EC-030', 'EC-063', 'EC-061', 'EC-011', 'EC-060', 'EC-064']))
})

describe('the levonorgestrel device, where a place states it (EC-062)', () => {
  const device = { ...us.emergencyContraception.levonorgestrelDeviceDose, says: { route: 'intrauterine', components: [{ medicine: 'levonorgestrel-device', strength: [52], strengthUnit: 'mg', form: 'device', each: 1, timesPerDay: 1 }] } } as const
  const of = (facts: Facts) => lineOf('levonorgestrel-device', facts, { pack: us, says: { levonorgestrelDeviceDose: device } })
  const tested = (finding: string): Facts => ({ results: { pregnancy: [{ finding }] } })
  const negative = tested('negative')
  const open = (urgency: string): string => `offer ${urgency} [off-label if-in-stock] 1 x levonorgestrel-device 52 by EC-062 levonorgestrel-device device-her-choice /`
  test.each<[string, Facts, string]>([
    ['tested negative', negative, open('hours')],
    ['not tested', {}, 'defer routine [] test-before-device / instead-device'],
    ['a test that says nothing', tested('indeterminate'), 'defer routine [] test-before-device / instead-device'],
    ['tested positive', tested('positive'), 'not-indicated routine [] device-pregnant / instead-counselling'],
    ['no uterus', { ...negative, body: { organs: { uterus: false } } }, 'not-indicated routine [] no-uterus-or-ovaries / instead-other-care'],
    ['twelve hours left', { ...negative, ...hoursAgo(108) }, open('immediate')],
    ['at 120 hours', { ...negative, ...hoursAgo(120) }, open('immediate')],
    ['a second later', { ...negative, ...hoursAgo(120 + 1 / 3600) }, 'window-exceeded routine [] window-passed / instead-test-and-counselling'],
    ['a distorted cavity', { ...negative, ...cycle({ iudSuitability: { cavityDistortion: true } }) }, 'contraindicated routine [] device-cavity / instead-other-pill'],
    ['copper is no matter', { ...negative, health: { conditions: { wilsonDisease: true } }, allergies: [{ id: 'g1', substance: 'copper' }] }, open('hours')],
    ['an allergy to levonorgestrel', { ...negative, allergies: [{ id: 'g1', substance: 'levonorgestrel' }] }, 'contraindicated routine [] allergy / instead-other-pill'],
  ])('%s', (_, facts, says) => {
    expect(of(facts)?.says).toBe(says)
  })
  test('rests on its rows and asks as the copper device does, the test first', () => {
    expect(of({})?.rules).toEqual(expect.arrayContaining(['EC-062', 'EC-023', 'EC-060', 'EC-011', 'EC-013']))
    expect(of({})?.asks).toEqual(expect.arrayContaining(['/results/pregnancy', '/results/gonorrhoea', '/body/organs/uterus']))
    expect(of(negative)?.asks).not.toContain('/results/pregnancy')
    expect(of({ ...negative, body: { organs: { uterus: false } } })?.rules).toEqual(['EC-013', 'EC-001'])
    expect(of({ ...negative, allergies: undefined })?.asks).toContain('/allergies')
  })
  test('stands behind the copper device and before the pills', () => {
    expect(of(negative)?.rank).toBe(2)
    expect(lineOf('copper-device', negative, { pack: us, says: { levonorgestrelDeviceDose: device } })?.rank).toBe(1)
  })
})
