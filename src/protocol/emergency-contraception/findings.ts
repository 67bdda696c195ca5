import { type Answer, type Known, among, any, jointly, known, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { datesOf, daysBetween, monthsBetween } from '../../case/calendar.js'
import { type Instant, calendarDateOf, millisecondsPerHour } from '../../case/time.js'
import { taking } from '../../derive/medicine-list.js'
import { hoursSince, tookWithin } from '../../derive/taken-within.js'
import { pregnancyFinding } from '../../derive/pregnancy-test.js'
import { organsInDoubt, organsPresent, pastMenopause, pregnancyEstablished, puberty, type Puberty } from '../../derive/pregnancy.js'
import { type PregnancyExposure, pregnancyExposure } from '../../derive/pregnancy-exposure.js'
import { given, member, read, readYesNo } from '../../derive/read.js'
import { by, closing, passes } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { Line, Planned } from '../../plan/index.js'
import { type NeedFindings, type NoNeed, needAnswers, noNeed } from './need.js'
import { type PillTaken, pillsTaken } from './pills-taken.js'
import { presumptiveTreatment } from './presumptive-treatment.js'

/** What every option of this protocol is judged on, worked out once. */
export interface Findings {
  readonly exposure: PregnancyExposure
  readonly organs: Answer
  readonly organsInDoubt: Answer
  readonly menopause: Answer
  readonly puberty: Answer<Puberty>
  readonly pregnant: Answer
  /** What a pregnancy test that speaks of now found; undefined: none does. */
  readonly tested: ReturnType<typeof pregnancyFinding>
  readonly recentBirth: Answer
  readonly recentLoss: Answer
  readonly inducer: Answer
  readonly inducingPep: Answer
  readonly boostedPep: Answer
  readonly protectedAlready: Answer
  readonly birth: Answer
  readonly daysSinceEnd: Answer<number>
  /** Whether so many hours have passed that ulipristal goes ahead; judged by the longest possible (EC-022). */
  readonly late: Answer
  readonly hoursLeftForUlipristal: number
  /** Every dose of emergency contraception she took. */
  readonly taken: readonly PillTaken[]
  /** Whether infections are treated in this plan before they show (CD-22). */
  readonly treatment: Known<boolean>
  readonly noNeed: NoNeed | undefined
  /** What decides whether there is a need; and the same as one answer. */
  readonly needAnswers: readonly Answer<unknown>[]
  readonly needed: Answer<unknown>
}

export function findings(s: Situation, g: EmergencyContraception, common: Common, before: readonly Planned[], earlier: readonly Line[]): Findings {
  const exposure = pregnancyExposure(s, common.contacts, g.qualifyingContact)
  const inducer = by(g.inducersTwoAnswers, any([presume(tookWithin(s, g.inducers, g.inducerWindow, s.plannedDoseAt), false), presume(tookWithin(s, g.weakInducers, g.inducerWindow, s.plannedDoseAt), false)]))
  const ended = daysSincePregnancy(s)
  const closes = closing(g.ulipristalWindow, exposure.last, s.plannedDoseAt).earliest
  const outcome = s.case.pregnancyAndContraception?.lastPregnancyEnd?.outcome
  const outcomeFact = '/pregnancyAndContraception/lastPregnancyEnd/outcome'
  // None recent is presumed where nothing is recorded, and asked.
  const birth = outcome === undefined ? presume(readYesNo(undefined, outcomeFact), false) : given(outcome === 'birth', outcomeFact)
  const loss = outcome === undefined ? birth : given(outcome !== 'birth', outcomeFact)
  const need: NeedFindings = {
    exposure,
    organs: by(g.indicated, organsPresent(s)),
    organsInDoubt: organsInDoubt(s),
    menopause: by(g.indicated, pastMenopause(s)),
    puberty: puberty(s, g),
    pregnant: by(g.positiveTest, presume(pregnancyEstablished(s, common), false)),
    recentBirth: tooSoon(birth, ended, g.afterBirth),
    recentLoss: tooSoon(loss, ended, g.afterLoss),
    protectedAlready: by(g.alreadyProtected, protectedAlready(s, g, inducer, exposure.last)),
  }
  const decided = needAnswers(need)
  return {
    ...need,
    tested: pregnancyFinding(s, common),
    inducer,
    inducingPep: any([planned(before, g, 'inducer'), presume(pepTaken(s, g), false)]),
    boostedPep: planned(before, g, 'boosted'),
    birth,
    daysSinceEnd: ended,
    late: passes(g.ulipristalFirstAfter, hoursSince(exposure.last, s.plannedDoseAt)),
    hoursLeftForUlipristal: closes === undefined ? Number.POSITIVE_INFINITY : (closes - s.plannedDoseAt) / millisecondsPerHour,
    taken: pillsTaken(s, g),
    treatment: presumptiveTreatment(g, earlier),
    noNeed: noNeed(need, g),
    needAnswers: decided,
    needed: jointly(decided),
  }
}

/** EC-006: before the day from which pills are needed again. The date unknown: protection is not assumed. */
function tooSoon(ended: Answer, days: Answer<number>, from: EmergencyContraception['afterBirth']): Answer {
  if (!surely(ended, true)) return ended
  const needed = presume(passes(from, days), true)
  return known(!needed.value, ended, needed)
}

/** Whole days since the last pregnancy ended, day 0 being that day. */
function daysSincePregnancy(s: Situation): Answer<number> {
  const fact = '/pregnancyAndContraception/lastPregnancyEnd/on'
  const on = s.case.pregnancyAndContraception?.lastPregnancyEnd?.on
  if (on === undefined) return read<number>(undefined, fact)
  const today = calendarDateOf(s.now, s.timeZone)
  const { first, last } = datesOf(on)
  const from = daysBetween(last, today)
  const to = daysBetween(first, today)
  return among<number>({ from, to }, { fact, state: from === to ? 'given' : 'imprecise' })
}

/** EC-057, EC-130: a third agent chosen in this plan that induces or is boosted. */
function planned(before: readonly Planned[], g: EmergencyContraception, effect: 'inducer' | 'boosted'): Answer {
  const acts = before.some(({ order }) => order.components.some(({ medicine }) => g.pepEffects.says[medicine] === effect))
  return by(g.pepFirst, known(acts, { row: g.pepEffects }))
}

/** Efavirenz or nevirapine taken as prophylaxis now; as long-term treatment they are inducers like the others (EC-057). */
function pepTaken(s: Situation, g: EmergencyContraception): Answer {
  const asPep = { ...s, case: { ...s.case, ...(s.case.medicines === undefined ? {} : { medicines: s.case.medicines.filter(({ purpose }) => purpose === 'hiv-pep') }) } }
  return by(g.inducingPep, taking(asPep, g.inducingPep))
}

const cancelledByInducer = ['implant', 'combined-pill', 'progestogen-only-pill', 'patch', 'ring'] as const
const inDate = ['implant', 'copper-iud', 'levonorgestrel-iud', 'injectable'] as const
const usedCorrectly = ['combined-pill', 'progestogen-only-pill', 'patch', 'ring'] as const

/** EC-005: a method that protected at the last act. Anything not shown counts as not protected. */
function protectedAlready(s: Situation, g: EmergencyContraception, inducer: Answer, last: Answer<Instant>): Answer {
  const methods = s.case.pregnancyAndContraception?.contraception
  if (methods === undefined) return presume(readYesNo(undefined, '/pregnancyAndContraception/contraception'), false)
  const { breastfeeding } = s.case.pregnancyAndContraception ?? {}
  return any(
    methods.map((entry, i) => {
      const path = member('/pregnancyAndContraception/contraception', entry.id, i)
      const method = given(entry.method, `${path}/method`)
      if (entry.method === 'female-sterilisation') return given(true, `${path}/method`)
      if (entry.method === 'lactational-amenorrhoea') {
        const exclusive = presume(readYesNo(breastfeeding?.exclusive, '/pregnancyAndContraception/breastfeeding/exclusive'), false)
        const returned = presume(readYesNo(breastfeeding?.periodsReturned, '/pregnancyAndContraception/breastfeeding/periodsReturned'), true)
        const months = presume(passes(g.lactationalProtection, monthsSinceBirth(s)), false)
        return known(exclusive.value && !returned.value && months.value, method, exclusive, returned, months)
      }
      const works = has(inDate, entry.method)
        ? presume(stillGood(entry.goodUntil, `${path}/goodUntil`, last, s), false)
        : has(usedCorrectly, entry.method)
          ? presume(readYesNo(entry.usedCorrectly, `${path}/usedCorrectly`), false)
          : known(false, method)
      if (!works.value) return known(false, works)
      const cancelled = has(cancelledByInducer, entry.method) && surely(inducer, true)
      return known(!cancelled, works, ...(has(cancelledByInducer, entry.method) ? [inducer] : []))
    }),
  )
}

function has(list: readonly (string | undefined)[], method: string | undefined): boolean {
  return list.includes(method)
}

function stillGood(until: Parameters<typeof datesOf>[0] | undefined, fact: string, last: Answer<Instant>, s: Situation): Answer {
  if (until === undefined) return readYesNo(undefined, fact)
  // A time not known is taken as now: the method must be good still.
  const act = presume(last, s.now)
  const at = calendarDateOf(act.value, s.timeZone)
  const { first, last: end } = datesOf(until)
  if (first >= at) return known(true, { fact, state: 'given' }, act)
  return end < at ? known(false, { fact, state: 'given' }, act) : among<boolean>([true, false], { fact, state: 'imprecise' })
}

/** Completed calendar months since the last pregnancy ended. */
function monthsSinceBirth(s: Situation): Answer<number> {
  const fact = '/pregnancyAndContraception/lastPregnancyEnd/on'
  const on = s.case.pregnancyAndContraception?.lastPregnancyEnd?.on
  if (on === undefined) return read<number>(undefined, fact)
  return known(monthsBetween(datesOf(on).first, calendarDateOf(s.now, s.timeZone)), { fact, state: 'given' })
}
