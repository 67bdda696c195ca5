import { type Known, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { once } from './once.js'
import { read, readYesNo } from './read.js'

export type Vaccinated = 'none' | 'one-dose' | 'incomplete' | 'complete'

const path = '/immunizations/hepatitisB'

/** How far her vaccination has come. What is not documented counts as none, and a series not known to be complete as not complete; both stay listed. */
export const hepatitisBVaccination = once((s: Situation): Known<Vaccinated> => {
  const told = s.case.immunizations?.hepatitisB
  const documented = presume(readYesNo(told?.documented, `${path}/documented`), false)
  if (!documented.value) return known<Vaccinated>('none', documented)
  const complete = presume(readYesNo(told?.seriesComplete, `${path}/seriesComplete`), false)
  if (complete.value) return known<Vaccinated>('complete', documented, complete)
  const doses = presume(read(told?.doses, `${path}/doses`), [])
  const { length } = doses.value
  return known<Vaccinated>(length === 0 ? 'none' : length === 1 ? 'one-dose' : 'incomplete', documented, complete, doses)
})
