import type { Bundle, FhirResource, MedicationRequest, Provenance, RequestGroup, RequestGroupAction } from 'fhir/r4.js'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { type CalendarDate, type Instant, calendarDateOf, textOf } from '../../src/case/time.js'
import { toBundle } from '../../src/fhir/index.js'
import { periodOf } from '../../src/fhir/write/period.js'
import { who } from '../../src/guideline/who/index.js'
import { isOpen } from '../../src/guideline/words.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { rowsOf, weakestOf } from '../../src/plan/index.js'
import { release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const plan = assess(parseCase(exampleCase()).survivorCase, { guideline: who, now: exampleNow })
const bundle: Bundle = toBundle(release(plan, { to: 'chart' }), en, { subject: { reference: 'Patient/p' } })
const resources = (bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource as FhirResource] : []))

/** Actions at every depth. */
function actionsOf(actions: readonly RequestGroupAction[]): readonly RequestGroupAction[] {
  return actions.flatMap((one) => [one, ...actionsOf(one.action ?? [])])
}

const top = resources.find((one): one is RequestGroup => one.resourceType === 'RequestGroup')?.action ?? []

describe('the plan as a Bundle', () => {
  test('lists every line once in one RequestGroup, in order, and alternatives by rank at the place of the first', () => {
    const listed = top.flatMap((one) => (one.id?.startsWith('one-of-') ? (one.action ?? []) : [one])).map(({ title }) => title)
    const first = plan.recommendations.filter(({ need, verb, order }) => isOpen(verb) && order !== undefined && ['hiv-pep', 'emergency-contraception'].includes(need)).toSorted((a, b) => a.need === b.need ? a.rank - b.rank : 0)
    expect(listed).toEqual([...first, ...plan.recommendations.filter((line) => !first.includes(line))].map(({ id }) => en.line(id)))
  })

  test('says by which way each medicine is given: by mouth with its code, an injection in words', () => {
    const requests = resources.filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest')
    const routeOf = (id: string) => requests.find((one) => one.id === id)?.dosageInstruction?.[0]?.route
    expect(routeOf('emergency-contraception-levonorgestrel')).toEqual({ coding: [{ system: 'http://snomed.info/sct', code: '26643006' }], text: 'by mouth' })
    expect(routeOf('tetanus-vaccine')).toEqual({ text: 'By injection' })
    for (const { id, dosageInstruction } of requests) expect(['by mouth', 'By injection'], id).toContain(dosageInstruction?.[0]?.route?.text)
  })

  test('puts the open orders of one need under one action of which at most one is chosen; a need that one line meets stays as it is', () => {
    const groups = top.filter(({ groupingBehavior }) => groupingBehavior !== undefined)
    expect(groups.map(({ id, groupingBehavior, selectionBehavior, action }) => [id, groupingBehavior, selectionBehavior, action?.map((one) => one.id)])).toEqual([
      ['one-of-hiv-pep', 'logical-group', 'at-most-one', ['hiv-pep-first-dose', 'hiv-pep-with-zidovudine', 'hiv-pep-two-drugs']],
      ['one-of-emergency-contraception', 'logical-group', 'at-most-one', ['emergency-contraception-levonorgestrel', 'emergency-contraception-ulipristal']],
      ['one-of-sti-prophylaxis-chlamydia', 'logical-group', 'at-most-one', ['sti-prophylaxis-chlamydia', 'sti-prophylaxis-chlamydia-other']],
    ])
  })

  test('has an address of its own for every resource, and no reference that leads nowhere', () => {
    const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"(urn:uuid:[^"]+)"/g)].map(([, to]) => to)
    expect(references.length).toBeGreaterThan(10)
    for (const to of references) expect(urls).toContain(to)
  })

  test('stands for every line with requests or an answer, never both and never nothing (rqg-1); a regimen is taken whole', () => {
    const actions = actionsOf(top)
    for (const { resource, action, title } of actions) expect((resource === undefined) !== (action === undefined), title).toBe(true)
    const course = resources.filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest' && one.groupIdentifier?.value === 'hiv-pep/first-dose')
    const whole = actions.find(({ id }) => id === 'hiv-pep-first-dose')
    expect(whole).toMatchObject({ selectionBehavior: 'all' })
    expect(whole?.action).toHaveLength(course.length)
  })

  test('a closed line is an answer with its reason, and nothing that could be ordered', () => {
    const closed = plan.recommendations.filter(({ verb }) => verb === 'not-recommended' || verb === 'contraindicated')
    expect(closed.length).toBeGreaterThan(0)
    for (const { id, verb } of closed) {
      const of = resources.filter((one) => one.id === id.replaceAll('/', '-'))
      expect(of.map(({ resourceType }) => resourceType), id).toEqual(['GuidanceResponse'])
      expect(of[0]).toMatchObject({ status: 'success', reasonCode: [{ text: `${en.line(id)}: ${en.words.verbs[verb]}` }] })
    }
  })

  test('gives ids that FHIR allows', () => {
    for (const { id } of resources) expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
  })

  test('proposes the doubled pill for the day, and the regimen twice a day where an inducer asks for it', () => {
    const requests = resources.filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest')
    const pill = requests.find(({ id }) => id === 'emergency-contraception-levonorgestrel')
    expect(pill).toMatchObject({ status: 'draft', intent: 'proposal', dosageInstruction: [{ text: 'Levonorgestrel 1.5 mg: 2 tablets, once', doseAndRate: [{ doseQuantity: { value: 2 } }] }] })
    const course = requests.filter(({ groupIdentifier }) => groupIdentifier?.value === 'hiv-pep/first-dose')
    expect(course.length).toBeGreaterThan(1)
    const [first, more] = course.map(({ dosageInstruction }) => dosageInstruction?.[0]?.timing?.repeat)
    expect(first).toMatchObject({ frequency: 1, boundsDuration: { value: 28, code: 'd' } })
    // PEP-093: the dose more begins twelve hours after the first.
    expect(more).toEqual({ frequency: 1, period: 1, periodUnit: 'd', boundsPeriod: { start: '2026-11-24T09:10:00-05:00' }, count: 28 })
    for (const { dispenseRequest } of course) expect(dispenseRequest).toMatchObject({ quantity: { value: 28, unit: 'tablets' }, validityPeriod: { start: '2026-11-23T21:10:00-05:00' } })
  })

  test('gives every order with a window, single dose or course, the time from now to its closing, and never bounds the course by it', () => {
    const ordered = plan.recommendations.filter(({ order, closes }) => order !== undefined && closes !== undefined)
    expect(ordered.length).toBeGreaterThan(3)
    for (const { id, closes, order } of ordered) {
      const window = { start: textOf(plan.situation.now, plan.situation.timeZone), end: textOf(closes?.earliest ?? plan.situation.now, plan.situation.timeZone) }
      expect(actionsOf(top).find((one) => one.id === id.replaceAll('/', '-')), id).toMatchObject({ timingPeriod: window })
      const requests = resources.filter((one) => one.id?.startsWith(id.replaceAll('/', '-')))
      expect(requests, id).toHaveLength(order?.components.length ?? 0)
      for (const one of requests) expect(one).toMatchObject(order?.route === 'oral' ? { dispenseRequest: { validityPeriod: window } } : { occurrencePeriod: window })
    }
    expect(JSON.stringify(bundle)).not.toMatch(/timingDateTime|boundsPeriod":\{[^}]*"end"/)
  })

  test('carries on every request the rules, how well they were checked, the flags and a mark on an unread dose, a paragraph each', () => {
    for (const line of plan.recommendations) {
      const rows = rowsOf(line)
      const rules = [...new Set(rows.map(({ rule }) => rule))].sort().join(', ')
      const authority = en.phrase('authority', { rules, strength: en.words.strengths[weakestOf(rows)?.strength ?? 'law'], verification: en.words.verifications[weakestOf(rows)?.verification ?? 'read'] })
      const doubtful = line.order?.rows.some(({ verification }) => verification === 'unread') === true
      const action = actionsOf(top).find((one) => one.id === line.id.replaceAll('/', '-'))
      expect(action?.documentation, line.id).toEqual([{ type: 'justification', label: rules, display: authority }])
      const requests = resources.filter((one) => one.id === action?.id || ('groupIdentifier' in one && one.groupIdentifier?.value === line.id))
      expect(requests.length, line.id).toBeGreaterThan(0)
      for (const one of requests) {
        const paragraphs = ('note' in one ? (one.note?.[0]?.text ?? '') : '').split('\n\n')
        expect(paragraphs.at(-1), line.id).toBe(authority)
        for (const reason of line.reasons) expect(paragraphs, line.id).toContain(en.reason(reason, plan.situation.timeZone))
        if (line.flags.length > 0) expect(paragraphs, line.id).toContain(line.flags.map((flag) => en.words.flags[flag]).join('; '))
        expect(paragraphs.includes(en.words.frame.checkBeforeGiving), line.id).toBe(doubtful)
      }
    }
  })

  test.each([['en', en, 'The patient of this chart'], ['zh-CN', zhCN, '本病历的患者']] as const)('with nobody named says so in %s where a subject must be, and leaves it out elsewhere', (_tag, say, words) => {
    for (const { resource } of toBundle(release(plan, { to: 'chart' }), say).entry ?? []) {
      const must = resource?.resourceType === 'MedicationRequest' || resource?.resourceType === 'ServiceRequest'
      expect(resource !== undefined && 'subject' in resource ? resource.subject : undefined, resource?.id).toEqual(must ? { display: words } : undefined)
      expect(resource).not.toHaveProperty('for')
    }
    for (const one of resources.filter(({ resourceType }) => resourceType !== 'Provenance')) expect('for' in one ? one.for : 'subject' in one && one.subject, one.id).toEqual({ reference: 'Patient/p' })
  })

  test('labels every inner resource and names what made it', () => {
    for (const { meta } of resources) expect(meta?.security?.map(({ code }) => code)).toEqual(['V', 'SDV'])
    const provenance = resources.find((one): one is Provenance => one.resourceType === 'Provenance')
    expect(provenance?.target).toHaveLength(resources.length - 1)
  })

  test('is the same in every run', () => {
    expect(JSON.stringify(toBundle(release(plan, { to: 'chart' }), en, { subject: { reference: 'Patient/p' } }))).toBe(JSON.stringify(bundle))
  })
})

describe('the product of a request', () => {
  test.each([['en', en, ['Benzathine benzylpenicillin 2,400,000 IU', 'Copper intrauterine device', 'Tenofovir disoproxil fumarate/lamivudine/dolutegravir 300/300/50 mg']], ['zh-CN', zhCN, ['苄星青霉素 240 万单位', '含铜宫内节育器', '富马酸替诺福韦二吡呋酯/拉米夫定/多替拉韦 300/300/50 mg']]] as const)('is named as its order names it in %s: units in groups, a strength only where there is one', (_tag, say, names) => {
    const products = [
      { medicine: 'benzathine-benzylpenicillin', strength: [2_400_000], strengthUnit: 'IU', form: 'injection' }, { medicine: 'copper-device', strength: [], strengthUnit: 'mg', form: 'injection' },
      { medicine: 'tenofovir-disoproxil-lamivudine-dolutegravir', strength: [300, 300, 50], strengthUnit: 'mg', form: 'tablet' },
    ] as const
    const line = plan.recommendations.find(({ id }) => id === 'sti-prophylaxis/syphilis')
    if (line?.order === undefined) throw new Error('the shipped case treats syphilis')
    const order = { ...line.order, components: products.map((one) => ({ ...one, each: 1, timesPerDay: 1 })) }
    const made = toBundle(release({ ...plan, calendar: [], recommendations: [{ ...line, order }] }, { to: 'chart' }), say)
    expect((made.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === 'MedicationRequest' ? [(resource as MedicationRequest).medicationCodeableConcept?.text] : []))).toEqual(names)
  })
})

describe('what she declined', () => {
  const told = { ...exampleCase(), consents: ['treat-ec', 'treat-hepatitis-b', 'test-sti'].map((item, index) => ({ id: `c${index}`, item, decision: 'declined', at: '2026-11-23T20:00:00-05:00' })) }
  const refused = assess(parseCase(told).survivorCase, { guideline: who, now: exampleNow })
  const written = (toBundle(release(refused, { to: 'chart' }), en).entry ?? []).flatMap(({ resource }) => (resource ? [resource as FhirResource] : []))
  const listed = actionsOf(written.find((one): one is RequestGroup => one.resourceType === 'RequestGroup')?.action ?? [])
  const open = refused.recommendations.filter(({ verb, declined }) => declined === true && (isOpen(verb) || verb === 'defer'))
  const objection = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'PATOBJ' }] }

  test('is no request that somebody could sign, but an answer that says so, with the dose that stays open to her', () => {
    expect(new Set(open.map(({ order, act }) => (order === undefined ? act : 'order')))).toEqual(new Set(['order', 'test', 'visit']))
    for (const line of open) {
      const of = written.filter((one) => one.id?.startsWith(line.id.replaceAll('/', '-')) && (one.id.length === line.id.length || 'groupIdentifier' in one))
      expect(of.map(({ resourceType }) => resourceType), line.id).toEqual(['GuidanceResponse'])
      expect(of[0]).toMatchObject({ reasonCode: [{ ...objection, text: `${en.line(line.id)}: Declined, on record` }] })
      const paragraphs = of[0] !== undefined && 'note' in of[0] ? (of[0].note?.[0]?.text ?? '').split('\n\n') : []
      expect(paragraphs).toContain('declined, on record')
      if (line.order !== undefined) expect(paragraphs[0]).toBe(en.order(line.order))
    }
  })

  test('stays in the plan in its place, as declined: nothing to choose from, no time and no priority to schedule by', () => {
    for (const line of open) {
      const action = listed.find(({ id }) => id === line.id.replaceAll('/', '-'))
      expect(action, line.id).toMatchObject({ prefix: 'Declined, on record', title: en.line(line.id), code: [{ coding: [{ code: line.verb }] }, { ...objection, text: 'declined, on record' }] })
      for (const member of ['priority', 'timingPeriod', 'action']) expect(action, line.id).not.toHaveProperty(member)
    }
    expect(listed.map(({ id }) => id)).not.toContain('one-of-emergency-contraception')
    expect(listed.map(({ id }) => id)).toContain('one-of-hiv-pep')
  })

  test('leaves what is closed as it was: she said no to nothing there', () => {
    const closed = refused.recommendations.filter(({ verb, declined }) => declined === true && !(isOpen(verb) || verb === 'defer'))
    expect(closed.length).toBeGreaterThan(0)
    for (const { id, verb } of closed) {
      const of = written.find((one) => one.id === id.replaceAll('/', '-'))
      expect(of).toMatchObject({ resourceType: 'GuidanceResponse', reasonCode: [{ text: `${en.line(id)}: ${en.words.verbs[verb]}` }] })
      expect(JSON.stringify(of)).not.toContain('PATOBJ')
      expect(listed.find((one) => one.id === id.replaceAll('/', '-'))).toMatchObject({ prefix: en.words.verbs[verb], priority: 'routine' })
    }
  })
})

describe('a treatment that waits for its test', () => {
  test('is called by the test in its request and its action', () => {
    const line = plan.recommendations.find(({ id }) => id === 'sti-prophylaxis/trichomonas')
    if (line === undefined) throw new Error('the shipped case treats trichomonas')
    const { order: _order, ...bare } = line
    const made = (toBundle(release({ ...plan, calendar: [], recommendations: [{ ...bare, verb: 'defer', act: 'test' }] }, { to: 'chart' }), en).entry ?? []).map(({ resource }) => resource)
    expect(made.find((one) => one?.resourceType === 'ServiceRequest')).toMatchObject({ code: { text: 'Trichomonas: test before any treatment' } })
    expect(made.find((one): one is RequestGroup => one?.resourceType === 'RequestGroup')?.action?.map(({ title }) => title)).toEqual(['Trichomonas: test before any treatment'])
  })
})

describe('what is given at this visit', () => {
  const group = resources.find((one): one is RequestGroup => one.id === 'order-set')
  const closedGate = toBundle(release(assess(parseCase({ ...exampleCase(), privacy: {} }).survivorCase, { guideline: who, now: exampleNow }), { to: 'chart' }), en)

  test('is a RequestGroup of its own: a step an action, in the order of giving, pointing to the requests of the line', () => {
    expect(group).toMatchObject({ status: 'draft', intent: 'proposal', code: { text: 'To give at this visit, in this order' }, subject: { reference: 'Patient/p' } })
    expect(group?.action?.map(({ id, prefix }) => [id, prefix])).toEqual([
      ['first-hiv-pep-first-dose', '1. At once'], ['first-emergency-contraception-levonorgestrel', '2. At once'], ['injection-hepatitis-b-vaccine', '3. By injection (Offer)'], ['injection-sti-prophylaxis-gonorrhoea', '4. By injection'],
      ['injection-sti-prophylaxis-syphilis', '5. By injection'], ['injection-tetanus-vaccine', '6. By injection (Offer)'], ['injection-hpv-vaccine', '7. By injection (Offer)'], ['with-food-sti-prophylaxis-chlamydia', '8. By mouth, with food'],
      ['placed-emergency-contraception-copper-device', '9. To be placed (Offer)'], ['at-home-hiv-pep-first-dose', '10. To take home'], ['at-home-sti-prophylaxis-trichomonas', '11. To take home'],
    ])
    const pointedTo = (action: RequestGroupAction | undefined): readonly (string | undefined)[] => actionsOf(action === undefined ? [] : [action]).flatMap(({ resource }) => (resource === undefined ? [] : [resources.find((one) => (bundle.entry ?? []).some(({ fullUrl, resource: of }) => of === one && fullUrl === resource.reference))?.id]))
    expect(pointedTo(group?.action?.[0])).toEqual(['hiv-pep-first-dose-1'])
    expect(pointedTo(group?.action?.[9])).toEqual(['hiv-pep-first-dose-2'])
    expect(pointedTo(group?.action?.[5])).toEqual(['tetanus-vaccine'])
    expect(pointedTo(group?.action?.[8])).toEqual(['emergency-contraception-copper-device'])
    for (const { resource, action } of actionsOf(group?.action ?? [])) expect((resource === undefined) !== (action === undefined)).toBe(true)
  })

  test('carries the tablets, what to dispense and what is said of the whole in a note', () => {
    const { steps, remarks } = en.orderSet(plan.orderSet, plan.situation.timeZone)
    expect(group?.action?.map(({ title }) => title)).toEqual(steps.map(([, what]) => what))
    const paragraphs = group?.note?.[0]?.text.split('\n\n') ?? []
    expect(paragraphs.slice(0, -1)).toEqual(remarks)
    expect(paragraphs.at(-1)).toMatch(/^Rule .*CD-47.*STI-087/)
    expect(remarks[0]).toBe('Tablets to swallow at this visit: 4')
  })

  test('counts in each request what is handed out, and lets what is begun later be handed out now', () => {
    const request = (of: Bundle, id: string) => of.entry?.map(({ resource }) => resource).find((one): one is MedicationRequest => one?.resourceType === 'MedicationRequest' && one.id === id)
    expect(request(bundle, 'sti-prophylaxis-chlamydia')?.dispenseRequest?.quantity).toEqual({ value: 14, unit: 'tablets' })
    expect(request(bundle, 'emergency-contraception-levonorgestrel')?.dispenseRequest).not.toHaveProperty('quantity')
    expect(request(bundle, 'emergency-contraception-ulipristal')?.dispenseRequest).not.toHaveProperty('quantity')
    const told = { ...exampleCase(), health: { alcohol: { lastIntake: { at: '2026-11-23T20:10:00-05:00' } } } }
    const late = request(toBundle(release(assess(parseCase(told).survivorCase, { guideline: who, now: exampleNow }), { to: 'chart' }), en), 'sti-prophylaxis-trichomonas')
    expect(late?.dispenseRequest).toEqual({ validityPeriod: { start: '2026-11-23T21:10:00-05:00' }, quantity: { value: 14, unit: 'tablets' } })
    expect(late?.dosageInstruction?.[0]?.timing?.repeat).toEqual({ frequency: 2, period: 1, periodUnit: 'd', boundsPeriod: { start: '2026-11-24T20:10:00-05:00' }, count: 14 })
  })

  test('hands out no course to a child who was not weighed', () => {
    const course = (method: 'stated' | 'measured') => {
      const child = { ...exampleCase(), person: { dateOfBirth: '2020-06-10' }, body: { weight: { value: 19, unit: 'kg', method } } }
      const { entry = [] } = toBundle(release(assess(parseCase(child).survivorCase, { guideline: who, now: exampleNow }), { to: 'chart' }), en)
      const requests = entry.map(({ resource }) => resource).filter((one): one is MedicationRequest => one?.resourceType === 'MedicationRequest')
      return requests.filter(({ groupIdentifier }) => groupIdentifier?.value === 'hiv-pep/first-dose').map(({ dispenseRequest }) => dispenseRequest?.quantity)
    }
    expect(course('measured')).toEqual([{ value: 140, unit: 'dispersible tablets' }, { value: 140, unit: 'dispersible tablets' }])
    expect(course('stated')).toEqual([undefined, undefined])
  })

  test('points, where a line gives by injection and by mouth, with each step to its own request', () => {
    const [first, injection] = [plan.recommendations.find(({ id }) => id === 'hiv-pep/first-dose'), plan.recommendations.find(({ id }) => id === 'tetanus/vaccine')]
    const [tablet, , vaccine] = [...(first?.order?.components ?? []), ...(injection?.order?.components ?? [])]
    if (injection?.order === undefined || tablet === undefined || vaccine === undefined) throw new Error('the shipped case gives both')
    const mixed = { ...injection, order: { ...injection.order, route: 'injection-and-oral' as const, components: [vaccine, tablet] } }
    const steps = [{ phase: 'injection' as const, line: mixed.id, verb: mixed.verb, order: { ...mixed.order, components: [vaccine] } }, { phase: 'with-food' as const, line: mixed.id, verb: mixed.verb, order: { ...mixed.order, components: [tablet] } }]
    const made = toBundle(release({ ...plan, recommendations: [mixed], calendar: [], orderSet: { ...plan.orderSet, steps } }, { to: 'chart' }), en)
    const set = made.entry?.find(({ resource }) => resource?.id === 'order-set')?.resource as RequestGroup
    expect(set.action?.map(({ resource }) => made.entry?.find(({ fullUrl }) => fullUrl === resource?.reference)?.resource?.id)).toEqual(['tetanus-vaccine-1', 'tetanus-vaccine-2'])
  })

  test('and the calendar do not leave while the gate is closed, nor where nothing is given and nothing due', () => {
    const ids = (of: Bundle): readonly (string | undefined)[] => (of.entry ?? []).map(({ resource }) => resource?.id)
    expect(ids(closedGate)).toEqual(['review', 'provenance'])
    const bare = { ...plan, calendar: [], orderSet: { steps: [], tablets: 0, supplies: [], undosed: [], reasons: [], because: { verb: [] } } }
    expect(ids(toBundle(release(bare, { to: 'chart' }), en)).filter((id) => id === 'order-set' || id === 'calendar')).toEqual([])
  })
})

describe('the follow-up', () => {
  const group = resources.find((one): one is RequestGroup => one.id === 'calendar')
  const visitToday = { on: '2026-11-23' as CalendarDate, by: { at: Date.parse('2026-11-23T23:00:00-05:00') as Instant }, lines: ['hiv-pep/contact'], marks: { 'hiv-pep/contact': ['overdue'] } } as const

  test('is a RequestGroup of its own: a visit an action over its days, holding what is due at it', () => {
    expect(group?.action?.map(({ id, title }) => [id, title])).toEqual(plan.calendar.map((visit, index) => [`visit-${index + 1}`, en.visit(visit, plan.situation.timeZone)[0]]))
    for (const [index, visit] of plan.calendar.entries()) {
      const made = group?.action?.[index]
      expect(made?.timingPeriod?.start?.slice(0, 10)).toBe(visit.on)
      expect(made?.action?.map(({ id }) => id).toSorted()).toEqual(visit.lines.map((id) => id.replaceAll('/', '-')).toSorted())
    }
    for (const { resource, action } of actionsOf(group?.action ?? [])) expect((resource === undefined) !== (action === undefined)).toBe(true)
  })

  test('has days at both ends of its periods or instants at both, the end not before the start, and none where nothing ends it', () => {
    const periods = group?.action?.map(({ timingPeriod }) => timingPeriod) ?? []
    for (const { start = '', end = start } of periods.map((one) => one ?? {})) {
      expect(end.length).toBe(start.length)
      expect(Date.parse(end) >= Date.parse(start)).toBe(true)
    }
    expect(periods[0]).toEqual({ start: '2026-11-25T00:00:00-05:00', end: '2026-11-26T21:10:00-05:00' })
    expect(periods.at(-1)).toEqual({ start: '2027-06-21' })
  })

  test('begins today with now, never before it; says what is late; and begins with the day in UTC where no zone is known', () => {
    const { timeZone: zone, ...unzoned } = release({ ...plan, calendar: [visitToday] }, { to: 'chart' })
    const made = (to: ReturnType<typeof release>): RequestGroup | undefined => toBundle(to, en).entry?.map(({ resource }) => resource).find((one): one is RequestGroup => one?.id === 'calendar')
    const zoned = made({ ...unzoned, ...(zone === undefined ? {} : { timeZone: zone }) } as ReturnType<typeof release>)?.action?.[0]
    expect(zoned?.timingPeriod).toEqual({ start: '2026-11-23T21:10:00-05:00', end: '2026-11-23T23:00:00-05:00' })
    expect(zoned?.action?.map(({ title }) => title)).toEqual(['First contact after the start (overdue)'])
    const later = { ...visitToday, on: '2026-11-25' as CalendarDate, by: { at: Date.parse('2026-11-26T04:00:00Z') as Instant } }
    expect(made({ ...unzoned, calendar: [later] } as ReturnType<typeof release>)?.action?.[0]?.timingPeriod).toEqual({ start: '2026-11-25T00:00:00Z', end: '2026-11-26T04:00:00Z' })
  })
})

describe('the time of a line', () => {
  const now = Date.UTC(2026, 10, 23, 12) as Instant
  const at = (milliseconds: number): Instant => (now + milliseconds) as Instant
  const closing = (earliest: Instant) => ({ closes: { earliest, latest: at(3_600_000), next: earliest } })

  test('runs from now to the earliest closing, that instant included', () => {
    expect(periodOf(closing(at(1000)), { now })).toEqual({ start: '2026-11-23T12:00:00Z', end: '2026-11-23T12:00:01Z' })
    expect(periodOf(closing(now), { now })).toEqual({ start: '2026-11-23T12:00:00Z', end: '2026-11-23T12:00:00Z' })
  })

  test('has no end where the window may have closed: as soon as possible, and never until the latest', () => {
    expect(periodOf(closing(at(-1000)), { now })).toEqual({ start: '2026-11-23T12:00:00Z' })
  })

  test('runs from not-before to by where something is due, and is absent where nothing bounds it', () => {
    expect(periodOf({ due: { notBefore: { at: at(0) }, by: { on: calendarDateOf(at(27 * 86_400_000)) } } }, { now })).toEqual({ start: '2026-11-23T12:00:00Z', end: '2026-12-20' })
    expect(periodOf({ due: { by: { on: calendarDateOf(at(27 * 86_400_000)) } } }, { now })).toEqual({ end: '2026-12-20' })
    expect(periodOf({}, { now })).toBeUndefined()
  })
})
