import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import type { Proposal, ProposedMedicine } from '../../src/case/proposal.js'
import { packs } from '../../src/guideline/packs.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { who } from '../../src/guideline/who/index.js'
import { isOpen } from '../../src/guideline/words.js'
import { assess, check, describeVerdict } from '../../src/index.js'
import type { Line, Plan, Verdict } from '../../src/plan/index.js'
import { substancesOf } from '../../src/guideline/substances.js'
import { type Facts, caseOf, completes, now, partial } from '../support/arbitraries.js'

const seed = Number(process.env['PROPERTY_SEED'] ?? 20261125)
const runs = Number(process.env['PROPERTY_RUNS'] ?? 30)

const read = (facts: Facts) => parseCase(caseOf(facts)).survivorCase
const planOf = (facts: Facts, proposals: readonly Proposal[] = [], guideline: Guideline = who): Plan => assess({ ...read(facts), proposals }, { guideline, now })
const closed = ['not-recommended', 'not-indicated', 'contraindicated', 'window-exceeded']

const names = [
  'levonorgestrel', 'ellaOne', 'copper IUD', 'ethinylestradiol/levonorgestrel', 'TLD', 'dolutegravir', 'raltegravir', 'darunavir', 'ritonavir', 'tenofovir alafenamide/emtricitabine',
  'tenofovir disoproxil/lamivudine', 'zidovudine/lamivudine', 'abacavir/lamivudine', 'lopinavir', 'nevirapine', 'efavirenz', 'emtricitabine', 'bictegravir', 'omeprazole', 'xyzzy',
  'ceftriaxone', 'cefixime', 'spectinomycin', 'gentamicin', 'azithromycin', 'erythromycin', 'doxycycline', 'amoxicillin', 'metronidazole', 'ciprofloxacin', 'benzathine benzylpenicillin',
  'hepatitis B vaccine', 'HBIG', 'Tdap', 'tetanus immunoglobulin', 'tetanus antitoxin', 'HPV vaccine',
]
const strengths = fc.array(fc.record({ value: fc.constantFrom(0.75, 1.5, 10, 25, 30, 50, 200, 245, 300, 400), unit: fc.constant('mg' as const) }), { minLength: 1, maxLength: 3 })
const dose = fc.oneof(
  fc.record({ value: fc.constantFrom(0, 0.75, 1.5, 3, 30, 50, 400, 1000), unit: fc.constant('mg' as const) }), fc.record({ value: fc.constantFrom(0.5, 1, 2, 4), unit: fc.constant('{tablet}' as const) }),
)
const medicine: fc.Arbitrary<ProposedMedicine> = fc.record(
  { text: fc.constantFrom(...names), strength: strengths, dose, timesPerDay: fc.constantFrom(0, 1, 2), days: fc.constantFrom(1, 7, 28, 30), form: fc.constantFrom('tablet' as const, 'dispersible-tablet' as const) },
  { requiredKeys: ['text'] },
)
const proposal: fc.Arbitrary<Proposal> = fc.oneof(
  { weight: 9, arbitrary: medicine.map((of): Proposal => ({ kind: 'order', medicine: of })) }, { weight: 1, arbitrary: fc.constantFrom<Proposal>({}, { kind: 'text' }, { kind: 'order' }, { kind: 'order', medicine: {} }) },
)

/** Orders that ask for just what a line gives. */
const ordersOf = ({ order }: Line): readonly Proposal[] =>
  (order?.components ?? []).flatMap(({ medicine: name, strength, strengthUnit, form, each, timesPerDay, days }): readonly Proposal[] => {
    const ingredients = substancesOf(name).map((text) => ({ text: text.replaceAll('-', ' ') }))
    const taken = { timesPerDay, ...(days === undefined ? {} : { days }) }
    // Of an injection, or of a dose made for her, how much of it; where the product says how much, nothing.
    const [amount] = strength
    if (form === 'injection' || form === 'oral-dose') {
      const dosed = amount === undefined || strengthUnit === 'mg/mL' ? {} : { dose: { value: amount * each, unit: strengthUnit } }
      return [{ kind: 'order', medicine: { ingredients, ...dosed, ...taken } }]
    }
    const plain = form === 'tablet' || form === 'dispersible-tablet' || form === 'oral-solution' ? { form } : {}
    if (form === 'device') return [{ kind: 'order', medicine: { ingredients } }]
    if (strengthUnit === 'mL') return []
    const unit = strengthUnit === 'mg/mL' ? ('mL' as const) : ('{tablet}' as const)
    return [{ kind: 'order', medicine: { ingredients, strength: strength.map((value) => ({ value, unit: strengthUnit })), dose: { value: each, unit }, ...taken, ...plain } }]
  })

/** The needs whose orders are judged. */
const judgedNeeds = ['hiv-pep', 'emergency-contraception', 'sti-prophylaxis/', 'hepatitis-b/', 'tetanus/', 'hpv/']

describe('any case and any proposal', () => {
  test('are answered without an exception, once each, in plain JSON; a verdict that is not open says why', () => {
    fc.assert(fc.property(partial, fc.array(proposal, { maxLength: 4 }), ({ kept }, proposals) => {
      const plan = planOf(kept, proposals)
      expect(plan.verdicts).toHaveLength(proposals.length)
      for (const verdict of plan.verdicts) {
        const document = describeVerdict(verdict, { trace: true })
        expect(JSON.parse(JSON.stringify(document))).toEqual(document)
        if (!isOpen(verdict.verb)) expect(verdict.reasons, verdict.verb).not.toEqual([])
        if (closed.includes(verdict.verb)) expect(verdict.instead, `${verdict.line} ${verdict.verb}`).not.toEqual([])
      }
    }), { numRuns: runs, seed })
  }, 120_000)

  test('leave the lines of the plan as they are', () => {
    fc.assert(fc.property(partial, fc.array(proposal, { maxLength: 3 }), ({ kept }, proposals) => {
      const verbs = (plan: Plan): readonly string[] => plan.recommendations.map(({ id, verb, rank }) => `${id} ${verb} ${rank}`)
      expect(verbs(planOf(kept, proposals))).toEqual(verbs(planOf(kept)))
    }), { numRuns: runs, seed })
  }, 120_000)
})

describe('an order that is just what a line gives', () => {
  test('is judged as that line', () => {
    fc.assert(fc.property(partial, fc.constantFrom(...packs.map(({ name }) => name)), ({ kept }, name) => {
      const pack = packs.find((one) => one.name === name) ?? who
      const lines = planOf(kept, [], pack).recommendations
      for (const line of lines) {
        // A dose that follows a week later is ordered like the first.
        if (!judgedNeeds.some((need) => line.need.startsWith(need)) || line.need === 'sti-prophylaxis/syphilis-again' || !isOpen(line.verb) || line.order === undefined) continue
        const orders = ordersOf(line)
        for (const verdict of planOf(kept, orders, pack).verdicts) {
          // A dose that is right by two rows of one need is that of the first.
          const first = lines.find(({ id, need, rank }) => id === verdict.line && need === line.need && need.startsWith('sti-prophylaxis/') && rank < line.rank)
          expect(`${line.id} ${verdict.verb === first?.verb ? line.verb : verdict.verb}`, JSON.stringify([pack.name, orders, verdict.reasons.map(({ key }) => key)])).toBe(`${line.id} ${line.verb}`)
        }
      }
    }), { numRuns: runs, seed })
  }, 120_000)
})

describe('what the plan closes', () => {
  const open: readonly string[] = ['recommend', 'offer', 'consider']
  const asked: { readonly [line: string]: ProposedMedicine } = {
    'emergency-contraception/levonorgestrel': { text: 'levonorgestrel' },
    'emergency-contraception/ulipristal': { text: 'ulipristal' },
    'emergency-contraception/copper-device': { text: 'copper IUD' },
    'hiv-pep/with-disoproxil': { text: 'TLD' },
    'hiv-pep/with-darunavir': { text: 'darunavir' },
    'hiv-pep/with-lopinavir': { text: 'lopinavir' },
    'hiv-pep/with-raltegravir': { text: 'raltegravir' },
  }

  test('is never judged open', () => {
    fc.assert(fc.property(partial, ({ kept }) => {
      for (const { id, verb } of planOf(kept).recommendations) {
        const of = asked[id]
        if (of !== undefined && closed.includes(verb)) expect(open, id).not.toContain(check(read(kept), { kind: 'order', medicine: of }, { guideline: who, now }).verb)
      }
    }), { numRuns: runs, seed })
  }, 120_000)

  test('is not told as what the plan gives: the best open line of the need is', () => {
    fc.assert(fc.property(partial, ({ kept }) => {
      const lines = planOf(kept).recommendations
      for (const { id, verb, need } of lines) {
        const of = asked[id]
        if (of === undefined || !closed.includes(verb)) continue
        const verdict = check(read(kept), { kind: 'order', medicine: of }, { guideline: who, now })
        if (verdict.line !== id) continue
        expect(verdict.order, id).toBeUndefined()
        const best = need === 'emergency-contraception' ? lines.filter((line) => line.need === need && open.includes(line.verb)).find(({ order }) => order !== undefined) : undefined
        if (best !== undefined) expect(verdict.instead.map(({ key }) => key), id).toContain('check.better-ranked')
      }
    }), { numRuns: runs, seed })
  }, 120_000)
})

describe('law 1: a fact that is missing', () => {
  /** Two statements about one thing may contradict, which is no completion (as in the properties of the plan). */
  const same = [['/results/pregnancy', '/pregnancyAndContraception/pregnancy/status'], ['/body/puberty/tannerStage', '/body/puberty/menarche']]
  const refused = (verdict: Verdict | undefined): boolean => verdict !== undefined && closed.includes(verdict.verb)
  const doses: readonly ProposedMedicine[] = [
    { text: 'levonorgestrel', dose: { value: 1.5, unit: 'mg' } }, { text: 'levonorgestrel', dose: { value: 3, unit: 'mg' } }, { text: 'ulipristal', dose: { value: 30, unit: 'mg' } }, { text: 'copper IUD' },
    { text: 'TLD', strength: [300, 300, 50].map((value) => ({ value, unit: 'mg' })), dose: { value: 1, unit: '{tablet}' }, timesPerDay: 1, days: 28 },
    { text: 'TLD', strength: [300, 300, 50].map((value) => ({ value, unit: 'mg' })), dose: { value: 2, unit: '{tablet}' }, timesPerDay: 1, days: 28 },
    { text: 'ceftriaxone', dose: { value: 1, unit: 'g' } }, { text: 'azithromycin', dose: { value: 1000, unit: 'mg' } }, { text: 'azithromycin', dose: { value: 2000, unit: 'mg' } }, { text: 'spectinomycin', dose: { value: 2, unit: 'g' } },
    { text: 'doxycycline', dose: { value: 100, unit: 'mg' }, timesPerDay: 2, days: 7 }, { text: 'metronidazole', dose: { value: 500, unit: 'mg' }, timesPerDay: 2, days: 7 }, { text: 'hepatitis B vaccine' }, { text: 'HBIG' }, { text: 'tetanus immunoglobulin' },
    { text: 'abacavir/lamivudine/dolutegravir', strength: [60, 30, 5].map((value) => ({ value, unit: 'mg' })), dose: { value: 6, unit: '{tablet}' }, form: 'dispersible-tablet', timesPerDay: 1 },
  ]

  test('never makes the verdict on a known dose harsher than the whole case does', () => {
    fc.assert(fc.property(partial, fc.constantFrom(...doses), ({ full, kept }, of) => {
      const contradicts = (pointer: string): boolean => same.some((pair) => pair.includes(pointer) && pair.some((one) => kept.has(one)))
      const whole = new Map([...kept, ...[...full].filter(([pointer]) => completes(kept, pointer) && !contradicts(pointer))])
      const verdictOf = (facts: Facts): Verdict => check(read(facts), { kind: 'order', medicine: of }, { guideline: who, now })
      if (refused(verdictOf(kept))) expect(verdictOf(whole).verb, JSON.stringify(verdictOf(kept).reasons.map(({ key }) => key))).not.toMatch(/^(recommend|offer|consider)$/)
    }), { numRuns: runs, seed })
  }, 120_000)
})
