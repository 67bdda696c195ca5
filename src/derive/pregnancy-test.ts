import { type Answer, type Known, all, any, from, known, not, presume, unknown } from '../answer/index.js'
import type { TestResult } from '../case/case.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { type Instant, type Span, daysPerWeek, millisecondsPerDay, spanOf } from '../case/time.js'
import { type Limit, passes } from '../guideline/shape/index.js'
import type { Contacts } from '../guideline/topic/common.js'
import { latestOf } from './acts.js'
import { once } from './once.js'
import { pregnancyContacts } from './pregnancy-exposure.js'
import { read } from './read.js'
import { newestFinal } from './results.js'

type PregnancyResult = TestResult<'positive' | 'negative' | 'indeterminate'>

/** How long a test speaks of now. */
export interface PregnancyTestRows {
  readonly contacts: Contacts
  readonly longestPregnancy: Limit
  readonly negativeTestFor: Limit
}

const tests = '/results/pregnancy'
const endedOn = '/pregnancyAndContraception/lastPregnancyEnd/on'

/** The newest final pregnancy test, where it speaks of her now; one of another time is no test, and a new one is asked for. A test without a time counts. */
export function pregnancyTest(s: Situation, g: PregnancyTestRows): Answer<PregnancyResult> {
  return judged(s)(g)
}

const judged = once((s: Situation) => once((g: PregnancyTestRows): Answer<PregnancyResult> => {
  const newest: Answer<PregnancyResult> = newestFinal(s.case.results?.pregnancy, tests)
  if (!newest.known || newest.value.at === undefined) return newest
  const { span } = spanOf(newest.value.at)
  const past = newest.value.finding === 'negative' ? saysNothing(s, g, span) : newest.value.finding === 'positive' ? ofAnother(s, g, span, 'surely') : known(false)
  return past.value ? unknown<PregnancyResult>({ fact: tests, state: 'missing' }, past) : known(newest.value, newest, past)
}))

/** What it found; undefined where no test speaks of her now. */
export function pregnancyFinding(s: Situation, g: PregnancyTestRows): PregnancyResult['finding'] | undefined {
  const test = pregnancyTest(s, g)
  return test.known ? test.value.finding : undefined
}

/** EC-013: whether a positive test closes anything to her: not where the pregnancy may have ended since. Unknown closes no door. */
export function stillPregnant(s: Situation, g: PregnancyTestRows): Answer {
  const test = pregnancyTest(s, g)
  if (!test.known) return unknown(test)
  if (test.value.finding !== 'positive' || test.value.at === undefined) return known(test.value.finding === 'positive', test)
  return not(ofAnother(s, g, spanOf(test.value.at).span, 'maybe'))
}

/**
 * A positive test is of another pregnancy where that ended since, and where it is older than any lasts. By calendar dates, for an end is a date: surely, for the
 * choice of a drug (STI-062); maybe, for what it would close.
 */
function ofAnother(s: Situation, g: PregnancyTestRows, { earliest, latest = s.now }: Span, how: 'surely' | 'maybe'): Known<boolean> {
  const end = read(s.case.pregnancyAndContraception?.lastPregnancyEnd?.on, endedOn)
  const first = earliest ?? latest
  const ended = from([end], (on) => (how === 'surely' ? datesAt(latest, s.timeZone).last <= datesOf(on).first : datesAt(first, s.timeZone).first <= datesOf(on).last))
  return presume(any([not(passes(g.longestPregnancy, known(days(latest, s.now) / daysPerWeek))), presume(ended, false)]), false)
}

/**
 * CD-14: a negative test frees a drug today. It says nothing where it is surely from before the last that may have made her pregnant or too old, and where it was too early for what
 * may by now be a pregnancy. After what happened in the last days no test can be late enough: it does not make her pregnant (STI-064).
 */
function saysNothing(s: Situation, g: PregnancyTestRows, { latest = s.now }: Span): Known<boolean> {
  const speaks = (time: Answer<Instant>, until: Instant): Answer => passes(g.negativeTestFor, from([time], (at) => days(at, until)))
  const old = not(speaks(known(latest), s.now))
  const times = pregnancyContacts(s, g.contacts).map(({ at }) => at)
  if (times.length === 0) return presume(old, false)
  const last = latestOf(times, s.now)
  const before = from([last], (at) => latest < at)
  const tooEarly = all([not(speaks(last, s.now)), speaks(last, latest)])
  return presume(any([old, before, tooEarly]), false)
}

function days(since: Instant, until: Instant): number {
  return (until - since) / millisecondsPerDay
}
