import { type Known, from, presume } from '../../answer/index.js'
import type { populationGroups } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { read } from '../../derive/read.js'

/** Whether she is of one of these groups; it triggers an offer and withholds nothing, so what is not told is No, and asked. */
export function inGroup(s: Situation, groups: readonly (typeof populationGroups)[number][]): Known<boolean> {
  return presume(from([read(s.case.person?.populationGroups, '/person/populationGroups')], (told) => told.some((one) => groups.includes(one))), false)
}
