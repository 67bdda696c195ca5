import { type Answer, type Known, any, known, presume } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { read, readYesNo } from '../../derive/read.js'
import { newestFinal } from '../../derive/results.js'
import { type Bands, type Component, band, by, passes } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Flag } from '../../guideline/words.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import type { Backbones } from './backbone.js'
import { type Option, type Piece, ofBand, ofDose, together, twice } from './option.js'
import type { Size } from './size.js'
import { type ThirdDrugs, allergy } from './third-drug.js'

/** PEP-080, PEP-084 to PEP-093: the regimens by weight band, best first. */
export function childOptions(s: Situation, g: HivPep, size: Size, b: Backbones, third: ThirdDrugs): readonly Option[] {
  const { kg } = size
  const held = (row: Bands<Component>): { readonly piece: Piece | undefined; readonly answer: Answer<unknown> } => {
    const answer = band(row, kg)
    return { piece: answer.known ? ofBand(answer.value, row, g) : undefined, answer }
  }
  const zidovudine = held(g.zidovudineLamivudine)
  const abacavir = held(g.abacavirLamivudine)
  const dolutegravir = dolutegravirFor(s, g, kg, third)
  const fixed = held(g.fixedChild)
  const raltegravir = held(g.raltegravirChild)
  const granules = held(g.lopinavirGranules)
  const liquidZidovudine = held(g.zidovudineSolution)
  const liquidLamivudine = held(g.lamivudineSolution)
  const noAbacavir = abacavirBarred(s, g)
  const opinion = presume(passes(g.abacavirOpinionBelow, kg), false)
  const abacavirFlags: readonly Flag[] = opinion.value ? ['expert-first'] : []
  const abacavirReasons: readonly HivPepReason[] = [
    { key: 'pep.abacavir-instructions', rule: g.abacavirTest },
    ...(opinion.value ? [{ key: 'pep.abacavir-opinion', below: g.abacavirOpinionBelow } as const] : []),
  ]
  const kidneyFlags: readonly Flag[] = b.severe.value ? ['expert-first'] : []
  const kidneyReasons: readonly HivPepReason[] = b.severe.value ? [{ key: 'pep.kidney-severe', rule: g.severeExpert }] : []
  const twiceReasons: readonly HivPepReason[] = third.dolutegravir.twice.value ? [{ key: 'pep.dolutegravir-twice', tail: g.inducerTail }] : []
  const dolutegravirBar = third.dolutegravir.bar.value === 'none' ? undefined : third.dolutegravir.bar.value
  const zidovudineBar = b.zidovudineBarred.value
    ? ({ verb: 'contraindicated', reason: { key: 'pep.zidovudine-barred', haemoglobin: g.zidovudineHaemoglobin } } as const)
    : undefined
  const abacavirBar = noAbacavir.value ? ({ verb: 'contraindicated', reason: { key: 'pep.abacavir-barred', rule: g.abacavirTest } } as const) : undefined
  const adultTablet = size.adultTabletAllowed.value ? tabletFor(g, third) : undefined
  const base = [b.severe, b.zidovudineBarred, third.dolutegravir.bar, third.dolutegravir.twice, third.dolutegravir.disputed]
  const option = (
    line: Option['line'], pieces: readonly (Piece | undefined)[], bar: Option['bar'], because: readonly Answer<unknown>[], more: Partial<Pick<Option, 'flags' | 'reasons'>> = {},
  ): readonly Option[] => {
    const whole = pieces.filter((piece) => piece !== undefined)
    if (whole.length < pieces.length) return []
    return [
      {
        line, ...together(...whole), ...(bar === undefined ? {} : { bar }), flags: [...kidneyFlags, ...(more.flags ?? [])],
        reasons: [...kidneyReasons, ...(more.reasons ?? [])], because: [...base, ...because],
      },
    ]
  }
  const firstBackbone = b.zidovudineBarred.value ? abacavir : zidovudine
  const firstBar = b.zidovudineBarred.value ? abacavirBar : zidovudineBar
  // With rifampicin the source doubles the film-coated tablet only; it states no doubled chewable dose.
  const coated = presume(passes(g.raltegravirTabletFrom, kg), false)
  const doubled = third.raltegravir.doubled.value
  const raltegravirPiece = doubled && coated.value ? ofDose(g.raltegravirDoubled, g) : raltegravir.piece
  const raltegravirBar: Option['bar'] = doubled && !coated.value ? { verb: 'not-recommended', reason: { key: 'pep.raltegravir-weakened', rule: g.disputed } } : undefined
  return [
    ...option('hiv-pep/with-zidovudine', [zidovudine.piece, dolutegravir.piece], dolutegravirBar ?? zidovudineBar, [zidovudine.answer, ...dolutegravir.because], { reasons: twiceReasons }),
    ...option('hiv-pep/with-abacavir', [abacavir.piece, dolutegravir.piece], dolutegravirBar ?? abacavirBar, [abacavir.answer, ...dolutegravir.because, noAbacavir, opinion], {
      flags: abacavirFlags, reasons: [...abacavirReasons, ...twiceReasons],
    }),
    ...option(
      'hiv-pep/fixed-child-tablet',
      [fixed.piece, ...(third.dolutegravir.twice.value ? [dolutegravir.single] : [])],
      dolutegravirBar ?? abacavirBar, [fixed.answer, ...dolutegravir.because, noAbacavir, opinion], { flags: abacavirFlags, reasons: [...abacavirReasons, ...twiceReasons] },
    ),
    ...(adultTablet === undefined ? [] : option('hiv-pep/with-disoproxil', [adultTablet], dolutegravirBar, [size.adultTabletAllowed], { reasons: twiceReasons })),
    ...option('hiv-pep/oral-solutions', [liquidZidovudine.piece, liquidLamivudine.piece, dolutegravir.piece], dolutegravirBar ?? zidovudineBar, [
      liquidZidovudine.answer, liquidLamivudine.answer, ...dolutegravir.because,
    ], { reasons: twiceReasons }),
    ...option('hiv-pep/with-raltegravir', [firstBackbone.piece, raltegravirPiece], barOf(third.raltegravir.bar) ?? raltegravirBar ?? firstBar, [
      firstBackbone.answer, raltegravir.answer, coated, third.raltegravir.bar, third.raltegravir.doubled, noAbacavir,
    ]),
    ...option('hiv-pep/with-lopinavir', [firstBackbone.piece, granules.piece], barOf(third.boosted.bar) ?? firstBar, [
      firstBackbone.answer, granules.answer, third.boosted.bar, noAbacavir,
    ], { reasons: [{ key: 'pep.boosted-contraception', rule: g.boostedEffect }] }),
    ...option('hiv-pep/two-drugs', [firstBackbone.piece], firstBar, [firstBackbone.answer, noAbacavir], {
      flags: ['least-bad'], reasons: [{ key: 'pep.two-rather-than-none', rule: g.twoDrugs }],
    }),
  ]
}

function barOf(bar: ThirdDrugs['boosted']['bar']): Option['bar'] {
  return bar.value === 'none' ? undefined : bar.value
}

/** The adult tablet for a child heavy enough, with the extra tablet where an inducer asks for it. */
function tabletFor(g: HivPep, third: ThirdDrugs): Piece {
  return third.dolutegravir.twice.value ? together(ofDose(g.fixedAdult, g), ofDose(g.dolutegravirExtra, g)) : ofDose(g.fixedAdult, g)
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
  const coated = band(g.dolutegravirFilmCoated, kg)
  const dispersible = band(g.dolutegravirDispersible, kg)
  const coatedPiece = coated.known ? ofBand(coated.value, g.dolutegravirFilmCoated, g) : undefined
  const dispersiblePiece = dispersible.known ? ofBand(dispersible.value, g.dolutegravirDispersible, g) : undefined
  const choice = coatedPiece !== undefined && dispersiblePiece !== undefined
  const swallows: Known<boolean> = choice ? presume(readYesNo(s.case.body?.canSwallowTablets, '/body/canSwallowTablets'), true) : known(true)
  const single = choice ? (swallows.value ? coatedPiece : dispersiblePiece) : (coatedPiece ?? dispersiblePiece)
  return { single, piece: single === undefined || !third.dolutegravir.twice.value ? single : twice(single, g.childInducer), because: [coated, dispersible, swallows] }
}

/** PEP-090: a positive test, an allergy or a failing liver bars abacavir; a test not done only ranks it behind zidovudine. */
function abacavirBarred(s: Situation, g: HivPep): Known<boolean> {
  const test = newestFinal(s.case.results?.hlaB5701, '/results/hlaB5701')
  const positive: Answer = test.known && test.value.finding !== undefined ? known(test.value.finding === 'positive', test) : { known: false, among: [true, false], parts: [test] }
  const stage = read(s.case.health?.conditions?.childPughClass, '/health/conditions/childPughClass')
  const liver: Answer = stage.known ? known(stage.value !== 'A', stage) : { known: false, among: [true, false], parts: [stage] }
  return presume(by(g.abacavirTest, any([positive, allergy(s, 'abacavir'), liver])), false)
}
