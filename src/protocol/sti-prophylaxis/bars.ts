import { type Answer, type Known, all, any, known, not, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type Allergic, allergic } from '../../derive/allergy.js'
import { bleedsEasily } from '../../derive/bleeds-easily.js'
import { inFormulary } from '../../derive/formulary.js'
import { stillCounts } from '../../derive/fresh-weight.js'
import { azithromycinSince } from '../../derive/infection-courses.js'
import type { InfectionExposure } from '../../derive/infection-exposure.js'
import { type KidneyRows, kidneyFunction } from '../../derive/kidney-function.js'
import { taking, takingNow } from '../../derive/medicine-list.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import { qtRisk } from '../../derive/qt-risk.js'
import { given, readYesNo } from '../../derive/read.js'
import { tookWithin } from '../../derive/taken-within.js'
import { wants } from '../../derive/wishes.js'
import { type Codes, by, matches, passes } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { StiProphylaxis } from '../../guideline/topic/sti-prophylaxis.js'
import type { Planned } from '../../plan/index.js'
import type { Person } from './person.js'

/** Everything that may close a medicine, each once. Not told counts as not so, but for pregnancy, and is asked. */
export interface Findings {
  readonly penicillin: Allergic
  readonly cephalosporin: Allergic
  readonly macrolide: Allergic
  readonly tetracycline: Allergic
  readonly nitroimidazole: Allergic
  readonly aminoglycoside: Allergic
  readonly quinolone: Allergic
  readonly spectinomycin: Allergic
  readonly lidocaine: Allergic
  /** Established, or not excluded (STI-060). */
  readonly maybePregnant: Known<boolean>
  /** Established only. */
  readonly pregnant: Known<boolean>
  readonly breastfeeding: Known<boolean>
  readonly qt: Known<boolean>
  readonly myasthenia: Known<boolean>
  readonly deafness: Known<boolean>
  readonly kidneys: Known<boolean>
  readonly noInjection: Known<boolean>
  readonly takesMacrolide: Known<boolean>
  /** Milligrams since the last contact; absent where none was given. */
  readonly azithromycinSince?: Answer<number> | undefined
  readonly takesTetracycline: Known<boolean>
  readonly retinoid: Known<boolean>
  readonly quinoloneNotWith: Known<boolean>
  readonly disulfiram: Known<boolean>
  readonly cockayne: Known<boolean>
  readonly bleeding: Known<boolean>
  readonly heartBlock: Known<boolean>
  readonly tenofovirDisoproxil: Known<boolean>
  readonly tenofovir: Known<boolean>
  readonly loopDiuretic: Known<boolean>
}

export function findingsOf(s: Situation, g: StiProphylaxis, common: Common, kidneys: KidneyRows, person: Person, { latest }: InfectionExposure, before: readonly Planned[]): Findings {
  const takes = (codes: Codes): Known<boolean> => presume(taking(s, codes), false)
  const condition = (name: 'cockayneSyndrome' | 'heartBlock'): Known<boolean> =>
    presume(readYesNo(s.case.health?.conditions?.[name], `/health/conditions/${name}`), false)
  const azithromycin = azithromycinSince(s, g, latest)
  const macrolide = takingNow(s, g.macrolides)
  // A pregnancy that is told or found counts at any stage; one that is only possible, not before puberty.
  const pregnancy = possiblyPregnant(s, common)
  const possibly = surely(pregnancy, true) ? pregnancy : all([pregnancy, not(person.prepubertal)])
  return {
    penicillin: allergic(s, 'penicillin', g.penicillins),
    cephalosporin: allergic(s, 'cephalosporin', g.cephalosporins),
    macrolide: allergic(s, 'macrolide', g.macrolides),
    tetracycline: allergic(s, 'tetracycline', g.tetracyclines),
    nitroimidazole: allergic(s, 'nitroimidazole', g.nitroimidazoles),
    aminoglycoside: allergic(s, 'aminoglycoside', g.aminoglycosides),
    quinolone: allergic(s, 'quinolone', g.quinolones),
    spectinomycin: allergic(s, 'spectinomycin', g.spectinomycinProduct),
    lidocaine: allergic(s, 'amide-local-anaesthetic', g.lidocaines),
    maybePregnant: presume(by(g.pregnancyChoice, possibly), true),
    pregnant: presume(possibly, false),
    breastfeeding: presume(readYesNo(s.case.pregnancyAndContraception?.breastfeeding?.current, '/pregnancyAndContraception/breastfeeding/current'), false),
    qt: presume(by(g.qt, qtRisk(s, common)), false),
    myasthenia: otherCondition(s, g.myasthenia),
    deafness: otherCondition(s, g.aminoglycosideDeafness),
    // STI-078: who is on dialysis has no kidney function to wait for a figure of.
    kidneys: presume(any([failing(s, g, kidneys), presume(readYesNo(s.case.health?.conditions?.haemodialysis, '/health/conditions/haemodialysis'), false)]), false),
    noInjection: refusesInjection(s),
    takesMacrolide: azithromycin === undefined ? macrolide : known(true, macrolide, azithromycin),
    azithromycinSince: azithromycin,
    // STI-108: large single doses of doxycycline are counted, and the course follows.
    takesTetracycline: takingNow(s, g.tetracyclines, ({ purpose }) => purpose !== 'doxycycline-post-exposure'),
    retinoid: takes(g.retinoids),
    quinoloneNotWith: takes(g.quinoloneNotWith),
    disulfiram: presume(tookWithin(s, g.disulfiram, g.disulfiramWithin, s.plannedDoseAt), false),
    cockayne: condition('cockayneSyndrome'),
    bleeding: bleedsEasily(s, g.anticoagulants),
    heartBlock: condition('heartBlock'),
    tenofovirDisoproxil: planned(before, 'tenofovir-disoproxil'),
    // STI-078: a course on either tenofovir.
    tenofovir: planned(before, 'tenofovir'),
    loopDiuretic: takes(g.loopDiuretics),
  }
}

/** STI-078: by what was measured within the months of the row. A figure of another time is none of now: it closes nothing and is asked; one without a day counts. */
function failing(s: Situation, g: StiProphylaxis, kidneys: KidneyRows): Answer {
  const figure = kidneyFunction(s, kidneys, ({ at }) => at === undefined || stillCounts(s, at, g.kidneyFigureFor))
  return by(g.kidneyFigureFor, passes(g.gentamicinKidneys, figure))
}

/** A condition without a leaf of its own, by its words. A list not asked for counts as without it. */
function otherCondition(s: Situation, codes: Codes): Known<boolean> {
  const path = '/health/conditions/otherConditions'
  const list = s.case.health?.conditions?.otherConditions
  if (list === undefined) return presume(readYesNo(undefined, path), false)
  return by(codes, given(list.some((one) => matches(codes, { ingredients: [one] })), path)) as Known<boolean>
}

/** She does not want an injection. Not asked: one is given. */
function refusesInjection(s: Situation): Known<boolean> {
  const wish = wants(s, 'injection')
  return wish.known ? known(!wish.value, wish) : presume(readYesNo(undefined, '/wishes/treatment'), false)
}

function planned(before: readonly Planned[], name: string): Known<boolean> {
  return known(before.some(({ order }) => order.components.some(({ medicine }) => medicine.includes(name))))
}

/** CD-24: what this place is known to lack. Not told counts as in stock, with an ask. */
export function lacking(s: Situation, codes: readonly Codes[]): Known<boolean> {
  return presume(any(codes.map((one) => lacks(s, one))), false)
}

function lacks(s: Situation, codes: Codes): Answer {
  const items = inFormulary(s, codes)
  if (items.some(({ item }) => item.inStock === true)) return given(false, '/setting/formulary')
  if (items.length === 0) return readYesNo(undefined, '/setting/formulary')
  const silent = items.find(({ item }) => item.inStock === undefined)
  return silent === undefined ? given(true, '/setting/formulary') : readYesNo(undefined, `/setting/formulary/${silent.item.id ?? silent.index}/inStock`)
}
