import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { overlay } from '../../src/guideline/shape/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { cn } from '../../src/guideline/cn/index.js'
import { us } from '../../src/guideline/us/index.js'
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
})
