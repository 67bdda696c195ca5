import { type Answer, type Known, all, any, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { HepatitisBState } from '../guideline/hepatitis-b-words.js'
import { type Rule, by } from '../guideline/shape/index.js'
import { type AntibodyRows, surfaceAntibody } from './ever-immune.js'
import { hepatitisBAfter } from './hepatitis-b.js'
import { contactsThatCount } from './hepatitis-b-contacts.js'
import type { DoseRows } from './hepatitis-b-doses.js'
import { type Vaccinated, hepatitisBVaccination } from './hepatitis-b-vaccination.js'
import { read, readYesNo } from './read.js'
import { newestFinal } from './results.js'

/** The rows the state rests on. */
export interface StateRows extends AntibodyRows, DoseRows {
  readonly infected: Rule
  readonly undocumented: Rule
}

/**
 * STI-091, STI-092: what is known of her own protection. She counts as not infected and not immune until that is known (CD-17): a vaccine too many does no harm, and
 * nothing waits for a result.
 */
export function hepatitisBState(s: Situation, g: StateRows): Known<HepatitisBState> {
  const infected = presume(by(g.infected, hepatitisBAfter(s, contactsThatCount(s, g))), false)
  if (infected.value) return known<HepatitisBState>('infected', infected)
  const { own, protective: shown, low } = surfaceAntibody(s, g)
  const past = presume(by(g.infected, any([pastOnRecord(s), all([coreAntibody(s), own])])), false)
  if (past.value) return known<HepatitisBState>('past-infection', infected, past)
  const vaccinated = by(g.undocumented, hepatitisBVaccination(s, g)) as Known<Vaccinated>
  const protective = presume(shown, false)
  const failed = presume(read(s.case.immunizations?.hepatitisB?.seriesWithoutResponse, '/immunizations/hepatitisB/seriesWithoutResponse'), 0)
  const value = stateOf(vaccinated.value, protective.value, low.value, failed.value)
  return known(value, infected, past, vaccinated, protective, low, failed)
}

function stateOf(vaccinated: Vaccinated, protective: boolean, low: boolean, failed: number): HepatitisBState {
  if (protective) return 'responder'
  if (failed > 1) return 'non-responder-twice'
  // A full series with a low antibody and never a protective one has not worked, whether or not anybody wrote that down.
  if (failed === 1 || (vaccinated === 'complete' && low)) return 'non-responder-once'
  switch (vaccinated) {
    case 'none': return 'unvaccinated'
    case 'one-dose': return 'one-dose'
    case 'incomplete': return 'incomplete'
    case 'complete': return 'complete-untested'
  }
}

function pastOnRecord(s: Situation): Answer {
  const state = s.case.health?.conditions?.hepatitisBInfection
  return state === undefined ? readYesNo(undefined, '/health/conditions/hepatitisBInfection') : known(state === 'past-resolved', { fact: '/health/conditions/hepatitisBInfection', state: 'given' })
}

/** The core antibody alone may be a false alarm; with a protective surface antibody it is an infection that has healed. */
function coreAntibody(s: Situation): Answer {
  const newest = newestFinal(s.case.results?.hepatitisBCoreAntibody, '/results/hepatitisBCoreAntibody')
  return newest.known && newest.value.finding !== undefined ? known(newest.value.finding === 'positive', newest) : readYesNo(undefined, '/results/hepatitisBCoreAntibody')
}
