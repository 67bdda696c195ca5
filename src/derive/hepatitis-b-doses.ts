import { type Answer, presume, resting } from '../answer/index.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { possibleTimes } from '../case/time.js'
import type { Codes } from '../guideline/shape/index.js'
import { endsOf, latestOf } from './acts.js'
import { givenDays } from './given-days.js'
import { dateAlone, isSince } from './given-since.js'
import { type ContactRows, contactsThatCount } from './hepatitis-b-contacts.js'
import type { Days } from './local-days.js'
import { member, read } from './read.js'

/** The rows by which a dose of the vaccine is known and set against what happened. */
export interface DoseRows extends ContactRows {
  readonly vaccineProduct: Codes
}

/** A dose on record: a document's, or one that her list of medicines says was given. */
export interface HepatitisBDose {
  /** The days it may have been given on; absent where none is told. */
  readonly days?: Days
  /** Surely had before the last contact that matters here. A day not told: had. */
  readonly before: boolean
  /** Surely given after it: a part of what follows from it, not what she had before. */
  readonly sinceContact: boolean
  readonly because: Answer<unknown>
}

const path = '/immunizations/hepatitisB/doses'

/**
 * Every dose on record against the last contact that may have brought hepatitis B (STI-004). One that stands on both lists on a day is one; one on the list of
 * medicines without a time is no dose of any day, and counts as none. On the day of the contact, in whatever zone, it follows from it.
 */
export function hepatitisBDoses(s: Situation, rows: DoseRows): readonly HepatitisBDose[] {
  const told = s.case.immunizations?.hepatitisB
  const contact = latestOf(contactsThatCount(s, rows).map(({ at }) => at), s.now)
  // Nothing bounds it: now; only its end is told: that.
  const { to, from = to } = endsOf(contact, s.now)
  const [firstDay, lastDay] = [datesAt(from, s.timeZone).first, datesAt(to, s.timeZone).first]
  const byDay = ({ first, last }: Days) => ({ before: last < firstDay, sinceContact: first >= lastDay })
  const documented = (told?.documented === true ? (told.doses ?? []) : []).map(({ on, id }, i): HepatitisBDose => {
    const because = presume(read<unknown>(on, `${member(path, id, i)}/on`), 'not-told')
    if (on === undefined) return { before: true, sinceContact: false, because }
    return { days: datesOf(on), ...byDay(datesOf(on)), because }
  })
  const listed = givenDays(s, rows.vaccineProduct).flatMap(({ told: time, last, fact }): readonly HepatitisBDose[] => {
    if (time === undefined) return []
    const { when, first } = time
    const on = dateAlone(when)
    const days = on === undefined ? { first, last } : { first: on, last: on }
    const { latest = s.now } = possibleTimes(when, s.now)
    return [{ days, ...(on === undefined ? { before: latest < from, sinceContact: isSince(s, when, contact) } : byDay(days)), because: read(days.first, fact) }]
  })
  // Of a dose that the record tells by its month or year the medicine list may tell the day; each entry of the list is one dose of the record at most.
  const free = listed.filter((one) => !documented.some((told) => isOfOneDay(told) && mayBeOne(told, one)))
  const twins = documented.map((one) => free.find((other) => documented.find((told) => mayBeOne(told, other)) === one))
  const record = documented.map((one, i) => {
    const twin = twins[i]
    return twin === undefined ? one : { ...twin, because: resting(twin.because, one.because) }
  })
  return [...record, ...free.filter((one) => !twins.includes(one))]
}

function isOfOneDay({ days }: HepatitisBDose): boolean {
  return days !== undefined && days.first === days.last
}

function mayBeOne({ days: one }: HepatitisBDose, { days: other }: HepatitisBDose): boolean {
  return one !== undefined && other !== undefined && one.first <= other.last && one.last >= other.first
}
