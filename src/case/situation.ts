import type { SurvivorCase } from './case.js'
import { happened } from './happened.js'
import { type Instant, type TimeZone, instantOf, instantText } from './time.js'

/** The case in its setting at `now`. */
export interface Situation {
  /** Without what is dated after now. */
  readonly case: SurvivorCase
  /** Where the input holds a time that lies wholly after now, by position (CD-05); those of incidents and of courses are found where they are read. */
  readonly inTheFuture: readonly string[]
  readonly now: Instant
  readonly timeZone?: TimeZone
  /** When the first dose will be swallowed: as planned, else now; never in the past (CD-07). */
  readonly plannedDoseAt: Instant
}

/** `now` was not an RFC 3339 instant with offset. The value is not repeated. */
export class InvalidNow extends Error {
  readonly code = 'now-not-an-instant'
  constructor() {
    super('now must be an RFC 3339 instant with an offset')
    this.name = 'InvalidNow'
  }
}

/** @throws {InvalidNow} */
export function situation(survivorCase: SurvivorCase, now: string): Situation {
  const text = typeof now === 'string' ? instantText(now) : undefined
  if (text === undefined) throw new InvalidNow()
  const at = instantOf(text)
  const zone = survivorCase.setting?.timeZone
  const planned = survivorCase.encounter?.planned?.doseAt
  return {
    ...happened(survivorCase, at, zone),
    now: at,
    ...(zone === undefined ? {} : { timeZone: zone }),
    plannedDoseAt: planned === undefined ? at : (Math.max(at, instantOf(planned)) as Instant),
  }
}
