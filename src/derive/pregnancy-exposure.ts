import { type Answer, all, any, known, possible, presume, resting, surely, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { CalendarDate, Instant } from '../case/time.js'
import type { Contacts } from '../guideline/topic/common.js'
import { type Rule, by } from '../guideline/shape/index.js'
import { type ToldAct, account, earliestOf, latestOf, sexualContactUntold } from './acts.js'
import { timeOf } from './taken-within.js'
import { given, readYesNo } from './read.js'

export interface PregnancyExposure {
  /** Whether any act qualifies, as far as told. Unknown: more may have happened than is told. */
  readonly qualifies: Answer
  /** Nothing told is sexual yet, or only acts that do not qualify are told and her memory is not stated: `consider`, and ask (§11). */
  readonly uncertain: Answer
  /** What the uncertainty is about. */
  readonly untold: boolean
  /** The most recent act that qualifies: pills are judged on it (EC-024). */
  readonly last: Answer<Instant>
  /** The latest time at which more may have happened than is listed, where her memory is not stated. */
  readonly possiblyLater?: Answer<Instant>
  /** The first unprotected act of the cycle, as far as known: the device is judged on it (EC-023). */
  readonly first: Answer<Instant>
  readonly condomReported: boolean
}

/** EC-002, EC-024: the acts that may lead to pregnancy, and when. */
export function pregnancyExposure(s: Situation, contacts: Contacts, rule: Rule): PregnancyExposure {
  const told = account(s)
  const judged = told.acts.map((act) => ({ act, qualifies: by(rule, qualifies(act, contacts)) }))
  const counted = judged.filter(({ qualifies: q }) => surely(q, true))
  const listedOnly = counted.length === 0 && told.memoryUnstated
  const untold = sexualContactUntold(s)
  const times = counted.length > 0 ? counted.map(({ act }) => act.at) : told.acts.map((act) => act.at)
  // Which acts count rests on what is presumed of each: completing it could move the time.
  const why = [...judged.map(({ qualifies: q }) => q), ...told.open.map((one) => presume(one, true))]
  const exposed = any(judged.map(({ qualifies: q }) => q))
  return {
    qualifies: surely(exposed, true) ? exposed : closedOnlyIfComplete(exposed, told.complete),
    uncertain: listedOnly ? presume(told.complete, true) : untold,
    untold: surely(untold, true),
    last: resting(latestOf(times, s.now), ...why),
    first: resting(firstOfCycle(s, times), ...why),
    ...(told.possiblyLater.length === 0 ? {} : { possiblyLater: resting(latestOf(told.possiblyLater, s.now), ...why) }),
    condomReported: counted.some(({ act }) => act.act?.condom === 'intact-throughout'),
  }
}

/** The acts that may have made her pregnant; where none did and not all is told, every act. A negative test speaks of what lies before it. */
export function pregnancyContacts(s: Situation, contacts: Contacts): readonly ToldAct[] {
  const { acts, complete } = account(s)
  const some = acts.filter((act) => surely(qualifies(act, contacts), true))
  return some.length > 0 || surely(complete, true) ? some : acts
}

/** A list that holds no qualifying act says No only where it is complete (dictionary §1.4). */
function closedOnlyIfComplete(none: Answer, complete: Answer): Answer {
  return surely(complete, true) ? known(false, none, complete) : presume(unknown<boolean>(none, complete), true)
}

/** What is not told counts as yes, so that every act is judged. */
function qualifies({ act, path }: ToldAct, contacts: Contacts): Answer {
  if (act === undefined) return presume(readYesNo(undefined, path), true)
  if (act.kind === undefined) {
    const site = act.survivorSite
    if (site === undefined) return presume(readYesNo(undefined, `${path}/kind`), true)
    return given(site === 'vagina' || site === 'vulva' || site === 'anus', `${path}/survivorSite`)
  }
  const { pregnancy } = contacts.says[act.kind]
  const kind = given(pregnancy !== 'none', `${path}/kind`)
  switch (pregnancy) {
    case 'vaginal':
    case 'none': return kind
    case 'anal-if-ejaculation': return all([kind, ejaculationPossible(act, path)])
    case 'vulval-if-ejaculation': {
      const sites = act.ejaculationSites
      const atVulva = sites === undefined ? presume(readYesNo(undefined, `${path}/ejaculationSites`), true) : given(sites.includes('vulva') || sites.includes('vagina'), `${path}/ejaculationSites`)
      return all([kind, ejaculationPossible(act, path), atVulva])
    }
  }
}

/** Ejaculation not excluded counts as yes. */
function ejaculationPossible(act: NonNullable<ToldAct['act']>, path: string): Answer {
  return presume(readYesNo(act.ejaculation, `${path}/ejaculation`), true)
}

/**
 * EC-023: the first unprotected act since the first day of the last normal period. Other acts not asked about: counted from the incident, and asked. An
 * act before the period does not count.
 */
function firstOfCycle(s: Situation, times: readonly Answer<Instant>[]): Answer<Instant> {
  const { otherUnprotectedSex: others, lastPeriod } = s.case.pregnancyAndContraception ?? {}
  const counted = (others ?? [])
    .map((when, i) => timeOf(when, `${othersPath}/${i}`, s.now))
    .filter((time) => lastPeriod?.startedOn === undefined || !isBefore(time, datesOf(lastPeriod.startedOn).first, s))
  const asked = others === undefined ? [othersPath] : others.length > 0 && lastPeriod?.startedOn === undefined ? ['/pregnancyAndContraception/lastPeriod/startedOn'] : []
  return resting(earliestOf([...times, ...counted], s.now), ...asked.map((fact) => presume(readYesNo(undefined, fact), false)))
}

const othersPath = '/pregnancyAndContraception/otherUnprotectedSex'

/** Whether a time surely lies on an earlier day of the place. */
function isBefore(time: Answer<Instant>, day: CalendarDate, s: Situation): boolean {
  const latest = possible(time)?.at(-1)
  return latest !== undefined && datesAt(latest, s.timeZone).last < day
}
