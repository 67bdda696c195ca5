import { type Answer, known, possible, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { bodyMassIndex } from '../../derive/body.js'
import { wants } from '../../derive/wishes.js'
import { refused } from '../../derive/refused.js'
import { given, member, readYesNo } from '../../derive/read.js'
import { firstDoseUrgency } from '../../derive/urgency.js'
import { type Closing, type Dose, type Stage, type Window, by, closing, earliestPossible, latestPossible, passes, within } from '../../guideline/shape/index.js'
import { type Flag, type Verb, isOpen } from '../../guideline/words.js'
import type { EmergencyContraception, PillCondition, PillEffect } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionLine, EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import type { Recommendation } from '../../plan/index.js'
import type { Findings } from './findings.js'
import { needAnswers, noNeed } from './need.js'

export type Line = Recommendation<EmergencyContraceptionReason, EmergencyContraceptionLine>
type Pill = 'levonorgestrel' | 'ulipristal'

/** What a pill's own rules add to what all pills share. */
export interface PillRules {
  readonly pill: Pill
  readonly id: EmergencyContraceptionLine
  readonly window: Window
  readonly dose: Answer<Dose>
  readonly doseReasons: readonly EmergencyContraceptionReason[]
  /** A verb that this pill may not be better than, with the reasons and the answers behind it. */
  readonly limits: readonly Limitation[]
  readonly notes: readonly EmergencyContraceptionReason[]
}

export interface Limitation {
  readonly effect: PillEffect | 'not-recommended' | 'not-indicated'
  readonly reason: EmergencyContraceptionReason
  readonly because: readonly Answer<unknown>[]
}

/**
 * The act a pill is judged on. Listed acts decide what is started but close nothing while her memory is not stated: where they are all past, what may have
 * happened later in the same incident keeps the window open (dictionary §3, `memory`).
 */
function lastThatMayCount(g: EmergencyContraception, f: Findings, window: Window, at: Instant): Answer<Instant> {
  const { last, possiblyLater } = f.exposure
  const passed = (act: Answer<Instant>): boolean => earliestPossible(window, within(window, act, at)).verb === 'window-exceeded'
  return possiblyLater !== undefined && passed(last) && !passed(possiblyLater) ? by(g.uncertainTime, possiblyLater) : last
}

/** The time of which nothing is known steps the verb down once (CD-03). */
function stepDown(verb: Verb): Verb {
  return verb === 'recommend' ? 'offer' : verb
}

/** One pill as one line. The verb follows the latest possible act, rank and warnings the earliest (EC-022). */
export function pillLine(s: Situation, g: EmergencyContraception, f: Findings, rank: Ranked, rules: PillRules): Line {
  const { window, id, pill } = rules
  const at = s.plannedDoseAt
  const last = lastThatMayCount(g, f, window, at)
  const reached = by(g.elapsedTime, within(window, last, at))
  const stage = presume(reached, earliestPossible(window, reached)).value
  const timeless = possible(last) === undefined
  const closes = closing(window, last, at)
  const allergy = allergicTo(s, pill)
  const common = { kind: 'plain', id, need: 'emergency-contraception', rank: rank.of, closes } as const
  const none = noNeed(f, g)
  const needed = needAnswers(f)
  const refusedHere = refused(s, 'treat-ec')
  const refusal = surely(refusedHere, true) ? ({ declined: true } as const) : {}
  if (none !== undefined) {
    return { ...common, ...refusal, verb: none.verb, urgency: none.verb === 'needs-input' ? 'hours' : 'routine', flags: [], reasons: [none.reason], instead: [none.instead], because: { verb: needed } }
  }
  if (surely(allergy, true)) {
    return { ...common, ...refusal, verb: 'contraindicated', urgency: 'routine', flags: [], reasons: [{ key: 'ec.allergy' }], instead: [{ key: 'ec.instead-other-pill' }, { key: 'ec.instead-device' }], because: { verb: [...needed, allergy] } }
  }
  const seen = [...needed, presume(reached, stage), allergy]
  if (stage.verb === 'window-exceeded') {
    return {
      ...common, ...refusal, verb: 'window-exceeded', urgency: 'routine', flags: [],
      reasons: [{ key: 'ec.window-passed', limit: window }], instead: [{ key: 'ec.instead-device' }, { key: 'ec.instead-test-and-counselling' }],
      because: { verb: [by(g.pastAllWindows, presume(reached, stage)), ...needed, allergy] },
    }
  }
  const limits = rules.limits
  const uncertain = last === f.exposure.last ? f.exposure.uncertain : known(true, ...f.exposure.last.parts)
  const hard = limits.find(({ effect }) => effect === 'not-indicated' || effect === 'not-recommended')
  const verb = hard ? (hard.effect as Verb) : openVerb(stage, { timeless, uncertain, limits, staging: f.puberty })
  const flags = flagsOf(stage, { timeless, limits, rank, stock: stockOf(s, pill) })
  return {
    ...common,
    ...refusal,
    verb,
    urgency: firstDoseUrgency(verb, closes, g.urgentWithin, at),
    flags: isOpen(verb) ? flags : [],
    ...(isOpen(verb) ? { order: { components: orderOf(rules.dose).says.components, route: orderOf(rules.dose).says.route, rows: [orderOf(rules.dose)] } } : {}),
    reasons: [
      ...(hard ? [hard.reason] : [{ key: 'ec.as-soon-as-possible' } as const]),
      ...timeReasons(reached, closes, { g, window, at, timeless }),
      ...(isOpen(verb) ? rules.doseReasons : []),
      ...limits.filter((one) => one !== hard && one.effect !== 'none').map(({ reason }) => reason),
      ...rules.notes,
      ...rank.reasons,
      ...exposureReasons(f, uncertain),
      { key: 'ec.no-test-needed' },
    ],
    instead: hard ? [{ key: 'ec.instead-other-pill' }, { key: 'ec.instead-device' }] : [],
    because: {
      verb: [...seen, uncertain, by(g.testNotNeeded, by(g.noAgeLimit, by(g.isAnOffer, by(g.anyCycleDay, known(true))))), ...limits.flatMap(({ because }) => because)],
      order: [rules.dose],
      rank: rank.because,
    },
  }
}

function orderOf(dose: Answer<Dose>): Dose {
  const [first] = possible(dose) ?? []
  return first as Dose
}

function openVerb(stage: Stage, { timeless, uncertain, limits, staging }: { timeless: boolean; uncertain: Answer; limits: readonly Limitation[]; staging: Findings['puberty'] }): Verb {
  if (surely(uncertain, true) || limits.some(({ effect }) => effect === 'specialist')) return 'consider'
  const lowered = limits.some(({ effect }) => effect === 'offer' || effect === 'least-bad') || surely(staging, 'stage-and-offer')
  return timeless || lowered ? stepDown(stage.verb) : stage.verb
}

function flagsOf(stage: Stage, { timeless, limits, rank, stock }: { timeless: boolean; limits: readonly Limitation[]; rank: Ranked; stock: Answer }): readonly Flag[] {
  return [
    ...stage.flags,
    ...(timeless ? (['time-unknown'] as const) : []),
    ...(limits.some(({ effect }) => effect === 'least-bad') ? (['least-bad'] as const) : []),
    ...(limits.some(({ effect }) => effect === 'specialist') ? (['expert-first'] as const) : []),
    ...(rank.bridge ? (['bridge'] as const) : []),
    ...(stock.known && stock.value ? [] : (['if-in-stock'] as const)),
  ]
}

/** Efficacy warnings follow the longest elapsed time possible. */
function timeReasons(reached: Answer<Stage>, closes: Closing, { g, window, at, timeless }: { g: EmergencyContraception; window: Window; at: Instant; timeless: boolean }): readonly EmergencyContraceptionReason[] {
  const late = latestPossible(window, reached)
  return [
    ...(timeless ? [{ key: 'ec.time-unknown' } as const] : []),
    ...(!timeless && late.flags.includes('less-effective') ? [{ key: 'ec.less-effective-later', after: g.ulipristalFirstAfter } as const] : []),
    ...(closes.earliest !== undefined && closes.latest !== undefined && closes.earliest < at
      ? [{ key: 'ec.may-have-closed', earliest: { instant: closes.earliest }, latest: { instant: closes.latest } } as const]
      : []),
  ]
}

function exposureReasons(f: Findings, uncertain: Answer): readonly EmergencyContraceptionReason[] {
  const { untold, condomReported } = f.exposure
  return [
    ...(surely(uncertain, true) ? [{ key: untold ? 'ec.contact-not-told' : 'ec.more-may-have-happened' } as const] : []),
    ...(condomReported ? [{ key: 'ec.condom-reported' } as const] : []),
    ...(surely(f.puberty, 'stage-and-offer') ? [{ key: 'ec.stage-asked' } as const] : []),
  ]
}

function allergicTo(s: Situation, pill: Pill): Answer {
  const allergies = s.case.allergies
  if (allergies === undefined) return presume(readYesNo(undefined, '/allergies'), false)
  const index = allergies.findIndex(({ substance }) => substance === pill)
  return index < 0 ? given(false, '/allergies') : given(true, member('/allergies', allergies[index]?.id, index))
}

/** Whether this place has it now. Silence never makes it unavailable (§11). */
export function stockOf(s: Situation, pill: Pill): Answer {
  const formulary = s.case.setting?.formulary
  const index = (formulary ?? []).findIndex((item) => item.text?.toLowerCase().includes(pill) || item.ingredients?.some((coded) => ('text' in coded ? coded.text : (coded.display ?? '')).toLowerCase().includes(pill)))
  if (formulary === undefined || index < 0) return readYesNo(undefined, '/setting/formulary')
  return readYesNo(formulary[index]?.inStock, `/setting/formulary/${index}/inStock`)
}

export interface Ranked {
  readonly of: number
  readonly bridge: boolean
  readonly reasons: readonly EmergencyContraceptionReason[]
  readonly because: readonly Answer<unknown>[]
}

/** EC-031, EC-033: which pill stands first, and whether it bridges to the device. */
export function ranks(s: Situation, g: EmergencyContraception, f: Findings): { readonly levonorgestrel: Ranked; readonly ulipristal: Ranked } {
  const reached = within(g.levonorgestrelWindow, f.exposure.last, s.plannedDoseAt)
  const late = latestPossible(g.levonorgestrelWindow, reached).index > 0
  const large = passes(g.lessEffectiveAbove, bodyMassIndex(s))
  const inStock = { levonorgestrel: stockOf(s, 'levonorgestrel'), ulipristal: stockOf(s, 'ulipristal') }
  const inducer = surely(f.inducer, true) || surely(f.boostedPep, true) || surely(f.inducingPep, true)
  const ulipristalHere = !surely(inStock.ulipristal, false)
  const better = !inducer && ulipristalHere && (late || surely(large, true)) && (inStock.ulipristal.known || late)
  const ulipristalFirst = better || surely(inStock.levonorgestrel, false) || (g.pillOrder.says.first === 'ulipristal' && !inducer)
  const wantsDevice = wants(s, 'copper-device')
  const bridge = surely(wantsDevice, true) && s.case.encounter?.planned?.deviceInsertionAt !== undefined
  const because = [by(g.pillOrder, large), by(g.ulipristalFirstAfter, reached), inStock.ulipristal, inStock.levonorgestrel, by(g.bridge, wantsDevice)]
  const fetch = ulipristalWithinReach(s, g)
  const bridging: readonly EmergencyContraceptionReason[] = bridge ? [{ key: 'ec.bridge' }] : []
  const fetching: readonly EmergencyContraceptionReason[] = late && surely(fetch, true) ? [{ key: 'ec.ulipristal-within-reach', within: g.ulipristalFetchWithin }] : []
  const largeReasons: readonly EmergencyContraceptionReason[] = surely(large, true) ? [{ key: 'ec.larger-body', limit: g.lessEffectiveAbove }] : []
  return {
    levonorgestrel: { of: ulipristalFirst ? 3 : 2, bridge, reasons: [...bridging, ...fetching, ...largeReasons], because },
    ulipristal: { of: ulipristalFirst ? 2 : 3, bridge: false, reasons: [...fetching, ...largeReasons], because },
  }
}

/** CD-61: in stock elsewhere, and here within the hours of the row. */
function ulipristalWithinReach(s: Situation, g: EmergencyContraception): Answer {
  const formulary = s.case.setting?.formulary ?? []
  const index = formulary.findIndex((item) => item.text?.toLowerCase().includes('ulipristal') && item.availableInHours !== undefined)
  const hours = formulary[index]?.availableInHours
  return hours === undefined ? known(false) : passes(g.ulipristalFetchWithin, given(hours, `/setting/formulary/${index}/availableInHours`))
}

/** A condition and what it does to this pill; unknown ranks as absent and is asked (section 1 of the ledger). */
export function condition(row: PillCondition, pill: Pill, answers: readonly Answer[], reason: EmergencyContraceptionReason): readonly Limitation[] {
  const effect = row.says[pill]
  const present = answers.map((answer) => presume(answer, false))
  const has = present.find((answer) => answer.value)
  const because = has ? [by(row, has)] : present.map((answer) => by(row, answer))
  if (effect === 'none') return []
  return [{ effect: has ? effect : 'none', reason, because }]
}
