import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { overlay } from '../../src/guideline/shape/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { cn } from '../../src/guideline/cn/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import type { Line } from '../../src/plan/index.js'
import { adult } from '../support/pep-plan.js'

const ours = { strength: 'good-practice', verification: 'ours', checkedOn: '2026-11-26', cites: [{ source: 'house rule' }] } as const

function lines(guideline: Guideline, facts: object = {}): { readonly [line: string]: Line } {
  const plan = assess(parseCase({ ...adult, ...facts }).survivorCase, { guideline, now: '2026-11-23T12:00:00+08:00' })
  return Object.fromEntries(plan.recommendations.map((line) => [line.id, line]))
}

describe('a hospital that lays its own rows over a pack', () => {
  test('leaves the hepatitis C test out of the HIV course: it stands among the tests of hepatitis C', () => {
    const { says } = us.hivPep.baselineTests
    const without = { ...says, 'hepatitis-c': { verb: 'none' } }
    const guideline = { ...us, hivPep: overlay(us.hivPep, { baselineTests: { ...ours, rule: 'PEP-143', says: without } } as never) }
    expect(lines(us)['hepatitis-c/baseline-test']).toBeUndefined()
    expect(lines(guideline)['hepatitis-c/baseline-test']).toMatchObject({ act: 'test' })
  })

  test('names an age for the HPV vaccine but no length of the series: three doses, the longest', () => {
    const guideline = { ...cn, hpv: overlay(cn.hpv, { series: { ...ours, rule: 'STI-101', says: { unit: 'a', steps: [{ from: 0, holds: 'none' }] } } } as never) }
    const child = { person: { ...adult.person, dateOfBirth: '2013-01-01' } }
    expect(lines(cn, child)['hpv/third-dose']).toBeUndefined()
    expect(lines(guideline, child)['hpv/third-dose']?.due).toEqual({ notBefore: { on: '2027-05-23' } })
  })

  test('gives the hepatitis B immunoglobulin by age, but not below an age: no amount is printed there', () => {
    const { holds } = cn.hepatitisB.immunoglobulinByAge.says.steps.at(-1) as { readonly holds: unknown }
    const guideline = { ...cn, hepatitisB: overlay(cn.hepatitisB, { immunoglobulinByAge: { ...ours, rule: 'STI-093', says: { unit: 'a', steps: [{ from: 0, holds: 'none' }, { from: 10, holds }] } } } as never) }
    const positive = { assailants: [{ id: 'x', hepatitisB: { surfaceAntigen: 'positive' } }], immunizations: { hepatitisB: { documented: true, seriesComplete: false, doses: [] } } }
    const amount = (on: string) => lines(guideline, { ...positive, person: { ...adult.person, dateOfBirth: on } })['hepatitis-b/immunoglobulin']
    expect(amount('2016-11-23')?.order?.components.map(({ strength }) => strength)).toEqual([[400]])
    expect(amount('2016-11-24')?.order?.components.map(({ strength }) => strength)).toEqual([[]])
    expect(amount('2016-11-24')?.reasons.map(({ key }) => key)).toContain('hbv.age-for-dose')
  })

  const positive = { results: { pregnancy: [{ finding: 'negative' }], chlamydia: [{ finding: 'positive', at: { at: '2026-11-23T09:00:00+08:00' } }] } }
  const pregnant = { pregnancyAndContraception: { pregnancy: { status: 'pregnant', basis: 'test' } }, allergies: [{ id: 'y', substance: 'macrolide', reaction: 'immediate-severe' }] }
  const allergic = { results: { pregnancy: [{ finding: 'negative' }] }, allergies: [{ id: 'y', substance: 'penicillin', reaction: 'immediate-severe' }] }
  const noStep = (rule: string): object => ({ ...ours, rule, says: { steps: [] } })
  const noDates = overlay(who.stiProphylaxis, {
    twoWeeks: noStep('STI-121'), syphilisSecond: noStep('STI-121'), syphilisFinal: noStep('STI-121'), testOfCure: noStep('STI-123'), notTooSoon: noStep('STI-122'), retest: noStep('STI-123'),
  } as never)
  const late = ['two-weeks', 'syphilis-second', 'syphilis-final', 'retest', 'test-of-cure', 'chlamydia-test-of-cure']
  const shown = (guideline: Guideline) => [positive, pregnant, allergic].map((facts) => {
    const found = lines(guideline, facts)
    return late.filter((name) => found[`sti-prophylaxis/${name}`] !== undefined)
  })

  test('books no tests of its own after infections: no date is made up, the doses stand', () => {
    const guideline = { ...who, stiProphylaxis: noDates }
    expect(shown(who)).toEqual([
      ['two-weeks', 'syphilis-final', 'retest'], ['two-weeks', 'syphilis-final', 'chlamydia-test-of-cure'], ['two-weeks', 'syphilis-second', 'syphilis-final', 'test-of-cure'],
    ])
    expect(shown(guideline)).toEqual([[], [], []])
    expect(lines(guideline)['sti-prophylaxis/gonorrhoea']).toMatchObject({ verb: 'recommend' })
  })

  test('books no test at two weeks for what waits for it: it waits, without a day', () => {
    const guideline = { ...uk, stiProphylaxis: overlay(uk.stiProphylaxis, { twoWeeks: noStep('STI-121') } as never) }
    const waits = { followUp: { canReturn: true }, wishes: { treatment: [{ option: 'copper-device', wants: false }] } }
    const [usual, without] = [uk, guideline].map((one) => lines(one, waits)['sti-prophylaxis/gonorrhoea'])
    expect([usual?.verb, without?.verb]).toEqual(['defer', 'defer'])
    expect([usual?.due, without?.due]).toEqual([{ notBefore: { on: '2026-12-06' } }, undefined])
  })

  const strengths = (guideline: Guideline, facts: object) => lines(guideline, facts)['sti-prophylaxis/gonorrhoea']?.order?.components.map(({ medicine, strength }) => [medicine, ...strength])

  test('names a weight for more ceftriaxone and no dose of it: the usual dose', () => {
    const guideline = { ...us, stiProphylaxis: overlay(us.stiProphylaxis, { ceftriaxoneHeavyDose: { ...ours, rule: 'STI-021', says: 'none' } } as never) }
    const heavy = { body: { weight: { value: 150, unit: 'kg', method: 'measured' } } }
    expect([strengths(us, heavy), strengths(guideline, heavy)]).toEqual([[['ceftriaxone', 1000]], [['ceftriaxone', 500]]])
  })

  test('has no gentamicin: nothing of that pair is left to give after azithromycin', () => {
    const guideline = { ...us, stiProphylaxis: overlay(us.stiProphylaxis, { gentamicinDose: { ...ours, rule: 'STI-072', says: 'none' } } as never) }
    const facts = {
      results: { pregnancy: [{ finding: 'negative' }] }, allergies: [{ id: 'z', substance: 'cephalosporin', reaction: 'immediate-severe' }],
      medicines: [{ id: 'm', text: 'azithromycin', purpose: 'sti-prophylaxis', status: 'single-dose-taken', dose: { value: 2, unit: 'g' }, lastTaken: { at: '2026-11-23T09:00:00+08:00' } }],
    }
    expect([strengths(us, facts), strengths(guideline, facts)]).toEqual([[['gentamicin', 240]], undefined])
    expect(lines(guideline, facts)['sti-prophylaxis/gonorrhoea']).toMatchObject({ verb: 'refer' })
  })

  test('has one reading of a child\'s metronidazole only: no reading is printed, a paediatrician decides', () => {
    const guideline = { ...who, stiProphylaxis: overlay(who.stiProphylaxis, { metronidazoleChildOther: { ...ours, rule: 'STI-045', says: 'none' } } as never) }
    const girl = {
      person: { dateOfBirth: '2015-06-01', sexAssignedAtBirth: 'female' }, body: { weight: { value: 30, unit: 'kg', method: 'measured' }, puberty: { stage: 'pubertal-or-later' } },
      results: { pregnancy: [{ finding: 'negative' }] },
    }
    const said = (one: Guideline) => lines(one, girl)['sti-prophylaxis/trichomonas']?.reasons.map(({ key }) => key)
    expect(said(who)).toContain('sti.metronidazole-readings')
    expect(said(guideline)).toContain('sti.child-specialist')
    expect(said(guideline)).not.toContain('sti.metronidazole-readings')
  })

  test('names no hours after alcohol: who is drunk now waits all the same, without an hour', () => {
    const guideline = { ...who, stiProphylaxis: overlay(who.stiProphylaxis, { alcoholWithin: { ...ours, rule: 'STI-080', says: 'none' } } as never) }
    const drunk = { health: { alcohol: { intoxicatedNow: true } } }
    const [usual, without] = [who, guideline].map((one) => lines(one, drunk)['sti-prophylaxis/trichomonas'])
    expect([usual?.verb, without?.verb]).toEqual(['defer', 'defer'])
    expect([usual?.due, without?.due]).toEqual([{ notBefore: { at: Date.parse('2026-11-24T12:00:00+08:00') } }, undefined])
  })
})
