import { type Known, from, known, presume, surely } from '../../answer/index.js'
import { azithromycinIn } from '../../derive/infection-courses.js'
import { read, readYesNo } from '../../derive/read.js'
import { type OptionalDose, by, passes } from '../../guideline/shape/index.js'
import type { GonorrhoeaOption } from '../../guideline/topic/sti-prophylaxis.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { type Bar, type Option, type Stated, childDose, stated, weighed } from './option.js'
import { type Pathway, light, mustWeigh } from './person.js'
import type { Scene } from './scene.js'

/** STI-020, STI-021, STI-029, STI-050, STI-072, STI-077: the ways to treat gonorrhoea, in the order of the pack. */
export function gonorrhoeaOptions(scene: Scene, pathway: Pathway): readonly Option[] {
  const { g, person } = scene
  const isLight = light(person, g.ceftriaxoneLight, g)
  const unweighed = mustWeigh(person, pathway, g)
  const based = (options: readonly Option[]): readonly Option[] => options.map((option) => ({ ...option, because: [...option.because, isLight, unweighed, person.pathway] }))
  if (unweighed.value) return based([{ bars: [...ceftriaxoneBars(scene)], reasons: [{ key: 'sti.weigh-first', rule: g.rounding }], because: [] }])
  if (pathway === 'child') return based(isLight.value ? lightOptions(scene) : largeChild(scene))
  if (isLight.value && g.lightAdolescent.says.approach === 'child-row-first') return based(lightAdolescent(scene))
  return based(inOrder(scene).flatMap((name) => grown(name, scene)))
}

/** STI-050: the child's row is chosen, the adolescent's stands beside it; the prescriber confirms. */
function lightAdolescent(scene: Scene): readonly Option[] {
  return [...lightOptions(scene), ...ceftriaxone(scene, [{ key: 'sti.adolescent-row', rule: scene.g.lightAdolescent }], { beside: 'consider' })]
}

/**
 * After an allergy the pack's order, beside tenofovir the aminoglycoside last (CD-46); where ceftriaxone is only refused or not here, the route by mouth comes
 * before other injections (STI-029).
 */
function inOrder(scene: Scene): readonly GonorrhoeaOption[] {
  const { order } = scene.g.gonorrhoeaOrder.says
  const allergy = betaLactamBars(scene).some(({ closed }) => closed.value)
  const [byMouth, injections] = parted(order.slice(1), 'oral-cephalosporin')
  if (!allergy) return [...order.slice(0, 1), ...byMouth, ...injections]
  const [aminoglycoside, others] = parted(order, 'gentamicin-azithromycin')
  return scene.findings.tenofovirDisoproxil.value ? [...others, ...aminoglycoside] : order
}

/** One of them, and the others in their order. */
function parted(order: readonly GonorrhoeaOption[], one: GonorrhoeaOption): readonly [readonly GonorrhoeaOption[], readonly GonorrhoeaOption[]] {
  return [order.filter((name) => name === one), order.filter((name) => name !== one)]
}

/** What stands in for ceftriaxone is shown beside another only where ceftriaxone is closed. */
function beside(scene: Scene): { readonly beside?: 'consider' } {
  const [option] = ceftriaxone(scene, [])
  return option?.bars.some(({ closed }) => closed.value) === true ? { beside: 'consider' } : {}
}

function grown(name: GonorrhoeaOption, scene: Scene): readonly Option[] {
  const { s, g, person, exposure, findings: f } = scene
  const throat: readonly StiProphylaxisReason[] = exposure.sites.oral.value ? [{ key: 'sti.throat-unreliable', rule: g.throatUnreliable }] : []
  const cure: StiProphylaxisReason = { key: 'sti.test-of-cure', rule: g.testOfCure }
  const order = known('order', { row: g.gonorrhoeaOrder })
  switch (name) {
    case 'ceftriaxone': return ceftriaxone(scene, light(person, g.ceftriaxoneLight, g).value ? [{ key: 'sti.adolescent-row-alone', rule: g.lightAdolescent }] : [])
    case 'azithromycin':
      return stated(g.azithromycinHighDose, g, s, {
        bars: [bothAllergies(scene), ...macrolideBars(scene)], reasons: [cure], because: [order, by(g.gonorrhoeaInPregnancy, f.maybePregnant)], ...(f.maybePregnant.value ? { atMost: 'offer' } : {}),
      })
    case 'gentamicin-azithromycin': {
      const of = { ...beside(scene), reasons: [...gentamicinWords(scene), ...intoMuscle(scene), ...throat, cure], because: [order, exposure.sites.oral, f.tenofovir] }
      const bars = [bothAllergies(scene), ...gentamicinBars(scene)]
      return [...stated(g.gentamicinDose, g, s, { ...of, bars: [...bars, ...macrolideBars(scene)] }), ...lessGiven(g.gentamicinDose, scene, { ...of, bars })]
    }
    case 'spectinomycin': return spectinomycin(scene, [...throat, cure])
    case 'oral-cephalosporin': return oralCephalosporin(scene, [...throat, cure])
  }
}

/** STI-028: what closes ceftriaxone, and cefixime with it. */
function betaLactamBars({ g, findings: f }: Scene): readonly Bar[] {
  return [
    { closed: f.cephalosporin.any, reason: { key: 'sti.cephalosporin-allergy', rule: g.cephalosporinAllergy } },
    { closed: f.penicillin.severe, reason: { key: g.penicillinSevere.says.approach === 'hold' ? 'sti.penicillin-severe' : 'sti.penicillin-severe-told', rule: g.penicillinSevere } },
  ]
}

function noInjection({ g, findings: f }: Scene): Bar {
  return { closed: f.noInjection, reason: { key: 'sti.no-injection', rule: g.withoutExamination }, verb: 'not-recommended' }
}

function ceftriaxoneBars(scene: Scene): readonly Bar[] {
  return [...betaLactamBars(scene), noInjection(scene)]
}

/** STI-021: more from one weight on, where the pack says so. Not weighed, and grown: the usual dose, and a word. */
function ceftriaxone(scene: Scene, more: readonly StiProphylaxisReason[], shown: Pick<Option, 'beside'> = {}): readonly Option[] {
  const { s, g, person } = scene
  const heavy = presume(passes(g.ceftriaxoneHeavyFrom, person.kg), false)
  const disputed = presume(passes(g.ceftriaxoneDisputedFrom, person.kg), false)
  const large = heavy.value && g.ceftriaxoneHeavyDose.says !== 'none'
  const dose: OptionalDose = large ? g.ceftriaxoneHeavyDose : g.ceftriaxoneDose
  const of = {
    ...shown,
    reasons: [
      ...more, ...(large ? [{ key: 'sti.heavy', from: g.ceftriaxoneHeavyFrom } as const] : disputed.value ? [{ key: 'sti.heavy-disputed', from: g.ceftriaxoneHeavyFrom } as const] : []),
      ...unweighedWords(scene), ...givingWords(scene),
    ],
    because: [heavy, disputed, person.adult],
  }
  if (azithromycinIn(dose) === 0) return stated(dose, g, s, { ...of, bars: ceftriaxoneBars(scene) })
  const macrolide = macrolideBars(scene)
  const pair = stated(dose, g, s, { ...of, bars: [...ceftriaxoneBars(scene), ...macrolide] })
  return macrolide.some(({ closed }) => closed.value) ? [...pair, ...alone(dose, scene, { ...of, bars: ceftriaxoneBars(scene) })] : pair
}

/** STI-073: what closes the macrolide of a pair does not close the other medicine of it. */
function alone(dose: OptionalDose, { s, g }: Scene, of: Stated): readonly Option[] {
  if (dose.says === 'none') return []
  const components = dose.says.components.filter(({ medicine }) => medicine !== 'azithromycin')
  const route = components.some(({ form }) => form === 'injection') ? 'injection' : 'oral'
  return stated({ ...dose, says: { route, components } }, g, s, of).map((option) => ({ ...option, order: { components, route, rows: [dose] } }))
}

/** STI-025: of a pair whose azithromycin she was given since the contact the other medicine is left. How much it was, where it is not told, is asked. */
function lessGiven(dose: OptionalDose, scene: Scene, of: Stated): readonly Option[] {
  const { azithromycinSince } = scene.findings
  if (azithromycinSince === undefined) return []
  const enough = presume(from([azithromycinSince], (taken) => taken >= azithromycinIn(dose)), true)
  return enough.value ? alone(dose, scene, { ...of, because: [...of.because, enough] }) : []
}

function unweighedWords({ g, person }: Scene): readonly StiProphylaxisReason[] {
  if (person.kg.known) return []
  if (!person.adult.value) return [{ key: 'sti.confirm-weight', limit: g.ceftriaxoneLight }]
  return g.ceftriaxoneHeavyFrom.says === 'none' ? [] : [{ key: 'sti.weigh-if-heavy', from: g.ceftriaxoneHeavyFrom }]
}

/** STI-028, STI-070: how it is given, and what does not stand against it. */
function givingWords({ g, common, person, findings: f }: Scene): readonly StiProphylaxisReason[] {
  const water = f.lidocaine.any.value || f.heartBlock.value || presume(passes(common.infantBelow, person.years), false).value
  return [
    ...(f.penicillin.any.value ? [{ key: 'sti.penicillin-mild', rule: g.penicillinMild } as const] : []),
    f.bleeding.value
      ? { key: 'sti.intravenous', rule: g.ceftriaxoneOtherwise }
      : water ? { key: 'sti.water-for-injection', rule: g.ceftriaxoneOtherwise } : { key: 'sti.with-lidocaine', rule: g.ceftriaxoneGiving },
    ...(g.edition.says.approach === 'older' ? [{ key: 'sti.older-dose', rule: g.edition } as const] : []),
  ]
}

/** STI-028: what has no other way than into muscle. */
function intoMuscle({ g, findings: f }: Scene): readonly StiProphylaxisReason[] {
  return f.bleeding.value ? [{ key: 'sti.depot-bleeding', rule: g.ceftriaxoneOtherwise }] : []
}

/** STI-072, STI-077: not in a pregnancy that is not excluded; the screen of STI-078. */
function gentamicinBars(scene: Scene): readonly Bar[] {
  const { g, findings: f } = scene
  return [
    { closed: f.aminoglycoside.any, reason: { key: 'sti.gentamicin-screen', rule: g.gentamicinScreen } },
    { closed: presume(by(g.gonorrhoeaInPregnancy, f.maybePregnant), true), reason: { key: 'sti.gentamicin-pregnancy', rule: g.notInPregnancy } },
    { closed: f.kidneys, reason: { key: 'sti.gentamicin-kidneys', limit: g.gentamicinKidneys } },
    { closed: f.myasthenia, reason: { key: 'sti.gentamicin-screen', rule: g.gentamicinScreen } },
    { closed: f.deafness, reason: { key: 'sti.gentamicin-screen', rule: g.gentamicinScreen } },
    noInjection(scene),
  ]
}

/** CD-46: a single dose beside tenofovir or a loop diuretic, with creatinine drawn. */
function gentamicinWords({ g, findings: f }: Scene): readonly StiProphylaxisReason[] {
  return [{ key: 'sti.gentamicin-ask', rule: g.gentamicinScreen }, ...(f.tenofovir.value || f.loopDiuretic.value ? [{ key: 'sti.gentamicin-creatinine', rule: g.gentamicinScreen } as const] : [])]
}

/** STI-073, STI-084, STI-078, STI-025: what closes a macrolide. */
export function macrolideBars({ g, findings: f }: Scene): readonly Bar[] {
  return [
    { closed: f.macrolide.any, reason: { key: 'sti.macrolide-allergy', rule: g.macrolideAllergy } },
    { closed: f.qt, reason: { key: 'sti.qt', rule: g.qt } },
    { closed: f.myasthenia, reason: { key: 'sti.myasthenia', rule: g.gentamicinScreen } },
    { closed: f.takesMacrolide, reason: { key: 'sti.takes-macrolide', rule: g.oneMacrolide }, verb: 'not-recommended' },
  ]
}

/** STI-073: severe allergy to both leaves no automatic drug. */
function bothAllergies({ g, findings: f }: Scene): Bar {
  return { closed: by(g.macrolideAllergy, known(f.cephalosporin.severe.value && f.macrolide.severe.value, f.cephalosporin.severe, f.macrolide.severe)) as Bar['closed'], reason: { key: 'sti.both-allergies', rule: g.macrolideAllergy } }
}

/** STI-072, STI-077: twice the dose for the cervix, where the pack says so. */
function spectinomycin(scene: Scene, more: readonly StiProphylaxisReason[]): readonly Option[] {
  const { s, g, exposure, findings: f } = scene
  const hasCervix = g.spectinomycinCervicalDose.says === 'none' ? known(false) : cervix(scene)
  const cervical = exposure.sites.vaginal.value && hasCervix.value
  return stated(cervical ? g.spectinomycinCervicalDose : g.spectinomycinDose, g, s, {
    ...beside(scene),
    bars: [{ closed: f.spectinomycin.any, reason: { key: 'sti.spectinomycin-allergy', rule: g.cephalosporinAllergy } }, bothAllergies(scene), noInjection(scene)],
    reasons: [...intoMuscle(scene), ...more], because: [by(g.gonorrhoeaInPregnancy, f.maybePregnant), exposure.sites.vaginal, hasCervix, exposure.sites.oral, known('order', { row: g.gonorrhoeaOrder })],
  })
}

/** Not told counts as there; where the sex recorded at birth is male, as not, and it is asked (CD-16). */
function cervix({ s }: Scene): Known<boolean> {
  const own = readYesNo(s.case.body?.organs?.cervix, '/body/organs/cervix')
  if (own.known) return own
  const sex = read(s.case.person?.sexAssignedAtBirth, '/person/sexAssignedAtBirth')
  return known(!surely(sex, 'male'), presume(sex, 'female' as const), presume(own, !surely(sex, 'male')))
}

/** STI-029, D2: by mouth where an injection is refused or cannot be had; no figure where none has been read. */
function oralCephalosporin(scene: Scene, more: readonly StiProphylaxisReason[]): readonly Option[] {
  const { s, g, exposure } = scene
  const dose = g.oralCephalosporinDose
  const { approach } = g.oralRoute.says
  const because = [known(approach, { row: g.oralRoute }), exposure.sites.oral]
  const referred: readonly StiProphylaxisReason[] = exposure.sites.oral.value && approach === 'stated-but-throat' ? [{ key: 'sti.throat-refer', rule: g.oralRoute }] : []
  const again: readonly StiProphylaxisReason[] = g.oralCephalosporinAgainFrom.says === 'none' ? [] : [{ key: 'sti.oral-again', from: g.oralCephalosporinAgainFrom, to: g.oralCephalosporinAgainTo }]
  switch (approach) {
    case 'none': return []
    case 'no-figure': return [{ bars: betaLactamBars(scene), reasons: [{ key: 'sti.oral-no-figure', rule: g.oralRoute }, ...more], because }]
    case 'stated':
    case 'stated-but-throat': {
      const of = { reasons: [...again, ...more, ...referred], because }
      const bars = betaLactamBars(scene)
      if (azithromycinIn(dose) === 0) return stated(dose, g, s, { ...of, bars })
      return [...stated(dose, g, s, { ...of, bars: [...bars, ...macrolideBars(scene)] }), ...lessGiven(dose, scene, { ...of, bars })]
    }
  }
}

/** STI-045: the rows for those under the pack's own weight limit. */
function lightOptions(scene: Scene): readonly Option[] {
  const { s, g, person, pack, findings: f } = scene
  const confirm = presume(passes(g.ceftriaxoneConfirmFrom, person.kg), false)
  const [fixed] = g.ceftriaxoneChildDose.says === 'none' ? [] : g.ceftriaxoneChildDose.says.components
  const words: readonly StiProphylaxisReason[] = [
    ...(fixed === undefined || !person.kg.known ? [] : [childDose(fixed, g.ceftriaxoneChildDose, person, pack)]),
    ...(g.ceftriaxoneConfirmFrom.says === 'none' ? [] : [{ key: 'sti.child-older-dose', rule: g.ceftriaxoneConfirmFrom } as const]),
    ...(confirm.value ? [{ key: 'sti.child-confirm', from: g.ceftriaxoneConfirmFrom } as const] : []),
    ...givingWords(scene),
  ]
  const cefixime = presume(passes(g.cefiximeFrom, person.months), false)
  const bars = ceftriaxoneBars(scene)
  return [
    ...stated(g.ceftriaxoneChildDose, g, s, { bars, reasons: words, because: [confirm, known('fixed', { row: g.ceftriaxoneChildDose })] }),
    ...weighed(g.ceftriaxoneChildByWeight, g, s, person, { bars, reasons: givingWords(scene), because: [] }, pack),
    ...weighed(g.spectinomycinChild, g, s, person, {
      bars: [{ closed: f.spectinomycin.any, reason: { key: 'sti.spectinomycin-allergy', rule: g.cephalosporinAllergy } }, bothAllergies(scene), noInjection(scene)],
      reasons: [{ key: 'sti.test-of-cure', rule: g.testOfCure }], because: [],
    }, pack),
    ...(cefixime.value ? weighed(g.cefiximeChild, g, s, person, { bars: betaLactamBars(scene), reasons: [{ key: 'sti.test-of-cure', rule: g.testOfCure }], because: [cefixime] }, pack) : []),
  ]
}

/** A child over the limit: the pack's own row for large children, else the adult dose. */
function largeChild(scene: Scene): readonly Option[] {
  const { s, g, pack } = scene
  if (g.ceftriaxoneChildLargeDose.says === 'none') return ceftriaxone(scene, [{ key: 'sti.pack-only', pack: { text: 'as-written', words: pack } }])
  return stated(g.ceftriaxoneChildLargeDose, g, s, { bars: ceftriaxoneBars(scene), reasons: [{ key: 'sti.pack-only', pack: { text: 'as-written', words: pack } }, ...givingWords(scene)], because: [] })
}
