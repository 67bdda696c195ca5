import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { cards } from '../../src/cds-hooks/index.js'
import { toBundle } from '../../src/fhir/index.js'
import { who } from '../../src/guideline/who/index.js'
import { isOpen } from '../../src/guideline/words.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { visitSheet } from '../../src/pdf/index.js'
import type { Plan } from '../../src/plan/index.js'
import { type Recipient, bannedWords, neutralLines, recipients, release } from '../../src/release/index.js'
import { caseOf, now, partial } from '../support/arbitraries.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const planWith = (privacy: object | undefined, encounter?: object): Plan => {
  const { privacy: _, ...rest } = exampleCase()
  return assess(parseCase({ ...rest, ...(privacy ? { privacy } : {}), ...(encounter ? { encounter } : {}) }).survivorCase, { guideline: who, now: exampleNow })
}
const gateOf = (privacy: object | undefined, encounter?: object): string => release(planWith(privacy, encounter), { to: 'chart' }).gate

describe('the privacy gate', () => {
  const alone = { aloneConfirmed: true }
  test.each([
    ['nothing known', undefined, undefined, 'closed'],
    ['alone stated', alone, undefined, 'open'],
    ['not alone', { aloneConfirmed: false }, undefined, 'closed'],
    ['alone stated, a companion recorded', alone, { companions: [{ relation: 'mother' }] }, 'closed'],
    ['alone stated, nobody recorded', alone, { companions: [] }, 'open'],
    ['an infant of 23 months that does not speak', alone, { companions: [{ ageMonths: 23, verbal: false }] }, 'open'],
    ['a child of 24 months that does not speak', alone, { companions: [{ ageMonths: 24, verbal: false }] }, 'closed'],
    ['an infant of 23 months that speaks', alone, { companions: [{ ageMonths: 23, verbal: true }] }, 'closed'],
    ['a child of unknown age', alone, { companions: [{ verbal: false }] }, 'closed'],
    ['a professional interpreter', alone, { interpreter: { kind: 'professional' } }, 'open'],
    ['a relative interprets', alone, { interpreter: { kind: 'family' } }, 'closed'],
    ['an interpreter of unknown kind', alone, { interpreter: {} }, 'closed'],
    ['by video, alone stated in this contact', alone, { modality: 'video' }, 'open'],
    ['by video, nothing stated', undefined, { modality: 'video' }, 'closed'],
    ['by message', alone, { modality: 'message' }, 'closed'],
  ] as const)('%s: %s', (_name, privacy, encounter, gate) => {
    expect(gateOf(privacy, encounter)).toBe(gate)
  })

  test('a screen that others can see, or may see, stays neutral while paper may speak', () => {
    for (const screenVisibleToOthers of [true, undefined]) {
      const plan = planWith({ ...alone, ...(screenVisibleToOthers ? { screenVisibleToOthers } : {}) })
      expect(release(plan, { to: 'clinician-screen' }).gate).toBe('closed')
      expect(release(plan, { to: 'clinician-paper' }).gate).toBe('open')
    }
    expect(release(planWith({ ...alone, screenVisibleToOthers: false }), { to: 'clinician-screen' }).gate).toBe('open')
  })
})

describe('a recipient that nobody named', () => {
  const plan = planWith({ aloneConfirmed: true, screenVisibleToOthers: false })

  test.each(['screen', 'Clinician-Screen', 'caller', '', 'toString', undefined, null])('%j is closed, though she is alone and nobody sees the screen', (to) => {
    const options: { readonly to: Recipient } = JSON.parse(JSON.stringify({ to }))
    expect(release(plan, options)).toMatchObject({ to: 'clinician-screen', gate: 'closed', facts: [], verdicts: [], asks: [], notices: [] })
    expect(release(plan, options).lines.map(({ kind }) => kind)).toEqual(['neutral'])
  })

  test.each(recipients)('%s is open there', (to) => {
    expect(release(plan, { to })).toMatchObject({ to, gate: 'open' })
  })
})

describe('a closed gate', () => {
  const everything = (plan: Plan): readonly string[] =>
    [en, zhCN].flatMap((say) => {
      const sheet = visitSheet(release(plan, { to: 'clinician-paper' }), say, 'a'.repeat(64))
      const bundle = toBundle(release(plan, { to: 'chart' }), say)
      return [JSON.stringify(cards(release(plan, { to: 'clinician-screen' }), say)), JSON.stringify(bundle), JSON.stringify(sheet.blocks), sheet.title, sheet.subtitle, sheet.footer]
    })

  test('lets out at most one neutral line for what is due, with the earliest deadline', () => {
    const { lines } = release(planWith(undefined), { to: 'clinician-screen' })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ kind: 'neutral', emergency: false, deadline: Date.parse('2026-11-25T23:00:00-05:00') })
  })

  test('prints no banned word, no medicine and no rule anywhere, in any case', () => {
    const telling = /levonorgestrel|ulipristal|tenofovir|dolutegravir|device|HIV|pregnan|左炔|乌利|替诺|多替|避孕|妊娠|EC-\d|\bPEP\b|\bMEC|emergency-contraception|hiv-pep/i
    fc.assert(
      fc.property(partial, ({ kept }) => {
        const facts = new Map([...kept].filter(([pointer]) => !pointer.startsWith('/privacy')))
        for (const text of everything(assess(parseCase(caseOf(facts)).survivorCase, { guideline: who, now }))) {
          expect(bannedWords(text)).toEqual([])
          expect(text).not.toMatch(telling)
        }
      }),
      { numRuns: 40, seed: 20261123 },
    )
  })

  test('never removes care: whatever is due within hours leaves a neutral line with a deadline not later than its own', () => {
    fc.assert(
      fc.property(partial, ({ kept }) => {
        const plan = assess(parseCase(caseOf(kept)).survivorCase, { guideline: who, now })
        const due = plan.recommendations.filter((line) => isOpen(line.verb) && (line.urgency === 'immediate' || line.urgency === 'hours'))
        const neutral = neutralLines(plan.recommendations)
        if (due.length > 0) expect(neutral.length).toBeGreaterThan(0)
        for (const line of due) if (line.closes?.earliest !== undefined) expect(neutral[0]?.deadline).toBeLessThanOrEqual(line.closes.earliest)
      }),
      { numRuns: 60, seed: 20261123 },
    )
  })

  test('lets out neither the order set nor the calendar, not even their number', () => {
    for (const to of recipients) {
      const closed = release(planWith(undefined), { to })
      expect(closed).not.toHaveProperty('orderSet')
      expect(closed).not.toHaveProperty('calendar')
      const open = release(planWith({ aloneConfirmed: true, screenVisibleToOthers: false }), { to })
      expect(open.orderSet?.steps.length).toBeGreaterThan(0)
      expect(open.calendar?.length).toBeGreaterThan(0)
    }
  })

  test('says nothing at all where nothing is due', () => {
    const empty = assess({}, { guideline: who, now: exampleNow })
    expect(release(empty, { to: 'clinician-screen' }).lines).toEqual([])
    expect(cards(release(empty, { to: 'clinician-screen' }), en)).toEqual([])
  })
})

describe('banned words', () => {
  test.each(['violence', 'Violent', 'domestic', 'SDV', 'her partner', 'is she safe', '家暴', 'self-harm', 'IDN-010'])('%s is found', (text) => {
    expect(bannedWords(text)).not.toEqual([])
  })
  test.each(['pharmacy', 'heartbeat', 'beats per minute', 'overlap', 'Care Window', '限时处理复核'])('%s is not', (text) => {
    expect(bannedWords(text)).toEqual([])
  })
})

describe('labels', () => {
  test('say what is sensitive only on inner resources, and unrelated only when every assailant is known to be', () => {
    const { privacy, ...rest } = exampleCase()
    const labels = (assailants: readonly object[]): readonly string[] =>
      release(assess(parseCase({ ...rest, privacy, assailants }).survivorCase, { guideline: who, now: exampleNow }), { to: 'chart' }).labels.map(({ code }) => code)
    expect(labels([])).toEqual(['V', 'SDV'])
    expect(labels([{ relation: 'stranger' }])).toEqual(['V', 'SDV', 'VIO'])
    expect(labels([{ relation: 'stranger' }, {}])).toEqual(['V', 'SDV'])
    expect(labels([{ relation: 'spouse' }])).toEqual(['V', 'SDV'])
    const bundle = toBundle(release(planWith({ aloneConfirmed: true }), { to: 'chart' }), en)
    expect(bundle.meta?.security?.map(({ code }) => code)).toEqual(['R'])
  })
})
