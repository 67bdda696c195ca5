import { describe, expect, test } from 'vitest'
import { cn } from '../../src/guideline/cn/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { type Facts, ago, hoursAgo, lineOf } from '../support/contraception.js'

const mg = { levonorgestrel: '1 x levonorgestrel 1.5 by EC-040', ulipristal: '1 x ulipristal 30 by EC-041' } as const
const twice = '2 x levonorgestrel 1.5 by EC-042'
const instead = '/ instead-other-pill instead-device'
const other = '/ instead-device'
const purpose = 'emergency-contraception'
/** One dose so many hours ago, of a medicine taken for this. */
const took = (text: string, hours: number | undefined, dose: Facts = {}, medicine: Facts = {}): Facts => ({ id: 'm1', text, purpose, status: 'single-dose-taken', takenDoses: [{ id: 't1', ...(hours === undefined ? {} : { at: { at: ago(hours) } }), ...dose }], ...medicine })
const onList = (...medicines: readonly Facts[]): Facts => ({ medicines })
const vomited = (hours: number | undefined): Facts => ({ vomited: true, ...(hours === undefined ? {} : { vomitedAt: { at: ago(hours) } }) })
const path = '/medicines/m1/takenDoses/t1'

describe('a dose taken before this visit (EC-058)', () => {
  const line = (pill: 'levonorgestrel' | 'ulipristal', verb: string, flags: string, reasons: string): string => `${verb} hours [${flags}if-in-stock] ${mg[pill]} as-soon-as-possible ${reasons}${pill === 'levonorgestrel' ? 'other-window ' : ''}no-test-needed /`
  const free = [line('levonorgestrel', 'recommend', '', ''), line('ulipristal', 'recommend', '', '')] as const
  const covered = [`not-indicated routine [] already-covered other-window no-test-needed ${other}`, `not-indicated routine [] already-covered weaker-after-progestogen no-test-needed ${other}`] as const
  const weaker = line('ulipristal', 'offer', 'least-bad ', 'weaker-after-progestogen ')
  const small = (pill: 'levonorgestrel' | 'ulipristal', more: string): string => line(pill, pill === 'levonorgestrel' ? 'recommend' : 'offer', pill === 'levonorgestrel' ? '' : 'least-bad ', `earlier-dose-too-small ${more}`)
  test.each<[string, typeof who, Facts, string, string]>([
    ['levonorgestrel, after the act', who, onList(took('levonorgestrel', 5)), ...covered],
    ['at the moment of the act', who, onList(took('levonorgestrel', 24)), ...covered],
    ['before the act', who, onList(took('levonorgestrel', 25)), free[0], weaker],
    ['at a time not told', who, onList(took('levonorgestrel', undefined)), free[0], weaker],
    ['brought up within the hour', who, onList(took('levonorgestrel', 5, vomited(4.5))), free[0], weaker],
    ['brought up at a time not told', who, onList(took('levonorgestrel', 5, vomited(undefined))), free[0], weaker],
    ['brought up at three hours', who, onList(took('levonorgestrel', 5, vomited(2))), free[0], weaker],
    ['brought up a second after three hours', who, onList(took('levonorgestrel', 5, vomited(2 - 1 / 3600))), ...covered],
    ['whether it stayed down is told: it did', who, onList(took('levonorgestrel', 5, { vomited: false })), ...covered],
    ['ulipristal, after the act', who, onList(took('ulipristal', 5)), covered[0], covered[1].replace('weaker-after-progestogen ', '')],
    ['combined pills, after the act', who, onList(took('ethinylestradiol/levonorgestrel', 5)), ...covered],
    ['half a dose', who, onList(took('levonorgestrel', 5, { dose: { value: 0.75, unit: 'mg' } })), small('levonorgestrel', ''), small('ulipristal', 'weaker-after-progestogen ')],
    ['the whole dose, in micrograms', who, onList(took('levonorgestrel', 5, { dose: { value: 1500, unit: 'ug' } })), ...covered],
    ['the whole dose, in grams', who, onList(took('levonorgestrel', 5, { dose: { value: 0.0015, unit: 'g' } })), ...covered],
    ['half of it, in grams', who, onList(took('levonorgestrel', 5, { dose: { value: 0.00075, unit: 'g' } })), small('levonorgestrel', ''), small('ulipristal', 'weaker-after-progestogen ')],
    ['one tablet of half of it, in micrograms', who, onList(took('levonorgestrel', 5, { dose: { value: 1, unit: '{tablet}' } }, { strength: { value: 750, unit: 'ug' } })), small('levonorgestrel', ''), small('ulipristal', 'weaker-after-progestogen ')],
    ['the amount told with the medicine', who, onList(took('levonorgestrel', 5, {}, { dose: { value: 0.75, unit: 'mg' } })), small('levonorgestrel', ''), small('ulipristal', 'weaker-after-progestogen ')],
    ['one tablet, its strength told in milligrams', who, onList(took('levonorgestrel', 5, { dose: { value: 1, unit: '{tablet}' } }, { strength: { value: 0.75, unit: 'mg' } })), small('levonorgestrel', ''), small('ulipristal', 'weaker-after-progestogen ')],
    ['two tablets, their strength told in micrograms', who, onList(took('levonorgestrel', 5, { dose: { value: 2, unit: '{tablet}' } }, { strength: { value: 750, unit: 'ug' } })), ...covered],
    ['one tablet of which the strength is not told', who, onList(took('levonorgestrel', 5, { dose: { value: 1, unit: '{tablet}' } })), ...covered],
    ['millilitres cannot be read as milligrams', who, onList(took('levonorgestrel', 5, { dose: { value: 1, unit: 'mL' } }, { strength: { value: 0.75, unit: 'mg' } })), ...covered],
    ['one tablet with a strength in a liquid\'s unit', who, onList(took('levonorgestrel', 5, { dose: { value: 1, unit: '{tablet}' } }, { strength: { value: 0.75, unit: 'mg/mL' } })), ...covered],
    ['two halves of it', who, onList(took('levonorgestrel', 5, {}, { takenDoses: [6, 5].map((hours) => ({ id: `t${hours}`, at: { at: ago(hours) }, dose: { value: 0.75, unit: 'mg' } })) })), ...covered],
    ['half of one and half of the other are not one dose', who, onList(took('levonorgestrel', 5, { dose: { value: 0.75, unit: 'mg' } }), { ...took('ulipristal', 6, { dose: { value: 15, unit: 'mg' } }), id: 'm2' }), `not-recommended routine [] same-pill-again earlier-dose-too-small other-window no-test-needed ${instead}`, small('ulipristal', 'weaker-after-progestogen ')],
    ['only planned', who, onList(took('levonorgestrel', 5, {}, { status: 'planned' })), free[0], line('ulipristal', 'offer', '', 'weaker-after-progestogen ')],
    ['no dose told', who, onList({ id: 'm1', text: 'levonorgestrel', purpose, status: 'stopped', stoppedAt: { at: ago(400) } }), ...free],
    ['for another purpose', who, onList(took('levonorgestrel', 5, {}, { purpose: 'contraception' })), free[0], line('ulipristal', 'offer', '', 'weaker-after-progestogen ')],
    ['of a purpose not told', who, onList(took('levonorgestrel', 5, {}, { purpose: undefined })), free[0], line('ulipristal', 'offer', '', 'weaker-after-progestogen ')],
    ['ulipristal is never anything else', who, onList(took('ulipristal', 5, {}, { purpose: undefined })), covered[0], covered[1].replace('weaker-after-progestogen ', '')],
    ['ulipristal 120 hours ago, a new act', who, onList(took('ulipristal', 120)), `not-recommended routine [] same-pill-again other-window no-test-needed ${instead}`, free[1]],
    ['ulipristal a second more ago', who, onList(took('ulipristal', 120 + 1 / 3600)), ...free],
    ['ulipristal 120 hours ago, us: said that a second is not evaluated', us, onList(took('ulipristal', 120)), `not-recommended routine [] same-pill-again other-window no-test-needed ${instead}`, line('ulipristal', 'recommend', '', 'repeat-not-evaluated ')],
    ['levonorgestrel 168 hours ago, uk', uk, onList(took('levonorgestrel', 168)), free[0].replace('recommend', 'offer'), `not-recommended routine [] weaker-after-progestogen not-after-progestogen no-test-needed ${instead}`],
    ['levonorgestrel a second more ago', who, onList(took('levonorgestrel', 168 + 1 / 3600)), ...free],
    ['levonorgestrel 100 hours ago, the act past 72 hours', who, { ...onList(took('levonorgestrel', 100)), ...hoursAgo(73) }, line('levonorgestrel', 'offer', 'less-effective ', 'less-effective-later '), line('ulipristal', 'offer', '', 'less-effective-later weaker-after-progestogen ').replace('less-effective-later ', '')],
  ])('%s', (_, pack, facts, levonorgestrel, ulipristal) => {
    expect(lineOf('levonorgestrel', facts, { pack })?.says).toBe(levonorgestrel)
    expect(lineOf('ulipristal', facts, { pack })?.says).toBe(ulipristal)
  })
  test.each<[string, Facts, readonly string[], readonly string[]]>([
    ['covered', onList(took('levonorgestrel', 5)), ['EC-058'], [`${path}/vomited`, `${path}/dose`]],
    ['covered, the amount told', onList(took('levonorgestrel', 5, { dose: { value: 1.5, unit: 'mg' }, vomited: false })), ['EC-058'], []],
    ['too small', onList(took('levonorgestrel', 5, { dose: { value: 0.75, unit: 'mg' } })), ['EC-058'], [`${path}/vomited`]],
    ['at a time not told', onList(took('levonorgestrel', undefined)), [], [`${path}/at`, `${path}/vomited`]],
    ['brought up at a time not told', onList(took('levonorgestrel', 5, vomited(undefined))), ['EC-080'], [`${path}/vomitedAt`]],
    ['ulipristal before, a new act', onList(took('ulipristal', 100)), ['EC-058'], []],
    ['ulipristal at a time not told', onList(took('ulipristal', undefined)), ['EC-058'], [`${path}/at`]],
  ])('%s: what decides is named and what could change it is asked', (_, facts, rules, asks) => {
    const line = lineOf('levonorgestrel', facts)
    expect(line?.rules).toEqual(expect.arrayContaining([...rules]))
    expect(line?.asks.filter((fact) => fact.startsWith(path)).sort()).toEqual([...asks].sort())
  })
  const carbamazepine: Facts = { id: 'm2', text: 'carbamazepine', status: 'taking' }
  test.each<[string, readonly Facts[], boolean]>([
    ['the usual dose beside an inducer', [took('levonorgestrel', 5), carbamazepine], false],
    ['the double dose beside an inducer', [took('levonorgestrel', 5, { dose: { value: 3, unit: 'mg' } }), carbamazepine], true],
    ['beside griseofulvin', [took('levonorgestrel', 5), { ...carbamazepine, text: 'griseofulvin' }], false],
    ['beside efavirenz begun as prophylaxis', [took('levonorgestrel', 5), { ...carbamazepine, text: 'efavirenz', purpose: 'hiv-pep' }], true],
    ['beside an inducer only planned', [took('levonorgestrel', 5), { ...carbamazepine, status: 'planned' }], true],
    ['ulipristal beside an inducer', [took('ulipristal', 5), carbamazepine], true],
    ['too little ulipristal', [took('ulipristal', 5, { dose: { value: 29, unit: 'mg' } })], false],
    ['enough ulipristal', [took('ulipristal', 5, { dose: { value: 30, unit: 'mg' } })], true],
  ])('%s', (_, medicines, covers) => {
    expect(lineOf('ulipristal', onList(...medicines))?.says.startsWith('not-indicated')).toBe(covers)
  })
  test('mifepristone, after the act, covers as well', () => {
    expect(lineOf('levonorgestrel', onList(took('mifepristone', 5)), { pack: cn })?.says).toContain('not-indicated')
  })
})

describe('a dose brought up (EC-080, EC-131)', () => {
  const again = (dose: string, reasons: string, verb = 'recommend'): string => `${verb} immediate [] ${dose} ${reasons} /`
  const full = 'repeat-in-full repeat-is-the-dose'
  const small = '1 x mifepristone 10 by EC-044'
  const large = '1 x mifepristone 25 by EC-044'
  const capsule = (seen?: boolean): Facts => took('levonorgestrel', 3, { ...vomited(2), ...(seen === undefined ? {} : { seenInVomit: seen }) }, { form: 'enteric-capsule' })
  test.each<[string, typeof who, Facts, string | undefined]>([
    ['levonorgestrel at two hours', who, took('levonorgestrel', 3, vomited(1)), again(mg.levonorgestrel, full)],
    ['a second later: offered', who, took('levonorgestrel', 3, vomited(1 - 1 / 3600)), again(mg.levonorgestrel, 'repeat-offer repeat-is-the-dose', 'offer')],
    ['ulipristal at three hours', who, took('ulipristal', 4, vomited(1)), again(mg.ulipristal, full)],
    ['a second after three hours', who, took('ulipristal', 4, vomited(1 - 1 / 3600)), undefined],
    ['combined pills at two hours', who, took('ethinylestradiol/levonorgestrel', 3, vomited(1)), again('1 x ethinylestradiol-levonorgestrel 0.1 0.5 by EC-036', full)],
    ['mifepristone at two hours', cn, took('mifepristone', 3, vomited(1)), again(large, full)],
    ['ten milligrams of it', cn, took('mifepristone', 3, { ...vomited(1), dose: { value: 10, unit: 'mg' } }), again(small, full)],
    ['twenty-five of it', cn, took('mifepristone', 3, { ...vomited(1), dose: { value: 25, unit: 'mg' } }), again(large, full)],
    ['mifepristone where the pack has no dose of it', who, took('mifepristone', 3, vomited(1)), undefined],
    ['a double dose stays double', who, took('levonorgestrel', 3, { ...vomited(1), dose: { value: 3, unit: 'mg' } }), again(twice, full)],
    ['the usual dose stays the usual one', who, took('levonorgestrel', 3, { ...vomited(1), dose: { value: 1.5, unit: 'mg' } }), again(mg.levonorgestrel, full)],
    ['when is not told', who, took('levonorgestrel', 3, vomited(undefined)), again(mg.levonorgestrel, 'repeat-time-unknown repeat-is-the-dose', 'offer')],
    ['whether is not told', who, took('levonorgestrel', 3), undefined],
    ['it stayed down', who, took('levonorgestrel', 3, { vomited: false }), undefined],
    ['a capsule, seen', cn, capsule(true), again(mg.levonorgestrel, full)],
    ['a capsule, not seen', cn, capsule(false), again(mg.levonorgestrel, 'repeat-capsule-not-seen repeat-is-the-dose', 'offer')],
    ['a capsule, seen or not is not told', cn, capsule(), again(mg.levonorgestrel, full)],
    ['a capsule counts as a tablet elsewhere', who, capsule(false), again(mg.levonorgestrel, full)],
  ])('%s', (_, pack, medicine, says) => {
    const line = lineOf('repeat-dose', onList(medicine), { pack })
    expect(line?.says).toBe(says)
    if (says) expect(line?.rules).toEqual(expect.arrayContaining(['EC-080', 'EC-131', 'EC-002']))
  })
  test.each<[string, typeof who, Facts]>([
    ['levonorgestrel', who, took('levonorgestrel', 3, vomited(1))], ['ulipristal', who, took('ulipristal', 4, vomited(1))], ['combined-pills', who, took('ethinylestradiol/levonorgestrel', 3, vomited(1))], ['mifepristone', cn, took('mifepristone', 3, vomited(1))],
  ])('%s after its window: still offered, and told', (_, pack, medicine) => {
    expect(lineOf('repeat-dose', { ...onList(medicine), ...hoursAgo(120) }, { pack })?.says).toMatch(/^recommend .*repeat-is-the-dose \/$/)
    expect(lineOf('repeat-dose', { ...onList(medicine), ...hoursAgo(120 + 1 / 3600) }, { pack })?.says).toMatch(/^offer .*repeat-past-window \/$/)
  })
  test('levonorgestrel, uk: its own window', () => {
    expect(lineOf('repeat-dose', { ...onList(took('levonorgestrel', 3, vomited(1))), ...hoursAgo(97) }, { pack: uk })?.says).toMatch(/^offer .*repeat-past-window \/$/)
  })
  test('something against vomiting comes with it, and the unseen capsule is asked for', () => {
    const line = lineOf('antiemetic', onList(took('levonorgestrel', 3, vomited(1))))
    expect(line?.says).toBe('consider hours [] antiemetic /')
    expect(line?.rules).toEqual(['EC-081'])
    expect(lineOf('repeat-dose', onList(capsule()), { pack: cn })?.asks).toContain(`${path}/seenInVomit`)
    expect(lineOf('repeat-dose', onList(capsule()))?.asks).not.toContain(`${path}/seenInVomit`)
    expect(lineOf('repeat-dose', onList(took('levonorgestrel', 3, vomited(undefined))))?.asks).toContain(`${path}/vomitedAt`)
  })
})
