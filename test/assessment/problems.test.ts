import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import { assess, check, explain } from '../../src/index.js'

const now = '2026-11-23T12:00:00+08:00'
const planOf = (input: unknown, at = now) => assess(parseCase(input).survivorCase, { guideline: who, now: at })
const codes = (input: unknown): readonly string[] => planOf(input).problems.map(({ code, path }) => `${code} ${path}`)
const future = { at: '2026-11-24T12:00:00+08:00' }

describe('a time that cannot be', () => {
  test('is told by its place: incident, end of an incident, act, medicine', () => {
    expect(codes({ incidents: [{ when: future, continuousUntil: future, acts: [{ kind: 'bite' }, { kind: 'bite', when: future }] }], medicines: [{ text: 'omeprazole' }, { text: 'omeprazole', stoppedAt: future, lastTaken: future }] })).toEqual([
      'in-the-future /incidents/0/when', 'in-the-future /incidents/0/continuousUntil', 'in-the-future /incidents/0/acts/1/when', 'in-the-future /medicines/1/stoppedAt', 'in-the-future /medicines/1/lastTaken',
    ])
  })
  test('is told of everything else that is dated', () => {
    expect(codes({ setting: { timeZone: 'Asia/Shanghai' }, results: { hiv: [{ finding: 'negative', at: future }] }, immunizations: { tetanus: { doses: [{ on: '2026-11-23' }, { on: '2026-11-24' }] } } })).toEqual(['in-the-future /immunizations/tetanus/doses/1/on', 'in-the-future /results/hiv/0/at'])
  })
})

describe('a stated age', () => {
  const of = (value: number, unit?: string, dateOfBirth = '1990-06-01') => codes({ person: { dateOfBirth, age: { value, ...(unit === undefined ? {} : { unit }) } } })
  test.each([[35, true], [36, false], [37, true]])('%i years beside the date of birth', (value, wrong) => {
    expect(of(value).length === 1).toBe(wrong)
  })
  test.each([[35, false], [36, false], [34, true], [37, true]])('%i years beside the year of birth', (value, wrong) => {
    expect(of(value, 'a', '1990').length === 1).toBe(wrong)
  })
  test.each([[34, true], [35, false], [36, false], [37, true]])('%i years beside a birthday that is today somewhere on earth', (value, wrong) => {
    expect(of(value, undefined, '1990-11-23').length === 1).toBe(wrong)
  })
  test('in months is not held against years, and alone against nothing', () => {
    expect(of(40, 'mo')).toEqual([])
    expect(of(40, 'a')).toEqual(['age-disagrees /person/age/value'])
    expect(codes({ person: { age: { value: 36 } } })).toEqual([])
    expect(codes({ person: { dateOfBirth: '1990-06-01' } })).toEqual([])
    expect(codes({ person: { dateOfBirth: '1990-06-01', age: { range: { atLeast: 50, atMost: 60 } } } })).toEqual([])
  })
})

describe('a stated body-mass index', () => {
  const of = (value: number, body: object = { weight: { value: 100, unit: 'kg' }, height: { value: 200, unit: 'cm' } }) => codes({ body: { ...body, bodyMassIndex: { value, unit: 'kg/m2' } } })
  test.each([[25, false], [26, false], [26.01, true], [24, false], [23.99, true]])('%d beside weight and height that make 25', (value, wrong) => {
    expect(of(value)).toEqual(wrong ? ['body-mass-index-disagrees /body/bodyMassIndex'] : [])
  })
  test('is held against nothing while one of them is not known', () => {
    expect(of(40, { weight: { value: 64, unit: 'kg' } })).toEqual([])
    expect(of(40, { height: { value: 160, unit: 'cm' } })).toEqual([])
    expect(codes({ body: { weight: { value: 64, unit: 'kg' }, height: { value: 160, unit: 'cm' } } })).toEqual([])
  })
})

describe('proposals', () => {
  const proposed = (...proposals: readonly object[]) => planOf({ incidents: [{ id: 'i1', when: { at: '2026-11-22T12:00:00+08:00' }, acts: [{ id: 'a1', kind: 'penis-into-vagina' }] }], proposals })
  const order = (id: string | undefined, medicine: object) => ({ ...(id === undefined ? {} : { id }), kind: 'order', medicine })
  const levonorgestrel = { text: 'levonorgestrel', dose: { value: 1.5, unit: 'mg' } }

  test('an id used twice names the first; the other goes by its position', () => {
    expect(proposed(order('p', levonorgestrel), order('p', levonorgestrel), order('q', levonorgestrel)).verdicts.map(({ proposal }) => proposal)).toEqual(['/proposals/p', '/proposals/1', '/proposals/q'])
  })

  test('what lacks a part is a problem at its place, by position', () => {
    const plan = proposed(order('p', levonorgestrel), order('q', {}), order('r', { text: 'levonorgestrel' }), { id: 's', kind: 'order' }, order('t', { ingredients: [] }))
    expect(plan.problems).toEqual([{ code: 'proposal-incomplete', path: '/proposals/1' }, { code: 'proposal-incomplete', path: '/proposals/2/medicine/dose' }, { code: 'proposal-incomplete', path: '/proposals/3' }, { code: 'proposal-incomplete', path: '/proposals/4' }])
    expect(plan.notices).toEqual([])
  })

  test('what is not judged, and what no protocol knows, is a notice', () => {
    const plan = proposed({ id: 'p', kind: 'disclosure' }, order('q', { text: 'zzyzxol' }), order('r', { ingredients: [{ text: 'levonorgestrel' }, { text: 'zzyzxol' }], dose: { value: 1.5, unit: 'mg' } }), order('s', levonorgestrel))
    expect(plan.notices).toEqual([{ code: 'proposal-not-judged', path: '/proposals/0' }, { code: 'proposal-not-understood', path: '/proposals/1/medicine' }, { code: 'proposal-not-understood', path: '/proposals/2/medicine' }])
    expect(plan.problems).toEqual([])
  })

  test('one judged alone is judged beside those of the case', () => {
    const { survivorCase } = parseCase({ incidents: [{ id: 'i1', when: { at: '2026-11-22T12:00:00+08:00' }, acts: [{ id: 'a1', kind: 'penis-into-vagina' }] }], proposals: [order('p', levonorgestrel)] })
    const [proposal] = parseCase({ proposals: [order('q', { text: 'ulipristal', dose: { value: 30, unit: 'mg' } })] }).survivorCase.proposals ?? []
    expect(proposal).toBeDefined()
    if (proposal === undefined) return
    expect(check(survivorCase, proposal, { guideline: who, now }).reasons.map(({ key }) => key)).toContain('check.two-pills')
    expect(check({ ...survivorCase, proposals: [] }, proposal, { guideline: who, now }).reasons.map(({ key }) => key)).not.toContain('check.two-pills')
  })
})

describe('what did not fire', () => {
  test('is no line of the plan, and no line is told twice', () => {
    for (const guideline of packs) {
      for (const input of [{}, { incidents: [{ acts: [{ kind: 'penis-into-vagina' }] }] }, { incidents: [{ acts: [{ kind: 'grip-or-touch' }] }], safety: { violenceOngoing: false } }]) {
        const plan = assess(parseCase(input).survivorCase, { guideline, now })
        const told = [...plan.recommendations.map(({ id }) => id), ...plan.notFired.map(({ id }) => id)]
        expect(told.filter((id, i) => told.indexOf(id) !== i)).toEqual([])
      }
    }
  })

  test('is explained with what was read and what is missing, without a verb', () => {
    const plan = planOf({ incidents: [{ acts: [{ kind: 'penis-into-vagina' }] }], safety: { violenceOngoing: false } })
    const { kind, lines } = explain(plan, 'emergency-contraception/ongoing-method')
    expect(kind).toBe('line')
    expect(lines).toMatchObject([{ fired: false, reasons: [], instead: [], facts: ['/safety/violenceOngoing'], missing: [] }])
    expect(lines[0]).not.toHaveProperty('verb')
  })
})
