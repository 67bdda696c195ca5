import { describe, expect, test } from 'vitest'
import { type Answer, among, known, unknown, why } from '../../src/answer/index.js'
import { parseCase } from '../../src/case/index.js'
import { type Situation, situation } from '../../src/case/situation.js'
import { type Instant, instantOf, instantText } from '../../src/case/time.js'
import { account } from '../../src/derive/acts.js'
import { surfaceAntibody } from '../../src/derive/ever-immune.js'
import { givenSince } from '../../src/derive/given-since.js'
import { hepatitisBContact } from '../../src/derive/hepatitis-b-contact.js'
import { contactsThatCount, unlisted } from '../../src/derive/hepatitis-b-contacts.js'
import { hepatitisBDoses } from '../../src/derive/hepatitis-b-doses.js'
import { hepatitisBSource } from '../../src/derive/hepatitis-b-source.js'
import { hepatitisBState } from '../../src/derive/hepatitis-b-state.js'
import { hepatitisBVaccination } from '../../src/derive/hepatitis-b-vaccination.js'
import { vaccineAllergy } from '../../src/derive/vaccine-allergy.js'
import { who } from '../../src/guideline/who/index.js'

const g = who.hepatitisB
const s = (input: object): Situation => situation(parseCase(input).survivorCase, '2026-11-23T12:00:00Z')
const value = (answer: Answer<unknown>): unknown => (answer.known ? answer.value : 'unknown')
const missing = (answer: Answer<unknown>): readonly string[] => why([answer]).missing
const at = (text: string) => instantOf(instantText(text) ?? expect.fail(text))
const antibody = (...results: readonly object[]) => ({ results: { hepatitisBSurfaceAntibody: results } })
const level = (amount: number, comparator?: '<' | '>') => ({ quantity: { value: amount, unit: 'm[IU]/mL', ...(comparator === undefined ? {} : { comparator }) } })

describe('a protective surface antibody', () => {
  test.each<[string, object, unknown, readonly string[]]>([
    ['at the limit', antibody(level(10)), true, []],
    ['just below it', antibody(level(9.99)), false, []],
    ['just above it', antibody(level(10.01)), true, []],
    ['less than the limit', antibody(level(10, '<')), false, []],
    ['more than the limit', antibody(level(10, '>')), true, []],
    ['more than something below the limit', antibody(level(5, '>')), 'unknown', ['/results/hepatitisBSurfaceAntibody']],
    ['less than something above the limit', antibody(level(12, '<')), 'unknown', ['/results/hepatitisBSurfaceAntibody']],
    ['once, and low later', antibody({ ...level(40), at: { at: '2020-01-01T00:00:00Z' } }, { ...level(2), at: { at: '2026-01-01T00:00:00Z' } }), true, []],
    ['only awaited', antibody({ ...level(40), status: 'awaited' }), 'unknown', ['/results/hepatitisBSurfaceAntibody']],
    ['preliminary beside a final low one', antibody({ ...level(40), status: 'preliminary' }, { ...level(2), status: 'final' }), false, []],
    ['a result without an amount', antibody({ status: 'final' }), 'unknown', ['/results/hepatitisBSurfaceAntibody']],
    ['not told', {}, 'unknown', ['/results/hepatitisBSurfaceAntibody']],
  ])('%s', (_name, told, immune, asked) => {
    const answer = surfaceAntibody(s({ medicines: [], ...told }), g).own
    expect(value(answer)).toBe(immune)
    expect(missing(answer)).toEqual(asked)
  })
})

describe('what a surface antibody shows', () => {
  const on = (amount: number, onDate?: string) => ({ ...level(amount), ...(onDate === undefined ? {} : { at: { at: `${onDate}T12:00:00Z` } }) })
  const globulin = (given: string | undefined, status = 'single-dose-taken') => ({ medicines: [{ id: 'm', text: 'HBIG', status, ...(given === undefined ? {} : { lastTaken: { at: `${given}T12:00:00Z` } }) }] })
  const series = { documented: true, seriesComplete: true, doses: [{ on: '2024-01-10' }, { on: '2024-02-10' }, { on: '2024-07-10' }] }
  const shown = (results: readonly object[], hepatitisB: object, more: object = {}) => surfaceAntibody(s({ medicines: [], setting: { timeZone: 'Etc/UTC' }, ...antibody(...results), immunizations: { hepatitisB }, ...more }), g)

  test.each<[string, object, object, unknown]>([
    ['an immunoglobulin of two months before may be what was measured', on(60, '2026-10-01'), globulin('2026-08-01'), false],
    ['the day before six months it may', on(60, '2026-10-01'), globulin('2026-04-02'), false],
    ['after six months it has gone', on(60, '2026-10-01'), globulin('2026-04-01'), true],
    ['a day later as well', on(60, '2026-10-01'), globulin('2026-03-31'), true],
    ['drawn the day before it was given: her own', on(60, '2026-10-01'), globulin('2026-10-02'), true],
    ['drawn on its day: it may', on(60, '2026-10-01'), globulin('2026-10-01'), false],
    ['given on a day not told: it may', on(60, '2026-10-01'), globulin(undefined), false],
    ['only planned: her own', on(60, '2026-10-01'), globulin('2026-09-01', 'planned'), true],
    ['drawn on a day not told: it may', on(60), globulin('2026-09-01'), false],
  ])('%s', (_name, result, medicines, own) => {
    expect(value(surfaceAntibody(s({ setting: { timeZone: 'Etc/UTC' }, ...antibody(result), ...medicines }), g).own)).toBe(own)
  })

  test('of a time not told, it is asked', () => {
    expect(missing(surfaceAntibody(s({ ...antibody(on(60, '2026-10-01')), ...globulin(undefined) }), g).own)).toEqual(['/medicines/m/lastTaken'])
    expect(missing(surfaceAntibody(s({ ...antibody(on(60)), ...globulin('2026-09-01') }), g).own)).toEqual(['/results/hepatitisBSurfaceAntibody'])
  })

  test.each<[string, object, object, unknown]>([
    ['after a full series', on(10, '2025-01-01'), series, true],
    ['on a day not told', on(10), series, true],
    ['the day after the last dose', on(10, '2024-07-11'), series, true],
    ['the day of the last dose: not after it', on(10, '2024-07-10'), series, false],
    ['before a booster, after the series', on(10, '2025-01-01'), { ...series, doses: [...series.doses, { on: '2026-01-01' }] }, true],
    ['never vaccinated by her document', on(10, '2025-01-01'), { documented: true, doses: [] }, false],
    ['never vaccinated by her word', on(10, '2025-01-01'), { doses: [] }, false],
    ['a series said not to be whole', on(10, '2025-01-01'), { seriesComplete: false }, false],
    ['doses on a document, the series not said to be whole', on(10, '2025-01-01'), { documented: true, doses: series.doses }, false],
    ['doses without a document: the antibody speaks', on(10, '2025-01-01'), { documented: false, doses: series.doses }, true],
    ['nothing told: the antibody speaks', on(10, '2025-01-01'), {}, true],
    ['still to come', on(10, '2027-01-01'), series, 'unknown'],
  ])('ten %s: protected is %j', (_name, result, hepatitisB, protective) => {
    expect(value(shown([result], hepatitisB).protective)).toBe(protective)
  })

  test.each<[string, readonly object[], object, boolean]>([
    ['before the first dose', [on(2, '2024-01-09')], {}, false],
    ['between two doses', [on(2, '2024-02-20')], {}, false],
    ['on the day of the last', [on(2, '2024-07-10')], {}, false],
    ['the day after it', [on(2, '2024-07-11')], {}, true],
    ['on a day not told', [on(2)], {}, true],
    ['before a booster, after the series', [on(2, '2025-01-01')], { doses: [...series.doses, { on: '2026-01-01' }] }, true],
    ['before the last of three of which one has no day', [on(2, '2024-02-20')], { doses: [{}, { on: '2024-01-10' }, { on: '2024-07-10' }] }, false],
    ['before the last of four of which one has no day: it may have been the first', [on(2, '2024-02-20')], { doses: [{}, ...series.doses] }, true],
    ['and once protective', [on(2, '2025-01-01'), on(12, '2025-02-01')], {}, false],
    ['and protective only before the series ended', [on(2, '2025-01-01'), on(12, '2024-02-20')], {}, true],
  ])('low %s: without response is %j', (_name, results, told, low) => {
    expect(shown(results, { ...series, ...told }).low.value).toBe(low)
  })

  test('one that an immunoglobulin brought shows no response and no failure', () => {
    const { protective, low } = shown([on(60, '2026-10-01')], series, globulin('2026-09-01'))
    expect([value(protective), low.value]).toEqual([false, false])
  })
})

describe('how far her vaccination has come', () => {
  const path = '/immunizations/hepatitisB'
  const dose = { on: '2020-01-15' }
  test.each<[string, object, string, readonly string[]]>([
    ['nothing told', {}, 'none', [`${path}/documented`]],
    ['complete without a document', { seriesComplete: true, documented: false }, 'none', []],
    ['complete, document not told', { seriesComplete: true, doses: [dose] }, 'none', [`${path}/documented`]],
    ['complete and documented', { seriesComplete: true, documented: true }, 'complete', []],
    ['one documented dose', { documented: true, seriesComplete: false, doses: [dose] }, 'one-dose', []],
    ['two documented doses', { documented: true, seriesComplete: false, doses: [dose, dose] }, 'incomplete', []],
    ['three documented doses, whole or not is not told', { documented: true, doses: [dose, dose, dose] }, 'incomplete', [`${path}/seriesComplete`]],
    ['no dose on the document', { documented: true, seriesComplete: false, doses: [] }, 'none', []],
    ['documented, doses not told', { documented: true, seriesComplete: false }, 'none', [`${path}/doses`]],
  ])('%s', (_name, told, state, asked) => {
    const answer = hepatitisBVaccination(s({ immunizations: { hepatitisB: told } }), g)
    expect(answer.value).toBe(state)
    expect(missing(answer)).toEqual(asked)
  })
})

describe('doses on her list of medicines', () => {
  const incidents = [{ id: 'i', memory: 'complete', when: { at: '2026-11-22T12:00:00Z' }, acts: [{ id: 'a', kind: 'penis-into-vagina' }] }]
  const doses = (medicine: object, hepatitisB: object = {}) =>
    hepatitisBDoses(s({ setting: { timeZone: 'Etc/UTC' }, incidents, immunizations: { hepatitisB }, medicines: [{ id: 'm', text: 'Engerix-B', status: 'single-dose-taken', ...medicine }] }), g)
  const taken = (text: string) => ({ lastTaken: { at: text } })
  test.each<[string, object, readonly boolean[]]>([
    ['at the instant of the contact: since it', taken('2026-11-22T12:00:00Z'), [true]],
    ['a second before it: one she had', taken('2026-11-22T11:59:59Z'), [false]],
    ['a second after it: since it', taken('2026-11-22T12:00:01Z'), [true]],
    ['at a time not told: none', {}, []],
    ['planned: none', { ...taken('2026-11-22T13:00:00Z'), status: 'planned' }, []],
    ['something else: none', { ...taken('2026-11-22T13:00:00Z'), text: 'HBIG' }, []],
    ['two doses of one entry, the last told twice', { ...taken('2026-11-22T13:00:00Z'), takenDoses: [{ id: 'd', at: { at: '2026-10-01T12:00:00Z' } }, { id: 'e', at: { at: '2026-11-22T13:00:00Z' } }] }, [false, true]],
  ])('%s', (_name, medicine, since) => {
    expect(doses(medicine).map(({ sinceContact }) => sinceContact)).toEqual(since)
  })

  test('one that the document has as well is one', () => {
    const documented = (on: string) => ({ documented: true, doses: [{ id: 'x', on }] })
    expect(doses(taken('2026-11-22T13:00:00Z'), documented('2026-11-22')).map(({ sinceContact }) => sinceContact)).toEqual([true])
    expect(doses(taken('2026-11-22T13:00:00Z'), documented('2026-11-21')).map(({ sinceContact }) => sinceContact)).toEqual([false, true])
    expect(doses(taken('2026-11-22T13:00:00Z'), { documented: false, doses: [{ on: '2026-11-22' }] })).toHaveLength(1)
  })
})

describe('what is known of her own protection', () => {
  const complete = { documented: true, seriesComplete: true }
  const amid = { documented: true, seriesComplete: false, doses: [{ on: '2020-01-15' }] }
  const finding = (name: string, found: string) => ({ [name]: [{ finding: found }] })
  test.each<[string, object, object, string]>([
    ['nothing told', {}, {}, 'unvaccinated'],
    ['surface antigen found', complete, finding('hepatitisBSurfaceAntigen', 'positive'), 'infected'],
    ['surface antigen not found', complete, finding('hepatitisBSurfaceAntigen', 'negative'), 'complete-untested'],
    ['protective after a series', complete, antibody(level(10)).results, 'responder'],
    ['low after a series', complete, antibody(level(9)).results, 'non-responder-once'],
    ['low after a series that nobody called a failure', { ...complete, seriesWithoutResponse: 0 }, antibody(level(9)).results, 'non-responder-once'],
    ['low after two series', { ...complete, seriesWithoutResponse: 2 }, antibody(level(9)).results, 'non-responder-twice'],
    ['a failed series on record', { ...complete, seriesWithoutResponse: 1 }, {}, 'non-responder-once'],
    ['failed once, protective later', { ...complete, seriesWithoutResponse: 1 }, antibody(level(30)).results, 'responder'],
    ['protective without a record', {}, antibody(level(10)).results, 'responder'],
    ['protective amid a series', amid, antibody(level(30)).results, 'one-dose'],
    ['low amid a series', amid, antibody(level(3)).results, 'one-dose'],
    ['core and protective surface antibody', amid, { ...finding('hepatitisBCoreAntibody', 'positive'), ...antibody(level(10)).results }, 'past-infection'],
    ['core antibody alone', complete, finding('hepatitisBCoreAntibody', 'positive'), 'complete-untested'],
    ['no core antibody, protective', complete, { ...finding('hepatitisBCoreAntibody', 'negative'), ...antibody(level(10)).results }, 'responder'],
  ])('%s', (_name, hepatitisB, results, state) => {
    expect(hepatitisBState(s({ immunizations: { hepatitisB }, results }), g).value).toBe(state)
  })

  test.each([['current', 'infected'], ['past-resolved', 'past-infection'], ['never', 'unvaccinated']])('%s on record: %s', (hepatitisBInfection, state) => {
    expect(hepatitisBState(s({ health: { conditions: { hepatitisBInfection } } }), g).value).toBe(state)
  })

  test('what is silent is asked', () => {
    expect([...missing(hepatitisBState(s({}), g))].sort()).toEqual([
      '/health/conditions/hepatitisBInfection', '/immunizations/hepatitisB/documented', '/immunizations/hepatitisB/seriesWithoutResponse', '/results/hepatitisBCoreAntibody',
      '/results/hepatitisBSurfaceAntibody', '/results/hepatitisBSurfaceAntigen',
    ])
  })
})

describe('how hepatitis B may have reached her', () => {
  const way = (act: object) => {
    const [told] = account(s({ incidents: [{ id: 'i', memory: 'complete', acts: [{ id: 'a', ...act }] }] })).acts
    return hepatitisBContact(told ?? expect.fail('no act'), g.contacts)
  }
  const path = '/incidents/i/acts/a'
  test.each<[object, string, readonly string[]]>([
    [{ kind: 'penis-into-mouth', condom: 'intact-throughout' }, 'mucosa', []],
    [{ kind: 'mouth-on-vulva', assailantBloodVisible: false }, 'mucosa', []],
    [{ kind: 'finger-into-vagina' }, 'mucosa', [`${path}/assailantBloodVisible`]],
    [{ kind: 'finger-into-vagina', assailantBloodVisible: false }, 'none', []],
    [{ kind: 'bite' }, 'skin', [`${path}/skinOrMucosaBroken`]],
    [{ kind: 'bite', skinOrMucosaBroken: false }, 'none', []],
    [{ kind: 'injection-or-shared-sharp' }, 'skin', []],
    [{ kind: 'ejaculation-onto-body' }, 'mucosa', [`${path}/ejaculationSites`]],
    [{ kind: 'ejaculation-onto-body', ejaculationSites: ['skin', 'clothing'] }, 'skin', [`${path}/skinOrMucosaBroken`]],
    [{ kind: 'ejaculation-onto-body', ejaculationSites: ['clothing'], skinOrMucosaBroken: false }, 'none', []],
    [{ kind: 'ejaculation-onto-body', ejaculationSites: ['skin', 'eye'], skinOrMucosaBroken: false }, 'mucosa', []],
    [{ kind: 'blood-or-semen-on-mucosa-or-broken-skin', ejaculationSites: ['skin'] }, 'skin', []],
    [{ kind: 'kiss-mouth' }, 'none', []],
    [{}, 'mucosa', [`${path}/kind`]],
    [{ survivorSite: 'broken-skin' }, 'skin', [`${path}/kind`]],
    [{ survivorSite: 'intact-skin' }, 'none', [`${path}/kind`]],
    [{ survivorSite: 'anus' }, 'mucosa', [`${path}/kind`]],
  ])('%j: %s', (act, expected, asked) => {
    expect(way(act).value).toBe(expected)
    expect(missing(way(act))).toEqual(asked)
  })
})

describe('what may have happened beside the acts listed', () => {
  test.each<[string, object, readonly string[]]>([
    ['nothing told at all', {}, ['/incidents']],
    ['remembered whole', { incidents: [{ id: 'i', memory: 'complete', acts: [] }] }, []],
    ['remembered whole, the list not finished', { incidents: [{ id: 'i', memory: 'complete', acts: [] }], unanswered: { '/incidents/i/acts': 'unknown' } }, ['/incidents/i/acts']],
    ['memory not told', { incidents: [{ id: 'i', acts: [] }] }, ['/incidents/i/memory']],
    ['remembered in part', { incidents: [{ id: 'i', memory: 'partial', acts: [] }] }, ['/incidents/i/memory']],
  ])('%s', (_name, told, paths) => {
    expect(unlisted(s(told)).map(({ path }) => path)).toEqual(paths)
  })

  const two = (kind: string, surfaceAntigen?: string) => s({
    assailants: [{ id: 'x' }, { id: 'y', ...(surfaceAntigen === undefined ? {} : { hepatitisB: { surfaceAntigen } }) }],
    incidents: [['x', 'penis-into-vagina'], ['y', kind]].map(([who, of]) => ({ id: `of-${who}`, memory: 'complete', assailantIds: [who], numberOfAssailants: 1, acts: [{ id: 'a', kind: of }] })),
  })
  test('contacts count that may have brought it from a source not known negative', () => {
    const counted = (told: Situation) => contactsThatCount(told, g).map(({ incident: { id } }) => id)
    expect(counted(two('mouth-on-vulva'))).toEqual(['of-x', 'of-y'])
    expect(counted(two('grip-or-touch'))).toEqual(['of-x'])
    expect(counted(two('mouth-on-vulva', 'tested-negative'))).toEqual(['of-x'])
  })
})

describe('the source', () => {
  const status = (hepatitisB: object | undefined, more: object = {}) => {
    const told = s({ assailants: [{ id: 'x', ...(hepatitisB === undefined ? {} : { hepatitisB }) }], incidents: [{ id: 'i', memory: 'complete', assailantIds: ['x'], numberOfAssailants: 1, acts: [{ id: 'a', kind: 'penis-into-vagina' }], ...more }] })
    return hepatitisBSource(told, account(told).acts[0] ?? expect.fail('no act'), g.sourceStatus).status
  }
  test.each<[object | undefined, string, readonly string[]]>([
    [{ surfaceAntigen: 'positive' }, 'positive', []],
    [{ surfaceAntigen: 'tested-negative' }, 'negative', ['/assailants/x/hepatitisB/acuteOrNewlyFound']],
    [{ acuteOrNewlyFound: 'chronic-known' }, 'positive', []],
    [{ surfaceAntigen: 'tested-negative', acuteOrNewlyFound: 'acute' }, 'positive', []],
    [undefined, 'unknown', ['/assailants/x/hepatitisB/surfaceAntigen', '/assailants/x/hepatitisB/acuteOrNewlyFound']],
    [{ highRisk: true }, 'unknown', ['/assailants/x/hepatitisB/surfaceAntigen', '/assailants/x/hepatitisB/acuteOrNewlyFound']],
  ])('%j: %s', (told, expected, asked) => {
    expect(status(told).value).toBe(expected)
    expect(missing(status(told))).toEqual(asked)
  })

  test('somebody not described keeps a negative one unknown', () => {
    expect(status({ surfaceAntigen: 'tested-negative' }, { numberOfAssailants: 2 }).value).toBe('unknown')
    expect(status({ surfaceAntigen: 'positive' }, { numberOfAssailants: 2 }).value).toBe('positive')
  })
})

describe('what forbids the vaccine', () => {
  test.each<[object, unknown, readonly string[]]>([
    [{ allergies: [] }, false, []],
    [{}, 'unknown', ['/allergies']],
    [{ allergies: [{ id: 'a', substance: 'yeast', reaction: 'immediate-severe' }] }, true, []],
    [{ allergies: [{ id: 'a', substance: 'vaccine-component', reaction: 'non-severe' }] }, false, []],
    [{ allergies: [{ id: 'a', substance: 'yeast', reaction: 'severe-delayed' }] }, false, []],
    [{ allergies: [{ id: 'a', substance: 'yeast' }] }, true, ['/allergies/a/reaction']],
    [{ allergies: [{ id: 'a', substance: { text: '酵母过敏' }, reaction: 'immediate-severe' }] }, true, []],
    [{ allergies: [{ id: 'a', substance: 'latex', reaction: 'immediate-severe' }] }, false, []],
    [{ allergies: [{ id: 'a', reaction: 'immediate-severe' }] }, 'unknown', ['/allergies/a/substance']],
  ])('%j: %s', (told, expected, asked) => {
    const answer = vaccineAllergy(s(told), g.allergens)
    expect(value(answer)).toBe(expected)
    expect(missing(answer)).toEqual(asked)
  })
})

describe('what was given since the contact', () => {
  const since = at('2026-11-22T12:00:00Z')
  const given = (medicine: object, act: Answer<Instant> = known(since)) => givenSince(s({ medicines: [{ id: 'm', text: 'HBIG', ...medicine }], setting: { timeZone: 'Etc/UTC' } }), g.immunoglobulinProduct, act)
  const taken = (text: string) => ({ status: 'single-dose-taken', lastTaken: { at: text } })
  test.each<[string, object, unknown, readonly string[]]>([
    ['at the instant of the contact', taken('2026-11-22T12:00:00Z'), true, []],
    ['a second before it', taken('2026-11-22T11:59:59Z'), false, []],
    ['a second after it', taken('2026-11-22T12:00:01Z'), true, []],
    ['perhaps before it', { status: 'single-dose-taken', lastTaken: { between: { earliest: '2026-11-22T11:00:00Z', latest: '2026-11-22T13:00:00Z' } } }, false, []],
    ['at a time not told', { status: 'single-dose-taken' }, false, ['/medicines/m/lastTaken']],
    ['only planned', { ...taken('2026-11-22T13:00:00Z'), status: 'planned' }, false, []],
    ['something else', { ...taken('2026-11-22T13:00:00Z'), text: 'hepatitis B vaccine' }, false, []],
    ['one of its doses', { takenDoses: [{ id: 'd', at: { at: '2026-11-22T13:00:00Z' } }] }, true, []],
  ])('%s', (_name, medicine, expected, asked) => {
    expect(value(given(medicine))).toBe(expected)
    expect(missing(given(medicine))).toEqual(asked)
  })

  const within = (from: string, to: string) => among<Instant>({ from: at(from), to: at(to) } as never, { fact: '/incidents', state: 'imprecise' })
  const date = (onDate: string, more: object = {}) => ({ status: 'single-dose-taken', lastTaken: { onDate, timeZone: 'Etc/UTC', ...more } })
  test.each<[string, object, Answer<Instant>, unknown]>([
    ['a date, the day of the contact', date('2026-11-22'), known(since), true],
    ['a date, the day before', date('2026-11-21'), known(since), false],
    ['a date with an hour before the contact', date('2026-11-22', { time: '11:59' }), known(since), false],
    ['an hour, of a contact told by the same day', taken('2026-11-22T01:00:00Z'), within('2026-11-22T00:00:00Z', '2026-11-22T23:59:59Z'), true],
    ['an hour, of a contact told by the next day', taken('2026-11-22T01:00:00Z'), within('2026-11-23T00:00:00Z', '2026-11-23T23:59:59Z'), false],
    ['a date, the last of two possible days of the contact', date('2026-11-22'), within('2026-11-21T12:00:00Z', '2026-11-22T12:00:00Z'), false],
    ['a date, of a contact at any time', date('2026-11-22'), unknown<Instant>(), false],
  ])('by the day: %s', (_name, medicine, act, expected) => {
    expect(value(given(medicine, act))).toBe(expected)
  })

  test('a list not told counts as nothing given, and is asked', () => {
    const answer = givenSince(s({}), g.immunoglobulinProduct, known(since))
    expect(value(answer)).toBe(false)
    expect(missing(answer)).toEqual(['/medicines'])
  })
})
