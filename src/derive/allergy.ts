import { type Known, type Answer, any, presume } from '../answer/index.js'
import type { Allergy } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Codes, matches } from '../guideline/shape/index.js'
import { given, member, readYesNo } from './read.js'

/** What is known of an allergy to a class of medicines. Not told counts as none, and is asked before anything is given. */
export interface Allergic {
  /** Whatever the reaction was: within its own class one that is not told counts as severe. */
  readonly any: Known<boolean>
  /** Immediate and severe, or severe and delayed; for another class a reaction that is not told counts as not severe. */
  readonly severe: Known<boolean>
}

/** The class by its name in the list, or by any medicine of it. */
export function allergic(s: Situation, name: string, codes: Codes): Allergic {
  const list = s.case.allergies
  if (list === undefined) return { any: presume(readYesNo(undefined, '/allergies'), false), severe: presume(readYesNo(undefined, '/allergies'), false) }
  const partly = s.case.unanswered?.['/allergies'] === undefined ? given(false, '/allergies') : readYesNo(undefined, '/allergies')
  const entries = list.map((entry, i) => ({ entry, path: member('/allergies', entry.id, i) }))
  const concerned = entries.map(({ entry, path }) => ({ entry, path, named: concerns(entry, path, name, codes) }))
  const severe = concerned.map(({ entry, path, named }): Answer => (named.known && !named.value ? named : reaction(entry, path, named)))
  return { any: presume(any([...concerned.map(({ named }) => named), partly]), false), severe: presume(any([...severe, partly]), false) }
}

function concerns({ substance }: Allergy, path: string, name: string, codes: Codes): Answer {
  if (substance === undefined) return readYesNo(undefined, `${path}/substance`)
  return given(typeof substance === 'string' ? substance === name : matches(codes, { ingredients: [substance] }), `${path}/substance`)
}

function reaction({ reaction: told }: Allergy, path: string, named: Answer): Answer {
  if (!named.known) return named
  return told === undefined ? presume(readYesNo(undefined, `${path}/reaction`), false) : given(told !== 'non-severe', `${path}/reaction`)
}
