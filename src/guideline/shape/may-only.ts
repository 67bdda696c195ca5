import type { Sense } from './limit.js'
import { type Row, saysOf } from './row.js'
import { isObject, same } from './same.js'

/** What rows of the several shapes say, as far as their order of safety is known. */
interface LimitSays {
  readonly value: number
  readonly unit: string
  readonly sense: Sense
}
interface WindowSays {
  readonly stages: readonly { readonly within: number; readonly verb: string }[]
}
interface CodesSays {
  readonly names: readonly string[]
  readonly atc?: readonly string[]
  readonly rxnorm?: readonly string[]
  readonly except?: readonly string[]
  readonly notForms?: readonly string[]
}
interface GivenComponent {
  readonly medicine: string
  readonly strength: readonly number[]
  readonly strengthUnit: string
  readonly each: number
  readonly timesPerDay: number
  readonly days?: number
}
interface DoseSays {
  readonly components: readonly GivenComponent[]
  readonly route: string
}

/**
 * Law 8: whether a row moves only its safe way. A limit widens when everything that passed still passes, a window when no time loses a stage, codes when nothing
 * recognised is lost, a dose when no amount shrinks; tightening is the reverse. What has no such order (a rule, a table) may not move at all.
 */
export function movesSafely(way: 'widen' | 'tighten', base: Row, stated: Row): boolean {
  const from = saysOf(base)
  const to = saysOf(stated)
  return way === 'widen' ? holds(to, from) : holds(from, to)
}

/** Whether the first says at least all that the second says. */
function holds(more: unknown, less: unknown): boolean {
  if (isDose(more) && isDose(less)) return dosesHold(more, less)
  if (isLimit(more) && isLimit(less)) return limitsHold(more, less)
  if (isWindow(more) && isWindow(less)) return windowsHold(more, less)
  if (isCodes(more) && isCodes(less)) return codesHold(more, less)
  // A limit or codes that say none answer No, a dose that says none is not given; a window that says none never closes.
  if (less === 'none' && (isLimit(more) || isCodes(more) || isDose(more))) return true
  if (more === 'none' && isWindow(less)) return true
  return same(more, less)
}

const isLimit = (says: unknown): says is LimitSays => isObject(says) && 'value' in says && 'sense' in says
const isWindow = (says: unknown): says is WindowSays => isObject(says) && 'stages' in says
const isCodes = (says: unknown): says is CodesSays => isObject(says) && 'names' in says
const isDose = (says: unknown): says is DoseSays => isObject(says) && 'components' in says

const upwards = (sense: Sense): boolean => sense === 'from' || sense === 'above'
const included = (sense: Sense): boolean => sense === 'from' || sense === 'to'

function limitsHold(more: LimitSays, less: LimitSays): boolean {
  if (more.unit !== less.unit || upwards(more.sense) !== upwards(less.sense)) return false
  if (more.value === less.value) return included(more.sense) || !included(less.sense)
  return upwards(more.sense) ? more.value < less.value : more.value > less.value
}

/** How much a stage still offers; an unknown verb offers nothing. */
const openness: { readonly [verb: string]: number } = { recommend: 3, offer: 2, consider: 1 }

function windowsHold(more: WindowSays, less: WindowSays): boolean {
  const at = ({ stages }: WindowSays, hours: number): number => openness[stages.find(({ within }) => hours <= within)?.verb ?? ''] ?? 0
  return [...more.stages, ...less.stages].every(({ within }) => at(more, within) >= at(less, within))
}

function codesHold(more: CodesSays, less: CodesSays): boolean {
  const all = (list: readonly string[] = [], of: readonly string[] = []): boolean => of.every((one) => list.includes(one))
  return all(more.names, less.names) && all(more.atc, less.atc) && all(more.rxnorm, less.rxnorm) && all(less.except, more.except) && all(less.notForms, more.notForms)
}

/** Medicine by medicine, ingredient by ingredient: at a time, in a day, and in days. A medicine given as several products has no such order. */
function dosesHold(more: DoseSays, less: DoseSays): boolean {
  if (same(more, less)) return true
  if (more.route !== less.route) return false
  return less.components.every((small) => {
    const [large, ...others] = more.components.filter(({ medicine }) => medicine === small.medicine)
    const alone = others.length === 0 && less.components.filter(({ medicine }) => medicine === small.medicine).length === 1
    return alone && large !== undefined && large.strengthUnit === small.strengthUnit && givesAtLeast(large, small)
  })
}

function givesAtLeast(large: GivenComponent, small: GivenComponent): boolean {
  const [amounts, least] = [amountsOf(large), amountsOf(small)]
  return (
    (large.days ?? 1) >= (small.days ?? 1) &&
    least.every((amount, i) => {
      const given = amounts[i] ?? 0
      return given >= amount && given * large.timesPerDay >= amount * small.timesPerDay
    })
  )
}

/** Of each ingredient at one time; of a product without a strength (a device) how many. */
function amountsOf({ strength, each }: GivenComponent): readonly number[] {
  return strength.length === 0 ? [each] : strength.map((amount) => amount * each)
}
