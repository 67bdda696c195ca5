import type { Answer } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { Verb } from '../guideline/words.js'
import type { Line, Order } from './recommendation.js'
import type { Checks } from './verdict.js'

/** An order planned by an earlier protocol of the same plan; later ones read it as a planned medicine (§11). */
export interface Planned {
  readonly line: string
  readonly need: string
  readonly verb: Verb
  readonly order: Order
}

/** A line that did not fire, and what that rests on: `explain` answers for it as for the others (law 6). */
export interface NotFired {
  readonly id: string
  readonly because: readonly Answer<unknown>[]
}

export interface Outcome {
  readonly lines: readonly Line[]
  readonly notFired: readonly NotFired[]
}

/** A protocol as `assessment` runs it: pure; the same arguments give the same lines. `earlier` is what the protocols before it have said: what they ask for is not asked for again. */
export interface Protocol<Pack> {
  readonly name: string
  assess(situation: Situation, guideline: Pack, before: readonly Planned[], earlier: readonly Line[]): Outcome
  /** How it judges orders; without it no order is its concern. */
  readonly checks?: Checks<Pack>
}
