import { type Answer, type Known, jointly } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { addDays, datesAt } from '../../case/calendar.js'
import type { CalendarDate } from '../../case/time.js'
import type { Course } from '../../derive/hiv-course.js'
import type { MedicineName } from '../../guideline/medicines.js'
import type { Common } from '../../guideline/topic/common.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { HivPepLine } from '../../plan/hiv-pep.js'
import type { NotFired } from '../../plan/index.js'
import type { Decision } from './decision.js'
import type { PepLine } from './line.js'
import type { Regimen } from './regimen.js'

/** What every smaller rule of this protocol looks at. */
export interface Scene {
  readonly s: Situation
  readonly g: HivPep
  readonly common: Common
  readonly decision: Decision
  readonly regimen: Regimen
  /** The course she is on already. */
  readonly course: Known<Course | 'none'>
  /** Puberty has not begun. */
  readonly prepubertal: Known<boolean>
  /** A first dose is open and has a regimen or an estimate. */
  readonly starting: boolean
  /** The decision, and the choice of the regimen: one answer each, since most lines rest on them. */
  readonly decided: Answer<unknown>
  readonly chosen: Answer<unknown>
  /** What a line rests on that is there because a course is begun. */
  readonly begins: readonly Answer<unknown>[]
}

export function sceneOf(s: Situation, g: HivPep, common: Common, decision: Decision, regimen: Regimen, course: Scene['course'], prepubertal: Scene['prepubertal']): Scene {
  const decided = jointly(decision.because)
  const starting = decision.ground === 'open' && regimen.route.value !== 'specialist'
  return { s, g, common, decision, regimen, course, prepubertal, starting, decided, chosen: jointly(regimen.because), begins: [jointly([decided, regimen.route])] }
}

/** A rule either makes a line or says what it looked at. */
export type Fired = PepLine | NotFired

export function silent(id: HivPepLine, because: readonly Answer<unknown>[]): NotFired {
  return { id, because }
}

export function isLine(fired: Fired): fired is PepLine {
  return 'verb' in fired
}

/** Whether the chosen regimen holds one of these. */
export function holds({ regimen }: Scene, ...medicines: readonly MedicineName[]): boolean {
  return regimen.first?.components.some((component) => medicines.includes(component.medicine)) ?? false
}

/** PEP-067: the day of the last dose, counting the day of the first as one. */
export function lastDay({ s, g }: Scene): CalendarDate {
  const days = g.courseDays.says === 'none' ? 1 : g.courseDays.says.value
  return addDays(datesAt(s.plannedDoseAt, s.timeZone).last, days - 1)
}
