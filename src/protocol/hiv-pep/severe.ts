import { known } from '../../answer/index.js'
import { band } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Backbones } from './backbone.js'
import { type Option, type Piece, barOf, ofBand, ofDose, once, together, twice } from './option.js'
import { type ThirdDrugs, dolutegravirWords, raltegravirWords } from './third-drug.js'

/** PEP-109: never an empty regimen: dolutegravir with single drugs, the specialist the same day. */
export function severeOptions(g: HivPep, b: Backbones, third: ThirdDrugs): readonly Option[] {
  const zidovudine = band(g.severeZidovudine, b.clearance)
  const lamivudine = band(g.severeLamivudine, b.clearance)
  const pieces = [
    ...(zidovudine.known && !b.zidovudineBarred.value ? [ofBand(zidovudine.value, g.severeZidovudine, g)] : []),
    once(g.severeLamivudineFirst),
    ...(lamivudine.known ? [afterFirstDay(ofBand(lamivudine.value, g.severeLamivudine, g))] : []),
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
      ...frame, line: 'hiv-pep/with-separate-tablets', ...barOf(dolutegravir.bar), reasons: [...frame.reasons, ...dolutegravirWords(g, third)],
      ...together(doubled ? twice(dolutegravirPiece, g.dolutegravirExtra) : dolutegravirPiece, ...pieces), because: [...because, dolutegravir.bar, dolutegravir.twice],
    },
    {
      ...frame, line: 'hiv-pep/with-raltegravir', ...barOf(raltegravir.bar), reasons: [...frame.reasons, ...raltegravirWords(g, third)],
      ...together(ofDose(third.doubled.value ? g.raltegravirDoubled : g.raltegravirTablet, g), ...pieces),
      because: [...because, raltegravir.bar, third.doubled],
    },
  ]
}

/** PEP-109: the reduced dose begins on the day after the first. */
function afterFirstDay(piece: Piece | undefined): Piece | undefined {
  return piece === undefined
    ? undefined
    : { ...piece, components: piece.components.map((component) => (component.days === undefined ? component : { ...component, days: component.days - 1 })) }
}
