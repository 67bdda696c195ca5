import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import type { Instant } from '../../src/case/time.js'
import { type Card, cards, discovery, prefetched, readRequest, serviceId } from '../../src/cds-hooks/index.js'
import { serve } from '../../src/cds-hooks/server.js'
import { readExport } from '../../src/fhir/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import type { Plan } from '../../src/plan/index.js'
import { bannedWords, release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const plan = assess(parseCase(exampleCase()).survivorCase, { guideline: who, now: exampleNow })

describe.each([['en', en], ['zh-CN', zhCN]] as const)('the cards of the shipped case in %s', (_tag, say) => {
  const made = cards(release(plan, { to: 'clinician-screen' }), say)

  test('are there, each with a summary under 140 characters, a source and an indicator', () => {
    expect(made.length).toBeGreaterThan(2)
    for (const { summary, source, indicator } of made) {
      expect([...summary].length).toBeLessThan(140)
      expect(source.label).toBe('Care Window')
      expect(['info', 'warning', 'critical']).toContain(indicator)
    }
  })

  test('have ids of their own that tell nothing, and no HTML', () => {
    expect(new Set(made.map(({ uuid }) => uuid)).size).toBe(made.length)
    for (const { uuid, detail } of made) {
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/)
      expect(detail).not.toMatch(/<[a-z]/i)
    }
  })

  test('leave no hole open and no key untranslated', () => {
    for (const { summary, detail } of made) expect(`${summary} ${detail}`).not.toMatch(/\{[A-Za-z]+\}|\bec\.[a-z]|\bpep\.[a-z]/)
  })
})

describe.each([
  ['en', en, '1. At once: ', 'Follow-up visits', 'Give at this visit, by 2026-11-25 23:00 (UTC-05:00): HIV prevention: first dose of the course; Levonorgestrel pill; Hepatitis B vaccine; G…', 'Give at this visit: ', 'Give at this visit, now: '],
  ['zh-CN', zhCN, '1. 立即：', '随访日程', '本次就诊给予，最迟 2026-11-25 23:00 (UTC-05:00)：HIV 暴露后预防：首剂；左炔诺孕酮片；乙肝疫苗；淋病：预防性治疗；梅毒：预防性治疗；破伤风疫苗；人乳头瘤病毒疫苗；衣原体：预防性治疗；含铜宫内节育器；滴虫：预防性治疗', '本次就诊给予：', '本次就诊给予，请立即：'],
] as const)('the order set in %s', (_tag, say, first, visits, summary, anytime, urgently) => {
  const made = cards(release(plan, { to: 'clinician-screen' }), say)

  test('is the first card, as urgent as what it holds, with what there is to give and by when, the steps in order, what is said of them, and the visits', () => {
    const set = made.slice(0, 1)
    expect(set[0]?.summary).toBe(summary)
    expect([...summary].length).toBeLessThan(140)
    expect(set[0]?.indicator).toBe('warning')
    const paragraphs = set[0]?.detail?.split('\n\n') ?? []
    const { steps, remarks } = say.orderSet(plan.orderSet, plan.situation.timeZone)
    expect(paragraphs[0]?.startsWith(first)).toBe(true)
    expect(paragraphs.slice(steps.length, steps.length + remarks.length)).toEqual(remarks)
    expect(paragraphs.slice(paragraphs.indexOf(visits) + 1, -2)).toEqual(plan.calendar.map((visit) => say.phrase('labelled', { of: say.visit(visit, plan.situation.timeZone)[0], is: say.visit(visit, plan.situation.timeZone)[1] })))
  })

  test('informs only where nothing of it is urgent, and stands behind an emergency', () => {
    const given = new Set(plan.orderSet.steps.map(({ line }) => line))
    const calm = { ...plan, recommendations: plan.recommendations.map((line) => (given.has(line.id) ? { ...line, urgency: 'days' as const } : line)) }
    expect(cards(release(calm, { to: 'clinician-screen' }), say)[0]).toMatchObject({ summary, indicator: 'info' })
    const [first, ...rest] = plan.recommendations
    const urgent = { ...plan, recommendations: [...(first === undefined ? [] : [{ ...first, kind: 'emergency' as const }]), ...rest] }
    const told = cards(release(urgent, { to: 'clinician-screen' }), say)
    expect(told.slice(0, 2)).toMatchObject([{ indicator: 'critical' }, { summary, indicator: 'warning' }])
    expect(new Set(told.map(({ uuid }) => uuid)).size).toBe(told.length)
  })

  test('says by when the first window of what is given closes, that instant included; now where it may have closed; nothing where none closes', () => {
    const given = new Set(plan.orderSet.steps.map(({ line }) => line))
    const closing = (earliest?: number): string | undefined => {
      const recommendations = plan.recommendations.map(({ closes, ...line }) => (given.has(line.id) && earliest !== undefined && line.id !== 'hiv-pep/first-dose' ? { ...line, closes: { earliest: earliest as Instant } } : given.has(line.id) || closes === undefined ? line : { ...line, closes: { earliest: (plan.situation.now - 1) as Instant } }))
      return cards(release({ ...plan, recommendations }, { to: 'clinician-screen' }), say)[0]?.summary
    }
    expect(closing(plan.situation.now)?.startsWith(`${summary.slice(0, summary.indexOf('2026'))}2026-11-23 21:10`)).toBe(true)
    expect(closing(plan.situation.now - 1)?.startsWith(urgently)).toBe(true)
    expect(closing()?.startsWith(anytime)).toBe(true)
  })

  test('has no card where nothing is given, nor while the gate is closed', () => {
    const summaries = (of: Plan): readonly string[] => cards(release(of, { to: 'clinician-screen' }), say).map((card) => card.summary)
    const nothing = { ...plan, orderSet: { steps: [], tablets: 0, supplies: [], undosed: [], reasons: [], because: { verb: [] } } }
    expect(summaries(nothing)).toEqual(made.slice(1).map((card) => card.summary))
    expect(summaries(assess(parseCase({ ...exampleCase(), privacy: {} }).survivorCase, { guideline: who, now: exampleNow }))).toHaveLength(1)
  })
})

describe.each([['en', en, 'Declined, on record: '], ['zh-CN', zhCN, '已拒绝（有记录）：']] as const)('what she declined, in %s', (_tag, say, heading) => {
  const no = (...items: string[]) => ({ ...exampleCase(), consents: items.map((item, index) => ({ id: `c${index}`, item, decision: 'declined', at: '2026-11-23T20:00:00-05:00' })) })
  const of = (input: object): Plan => assess(parseCase(input).survivorCase, { guideline: who, now: exampleNow })
  const declined = of(no('treat-pep', 'treat-hepatitis-b'))
  const made = cards(release(declined, { to: 'clinician-screen' }), say)
  const asked = declined.recommendations.filter(({ urgency }) => urgency === 'immediate' || urgency === 'hours')
  const her = asked.filter((line) => line.declined === true)

  test('is pushed by no card of its own: one card, the last, says so and asks for nothing', () => {
    expect(her.length).toBeGreaterThan(3)
    const [last, ...others] = made.toReversed()
    expect(last).toMatchObject({ indicator: 'info', source: { label: 'Care Window' } })
    expect(last?.summary.startsWith(`${heading}${say.line(her[0]?.id ?? '')}`)).toBe(true)
    expect([...(last?.summary ?? '')].length).toBeLessThan(140)
    expect(made.filter(({ summary }) => summary.startsWith(heading))).toHaveLength(1)
    // The order set has a card too.
    expect(others).toHaveLength(asked.length - her.length + 1)
    for (const { id, verb } of her) for (const { summary } of others) expect(summary.startsWith(say.phrase('labelled', { of: say.words.verbs[verb], is: say.line(id) })), id).toBe(false)
    expect(new Set(made.map(({ uuid }) => uuid)).size).toBe(made.length)
    expect(last?.uuid).toMatch(new RegExp(`${String(made.length - 1).padStart(12, '0')}$`))
  })

  test('stands there line by line, with the time until which it stays open, and on what it rests', () => {
    const paragraphs = made.at(-1)?.detail?.split('\n\n') ?? []
    expect(paragraphs.slice(0, -1)).toEqual(her.map(({ id, closes }) => `${say.line(id)}${closes?.earliest === undefined ? '' : `${say.words.frame.semicolon}${say.phrase('closesAt', { at: say.instant(closes.earliest, declined.situation.timeZone) })}`}`))
    expect(her.some(({ closes }) => closes?.earliest !== undefined)).toBe(true)
    expect(her.some(({ closes }) => closes?.earliest === undefined)).toBe(true)
    expect(paragraphs.at(-1)).toMatch(/care-window/)
  })

  test('has no card where she declined nothing, nor where all that she declined is for another day', () => {
    for (const summaries of [of(exampleCase()), of(no('test-hepatitis-c'))].map((one) => cards(release(one, { to: 'clinician-screen' }), say).map(({ summary }) => summary))) expect(summaries.filter((one) => one.startsWith(heading))).toEqual([])
  })
})

describe('a treatment that waits for its test', () => {
  test.each([['en', en, 'Trichomonas: test before any treatment'], ['zh-CN', zhCN, '滴虫：先检测，再决定治疗']] as const)('is called by the test in %s, and by the treatment where it is given', (_tag, say, title) => {
    const line = plan.recommendations.find(({ id }) => id === 'sti-prophylaxis/trichomonas')
    if (line === undefined) throw new Error('the shipped case treats trichomonas')
    const { order: _order, ...bare } = line
    const card = (of: object) => cards(release({ ...plan, orderSet: { ...plan.orderSet, steps: [] }, recommendations: [{ ...bare, urgency: 'hours', ...of }] }, { to: 'clinician-screen' }), say).map(({ summary }) => summary)
    expect(card({ verb: 'defer', act: 'test' })).toEqual([say.phrase('labelled', { of: say.words.verbs.defer, is: title })])
    for (const of of [{ verb: 'defer' }, { verb: 'recommend', act: 'test' }] as const) expect(card(of)).toEqual([say.phrase('labelled', { of: say.words.verbs[of.verb], is: say.line(line.id) })])
  })
})

describe('discovery', () => {
  test('has the members the specification asks for, and names that tell nothing', () => {
    for (const { id, hook, description, title } of discovery.services) for (const text of [id, hook, description, title]) expect(bannedWords(text)).toEqual([])
    expect(discovery.services[0].id).toBe(serviceId)
  })
})

describe('a call', () => {
  const call = { hook: 'patient-view', hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea', context: { patientId: 'p', userId: 'Practitioner/x' } }
  test.each([
    [undefined, 400], ['text', 400], [[], 400], [{}, 400], [{ ...call, hook: 'order-sign' }, 400], [{ ...call, context: {} }, 400], [call, 412],
    [{ ...call, prefetch: { patient: null } }, 412], [{ ...call, prefetch: { patient: { resourceType: 'OperationOutcome' } } }, 412],
  ])('%j is answered %i', (body, status) => {
    expect(readRequest(body)).toMatchObject({ status })
  })

  test('tells the four states of a prefetch key apart', () => {
    const request = { ...call, prefetch: { a: null, b: { resourceType: 'OperationOutcome' }, c: { resourceType: 'Bundle' } } }
    expect(['x', 'a', 'b', 'c'].map((key) => prefetched(request, key).state)).toEqual(['missing', 'empty', 'failed', 'given'])
  })
})

describe('the service over HTTP', () => {
  const server = serve({
    say: en,
    clock: () => '2026-11-23T21:10:00-05:00',
    maximumBytes: 100_000,
    assess: (bundle, now) => release(assess(parseCase(readExport(bundle, { format: 'fhir' }).caseInput).survivorCase, { guideline: who, now }), { to: 'clinician-screen' }),
  })
  let base = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const post = (body: string): Promise<Response> => fetch(`${base}/cds-services/${serviceId}`, { method: 'POST', body })
  const incident = { linkId: 'incidents[]', item: [{ linkId: 'incidents[].when', answer: [{ valueDateTime: '2026-11-23T01:10:00-05:00' }] }, { linkId: 'incidents[].acts[]', item: [{ linkId: 'incidents[].acts[].kind', answer: [{ valueCoding: { code: 'penis-into-vagina' } }] }] }] }
  const request = { hook: 'patient-view', hookInstance: 'd1577c69', context: { patientId: 'p', userId: 'Practitioner/x' }, prefetch: { patient: { resourceType: 'Patient', id: 'p', birthDate: '1998-03-02' }, forms: { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'QuestionnaireResponse', id: 'q', item: [incident] } }] } } }

  test('answers discovery', async () => {
    expect(await (await fetch(`${base}/cds-services`)).json()).toEqual(discovery)
  })

  test('with the gate unset gives the neutral card with the deadline', async () => {
    const { cards: given } = (await (await post(JSON.stringify(request))).json()) as { cards: Card[] }
    expect(given).toHaveLength(1)
    expect(given[0]).toMatchObject({ indicator: 'warning', summary: 'Time-limited treatment review: due by 2026-11-26 06:10 (UTC)' })
    expect(given[0]).not.toHaveProperty('detail')
  })

  test.each([['{', 400], ['x'.repeat(100_001), 413], [JSON.stringify({ ...request, prefetch: {} }), 412]])('a bad body is answered with a code and no data', async (body, status) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.text()).not.toContain('penis')
  })

  test('knows no other address', async () => {
    expect((await fetch(`${base}/anything`)).status).toBe(404)
  })
})
