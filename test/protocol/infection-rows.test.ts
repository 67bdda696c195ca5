import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { overlay } from '../../src/guideline/shape/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { cn } from '../../src/guideline/cn/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import type { Plan } from '../../src/plan/index.js'
import { adult } from '../support/pep-plan.js'

const now = '2026-11-23T12:00:00+08:00'
const ours = { strength: 'good-practice', verification: 'ours', checkedOn: '2026-11-26', cites: [{ source: 'house rule' }] } as const
const born = (dateOfBirth: string): object => ({ person: { ...adult.person, dateOfBirth } })
const dirty = { injuries: [{ id: 'w', type: 'laceration', contamination: ['foreign-body'], woundFeatures: [] }], immunizations: { tetanus: { doses: [] } } }

const planOf = (guideline: Guideline, facts: object = {}): Plan => assess(parseCase({ ...adult, ...facts }).survivorCase, { guideline, now })
const lineOf = (guideline: Guideline, facts: object, id: string) => planOf(guideline, facts).recommendations.find((line) => line.id === id)
const keysOf = (guideline: Guideline, facts: object, id: string) => lineOf(guideline, facts, id)?.reasons.map(({ key }) => key)
const withHpv = (pack: Guideline, rows: object): Guideline => ({ ...pack, hpv: overlay(pack.hpv, rows as never) })
const withTetanus = (pack: Guideline, rows: object): Guideline => ({ ...pack, tetanus: overlay(pack.tetanus, rows as never) })

describe('a hospital that lays its own rows over HPV', () => {
  test('names no age to remind from: nothing is noted, and nobody is too young for it', () => {
    const guideline: Guideline = { ...who, hpv: { ...who.hpv, remindFrom: { ...who.hpv.remindFrom, says: 'none' } } }
    const child = born('2018-06-01')
    expect([keysOf(who, child, 'hpv/vaccine'), lineOf(who, child, 'hpv/reminder')?.due]).toEqual([['hpv.too-young'], { notBefore: { on: '2027-06-01' } }])
    expect([keysOf(guideline, child, 'hpv/vaccine'), lineOf(guideline, child, 'hpv/reminder')]).toEqual([['hpv.outside-age'], undefined])
  })

  test('names no length of the series: complete after three doses, the longest', () => {
    const guideline = withHpv(cn, { series: { ...ours, rule: 'STI-101', says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } } })
    const had = (...days: readonly string[]): object => ({ immunizations: { humanPapillomavirus: { doses: days.map((on) => ({ on })) } } })
    expect(keysOf(guideline, had('2020-01-01', '2020-02-01'), 'hpv/vaccine')).not.toContain('hpv.complete')
    expect(keysOf(guideline, had('2020-01-01', '2020-02-01', '2020-07-01'), 'hpv/vaccine')).toEqual(['hpv.complete'])
  })
})

describe('a hospital that lays its own rows over tetanus', () => {
  const steps = (...list: readonly object[]): object => ({ completion: { ...ours, rule: 'STI-119', says: { steps: list } } })
  const second = { name: 'second', after: 1, unit: 'mo', from: 'previous-dose' }

  test('counts the second dose from the first and the third from the beginning: each by its own step', () => {
    const guideline = withTetanus(cn, steps(second, { name: 'third', after: 7, unit: 'mo', from: 'first-dose' }))
    expect(['tetanus/second-dose', 'tetanus/third-dose'].map((id) => lineOf(guideline, dirty, id)?.due)).toEqual([{ notBefore: { on: '2026-12-23' } }, { notBefore: { on: '2027-06-23' } }])
  })

  test('has a course of two doses: no third', () => {
    expect(['tetanus/second-dose', 'tetanus/third-dose'].map((id) => lineOf(withTetanus(us, steps(second)), dirty, id)?.due)).toEqual([{ notBefore: { on: '2026-12-23' } }, undefined])
  })

  test('has no vaccine with pertussis: the other at any age', () => {
    const medicines = (guideline: Guideline) => lineOf(guideline, dirty, 'tetanus/vaccine')?.order?.components.map(({ medicine }) => medicine)
    expect(medicines(us)).toEqual(['tetanus-diphtheria-pertussis-vaccine'])
    expect(medicines(withTetanus(us, { pertussisVaccine: { ...ours, rule: 'STI-115', says: 'none' } }))).toEqual(['tetanus-diphtheria-vaccine'])
  })

  test('names no product below an age: that of the grown', () => {
    const { holds } = cn.tetanus.vaccine.says.steps.at(-1) as { readonly holds: unknown }
    const guideline = withTetanus(cn, { vaccine: { ...ours, rule: 'STI-115', says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 7, holds }] } } })
    expect(lineOf(guideline, { ...dirty, ...born('2022-01-01') }, 'tetanus/vaccine')?.order?.components).toEqual([holds])
  })

  test('names no most of the antitoxin: none is printed', () => {
    const guideline = withTetanus(cn, { antitoxinUpTo: { ...ours, rule: 'STI-113', says: 'none' } })
    expect(keysOf(cn, dirty, 'tetanus/antitoxin')).toEqual(['tet.antitoxin-instead', 'tet.skin-test-first', 'tet.up-to'])
    expect(keysOf(guideline, dirty, 'tetanus/antitoxin')).toEqual(['tet.antitoxin-instead', 'tet.skin-test-first'])
  })

  test('names no time below which a wound is clean: none ever is', () => {
    const clean = { ...dirty, injuries: [{ id: 'w', type: 'incised', contamination: [], woundFeatures: [], happenedAt: { at: '2026-11-23T11:00:00+08:00' } }] }
    const guideline = withTetanus(who, { cleanBelow: { ...ours, rule: 'STI-111', mayOnly: 'tighten', says: 'none' } })
    expect([lineOf(who, clean, 'tetanus/immunoglobulin')?.verb, lineOf(guideline, clean, 'tetanus/immunoglobulin')?.verb]).toEqual(['not-indicated', 'recommend'])
  })
})

describe('an order names the row it was read from', () => {
  const contact = { assailants: [{ id: 'x', infections: [{ organism: 'mpox' }, { organism: 'hepatitis-A' }] }] }
  const advised = { setting: { ...adult.setting, outbreakAdvice: ['mpox', 'hepatitis-A'] } }
  const pregnant = { ...dirty, results: { pregnancy: [{ finding: 'positive', at: { on: '2026-11-23' } }] } }
  test.each([
    ['the vaccine of the grown', who, dirty, 'tetanus/vaccine', who.tetanus.vaccine],
    ['the vaccine with pertussis', us, dirty, 'tetanus/vaccine', us.tetanus.pertussisVaccine],
    ['the vaccine of a pregnancy', us, pregnant, 'tetanus/vaccine', us.tetanus.vaccineInPregnancy],
    ['immunoglobulin', uk, { ...dirty, injuries: [{ ...dirty.injuries[0], happenedAt: { at: '2026-11-23T11:00:00+08:00' } }] }, 'tetanus/immunoglobulin', uk.tetanus.immunoglobulinDose],
    ['the larger dose of it', uk, { ...dirty, injuries: [{ ...dirty.injuries[0], happenedAt: { at: '2026-11-20T11:00:00+08:00' } }] }, 'tetanus/immunoglobulin', uk.tetanus.immunoglobulinLargeDose],
    ['the antitoxin', cn, dirty, 'tetanus/antitoxin', cn.tetanus.antitoxinDose],
    ['the HPV vaccine', us, {}, 'hpv/vaccine', us.hpv.dose],
    ['hepatitis A vaccine after contact', us, contact, 'other-infections/hepatitis-a', us.otherInfections.hepatitisADose],
    ['mpox vaccine after contact', us, contact, 'other-infections/mpox', us.otherInfections.mpoxDose],
    ['hepatitis A vaccine in an outbreak', us, advised, 'other-infections/hepatitis-a', us.otherInfections.hepatitisADose],
    ['mpox vaccine in an outbreak', us, advised, 'other-infections/mpox', us.otherInfections.mpoxDose],
  ] as const)('%s', (_, guideline, facts, id, row) => {
    expect(lineOf(guideline, facts, id)?.order?.rows).toEqual([row])
  })
})

describe('a proposed order', () => {
  const judge = (guideline: Guideline, facts: object, ...medicines: readonly object[]) =>
    planOf(guideline, { ...facts, proposals: medicines.map((medicine) => ({ kind: 'order', medicine })) }).verdicts.map(({ verb, line, reasons: [first] }) => `${verb} ${line} ${first?.key}`)
  const units = (text: string, value: number): object => ({ text, dose: { value, unit: 'IU' } })

  test('of the tetanus vaccine is one dose', () => {
    expect(judge(who, dirty, { text: 'Td' })).toEqual(['recommend tetanus/vaccine check.as-planned'])
    expect(judge(who, dirty, { text: 'Td', timesPerDay: 2 })).toEqual(['not-recommended tetanus/vaccine check.dose-too-high'])
  })

  test('of the HPV vaccine is one dose, whatever her age', () => {
    const young = { person: { age: { range: { atLeast: 16, atMost: 19 } } } }
    expect(judge(us, young, { text: 'Gardasil 9' })).toEqual(['recommend hpv/vaccine check.as-planned'])
    expect(judge(us, young, { text: 'Gardasil 9', timesPerDay: 2 })).toEqual(['not-recommended hpv/vaccine check.dose-too-high'])
  })

  test('of immunoglobulin or of the antitoxin is from the dose to the most of it', () => {
    const verbs = (text: string, ...amounts: readonly number[]) => amounts.map((amount) => judge(cn, dirty, units(text, amount))[0]?.split(' ')[0])
    expect(verbs('tetanus immunoglobulin', 249, 250, 500, 501)).toEqual(['not-recommended', 'recommend', 'recommend', 'not-recommended'])
    expect(verbs('tetanus antitoxin', 1499, 1500, 3000, 3001)).toEqual(['not-recommended', 'consider', 'consider', 'not-recommended'])
  })

  test('of the antitoxin is held against immunoglobulin where the pack has no antitoxin', () => {
    expect(judge(us, { ...dirty, results: { pregnancy: [{ finding: 'negative' }] } }, units('tetanus antitoxin', 1500))).toEqual(['not-recommended tetanus/immunoglobulin check.other-product'])
    expect(judge(cn, dirty, units('tetanus antitoxin', 1500))).toEqual(['consider tetanus/antitoxin check.as-planned'])
  })
})
