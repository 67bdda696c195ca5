import { type Answer, type Known, among, from, known, presume, unknown } from '../answer/index.js'
import type { VaccineDose } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import type { CalendarDate } from '../case/time.js'
import type { Codes } from '../guideline/shape/index.js'
import { given, readYesNo } from './read.js'
import { type GivenDose, daysOfDose, listedDoses, vaccineDoses } from './vaccine-doses.js'
import { yearsSince } from './years-since.js'

const path = '/immunizations/tetanus/doses'

/** The doses that count: those of a record, and those that were given on the days of her medicine list. */
export interface TetanusDoses {
  readonly all: readonly GivenDose[]
  /** What she had when she was wounded, what she was given since, and what may be either. */
  readonly before: readonly GivenDose[]
  readonly since: readonly GivenDose[]
  readonly either: readonly GivenDose[]
  /** How many before. */
  readonly count: Known<number>
}

/** The days on which she may have been wounded; the first is absent where nothing tells it. */
export interface WoundDays {
  readonly first?: CalendarDate
  readonly last: CalendarDate
}

/**
 * A dose of the day of the wound counts as given for it. Before it came what surely did, and with no wound everything; a dose of no day counts as had before (CD-23).
 * One that protects no longer was given for no wound that is still to be treated, whatever days that may be of.
 */
export function tetanusDoses(s: Situation, codes: readonly Codes[], wound: WoundDays | undefined, protects: (dose: GivenDose) => boolean): TetanusDoses {
  const { doses, documented } = s.case.immunizations?.tetanus ?? {}
  const all = vaccineDoses(s, documented === true ? doses : [], path, codes)
  const side = (dose: GivenDose): 'before' | 'since' | 'either' => {
    const days = daysOfDose(dose)
    if (days === undefined || wound === undefined) return 'before'
    if (days.first >= wound.last) return 'since'
    return days.last >= (wound.first ?? days.last) && protects(dose) ? 'either' : 'before'
  }
  const before = all.filter((dose) => side(dose) === 'before')
  const count = known(before.length, onRecord(s), ...listedDoses(s, codes).map((one) => given(true, one.path)))
  return { all, before, since: all.filter((dose) => side(dose) === 'since'), either: all.filter((dose) => side(dose) === 'either'), count }
}

/** As if what may be either had come before the wound. */
export function eitherAsBefore(doses: TetanusDoses): TetanusDoses {
  const before = doses.all.filter((dose) => !doses.since.includes(dose))
  return { ...doses, before, count: known(before.length, doses.count) }
}

/** Doses that nobody documented stay visible and count as none (STI-111). */
function onRecord(s: Situation): Known<number> {
  const { doses, documented } = s.case.immunizations?.tetanus ?? {}
  if (doses === undefined) return presume(unknown<number>({ fact: path, state: 'missing' }), 0)
  const shown = presume(readYesNo(documented, '/immunizations/tetanus/documented'), false)
  return presume(from([given(doses.length, path), doses.length === 0 ? known(true) : shown], (count, counts) => (counts ? count : 0)), 0)
}

/** Years since the last dose. One without a date may be the last: the time is then at most that since the last dated one. */
export function yearsSinceTetanusDose(s: Situation, doses: readonly GivenDose[]): Answer<number> {
  const dated = doses.flatMap((dose) => (dose.on === undefined ? [] : [yearsSince(dose.on, s, dose.path)]))
  const undated = doses.flatMap((dose) => (dose.on === undefined ? [unknown<number>({ fact: dose.path, state: 'missing' })] : []))
  if (dated.length === 0) return undated.length === 0 ? unknown<number>({ fact: path, state: 'missing' }) : unknown<number>(...undated)
  const least = from(dated, (...years) => Math.min(...years))
  if (undated.length === 0) return least
  const most = least.known ? least.value : Infinity
  return among<number>({ from: 0, to: most }, least, ...undated)
}

/** Whether a dose already held pertussis, by its name. */
export function dosesNamed(s: Situation, codes: readonly Codes[], named: (dose: VaccineDose) => boolean): boolean {
  return [...(s.case.immunizations?.tetanus?.doses ?? []), ...listedDoses(s, codes)].some(named)
}
