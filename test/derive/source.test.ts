import { describe, expect, test } from 'vitest'
import type { Known } from '../../src/answer/index.js'
import { account } from '../../src/derive/acts.js'
import { type SourceRows, highPrevalence, sourceClass } from '../../src/derive/source.js'
import { latestOf } from '../../src/derive/acts.js'
import type { SourceClass } from '../../src/guideline/hiv-pep-words.js'
import type { Limit } from '../../src/guideline/shape/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { at, missing, of, value } from './support.js'

const act = { id: 'a', kind: 'penis-into-vagina' }
const incident = { id: 'i', memory: 'complete', when: at('2026-11-22T12:00:00'), acts: [act] }

/** The class of whoever may be the source of the first act told. */
function source(input: object, g: SourceRows = who.hivPep): Known<SourceClass> {
  const s = of(input)
  const { acts } = account(s)
  const [first] = acts
  if (first === undefined) throw new Error('an act is told')
  return sourceClass(s, first, latestOf(acts.map((one) => one.at), s.now), g)
}
/** Of one person alone. */
const alone = (hiv: object, g?: SourceRows, incidents: object = {}) => source({ assailants: [{ id: 'x', hiv }], incidents: [{ ...incident, assailantIds: ['x'], numberOfAssailants: 1, ...incidents }] }, g)

const suppressed = { status: 'positive', suppressionVerifiedByClinic: true, adherence: 'good', onTreatmentSince: '2026-05-22', viralLoads: [{ id: 'v', copiesPerMl: 50, on: '2026-11-20' }] }
const negative = { status: 'tested-negative', testKind: 'laboratory-antigen-antibody', ownRecentExposure: false, testedAt: at('2026-11-22T12:00:01') }

describe('the class of a source', () => {
  test.each<[string, object, SourceClass, readonly string[]]>([
    ['of whom nothing is known', {}, 'S3', ['/assailants/x/hiv/status']],
    ['who says the test was negative', { status: 'says-negative' }, 'S3', []],
    ['who has HIV, suppression not told', { status: 'positive' }, 'S1', ['/assailants/x/hiv/suppressionVerifiedByClinic', '/assailants/x/hiv/adherence', '/assailants/x/hiv/viralLoads']],
    ['who is verified to be suppressed', suppressed, 'S2', []],
    ['whose clinic did not verify it', { ...suppressed, suppressionVerifiedByClinic: false }, 'S1', []],
    ['who is doubtful in taking it', { ...suppressed, adherence: 'doubtful' }, 'S1', []],
    ['who was negative after the act', negative, 'S4', []],
    ['by nucleic acid', { ...negative, testKind: 'nucleic-acid' }, 'S4', []],
    ['by a rapid test', { ...negative, testKind: 'rapid' }, 'S3', []],
    ['by a test of which no kind is told', { ...negative, testKind: undefined }, 'S3', ['/assailants/x/hiv/testKind']],
    ['with an exposure of his own', { ...negative, ownRecentExposure: true }, 'S3', []],
    ['of whose own exposure nothing is told', { ...negative, ownRecentExposure: undefined }, 'S3', ['/assailants/x/hiv/ownRecentExposure']],
  ])('%s', (_name, hiv, expected, asked) => {
    expect([alone(hiv).value, missing(alone(hiv))]).toEqual([expected, asked])
  })

  test.each<[string, object | undefined, object, SourceClass, readonly string[]]>([
    ['a second before the act', at('2026-11-22T11:59:59'), {}, 'S3', []],
    ['at the time of the act', at('2026-11-22T12:00:00'), {}, 'S3', []],
    ['a second after it', at('2026-11-22T12:00:01'), {}, 'S4', []],
    ['no time told', undefined, {}, 'S3', ['/assailants/x/hiv/testedAt']],
    ['some time up to one that is told', { between: { latest: '2026-11-23T09:00:00+08:00' } }, {}, 'S3', ['/assailants/x/hiv/testedAt']],
    ['some time up to one before the act', { between: { latest: '2026-11-22T09:00:00+08:00' } }, {}, 'S3', []],
    ['on the day of the act', { onDate: '2026-11-22' }, {}, 'S3', ['/assailants/x/hiv/testedAt']],
    ['on the day after it', { onDate: '2026-11-23' }, {}, 'S4', []],
    ['the act at any time before', at('2026-11-22T12:00:01'), { when: { between: { earliest: '2026-11-21T12:00:00+08:00', latest: '2026-11-22T12:00:00+08:00' } } }, 'S4', []],
    ['the act perhaps later', at('2026-11-22T12:00:00'), { when: { between: { earliest: '2026-11-21T12:00:00+08:00', latest: '2026-11-22T12:00:00+08:00' } } }, 'S3', ['/incidents/i/when']],
    ['the time of the act not told', at('2026-11-22T12:00:00'), { when: undefined }, 'S3', ['/incidents/i/when']],
  ])('tested negative %s', (_name, testedAt, told, expected, asked) => {
    const found = alone({ ...negative, testedAt }, who.hivPep, told)
    expect([found.value, missing(found)]).toEqual([expected, asked])
  })
})

describe('suppression, counted on the calendar', () => {
  const months = (sense: 'from' | 'above' | 'to' | 'below'): Limit => ({ ...us.hivPep.suppressedFor, says: { value: 6, unit: 'mo', sense } })
  const since = (onTreatmentSince: string | undefined, sense: 'from' | 'above' | 'to' | 'below') => alone({ ...suppressed, onTreatmentSince }, { ...who.hivPep, suppressedFor: months(sense) })
  test.each([['from', 'S1', 'S2', 'S2'], ['above', 'S1', 'S1', 'S2'], ['to', 'S2', 'S2', 'S1'], ['below', 'S2', 'S1', 'S1']] as const)('%s six months: one day less, on the day, one day more', (sense, less, on, more) => {
    expect(['2026-05-24', '2026-05-23', '2026-05-22'].map((day) => since(day, sense).value)).toEqual([less, on, more])
  })

  test('a month in which the limit lies is not enough, and is asked', () => {
    expect([since('2026-05', 'from').value, missing(since('2026-05', 'from'))]).toEqual(['S1', ['/assailants/x/hiv/onTreatmentSince']])
    expect([since('2026-04', 'from').value, missing(since('2026-04', 'from'))]).toEqual(['S2', []])
    expect([since(undefined, 'from').value, missing(since(undefined, 'from'))]).toEqual(['S1', ['/assailants/x/hiv/onTreatmentSince']])
  })

  test('without a zone it may be one day or the other, and the zone is asked', () => {
    const found = source({ setting: {}, assailants: [{ id: 'x', hiv: { ...suppressed, onTreatmentSince: '2026-05-22' } }], incidents: [{ ...incident, assailantIds: ['x'], numberOfAssailants: 1 }] }, { ...who.hivPep, suppressedFor: months('above') })
    expect([found.value, missing(found)]).toEqual(['S1', ['/setting/timeZone']])
  })

  test.each<[string, readonly object[] | undefined, SourceClass, SourceClass, SourceClass, readonly string[]]>([
    ['no load told', undefined, 'S1', 'S1', 'S1', ['/assailants/x/hiv/viralLoads']],
    ['none measured', [], 'S1', 'S1', 'S1', ['/assailants/x/hiv/viralLoads']],
    ['one below the limit', [{ id: 'v', copiesPerMl: 199, on: '2026-11-20' }], 'S2', 'S2', 'S2', []],
    ['one at the limit', [{ id: 'v', copiesPerMl: 200, on: '2026-11-20' }], 'S1', 'S1', 'S1', []],
    ['one of which no count is told', [{ id: 'v', on: '2026-11-20' }], 'S1', 'S1', 'S1', ['/assailants/x/hiv/viralLoads/v/copiesPerMl']],
    ['one of which no day is told', [{ id: 'v', copiesPerMl: 50 }], 'S2', 'S1', 'S1', ['/assailants/x/hiv/viralLoads']],
    ['high, then low', [{ copiesPerMl: 5000, on: '2026-06-20' }, { copiesPerMl: 50, on: '2026-11-20' }], 'S2', 'S2', 'S1', []],
    ['low, then high, listed the other way round', [{ copiesPerMl: 5000, on: '2026-11-20' }, { copiesPerMl: 50, on: '2026-06-20' }], 'S1', 'S1', 'S1', []],
    ['high more than a year before', [{ copiesPerMl: 5000, on: '2025-11-22' }, { copiesPerMl: 50, on: '2026-11-20' }], 'S2', 'S2', 'S2', []],
    ['high a year before', [{ copiesPerMl: 5000, on: '2025-11-23' }, { copiesPerMl: 50, on: '2026-11-20' }], 'S2', 'S2', 'S1', []],
    ['two on one day, one of them high', [{ copiesPerMl: 5000, on: '2026-11-20' }, { copiesPerMl: 50, on: '2026-11-20' }], 'S1', 'S1', 'S1', []],
    ['two on one day, the other one high', [{ copiesPerMl: 50, on: '2026-11-20' }, { copiesPerMl: 5000, on: '2026-11-20' }], 'S1', 'S1', 'S1', []],
    ['high some time in the month of the low one', [{ copiesPerMl: 5000, on: '2026-11' }, { copiesPerMl: 50, on: '2026-11-20' }], 'S1', 'S1', 'S1', []],
    ['high, without a day', [{ copiesPerMl: 5000 }, { copiesPerMl: 50, on: '2026-11-20' }], 'S1', 'S1', 'S1', []],
    ['an earlier one not counted', [{ on: '2026-10-20' }, { copiesPerMl: 50, on: '2026-11-20' }], 'S2', 'S2', 'S1', ['/assailants/x/hiv/viralLoads/0/copiesPerMl']],
  ])('%s', (_name, viralLoads, forWho, forUk, forUs, asked) => {
    const packs = [who, uk, us].map(({ hivPep }) => alone({ ...suppressed, viralLoads }, hivPep))
    expect(packs.map((found) => found.value)).toEqual([forWho, forUk, forUs])
    expect(missing(...packs)).toEqual(asked)
  })
})

describe('who may be the source', () => {
  const clear = { id: 'clear', hiv: negative }
  const positive = { id: 'positive', hiv: { status: 'positive' } }
  const nameless = { hiv: negative }
  test.each<[string, object, SourceClass, readonly string[]]>([
    ['the assailant of the act, whoever else was there', { assailants: [positive, clear], incidents: [{ ...incident, assailantIds: ['positive', 'clear'], acts: [{ ...act, assailantId: 'clear' }] }] }, 'S4', []],
    ['everyone of the incident', { assailants: [clear, positive], incidents: [{ ...incident, assailantIds: ['positive', 'clear'], numberOfAssailants: 2 }] }, 'S1', []],
    ['only those of the incident', { assailants: [clear, positive], incidents: [{ ...incident, assailantIds: ['clear'], numberOfAssailants: 1 }] }, 'S4', []],
    ['one not described, where more are counted', { assailants: [clear], incidents: [{ ...incident, assailantIds: ['clear'], numberOfAssailants: 2 }] }, 'S3', []],
    ['perhaps one not described, where nobody counted', { assailants: [clear], incidents: [{ ...incident, assailantIds: ['clear'] }] }, 'S3', ['/incidents/i/numberOfAssailants']],
    ['everyone described, of the only incident', { assailants: [clear], incidents: [{ ...incident, numberOfAssailants: 1 }] }, 'S4', []],
    ['also one without an id', { assailants: [nameless], incidents: [{ ...incident, numberOfAssailants: 1 }] }, 'S4', []],
    ['one without an id is not everyone of a larger group', { assailants: [nameless], incidents: [{ ...incident, numberOfAssailants: 2 }] }, 'S3', []],
    ['one without an id is nobody that an incident names', { assailants: [nameless, clear], incidents: [{ ...incident, assailantIds: ['clear'], numberOfAssailants: 1 }] }, 'S4', []],
    ['anybody, of one of several incidents', { assailants: [clear], incidents: [{ ...incident, numberOfAssailants: 1 }, { ...incident, id: 'j' }] }, 'S3', ['/incidents/i/assailantIds']],
    ['the worst of anybody, of one of several incidents', { assailants: [positive], incidents: [{ ...incident, numberOfAssailants: 1 }, { ...incident, id: 'j' }] }, 'S1', ['/incidents/i/assailantIds']],
    ['nobody described', { incidents: [{ ...incident, numberOfAssailants: 1 }] }, 'S3', ['/assailants']],
    ['nobody of a list that is empty', { assailants: [], incidents: [{ ...incident, numberOfAssailants: 1 }] }, 'S3', ['/incidents/i/assailantIds']],
    ['nobody whom the incident names', { assailants: [clear], incidents: [{ ...incident, assailantIds: [], numberOfAssailants: 1 }] }, 'S3', ['/incidents/i/assailantIds']],
  ])('%s', (_name, input, expected, asked) => {
    const found = source(input)
    expect([found.value, missing(found).filter((fact) => !fact.startsWith('/assailants/positive'))]).toEqual([expected, asked])
  })

  test('a group with high prevalence is known of any of them, and of nobody where nobody is described', () => {
    const group = (assailants: readonly object[] | undefined) => {
      const s = of({ assailants, incidents: [incident] })
      const [first] = account(s).acts
      if (first === undefined) throw new Error('an act is told')
      return highPrevalence(s, first)
    }
    const yes = { hiv: { fromHighPrevalenceGroup: true } }
    const no = { hiv: { fromHighPrevalenceGroup: false } }
    expect([[yes, no], [no, no], [no, {}], undefined].map((assailants) => value(group(assailants)))).toEqual([true, false, [true, false], [true, false]])
    expect([missing(group([no, {}])), missing(group(undefined)), missing(group([]))]).toEqual([['/assailants/1/hiv/fromHighPrevalenceGroup'], ['/assailants'], ['/assailants']])
  })
})
