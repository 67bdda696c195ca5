import { type Answer, type Known, isKnown, known, presume } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { stockOf } from '../../derive/formulary.js'
import { once as oncePerPack } from '../../derive/once.js'
import { readYesNo } from '../../derive/read.js'
import type { MedicineName } from '../../guideline/medicines.js'
import { type Bands, type Codes, type Component, type Dose, type Limit, type OptionalDose, type Row, passes } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Flag, Verb } from '../../guideline/words.js'
import type { HivPepLine, HivPepReason } from '../../plan/hiv-pep.js'

/** What stands against an option, and the sentence that says so. */
export interface Bar {
  readonly verb: Extract<Verb, 'contraindicated' | 'not-recommended'>
  readonly reason: HivPepReason
}

/** One whole regimen, judged. */
export interface Option {
  readonly line: HivPepLine
  readonly components: readonly Component[]
  readonly rows: readonly Row[]
  readonly bar?: Bar | undefined
  readonly flags: readonly Flag[]
  readonly reasons: readonly HivPepReason[]
  /** What the choice and the dose rest on. */
  readonly because: readonly Answer<unknown>[]
}

/** Several pieces put together into one regimen. */
export interface Piece {
  readonly components: readonly Component[]
  readonly rows: readonly Row[]
}

const made = oncePerPack((_g: HivPep) => new WeakMap<OptionalDose, Piece>())

/** The piece for the whole course. */
export function ofDose(dose: Dose, g: HivPep): Piece {
  const held = made(g).get(dose)
  if (held) return held
  const piece = { components: dose.says.components.map((component) => forCourse(component, g.courseDays)), rows: [dose, g.courseDays] }
  made(g).set(dose, piece)
  return piece
}

/** The piece for the whole course, of a dose that this pack may not have. */
export function ofOptional(dose: OptionalDose, g: HivPep): Piece | undefined {
  return isStated(dose) ? ofDose(dose, g) : undefined
}

function isStated(dose: OptionalDose): dose is Dose {
  return dose.says !== 'none'
}

/** PEP-074: what stands against a product below its smallest weight; a pack that says none asks for no weight of its own. Weight not known is not enough. */
export function underFloor(floor: Limit, kg: Answer<number>): { readonly bar?: Bar; readonly because: readonly Answer<unknown>[] } {
  if (floor.says === 'none') return { because: [] }
  const enough = presume(passes(floor, kg), false)
  return { ...(enough.value ? {} : { bar: { verb: 'not-recommended', reason: { key: 'pep.under-floor', floor } } }), because: [enough] }
}

/** What stands against an option: what would harm before what is only advised against, then the first. */
export function barOf(bar: Known<Bar | 'none'>, ...others: readonly (Bar | undefined)[]): Pick<Option, 'bar'> {
  const bars = [bar.value === 'none' ? undefined : bar.value, ...others]
  return { bar: bars.find((one) => one?.verb === 'contraindicated') ?? bars.find((one) => one !== undefined) }
}

/** The piece once, now: the rest is the specialist's. */
export function once(dose: Dose): Piece {
  return { components: dose.says.components, rows: [dose] }
}

/** What a weight or kidney band holds, for the whole course; an empty band is no piece. */
export function ofBand(held: Component | 'none', row: Bands<Component>, g: HivPep): Piece | undefined {
  return held === 'none' ? undefined : { components: [forCourse(held, g.courseDays)], rows: [row, g.courseDays] }
}

export function forCourse(component: Component, days: Limit): Component {
  return days.says === 'none' ? component : { ...component, days: days.says.value }
}

/** PEP-120, PEP-093: the same piece at twice the number of times. */
export function twice({ components, rows }: Piece, ...because: readonly Row[]): Piece {
  return { components: components.map((one) => ({ ...one, timesPerDay: one.timesPerDay + one.timesPerDay })), rows: [...rows, ...because] }
}

/** PEP-093: the dose more that an inducer asks for, so long after the fixed tablet. */
export function later({ components, rows }: Piece, after: Limit): Piece {
  const { says } = after
  if (says === 'none') return { components, rows }
  return { components: components.map((one): Component => ({ ...one, after: { value: says.value, unit: 'h' } })), rows: [...rows, after] }
}

export function together(...pieces: readonly Piece[]): Piece {
  return { components: pieces.flatMap((piece) => piece.components), rows: [...new Set(pieces.flatMap((piece) => piece.rows))] }
}

/** CD-24: what this place keeps. Not listed is unknown, and unknown counts as in stock, with an ask. */
export function inStock(s: Situation, components: readonly Component[], g: HivPep): Known<boolean> {
  const answers = components.flatMap(({ medicine }) => stocksOf(s, medicine, g))
  const missing = answers.find((answer) => answer.known && !answer.value)
  if (missing) return presume(missing, false)
  return presume(answers.every(isKnown) ? known(true, ...answers) : { known: false, among: [true, false], parts: answers }, true)
}

/** A product of a place's own that no row recognises may be here or not. */
function stocksOf(s: Situation, medicine: MedicineName, g: HivPep): readonly Answer[] {
  const codes = productCodes(medicine, g)
  return codes.length === 0 ? [readYesNo(undefined, '/setting/formulary')] : codes.map((one) => stockOf(s, one))
}

/** The substances a product needs to be recognised by. */
function productCodes(medicine: MedicineName, g: HivPep): readonly Codes[] {
  switch (medicine) {
    case 'tenofovir-disoproxil-lamivudine-dolutegravir': return [g.disoproxilProduct, g.dolutegravirProduct]
    case 'tenofovir-disoproxil-lamivudine':
    case 'tenofovir-disoproxil-emtricitabine': return [g.disoproxilProduct]
    case 'tenofovir-alafenamide-emtricitabine': return [g.alafenamideProduct]
    case 'bictegravir-emtricitabine-tenofovir-alafenamide': return [g.bictegravirProduct]
    case 'darunavir-cobicistat': return [g.darunavirCobicistatProduct]
    case 'darunavir-cobicistat-emtricitabine-tenofovir-alafenamide': return [g.darunavirFixedProduct]
    case 'zidovudine-lamivudine':
    case 'zidovudine': return [g.zidovudineProduct]
    case 'abacavir-lamivudine': return [g.abacavirProduct]
    case 'abacavir-lamivudine-dolutegravir': return [g.abacavirProduct, g.dolutegravirProduct]
    case 'dolutegravir': return [g.dolutegravirProduct]
    case 'raltegravir': return [g.raltegravirProduct]
    case 'darunavir': return [g.darunavirProduct]
    case 'atazanavir': return [g.atazanavirProduct]
    case 'lopinavir-ritonavir': return [g.lopinavirProduct]
    case 'ritonavir': return [g.ritonavirProduct]
    case 'lamivudine': return [g.lamivudineProduct]
    default: return []
  }
}
