import type { SurvivorCase } from '../../src/case/case.js'
import type { Line, Plan } from '../../src/plan/index.js'
import { now } from './arbitraries.js'
import {
  type Most, type PackName, alone, antibiotics, biologicals, cefiximeFromMonths, disulfiramDays, doxycyclineFrom, inducerDays, inducers, ingredients, longQt, members, named,
  newbornDays, papillomaFrom, qtMedicines, quinoloneFrom, tetanusVaccineFromWeeks,
} from './joint-figures.js'

/** One thing that this plan should not say of this case: the rule, the line, and what. */
export type Objection = string

type Ordered = Line & { readonly order: NonNullable<Line['order']> }
const day = 24 * 3_600_000
const year = 365.25 * day
const nowMs = Date.parse(now)
export const isOpen = ({ verb }: Line): boolean => verb === 'recommend' || verb === 'offer' || verb === 'consider'
const holds = ({ order }: Ordered, ...medicines: readonly string[]): boolean => order.components.some(({ medicine }) => medicines.includes(medicine))
/** A medicine or a fixed combination that holds this ingredient. */
const contains = ({ order }: Ordered, ingredient: string): boolean => order.components.some(({ medicine }) => ingredientsOf(medicine).includes(ingredient))

/** The ingredients of a name, in its order; those whose own name has a hyphen stay whole. */
export function ingredientsOf(medicine: string): readonly string[] {
  return medicine.replace('tenofovir-', 'tenofovir_').split('-').map((one) => one.replace('_', '-'))
}

/** Everything that may be handed to her, whatever it is ranked: also what waits, and both branches where her stage is not known. */
function handed(plan: Plan): readonly Ordered[] {
  return plan.recommendations.filter((line): line is Ordered => line.order !== undefined && (isOpen(line) || line.verb === 'defer' || line.verb === 'needs-input'))
}

/** What is wrong with each line that hands something out, by itself. */
export function lineObjections(c: SurvivorCase, plan: Plan, pack: PackName): readonly Objection[] {
  return handed(plan).flatMap((line) => [...allergies(c, line), ...pregnancy(c, line), ...age(c, line, pack), ...interactions(c, line), ...doses(c, line, pack)])
}

export const unless = (fine: boolean, objection: Objection): readonly Objection[] => (fine ? [] : [objection])

/** STI-070 to STI-076: nothing of a class she reacts to; a reaction that is not described counts within its class. */
function allergies({ allergies: list = [] }: SurvivorCase, line: Ordered): readonly Objection[] {
  return list.flatMap(({ substance, reaction }) => {
    const words = typeof substance === 'object' && 'text' in substance ? substance.text : undefined
    const own = typeof substance === 'string' ? (members[substance] ?? (alone.includes(substance) ? [substance] : [])) : words === undefined ? [] : (named[words] ?? (alone.includes(words) ? [words] : []))
    const severe = reaction === 'immediate-severe' || reaction === 'severe-delayed'
    const penicillin = substance === 'penicillin' || words === 'amoxicillin'
    const cross = penicillin && severe ? (members['cephalosporin'] ?? []) : []
    const vaccines = (substance === 'yeast' && (reaction === 'immediate-severe' || reaction === undefined) ? ['hepatitis-b-vaccine', 'human-papillomavirus-vaccine'] : [])
    const anyVaccine = substance === 'vaccine-component' && (reaction === 'immediate-severe' || reaction === undefined) && line.order.components.some(({ medicine }) => medicine.endsWith('-vaccine'))
    return [
      ...unless(![...own, ...cross].some((one) => contains(line, one) || holds(line, one)), `STI-072 ${line.id}: allergy ${words ?? String(substance)}`),
      ...unless(!holds(line, ...vaccines) && !anyVaccine, `STI-076 ${line.id}: allergy to a vaccine`),
      ...unless(!(substance === 'copper' && holds(line, 'copper-device')), `EC-062 ${line.id}: allergy to copper`),
    ]
  })
}

/** Told, or shown by the newest final test; excluded by either, by no uterus or the menopause; else possible in a grown woman (CD-13). */
export function pregnant(c: SurvivorCase): boolean | 'maybe' {
  const test = c.results?.pregnancy?.filter(({ status }) => status === undefined || status === 'final')[0]?.finding
  const status = c.pregnancyAndContraception?.pregnancy?.status
  if (test === 'positive' || status === 'pregnant') return true
  if (test === 'negative' || status === 'not-pregnant') return false
  if (c.body?.organs?.uterus === false || c.body?.menopause?.state === true) return false
  const born = bornAt(c)
  return born !== undefined && nowMs - born > 18.1 * year ? 'maybe' : false
}

/** STI-023, STI-060, STI-062, STI-077, STI-061, EC-013, PEP-162. */
function pregnancy(c: SurvivorCase, line: Ordered): readonly Objection[] {
  const state = pregnant(c)
  const single = line.order.components.some(({ medicine, strength, each }) => medicine === 'metronidazole' && (strength[0] ?? 0) * each >= 2000)
  return [
    ...unless(state === false || !holds(line, 'doxycycline', 'ciprofloxacin', 'gentamicin', 'tinidazole'), `STI-062 ${line.id}: pregnancy ${state}`),
    ...unless(state === false || !single, `STI-023 ${line.id}: pregnancy ${state}`),
    ...unless(state !== true || !holds(line, 'human-papillomavirus-vaccine'), `STI-061 ${line.id}: vaccine in a pregnancy`),
    ...unless(state !== true || !isOpen(line) || !contains(line, 'cobicistat'), `PEP-162 ${line.id}: cobicistat in a pregnancy`),
    ...unless(!single || c.pregnancyAndContraception?.breastfeeding?.current !== true, `STI-023 ${line.id}: single large dose while feeding`),
  ]
}

function bornAt(c: SurvivorCase): number | undefined {
  const born = c.person?.dateOfBirth
  return born === undefined ? undefined : Date.parse(born.length === 4 ? `${born}-07-01` : born)
}

/** STI-045, STI-049, STI-048, STI-053, STI-102, STI-115. A day or, of a year alone, half a year is left to the zone and the calendar. */
function age(c: SurvivorCase, line: Ordered, pack: PackName): readonly Objection[] {
  const born = bornAt(c)
  const pubertal = c.body?.puberty?.menarche === true || (c.body?.puberty?.tannerStage ?? 1) > 1 || c.body?.puberty?.stage === 'pubertal-or-later'
  const slack = c.person?.dateOfBirth?.length === 4 ? 0.6 * year : 2 * day
  const surelyUnder = (span: number): boolean => born === undefined || nowMs - born < span - slack
  const under = (span: number): boolean => born !== undefined && surelyUnder(span)
  return [
    ...unless(!(holds(line, 'doxycycline') && surelyUnder(doxycyclineFrom[pack] * year)), `STI-049 ${line.id}: doxycycline under age`),
    ...unless(!(holds(line, 'ciprofloxacin') && surelyUnder(quinoloneFrom * year)), `STI-020 ${line.id}: quinolone under age`),
    ...unless(!(holds(line, 'human-papillomavirus-vaccine') && under(papillomaFrom * year)), `STI-102 ${line.id}: under age`),
    ...unless(!(holds(line, 'ceftriaxone', 'spectinomycin', 'cefixime', 'metronidazole') && under(newbornDays * day)), `STI-048 ${line.id}: newborn`),
    ...unless(!(holds(line, 'cefixime') && !pubertal && under((cefiximeFromMonths * year) / 12)), `STI-053 ${line.id}: too young`),
    ...unless(!(line.id.startsWith('tetanus/') && line.order.components.some(({ medicine }) => medicine.endsWith('-vaccine')) && under(tetanusVaccineFromWeeks * 7 * day)), `STI-115 ${line.id}: too young`),
  ]
}

type Medicines = readonly { readonly text?: string; readonly status?: string; readonly stoppedAt?: unknown }[]

/** She takes one of these now. */
function takes(c: SurvivorCase, ...texts: readonly string[]): boolean {
  return ((c.medicines ?? []) as Medicines).some(({ text = '', status }) => texts.includes(text) && status === 'taking')
}

/** She takes it, or stopped within so many days. */
function tookWithin(c: SurvivorCase, days: number, ...texts: readonly string[]): boolean {
  return takes(c, ...texts) || ((c.medicines ?? []) as Medicines).some(({ text = '', status, stoppedAt }) => texts.includes(text) && status === 'stopped' && typeof stoppedAt === 'object' && stoppedAt !== null && 'at' in stoppedAt && nowMs - Date.parse(String(stoppedAt.at)) <= days * day)
}

/** STI-025, STI-078, STI-080 to STI-085, PEP-120 to PEP-125, EC-050. */
function interactions(c: SurvivorCase, line: Ordered): readonly Objection[] {
  const conditions = c.health?.conditions
  const qtc = c.results?.qtcInterval?.[0]?.quantity?.value ?? 0
  const qt = conditions?.longQtOrQtRisk === true || conditions?.hypokalaemia === true || qtc >= longQt || takes(c, ...qtMedicines)
  const myasthenia = conditions?.otherConditions?.some((one) => 'text' in one && one.text === 'myasthenia gravis') === true
  const macrolide = holds(line, ...(members['macrolide'] ?? []))
  const leastBad = line.reasons.some(({ key }) => key === 'pep.least-bad')
  const strong = tookWithin(c, inducerDays, ...inducers)
  const dolutegravir = line.order.components.filter(({ medicine }) => ingredientsOf(medicine).includes('dolutegravir'))
  return [
    ...unless(!(qt && (macrolide || holds(line, 'ciprofloxacin'))), `STI-084 ${line.id}: QT`),
    ...unless(!(myasthenia && (macrolide || holds(line, 'gentamicin', 'ciprofloxacin'))), `STI-078 ${line.id}: myasthenia`),
    ...unless(!(macrolide && takes(c, 'clarithromycin', 'erythromycin')), `STI-025 ${line.id}: two macrolides`),
    ...unless(!(holds(line, 'doxycycline') && takes(c, 'minocycline', 'doxycycline')), `STI-025 ${line.id}: two tetracyclines`),
    ...unless(!(holds(line, 'doxycycline') && takes(c, 'isotretinoin')), `STI-085 ${line.id}: retinoid`),
    ...unless(!(holds(line, 'metronidazole', 'tinidazole') && tookWithin(c, disulfiramDays, 'disulfiram')), `STI-081 ${line.id}: disulfiram`),
    ...unless(!(holds(line, 'metronidazole', 'tinidazole') && conditions?.cockayneSyndrome === true), `STI-083 ${line.id}: Cockayne syndrome`),
    ...unless(!(holds(line, 'metronidazole') && takes(c, 'warfarin', 'lithium', 'phenytoin')) || line.reasons.some(({ key }) => key === 'sti.metronidazole-raises'), `STI-083 ${line.id}: not said that it raises what she takes`),
    ...unless(!(holds(line, 'ciprofloxacin') && takes(c, 'tizanidine')), `STI-062 ${line.id}: tizanidine`),
    ...unless(!(takes(c, 'dofetilide') && (dolutegravir.length > 0 || contains(line, 'bictegravir')) && isOpen(line)), `PEP-120 ${line.id}: dofetilide`),
    ...unless(!(strong && isOpen(line) && (contains(line, 'cobicistat') || (!leastBad && (contains(line, 'bictegravir') || contains(line, 'tenofovir-alafenamide'))))), `PEP-120 ${line.id}: inducer`),
    ...unless(!(takes(c, 'rifampicin') && isOpen(line) && contains(line, 'bictegravir')), `PEP-120 ${line.id}: rifampicin`),
    ...unless(!(takes(c, ...inducers) && isOpen(line)) || dolutegravir.length === 0 || dolutegravir.reduce((sum, { timesPerDay }) => sum + timesPerDay, 0) >= 2, `PEP-120 ${line.id}: dolutegravir once a day beside an inducer`),
    ...unless(!(takes(c, 'omeprazole') && isOpen(line) && contains(line, 'atazanavir')), `PEP-125 ${line.id}: acid suppressant`),
    ...unless(!(takes(c, 'ribavirin') && isOpen(line) && contains(line, 'zidovudine')), `PEP-104 ${line.id}: ribavirin`),
    ...unless(!(conditions?.severeAsthmaOnOralGlucocorticoid === true && line.verb === 'recommend' && holds(line, 'ulipristal')), `EC-053 ${line.id}: asthma`),
  ]
}

/** Every amount against its cap: one dose, one day, the course, and by weight; no amount for a child who was not weighed (issue 4, item 4). */
function doses(c: SurvivorCase, line: Ordered, pack: PackName): readonly Objection[] {
  const kg = c.body?.weight?.value
  const born = bornAt(c)
  const young = (years: number): boolean => born !== undefined && nowMs - born < years * year - 2 * day
  return line.order.components.flatMap((component): readonly Objection[] => {
    const { medicine, strength, strengthUnit, each, timesPerDay, days } = component
    const at = `${line.id} ${medicine} ${strength.join('+')} × ${each} × ${timesPerDay}`
    const dose = (strength[0] ?? 0) * each
    const most = antibiotics[medicine]?.[pack]
    if (most !== undefined) return [...capped(at, dose, timesPerDay, days, most, young(18) && !adolescentRow(line) ? kg : undefined), ...unless(!young(15) || kg !== undefined, `STI-050 ${at}: a child who was not weighed`)]
    const biological = biologicals[medicine]?.[pack]
    if (biological !== undefined) return strengthUnit === 'mL' && strength.length > 0 ? unless(kg !== undefined && dose <= biological * kg + 1e-9, `STI-093 ${at}: above its cap`) : unless(dose <= biological, `STI-093 ${at}: above its cap`)
    return []
  }).concat(dailyIngredients(line))
}

/** STI-050: of ceftriaxone the adolescent's row stands beside the child's. */
function adolescentRow({ reasons }: Ordered): boolean {
  return reasons.some(({ key }) => key === 'sti.adolescent-row')
}

function capped(at: string, dose: number, timesPerDay: number, days: number | undefined, most: Most, childKg: number | undefined): readonly Objection[] {
  const young = childKg !== undefined && childKg < 45 ? most.child : undefined
  return [
    ...unless(dose > 0, `${at}: no amount`),
    ...unless(dose <= Math.min(most.dose, young?.dose ?? Number.POSITIVE_INFINITY), `${at}: above the most at one time`),
    ...unless(dose * timesPerDay <= (most.day ?? Number.POSITIVE_INFINITY), `${at}: above the most in a day`),
    ...unless((days ?? 1) <= (young?.days ?? most.days ?? 14), `${at}: longer than the course`),
    ...unless(childKg === undefined || dose <= (young?.dosePerKilogram ?? Number.POSITIVE_INFINITY) * childKg + 1e-6, `${at}: above the most for the weight`),
    ...unless(childKg === undefined || dose * timesPerDay <= (young?.dayPerKilogram ?? Number.POSITIVE_INFINITY) * childKg + 1e-6, `${at}: above the most in a day for the weight`),
  ]
}

/** The sum of one ingredient over a line, by day. */
function dailyIngredients(line: Ordered): readonly Objection[] {
  const sums = new Map<string, number>()
  for (const { medicine, strength, strengthUnit, each, timesPerDay } of line.order.components) {
    if (strengthUnit !== 'mg' && strengthUnit !== 'mg/mL') continue
    for (const [i, one] of ingredientsOf(medicine).entries()) sums.set(one, (sums.get(one) ?? 0) + (strength[i] ?? 0) * each * timesPerDay)
  }
  return [...sums].flatMap(([one, sum]) => unless(sum <= (ingredients[one] ?? Number.POSITIVE_INFINITY) + 1e-9, `PEP-060 ${line.id}: ${sum} mg of ${one} in a day`))
}
