import { type Answer, jointly, known, presume, unknown } from '../../answer/index.js'
import type { ToldAct } from '../../derive/acts.js'
import { beforeLastContact } from '../../derive/before-contact.js'
import { hepatitisBAfter } from '../../derive/hepatitis-b.js'
import { contactsThatCount } from '../../derive/hepatitis-b-contacts.js'
import { refused } from '../../derive/refused.js'
import { newestFinal } from '../../derive/results.js'
import { due } from '../../guideline/shape/index.js'
import type { HepatitisBLine, HepatitisBReason } from '../../plan/hepatitis-b.js'
import type { Line } from '../../plan/index.js'
import type { ImmunoglobulinDecision } from './immunoglobulin-decision.js'
import { lastDose, lastImmunoglobulinDay } from './later-doses.js'
import { line } from './line.js'
import { type Fired, type Scene, isTimeless, latestInstant, silent } from './scene.js'
import { dayOfStep, latest } from './series.js'
import type { VaccineDecision } from './vaccine-decision.js'

/** The line of an earlier protocol that orders the surface antigen with a course against HIV, and the one that decides about it. */
const antigenLine = 'hiv-pep/hepatitis-b-antigen'
const courseLine = 'hiv-pep/first-dose'

/** STI-091, CD-37: the bloods of the first visit, never a condition of a dose; the antigen is ordered once in the whole plan. */
export function bloodTests({ s, g, state }: Scene, earlier: readonly Line[]): Fired {
  const id: HepatitisBLine = 'hepatitis-b/blood-tests'
  if (state.value === 'infected' || state.value === 'past-infection' || state.value === 'responder') return silent(id, [state])
  const { results } = s.case
  const contacts = contactsThatCount(s, g)
  const antigen = wanted(hepatitisBAfter(s, contacts))
  const antibody = wanted(sinceContact(s, contacts, results?.hepatitisBSurfaceAntibody, '/results/hepatitisBSurfaceAntibody'))
  const core = wanted(sinceContact(s, contacts, results?.hepatitisBCoreAntibody, '/results/hepatitisBCoreAntibody'))
  const ordered = earlier.some((one) => one.id === antigenLine)
  const own = antigen.value && !ordered
  // With nothing but the antigen missing, the course against HIV decides whether there is anything left to order.
  const alone = antigen.value && !antibody.value && !core.value ? earlier.filter((one) => one.id === courseLine).map(({ because }) => jointly(because.verb)) : []
  const because = [state, antigen, antibody, core, known('ordered-once', { row: g.oneOrder }), ...alone]
  if (!own && !antibody.value && !core.value) return silent(id, because)
  const reasons: readonly HepatitisBReason[] = [
    ...(own ? [{ key: 'hbv.test-antigen', rule: g.baseline } as const] : []),
    ...(antibody.value ? [{ key: 'hbv.test-antibody', from: g.immuneFrom } as const] : []),
    ...(core.value ? [{ key: 'hbv.test-core', rule: g.baseline } as const] : []),
    ...(antigen.value && ordered ? [{ key: 'hbv.test-antigen-ordered', line: { line: antigenLine }, rule: g.oneOrder } as const] : []),
    { key: 'hbv.do-not-wait', rule: g.baseline },
  ]
  return line({ id, ...declined(s), verb: 'offer', urgency: 'days', act: 'test', reasons, because: { verb: because } })
}

/** Her no to tests is recorded and moves no dose (STI-016). */
function declined(s: Scene['s']): { readonly declined?: true } {
  return refused(s, 'test-sti').value ? { declined: true } : {}
}

/** A result that is there needs no new test; one that is not is asked for. */
function wanted(result: Answer<unknown>): ReturnType<typeof presume<boolean>> {
  return result.known ? known(false, result) : presume(unknown<boolean>(result), true)
}

/** A result from before the contact is no first test for it: the ledger names no time for which an older one would do. */
function sinceContact(s: Scene['s'], contacts: readonly ToldAct[], results: Parameters<typeof newestFinal>[0], fact: string): Answer<unknown> {
  const newest = newestFinal(results, fact)
  return newest.known && beforeLastContact(s, newest.value, contacts) ? unknown<unknown>({ fact, state: 'missing' }, newest) : newest
}

/** STI-098: antigen and core antibody while the infection may still show. */
export function followUpTests({ s, g, state, exposure }: Scene): readonly Fired[] {
  const ids = { 'three-months': 'hepatitis-b/three-months', 'six-months': 'hepatitis-b/six-months' } as const
  const open = state.value !== 'infected' && state.value !== 'past-infection' && state.value !== 'responder' && exposure.source.value !== 'negative'
  const because = [state, exposure.exposed, exposure.source, known('follow-up', { row: g.followUp })]
  return Object.entries(ids).map(([name, id]): Fired => {
    const step = g.followUp.says.steps.find((one) => one.name === name)
    if (step === undefined || !open) return silent(id, because)
    return line({
      id, ...declined(s), verb: exposure.exposed.value === 'yes' && !isTimeless(exposure.last.at) ? 'recommend' : 'offer', urgency: 'routine', act: 'test', due: due(step, latestInstant(exposure.last.at, s.now), s.timeZone),
      reasons: [{ key: 'hbv.follow-up-test', rule: g.followUp }], because: { verb: [...because, exposure.last.at] },
    })
  })
}

/** STI-098: whether the series has worked; an immunoglobulin is read as a response until it has gone. */
export function responseTest(scene: Scene, vaccine: VaccineDecision, immunoglobulin: ImmunoglobulinDecision): Fired {
  const { s, g } = scene
  const id: HepatitisBLine = 'hepatitis-b/response-test'
  const because = [jointly(vaccine.because), jointly(immunoglobulin.because), known('response', { row: g.responseTest })]
  const [step] = g.responseTest.says.steps
  const last = lastDose(scene, vaccine)
  if (last === undefined || step === undefined) return silent(id, because)
  const given = lastImmunoglobulinDay(scene, immunoglobulin)
  const floors = given === undefined ? [] : g.afterImmunoglobulin.says.steps.map((gap) => dayOfStep(gap, given))
  const on = latest([dayOfStep(step, last.on), ...floors])
  const by = step.until === undefined ? undefined : dayOfStep({ ...step, after: step.until }, last.on)
  return line({
    id, belongsTo: 'hepatitis-b/vaccine', ...declined(s), verb: last.verb, urgency: 'routine', act: 'test', due: { notBefore: { on }, ...(by === undefined || by < on ? {} : { by: { on: by } }) },
    reasons: [{ key: 'hbv.response-test', from: g.immuneFrom }, ...(given === undefined ? [] : [{ key: 'hbv.after-immunoglobulin', rule: g.afterImmunoglobulin } as const])], because: { verb: because },
  })
}

/** STI-091: an infection found is handed over; prophylaxis that holds it down is not stopped without a plan (PEP-107). */
export function care({ g, state }: Scene): Fired {
  if (state.value !== 'infected') return silent('hepatitis-b/care', [state])
  return line({ id: 'hepatitis-b/care', verb: 'refer', urgency: 'days', act: 'referral', reasons: [{ key: 'hbv.care', rule: g.infected }, { key: 'hbv.keep-tenofovir', rule: g.infected }], because: { verb: [state] } })
}
