import { known } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { nothingTold } from '../../derive/acts.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { OtherInfections } from '../../guideline/topic/other-infections.js'
import type { NotFired, Outcome, Protocol } from '../../plan/index.js'
import { doxycycline, herpes, meningococcalB } from './statements.js'
import { hepatitisA, mpox } from './vaccines.js'

/** Infections for which an assault alone is no reason to give anything; each is named, so that nobody takes silence for an answer. */
export const protocol: Protocol<Guideline> = {
  name: 'other-infections',
  assess: (situation, guideline) => assess(situation, guideline.otherInfections),
}

const ids = ['other-infections/hepatitis-a', 'other-infections/mpox', 'other-infections/meningococcal-b', 'other-infections/doxycycline', 'other-infections/herpes'] as const

export function assess(s: Situation, g: OtherInfections): Outcome {
  if (nothingTold(s)) {
    const because = [known('nothing-told', { fact: '/incidents', state: 'missing' })]
    return { lines: [], notFired: ids.map((id) => ({ id, because })) }
  }
  const meningococcal = meningococcalB(s, g)
  const lines = [hepatitisA(s, g), mpox(s, g), doxycycline(s, g), herpes(g)]
  return 'verb' in meningococcal ? { lines: [...lines, meningococcal], notFired: [] } : { lines, notFired: [meningococcal satisfies NotFired] }
}
