import { describe, expect, test } from 'vitest'
import { known, missing, presume, unknown } from '../../src/answer/index.js'
import { parseCase } from '../../src/case/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { who } from '../../src/guideline/who/index.js'
import type { Verb } from '../../src/guideline/words.js'
import { check } from '../../src/index.js'
import type { Line } from '../../src/plan/index.js'
import { type Facts, ago, hoursAgo, lineOf, now, outcomeFor } from '../support/contraception.js'

const asked = unknown({ fact: '/health/genitalSymptoms', state: 'missing' })
/** What the plan says of an infection, before emergency contraception is judged. */
const said = (organism: string, verb: Verb, rest: Partial<Line> = {}): Line => ({
  kind: 'plain', id: `sti-prophylaxis/${organism}`, need: `sti-prophylaxis/${organism}`, verb, urgency: 'hours', rank: 1, flags: [], reasons: [], instead: [], because: { verb: [known(verb)] }, ...rest,
})
const plan = (gonorrhoea: Verb, chlamydia: Verb): readonly Line[] => [said('gonorrhoea', gonorrhoea), said('chlamydia', chlamydia)]
const words = (earlier: readonly Line[], facts: Facts = {}, pack = who): string | undefined => /device-(with-treatment|treatment-\S+)/.exec(lineOf('copper-device', facts, { earlier, pack })?.says ?? '')?.[0]
const lastHere = (earlier: readonly Line[], facts: Facts = {}, pack = who): boolean | undefined => lineOf('copper-device', facts, { earlier, pack })?.says.includes('least-bad')

describe('EC-064, CD-22: treatment of infections in the same plan', () => {
  test.each<[Verb, Verb]>([['recommend', 'recommend'], ['offer', 'offer'], ['consider', 'consider'], ['recommend', 'not-indicated'], ['not-indicated', 'not-indicated']])('%s and %s: counts as given at or before insertion', (gonorrhoea, chlamydia) => {
    expect([words(plan(gonorrhoea, chlamydia)), lastHere(plan(gonorrhoea, chlamydia))]).toEqual(['device-with-treatment', false])
  })

  test.each<[Verb, Verb]>([['defer', 'recommend'], ['recommend', 'defer'], ['refer', 'recommend'], ['recommend', 'refer'], ['recommend', 'contraindicated'], ['window-exceeded', 'recommend']])('%s and %s: does not, and the device comes last', (gonorrhoea, chlamydia) => {
    expect([words(plan(gonorrhoea, chlamydia)), lastHere(plan(gonorrhoea, chlamydia))]).toEqual(['device-treatment-not-planned', true])
    expect([words(plan(gonorrhoea, chlamydia), {}, uk), lastHere(plan(gonorrhoea, chlamydia), {}, uk)]).toEqual(['device-treatment-not-planned', false])
  })

  test('is not looked for in what comes second, nor in what another infection needs', () => {
    expect(words([...plan('recommend', 'recommend'), said('gonorrhoea', 'refer', { rank: 2 }), said('syphilis', 'defer'), said('trichomonas', 'contraindicated')])).toBe('device-with-treatment')
  })

  test('counts as ordered where infections are not part of the plan', () => {
    expect([words([]), lastHere([])]).toEqual(['device-with-treatment', false])
  })

  test('that cannot be told yet counts, and what it waits for is asked', () => {
    const open = [said('gonorrhoea', 'needs-input', { because: { verb: [asked] } }), said('chlamydia', 'recommend')]
    expect([words(open), lastHere(open)]).toEqual(['device-with-treatment', false])
    const line = outcomeFor({}, { earlier: open }).lines.find(({ id }) => id === 'emergency-contraception/copper-device')
    expect(missing(line?.because.rank ?? [])).toEqual(['/health/genitalSymptoms', '/setting/formulary'])
  })

  test('that rests on what was presumed lists it, for it could move the rank', () => {
    const presumed = [said('gonorrhoea', 'recommend', { because: { verb: [presume(asked, false)] } }), said('chlamydia', 'recommend')]
    const ranked = (pack: typeof who): readonly string[] => missing(outcomeFor({}, { earlier: presumed, pack }).lines.find(({ id }) => id === 'emergency-contraception/copper-device')?.because.rank ?? [])
    expect(ranked(who)).toEqual(['/health/genitalSymptoms', '/setting/formulary'])
    expect(ranked(uk)).toEqual([])
  })

  test('that she declined is not given, whatever is planned', () => {
    const declined = { consents: [{ item: 'treat-sti', decision: 'declined' }] }
    expect([words(plan('recommend', 'recommend'), declined), lastHere(plan('recommend', 'recommend'), declined)]).toEqual(['device-treatment-declined', true])
  })

  test.each<[string, Facts]>([
    ['an inducer', { medicines: [{ text: 'carbamazepine', status: 'taking' }] }],
    ['pills declined', { consents: [{ item: 'treat-ec', decision: 'declined' }] }],
  ])('not planned, where no pill can be expected to do: %s: the device stays first', (_name, facts) => {
    expect([words(plan('refer', 'recommend'), facts), lastHere(plan('refer', 'recommend'), facts)]).toEqual(['device-treatment-not-planned', false])
  })

  test('an order of the device is judged by the same plan', () => {
    const facts = { person: { dateOfBirth: '1998-03-02' }, medicines: [], allergies: [], ...hoursAgo(24) }
    const flags = (more: Facts): readonly string[] => check(parseCase({ ...facts, ...more }).survivorCase, { kind: 'order', medicine: { text: 'copper IUD' } }, { guideline: who, now }).flags
    expect(flags({})).toEqual(['if-in-stock'])
    expect(flags({ health: { genitalSymptoms: ['discharge'] } })).toEqual(['least-bad', 'if-in-stock'])
  })
})

test('EC-057: efavirenz taken as prophylaxis is named as what closes ulipristal', () => {
  const asPep = { medicines: [{ text: 'efavirenz', status: 'taking', purpose: 'hiv-pep', lastTaken: { at: ago(2) } }] }
  const line = lineOf('ulipristal', asPep)
  expect(line?.says).toMatch(/^not-recommended .* not-with-inducing-pep/)
  expect(line?.rules).toContain('EC-057')
})
