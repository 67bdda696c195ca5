import { type Answer, type Known, any, known, presume } from '../../answer/index.js'
import { ageAt, datesAt, datesOf } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate, Instant, PartialDate } from '../../case/time.js'
import { ageInYears } from '../../derive/age.js'
import { given, readYesNo } from '../../derive/read.js'
import { type Schedule, band, dayAfter } from '../../guideline/shape/index.js'
import type { Hpv, SeriesLength } from '../../guideline/topic/hpv.js'
import type { HpvReason } from '../../plan/hpv.js'
import type { Due } from '../../plan/index.js'

const counts = { one: 1, two: 2, three: 3 } as const
const path = '/immunizations/humanPapillomavirus/doses'

export interface Series {
  readonly had: Known<number>
  readonly length: number
  readonly schedule: Schedule | undefined
  readonly reasons: readonly HpvReason[]
  readonly because: readonly Answer<unknown>[]
}

/** STI-101: how many doses, by her age at the first; more where the immune system is weak. Doses not on record count as none. */
export function seriesOf(s: Situation, g: Hpv, asGroup: boolean): Series {
  const { doses } = s.case.immunizations?.humanPapillomavirus ?? {}
  const had = doses === undefined ? presume<number>({ known: false, parts: [{ fact: path, state: 'missing' }] }, 0) : given(doses.length, path)
  const weak = presume(any([readYesNo(s.case.health?.conditions?.immunosuppression, '/health/conditions/immunosuppression'), readYesNo(s.case.health?.conditions?.hivInfection, '/health/conditions/hivInfection')]), false)
  const byAge = presume(band(asGroup ? g.groupSeries : g.series, ageAtFirst(s)), 'three')
  const name: SeriesLength = weak.value ? g.immunocompromisedSeries.says.approach : byAge.value === 'none' ? 'three' : byAge.value
  const schedule = name === 'one' ? undefined : name === 'two' ? g.twoDoses : g.threeDoses
  return {
    had, length: counts[name], schedule,
    reasons: weak.value ? [{ key: 'hpv.immunocompromised', rule: g.immunocompromisedSeries }] : [],
    because: [known('series', byAge, had), known('weak', weak, { row: g.immunocompromisedSeries }), ...(schedule === undefined ? [] : [known('schedule', { row: schedule })])],
  }
}

function firstDose(s: Situation): PartialDate | undefined {
  const dates = (s.case.immunizations?.humanPapillomavirus?.doses ?? []).flatMap(({ on }) => (on === undefined ? [] : [on]))
  return dates.sort()[0]
}

/** Her age at the first dose: of one to come, her age now. */
function ageAtFirst(s: Situation): Answer<number> {
  const [first, born] = [firstDose(s), s.case.person?.dateOfBirth]
  if (first === undefined || born === undefined) return ageInYears(s)
  const { atLeast, atMost } = ageAt(born, Date.parse(`${datesOf(first).last}T12:00:00Z`) as Instant)
  return atLeast === atMost ? given(atLeast, path) : { known: false, among: { from: atLeast, to: atMost } as never, parts: [{ fact: '/person/dateOfBirth', state: 'imprecise' }] }
}

/** When a later dose is due: counted from the first, and never closer to today's dose than the schedule has them apart. */
export function dueOf(s: Situation, { says: { steps } }: Schedule, name: string, had: number): Due | undefined {
  const step = steps.find((one) => one.name === name)
  if (step === undefined || step.unit === 'h') return undefined
  const today = datesAt(s.now, s.timeZone).last
  const first = firstDose(s)
  const from: CalendarDate = first === undefined ? today : datesOf(first).last
  const sinceFirst = steps[had - 1]?.after ?? 0
  const [onTime, apart] = [dayAfter(from, step.after, step.unit), dayAfter(today, step.after - sinceFirst, step.unit)]
  if (apart > onTime) return { notBefore: { on: apart } }
  return { notBefore: { on: onTime }, ...(step.until === undefined ? {} : { by: { on: dayAfter(from, step.until, step.unit) } }) }
}
