import { describe, expect, test } from 'vitest'
import { happened } from '../../src/case/happened.js'
import { parseCase } from '../../src/case/index.js'
import type { Instant, TimeZone } from '../../src/case/time.js'

const now = Date.parse('2026-11-23T12:00:00+08:00') as Instant
const shanghai = 'Asia/Shanghai' as TimeZone
const read = (facts: object) => {
  const parsed = parseCase(facts)
  expect(parsed.problems).toEqual([])
  return { before: parsed.survivorCase, ...happened(parsed.survivorCase, now, shanghai) }
}
const tomorrow = { at: '2026-11-24T12:00:00+08:00' }
const yesterday = { at: '2026-11-22T12:00:00+08:00' }

describe('what is dated after now', () => {
  test.each<[string, object, string, object]>([
    ['a date of birth', { person: { dateOfBirth: '2026-11-24', sexAssignedAtBirth: 'female' } }, '/person/dateOfBirth', { person: { sexAssignedAtBirth: 'female' } }],
    ['the first period', { body: { puberty: { menarcheOn: '2027', menarche: true } } }, '/body/puberty/menarcheOn', { body: { puberty: { menarche: true } } }],
    ['the weeks of a pregnancy', { pregnancyAndContraception: { pregnancy: { status: 'pregnant', gestationalAge: { weeks: 9, asOf: tomorrow.at } } } }, '/pregnancyAndContraception/pregnancy/gestationalAge/asOf', { pregnancyAndContraception: { pregnancy: { status: 'pregnant' } } }],
    ['the end of a pregnancy', { pregnancyAndContraception: { lastPregnancyEnd: { outcome: 'birth', on: '2026-12' }, everPregnant: true } }, '/pregnancyAndContraception/lastPregnancyEnd/on', { pregnancyAndContraception: { everPregnant: true } }],
    ['the last period', { pregnancyAndContraception: { lastPeriod: { startedOn: '2026-11-24', certain: true } } }, '/pregnancyAndContraception/lastPeriod/startedOn', { pregnancyAndContraception: { lastPeriod: { certain: true } } }],
    ['a method', { pregnancyAndContraception: { contraception: [{ id: 'a', method: 'condoms' }, { id: 'b', method: 'implant', startedOn: '2026-11-24' }] } }, '/pregnancyAndContraception/contraception/1/startedOn', { pregnancyAndContraception: { contraception: [{ id: 'a', method: 'condoms' }] } }],
    ['another act', { pregnancyAndContraception: { otherUnprotectedSex: [tomorrow, yesterday] } }, '/pregnancyAndContraception/otherUnprotectedSex/0', { pregnancyAndContraception: { otherUnprotectedSex: [yesterday] } }],
    ['the start of a medicine', { medicines: [{ text: 'efavirenz', startedOn: '2026-11-24' }] }, '/medicines/0/startedOn', { medicines: [{ text: 'efavirenz' }] }],
    ['a dose taken', { medicines: [{ text: 'levonorgestrel', takenDoses: [{ id: 'a', at: tomorrow }, { id: 'b', at: yesterday }] }] }, '/medicines/0/takenDoses/0/at', { medicines: [{ text: 'levonorgestrel', takenDoses: [{ id: 'b', at: yesterday }] }] }],
    ['a dose of a vaccine', { immunizations: { acceptedRoutineVaccines: true, mpox: { doses: [{ on: '2026-11-24' }, { on: '2026-11-23' }] } } }, '/immunizations/mpox/doses/0/on', { immunizations: { acceptedRoutineVaccines: true, mpox: { doses: [{ on: '2026-11-23' }] } } }],
    ['a result', { results: { hiv: [{ finding: 'negative', at: tomorrow }, { finding: 'negative', at: yesterday }], gonorrhoea: [{ finding: 'positive' }] } }, '/results/hiv/0/at', { results: { hiv: [{ finding: 'negative', at: yesterday }], gonorrhoea: [{ finding: 'positive' }] } }],
    ['the start of his treatment', { assailants: [{ id: 'x', hiv: { status: 'positive', onTreatmentSince: '2027' } }] }, '/assailants/0/hiv/onTreatmentSince', { assailants: [{ id: 'x', hiv: { status: 'positive' } }] }],
    ['his viral load', { assailants: [{ id: 'x', hiv: { viralLoads: [{ copiesPerMl: 20, on: '2026-11-24' }, { copiesPerMl: 900, on: '2026-11-23' }] } }] }, '/assailants/0/hiv/viralLoads/0/on', { assailants: [{ id: 'x', hiv: { viralLoads: [{ copiesPerMl: 900, on: '2026-11-23' }] } }] }],
  ])('%s is told and not read', (_name, facts, path, expected) => {
    const { case: left, inTheFuture } = read(facts)
    expect([inTheFuture, left]).toEqual([[path], expected])
  })

  test.each<[string, object]>([
    ['/body/weight/at', { body: { weight: { value: 60, unit: 'kg', at: tomorrow } } }],
    ['/health/alcohol/lastIntake', { health: { alcohol: { lastIntake: tomorrow } } }],
    ['/health/lastMeal', { health: { lastMeal: tomorrow } }],
    ['/medicines/0/takenDoses/0/vomitedAt', { medicines: [{ text: 'ulipristal', takenDoses: [{ at: yesterday, vomitedAt: tomorrow }] }] }],
    ['/assailants/0/hiv/testedAt', { assailants: [{ id: 'x', hiv: { status: 'tested-negative', testedAt: tomorrow } }] }],
    ['/injuries/0/happenedAt', { injuries: [{ type: 'burn', happenedAt: tomorrow }] }],
  ])('%s is told; who reads it knows that it is unknown', (path, facts) => {
    const { before, case: left, inTheFuture } = read(facts)
    expect([inTheFuture, left]).toEqual([[path], before])
  })

  test('leaves a list untold, not empty', () => {
    expect(read({ immunizations: { tetanus: { documented: true, doses: [{ on: '2027' }] } }, results: { hiv: [{ finding: 'negative', at: tomorrow }] } }).case).toEqual({ immunizations: { tetanus: { documented: true } }, results: {} })
    expect(read({ pregnancyAndContraception: { otherUnprotectedSex: [], lastPeriod: { startedOn: '2027' } } }).case).toEqual({ pregnancyAndContraception: { otherUnprotectedSex: [], lastPeriod: {} } })
  })

  test('is told for each of several', () => {
    expect(read({ results: { hiv: [{ finding: 'negative', at: tomorrow }, { finding: 'negative', at: tomorrow }] }, person: { dateOfBirth: '2030' } }).inTheFuture).toEqual(['/person/dateOfBirth', '/results/hiv/0/at', '/results/hiv/1/at'])
  })
})

describe('whether a medicine is taken that begins after now', () => {
  const read1 = (medicine: object, startedOn: string) => read({ medicines: [{ text: 'dolutegravir', ...medicine, startedOn }] }).case.medicines?.[0]
  const dose = { id: 'a', at: yesterday }
  test.each<[string, object, object]>([
    ['is asked where it is said to be taken', { status: 'taking' }, {}],
    ['is asked where its one dose is said to be taken', { status: 'single-dose-taken' }, {}],
    ['is asked where the doses told lie after now too', { status: 'taking', takenDoses: [{ id: 'b', at: tomorrow }], lastTaken: tomorrow }, { lastTaken: tomorrow }],
    ['is told by its last dose', { status: 'taking', lastTaken: yesterday }, { status: 'taking', lastTaken: yesterday }],
    ['is told by a dose of it', { status: 'single-dose-taken', takenDoses: [dose, { id: 'b', at: tomorrow }] }, { status: 'single-dose-taken', takenDoses: [dose] }],
    ['is told: it is planned', { status: 'planned' }, { status: 'planned' }],
    ['is told: it was stopped', { status: 'stopped' }, { status: 'stopped' }],
  ])('%s', (_name, medicine, left) => {
    expect(read1(medicine, '2026-11-24')).toEqual({ text: 'dolutegravir', ...left })
  })
  test.each(['2026-11-23', '2026-11', '2026'])('is believed from %s on, which may lie before now', (startedOn) => {
    expect(read1({ status: 'taking' }, startedOn)).toEqual({ text: 'dolutegravir', status: 'taking', startedOn })
  })
  test('tells the beginning alone as the problem', () => {
    expect(read({ medicines: [{ text: 'dolutegravir', status: 'taking', startedOn: '2026-11-24' }] }).inTheFuture).toEqual(['/medicines/0/startedOn'])
  })
})

describe('what may have happened stays as it is', () => {
  test.each<[string, object]>([
    ['a clock five minutes ahead', { at: '2026-11-23T12:05:00+08:00' }], ['a day that is not over', { onDate: '2026-11-23', timeZone: 'Asia/Shanghai' }],
    ['an interval that began', { between: { earliest: '2026-11-23T12:00:00+08:00', latest: '2026-11-30T12:00:00+08:00' } }], ['a time that only has an end', { between: { latest: '2026-11-30T12:00:00+08:00' } }],
  ])('%s', (_name, at) => {
    const { before, case: left, inTheFuture } = read({ results: { hiv: [{ finding: 'negative', at }] } })
    expect([inTheFuture, left === before]).toEqual([[], true])
  })
  test.each<[string, string, boolean]>([
    ['the year', '2026', false], ['the month', '2026-11', false], ['the day', '2026-11-23', false], ['the day after', '2026-11-24', true], ['the month after', '2026-12', true], ['the year after', '2027', true],
  ])('%s: %s', (_name, on, ahead) => {
    expect(read({ immunizations: { hepatitisA: { doses: [{ on }] } } }).inTheFuture.length === 1).toBe(ahead)
  })
  test('the next day has begun somewhere on earth when no zone is known', () => {
    const parsed = parseCase({ immunizations: { hepatitisA: { doses: [{ on: '2026-11-24' }] } } }).survivorCase
    expect(happened(parsed, Date.parse('2026-11-23T09:59:59Z') as Instant, undefined).inTheFuture).toHaveLength(1)
    expect(happened(parsed, Date.parse('2026-11-23T10:00:00Z') as Instant, undefined).inTheFuture).toEqual([])
  })
  test('what is good until a later day', () => {
    expect(read({ pregnancyAndContraception: { contraception: [{ method: 'implant', startedOn: '2026-11-23', goodUntil: '2029' }] }, encounter: { planned: { doseAt: tomorrow.at } } }).inTheFuture).toEqual([])
  })
})
