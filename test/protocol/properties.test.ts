import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as tell } from '../../src/assessment/index.js'
import { parseCase } from '../../src/case/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess, missingFacts } from '../../src/index.js'
import type { Plan } from '../../src/plan/index.js'
import { type Facts, caseOf, completes, now, partial } from '../support/arbitraries.js'

/** A fixed seed, so that a change is judged on the same cases; PROPERTY_SEED and PROPERTY_RUNS look further. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261123)
const runs = Number(process.env['PROPERTY_RUNS'] ?? 100)

function planOf(facts: Facts, at = now): Plan {
  const { survivorCase } = parseCase(caseOf(facts))
  return assess(survivorCase, { guideline: who, now: at })
}

/** The verbs that always say why and what can be done instead (DESIGN §4). */
const closed: readonly string[] = ['not-recommended', 'not-indicated', 'contraindicated', 'window-exceeded']

const order = (plan: Plan, id: string): string => JSON.stringify(plan.recommendations.find((line) => line.id === id)?.order?.components)

describe('any case whatever', () => {
  test('is assessed without an exception, and its plan is plain JSON', () => {
    fc.assert(fc.property(partial, ({ kept }) => {
      const document = tell(planOf(kept), { trace: true })
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    }), { numRuns: runs, seed })
  }, 120_000)

  test('every closed line says why and what can be done instead; every line rests on rows', () => {
    fc.assert(fc.property(partial, ({ kept }) => {
      for (const line of tell(planOf(kept)).recommendations) {
        expect(line.rules, line.id).not.toEqual([])
        if (!closed.includes(line.verb)) continue
        expect(line.reasons, line.id).not.toEqual([])
        expect(line.instead, line.id).not.toEqual([])
      }
    }), { numRuns: runs, seed })
  }, 120_000)
})

describe('law 2: completing facts that a line does not list', () => {
  test('never changes its verb or its order', () => {
    fc.assert(fc.property(partial, ({ full, kept }) => {
      const before = planOf(kept)
      for (const line of before.recommendations) {
        const listed = missingFacts(line)
        const completed = new Map(kept)
        for (const [pointer, value] of full) {
          if (completes(kept, pointer) && !listed.some((fact) => fact === pointer || fact.startsWith(`${pointer}/`) || pointer.startsWith(`${fact}/`))) completed.set(pointer, value)
        }
        const after = planOf(completed)
        const same = after.recommendations.find((one) => one.id === line.id)
        expect(`${line.id} ${same?.verb} ${order(after, line.id)}`).toBe(`${line.id} ${line.verb} ${order(before, line.id)}`)
      }
    }), { numRuns: runs, seed })
  }, 120_000)
})

describe('the order in which facts are given', () => {
  test('does not matter', () => {
    fc.assert(fc.property(partial, ({ kept }) => {
      const turned = caseOf(kept) as { [list: string]: unknown }
      for (const list of ['incidents', 'allergies', 'consents']) if (Array.isArray(turned[list])) turned[list] = [...(turned[list] as readonly unknown[])].reverse()
      const plain = planOf(kept)
      const reversed = assess(parseCase(turned).survivorCase, { guideline: who, now })
      expect(reversed.recommendations.map(({ id, verb, urgency }) => ({ id, verb, urgency }))).toEqual(plain.recommendations.map(({ id, verb, urgency }) => ({ id, verb, urgency })))
    }), { numRuns: runs, seed })
  }, 120_000)
})
