import { describe, expect, test } from 'vitest'
import { packs } from '../../src/guideline/packs.js'
import { OverlayRefused, overlay } from '../../src/guideline/shape/index.js'
import type { Overlay } from '../../src/guideline/shape/index.js'
import type { EmergencyContraception } from '../../src/guideline/topic/emergency-contraception.js'
import { cn } from '../../src/guideline/cn/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { parseCase } from '../../src/case/index.js'
import { assess, rules } from '../../src/index.js'

/** D-16: every dose that a pack may print, in milligrams at a time and times. Anything else is a slip of the pen. */
const allowed: { readonly [medicine: string]: readonly (readonly [number, number])[] } = {
  levonorgestrel: [[1.5, 1], [3, 1]],
  ulipristal: [[30, 1]],
  mifepristone: [[10, 1], [25, 1]],
  'ethinylestradiol-levonorgestrel': [[0.1, 2]],
  'copper-device': [[0, 1]],
}

interface Component {
  readonly medicine: string
  readonly strength: readonly number[]
  readonly strengthUnit: string
  readonly each: number
  readonly timesPerDay: number
}
const componentsOf = (says: unknown): readonly Component[] => (typeof says === 'object' && says !== null && 'components' in says ? (says.components as readonly Component[]) : [])
const slips = (components: readonly Component[]): readonly string[] =>
  components
    .filter(({ medicine, strength, strengthUnit, each, timesPerDay }) => strengthUnit !== 'mg' || !allowed[medicine]?.some(([amount, times]) => amount === (strength[0] ?? 0) * each && times === timesPerDay))
    .map(({ medicine, strength, each }) => `${medicine} ${strength.join('/')} x ${each}`)

describe.each(packs)('the doses of emergency contraception, $name', (pack) => {
  const components = rules(pack).filter(({ topic }) => topic === 'emergency-contraception').flatMap(({ says }) => componentsOf(says))
  test('are none but those of the ledger', () => {
    expect(components.length).toBeGreaterThan(0)
    expect(slips(components)).toEqual([])
  })
})

test.each([
  { medicine: 'levonorgestrel', strength: [1.5], strengthUnit: 'mg', each: 3, timesPerDay: 1 }, { medicine: 'levonorgestrel', strength: [1.5], strengthUnit: 'mg', each: 1, timesPerDay: 2 },
  { medicine: 'ulipristal', strength: [30], strengthUnit: 'mg', each: 2, timesPerDay: 1 }, { medicine: 'mifepristone', strength: [200], strengthUnit: 'mg', each: 1, timesPerDay: 1 },
  { medicine: 'levonorgestrel', strength: [3], strengthUnit: 'ug', each: 1, timesPerDay: 1 },
])('a slip of the pen is noticed: $medicine $strength $strengthUnit x $each, $timesPerDay a day', (component) => {
  expect(slips([component])).toHaveLength(1)
})

/** A place's own rows over a pack; the doses are adopted by name. */
function local(base: EmergencyContraception, says: Partial<Overlay<EmergencyContraception>>): EmergencyContraception {
  const adopted = { adopts: 'base', verification: 'secondary', checkedOn: '2026-11-25', cites: [{ source: 'S-LOCAL' }] } as const
  return overlay(base, {
    levonorgestrelDose: adopted, levonorgestrelDoubledDose: adopted, ulipristalDose: adopted, combinedPillsDose: adopted, deviceDose: adopted, mifepristoneDose: adopted, mifepristoneSmallDose: adopted,
    levonorgestrelDeviceDose: adopted, ...says,
  })
}
const refused = (base: EmergencyContraception, says: Partial<Overlay<EmergencyContraception>>): string => {
  try {
    local(base, says)
    return 'taken'
  } catch (error) {
    return error instanceof OverlayRefused ? `${error.code} ${error.row}` : String(error)
  }
}
const mifepristone = (milligrams: number) => ({ ...cn.emergencyContraception.mifepristoneDose, says: { route: 'oral', components: [{ medicine: 'mifepristone', strength: [milligrams], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1 }] } }) as const
const until = (hours: number) => ({ unit: 'h', stages: [{ within: hours, verb: 'offer' }] }) as const

describe('an overlay of the place', () => {
  test.each([us, uk, cn])('may not narrow the window of levonorgestrel, $name', ({ emergencyContraception: g }) => {
    expect(refused(g, { levonorgestrelWindow: { ...g.levonorgestrelWindow, says: until(71) } })).toBe('moves-the-unsafe-way levonorgestrelWindow')
  })
  test.each(packs)('may not narrow the window of ulipristal or of the device, nor widen any, $name', ({ emergencyContraception: g }) => {
    expect(refused(g, { ulipristalWindow: { ...g.ulipristalWindow, says: until(119) } })).toBe('moves-the-unsafe-way ulipristalWindow')
    expect(refused(g, { deviceWindow: { ...g.deviceWindow, says: until(119) } })).toBe('moves-the-unsafe-way deviceWindow')
    expect(refused(g, { deviceWindow: { ...g.deviceWindow, says: until(121) } })).toBe('taken')
  })
  test.each(packs)('may not raise a dose above its ceiling, nor ask for a test first, $name', ({ emergencyContraception: g }) => {
    const tripled = { ...g.levonorgestrelDoubledDose, says: { ...g.levonorgestrelDoubledDose.says, components: g.levonorgestrelDoubledDose.says.components.map((one) => ({ ...one, each: 3 })) } }
    const twice = { ...g.ulipristalDose, says: { ...g.ulipristalDose.says, components: g.ulipristalDose.says.components.map((one) => ({ ...one, each: 2 })) } }
    expect(refused(g, { levonorgestrelDoubledDose: tripled })).toBe('moves-the-unsafe-way levonorgestrelDoubledDose')
    expect(refused(g, { ulipristalDose: twice })).toBe('moves-the-unsafe-way ulipristalDose')
    expect(refused(g, { testNotNeeded: { ...g.testNotNeeded, rule: 'EC-011' } })).toBe('moves-the-unsafe-way testNotNeeded')
  })
  test.each([us, uk])('never adds mifepristone, $name', ({ emergencyContraception: g }) => {
    expect(refused(g, { mifepristoneDose: mifepristone(25) })).toBe('moves-the-unsafe-way mifepristoneDose')
  })
  test('may lower mifepristone and never raise it, cn', () => {
    expect(refused(cn.emergencyContraception, { mifepristoneDose: mifepristone(10) })).toBe('taken')
    expect(refused(cn.emergencyContraception, { mifepristoneDose: mifepristone(200) })).toBe('moves-the-unsafe-way mifepristoneDose')
    expect(refused(cn.emergencyContraception, { mifepristoneCeiling: { ...cn.emergencyContraception.mifepristoneCeiling, says: { value: 200, unit: 'mg', sense: 'to' } } })).toBe('moves-the-unsafe-way mifepristoneCeiling')
  })
})

describe('what a place states where the pack says none', () => {
  const told = { person: { dateOfBirth: '1998-03-02' }, medicines: [], allergies: [], incidents: [{ id: 'i1', memory: 'complete', when: { at: '2026-11-22T16:00:00+08:00' }, acts: [{ id: 'a1', kind: 'penis-into-vagina' }] }] }
  const lineOf = (emergencyContraception: EmergencyContraception, id: string, more: object = {}) =>
    assess(parseCase({ ...told, ...more }).survivorCase, { guideline: { ...who, emergencyContraception }, now: '2026-11-23T12:00:00+08:00' }).recommendations.find((line) => line.id === `emergency-contraception/${id}`)

  test('a large dose of mifepristone stays behind the ceiling even where no row forbids to state it', () => {
    const stated = local(who.emergencyContraception, { mifepristoneDose: { ...mifepristone(200), mayOnly: 'tighten' } })
    expect(lineOf(stated, 'mifepristone')).toBeUndefined()
  })

  test('the levonorgestrel device: after a negative test, off-label, never instead of the copper device', () => {
    const device = { ...us.emergencyContraception.levonorgestrelDeviceDose, says: { route: 'intrauterine', components: [{ medicine: 'levonorgestrel-device', strength: [52], strengthUnit: 'mg', form: 'device', each: 1, timesPerDay: 1 }] } } as const
    const stated = local(us.emergencyContraception, { levonorgestrelDeviceDose: device })
    expect(lineOf(us.emergencyContraception, 'levonorgestrel-device')).toBeUndefined()
    expect(lineOf(stated, 'levonorgestrel-device')?.verb).toBe('defer')
    const tested = lineOf(stated, 'levonorgestrel-device', { results: { pregnancy: [{ finding: 'negative' }] } })
    expect(tested).toMatchObject({ verb: 'offer', rank: 2 })
    expect(tested?.flags).toContain('off-label')
    expect(lineOf(stated, 'copper-device')).toMatchObject({ verb: 'offer', rank: 1 })
    expect(lineOf(stated, 'levonorgestrel-device', { results: { pregnancy: [{ finding: 'negative' }], gonorrhoea: [{ finding: 'positive' }] } })?.verb).toBe('contraindicated')
  })
})
