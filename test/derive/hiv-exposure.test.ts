import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/index.js'
import { account } from '../../src/derive/acts.js'
import { bleedingInjury, exposureKind, intimateInjury, raisesRisk } from '../../src/derive/hiv-exposure.js'
import { who } from '../../src/guideline/who/index.js'
import { facts, missing, of, value } from './support.js'

const read = (act: object): readonly unknown[] => {
  const [told] = account(of({ incidents: [{ id: 'i', memory: 'complete', acts: [{ id: 'a', ...act }] }] })).acts
  if (told === undefined) return []
  const kind = exposureKind(told, who.common.contacts)
  return [kind.value, missing(kind).map((fact) => fact.replace('/incidents/i/acts/a/', ''))]
}

describe('one act exposed her to', () => {
  const body = { kind: 'ejaculation-onto-body' }
  const fluid = { kind: 'blood-or-semen-on-mucosa-or-broken-skin' }
  const onto = (...ejaculationSites: readonly string[]) => ({ ejaculationSites })
  const [whole, broken, blood, noBlood] = [{ skinOrMucosaBroken: false }, { skinOrMucosaBroken: true }, { assailantBloodVisible: true }, { assailantBloodVisible: false }]
  test.each<[string, object, string, readonly string[]]>([
    ['an act of no kind', {}, 'unknown-act', ['kind']],
    ['a condom that she saw intact', { kind: 'penis-into-vagina', condom: 'intact-throughout', condomKnownFrom: 'survivor-saw' }, 'condom-intact', []],
    ['a condom that he called intact', { kind: 'penis-into-vagina', condom: 'intact-throughout', condomKnownFrom: 'assailant-said' }, 'receptive-vaginal', []],
    ['a condom that nobody says was seen', { kind: 'penis-into-anus', condom: 'intact-throughout' }, 'receptive-anal', ['condomKnownFrom']],
    ['a condom that failed', { kind: 'penis-into-anus', condom: 'failed-or-removed' }, 'receptive-anal', []],
    ['a condom not told', { kind: 'made-to-penetrate-vagina' }, 'insertive-vaginal', ['condom']],
    ['a shared sharp', { kind: 'injection-or-shared-sharp' }, 'shared-sharp', []],

    ['mouth, nothing told', { kind: 'penis-into-mouth' }, 'oral', ['ejaculation', 'skinOrMucosaBroken']],
    ['mouth, dry, whole', { kind: 'penis-into-mouth', ejaculation: false, ...whole }, 'oral-without-fluid-or-injury', []],
    ['mouth, dry, injury not told', { kind: 'penis-into-mouth', ejaculation: false }, 'oral', ['skinOrMucosaBroken']],
    ['mouth, ejaculation not told, whole', { kind: 'penis-into-mouth', ...whole }, 'oral', ['ejaculation']],
    ['mouth on vulva made to', { kind: 'made-to-use-mouth-on-vulva' }, 'oral', []],

    ['mouth on her, blood not told', { kind: 'mouth-on-vulva' }, 'fluid-on-mucosa', ['assailantBloodVisible']],
    ['mouth on her, blood', { kind: 'mouth-on-vulva', ...blood }, 'fluid-on-mucosa', []],
    ['mouth on her, no blood', { kind: 'mouth-on-vulva', ...noBlood }, 'no-risk', []],

    ['finger, blood, whole', { kind: 'finger-into-vagina', ...blood, ...whole }, 'fluid-on-mucosa', []],
    ['finger, no blood, injury', { kind: 'finger-into-vagina', ...noBlood, ...broken }, 'no-risk', []],
    ['finger, nothing told', { kind: 'finger-into-vagina' }, 'fluid-on-mucosa', ['assailantBloodVisible', 'skinOrMucosaBroken']],
    ['finger, injury, blood not told', { kind: 'finger-into-vagina', ...broken }, 'fluid-on-mucosa', ['assailantBloodVisible']],
    ['finger, whole, blood not told', { kind: 'finger-into-vagina', ...whole }, 'no-risk', []],

    ['a bite, nothing told', { kind: 'bite' }, 'bite-with-blood-in-mouth', ['skinOrMucosaBroken', 'assailantBloodVisible']],
    ['a bite, whole skin', { kind: 'bite', ...whole }, 'no-risk', []],
    ['a bite, broken skin, blood not told', { kind: 'bite', ...broken }, 'bite-with-blood-in-mouth', ['assailantBloodVisible']],
    ['a bite, broken skin, no blood', { kind: 'bite', ...broken, ...noBlood }, 'bite-without-blood-in-mouth', []],
    ['a kiss', { kind: 'kiss-mouth' }, 'no-risk', []],

    ['the body, place not told', body, 'fluid-on-mucosa', ['ejaculationSites']],
    ['the mouth', { ...body, ...onto('mouth') }, 'fluid-on-mucosa', []],
    ['the eye and the mouth', { ...body, ...onto('eye', 'mouth') }, 'fluid-on-mucosa', []],
    ['the eye, whole skin', { ...body, ...onto('eye'), ...whole }, 'fluid-in-eye', []],
    ['the eye and the skin, whole', { ...body, ...onto('eye', 'skin'), ...whole }, 'fluid-in-eye', []],
    ['the eye, broken skin', { ...body, ...onto('eye'), ...broken }, 'fluid-on-mucosa', []],
    ['the eye, skin not told', { ...body, ...onto('eye') }, 'fluid-on-mucosa', ['skinOrMucosaBroken']],
    ['the skin, whole', { ...body, ...onto('skin'), ...whole }, 'no-risk', []],
    ['the skin, broken', { ...body, ...onto('skin'), ...broken }, 'fluid-on-mucosa', []],
    ['the skin, not told whether broken', { ...body, ...onto('skin') }, 'fluid-on-mucosa', ['skinOrMucosaBroken']],
    ['the clothing', { ...body, ...onto('clothing'), ...whole }, 'no-risk', []],
    ['the skin and the clothing', { ...body, ...onto('skin', 'clothing'), ...whole }, 'no-risk', []],

    ['mucosa or broken skin, place not told', fluid, 'fluid-on-mucosa', ['ejaculationSites']],
    ['the eye alone', { ...fluid, ...onto('eye') }, 'fluid-in-eye', []],
    ['the eye and clothing', { ...fluid, ...onto('eye', 'clothing') }, 'fluid-in-eye', []],
    ['the eye, and skin that is broken by the name of the act', { ...fluid, ...onto('eye', 'skin') }, 'fluid-on-mucosa', []],
    ['broken skin', { ...fluid, ...onto('skin') }, 'fluid-on-mucosa', []],
    ['clothing alone, which the name of the act contradicts', { ...fluid, ...onto('clothing') }, 'fluid-on-mucosa', []],
    ['the vulva', { ...fluid, ...onto('vulva') }, 'fluid-on-mucosa', []],
  ])('%s', (_name, act, kind, asked) => {
    expect(read(act)).toEqual([kind, asked])
  })
})

describe('an injury', () => {
  const of0 = (derive: (s: ReturnType<typeof of>) => Answer, injuries?: readonly object[]) => {
    const answer = derive(of(injuries === undefined ? {} : { injuries }))
    return [value(answer), missing(answer)]
  }
  const [genital, mouth, arm] = [{ region: 'BM-G01' }, { region: 'BM-M02' }, { region: 'BM-A03' }]

  test('of the genital, anal or mouth region is looked for in every one', () => {
    const intimate = (...injuries: readonly object[]) => of0(intimateInjury, injuries)
    expect([intimate(genital), intimate(mouth), intimate(arm, genital)]).toEqual([[true, []], [true, []], [true, []]])
    expect([intimate(), intimate(arm), intimate({ type: 'abrasion' })]).toEqual([[false, []], [false, []], [false, []]])
    expect(of0(intimateInjury)).toEqual([[true, false], ['/injuries']])
  })

  test('that bleeds is one of which it is said', () => {
    const bleeding = (...injuries: readonly object[]) => of0(bleedingInjury, injuries)
    expect([bleeding({ bleedingNow: true }), bleeding({ bleedingNow: false }, { bleedingNow: true })]).toEqual([[true, []], [true, []]])
    expect([bleeding(), bleeding({ bleedingNow: false }), bleeding(genital)]).toEqual([[false, []], [false, []], [false, []]])
    expect(of0(bleedingInjury)).toEqual([[true, false], ['/injuries']])
  })
})

describe('what raises the risk of an act', () => {
  const risk = (act: object | undefined, more: object = {}, incident: object = {}) => {
    const s = of({ incidents: [{ id: 'i', memory: 'complete', ...(act === undefined ? {} : { acts: [{ id: 'a', ...act }] }), ...incident }], ...more })
    return account(s).acts.flatMap((told) => raisesRisk(s, told))
  }
  const [vaginal, bite] = [{ kind: 'penis-into-vagina' }, { kind: 'bite' }]
  const asked = ['/incidents/i/numberOfAssailants', '/health/menstruatingAtIncident', '/health/genitalSymptoms', '/injuries', '/assailants']

  test('is asked where nothing is told; an act not told has nothing of its own', () => {
    expect(missing(...risk(vaginal))).toEqual(['/incidents/i/acts/a/skinOrMucosaBroken', '/incidents/i/acts/a/firstIntercourse', '/incidents/i/acts/a/ejaculation', ...asked])
    expect(missing(...risk(bite))).toEqual(['/incidents/i/acts/a/firstIntercourse', '/incidents/i/acts/a/ejaculation', ...asked])
    expect(missing(...risk(undefined))).toEqual(asked)
  })

  test('is each fact by itself', () => {
    const raised = (...of0: Parameters<typeof risk>) => facts(...risk(...of0).filter((one) => one.known && one.value))
    expect(raised({ ...vaginal, skinOrMucosaBroken: true })).toEqual(['/incidents/i/acts/a/skinOrMucosaBroken'])
    expect(raised({ ...bite, skinOrMucosaBroken: true })).toEqual([])
    expect(raised({ ...vaginal, firstIntercourse: true })).toEqual(['/incidents/i/acts/a/firstIntercourse'])
    expect(raised({ ...vaginal, ejaculation: true })).toEqual(['/incidents/i/acts/a/ejaculation'])
    expect([raised(vaginal, {}, { numberOfAssailants: 1 }), raised(vaginal, {}, { numberOfAssailants: 2 })]).toEqual([[], ['/incidents/i/numberOfAssailants']])
    expect(raised(vaginal, { health: { menstruatingAtIncident: true } })).toEqual(['/health/menstruatingAtIncident'])
    expect([raised(vaginal, { health: { genitalSymptoms: ['discharge'] } }), raised(vaginal, { health: { genitalSymptoms: ['ulcer'] } })]).toEqual([[], ['/health/genitalSymptoms']])
    expect(raised(vaginal, { injuries: [{ region: 'BM-G01' }] })).toEqual(['/injuries'])
    expect(raised(vaginal, { assailants: [{ id: 'x', ulcerOrAcuteHivSeen: false }, { id: 'y/z', ulcerOrAcuteHivSeen: true }] })).toEqual(['/assailants/y~1z/ulcerOrAcuteHivSeen'])
  })

  test('is asked of each assailant described, by id or position', () => {
    const people = (assailants: readonly object[]) => missing(...risk(undefined, { assailants })).filter((fact) => fact.startsWith('/assailants'))
    expect([people([{ id: 'x' }, { relation: 'stranger' }]), people([])]).toEqual([['/assailants/x/ulcerOrAcuteHivSeen', '/assailants/1/ulcerOrAcuteHivSeen'], []])
  })
})
