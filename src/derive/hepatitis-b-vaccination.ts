import { type Known, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { type DoseRows, hepatitisBDoses } from './hepatitis-b-doses.js'
import { read, readYesNo } from './read.js'

export type Vaccinated = 'none' | 'one-dose' | 'incomplete' | 'complete'

const path = '/immunizations/hepatitisB'

/**
 * How far her vaccination had surely come before the last contact that matters here. What is not documented counts as none, and a series not known to be complete as not complete; both stay
 * listed. What her list of medicines says was given is on record.
 */
export function hepatitisBVaccination(s: Situation, rows: DoseRows): Known<Vaccinated> {
  const told = s.case.immunizations?.hepatitisB
  const documented = presume(readYesNo(told?.documented, `${path}/documented`), false)
  const complete = presume(readYesNo(told?.seriesComplete, `${path}/seriesComplete`), false)
  if (documented.value && complete.value) return known<Vaccinated>('complete', documented, complete)
  const { length } = hepatitisBDoses(s, rows).filter(({ before }) => before)
  const further = documented.value ? [complete, presume(read(told?.doses, `${path}/doses`), [])] : []
  return known<Vaccinated>(length === 0 ? 'none' : length === 1 ? 'one-dose' : 'incomplete', documented, ...further)
}
