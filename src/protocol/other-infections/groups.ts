import { type Known, presume } from '../../answer/index.js'
import type { populationGroups } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { given } from '../../derive/read.js'

/** Whether she is of one of these groups; it triggers an offer and withholds nothing, so what is not told is No, and asked. */
export function inGroup(s: Situation, groups: readonly (typeof populationGroups)[number][]): Known<boolean> {
  const told = s.case.person?.populationGroups
  const path = '/person/populationGroups'
  return told === undefined ? presume<boolean>({ known: false, among: [true, false], parts: [{ fact: path, state: 'missing' }] }, false) : given(told.some((one) => groups.includes(one)), path)
}
