import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { who } from '../../src/guideline/who/index.js'
import { InvalidNow, assess, describe as tell, explain, rules, version } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { visitSheet } from '../../src/pdf/index.js'
import { release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const planOf = (input: unknown, now = exampleNow) => assess(parseCase(input).survivorCase, { guideline: who, now })
const incident = (rest: object) => ({ incidents: [{ id: 'i1', acts: [{ id: 'a1', kind: 'penis-into-vagina' }], ...rest }] })

describe('now', () => {
  test.each(['', 'now', '2026-11-23', '2026-11-23T10:00:00', '2026-13-01T00:00:00Z'])('"%s" is the one thing that throws, and is not repeated', (now) => {
    expect(() => assess({}, { guideline: who, now })).toThrow(InvalidNow)
    try {
      assess({}, { guideline: who, now })
    } catch (error) {
      if (now !== '') expect((error as Error).message).not.toContain(now === 'now' ? '"now"' : now)
    }
  })
})

describe('a plan', () => {
  const plan = planOf(exampleCase())

  test('puts what closes first on top, and what never closes after it', () => {
    const closings = plan.recommendations.filter((line) => line.urgency === 'hours').map(({ closes }) => (closes === undefined ? Number.POSITIVE_INFINITY : (closes.earliest ?? 0)))
    expect(closings).toEqual([...closings].sort((a, b) => a - b))
  })

  test('puts what is due first before what is due later, and what has no day last', () => {
    const days = plan.recommendations
      .filter((line) => line.urgency === 'routine' && line.kind === 'plain' && line.closes === undefined)
      .map(({ due }) => due?.notBefore ?? due?.by)
      .map((due) => (due === undefined ? Number.POSITIVE_INFINITY : 'at' in due ? due.at : Date.parse(due.on)))
    expect(new Set(days).size).toBeGreaterThan(3)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    const contacts = plan.recommendations.map(({ id }) => id).filter((id) => /^emergency-contraception\/(two-weeks|one-month|three-months|six-months)$/.test(id))
    expect(contacts.map((id) => id.split('/')[1])).toEqual(['two-weeks', 'one-month', 'three-months', 'six-months'])
  })

  test('says what it was made with', () => {
    expect(plan.basis).toMatchObject({ library: version, guideline: 'who', now: exampleNow, reviewOverdue: false })
    expect(planOf({}, '2027-06-01T00:00:00Z').basis.reviewOverdue).toBe(true)
    expect(planOf({}, '2027-05-31T23:59:59Z').basis.reviewOverdue).toBe(false)
  })

  test('asks first for what could move a verb', () => {
    const order = plan.asks.map(({ moves }) => ['verb', 'order', 'rank', 'follow-up'].indexOf(moves))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(plan.asks.length).toBeGreaterThan(3)
  })

  test('has every window and due date on one time line', () => {
    const dated = plan.recommendations.filter((line) => line.closes !== undefined || line.due !== undefined)
    expect(plan.timeline.map(({ line }) => line).sort()).toEqual(dated.map(({ id }) => id).sort())
  })

  test('has ids of its own', () => {
    const ids = plan.recommendations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('problems that only now can show', () => {
  test.each([
    ['a time in the future', { when: { at: '2026-11-23T21:15:01-05:00' } }, ['in-the-future'], []],
    ['five minutes of clock skew', { when: { at: '2026-11-23T21:15:00-05:00' } }, [], ['clock-skew']],
    ['a date without a zone', { when: { onDate: '2026-11-23' } }, [], ['widened-to-any-zone']],
  ] as const)('%s', (_name, rest, problems, notices) => {
    const plan = planOf(incident(rest))
    expect(plan.problems.map(({ code }) => code)).toEqual(problems)
    expect(plan.notices.map(({ code }) => code)).toEqual(notices)
    expect(plan.recommendations.length).toBeGreaterThan(3)
  })

  test('a stated age that disagrees with the date of birth', () => {
    expect(planOf({ person: { dateOfBirth: '1990-01-01', age: { value: 20 } } }).problems).toEqual([{ code: 'age-disagrees', path: '/person/age/value' }])
    expect(planOf({ person: { dateOfBirth: '1990-01-01', age: { value: 36 } } }).problems).toEqual([])
  })

  const notices = (rest: object): readonly unknown[] => planOf({ ...incident({ when: { at: exampleNow } }), ...rest }).notices

  test('an allergy nobody reads is a notice: by words or by a code without a name, never one of the words of the case', () => {
    const penicillin = { system: 'http://snomed.info/sct', code: '373270004' }
    const allergies = [{ substance: { text: 'zzyzxol' } }, { substance: 'sulfonamide' }, { substance: penicillin }, { substance: { ...penicillin, display: 'Penicillins' } }, { reaction: 'non-severe' }, { substance: { text: 'metformin' } }]
    expect(notices({ allergies })).toEqual([0, 2, 5].map((i) => ({ code: 'allergy-not-understood', path: `/allergies/${i}` })))
  })

  test.each([
    'penicillins', 'cefdinir', 'azithromycin', 'minocycline', 'tinidazole', 'amikacin', 'ciprofloxacin', 'spectinomycin', 'xylocaine', 'tivicay', 'kivexa', 'engerix', 'papillomavirus', 'gardasil', 'havrix', 'jynneos',
    'diphtheria toxoid', 'tenivac', 'boostrix', 'revaxis', 'infanrix', 'levonorgestrel', 'ellaone', 'mifepristone', 'copper iud',
  ])('an allergy to %s is read', (text) => {
    expect(notices({ allergies: [{ substance: { text } }] })).toEqual([])
  })

  test.each(['yeast', 'hpv', 'a tetanus something'])('what only an allergy may be to is no medicine that is known: %s', (text) => {
    expect(notices({ medicines: [{ text }] })).toEqual([{ code: 'medicine-not-understood', path: '/medicines/0' }])
  })

  test('a medicine nobody knows is a notice, never harmless', () => {
    expect(planOf({ ...incident({ when: { at: exampleNow } }), medicines: [{ text: 'zzyzxol' }, { text: 'lamotrigine' }] }).notices).toEqual([{ code: 'medicine-not-understood', path: '/medicines/0' }])
  })
})

describe('a case that does not tell what happened', () => {
  const codes = (input: unknown): readonly string[] => planOf(input).notices.map(({ code }) => code)

  test.each([['empty', {}], ['without incidents', { incidents: [] }], ['of other facts', { body: { weight: { value: 60, unit: 'kg' } } }], ['of no known key', { nonsense: 1 }]])('%s: a notice says so', (_name, input) => {
    expect(planOf(input)).toMatchObject({ recommendations: [], notices: [{ code: 'nothing-told', path: '/incidents' }] })
  })

  test('is not one that holds an incident or a disclosure', () => {
    expect(codes({ incidents: [{ id: 'i1' }] })).not.toContain('nothing-told')
    expect(codes({ identification: { disclosures: [{ by: 'survivor' }] } })).not.toContain('nothing-told')
  })

  test('has it on the sheet in both languages, and a closed gate keeps it in', () => {
    const alone = planOf({ privacy: { aloneConfirmed: true } })
    const said = (say: typeof en): string => JSON.stringify(visitSheet(release(alone, { to: 'clinician-paper' }), say, 'a'.repeat(64)).blocks)
    expect(said(en)).toContain('What happened is not recorded, so no line is open.')
    expect(said(zhCN)).toContain('未记录发生了什么，因此没有待执行的条目。')
    expect(release(planOf({}), { to: 'clinician-paper' }).notices).toEqual([])
  })
})

describe('what is recorded and no line reads', () => {
  const silent = (group: object): readonly object[] => planOf({ ...incident({ when: { at: exampleNow } }), ...group }).notices

  test.each([
    ['/acute', { acute: { conscious: false } }], ['/injuries', { injuries: [{ id: 'n1', bleedingNow: true }] }], ['/identification', { identification: { disclosures: [{ by: 'survivor' }] } }],
  ])('%s: said to be not assessed', (path, group) => {
    expect(silent(group)).toEqual([{ code: 'not-assessed', path }])
  })

  test.each([['nothing', {}], ['an empty list', { injuries: [] }], ['only what a line reads', { safety: { violenceOngoing: true } }]])('%s: nothing to say', (_name, group) => {
    expect(silent(group)).toEqual([])
  })

  test('has words in both languages, and does not leave while the gate is closed', () => {
    expect([en.notice('not-assessed'), zhCN.notice('not-assessed')]).toEqual(['recorded here, but not assessed by this version', '此处已有记录，但本版本未予评估'])
    const plan = planOf({ ...incident({}), acute: { conscious: false } })
    expect(release(plan, { to: 'clinician-paper' }).notices).toEqual([])
    expect(release(planOf({ ...incident({}), acute: { conscious: false }, privacy: { aloneConfirmed: true } }), { to: 'clinician-paper' }).notices).toEqual(['not-assessed'])
  })
})

describe('explain', () => {
  const plan = planOf(exampleCase())

  test('a line: facts, missing facts and rules come from the answers that made it', () => {
    const { kind, lines } = explain(plan, 'emergency-contraception/levonorgestrel')
    expect(kind).toBe('line')
    expect(lines[0]?.facts).toEqual(expect.arrayContaining(['/medicines/m1', '/incidents/i1/acts/a1/kind', '/incidents/i1/when']))
    expect(lines[0]?.rows.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['EC-002', 'EC-021', 'EC-042', 'EC-050']))
  })

  test('a line that did not fire answers too', () => {
    expect(explain(plan, 'emergency-contraception/combined-pills')).toMatchObject({ kind: 'line', lines: [{ fired: false, missing: ['/setting/formulary'] }] })
    expect(explain(planOf({}), 'hiv-pep/first-dose')).toMatchObject({ kind: 'line', lines: [{ fired: false }] })
  })

  test('a rule: every line it decided', () => {
    const { kind, lines } = explain(plan, 'EC-050')
    expect(kind).toBe('rule')
    expect(lines.map(({ line }) => line)).toContain('emergency-contraception/levonorgestrel')
  })

  test('a rule nothing reached', () => {
    const told = explain(plan, 'EC-080')
    expect(told).toMatchObject({ kind: 'not-reached', lines: [] })
    expect(told.inPack.map(({ row }) => row)).toEqual(['entericCapsule', 'vomitingCombinedPills', 'vomitingLevonorgestrel', 'vomitingMifepristone', 'vomitingOffer', 'vomitingUlipristal'])
    expect(told.related).toContain('emergency-contraception/levonorgestrel')
    expect(told.related.every((id) => id.startsWith('emergency-contraception/'))).toBe(true)
  })

  test('a rule that no pack has', () => {
    expect(explain(plan, 'EC-999')).toEqual({ of: 'EC-999', kind: 'not-reached', lines: [], inPack: [], related: [] })
  })

  test('a line that this plan does not have tells what it has on the topic', () => {
    expect(explain(plan, 'hiv-pep/with-abacavir').related).toContain('hiv-pep/first-dose')
  })
})

describe('the JSON form', () => {
  test('carries the facts read only when the trace is asked for', () => {
    const plan = planOf(exampleCase())
    expect(tell(plan).recommendations[0]).not.toHaveProperty('facts')
    expect(tell(plan, { trace: true }).recommendations[0]?.facts?.length).toBeGreaterThan(3)
  })
})

test('the version is that of package.json', () => {
  expect(version).toBe((JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version)
})

test('every rule id of both ledgers is listed by a pack, or stands in the open questions', () => {
  const listed = new Set(packs.flatMap((pack) => rules(pack).map(({ rule }) => rule)))
  const open = readFileSync(new URL('../../docs/open-questions.md', import.meta.url), 'utf8')
  const ids = (family: string, list: readonly (number | readonly [number, number])[]): readonly string[] =>
    list.flatMap((one) => (typeof one === 'number' ? [one] : Array.from({ length: one[1] - one[0] + 1 }, (_, i) => one[0] + i))).map((n) => `${family}-${String(n).padStart(3, '0')}`)
  const ledger = [
    ...ids('EC', [[1, 8], [10, 14], [20, 26], [30, 37], [40, 44], [50, 64], [71, 77], [80, 83], 85, [100, 105], 110, 120, [130, 135]]),
    ...ids('PEP', [[1, 2], [10, 18], [20, 23], [30, 38], [40, 45], [50, 51], [60, 69], [73, 75], [80, 93], [100, 110], [120, 125], [130, 136], [140, 145], [150, 154], [160, 164]]),
    ...ids('IDN', [10, 28]), ...ids('EHR', [1, 2, 18, 19, 21]),
  ]
  expect(ledger.filter((id) => !listed.has(id) && !open.includes(id))).toEqual([])
})
