import { readFileSync } from 'node:fs'
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js'
import { describe, expect, test } from 'vitest'
import { type Fact, factTable } from '../../src/case/facts.js'
import { bannedWords } from '../../src/release/index.js'

const form = JSON.parse(readFileSync(new URL('../../forms/intake/questionnaire.json', import.meta.url), 'utf8')) as Questionnaire
const flat = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] => items.flatMap((item) => [item, ...flat(item.item ?? [])])
const questions = flat(form.item ?? []).filter(({ type }) => type !== 'group')
const rowOf = (linkId: string): Fact | undefined => factTable.find((row) => row.path === `/${linkId.replaceAll('.', '/')}`)

describe('the intake form', () => {
  test('asks twelve questions', () => {
    expect(questions).toHaveLength(12)
  })

  test.each(questions.map((item) => [item.linkId, item] as const))('%s is a fact of the table, its choices are allowed there, and it is asked in both languages', (linkId, item) => {
    const row = rowOf(linkId)
    expect(row).toBeDefined()
    for (const { valueCoding } of item.answerOption ?? []) expect(row?.allowed).toContain(valueCoding?.code)
    expect(JSON.stringify(item._text)).toContain('zh-CN')
  })

  test('has a name, title and address that tell nothing', () => {
    for (const text of [form.name, form.title, form.url, form.id]) expect(bannedWords(text ?? '')).toEqual([])
  })
})
