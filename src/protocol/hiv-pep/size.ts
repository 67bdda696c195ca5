import { type Answer, type Known, any, isKnown, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { ageInWeeks } from '../../derive/age-in-weeks.js'
import { weight } from '../../derive/body.js'
import { by, passes } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'

/** Which regimen her age and weight lead to (PEP-084). */
export type Route = 'specialist' | 'adult' | 'child' | 'unsized'

export interface Size {
  readonly route: Known<Route>
  /** kg; for an adult of unknown weight what the pack presumes. Unknown on the route `unsized`. */
  readonly kg: Answer<number>
  /** PEP-084: the adult tablet is an alternative under the age for it. */
  readonly adultTabletAllowed: Known<boolean>
}

/** PEP-084. Weight decides the strength, age the preference; an adult of unknown weight counts as large enough (§11). */
export function sizeOf(s: Situation, g: HivPep): Size {
  const years = ageInYears(s)
  const measured = weight(s)
  const adult = passes(g.adultKidneyFrom, years)
  const kg = surely(adult, true) && g.adultWeightPresumed.says !== 'none' ? presume(measured, g.adultWeightPresumed.says.value) : measured
  const newborn = presume(by(g.specialistBelowAge, any([passes(g.specialistBelowAge, ageInWeeks(s)), passes(g.specialistBelowWeight, kg)])), false)
  const heavy = passes(g.fixedAdultFrom, kg)
  // Age not known: weight alone decides.
  const old = presume(passes(g.adultRegimenFrom, years), true)
  const adultTabletAllowed = presume(heavy, false)
  if (newborn.value) return { route: known<Route>('specialist', newborn), kg, adultTabletAllowed }
  if (!isKnown(kg)) return { route: presume<Route>({ known: false, parts: [kg, adult] }, 'unsized'), kg, adultTabletAllowed }
  const route: Route = adultTabletAllowed.value && old.value ? 'adult' : 'child'
  return { route: known<Route>(route, newborn, heavy, ...(adultTabletAllowed.value ? [old] : [])), kg, adultTabletAllowed }
}
