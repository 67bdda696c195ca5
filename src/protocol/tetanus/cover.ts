import { type Answer, type Known, any, known, presume, surely, unknown } from '../../answer/index.js'
import { datesOf } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { given, readYesNo } from '../../derive/read.js'
import { type TetanusDoses, type WoundDays, tetanusDoses, yearsSinceTetanusDose } from '../../derive/tetanus-doses.js'
import { type Codes, passes } from '../../guideline/shape/index.js'
import type { Tetanus, TetanusCover, WoundClass } from '../../guideline/topic/tetanus.js'
import type { TetanusReason } from '../../plan/tetanus.js'

/** What her doses are worth, and why. */
export interface Cover {
  readonly of: Known<TetanusCover>
  readonly reason: TetanusReason
  readonly doses: TetanusDoses
}

/** Every product that is a dose of the vaccine. */
export function tetanusVaccines(g: Tetanus): readonly Codes[] {
  return [g.diphtheriaBooster, g.pertussisBooster, g.polioBooster, g.childhoodVaccine]
}

/** Her doses against the days of a wound. */
export function dosesFor(s: Situation, g: Tetanus, wound?: WoundDays): TetanusDoses {
  return tetanusDoses(s, tetanusVaccines(g), wound, (dose) => !surely(passes(g.dueProneAfter, yearsSinceTetanusDose(s, [dose])), true))
}

/** STI-111, STI-112, STI-117: whether she was covered for this class of wound when she was wounded; what was given for it changes nothing of that. */
export function coverFor(s: Situation, g: Tetanus, wound: WoundClass, doses: TetanusDoses): Cover {
  const weak = immunodeficient(s)
  if (g.immunodeficiency.says.approach === 'counts-as-unprimed' && surely(weak, true)) return { doses, of: known('unprimed', weak, { row: g.immunodeficiency }), reason: { key: 'tet.immunodeficient', rule: g.immunodeficiency } }
  const primed = presume(passes(g.primaryDoses, doses.count), false)
  if (!primed.value) return withoutCourse(s, g, primed, doses)
  return g.cover.says.approach === 'doses' ? byTime(s, g, wound, primed, doses) : byAge(s, g, wound, primed, doses)
}

/** STI-117 (d): no record, but born when vaccination was general and it was taken: due, not unprimed. */
function withoutCourse(s: Situation, g: Tetanus, primed: Known<boolean>, doses: TetanusDoses): Cover {
  const unprimed: Cover = { doses, of: known('unprimed', primed), reason: undocumented(s) ? { key: 'tet.undocumented', rule: g.undocumented } : { key: 'tet.unprimed', doses: g.primaryDoses } }
  if (g.acceptanceCountsFor.says === 'none') return unprimed
  const accepted = presume(readYesNo(s.case.immunizations?.acceptedRoutineVaccines, '/immunizations/acceptedRoutineVaccines'), false)
  const late = presume(passes(g.acceptanceCountsFor, birthYear(s)), false)
  if (!accepted.value || !late.value || doses.before.length > 0) return { ...unprimed, of: known('unprimed', primed, accepted, late) }
  return { doses, of: known('due', primed, accepted, late), reason: { key: 'tet.accepted-without-record', rule: g.acceptanceCountsFor } }
}

function undocumented(s: Situation): boolean {
  const { doses, documented } = s.case.immunizations?.tetanus ?? {}
  return (doses ?? []).length > 0 && documented !== true
}

function birthYear(s: Situation): Answer<number> {
  const born = s.case.person?.dateOfBirth
  return born === undefined ? unknown<number>({ fact: '/person/dateOfBirth', state: 'missing' }) : given(Number(datesOf(born).first.slice(0, 4)), '/person/dateOfBirth')
}

/** CD-23: a last dose of unknown date counts as due: the vaccine yes, immunoglobulin as the table says. */
function byTime(s: Situation, g: Tetanus, wound: WoundClass, primed: Known<boolean>, doses: TetanusDoses): Cover {
  const limit = wound === 'clean' ? g.dueCleanAfter : g.dueProneAfter
  const due = presume(passes(limit, yearsSinceTetanusDose(s, doses.before)), true)
  if (due.value) return { doses, of: known('due', primed, due), reason: { key: 'tet.due', after: limit } }
  return { doses, of: known('primed', primed, due), reason: { key: 'tet.primed', doses: g.primaryDoses } }
}

/** STI-117 (a) to (c): under school age the course is enough, at school age the booster before it counts, later the time. */
function byAge(s: Situation, g: Tetanus, wound: WoundClass, primed: Known<boolean>, doses: TetanusDoses): Cover {
  const age = ageInYears(s)
  const timeCounts = presume(passes(g.timeCountsFrom, age), true)
  if (timeCounts.value) {
    const { of, reason } = byTime(s, g, wound, primed, doses)
    return { doses, of: known(of.value, of, timeCounts), reason }
  }
  const boosterCounts = presume(passes(g.schoolBoosterFrom, age), true)
  const forAge: TetanusReason = { key: 'tet.primed-for-age', doses: g.primaryDoses }
  if (!boosterCounts.value) return { doses, of: known('primed', primed, timeCounts, boosterCounts), reason: forAge }
  const booster = presume(readYesNo(s.case.immunizations?.preSchoolBooster, '/immunizations/preSchoolBooster'), false)
  const because = [primed, timeCounts, boosterCounts, booster]
  return booster.value ? { doses, of: known('primed', ...because), reason: forAge } : { doses, of: known('due', ...because), reason: { key: 'tet.booster-due', rule: g.schoolBoosterFrom } }
}

/** HIV or a severe weakness of the immune system; unknown is not (dictionary), and asked. */
export function immunodeficient(s: Situation): Known<boolean> {
  const { hivInfection, immunosuppression } = s.case.health?.conditions ?? {}
  return presume(any([readYesNo(immunosuppression, '/health/conditions/immunosuppression'), readYesNo(hivInfection, '/health/conditions/hivInfection')]), false)
}

