import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { known, why } from '../../src/answer/index.js'
import { orderSet } from '../../src/assessment/order-set.js'
import { parseCase } from '../../src/case/index.js'
import { situation } from '../../src/case/situation.js'
import type { CalendarDate, Instant } from '../../src/case/time.js'
import { packs } from '../../src/guideline/packs.js'
import type { Component } from '../../src/guideline/shape/index.js'
import { substancesOf } from '../../src/guideline/substances.js'
import { who } from '../../src/guideline/who/index.js'
import { paint } from '../../src/cli/paint.js'
import { planText } from '../../src/cli/text.js'
import { isOpen } from '../../src/guideline/words.js'
import { assess, describe as tell } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { type Line, type Order, chosenOrders, phases, rowsOf } from '../../src/plan/index.js'
import { caseOf, now, partial } from '../support/arbitraries.js'
import { visitSheet } from '../../src/pdf/index.js'
import { release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const g = who.common
const row = { rule: 'EC-001', strength: 'recommendation', verification: 'read', checkedOn: '2026-11-25', cites: [{ source: 'ledger' }] } as const
const tablet = (medicine: Component['medicine'], rest: Partial<Component> = {}): Component => ({ medicine, strength: [100], strengthUnit: 'mg', form: 'tablet', each: 1, timesPerDay: 1, ...rest })
const injection = (medicine: Component['medicine']): Component => ({ ...tablet(medicine), form: 'injection', strengthUnit: 'mL', strength: [0.5] })
const order = (route: Order['route'], ...components: readonly Component[]): Order => ({ route, components, rows: [row] })
const line = (id: string, of: Order | undefined, rest: Partial<Line> = {}): Line =>
  ({ kind: 'plain', id, need: id, verb: 'recommend', urgency: 'hours', rank: 1, flags: [], ...(of === undefined ? {} : { order: of }), reasons: [], instead: [], because: { verb: [known(true)] }, ...rest })

const pep = line('pep', order('oral', tablet('dolutegravir', { days: 28 })), { need: 'hiv-pep' })
const pill = line('pill', order('oral', tablet('levonorgestrel', { each: 2 })), { need: 'emergency-contraception' })
const device = line('device', order('intrauterine', { ...tablet('copper-device'), form: 'device', strength: [] }), { need: 'emergency-contraception' })
const gonorrhoea = line('gonorrhoea', order('injection-and-oral', injection('ceftriaxone'), tablet('azithromycin', { each: 4 })))
const vaccine = line('vaccine', order('injection', injection('hepatitis-b-vaccine')))
const metronidazole = line('metronidazole', order('oral', tablet('metronidazole', { each: 5, strength: [400] })))
const doxycycline = line('doxycycline', order('oral', tablet('doxycycline', { timesPerDay: 2, days: 7 })))

const adult = situation(parseCase({ person: { dateOfBirth: '1990-01-01' }, health: { conditions: { longQtOrQtRisk: false, hypokalaemia: false } }, setting: { timeZone: 'Asia/Shanghai' } }).survivorCase, '2026-11-23T12:00:00+08:00')
const setOf = (lines: readonly Line[], s = adult) => orderSet(s, who, lines)
const steps = (lines: readonly Line[]) => setOf(lines).steps.map(({ phase, line: of, order: { components } }) => `${phase} ${of}${components.length > 1 ? ` of ${components.length}` : ''}`)
const keys = (lines: readonly Line[], s = adult) => setOf(lines, s).reasons.map(({ key }) => key.replace(/^set\./, ''))

describe('what is chosen', () => {
  const ids = (lines: readonly Line[]) => chosenOrders(lines).map(({ id }) => id)

  test('is of each need the best rank that is open and not declined', () => {
    const second = { ...pill, id: 'second', rank: 2 }
    expect(ids([second, pill])).toEqual(['pill'])
    expect(ids([second, { ...pill, declined: true }])).toEqual(['second'])
    for (const verb of ['defer', 'refer', 'needs-input', 'contraindicated', 'window-exceeded'] as const) expect(ids([second, { ...pill, verb }])).toEqual(['second'])
    for (const verb of ['recommend', 'offer', 'consider'] as const) expect(ids([second, { ...pill, verb }])).toEqual(['pill'])
    expect(ids([line('test', undefined)])).toEqual([])
    // STI-080: what waits for a named day is supplied now.
    expect(ids([{ ...pill, verb: 'defer', due: { notBefore: { at: Date.parse(exampleNow) as Instant } } }])).toEqual(['pill'])
  })

  test('is a device beside the pill of its need, never instead of it (CD-49)', () => {
    const later = { ...pill, rank: 2 }
    expect(ids([device, later])).toEqual(['device', 'pill'])
    expect(ids([{ ...device, rank: 2 }, pill])).toEqual(['device', 'pill'])
    expect(ids([device, { ...later, declined: true }])).toEqual(['device'])
    expect(ids([{ ...device, declined: true }, later])).toEqual(['pill'])
    expect(ids([device, { ...device, id: 'other-device', rank: 2 }, { ...later, rank: 3 }, { ...later, id: 'other-pill', rank: 4 }])).toEqual(['device', 'pill'])
    expect(ids([device, { ...later, flags: ['bridge'] }])).toEqual(['device', 'pill'])
    expect(ids([device, { ...device, id: 'other-device', rank: 3 }, { ...later, flags: ['bridge'] }, { ...later, id: 'other-pill', rank: 4 }])).toEqual(['device', 'pill'])
  })

  test('is no ulipristal beside a device with a progestogen (EC-055): the next pill, and without one the better of the two', () => {
    const hormonal = { ...device, id: 'hormonal', rank: 2, order: order('intrauterine', { ...tablet('levonorgestrel-device'), form: 'device', strength: [] }) }
    const ulipristal = { ...pill, id: 'ulipristal', rank: 3, order: order('oral', tablet('ulipristal')) }
    expect(ids([hormonal, ulipristal, { ...pill, rank: 4 }])).toEqual(['hormonal', 'pill'])
    expect(ids([hormonal, ulipristal])).toEqual(['hormonal'])
    expect(ids([{ ...hormonal, rank: 4 }, ulipristal])).toEqual(['ulipristal'])
    expect(ids([device, hormonal, ulipristal])).toEqual(['device', 'ulipristal'])
  })

  test('holds a dose that is given again and no other pill of its need: it is the dose of the visit (EC-080)', () => {
    const again = line('again', order('oral', tablet('levonorgestrel')), { standsFor: 'emergency-contraception' })
    expect(ids([pill, again])).toEqual(['again'])
    expect(ids([device, pill, again])).toEqual(['device', 'again'])
    expect(ids([pill, { ...again, verb: 'contraindicated' }])).toEqual(['pill'])
  })

  test('of a case in which a pill was vomited is the repeat alone', () => {
    const vomited = { incidents: [{ id: 'i', when: { at: '2026-11-23T00:00:00+08:00' }, acts: [{ id: 'a', kind: 'penis-into-vagina' }] }], medicines: [{ id: 'm', text: 'levonorgestrel', purpose: 'emergency-contraception', status: 'single-dose-taken', takenDoses: [{ id: 'd', at: { at: '2026-11-23T10:00:00+08:00' }, vomited: true, vomitedAt: { at: '2026-11-23T11:00:00+08:00' } }] }] }
    const plan = assess(parseCase(vomited).survivorCase, { guideline: who, now })
    expect(plan.recommendations.filter(({ need, verb }) => need === 'emergency-contraception' && isOpen(verb)).length).toBeGreaterThan(1)
    expect(plan.orderSet.steps.filter(({ line: of }) => of.startsWith('emergency-contraception/')).map(({ phase, line: of }) => `${phase} ${of}`)).toEqual(['first emergency-contraception/repeat-dose', 'placed emergency-contraception/copper-device'])
  })
})

describe('the steps', () => {
  test('stand in the order of giving: what is bound to a time, injections, with food, placed, taken home; a mixed order falls into its parts', () => {
    expect(steps([metronidazole, { ...device, need: 'device' }, gonorrhoea, vaccine, pill, pep, doxycycline])).toEqual([
      'first pill', 'first pep', 'injection gonorrhoea', 'injection vaccine', 'with-food gonorrhoea', 'with-food doxycycline', 'placed device', 'at-home metronidazole',
    ])
    expect(new Set(phases)).toEqual(new Set(setOf([metronidazole, { ...device, need: 'device' }, gonorrhoea, vaccine, pill]).steps.map(({ phase }) => phase)))
  })

  test('say of a part its own route, and keep the rows of the whole', () => {
    expect(setOf([gonorrhoea, device]).steps.map(({ order: { route, rows } }) => [route, rows])).toEqual([['injection', [row]], ['oral', [row]], ['intrauterine', [row]]])
  })

  test('hold several products of one line as one step', () => {
    expect(steps([{ ...pep, order: order('oral', tablet('tenofovir-disoproxil-emtricitabine'), tablet('raltegravir')) }])).toEqual(['first pep of 2'])
  })

  test('hold what follows on a first dose among what is taken home, what is bound to a time first', () => {
    const then = { value: 12, unit: 'h' } as const
    const more = { ...pep, order: order('oral', tablet('dolutegravir', { days: 28 }), tablet('dolutegravir', { days: 28, after: then })) }
    expect(steps([metronidazole, more])).toEqual(['first pep', 'at-home pep', 'at-home metronidazole'])
    expect(setOf([more])).toMatchObject({ tablets: 1, supplies: [{ quantity: 28 }, { quantity: 28 }] })
    expect(setOf([line('a', order('oral', tablet('azithromycin', { each: 2 }), tablet('azithromycin', { days: 2, after: { value: 1, unit: 'd' } })))])).toMatchObject({ tablets: 2, supplies: [{ quantity: 2 }] })
  })

  test.each([
    [{ value: 1, unit: 'd' }, 'from the next day', '自次日起'], [{ value: 2, unit: 'd' }, 'beginning 2 days after the first dose', '首剂 2 天后开始'],
    [{ value: 12, unit: 'h' }, 'beginning 12 hours after the first dose', '首剂 12 小时后开始'],
  ] as const)('say when it begins: %j', (after, english, chinese) => {
    const of = tablet('dolutegravir', { days: 28, after })
    expect(en.component(of)).toBe(`Dolutegravir 100 mg: 1 tablet, once a day, for 28 days, ${english}`)
    expect(zhCN.component(of)).toContain(`共28天，${chinese}`)
  })

  test('say of what waits when it may begin', () => {
    const at = Date.parse('2026-11-23T14:00:00+08:00') as Instant
    expect(setOf([{ ...metronidazole, due: { notBefore: { at } } }]).steps[0]).toMatchObject({ phase: 'at-home', notBefore: { at } })
    expect(setOf([{ ...metronidazole, due: { notBefore: { at: adult.now } } }]).steps[0]).not.toHaveProperty('notBefore')
    expect(en.orderSet(setOf([{ ...metronidazole, verb: 'defer', due: { notBefore: { at } } }])).steps[0]?.[1]).toMatch(/, not before 2026-11-23 06:00 \(UTC\)$/)
  })

  test('follow within a phase the order of the lines', () => {
    expect(steps([pep, pill])).toEqual(['first pep', 'first pill'])
    expect(steps([pill, pep])).toEqual(['first pill', 'first pep'])
  })

  test.each<[string, Line['due'], string[]]>([
    ['at once', { notBefore: { at: Date.parse('2026-11-23T12:00:00+08:00') as Instant } }, ['injection gonorrhoea', 'with-food gonorrhoea']],
    ['in a second', { notBefore: { at: Date.parse('2026-11-23T12:00:01+08:00') as Instant } }, ['at-home gonorrhoea']],
    ['today', { notBefore: { on: '2026-11-23' as CalendarDate } }, ['injection gonorrhoea', 'with-food gonorrhoea']],
    ['tomorrow', { notBefore: { on: '2026-11-24' as CalendarDate } }, ['at-home gonorrhoea']],
    ['by tomorrow', { by: { on: '2026-11-24' as CalendarDate } }, ['injection gonorrhoea', 'with-food gonorrhoea']],
  ])('of what begins %s: tablets that wait are taken home, an injection that waits is a visit', (_name, due, expected) => {
    expect(steps([{ ...gonorrhoea, ...(due === undefined ? {} : { due }) }])).toEqual(expected)
  })

  test('keep what is bound to a time first even where it waits for a meal', () => {
    expect(steps([{ ...pill, due: { notBefore: { at: Date.parse('2026-11-23T14:00:00+08:00') as Instant } } }])).toEqual(['first pill'])
  })
})

describe('what is swallowed and handed out', () => {
  test('counts the tablets of one dose, without what is dispersed or chewed and without what is taken home', () => {
    const granules = line('granules', order('oral', tablet('lopinavir-ritonavir', { form: 'granules', each: 3 }), tablet('zidovudine', { form: 'oral-solution', each: 10 }), tablet('azithromycin', { form: 'oral-dose' })))
    const small = line('small', order('oral', tablet('abacavir', { form: 'dispersible-tablet', each: 0.5 }), tablet('lamivudine', { form: 'chewable-tablet', each: 3 })))
    expect(setOf([pill, doxycycline, gonorrhoea, metronidazole, granules, small]).tablets).toBe(2 + 1 + 4)
    expect(setOf([vaccine]).tablets).toBe(0)
  })

  test('hands out courses whole, rounded up once, and a single dose only where she takes it home', () => {
    const half = line('half', order('oral', tablet('abacavir', { each: 0.5, timesPerDay: 1, days: 7 })))
    const solution = line('solution', order('oral', tablet('zidovudine', { form: 'oral-solution', strengthUnit: 'mg/mL', strength: [10], each: 7.5, timesPerDay: 2, days: 28 })))
    expect(setOf([pill, pep, doxycycline, gonorrhoea, metronidazole, half, solution]).supplies.map(({ medicine, form, quantity }) => [medicine, form, quantity])).toEqual([
      ['dolutegravir', 'tablet', 28], ['doxycycline', 'tablet', 14], ['abacavir', 'tablet', 4], ['zidovudine', 'oral-solution', 420], ['metronidazole', 'tablet', 5],
    ])
    expect(setOf([{ ...pep, flags: ['estimate-only'] }, doxycycline]).supplies.map(({ medicine }) => medicine)).toEqual(['doxycycline'])
    expect(setOf([doxycycline]).supplies).toEqual([{ medicine: 'doxycycline', strength: [100], strengthUnit: 'mg', form: 'tablet', quantity: 14 }])
  })
})

describe('what is said of the set', () => {
  const quiet = ['antiemetic']

  test('nothing where nothing is given', () => {
    expect(setOf([line('test', undefined)])).toEqual({ steps: [], tablets: 0, supplies: [], undosed: [], reasons: [], because: { verb: [] } })
  })

  test('the order, from two steps on; sites apart, from two injections on', () => {
    expect(keys([vaccine])).toEqual([])
    expect(keys([vaccine, { ...vaccine, id: 'other', need: 'other' }])).toEqual(['in-this-order', 'separate-sites'])
    expect(keys([{ ...vaccine, order: order('injection', injection('hepatitis-b-vaccine'), injection('hepatitis-b-immunoglobulin')) }])).toEqual(['separate-sites'])
  })

  test('what bleeds easily is asked about before anything is injected into muscle, whatever it is', () => {
    const told = (input: object) => situation(parseCase(input).survivorCase, '2026-11-23T12:00:00+08:00')
    const takes = (text: string, status = 'taking') => told({ medicines: [{ id: 'm1', text, status }] })
    const disorder = (bleedingDisorder: boolean) => told({ health: { conditions: { bleedingDisorder } } })
    for (const s of [takes('warfarin'), disorder(true)]) {
      expect(keys([vaccine], s)).toEqual(['bleeds-easily'])
      expect(keys([pill], s)).not.toContain('bleeds-easily')
    }
    for (const s of [takes('paracetamol'), takes('warfarin', 'stopped'), disorder(false), told({})]) expect(keys([vaccine], s)).toEqual([])
    expect(setOf([vaccine]).because.verb).toHaveLength(2)
    expect(why(setOf([vaccine], disorder(true)).because.verb).facts).toContain('/health/conditions/bleedingDisorder')
  })

  test('to spread the tablets, from two products on of which one may wait for food', () => {
    expect(keys([pill])).toEqual(quiet)
    expect(keys([doxycycline])).not.toContain('spread-out')
    expect(keys([pill, gonorrhoea])).toContain('spread-out')
    expect(keys([pill, metronidazole])).toContain('spread-out')
    expect(keys([pill, { ...pep, order: order('oral', tablet('zidovudine-lamivudine')) }])).toEqual(['in-this-order', 'not-held-up', 'not-held-up', ...quiet])
  })

  test.each([
    ['dolutegravir', ['pep.mineral-timing', 'pep.minerals-with-food']], ['tenofovir-disoproxil-lamivudine-dolutegravir', ['pep.mineral-timing', 'pep.minerals-with-food']],
    ['bictegravir-emtricitabine-tenofovir-alafenamide', ['pep.mineral-timing-bictegravir', 'pep.minerals-with-bictegravir']], ['raltegravir', ['pep.iron-after', 'timing-raltegravir']],
    ['doxycycline', ['sti.cations']], ['ciprofloxacin', ['timing-apart']],
  ] as const)('one timing card for %s, with its own interval', (medicine, intervals) => {
    expect(keys([line('a', order('oral', tablet(medicine)))])).toEqual(['timing-card', ...intervals, ...quiet])
  })

  test('the intervals of the card are those of the rows, and what of it she takes is named as it stands on her list', () => {
    const takes = (...medicines: readonly object[]) => situation(parseCase({ person: { dateOfBirth: '1990-01-01' }, medicines, setting: { timeZone: 'Asia/Shanghai' } }).survivorCase, '2026-11-23T12:00:00+08:00')
    const of = (...medicines: readonly object[]) => setOf([pep, doxycycline], takes(...medicines)).reasons
    expect(of()).toContainEqual({ key: 'pep.mineral-timing', before: who.hivPep.mineralBefore, after: who.hivPep.mineralAfter })
    expect(of()).toContainEqual({ key: 'sti.cations', apart: who.stiProphylaxis.cationsApart })
    expect(of({ text: 'calcium carbonate 500 mg' }, { text: 'metformin' }, { ingredients: [{ text: 'ferrous sulfate' }] })).toContainEqual({ key: 'set.takes-minerals', medicines: { text: 'as-written', words: 'calcium carbonate 500 mg; ferrous sulfate' } })
    expect(of({ text: 'calcium carbonate', status: 'stopped' }).map(({ key }) => key)).not.toContain('set.takes-minerals')
    expect(en.reason({ key: 'sti.cations', apart: who.stiProphylaxis.cationsApart })).not.toMatch(/integrase|HIV/)
  })

  test.each(['azithromycin', 'darunavir', 'levonorgestrel', 'amoxicillin'] as const)('no timing card for %s', (medicine) => {
    expect(keys([line('a', order('oral', tablet(medicine)))])).toEqual(quiet)
  })

  test('one timing card however many ask for it', () => {
    expect(keys([pep, doxycycline]).filter((key) => key === 'timing-card')).toHaveLength(1)
  })

  test.each(['metronidazole', 'tinidazole'] as const)('that %s may begin at home, by its name, and nothing of sickness where nothing is swallowed here', (medicine) => {
    expect(setOf([line('a', order('oral', tablet(medicine)))]).reasons).toEqual([{ key: 'set.start-at-home', medicine: { medicine }, rule: g.mayStartAtHome }])
  })

  test('of alcohol what the plan says of it, where metronidazole is in the set', () => {
    const alcohol = line('sti-prophylaxis/alcohol', undefined, { reasons: [{ key: 'sti.alcohol-warn', rule: row }] })
    expect(keys([metronidazole, alcohol])).toEqual(['start-at-home', 'sti.alcohol-warn'])
    expect(keys([doxycycline, alcohol])).not.toContain('sti.alcohol-warn')
  })

  test('what nothing may hold up, each by its name, and only what is given', () => {
    const held = (...lines: readonly Line[]) => setOf(lines).reasons.filter(({ key }) => key === 'set.not-held-up').map(({ line: of }) => of)
    expect(held(pep, pill, vaccine)).toEqual([{ line: 'pep' }, { line: 'pill' }])
    expect(held(vaccine, pill)).toEqual([{ line: 'pill' }])
    expect(held(vaccine, doxycycline)).toEqual([])
    expect(held(pep)).toEqual([])
  })

  test('that the pill does not wait for the device (CD-49)', () => {
    const said = { key: 'set.pill-now', pill: { line: 'pill' }, device: { line: 'device' }, rule: g.pillNowDeviceLater }
    expect(setOf([device, { ...pill, id: 'third', rank: 3 }, { ...pill, rank: 2 }]).reasons[0]).toEqual(said)
    expect(setOf([device, { ...pill, rank: 2, flags: ['bridge'] }]).reasons[0]).toEqual(said)
    expect(keys([device, pep])).not.toContain('pill-now')
    expect(keys([device, { ...pill, rank: 2, declined: true }])).not.toContain('pill-now')
  })

  test('rests on the rows that it names', () => {
    const set = setOf([pill, gonorrhoea, vaccine, metronidazole, doxycycline])
    expect([...new Set(rowsOf({ ...set, instead: [] }).map(({ rule }) => rule))].sort()).toEqual(['CD-47', 'STI-084', 'STI-085', 'STI-087', 'STI-106'])
  })
})

describe('what has no dose yet', () => {
  const open = { undosed: true } as const
  const undosed = (...lines: readonly Line[]) => setOf(lines).undosed

  test('is named, what is bound to a time first', () => {
    expect(undosed(line('a', undefined, open), line('b', undefined, { ...open, need: 'hiv-pep', verb: 'offer' }))).toEqual(['b', 'a'])
  })

  test('not where it is closed, declined, deferred, or another option of its need is given', () => {
    for (const verb of ['defer', 'refer', 'contraindicated', 'not-indicated'] as const) expect(undosed(line('a', undefined, { ...open, verb }))).toEqual([])
    expect(undosed(line('a', undefined, { ...open, declined: true }))).toEqual([])
    expect(undosed(line('a', undefined, { ...open, need: 'hiv-pep' }), pep)).toEqual([])
    expect(undosed(line('test', undefined))).toEqual([])
  })

  test('is named where something is asked first, with an order or without, and what only stands behind it is not', () => {
    const asked = { ...open, verb: 'needs-input' } as const
    expect(undosed(line('a', undefined, asked), line('b', pep.order, { verb: 'needs-input', need: 'b' }), line('c', pep.order, { verb: 'needs-input', need: 'b', rank: 2 }))).toEqual(['a', 'b'])
    expect(undosed(line('a', undefined, { verb: 'needs-input' }))).toEqual([])
  })

  test('is said before all else, also where nothing is given', () => {
    const set = setOf([line('hiv-pep/first-dose', undefined, open)])
    expect(set).toMatchObject({ steps: [], undosed: ['hiv-pep/first-dose'] })
    expect(en.orderSet(set).remarks).toEqual(['Not dosed yet: HIV prevention: first dose of the course. What is needed first stands in its own line.'])
    expect(zhCN.orderSet(set).remarks).toEqual(['剂量尚不能确定：HIV 暴露后预防：首剂。各项所需信息见相应条目。'])
  })

  test.each([['en', en], ['zh-CN', zhCN]] as const)('of a child not weighed is HIV prevention and three infections, in the text and on the sheet, with its window, in %s', (_tag, say) => {
    const child = { person: { dateOfBirth: '2015-05-01', sexAssignedAtBirth: 'female' }, body: { puberty: { menarche: true } }, allergies: [], medicines: [], incidents: [{ id: 'i', when: { at: '2026-11-22T10:00:00+03:00' }, acts: [{ id: 'a', kind: 'penis-into-vagina', condom: 'none' }] }], privacy: { aloneConfirmed: true, screenVisibleToOthers: false, othersCanSee: [], paperSafeToCarry: true, portalActive: false }, setting: { timeZone: 'Africa/Nairobi' } }
    const plan = assess(parseCase(child).survivorCase, { guideline: who, now: '2026-11-23T10:00:00+03:00' })
    const names = plan.orderSet.undosed.map((id) => say.line(id))
    expect(plan.orderSet.undosed).toEqual(['hiv-pep/first-dose', 'sti-prophylaxis/chlamydia', 'sti-prophylaxis/gonorrhoea', 'sti-prophylaxis/syphilis', 'sti-prophylaxis/trichomonas'])
    const { remarks } = say.orderSet(plan.orderSet, plan.situation.timeZone)
    for (const name of names) expect(remarks[0]).toContain(name)
    expect(plan.orderSet.reasons.filter(({ key }) => key === 'set.not-held-up').map(({ line: of }) => of)).toEqual([{ line: 'emergency-contraception/levonorgestrel' }])
    const windows = visitSheet(release(plan, { to: 'clinician-paper' }), say, '').blocks.flatMap((block) => (block.kind === 'windows' ? block.bars.map(({ label }) => label) : []))
    expect(windows[0]).toBe(say.line('hiv-pep/first-dose'))
    const text = planText(plan, say, paint(false))
    expect(text.slice(0, text.indexOf(say.words.orderSet.heading))).toContain(say.line('hiv-pep/first-dose'))
    expect(text).toContain(remarks[0])
  })
})

describe('the one question of sickness (CD-47)', () => {
  const of = (input: object) => keys([pill], situation(parseCase(input).survivorCase, '2026-11-23T12:00:00+08:00')).filter((key) => key !== 'antiemetic')
  const conditions = (longQtOrQtRisk?: boolean, hypokalaemia?: boolean) => ({ person: { dateOfBirth: '1990-01-01' }, health: { conditions: { ...(longQtOrQtRisk === undefined ? {} : { longQtOrQtRisk }), ...(hypokalaemia === undefined ? {} : { hypokalaemia }) } }, setting: { timeZone: 'Asia/Shanghai' } })
  const born = (dateOfBirth: string) => ({ ...conditions(false, false), person: { dateOfBirth } })

  test.each([[true, undefined], [undefined, true], [false, true], [true, false]])('QT risk %s, low potassium %s: no ondansetron', (qt, potassium) => {
    expect(of(conditions(qt, potassium))).toEqual(['no-ondansetron'])
  })

  test.each([[undefined, undefined], [false, undefined], [undefined, false]])('QT risk %s, low potassium %s: ask before ondansetron', (qt, potassium) => {
    expect(of(conditions(qt, potassium))).toEqual(['ask-before-ondansetron'])
  })

  test('neither: nothing in the way', () => {
    expect(of(conditions(false, false))).toEqual([])
  })

  test.each([[499, []], [500, ['no-ondansetron']], [501, ['no-ondansetron']]])('an interval of %d ms measured, no risk on record: %j', (value, expected) => {
    expect(of({ ...conditions(false, false), results: { qtcInterval: [{ quantity: { value, unit: 'ms' } }] } })).toEqual(expected)
  })

  test.each([['taking', ['no-ondansetron']], ['stopped', []]])('methadone, %s, no risk on record: %j', (status, expected) => {
    expect(of({ ...conditions(false, false), medicines: [{ text: 'methadone', status }] })).toEqual(expected)
  })

  test.each([['2008-11-24', ['no-metoclopramide']], ['2008-11-23', []], ['2008-11', ['age-before-metoclopramide']]])('born on %s: %j', (birth, expected) => {
    expect(of(born(birth))).toEqual(expected)
  })

  test('her age not told: until it is known, no metoclopramide below the figure', () => {
    expect(of({ health: conditions(false, false).health })).toEqual(['age-before-metoclopramide'])
  })

  test('the strictest bars stand together', () => {
    expect(of({ ...conditions(true), person: { dateOfBirth: '2012-01-01' } })).toEqual(['no-ondansetron', 'no-metoclopramide'])
  })

  test('prints the age from its row, and says with it how well it was checked', () => {
    for (const { common } of packs) expect(common.metoclopramideNotBelow.says).toEqual({ value: 18, unit: 'a', sense: 'below' })
    expect(en.reason({ key: 'set.no-metoclopramide', below: g.metoclopramideNotBelow })).toBe('Her age is below 18 years [not yet checked against the source]: no metoclopramide.')
    expect(zhCN.reason({ key: 'set.no-metoclopramide', below: g.metoclopramideNotBelow })).toBe('其年龄小于 18 岁 [尚未与原文核对]：不用甲氧氯普胺。')
  })
})

describe('in every plan of every pack', () => {
  test('the set gives each need once and no substance twice, and only what a line orders', () => {
    fc.assert(
      fc.property(partial, fc.constantFrom(...packs), ({ kept }, guideline) => {
        const plan = assess(parseCase(caseOf(kept)).survivorCase, { guideline, now })
        const held = plan.orderSet.steps.map((step) => ({ step, of: plan.recommendations.find(({ id }) => id === step.line) }))
        for (const { step, of } of held) {
          expect(of !== undefined && isOpen(of.verb) && of.declined === undefined, step.line).toBe(true)
          for (const component of step.order.components) expect(of?.order?.components).toContain(component)
        }
        const byLine = new Map(held.map(({ step }) => [step.line, held.filter((one) => one.step.line === step.line).flatMap((one) => one.step.order.components)]))
        const bySubstance = [...byLine.values()].flatMap((components) => [...new Set(components.flatMap(({ medicine }) => substancesOf(medicine)))])
        expect(new Set(bySubstance).size).toBe(bySubstance.length)
        const oral = [...new Set(held.map(({ of }) => of))].filter((of) => of?.order?.route === 'oral').map((of) => of?.standsFor ?? of?.need)
        expect(new Set(oral).size).toBe(oral.length)
      }),
      { numRuns: 80, seed: 20261125 },
    )
  })
})

describe('as JSON', () => {
  test('it holds steps, tablets, supplies and filled sentences, with the rules and the state of the weakest', () => {
    const { orderSet: set, calendar } = tell(assess(parseCase(exampleCase()).survivorCase, { guideline: who, now: exampleNow }))
    expect(set.steps[0]).toMatchObject({ phase: 'first', line: 'hiv-pep/first-dose', order: { route: 'oral' } })
    expect(set).toMatchObject({ tablets: 4, undosed: [], verification: 'unread', strength: 'recommendation' })
    expect(set.rules).toContain('STI-087')
    expect(set).not.toHaveProperty('facts')
    expect(set.missing).toContain('/health/conditions/longQtOrQtRisk')
    expect(calendar[0]).toEqual({ on: '2026-11-25', by: '2026-11-26T21:10:00-05:00', lines: ['hiv-pep/contact'] })
    expect(calendar.at(-1)).not.toHaveProperty('by')
  })

  test('it says with the trace what it read', () => {
    expect(tell(assess(parseCase(exampleCase()).survivorCase, { guideline: who, now: exampleNow }), { trace: true }).orderSet.facts).toContain('/person/dateOfBirth')
  })
})

describe.each([['en', en], ['zh-CN', zhCN]] as const)('in %s', (_tag, say) => {
  const plan = assess(parseCase(exampleCase()).survivorCase, { guideline: who, now: exampleNow })
  const text = planText(plan, say, paint(false)).split('\n').map((one) => one.trim())
  const sheet = visitSheet(release(plan, { to: 'clinician-paper' }), say, '')
  const { steps: said, remarks } = say.orderSet(plan.orderSet, plan.situation.timeZone)
  const visits = plan.calendar.map((visit) => say.visit(visit, plan.situation.timeZone))

  test('the text says the steps, what is said of them, and the visits, each once and in order', () => {
    const begin = text.indexOf(`— ${say.words.orderSet.heading} —`)
    expect(begin).toBeGreaterThan(0)
    expect(text.slice(begin + 1, begin + 1 + said.length + remarks.length)).toEqual([...said.map(([of, is]) => say.phrase('labelled', { of, is })), ...remarks])
    const follow = text.indexOf(`— ${say.words.orderSet.calendarHeading} —`)
    expect(text.slice(follow + 1, follow + 1 + visits.length)).toEqual(visits.map(([of, is]) => say.phrase('labelled', { of, is })))
  })

  test('the sheet has the steps and the visits as tables, and what is said as a list', () => {
    expect(sheet.blocks).toContainEqual({ kind: 'pairs', rows: said })
    expect(sheet.blocks).toContainEqual({ kind: 'list', items: remarks })
    expect(sheet.blocks).toContainEqual({ kind: 'pairs', rows: visits })
  })

  test('neither is there where nothing is given and nothing is due', () => {
    const empty = assess({}, { guideline: who, now })
    const words = [say.words.orderSet.heading, say.words.orderSet.calendarHeading]
    for (const word of words) expect(planText(empty, say, paint(false))).not.toContain(word)
    const alone = assess(parseCase({ privacy: { aloneConfirmed: true } }).survivorCase, { guideline: who, now })
    expect(JSON.stringify(visitSheet(release(alone, { to: 'clinician-paper' }), say, ''))).not.toMatch(new RegExp(words.join('|')))
  })

  test('no hole stays open, and no key is left without its sentence', () => {
    for (const sentence of [...said.flat(), ...remarks, ...visits.flat()]) expect(sentence).not.toMatch(/\{[A-Za-z]+\}|\bset\.[a-z]|hiv-pep\/|tetanus\//)
  })
})

describe('a visit is read out', () => {
  const visit = { on: '2026-12-07' as CalendarDate, lines: ['hiv-pep/contact'] }
  test('with its day, and its latest time where that is another', () => {
    expect(en.visit(visit)).toEqual(['2026-12-07', 'First contact after the start'])
    expect(en.visit({ ...visit, by: { on: '2026-12-07' as CalendarDate } })[0]).toBe('2026-12-07, not later')
    expect(en.visit({ ...visit, by: { on: '2026-12-09' as CalendarDate } })[0]).toBe('2026-12-07, at the latest 2026-12-09')
    expect(zhCN.visit({ ...visit, by: { at: Date.parse('2026-12-07T09:00:00Z') as Instant } })[0]).toBe('2026-12-07，最迟 2026-12-07 09:00 (UTC)')
  })
})

describe('a supply and a step are read out', () => {
  test('one of a form in its singular, many in its plural', () => {
    const of = (quantity: number) => en.orderSet({ steps: [], tablets: 0, supplies: [{ medicine: 'doxycycline', strength: [100], strengthUnit: 'mg', form: 'tablet', quantity }], undosed: [], reasons: [], because: { verb: [] } }).remarks
    expect([of(1), of(14)]).toEqual([['To dispense: Doxycycline 100 mg: 1 tablet'], ['To dispense: Doxycycline 100 mg: 14 tablets']])
  })

  test('what is only offered or considered says so, and is the same in JSON', () => {
    const verbs = ['recommend', 'offer', 'consider'] as const
    const set = setOf(verbs.map((verb) => ({ ...vaccine, id: verb, need: verb, verb })))
    expect(set.steps.map(({ verb }) => verb)).toEqual(verbs)
    expect(en.orderSet(set).steps.map(([when]) => when)).toEqual(['1. By injection', '2. By injection (Offer)', '3. By injection (Consider)'])
    expect(zhCN.orderSet(set).steps.map(([when]) => when)).toEqual(['1. 注射', '2. 注射（提供选择）', '3. 注射（酌情考虑）'])
  })

  test('what is called as its line is named once', () => {
    expect(en.orderSet(setOf([{ ...device, id: 'emergency-contraception/copper-device', order: { ...(device.order ?? order('intrauterine')), rows: [row] } }])).steps).toEqual([['1. To be placed', 'Copper intrauterine device']])
    const given = (id: string, medicine: 'hepatitis-b-vaccine' | 'ceftriaxone') => en.orderSet(setOf([{ ...vaccine, id, order: { route: 'injection', components: [{ medicine, strength: [], strengthUnit: 'mg', form: 'injection', each: 1, timesPerDay: 1 }], rows: [row] } }])).steps.map(([, what]) => what)
    expect(given('hepatitis-b/vaccine', 'hepatitis-b-vaccine')).toEqual(['Hepatitis B vaccine: 1 injection, once'])
    expect(given('sti-prophylaxis/gonorrhoea', 'ceftriaxone')).toEqual(['Gonorrhoea: presumptive treatment: Ceftriaxone: 1 injection, once'])
  })
})
