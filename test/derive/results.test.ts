import { describe, expect, test } from 'vitest'
import { hivStatus } from '../../src/derive/hiv-status.js'
import { possiblyPregnant } from '../../src/derive/possibly-pregnant.js'
import { who } from '../../src/guideline/who/index.js'
import { facts, missing, of, value } from './support.js'

describe('her own HIV status', () => {
  const status = (hiv?: readonly object[], hivInfection?: boolean) => {
    const answer = hivStatus(of({ ...(hiv === undefined ? {} : { results: { hiv } }), ...(hivInfection === undefined ? {} : { health: { conditions: { hivInfection } } }) }))
    return [answer.value, missing(answer)]
  }
  const on = (date: string) => ({ at: { onDate: date } })
  const [results, condition] = ['/results/hiv', '/health/conditions/hivInfection']
  test.each<[string, readonly object[] | undefined, boolean | undefined, readonly unknown[]]>([
    ['positive by a confirmed result', [{ finding: 'confirmed-positive' }], undefined, ['positive', []]],
    ['positive by a final one', [{ finding: 'confirmed-positive', status: 'final' }], false, ['positive', []]],
    ['positive by an older confirmed result', [{ finding: 'negative', ...on('2026-11-20') }, { finding: 'confirmed-positive', ...on('2026-01-20') }], undefined, ['positive', []]],
    ['not by one that is preliminary', [{ finding: 'confirmed-positive', status: 'preliminary' }], false, ['negative', []]],
    ['positive by the problem list', undefined, true, ['positive', []]],
    ['positive by the problem list, whatever a test says', [{ finding: 'negative' }], true, ['positive', []]],
    ['reactive by the newest test', [{ finding: 'reactive-unconfirmed' }], false, ['reactive', []]],
    ['reactive, the problem list not told', [{ finding: 'reactive-unconfirmed' }], undefined, ['reactive', [condition]]],
    ['not reactive by an older test', [{ finding: 'negative', ...on('2026-11-20') }, { finding: 'reactive-unconfirmed', ...on('2026-01-20') }], false, ['negative', []]],
    ['not reactive by an indeterminate test', [{ finding: 'indeterminate' }], false, ['negative', []]],
    ['negative as long as nothing is told', undefined, undefined, ['negative', [results, condition]]],
    ['negative as long as no result is told', undefined, false, ['negative', [results]]],
    ['negative as long as the problem list is not told', [], undefined, ['negative', [condition]]],
  ])('%s', (_name, tests, recorded, expected) => {
    expect(status(tests, recorded)).toEqual(expected)
  })
})

describe('a medicine has to be right for a pregnancy', () => {
  const pregnant = (pregnancy: object, tests: readonly object[], body: object) => {
    const answer = possiblyPregnant(of({ pregnancyAndContraception: { pregnancy }, results: { pregnancy: tests }, body }), who.common)
    return [value(answer), missing(answer)]
  }
  const [stated, basis, tested, uterus, menopause] = ['/pregnancyAndContraception/pregnancy/status', '/pregnancyAndContraception/pregnancy/basis', '/results/pregnancy', '/body/organs/uterus', '/body/menopause/state']
  const either = [true, false]
  test.each<[string, object, readonly object[], object, readonly unknown[]]>([
    ['stated', { status: 'pregnant' }, [{ finding: 'negative' }], {}, [true, []]],
    ['found not to be, which a test may still show', { status: 'not-pregnant', basis: 'ultrasound' }, [], {}, [false, [tested]]],
    ['found not to be, and tested negative', { status: 'not-pregnant', basis: 'clinical' }, [{ finding: 'negative' }], {}, [false, []]],
    ['possible where it is only stated not to be', { status: 'not-pregnant', basis: 'stated' }, [], {}, [either, [tested, uterus, menopause]]],
    ['possible where it is not told how that is known', { status: 'not-pregnant' }, [], {}, [either, [basis, tested, uterus, menopause]]],
    ['not where it is only stated, and there is no uterus', { status: 'not-pregnant', basis: 'stated' }, [], { organs: { uterus: false } }, [false, []]],
    ['found not to be by ultrasound, after a test of years ago', { status: 'not-pregnant', basis: 'ultrasound' }, [{ finding: 'positive', at: { onDate: '2020-03-01' } }], {}, [false, [tested]]],
    ['possible after a positive test of years ago', {}, [{ finding: 'positive', at: { onDate: '2020-03-01' } }], {}, [either, [stated, tested, uterus, menopause]]],
    ['tested', {}, [{ finding: 'positive' }], { organs: { uterus: false } }, [true, []]],
    ['tested, whatever was stated', { status: 'not-pregnant' }, [{ finding: 'positive' }], {}, [true, []]],
    ['tested negative: nobody asks her again', {}, [{ finding: 'negative' }], {}, [false, []]],
    ['possible after a test that says nothing', {}, [{ finding: 'indeterminate' }], {}, [either, [stated, uterus, menopause]]],
    ['possible where nothing is told', {}, [], {}, [either, [stated, tested, uterus, menopause]]],
    ['possible with a uterus before the menopause', {}, [], { organs: { uterus: true }, menopause: { state: false } }, [either, [stated, tested]]],
    ['not without a uterus', {}, [], { organs: { uterus: false } }, [false, []]],
    ['not after the menopause', {}, [], { menopause: { state: true } }, [false, []]],
    ['not after the menopause, with a uterus', {}, [], { organs: { uterus: true }, menopause: { state: true } }, [false, []]],
    ['not without a uterus, before the menopause', {}, [], { organs: { uterus: false }, menopause: { state: false } }, [false, []]],
  ])('%s', (_name, pregnancy, tests, body, expected) => {
    expect(pregnant(pregnancy, tests, body)).toEqual(expected)
  })

  test('what it rests on is named', () => {
    expect(facts(possiblyPregnant(of({}), who.common))).toEqual([stated, tested, uterus, menopause])
  })
})
