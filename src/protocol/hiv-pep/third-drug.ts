import { type Answer, type Known, any, known, presume } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { medicineList, taking } from '../../derive/medicine-list.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import { given, member, readYesNo } from '../../derive/read.js'
import { by, matches } from '../../guideline/shape/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Bar } from './option.js'

/** What the medicines she takes mean for each third drug, read once. */
export interface ThirdDrugs {
  readonly dolutegravir: { readonly bar: Known<Bar | 'none'>; readonly twice: Known<boolean>; readonly disputed: Known<boolean> }
  readonly raltegravir: { readonly bar: Known<Bar | 'none'>; readonly doubled: Known<boolean> }
  readonly boosted: { readonly bar: Known<Bar | 'none'> }
  readonly atazanavir: { readonly bar: Known<Bar | 'none'> }
  readonly lopinavir: { readonly bar: Known<Bar | 'none'>; readonly doubled: Known<boolean> }
  readonly pregnant: Known<boolean>
}

/** PEP-120 to PEP-125. A list not told bars nothing and is asked: an interaction yields another regimen, never none (PEP-123). */
export function thirdDrugs(s: Situation, g: HivPep): ThirdDrugs {
  const rifampicin = taking(s, g.rifampicin, g.inducerTail)
  const carbamazepine = taking(s, g.carbamazepine, g.inducerTail)
  const disputed = taking(s, g.disputedInducers, g.inducerTail)
  const stJohnsWort = taking(s, g.stJohnsWort, g.inducerTail)
  const rifapentineDaily = takesDailyRifapentine(s, g)
  const induced = by(g.inducerTail, any([rifampicin, rifapentineDaily, carbamazepine, disputed, stJohnsWort]))
  const allergic = allergy(s, 'dolutegravir')
  const boostedBarred = any([carbamazepine, disputed, stJohnsWort, taking(s, g.rifapentine), taking(s, g.boostedBarred)])
  const raltegravirWeak = any([carbamazepine, disputed, taking(s, g.antacids)])
  return {
    dolutegravir: {
      bar: barIf(any([allergic, taking(s, g.integraseBarred)]), { verb: 'contraindicated', reason: { key: 'pep.dolutegravir-barred', rule: g.integraseBarred } }),
      twice: presume(induced, false),
      disputed: presume(by(g.disputed, any([disputed, stJohnsWort])), false),
    },
    raltegravir: {
      bar: barIf(raltegravirWeak, { verb: 'not-recommended', reason: { key: 'pep.raltegravir-weakened', rule: g.disputed } }),
      doubled: presume(rifampicin, false),
    },
    boosted: { bar: barIf(any([rifampicin, boostedBarred]), { verb: 'contraindicated', reason: { key: 'pep.boosted-barred', rule: g.boostedBarred } }) },
    atazanavir: {
      bar: barIf(any([rifampicin, boostedBarred, taking(s, g.acidSuppressants)]), {
        verb: 'contraindicated', reason: { key: 'pep.boosted-barred', rule: g.acidSuppressants },
      }),
    },
    lopinavir: {
      bar: barIf(boostedBarred, { verb: 'contraindicated', reason: { key: 'pep.boosted-barred', rule: g.boostedBarred } }),
      doubled: presume(rifampicin, false),
    },
    pregnant: presume(by(g.pregnancyMeaning, possiblyPregnant(s)), true),
  }
}

function barIf(answer: Answer, bar: Bar): Known<Bar | 'none'> {
  const decided = presume(answer, false)
  return known<Bar | 'none'>(decided.value ? bar : 'none', decided)
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
export function allergy(s: Situation, substance: 'dolutegravir' | 'abacavir'): Answer {
  const { allergies } = s.case
  if (allergies === undefined) return readYesNo(undefined, '/allergies')
  const unnamed = allergies.flatMap((one, i) => (one.substance === undefined ? [readYesNo(undefined, `${member('/allergies', one.id, i)}/substance`)] : []))
  const found = allergies.some((one) => one.substance === substance || (typeof one.substance === 'object' && namesIt(one.substance, substance)))
  return any([given(found, '/allergies'), ...unnamed])
}

function namesIt(coded: { readonly text?: string; readonly display?: string }, substance: string): boolean {
  return (coded.text ?? coded.display ?? '').toLowerCase().includes(substance)
}
