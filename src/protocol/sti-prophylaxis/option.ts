import { type Answer, type Known, known } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type Codes, type Component, type OptionalDose, type Row, type WeightDose, doseFor } from '../../guideline/shape/index.js'
import type { StiProphylaxis } from '../../guideline/topic/sti-prophylaxis.js'
import type { Order } from '../../plan/index.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { lacking } from './bars.js'
import type { Person } from './person.js'

/** Something that closes a medicine for her. */
export interface Bar {
  readonly closed: Known<boolean>
  readonly reason: StiProphylaxisReason
  /** What an order of it is then; absent: it would harm. */
  readonly verb?: 'not-recommended' | 'unavailable'
}

/** One way to treat an infection, with all that may close it, in the order of precedence (ledger, section 0). */
export interface Option {
  /** Absent where no figure may be printed: not weighed, or none read. */
  readonly order?: Order
  readonly bars: readonly Bar[]
  /** What is said where it is given. */
  readonly reasons: readonly StiProphylaxisReason[]
  /** The most that may be said of it. */
  readonly atMost?: 'offer' | 'consider'
  /** Shown beside the chosen one, and how strongly. */
  readonly beside?: 'offer' | 'consider'
  readonly because: readonly Answer<unknown>[]
  /** Another product of it that is as good. */
  readonly asGood?: OptionalDose
}

/** What is said of an option beside its order. */
export type Stated = Omit<Option, 'order'>

/** What a dose row gives; a row that says none is no option. */
export function stated(row: OptionalDose, g: StiProphylaxis, s: Situation, of: Stated): readonly Option[] {
  if (row.says === 'none') return []
  const { components, route } = row.says
  return [{ ...of, order: { components, route, rows: [row] }, bars: [...of.bars, stockBar(s, g, components)] }]
}

/** Where the pack has nothing for her: somebody else decides, and what that rests on is kept. */
export function elsewhere(reason: StiProphylaxisReason, because: readonly Answer<unknown>[]): Option {
  return { bars: [{ closed: known(true), reason }], reasons: [], because }
}

/** A dose made for her weight; without a weight the option stands and prints no milligrams. */
export function weighed(row: WeightDose, g: StiProphylaxis, s: Situation, person: Person, of: Stated, pack: string): readonly Option[] {
  const made = doseFor(row, person.kg)
  const component = made.known ? made.value : undefined
  if (component === 'none') return []
  if (component === undefined) return [{ ...of, bars: of.bars, because: [...of.because, made], reasons: [...of.reasons, { key: 'sti.weigh-first', rule: g.rounding }] }]
  return [
    {
      ...of, because: [...of.because, made], bars: [...of.bars, stockBar(s, g, [component])],
      order: { components: [component], route: component.form === 'injection' ? 'injection' : 'oral', rows: [row] },
      reasons: [childDose(component, row, person, pack), ...of.reasons],
    },
  ]
}

/** Issue 4, ledger test demand 5: weight used, for each dose, for each day, cap and pack. */
export function childDose(component: Component, row: Row, person: Person, pack: string): StiProphylaxisReason {
  const [amount = 0] = component.strength
  return {
    key: 'sti.child-dose', weight: { measured: person.kg.known ? person.kg.value : 0, unit: 'kg' }, dose: { measured: amount, unit: component.strengthUnit },
    day: { measured: amount * component.timesPerDay, unit: component.strengthUnit }, rule: row, pack: { text: 'as-written', words: pack },
  }
}

function stockBar(s: Situation, g: StiProphylaxis, components: readonly Component[]): Bar {
  return { closed: lacking(s, components.map((one) => productOf(one, g))), reason: { key: 'sti.not-here', rule: g.withoutExamination }, verb: 'unavailable' }
}

function productOf({ medicine }: Component, g: StiProphylaxis): Codes {
  switch (medicine) {
    case 'ceftriaxone': return g.ceftriaxoneProduct
    case 'cefixime': return g.cefiximeProduct
    case 'gentamicin': return g.gentamicinProduct
    case 'azithromycin': return g.azithromycinProduct
    case 'erythromycin': return g.erythromycinProduct
    case 'doxycycline': return g.doxycyclineProduct
    case 'amoxicillin': return g.amoxicillinProduct
    case 'metronidazole': return g.metronidazoleProduct
    case 'benzathine-benzylpenicillin': return g.benzathineProduct
    case 'ciprofloxacin': return g.ciprofloxacinProduct
    default: return g.spectinomycinProduct
  }
}

/** The first option that nothing closes, what closed those before it, and the next that is open. */
export interface Choice {
  readonly chosen: Option | undefined
  readonly second: Option | undefined
  /** Why those before it were passed over. */
  readonly passed: readonly StiProphylaxisReason[]
  readonly because: readonly Answer<unknown>[]
  readonly secondBecause: readonly Answer<unknown>[]
}

export const closedBar = ({ bars }: Option): Bar | undefined => bars.find(({ closed }) => closed.value)

export function choose(options: readonly Option[]): Choice {
  const at = options.findIndex((option) => closedBar(option) === undefined)
  const chosen = options[at]
  const looked = at < 0 ? options : options.slice(0, at + 1)
  const second = options.slice(at + 1).find((option) => option.beside !== undefined && closedBar(option) === undefined)
  const basis = (of: readonly Option[]): readonly Answer<unknown>[] => of.flatMap(({ bars, because }) => [...because, ...bars.map(({ closed }) => closed)])
  return {
    chosen,
    second,
    passed: unique(looked.flatMap((option) => closedBar(option)?.reason ?? [])),
    because: basis(looked),
    secondBecause: basis(options),
  }
}

function unique(reasons: readonly StiProphylaxisReason[]): readonly StiProphylaxisReason[] {
  return reasons.filter((one, i) => reasons.findIndex(({ key }) => key === one.key) === i)
}

/** Whether what is given holds one of these. */
export function holds(order: Order | undefined, medicine: Component['medicine']): boolean {
  return (order?.components ?? []).some((component) => component.medicine === medicine)
}

