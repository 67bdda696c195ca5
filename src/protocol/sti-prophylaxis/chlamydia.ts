import { type Answer, type Known, known, not, presume } from '../../answer/index.js'
import { type Rule, by, passes } from '../../guideline/shape/index.js'
import type { Order } from '../../plan/index.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { macrolideBars } from './gonorrhoea.js'
import { type Bar, type Option, elsewhere, holds, stated, weighed } from './option.js'
import { type Pathway, light, mustWeigh } from './person.js'
import type { Scene } from './scene.js'

/** What is given in the same visit already, and closes this slot. */
export interface Beside {
  readonly gonorrhoea?: Order | undefined
  readonly syphilis?: Order | undefined
}

/** What covers chlamydia already (STI-025, STI-075). */
export interface Covered {
  readonly reason: StiProphylaxisReason
  /** Doxycycline is still given for the rectum. */
  readonly exceptRectal: boolean
}

export function covered({ g }: Scene, { gonorrhoea, syphilis }: Beside): Covered | undefined {
  if (holds(syphilis, 'doxycycline')) return { reason: { key: 'sti.covered-by-doxycycline', rule: g.penicillinAndSyphilis }, exceptRectal: false }
  if (holds(gonorrhoea, 'azithromycin')) return { reason: { key: 'sti.covered-by-azithromycin', rule: g.oneMacrolide }, exceptRectal: true }
  return undefined
}

/** STI-020, STI-024, STI-045, STI-052, STI-061, STI-063: the ways to treat chlamydia, best first. */
export function chlamydiaOptions(scene: Scene, pathway: Pathway, beside: Beside): readonly Option[] {
  const { g, person, exposure, findings: f } = scene
  const isLight = light(person, g.chlamydiaLight, g)
  const unweighed = mustWeigh(person, pathway, g)
  const basis = [isLight, unweighed, person.pathway, exposure.sites.anal, by(g.breastfeedingDoxycycline, f.breastfeeding), ...(person.adult.value ? [] : [known('young', { row: g.youngChlamydia })])]
  const based = (options: readonly Option[]): readonly Option[] => options.map((option) => ({ ...option, because: [...option.because, ...basis] }))
  // The two-gram dose closes the slot; for the rectum doxycycline is still given where it may be.
  if (covered(scene, beside) !== undefined) return based(doxycycline(scene))
  if (unweighed.value) return based([{ bars: [], reasons: [{ key: 'sti.weigh-first', rule: g.rounding }], because: [] }])
  return based(pathway === 'grown' && !isLight.value && oldEnough(scene).value ? adult(scene) : young(scene, pathway, isLight))
}

function oldEnough({ g, person }: Scene): Known<boolean> {
  return presume(passes(g.doxycyclineFrom, person.years), false)
}

function adult(scene: Scene): readonly Option[] {
  const { g, exposure, findings: f } = scene
  // STI-063: where the pack avoids doxycycline it keeps its place, so that the plan says why it is not given.
  const second = g.breastfeedingDoxycycline.says.approach === 'second' && f.breastfeeding.value && !exposure.sites.anal.value
  return second ? [...azithromycin(scene), ...doxycycline(scene), ...amoxicillin(scene)] : [...doxycycline(scene), ...azithromycin(scene), ...amoxicillin(scene)]
}

/** STI-045, STI-052: a light or young person's chlamydia, by the pack's own rows. */
function young(scene: Scene, pathway: Pathway, isLight: Known<boolean>): readonly Option[] {
  const { s, g, person, pack } = scene
  const grownUp = oldEnough(scene)
  const { approach } = g.youngChlamydia.says
  const basis = [known(approach, { row: g.youngChlamydia }), grownUp, ...infantWords(scene).because]
  // STI-073: where she may be pregnant and old enough for the others, amoxicillin is left.
  const last = pathway === 'grown' && grownUp.value && scene.findings.maybePregnant.value ? amoxicillin(scene) : []
  const withBasis = (options: readonly Option[]): readonly Option[] => [...options, ...last].map((option) => ({ ...option, because: [...option.because, ...basis] }))
  const erythromycin = weighed(g.erythromycinChild, g, s, person, { bars: macrolideBars(scene), beside: 'consider', reasons: infantWords(scene).reasons, because: [] }, pack)
  const byWeight = weighed(g.azithromycinChild, g, s, person, { bars: macrolideBars(scene), reasons: infantWords(scene).reasons, because: [] }, pack)
  switch (approach) {
    case 'azithromycin-by-weight': return withBasis(isLight.value ? [...doxycycline(scene), ...byWeight, ...erythromycin] : [...doxycycline(scene), ...azithromycin(scene)])
    case 'by-age-and-weight': {
      if (!grownUp.value) return withBasis(isLight.value ? erythromycin : azithromycin(scene))
      // STI-052 (d): two rows fit a light older child; the prescriber picks.
      if (pathway === 'child' && isLight.value) {
        return withBasis([{ bars: [], atMost: 'consider', because: [], reasons: [{ key: 'sti.prescriber-picks', young: g.erythromycinChild, older: g.doxycyclineDose, other: g.azithromycinDose }] }])
      }
      return withBasis([...doxycycline(scene), ...azithromycin(scene)])
    }
    case 'erythromycin-by-weight':
      if (!isLight.value) return withBasis([...doxycycline(scene), ...azithromycin(scene)])
      return withBasis(pathway === 'grown' ? [...doxycycline(scene), ...erythromycin] : [...erythromycin, ...doxycycline(scene)])
    case 'specialist': return withBasis(grownUp.value ? [...doxycycline(scene), ...azithromycin(scene)] : [elsewhere({ key: 'sti.child-specialist', rule: g.youngChlamydia }, [])])
  }
}

/** STI-048: a word about the stomach outlet of the youngest. */
function infantWords({ g, person }: Scene): { readonly reasons: readonly StiProphylaxisReason[]; readonly because: readonly Answer<unknown>[] } {
  const infant = presume(passes(g.macrolideCareBelow, person.weeks), false)
  return { reasons: infant.value ? [{ key: 'sti.infant-macrolide', below: g.macrolideCareBelow }] : [], because: [infant] }
}

/** Precedence of section 0: allergy, pregnancy, age, then what she takes, then feeding. */
export function doxycyclineBars(scene: Scene): readonly Bar[] {
  const { g, findings: f } = scene
  const old = oldEnough(scene)
  const feeding = g.breastfeedingDoxycycline.says.approach === 'avoid' ? f.breastfeeding : known(false)
  return [
    { closed: f.tetracycline.any, reason: { key: 'sti.tetracycline-allergy', rule: g.tetracyclineAllergy } },
    { closed: f.maybePregnant, reason: pregnancyReason(scene, g.notInPregnancy) },
    { closed: known(!old.value, old), reason: { key: 'sti.doxycycline-too-young', from: g.doxycyclineFrom } },
    { closed: f.retinoid, reason: { key: 'sti.retinoid', rule: g.retinoids } },
    { closed: f.takesTetracycline, reason: { key: 'sti.takes-tetracycline', rule: g.oneMacrolide }, verb: 'not-recommended' },
    { closed: feeding, reason: { key: 'sti.doxycycline-breastfeeding', rule: g.breastfeedingDoxycycline }, verb: 'not-recommended' },
  ]
}

function pregnancyReason({ findings: f }: Scene, rule: Rule): StiProphylaxisReason {
  return { key: f.pregnant.value ? 'sti.doxycycline-pregnant' : 'sti.doxycycline-maybe-pregnant', rule }
}

function doxycycline(scene: Scene): readonly Option[] {
  const { s, g, exposure, findings: f } = scene
  return stated(g.doxycyclineDose, g, s, {
    bars: doxycyclineBars(scene), beside: 'consider',
    reasons: [...(exposure.sites.anal.value ? [{ key: 'sti.rectal', rule: g.rectalPreference } as const] : []), ...(f.breastfeeding.value ? [{ key: 'sti.breastfeeding-short', rule: g.breastfeedingDoxycycline } as const] : [])],
    because: [not(f.pregnant)],
  })
}

/** STI-024, STI-061: one dose, where doxycycline is closed or the course cannot be kept. */
function azithromycin(scene: Scene): readonly Option[] {
  const { s, g, exposure, person, unsafeHome } = scene
  const small = g.azithromycinLightDose.says === 'none' ? known(false) : light(person, g.azithromycinLight, g)
  return stated(small.value ? g.azithromycinLightDose : g.azithromycinDose, g, s, {
    bars: macrolideBars(scene), beside: unsafeHome.value ? 'offer' : 'consider',
    reasons: [
      { key: 'sti.single-dose', rule: g.pregnancySubstitutes },
      ...(exposure.sites.anal.value ? [{ key: 'sti.rectal-caveat', rule: g.rectalPreference } as const] : []),
      ...(unsafeHome.value ? [{ key: 'sti.discreet', rule: g.discreetSupply } as const] : []),
    ],
    because: [small, unsafeHome, exposure.sites.anal],
  })
}

/** STI-073, STI-084: where neither may be given. */
function amoxicillin({ s, g, findings: f }: Scene): readonly Option[] {
  return stated(g.amoxicillinDose, g, s, {
    bars: [
      { closed: f.penicillin.any, reason: { key: 'sti.penicillin-allergy', rule: g.macrolideAllergy } },
    ],
    reasons: [{ key: 'sti.chlamydia-test-of-cure', rule: g.notTooSoon }, ...(f.cephalosporin.severe.value ? [{ key: 'sti.cephalosporin-severe', rule: g.cephalosporinAllergy } as const] : [])], because: [],
  })
}
