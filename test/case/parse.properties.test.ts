import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { noticeCodes, problemCodes } from '../../src/case/problems.js'
import { caseSchema } from '../../src/case/schema.js'
import { accepted, validCase } from './arbitrary.js'

const runs = { numRuns: 100 }
const token = fc.integer({ min: 0, max: 2 ** 30 }).map((n) => `canary${n}`)

/** A valid case in which anything may have been put anywhere: values of any type, keys of any name, lists where there were none. */
const spoilt = fc.tuple(validCase, fc.array(fc.tuple(fc.nat(), fc.oneof(fc.anything(), token, fc.constantFrom('unknown', null, '__proto__')), token))).map(([value, spoils]) => {
  const copy = structuredClone(value)
  for (const [place, junk, key] of spoils) {
    const holders = holdersOf(copy)
    const holder = holders[place % holders.length]
    if (holder === undefined) continue
    const keys = Object.keys(holder)
    const at = keys[place % (keys.length + 1)] ?? key
    Object.defineProperty(holder, at, { value: junk, enumerable: true, writable: true, configurable: true })
  }
  return copy
})

function holdersOf(value: unknown, depth = 0): readonly object[] {
  if (typeof value !== 'object' || value === null || depth > 8) return []
  return [value, ...Object.values(value).flatMap((part) => holdersOf(part, depth + 1))]
}

function standsAt(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && standsAt((value as { readonly [key: string]: unknown })[key], rest)
}

describe('reading a case', () => {
  it('gives every case in order back as it was, and reports nothing', () => {
    fc.assert(
      fc.property(validCase, (value) => {
        expect(parseCase(value)).toEqual({ survivorCase: value, problems: [], notices: [] })
      }),
      runs,
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }), (value) => {
      expect(parseCase(value)).toHaveProperty('survivorCase')
    }), runs)
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseCase(text)).toHaveProperty('survivorCase')
    }), runs)
  })

  it('never throws on a spoilt case, and lists only codes of the closed lists', () => {
    fc.assert(fc.property(spoilt, (value) => {
      const { problems, notices } = parseCase(value)
      for (const { code } of problems) expect(problemCodes).toContain(code)
      for (const { code } of notices) expect(noticeCodes).toContain(code)
    }), runs)
  })

  it('finds nothing wrong with what it has kept, and keeps it all a second time', () => {
    fc.assert(fc.property(spoilt, (value) => {
      const once = parseCase(value).survivorCase
      expect(parseCase(once)).toEqual({ survivorCase: once, problems: [], notices: [] })
    }), runs)
  })

  it('keeps ids apart and references whole, or lists what it left out', () => {
    const id = fc.constantFrom('0', '1', '2', 'p', 'q', 'unknown', '', undefined)
    const named = fc.array(fc.record({ id }), { maxLength: 5 })
    const incidents = fc.array(fc.record({ id, assailantIds: fc.array(id), acts: fc.array(fc.record({ id, assailantId: id })) }), { maxLength: 3 })
    fc.assert(fc.property(named, incidents, (assailants, told) => {
      const { survivorCase } = parseCase({ assailants, incidents: told })
      const names = (survivorCase.assailants ?? []).map((member, i) => member.id ?? String(i))
      const ids = (survivorCase.assailants ?? []).flatMap((member) => member.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const incident of survivorCase.incidents ?? []) {
        for (const reference of [...(incident.assailantIds ?? []), ...(incident.acts ?? []).flatMap((act) => act.assailantId ?? [])]) expect(names).toContain(reference)
      }
      expect(parseCase(survivorCase)).toEqual({ survivorCase, problems: [], notices: [] })
    }))
  })

  it('reads a value and its JSON text alike', () => {
    fc.assert(fc.property(validCase, (value) => {
      expect(parseCase(JSON.stringify(value))).toEqual(parseCase(value))
    }), runs)
  })

  it('points problems at places that are there, or at parts that are missing from one that is', () => {
    fc.assert(fc.property(spoilt, (value) => {
      for (const { path, code } of parseCase(value).problems) {
        const parts = path.split('/').slice(1)
        const here = code === 'unit-missing' || code === 'value-missing' ? parts.slice(0, -1) : parts
        if (!path.startsWith('/unanswered')) expect(standsAt(value, here), path).toBe(true)
      }
    }), runs)
  })

  it('repeats in no problem and no notice anything that was entered', () => {
    const marked = fc.tuple(accepted(caseSchema, token), fc.array(fc.tuple(fc.nat(), token, fc.oneof(token, token.map((words) => ({ [words]: words }))))))
    fc.assert(fc.property(marked, ([value, spoils]) => {
      const copy = structuredClone(value) as { unanswered?: unknown }
      for (const [place, key, junk] of spoils) {
        const holders = holdersOf(copy)
        const holder = holders[place % holders.length]
        if (holder === undefined) continue
        const keys = Object.keys(holder)
        Object.defineProperty(holder, keys[place % (keys.length + 1)] ?? key, { value: junk, enumerable: true, writable: true, configurable: true })
      }
      copy.unanswered = { canary0: {}, '/incidents/canary1/acts': { reason: 'canary2', canary3: 1 }, '/canary4': { reason: 'declined' } }
      const { problems, notices } = parseCase(copy)
      expect(problems.length + notices.length).toBeGreaterThan(0)
      expect(JSON.stringify([problems, notices])).not.toContain('canary')
    }), runs)
    expect(JSON.stringify(parseCase('{"person": canary5').problems)).not.toContain('canary')
  })
})
