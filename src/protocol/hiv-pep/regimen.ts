import type { Answer, Known } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import type { Common } from '../../guideline/topic/common.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import { adultOptions } from './adult.js'
import { type Backbones, backbones } from './backbone.js'
import { childOptions } from './child.js'
import { type Bar, type Option, inStock } from './option.js'
import { type Route, type Size, sizeOf } from './size.js'
import { type ThirdDrugs, thirdDrugs } from './third-drug.js'

/** An option with whether this place keeps it. */
export interface Stocked extends Option {
  readonly stock: Known<boolean>
}

export interface Regimen {
  readonly route: Known<Route>
  readonly size: Size
  readonly backbones: Backbones
  readonly thirds: ThirdDrugs
  /** The regimen of the first dose; undefined where she goes to the specialist or nothing tells her size. */
  readonly first: Stocked | undefined
  /** The others, best first. */
  readonly others: readonly Stocked[]
  /** The line that an adolescent or adult of unknown size would begin with. */
  readonly usual: Option['line'] | undefined
  /** What the choice of the first rests on. */
  readonly because: readonly Answer<unknown>[]
}

/** The regimens judged against what she takes and what is kept here, and the one to begin with. */
export function regimenFor(s: Situation, g: HivPep, common: Common): Regimen {
  const size = sizeOf(s, g)
  const b = backbones(s, g)
  const thirds = thirdDrugs(s, g, common)
  const frame = { route: size.route, size, backbones: b, thirds }
  const options = neverNone(optionsOf(s, g, size, b, thirds), g).map((option) => ({ ...option, stock: inStock(s, option.components, g) }))
  const open = options.filter((option) => option.bar === undefined)
  // What is here goes first; where nothing suitable is known to be here, the best one is to be fetched.
  const first = open.find((option) => option.stock.value) ?? open[0]
  const others = options.filter((option) => option !== first)
  const upTo = first === undefined ? options : options.slice(0, options.indexOf(first) + 1)
  const because = [size.route, ...upTo.flatMap((option) => [...option.because, option.stock])]
  const usual = size.route.value === 'unsized' ? adultOptions(g, b, size.kg, thirds).find((option) => option.bar === undefined)?.line : undefined
  return { ...frame, usual, first, others, because }
}

/** What a boosted regimen does to emergency contraception is told where it can be needed. */
export function toldTo({ first, others, because, ...rest }: Regimen, conceives: Known<boolean>): Regimen {
  if (conceives.value) return { ...rest, first, others, because }
  const without = (option: Stocked): Stocked => ({ ...option, reasons: option.reasons.filter(({ key }) => key !== 'pep.boosted-contraception') })
  return { ...rest, first: first && without(first), others: others.map(without), because: [...because, conceives] }
}

/** PEP-123: where every regimen is advised against, the first is given all the same and the specialist asked before the second dose. */
function neverNone(options: readonly Option[], g: HivPep): readonly Option[] {
  if (options.some(({ bar }) => bar === undefined)) return options
  const last = options.find((option): option is Barred => option.bar?.verb === 'not-recommended')
  return options.map((option) => (option === last ? leastBad(last, g) : option))
}

type Barred = Option & { readonly bar: Bar }

function leastBad({ bar, ...option }: Barred, g: HivPep): Option {
  return { ...option, flags: [...new Set(['least-bad', 'expert-first', ...option.flags] as const)], reasons: [bar.reason, ...option.reasons, { key: 'pep.least-bad', rule: g.neverNone }] }
}

function optionsOf(s: Situation, g: HivPep, size: Size, b: Backbones, thirds: ThirdDrugs): readonly Option[] {
  switch (size.route.value) {
    case 'adult': return adultOptions(g, b, size.kg, thirds)
    case 'child': return childOptions(s, g, size, b, thirds)
    case 'specialist':
    case 'unsized': return []
  }
}
