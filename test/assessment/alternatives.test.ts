import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { cards } from '../../src/cds-hooks/index.js'
import { paint } from '../../src/cli/paint.js'
import { planText } from '../../src/cli/text.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { visitSheet } from '../../src/pdf/index.js'
import { type Line, alternativesTo, oralAlternativesTo } from '../../src/plan/index.js'
import { release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const plan = assess(parseCase(exampleCase()).survivorCase, { guideline: who, now: exampleNow })
const lines = plan.recommendations
const find = (among: readonly Line[], id: string): Line => {
  const line = among.find((one) => one.id === id)
  if (line === undefined) throw new Error(id)
  return line
}
const ids = (of: readonly Line[]) => of.map(({ id }) => id.split('/')[1])

describe('the alternatives of a need', () => {
  test('are its open orders by rank, whichever of them asks; a device is none to a pill (CD-49)', () => {
    for (const of of ['levonorgestrel', 'ulipristal']) expect(ids(alternativesTo(find(lines, `emergency-contraception/${of}`), lines))).toEqual(['levonorgestrel', 'ulipristal'])
    expect(alternativesTo(find(lines, 'emergency-contraception/copper-device'), lines)).toEqual([])
  })

  test('are none where the line is closed, gives nothing, or stands alone', () => {
    expect(alternativesTo(find(lines, 'hiv-pep/with-darunavir'), lines)).toEqual([])
    expect(alternativesTo(find(lines, 'hiv-pep/hiv-test'), lines)).toEqual([])
    const pill = find(lines, 'emergency-contraception/levonorgestrel')
    expect(alternativesTo(pill, [pill])).toEqual([])
  })

  test('of two devices are the devices, of the pills the pills', () => {
    const copper = find(lines, 'emergency-contraception/copper-device')
    const both = lines.flatMap((line): readonly Line[] => (line === copper ? [copper, { ...copper, id: 'emergency-contraception/levonorgestrel-device', rank: 9 }] : [line]))
    expect(ids(alternativesTo(copper, both))).toEqual(['copper-device', 'levonorgestrel-device'])
    expect(ids(alternativesTo(find(both, 'emergency-contraception/levonorgestrel'), both))).toEqual(['levonorgestrel', 'ulipristal'])
  })

  test('that are swallowed do not count the device, and one pill beside a device is nothing to choose from', () => {
    const pill = find(lines, 'emergency-contraception/levonorgestrel')
    expect(ids(oralAlternativesTo(pill, lines))).toEqual(['levonorgestrel', 'ulipristal'])
    expect(oralAlternativesTo(find(lines, 'emergency-contraception/copper-device'), lines)).toEqual([])
    expect(oralAlternativesTo(pill, lines.filter(({ id }) => id !== 'emergency-contraception/ulipristal'))).toEqual([])
  })
})

describe.each([['en', en, 'One of these, not together: '], ['zh-CN', zhCN, '以下任选其一，不可同时使用：']] as const)('in %s', (_tag, say, begins) => {
  const pills = find(lines, 'emergency-contraception/levonorgestrel')
  const sentence = say.oneOf(oralAlternativesTo(pills, lines))

  test('the sentence names the pills, and the text and the sheet say it', () => {
    expect(sentence).toBe(`${begins}${say.line('emergency-contraception/levonorgestrel')}${say.words.frame.semicolon}${say.line('emergency-contraception/ulipristal')}`)
    expect(planText(plan, say, paint(false))).toContain(sentence)
    expect(JSON.stringify(visitSheet(release(plan, { to: 'clinician-paper' }), say, ''))).toContain(sentence)
  })

  test('each card of a pill says it, and the card of the device does not', () => {
    // The first card is that of the whole set, which names them too.
    const made = cards(release(plan, { to: 'clinician-screen' }), say).slice(1)
    const of = (id: string) => made.find(({ summary }) => summary.includes(say.line(id)))?.detail
    for (const id of ['levonorgestrel', 'ulipristal']) expect(of(`emergency-contraception/${id}`)).toContain(sentence)
    expect(of('emergency-contraception/copper-device')).not.toContain(begins)
  })
})
