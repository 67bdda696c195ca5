import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { who } from '../../src/guideline/who/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { caseOf, now } from '../support/arbitraries.js'
import { objections } from '../support/joint-objections.js'
import { type PackName, doxycyclineFrom } from '../support/joint-figures.js'
import { anyCase } from '../support/more-leaves.js'

/** A fixed seed, so that a change is judged on the same cases; PROPERTY_SEED and PROPERTY_RUNS look further. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261125)
const runs = Number(process.env['PROPERTY_RUNS'] ?? 60)

const isPack = (name: string): name is PackName => name in doxycyclineFrom

describe.each(packs)('over the whole input space, all protocols together, $name', (guideline) => {
  const { name } = guideline
  if (!isPack(name)) throw new Error(`no figures are written for the pack ${name}`)

  test('no plan holds a contraindicated or interacting pair, a medicine twice, a dose above its cap, or a silent component', () => {
    fc.assert(fc.property(anyCase, (facts) => {
      const { survivorCase } = parseCase(caseOf(facts))
      expect(objections(survivorCase, assess(survivorCase, { guideline, now }), name)).toEqual([])
    }), { numRuns: runs, seed })
  }, 120_000)
})

describe('the judge itself', () => {
  const whole = {
    person: { dateOfBirth: '1998-03-02', sexAssignedAtBirth: 'female' }, body: { weight: { value: 60, unit: 'kg' } }, results: { pregnancy: [{ finding: 'negative' }] }, allergies: [], medicines: [],
    incidents: [{ id: 'i1', when: { at: '2026-11-23T08:00:00+08:00' }, memory: 'complete', acts: [{ id: 'a1', kind: 'penis-into-vagina' }] }],
  }
  const plan = assess(parseCase(whole).survivorCase, { guideline: who, now })
  const of = (told: object): readonly string[] => objections(parseCase({ ...whole, ...told }).survivorCase, plan, 'who').map((one) => one.split(':').at(-1)?.trim() ?? '')

  test('finds nothing wrong with the plan of the case it is for', () => {
    expect(of({})).toEqual([])
  })

  test.each<[string, object, string]>([
    ['an allergy', { allergies: [{ substance: 'cephalosporin' }] }, 'allergy cephalosporin'],
    ['a severe penicillin allergy and a cephalosporin', { allergies: [{ substance: 'penicillin', reaction: 'immediate-severe' }] }, 'allergy penicillin'],
    ['a pregnancy', { results: { pregnancy: [{ finding: 'positive' }] } }, 'pregnancy true'],
    ['a child', { person: { dateOfBirth: '2016-03-02' } }, 'doxycycline under age'],
    ['a child who is not weighed', { person: { dateOfBirth: '2016-03-02' }, body: {} }, 'a child who was not weighed'],
    ['a light child', { person: { dateOfBirth: '2016-03-02' }, body: { weight: { value: 20, unit: 'kg' } } }, 'above the most for the weight'],
    ['a retinoid', { medicines: [{ text: 'isotretinoin', status: 'taking' }] }, 'retinoid'],
    ['disulfiram', { medicines: [{ text: 'disulfiram', status: 'taking' }] }, 'disulfiram'],
    ['warfarin of which nothing is said', { medicines: [{ text: 'warfarin', status: 'taking' }] }, 'not said that it raises what she takes'],
    ['an inducer and dolutegravir once a day', { medicines: [{ text: 'rifampicin', status: 'taking' }] }, 'dolutegravir once a day beside an inducer'],
    ['dofetilide', { medicines: [{ text: 'dofetilide', status: 'taking' }] }, 'dofetilide'],
    ['a drink', { health: { alcohol: { intoxicatedNow: true } } }, 'at once after alcohol'],
    ['an allergy to a vaccine', { allergies: [{ substance: 'vaccine-component' }] }, 'allergy to a vaccine'],
  ])('objects to that plan for %s', (_name, told, objection) => {
    expect(of(told)).toContain(objection)
  })

  test('objects to a medicine twice, a silent component and a dose above its cap', () => {
    const survivorCase = parseCase(whole).survivorCase
    const [dose] = plan.orderSet.steps
    const chlamydia = plan.recommendations.find(({ id }) => id === 'sti-prophylaxis/chlamydia')
    if (dose === undefined || chlamydia?.order === undefined) throw new Error('the plan gives nothing')
    const twice = { ...plan, orderSet: { ...plan.orderSet, steps: [...plan.orderSet.steps, { ...dose, line: 'elsewhere' }] } }
    expect(objections(survivorCase, twice, 'who').join()).toContain('twice')
    const without = { ...plan, recommendations: plan.recommendations.filter(({ need }) => need !== 'tetanus/vaccine') }
    expect(objections(survivorCase, without, 'who')).toContain('silent: tetanus/vaccine')
    const order = { ...chlamydia.order, components: chlamydia.order.components.map((one) => ({ ...one, each: 3 })) }
    const large = { ...plan, recommendations: plan.recommendations.map((line) => (line === chlamydia ? { ...line, order } : line)) }
    expect(objections(survivorCase, large, 'who').join()).toContain('above the most at one time')
  })
})
