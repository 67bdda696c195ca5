import { type Answer, type Known, from, known, presume, unknown } from '../answer/index.js'
import type { When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { milligramsPerDecilitre } from '../case/units.js'
import { type Formula, type Limit, passes } from '../guideline/shape/index.js'
import { ageInYears } from './age.js'
import { bodyMassIndex, height, weight } from './body.js'
import { newestFinal } from './results.js'
import { read } from './read.js'

interface Dated {
  readonly at?: When
}

/** The rows the estimate reads. */
export interface KidneyRows {
  /** PEP-100, years: Cockcroft–Gault from here. */
  readonly adultKidneyFrom: Limit
  /** PEP-101, years: no value below. */
  readonly childKidneyFrom: Limit
  readonly cockcroftGault: Formula<'ageMinuend' | 'divisor' | 'femaleFactor'>
  readonly adjustedWeight: Formula<'femaleBase' | 'maleBase' | 'perCentimetre' | 'baseHeight' | 'shareOfExcess'>
  /** PEP-100, kg/m2: from here the adjusted weight is computed too and the lower value used. */
  readonly obesityFrom: Limit
  readonly schwartz: Formula<'factor'>
}

/**
 * PEP-100, PEP-101: adults by Cockcroft–Gault in mL/min, children by bedside Schwartz in mL/min/1.73 m2, never the one for the other. A stated value is read only
 * when there is no usable creatinine. Sex not known gives the lower estimate. Unrounded; unknown where a part is missing. A result that does not count is none.
 */
export function kidneyFunction(s: Situation, g: KidneyRows, counts: (result: Dated) => boolean = () => true): Answer<number> {
  const result = newestFinal(s.case.results?.creatinine?.filter(counts), '/results/creatinine')
  if (!result.known || result.value.quantity === undefined) return stated(s, result, counts)
  const creatinine = known(milligramsPerDecilitre(result.value.quantity), result)
  const years = ageInYears(s)
  const adult = passes(g.adultKidneyFrom, years)
  if (!adult.known) return unknown<number>(adult)
  if (adult.value) return cockcroftGault(s, creatinine, years, g)
  const old = passes(g.childKidneyFrom, years)
  if (!old.known || !old.value) return unknown<number>(old)
  return from([height(s), creatinine], (cm, mg) => (g.schwartz.says.factor * cm) / mg)
}

function stated(s: Situation, creatinine: Answer<unknown>, counts: (result: Dated) => boolean): Answer<number> {
  const result = newestFinal(s.case.results?.kidneyFunction?.filter(counts), '/results/kidneyFunction')
  return result.known && result.value.quantity !== undefined ? known(result.value.quantity.value, result) : unknown<number>(creatinine, result)
}

function cockcroftGault(s: Situation, creatinine: Answer<number>, years: Answer<number>, g: KidneyRows): Answer<number> {
  const { ageMinuend, divisor, femaleFactor } = g.cockcroftGault.says
  const sex = creatinineSex(s)
  const factor = known(sex.value === 'female' ? femaleFactor : 1, sex)
  const kg = weight(s)
  const clearance = from([years, kg, creatinine, factor], (a, w, mg, f) => ((ageMinuend - a) * w * f) / (divisor * mg))
  const obese = presume(passes(g.obesityFrom, bodyMassIndex(s)), false)
  if (!obese.value) return clearance.known ? known(clearance.value, clearance, obese) : clearance
  const { femaleBase, maleBase, perCentimetre, baseHeight, shareOfExcess } = g.adjustedWeight.says
  const adjusted = from([height(s), kg, obese], (cm, w) => {
    const ideal = (sex.value === 'female' ? femaleBase : maleBase) + perCentimetre * (cm - baseHeight)
    return ideal + shareOfExcess * (w - ideal)
  })
  return from([years, kg, adjusted, creatinine, factor], (a, w, adj, mg, f) => ((ageMinuend - a) * Math.min(w, adj) * f) / (divisor * mg))
}

/** The sex the creatinine formula asks for; silent gives the lower (female) estimate. */
function creatinineSex(s: Situation): Known<'female' | 'male'> {
  const own = read(s.case.body?.sexForCreatinine, '/body/sexForCreatinine')
  if (own.known) return own
  const recorded = read(s.case.person?.sexAssignedAtBirth, '/person/sexAssignedAtBirth')
  if (recorded.known && recorded.value !== 'intersex') return known(recorded.value, recorded)
  return presume(own, 'female')
}
