import { describe, expect, test } from 'vitest'
import * as en from '../../src/language/en/emergency-contraception.js'
import * as enHepatitisB from '../../src/language/en/hepatitis-b.js'
import * as enPep from '../../src/language/en/hiv-pep.js'
import * as enSti from '../../src/language/en/sti-prophylaxis.js'
import * as enHpv from '../../src/language/en/hpv.js'
import * as enHepatitisC from '../../src/language/en/hepatitis-c.js'
import * as enOrderSet from '../../src/language/en/order-set.js'
import * as enOtherInfections from '../../src/language/en/other-infections.js'
import * as enTetanus from '../../src/language/en/tetanus.js'
import { facts as enFacts } from '../../src/language/en/facts.js'
import { notices as enNotices, problems as enProblems } from '../../src/language/en/problems.js'
import { values as enValues } from '../../src/language/en/values.js'
import { verdicts as enVerdicts } from '../../src/language/en/verdicts.js'
import { common as enCommon } from '../../src/language/en/common.js'
import * as zh from '../../src/language/zh-CN/emergency-contraception.js'
import * as zhHepatitisB from '../../src/language/zh-CN/hepatitis-b.js'
import * as zhPep from '../../src/language/zh-CN/hiv-pep.js'
import * as zhSti from '../../src/language/zh-CN/sti-prophylaxis.js'
import * as zhHpv from '../../src/language/zh-CN/hpv.js'
import * as zhHepatitisC from '../../src/language/zh-CN/hepatitis-c.js'
import * as zhOrderSet from '../../src/language/zh-CN/order-set.js'
import * as zhOtherInfections from '../../src/language/zh-CN/other-infections.js'
import * as zhTetanus from '../../src/language/zh-CN/tetanus.js'
import { facts as zhFacts } from '../../src/language/zh-CN/facts.js'
import { notices as zhNotices, problems as zhProblems } from '../../src/language/zh-CN/problems.js'
import { values as zhValues } from '../../src/language/zh-CN/values.js'
import { verdicts as zhVerdicts } from '../../src/language/zh-CN/verdicts.js'
import { common as zhCommon } from '../../src/language/zh-CN/common.js'
import { en as english } from '../../src/language/en/index.js'
import { zhCN as chinese } from '../../src/language/zh-CN/index.js'
import { packs } from '../../src/guideline/packs.js'
import type { Component } from '../../src/guideline/shape/index.js'
import type { AnyReason } from '../../src/plan/index.js'
import { who } from '../../src/guideline/who/index.js'
import { problemCodes, noticeCodes } from '../../src/case/problems.js'
import { bannedWords } from '../../src/release/index.js'

const topics = [
  ['emergency contraception', en.emergencyContraception, zh.emergencyContraception],
  ['HIV prophylaxis', enPep.hivPep, zhPep.hivPep],
  ['infections', enSti.stiProphylaxis, zhSti.stiProphylaxis],
  ['hpv', enHpv.hpv, zhHpv.hpv],
  ['hepatitis-c', enHepatitisC.hepatitisC, zhHepatitisC.hepatitisC],
  ['other-infections', enOtherInfections.otherInfections, zhOtherInfections.otherInfections],
  ['hepatitis B', enHepatitisB.hepatitisB, zhHepatitisB.hepatitisB],
  ['tetanus', enTetanus.tetanus, zhTetanus.tetanus],
  ['order-set', enOrderSet.orderSet, zhOrderSet.orderSet],
  ['verdicts', enVerdicts, zhVerdicts],
] as const
const holes = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{[A-Za-z]+\}/g) ?? [])].sort()

describe.each(topics)('%s', (_name, english, chinese) => {
  test('says the same keys in both languages', () => {
    for (const table of ['lines', 'reasons', 'rules'] as const) expect(Object.keys(chinese[table]).sort()).toEqual(Object.keys(english[table]).sort())
  })

  test('has the same holes in both languages', () => {
    for (const [key, sentence] of Object.entries(english.reasons)) expect(holes((chinese.reasons as Record<string, string>)[key] ?? ''), key).toEqual(holes(sentence))
  })

  test('has no digit in a sentence: every figure comes from its row', () => {
    for (const topic of [english, chinese]) for (const [key, sentence] of Object.entries(topic.reasons)) expect(sentence.replace(/\{[^}]*\}/g, ''), key).not.toMatch(/[0-9]/)
  })

  test('has short titles that no watched screen gives away', () => {
    for (const topic of [english, chinese]) {
      for (const [id, title] of Object.entries(topic.lines)) {
        expect([...title].length, id).toBeLessThan(80)
        expect(bannedWords(title), id).toEqual([])
      }
    }
  })
})

describe('the shared words', () => {
  test.each([['facts', enFacts, zhFacts], ['values', enValues, zhValues], ['problems', enProblems, zhProblems], ['notices', enNotices, zhNotices]] as const)('%s exist in both languages', (_name, english, chinese) => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort())
    expect(Object.values(chinese).filter((text) => text === undefined)).toEqual([])
  })

  test('there are words for the edition of every pack; another is read as it is written', () => {
    for (const { edition } of packs) for (const values of [enValues, zhValues]) expect(values[edition], edition).toBeTypeOf('string')
    expect(english.edition('provisional: labels; HIV guideline 2021')).toBe('provisional: product labels; HIV guideline 2021')
    expect(chinese.edition('provisional: labels; HIV guideline 2021')).toBe('暂行：药品说明书；艾滋病诊疗指南 2021 年版')
    expect(chinese.edition('Hospital 2026')).toBe('Hospital 2026')
  })

  test('large international units are read by ten thousands in Chinese and by their groups in English, each exactly; below ten thousand alike', () => {
    const of = (strength: number): Component => ({ medicine: 'benzathine-benzylpenicillin', strength: [strength], strengthUnit: 'IU', form: 'injection', each: 1, timesPerDay: 1 })
    const both = (strength: number): readonly string[] => [english, chinese].map((say) => say.component(of(strength)).match(/[0-9][^:：]*/)?.[0] ?? '')
    expect(both(2_400_000)).toEqual(['2,400,000 IU', '240 万单位'])
    expect(both(1_234_567)).toEqual(['1,234,567 IU', '123.4567 万单位'])
    expect(both(10_000)).toEqual(['10,000 IU', '1 万单位'])
    expect(both(9_999)).toEqual(['9999 IU', '9999 IU'])
    expect(chinese.component({ ...of(20_000), strengthUnit: 'mg' })).toContain('20,000 mg')
    const child: AnyReason = { key: 'sti.child-dose', weight: { measured: 24.5, unit: 'kg' }, dose: { measured: 1_200_000, unit: 'IU' }, day: { measured: 9_999, unit: 'IU' }, rule: who.stiProphylaxis.penicillinChild, pack: 'who' }
    expect(chinese.reason(child)).toMatch(/^体重 24\.5 kg：每次 120 万单位，每日 9999 IU，依据 苄星青霉素 5 万单位\/kg，单次，每次最多 240 万单位/)
    expect(english.reason(child)).toMatch(/1,200,000 IU.*50,000 IU\/kg.*2,400,000 IU/)
  })

  test('there is a sentence for every problem and notice of the reader', () => {
    for (const code of problemCodes) expect(enProblems[code], code).toBeTypeOf('string')
    for (const code of noticeCodes) expect(enNotices[code], code).toBeTypeOf('string')
  })

  test('what a closed gate prints holds no banned word', () => {
    for (const { frame } of [enCommon, zhCommon]) {
      for (const text of [frame.neutralSummary, frame.neutralEmergency, frame.neutralNoDeadline, frame.neutralSource, frame.neutralLink, frame.neutralSheetTitle, frame.dataHash, frame.pageOf]) expect(bannedWords(text)).toEqual([])
    }
  })
})
