import { type Answer, type Known, any, known, presume } from '../answer/index.js'
import type { Results, TestResult, infectionFindings, organisms } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { given, member, read, readYesNo } from './read.js'
import { newestFinal } from './results.js'

type Organism = (typeof organisms)[number]

/** What is known of the other person's infection: found or told, or only suspected. Nobody described is not known, and is asked. */
export function sourceInfected(s: Situation, organism: Organism): { readonly known: Known<boolean>; readonly suspected: Known<boolean> } {
  const people = s.case.assailants ?? []
  const silent = people.length === 0 ? [readYesNo(undefined, '/assailants')] : []
  const found = people.flatMap(({ infections, id }, i): readonly { readonly known: Answer; readonly suspected: Answer }[] => {
    const path = `${member('/assailants', id, i)}/infections`
    if (infections === undefined) return [{ known: readYesNo(undefined, path), suspected: readYesNo(undefined, path) }]
    const mine = infections.map((one, j) => ({ one, at: member(path, one.id, j) })).filter(({ one }) => one.organism === organism || one.organism === undefined)
    return mine.map(({ one, at }) => {
      if (one.organism === undefined) return { known: readYesNo(undefined, `${at}/organism`), suspected: readYesNo(undefined, `${at}/organism`) }
      const basis = presume(read(one.basis, `${at}/basis`), 'told' as const)
      return { known: known(basis.value !== 'suspected', basis), suspected: known(true, basis) }
    })
  })
  return {
    known: presume(any([...found.map((one) => one.known), ...silent]), false),
    suspected: presume(any([...found.map((one) => one.suspected), ...silent]), false),
  }
}

/** An infection that was found in her: the newest final result. It leaves prophylaxis and is treated (inputs, confirmed organism). */
export function infected(s: Situation, organism: Organism & keyof Results): Known<boolean> {
  const results = s.case.results?.[organism] as readonly TestResult<(typeof infectionFindings)[number]>[] | undefined
  const newest = newestFinal(results, `/results/${organism}`)
  if (!newest.known || newest.value.finding === undefined) return presume(readYesNo(undefined, `/results/${organism}`), false)
  return given(newest.value.finding === 'positive', `/results/${organism}`)
}
