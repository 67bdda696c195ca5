import { type Answer, type Known, from, known, possible, presume, resting } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { ageInMonths } from '../../derive/age-in-months.js'
import { ageInWeeks } from '../../derive/age-in-weeks.js'
import { ageInYears } from '../../derive/age.js'
import { freshWeight } from '../../derive/fresh-weight.js'
import { prepubertal, pubertyStage } from '../../derive/puberty-stage.js'
import { type Limit, by, passes } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { StiProphylaxis } from '../../guideline/topic/sti-prophylaxis.js'

/** By whose rules she is treated: an adult's or pubertal adolescent's, or a child's. */
export type Pathway = 'grown' | 'child'

/** Age, stage and weight, as the doses need them. */
export interface Person {
  readonly years: Answer<number>
  readonly months: Answer<number>
  readonly weeks: Answer<number>
  readonly kg: Answer<number>
  readonly adult: Known<boolean>
  /** Old enough for an adult dose without a scale (STI-050). */
  readonly adultDose: Known<boolean>
  readonly newborn: Known<boolean>
  readonly prepubertal: Known<boolean>
  /** Under the age of the pack, and puberty is not known to be ahead of her: only the age makes her a child. */
  readonly byAgeAlone: Known<boolean>
  /** Both where age and stage leave it open (inputs: 10 to under 15 years show both branches). */
  readonly pathway: Answer<Pathway>
}

export function personOf(s: Situation, g: StiProphylaxis, common: Common): Person {
  const years = ageInYears(s)
  const weeks = ageInWeeks(s)
  const stage = pubertyStage(s, g, common)
  const young = presume(passes(g.childBelow, years), false)
  const before = prepubertal(s, g, common)
  const newborn = presume(passes(g.newbornUntil, weeks), false)
  // A newborn is a child whatever is recorded of a stage (STI-048).
  const pathway = resting(from([stage, young, newborn], (of, below, just): Pathway => (of === 'prepubertal' || below || just ? 'child' : 'grown')), { row: g.childBelow })
  return {
    years, weeks, months: ageInMonths(s), kg: freshWeight(s, common),
    adult: presume(passes(common.adultFrom, years), false),
    adultDose: presume(passes(g.adultDoseFrom, years), false),
    newborn,
    prepubertal: before,
    byAgeAlone: known(young.value && !before.value, young, before),
    pathway,
  }
}

/** The pathways still possible, an adult's first. */
export function pathways({ pathway }: Person): readonly Pathway[] {
  const all = possible(pathway) ?? ['grown', 'child']
  return all.includes('grown') ? (all.includes('child') ? ['grown', 'child'] : ['grown']) : ['child']
}

/** Whether a weight is under a limit that only those who are not adults have. Not weighed counts as over it, and is asked. */
export function light(person: Person, limit: Limit, g: StiProphylaxis): Known<boolean> {
  if (person.adult.value) return known(false, person.adult)
  const under = presume(passes(limit, person.kg), false)
  return known(under.value, person.adult, under, { row: g.separateLimits })
}

/** Inputs, weightKg: no milligrams for a child or a young adolescent who was not weighed. */
export function mustWeigh(person: Person, pathway: Pathway, g: StiProphylaxis): Known<boolean> {
  const needed = pathway === 'child' || !person.adultDose.value
  if (!needed || person.adult.value) return known(false, person.adult, person.adultDose)
  return by(g.rounding, known(!person.kg.known, person.adult, person.adultDose, presume(person.kg, 0))) as Known<boolean>
}
