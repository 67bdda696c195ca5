import { describe, expect, test } from 'vitest'
import { cn } from '../../src/guideline/cn/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { who } from '../../src/guideline/who/index.js'
import { type Facts, ago, hoursAgo, lineOf, silence } from '../support/contraception.js'

const cycle = (of: Facts): Facts => ({ pregnancyAndContraception: of })
const result = (finding: string): Facts => ({ results: { pregnancy: [{ finding }] } })
const g = who.emergencyContraception

describe('the test of this visit (EC-011, EC-012)', () => {
  const usual = 'recommend days [] dates-earlier-pregnancy no-test-needed /'
  const advised = 'recommend days [] test-strongly-advised dates-earlier-pregnancy no-test-needed /'
  const [symptoms, character] = ['/pregnancyAndContraception/earlyPregnancySymptoms', '/pregnancyAndContraception/lastPeriod/character']
  test.each<[string, Facts, string, readonly string[]]>([
    ['nothing told of her period', {}, usual, [symptoms, character]],
    ['of her period only that there was one', cycle({ lastPeriod: {} }), usual, [symptoms, character]],
    ['the last period as usual', cycle({ lastPeriod: { character: 'usual' } }), usual, [symptoms]],
    ['no period when expected', cycle({ lastPeriod: { character: 'none-when-expected' } }), advised, []],
    ['a lighter or shorter period', cycle({ lastPeriod: { character: 'lighter-or-shorter' } }), advised, []],
    ['signs of a pregnancy', cycle({ earlyPregnancySymptoms: true }), advised, []],
    ['neither signs nor an unusual period', cycle({ earlyPregnancySymptoms: false, lastPeriod: { character: 'usual' } }), usual, []],
    ['a test that says nothing', result('indeterminate'), usual, [symptoms, character]],
    ['a negative test', result('negative'), 'offer days [] dates-earlier-pregnancy no-test-needed negative-too-early /', [symptoms, character]],
  ])('%s', (_, facts, says, asksLater) => {
    const line = lineOf('pregnancy-test', facts)
    expect(line).toMatchObject({ says, asksLater })
    expect(line?.rules).toEqual(expect.arrayContaining(['EC-011', 'EC-132', 'EC-100']))
  })
})

describe('the test of three weeks later (EC-101)', () => {
  test.each<[string, Facts, string]>([
    ['counts from the act', {}, '2026-12-13T04:00:00.000Z'],
    ['counts from the latest time the act may have had', hoursAgo(0, { when: { between: { earliest: ago(30), latest: ago(10) } } }), '2026-12-13T18:00:00.000Z'],
    ['counts from now where no time is known', hoursAgo(0, { when: undefined }), '2026-12-14T04:00:00.000Z'],
  ])('%s', (_, facts, opens) => {
    const line = lineOf('follow-up-test', facts)
    expect(line).toMatchObject({ opens, says: 'recommend routine [] bleeding-does-not-exclude negative-too-early /' })
    expect(line?.rules).toContain('EC-101')
  })
  test('asks for the time on which its day rests', () => {
    expect(lineOf('follow-up-test', hoursAgo(0, { when: undefined }))?.asksLater).toEqual(['/incidents/i1/when'])
  })
})

describe('the contact points (EC-103)', () => {
  test.each([['two-weeks', '2026-12-07', '2026-09-14'], ['one-month', '2026-12-23', '2026-09-30'], ['three-months', '2027-02-23', '2026-11-30'], ['six-months', '2027-05-23', '2027-02-28']])('%s: days count as days and months as months, from now or from the first visit in the zone of the place', (id, due, later) => {
    expect(lineOf(id, {})).toMatchObject({ due, says: 'recommend routine [] contact-point /' })
    expect(lineOf(id, { followUp: { firstVisitAt: '2026-08-31T23:30:00+08:00' } })?.due).toBe(later)
    expect(lineOf(id, { followUp: {} })?.due).toBe(due)
    expect(lineOf(id, {})?.rules).toContain('EC-103')
    expect(lineOf(id, { followUp: { firstVisitAt: '2026-08-31T23:30:00+08:00' } })?.facts).toContain('/followUp/firstVisitAt')
  })
})

describe('a device in place and a positive test (EC-105)', () => {
  const device = (method: string): Facts => cycle({ contraception: [{ id: 'k1', method }] })
  test.each(['copper-iud', 'levonorgestrel-iud'])('%s: seen within hours', (method) => {
    const line = lineOf('device-and-positive-test', { ...device(method), ...result('positive') })
    expect(line).toMatchObject({ says: 'refer hours [] device-positive-test / instead-other-care', asks: [], facts: ['/pregnancyAndContraception/contraception', '/results/pregnancy'] })
    expect(line?.rules).toEqual(['EC-105', 'EC-013'])
  })
  test.each<[string, Facts]>([
    ['another method', { ...device('condoms'), ...result('positive') }], ['no method told', result('positive')], ['a device and no test', device('copper-iud')], ['a device and a negative test', { ...device('copper-iud'), ...result('negative') }],
  ])('%s: no such line', (_, facts) => {
    expect(lineOf('device-and-positive-test', facts)).toBeUndefined()
  })
})

describe('counselling (EC-013, EC-014, EC-110)', () => {
  const place = (abortionLaw: Facts): Facts => ({ setting: { timeZone: 'Asia/Shanghai', abortionLaw } })
  const took = (text: string, purpose: string): Facts => ({ medicines: [{ id: 'm1', text, purpose, status: 'single-dose-taken' }] })
  test.each<[string, Facts, string]>([
    ['pregnant, the law looked up 180 days ago', { ...result('positive'), ...place({ checkedOn: '2026-05-27' }) }, 'recommend days [] counselling predates /'],
    ['pregnant, the law looked up 181 days ago: to be looked up again', { ...result('positive'), ...place({ checkedOn: '2026-05-26' }) }, 'recommend days [legal-check] counselling predates law-check /'],
    ['pregnant, nothing told of the place', { ...result('positive'), setting: undefined, medicines: undefined }, 'recommend days [legal-check] counselling predates law-check /'],
    ['pregnant, the day it was looked up not told', { ...result('positive'), ...place({}) }, 'recommend days [legal-check] counselling predates law-check /'],
    ['pregnant after emergency contraception: no harm is known', { ...result('positive'), ...took('levonorgestrel', 'emergency-contraception') }, 'recommend days [legal-check] counselling predates no-known-harm law-check /'],
    ['pregnant after another medicine', { ...result('positive'), ...took('ibuprofen', 'other') }, 'recommend days [legal-check] counselling predates law-check /'],
    ['too late for every option: the test on its day comes first', hoursAgo(121), 'recommend days [legal-check] options-if-positive law-check /'],
    ['too late after a dose that did not cover', { ...hoursAgo(121), medicines: [{ id: 'm1', text: 'levonorgestrel', purpose: 'emergency-contraception', status: 'single-dose-taken', takenDoses: [{ id: 't1', at: { at: ago(160) } }] }] }, 'recommend days [legal-check] options-if-positive law-check /'],
  ])('%s', (_, facts, says) => {
    const line = lineOf('counselling', facts)
    expect(line?.says).toBe(says)
    expect(line?.rules).toEqual(expect.arrayContaining(['EC-110', 'EC-014', 'EC-013']))
  })
  test('asks for the day on which the law was looked up, and rests on the options that were closed', () => {
    expect(lineOf('counselling', result('positive'))?.asksLater).toEqual(['/setting/abortionLaw/checkedOn'])
    expect(lineOf('counselling', hoursAgo(121))?.rules).toEqual(expect.arrayContaining(['EC-026', 'EC-021', 'EC-023']))
  })
  test.each<[string, Facts]>([['an option is open', {}], ['there is no need', { body: { organs: { uterus: false } } }], ['the stage is asked first', { person: { dateOfBirth: '2019-03-02' } }]])('is not talked of where %s', (_, facts) => {
    expect(lineOf('counselling', facts)).toBeUndefined()
  })
})

describe('hormones afterwards (EC-055, EC-056)', () => {
  const took = (at?: Facts): Facts => ({ medicines: [{ id: 'm1', text: 'ulipristal', purpose: 'emergency-contraception', status: 'single-dose-taken', takenDoses: [{ id: 't1', ...(at ? { at } : {}) }] }] })
  const missed = (missedAfterScheduledBreak: boolean): Facts => cycle({ contraception: [{ id: 'k1', method: 'combined-pill', missedAfterScheduledBreak }] })
  const usual = 'offer routine [] restart-after-levonorgestrel restart-after-ulipristal /'
  test.each<[string, Facts, typeof who, string, string | undefined]>([
    ['no ulipristal taken: no day', {}, who, usual, undefined],
    ['so many hours after ulipristal', took({ at: ago(2) }), who, usual, '2026-11-28T02:00:00.000Z'],
    ['counted from the latest time it may have been', took({ between: { earliest: ago(6), latest: ago(2) } }), who, usual, '2026-11-28T02:00:00.000Z'],
    ['taken at a time not told: no day', took(), who, usual, undefined],
    ['levonorgestrel taken: no day', { medicines: [{ id: 'm1', text: 'levonorgestrel', purpose: 'emergency-contraception', status: 'single-dose-taken', takenDoses: [{ id: 't1', at: { at: ago(2) } }] }] }, who, usual, undefined],
    ['a pill missed after a scheduled break: at once', { ...took({ at: ago(2) }), ...missed(true) }, uk, 'offer routine [] restart-after-levonorgestrel resume-at-once /', undefined],
    ['no pill missed', { ...took({ at: ago(2) }), ...missed(false) }, uk, usual, '2026-11-28T02:00:00.000Z'],
    ['missed where the pack treats it as any other', { ...took({ at: ago(2) }), ...missed(true) }, who, usual, '2026-11-28T02:00:00.000Z'],
    ['a method wished for', { wishes: { ongoingContraception: 'implant' } }, who, usual, undefined],
    ['any method wished for', { wishes: { ongoingContraception: true } }, who, usual, undefined],
    ['wishes told, this one not', { wishes: {} }, who, usual, undefined],
  ])('%s', (_, facts, pack, says, opens) => {
    const line = lineOf('restart', facts, { pack })
    expect(line?.says).toBe(says)
    expect(line?.opens).toBe(opens)
    expect(line?.rules).toEqual(expect.arrayContaining(['EC-055', 'EC-056']))
  })
  test('a pack that states no such time gives no day', () => {
    expect(lineOf('restart', took({ at: ago(2) }), { says: { restartAfterUlipristal: { ...g.restartAfterUlipristal, says: 'none' } } })?.opens).toBeUndefined()
  })
  test('the wish is asked for where it is not told; where it is No nothing is said', () => {
    expect(lineOf('restart', {})?.asks).toContain('/wishes/ongoingContraception')
    expect(lineOf('restart', { wishes: { ongoingContraception: 'implant' } })?.asks).not.toContain('/wishes/ongoingContraception')
    expect(lineOf('restart', { wishes: { ongoingContraception: false } })).toBeUndefined()
  })
})

describe('what else is said', () => {
  test.each<[string, string, Facts, string | undefined]>([
    ['violence of which nothing is told: hidden methods are offered', 'ongoing-method', {}, 'offer routine [] hidden-methods /'],
    ['violence that goes on', 'ongoing-method', { safety: { violenceOngoing: true } }, 'offer routine [] hidden-methods /'],
    ['violence that is over', 'ongoing-method', { safety: { violenceOngoing: false } }, undefined],
    ['safety told, this not', 'ongoing-method', { safety: {} }, 'offer routine [] hidden-methods /'],
    ['a girl of ten: the stage is asked beside the pill', 'staging', { person: { dateOfBirth: '2016-03-02' } }, 'recommend hours [] stage-asked /'],
    ['a girl of seven: the stage is asked first', 'staging', { person: { dateOfBirth: '2019-03-02' } }, 'recommend hours [] stage-first /'],
    ['a woman: no stage is asked', 'staging', {}, undefined],
    ['no dose to repeat: nothing against vomiting', 'antiemetic', {}, undefined],
    ['a late period', 'late-period', {}, 'recommend routine [] period-late /'],
    ['pain', 'abdominal-pain', {}, 'recommend routine [] pain /'],
    ['what the pill does', 'what-to-say', {}, 'recommend routine [] what-to-say /'],
    ['no need of any option: no sentence about a pill', 'what-to-say', { body: { organs: { uterus: false } } }, undefined],
  ])('%s', (_, id, facts, says) => {
    expect(lineOf(id, facts)?.says).toBe(says)
  })
  test('each rests on its own rule', () => {
    expect(lineOf('staging', { person: { dateOfBirth: '2016-03-02' } })?.rules).toContain('EC-003')
    expect(lineOf('late-period', {})?.rules).toContain('EC-102')
    expect(lineOf('abdominal-pain', {})?.rules).toEqual(expect.arrayContaining(['EC-104', 'EC-075']))
    expect(lineOf('what-to-say', {})?.rules).toEqual(expect.arrayContaining(['EC-082', 'EC-037']))
    expect(lineOf('ongoing-method', {})?.rules).toContain('EC-120')
  })
  test('what is silent names the rule that keeps it so', () => {
    expect(silence('ongoing-method', { safety: { violenceOngoing: false } })).toEqual(['EC-120'])
    expect(silence('mifepristone', {})).toEqual(['EC-044', 'EC-044', 'EC-044'])
    expect(silence('combined-pills', {})).toEqual(['EC-036'])
    expect(silence('combined-pills', {}, { pack: cn })).toEqual(['EC-036', 'EC-036'])
    expect(silence('levonorgestrel-device', {})).toEqual(['EC-062'])
    for (const id of ['ongoing-method', 'combined-pills']) expect(silence(id, hoursAgo(121))).toEqual(id === 'combined-pills' ? ['EC-036'] : [])
  })
})
