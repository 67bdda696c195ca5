import { possible, surely } from '../../answer/index.js'
import { datesOf } from '../../case/calendar.js'
import { type Instant, firstInstant } from '../../case/time.js'
import { isSince } from '../../derive/given-since.js'
import { type Course, begunSince, coursesAgainst } from '../../derive/infection-courses.js'
import { type Codes, matches } from '../../guideline/shape/index.js'
import type { StiLine } from './line.js'
import type { Organism, Scene } from './scene.js'

/** Whether a line is closed because what it would give was given. */
export function isGiven({ reasons }: StiLine): boolean {
  return reasons.some(({ key }) => key === 'sti.already-given')
}

/** The courses since the contact that closed a component: at a later visit they, not an order, tell which regimen it was. */
export function givenAgainst({ s, g, exposure }: Scene, treated: readonly StiLine[], organism: Organism): readonly Course[] {
  if (!treated.some((line) => line.id === `sti-prophylaxis/${organism}` && isGiven(line))) return []
  return coursesAgainst(s, organism, g).filter((course) => (course.when === undefined ? surely(begunSince(course, exposure.last, s), true) : isSince(s, course.when, exposure.last)))
}

/** Whether one of them is this product. */
export function isOne(courses: readonly Course[], product: Codes): boolean {
  return courses.some(({ medicine }) => matches(product, medicine))
}

/** What a test after treatment is counted from: today's dose; at a later visit the day the last of the courses began, so that the date stays, or its dose. */
export function countedFrom({ s }: Scene, given: readonly Course[]): Instant {
  const begun = given.flatMap(({ medicine: { startedOn }, taken }) => (startedOn === undefined ? (possible(taken) ?? []) : [firstInstant(datesOf(startedOn).last, s.timeZone)]))
  return begun.length === 0 ? s.plannedDoseAt : (Math.min(s.now, Math.max(...begun)) as Instant)
}

/** How many doses of them were given since the contact; one whose time is not told counts. */
export function dosesOf({ s, exposure }: Scene, given: readonly Course[]): number {
  return given.flatMap(({ medicine, when }) => medicine.takenDoses?.map(({ at }) => at) ?? [when]).filter((at) => at === undefined || isSince(s, at, exposure.last)).length
}
