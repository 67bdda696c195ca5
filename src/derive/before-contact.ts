import { possible } from '../answer/index.js'
import { datesAt } from '../case/calendar.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { possibleTimes } from '../case/time.js'
import { type ToldAct, latestOf } from './acts.js'

/**
 * Whether a result was surely there before the last of the contacts that matter to it: then it is no first test for it, and a negative one says nothing of now.
 * One without a time counts; where nothing bounds the time of the contact, so does one of today.
 */
export function beforeLastContact(s: Situation, { at }: { readonly at?: When }, contacts: readonly ToldAct[]): boolean {
  const contact = possible(latestOf(contacts.map(({ at: time }) => time), s.now))
  const drawn = at === undefined ? undefined : possibleTimes(at, s.now).latest
  if (drawn === undefined) return false
  return contact === undefined ? datesAt(drawn, s.timeZone).last < datesAt(s.now, s.timeZone).first : drawn < Math.min(...contact)
}
