import { type Answer, type Known, all, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { ageInWeeks } from '../../derive/age-in-weeks.js'
import { ageInYears } from '../../derive/age.js'
import { allergicTo } from '../../derive/allergic-to.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import { refused } from '../../derive/refused.js'
import { dosesNamed } from '../../derive/tetanus-doses.js'
import { type Component, type LaterDose, band, by, matches, passes } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Tetanus } from '../../guideline/topic/tetanus.js'
import { isOpen } from '../../guideline/words.js'
import type { Order } from '../../plan/index.js'
import type { TetanusReason } from '../../plan/tetanus.js'
import { doneSince } from './completion.js'
import { tetanusVaccines } from './cover.js'
import type { Decision } from './decision.js'
import { type Line, line } from './line.js'

/** STI-110 to STI-119: the vaccine, by wound and by doses had; the product by age. */
export function vaccine(s: Situation, g: Tetanus, common: Common, decision: Decision, waits: LaterDose | undefined): Line {
  const { says, cover, because } = decision
  const declined = refused(s, 'treat-tetanus').value || refused(s, 'treat-vaccine').value ? ({ declined: true } as const) : {}
  const allergic = allergicTo(s, ['vaccine-component'], [g.allergens, ...tetanusVaccines(g)])
  const young = presume(passes(g.tooYoung, ageInWeeks(s)), false)
  const verdict = [...because, by(g.componentAllergy, allergic), known('age', young)]
  const given = cover.doses.all.map(({ path }) => ({ fact: path, state: 'given' }) as const)
  const base = { id: 'tetanus/vaccine', ...declined } as const
  if (!isOpen(says.vaccine)) {
    return line({ ...base, verb: says.vaccine, urgency: says.vaccine === 'needs-input' ? 'hours' : 'routine', reasons: [...decision.reasons, { key: 'tet.not-needed', rule: g.decision }], instead: instead(decision, g), because: { verb: verdict } })
  }
  if (surely(allergic, true)) {
    return line({ ...base, verb: 'contraindicated', urgency: 'routine', reasons: [{ key: 'tet.allergy', rule: g.componentAllergy }], instead: [{ key: 'tet.ask-allergist', rule: g.componentAllergy }], because: { verb: verdict } })
  }
  if (young.value) {
    return line({ ...base, verb: 'defer', urgency: 'routine', reasons: [{ key: 'tet.too-young', below: g.tooYoung }], instead: [{ key: 'tet.clean-the-wound', rule: g.opens }], because: { verb: verdict } })
  }
  if (doneSince(cover)) {
    return line({ ...base, verb: 'not-indicated', urgency: 'routine', reasons: [...decision.reasons, { key: 'tet.dose-given', rule: g.givenOnce }], instead: instead(decision, g), because: { verb: [...verdict, known('given', ...given, { row: g.givenOnce })] } })
  }
  const product = productFor(s, g, common)
  const catchUp: readonly TetanusReason[] = decision.wound === 'none' || decision.wound === 'not-told' ? [{ key: 'tet.catch-up', doses: g.primaryDoses }] : []
  const unfinished: readonly TetanusReason[] = cover.of.value === 'unprimed' ? [{ key: 'tet.now-and-complete', rule: g.completion }] : []
  if (waits !== undefined) {
    return line({
      ...base, verb: 'defer', urgency: 'routine', order: product.order, due: waits,
      reasons: [...decision.reasons, ...catchUp, { key: 'tet.too-soon', rule: g.completion, on: { date: waits.notBefore.on } }, ...product.reasons, ...changes(base, g)],
      because: { verb: [...verdict, known('given', ...given, { row: g.completion })], order: product.because },
    })
  }
  return line({
    ...base, verb: says.vaccine, urgency: 'hours', order: product.order, reasons: [...decision.reasons, ...catchUp, ...product.reasons, ...unfinished, { key: 'tet.different-sites', rule: g.differentSites }, ...changes(base, g)],
    because: { verb: verdict, order: product.because },
  })
}

/** What she declines stays open to her (law 9). */
export function changes({ declined }: { readonly declined?: true }, g: Tetanus): readonly TetanusReason[] {
  return declined === undefined ? [] : [{ key: 'tet.may-change-mind', rule: g.timeCritical }]
}

function instead(decision: Decision, g: Tetanus): readonly TetanusReason[] {
  return [decision.wound === 'not-told' ? { key: 'tet.look-for-wounds', rule: g.opens } : { key: 'tet.clean-the-wound', rule: g.opens }]
}

interface Product {
  readonly order: Order
  readonly reasons: readonly TetanusReason[]
  readonly because: readonly Answer<unknown>[]
}

/** STI-115, STI-119: by age; where the pack has it, the vaccine with pertussis once in life and in a pregnancy. */
function productFor(s: Situation, g: Tetanus, common: Common): Product {
  const age = ageInYears(s)
  const held = band(g.vaccine, age)
  const byAge = presume(held, grown(g))
  const component = byAge.value === 'none' ? grown(g) : byAge.value
  const { pertussisVaccine, vaccineInPregnancy } = g
  const pregnant = possiblyPregnant(s, common)
  // Where the pack names a vaccine for a pregnancy, that she is not known to be pregnant decides too.
  const basis = [byAge, ...(vaccineInPregnancy.says === 'none' ? [] : [pregnant])]
  if (vaccineInPregnancy.says !== 'none' && surely(pregnant, true)) {
    return { order: { ...vaccineInPregnancy.says, rows: [vaccineInPregnancy] }, reasons: [{ key: 'tet.in-pregnancy', rule: vaccineInPregnancy }], because: basis }
  }
  const once: Known<boolean> = presume(all([passes(g.pertussisFrom, age), known(!dosesNamed(s, tetanusVaccines(g), (dose) => named(dose.product, g)), { fact: '/immunizations/tetanus/doses', state: 'given' })]), false)
  if (pertussisVaccine.says !== 'none' && once.value) {
    return { order: { ...pertussisVaccine.says, rows: [pertussisVaccine] }, reasons: [{ key: 'tet.pertussis-once', from: g.pertussisFrom }], because: [...basis, once] }
  }
  return { order: { route: 'injection', components: [component], rows: [g.vaccine] }, reasons: [], because: [...basis, once] }
}

/** Of unknown age: the product of the oldest. */
function grown(g: Tetanus): Component {
  return g.vaccine.says.steps.map(({ holds }) => holds).filter((one) => one !== 'none').at(-1) as Component
}

function named(product: string | undefined, g: Tetanus): boolean {
  return matches(g.pertussisProduct, { text: product ?? '' })
}
