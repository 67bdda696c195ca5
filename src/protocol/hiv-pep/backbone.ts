import { type Answer, type Known, any, known, possible, presume, unknown } from '../../answer/index.js'
import type { Quantity, TestResult } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { gramsPerDecilitre } from '../../case/units.js'
import { hepatitisB } from '../../derive/hepatitis-b.js'
import { kidneyFunction } from '../../derive/kidney-function.js'
import { taking } from '../../derive/medicine-list.js'
import { readYesNo } from '../../derive/read.js'
import { newestFinal } from '../../derive/results.js'
import { type Bands, band, by, passes } from '../../guideline/shape/index.js'
import type { HivPep, KidneyUse } from '../../guideline/topic/hiv-pep.js'

export type Backbone = 'disoproxil' | 'alafenamide' | 'zidovudine'

/** What the kidneys, the liver virus and the blood count allow. */
export interface Backbones {
  /** Best first. */
  readonly order: readonly Backbone[]
  readonly disoproxil: Known<KidneyUse>
  /** Of the fixed tablet of zidovudine and lamivudine. */
  readonly zidovudine: Known<KidneyUse>
  /** PEP-109: below the lowest step of every fixed tablet. */
  readonly severe: Known<boolean>
  readonly clearance: Answer<number>
  readonly zidovudineBarred: Known<boolean>
  readonly alafenamideWeak: Known<boolean>
  readonly carriesHepatitisB: Known<boolean>
  readonly because: readonly Answer<unknown>[]
}

/** PEP-103, PEP-104, PEP-065: tenofovir disoproxil while the kidneys allow it; then alafenamide; zidovudine first only where hepatitis B is excluded. */
export function backbones(s: Situation, g: HivPep): Backbones {
  const clearance = kidneyFunction(s, g)
  const disoproxil = useOf(s, g.disoproxilKidney, clearance, g)
  const alafenamide = worstOf(band(g.alafenamideKidney, clearance), 'full')
  const zidovudine = worstOf(band(g.zidovudineFixedKidney, clearance), 'full')
  // PEP-109: all fixed tablets end at the same step.
  const severe = known(zidovudine.value === 'never' || alafenamide.value === 'never', zidovudine, alafenamide)
  const alafenamideWeak = presume(
    any([taking(s, g.rifampicin, g.inducerTail), taking(s, g.rifapentine, g.inducerTail), taking(s, g.rifabutin, g.inducerTail), taking(s, g.carbamazepine, g.inducerTail),
      taking(s, g.disputedInducers, g.inducerTail), taking(s, g.stJohnsWort, g.inducerTail), taking(s, g.checkOnly)]),
    false,
  )
  const zidovudineBarred = presume(
    any([passes(g.zidovudineHaemoglobin, haemoglobin(s)), passes(g.zidovudineNeutrophils, neutrophils(s)), taking(s, g.zidovudineNotWith)]),
    false,
  )
  const carriesHepatitisB = presume(by(g.hepatitisFirst, hepatitisB(s)), true)
  const frame = { disoproxil, zidovudine, severe, clearance, zidovudineBarred, alafenamideWeak, carriesHepatitisB }
  if (disoproxil.value !== 'only-if-nothing-else' && disoproxil.value !== 'never') return { ...frame, order: ['disoproxil', 'alafenamide', 'zidovudine'], because: [disoproxil, severe] }
  if (!alafenamideWeak.value) return { ...frame, order: ['alafenamide', 'disoproxil', 'zidovudine'], because: [disoproxil, severe, alafenamideWeak] }
  // Tenofovir stays where hepatitis B is not excluded: zidovudine with lamivudine alone breeds resistance.
  const because = [disoproxil, severe, alafenamideWeak, zidovudineBarred, carriesHepatitisB]
  const zidovudineFirst = !carriesHepatitisB.value && !zidovudineBarred.value
  return { ...frame, order: zidovudineFirst ? ['zidovudine', 'disoproxil', 'alafenamide'] : ['disoproxil', 'zidovudine', 'alafenamide'], because }
}

/** PEP-103: the estimate decides; without one, a kidney disease, dialysis or a kidney-damaging medicine on record turns to the other backbones. */
function useOf(s: Situation, row: Bands<KidneyUse>, clearance: Answer<number>, g: HivPep): Known<KidneyUse> {
  if (possible(clearance) !== undefined) return worstOf(band(row, clearance), 'full')
  const disease = readYesNo(s.case.health?.conditions?.kidneyDisease, '/health/conditions/kidneyDisease')
  const dialysis = readYesNo(s.case.health?.conditions?.haemodialysis, '/health/conditions/haemodialysis')
  const atRisk = presume(by(g.kidneyUnknown, any([disease, dialysis, taking(s, g.nephrotoxic)])), false)
  return presume({ known: false, parts: [band(row, clearance), atRisk] }, atRisk.value ? 'only-if-nothing-else' : 'full')
}

const worstFirst: readonly KidneyUse[] = ['never', 'only-if-nothing-else', 'discuss', 'monitor', 'full']

/** PEP-100: where the estimate may fall in two classes, the lower one. */
function worstOf(answer: Answer<KidneyUse | 'none'>, silent: KidneyUse): Known<KidneyUse> {
  const worst = worstFirst.find((use) => possible(answer)?.includes(use)) ?? silent
  return presume(answer, worst) as Known<KidneyUse>
}

function haemoglobin(s: Situation): Answer<number> {
  return measured(s.case.results?.haemoglobin, '/results/haemoglobin', gramsPerDecilitre)
}

function neutrophils(s: Situation): Answer<number> {
  return measured(s.case.results?.neutrophils, '/results/neutrophils', ({ value }) => value)
}

/** The number of the newest result; one without a number is unknown, and asked. */
function measured<U extends string>(results: readonly TestResult<never, U>[] | undefined, fact: string, inUnit: (quantity: Quantity<U>) => number): Answer<number> {
  const result = newestFinal(results, fact)
  const quantity = result.known ? result.value.quantity : undefined
  return quantity === undefined ? unknown({ fact, state: 'missing' }) : known(inUnit(quantity), result)
}
