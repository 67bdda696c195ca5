import { type Answer, known, mayBe, presume } from '../../answer/index.js'
import { begunSince, coursesAgainst } from '../../derive/infection-courses.js'
import { read } from '../../derive/read.js'
import { by, matches } from '../../guideline/shape/index.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { doxycyclineBars } from './chlamydia.js'
import { type Decision, ahead, capped, childDecision, isList, laterPossible, stageOf, toldWords, weaker } from './decision.js'
import { type Bar, type Option, elsewhere, stated, weighed } from './option.js'
import { type Pathway, light, mustWeigh } from './person.js'
import type { Scene } from './scene.js'

/** STI-013, STI-018, D11: by the setting, by serology, or where infection is likely. */
export function syphilisDecision(scene: Scene, pathway: Pathway): Decision {
  if (pathway === 'child') return childDecision(scene, 'syphilis')
  const first = ahead(scene, 'syphilis')
  if (!isList(first)) return first
  const { s, g, source, returns } = scene
  const suspected = source.syphilis.suspected
  const told = toldWords(scene)
  const stage = stageOf(g.syphilisContact, scene)
  if (suspected.value) {
    const because = [...first, by(g.syphilisContactApproach, suspected), ...stage.because, returns]
    if (!stage.past) {
      const chosen = g.syphilisContactApproach.says.approach === 'her-choice'
      return { verb: weaker(capped(scene, chosen ? 'offer' : stage.verb), stage.onlyLater ? 'consider' : undefined), because, reasons: [...told, ...(stage.onlyLater ? [laterPossible(scene)] : []), { key: 'sti.syphilis-contact', within: g.syphilisContact }, ...(chosen ? [{ key: 'sti.or-serology', rule: g.syphilisContactApproach } as const] : [])] }
    }
    if (!returns.value) return { verb: capped(scene, 'offer'), because, reasons: [...told, { key: 'sti.syphilis-late-contact', within: g.syphilisContact }] }
    return serology(because, 'defer', { key: 'sti.syphilis-late-serology', within: g.syphilisContact })
  }
  const because = [...first, suspected, known(g.syphilisApproach.says.approach, { row: g.syphilisApproach })]
  switch (g.syphilisApproach.says.approach) {
    case 'serology': return serology(because, 'not-indicated', { key: 'sti.syphilis-serology', rule: g.syphilisApproach })
    case 'when-likely':
      if (returns.value) return serology([...because, returns], 'defer', { key: 'sti.syphilis-serology', rule: g.syphilisApproach })
      return { verb: capped(scene, 'offer'), because: [...because, returns], reasons: [...told, { key: 'sti.syphilis-no-return', rule: g.syphilisApproach }] }
    case 'by-setting': {
      const prevalence = presume(read(s.case.setting?.syphilisPrevalence, '/setting/syphilisPrevalence'), 'high' as const)
      const basis = [...because, returns, prevalence]
      if (prevalence.value === 'low' && returns.value) return serology(basis, 'defer', { key: 'sti.syphilis-low', rule: g.syphilisApproach })
      return { verb: capped(scene, 'recommend'), because: basis, reasons: [...told, { key: 'sti.syphilis-setting', rule: g.syphilisApproach }] }
    }
  }
}

function serology(because: readonly Answer<unknown>[], verb: 'defer' | 'not-indicated', reason: StiProphylaxisReason): Decision {
  return { verb, reasons: [reason], instead: [{ key: 'sti.instead-serology' }], because }
}

/** STI-027, STI-045, STI-075: the depot injection; where penicillin may not be given, doxycycline for longer, or nobody but a specialist. */
export function syphilisOptions(scene: Scene, pathway: Pathway): readonly Option[] {
  const { s, g, person } = scene
  const words: readonly StiProphylaxisReason[] = [
    ...(scene.findings.cephalosporin.severe.value ? [{ key: 'sti.cephalosporin-severe', rule: g.cephalosporinAllergy } as const] : []),
    ...(scene.findings.bleeding.value ? [{ key: 'sti.depot-bleeding', rule: g.penicillinDepot } as const] : []),
    { key: 'sti.depot', rule: g.penicillinDepot }, { key: 'sti.depot-fever', rule: g.penicillinDepot }, ...(g.penicillinAgain.says.steps.length > 0 ? [{ key: 'sti.depot-again', rule: g.penicillinAgain } as const] : []),
  ]
  const isLight = light(person, g.penicillinLight, g)
  const unweighed = mustWeigh(person, pathway, g)
  const basis = [person.pathway, isLight, unweighed]
  if (pathway === 'child') return byWeight(scene, words, basis)
  if (unweighed.value) return [{ bars: [], reasons: [{ key: 'sti.weigh-first', rule: g.rounding }], because: basis }]
  if (isLight.value && g.penicillinChild.says === 'none') return byWeight(scene, words, basis)
  return [
    // Section 4 speaks of those from this weight on; under it the dose is a child's, at any stage.
    ...(isLight.value ? byWeight(scene, words, basis) : stated(g.penicillinDose, g, s, { bars: penicillinBars(scene), reasons: words, because: basis })),
    ...doxycyclineInstead(scene, basis),
  ]
}

/** STI-075: the longer course; one that she is on already becomes it, and is not ordered beside itself. */
function doxycyclineInstead(scene: Scene, because: readonly Answer<unknown>[]): readonly Option[] {
  const { s, g, exposure } = scene
  const bars = doxycyclineBars(scene)
  const instead: StiProphylaxisReason = { key: 'sti.doxycycline-instead', rule: g.penicillinAndSyphilis }
  const courses = coursesAgainst(s, 'chlamydia', g).filter(({ medicine, running }) => running && matches(g.doxycyclineProduct, medicine))
  const begun = courses.filter(({ own }) => own.value).map((one) => begunSince(one, exposure.last, s))
  const course = stated(g.doxycyclineLongDose, g, s, { bars, reasons: [instead], because: [...because, ...courses.map(({ own }) => own)] })
  if (!begun.some((one) => mayBe(one, true))) return course
  return course.map((option) => ({
    reasons: [instead, { key: 'sti.doxycycline-longer', dose: g.doxycyclineLongDose }], because: [...option.because, ...begun.map((one) => presume(one, true))],
    bars: bars.filter(({ reason }) => reason.key !== 'sti.takes-tetracycline'),
  }))
}

/** STI-045: so much for each kilogram; where the pack has no such dose, a specialist. */
function byWeight(scene: Scene, reasons: readonly StiProphylaxisReason[], because: readonly Answer<unknown>[]): readonly Option[] {
  const { s, g, person, pack } = scene
  const basis = [known('by-weight', { row: g.penicillinChild }), ...because]
  if (g.penicillinChild.says === 'none') return [elsewhere({ key: 'sti.child-specialist', rule: g.penicillinChild }, basis)]
  return weighed(g.penicillinChild, g, s, person, { bars: penicillinBars(scene), reasons, because: basis }, pack)
}

function penicillinBars({ g, findings: f }: Scene): readonly Bar[] {
  return [
    { closed: f.penicillin.any, reason: { key: 'sti.penicillin-and-syphilis', rule: g.penicillinAndSyphilis } },
    { closed: f.noInjection, reason: { key: 'sti.no-injection', rule: g.withoutExamination }, verb: 'not-recommended' },
  ]
}
