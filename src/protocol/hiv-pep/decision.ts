import { type Answer, type Known, known, presume, unknown } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { account, sexualContactUntold } from '../../derive/acts.js'
import type { Course } from '../../derive/hiv-course.js'
import { classOf } from '../../derive/hiv-exposure.js'
import { hivStatus } from '../../derive/hiv-status.js'
import { prepState } from '../../derive/prep.js'
import { by, cell, earliestPossible, within } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Flag, Verb } from '../../guideline/words.js'
import { type Episode, episodes, isTimeless, latestInstant, resistantSource, strengthOf } from './exposure.js'

/** Why the first dose stands as it does. */
export type Ground =
  | 'open' | 'already-positive' | 'course-running' | 'covered' | 'window-exceeded' | 'no-risk' | 'source-negative' | 'source-suppressed' | 'advised-against'

/** Whether to start, and what that rests on. */
export interface Decision {
  readonly verb: Verb
  readonly flags: readonly Flag[]
  readonly ground: Ground
  /** PEP-015: the clock; undefined where nothing exposed her. */
  readonly last?: Answer<Instant>
  readonly because: readonly Answer<unknown>[]
  /** The incident that decided. */
  readonly episode?: Episode
  readonly contactUntold: boolean
  readonly accountOpen: boolean
}

/** PEP-034: the strongest of her incidents, once her own status, a running course and PrEP allow a start. */
export function decide(s: Situation, g: HivPep, common: Common, course: Known<Course | 'none'>): Decision {
  const status = hivStatus(s)
  const frame = { flags: [], contactUntold: false, accountOpen: false } as const
  const exposure = decideExposure(s, g, common)
  const clock = exposure.last && { last: exposure.last }
  if (status.value === 'positive') return { ...frame, ...clock, verb: 'not-indicated', ground: 'already-positive', because: [by(g.alreadyPositive, status)] }
  // PEP-032: a source that tested negative afterwards ends a course that is running.
  if (course.value !== 'none' && !course.value.interrupted.value && !allNegative(exposure)) {
    return { ...frame, ...clock, verb: 'not-indicated', ground: 'course-running', because: [by(g.courseRunning, course), status] }
  }
  const because = [by(g.reactive, status), course]
  const state = prepState(s, g.longActing)
  const effect = cell(g.prep, state, known('now' as const)) as Known<'decide-as-without' | 'covered'>
  if (effect.value === 'covered' && strengthOf(exposure) > 0) {
    const resistant = presume(by(g.resistantSource, resistantSource(s)), false)
    const parts = [...because, effect, resistant, ...exposure.because]
    if (!resistant.value) return { ...frame, ...clock, verb: 'not-indicated', ground: 'covered', because: parts }
    return { ...exposure, verb: 'consider', flags: exposure.flags.filter((flag) => flag !== 'shared-decision'), because: parts }
  }
  return { ...exposure, because: [...because, effect, ...exposure.because] }
}

/** PEP-032: everyone who may have been the source tested negative afterwards. */
export function allNegative({ ground, episode }: Decision): boolean {
  return ground === 'source-negative' && episode?.acts.every(({ source }) => source.value === 'S4') === true
}

function decideExposure(s: Situation, g: HivPep, common: Common): Decision {
  const untold = sexualContactUntold(s)
  const contactUntold = untold.known && untold.value
  const decided = episodes(s, g, common).map((episode) => decideEpisode(s, episode, g))
  const [best] = [...decided].sort((a, b) => strengthOf(b) - strengthOf(a) || groundOrder(a) - groundOrder(b) || latestOfDecision(b, s) - latestOfDecision(a, s))
  if (best === undefined) {
    // Something was told, no incident: what happened is the first thing to ask (§11).
    return { verb: 'consider', flags: ['time-unknown'], ground: 'open', last: unknown<Instant>({ fact: '/incidents', state: 'missing' }), because: [untold], contactUntold, accountOpen: false }
  }
  const alone = best.verb === 'recommend' && best.flags.length === 0
  const because = alone ? best.because : decided.flatMap((one) => one.because)
  if (contactUntold && best.ground === 'open') return { ...best, verb: 'consider', flags: best.flags.filter((flag) => flag === 'time-unknown'), because: [...because, untold], contactUntold }
  return { ...best, because: [...because, untold] }
}

function decideEpisode(s: Situation, episode: Episode, g: HivPep): Decision {
  const { cell: met, last } = episode
  const complete = account(s).complete
  const accountOpen = !complete.known
  const frame = { episode, flags: [], contactUntold: false, accountOpen } as const
  if (last === undefined) return { ...frame, verb: met.value.verb, ground: 'no-risk', because: [met, complete] }
  const reached = within(g.window, last, s.now)
  const stage = presume(reached, earliestPossible(g.window, reached)) // law 3: open if open for any possible time
  const kinds = episode.acts.map((act) => act.kind)
  if (strengthOf(met.value) === 0) {
    // Past the window, that is the reason; inside it, advice against says what would change it.
    if (met.value.verb === 'not-recommended') {
      const late = stage.value.verb === 'window-exceeded'
      const parts = [by(g.clock, met), ...clockParts(episode), by(g.timeUncertain, stage), ...kinds]
      return late
        ? { ...frame, last, verb: 'window-exceeded', ground: 'window-exceeded', because: parts }
        : { ...frame, last, verb: 'not-recommended', ground: 'advised-against', because: parts }
    }
    const ground = episode.acts.some((act) => classOf(act.kind.value) !== 'C' && act.source.value === 'S2') ? 'source-suppressed' : 'source-negative'
    return { ...frame, last, verb: met.value.verb, ground, because: [met, ...kinds] }
  }
  const because = [by(g.clock, met), ...clockParts(episode), by(g.timeUncertain, stage)]
  if (stage.value.verb === 'window-exceeded') return { ...frame, last, verb: 'window-exceeded', ground: 'window-exceeded', because: [...because, ...kinds] }
  const flags = met.value.flags ?? []
  if (!isTimeless(last)) return { ...frame, last, verb: met.value.verb, flags, ground: 'open', because }
  // CD-03, PEP-014: nothing bounds the time, one step down.
  const verb = met.value.verb === 'recommend' ? 'offer' : met.value.verb
  return { ...frame, last, verb, flags: [...flags, 'time-unknown'], ground: 'open', because: [...because, by(g.timeUnknown, stage)] }
}

/** The clock runs from the last act that exposed her, so the class of every act takes part. */
function clockParts(episode: Episode): readonly Answer<unknown>[] {
  return episode.acts.flatMap((act) => (classOf(act.kind.value) === 'C' ? [act.kind, act.cell] : [act.kind]))
}

function groundOrder({ ground }: Decision): number {
  const order: readonly Ground[] = ['open', 'window-exceeded', 'advised-against', 'source-suppressed', 'source-negative', 'no-risk']
  return order.indexOf(ground)
}

function latestOfDecision({ last }: Decision, s: Situation): number {
  return latestInstant(last, s.now)
}
