import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SurvivorCase } from '../../src/case/case.js'
import { parseCase } from '../../src/case/index.js'
import { situation } from '../../src/case/situation.js'
import { possiblyPregnant } from '../../src/derive/possibly-pregnant.js'
import { packs } from '../../src/guideline/packs.js'
import type { Component } from '../../src/guideline/shape/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { assess, missingFacts } from '../../src/index.js'
import type { Line, Plan } from '../../src/plan/index.js'
import { type Facts, caseOf, completes, now, partial } from '../support/arbitraries.js'

const seed = Number(process.env['PROPERTY_SEED'] ?? 20261125)
const runs = Number(process.env['PROPERTY_RUNS'] ?? 75)

const classes = ['penicillin', 'cephalosporin', 'macrolide', 'tetracycline', 'nitroimidazole', 'aminoglycoside', 'quinolone'] as const
const hoursAgo = fc.constantFrom(1, 23, 24, 25, 300, 336, 337, 2000).map((h) => ({ at: new Date(Date.parse(now) - h * 3_600_000).toISOString() }))
const courses: readonly string[] = ['doxycycline', 'metronidazole', 'azithromycin']
/** What this protocol reads beside the facts of every case; each may be left out. */
const extra = fc.record(
  {
    '/allergies': fc.uniqueArray(
      fc.record({ id: fc.constantFrom('y1', 'y2', 'y3'), substance: fc.oneof(fc.constantFrom(...classes), fc.constantFrom({ text: 'azithromycin' }, { text: '头孢曲松' }, { text: 'doxycycline' })), reaction: fc.constantFrom('immediate-severe', 'severe-delayed', 'non-severe') }, { requiredKeys: ['id', 'substance'] }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    '/followUp/canReturn': fc.boolean(),
    '/setting/laboratoryAvailable': fc.boolean(),
    '/setting/syphilisPrevalence': fc.constantFrom('high', 'low'),
    '/setting/chancroidLocal': fc.boolean(),
    '/assailants/x1/infections': fc.uniqueArray(fc.record({ organism: fc.constantFrom('gonorrhoea', 'chlamydia', 'trichomonas', 'syphilis'), basis: fc.constantFrom('laboratory', 'told', 'suspected') }, { requiredKeys: ['organism'] }), { maxLength: 2, selector: ({ organism }) => organism }),
    '/health/alcohol/lastIntake': hoursAgo,
    '/health/alcohol/intoxicatedNow': fc.boolean(),
    '/health/conditions/longQtOrQtRisk': fc.boolean(),
    '/health/conditions/cockayneSyndrome': fc.boolean(),
    '/health/conditions/otherConditions': fc.constantFrom([], [{ text: 'myasthenia gravis' }]),
    '/results/qtcInterval': fc.constantFrom(499, 500).map((value) => [{ quantity: { value, unit: 'ms' } }]),
    '/results/chlamydia': fc.constantFrom([], [{ finding: 'positive' }], [{ finding: 'positive', at: { onDate: '2021-05-01' } }], [{ finding: 'positive', at: { at: '2026-11-20T08:00:00+08:00' } }, { finding: 'awaited' }]),
    '/body/organs/vagina': fc.boolean(),
    '/body/organs/cervix': fc.boolean(),
    '/pregnancyAndContraception/pregnancy/gestationalAge': fc.constantFrom({ weeks: 13, days: 6 }, { weeks: 14, days: 0 }),
    '/safety/feelsSafeToGoHome': fc.boolean(),
    '/medicines': fc.subarray(['disulfiram', 'isotretinoin', 'clarithromycin', 'minocycline', 'warfarin', 'sotalol', 'ferrous sulfate', 'doxycycline', 'metronidazole', 'azithromycin']).map((texts) => texts.map((text, i) => ({ id: `m${i}`, text, status: 'taking', ...(courses.includes(text) ? { purpose: 'sti-prophylaxis' } : {}) }))),
    '/medicines/m0/startedOn': fc.constantFrom('2026-11-22', '2026-11', '2019'),
    '/medicines/m0/lastTaken': hoursAgo,
    '/wishes/treatment': fc.constantFrom([], [{ option: 'injection', wants: false }], [{ option: 'sti', wants: true }]),
  },
  { requiredKeys: [] },
)
const cases = fc.tuple(partial, extra, extra).map(([{ full, kept }, some, more]) => {
  const known = new Map<string, unknown>([...kept, ...Object.entries(some)])
  return { kept: known, full: new Map<string, unknown>([...full, ...Object.entries(more), ...Object.entries(some)]) }
})

function read(facts: Facts): SurvivorCase {
  return parseCase(caseOf(facts)).survivorCase
}

function planOf(facts: Facts, guideline: Guideline): Plan {
  return assess(read(facts), { guideline, now })
}

const ours = (plan: Plan): readonly Line[] => plan.recommendations.filter(({ id }) => id.startsWith('sti-prophylaxis/'))
/** Everything that is, or may be, handed to her: also what waits for a drink to wear off or for the stage of puberty. */
const given = (plan: Plan): readonly (Line & { readonly order: NonNullable<Line['order']> })[] => ours(plan).filter((line): line is Line & { readonly order: NonNullable<Line['order']> } => line.order !== undefined)
const first = (plan: Plan): readonly Component[] => given(plan).filter(({ rank, id }) => rank === 1 && id !== 'sti-prophylaxis/syphilis-again' && !id.endsWith('-before-puberty')).flatMap(({ order }) => order.components)

const members: { readonly [C in (typeof classes)[number]]: readonly Component['medicine'][] } = {
  penicillin: ['amoxicillin', 'benzathine-benzylpenicillin'], cephalosporin: ['ceftriaxone', 'cefixime'], macrolide: ['azithromycin', 'erythromycin'], tetracycline: ['doxycycline'],
  nitroimidazole: ['metronidazole', 'tinidazole'], aminoglycoside: ['gentamicin'], quinolone: ['ciprofloxacin'],
}
const byWords: { readonly [text: string]: readonly Component['medicine'][] } = { azithromycin: members.macrolide, 头孢曲松: members.cephalosporin, doxycycline: members.tetracycline }

function barredByAllergy({ allergies = [] }: SurvivorCase): readonly Component['medicine'][] {
  return allergies.flatMap(({ substance, reaction }) => {
    if (typeof substance === 'object') return 'text' in substance ? (byWords[substance.text] ?? []) : []
    const own = classes.find((name) => name === substance)
    const cross = substance === 'penicillin' && reaction !== undefined && reaction !== 'non-severe' ? members.cephalosporin : []
    return own === undefined ? [] : [...members[own], ...cross]
  })
}

const ids = ['gonorrhoea', 'chlamydia', 'trichomonas', 'syphilis', 'chancroid'].map((name) => `sti-prophylaxis/${name}`)
/** No amount above these leaves, whoever she is (ledger, sections 4 and 5). */
const most: { readonly [medicine: string]: number } = {
  ceftriaxone: 1000, cefixime: 800, spectinomycin: 4000, gentamicin: 240, azithromycin: 2000, doxycycline: 100, erythromycin: 1e9, amoxicillin: 500, metronidazole: 2000, ciprofloxacin: 500, 'benzathine-benzylpenicillin': 2_400_000,
}

describe.each(packs)('infections in any case whatever, $name', (guideline) => {
  const plans = fc.sample(cases, { numRuns: runs, seed }).map(({ kept }) => ({ plan: planOf(kept, guideline), survivorCase: read(kept) }))
  const check = (name: string, property: (plan: Plan, survivorCase: SurvivorCase) => void): void => {
    test(name, () => {
      for (const { plan, survivorCase } of plans) property(plan, survivorCase)
    })
  }

  check('nothing she is allergic to is given', (plan, survivorCase) => {
    const barred = barredByAllergy(survivorCase)
    for (const { id, order } of given(plan)) for (const { medicine } of order.components) expect(barred.includes(medicine), `${id} ${medicine}`).toBe(false)
  })

  check('no doxycycline, quinolone or gentamicin where a pregnancy is possible, nor doxycycline under its age', (plan, survivorCase) => {
    const s = situation(survivorCase, now)
    const pregnant = possiblyPregnant(s, guideline.common)
    const { dateOfBirth } = survivorCase.person ?? {}
    const floor = guideline.stiProphylaxis.doxycyclineFrom.says
    const certain = pregnant.known && !pregnant.value
    for (const { id, order, verb } of given(plan)) {
      const held = order.components.map(({ medicine }) => medicine)
      if (!certain && survivorCase.body?.puberty === undefined && verb !== 'needs-input') for (const one of ['doxycycline', 'ciprofloxacin', 'gentamicin'] as const) expect(held.includes(one) && dateOfBirth !== undefined && dateOfBirth < '2016', `${id} ${one}`).toBe(false)
      if (held.includes('doxycycline')) {
        expect(dateOfBirth, id).toBeDefined()
        if (floor !== 'none') expect(2026 - Number(dateOfBirth?.slice(0, 4)), id).toBeGreaterThanOrEqual(floor.value)
      }
    }
  })

  check('no dose is above its cap or the dose of an adult', (plan) => {
    for (const { id, order } of given(plan)) {
      for (const { medicine, strength, each } of order.components) expect((strength[0] ?? 0) * each, `${id} ${medicine}`).toBeLessThanOrEqual(most[medicine] ?? 0)
    }
  })

  check('every component is there, closed ones with a reason and something instead', (plan, survivorCase) => {
    if ((survivorCase.incidents ?? []).length === 0 && (survivorCase.identification?.disclosures ?? []).length === 0) return
    for (const id of ids) {
      const line = plan.recommendations.find((one) => one.id === id)
      expect(line, id).toBeDefined()
      if (line?.order === undefined) expect(line?.reasons.length, id).toBeGreaterThan(0)
    }
  })

  check('one macrolide and one tetracycline at most are given', (plan) => {
    const held = first(plan)
    const slots = given(plan).filter(({ rank, id }) => rank === 1 && !id.endsWith('-before-puberty') && id !== 'sti-prophylaxis/syphilis-again')
    expect(slots.filter(({ order }) => order.components.some(({ medicine }) => members.macrolide.includes(medicine))).length).toBeLessThanOrEqual(1)
    expect(held.filter(({ medicine }) => medicine === 'doxycycline').length).toBeLessThanOrEqual(1)
  })

  check('nothing that acts against what she takes is given', (plan, survivorCase) => {
    const takes = (survivorCase.medicines ?? []).filter(({ status }) => status === 'taking').map(({ text }) => text ?? '')
    const held = given(plan).flatMap(({ order }) => order.components.map(({ medicine }) => medicine))
    if (takes.includes('disulfiram')) expect(held).not.toContain('metronidazole')
    if (takes.includes('isotretinoin') || takes.includes('minocycline')) expect(held).not.toContain('doxycycline')
    if (takes.includes('clarithromycin') || takes.includes('sotalol')) for (const one of members.macrolide) expect(held).not.toContain(one)
  })

  test('completing facts that a line does not list never changes its verb or its order (law 2)', () => {
    fc.assert(fc.property(cases, ({ full, kept }) => {
      const before = planOf(kept, guideline)
      const plans = new Map<string, Plan>()
      for (const line of ours(before)) {
        const listed = missingFacts(line)
        const completed = new Map(kept)
        for (const [pointer, value] of full) {
          const isMember = /^\/(incidents|assailants|medicines|allergies)/.test(pointer)
          if (!isMember && completes(kept, pointer) && !listed.some((fact) => fact === pointer || fact.startsWith(`${pointer}/`) || pointer.startsWith(`${fact}/`))) completed.set(pointer, value)
        }
        const added = [...completed.keys()].join(' ')
        const whole = plans.get(added) ?? planOf(completed, guideline)
        plans.set(added, whole)
        const after = whole.recommendations.find(({ id }) => id === line.id)
        expect(`${line.id} ${after?.verb} ${JSON.stringify(after?.order?.components)}`).toBe(`${line.id} ${line.verb} ${JSON.stringify(line.order?.components)}`)
      }
    }), { numRuns: Math.round(runs / 3), seed })
  }, 120_000)
})
