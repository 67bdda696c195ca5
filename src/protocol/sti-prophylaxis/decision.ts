import { type Answer, type Known, known, not, presume, surely } from '../../answer/index.js'
import type { Instant } from '../../case/time.js'
import { readYesNo } from '../../derive/read.js'
import { type Closing, type Stage, type Window, by, closing, earliestPossible, within } from '../../guideline/shape/index.js'
import type { StiProphylaxis } from '../../guideline/topic/sti-prophylaxis.js'
import { type Verb, isOpen } from '../../guideline/words.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import type { Pathway } from './person.js'
import type { Organism, Scene } from './scene.js'

/** Whether a component is given, before it is known with what. */
export interface Decision {
  readonly verb: Verb
  readonly reasons: readonly StiProphylaxisReason[]
  /** What is done in its place; nothing where it is given. */
  readonly instead?: readonly StiProphylaxisReason[]
  readonly because: readonly Answer<unknown>[]
  readonly closes?: Closing
  /** STI-019, STI-040: specimens come first, on the same visit. */
  readonly specimensFirst?: true
}

const elsewhere: StiProphylaxisReason = { key: 'sti.instead-other-care' }

/** STI-010, STI-012: what comes before any pack's own decision. */
export function ahead(scene: Scene, organism: Organism | 'chancroid'): Decision | readonly Answer<unknown>[] {
  const { g, exposure, symptoms } = scene
  const found = organism === 'chancroid' ? known(false) : scene.infected[organism].now
  const because = [exposure.exposed, by(g.unknownExposure, exposure.uncertain), by(g.withoutExamination, known(true)), by(g.consentElsewhere, known(true))]
  if (!exposure.exposed.value) return { verb: 'not-indicated', reasons: [{ key: 'sti.no-contact', rule: g.exposure }], instead: [elsewhere], because }
  if (found.value) return { verb: 'refer', reasons: [{ key: 'sti.confirmed', rule: g.leavesProphylaxis }], instead: [{ key: 'sti.instead-treat' }], because: [...because, found] }
  if (symptoms.value) return { verb: 'refer', reasons: [{ key: 'sti.symptoms', rule: g.leavesProphylaxis }], instead: [{ key: 'sti.instead-treat' }], because: [...because, found, symptoms] }
  return [...because, found, symptoms]
}

/** §11: a disclosure of which nothing is told, and what she may not remember, are case by case. */
export function capped({ exposure }: Scene, verb: Verb): Verb {
  return weaker(verb, surely(exposure.uncertain, true) ? 'consider' : undefined)
}

export function toldWords(scene: Scene): readonly StiProphylaxisReason[] {
  const { exposure, g } = scene
  if (exposure.untold) return [{ key: 'sti.contact-not-told' }]
  if (surely(exposure.uncertain, true)) return [{ key: 'sti.more-may-have-happened', rule: g.unknownExposure }]
  return []
}

/** STI-013, STI-014: gonorrhoea, chlamydia and trichomonas in an adult or pubertal adolescent. */
export function grownDecision(scene: Scene, organism: 'gonorrhoea' | 'chlamydia' | 'trichomonas'): Decision {
  const first = ahead(scene, organism)
  if (!isList(first)) return first
  const { g, source } = scene
  const row = approachOf(g, organism)
  const { approach } = row.says
  const infectedSource = source[organism].known
  const window = organism === 'gonorrhoea' ? gonorrhoeaStage(scene) : undefined
  const because = [...first, known(approach, { row }), infectedSource, ...(window?.because ?? [])]
  if (window?.past === true) return pastWindow(scene, window.closes, because)
  const closes = window === undefined ? {} : { closes: window.closes }
  const told = [...toldWords(scene), ...(window?.onlyLater === true ? [laterPossible(scene)] : [])]
  if (infectedSource.value) return { ...closes, verb: weaker(capped(scene, 'recommend'), window?.onlyLater === true ? 'consider' : undefined), reasons: [...told, { key: 'sti.source-infected', rule: g.indications }], because }
  // Where no contact is told there is none to speak of.
  const contact: readonly StiProphylaxisReason[] = toldWords(scene).length > 0 ? told : [...told, { key: 'sti.after-contact', rule: row }]
  switch (approach) {
    case 'treat': return { ...closes, verb: capped(scene, 'recommend'), reasons: [...contact, ...unlessShe(scene)], because: [...because, by(g.testAndReturn, scene.returns)] }
    case 'offer': return { ...closes, verb: capped(scene, 'offer'), reasons: [...contact, ...unlessShe(scene)], because: [...because, by(g.testAndReturn, scene.returns)] }
    case 'on-indication': return { ...closes, ...onIndication(scene, organism, window?.verb ?? 'offer', because, told) }
  }
}

/** STI-015: testing now and again is a choice of hers where she can come back; shown beside the drug, never instead of it. */
function unlessShe({ g, returns }: Scene): readonly StiProphylaxisReason[] {
  return returns.value ? [{ key: 'sti.or-test-and-return', rule: g.testAndReturn }] : []
}

/** STI-014: test first, unless something asks for treatment now. */
function onIndication(scene: Scene, organism: Organism, verb: Verb, before: readonly Answer<unknown>[], told: readonly StiProphylaxisReason[]): Decision {
  const { g, source, declinesTests, returns, devicePossible, asksForIt } = scene
  const because = [...before, by(g.indications, source[organism].suspected), declinesTests, returns, devicePossible, asksForIt]
  const grounds: readonly StiProphylaxisReason[] = [
    ...(source[organism].suspected.value ? [{ key: 'sti.source-suspected', rule: g.indications } as const] : []),
    ...(declinesTests.value ? [{ key: 'sti.declines-tests', rule: g.indications } as const] : []),
    ...(returns.value ? [] : [{ key: 'sti.may-not-return', rule: g.indications } as const]),
    ...(devicePossible.value ? [{ key: 'sti.device-possible', rule: g.indications } as const] : []),
    ...(asksForIt.value ? [{ key: 'sti.she-prefers', rule: g.indications } as const] : []),
  ]
  if (grounds.length > 0) return { verb: capped(scene, verb), reasons: [...told, ...grounds], because }
  return { verb: 'defer', reasons: [{ key: 'sti.test-first', rule: g.indications }], instead: [{ key: 'sti.instead-if-she-asks', rule: g.indications }], because }
}

/** What is told is covered, or past its window, and more may have happened later. */
export function laterPossible({ g }: Scene): StiProphylaxisReason {
  return { key: 'sti.later-possible', rule: g.unknownExposure }
}

export interface Reached {
  readonly past: boolean
  /** Past for all that is told, not for what may have happened later: case by case. */
  readonly onlyLater: boolean
  /** Of the stage; where no window closes, an offer. */
  readonly verb: Verb
  readonly closes: Closing
  readonly because: readonly Answer<unknown>[]
}

/** STI-002, STI-003: open while any possible time is open, also a later one that is not told; nothing bounds a time that is not told. */
export function stageOf(window: Window, { s, g, exposure }: Scene): Reached {
  const { last, latest } = exposure
  const earliest = (act: Answer<Instant>): Known<Stage> => {
    const reached = within(window, act, s.now)
    return presume(reached, earliestPossible(window, reached))
  }
  const [stage, later] = [earliest(last), earliest(latest)]
  const past = stage.value.verb === 'window-exceeded'
  const onlyLater = past && later.value.verb !== 'window-exceeded'
  const because = [by(g.elapsedTime, by(g.uncertainTime, stage)), ...(past ? [later] : [])]
  return { past: past && !onlyLater, onlyLater, verb: onlyLater ? 'consider' : stage.value.verb, closes: closing(window, last, s.now), because }
}

function gonorrhoeaStage(scene: Scene): Reached {
  const { g } = scene
  if (g.gonorrhoeaWindow.says === 'none') return { past: false, onlyLater: false, verb: 'offer', closes: {}, because: [known('never', { row: g.gonorrhoeaWindow })] }
  const stage = stageOf(g.gonorrhoeaWindow, scene)
  return { ...stage, because: stage.because.map((one) => by(g.lastContact, one)) }
}

/** D25: past the window tests are reliable and decide, unless she declines them. */
function pastWindow(scene: Scene, closes: Closing, before: readonly Answer<unknown>[]): Decision {
  const { g, declinesTests } = scene
  const because = [...before, declinesTests]
  if (declinesTests.value) return { verb: capped(scene, 'offer'), reasons: [{ key: 'sti.late-without-tests', window: g.gonorrhoeaWindow }], because, closes }
  return { verb: 'defer', reasons: [{ key: 'sti.late-test-first', window: g.gonorrhoeaWindow }], instead: [{ key: 'sti.instead-tests' }], because, closes }
}

function approachOf(g: StiProphylaxis, organism: 'gonorrhoea' | 'chlamydia' | 'trichomonas'): StiProphylaxis['gonorrhoeaApproach'] {
  switch (organism) {
    case 'gonorrhoea': return g.gonorrhoeaApproach
    case 'chlamydia': return g.chlamydiaApproach
    case 'trichomonas': return g.trichomonasApproach
  }
}

/** STI-019, STI-040, STI-041: a child, before puberty or by the pack's age. Specimens come before any antibiotic (CD-44). */
export function childDecision(scene: Scene, organism: Organism): Decision {
  const first = ahead(scene, organism)
  if (!isList(first)) return first
  const { s, g, source, exposure, person } = scene
  const suspicion = source[organism].suspected
  const infectedSource = known(source[organism].known.value, source[organism].known, suspicion)
  const because = [...first, infectedSource, person.newborn, by(g.specimensFirst, known(true))]
  const told = toldWords(scene)
  if (person.newborn.value) return { verb: 'refer', reasons: [{ key: 'sti.newborn', until: g.newbornUntil }], instead: [{ key: 'sti.instead-specialist' }], because: [...because, by(g.newborn, known(true))] }
  if (infectedSource.value) {
    const { approach } = g.knownSourceChild.says
    return {
      verb: capped(scene, approach), specimensFirst: true, because: [...because, known(approach, { row: g.knownSourceChild })],
      reasons: [...told, { key: 'sti.child-source-infected', rule: g.knownSourceChild }, ...(approach === 'consider' ? [{ key: 'sti.child-specialist', rule: g.knownSourceChild } as const] : [])],
    }
  }
  const row = { row: g.childApproach }
  const testFirst: StiProphylaxisReason = person.byAgeAlone.value ? { key: 'sti.child-by-age-test-first', below: g.childBelow } : { key: 'sti.child-test-first', rule: g.childApproach }
  const deferred = (reason: StiProphylaxisReason, ...more: readonly Answer<unknown>[]): Decision => ({ verb: 'defer', reasons: [reason], instead: [{ key: 'sti.instead-child-tests', rule: g.childTests }], because: [...because, known('deferred', row), ...more] })
  if (g.childApproach.says.approach === 'test-first') {
    const lost = followUpLost(scene)
    if (g.childWithoutReturn.says.approach === 'defer' || !lost.value) return deferred(testFirst, lost, known('without-return', { row: g.childWithoutReturn }), person.byAgeAlone)
    return { verb: 'consider', specimensFirst: true, reasons: [...told, { key: 'sti.child-without-return', rule: g.childWithoutReturn }], because: [...because, known('test-first', row), lost, known('without-return', { row: g.childWithoutReturn })] }
  }
  // Trichomonas is not among what may be treated without a test, nor is contact without a penis.
  if (organism === 'trichomonas') return deferred(testFirst, person.byAgeAlone)
  const laboratory = presume(by(g.laboratoryDecides, readYesNo(s.case.setting?.laboratoryAvailable, '/setting/laboratoryAvailable')), false)
  if (laboratory.value) return deferred({ key: 'sti.child-laboratory', rule: g.childApproach }, laboratory)
  if (!exposure.byPenis.value) return deferred({ key: 'sti.child-no-penis', rule: g.childApproach }, laboratory, exposure.byPenis)
  return { verb: capped(scene, 'offer'), specimensFirst: true, reasons: [...told, { key: 'sti.child-without-laboratory', rule: g.childApproach }], because: [...because, known('offered', row), laboratory, exposure.byPenis] }
}

/** Known not to come back; not told is not that, and is asked. */
function followUpLost({ s }: Scene): Known<boolean> {
  return presume(not(readYesNo(s.case.followUp?.canReturn, '/followUp/canReturn')), false)
}

export function decisionFor(scene: Scene, organism: 'gonorrhoea' | 'chlamydia' | 'trichomonas', pathway: Pathway): Decision {
  return pathway === 'grown' ? grownDecision(scene, organism) : childDecision(scene, organism)
}

export function isList(first: Decision | readonly Answer<unknown>[]): first is readonly Answer<unknown>[] {
  return Array.isArray(first)
}

/** The weaker of two open verbs; a closed one stays what it is. */
export function weaker(verb: Verb, atMost: Verb | undefined): Verb {
  const fromTheWeakest: readonly Verb[] = ['consider', 'offer', 'recommend']
  return isOpen(verb) ? (fromTheWeakest.find((one) => one === verb || one === atMost) ?? verb) : verb
}
