import { type Answer, type Known, all, from, known, presume, surely } from '../../answer/index.js'
import { datesOf } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import { ageInYears } from '../../derive/age.js'
import { given, read } from '../../derive/read.js'
import { band, passes, states } from '../../guideline/shape/index.js'
import type { Hpv } from '../../guideline/topic/hpv.js'
import type { Verb } from '../../guideline/words.js'
import type { HpvReason } from '../../plan/hpv.js'

/** Whether the pack offers it to her, and why. */
export interface Eligibility {
  readonly verb: Verb
  readonly reason: HpvReason
  readonly because: readonly Answer<unknown>[]
}

/** STI-101: by age; longer for a group that a pack names; free where a national programme has it. An age that is not known is asked for first. */
export function eligibility(s: Situation, g: Hpv): Eligibility {
  const age = ageInYears(s)
  const held = band(g.ages, age)
  const group = presume(groupMember(s), false)
  const groupHeld = presume(band(g.groupAges, age), 'none')
  const because = [held, known('group', group, groupHeld)]
  if (!held.known) return { verb: 'needs-input', reason: { key: 'hpv.age-first', rule: g.ages }, because }
  if (held.value === 'none') {
    if (group.value && groupHeld.value !== 'none') return { verb: groupHeld.value, reason: { key: 'hpv.by-eligibility', rule: g.groupAges }, because }
    const { remindFrom } = g
    const oldEnough = passes(remindFrom, age)
    const reason: HpvReason = states(remindFrom) && surely(oldEnough, false) ? { key: 'hpv.too-young', from: remindFrom } : { key: 'hpv.outside-age', rule: g.ages }
    return { verb: 'not-indicated', reason, because: [...because, oldEnough] }
  }
  const programme = inProgramme(s, g, age)
  if (programme.value) return { verb: 'recommend', reason: { key: 'hpv.programme', from: g.programmeFrom }, because: [...because, programme] }
  return { verb: held.value, reason: reasonOf(held.value, g), because: [...because, programme] }
}

function reasonOf(verb: Verb, g: Hpv): HpvReason {
  if (verb !== 'consider') return { key: 'hpv.protects-later', rule: g.ages }
  if (g.programmeFrom.says !== 'none') return { key: 'hpv.self-pay', rule: g.ages }
  return g.groupAges.says.steps.some(({ holds }) => holds !== 'none') ? { key: 'hpv.by-eligibility', rule: g.ages } : { key: 'hpv.decided-together', rule: g.ages }
}

/** Whether it is the group, not her age, that opens the vaccine. */
export function byGroup({ reason }: Eligibility, g: Hpv): boolean {
  return 'rule' in reason && reason.rule === g.groupAges
}

/** Girls of certain years of birth, from a certain age; a sex that is not recorded is asked for. */
function inProgramme(s: Situation, g: Hpv, age: Answer<number>): Known<boolean> {
  const { dateOfBirth, sexAssignedAtBirth } = s.case.person ?? {}
  const born: Answer<number> = dateOfBirth === undefined ? read<number>(undefined, '/person/dateOfBirth') : given(Number(datesOf(dateOfBirth).first.replaceAll('-', '')), '/person/dateOfBirth')
  const girl = read(sexAssignedAtBirth, '/person/sexAssignedAtBirth')
  return presume(all([passes(g.programmeFrom, age), passes(g.programmeBornFrom, born), from([girl], (sex) => sex === 'female')]), false)
}

function groupMember(s: Situation): Answer {
  return from([read(s.case.person?.populationGroups, '/person/populationGroups')], (groups) => groups.includes('man-who-has-sex-with-men'))
}

