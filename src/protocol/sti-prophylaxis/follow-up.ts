import { type Answer, type Known, any, known, possible, surely } from '../../answer/index.js'
import { type Instant, instantOf } from '../../case/time.js'
import type { OwnInfection } from '../../derive/known-infection.js'
import { given as givenFact } from '../../derive/read.js'
import { type ScheduleStep, by, due } from '../../guideline/shape/index.js'
import { isOpen } from '../../guideline/words.js'
import type { Due, Order } from '../../plan/index.js'
import type { StiProphylaxisLine, StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { countedFrom, dosesOf, givenAgainst, isGiven, isOne } from './given.js'
import { type StiLine, line } from './line.js'
import { choose, holds } from './option.js'
import { pathways } from './person.js'
import { type Fired, type Scene, organisms, silent } from './scene.js'
import { syphilisOptions } from './syphilis.js'
import { basisOf, exposedOrUnsure, gonorrhoeaLine } from './tests.js'

/** STI-121 to STI-124: what comes after, each with its own date; only the calendar merges them. */
export function followUp(scene: Scene, treated: readonly StiLine[]): readonly Fired[] {
  return [twoWeeks(scene, treated), resultsReview(scene), ...serology(scene, treated), testOfCure(scene, treated), chlamydiaTestOfCure(scene, treated), retest(scene), penicillinAgain(scene, treated)]
}

/** CD-08, §11: counted from the latest possible time of the last contact; a time not told, from now. */
function lastContact({ s, exposure }: Scene): Instant {
  const times = possible(exposure.latest) ?? [s.now]
  return Math.min(s.now, Math.max(...times)) as Instant
}

function child(scene: Scene): boolean {
  return scene.person.prepubertal.value
}

function dueOf(scene: Scene, step: ScheduleStep, from: Instant): { readonly due: Due } {
  return { due: due(step, from, scene.s.timeZone) }
}

/** In the uk pack the test that decides; elsewhere a visit, with tests where she was not treated or said no to it (STI-122). */
function twoWeeks(scene: Scene, treated: readonly StiLine[]): Fired {
  const { g, exposure, person } = scene
  const id = 'sti-prophylaxis/two-weeks'
  const row = child(scene) ? g.childRepeat : g.twoWeeks
  const [step] = row.says.steps
  const because = [by(row, exposedOrUnsure(scene)), person.prepubertal]
  if (step === undefined || !exposedOrUnsure(scene).value) return silent(id, because)
  const untreated = !treated.some((one) => (one.need === 'sti-prophylaxis/gonorrhoea' || one.need === 'sti-prophylaxis/chlamydia') && (isGiven(one) || (isOpen(one.verb) && one.declined === undefined)))
  const isTest = step.name === 'two-week-test' || child(scene) || untreated
  const words: readonly StiProphylaxisReason[] = [
    child(scene) ? { key: 'sti.child-repeat', rule: row } : step.name === 'two-week-test' ? { key: 'sti.two-week-test', rule: row } : untreated ? { key: 'sti.two-weeks-untreated', rule: row } : { key: 'sti.two-weeks', rule: row },
    { key: 'sti.not-too-soon', rule: g.notTooSoon },
  ]
  return line({
    id, verb: 'offer', urgency: 'routine', act: isTest ? 'test' : 'visit', ...dueOf(scene, step, lastContact(scene)), reasons: words,
    because: { verb: because, followUp: [by(g.uncertainTime, exposure.latest), scene.declined, ...treated.flatMap(({ because: of }) => of.verb)] },
  })
}

function resultsReview(scene: Scene): Fired {
  const { s, g } = scene
  const [visit, told] = firstVisit(scene)
  const [step] = g.resultsReview.says.steps
  const because = [by(g.resultsReview, exposedOrUnsure(scene)), scene.declinesTests]
  if (step === undefined || !exposedOrUnsure(scene).value || scene.declinesTests.value) return silent('sti-prophylaxis/results-review', because)
  return line({ id: 'sti-prophylaxis/results-review', verb: 'recommend', urgency: 'days', act: 'visit', due: { by: due(step, visit, s.timeZone).notBefore }, reasons: [{ key: 'sti.results-review', rule: g.resultsReview }], because: { verb: because, followUp: told } })
}

/** STI-121: the visit at which she was tested; of one before this contact no test of it can be, nor of one that is not told. */
function firstVisit({ s, exposure }: Scene): readonly [Instant, readonly Answer<unknown>[]] {
  const told = s.case.followUp?.firstVisitAt
  if (told === undefined) return [s.now, []]
  const [first, contacts] = [instantOf(told), possible(exposure.last)]
  return [contacts !== undefined && first < Math.min(...contacts) ? s.now : first, [givenFact(told, '/followUp/firstVisitAt'), exposure.last]]
}

/** STI-026: with penicillin given only the last serology is left; without it, or with her no to it, both. */
function serology(scene: Scene, treated: readonly StiLine[]): readonly Fired[] {
  const { g, exposure, person } = scene
  const exposed = exposedOrUnsure(scene)
  const covered = isOne(givenAgainst(scene, treated, 'syphilis'), g.benzathineProduct) || (!scene.declined.value && holds(orderOf(treated, 'sti-prophylaxis/syphilis'), 'benzathine-benzylpenicillin'))
  const [, childSecond, childFinal] = g.childRepeat.says.steps
  const [second] = child(scene) ? [childSecond] : g.syphilisSecond.says.steps
  const [final] = child(scene) ? [childFinal] : g.syphilisFinal.says.steps
  const row = child(scene) ? g.childRepeat : g.syphilisSecond
  const always = g.syphilisApproach.says.approach !== 'by-setting' || child(scene)
  const basis = [exposed, person.prepubertal, known('approach', { row: g.syphilisApproach })]
  const test = (id: StiProphylaxisLine, step: ScheduleStep | undefined, wanted: boolean, reason: StiProphylaxisReason, because: StiLine['because']['verb']): Fired =>
    step === undefined || !exposed.value || !wanted
      ? silent(id, because)
      : line({ id, verb: 'offer', urgency: 'routine', act: 'test', ...dueOf(scene, step, lastContact(scene)), reasons: [reason], because: { verb: because, followUp: [exposure.latest] } })
  return [
    test('sti-prophylaxis/syphilis-second', second, always || !covered, { key: 'sti.syphilis-second', rule: row }, [by(row, exposed), ...basis, ...(always ? [] : [scene.declined, ...basisOf(treated, 'sti-prophylaxis/syphilis')])]),
    test('sti-prophylaxis/syphilis-final', final, true, { key: 'sti.syphilis-final', rule: child(scene) ? g.childRepeat : g.syphilisFinal }, [by(g.syphilisFinal, exposed), ...basis]),
  ]
}

/** STI-029, STI-123: after anything but the first choice, planned or given. */
function testOfCure(scene: Scene, treated: readonly StiLine[]): Fired {
  const { g, exposure } = scene
  const chosen = gonorrhoeaLine(treated)
  const given = givenAgainst(scene, treated, 'gonorrhoea')
  const [step] = g.testOfCure.says.steps
  const because = [by(g.testOfCure, exposedOrUnsure(scene)), ...basisOf(treated, 'sti-prophylaxis/gonorrhoea'), ...given.map(({ taken }) => taken), ...(given.length === 0 ? [] : [exposure.sites.oral])]
  const toldNow = chosen?.order ?? chosen?.reasons.find(({ key }) => key === 'sti.oral-no-figure')
  const standIn = given.length === 0 ? toldNow !== undefined && !holds(chosen?.order, 'ceftriaxone') : !isOne(given, g.ceftriaxoneProduct)
  if (step === undefined || !standIn) return silent('sti-prophylaxis/test-of-cure', because)
  return line({
    id: 'sti-prophylaxis/test-of-cure', belongsTo: 'sti-prophylaxis/gonorrhoea', verb: 'recommend', urgency: 'routine', act: 'test', ...dueOf(scene, step, countedFrom(scene, given)),
    reasons: [{ key: 'sti.test-of-cure', rule: g.testOfCure }, ...(given.length > 0 && exposure.sites.oral.value ? [{ key: 'sti.throat-unreliable', rule: g.throatUnreliable } as const] : [])], because: { verb: because },
  })
}

function orderOf(treated: readonly StiLine[], id: StiProphylaxisLine): Order | undefined {
  return treated.find((one) => one.id === id && isOpen(one.verb))?.order
}

/** STI-073, STI-122: amoxicillin is tested for, and not too soon. */
function chlamydiaTestOfCure(scene: Scene, treated: readonly StiLine[]): Fired {
  const { g } = scene
  const [, step] = g.notTooSoon.says.steps
  const given = givenAgainst(scene, treated, 'chlamydia')
  const because = [by(g.notTooSoon, exposedOrUnsure(scene)), ...basisOf(treated, 'sti-prophylaxis/chlamydia'), ...given.map(({ taken }) => taken)]
  const standIn = holds(orderOf(treated, 'sti-prophylaxis/chlamydia'), 'amoxicillin') || isOne(given, g.amoxicillinProduct)
  if (step === undefined || !standIn) return silent('sti-prophylaxis/chlamydia-test-of-cure', because)
  return line({ id: 'sti-prophylaxis/chlamydia-test-of-cure', belongsTo: 'sti-prophylaxis/chlamydia', verb: 'recommend', urgency: 'routine', act: 'test', ...dueOf(scene, step, countedFrom(scene, given)), reasons: [{ key: 'sti.chlamydia-test-of-cure', rule: g.notTooSoon }], because: { verb: because } })
}

/** STI-123: an infection that was found is looked for again, also where it was treated since; not what is surely history. */
function retest(scene: Scene): Fired {
  const { s, g, infected } = scene
  const [step] = g.retest.says.steps
  const found = any(organisms.filter((one) => one !== 'syphilis').map((organism) => notHistory(infected[organism])))
  if (step === undefined || !surely(found, true)) return silent('sti-prophylaxis/retest', [by(g.retest, found)])
  return line({ id: 'sti-prophylaxis/retest', verb: 'recommend', urgency: 'routine', act: 'test', ...dueOf(scene, step, s.plannedDoseAt), reasons: [{ key: 'sti.retest', rule: g.retest }], because: { verb: [by(g.retest, found)] } })
}

function notHistory({ found, recent }: OwnInfection): Known<boolean> {
  return known(recent.value || (found.value && recent.presumed === true), found, recent)
}

/** STI-018: the second weekly injection, where the pack gives one or two; at a later visit, while one was given. */
function penicillinAgain(scene: Scene, treated: readonly StiLine[]): Fired {
  const { g, person } = scene
  const [step] = g.penicillinAgain.says.steps
  const given = givenAgainst(scene, treated, 'syphilis')
  const [pathway = 'grown'] = pathways(person)
  const order = given.length === 0 ? orderOf(treated, 'sti-prophylaxis/syphilis') : choose(syphilisOptions(scene, pathway)).chosen?.order
  const because = [known('again', { row: g.penicillinAgain }), ...basisOf(treated, 'sti-prophylaxis/syphilis'), ...given.map(({ taken }) => taken)]
  if (step === undefined || order === undefined || !holds(order, 'benzathine-benzylpenicillin') || dosesOf(scene, given) > 1) return silent('sti-prophylaxis/syphilis-again', because)
  return line({ id: 'sti-prophylaxis/syphilis-again', belongsTo: 'sti-prophylaxis/syphilis', verb: 'consider', urgency: 'routine', order, ...dueOf(scene, step, countedFrom(scene, given)), reasons: [{ key: 'sti.depot-again', rule: g.penicillinAgain }], because: { verb: because, order: because } })
}
