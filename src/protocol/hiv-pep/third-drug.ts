import { type Answer, type Known, any, known, presume } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { medicineList, taking } from '../../derive/medicine-list.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import { given, member, readYesNo } from '../../derive/read.js'
import { type Codes, by, matches } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import type { Bar } from './option.js'

/** What the medicines she takes mean for each third drug, read once. */
export interface ThirdDrugs {
  readonly dolutegravir: { readonly bar: Known<Bar | 'none'>; readonly twice: Known<boolean>; readonly disputed: Known<boolean> }
  readonly bictegravir: { readonly bar: Known<Bar | 'none'> }
  readonly raltegravirOnce: { readonly bar: Known<Bar | 'none'> }
  readonly cobicistat: { readonly bar: Known<Bar | 'none'> }
  readonly raltegravir: { readonly bar: Known<Bar | 'none'> }
  readonly boosted: { readonly bar: Known<Bar | 'none'> }
  readonly atazanavir: { readonly bar: Known<Bar | 'none'> }
  readonly lopinavir: { readonly bar: Known<Bar | 'none'> }
  /** Beside rifampicin raltegravir and lopinavir are doubled. */
  readonly doubled: Known<boolean>
  /** A pregnancy not excluded counts (PEP-162). */
  readonly pregnant: Known<boolean>
  /** Known to be pregnant. */
  readonly carrying: Known<boolean>
}

/** PEP-120 to PEP-125. A list not told bars nothing and is asked: an interaction yields another regimen, never none (PEP-123). */
export function thirdDrugs(s: Situation, g: HivPep, common: Common): ThirdDrugs {
  const rifampicin = taking(s, g.rifampicin, g.inducerTail)
  const carbamazepine = taking(s, g.carbamazepine, g.inducerTail)
  const disputed = taking(s, g.disputedInducers, g.inducerTail)
  const stJohnsWort = taking(s, g.stJohnsWort, g.inducerTail)
  const rifapentineDaily = takesDailyRifapentine(s, g)
  const induced = by(g.inducerTail, any([rifampicin, rifapentineDaily, carbamazepine, disputed, stJohnsWort]))
  const allergic = allergy(s, 'dolutegravir', g.dolutegravirProduct)
  const boostedBarred = any([carbamazepine, disputed, stJohnsWort, taking(s, g.rifapentine), taking(s, g.boostedBarred)])
  const raltegravirWeak = any([carbamazepine, disputed, taking(s, g.antacids)])
  const alafenamideWeak = any([rifampicin, taking(s, g.rifapentine, g.inducerTail), taking(s, g.rifabutin, g.inducerTail), carbamazepine, disputed, stJohnsWort, taking(s, g.checkOnly)])
  const pregnant = presume(by(g.pregnancyMeaning, possiblyPregnant(s, common)), true)
  const liver = severeLiver(s)
  return {
    dolutegravir: {
      bar: barIf(any([allergic, taking(s, g.integraseBarred)]), { verb: 'contraindicated', reason: { key: 'pep.dolutegravir-barred', rule: g.integraseBarred } }),
      twice: presume(induced, false),
      disputed: presume(by(g.disputed, any([disputed, stJohnsWort])), false),
    },
    bictegravir: {
      bar: firstBar(
        barIf(any([rifampicin, taking(s, g.bictegravirBarred)]), { verb: 'contraindicated', reason: { key: 'pep.bictegravir-barred', rule: g.bictegravirBarred } }),
        barIf(by(g.bictegravirWeakened, alafenamideWeak), { verb: 'not-recommended', reason: { key: 'pep.bictegravir-weakened', rule: g.bictegravirWeakened } }),
        barIf(by(g.liver, liver.worst), { verb: 'not-recommended', reason: { key: 'pep.liver-no-data', rule: g.liver } }),
      ),
    },
    raltegravirOnce: {
      bar: firstBar(
        barIf(rifampicin, { verb: 'contraindicated', reason: { key: 'pep.raltegravir-once-barred', rule: g.raltegravirOnceBarred } }),
        barIf(by(g.raltegravirOnceBarred, any([raltegravirWeak, taking(s, g.calciumCarbonate), liver.impaired])), {
          verb: 'not-recommended', reason: { key: 'pep.raltegravir-once-barred', rule: g.raltegravirOnceBarred },
        }),
        barIf(pregnant, { verb: 'not-recommended', reason: { key: 'pep.not-in-pregnancy', rule: g.pregnancy } }),
      ),
    },
    cobicistat: {
      bar: firstBar(
        barIf(any([rifampicin, boostedBarred]), { verb: 'contraindicated', reason: { key: 'pep.boosted-barred', rule: g.boostedBarred } }),
        barIf(pregnant, { verb: 'not-recommended', reason: { key: 'pep.not-in-pregnancy', rule: g.pregnancy } }),
        barIf(by(g.liver, liver.worst), { verb: 'not-recommended', reason: { key: 'pep.liver-no-data', rule: g.liver } }),
      ),
    },
    raltegravir: { bar: barIf(raltegravirWeak, { verb: 'not-recommended', reason: { key: 'pep.raltegravir-weakened', rule: g.disputed } }) },
    boosted: { bar: barIf(any([rifampicin, boostedBarred]), { verb: 'contraindicated', reason: { key: 'pep.boosted-barred', rule: g.boostedBarred } }) },
    atazanavir: {
      bar: barIf(any([rifampicin, boostedBarred, taking(s, g.acidSuppressants)]), {
        verb: 'contraindicated', reason: { key: 'pep.boosted-barred', rule: g.acidSuppressants },
      }),
    },
    lopinavir: { bar: barIf(boostedBarred, { verb: 'contraindicated', reason: { key: 'pep.boosted-barred', rule: g.boostedBarred } }) },
    doubled: presume(rifampicin, false),
    pregnant,
    carrying: presume(by(g.bictegravirPregnancy, possiblyPregnant(s, common)), false),
  }
}

/** PEP-120: why dolutegravir is given twice a day. */
export function dolutegravirWords(g: HivPep, { dolutegravir }: ThirdDrugs): readonly HivPepReason[] {
  return dolutegravir.twice.value ? [{ key: 'pep.dolutegravir-twice', tail: g.inducerTail }] : []
}

/** PEP-120: why raltegravir is doubled. */
export function raltegravirWords(g: HivPep, { doubled }: ThirdDrugs): readonly HivPepReason[] {
  return doubled.value ? [{ key: 'pep.raltegravir-doubled', rule: g.raltegravirDoubled, tail: g.inducerTail }] : []
}

function barIf(answer: Answer, bar: Bar): Known<Bar | 'none'> {
  const decided = presume(answer, false)
  return known<Bar | 'none'>(decided.value ? bar : 'none', decided)
}

/** What stands in the way first; where nothing does, all of it was looked at. */
function firstBar(...bars: readonly Known<Bar | 'none'>[]): Known<Bar | 'none'> {
  return bars.find(({ value }) => value !== 'none') ?? known<Bar | 'none'>('none', ...bars)
}

/** PEP-063, PEP-110: liver disease as far as a label has a bound. */
export function severeLiver(s: Situation): { readonly impaired: Answer; readonly worst: Answer } {
  const { childPughClass, severeLiverDisease } = s.case.health?.conditions ?? {}
  const path = '/health/conditions/childPughClass'
  const stage = (test: (stage: string) => boolean): Answer => (childPughClass === undefined ? readYesNo(undefined, path) : given(test(childPughClass), path))
  const severe = readYesNo(severeLiverDisease, '/health/conditions/severeLiverDisease')
  return { impaired: any([stage((one) => one !== 'A'), severe]), worst: any([stage((one) => one === 'C'), severe]) }
}

/** PEP-120: weekly rifapentine changes nothing; daily, or not known how often, counts as an inducer. */
function takesDailyRifapentine(s: Situation, g: HivPep): Answer {
  const takes = taking(s, g.rifapentine, g.inducerTail)
  if (!takes.known || !takes.value) return takes
  const often = medicineList(s)
    .filter(({ medicine }) => matches(g.rifapentine, medicine))
    .map(({ medicine, path }): Answer => {
      const fact = `${path}/timesPerDay`
      return medicine.timesPerDay === undefined ? presume(readYesNo(undefined, fact), true) : given(medicine.timesPerDay >= 1, fact)
    })
  return any([...often, known(false, takes)])
}

/** An allergy on record. An absent list is unknown; `[]` is none (dictionary §1.4). */
export function allergy(s: Situation, name: 'dolutegravir' | 'abacavir', codes: Codes): Answer {
  const { allergies } = s.case
  if (allergies === undefined) return readYesNo(undefined, '/allergies')
  const unnamed = allergies.flatMap((one, i) => (one.substance === undefined ? [readYesNo(undefined, `${member('/allergies', one.id, i)}/substance`)] : []))
  const named = allergies.some(({ substance }) => (typeof substance === 'object' ? matches(codes, { ingredients: [substance] }) : substance === name))
  return any([given(named, '/allergies'), ...unnamed])
}
