import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Codes, type Dose, type Limit, type OptionalDose, type Overlay, OverlayRefused, type Row, type Sense, type Window, overlay } from '../../src/guideline/shape/index.js'

const row = { rule: 'EC-043', strength: 'derived', verification: 'ours', checkedOn: '2026-11-24', cites: [{ source: 'derived' }] } as const
interface Topic {
  readonly ceiling: Limit
  readonly floor: Limit
  readonly window: Window
  readonly drugs: Codes
  readonly dose: Dose
  readonly sometimes: OptionalDose
  readonly free: Limit
  readonly never: Row
}
const component = { medicine: 'levonorgestrel', strength: [1.5], strengthUnit: 'mg', form: 'tablet', each: 2, timesPerDay: 1 } as const
const base: Topic = {
  ceiling: { ...row, mayOnly: 'tighten', says: { value: 25, unit: 'mg', sense: 'to' } },
  floor: { ...row, mayOnly: 'widen', says: { value: 8, unit: 'a', sense: 'from' } },
  window: { ...row, mayOnly: 'widen', says: { unit: 'h', stages: [{ within: 72, verb: 'recommend' }, { within: 120, verb: 'offer' }] } },
  drugs: { ...row, mayOnly: 'widen', says: { names: ['a', 'b'], except: ['c'] } },
  dose: { ...row, mayOnly: 'tighten', says: { route: 'oral', components: [component] } },
  sometimes: { ...row, says: 'none' },
  free: { ...row, says: { value: 1, unit: 'h', sense: 'to' } },
  never: { ...row, mayOnly: 'widen' },
}
const word = { adopts: 'who', verification: 'secondary', checkedOn: '2026-11-24', cites: [{ source: 'S-DG' }] } as const
const doses = { dose: word, sometimes: word }
const laid = (says: Partial<Overlay<Topic>>): Topic => overlay(base, { ...doses, ...says })
const refused = (says: Partial<Overlay<Topic>>): unknown => {
  try {
    return laid(says)
  } catch (error) {
    return error instanceof OverlayRefused ? `${error.code} ${error.row}` : error
  }
}

describe('an overlay', () => {
  test('replaces what it says and inherits the rest', () => {
    const made = laid({ free: { ...row, says: { value: 2, unit: 'h', sense: 'to' } } })
    expect(made.free.says).toEqual({ value: 2, unit: 'h', sense: 'to' })
    expect(made.window).toBe(base.window)
  })
  test('adopts a row by name: its figures stay, its source and state are the overlay\'s', () => {
    expect(laid({}).dose).toEqual({ ...base.dose, ...word })
  })
  test('with a dose neither stated nor adopted does not compile', () => {
    // @ts-expect-error the doses are missing
    expect(overlay(base, {})).toEqual(base)
  })
  test('names no row that the base lacks', () => {
    expect(refused({ nothing: base.free } as never)).toBe('not-a-row-of-the-base nothing')
    expect(refused({ toString: base.free } as never)).toBe('not-a-row-of-the-base toString')
  })
  test('that states a row under another rule may not do so where only one way is safe', () => {
    expect(refused({ never: { ...row, rule: 'EC-001' } })).toBe('moves-the-unsafe-way never')
    expect(laid({ free: { ...base.free, rule: 'EC-001' } }).free.rule).toBe('EC-001')
  })
  test('keeps the mark of the base', () => {
    expect(laid({ ceiling: { ...row, says: { value: 10, unit: 'mg', sense: 'to' } } }).ceiling.mayOnly).toBe('tighten')
    expect(laid({ never: row }).never.mayOnly).toBe('widen')
  })

  const limit = (name: 'ceiling' | 'floor', value: number, unit: string, sense: Sense) => refused({ [name]: { ...row, says: { value, unit, sense } } })
  test.each([
    [25, 'mg', 'to', true], [24.9, 'mg', 'to', true], [25.1, 'mg', 'to', false], [25, 'mg', 'below', true], [10, 'mg', 'from', false], [10, 'ug', 'to', false],
  ] as const)('may tighten a ceiling of 25 mg to %s %s %s: %s', (value, unit, sense, may) => {
    expect(typeof limit('ceiling', value, unit, sense) === 'string').toBe(!may)
  })
  test.each([[8, 'from', true], [7, 'from', true], [9, 'from', false], [8, 'above', false], [7, 'above', true]] as const)('may widen a floor of 8 years to %s %s: %s', (value, sense, may) => {
    expect(typeof limit('floor', value, 'a', sense) === 'string').toBe(!may)
  })
  test('may say none of a ceiling, never of a floor that must not close', () => {
    expect(refused({ ceiling: { ...row, says: 'none' } })).not.toBeTypeOf('string')
    expect(refused({ floor: { ...row, says: 'none' } })).toBe('moves-the-unsafe-way floor')
  })
  test.each([
    [[{ within: 72, verb: 'recommend' }, { within: 120, verb: 'offer' }], true],
    [[{ within: 120, verb: 'recommend' }], true],
    [[{ within: 72, verb: 'recommend' }, { within: 119, verb: 'offer' }], false],
    [[{ within: 71, verb: 'recommend' }, { within: 120, verb: 'offer' }], false],
    [[{ within: 120, verb: 'offer' }], false],
    [[{ within: 72, verb: 'recommend' }, { within: 120, verb: 'not-recommended' }], false],
  ] as const)('a window that may only widen: %j %s', (stages, may) => {
    expect(refused({ window: { ...row, says: { unit: 'h', stages } } }) === 'moves-the-unsafe-way window').toBe(!may)
  })
  test('a window that never closes is wider than any', () => {
    expect(refused({ window: { ...row, says: 'none' } })).not.toBeTypeOf('string')
  })
  test.each([
    [{ names: ['a', 'b', 'd'], except: ['c'] }, true], [{ names: ['a', 'b'] }, true], [{ names: ['a'] }, false], [{ names: ['a', 'b'], except: ['c', 'd'] }, false],
    [{ names: ['a', 'b'], except: ['c'], notForms: ['eye'] }, false], ['none', false],
  ] as const)('codes that may only widen: %j %s', (says, may) => {
    expect(refused({ drugs: { ...row, says } }) === 'moves-the-unsafe-way drugs').toBe(!may)
  })
  test.each([
    [{ ...component, each: 1 }, true], [{ ...component, each: 3 }, false], [{ ...component, timesPerDay: 2 }, false], [{ ...component, strength: [1.51] }, false],
    [{ ...component, days: 2 }, false], [{ ...component, medicine: 'ulipristal' }, false],
  ] as const)('a dose with a ceiling: %j %s', (one, may) => {
    expect(refused({ dose: { ...row, says: { route: 'oral', components: [one] } } }) === 'moves-the-unsafe-way dose').toBe(!may)
  })

  test('whatever it says, never lets more pass a ceiling, nor less pass a floor', () => {
    const says = fc.record({ value: fc.integer({ min: 0, max: 50 }), sense: fc.constantFrom<Sense>('from', 'above', 'to', 'below') })
    const passes = ({ says: one }: Limit, q: number): boolean => one !== 'none' && { from: q >= one.value, above: q > one.value, to: q <= one.value, below: q < one.value }[one.sense]
    fc.assert(
      fc.property(says, says, fc.double({ min: 0, max: 50, noNaN: true }), (ceiling, floor, q) => {
        const top = refused({ ceiling: { ...row, says: { ...ceiling, unit: 'mg' } } })
        if (typeof top !== 'string') expect(passes((top as Topic).ceiling, q) && !passes(base.ceiling, q)).toBe(false)
        const bottom = refused({ floor: { ...row, says: { ...floor, unit: 'a' } } })
        if (typeof bottom !== 'string') expect(!passes((bottom as Topic).floor, q) && passes(base.floor, q)).toBe(false)
      }),
      { seed: 20261123, numRuns: 2000 },
    )
  })
})
