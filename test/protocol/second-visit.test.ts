import { expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess, missingFacts } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import type { Plan, Step } from '../../src/plan/index.js'
import { type NeutralCase, neutralCases } from '../support/cases.js'

/** Each run of the suites looks at a share of the neutral cases; SECOND_VISIT_EVERY=1 looks at all. */
const every = Number(process.env['SECOND_VISIT_EVERY'] ?? 40)
const day = 86_400_000
const purposes: Readonly<Record<string, string>> = { 'emergency-contraception': 'emergency-contraception', 'hiv-pep': 'hiv-pep', 'sti-prophylaxis': 'sti-prophylaxis' }
/** Not swallowed and not injected: its line is closed by a method, not by the list. */
const devices = ['emergency-contraception/copper-device', 'emergency-contraception/levonorgestrel-device']

type Component = Step['order']['components'][number]

/** What a step gave, as a ward writes it down: by its name, a dose with its time, a course with its beginning. */
function written(step: Step, { form, days, strength, strengthUnit, each }: Component, id: string, name: string, now: string, later: string): object {
  const [amount] = strength
  const dose = strength.length === 1 && amount !== undefined && ['mg', 'g', 'IU'].includes(strengthUnit) ? { dose: { value: amount * each, unit: strengthUnit } } : {}
  const taken = (days ?? 1) > 1 ? { status: 'taking', startedOn: now.slice(0, 10), lastTaken: { at: later } } : { status: 'single-dose-taken', lastTaken: { at: now } }
  const [protocol = ''] = step.line.split('/')
  return { id, text: name, purpose: purposes[protocol] ?? 'vaccine-immunoglobulin', ...(form === 'injection' ? { form } : {}), ...dose, ...taken }
}

function again({ case: facts, guideline: name, now }: NeutralCase, words: Readonly<Record<string, string>>): readonly string[] {
  const guideline = packs.find((pack) => pack.name === name)
  if (guideline === undefined) return [`no pack is named ${name}`]
  const { survivorCase } = parseCase(facts)
  const { orderSet } = assess(survivorCase, { guideline, now })
  const later = new Date(Date.parse(now) + day).toISOString()
  const given = (orderSet?.steps ?? []).flatMap((step, i) => step.order.components.map((one, j) => written(step, one, `given-${i}-${j}`, words[one.medicine] ?? '', now, later)))
  const next = assess(parseCase({ ...survivorCase, medicines: [...(survivorCase.medicines ?? []), ...given] }).survivorCase, { guideline, now: later })
  const first = new Set(orderSet?.steps.map(({ line }) => line))
  return (next.orderSet?.steps ?? []).filter(({ line, verb }) => first.has(line) && !devices.includes(line) && verb !== 'consider' && !isTimeAsked(next, line)).map(({ line }) => line)
}

/** Where a line asks when it was, what was given may have been given before it. */
function isTimeAsked({ recommendations }: Plan, id: string): boolean {
  return recommendations.some((line) => line.id === id && missingFacts(line).some((fact) => /\/(when|happenedAt|on|at)$/.test(fact)))
}

/** A contact on a date without a zone of its own spans the zones of the earth, so that what was given that day may have been given before it (docs/open-questions.md). */
const bareDate = /"when":\{"onDate":"[^"]*"\}/

const all = neutralCases(new URL('../cases', import.meta.url).pathname).flatMap(({ file, cases }) => cases.map((neutral) => ({ file, neutral })))

test.each([['English', en], ['Chinese', zhCN]] as const)('what was given at one visit, written down in %s, is not given again the day after', (_, say) => {
  const share = all.filter(({ neutral }, i) => i % every === 0 && !bareDate.test(JSON.stringify(neutral.case)))
  const found = share.flatMap(({ file, neutral }) => again(neutral, say.words.medicines).map((line) => `${file}: ${neutral.title}: ${line}`))
  expect(found).toEqual([])
}, 600_000)
