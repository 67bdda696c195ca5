import { describe, expect, test } from 'vitest'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import type { Limit } from '../../src/guideline/shape/index.js'
import { rules } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { values as enValues } from '../../src/language/en/values.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { values as zhValues } from '../../src/language/zh-CN/values.js'
import type { Language } from '../../src/language/language.js'

const told = (says: unknown, say: Language = en): string => say.says(says).map(({ of, is }) => (of === undefined ? is : `${of}: ${is}`)).join('; ')

/** Every name in what a row says, keys and values, but not what is a name in the world: a product, a code, a unit. */
function names(says: unknown): readonly string[] {
  if (typeof says === 'string') return [says]
  if (Array.isArray(says)) return says.flatMap(names)
  if (typeof says !== 'object' || says === null || 'names' in says) return []
  const structure = ['value', 'unit', 'sense', 'stages', 'steps', 'components', 'verb', 'flags', 'within', 'from', 'holds', 'route', 'strength', 'strengthUnit', 'form', 'medicine', 'each', 'timesPerDay', 'days', 'withFood', 'name', 'after', 'until', 'floors']
  const shaped = structure.some((key) => key in says)
  return Object.entries(says).flatMap(([key, held]) => (key === 'unit' || key === 'strengthUnit' || key === 'sense' ? [] : [...(shaped && structure.includes(key) ? [] : [key]), ...names(held)]))
}

describe('a figure in a sentence', () => {
  test('one hour is an hour, more are hours', () => {
    const limit = (value: number): Limit => ({ ...who.hivPep.vomitingWithin, verification: 'read', says: { value, unit: 'h', sense: 'to' } })
    const within = (value: number): string => en.reason({ key: 'pep.vomiting', within: limit(value) })
    expect([within(1), within(2)].map((said) => said.slice(0, said.indexOf(' of')))).toEqual(['Vomited within 1 hour', 'Vomited within 2 hours'])
  })
})

describe('what a row says', () => {
  test('a limit: the value with its unit, and whether it counts itself', () => {
    expect(told({ value: 70, unit: 'kg', sense: 'above' })).toBe('more than 70 kg')
    expect(told({ value: 4, unit: 'h', sense: 'to' })).toBe('4 hours or less')
    expect(told({ value: 2, unit: '1', sense: 'from' })).toBe('2 or more')
    expect(told({ value: 21, unit: 'd', sense: 'below' }, zhCN)).toBe('< 21 天')
  })

  test('a window: every stage with its verb and flags, and what follows the last', () => {
    expect(told(who.emergencyContraception.levonorgestrelWindow.says)).toBe('up to and including 72 hours: Recommend; up to and including 120 hours: Offer (less effective); after that: Window exceeded')
  })

  test('a dose that leaves the days to the course: how often in a day is read all the same', () => {
    expect(told(who.hivPep.raltegravirTablet.says)).toBe('Raltegravir 400 mg: 1 tablet, twice a day, by mouth')
    expect(told(who.emergencyContraception.levonorgestrelDose.says)).toBe('Levonorgestrel 1.5 mg: 1 tablet, one dose, or once a day of a course, by mouth')
  })

  test('bands: every band from its bound, the empty one too', () => {
    expect(told(who.hivPep.alafenamideKidney.says)).toBe('from 0 mL/min: never; from 15 mL/min: only if there is nothing else; from 30 mL/min: full use')
  })

  test('a unit by its words', () => {
    expect(told(who.hivPep.suppressedBelow.says)).toBe('less than 200 copies per mL')
    expect(told(who.hivPep.dispersingVolume.says)).toContain('from 4 tablets')
  })

  test('a table: every cell by its two names', () => {
    expect(told(who.hivPep.decision.says)).toContain('receptive, anal · source S1: HIV positive, not suppressed or not known to be: Recommend')
    expect(told(who.hivPep.decision.says)).toContain("bite that broke the skin, with visible blood in the biter's mouth or not known · source S1: HIV positive, not suppressed or not known to be: Recommend")
    expect(told(who.hivPep.decision.says)).toContain("bite that broke the skin, certainly no blood in the biter's mouth · source S1: HIV positive, not suppressed or not known to be: Not indicated")
  })

  test('a cell: its verb, and what more knowledge makes of it', () => {
    expect(told({ verb: 'consider', raised: { verb: 'recommend', flags: ['shared-decision'] } })).toBe('Consider; with a known modifier: Recommend (decide together)')
  })

  test('codes: prefixes, names and what does not count', () => {
    expect(told({ atc: ['J04AB02'], names: ['rifampicin'], except: ['rifaximin'], notForms: ['eye'] })).toBe('ATC: J04AB02; names: rifampicin; but not: rifaximin; forms that do not count: eye')
  })

  test('a schedule: each step, its span and its floors', () => {
    const step = { name: 'interim', after: 4, until: 6, unit: 'wk', from: 'last-act', floors: [{ after: 2, unit: 'wk', from: 'course-end' }] }
    expect(told({ steps: [step] })).toBe('interim test: 4 weeks to 6 weeks after the last act, not before 2 weeks after the end of the course')
  })

  test('nothing, and no figure, are told apart', () => {
    expect(told('none')).toBe('nothing in this pack')
    expect(told(undefined)).toBe('a rule without a figure')
  })

  test.each([[en, enValues], [zhCN, zhValues]] as const)('every name in every pack has words', (say, values) => {
    const { ledger, verbs, flags, medicines, forms } = say.words
    const all = new Set(packs.flatMap((pack) => rules(pack).flatMap(({ says }) => names(says))))
    expect(all.size).toBeGreaterThan(80)
    const wordless = [...all].filter((name) => ![ledger.said, verbs, flags, medicines, forms, values].some((table) => Object.hasOwn(table, name)))
    expect(wordless, say.tag).toEqual([])
  })
})

test('what is dispensed is counted in the words of an order', () => {
  const dispense = (unit: string, say: Language): string => say.reason({ key: 'pep.dispense', medicine: { medicine: 'lamivudine' }, quantity: { measured: 28, unit } })
  expect(dispense('tablet', zhCN)).toContain('28 片')
  expect(dispense('tablet', zhCN)).not.toContain('片剂')
  expect(dispense('oral-solution', en)).not.toContain('oral-solution')
})

test('a weight under a limit does not read as the limit', () => {
  for (const [weight, read] of [[5.99, '5.99 kg'], [44.996, '44.996 kg'], [60, '60 kg'], [24.5, '24.5 kg']] as const) {
    for (const say of [en, zhCN]) expect(say.reason({ key: 'pep.dose-for-weight', weight: { measured: weight, unit: 'kg' } })).toContain(` ${read}`)
  }
})
