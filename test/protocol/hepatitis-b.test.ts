import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { situation } from '../../src/case/situation.js'
import { packs } from '../../src/guideline/packs.js'
import { isOpen } from '../../src/guideline/words.js'
import type { Line } from '../../src/plan/index.js'
import { protocol } from '../../src/protocol/hepatitis-b/index.js'
import { neutralCases } from '../support/cases.js'

const files = neutralCases(fileURLToPath(new URL('../cases/hepatitis-b', import.meta.url)))
const plans = files.flatMap(({ cases }) =>
  cases.flatMap(({ title, case: facts, guideline: name, now }) => {
    const guideline = packs.find((pack) => pack.name === name) ?? expect.fail(name)
    const { survivorCase } = parseCase(facts)
    return [{ title, facts: survivorCase, lines: protocol.assess(situation(survivorCase, now), guideline, [], []).lines }]
  }),
)
const told = plans.filter(({ facts }) => facts.incidents !== undefined || facts.identification?.disclosures !== undefined)
const one = (lines: readonly Line[], id: string): Line => lines.find((line) => line.id === id) ?? expect.fail(id)

describe('whatever the case', () => {
  test('both components have exactly one line, with a verb and a reason', () => {
    for (const { title, lines } of told) {
      for (const id of ['hepatitis-b/vaccine', 'hepatitis-b/immunoglobulin']) {
        expect(lines.filter((line) => line.id === id), title).toHaveLength(1)
        expect(one(lines, id).reasons, title).not.toEqual([])
      }
    }
  })

  test('the vaccine never closes: no closing time, and never past a window (CD-67)', () => {
    for (const { title, lines } of told) {
      const { closes, verb } = one(lines, 'hepatitis-b/vaccine')
      expect(closes, title).toBeUndefined()
      expect(verb, title).not.toBe('window-exceeded')
    }
  })

  test('the immunoglobulin shows its closing while it is open or past, and then alone', () => {
    for (const { title, lines } of told) {
      const { closes, verb } = one(lines, 'hepatitis-b/immunoglobulin')
      expect(closes !== undefined, title).toBe(isOpen(verb) || verb === 'window-exceeded')
    }
  })

  test('what is open is an order or a day, what is closed neither', () => {
    for (const { title, lines } of told) {
      for (const id of ['hepatitis-b/vaccine', 'hepatitis-b/immunoglobulin']) {
        const { order, verb, instead } = one(lines, id)
        expect(order !== undefined, title).toBe(isOpen(verb) || verb === 'defer')
        if (!isOpen(verb) && verb !== 'defer') expect(instead, title).not.toEqual([])
      }
    }
  })

  test('a no is on the lines it is about only where she said it', () => {
    const silent = told.filter(({ facts }) => facts.consents === undefined)
    expect(silent.length).toBeGreaterThan(300)
    for (const { title, lines } of silent) expect(lines.filter(({ declined }) => declined === true), title).toEqual([])
  })
})
