import { datesOf } from '../case/calendar.js'
import type { VaccineDose } from '../case/case.js'
import type { CalendarDate } from '../case/time.js'

/** The earliest dated dose, as late as it may be. */
export function firstDose(doses: readonly VaccineDose[] = []): CalendarDate | undefined {
  const dates = doses.flatMap(({ on }) => (on === undefined ? [] : [datesOf(on).last]))
  return dates.sort()[0]
}
