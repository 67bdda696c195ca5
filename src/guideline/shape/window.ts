import { type Answer, among, possible, unknown } from '../../answer/index.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import type { Flag, Verb } from '../words.js'
import type { Row, Says } from './row.js'

/** One stage of a window: up to and including so many hours of elapsed time after the act. */
export interface WindowStage {
  readonly within: number
  readonly verb: Verb
  readonly flags?: readonly Flag[]
}

/** Ascending stages in hours, inclusive (law 3: inside at the exact instant, outside one second later); after the last the window is exceeded. */
export interface Window extends Row {
  readonly says: Says<{ readonly unit: 'h'; readonly stages: readonly WindowStage[] }>
}

/** The stage a dose falls in. `index` counts the stages; the one after the last has the verb `window-exceeded`. */
export interface Stage {
  readonly index: number
  readonly verb: Verb
  readonly flags: readonly Flag[]
}

export interface Closing {
  /** The earliest instant at which the window may close: shown, sorted and rated by. */
  readonly earliest?: Instant
  /** The instant after which it has surely closed: what logic uses. */
  readonly latest?: Instant
  /** The next stage boundary that lies ahead, counted from the earliest possible act. */
  readonly next?: Instant
}

const noFlags: readonly Flag[] = []

function rowsOf({ says }: Window): readonly WindowStage[] {
  return says === 'none' ? [] : says.stages
}

/** The stages of a window, made once per row. */
const stagesOf = new WeakMap<Window, readonly Stage[]>()

function stages(window: Window): readonly Stage[] {
  const made = stagesOf.get(window)
  if (made) return made
  const rows = rowsOf(window)
  const list: Stage[] = rows.map((row, index) => ({ index, verb: row.verb, flags: row.flags ?? noFlags }))
  list.push({ index: rows.length, verb: window.says === 'none' ? 'recommend' : 'window-exceeded', flags: noFlags })
  stagesOf.set(window, list)
  return list
}

/**
 * The stage that a dose at `at` falls in. An uncertain act gives every stage it may fall in, soonest first; an act of which no time is known gives
 * an answer that nothing bounds (CD-03).
 */
export function within(window: Window, act: Answer<Instant>, at: Instant): Answer<Stage> {
  const list = stages(window)
  const row = { row: window }
  const stageAt = (time: number): Stage => {
    const elapsed = at - time
    const index = rowsOf(window).findIndex((stage) => elapsed <= stage.within * millisecondsPerHour)
    return list[index < 0 ? list.length - 1 : index] as Stage
  }
  const times = possible(act)
  if (times === undefined) return unknown<Stage>(act, row)
  const first = Math.min(...times.map((time) => stageAt(time).index))
  const last = Math.max(...times.map((time) => stageAt(time).index))
  return among<Stage>(list.slice(first, last + 1), act, row)
}

/** Law 3: open if open for any possible time. Nothing bounding the time leaves the first stage, and CD-03 steps its verb down. */
export function earliestPossible(window: Window, reached: Answer<Stage>): Stage {
  const [first] = possible(reached) ?? stages(window)
  return first as Stage
}

/** The stage of the longest possible elapsed time: what ranking and efficacy warnings follow (EC-022). */
export function latestPossible(window: Window, reached: Answer<Stage>): Stage {
  return (possible(reached) ?? stages(window)).at(-1) as Stage
}

/** When the window closes: the last stage whose verb is open, or the last of all for what is kept as a last resort. An act of which no time is known closes nothing. */
export function closing(window: Window, act: Answer<Instant>, at: Instant, asLastResort = false): Closing {
  if (window.says === 'none') return {}
  const open = window.says.stages.filter((stage) => asLastResort || stage.verb !== 'not-recommended')
  const lastOpen = open.at(-1)
  const times = possible(act)
  if (!lastOpen || !times) return {}
  const hours = lastOpen.within * millisecondsPerHour
  // With nothing said of its beginning an act reaches back without end; forward it ends now (CD-05).
  const earliestAct = Math.min(...times)
  const latestAct = Math.max(...times)
  const next = window.says.stages.map((stage) => earliestAct + stage.within * millisecondsPerHour).find((bound) => bound >= at)
  return {
    ...(Number.isFinite(earliestAct) ? { earliest: (earliestAct + hours) as Instant } : {}),
    latest: (latestAct + hours) as Instant,
    ...(next === undefined ? {} : { next: next as Instant }),
  }
}
