import { type Answer, any, known, presume, surely } from '../../answer/index.js'
import { datesOf } from '../../case/calendar.js'
import { type Instant, firstInstant, millisecondsPerMinute } from '../../case/time.js'
import { account } from '../../derive/acts.js'
import { hepatitisB } from '../../derive/hepatitis-b.js'
import { prepState, recentLongActing } from '../../derive/prep.js'
import { given, member, read, readYesNo } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { type ScheduleStep, closing, due, passes } from '../../guideline/shape/index.js'
import { runningEnd } from './course-end.js'
import { noClock, resistantSource } from './exposure.js'
import { type PepLine, line } from './line.js'
import { messages } from './messages.js'
import { type Fired, type Scene, holds, lastDay, silent } from './scene.js'
import { severeLiver } from './third-drug.js'
import { atStart, duringCourse } from './with-course.js'

/** PEP-130 to PEP-154: what belongs to a course that begins now, and what of it stays true while one is running. */
export function followUp(scene: Scene): readonly Fired[] {
  return [
    ...visits(scene), hepatitisPlan(scene), ...messages(scene), prepAfter(scene), resistanceCall(scene), kidneyCall(scene), liverCall(scene), longActing(scene), mouthSample(scene),
    mentalHealth(scene), declinedUntil(scene),
  ]
}

/** PEP-130, PEP-133, PEP-090: contact soon after the start, bloods only where there is a reason, checks while abacavir is taken. */
function visits(scene: Scene): readonly Fired[] {
  const { s, g, regimen } = scene
  const start = s.plannedDoseAt
  const [first] = g.contact.says.steps
  const [bloods] = g.monitoring.says.steps
  const kidneys = regimen.backbones.disoproxil
  const disease = presume(readYesNo(s.case.health?.conditions?.kidneyDisease, '/health/conditions/kidneyDisease'), false)
  const reason = kidneys.value !== 'full' || disease.value
  const abacavir = holds(scene, 'abacavir-lamivudine', 'abacavir-lamivudine-dolutegravir')
  const checkLines = ['hiv-pep/abacavir-check-first-day', 'hiv-pep/abacavir-check-first-week', 'hiv-pep/abacavir-check-second-week'] as const
  return [
    ...(first === undefined ? [] : [atStart(scene, 'hiv-pep/contact', { verb: 'recommend', urgency: 'days', act: 'visit', due: due(first, start, s.timeZone), reasons: [{ key: 'pep.contact', rule: g.contact }] })]),
    ...(bloods === undefined || !reason
      ? [silent('hiv-pep/monitoring', [kidneys, disease])]
      : [atStart(scene, 'hiv-pep/monitoring', {
          verb: 'recommend', urgency: 'routine', act: 'test', due: due(bloods, start, s.timeZone),
          reasons: [{ key: 'pep.monitoring', rule: g.monitoring }, { key: 'pep.creatinine-rise', rule: g.creatinineRise }],
        }, [kidneys, disease])]),
    ...checkLines.map((id, i) => {
      const step = g.abacavirChecks.says.steps[i]
      if (!abacavir || step === undefined) return silent(id, regimen.because)
      return atStart(scene, id, { verb: 'recommend', urgency: 'days', act: 'visit', due: due(step, start, s.timeZone), reasons: [{ key: 'pep.abacavir-check', rule: g.abacavirChecks }] }, [scene.chosen])
    }),
  ]
}

/** PEP-107: these drugs also hold hepatitis B down, so their end is planned before the course runs out. */
function hepatitisPlan(scene: Scene): Fired {
  const { s, g } = scene
  const carries = hepatitisB(s)
  const [plan, test] = g.hepatitisPlan.says.steps
  if (surely(carries, false) || plan === undefined || test === undefined) return silent('hiv-pep/hepatitis-b-plan', [carries])
  const [start, begun] = courseStart(scene)
  const until = (step: ScheduleStep): Pick<PepLine, 'due'> => (start === undefined ? {} : { due: { by: due(step, start, s.timeZone).notBefore } })
  if (carries.known) {
    return duringCourse(scene, 'hiv-pep/hepatitis-b-plan', {
      verb: 'refer', urgency: 'routine', act: 'referral', ...until(plan),
      reasons: [{ key: 'pep.hepatitis-b-plan', rule: g.hepatitisPlan }, { key: 'pep.hepatitis-b-bridge', rule: g.hepatitisPlan }],
    }, [carries, ...begun])
  }
  return duringCourse(scene, 'hiv-pep/hepatitis-b-before-end', {
    verb: 'recommend', urgency: 'routine', act: 'test', ...until(test), reasons: [{ key: 'pep.hepatitis-b-before-end', rule: g.hepatitisPlan }],
  }, [presume(carries, true), ...begun])
}

/** A deadline counts from the earliest day on which the course may have begun; one that is not told is asked. */
function courseStart({ s, course }: Scene): readonly [Instant | undefined, readonly Answer<unknown>[]] {
  if (course.value === 'none' || course.value.interrupted.value) return [s.plannedDoseAt, []]
  const { medicine: { startedOn }, path } = course.value.entry
  const told = read(startedOn, `${path}/startedOn`)
  return told.known ? [firstInstant(datesOf(told.value).first, s.timeZone), [told]] : [undefined, [presume<unknown>(told, 'not-told')]]
}

/** PEP-136: where the risk goes on, PrEP follows the last dose without a gap. */
function prepAfter(scene: Scene): Fired {
  const { s, g } = scene
  const people = s.case.assailants ?? []
  const risk = any([
    readYesNo(s.case.safety?.violenceOngoing, '/safety/violenceOngoing'),
    given((s.case.incidents?.length ?? 0) > 1, '/incidents'),
    ...(people.length === 0
      ? [readYesNo(undefined, '/assailants')]
      : people.map((one, i) => readYesNo(one.sharesHousehold, `${member('/assailants', one.id, i)}/sharesHousehold`))),
  ])
  if (surely(risk, false) || scene.prepubertal.value) return silent('hiv-pep/prep-after', [risk, scene.prepubertal])
  const end = scene.starting ? lastDay(scene) : runningEnd(scene).on
  return duringCourse(scene, 'hiv-pep/prep-after', {
    verb: risk.known ? 'recommend' : 'offer', urgency: 'routine', ...(end === undefined ? {} : { due: { by: { on: end } } }), reasons: [{ key: 'pep.prep-after', rule: g.prepAfter }],
  }, [presume(risk, true), scene.prepubertal])
}

/** PEP-069: the standard regimen now, the expert the same day. */
function resistanceCall(scene: Scene): Fired {
  const { s, g } = scene
  const resistant = resistantSource(s)
  if (!surely(resistant, true)) return silent('hiv-pep/resistance-call', [resistant])
  return atStart(scene, 'hiv-pep/resistance-call', { verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'pep.resistance-call', rule: g.resistanceKnown }] }, [resistant])
}

/** PEP-103, PEP-109: kidneys that ask for a specialist before the second dose. */
function kidneyCall(scene: Scene): Fired {
  const { g, regimen } = scene
  const { severe, disoproxil } = regimen.backbones
  const needed = severe.value || regimen.first?.flags.includes('expert-first') === true
  if (!needed) return silent('hiv-pep/specialist-call', [severe, disoproxil])
  return atStart(scene, 'hiv-pep/specialist-call', { verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'pep.specialist-call', rule: g.severeExpert }] }, [severe, scene.chosen])
}

/** PEP-110: no label data in the severest liver disease; the dose is given, the expert asked. */
function liverCall(scene: Scene): Fired {
  const { s, g } = scene
  const severe = severeLiver(s).worst
  if (!surely(severe, true)) return silent('hiv-pep/liver-call', [severe])
  return atStart(scene, 'hiv-pep/liver-call', { verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'pep.liver-call', rule: g.liver }] }, [severe])
}

/** PEP-073: a long-acting injection in the months before may hide an infection and its resistance. */
function longActing(scene: Scene): Fired {
  const { s, g } = scene
  const recent = recentLongActing(s, g)
  if (!surely(recent, true)) return silent('hiv-pep/long-acting', [recent])
  return atStart(scene, 'hiv-pep/long-acting', { verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'pep.long-acting', within: g.longActingWithin }] }, [recent, prepState(s, g.longActing)])
}

/** PEP-038, PEP-163: a mouth sample goes before the first tablet only if it can be done at once; otherwise the dose goes first and the order is recorded. */
function mouthSample(scene: Scene): Fired {
  const { s, g, decision } = scene
  const oral = account(s).acts.find(({ act }) => act?.kind === 'penis-into-mouth')
  const wanted = readYesNo(s.case.encounter?.forensicExamWanted, '/encounter/forensicExamWanted')
  if (oral === undefined || !surely(wanted, true)) return silent('hiv-pep/mouth-sample', [wanted])
  const minutes = s.case.encounter?.planned?.swabPossibleWithinMinutes
  const path = '/encounter/planned/swabPossibleWithinMinutes'
  const quick = minutes === undefined ? presume(readYesNo(undefined, path), false) : presume(passes(g.mouthSampleWithin, given(minutes, path)), false)
  const { last = noClock } = decision
  const { earliest } = closing(g.window, last, s.now)
  const near = earliest !== undefined && surely(passes(g.mouthSampleWithin, known((earliest - s.now) / millisecondsPerMinute)), true)
  const because = [wanted, quick, last]
  return quick.value && !near
    ? atStart(scene, 'hiv-pep/mouth-sample', { verb: 'offer', urgency: 'hours', reasons: [{ key: 'pep.sample-before-dose', within: g.mouthSampleWithin }] }, because)
    : atStart(scene, 'hiv-pep/mouth-sample', { verb: 'defer', urgency: 'routine', reasons: [{ key: 'pep.dose-before-sample', within: g.mouthSampleWithin }], instead: [{ key: 'pep.record-order', rule: g.oneSample }] }, because)
}

/** PEP-152: low mood on these drugs is looked at at once; the course is not stopped without a review. */
function mentalHealth(scene: Scene): Fired {
  const { s, g } = scene
  const thoughts = readYesNo(s.case.mentalHealth?.selfHarm?.thoughtsNow, '/mentalHealth/selfHarm/thoughtsNow')
  if (!surely(thoughts, true)) return silent('hiv-pep/mood', [thoughts])
  return atStart(scene, 'hiv-pep/mood', { verb: 'refer', urgency: 'immediate', act: 'referral', reasons: [{ key: 'pep.mood', rule: g.redFlags }] }, [thoughts])
}

/** PEP-045: a no is recorded without judgement, and until when she may change her mind is said. */
function declinedUntil(scene: Scene): Fired {
  const { s, g, decision } = scene
  const no = refused(s, 'treat-pep')
  const closes = closing(g.window, decision.last ?? noClock, s.now)
  if (!no.value || !scene.starting) return silent('hiv-pep/declined', [no])
  return line({
    id: 'hiv-pep/declined', verb: 'offer', urgency: 'hours', closes,
    reasons: [closes.latest === undefined ? { key: 'pep.may-change-mind', rule: g.declined } : { key: 'pep.may-change-mind-until', until: { instant: closes.latest } }, { key: 'pep.other-care-stays', rule: g.declined }],
    because: { verb: [no, ...scene.begins] },
  })
}
