import { type Answer, jointly, known } from '../../answer/index.js'
import type { AdultRegimen } from '../../guideline/hiv-pep-words.js'
import type { OptionalDose } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import type { Backbones } from './backbone.js'
import { type Bar, type Option, barOf, later, ofDose, ofOptional, once, together, twice, underFloor } from './option.js'
import { type Partner, isSingle, partners } from './partner.js'
import { severeOptions } from './severe.js'
import { type ThirdDrugs, dolutegravirWords, raltegravirWords } from './third-drug.js'

/** What every regimen of an adult or adolescent is made from. */
interface Making {
  readonly g: HivPep
  readonly b: Backbones
  readonly kg: Answer<number>
  readonly third: ThirdDrugs
  readonly partners: readonly Partner[]
  /** The backbone that goes with every third drug but dolutegravir, which names each. */
  readonly best: Partner | undefined
  /** What the choice of the backbone rests on. */
  readonly because: Answer<unknown>
}

/** PEP-061, PEP-103 to PEP-125: the regimens for an adult or adolescent, best first, in the order of the pack. */
export function adultOptions(g: HivPep, b: Backbones, kg: Answer<number>, third: ThirdDrugs): readonly Option[] {
  if (b.severe.value) return severeOptions(g, b, third)
  const judged = partners(g, b, kg)
  const making: Making = { g, b, kg, third, partners: judged, best: judged.find(({ bar }) => bar === undefined), because: jointly([...b.because, ...judged.flatMap(({ because }) => because)]) }
  return [...preference(g, third).flatMap((name) => regimen(name, making)), ...twoDrugs(making)]
}

/** PEP-110: in a known pregnancy dolutegravir goes before bictegravir where both may be had. */
function preference(g: HivPep, { carrying }: ThirdDrugs): readonly AdultRegimen[] {
  const { order } = g.adultRegimens.says
  const turned = carrying.value && order.includes('bictegravir') && order.indexOf('bictegravir') < order.indexOf('dolutegravir')
  return turned ? order.filter((name) => name !== 'bictegravir').flatMap((name) => (name === 'dolutegravir' ? [name, 'bictegravir'] : [name])) : order
}

function regimen(name: AdultRegimen, making: Making): readonly Option[] {
  const { g, third } = making
  switch (name) {
    case 'dolutegravir': return making.partners.map((partner) => dolutegravirWith(partner, making))
    case 'bictegravir': return bictegravir(making)
    case 'raltegravir-once': return withBest(making, 'hiv-pep/with-raltegravir-once', g.raltegravirOnce, [third.raltegravirOnce.bar], { floor: underFloor(g.raltegravirOnceFrom, making.kg) })
    case 'raltegravir':
      return withBest(making, 'hiv-pep/with-raltegravir', third.doubled.value ? g.raltegravirDoubled : g.raltegravirTablet, [third.raltegravir.bar, third.doubled], { reasons: raltegravirWords(g, third) })
    case 'darunavir':
      return withBest(making, 'hiv-pep/with-darunavir', third.pregnant.value ? g.darunavirPregnant : g.darunavir, [third.boosted.bar, third.pregnant], { ritonavir: true, boosted: true })
    case 'atazanavir': return withBest(making, 'hiv-pep/with-atazanavir', g.atazanavir, [third.atazanavir.bar], { ritonavir: true, boosted: true })
    case 'lopinavir':
      return withBest(making, 'hiv-pep/with-lopinavir', third.doubled.value ? g.lopinavirDoubled : g.lopinavir, [third.lopinavir.bar, third.doubled], {
        ritonavir: true, boosted: true,
        reasons: third.doubled.value ? [{ key: 'pep.lopinavir-doubled', rule: g.lopinavirDoubled, tail: g.inducerTail }] : [],
      })
    case 'darunavir-cobicistat':
      return withBest(making, 'hiv-pep/with-darunavir-cobicistat', g.darunavirCobicistat, [third.cobicistat.bar], { boosted: true, floor: underFloor(g.cobicistatFrom, making.kg) })
    case 'darunavir-fixed': return darunavirFixed(making)
  }
}

const lineOf = { disoproxil: 'hiv-pep/with-disoproxil', alafenamide: 'hiv-pep/with-alafenamide', zidovudine: 'hiv-pep/with-zidovudine' } as const

/** PEP-061: dolutegravir with a backbone; with disoproxil it is one tablet where the pack has it. */
function dolutegravirWith(partner: Partner, { g, b, third }: Making): Option {
  const { dolutegravir, carrying } = third
  const doubled = dolutegravir.twice.value
  const tablet = ofDose(g.dolutegravirTablet, g)
  return {
    line: lineOf[partner.backbone],
    ...(fixedTablet(partner, g, isSingle(partner.backbone, b), doubled) ?? together(partner.piece, doubled ? twice(tablet, g.dolutegravirExtra) : tablet)),
    ...barOf(dolutegravir.bar, partner.bar),
    flags: partner.flags,
    reasons: [
      ...partner.reasons,
      ...dolutegravirWords(g, third),
      ...(dolutegravir.disputed.value ? [{ key: 'pep.labels-disagree', rule: g.disputed } as const] : []),
    ],
    because: [...b.because, ...partner.because, dolutegravir.bar, dolutegravir.twice, dolutegravir.disputed, ...(g.bictegravirTablet.says === 'none' ? [] : [carrying])],
  }
}

function fixedTablet({ backbone }: Partner, g: HivPep, single: boolean, doubled: boolean): Pick<Option, 'components' | 'rows'> | undefined {
  const { says } = g.fixedAdult
  if (backbone !== 'disoproxil' || says === 'none') return undefined
  const fixed = { ...g.fixedAdult, says }
  if (single) return doubled ? together(once(fixed), later(once(g.dolutegravirExtra), g.dolutegravirExtraAfter)) : once(fixed)
  return doubled ? together(ofDose(fixed, g), later(ofDose(g.dolutegravirExtra, g), g.dolutegravirExtraAfter)) : ofDose(fixed, g)
}

interface More {
  readonly floor?: ReturnType<typeof underFloor>
  /** Boosted by ritonavir, which changes the choice of emergency contraception (PEP-161). */
  readonly ritonavir?: true
  /** Boosted: alafenamide beside it has its own smallest weight. */
  readonly boosted?: true
  /** What is said of its dose. */
  readonly reasons?: readonly HivPepReason[]
}

/** PEP-061: a third drug with the best backbone. A dose that the pack does not have is no option. */
function withBest(making: Making, line: Option['line'], dose: OptionalDose, [bar, ...parts]: readonly [ThirdDrugs['boosted']['bar'], ...Answer<unknown>[]], more: More = {}): readonly Option[] {
  const { g, best, kg } = making
  const piece = ofOptional(dose, g)
  if (piece === undefined || best === undefined) return []
  const boosted = more.boosted && best.backbone === 'alafenamide' ? underFloor(g.alafenamideBoostedFrom, kg) : undefined
  const reasons: readonly HivPepReason[] = more.ritonavir ? [{ key: 'pep.boosted-contraception', rule: g.boostedEffect }] : []
  return [
    {
      line, ...together(best.piece, piece), ...barOf(bar, more.floor?.bar, boosted?.bar), flags: best.flags, reasons: [...best.reasons, ...(more.reasons ?? []), ...reasons],
      because: [making.because, bar, ...parts, ...(more.floor?.because ?? []), ...(boosted?.because ?? [])],
    },
  ]
}

/** PEP-061: one tablet a day. In a known pregnancy its levels fall (PEP-110). */
function bictegravir({ g, b, third }: Making): readonly Option[] {
  const piece = ofOptional(g.bictegravirTablet, g)
  if (piece === undefined) return []
  const reasons: readonly HivPepReason[] = third.carrying.value ? [{ key: 'pep.bictegravir-pregnancy', rule: g.bictegravirPregnancy }] : []
  return [{ line: 'hiv-pep/with-bictegravir', ...piece, ...barOf(third.bictegravir.bar), flags: [], reasons, because: [b.severe, third.bictegravir.bar, third.carrying] }]
}

/** PEP-061, PEP-074: darunavir, cobicistat and alafenamide in one tablet, with food. */
function darunavirFixed({ g, b, kg, third }: Making): readonly Option[] {
  const piece = ofOptional(g.darunavirFixed, g)
  if (piece === undefined) return []
  const floor = underFloor(g.cobicistatFrom, kg)
  const weak: Bar | undefined = b.alafenamideWeak.value ? { verb: 'not-recommended', reason: { key: 'pep.alafenamide-weakened', rule: g.rifampicin } } : undefined
  return [
    {
      line: 'hiv-pep/with-darunavir-cobicistat', ...piece, ...barOf(third.cobicistat.bar, floor.bar, weak), flags: [], reasons: [],
      because: [b.severe, third.cobicistat.bar, ...floor.because, b.alafenamideWeak],
    },
  ]
}

/** PEP-060: two drugs rather than none. */
function twoDrugs({ g, best, because }: Making): readonly Option[] {
  if (best === undefined) return []
  return [
    {
      line: 'hiv-pep/two-drugs', ...best.piece, flags: [...new Set(['least-bad', ...best.flags] as const)], reasons: [{ key: 'pep.two-rather-than-none', rule: g.twoDrugs }],
      because: [because, known('two-drugs', { row: g.adultRegimens })],
    },
  ]
}
