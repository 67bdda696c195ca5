import { type Answer, type Known, any, known, presume } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { read, readYesNo } from '../../derive/read.js'
import { newestFinal } from '../../derive/results.js'
import { type Bands, type Component, type Limit, band, by, passes } from '../../guideline/shape/index.js'
import type { ChildRegimen } from '../../guideline/hiv-pep-words.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import type { Backbones } from './backbone.js'
import { type Bar, type Option, type Piece, barOf, later, ofBand, ofDose, together, twice, underFloor } from './option.js'
import type { Size } from './size.js'
import { type ThirdDrugs, allergy, dolutegravirWords, raltegravirWords } from './third-drug.js'

/** What every regimen of a child is made from. */
interface Making {
  readonly s: Situation
  readonly g: HivPep
  readonly size: Size
  readonly b: Backbones
  readonly third: ThirdDrugs
  readonly dolutegravir: Dolutegravir
  readonly noAbacavir: Known<boolean>
}

/** One or two pieces that go together, with what stands against them. */
interface Pair {
  readonly pieces: readonly (Piece | undefined)[]
  readonly bar?: Bar | undefined
  readonly because: readonly Answer<unknown>[]
}

/** PEP-080 to PEP-093: the regimens by weight band, best first, in the order of the pack; two drugs last. */
export function childOptions(s: Situation, g: HivPep, size: Size, b: Backbones, third: ThirdDrugs): readonly Option[] {
  const making: Making = { s, g, size, b, third, dolutegravir: dolutegravirFor(s, g, size.kg, third), noAbacavir: abacavirBarred(s, g) }
  const partner = partnerOf(making)
  return [
    ...g.childRegimens.says.order.flatMap((name) => regimen(name, making, partner)),
    ...option(making, 'hiv-pep/two-drugs', partner, { flags: ['least-bad'], reasons: [{ key: 'pep.two-rather-than-none', rule: g.twoDrugs }] }),
  ]
}

function regimen(name: ChildRegimen, making: Making, partner: Pair): readonly Option[] {
  const { g, size, third } = making
  const reasons = dolutegravirWords(g, third)
  switch (name) {
    case 'zidovudine': return option(making, 'hiv-pep/with-zidovudine', withDolutegravir(making, zidovudine(making)), { reasons: [...zidovudineWords(making), ...reasons] })
    case 'alafenamide': return option(making, 'hiv-pep/with-alafenamide', withDolutegravir(making, alafenamide(making)), { reasons })
    case 'bictegravir': return option(making, 'hiv-pep/with-bictegravir', bictegravir(making))
    case 'abacavir': {
      const { flags, reasons: instructions } = abacavirWords(making)
      return option(making, 'hiv-pep/with-abacavir', withDolutegravir(making, abacavir(making)), { flags, reasons: [...instructions, ...reasons] })
    }
    case 'fixed-child-tablet': {
      const { flags, reasons: instructions } = abacavirWords(making)
      return option(making, 'hiv-pep/fixed-child-tablet', fixedTablet(making), { flags, reasons: [...instructions, ...reasons] })
    }
    case 'adult-tablet': return option(making, 'hiv-pep/with-disoproxil', adultTablet(making), { reasons })
    case 'solutions': return option(making, 'hiv-pep/oral-solutions', withDolutegravir(making, solutions(making)), { reasons })
    case 'raltegravir': return option(making, 'hiv-pep/with-raltegravir', raltegravir(making, partner), { reasons: raltegravirWords(g, third) })
    case 'lopinavir':
      return option(making, 'hiv-pep/with-lopinavir', joined(held(g.lopinavirGranules, size.kg, g), partner, third.boosted.bar), { reasons: [{ key: 'pep.boosted-contraception', rule: g.boostedEffect }] })
  }
}

/** A regimen of which the pack has every piece. */
function option({ g, b, third, size }: Making, line: Option['line'], { pieces, bar, because }: Pair, more: Partial<Pick<Option, 'flags' | 'reasons'>> = {}): readonly Option[] {
  const whole = pieces.filter((piece) => piece !== undefined)
  if (whole.length < pieces.length) return []
  const severe = b.severe.value
  const opinion = lamivudineOpinion(whole, g, size)
  const weight = presume(size.kg, 0).value // on this route it is known
  return [
    {
      line, ...together(...whole), ...(bar && { bar }), flags: [...new Set([...(severe || opinion.value ? ['expert-first' as const] : []), ...(more.flags ?? [])])],
      reasons: [
        { key: 'pep.dose-for-weight', weight: { measured: weight, unit: 'kg' } },
        ...(severe ? [{ key: 'pep.kidney-severe', rule: g.severeExpert } as const] : []),
        ...(opinion.value ? [{ key: 'pep.lamivudine-opinion', below: g.lamivudineOpinionBelow } as const] : []), ...(more.reasons ?? []),
      ],
      because: [b.severe, b.zidovudineBarred, third.dolutegravir.bar, third.dolutegravir.twice, third.dolutegravir.disputed, opinion, ...because],
    },
  ]
}

/** PEP-085: in the lightest band the volume of the lamivudine solution is more for her weight than the makers' texts give. */
function lamivudineOpinion(pieces: readonly Piece[], g: HivPep, { kg }: Size): Known<boolean> {
  const liquid = pieces.flatMap(({ components }) => components).some(({ medicine }) => medicine === 'lamivudine')
  return liquid ? weighs(g.lamivudineOpinionBelow, kg) : known(false)
}

/** Her weight against a limit: on this route it is known. */
function weighs(limit: Limit, kg: Answer<number>): Known<boolean> {
  return presume(passes(limit, kg), false)
}

/** The backbone that goes with raltegravir, lopinavir or alone: the first of the pack's that is whole. */
function partnerOf(making: Making): Pair {
  const { b, g } = making
  const { order } = g.childRegimens.says
  const zidovudineFirst = b.zidovudineBarred.value && order.includes('abacavir') ? abacavir(making) : zidovudine(making)
  const pairs = [...(order.includes('alafenamide') ? [alafenamide(making)] : []), zidovudineFirst, solutions(making)]
  const whole = pairs.filter(({ pieces }) => !pieces.includes(undefined))
  const [best = zidovudineFirst] = [...whole.filter(({ bar }) => bar === undefined), ...whole]
  return best
}

function held(row: Bands<Component>, kg: Answer<number>, g: HivPep): Pair {
  const answer = presume(band(row, kg), 'none')
  return { pieces: [ofBand(answer.value, row, g)], because: [answer] }
}

/** Two pairs as one regimen; what stands against the third drug comes first. */
function joined(thirdDrug: Pair, partner: Pair, bar: Known<Bar | 'none'>): Pair {
  return { pieces: [...partner.pieces, ...thirdDrug.pieces], ...barOf(bar, thirdDrug.bar, partner.bar), because: [...partner.because, ...thirdDrug.because, bar] }
}

function withDolutegravir({ third, dolutegravir }: Making, partner: Pair): Pair {
  return joined({ pieces: [dolutegravir.piece], because: dolutegravir.because }, partner, third.dolutegravir.bar)
}

function barred(pair: Pair, bar: Bar | undefined, ...because: readonly Answer<unknown>[]): Pair {
  return { ...pair, ...(bar && { bar }), because: [...pair.because, ...because] }
}

function zidovudineBar({ g, b }: Making): Bar | undefined {
  return b.zidovudineBarred.value ? { verb: 'contraindicated', reason: { key: 'pep.zidovudine-barred', haemoglobin: g.zidovudineHaemoglobin } } : undefined
}

/** PEP-103: what is said with the fixed tablet where the kidneys leave it in full, but watched. */
function zidovudineWords({ g, b }: Making): readonly HivPepReason[] {
  return b.zidovudine.value === 'monitor' ? [{ key: 'pep.kidney-monitor-child', rule: g.zidovudineFixedKidney }] : []
}

function zidovudine(making: Making): Pair {
  return barred(held(making.g.zidovudineLamivudine, making.size.kg, making.g), zidovudineBar(making))
}

function solutions(making: Making): Pair {
  const { g, size } = making
  const first = held(g.zidovudineSolution, size.kg, g)
  const second = held(g.lamivudineSolution, size.kg, g)
  return barred({ pieces: [...first.pieces, ...second.pieces], because: [...first.because, ...second.because] }, zidovudineBar(making))
}

function abacavirBar({ g, noAbacavir }: Making): Bar | undefined {
  return noAbacavir.value ? { verb: 'contraindicated', reason: { key: 'pep.abacavir-barred', rule: g.abacavirTest } } : undefined
}

function abacavir(making: Making): Pair {
  return barred(held(making.g.abacavirLamivudine, making.size.kg, making.g), abacavirBar(making), making.noAbacavir)
}

/** PEP-085, PEP-090: what is said with abacavir; in the lightest band the editions disagree. */
function abacavirWords({ g, size }: Making): Pick<Option, 'flags' | 'reasons'> {
  const opinion = weighs(g.abacavirOpinionBelow, size.kg)
  return {
    flags: opinion.value ? ['expert-first'] : [],
    reasons: [{ key: 'pep.abacavir-instructions', rule: g.abacavirTest }, ...(opinion.value ? [{ key: 'pep.abacavir-opinion', below: g.abacavirOpinionBelow } as const] : [])],
  }
}

/** The fixed tablet once a day; with an inducer one dolutegravir dose more (PEP-093). */
function fixedTablet(making: Making): Pair {
  const { g, size, third, dolutegravir, noAbacavir } = making
  const fixed = held(g.fixedChild, size.kg, g)
  const extra: Pair = { pieces: third.dolutegravir.twice.value ? [dolutegravir.single && later(dolutegravir.single, g.dolutegravirExtraAfter)] : [], because: dolutegravir.because }
  return joined(extra, barred(fixed, abacavirBar(making), noAbacavir), third.dolutegravir.bar)
}

/** PEP-084: the adult tablet for a child heavy enough, or its two parts where the pack has no such tablet (PEP-074). */
function adultTablet({ g, size, third, dolutegravir }: Making): Pair {
  const { says } = g.fixedAdult
  const doubled = third.dolutegravir.twice.value
  if (says === 'none') {
    const floor = underFloor(g.disoproxilFrom, size.kg)
    const heavy = size.adultTabletAllowed.value && floor.bar === undefined
    const pieces = [heavy ? ofDose(g.disoproxilBackbone, g) : undefined, dolutegravir.piece]
    return joined({ pieces: [], because: dolutegravir.because }, { pieces, because: [size.adultTabletAllowed, ...floor.because] }, third.dolutegravir.bar)
  }
  const whole = ofDose({ ...g.fixedAdult, says }, g)
  const piece = size.adultTabletAllowed.value ? (doubled ? together(whole, later(ofDose(g.dolutegravirExtra, g), g.dolutegravirExtraAfter)) : whole) : undefined
  return joined({ pieces: [], because: [] }, { pieces: [piece], because: [size.adultTabletAllowed] }, third.dolutegravir.bar)
}

/** PEP-081: not for the youngest, not beside an inducer, not with severely reduced kidney function. */
function alafenamideBar({ s, g, b }: Making): Pick<Pair, 'bar' | 'because'> {
  const young = presume(passes(g.youngChildBelow, ageInYears(s)), false)
  const because = [young, b.alafenamideWeak, b.severe]
  if (young.value) return { bar: { verb: 'not-recommended', reason: { key: 'pep.under-age', age: g.youngChildBelow } }, because }
  if (b.severe.value) return { bar: { verb: 'not-recommended', reason: { key: 'pep.kidney-severe', rule: g.severeExpert } }, because }
  return b.alafenamideWeak.value ? { bar: { verb: 'not-recommended', reason: { key: 'pep.alafenamide-weakened', rule: g.rifampicin } }, because } : { because }
}

function alafenamide(making: Making): Pair {
  const { bar, because } = alafenamideBar(making)
  return barred(held(making.g.alafenamideChild, making.size.kg, making.g), bar, ...because)
}

function bictegravir(making: Making): Pair {
  const { bar, because } = alafenamideBar(making)
  const tablet = held(making.g.bictegravirChild, making.size.kg, making.g)
  return joined({ pieces: [], because: [] }, barred(tablet, bar, ...because), making.third.bictegravir.bar)
}

/** With rifampicin the source doubles the film-coated tablet only; it states no doubled chewable dose. */
function raltegravir({ g, size, third }: Making, partner: Pair): Pair {
  const coated = weighs(g.raltegravirTabletFrom, size.kg)
  const doubled = third.doubled.value
  const band = held(g.raltegravirChild, size.kg, g)
  const pieces = doubled && coated.value ? [ofDose(g.raltegravirDoubled, g)] : band.pieces
  const bar: Bar | undefined = doubled && !coated.value ? { verb: 'not-recommended', reason: { key: 'pep.raltegravir-weakened', rule: g.disputed } } : undefined
  return joined(barred({ pieces, because: [...band.because, coated, third.doubled] }, bar), partner, third.raltegravir.bar)
}

interface Dolutegravir {
  /** Once or, with an inducer, twice a day (PEP-093). */
  readonly piece: Piece | undefined
  /** Once a day whatever else she takes: the extra dose beside the fixed tablet. */
  readonly single: Piece | undefined
  readonly because: readonly Answer<unknown>[]
}

/** PEP-085, PEP-086: the film-coated tablet where it is heavy enough and can be swallowed, else the dispersible one; never one for the other by milligram. */
function dolutegravirFor(s: Situation, g: HivPep, kg: Answer<number>, third: ThirdDrugs): Dolutegravir {
  const coated = presume(band(g.dolutegravirFilmCoated, kg), 'none')
  const dispersible = presume(band(g.dolutegravirDispersible, kg), 'none')
  const coatedPiece = ofBand(coated.value, g.dolutegravirFilmCoated, g)
  const dispersiblePiece = ofBand(dispersible.value, g.dolutegravirDispersible, g)
  const choice = coatedPiece !== undefined && dispersiblePiece !== undefined
  const swallows: Known<boolean> = choice ? presume(readYesNo(s.case.body?.canSwallowTablets, '/body/canSwallowTablets'), true) : known(true)
  const single = choice ? (swallows.value ? coatedPiece : dispersiblePiece) : (coatedPiece ?? dispersiblePiece)
  return { single, piece: single && (third.dolutegravir.twice.value ? twice(single, g.childInducer) : single), because: [coated, dispersible, swallows] }
}

/** PEP-090: a positive test, an allergy or a failing liver bars abacavir; a test not done only ranks it behind zidovudine. */
function abacavirBarred(s: Situation, g: HivPep): Known<boolean> {
  const test = newestFinal(s.case.results?.hlaB5701, '/results/hlaB5701')
  const positive: Answer = test.known && test.value.finding !== undefined ? known(test.value.finding === 'positive', test) : readYesNo(undefined, '/results/hlaB5701')
  const stage = read(s.case.health?.conditions?.childPughClass, '/health/conditions/childPughClass')
  const liver: Answer = stage.known ? known(stage.value !== 'A', stage) : { known: false, among: [true, false], parts: [stage] }
  return presume(by(g.abacavirTest, any([positive, allergy(s, 'abacavir', g.abacavirProduct), liver])), false)
}
