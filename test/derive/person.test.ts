import { describe, expect, test } from 'vitest'
import { why } from '../../src/answer/index.js'
import { ageInWeeks } from '../../src/derive/age-in-weeks.js'
import { ageInYears } from '../../src/derive/age.js'
import { bodyMassIndex } from '../../src/derive/body.js'
import { privacyGate, screenGate } from '../../src/derive/gates.js'
import { hepatitisB } from '../../src/derive/hepatitis-b.js'
import { who } from '../../src/guideline/who/index.js'
import { missing, of as s, value } from './support.js'

const person = (person: object) => s({ person })

describe('age in years', () => {
  test.each<[object, unknown, readonly string[]]>([
    [{ dateOfBirth: '1998-11-23', age: { value: 50 } }, 28, []], [{ dateOfBirth: '1998-11-24' }, 27, []], [{ dateOfBirth: '1998-11' }, { from: 27, to: 28 }, ['/person/dateOfBirth']],
    [{ age: { value: 30 } }, 30, []], [{ age: { value: 30, unit: 'mo' } }, 2, []], [{ age: { range: { atLeast: 30, atMost: 40 } } }, { from: 30, to: 40 }, ['/person/age/range']],
    [{ age: { range: { atMost: 40 } } }, { from: 0, to: 40 }, ['/person/age/range']], [{ age: { range: { atLeast: 30 } } }, { from: 30, to: Number.POSITIVE_INFINITY }, ['/person/age/range']], [{}, 'unknown', ['/person/dateOfBirth']],
  ])('%j', (told, expected, asked) => {
    expect(value(ageInYears(person(told)))).toEqual(expected)
    expect(missing(ageInYears(person(told)))).toEqual(asked)
  })
})

describe('age in weeks', () => {
  test.each<[object, unknown, readonly string[]]>([
    [{ dateOfBirth: '2026-11-09' }, 2, []], [{ dateOfBirth: '2026-10' }, { from: 23 / 7, to: 53 / 7 }, ['/person/dateOfBirth']], [{ age: { value: 3, unit: 'wk' } }, 3, []], [{ age: { value: 14, unit: 'd' } }, 2, []], [{ age: { value: 0, unit: 'd' } }, 0, []],
    [{ age: { value: 2, unit: 'mo' } }, 8, []], [{ age: { value: 7 } }, 365, []], [{ age: { value: 0, unit: 'mo' } }, { from: 0, to: 4 }, ['/person/age/value']], [{ age: { value: 1, unit: 'mo' } }, 4, []],
    [{ age: { range: { atLeast: 7 } } }, { from: 365, to: Number.POSITIVE_INFINITY }, ['/person/age/range']], [{ age: { range: { atMost: 7 } } }, 'unknown', ['/person/dateOfBirth']], [{ age: { basis: 'stated' } }, 'unknown', ['/person/dateOfBirth']], [{}, 'unknown', ['/person/dateOfBirth']],
  ])('%j', (told, expected, asked) => {
    expect(value(ageInWeeks(person(told)))).toEqual(expected)
    expect(missing(ageInWeeks(person(told)))).toEqual(asked)
  })
})

describe('the body-mass index', () => {
  const body = (of: object) => bodyMassIndex(s({ body: of }))
  const [weight, height, stated] = [{ weight: { value: 100, unit: 'kg' } }, { height: { value: 2, unit: 'm' } }, { bodyMassIndex: { value: 31, unit: 'kg/m2' } }]
  test('is made from weight and height, and read as stated only where one is missing', () => {
    expect(value(body({ ...weight, ...height, ...stated }))).toBe(25)
    expect([value(body({ ...weight, ...stated })), value(body({ ...height, ...stated }))]).toEqual([31, 31])
    expect(missing(body(weight))).toEqual(['/body/height'])
  })
})

describe('she can be spoken with openly', () => {
  const open = (privacy: object, encounter: object = {}) => privacyGate(s({ privacy, encounter }), who.common)
  const alone = { aloneConfirmed: true }
  test.each<[string, object, object, boolean, readonly string[]]>([
    ['alone', alone, {}, true, []], ['not alone', { aloneConfirmed: false }, {}, false, []], ['not told', {}, {}, false, ['/privacy/aloneConfirmed']],
    ['an infant with her', alone, { companions: [{ ageMonths: 12, verbal: false }] }, true, []], ['a child that speaks', alone, { companions: [{ ageMonths: 12, verbal: true }] }, false, []], ['a child of four', alone, { companions: [{ ageMonths: 48, verbal: false }] }, false, []],
    ['a companion of whom no age is told', alone, { companions: [{ verbal: false }] }, false, ['/encounter/companions/0/ageMonths']], ['a child of whom it is not told whether it speaks', alone, { companions: [{ ageMonths: 12 }] }, false, ['/encounter/companions/0/verbal']],
    ['a professional interpreter', alone, { interpreter: { kind: 'professional' } }, true, []], ['no interpreter', alone, { interpreter: { kind: 'none' } }, true, []], ['family as interpreter', alone, { interpreter: { kind: 'family' } }, false, []], ['an interpreter not named', alone, { interpreter: { language: 'fr' } }, false, ['/encounter/interpreter/kind']],
    ['by video', alone, { modality: 'video' }, true, []], ['by message', alone, { modality: 'message' }, false, []],
  ])('%s', (_name, privacy, encounter, opened, asked) => {
    expect(value(open(privacy, encounter))).toBe(opened)
    expect(missing(open(privacy, encounter))).toEqual(asked)
  })

  test('how she is spoken with is read only where it is told', () => {
    expect(why([open(alone)]).facts).toEqual(['/privacy/aloneConfirmed'])
    expect(why([open(alone, { modality: 'video' })]).facts).toEqual(['/privacy/aloneConfirmed', '/encounter/modality'])
  })

  test('the screen counts as seen until it is known not to be', () => {
    const screen = (privacy: object) => screenGate(s({ privacy }), who.common)
    expect([value(screen({ screenVisibleToOthers: false })), value(screen({ screenVisibleToOthers: true })), value(screen({}))]).toEqual([true, false, false])
    expect([missing(screen({ screenVisibleToOthers: true })), missing(screen({}))]).toEqual([[], ['/privacy/screenVisibleToOthers']])
  })
})

describe('hepatitis B', () => {
  const of = (antigen: string | undefined, recorded?: string) =>
    hepatitisB(s({ results: antigen === undefined ? {} : { hepatitisBSurfaceAntigen: [{ finding: antigen }] }, health: { conditions: recorded === undefined ? {} : { hepatitisBInfection: recorded } } }))
  test('the newest test decides, else what is on record, which a test would overrule', () => {
    expect([value(of('positive', 'never')), value(of('negative', 'current')), value(of(undefined, 'current')), value(of(undefined, 'never')), value(of(undefined))]).toEqual([true, false, true, false, [true, false]])
    expect(missing(of('positive'))).toEqual([])
    expect(missing(of(undefined, 'current'))).toEqual(['/results/hepatitisBSurfaceAntigen'])
    expect(missing(of(undefined))).toEqual(['/results/hepatitisBSurfaceAntigen', '/health/conditions/hepatitisBInfection'])
  })

  test('a test of which no finding is told decides nothing', () => {
    const tested = (conditions: object) => hepatitisB(s({ results: { hepatitisBSurfaceAntigen: [{ status: 'final' }] }, health: { conditions } }))
    expect([value(tested({ hepatitisBInfection: 'current' })), value(tested({ hepatitisBInfection: 'past-resolved' })), value(tested({}))]).toEqual([true, false, [true, false]])
    expect(missing(tested({}))).toEqual(['/health/conditions/hepatitisBInfection'])
  })
})
