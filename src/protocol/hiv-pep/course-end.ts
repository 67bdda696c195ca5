import { addDays, datesAt } from '../../case/calendar.js'
import type { CalendarDate } from '../../case/time.js'
import { latestInstant } from './exposure.js'
import { type Scene, lastDay } from './scene.js'

/** When a course that is running ends. */
export interface CourseEnd {
  /** Undefined where its first day is not told. */
  readonly on?: CalendarDate
  /** PEP-140: a new exposure during the course made it longer. */
  readonly again: boolean
}

/** PEP-140: the whole length is completed after the latest act that exposed her. */
export function runningEnd({ s, g, decision, course }: Scene): CourseEnd {
  if (course.value === 'none' || g.courseDays.says === 'none') return { again: false }
  const days = g.courseDays.says.value
  const { startedOn } = course.value
  const { last } = decision
  if (startedOn === undefined) return { again: false }
  const exposedOn = last === undefined ? startedOn : datesAt(latestInstant(last, s.now), s.timeZone).last
  return exposedOn > startedOn ? { on: addDays(exposedOn, days), again: true } : { on: addDays(startedOn, days - 1), again: false }
}

/** The day of the last dose of a course that begins now or runs; one of which no day is told began today at the latest. */
export function courseEnd(scene: Scene): CalendarDate | undefined {
  if (scene.starting) return lastDay(scene)
  return scene.decision.ground === 'course-running' ? (runningEnd(scene).on ?? lastDay(scene)) : undefined
}
