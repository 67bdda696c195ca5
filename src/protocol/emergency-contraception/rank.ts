import { type Answer, mayBe, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { wants } from '../../derive/wishes.js'
import { by } from '../../guideline/shape/index.js'
import type { EmergencyContraception, Pill } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import { bodySize } from './body-size.js'
import type { Findings } from './findings.js'
import { type Limitation, allergicTo } from './pill.js'
import { stockOf, ulipristalWithinReach } from './stock.js'

export interface Ranked {
  readonly of: number
  readonly bridge: boolean
  readonly reasons: readonly EmergencyContraceptionReason[]
  readonly because: readonly Answer<unknown>[]
}

/** The device stands before every pill; the pills follow from here. */
const firstPillRank = 2

export interface Limited {
  readonly levonorgestrel: readonly Limitation[]
  readonly ulipristal: readonly Limitation[]
}

/** EC-031 to EC-035: the pack's order of the pills, what tips it, and whether levonorgestrel bridges to the device. */
export function ranks(s: Situation, g: EmergencyContraception, f: Findings, limited: Limited): (pill: Pill) => Ranked {
  const size = bodySize(s, g)
  const stock = { levonorgestrel: stockOf(s, g, 'levonorgestrel'), ulipristal: stockOf(s, g, 'ulipristal') }
  const fetch = fetching(s, g, f, limited.ulipristal)
  const first = tipped(f, { ...limited, stock, fetch, large: surely(size.lessEffective, true) })
  const { order } = g.pillOrder.says
  // A pill that the order does not name stands behind those it names.
  const named = (pill: Pill): number => (order.includes(pill) ? order.indexOf(pill) : order.length)
  const place = (pill: Pill): number => (pill === first ? 0 : named(pill) + 1)
  const wantsDevice = wants(s, 'copper-device')
  const bridge = surely(wantsDevice, true) && s.case.encounter?.planned?.deviceInsertionAt !== undefined
  const because = [by(g.pillOrder, size.lessEffective), f.late, stock.ulipristal, stock.levonorgestrel, by(g.bridge, wantsDevice), by(g.nearOvulation, size.uncertain)]
  const sizeReasons: readonly EmergencyContraceptionReason[] = [
    ...(surely(size.lessEffective, true) ? [{ key: 'ec.larger-body', limit: g.lessEffectiveAbove } as const] : []),
    ...(surely(size.uncertain, true) ? [{ key: 'ec.uncertain-for-body-size', weight: g.uncertainWeight, bodyMassIndex: g.uncertainBodyMassIndex } as const] : []),
  ]
  const fetchReasons: readonly EmergencyContraceptionReason[] = fetch ? [{ key: 'ec.ulipristal-within-reach', within: g.ulipristalFetchWithin }] : []
  return (pill) => {
    const bridges = bridge && pill === 'levonorgestrel'
    return {
      of: firstPillRank + place(pill),
      bridge: bridges,
      reasons: [...(bridges ? [{ key: 'ec.bridge' } as const] : []), ...(pill === 'mifepristone' ? [] : [...fetchReasons, ...sizeReasons])],
      because,
    }
  }
}

/** EC-031, CD-61: only where it is late, ulipristal is certain within the hours of the row and before its window closes, and nothing speaks so much against it that levonorgestrel comes first. */
function fetching(s: Situation, g: EmergencyContraception, f: Findings, ulipristal: readonly Limitation[]): boolean {
  const { answer, hours } = ulipristalWithinReach(s, g)
  const suits = ulipristal.every(({ effect }) => effect === 'none' || effect === 'warn' || effect === 'offer') && !surely(allergicTo(s, g, 'ulipristal'), true)
  return suits && mayBe(f.late, true) && surely(answer, true) && hours <= f.hoursLeftForUlipristal
}

interface Tips extends Limited {
  readonly stock: { readonly levonorgestrel: Answer; readonly ulipristal: Answer }
  readonly fetch: boolean
  readonly large: boolean
}

/** The pill that stands first whatever the pack's order, if any: what is here, then inducers, then the hours passed, then flags, then body size. */
function tipped(f: Findings, { stock, fetch, large, levonorgestrel, ulipristal }: Tips): Pill | undefined {
  const none = { levonorgestrel: surely(stock.levonorgestrel, false), ulipristal: surely(stock.ulipristal, false) }
  if (fetch) return 'ulipristal'
  if (none.ulipristal !== none.levonorgestrel) return none.ulipristal ? 'levonorgestrel' : 'ulipristal'
  if (surely(f.inducer, true) || surely(f.boostedPep, true) || surely(f.inducingPep, true)) return 'levonorgestrel'
  if (mayBe(f.late, true)) return none.ulipristal ? undefined : 'ulipristal'
  if (flagged(ulipristal) !== flagged(levonorgestrel)) return flagged(ulipristal) ? 'levonorgestrel' : 'ulipristal'
  return large && surely(stock.ulipristal, true) ? 'ulipristal' : undefined
}

/** An interaction or condition that speaks against it, as far as known (tie-break of EC-033). */
function flagged(limits: readonly Limitation[]): boolean {
  return limits.some(({ effect }) => effect === 'offer' || effect === 'warn' || effect === 'least-bad')
}
