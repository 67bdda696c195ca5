import type { Answer } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { addDays, datesAt } from '../../case/calendar.js'
import type { CalendarDate } from '../../case/time.js'
import type { MedicineName } from '../../guideline/medicines.js'
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
  readonly decision: Decision
  readonly regimen: Regimen
  /** A first dose is open and has a regimen or an estimate. */
  readonly starting: boolean
}

/** A rule either makes a line or says what it looked at. */
export type Fired = PepLine | NotFired

export function silent(id: HivPepLine, because: readonly Answer<unknown>[]): NotFired {
  return { id, because }
}

export function isLine(fired: Fired): fired is PepLine {
  return 'verb' in fired
}

/** What a line rests on that is there because a course is begun. */
export function startParts({ decision, regimen }: Scene): readonly Answer<unknown>[] {
  return [...decision.because, regimen.route]
}

/** Whether the chosen regimen holds one of these. */
export function holds({ regimen }: Scene, ...medicines: readonly MedicineName[]): boolean {
  return (regimen.first?.components ?? []).some((component) => medicines.includes(component.medicine))
}

/** PEP-067: the day of the last dose, counting the day of the first as one. */
export function lastDay({ s, g }: Scene): CalendarDate {
  const days = g.courseDays.says === 'none' ? 1 : g.courseDays.says.value
  return addDays(datesAt(s.plannedDoseAt, s.timeZone).last, days - 1)
}
