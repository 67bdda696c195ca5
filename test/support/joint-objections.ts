import type { SurvivorCase } from '../../src/case/case.js'
import type { Component } from '../../src/guideline/shape/index.js'
import type { Plan } from '../../src/plan/index.js'
import { now } from './arbitraries.js'
import { type PackName, alcoholHours } from './joint-figures.js'
import { type Objection, ingredientsOf, isOpen, lineObjections, unless } from './joint-line-objections.js'

const nowMs = Date.parse(now)
const hour = 3_600_000

/** All that is wrong with a plan, by the ledger alone. */
export function objections(c: SurvivorCase, plan: Plan, pack: PackName): readonly Objection[] {
  return [...lineObjections(c, plan, pack), ...together(plan), ...aminoglycoside(c, plan), ...silent(c, plan), ...closedWithOrder(plan)]
}

/** What is given at this visit: nothing twice, one macrolide, one tetracycline, one pill of a need; alcohol and metronidazole apart; a card where minerals bind. */
function together({ orderSet, recommendations }: Plan): readonly Objection[] {
  const byLine = new Map<string, Component[]>()
  for (const { line, order } of orderSet.steps) byLine.set(line, [...(byLine.get(line) ?? []), ...order.components])
  const perLine = [...byLine].map(([line, components]) => ({ line, of: [...new Set(components.flatMap(({ medicine }) => ingredientsOf(medicine)))] }))
  const linesWith = (...wanted: readonly string[]): readonly string[] => perLine.filter(({ of }) => of.some((one) => wanted.includes(one))).map(({ line }) => line)
  const all = [...new Set(perLine.flatMap(({ of }) => of))].filter((one) => one !== 'vaccine' && one !== 'immunoglobulin')
  const needs = [...byLine.keys()].map((id) => recommendations.find((line) => line.id === id)?.need ?? id)
  const pills = orderSet.steps.filter(({ order }) => order.route === 'oral').map(({ line }) => line)
  const emergency = new Set(pills.filter((id) => recommendations.find((line) => line.id === id)?.need === 'emergency-contraception'))
  const binds = ['dolutegravir', 'bictegravir', 'raltegravir', 'doxycycline', 'ciprofloxacin']
  const deviceWithPill = needs.filter((need) => need === 'emergency-contraception').length > 1
  return [
    ...all.filter((one) => !(one === 'levonorgestrel')).flatMap((one) => unless(linesWith(one).length <= 1 || whole(one), `twice: ${one} in ${linesWith(one).join(', ')}`)),
    ...unless(linesWith('azithromycin', 'erythromycin').length <= 1, `STI-025 two macrolides: ${linesWith('azithromycin', 'erythromycin').join(', ')}`),
    ...unless(linesWith('metronidazole', 'tinidazole').length <= 1, 'STI-023 two nitroimidazoles'),
    ...unless(linesWith('dolutegravir', 'bictegravir', 'raltegravir').length <= 1, 'PEP-060 two integrase inhibitors'),
    ...unless(emergency.size <= 1, `EC-057 two pills: ${[...emergency].join(', ')}`),
    ...unless(new Set(needs).size === needs.length || deviceWithPill, `one need twice: ${needs.join(', ')}`),
    ...unless(!(all.some((one) => binds.includes(one)) && orderSet.steps.some(({ order }) => order.route === 'oral')) || orderSet.reasons.some(({ key }) => key === 'set.timing-card'), 'STI-085 no timing card'),
  ]
}

/** CD-46, PEP-106, STI-078: an aminoglycoside beside tenofovir disoproxil only where nothing else is open, with creatinine drawn; never with failing kidneys. */
function aminoglycoside(c: SurvivorCase, { orderSet, recommendations }: Plan): readonly Objection[] {
  const line = recommendations.find(({ id }) => id === 'sti-prophylaxis/gonorrhoea')
  if (line?.order?.components.some(({ medicine }) => medicine === 'gentamicin') !== true) return []
  const tenofovir = orderSet.steps.some(({ order }) => order.components.some(({ medicine }) => medicine.includes('tenofovir-disoproxil')))
  const other = recommendations.some(({ id, order }) => id === 'sti-prophylaxis/gonorrhoea-other' && order !== undefined && !order.components.some(({ medicine }) => medicine === 'gentamicin'))
  // Obese by her index and of unknown height, she has no estimate.
  const failing = c.health?.conditions?.haemodialysis === true || ((c.results?.creatinine?.[0]?.quantity?.value ?? 0) >= 6 && (c.body?.weight?.value ?? 200) <= 95 && (c.body?.bodyMassIndex?.value ?? 20) < 30 && (c.person?.dateOfBirth ?? '2010') < '2008')
  return [
    ...unless(!(tenofovir && other), 'CD-46 an aminoglycoside beside tenofovir though another is open'),
    ...unless(!tenofovir || line.reasons.some(({ key }) => key === 'sti.gentamicin-creatinine'), 'CD-46 creatinine is not drawn'),
    ...unless(!failing, 'STI-078 an aminoglycoside with failing kidneys'),
  ]
}

/** Parts of a vaccine's name are no ingredients of their own. */
function whole(part: string): boolean {
  return ['hepatitis', 'b', 'a', 'tetanus', 'diphtheria', 'polio', 'pertussis', 'childhood', 'human', 'papillomavirus', 'mpox', 'device', 'copper'].includes(part)
}

/** Each of these needs always has a line (issue 4, item 1); EC and PEP too. */
const needs = [
  'hiv-pep', 'emergency-contraception', 'sti-prophylaxis/gonorrhoea', 'sti-prophylaxis/chlamydia', 'sti-prophylaxis/trichomonas', 'sti-prophylaxis/syphilis', 'sti-prophylaxis/chancroid', 'hepatitis-b/vaccine',
  'hepatitis-b/immunoglobulin', 'hepatitis-c/prophylaxis', 'hpv/vaccine', 'tetanus/vaccine', 'tetanus/immunoglobulin', 'other-infections/hepatitis-a', 'other-infections/mpox', 'other-infections/doxycycline',
]
/** Why an open line of a medicine prints no amount. */
const withoutAmount: readonly string[] = ['pep.nothing-fits', 'pep.dose-by-estimate', 'pep.dose-by-estimate-line', 'sti.weigh-first', 'sti.oral-no-figure', 'sti.prescriber-picks', 'sti.pharmacist-confirms']

function silent(c: SurvivorCase, plan: Plan): readonly Objection[] {
  if ((c.incidents ?? []).length === 0 && (c.identification?.disclosures ?? []).length === 0) return []
  const { recommendations } = plan
  return [
    ...needs.flatMap((need) => unless(recommendations.some((line) => line.need === need), `silent: ${need}`)),
    ...recommendations.filter((line) => needs.includes(line.need)).flatMap((line) => unless(line.reasons.length > 0, `no reason: ${line.id} ${line.verb}`)),
    ...recommendations.filter((line) => isOpen(line) && line.order === undefined && line.act === undefined && needs.includes(line.need) && line.id !== 'hiv-pep/continue-course')
      .flatMap((line) => unless(line.reasons.some(({ key }) => withoutAmount.includes(key)), `no amount: ${line.id} ${line.verb} ${line.reasons.map(({ key }) => key).join(' ')}`)),
    ...recommendations.filter(({ order }) => order !== undefined).flatMap(({ id, order }) => unless((order?.components.length ?? 0) > 0, `an order without a medicine: ${id}`)),
    ...alcohol(c, plan),
  ]
}

/** STI-080: within a day of a drink, or drunk now, metronidazole goes home and begins later. */
function alcohol(c: SurvivorCase, { recommendations }: Plan): readonly Objection[] {
  const { lastIntake, intoxicatedNow } = c.health?.alcohol ?? {}
  const drink = lastIntake !== undefined && 'at' in lastIntake ? nowMs - Date.parse(lastIntake.at) : undefined
  if (intoxicatedNow !== true && !(drink !== undefined && drink <= alcoholHours * hour)) return []
  return recommendations.flatMap((line) => unless(line.order === undefined || !line.order.components.some(({ medicine }) => medicine === 'metronidazole') || line.due?.notBefore !== undefined, `STI-080 ${line.id}: at once after alcohol`))
}

/** DESIGN §4: what is closed gives nothing. */
function closedWithOrder({ recommendations }: Plan): readonly Objection[] {
  return recommendations.filter(({ verb }) => verb === 'not-indicated' || verb === 'contraindicated' || verb === 'window-exceeded' || verb === 'refer').flatMap(({ id, verb, order }) => unless(order === undefined, `closed with an order: ${id} ${verb}`))
}
