import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import type { HivPep } from '../../src/guideline/topic/hiv-pep.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import type { Recommendation } from '../../src/plan/index.js'

/** A hospital's own rows over those of the base: what no shipped pack says. */
const local = (rows: Partial<HivPep>): Guideline => ({ ...who, name: 'local', hivPep: { ...who.hivPep, ...rows } })

const now = '2026-11-23T12:00:00+08:00'
const exposed = {
  person: { dateOfBirth: '1998-03-02' }, body: { weight: { value: 60, unit: 'kg' } }, setting: { timeZone: 'Asia/Shanghai' }, medicines: [], allergies: [],
  results: { kidneyFunction: [{ quantity: { value: 90, unit: 'mL/min' } }], pregnancy: [{ finding: 'negative' }] },
  incidents: [{ id: 'i1', memory: 'complete', when: { at: '2026-11-22T12:00:00+08:00' }, acts: [{ id: 'a1', kind: 'penis-into-vagina', condom: 'none' }] }],
}
const withKidneys = (value: number): object => ({ results: { ...exposed.results, kidneyFunction: [{ quantity: { value, unit: 'mL/min' } }] } })

function linesOf(rows: Partial<HivPep>, facts: object = {}): ReadonlyMap<string, Recommendation> {
  const { recommendations } = assess(parseCase({ ...exposed, ...facts }).survivorCase, { guideline: local(rows), now })
  return new Map(recommendations.map((line) => [line.id, line]))
}

describe('a hospital that puts a regimen into its order without a dose for it', () => {
  const order = { ...who.hivPep.adultRegimens, says: { order: ['dolutegravir', 'bictegravir', 'raltegravir-once', 'darunavir-cobicistat', 'darunavir-fixed', 'raltegravir'] } } as const
  const lines = linesOf({ adultRegimens: order })

  test('does not get that regimen', () => {
    for (const id of ['hiv-pep/with-bictegravir', 'hiv-pep/with-raltegravir-once', 'hiv-pep/with-darunavir-cobicistat']) expect([...lines.keys()]).not.toContain(id)
  })

  test('gets those with a dose, in its order', () => {
    expect(lines.get('hiv-pep/first-dose')?.order?.components.map(({ medicine }) => medicine)).toEqual(['tenofovir-disoproxil-lamivudine-dolutegravir'])
    expect(lines.get('hiv-pep/with-raltegravir')?.verb).toBe('offer')
  })
})

describe('a hospital with a smallest weight for alafenamide beside a boosted medicine', () => {
  const alafenamideBoostedFrom = { ...who.hivPep.alafenamideBoostedFrom, says: { value: 60, unit: 'kg', sense: 'from' } } as const
  const boosted = ['hiv-pep/with-darunavir', 'hiv-pep/with-atazanavir', 'hiv-pep/with-lopinavir']
  const weighing = (value: number): object => ({ body: { weight: { value, unit: 'kg' } } })

  test.each(boosted)('%s, alafenamide first for the kidneys: not below it', (id) => {
    expect(linesOf({ alafenamideBoostedFrom }, { ...withKidneys(45), ...weighing(59.9) }).get(id)?.verb).toBe('not-recommended')
    expect(linesOf({ alafenamideBoostedFrom }, { ...withKidneys(45), ...weighing(60) }).get(id)?.verb).toBe('offer')
  })

  test.each(boosted)('%s with tenofovir disoproxil: it does not count', (id) => {
    expect(linesOf({ alafenamideBoostedFrom }, weighing(59.9)).get(id)?.verb).toBe('offer')
  })

  test('raltegravir beside alafenamide: it does not count', () => {
    expect(linesOf({ alafenamideBoostedFrom }, { ...withKidneys(45), ...weighing(59.9) }).get('hiv-pep/with-raltegravir')?.verb).toBe('offer')
  })
})

describe('a hospital that ends the tablets with alafenamide before those with zidovudine', () => {
  const { alafenamideKidney } = who.hivPep
  const rows = { alafenamideKidney: { ...alafenamideKidney, says: { ...alafenamideKidney.says, steps: [{ from: 0, holds: 'never' }, { from: 40, holds: 'full' }] } } } as const

  test('gives single medicines below the higher of the two, with the specialist', () => {
    expect(linesOf(rows, withKidneys(39.9)).get('hiv-pep/first-dose')?.flags).toContain('expert-first')
    expect(linesOf(rows, withKidneys(39.9)).get('hiv-pep/first-dose')?.reasons.map(({ key }) => key)).toContain('pep.kidney-severe')
    expect(linesOf(rows, withKidneys(40)).get('hiv-pep/first-dose')?.reasons.map(({ key }) => key)).not.toContain('pep.kidney-severe')
  })
})

describe('a hospital without a length of the course', () => {
  const running = { medicines: [{ id: 'm1', text: 'TLD', purpose: 'hiv-pep', status: 'taking', startedOn: '2026-11-22', lastTaken: { at: '2026-11-23T08:00:00+08:00' } }] }

  test('names no last day of a course that runs', () => {
    const line = linesOf({ courseDays: { ...who.hivPep.courseDays, says: 'none' } }, running).get('hiv-pep/continue-course')
    expect(line?.verb).toBe('recommend')
    expect(line?.due).toBeUndefined()
  })

  test('and names it where the length is told', () => {
    expect(linesOf({}, running).get('hiv-pep/continue-course')?.due).toEqual({ by: { on: '2026-12-19' } })
  })
})
