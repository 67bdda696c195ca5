import { type Answer, type Known, from, known, possible, presume, surely } from '../../answer/index.js'
import { daysPerWeek, millisecondsPerDay } from '../../case/time.js'
import { account } from '../../derive/acts.js'
import { isSince } from '../../derive/given-since.js'
import { type Course, begunSince, coursesAgainst } from '../../derive/infection-courses.js'
import { given, read, readYesNo } from '../../derive/read.js'
import { possibleSources } from '../../derive/source.js'
import { by, passes } from '../../guideline/shape/index.js'
import { isOpen } from '../../guideline/words.js'
import { type Decision, laterPossible, weaker } from './decision.js'
import type { Organism, Scene } from './scene.js'

/** What a course of hers makes of the decision, and what that rests on. */
interface Outcome {
  readonly of: 'given' | 'beginning-not-told' | 'same-partner' | 'later-possible' | 'begun-before' | 'none'
  readonly because: readonly Answer<unknown>[]
}

/** What closes more comes first: of several courses one that is whole decides. */
const precedence = ['given', 'beginning-not-told', 'same-partner', 'later-possible', 'begun-before'] as const

/** STI-133: what was given after the last contact is not given again; after an earlier course contact with the same partner is tested for, while a new assailant is a new case. */
export function alreadyGiven(scene: Scene, organism: Organism, decision: Decision): Decision {
  if (!isOpen(decision.verb)) return decision
  const { s, g } = scene
  const outcomes = coursesAgainst(s, organism, g).map((course) => outcomeOf(course, scene, organism))
  const because = [...decision.because, ...outcomes.flatMap((one) => one.because)]
  const of = precedence.find((name) => outcomes.some((one) => one.of === name))
  switch (of) {
    case 'given': return { verb: 'not-indicated', reasons: [{ key: 'sti.already-given', rule: g.repeatedContact }], instead: [{ key: 'sti.instead-tests' }], because }
    // STI-025: no second one on top of a course that may be the whole treatment.
    case 'beginning-not-told': return { verb: 'needs-input', reasons: [{ key: 'sti.course-running', rule: g.oneMacrolide }], instead: [{ key: 'sti.instead-tests' }], because }
    case 'same-partner': return { verb: 'defer', reasons: [{ key: 'sti.same-partner', within: g.repeatedContact }], instead: [{ key: 'sti.instead-if-she-asks', rule: g.repeatedContact }], because }
    case 'later-possible': return { ...decision, verb: weaker(decision.verb, 'consider'), reasons: [laterPossible(scene), ...decision.reasons.filter(({ key }) => key !== 'sti.later-possible')], because }
    case 'begun-before': return { ...decision, verb: weaker(decision.verb, 'consider'), reasons: [{ key: 'sti.course-running', rule: g.oneMacrolide }, ...decision.reasons], because }
    case undefined: return { ...decision, because }
  }
}

function outcomeOf(course: Course, scene: Scene, organism: Organism): Outcome {
  const { s, exposure } = scene
  const { own, whole, taken, when, days, running } = course
  const because = [own, whole, presume(taken, s.now), presume(exposure.latest, s.now)]
  // §0: of a medicine that she is on for something else nothing is added, before it is known what she has of it.
  if (!own.value) return { of: organism === 'trichomonas' && running ? 'beginning-not-told' : 'none', because }
  if (days) {
    const [told, later] = [begunSince(course, exposure.last, s), begunSince(course, exposure.latest, s)]
    const basis = [...because, told, later]
    if (running && (!told.known || (told.value && !later.known))) return { of: 'beginning-not-told', because: basis }
    if (!whole.value) return { of: 'none', because: basis }
    if (!told.known) return timeNotTold(course, scene, basis)
    if (told.value) return { of: surely(later, true) ? 'given' : 'later-possible', because: basis }
    return samePartner(course, scene, organism, basis, running ? 'begun-before' : 'none')
  }
  if (!whole.value || when === undefined) return { of: 'none', because }
  if (possible(exposure.last) === undefined) return timeNotTold(course, scene, because)
  if (!isSince(s, when, exposure.last)) return samePartner(course, scene, organism, because, 'none')
  return { of: isSince(s, when, exposure.latest) ? 'given' : 'later-possible', because }
}

/** Before the contact or since, nobody tells: a treatment of these weeks may be that of this contact, and another is case by case. */
function timeNotTold(course: Course, scene: Scene, because: readonly Answer<unknown>[]): Outcome {
  const recently = lately(course, scene)
  return { of: surely(recently, true) ? 'later-possible' : 'none', because: [...because, recently] }
}

function lately(course: Course, scene: Scene): Answer {
  return passes(scene.g.courseCountsWithin, weeksSince(course, scene))
}

function weeksSince({ taken }: Course, { s }: Scene): Answer<number> {
  return from([taken], (at) => (s.now - at) / (millisecondsPerDay * daysPerWeek))
}

/** Lately treated, and nobody else since: it is tested for. A course of another year says nothing of today's contact. */
function samePartner(course: Course, scene: Scene, organism: Organism, because: readonly Answer<unknown>[], otherwise: Outcome['of']): Outcome {
  const { s, g } = scene
  const recently = lately(course, scene)
  if (!surely(recently, true)) return { of: otherwise, because: [...because, recently] }
  const partner = onePartner(scene)
  const tested = presume(readYesNo(s.case.setting?.laboratoryAvailable, '/setting/laboratoryAvailable'), false)
  const recent = passes(g.repeatedContact, weeksSince(course, scene))
  const infectedSource = scene.source[organism].known
  const same = partner.every(({ value }) => value) && !infectedSource.value && (surely(recent, true) || tested.value)
  return { of: same ? 'same-partner' : otherwise, because: [...because, recently, ...partner, tested, recent, infectedSource] }
}

const partners: readonly (string | undefined)[] = ['spouse', 'partner', 'ex-partner', 'dating-partner']

/** Violence that goes on, and of no act anybody but one partner can have been the source. Not told: a new case. */
function onePartner({ s, g }: Scene): readonly Known<boolean>[] {
  const ongoing = presume(readYesNo(s.case.safety?.violenceOngoing, '/safety/violenceOngoing'), false)
  const sources = account(s).acts.map((told) => possibleSources(s, told))
  const people = [...new Map(sources.flatMap(({ named }) => named).map((one) => [one.path, one])).values()]
  return [
    ongoing, ...sources.map(({ complete }) => complete),
    by(g.repeatedContact, known(people.length === 1, given(people.length, '/assailants'))) as Known<boolean>,
    ...people.map(({ assailant, path }) => {
      const relation = read(assailant.relation, `${path}/relation`)
      return relation.known ? given(partners.includes(relation.value), `${path}/relation`) : presume(readYesNo(undefined, `${path}/relation`), false)
    }),
  ]
}
