import { type Answer, type Known, known, possible } from '../../answer/index.js'
import { datesAt } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate, Instant } from '../../case/time.js'
import { hepatitisBState } from '../../derive/hepatitis-b-state.js'
import type { HepatitisBState } from '../../guideline/hepatitis-b-words.js'
import { cell } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import { type HepatitisB, type HepatitisBCell, type HepatitisBTable, tableOf } from '../../guideline/topic/hepatitis-b.js'
import type { OpenVerb, Verb } from '../../guideline/words.js'
import type { HepatitisBLine } from '../../plan/hepatitis-b.js'
import type { NotFired } from '../../plan/index.js'
import { type Exposure, exposureOf } from './exposure.js'
import type { HbvLine } from './line.js'

/** What every smaller rule of this protocol looks at. */
export interface Scene {
  readonly s: Situation
  readonly g: HepatitisB
  readonly common: Common
  readonly state: Known<HepatitisBState>
  readonly exposure: Exposure
  /** What her row of the table says of this source; undefined where infection settles it. */
  readonly met?: Known<HepatitisBCell>
  /** Her row; where infection settles it, that of one never vaccinated, of which nothing is given. */
  readonly table: HepatitisBTable
  /** The day of this visit's doses. */
  readonly today: CalendarDate
}

export function sceneOf(s: Situation, g: HepatitisB, common: Common): Scene {
  const state = hepatitisBState(s, g)
  const exposure = exposureOf(s, g)
  const frame = { s, g, common, state, exposure, today: datesAt(s.plannedDoseAt, s.timeZone).last }
  if (state.value === 'infected' || state.value === 'past-infection') return { ...frame, table: g.unvaccinated }
  const table = g[tableOf[state.value]]
  const column = exposure.exposed.value === 'no' ? known('negative' as const, exposure.exposed) : exposure.source
  return { ...frame, table, met: cell(table, column, known('now' as const)) as Known<HepatitisBCell> }
}

/** A rule either makes a line or says what it looked at. */
export type Fired = HbvLine | NotFired

export function silent(id: HepatitisBLine, because: readonly Answer<unknown>[]): NotFired {
  return { id, because }
}

export function isLine(fired: Fired): fired is HbvLine {
  return 'verb' in fired
}

export const strongestFirst = ['recommend', 'offer', 'consider'] as const

/** The weaker of two open verbs. */
export function weaker(one: OpenVerb, other: Verb): OpenVerb {
  return strongestFirst.filter((verb) => verb === one || verb === other).at(-1) ?? one
}

/** Whether nothing bounds the time. */
export function isTimeless(at: Answer<Instant>): boolean {
  return possible(at) === undefined
}

/** The latest instant at which it may have been; nothing bounds it: now. */
export function latestInstant(at: Answer<Instant>, now: Instant): Instant {
  const times = possible(at)
  return (times === undefined ? now : Math.max(...times)) as Instant
}
