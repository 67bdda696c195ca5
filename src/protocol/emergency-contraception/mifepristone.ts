import { type Answer, any, known, mayBe, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type Instant, millisecondsPerHour, possibleTimes } from '../../case/time.js'
import { ageInYears } from '../../derive/age.js'
import { taking } from '../../derive/medicine-list.js'
import { given, readYesNo } from '../../derive/read.js'
import { type Dose, type OptionalDose, by, passes, ruled } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { Due } from '../../plan/index.js'
import { breastfeeding, conditionOf } from './conditions.js'
import type { Findings } from './findings.js'
import { alreadyTaken } from './levonorgestrel.js'
import type { Limitation, PillRules } from './pill.js'
import { productsHere } from './stock.js'

/** EC-044, EC-085: one small dose by mouth, on prescription, after a negative test; only where the pack states a dose and the ceiling lets it pass. */
export function mifepristone(s: Situation, g: EmergencyContraception, f: Findings): { readonly rules?: PillRules; readonly because: readonly Answer<unknown>[] } {
  const dose = doseHere(s, g)
  if (dose === undefined) return { because: [ruled(g.mifepristoneSmallDose, g.mifepristoneDose, g.mifepristoneCeiling)] }
  const due = afterMeal(s, g)
  return {
    because: [],
    rules: {
      pill: 'mifepristone',
      id: 'emergency-contraception/mifepristone',
      window: g.mifepristoneWindow,
      dose: known(dose, { row: dose }, { row: g.mifepristoneCeiling }),
      doseReasons: [{ key: due === undefined ? 'ec.mifepristone-fasting' : 'ec.mifepristone-after-meal', after: g.mifepristoneAfterMeal }, { key: 'ec.mifepristone-prescription' }],
      doseFlags: [],
      limits: [...alreadyTaken(s, g, f), ...barriers(s, g), ...testFirst(g, f), ...interactions(s, g, f)],
      notes: [],
      always: { reason: { key: 'ec.mifepristone-leaflet' }, because: [ruled(g.mifepristoneNeeds)] },
      ...(due === undefined ? {} : { due }),
    },
  }
}

/** The strength this place keeps, else the first the pack states. A product of any other strength is not this medicine (hard guard of EC-044). */
function doseHere(s: Situation, g: EmergencyContraception): Dose | undefined {
  const doses = [g.mifepristoneDose, g.mifepristoneSmallDose].filter(isStated).filter((dose) => dose.says.components.every(({ strength, each, timesPerDay }) => strength.every((milligrams) => surely(passes(g.mifepristoneCeiling, known(milligrams * each * timesPerDay)), true))))
  const kept = productsHere(s, g, 'mifepristone').filter(({ item }) => item.inStock !== false)
  return doses.find((dose) => kept.some(({ item }) => item.strength?.value === dose.says.components[0]?.strength[0])) ?? doses[0]
}

export function isStated(row: OptionalDose): row is Dose {
  return row.says !== 'none'
}

/** EC-077, EC-085: what the leaflet excludes. Unknown ranks as absent and is asked. */
function barriers(s: Situation, g: EmergencyContraception): readonly Limitation[] {
  const ill = any((['adrenalInsufficiency', 'severeAsthmaOnOralGlucocorticoid', 'strokeOrHeartDisease', 'severeLiverDisease', 'kidneyDisease'] as const).map((name) => presume(conditionOf(s, name), false)))
  const steroids = by(g.longTermSteroids, presume(taking(s, g.systemicGlucocorticoids), false))
  const feeding = breastfeeding(s)
  const periods = periodBefore(s, g)
  return [
    { effect: surely(ill, true) ? 'contraindicated' : 'none', reason: { key: 'ec.mifepristone-excluded' }, because: [by(g.mifepristoneNeeds, ill)] },
    { effect: surely(steroids, true) ? 'contraindicated' : 'none', reason: { key: 'ec.mifepristone-steroids' }, because: [steroids] },
    { effect: surely(feeding, true) ? 'not-recommended' : 'none', reason: { key: 'ec.mifepristone-breastfeeding' }, because: [by(g.breastfeeding, feeding)] },
    { effect: surely(periods, true) ? 'none' : 'not-recommended', reason: { key: 'ec.mifepristone-needs-period' }, because: [by(g.mifepristoneNeeds, periods)] },
  ]
}

/** At least one regular period before this cycle: a first period told, or presumed from the age at which puberty is; and no irregular cycle told. */
function periodBefore(s: Situation, g: EmergencyContraception): Answer {
  const grown = presume(passes(g.pubertyPresumedFromAge, ageInYears(s)), false)
  const menarche = presume(readYesNo(s.case.body?.puberty?.menarche, '/body/puberty/menarche'), grown.value)
  const regular = presume(readYesNo(s.case.pregnancyAndContraception?.cycle?.regular, '/pregnancyAndContraception/cycle/regular'), true)
  return known(menarche.value && regular.value, menarche, regular, ...(menarche.presumed ? [grown] : []))
}

/** EC-011: a negative test comes first. It holds up this pill and no other. */
function testFirst(g: EmergencyContraception, f: Findings): readonly Limitation[] {
  const negative = f.tested === 'negative'
  const tested = negative ? given(true, '/results/pregnancy') : presume(readYesNo(undefined, '/results/pregnancy'), false)
  return [{ effect: tested.value ? 'none' : 'defer', reason: { key: 'ec.mifepristone-test-first' }, because: [by(g.baselineTest, tested)] }]
}

/** EC-085: what speeds up its breakdown leaves it for last; what slows it down is a warning. */
function interactions(s: Situation, g: EmergencyContraception, f: Findings): readonly Limitation[] {
  const induced = any([f.inducer, f.inducingPep])
  const slowed = presume(taking(s, g.mifepristoneInhibitors), false)
  return [
    { effect: surely(induced, true) ? 'least-bad' : 'none', reason: { key: 'ec.weaker-with-inducer', window: g.inducerWindow }, because: [presume(induced, false)] },
    { effect: slowed.value ? 'warn' : 'none', reason: { key: 'ec.mifepristone-inhibitor' }, because: [by(g.mifepristoneInhibitors, slowed)] },
  ]
}

/** EC-044: fasting, or so long after the last meal; counted from the latest time it may have been. */
function afterMeal(s: Situation, g: EmergencyContraception): Due | undefined {
  const meal = s.case.health?.lastMeal
  const { says } = g.mifepristoneAfterMeal
  if (meal === undefined || says === 'none') return undefined
  const latest = possibleTimes(meal, s.now).latest ?? s.now
  const fasting = passes(g.mifepristoneAfterMeal, known((s.plannedDoseAt - latest) / millisecondsPerHour))
  return mayBe(fasting, true) ? undefined : { notBefore: { at: (latest + says.value * millisecondsPerHour) as Instant } }
}
