import { type Answer, type Known, among, any, known, presume } from '../../answer/index.js'
import { ageAt, datesAt } from '../../case/calendar.js'
import type { VaccineDose } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { ageInYears } from '../../derive/age.js'
import { firstDose } from '../../derive/first-dose.js'
import { given, readYesNo } from '../../derive/read.js'
import { type Schedule, band, laterDose } from '../../guideline/shape/index.js'
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
  const doses = dosesOf(s)
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

/** Her age at the first dose: of one to come, her age now. */
function ageAtFirst(s: Situation): Answer<number> {
  const [first, born] = [firstDose(dosesOf(s)), s.case.person?.dateOfBirth]
  if (first === undefined || born === undefined) return ageInYears(s)
  const { atLeast, atMost } = ageAt(born, Date.parse(`${first}T12:00:00Z`) as Instant)
  return among<number>({ from: atLeast, to: atMost }, { fact: path, state: 'given' }, { fact: '/person/dateOfBirth', state: atLeast === atMost ? 'given' : 'imprecise' })
}

/** When a later dose is due. */
export function dueOf(s: Situation, schedule: Schedule, name: string, had: number): Due | undefined {
  const today = datesAt(s.now, s.timeZone).last
  return laterDose(schedule, name, { first: firstDose(dosesOf(s)) ?? today, today, had })
}

function dosesOf(s: Situation): readonly VaccineDose[] | undefined {
  return s.case.immunizations?.humanPapillomavirus?.doses
}
