import { expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { paint } from '../../src/cli/paint.js'
import { planText } from '../../src/cli/text.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import type { Language } from '../../src/language/language.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { visitSheet } from '../../src/pdf/index.js'
import { factsOf } from '../../src/release/facts.js'
import { release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const { survivorCase } = parseCase({
  setting: { timeZone: 'Asia/Shanghai' },
  privacy: { aloneConfirmed: true, screenVisibleToOthers: false },
  person: { dateOfBirth: '1998-03-02', age: { value: 28, asOf: '2026-11-01T08:00:00+08:00' } },
  body: { weight: { value: 62, unit: 'kg' }, height: { value: 65, unit: '[in_i]' }, puberty: { tannerStage: 1 }, organs: { uterus: true } },
  incidents: [
    { id: 'i1', when: { between: { earliest: '2026-11-22T15:00:00-05:00', latest: '2026-11-22T21:00:00Z' } }, acts: [{ id: 'a1', kind: 'penis-into-vagina', condom: 'none', ejaculation: true }] },
    { id: 'i2', when: { onDate: '2026-11-20' }, weapons: ['knife'] },
    { id: 'i3', when: { between: { earliest: '2026-11-01T08:00:00+08:00' } } },
    { id: 'i4', when: { between: { latest: '2026-11-02T08:00:00+08:00' } } },
    { id: 'i5', when: { between: {} } },
  ],
  medicines: [{ id: 'm1', text: 'warfarin 5 mg', purpose: 'other', status: 'taking', lastTaken: { at: '2026-11-22T20:00:00Z' } }],
  allergies: [{ id: 'g1', substance: { system: 'http://snomed.info/sct', code: '764146007', display: 'Penicillin' } }, { id: 'g2', substance: { system: 'http://snomed.info/sct', code: '373270004' } }, { id: 'g3', substance: { text: 'cheese' } }],
  results: { creatinine: [{ quantity: { value: 70, unit: 'umol/L' } }] },
})
const plan = assess(survivorCase, { guideline: who, now: '2026-11-23T09:00:00+08:00' })
const facts = (...pointers: string[]) => factsOf(plan, pointers)

test('each value of a group stands under its own row of the fact table, and ids nowhere', () => {
  expect(facts('/incidents/i1/acts').map(({ path, value }) => [path, value])).toEqual([['/incidents[]/acts[]/kind', 'penis-into-vagina'], ['/incidents[]/acts[]/condom', 'none'], ['/incidents[]/acts[]/ejaculation', true]])
  expect(facts('/medicines').map(({ path, value }) => [path, value])).toEqual([['/medicines[]/text', 'warfarin 5 mg'], ['/medicines[]/purpose', 'other'], ['/medicines[]/status', 'taking'], ['/medicines[]/lastTaken', '2026-11-22T20:00:00Z']])
  expect(facts('/incidents/i2/weapons')).toEqual([{ path: '/incidents[]/weapons', value: 'knife' }])
})

test('an instant is told as one, a span as its two ends; a day and a number are no instants', () => {
  expect(facts('/medicines/m1/lastTaken')).toEqual([{ path: '/medicines[]/lastTaken', value: '2026-11-22T20:00:00Z', at: Date.parse('2026-11-22T20:00:00Z') }])
  expect(facts('/person/age/asOf')).toMatchObject([{ path: '/person/age/asOf', at: Date.parse('2026-11-01T00:00:00Z') }])
  expect(facts('/incidents/i1/when')).toEqual([{ path: '/incidents[]/when', value: '2026-11-22T15:00:00-05:00 – 2026-11-22T21:00:00Z', within: { notBefore: { at: Date.parse('2026-11-22T20:00:00Z') }, by: { at: Date.parse('2026-11-22T21:00:00Z') } } }])
  expect(facts('/incidents/i3/when')).toEqual([{ path: '/incidents[]/when', value: '2026-11-01T08:00:00+08:00', within: { notBefore: { at: Date.parse('2026-11-01T00:00:00Z') } } }])
  expect(facts('/incidents/i4/when')).toEqual([{ path: '/incidents[]/when', value: '2026-11-02T08:00:00+08:00', within: { by: { at: Date.parse('2026-11-02T00:00:00Z') } } }])
  expect(facts('/incidents/i5/when')).toEqual([])
  for (const pointer of ['/incidents/i2/when', '/person/dateOfBirth', '/body/puberty/tannerStage', '/body/organs/uterus', '/body/weight']) expect(facts(pointer)[0], pointer).not.toHaveProperty('at')
  expect(facts('/incidents/i2/when')).toEqual([{ path: '/incidents[]/when', value: '2026-11-20' }])
})

test('a code is read by its words where it has any; what the case does not say is nothing', () => {
  expect(facts('/body/weight', '/results/creatinine')).toEqual([{ path: '/body/weight', value: 62, unit: 'kg' }, { path: '/results/creatinine', value: 70, unit: 'umol/L' }])
  expect(facts('/allergies').map(({ value }) => value)).toEqual(['Penicillin', '373270004', 'cheese'])
  expect(facts('/body/menopause', '/incidents/i9/when')).toEqual([])
})

test.each<[string, Language, readonly string[], string]>([
  ['en', en, ['Which medicines does she take? warfarin 5 mg', 'When did it happen? from 2026-11-23 04:00 (UTC+08:00) to 2026-11-23 05:00 (UTC+08:00); 2026-11-20', 'Did something happen, and what? knife', 'When was this medicine last taken? 2026-11-23 04:00 (UTC+08:00)', 'Height? 65 in', 'Creatinine, with its unit? 70 µmol/L', 'Stage of puberty (Tanner)? 1', 'Is the uterus present? yes', 'x'], '2026-11-23 09:00 (UTC+08:00)'],
  ['zh-CN', zhCN, ['正在使用哪些药物？ warfarin 5 mg', '何时发生？ 2026-11-23 04:00 (UTC+08:00) 至 2026-11-23 05:00 (UTC+08:00)；2026-11-20', '是否发生了什么，具体情况？ knife', '该药末次使用时间？ 2026-11-23 04:00 (UTC+08:00)', '身高？ 65 英寸', '肌酐值及单位？ 70 µmol/L', '青春期分期（Tanner）？ 1', '子宫是否存在？ 是', 'x'], '2026-11-23 09:00 (UTC+08:00)'],
])('the sheet in %s asks in words and answers in human units and times', (_tag, say, rows, now) => {
  const released = { ...release(plan, { to: 'clinician-paper' }), facts: [...facts('/medicines/m1/text', '/incidents/i1/when', '/incidents/i2', '/medicines/m1/lastTaken', '/body/height', '/results/creatinine', '/body/puberty/tannerStage', '/body/organs/uterus'), { path: 'nowhere', value: 'x' }] } as ReturnType<typeof release>
  const { blocks, subtitle } = visitSheet(released, say, 'hash')
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === say.words.frame.factsHeading)
  const told = blocks[at + 1]
  expect(told?.kind === 'pairs' ? told.rows.map(([question, answer]) => (question === 'nowhere' ? answer : `${question} ${answer}`)) : []).toEqual(rows)
  expect(subtitle).toContain(now)
  expect(subtitle).not.toContain('T09:00:00')
})

test('in the windows of the sheet and of the text what she declined says so, and what she did not does not', () => {
  const told = { ...exampleCase(), consents: [{ id: 'c1', item: 'treat-iud', decision: 'declined', at: '2026-11-23T20:00:00-05:00' }] }
  const plan = assess(parseCase(told).survivorCase, { guideline: who, now: exampleNow })
  const { blocks } = visitSheet(release(plan, { to: 'clinician-paper' }), en, 'hash')
  const labels = blocks.flatMap((block) => (block.kind === 'windows' ? block.bars.map(({ label }) => label) : []))
  expect(labels).toContain('Copper intrauterine device (declined, on record)')
  expect(labels).toContain('Levonorgestrel pill')
  const text = planText(plan, en, paint(false)).split('\n')
  const rows = text.slice(text.indexOf('Windows') + 1, text.indexOf('', text.indexOf('Windows') + 1))
  expect(rows.filter((row) => row.includes('declined, on record'))).toHaveLength(1)
  expect(rows.find((row) => row.includes('declined, on record'))).toMatch(/Offer +Copper intrauterine device \(declined, on record\)/)
})
