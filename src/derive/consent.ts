import { type Answer, known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { member } from './read.js'

/** What she last decided about a step; no entry is not asked, and not asked changes nothing that is computed (CD-20). */
export function declined(s: Situation, item: string): Answer {
  const entries = (s.case.consents ?? []).map((consent, i) => ({ consent, i })).filter(({ consent }) => consent.item === item)
  const last = entries.sort((a, b) => (a.consent.at ?? '') < (b.consent.at ?? '') ? -1 : 1).at(-1)
  if (last === undefined) return unknown({ fact: '/consents', state: 'missing' })
  const { decision } = last.consent
  return known(decision === 'declined' || decision === 'withdrawn', { fact: member('/consents', last.consent.id, last.i), state: 'given' })
}

/** Whether she asks for an option by name. */
export function wants(s: Situation, option: string): Answer {
  const entries = s.case.wishes?.treatment ?? []
  const index = entries.findIndex((wish) => wish.option === option)
  const wish = entries[index]
  if (wish?.wants === undefined) return unknown({ fact: '/wishes/treatment', state: 'missing' })
  return known(wish.wants, { fact: member('/wishes/treatment', wish.id, index), state: 'given' })
}
