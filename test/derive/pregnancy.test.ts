import { describe, expect, test } from 'vitest'
import { newestFinding, organsInDoubt, organsPresent, pastMenopause, pregnancyEstablished, puberty } from '../../src/derive/pregnancy.js'
import { pregnancyExposure } from '../../src/derive/pregnancy-exposure.js'
import { who } from '../../src/guideline/who/index.js'
import { at, instant, missing, of, value } from './support.js'

describe('a pregnancy', () => {
  const established = (test: string | undefined, status?: string) =>
    pregnancyEstablished(of({ ...(test === undefined ? {} : { results: { pregnancy: [{ finding: test }] } }), ...(status === undefined ? {} : { pregnancyAndContraception: { pregnancy: { status } } }) }), who.common)
  test.each<[string, string | undefined, string | undefined, unknown, readonly string[]]>([
    ['is shown by a test, whatever was told', 'positive', 'not-pregnant', true, []],
    ['is excluded by a test, whatever was told', 'negative', 'pregnant', false, []],
    ['is told where there is no test, which is asked', undefined, 'pregnant', true, ['/results/pregnancy']],
    ['is told not to be', undefined, 'not-pregnant', false, ['/results/pregnancy']],
    ['is not settled by a test that is not clear', 'indeterminate', 'pregnant', true, ['/results/pregnancy']],
    ['is open where nothing is told', undefined, undefined, [true, false], ['/results/pregnancy', '/pregnancyAndContraception/pregnancy/status']],
  ])('%s', (_name, test, status, expected, asked) => {
    expect([value(established(test, status)), missing(established(test, status))]).toEqual([expected, asked])
  })

  test('the newest test is read, and none where there is none', () => {
    expect([newestFinding([{ finding: 'positive' }], '/results/pregnancy'), newestFinding(undefined, '/results/pregnancy')]).toEqual(['positive', undefined])
  })
})

describe('uterus and ovaries', () => {
  const uterus = '/body/organs/uterus'
  const ovaries = '/body/organs/ovaries'
  test.each<[object, boolean, readonly string[]]>([
    [{ uterus: true, ovaries: true }, true, []], [{ uterus: false, ovaries: true }, false, []], [{ uterus: true, ovaries: false }, false, []], [{}, true, [uterus, ovaries]], [{ uterus: true }, true, [ovaries]], [{ ovaries: true }, true, [uterus]],
  ])('%j', (organs, expected, asked) => {
    const present = organsPresent(of({ body: { organs } }))
    expect([value(present), missing(present)]).toEqual([expected, asked])
  })

  test.each<[string | undefined, object, boolean, readonly string[]]>([
    ['male', {}, true, [uterus]], ['female', {}, false, []], [undefined, {}, false, []], ['male', { uterus: true }, false, []], ['male', { ovaries: true }, false, []], ['male', { uterus: false, ovaries: false }, false, []],
  ])('in doubt, recorded as %s at birth, with %j', (sexAssignedAtBirth, organs, expected, asked) => {
    const doubt = organsInDoubt(of({ person: { sexAssignedAtBirth }, body: { organs } }))
    expect([value(doubt), missing(doubt)]).toEqual([expected, asked])
  })
})

describe('past the menopause', () => {
  test.each<[object | undefined, boolean, readonly string[]]>([
    [undefined, false, ['/body/menopause/state']], [{ state: false }, false, []], [{ state: false, basis: 'surgical' }, false, []], [{ state: true }, false, ['/body/menopause/basis']],
    [{ state: true, basis: 'stated' }, false, []], [{ state: true, basis: 'surgical' }, true, []], [{ basis: 'surgical' }, false, ['/body/menopause/state']],
  ])('%j', (menopause, expected, asked) => {
    const past = pastMenopause(of({ body: { menopause } }))
    expect([value(past), missing(past)]).toEqual([expected, asked])
  })
})

describe('puberty', () => {
  const [menarche, stage, tannerStage, age] = ['/body/puberty/menarche', '/body/puberty/stage', '/body/puberty/tannerStage', '/person/dateOfBirth']
  const all = [menarche, stage, tannerStage]
  const found = (told: object, years?: number) => puberty(of({ body: { puberty: told }, ...(years === undefined ? {} : { person: { age: { value: years } } }) }), who.emergencyContraception)
  test.each<[string, object, number | undefined, string, readonly string[]]>([
    ['is reached with a first period, at any age', { menarche: true, tannerStage: 1 }, 7, 'reached', []],
    ['is not reached at stage 1', { tannerStage: 1 }, 14, 'not-reached', [menarche]],
    ['is not reached at stage 1 without a first period', { tannerStage: 1, menarche: false }, 14, 'not-reached', []],
    ['is reached at stage 2, at any age', { tannerStage: 2 }, 7, 'reached', []],
    ['is as an examiner says', { stage: 'prepubertal' }, 16, 'not-reached', []],
    ['is reached as an examiner says', { stage: 'pubertal-or-later' }, 7, 'reached', []],
    ['is not as an examiner says where a first period is denied', { stage: 'pubertal-or-later', menarche: false }, 7, 'stage-first', [tannerStage]],
    ['is presumed from 15 years', {}, 15, 'reached', [stage, tannerStage]],
    ['is presumed from 15 years without a first period', { menarche: false }, 15, 'reached', [tannerStage]],
    ['is to be staged while the pill is offered at 14', {}, 14, 'stage-and-offer', all],
    ['is to be staged while the pill is offered at 8', {}, 8, 'stage-and-offer', all],
    ['is to be staged first at 7', {}, 7, 'stage-first', all],
    ['is to be staged while the pill is offered where no age is told', {}, undefined, 'stage-and-offer', [...all, age]],
  ])('%s', (_name, told, years, expected, asked) => {
    expect([value(found(told, years)), missing(found(told, years))]).toEqual([expected, asked])
  })
})

const incident = { id: 'i', memory: 'complete', when: at('2026-11-22T12:00:00') }
const act = { id: 'a', kind: 'penis-into-vagina' }
const exposure = (incidents: readonly object[], more: object = {}) => pregnancyExposure(of({ incidents, ...more }), who.common.contacts, who.emergencyContraception.qualifyingContact)

describe('contact that may lead to pregnancy', () => {
  const of = (told: object, memory = 'complete') => exposure([{ ...incident, memory, acts: [{ id: 'a', ...told }] }]).qualifies
  const path = '/incidents/i/acts/a'
  test.each<[string, object, boolean, readonly string[]]>([
    ['penetration', { kind: 'penis-into-vagina' }, true, []],
    ['with a condom', { kind: 'penis-into-vagina', condom: 'intact-throughout' }, true, []],
    ['by mouth', { kind: 'penis-into-mouth' }, false, []],
    ['into the anus, ejaculation not excluded', { kind: 'penis-into-anus' }, true, [`${path}/ejaculation`]],
    ['into the anus with ejaculation', { kind: 'penis-into-anus', ejaculation: true }, true, []],
    ['into the anus without', { kind: 'penis-into-anus', ejaculation: false }, false, []],
    ['on the vulva', { kind: 'penis-on-vulva' }, true, [`${path}/ejaculation`, `${path}/ejaculationSites`]],
    ['on the vulva without ejaculation', { kind: 'penis-on-vulva', ejaculation: false }, false, []],
    ['with ejaculation at the vulva', { kind: 'penis-on-vulva', ejaculation: true, ejaculationSites: ['vulva'] }, true, []],
    ['with ejaculation in the vagina', { kind: 'penis-on-vulva', ejaculation: true, ejaculationSites: ['vagina'] }, true, []],
    ['with ejaculation elsewhere', { kind: 'penis-on-vulva', ejaculation: true, ejaculationSites: ['skin'] }, false, []],
    ['of no kind told', {}, true, [`${path}/kind`]],
    ['of no kind told, at the vagina', { survivorSite: 'vagina' }, true, []],
    ['of no kind told, at the vulva', { survivorSite: 'vulva' }, true, []],
    ['of no kind told, at the anus', { survivorSite: 'anus' }, true, []],
    ['of no kind told, at the mouth', { survivorSite: 'mouth' }, false, []],
    ['of a kind told, whatever the site', { kind: 'penis-into-mouth', survivorSite: 'vagina' }, false, []],
  ])('%s', (_name, told, expected, asked) => {
    expect([value(of(told)), missing(of(told))]).toEqual([expected, asked])
  })

  test('is not excluded by what she tells while more may have happened', () => {
    expect(['complete', 'partial', 'none'].map((memory) => value(of({ kind: 'penis-into-mouth' }, memory)))).toEqual([false, true, true])
    const unstated = exposure([{ ...incident, memory: undefined, acts: [{ id: 'a', kind: 'penis-into-mouth' }] }])
    expect([missing(unstated.qualifies), value(unstated.uncertain), unstated.untold, missing(unstated.uncertain)]).toEqual([['/incidents/i/memory'], true, false, ['/incidents/i/memory']])
  })

  test('is certain where one act qualifies', () => {
    const two = exposure([{ ...incident, memory: undefined, acts: [act, { id: 'b', kind: 'penis-into-mouth' }] }])
    expect([value(two.qualifies), value(two.uncertain), two.untold]).toEqual([true, false, false])
    expect(missing(two.qualifies)).toEqual([])
  })

  test('is uncertain, and what happened is asked, where nothing sexual is told', () => {
    const none = exposure([{ ...incident, memory: undefined, forms: ['physical'] }])
    expect([value(none.uncertain), none.untold, missing(none.uncertain)]).toEqual([true, true, ['/incidents/i/acts']])
    const told = exposure([{ ...incident, forms: ['sexual'] }])
    expect([value(told.uncertain), told.untold]).toEqual([false, false])
  })

  test('a condom is reported of an act that counts', () => {
    const condom = 'intact-throughout'
    const with_ = (...acts: readonly object[]) => exposure([{ ...incident, acts }]).condomReported
    expect([with_({ ...act, condom }), with_(act), with_(act, { id: 'b', kind: 'penis-into-mouth', condom }), with_(act, { ...act, id: 'b', condom })]).toEqual([true, false, false, true])
  })
})

describe('when it happened', () => {
  const early = { ...act, id: 'e', when: at('2026-11-20T12:00:00') }
  const late = { ...act, id: 'l', when: at('2026-11-22T12:00:00') }
  const other = { id: 'o', kind: 'penis-into-mouth', when: at('2026-11-23T08:00:00') }
  const acts = (...told: readonly object[]) => exposure([{ ...incident, acts: told }], { pregnancyAndContraception: { otherUnprotectedSex: [] } })

  test('the last and the first act that qualify; one that does not is not counted', () => {
    const found = acts(early, late, other)
    expect([value(found.last), value(found.first)]).toEqual([instant('2026-11-22T12:00:00'), instant('2026-11-20T12:00:00')])
    expect([missing(found.last), missing(found.first)]).toEqual([[], []])
  })

  test('where none qualifies, the times of all that is told', () => {
    expect(value(acts(other).last)).toBe(instant('2026-11-23T08:00:00'))
  })

  test('rests on what is presumed of each act, and on what is not told of the rest', () => {
    const unclear = exposure([{ ...incident, memory: undefined, acts: [late, { ...other, kind: undefined }] }], { pregnancyAndContraception: { otherUnprotectedSex: [] } })
    expect(missing(unclear.last)).toEqual(['/incidents/i/acts/o/kind', '/incidents/i/memory'])
    expect(missing(unclear.first)).toEqual(['/incidents/i/acts/o/kind', '/incidents/i/memory'])
  })

  test('more may have happened up to the end of the incident, where she does not say how much she remembers', () => {
    const lasting = { ...incident, memory: undefined, continuousUntil: at('2026-11-23T06:00:00') }
    const { possiblyLater } = exposure([{ ...lasting, acts: [early] }])
    expect(possiblyLater === undefined ? undefined : value(possiblyLater)).toBe(instant('2026-11-23T06:00:00'))
    expect(exposure([{ ...incident, acts: [early] }])).not.toHaveProperty('possiblyLater')
  })

  const cycle = (pregnancyAndContraception: object | undefined, setting?: object) => exposure([{ ...incident, acts: [late] }], { ...(pregnancyAndContraception === undefined ? {} : { pregnancyAndContraception }), ...(setting === undefined ? {} : { setting }) }).first
  const others = '/pregnancyAndContraception/otherUnprotectedSex'
  const period = '/pregnancyAndContraception/lastPeriod/startedOn'
  const sex = (...times: readonly object[]) => ({ otherUnprotectedSex: times })
  const since = (startedOn: string) => ({ lastPeriod: { startedOn } })
  const before = at('2026-11-10T03:00:00')
  const [incidentAt, beforeAt] = [instant('2026-11-22T12:00:00'), instant('2026-11-10T03:00:00')]
  test.each<[string, object | undefined, unknown, readonly string[]]>([
    ['other acts not asked about: from the incident, and asked', undefined, incidentAt, [others]],
    ['not asked about, the period known', since('2026-11-10'), incidentAt, [others]],
    ['no other act', sex(), incidentAt, []],
    ['an earlier one, no period told', sex(before), beforeAt, [period]],
    ['a later one', { ...sex(at('2026-11-23T03:00:00')), ...since('2026-11-01') }, incidentAt, []],
    ['on the first day of the period at the place, the day before by world time', { ...sex(before), ...since('2026-11-10') }, beforeAt, []],
    ['before the period', { ...sex(before), ...since('2026-11-11') }, incidentAt, []],
    ['one before the period and one after', { ...sex(before, at('2026-11-15T03:00:00')), ...since('2026-11-11') }, instant('2026-11-15T03:00:00'), []],
    ['in the month of the period', { ...sex(before), ...since('2026-11') }, beforeAt, []],
    ['some time up to before the period', { ...sex({ between: { earliest: '2026-11-08T00:00:00+08:00', latest: '2026-11-10T23:59:59+08:00' } }), ...since('2026-11-11') }, incidentAt, []],
    ['some time up to the first day of the period', { ...sex({ between: { earliest: '2026-11-08T00:00:00+08:00', latest: '2026-11-11T00:00:00+08:00' } }), ...since('2026-11-11') }, { from: instant('2026-11-08T00:00:00'), to: instant('2026-11-11T00:00:00') }, [`${others}/0`]],
    ['at a time that cannot be, which stays open', { ...sex({ between: { earliest: '2026-11-12T00:00:00+08:00', latest: '2026-11-10T00:00:00+08:00' } }), ...since('2026-11-11') }, { from: Number.NEGATIVE_INFINITY, to: incidentAt }, [`${others}/0`]],
  ])('the first of the cycle: %s', (_name, told, expected, asked) => {
    expect([value(cycle(told)), missing(cycle(told))]).toEqual([expected, asked])
  })

  test('without a zone an act is before the period only where it is so everywhere', () => {
    const onDay = (startedOn: string) => value(cycle({ ...sex({ at: '2026-11-10T09:00:00Z' }), ...since(startedOn) }, {}))
    expect([onDay('2026-11-10'), onDay('2026-11-11')]).toEqual([Date.parse('2026-11-10T09:00:00Z'), incidentAt])
    expect(value(cycle({ ...sex({ at: '2026-11-10T11:00:00Z' }), ...since('2026-11-11') }, {}))).toBe(Date.parse('2026-11-10T11:00:00Z'))
  })
})
