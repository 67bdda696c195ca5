import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { overlay } from '../../src/guideline/shape/index.js'
import type { HivPep } from '../../src/guideline/topic/hiv-pep.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import type { Line } from '../../src/plan/index.js'
import { adult } from '../support/pep-plan.js'

const ours = { strength: 'good-practice', verification: 'ours', checkedOn: '2026-11-25', cites: [{ source: 'house rule' }] } as const

/** The lines of a plan by a pack over which a hospital has laid its own rows. */
function lines(pack: Guideline, says: Partial<HivPep>, facts: object = {}): { readonly [line: string]: Line } {
  const guideline = { ...pack, hivPep: overlay(pack.hivPep, says as never) }
  const plan = assess(parseCase({ ...adult, ...facts }).survivorCase, { guideline, now: '2026-11-23T12:00:00+08:00' })
  return Object.fromEntries(plan.recommendations.map((line) => [line.id, line]))
}
const keys = (line: Line | undefined): readonly string[] => line?.reasons.map(({ key }) => key) ?? []

describe('a hospital that lays its own rows over a pack', () => {
  test('gives bictegravir first without limits of its own for late and vomited doses: the general ones are told', () => {
    const { bictegravirTablet } = us.hivPep
    const plan = lines(who, { bictegravirTablet, adultRegimens: { ...ours, rule: 'PEP-061', says: { order: ['bictegravir', 'dolutegravir'] } } })
    expect(plan['hiv-pep/first-dose']?.order?.components.map(({ medicine }) => medicine)).toEqual(['bictegravir-emtricitabine-tenofovir-alafenamide'])
    expect(keys(plan['hiv-pep/missed-doses'])).toEqual(['pep.missed-dose', 'pep.interruption-call'])
    expect(keys(plan['hiv-pep/vomiting'])).toEqual(['pep.vomiting'])
  })

  test('names a regimen whose dose the pack does not have: that is no option', () => {
    const plan = lines(uk, { adultRegimens: { ...ours, rule: 'PEP-061', says: { order: ['dolutegravir', 'lopinavir', 'raltegravir'] } } })
    expect(Object.keys(plan)).toContain('hiv-pep/with-raltegravir')
    expect(Object.keys(plan)).not.toContain('hiv-pep/with-lopinavir')
  })

  test('starts after an act with one whose suppression is verified: an injury that bleeds does not take that back', () => {
    const shared = { verb: 'recommend', flags: ['shared-decision'] } as const
    const { decision } = who.hivPep
    const row = { ...decision.says['receptive-vaginal'], S2: shared }
    const suppressed = { id: 'x', hiv: { status: 'positive', suppressionVerifiedByClinic: true, adherence: 'good', viralLoads: [{ copiesPerMl: 20, on: '2026-11-01' }] } }
    const facts = { assailants: [suppressed], injuries: [{ id: 'j', region: 'BM-G1', bleedingNow: true }] }
    const says = { decision: { ...ours, rule: 'PEP-034', says: { ...decision.says, 'receptive-vaginal': row } } }
    expect(lines(who, says, facts)['hiv-pep/first-dose']).toMatchObject({ verb: 'recommend', flags: ['shared-decision', 'if-in-stock'] })
    expect(lines(who, {}, facts)['hiv-pep/first-dose']).toMatchObject({ verb: 'consider', flags: ['if-in-stock'] })
  })

  test('counts the final test from the end of the course alone: so it does', () => {
    const tests = { ...ours, rule: 'PEP-131', says: { steps: [{ name: 'final', after: 2, unit: 'wk', from: 'course-end' }] } } as const
    expect(lines(who, { tests })['hiv-pep/hiv-test-final']?.due).toEqual({ notBefore: { on: '2027-01-03' } })
  })

  test('counts the final test from the end of the course alone, and no course is begun: no day is told', () => {
    const tests = { ...ours, rule: 'PEP-131', says: { steps: [{ name: 'final', after: 2, unit: 'wk', from: 'course-end' }] } } as const
    const late = { incidents: [{ ...adult.incidents[0], when: { at: '2026-11-18T16:00:00+08:00' } }] }
    expect(lines(who, { tests }, late)['hiv-pep/hiv-test-final']?.due).toEqual({})
  })

  test('counts the final test from the act, and a little from the end of the course: the later day counts', () => {
    const step = (after: number) => ({ name: 'final', after, unit: 'd', from: 'last-act', floors: [{ after: 1, unit: 'd', from: 'course-end' }] }) as const
    const dueAfter = (after: number): object | undefined => lines(who, { tests: { ...ours, rule: 'PEP-131', says: { steps: [step(after)] } } })['hiv-pep/hiv-test-final']?.due
    expect(dueAfter(28)).toEqual({ notBefore: { on: '2026-12-21' } })
    expect(dueAfter(29)).toEqual({ notBefore: { on: '2026-12-21' } })
    expect(dueAfter(30)).toEqual({ notBefore: { on: '2026-12-22' } })
  })

  test('gives darunavir and ritonavir in one tablet of its own, which no row recognises in a formulary: whether it is kept is asked', () => {
    const tablet = { medicine: 'darunavir-ritonavir', strength: [800, 100], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1, withFood: true } as const
    const says = {
      adultRegimens: { ...ours, rule: 'PEP-061', says: { order: ['darunavir'] } }, darunavir: { ...ours, rule: 'PEP-061', says: { route: 'oral', components: [tablet] } },
    } as const
    const facts = { results: { pregnancy: [{ finding: 'negative' }] }, setting: { ...adult.setting, formulary: [{ text: 'tenofovir disoproxil', inStock: true }, { text: 'ritonavir', inStock: true }] } }
    const first = lines(who, says, facts)['hiv-pep/first-dose']
    expect(first?.order?.components.map(({ medicine }) => medicine)).toEqual(['tenofovir-disoproxil-lamivudine', 'darunavir-ritonavir'])
    expect(first?.flags).toEqual(['if-in-stock'])
    expect(lines(who, { adultRegimens: says.adultRegimens }, { ...facts, setting: { ...facts.setting, formulary: [...facts.setting.formulary, { text: 'darunavir', inStock: true }] } })['hiv-pep/first-dose']?.flags).toEqual([])
  })

  test('presumes no weight for an adult: one who was not weighed is dosed by the estimate of the clinician', () => {
    const adultWeightPresumed = { ...ours, rule: 'PEP-074', says: 'none' } as const
    const first = lines(who, { adultWeightPresumed }, { body: {} })['hiv-pep/first-dose']
    expect(first).toMatchObject({ verb: 'recommend', flags: ['estimate-only'] })
    expect(first?.order).toBeUndefined()
    expect(lines(who, {}, { body: {} })['hiv-pep/first-dose']?.order?.components.map(({ medicine }) => medicine)).toEqual(['tenofovir-disoproxil-lamivudine-dolutegravir'])
  })
})
