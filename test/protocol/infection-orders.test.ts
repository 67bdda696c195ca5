import { describe, expect, test } from 'vitest'
import { missing } from '../../src/answer/index.js'
import { parseCase } from '../../src/case/index.js'
import type { ProposedMedicine } from '../../src/case/proposal.js'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import type { Verdict } from '../../src/plan/index.js'
import { type Facts, hoursAgo, now } from '../support/contraception.js'

const usual: Facts = {
  person: { dateOfBirth: '1998-03-02' }, body: { weight: { value: 60, unit: 'kg' } }, setting: { timeZone: 'Asia/Shanghai' }, medicines: [], allergies: [], results: { pregnancy: [{ finding: 'negative' }] }, ...hoursAgo(24),
}
const judge = (facts: Facts, medicines: readonly ProposedMedicine[], pack = 'who'): readonly Verdict[] =>
  assess(parseCase({ ...usual, ...facts, proposals: medicines.map((medicine) => ({ kind: 'order', medicine })) }).survivorCase, { guideline: packs.find(({ name }) => name === pack) ?? who, now }).verdicts
const says = (facts: Facts, medicines: readonly ProposedMedicine[], pack?: string): readonly string[] => judge(facts, medicines, pack).map(({ verb, line, reasons: [first] }) => `${verb} ${line} ${first?.key}`)
const mg = (text: string, value: number, more: Partial<ProposedMedicine> = {}): ProposedMedicine => ({ text, dose: { value, unit: 'mg' }, ...more })
const course = { timesPerDay: 2, days: 7 }

describe('an order that is closed to her', () => {
  test('is refused where that is known, with what the plan gives first, and asked where it is not', () => {
    const of = (facts: Facts): Verdict | undefined => judge(facts, [mg('doxycycline', 100, course)])[0]
    const [known, open] = [of({ results: { pregnancy: [{ finding: 'positive' }] } }), of({ results: {} })]
    expect([known?.verb, known?.order, known?.flags, known?.instead.map(({ key }) => key)]).toEqual(['contraindicated', undefined, [], ['check.better-ranked']])
    expect([open?.verb, open?.instead.map(({ key }) => key)]).toEqual(['needs-input', ['check.better-ranked']])
    expect(missing(open?.because.verb ?? [])).not.toEqual([])
  })

  test('rests on what closes it alone', () => {
    expect(judge({ medicines: [{ text: 'isotretinoin', status: 'taking' }] }, [mg('doxycycline', 100, course)])[0]?.because.verb).toHaveLength(1)
  })
})

describe('several orders', () => {
  test('in either order the first of the plan stays', () => {
    const [azithromycin, doxycycline] = [mg('azithromycin', 1000), mg('doxycycline', 100, course)]
    const [second, first] = ['not-recommended sti-prophylaxis/chlamydia-other check.two-for-one', 'recommend sti-prophylaxis/chlamydia check.as-planned']
    expect([says({}, [azithromycin, doxycycline]), says({}, [doxycycline, azithromycin])]).toEqual([[second, first], [first, second]])
  })

  test('of one class: the one that the plan gives stays', () => {
    const child = { person: { dateOfBirth: '2018-03-02' }, body: { weight: { value: 20, unit: 'kg' } }, setting: { timeZone: 'Asia/Shanghai', laboratoryAvailable: false } }
    expect(says(child, [mg('azithromycin', 400), mg('erythromycin', 240, { timesPerDay: 4, days: 7 })])).toEqual([
      'offer sti-prophylaxis/chlamydia check.as-planned', 'not-recommended sti-prophylaxis/chlamydia-other check.same-class',
    ])
  })

  test('a pair is judged as the pair, though one of them alone would do for something else', () => {
    expect(says({}, [mg('ceftriaxone', 250), mg('azithromycin', 1000)], 'who-2020')).toEqual(['recommend sti-prophylaxis/gonorrhoea check.as-planned', 'recommend sti-prophylaxis/gonorrhoea check.as-planned'])
    expect(says({}, [mg('ceftriaxone', 250)], 'who-2020')).toEqual(['not-recommended sti-prophylaxis/gonorrhoea check.partner-missing'])
  })

  test('what is planned on her list is the other half of a pair', () => {
    const planned = { medicines: [{ text: 'azithromycin', status: 'planned', purpose: 'sti-prophylaxis' }] }
    expect(says(planned, [mg('ceftriaxone', 250)], 'who-2020')).toEqual(['recommend sti-prophylaxis/gonorrhoea check.as-planned'])
  })

  test('of other protocols do not change the verdict, unless they act on it', () => {
    expect(says({}, [mg('ceftriaxone', 1000), { text: 'levonorgestrel' }])[0]).toBe(says({}, [mg('ceftriaxone', 1000)])[0])
    expect(says({}, [mg('metronidazole', 500, course), { text: 'disulfiram' }])[0]).toBe('contraindicated sti-prophylaxis/trichomonas sti.disulfiram')
  })
})

describe('what the plan does not give', () => {
  test('is judged by the line of its need', () => {
    expect(says({ health: { genitalSymptoms: ['discharge'] } }, [mg('doxycycline', 100, course)])).toEqual(['refer sti-prophylaxis/chlamydia sti.symptoms'])
  })

  test('says so where no line here gives it, and has the line instead', () => {
    expect(judge({}, [mg('spectinomycin', 2000)], 'us')[0]?.instead).toEqual([{ key: 'check.instead-line', line: { line: 'sti-prophylaxis/gonorrhoea' } }])
  })

  test('a part that is not understood is said first', () => {
    expect(says({}, [{ ingredients: [{ text: 'ceftriaxone' }, { text: 'xyzzy' }], dose: { value: 1, unit: 'g' } }])).toEqual(['needs-input sti-prophylaxis/gonorrhoea check.part-not-understood'])
  })
})

test('whose treatment it is, is asked before an order is judged', () => {
  expect(says({ person: { dateOfBirth: '2014-01-10' } }, [mg('ceftriaxone', 1000)])).toEqual(['needs-input sti-prophylaxis/gonorrhoea sti.stage-grown'])
})
