import { type Answer, known } from '../../answer/index.js'
import { band } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Flag } from '../../guideline/words.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import type { Backbone, Backbones } from './backbone.js'
import { type Bar, type Option, type Piece, ofBand, ofDose, once, together, twice } from './option.js'
import type { ThirdDrugs } from './third-drug.js'

const lineOf = { disoproxil: 'hiv-pep/with-disoproxil', alafenamide: 'hiv-pep/with-alafenamide', zidovudine: 'hiv-pep/with-zidovudine' } as const

/** PEP-061, PEP-103 to PEP-125: the regimens for an adult or adolescent, best first. */
export function adultOptions(g: HivPep, b: Backbones, third: ThirdDrugs): readonly Option[] {
  if (b.severe.value) return severeOptions(g, b, third)
  const best = b.order.find((backbone) => backboneBar(backbone, g, b).bar === undefined)
  const withDolutegravir = b.order.map((backbone) => dolutegravirWith(backbone, g, b, third))
  return [...withDolutegravir, ...(best === undefined ? [] : [...otherThirds(best, g, b, third), twoDrugs(best, g, b)])]
}

/** What stands against a backbone, and what that rests on. */
function backboneBar(backbone: Backbone, g: HivPep, b: Backbones): { readonly bar?: Bar; readonly because: readonly Answer<unknown>[] } {
  switch (backbone) {
    case 'disoproxil': return { because: [] }
    case 'alafenamide': {
      const because = [b.alafenamideWeak]
      return b.alafenamideWeak.value ? { bar: { verb: 'not-recommended', reason: { key: 'pep.alafenamide-weakened', rule: g.rifampicin } }, because } : { because }
    }
    case 'zidovudine': {
      const because = [b.zidovudineBarred]
      return b.zidovudineBarred.value ? { bar: { verb: 'contraindicated', reason: { key: 'pep.zidovudine-barred', haemoglobin: g.zidovudineHaemoglobin } }, because } : { because }
    }
  }
}

/** PEP-061: dolutegravir with a backbone; with disoproxil it is one tablet. */
function dolutegravirWith(backbone: Backbone, g: HivPep, b: Backbones, { dolutegravir }: ThirdDrugs): Option {
  const single = backbone === 'disoproxil' && b.disoproxil.value === 'only-if-nothing-else'
  const doubled = dolutegravir.twice.value
  const own = backboneBar(backbone, g, b)
  const bar = dolutegravir.bar.value === 'none' ? own.bar : dolutegravir.bar.value
  return {
    line: lineOf[backbone],
    ...(backbone === 'disoproxil' ? tabletOf(g, single, doubled) : separate(backbone, g, doubled)),
    ...(bar === undefined ? {} : { bar }),
    flags: flagsOf(backbone, b),
    reasons: [
      ...reasonsOf(backbone, g, b),
      ...(doubled ? [{ key: 'pep.dolutegravir-twice', tail: g.inducerTail } as const] : []),
      ...(dolutegravir.disputed.value ? [{ key: 'pep.labels-disagree', rule: g.disputed } as const] : []),
    ],
    because: [...b.because, ...own.because, dolutegravir.bar, dolutegravir.twice, dolutegravir.disputed],
  }
}

function tabletOf(g: HivPep, single: boolean, doubled: boolean): Piece {
  if (single) return doubled ? together(once(g.fixedAdult), once(g.dolutegravirExtra)) : once(g.fixedAdult)
  return doubled ? together(ofDose(g.fixedAdult, g), ofDose(g.dolutegravirExtra, g)) : ofDose(g.fixedAdult, g)
}

function separate(backbone: 'alafenamide' | 'zidovudine', g: HivPep, doubled: boolean): Piece {
  const dolutegravir = ofDose(g.dolutegravirTablet, g)
  return together(pieceOf(backbone, g, false), doubled ? twice(dolutegravir, g.dolutegravirExtra) : dolutegravir)
}

function pieceOf(backbone: Backbone, g: HivPep, single: boolean): Piece {
  switch (backbone) {
    case 'disoproxil': return single ? once(g.disoproxilBackbone) : ofDose(g.disoproxilBackbone, g)
    case 'alafenamide': return ofDose(g.alafenamideBackbone, g)
    case 'zidovudine': return ofDose(g.zidovudineBackbone, g)
  }
}

/** PEP-061: the alternatives, boosted ones in the order of the source; an integrase inhibitor before any boosted drug (PEP-160). */
function otherThirds(backbone: Backbone, g: HivPep, b: Backbones, third: ThirdDrugs): readonly Option[] {
  const base = pieceOf(backbone, g, b.disoproxil.value === 'only-if-nothing-else' && backbone === 'disoproxil')
  const frame = { flags: flagsOf(backbone, b), reasons: reasonsOf(backbone, g, b) }
  const { raltegravir, boosted, atazanavir, lopinavir, pregnant } = third
  const chosen = [...b.because, ...b.order.flatMap((one) => backboneBar(one, g, b).because)]
  const boostedReason: HivPepReason = { key: 'pep.boosted-contraception', rule: g.boostedEffect }
  return [
    {
      ...frame, line: 'hiv-pep/with-raltegravir', ...barOf(raltegravir.bar), ...together(base, ofDose(raltegravir.doubled.value ? g.raltegravirDoubled : g.raltegravirTablet, g)),
      because: [...chosen, raltegravir.bar, raltegravir.doubled],
    },
    {
      ...frame, line: 'hiv-pep/with-darunavir', ...barOf(boosted.bar), ...together(base, ofDose(pregnant.value ? g.darunavirPregnant : g.darunavir, g)),
      reasons: [...frame.reasons, boostedReason], because: [...chosen, boosted.bar, pregnant],
    },
    {
      ...frame, line: 'hiv-pep/with-atazanavir', ...barOf(atazanavir.bar), ...together(base, ofDose(g.atazanavir, g)),
      reasons: [...frame.reasons, boostedReason], because: [...chosen, atazanavir.bar],
    },
    {
      ...frame, line: 'hiv-pep/with-lopinavir', ...barOf(lopinavir.bar), ...together(base, ofDose(lopinavir.doubled.value ? g.lopinavirDoubled : g.lopinavir, g)),
      reasons: [...frame.reasons, boostedReason], because: [...chosen, lopinavir.bar, lopinavir.doubled],
    },
  ]
}

function barOf(bar: ThirdDrugs['boosted']['bar']): Pick<Option, 'bar'> {
  return bar.value === 'none' ? {} : { bar: bar.value }
}

/** PEP-060: two drugs rather than none. */
function twoDrugs(backbone: Backbone, g: HivPep, b: Backbones): Option {
  return {
    line: 'hiv-pep/two-drugs', ...pieceOf(backbone, g, b.disoproxil.value === 'only-if-nothing-else' && backbone === 'disoproxil'),
    flags: ['least-bad', ...flagsOf(backbone, b)], reasons: [{ key: 'pep.two-rather-than-none', rule: g.twoDrugs }], because: [...b.because, ...b.order.flatMap((one) => backboneBar(one, g, b).because)],
  }
}

function flagsOf(backbone: Backbone, b: Backbones): readonly Flag[] {
  return backbone === 'disoproxil' && b.disoproxil.value === 'only-if-nothing-else' ? ['expert-first'] : []
}

function reasonsOf(backbone: Backbone, g: HivPep, b: Backbones): readonly HivPepReason[] {
  const use = b.disoproxil.value
  if (backbone === 'disoproxil' && use === 'monitor') return [{ key: 'pep.kidney-monitor', rule: g.disoproxilKidney }]
  if (backbone === 'disoproxil' && use === 'only-if-nothing-else') return [{ key: 'pep.one-dose-then-specialist', rule: g.disoproxilKidney }]
  if (backbone === 'alafenamide' && use === 'only-if-nothing-else') return [{ key: 'pep.kidney-alafenamide', rule: g.disoproxilKidney }]
  if (backbone === 'zidovudine' && b.carriesHepatitisB.value) return [{ key: 'pep.zidovudine-hepatitis', rule: g.hepatitisFirst }]
  return []
}

/** PEP-109: never an empty regimen: dolutegravir with single drugs, the specialist the same day. */
function severeOptions(g: HivPep, b: Backbones, third: ThirdDrugs): readonly Option[] {
  const zidovudine = band(g.severeZidovudine, b.clearance)
  const lamivudine = band(g.severeLamivudine, b.clearance)
  const pieces = [
    ...(zidovudine.known && zidovudine.value !== 'none' && !b.zidovudineBarred.value ? [ofBand(zidovudine.value, g.severeZidovudine, g)] : []),
    once(g.severeLamivudineFirst),
    ...(lamivudine.known && lamivudine.value !== 'none' ? [afterFirstDay(ofBand(lamivudine.value, g.severeLamivudine, g))] : []),
  ].filter((piece) => piece !== undefined)
  const frame = {
    flags: ['expert-first'] as const,
    reasons: [{ key: 'pep.kidney-severe', rule: g.severeExpert }, ...(b.carriesHepatitisB.value ? [{ key: 'pep.lamivudine-alone', rule: g.severeExpert } as const] : [])] as const,
  }
  const { dolutegravir, raltegravir } = third
  const because = [...b.because, b.zidovudineBarred, zidovudine.known ? zidovudine : known('none', zidovudine), lamivudine]
  const doubled = dolutegravir.twice.value
  const dolutegravirPiece = ofDose(g.dolutegravirTablet, g)
  return [
    {
      ...frame, line: 'hiv-pep/with-separate-tablets', ...barOf(dolutegravir.bar),
      ...together(doubled ? twice(dolutegravirPiece, g.dolutegravirExtra) : dolutegravirPiece, ...pieces), because: [...because, dolutegravir.bar, dolutegravir.twice],
    },
    {
      ...frame, line: 'hiv-pep/with-raltegravir', ...barOf(raltegravir.bar),
      ...together(ofDose(raltegravir.doubled.value ? g.raltegravirDoubled : g.raltegravirTablet, g), ...pieces),
      because: [...because, raltegravir.bar, raltegravir.doubled],
    },
  ]
}

/** PEP-109: the reduced dose begins on the day after the first. */
function afterFirstDay(piece: Piece | undefined): Piece | undefined {
  return piece === undefined
    ? undefined
    : { ...piece, components: piece.components.map((component) => (component.days === undefined ? component : { ...component, days: component.days - 1 })) }
}
