import { describe, expect, test } from 'vitest'
import { known, unknown } from '../../src/answer/index.js'
import { notAssessed } from '../../src/assessment/not-assessed.js'
import type { SurvivorCase } from '../../src/case/case.js'
import { situation } from '../../src/case/situation.js'
import type { Because, Line, NotFired } from '../../src/plan/index.js'

const given = (fact: string) => known(true, { fact, state: 'given' })
const line = (because: Because): Line => ({ id: 'a', because }) as Line
/** The groups said to be not assessed, where lines read these facts for their verbs. */
const left = (facts: object, read: readonly string[] = [], lines: readonly Line[] = [], notFired: readonly NotFired[] = []): readonly string[] =>
  notAssessed(situation(facts as SurvivorCase, '2026-11-23T12:00:00Z'), [...lines, line({ verb: read.map(given) })], notFired).map(({ code, path }) => `${code} ${path}`)

describe('a group that no line reads whole', () => {
  test('is named, however deep its facts lie; one that was read is not', () => {
    const facts = { acute: { conscious: true }, mentalHealth: { selfHarm: { thoughtsNow: false } }, safety: { violenceOngoing: true, feelsSafeToGoHome: true } }
    expect(left(facts)).toEqual(['not-assessed /acute', 'not-assessed /mentalHealth', 'not-assessed /safety'])
    expect(left(facts, ['/mentalHealth/selfHarm/thoughtsNow', '/safety/violenceOngoing'])).toEqual(['not-assessed /acute', 'assessed-in-part /safety'])
    expect(left(facts, ['/acute/conscious', '/mentalHealth/selfHarm/thoughtsNow', '/safety/violenceOngoing', '/safety/feelsSafeToGoHome'])).toEqual([])
  })

  test('holds nothing where nothing is stated', () => {
    expect(left({})).toEqual([])
    expect(left({ acute: {}, injuries: [], safety: { violenceOngoing: undefined }, identification: { disclosures: [{}] } })).toEqual([])
    expect(left({ body: { weight: 60 }, medicines: [{ text: 'x' }] })).toEqual([])
  })

  test('is read member by member: by id, and by position where there is none; an id alone states nothing', () => {
    const injuries = [{ id: 'n/1', bleedingNow: true }, { bleedingNow: false }, { id: 'n3' }, { id: 4, region: 'BM-G1' }]
    expect(left({ injuries }, ['/injuries/n~11/bleedingNow', '/injuries/1/bleedingNow', '/injuries/3/region'])).toEqual([])
    expect(left({ injuries }, ['/injuries/0/bleedingNow', '/injuries/1/bleedingNow', '/injuries/3/region'])).toEqual(['assessed-in-part /injuries'])
    expect(left({ injuries: [{ id: 'n1' }] })).toEqual([])
  })

  test('of bare values is read by their places', () => {
    expect(left({ acute: { signs: ['a', 'b'] } }, ['/acute/signs/0', '/acute/signs/1'])).toEqual([])
    expect(left({ acute: { signs: ['a', null] } }, ['/acute/signs/0'])).toEqual(['assessed-in-part /acute'])
    expect(left({ acute: { signs: [null] } }, ['/acute/signs/0'])).toEqual([])
  })

  test('of which something was read is said to be assessed in part; what was read of another group says nothing of it', () => {
    const facts = { injuries: [{ id: 'n', bleedingNow: true, region: 'BM-A01' }], safety: { violenceOngoing: true } }
    expect(left(facts, ['/injuries/n/region'])).toEqual(['assessed-in-part /injuries', 'not-assessed /safety'])
    expect(left(facts, ['/injuries', '/safety'])).toEqual(['not-assessed /injuries', 'not-assessed /safety'])
  })

  test.each<[string, Because]>([
    ['verb', { verb: [given('/acute/conscious')] }], ['order', { verb: [], order: [given('/acute/conscious')] }], ['rank', { verb: [], rank: [given('/acute/conscious')] }],
    ['what follows', { verb: [], followUp: [unknown({ fact: '/acute/conscious', state: 'imprecise' })] }],
  ])('counts what a line read for its %s', (_name, because) => {
    expect(left({ acute: { conscious: true } }, [], [line(because)])).toEqual([])
  })

  test('counts what a silent line read', () => {
    expect(left({ acute: { conscious: true } }, [], [], [{ id: 'b', because: [given('/acute/conscious')] }])).toEqual([])
    expect(left({ acute: { conscious: true } }, [], [], [{ id: 'b', because: [given('/safety/violenceOngoing')] }])).toEqual(['not-assessed /acute'])
  })
})
