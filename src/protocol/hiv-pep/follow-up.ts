import { type Answer, any, known, presume, surely } from '../../answer/index.js'
import { account } from '../../derive/acts.js'
import { hepatitisB } from '../../derive/hepatitis-b.js'
import { prepState, recentLongActing } from '../../derive/prep.js'
import { given, member, readYesNo } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { closing, due, passes } from '../../guideline/shape/index.js'
import type { HivPepLine, HivPepReason } from '../../plan/hiv-pep.js'
import { latestInstant, noClock, resistantSource } from './exposure.js'
import { type PepLine, line } from './line.js'
import { type Fired, type Scene, holds, lastDay, silent } from './scene.js'
import { severeLiver } from './third-drug.js'
import { millisecondsPerMinute } from '../../case/time.js'

/** PEP-130 to PEP-154: what belongs to a course that begins now. */
export function followUp(scene: Scene): readonly Fired[] {
  return [
    ...visits(scene), hepatitisPlan(scene), ...messages(scene), prepAfter(scene), resistanceCall(scene), kidneyCall(scene), liverCall(scene), longActing(scene), mouthSample(scene),
    mentalHealth(scene), declinedUntil(scene),
  ]
}

function atStart(scene: Scene, id: HivPepLine, of: Pick<PepLine, 'verb' | 'urgency' | 'reasons'> & Partial<PepLine>, more: readonly Answer<unknown>[] = []): Fired {
  const because = [...scene.begins, ...more]
  return scene.starting ? line({ id, belongsTo: 'hiv-pep/first-dose', ...of, because: { verb: because } }) : silent(id, because)
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
  const by = due(carries.known ? plan : test, s.plannedDoseAt, s.timeZone).notBefore
  if (carries.known) {
    return atStart(scene, 'hiv-pep/hepatitis-b-plan', {
      verb: 'refer', urgency: 'routine', act: 'referral', due: { by },
      reasons: [{ key: 'pep.hepatitis-b-plan', rule: g.hepatitisPlan }, { key: 'pep.hepatitis-b-bridge', rule: g.hepatitisPlan }],
    }, [carries])
  }
  return atStart(scene, 'hiv-pep/hepatitis-b-before-end', {
    verb: 'recommend', urgency: 'routine', act: 'test', due: { by }, reasons: [{ key: 'pep.hepatitis-b-before-end', rule: g.hepatitisPlan }],
  }, [presume(carries, true)])
}

/** PEP-134 to PEP-154: what she is told and given with the course. */
function messages(scene: Scene): readonly Fired[] {
  const { s, g, decision, regimen } = scene
  const [watch] = g.symptoms.says.steps
  const last = latestInstant(decision.last, s.now)
  const ill = readYesNo(s.case.health?.acuteHivSymptoms, '/health/acuteHivSymptoms')
  const told = (id: HivPepLine, reasons: readonly HivPepReason[], urgency: PepLine['urgency'] = 'days'): Fired => atStart(scene, id, { verb: 'recommend', urgency, reasons })
  const exposedHer = decision.ground !== 'already-positive' && decision.ground !== 'no-risk'
  const feeding = readYesNo(s.case.pregnancyAndContraception?.breastfeeding?.current, '/pregnancyAndContraception/breastfeeding/current')
  return [
    told('hiv-pep/messages', [
      { key: 'pep.message-course', days: g.courseDays }, { key: 'pep.message-effects', rule: g.usualEffects }, { key: 'pep.message-no-blame', rule: g.noBlame },
      ...(regimen.thirds.carrying.value ? [{ key: 'pep.message-pregnancy', rule: g.pregnancy } as const] : []), { key: 'pep.task-sharing', rule: g.taskSharing },
    ]),
    told('hiv-pep/warning-signs', [{ key: 'pep.warning-signs', rule: g.redFlags }, ...(holds(scene, 'abacavir-lamivudine', 'abacavir-lamivudine-dolutegravir') ? [{ key: 'pep.abacavir-warning', rule: g.redFlags } as const] : [])]),
    told('hiv-pep/missed-doses', [...missedWords(scene), { key: 'pep.interruption-call', after: g.interruption }]),
    told('hiv-pep/vomiting', [holds(scene, ...bictegravir) && g.vomitingBictegravirWithin.says !== 'none' ? { key: 'pep.vomiting-bictegravir', within: g.vomitingBictegravirWithin } : { key: 'pep.vomiting', within: g.vomitingWithin }]),
    told('hiv-pep/reminders', [{ key: 'pep.reminders', rule: g.reminders }]),
    packaging(scene),
    dispersing(scene),
    surely(feeding, true) ? atStart(scene, 'hiv-pep/breastfeeding', { verb: 'recommend', urgency: 'days', reasons: [{ key: 'pep.breastfeeding', rule: g.breastfeeding }] }, [feeding]) : silent('hiv-pep/breastfeeding', [feeding]),
    exposedHer
      ? line({ id: 'hiv-pep/precautions', verb: 'recommend', urgency: 'routine', reasons: [{ key: 'pep.precautions', rule: g.precautions }], because: { verb: [scene.decided] } })
      : silent('hiv-pep/precautions', decision.because),
    exposedHer && watch !== undefined
      ? line({
          id: 'hiv-pep/symptoms', verb: 'recommend', urgency: surely(ill, true) ? 'hours' : 'routine', ...(surely(ill, true) ? { act: 'test' } as const : { due: { by: due(watch, last, s.timeZone).notBefore } }),
          reasons: [surely(ill, true) ? { key: 'pep.symptoms-now', rule: g.symptoms } : { key: 'pep.symptoms', rule: g.symptoms }], because: { verb: [scene.decided], followUp: [ill] },
        })
      : silent('hiv-pep/symptoms', decision.because),
  ]
}

/** PEP-087: the volume is for dolutegravir alone; any other dispersible tablet goes by its own leaflet. */
function dispersing(scene: Scene): Fired {
  const { g, regimen } = scene
  const tablets = regimen.first?.components.filter(({ form }) => form === 'dispersible-tablet') ?? []
  if (tablets.length === 0) return silent('hiv-pep/dispersing', regimen.because)
  const reasons = tablets.flatMap(({ medicine, each }): readonly HivPepReason[] => {
    const volume = g.dispersingVolume.says.steps.findLast(({ from }) => each >= from)?.holds
    return medicine === 'dolutegravir' && typeof volume === 'number'
      ? [{ key: 'pep.dispersing', volume: { measured: volume, unit: 'mL' }, within: g.dispersedWithin, rinse: g.dispersingRinse }, { key: 'pep.not-interchangeable', rule: g.notInterchangeable }]
      : [{ key: 'pep.dispersed-by-leaflet', medicine: { medicine } }]
  })
  return atStart(scene, 'hiv-pep/dispersing', { verb: 'recommend', urgency: 'hours', reasons }, regimen.because)
}

const bictegravir = ['bictegravir-emtricitabine-tenofovir-alafenamide'] as const

/** PEP-141: when a late dose is skipped; bictegravir has its own limit. */
function missedWords(scene: Scene): readonly HivPepReason[] {
  const { g } = scene
  return holds(scene, ...bictegravir) && g.skipBictegravir.says !== 'none'
    ? [{ key: 'pep.missed-bictegravir', late: g.skipBictegravir }]
    : [{ key: 'pep.missed-dose', once: g.skipOnceDaily, twice: g.skipTwiceDaily }]
}

/** PEP-145: plain packaging while somebody at home may see it; not told counts as yes. */
function packaging(scene: Scene): Fired {
  const { s, g } = scene
  const wish = presume(readYesNo(s.case.wishes?.discreetSupply, '/wishes/discreetSupply'), true)
  if (!wish.value) return silent('hiv-pep/packaging', [wish])
  return atStart(scene, 'hiv-pep/packaging', { verb: 'offer', urgency: 'days', reasons: [{ key: 'pep.packaging', rule: g.packaging }] }, [wish])
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
  if (surely(risk, false)) return silent('hiv-pep/prep-after', [risk])
  return atStart(scene, 'hiv-pep/prep-after', {
    verb: risk.known ? 'recommend' : 'offer', urgency: 'routine', due: { by: { on: lastDay(scene) } }, reasons: [{ key: 'pep.prep-after', rule: g.prepAfter }],
  }, [presume(risk, true)])
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
