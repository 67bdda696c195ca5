import { type Answer, type Known, all, from, known, not, presume, unknown } from '../answer/index.js'
import type { TestResult } from '../case/case.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { type Span, daysPerWeek, millisecondsPerDay, spanOf } from '../case/time.js'
import { type Limit, passes } from '../guideline/shape/index.js'
import { account } from './acts.js'
import { once } from './once.js'
import { read } from './read.js'
import { newestFinal } from './results.js'

type PregnancyResult = TestResult<'positive' | 'negative' | 'indeterminate'>

const tests = '/results/pregnancy'
const endedOn = '/pregnancyAndContraception/lastPregnancyEnd/on'

/**
 * The newest final pregnancy test, where it speaks of her now: a negative one from before all that happened says nothing of today (CD-14), and a positive one after
 * which a pregnancy ended was of that one. A test without a time counts.
 */
export const pregnancyTest = once((s: Situation): Answer<PregnancyResult> => {
  const newest: Answer<PregnancyResult> = newestFinal(s.case.results?.pregnancy, tests)
  if (!newest.known || newest.value.at === undefined) return newest
  const { span } = spanOf(newest.value.at)
  const past = newest.value.finding === 'negative' ? beforeAll(s, span) : newest.value.finding === 'positive' ? ended(s, span, 'surely') : known(false)
  return past.value ? unknown<PregnancyResult>({ fact: tests, state: 'missing' }, past) : known(newest.value, newest, past)
})

/** What it found; undefined where no test speaks of her now. */
export function pregnancyFinding(s: Situation): PregnancyResult['finding'] | undefined {
  const test = pregnancyTest(s)
  return test.known ? test.value.finding : undefined
}

/** Whether a positive test closes anything to her: not where the pregnancy may have ended since, nor where it is older than any pregnancy lasts. Unknown closes no door. */
export function stillPregnant(s: Situation, longest: Limit): Answer {
  const test = pregnancyTest(s)
  if (!test.known) return unknown(test)
  if (test.value.finding !== 'positive' || test.value.at === undefined) return known(test.value.finding === 'positive', test)
  const { span } = spanOf(test.value.at)
  const weeks = (s.now - (span.latest ?? s.now)) / millisecondsPerDay / daysPerWeek
  return all([known(true, test), passes(longest, known(weeks)), not(ended(s, span, 'maybe'))])
}

function beforeAll(s: Situation, { latest }: Span): Known<boolean> {
  const times = account(s).acts.map(({ at }) => at)
  if (latest === undefined || times.length === 0) return known(false)
  return presume(from(times, (...at) => latest < Math.min(...at)), false)
}

/** By calendar dates, for an end is a date: surely, for the choice of a drug; maybe, for what a positive test would close. */
function ended(s: Situation, { earliest, latest }: Span, how: 'surely' | 'maybe'): Known<boolean> {
  const end = read(s.case.pregnancyAndContraception?.lastPregnancyEnd?.on, endedOn)
  const at = how === 'surely' ? latest : (earliest ?? latest)
  if (at === undefined) return known(false)
  return presume(from([end], (on) => (how === 'surely' ? datesAt(at, s.timeZone).last <= datesOf(on).first : datesAt(at, s.timeZone).first <= datesOf(on).last)), false)
}
