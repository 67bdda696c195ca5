import { type Answer, type Known, known, presume } from '../../answer/index.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import { gestationalWeeks } from '../../derive/gestation.js'
import { inFormulary } from '../../derive/formulary.js'
import { taking } from '../../derive/medicine-list.js'
import { given, read, readYesNo } from '../../derive/read.js'
import { hoursSince, timeOf } from '../../derive/taken-within.js'
import { wants } from '../../derive/wishes.js'
import { type OptionalDose, band, by, passes } from '../../guideline/shape/index.js'
import type { Due } from '../../plan/index.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { type Decision, childDecision, grownDecision } from './decision.js'
import { type Bar, type Option, elsewhere, stated } from './option.js'
import { type Pathway, light, mustWeigh } from './person.js'
import type { Scene } from './scene.js'

/** STI-022: only where there is a vagina. Organs not told count as there; where the sex recorded at birth is male, they are asked (CD-16). */
export function trichomonasDecision(scene: Scene, pathway: Pathway): Decision {
  const decided = pathway === 'grown' ? grownDecision(scene, 'trichomonas') : childDecision(scene, 'trichomonas')
  const anatomy = vagina(scene)
  const because = [...decided.because, by(scene.g.vaginaOnly, anatomy)]
  if (decided.verb === 'not-indicated' || decided.verb === 'refer') return { ...decided, because }
  if (anatomy.value === 'absent') return { verb: 'not-indicated', reasons: [{ key: 'sti.no-vagina', rule: scene.g.vaginaOnly }], instead: [{ key: 'sti.instead-test-if-positive' }], because }
  if (anatomy.value === 'asked') return { verb: 'needs-input', reasons: [{ key: 'sti.organs-not-recorded', rule: scene.g.vaginaOnly }], because }
  return firstTrimester(scene, { ...decided, because })
}

type Anatomy = 'present' | 'absent' | 'asked'

function vagina({ s }: Scene): Known<Anatomy> {
  const { vagina: own, neovagina } = s.case.body?.organs ?? {}
  const made = presume(readYesNo(neovagina, '/body/organs/neovagina'), false)
  if (neovagina === true) return given<Anatomy>('present', '/body/organs/neovagina')
  if (own !== undefined) return known<Anatomy>(own ? 'present' : 'absent', given(own, '/body/organs/vagina'), made)
  const sex = read(s.case.person?.sexAssignedAtBirth, '/person/sexAssignedAtBirth')
  const doubtful = sex.known && sex.value === 'male'
  return known<Anatomy>(doubtful ? 'asked' : 'present', presume(sex, 'female' as const), presume(readYesNo(undefined, '/body/organs/vagina'), true), made)
}

/** D9: in the first months prophylaxis waits for a test, unless the other person is known to be infected or she chooses it. A pregnancy not dated counts as early. */
function firstTrimester({ s, g, findings: f, source, asksForIt }: Scene, decided: Decision): Decision {
  if (g.firstTrimester.says.approach === 'allow') return { ...decided, because: [...decided.because, known('allow', { row: g.firstTrimester })] }
  const early = presume(passes(g.firstTrimesterBelow, gestationalWeeks(s)), true)
  const because = [...decided.because, f.pregnant, early, source.trichomonas.known, asksForIt, known('defer', { row: g.firstTrimester })]
  if (!f.pregnant.value || !early.value) return { ...decided, because }
  if (source.trichomonas.known.value || asksForIt.value) return { ...decided, because, reasons: [...decided.reasons, { key: 'sti.first-trimester-chosen', below: g.firstTrimesterBelow }] }
  return { verb: 'defer', reasons: [{ key: 'sti.first-trimester', below: g.firstTrimesterBelow }], instead: [{ key: 'sti.instead-trichomonas-test' }, { key: 'sti.instead-if-she-asks', rule: g.firstTrimester }], because }
}

/** STI-020, STI-023, STI-045, STI-050: the course; one large dose only where a course cannot be kept. */
export function trichomonasOptions(scene: Scene, pathway: Pathway): readonly Option[] {
  const { s, g, person } = scene
  const isLight = light(person, g.metronidazoleLight, g)
  const old = presume(passes(g.metronidazoleAdultFrom, person.years), false)
  const unweighed = mustWeigh(person, pathway, g)
  const based = (options: readonly Option[]): readonly Option[] => options.map((option) => ({ ...option, because: [...option.because, isLight, old, unweighed, person.pathway] }))
  const bars = metronidazoleBars(scene)
  if (!old.value || (pathway === 'child' && isLight.value)) return based([{ bars, atMost: 'consider', because: [], reasons: [...childReadings(scene), { key: 'sti.pharmacist-confirms', rule: g.metronidazoleChild }] }])
  if (unweighed.value) return based([{ bars, reasons: [{ key: 'sti.weigh-first', rule: g.rounding }], because: [] }])
  const words = courseWords(scene)
  if (isLight.value && g.metronidazoleLightDose.says === 'none') return based([elsewhere({ key: 'sti.child-specialist', rule: g.metronidazoleLightDose }, [])])
  if (isLight.value) return based(stated(g.metronidazoleLightDose, g, s, { bars, reasons: words, because: [] }))
  const tablet = tabletHere(scene)
  return based([
    ...stated(tablet.row, g, s, { asGood: tablet.other, bars, reasons: [...words, ...(tablet.other.says === 'none' ? [] : [{ key: 'sti.either-tablet', other: tablet.other } as const])], because: [tablet.because] }),
    ...singleDose(scene, bars),
  ])
}

/** D6: two readings of the child's dose are printed, none is computed. */
function childReadings({ g, person }: Scene): readonly StiProphylaxisReason[] {
  const byAge = band(g.metronidazoleChildByAge, person.years)
  const own = byAge.known && byAge.value !== 'none' ? byAge.value : undefined
  if (own !== undefined) {
    const [amount = 0] = own.strength
    return [{ key: 'sti.metronidazole-by-age', dose: { measured: amount * own.each, unit: own.strengthUnit }, day: { measured: amount * own.each * own.timesPerDay, unit: own.strengthUnit }, days: { measured: own.days ?? 1, unit: 'd' }, rule: g.metronidazoleChildByAge }]
  }
  if (g.metronidazoleChild.says === 'none' || g.metronidazoleChildOther.says === 'none') return [{ key: 'sti.child-specialist', rule: g.metronidazoleChild }]
  return [{ key: 'sti.metronidazole-readings', one: g.metronidazoleChild, other: g.metronidazoleChildOther }]
}

/** STI-074, STI-081, STI-083. */
function metronidazoleBars({ g, findings: f }: Scene): readonly Bar[] {
  return [
    { closed: f.nitroimidazole.any, reason: { key: 'sti.nitroimidazole-allergy', rule: g.tetracyclineAllergy } },
    { closed: f.disulfiram, reason: { key: 'sti.disulfiram', within: g.disulfiramWithin } },
    { closed: f.cockayne, reason: { key: 'sti.cockayne', rule: g.metronidazoleRaises } },
  ]
}

function courseWords(scene: Scene): readonly StiProphylaxisReason[] {
  const { g, findings: f } = scene
  return [
    { key: 'sti.course-first', rule: g.courseBeforeSingle },
    ...besideOthers(scene),
    ...(f.breastfeeding.value ? [{ key: 'sti.metronidazole-breastfeeding', rule: g.courseBeforeSingle } as const] : []),
  ]
}

/** STI-082, STI-083: what is said of what she takes beside it, of the course and of the single dose alike. */
function besideOthers({ s, g }: Scene): readonly StiProphylaxisReason[] {
  const raised = presume(taking(s, g.raisedByMetronidazole), false)
  const solution = presume(taking(s, g.alcoholicSolution), false)
  return [
    ...(raised.value ? [{ key: 'sti.metronidazole-raises', rule: g.metronidazoleRaises } as const] : []),
    ...(solution.value ? [{ key: 'sti.alcoholic-solution', rule: g.alcoholicSolutions } as const] : []),
  ]
}

/** Inputs, metronidazoleTabletMg: the tablet this place is known to keep, else the pack's first; the other is as good. */
function tabletHere({ s, g }: Scene): { readonly row: OptionalDose; readonly other: OptionalDose; readonly because: Answer<unknown> } {
  const kept = inFormulary(s, g.metronidazoleProduct).flatMap(({ item }) => (item.inStock === false || item.strength === undefined ? [] : [item.strength.value]))
  const keeps = ({ says }: OptionalDose): boolean => says !== 'none' && says.components.some(({ strength }) => strength.some((amount) => kept.includes(amount)))
  const otherOnly = keeps(g.metronidazoleOtherTablet) && !keeps(g.metronidazoleDose)
  const because = s.case.setting?.formulary === undefined ? presume(readYesNo(undefined, '/setting/formulary'), false) : given(otherOnly, '/setting/formulary')
  return otherOnly ? { row: g.metronidazoleOtherTablet, other: g.metronidazoleDose, because } : { row: g.metronidazoleDose, other: g.metronidazoleOtherTablet, because }
}

/** STI-023: never the default; considered where home is unsafe or she will not take a course, and never in a pregnancy not excluded, feeding, or soon after alcohol. */
function singleDose(scene: Scene, bars: readonly Bar[]): readonly Option[] {
  const { s, g, findings: f, unsafeHome } = scene
  const course = wants(s, 'metronidazole-course')
  const noCourse = course.known ? known(!course.value, course) : presume(readYesNo(undefined, '/wishes/treatment'), false)
  const recent = alcohol(scene).recent
  const because = [unsafeHome, noCourse, f.maybePregnant, f.breastfeeding, recent]
  if (!(unsafeHome.value || noCourse.value) || f.maybePregnant.value || f.breastfeeding.value || recent.value) return []
  return stated(g.metronidazoleSingleDose, g, s, { bars, beside: 'consider', because, reasons: [{ key: 'sti.single-large-dose', rule: g.courseBeforeSingle }, ...besideOthers(scene)] })
}

/** STI-080, CD-64: the first dose waits a day from the last drink, or from now where its time is not told. Nothing else waits. */
export function alcohol({ s, g }: Scene): { readonly recent: Known<boolean>; readonly until?: Due } {
  const { lastIntake, intoxicatedNow } = s.case.health?.alcohol ?? {}
  const drunk = presume(readYesNo(intoxicatedNow, '/health/alcohol/intoxicatedNow'), false)
  const last = timeOf(lastIntake, '/health/alcohol/lastIntake', s.now)
  const within = presume(passes(g.alcoholWithin, hoursSince(last, s.now)), lastIntake !== undefined)
  const recent = known(drunk.value || within.value, drunk, within)
  if (!recent.value || g.alcoholWithin.says === 'none') return { recent }
  const latest = last.known && within.value ? last.value : s.now
  return { recent, until: { notBefore: { at: (latest + g.alcoholWithin.says.value * millisecondsPerHour) as Instant } } }
}

