import { type Answer, type Known, among, from, known, presume, unknown } from '../answer/index.js'
import type { VaccineDose } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { given, member, readYesNo } from './read.js'
import { yearsSince } from './years-since.js'

const path = '/immunizations/tetanus/doses'

/** How many doses count: those on a record. Doses that nobody documented stay visible and count as none (STI-111). */
export function documentedTetanusDoses(s: Situation): Known<number> {
  const { doses, documented } = s.case.immunizations?.tetanus ?? {}
  if (doses === undefined) return presume(unknown<number>({ fact: path, state: 'missing' }), 0)
  const shown = presume(readYesNo(documented, '/immunizations/tetanus/documented'), false)
  return presume(from([given(doses.length, path), doses.length === 0 ? known(true) : shown], (count, counts) => (counts ? count : 0)), 0)
}

/** Years since the last dose. One without a date may be the last: the time is then at most that since the last dated one. */
export function yearsSinceTetanusDose(s: Situation): Answer<number> {
  const doses = s.case.immunizations?.tetanus?.doses ?? []
  const dated = doses.flatMap(({ id, on }, i) => (on === undefined ? [] : [yearsSince(on, s, `${member(path, id, i)}/on`)]))
  const undated = doses.flatMap(({ id, on }, i) => (on === undefined ? [unknown<number>({ fact: `${member(path, id, i)}/on`, state: 'missing' })] : []))
  if (dated.length === 0) return undated.length === 0 ? unknown<number>({ fact: path, state: 'missing' }) : unknown<number>(...undated)
  const least = from(dated, (...years) => Math.min(...years))
  if (undated.length === 0) return least
  const most = least.known ? least.value : Infinity
  return among<number>({ from: 0, to: most }, least, ...undated)
}

/** Whether a dose already held pertussis, by its name. */
export function dosesNamed(s: Situation, named: (dose: VaccineDose) => boolean): boolean {
  return (s.case.immunizations?.tetanus?.doses ?? []).some(named)
}
