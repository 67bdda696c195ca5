import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseJsonSchema } from '../../src/case/json-schema.js'
import { longestList, longestText } from '../../src/case/schema.js'
import { validCase } from './arbitrary.js'

const valid = new Ajv2020({ allErrors: true }).compile(caseJsonSchema())

describe('the JSON Schema of the case', () => {
  it('accepts every case that the parser reads without a problem', () => {
    fc.assert(
      fc.property(validCase, (value) => {
        expect(valid(value), JSON.stringify(valid.errors)).toBe(true)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it.each([
    {}, { unanswered: { '/incidents/i1/acts': { reason: 'unknown' } } }, { incidents: [{ id: 'i1', acts: [] }] }, { medicines: [{ text: 'x'.repeat(longestText) }] },
    { medicines: Array.from({ length: longestList }, () => ({})) }, { person: { age: { value: 130 } } }, { results: { hivViralLoad: [{ quantity: { value: 20, unit: '{copies}/mL', comparator: '<' } }] } },
  ])('accepts case %#', (value) => {
    expect(valid(value), JSON.stringify(valid.errors)).toBe(true)
  })

  it.each([
    [], 'text', { shoeSize: 38 }, { body: { weight: 70 } }, { body: { weight: { value: 70 } } }, { body: { weight: { value: 70, unit: 'stone' } } },
    { body: { weight: { value: -1, unit: 'kg' } } }, { body: { canSwallowTablets: 'unknown' } }, { person: { dateOfBirth: '10/04/1996' } }, { person: { age: { value: 131 } } },
    { incidents: [{ when: { at: '2026-04-10T08:00:00' } }] }, { incidents: [{ when: {} }] }, { incidents: [{ acts: [{ kind: 'other' }] }] }, { incidents: [{ numberOfAssailants: 1.5 }] },
    { unanswered: { incidents: { reason: 'unknown' } } }, { unanswered: { '/incidents': { reason: 'forgot' } } }, { medicines: [{ text: '' }] },
    { medicines: [{ text: 'x'.repeat(longestText + 1) }] }, { medicines: Array.from({ length: longestList + 1 }, () => ({})) }, { setting: { jurisdiction: 'Shanghai' } },
    { consents: [{ item: 'everything' }] },
  ])('refuses case %#', (value) => {
    expect(valid(value)).toBe(false)
  })
})
