import { type Answer, all, any, known, mayBe, presume, resting, surely } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { datesOf } from '../case/calendar.js'
import { type Instant, instantOf, instantText } from '../case/time.js'
import type { Contacts } from '../guideline/topic/common.js'
import { type Rule, by } from '../guideline/shape/index.js'
import { type ToldAct, account, earliestOf, latestOf, sexualContactUntold } from './acts.js'
import { timeOf } from './taken-within.js'
import { given, member, readYesNo } from './read.js'

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
  const possibleActs = judged.filter(({ qualifies: q }) => mayBe(q, true))
  const sure = judged.filter(({ qualifies: q }) => surely(q, true))
  const listedOnly = possibleActs.length === 0 && told.memoryUnstated
  const untold = sexualContactUntold(s)
  const counted = sure.length > 0 ? sure : possibleActs
  const times = counted.length > 0 ? counted.map(({ act }) => act.at) : told.acts.map((act) => act.at)
  // Which acts count rests on what is presumed of each: completing it could move the time.
  const why = [...judged.map(({ qualifies: q }) => q), ...told.open.map((one) => presume(one, true))]
  const exposed = any(judged.map(({ qualifies: q }) => q))
  return {
    qualifies: exposed.known && !exposed.value ? closedOnlyIfComplete(exposed, told.complete) : presume(exposed, true),
    uncertain: listedOnly ? presume(told.complete, true) : untold,
    untold: surely(untold, true),
    last: resting(latestOf(times, s.now), ...why),
    first: resting(firstOfCycle(s, times), ...why),
    ...(told.possiblyLater.length === 0 ? {} : { possiblyLater: resting(latestOf(told.possiblyLater, s.now), ...why) }),
    condomReported: counted.some(({ act }) => act.act?.condom === 'intact-throughout'),
  }
}

/** A list that holds no qualifying act says No only where it is complete (dictionary §1.4). */
function closedOnlyIfComplete(none: Answer, complete: Answer): Answer {
  return complete.known && complete.value ? known(false, none, complete) : known(true, none, presume(complete, false))
}

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
  const others = s.case.pregnancyAndContraception?.otherUnprotectedSex
  const began = s.case.pregnancyAndContraception?.lastPeriod?.startedOn
  const since = began === undefined ? undefined : instantText(`${datesOf(began).first}T00:00:00Z`)
  const earlier = (others ?? [])
    .map((when, i) => timeOf(when, member('/pregnancyAndContraception/otherUnprotectedSex', undefined, i), s.now))
    .filter((time) => since === undefined || !time.known || time.value >= instantOf(since))
  const first = earliestOf([...times, ...earlier], s.now)
  if (others !== undefined) return resting(first, ...(began === undefined && others.length > 0 ? [presume(readYesNo(undefined, '/pregnancyAndContraception/lastPeriod/startedOn'), false)] : []))
  return { ...first, parts: [...first.parts, presume(readYesNo(undefined, '/pregnancyAndContraception/otherUnprotectedSex'), false)] }
}
