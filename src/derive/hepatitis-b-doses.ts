import { type Answer, possible, presume } from '../answer/index.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import type { CalendarDate, Instant } from '../case/time.js'
import type { Codes } from '../guideline/shape/index.js'
import { account, latestOf } from './acts.js'
import { givenDays } from './given-days.js'
import { dateAlone, isSince } from './given-since.js'
import { member, read } from './read.js'

/** A dose on record: a document's, or one that her list of medicines says was given. */
export interface HepatitisBDose {
  /** The days it may have been given on; absent where none is told. */
  readonly days?: { readonly first: CalendarDate; readonly last: CalendarDate }
  /** Given after the last contact: a part of what follows from it, not what she had before. */
  readonly sinceContact: boolean
  readonly because: Answer<unknown>
}

const path = '/immunizations/hepatitisB/doses'

/** Every dose on record. One that stands on both lists on a day is one; one on the list of medicines without a time is no dose of any day, and counts as none. */
export function hepatitisBDoses(s: Situation, vaccine: Codes): readonly HepatitisBDose[] {
  const told = s.case.immunizations?.hepatitisB
  const contact = latestOf(account(s).acts.map(({ at }) => at), s.now)
  const contactDay = datesAt(Math.max(...(possible(contact) ?? [s.now])) as Instant, s.timeZone).last
  const documented = (told?.documented === true ? (told.doses ?? []) : []).map(({ on, id }, i): HepatitisBDose => {
    const days = on === undefined ? undefined : datesOf(on)
    return { ...(days === undefined ? {} : { days }), sinceContact: days !== undefined && days.first >= contactDay, because: presume(read<unknown>(on, `${member(path, id, i)}/on`), 'not-told') }
  })
  const listed = givenDays(s, vaccine).flatMap(({ first, last, when, fact }): readonly HepatitisBDose[] => {
    if (first === undefined || when === undefined || documented.some(({ days }) => days !== undefined && days.first <= last && days.last >= first)) return []
    return [{ days: { first, last }, sinceContact: dateAlone(when) === undefined ? isSince(s, when, contact) : first >= contactDay, because: read(first, fact) }]
  })
  return [...documented, ...listed]
}
