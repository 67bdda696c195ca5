import { type Answer, type Known, any, known, presume } from '../../answer/index.js'
import { infectionSites } from '../../derive/infection-exposure.js'
import { readYesNo } from '../../derive/read.js'
import { by } from '../../guideline/shape/index.js'
import { isOpen } from '../../guideline/words.js'
import type { StiProphylaxisLine, StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { type StiLine, line } from './line.js'
import { holds } from './option.js'
import { type Fired, type Scene, organisms, silent } from './scene.js'

/** STI-120: the tests of the first visit, offered and never a condition; and whom to send her to. */
export function tests(scene: Scene, treated: readonly StiLine[]): readonly Fired[] {
  return [swabs(scene), trichomonasTest(scene, treated), syphilisTest(scene), throatTest(scene, treated), symptomsCall(scene), urgentCall(scene), allergyCall(scene, treated), childSignal(scene)]
}

/** Nothing reached her: no test, no date. */
export function exposedOrUnsure({ exposure: { exposed, uncertain } }: Scene): Known<boolean> {
  return known(exposed.value, exposed, uncertain)
}

function declinedTest({ declinesTests }: Scene): { readonly declined?: true } {
  return declinesTests.value ? { declined: true } : {}
}

const siteWords = { vaginal: 'sti.swab-vaginal', anal: 'sti.swab-anal', oral: 'sti.swab-oral', penile: 'sti.swab-penile' } as const

/** STI-120, STI-125, STI-044: from every site that was or may have been reached. */
function swabs(scene: Scene): Fired {
  const { g, exposure, person } = scene
  const exposed = exposedOrUnsure(scene)
  const sites = infectionSites.filter((site) => exposure.sites[site].value)
  const because = [by(g.baseline, exposed), ...infectionSites.map((site) => exposure.sites[site]), person.prepubertal]
  if (!exposed.value || sites.length === 0) return silent('sti-prophylaxis/swabs', because)
  return line({
    id: 'sti-prophylaxis/swabs', verb: 'offer', urgency: 'days', act: 'test', ...declinedTest(scene),
    reasons: [
      ...sites.map((site) => ({ key: site === 'vaginal' && person.prepubertal.value ? 'sti.swab-external' : siteWords[site], rule: g.baseline }) as const), { key: 'sti.tests-never-required', rule: g.withoutExamination }, { key: 'sti.tests-and-law', rule: g.legalSideEffect },
      ...(person.prepubertal.value ? [{ key: 'sti.child-tests', rule: g.childTests } as const, { key: 'sti.child-confirm-positive', rule: g.specimensFirst } as const] : []),
    ],
    because: { verb: because },
  })
}

/** A negative wet mount excludes nothing. */
function trichomonasTest(scene: Scene, treated: readonly StiLine[]): Fired {
  const { s, g, person } = scene
  const concerned = treated.some(({ id, verb }) => id === 'sti-prophylaxis/trichomonas' && verb !== 'not-indicated' && verb !== 'needs-input')
  const amplified = presume(readYesNo(s.case.setting?.trichomonasNaatAvailable, '/setting/trichomonasNaatAvailable'), true)
  const because = [by(g.baseline, exposedOrUnsure(scene)), ...basisOf(treated, 'sti-prophylaxis/trichomonas')]
  if (!concerned) return silent('sti-prophylaxis/trichomonas-test', because)
  return line({
    id: 'sti-prophylaxis/trichomonas-test', verb: 'offer', urgency: 'days', act: 'test', ...declinedTest(scene),
    reasons: [amplified.value ? { key: person.prepubertal.value ? 'sti.trichomonas-test-child' : 'sti.trichomonas-test', rule: g.baseline } : { key: 'sti.wet-mount', rule: g.baseline }], because: { verb: because, followUp: [amplified, person.prepubertal] },
  })
}

function syphilisTest(scene: Scene): Fired {
  const { g } = scene
  const exposed = exposedOrUnsure(scene)
  const because = [by(g.baseline, exposed)]
  if (!exposed.value) return silent('sti-prophylaxis/syphilis-test', because)
  return line({ id: 'sti-prophylaxis/syphilis-test', verb: 'offer', urgency: 'days', act: 'test', ...declinedTest(scene), reasons: [{ key: 'sti.syphilis-test', rule: g.baseline }, { key: 'sti.no-macrolide-for-syphilis', rule: g.noMacrolideForSyphilis }], because: { verb: because } })
}

/** What a component rests on. */
export function basisOf(treated: readonly StiLine[], id: StiProphylaxisLine): readonly Answer<unknown>[] {
  return treated.flatMap((one) => (one.id === id ? one.because.verb : []))
}

export function gonorrhoeaLine(treated: readonly StiLine[]): StiLine | undefined {
  return treated.find(({ id, verb }) => id === 'sti-prophylaxis/gonorrhoea' && isOpen(verb))
}

/** STI-024: what is unreliable in the throat is tested there now. */
function throatTest(scene: Scene, treated: readonly StiLine[]): Fired {
  const { g, exposure } = scene
  const chosen = gonorrhoeaLine(treated)
  const because = [by(g.throatUnreliable, exposure.sites.oral), ...basisOf(treated, 'sti-prophylaxis/gonorrhoea')]
  if (chosen?.order === undefined || holds(chosen.order, 'ceftriaxone') || !exposure.sites.oral.value) return silent('sti-prophylaxis/throat-test', because)
  return line({ id: 'sti-prophylaxis/throat-test', verb: 'recommend', urgency: 'days', act: 'test', reasons: [{ key: 'sti.throat-test', rule: g.throatUnreliable }], because: { verb: because } })
}

/** STI-012: the syndrome is treated, never the prophylaxis thought enough. */
function symptomsCall(scene: Scene): Fired {
  const { s, g, symptoms } = scene
  const told = s.case.health?.genitalSymptoms ?? []
  if (!symptoms.value) return silent('sti-prophylaxis/symptoms', [symptoms])
  const words: readonly StiProphylaxisReason[] = [
    ...(told.includes('pelvic-pain') ? [{ key: 'sti.symptom-pelvic', rule: g.leavesProphylaxis } as const] : []),
    ...(told.includes('ulcer') ? [{ key: 'sti.symptom-ulcer', rule: g.leavesProphylaxis } as const] : []),
    ...(told.includes('testicular-pain') ? [{ key: 'sti.symptom-testicular', rule: g.leavesProphylaxis } as const] : []),
    ...(told.includes('rash') || told.includes('joint-pain') || told.includes('fever') ? [{ key: 'sti.symptom-disseminated', rule: g.leavesProphylaxis } as const] : []),
    ...(told.includes('discharge') ? [{ key: 'sti.symptom-discharge', rule: g.leavesProphylaxis } as const] : []),
  ]
  return line({ id: 'sti-prophylaxis/symptoms', verb: 'refer', urgency: 'hours', act: 'referral', reasons: words, because: { verb: [symptoms] } })
}

/** STI-137: what is urgent in itself, and what is urgent together. */
function urgentCall(scene: Scene): Fired {
  const { s, g, urgent, findings: f } = scene
  const told = s.case.health?.genitalSymptoms ?? []
  const pelvic = told.includes('fever') && told.includes('pelvic-pain')
  const bleeding = told.includes('bleeding') && f.pregnant.value
  const because = [urgent, ...(told.includes('bleeding') ? [f.pregnant] : [])]
  if (!urgent.value && !pelvic && !bleeding) return silent('sti-prophylaxis/urgent', because)
  return line({ id: 'sti-prophylaxis/urgent', verb: 'refer', urgency: 'immediate', act: 'referral', reasons: [{ key: 'sti.urgent', rule: g.urgentSymptoms }], because: { verb: because } })
}

/** STI-071: beside the dose, never instead of it. */
function allergyCall(scene: Scene, treated: readonly StiLine[]): Fired {
  const { g, findings: f } = scene
  const closed = any([f.penicillin.severe, f.cephalosporin.any])
  const because: readonly Answer<unknown>[] = [by(g.penicillinSevere, closed), ...basisOf(treated, 'sti-prophylaxis/gonorrhoea')]
  const concerned = treated.some(({ id, verb }) => id === 'sti-prophylaxis/gonorrhoea' && (isOpen(verb) || verb === 'refer' || verb === 'needs-input')) && !scene.symptoms.value && !scene.infected.gonorrhoea.now.value
  if (!concerned || !closed.known || !closed.value) return silent('sti-prophylaxis/allergy-call', because)
  return line({ id: 'sti-prophylaxis/allergy-call', verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'sti.allergy-call', rule: g.penicillinSevere }], because: { verb: because } })
}

/** STI-042, STI-051: an infection found in a child before puberty, whenever, belongs to child protection; what law demands is decided elsewhere. */
function childSignal(scene: Scene): Fired {
  const { g, person, infected } = scene
  const found = any(organisms.map((organism) => infected[organism].found))
  const because = [by(g.childSignal, person.prepubertal), person.newborn, found]
  if (!person.prepubertal.value || person.newborn.value || !found.known || !found.value) return silent('sti-prophylaxis/child-signal', because)
  return line({ id: 'sti-prophylaxis/child-signal', verb: 'refer', urgency: 'hours', act: 'referral', reasons: [{ key: 'sti.child-signal', rule: g.diagnosticInfections }, { key: 'sti.child-confirm-positive', rule: g.specimensFirst }], because: { verb: because } })
}
