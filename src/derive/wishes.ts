import { type Answer, known, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { member } from './read.js'

/** Whether she asks for an option by name. */
export function wants(s: Situation, option: string): Answer {
  const entries = s.case.wishes?.treatment ?? []
  const index = entries.findIndex((wish) => wish.option === option)
  const wish = entries[index]
  if (wish?.wants === undefined) return unknown({ fact: '/wishes/treatment', state: 'missing' })
  return known(wish.wants, { fact: member('/wishes/treatment', wish.id, index), state: 'given' })
}
