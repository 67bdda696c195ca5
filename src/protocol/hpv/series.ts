import { type Answer, type Known, among, any, known, presume } from '../../answer/index.js'
import { ageAt } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate, Instant } from '../../case/time.js'
import { ageInYears } from '../../derive/age.js'
import { firstDose } from '../../derive/first-dose.js'
import { given, read, readYesNo } from '../../derive/read.js'
import { type GivenDose, listedDoses, tooSoon, vaccineDoses } from '../../derive/vaccine-doses.js'
import { type LaterDose, type Schedule, band, laterDose } from '../../guideline/shape/index.js'
import type { Hpv, SeriesLength } from '../../guideline/topic/hpv.js'
import type { HpvReason } from '../../plan/hpv.js'

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
  const recorded = s.case.immunizations?.humanPapillomavirus?.doses
  const listed = listedDoses(s, [g.vaccineProduct]).map((one) => ({ fact: one.path, state: 'given' }) as const)
  const had = known(dosesOf(s, g).length, recorded === undefined ? presume(read<number>(undefined, path), 0) : given(recorded.length, path), ...listed)
  const weak = presume(any([readYesNo(s.case.health?.conditions?.immunosuppression, '/health/conditions/immunosuppression'), readYesNo(s.case.health?.conditions?.hivInfection, '/health/conditions/hivInfection')]), false)
  const byAge = presume(band(asGroup ? g.groupSeries : g.series, ageAtFirst(s, g)), 'three')
  const name: SeriesLength = weak.value ? g.immunocompromisedSeries.says.approach : byAge.value === 'none' ? 'three' : byAge.value
  const schedule = name === 'one' ? undefined : name === 'two' ? g.twoDoses : g.threeDoses
  return {
    had, length: counts[name], schedule,
    reasons: weak.value ? [{ key: 'hpv.immunocompromised', rule: g.immunocompromisedSeries }] : [],
    because: [known('series', byAge, had), known('weak', weak, { row: g.immunocompromisedSeries }), ...(schedule === undefined ? [] : [known('schedule', { row: schedule })])],
  }
}

/** Her age at the first dose: of one to come, her age now. */
function ageAtFirst(s: Situation, g: Hpv): Answer<number> {
  const [first, born] = [firstDose(dosesOf(s, g)), s.case.person?.dateOfBirth]
  if (first === undefined || born === undefined) return ageInYears(s)
  const { atLeast, atMost } = ageAt(born, Date.parse(`${first}T12:00:00Z`) as Instant)
  return among<number>({ from: atLeast, to: atMost }, { fact: path, state: 'given' }, { fact: '/person/dateOfBirth', state: atLeast === atMost ? 'given' : 'imprecise' })
}

const steps = { second: 2, third: 3 } as const

/** STI-101: when the next dose of a series that has begun is due, where one today would come too soon to count. */
export function waiting(s: Situation, g: Hpv, { had, schedule }: Series): LaterDose | undefined {
  if (schedule === undefined) return undefined
  const [due] = (['second', 'third'] as const).filter((name) => steps[name] === had.value + 1)
    .map((name) => tooSoon(s, dosesOf(s, g), (first, last) => laterDose(schedule, name, { first, today: last, had: had.value - 1 })))
  return due
}

/** When a dose after the next one is due; the next one is given today, or when it is due. */
export function dueOf(s: Situation, g: Hpv, had: number, schedule: Schedule, name: keyof typeof steps, next: CalendarDate): LaterDose | undefined {
  return steps[name] > had + 1 ? laterDose(schedule, name, { first: firstDose(dosesOf(s, g)) ?? next, today: next, had }) : undefined
}

function dosesOf(s: Situation, g: Hpv): readonly GivenDose[] {
  return vaccineDoses(s, s.case.immunizations?.humanPapillomavirus?.doses, path, [g.vaccineProduct])
}
