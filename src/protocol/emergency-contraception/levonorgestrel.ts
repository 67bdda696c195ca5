import { type Known, any, from, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { taking } from '../../derive/medicine-list.js'
import { given, readYesNo } from '../../derive/read.js'
import { tookWithin } from '../../derive/taken-within.js'
import { type Dose, by, passes, ruled } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import { bodySize } from './body-size.js'
import { conditions, labelWarning, milk } from './conditions.js'
import type { Findings } from './findings.js'
import type { Limitation, Note, PillRules } from './pill.js'
import { type PillTaken, hoursToVomiting, milligramsTaken } from './pills-taken.js'

/** EC-040, EC-042, EC-043, EC-050, EC-057: one dose by mouth, doubled with an inducer or a boosted HIV medicine or for body size; never more. */
export function levonorgestrel(s: Situation, g: EmergencyContraception, f: Findings): PillRules {
  const induced = any([f.inducer, f.inducingPep, f.boostedPep])
  const size = bodySize(s, g)
  const doubled = presume(any([induced, size.doubled]), false)
  const dose = known(doubled.value ? g.levonorgestrelDoubledDose : g.levonorgestrelDose, by(g.doubledForInducer, doubled))
  const labelled = surely(induced, true) && g.doubledForInducer.says.approach === 'labelled'
  const why: readonly EmergencyContraceptionReason[] = [
    ...(surely(f.inducer, true) ? [{ key: 'ec.doubled-for-inducer', window: g.inducerWindow } as const] : surely(induced, true) ? [{ key: 'ec.doubled-for-pep' } as const] : []),
    ...(size.doubled.value ? [size.untilMeasured ? ({ key: 'ec.doubled-until-measured' } as const) : ({ key: 'ec.doubled-for-body-size', weight: g.doublingWeight, bodyMassIndex: g.doublingBodyMassIndex } as const)] : []),
    { key: labelled ? 'ec.doubled-is-a-ceiling' : 'ec.doubled-is-off-label' },
  ]
  return {
    pill: 'levonorgestrel',
    id: 'emergency-contraception/levonorgestrel',
    window: g.levonorgestrelWindow,
    dose,
    doseReasons: doubled.value ? why : [],
    doseFlags: doubled.value && !labelled ? ['off-label'] : [],
    limits: [...alreadyTaken(s, g, f), ...conditions(s, g, 'levonorgestrel'), ...labelWarning(s, g)],
    notes: [...bindsProgestogens(s, g), ...labelInteraction(s, g), ...milk(s, g, 'levonorgestrel'), { reason: { key: 'ec.other-window' }, because: [ruled(g.windowsDiffer)] }],
    always: noTestNeeded(g),
  }
}

/** EC-010: nothing is asked for before this pill. */
export function noTestNeeded(g: EmergencyContraception): Note {
  return { reason: { key: 'ec.no-test-needed' }, because: [ruled(g.testNotNeeded)] }
}

/** EC-059: what binds progestogens warns on both pills. */
export function bindsProgestogens(s: Situation, g: EmergencyContraception): readonly Note[] {
  return surely(taking(s, g.sugammadex), true) ? [{ reason: { key: 'ec.sugammadex' }, because: [ruled(g.sugammadex)] }] : []
}

/** EC-050, table X: what the label lists beside the guidance is shown and changes no dose. */
function labelInteraction(s: Situation, g: EmergencyContraception): readonly Note[] {
  return surely(taking(s, g.labelInteractions), true) ? [{ reason: { key: 'ec.label-interaction' }, because: [ruled(g.labelInteractions)] }] : []
}

/** EC-058: a dose after the last act, retained and large enough, covers it; after ulipristal, ulipristal again and not this one. */
export function alreadyTaken(s: Situation, g: EmergencyContraception, f: Findings): readonly Limitation[] {
  const judged = f.taken.map((one) => ({ one, answer: keptAfterTheAct(one, s, g, f) }))
  const kept = judged.filter(({ answer }) => answer.value)
  const cover = kept.map(({ one, answer }) => ({ answer, large: largeEnough(one, kept.map((other) => other.one), s, g) })).find(({ large }) => large.value)
  if (cover) return [{ effect: 'not-indicated', reason: { key: 'ec.already-covered' }, because: [by(g.repeatUseUlipristal, known(true, cover.answer, cover.large))] }]
  const small: readonly Limitation[] = kept.length > 0 ? [{ effect: 'warn', reason: { key: 'ec.earlier-dose-too-small' }, because: kept.map(({ one, answer }) => by(g.repeatUseLevonorgestrel, known(false, answer, largeEnough(one, [one], s, g)))) }] : []
  const recent = f.taken.filter(({ pill }) => pill === 'ulipristal').map(({ hours }) => presume(passes(g.repeatUseUlipristal, hours), true))
  const ulipristal = recent.find(({ value }) => value)
  if (ulipristal) return [...small, { effect: 'not-recommended', reason: { key: 'ec.same-pill-again' }, because: [ulipristal] }]
  return [...small, { effect: 'none', reason: { key: 'ec.same-pill-again' }, because: [...judged.map(({ answer }) => answer), ...recent] }]
}

/** Swallowed after the last act, and not brought up before the time in which a repeat is offered was over (EC-080). */
function keptAfterTheAct(taken: PillTaken, s: Situation, g: EmergencyContraception, f: Findings): Known<boolean> {
  const { at, dose, path } = taken
  const down = presume(dose.vomited === undefined ? readYesNo(undefined, `${path}/vomited`) : known(!dose.vomited, { fact: `${path}/vomited`, state: 'given' }), true)
  const soon = presume(down.value ? known(false) : passes(g.vomitingOffer, hoursToVomiting(taken, s)), true)
  const after = presume(from([at, f.exposure.last], (swallowed, act) => swallowed >= act), false)
  return known(!soon.value && after.value, down, soon, after)
}

/** EC-058, EC-130: of adequate strength. Half a dose is not, nor is the usual one with an inducer that is not HIV prophylaxis; an amount not told counts as the usual one. */
function largeEnough(one: PillTaken, kept: readonly PillTaken[], s: Situation, g: EmergencyContraception): Known<boolean> {
  if (one.pill !== 'levonorgestrel' && one.pill !== 'ulipristal') return known(true)
  const induced = one.pill === 'levonorgestrel' ? inducedBefore(s, g) : known(false)
  const usual = milligramsOf(one.pill === 'ulipristal' ? g.ulipristalDose : g.levonorgestrelDose)
  const needed = induced.value ? milligramsOf(g.levonorgestrelDoubledDose) : usual
  const amounts = kept.filter(({ pill }) => pill === one.pill).map(milligramsTaken)
  const told = amounts.every((amount) => amount !== undefined)
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? usual), 0)
  return known(total >= needed, induced, told ? given(true, `${one.path}/dose`) : presume(readYesNo(undefined, `${one.path}/dose`), true))
}

/** An inducer on her list that was not begun as prophylaxis for this: a dose already swallowed is not repeated for that one (EC-130). */
function inducedBefore(s: Situation, g: EmergencyContraception): Known<boolean> {
  const medicines = (s.case.medicines ?? []).filter(({ purpose, status }) => purpose !== 'hiv-pep' && status !== 'planned')
  const before = { ...s, case: { ...s.case, medicines } }
  return presume(any([tookWithin(before, g.inducers, g.inducerWindow, s.plannedDoseAt), tookWithin(before, g.weakInducers, g.inducerWindow, s.plannedDoseAt)]), false)
}

/** What one such dose holds. */
export function milligramsOf({ says }: Dose): number {
  return says.components.reduce((sum, { strength, each }) => sum + (strength[0] ?? 0) * each, 0)
}
