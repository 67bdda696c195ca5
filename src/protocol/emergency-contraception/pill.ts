import { type Answer, type Known, any, known, possible, presume, surely } from '../../answer/index.js'
import type { Allergy } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { given, member, readYesNo } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { firstDoseUrgency } from '../../derive/urgency.js'
import { type Closing, type Dose, type Stage, type Window, by, closing, earliestPossible, latestPossible, matches, ruled, within } from '../../guideline/shape/index.js'
import { type Flag, type Verb, isOpen } from '../../guideline/words.js'
import type { EmergencyContraception, Pill, PillEffect } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionLine, EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import type { Due, Recommendation } from '../../plan/index.js'
import type { Findings } from './findings.js'
import type { Ranked } from './rank.js'
import { stockOf } from './stock.js'

export type Line = Recommendation<EmergencyContraceptionReason, EmergencyContraceptionLine>

/** What a pill's own rules add to what all pills share. */
export interface PillRules {
  readonly pill: Pill
  readonly id: EmergencyContraceptionLine
  readonly window: Window
  readonly dose: Known<Dose>
  readonly doseReasons: readonly EmergencyContraceptionReason[]
  readonly doseFlags: readonly Flag[]
  /** A verb that this pill may not be better than, with the reasons and the answers behind it. */
  readonly limits: readonly Limitation[]
  readonly notes: readonly Note[]
  /** The rules that hold for this pill whatever the case, and the sentence of the first of them that is said. */
  readonly always: Note
  readonly due?: Due
}

export interface Note {
  readonly reason: EmergencyContraceptionReason
  readonly because: readonly Answer<unknown>[]
}

export interface Limitation extends Note {
  readonly effect: PillEffect | 'not-indicated' | 'unavailable' | 'defer'
}

/** A limitation that closes the line: its effect is the verb. */
type Closes = Limitation & { readonly effect: (typeof closingEffects)[number] }

/** A pill held against its window, her allergies and what limits it. */
export interface Judged {
  readonly rules: PillRules
  /** The moment it is judged at. */
  readonly at: Instant
  readonly last: Answer<Instant>
  readonly reached: Answer<Stage>
  readonly stage: Stage
  readonly allergy: Answer
  readonly hard?: Closes
}

/** Effects that close a line, the strictest first. */
const closingEffects = ['not-indicated', 'contraindicated', 'unavailable', 'not-recommended', 'defer'] as const

export function judged(s: Situation, g: EmergencyContraception, f: Findings, rules: PillRules): Judged {
  const at = momentOf(s, g, f, rules.window)
  const last = lastThatMayCount(g, f, rules.window, at)
  const reached = by(g.elapsedTime, by(g.inclusiveLimits, within(rules.window, last, at)))
  const stage = presume(reached, earliestPossible(rules.window, reached)).value
  const tooLate: readonly Limitation[] = stage.verb === 'not-recommended' ? [{ effect: 'not-recommended', reason: { key: 'ec.too-late-here' }, because: [] }] : []
  const limits = [...rules.limits, ...tooLate]
  const hard = closingEffects.map((effect) => limits.find((one): one is Closes => one.effect === effect)).find((one) => one !== undefined)
  return { rules, at, last, reached, stage, allergy: allergicTo(s, g, rules.pill), ...(hard === undefined ? {} : { hard }) }
}

/** CD-07: the planned moment of the dose; where it is too late by then and not yet now, now. */
function momentOf(s: Situation, g: EmergencyContraception, f: Findings, window: Window): Instant {
  const open = (at: Instant): boolean => isOpen(earliestPossible(window, within(window, lastThatMayCount(g, f, window, at), at)).verb)
  return !open(s.plannedDoseAt) && open(s.now) ? s.now : s.plannedDoseAt
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

/** Whether this pill stays as the last resort of a plan in which every pill is closed, and what that rests on. */
export interface Kept {
  readonly keeps: boolean
  readonly because: readonly Answer<unknown>[]
}

/** One pill as one line. The verb follows the latest possible act, rank and warnings the earliest (EC-022). */
export function pillLine(s: Situation, g: EmergencyContraception, f: Findings, rank: Ranked, { rules, at, last, reached, stage, allergy, ...judgement }: Judged, kept: Kept): Line {
  const { window, id, pill, limits } = rules
  const timeless = possible(last) === undefined
  const closes = closing(window, last, at, kept.keeps)
  const common = {
    kind: 'plain', id, need: 'emergency-contraception', rank: rank.of, closes,
    ...(surely(refused(s, 'treat-ec'), true) ? { declined: true as const } : {}),
  } as const
  const closed = { urgency: 'routine', flags: [] } as const
  const none = f.noNeed
  const needed = f.needAnswers
  if (none !== undefined) return { ...common, ...closed, verb: none.verb, urgency: none.verb === 'needs-input' ? 'hours' : 'routine', reasons: [none.reason], instead: [none.instead], because: { verb: needed } }
  const others = [{ key: 'ec.instead-other-pill' }, { key: 'ec.instead-device' }] as const
  if (surely(allergy, true)) return { ...common, ...closed, verb: 'contraindicated', reasons: [{ key: 'ec.allergy' }], instead: others, because: { verb: [...needed, allergy] } }
  if (stage.verb === 'window-exceeded') {
    return {
      ...common, ...closed, verb: 'window-exceeded', reasons: [{ key: 'ec.window-passed', limit: window }], instead: [{ key: 'ec.instead-device' }, { key: 'ec.instead-test-and-counselling' }],
      because: { verb: [by(g.pastAllWindows, presume(reached, stage)), ...needed, allergy] },
    }
  }
  const hard = kept.keeps ? undefined : judgement.hard
  const uncertain = last === f.exposure.last ? f.exposure.uncertain : known(true, ...f.exposure.last.parts)
  const verb = hard === undefined ? openVerb(stage, { timeless, uncertain, limits, staging: f.puberty, lastResort: kept.keeps }) : hard.effect
  const { says } = rules.dose.value
  const open = isOpen(verb)
  return {
    ...common,
    verb,
    urgency: firstDoseUrgency(verb, closes, g.urgentWithin, at),
    flags: open ? flagsOf(stage, { timeless, limits, rank, stock: stockOf(s, g, pill), lastResort: kept.keeps, doseFlags: rules.doseFlags }) : [],
    ...(open ? { order: { components: says.components, route: says.route, rows: [rules.dose.value] } } : {}),
    ...(open && rules.due !== undefined ? { due: rules.due } : {}),
    reasons: [
      ...(hard ? [hard.reason] : [{ key: 'ec.as-soon-as-possible' } as const]),
      ...(kept.keeps ? [{ key: 'ec.last-resort' } as const] : []),
      ...(open && at !== s.plannedDoseAt ? [{ key: 'ec.bring-forward' } as const] : []),
      ...timeReasons(reached, closes, { g, window, at, timeless }),
      ...(open && stage.flags.includes('off-label') ? [{ key: 'ec.beyond-label' } as const] : []),
      ...(open ? rules.doseReasons : []),
      ...(stage.verb === 'not-recommended' && hard?.reason.key !== 'ec.too-late-here' ? [{ key: 'ec.too-late-here' } as const] : []),
      ...limits.filter((one, i) => one !== hard && limits.findIndex(({ effect, reason }) => effect !== 'none' && reason.key === one.reason.key) === i).map(({ reason }) => reason),
      ...rules.notes.map(({ reason }) => reason),
      ...rank.reasons,
      ...exposureReasons(f, uncertain),
      rules.always.reason,
    ],
    instead: hard ? others : [],
    because: {
      verb: [
        ...needed, presume(reached, stage), allergy, uncertain, ruled(g.anyCycleDay, g.isAnOffer, g.noAgeLimit), ...rules.always.because,
        ...[...limits, ...rules.notes].flatMap(({ because }) => because), ...kept.because,
      ],
      order: [rules.dose],
      rank: rank.because,
    },
  }
}

interface Opening {
  readonly timeless: boolean
  readonly uncertain: Answer
  readonly limits: readonly Limitation[]
  readonly staging: Findings['puberty']
  readonly lastResort: boolean
}

function openVerb(stage: Stage, { timeless, uncertain, limits, staging, lastResort }: Opening): Verb {
  if (surely(uncertain, true) || limits.some(({ effect }) => effect === 'specialist')) return 'consider'
  if (lastResort) return 'offer'
  const lowered = limits.some(({ effect }) => effect === 'offer' || effect === 'least-bad' || effect === 'recorded-decision') || surely(staging, 'stage-and-offer')
  return timeless || lowered ? stepDown(stage.verb) : stage.verb
}

/** The time of which nothing is known steps the verb down once (CD-03). */
function stepDown(verb: Verb): Verb {
  return verb === 'recommend' ? 'offer' : verb
}

interface Flagging {
  readonly timeless: boolean
  readonly limits: readonly Limitation[]
  readonly rank: Ranked
  readonly stock: Answer
  readonly lastResort: boolean
  readonly doseFlags: readonly Flag[]
}

function flagsOf(stage: Stage, { timeless, limits, rank, stock, lastResort, doseFlags }: Flagging): readonly Flag[] {
  const has = (effect: PillEffect): boolean => limits.some((one) => one.effect === effect)
  const all: readonly Flag[] = [
    ...stage.flags,
    ...doseFlags,
    ...(timeless ? (['time-unknown'] as const) : []),
    ...(has('least-bad') || lastResort ? (['least-bad'] as const) : []),
    ...(has('specialist') ? (['expert-first'] as const) : []),
    ...(has('recorded-decision') ? (['needs-recorded-decision'] as const) : []),
    ...(rank.bridge ? (['bridge'] as const) : []),
    ...(stock.known && stock.value ? [] : (['if-in-stock'] as const)),
  ]
  return [...new Set(all)]
}

/** Efficacy warnings follow the longest elapsed time possible. */
function timeReasons(reached: Answer<Stage>, closes: Closing, { g, window, at, timeless }: { g: EmergencyContraception; window: Window; at: Instant; timeless: boolean }): readonly EmergencyContraceptionReason[] {
  const late = latestPossible(window, reached)
  return [
    ...(timeless ? [{ key: 'ec.time-unknown' } as const] : []),
    ...(!timeless && late.flags.includes('less-effective') ? [{ key: 'ec.less-effective-later', after: g.ulipristalFirstAfter } as const] : []),
    ...(closes.earliest !== undefined && closes.latest !== undefined && closes.earliest < at && closes.latest >= at
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

/** By the word of the list, or as one of the products of the pill where it is written or coded. */
export function allergicTo(s: Situation, g: EmergencyContraception, what: Pill | 'copper'): Answer {
  const allergies = s.case.allergies
  if (allergies === undefined) return presume(readYesNo(undefined, '/allergies'), false)
  const [found] = allergies.flatMap(({ id, substance }, i) => (names(g, what, substance) ? [given(true, member('/allergies', id, i))] : []))
  // An allergy to something not told may be to this: it bars nothing and is asked.
  const unnamed = allergies.flatMap(({ id, substance }, i) => (substance === undefined ? [presume(readYesNo(undefined, `${member('/allergies', id, i)}/substance`), false)] : []))
  return found ?? any([given(false, '/allergies'), ...unnamed])
}

function names(g: EmergencyContraception, what: Pill | 'copper', substance: Allergy['substance']): boolean {
  if (typeof substance !== 'object') return substance === what
  const products = { levonorgestrel: g.levonorgestrelMedicine, ulipristal: g.ulipristalMedicine, mifepristone: g.mifepristoneMedicine, copper: g.copperDeviceProduct }
  return matches(products[what], { ingredients: [substance] })
}
