import { type Answer, all, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { Limit } from '../guideline/shape/index.js'
import { type Rule, by, passes } from '../guideline/shape/index.js'
import { given, member, readYesNo } from './read.js'

/** The rows the gate reads. */
export interface GateRows {
  /** IDN-010. */
  readonly privacyGate: Rule
  /** IDN-028. */
  readonly aloneDerived: Rule
  /** IDN-013: up to this age in months a child that does not speak may be in the room. */
  readonly infantMayStay: Limit
  /** IDN-014. */
  readonly remoteContact: Rule
  /** EHR-002. */
  readonly screenSeen: Rule
}

/**
 * IDN-010: open only where she is known to be alone, or with those who may be there. Every unknown closes it; closing changes words, never care (EHR-021).
 */
export function privacyGate(s: Situation, g: GateRows): Answer {
  const alone = presume(readYesNo(s.case.privacy?.aloneConfirmed, '/privacy/aloneConfirmed'), false)
  return by(g.privacyGate, all([by(g.aloneDerived, alone), companionsMayStay(s, g), interpreterMayStay(s), contactIsHere(s, g)]))
}

/** A recorded companion contradicts "alone" unless it is an infant who neither speaks nor is known to be older. Absent with "alone" stated: nobody. */
function companionsMayStay(s: Situation, g: GateRows): Answer {
  const companions = s.case.encounter?.companions
  if (companions === undefined) return known(true)
  return all(
    companions.map((companion, i) => {
      const path = member('/encounter/companions', undefined, i)
      const young =
        companion.ageMonths === undefined
          ? presume(readYesNo(undefined, `${path}/ageMonths`), false)
          : passes(g.infantMayStay, given(companion.ageMonths, `${path}/ageMonths`))
      const silent = companion.verbal === undefined ? presume(readYesNo(undefined, `${path}/verbal`), false) : given(!companion.verbal, `${path}/verbal`)
      return all([young, silent])
    }),
  )
}

/** Not recorded counts as none; anyone but a professional closes. */
function interpreterMayStay(s: Situation): Answer {
  const interpreter = s.case.encounter?.interpreter
  if (interpreter === undefined) return known(true)
  const path = '/encounter/interpreter/kind'
  if (interpreter.kind === undefined) return presume(readYesNo(undefined, path), false)
  return given(interpreter.kind === 'none' || interpreter.kind === 'professional', path)
}

/** IDN-014: by video, phone or message she says in this contact that she is alone, which is what `aloneConfirmed` records; by message never. */
function contactIsHere(s: Situation, g: GateRows): Answer {
  const modality = s.case.encounter?.modality
  return modality === undefined ? known(true) : by(g.remoteContact, given(modality !== 'message', '/encounter/modality'))
}

/** EHR-002: words that name violence stay off a screen that others can see; unknown counts as seen. */
export function screenGate(s: Situation, g: GateRows): Answer {
  const seen = readYesNo(s.case.privacy?.screenVisibleToOthers, '/privacy/screenVisibleToOthers')
  return by(g.screenSeen, presume(seen.known ? given(!seen.value, '/privacy/screenVisibleToOthers') : seen, false))
}
