import type { ProposedMedicine } from '../../case/proposal.js'
import { type Ordered, type Recognised, expectedOf, ordered } from '../../derive/ordered.js'
import { type Component, matches } from '../../guideline/shape/index.js'
import { type Substance, substancesOf } from '../../guideline/substances.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Proposed } from '../../plan/index.js'

/** An order of this protocol as read. */
export interface Order extends Ordered, Proposed {
  /** PEP-064: holds what is never, or no longer, used for this. */
  readonly barred: 'never' | 'not-used' | undefined
}

export function readOrder(proposed: Proposed, g: HivPep): Order {
  return { ...recognise(proposed.medicine, g), ...proposed, barred: named(proposed.medicine, g) }
}

export function isHivMedicine(medicine: ProposedMedicine, g: HivPep): boolean {
  return recognise(medicine, g).holds.length > 0 || named(medicine, g) !== undefined
}

function named({ strength: _, ...medicine }: ProposedMedicine, g: HivPep): Order['barred'] {
  return matches(g.neverProduct, medicine) ? 'never' : matches(g.notUsedProduct, medicine) ? 'not-used' : undefined
}

export function recognise(medicine: ProposedMedicine, g: HivPep): Ordered {
  const recognised: Recognised = [
    ['tenofovir-disoproxil', g.disoproxilProduct], ['tenofovir-alafenamide', g.alafenamideProduct], ['zidovudine', g.zidovudineProduct], ['abacavir', g.abacavirProduct],
    ['lamivudine', g.lamivudineProduct], ['emtricitabine', g.emtricitabineProduct], ['dolutegravir', g.dolutegravirProduct], ['bictegravir', g.bictegravirProduct],
    ['raltegravir', g.raltegravirProduct], ['darunavir', g.darunavirProduct], ['atazanavir', g.atazanavirProduct], ['lopinavir', g.lopinavirProduct],
    ['ritonavir', g.ritonavirProduct], ['cobicistat', g.cobicistatProduct], ['tenofovir-alafenamide', g.alafenamideBrands], ['darunavir', g.darunavirBrands],
  ]
  return ordered(medicine, recognised)
}

/** PEP-062: the order is read as the regimen has it: the salt that tenofovir is counted as, and emtricitabine for lamivudine. */
export function asIn<O extends Ordered>(order: O, components: readonly Component[], g: HivPep): O {
  return countedAsIn(partnerAsIn(order, components, g), components, g)
}

/** Counted as the one salt or the other, tenofovir disoproxil is one dose. */
function countedAsIn<O extends Ordered>(order: O, components: readonly Component[], g: HivPep): O {
  const { disoproxil, fumarate } = g.tenofovirAmounts.says
  const amount = order.atATime?.get('tenofovir-disoproxil')
  const wanted = expectedOf(components).get('tenofovir-disoproxil')?.atATime
  const counted = [[disoproxil, fumarate], [fumarate, disoproxil]].find(([own, other]) => own === amount && other === wanted)
  return counted === undefined ? order : { ...order, atATime: new Map([...(order.atATime ?? []), ['tenofovir-disoproxil', counted[1]]]) }
}

/** Emtricitabine and lamivudine stand for each other; a regimen holds the one or the other, never both. */
function partnerAsIn<O extends Ordered>(order: O, components: readonly Component[], g: HivPep): O {
  const { says } = g.partnerAmounts
  const [from, to] = heldBy(components).has('lamivudine') ? (['emtricitabine', 'lamivudine'] as const) : (['lamivudine', 'emtricitabine'] as const)
  return {
    ...order,
    holds: order.holds.map((one) => (one === from ? to : one)),
    ...(order.atATime === undefined ? {} : { atATime: new Map([...order.atATime].map(([one, amount]) => (one === from ? [to, amount * (says[to] / says[from])] : [one, amount]))) }),
  }
}

export function heldBy(components: readonly Component[]): ReadonlySet<Substance> {
  return new Set(components.flatMap(({ medicine }) => substancesOf(medicine)))
}
