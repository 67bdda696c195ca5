import { describe, expect, test } from 'vitest'
import { cn } from '../../src/guideline/cn/index.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { type Facts, ago, hoursAgo, lineOf } from '../support/contraception.js'

const g = who.emergencyContraception
const ill = (...names: readonly string[]): Facts => ({ health: { conditions: Object.fromEntries(names.map((name) => [name, true])) } })
const feeding = (current?: boolean): Facts => ({ pregnancyAndContraception: { breastfeeding: current === undefined ? {} : { current } } })
const takes = (...medicines: readonly Facts[]): Facts => ({ medicines: medicines.map((one, i) => ({ id: `m${i + 1}`, status: 'taking', ...one })) })
const shelf = (...formulary: readonly Facts[]): Facts => ({ setting: { timeZone: 'Asia/Shanghai', formulary } })
type Pill = 'levonorgestrel' | 'ulipristal'
const mg = { levonorgestrel: '1 x levonorgestrel 1.5 by EC-040', ulipristal: '1 x ulipristal 30 by EC-041' } as const
const twice = '2 x levonorgestrel 1.5 by EC-042'
const instead = '/ instead-other-pill instead-device'

describe('conditions (section 6)', () => {
  const line = (pill: Pill, verb: string, flags: string, reason: string): string => `${verb} hours [${flags}if-in-stock] ${mg[pill]} as-soon-as-possible ${reason}${pill === 'levonorgestrel' ? 'other-window ' : ''}no-test-needed /`
  const plain = (pill: Pill): string => line(pill, 'recommend', '', '')
  test.each<[string, string, string]>([
    ['severeAsthmaOnOralGlucocorticoid', plain('levonorgestrel'), line('ulipristal', 'offer', 'least-bad ', 'asthma ')],
    ['severeLiverDisease', line('levonorgestrel', 'offer', '', 'liver '), line('ulipristal', 'offer', 'least-bad ', 'liver ')],
    ['acutePorphyria', line('levonorgestrel', 'consider', 'expert-first ', 'porphyria '), line('ulipristal', 'consider', 'expert-first ', 'porphyria ')],
    ['venousThromboembolism', line('levonorgestrel', 'recommend', '', 'vascular '), line('ulipristal', 'recommend', '', 'vascular ')],
    ['strokeOrHeartDisease', line('levonorgestrel', 'recommend', '', 'vascular '), line('ulipristal', 'recommend', '', 'vascular ')],
    ['migraineWithAura', line('levonorgestrel', 'recommend', '', 'vascular '), line('ulipristal', 'recommend', '', 'vascular ')],
    ['pastEctopicPregnancy', plain('levonorgestrel'), plain('ulipristal')],
    ['malabsorption', line('levonorgestrel', 'offer', '', 'malabsorption '), line('ulipristal', 'offer', '', 'malabsorption ')],
    ['galactosaemia', line('levonorgestrel', 'recommend', '', 'lactose '), line('ulipristal', 'recommend', '', 'lactose ')],
    ['adrenalInsufficiency', plain('levonorgestrel'), plain('ulipristal')],
  ])('%s', (name, levonorgestrel, ulipristal) => {
    expect(lineOf('levonorgestrel', ill(name))?.says).toBe(levonorgestrel)
    expect(lineOf('ulipristal', ill(name))?.says).toBe(ulipristal)
    expect(lineOf('levonorgestrel', ill(name))?.asks).not.toContain(`/health/conditions/${name}`)
  })
  test('two of one row count once, and the others of that row are not asked', () => {
    const told = lineOf('levonorgestrel', ill('strokeOrHeartDisease', 'migraineWithAura'))
    expect(told?.says).toBe(line('levonorgestrel', 'recommend', '', 'vascular '))
    expect(told?.asks).not.toContain('/health/conditions/venousThromboembolism')
    expect(lineOf('levonorgestrel', { health: { conditions: {} } })?.asks).toEqual(expect.arrayContaining(['venousThromboembolism', 'strokeOrHeartDisease', 'migraineWithAura'].map((name) => `/health/conditions/${name}`)))
  })
  test('where nothing follows from it in this pack it is not asked', () => {
    expect(lineOf('levonorgestrel', {})?.asks).not.toContain('/health/conditions/severeAsthmaOnOralGlucocorticoid')
    expect(lineOf('ulipristal', {})?.asks).toContain('/health/conditions/severeAsthmaOnOralGlucocorticoid')
  })
  test('an ectopic pregnancy before is told of where a pack warns of it', () => {
    const warns = { ...g.pastEctopic, says: { levonorgestrel: 'warn', ulipristal: 'warn' } } as const
    expect(lineOf('levonorgestrel', ill('pastEctopicPregnancy'), { says: { pastEctopic: warns } })?.says).toBe(line('levonorgestrel', 'recommend', '', 'pain '))
  })
})

describe('what labels warn of (EC-083)', () => {
  const recorded = (more = ''): string => `offer hours [needs-recorded-decision if-in-stock] ${mg.levonorgestrel} as-soon-as-possible label-warning ${more}other-window no-test-needed /`
  const plain = `recommend hours [if-in-stock] ${mg.levonorgestrel} as-soon-as-possible other-window no-test-needed /`
  test.each<[string, Facts, string]>([
    ['nothing told', {}, plain], ['not breastfeeding', feeding(false), plain], ['breastfeeding or not is not told', feeding(), plain], ['breastfeeding', feeding(true), recorded('milk-label ')],
    ['high blood pressure', ill('hypertension'), recorded()], ['the fortieth birthday', { person: { dateOfBirth: '1986-11-23' } }, recorded()], ['the day before it', { person: { dateOfBirth: '1986-11-24' } }, plain], ['age not told: nothing recorded, the stage asked', { person: {} }, `offer hours [if-in-stock] ${mg.levonorgestrel} as-soon-as-possible other-window stage-asked no-test-needed /`],
  ])('%s', (_, facts, says) => {
    const line = lineOf('levonorgestrel', facts, { pack: cn })
    expect(line?.says).toBe(says)
    expect(line?.rules).toContain('EC-083')
  })
  test('what is silent is asked, and blocks nothing', () => {
    expect(lineOf('levonorgestrel', { person: {} }, { pack: cn })?.asks).toEqual(expect.arrayContaining(['/pregnancyAndContraception/breastfeeding/current', '/health/conditions/hypertension', '/person/dateOfBirth']))
    expect(lineOf('levonorgestrel', { person: {} })?.asks).not.toContain('/health/conditions/hypertension')
  })
  test('milk is no warning where only the conditions of a label are stated', () => {
    const says = { labelWarnings: cn.emergencyContraception.labelWarnings }
    expect(lineOf('levonorgestrel', feeding(true), { says })?.says).toBe(plain)
    expect(lineOf('levonorgestrel', {}, { says })?.asks).not.toContain('/pregnancyAndContraception/breastfeeding/current')
    expect(lineOf('levonorgestrel', ill('hypertension'), { says })?.says).toBe(recorded())
  })
})

describe('breastfeeding (EC-071)', () => {
  test.each<[typeof who, string, string]>([[who, '', 'milk '], [us, '', 'milk-goes-on '], [uk, 'milk-feed-first ', 'milk-no-interruption ']])('$name: its own words, and nothing is withheld', (pack, levonorgestrel, ulipristal) => {
    const [given, later] = [lineOf('levonorgestrel', feeding(true), { pack }), lineOf('ulipristal', feeding(true), { pack })]
    expect(given?.says).toBe(`${pack === uk ? 'offer' : 'recommend'} hours [if-in-stock] ${mg.levonorgestrel} as-soon-as-possible ${levonorgestrel}other-window no-test-needed /`)
    expect(later?.says).toBe(`recommend hours [if-in-stock] ${mg.ulipristal} as-soon-as-possible ${ulipristal}no-test-needed /`)
    expect(later?.rules).toContain('EC-071')
    expect(lineOf('ulipristal', feeding(false), { pack })?.rules).not.toContain('EC-071')
    expect(given?.rules.includes('EC-071')).toBe(pack === uk)
  })
  test('the words of the label stand with ulipristal too', () => {
    expect(lineOf('ulipristal', { ...feeding(true), ...shelf({ text: 'ulipristal', inStock: true }) }, { pack: cn })?.says).toBe(`recommend hours [] ${mg.ulipristal} as-soon-as-possible milk-label no-test-needed /`)
  })
})

describe('medicines beside it (EC-050 to EC-059)', () => {
  const asked = (pill: Pill, facts: Facts, pack = who): string | undefined => lineOf(pill, facts, { pack })?.says
  const upa = (verb: string, flags: string, reasons: string): string => `${verb} hours [${flags}if-in-stock] ${mg.ulipristal} as-soon-as-possible ${reasons}no-test-needed /`
  const lng = (dose: string, flags: string, reasons: string): string => `recommend hours [${flags}if-in-stock] ${dose} as-soon-as-possible ${reasons}other-window no-test-needed /`
  const carbamazepine: Facts = { text: 'carbamazepine' }
  const efavirenz: Facts = { text: 'efavirenz', purpose: 'hiv-pep' }
  test.each<[string, typeof who, Facts, string, string]>([
    ['an inducer', who, takes(carbamazepine), lng(twice, 'off-label ', 'doubled-for-inducer doubled-is-off-label '), upa('offer', 'least-bad ', 'weaker-with-inducer ')],
    ['griseofulvin', who, takes({ text: 'griseofulvin' }), lng(twice, 'off-label ', 'doubled-for-inducer doubled-is-off-label '), upa('offer', 'least-bad ', 'weaker-with-inducer ')],
    ['efavirenz begun as prophylaxis', who, takes(efavirenz), lng(twice, 'off-label ', 'doubled-for-inducer doubled-is-off-label '), `not-recommended routine [] not-with-inducing-pep no-test-needed ${instead}`],
    ['an acid suppressant', who, takes({ text: 'omeprazole' }), lng(mg.levonorgestrel, '', ''), upa('recommend', '', 'weaker-with-acid-suppressant ')],
    ['an acid suppressant, uk', uk, takes({ text: 'omeprazole' }), lng(mg.levonorgestrel, '', '').replace('recommend', 'offer'), `not-recommended routine [] not-with-acid-suppressant no-test-needed ${instead}`],
    ['a progestogen', who, takes({ text: 'norethisterone' }), lng(mg.levonorgestrel, '', ''), upa('offer', '', 'weaker-after-progestogen ')],
    ['a progestogen, uk', uk, takes({ text: 'norethisterone' }), lng(mg.levonorgestrel, '', '').replace('recommend', 'offer'), `not-recommended routine [] not-after-progestogen no-test-needed ${instead}`],
    ['sugammadex', who, takes({ text: 'sugammadex' }), lng(mg.levonorgestrel, '', 'sugammadex '), upa('recommend', '', 'sugammadex ')],
    ['itraconazole, of which no label here speaks', who, takes({ text: 'itraconazole' }), lng(mg.levonorgestrel, '', ''), upa('recommend', '', '')],
    ['an inducer, uk', uk, takes(carbamazepine), lng(twice, '', 'doubled-for-inducer doubled-is-a-ceiling ').replace('recommend', 'offer'), `not-recommended routine [] not-with-inducer no-test-needed ${instead}`],
  ])('%s', (_, pack, facts, levonorgestrel, ulipristal) => {
    expect(asked('levonorgestrel', facts, pack)).toBe(levonorgestrel)
    expect(asked('ulipristal', facts, pack)).toBe(ulipristal)
  })
  test('what the label lists beside the guidance is told and changes no dose', () => {
    const line = lineOf('levonorgestrel', takes({ text: 'itraconazole' }), { pack: cn })
    expect(line?.says).toBe(lng(mg.levonorgestrel, '', 'label-interaction '))
  })
  test.each<[string, Facts, readonly string[]]>([
    ['an inducer', takes(carbamazepine), ['EC-050', 'EC-051', 'EC-133', 'EC-057']], ['an acid suppressant', takes({ text: 'omeprazole' }), ['EC-052']],
    ['a progestogen', takes({ text: 'norethisterone' }), ['EC-054']], ['sugammadex', takes({ text: 'sugammadex' }), ['EC-059']],
  ])('%s: ulipristal names the rule', (_, facts, rules) => {
    expect(lineOf('ulipristal', facts)?.rules).toEqual(expect.arrayContaining([...rules]))
  })
  test('her medicines not told: both pills stand and the list is asked for', () => {
    for (const pill of ['levonorgestrel', 'ulipristal'] as const) expect(lineOf(pill, { medicines: undefined })).toMatchObject({ says: pill === 'levonorgestrel' ? lng(mg.levonorgestrel, '', '') : upa('recommend', '', '') })
    for (const pill of ['levonorgestrel', 'ulipristal'] as const) expect(lineOf(pill, { medicines: undefined })?.asks).toContain('/medicines')
  })
  test.each(['combined-pill', 'progestogen-only-pill', 'patch', 'ring', 'implant', 'injectable'])('%s not used rightly, or past its day, holds a progestogen all the same', (method) => {
    expect(asked('ulipristal', { pregnancyAndContraception: { contraception: [{ id: 'k1', method: 'condoms' }, { id: 'k2', method, usedCorrectly: false }] } })).toBe(upa('offer', '', 'weaker-after-progestogen '))
  })
  test('a method not named, or none, is no progestogen; methods not told are asked', () => {
    for (const contraception of [[], [{ id: 'k1' }]]) {
      const line = lineOf('ulipristal', { pregnancyAndContraception: { contraception } })
      expect(line?.says).toBe(upa('recommend', '', ''))
      expect(line?.asks).not.toContain('/pregnancyAndContraception/contraception')
    }
    expect(lineOf('ulipristal', {})?.asks).toContain('/pregnancyAndContraception/contraception')
  })
})

describe('body size (EC-043)', () => {
  const size = (kg: number | undefined, cm?: number, index?: number): Facts => ({ body: { ...(kg ? { weight: { value: kg, unit: 'kg' } } : {}), ...(cm ? { height: { value: cm, unit: 'cm' } } : {}), ...(index ? { bodyMassIndex: { value: index, unit: 'kg/m2' } } : {}) } })
  const offer = (dose: string, flags: string, reasons: string, after = ''): string => `offer hours [${flags}if-in-stock] ${dose} as-soon-as-possible ${reasons}other-window ${after}no-test-needed /`
  const doubled = 'doubled-for-body-size doubled-is-off-label '
  test.each<[string, Facts, string]>([
    ['seventy kilograms', size(70, 180), offer(mg.levonorgestrel, '', '')], ['a little more', size(70.01, 180), offer(twice, 'off-label ', doubled)], ['an index above the limit alone', size(undefined, undefined, 26.1), offer(twice, 'off-label ', doubled)],
    ['above eighty-five kilograms: uncertain as well', size(85.01, 190), offer(twice, 'off-label ', doubled, 'uncertain-for-body-size ')], ['nothing measured', size(undefined), offer(twice, 'off-label ', 'doubled-until-measured doubled-is-off-label ')],
    ['height alone', size(undefined, 165), offer(twice, 'off-label ', 'doubled-until-measured doubled-is-off-label ')],
  ])('%s', (_, facts, says) => {
    expect(lineOf('levonorgestrel', facts, { pack: uk })?.says).toBe(says)
  })
  test('in the other packs it changes no dose; from the limit on it is said of both pills', () => {
    const large = size(81.7, 165)
    expect(lineOf('levonorgestrel', large)?.says).toBe(`recommend hours [if-in-stock] ${mg.levonorgestrel} as-soon-as-possible other-window larger-body no-test-needed /`)
    expect(lineOf('ulipristal', large)?.says).toBe(`recommend hours [if-in-stock] ${mg.ulipristal} as-soon-as-possible larger-body no-test-needed /`)
    expect(lineOf('levonorgestrel', size(81.6, 165))?.says).toBe(`recommend hours [if-in-stock] ${mg.levonorgestrel} as-soon-as-possible other-window no-test-needed /`)
  })
})

describe('allergies and refusal', () => {
  test.each(['levonorgestrel', 'ulipristal'] as const)('an allergy to %s closes that pill and no other', (pill) => {
    const facts: Facts = { allergies: [{ id: 'g0', substance: 'penicillin' }, { id: 'g1', substance: pill }] }
    expect(lineOf(pill, facts)?.says).toBe(`contraindicated routine [] allergy ${instead}`)
    expect(lineOf(pill === 'ulipristal' ? 'levonorgestrel' : 'ulipristal', facts)?.says).toContain('recommend')
  })
  test('allergies not told are asked; told, they are not; one without a name is', () => {
    expect(lineOf('levonorgestrel', { allergies: undefined })?.asks).toContain('/allergies')
    expect(lineOf('levonorgestrel', { allergies: [{ id: 'g1', substance: 'latex' }] })?.asks).not.toContain('/allergies')
    const unnamed = lineOf('levonorgestrel', { allergies: [{ id: 'g1' }] })
    expect(unnamed?.asks).toContain('/allergies/g1/substance')
    expect(unnamed?.says).toContain('recommend')
  })
})

describe('time', () => {
  const lng = (verb: string, flags: string, reasons: string): string => `${verb} [${flags}if-in-stock] ${mg.levonorgestrel} as-soon-as-possible ${reasons}other-window no-test-needed /`
  test.each<[string, typeof who, Facts, string]>([
    ['no time told', who, hoursAgo(0, { when: undefined }), lng('offer hours', 'time-unknown ', 'time-unknown ')],
    ['at 72 hours', who, hoursAgo(72), lng('recommend hours', '', '')],
    ['a second later', who, hoursAgo(72 + 1 / 3600), lng('offer hours', 'less-effective ', 'less-effective-later ')],
    ['beyond the label', us, hoursAgo(73), lng('offer hours', 'less-effective off-label ', 'less-effective-later beyond-label ')],
    ['twelve hours left', who, hoursAgo(108), lng('offer immediate', 'less-effective ', 'less-effective-later ')],
    ['planned too late and not yet now: brought forward', who, { ...hoursAgo(119), encounter: { planned: { doseAt: ago(-3) } } }, lng('offer immediate', 'less-effective ', 'bring-forward less-effective-later ')],
    ['planned in time', who, { ...hoursAgo(24), encounter: { planned: { doseAt: ago(-3) } } }, lng('recommend hours', '', '')],
    ['earliest past, latest ahead', who, hoursAgo(0, { when: { between: { earliest: ago(130), latest: ago(100) } } }), lng('offer immediate', 'less-effective ', 'may-have-closed ')],
    ['past every hour', who, hoursAgo(121), 'window-exceeded routine [] window-passed / instead-test-and-counselling'],
    ['too late here', uk, hoursAgo(100), `not-recommended routine [] too-late-here other-window no-test-needed ${instead}`],
  ])('%s', (_, pack, facts, says) => {
    expect(lineOf('levonorgestrel', facts, { pack })?.says).toBe(says)
  })
  test.each<[string, Facts, string]>([
    ['a condom told of', hoursAgo(24, { acts: [{ id: 'a1', kind: 'penis-into-vagina', condom: 'intact-throughout' }] }), lng('recommend hours', '', '').replace('no-test', 'condom-reported no-test')],
    ['oral only, her memory not told of', hoursAgo(24, { memory: undefined, acts: [{ id: 'a1', kind: 'penis-into-mouth' }] }), lng('consider hours', '', '').replace('no-test', 'more-may-have-happened no-test')],
    ['what happened not told', hoursAgo(24, { acts: undefined, forms: ['physical'] }), lng('consider hours', '', '').replace('no-test', 'contact-not-told no-test')],
    ['a girl of ten: the stage is asked beside it', { person: { dateOfBirth: '2016-03-02' } }, lng('offer hours', '', '').replace('no-test', 'stage-asked no-test')],
  ])('%s', (_, facts, says) => {
    expect(lineOf('levonorgestrel', facts)?.says).toBe(says)
  })
  test('all acts past, her memory not told: what may have come later in the incident keeps it open, to be considered', () => {
    const facts: Facts = { incidents: [{ id: 'i1', when: { at: ago(20) }, acts: [{ id: 'a1', kind: 'penis-into-vagina', when: { at: ago(130) } }] }] }
    const line = lineOf('levonorgestrel', facts)
    expect(line?.says).toBe(lng('consider hours', '', '').replace('no-test', 'more-may-have-happened no-test'))
    expect(line?.rules).toContain('EC-022')
    expect(lineOf('levonorgestrel', { incidents: [{ id: 'i1', memory: 'complete', when: { at: ago(20) }, acts: [{ id: 'a1', kind: 'penis-into-vagina', when: { at: ago(130) } }] }] })?.says).toContain('window-exceeded')
    expect(lineOf('levonorgestrel', { incidents: [{ id: 'i1', when: { at: ago(125) }, acts: [{ id: 'a1', kind: 'penis-into-vagina', when: { at: ago(130) } }] }] })?.says).toContain('window-exceeded')
    expect(lineOf('levonorgestrel', { incidents: [{ id: 'i1', when: { at: ago(20) }, acts: [{ id: 'a1', kind: 'penis-into-vagina', when: { at: ago(100) } }] }] })?.closes).toBe(new Date(Date.parse(ago(100)) + 120 * 3_600_000).toISOString())
  })
  test('what a place only considers is stepped down no further', () => {
    const considers = { ...g.levonorgestrelWindow, says: { unit: 'h', stages: [{ within: 120, verb: 'consider' }] } } as const
    expect(lineOf('levonorgestrel', hoursAgo(0, { when: undefined }), { says: { levonorgestrelWindow: considers } })?.says).toContain('consider hours')
  })
  test('in stock here: no word of stock', () => {
    expect(lineOf('levonorgestrel', shelf({ text: 'levonorgestrel', inStock: true }))?.says).toBe(`recommend hours [] ${mg.levonorgestrel} as-soon-as-possible other-window no-test-needed /`)
  })
})
