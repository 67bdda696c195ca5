import { known } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { nothingTold } from '../../derive/acts.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { Tetanus } from '../../guideline/topic/tetanus.js'
import type { NotFired, Outcome, Protocol } from '../../plan/index.js'
import { check, recognise } from './check.js'
import { completion, waiting } from './completion.js'
import { decide } from './decision.js'
import { immunoglobulin } from './immunoglobulin.js'
import type { Line } from './line.js'
import { vaccine } from './vaccine.js'

/** Tetanus after a wound: the vaccine, immunoglobulin, and the rest of the course. */
export const protocol: Protocol<Guideline> = {
  name: 'tetanus',
  assess: (situation, guideline) => assess(situation, guideline.tetanus, guideline.common),
  checks: {
    purpose: 'vaccine-immunoglobulin',
    recognises: (medicine, { tetanus }) => recognise(medicine, tetanus).holds.length > 0,
    check: (proposals, s, { tetanus: g, common }) => check(proposals, s, g, common, assess(s, g, common)),
  },
}

export function assess(s: Situation, g: Tetanus, common: Common): Outcome {
  if (nothingTold(s)) {
    const because = [known('nothing-told', { fact: '/incidents', state: 'missing' })]
    return { lines: [], notFired: [{ id: 'tetanus/vaccine', because }, { id: 'tetanus/immunoglobulin', because }] }
  }
  const decision = decide(s, g)
  const waits = waiting(s, g, decision)
  const today = vaccine(s, g, common, decision, waits)
  const later = completion(s, g, decision, today, waits)
  return { lines: [today, ...immunoglobulin(s, g, common), ...later.filter(isLine)], notFired: later.filter((one): one is NotFired => !isLine(one)) }
}

function isLine(one: Line | NotFired): one is Line {
  return 'verb' in one
}
