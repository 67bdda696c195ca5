import { datesAt } from './calendar.js'
import type { PartialDate, SurvivorCase } from './case.js'
import { type Instant, type TimeZone, type When, possibleTimes } from './time.js'

/** The case as far as it can have happened, and where the input holds times after now. */
export interface Happened {
  readonly case: SurvivorCase
  readonly inTheFuture: readonly string[]
}

/** A time after now, and what is not read because of it: members of a list, or leaves. None: whoever reads it knows that such a time is unknown. */
interface Ahead {
  readonly path: string
  readonly unread: readonly string[]
}

/** CD-05: what is dated wholly after now has not happened. Nothing reads it, and its place is told; a date that only may be after now stays. */
export function happened(given: SurvivorCase, now: Instant, zone: TimeZone | undefined): Happened {
  const ahead = aheadOf(given, now, datesAt(now, zone).last)
  const unread = ahead.flatMap((time) => time.unread)
  return { case: unread.length === 0 ? given : (without(given, '', new Set(unread)) as SurvivorCase), inTheFuture: ahead.map(({ path }) => path) }
}

function aheadOf({ person, body, pregnancyAndContraception: pregnancy, health, medicines, immunizations = {}, results = {}, assailants, injuries }: SurvivorCase, now: Instant, today: string): readonly Ahead[] {
  const found: Ahead[] = []
  const time = (when: When | undefined, path: string, ...unread: readonly string[]): void => {
    if (when !== undefined && possibleTimes(when, now).problem === 'in-the-future') found.push({ path, unread })
  }
  // As text, a month or a year comes before every day of it: only what is later as a whole is greater.
  const date = (on: PartialDate | undefined, path: string, ...unread: readonly string[]): void => {
    if (on !== undefined && on > today) found.push({ path, unread })
  }
  date(person?.dateOfBirth, '/person/dateOfBirth', '/person/dateOfBirth')
  time(body?.weight?.at, '/body/weight/at')
  date(body?.puberty?.menarcheOn, '/body/puberty/menarcheOn', '/body/puberty/menarcheOn')
  const own = '/pregnancyAndContraception'
  const gestation = pregnancy?.pregnancy?.gestationalAge
  if (gestation?.asOf !== undefined) time({ at: gestation.asOf }, `${own}/pregnancy/gestationalAge/asOf`, `${own}/pregnancy/gestationalAge`)
  date(pregnancy?.lastPregnancyEnd?.on, `${own}/lastPregnancyEnd/on`, `${own}/lastPregnancyEnd`)
  date(pregnancy?.lastPeriod?.startedOn, `${own}/lastPeriod/startedOn`, `${own}/lastPeriod/startedOn`)
  pregnancy?.contraception?.forEach(({ startedOn }, i) => { date(startedOn, `${own}/contraception/${i}/startedOn`, `${own}/contraception/${i}`) })
  pregnancy?.otherUnprotectedSex?.forEach((when, i) => { time(when, `${own}/otherUnprotectedSex/${i}`, `${own}/otherUnprotectedSex/${i}`) })
  time(health?.alcohol?.lastIntake, '/health/alcohol/lastIntake')
  time(health?.lastMeal, '/health/lastMeal')
  medicines?.forEach(({ startedOn, lastTaken, takenDoses, status }, i) => {
    // What begins after now is not taken yet, unless a dose of it was: whether it is taken is asked, so that a course to come closes nothing.
    const dosed = [lastTaken, ...(takenDoses ?? []).map(({ at }) => at)].some((when) => when !== undefined && possibleTimes(when, now).problem !== 'in-the-future')
    const contradicts = !dosed && (status === 'taking' || status === 'single-dose-taken')
    date(startedOn, `/medicines/${i}/startedOn`, `/medicines/${i}/startedOn`, ...(contradicts ? [`/medicines/${i}/status`] : []))
    takenDoses?.forEach(({ at, vomitedAt }, j) => {
      const dose = `/medicines/${i}/takenDoses/${j}`
      time(at, `${dose}/at`, dose)
      time(vomitedAt, `${dose}/vomitedAt`)
    })
  })
  for (const [name, told] of Object.entries<boolean | { readonly doses?: readonly { readonly on?: PartialDate }[] }>({ ...immunizations })) {
    if (typeof told !== 'boolean') told.doses?.forEach(({ on }, i) => { date(on, `/immunizations/${name}/doses/${i}/on`, `/immunizations/${name}/doses/${i}`) })
  }
  for (const [name, list] of Object.entries<readonly { readonly at?: When }[]>({ ...results })) {
    list.forEach(({ at }, i) => { time(at, `/results/${name}/${i}/at`, `/results/${name}/${i}`) })
  }
  assailants?.forEach(({ hiv }, i) => {
    const path = `/assailants/${i}/hiv`
    time(hiv?.testedAt, `${path}/testedAt`)
    date(hiv?.onTreatmentSince, `${path}/onTreatmentSince`, `${path}/onTreatmentSince`)
    hiv?.viralLoads?.forEach(({ on }, j) => { date(on, `${path}/viralLoads/${j}/on`, `${path}/viralLoads/${j}`) })
  })
  injuries?.forEach(({ happenedAt }, i) => { time(happenedAt, `/injuries/${i}/happenedAt`) })
  return found
}

/** The value without some places. A list that loses its last member was not told: empty would say that there was none. */
function without(value: unknown, path: string, unread: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const at = `${path}/${name}`
    const left = unread.has(at) ? undefined : without(inner, at, unread)
    return left === undefined ? [] : [[name, left] as const]
  })
  if (!Array.isArray(value)) return Object.fromEntries(kept)
  return kept.length === 0 && value.length > 0 ? undefined : kept.map(([, member]) => member)
}
