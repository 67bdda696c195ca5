import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describe as tell } from '../../src/assessment/index.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { root } from '../support/source.js'

const { survivorCase } = parseCase(JSON.parse(readFileSync(join(root, 'examples/case.json'), 'utf8')))

type Field = 'verb' | 'urgency' | 'rank' | 'flags' | 'order' | 'closes' | 'reasons' | 'instead'
type Told = { readonly [field in Field]: string }

/** The lines of emergency contraception of the shipped case, ten and a half hours after the act: what a reader sees of each. */
function linesOf(name: string): ReadonlyMap<string, Told> {
  const guideline = packs.find((pack) => pack.name === name)
  if (guideline === undefined) throw new Error(`no pack is named ${name}`)
  const lines = tell(assess(survivorCase, { guideline, now: '2026-11-23T09:30:00-05:00' })).recommendations.filter(({ id }) => id.startsWith('emergency-contraception/'))
  const keys = (reasons: readonly { readonly key: string }[]): string => reasons.map(({ key }) => key).join(' ')
  return new Map(
    lines.map(({ id, verb, urgency, rank, flags, order, closes, reasons, instead }) => [
      id.replace('emergency-contraception/', ''),
      { verb, urgency, rank: String(rank), flags: flags.join(' '), order: (order?.components ?? []).map(({ medicine, strength, each }) => `${medicine} ${strength.join('/')} x ${each}`).join(' + '), closes: closes?.earliest ?? '', reasons: keys(reasons), instead: keys(instead) },
    ]),
  )
}

/** Where a pack says something else than the base pack: line, field, what it says here. */
function differences(name: string): readonly string[] {
  const base = linesOf('who')
  const other = linesOf(name)
  const gone = [...base.keys()].filter((id) => !other.has(id)).map((id) => `${id} is not there`)
  const changed = [...other].flatMap(([id, told]) => {
    const under = base.get(id)
    if (under === undefined) return [`${id} ${told.verb}: ${told.order}`]
    return (Object.keys(told) as readonly Field[]).filter((field) => told[field] !== under[field]).map((field) => `${id} ${field}: ${told[field]}`)
  })
  return [...gone, ...changed].sort()
}

/** EC-103 is a rule of the base pack alone. */
const contacts = ['one-month is not there', 'six-months is not there', 'three-months is not there', 'two-weeks is not there']

test('the base pack: carbamazepine doubles levonorgestrel off-label and leaves ulipristal for last; the device comes first', () => {
  const lines = linesOf('who')
  expect(lines.get('copper-device')).toMatchObject({ verb: 'offer', rank: '1', closes: '2026-11-27T23:00:00-05:00' })
  expect(lines.get('levonorgestrel')).toMatchObject({ verb: 'recommend', rank: '2', flags: 'off-label if-in-stock', order: 'levonorgestrel 1.5 x 2', closes: '2026-11-27T23:00:00-05:00' })
  expect(lines.get('ulipristal')).toMatchObject({ verb: 'offer', rank: '3', flags: 'least-bad if-in-stock', order: 'ulipristal 30 x 1' })
})

test('us: what CDC says of this case is what the base pack says, but for the contact points', () => {
  expect(differences('us')).toEqual(contacts)
})

test('uk: levonorgestrel an offer, within its label for an inducer and to ninety-six hours; ulipristal closed (EC-021, EC-042, EC-051)', () => {
  expect(differences('uk')).toEqual(
    [
      ...contacts,
      'levonorgestrel verb: offer',
      'levonorgestrel flags: if-in-stock',
      'levonorgestrel closes: 2026-11-26T23:00:00-05:00',
      'levonorgestrel reasons: ec.as-soon-as-possible ec.doubled-for-inducer ec.doubled-is-a-ceiling ec.other-window ec.no-test-needed',
      'ulipristal verb: not-recommended',
      'ulipristal urgency: routine',
      'ulipristal flags: ',
      'ulipristal order: ',
      'ulipristal reasons: ec.not-with-inducer ec.no-test-needed',
      'ulipristal instead: ec.instead-other-pill ec.instead-device',
    ].sort(),
  )
})

test('cn: ulipristal not to be had, mifepristone after the negative test and last because of the inducer (EC-035, EC-044, EC-085)', () => {
  expect(differences('cn')).toEqual(
    [
      ...contacts,
      'mifepristone offer: mifepristone 25 x 1',
      'ulipristal verb: unavailable',
      'ulipristal urgency: routine',
      'ulipristal rank: 4',
      'ulipristal flags: ',
      'ulipristal order: ',
      'ulipristal reasons: ec.not-licensed-here ec.weaker-with-inducer ec.no-test-needed',
      'ulipristal instead: ec.instead-other-pill ec.instead-device',
    ].sort(),
  )
})
