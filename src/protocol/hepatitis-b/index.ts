import { known } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { nothingTold, sexualContactUntold } from '../../derive/acts.js'
import { by } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { HepatitisB } from '../../guideline/topic/hepatitis-b.js'
import type { Line, NotFired, Outcome, Protocol } from '../../plan/index.js'
import { check, recognise } from './check.js'
import { decideImmunoglobulin } from './immunoglobulin-decision.js'
import { immunoglobulin } from './immunoglobulin.js'
import { secondImmunoglobulin, vaccineDoses } from './later-doses.js'
import { isLine, sceneOf } from './scene.js'
import { bloodTests, care, followUpTests, responseTest } from './tests.js'
import { decideVaccine } from './vaccine-decision.js'
import { vaccine } from './vaccine.js'

/** Hepatitis B after an exposure: vaccine and immunoglobulin, the doses to come, and the bloods. */
export const protocol: Protocol<Guideline> = {
  name: 'hepatitis-b',
  assess: (situation, guideline, _before, earlier) => assess(situation, guideline.hepatitisB, guideline.common, earlier),
  checks: {
    purpose: 'vaccine-immunoglobulin',
    recognises: (medicine, { hepatitisB }) => recognise(medicine, hepatitisB).holds.length > 0,
    check: (proposals, s, { hepatitisB: g, common }, _before, earlier) => check(proposals, s, g, assess(s, g, common, earlier)),
  },
}

export function assess(s: Situation, g: HepatitisB, common: Common, earlier: readonly Line[]): Outcome {
  if (nothingTold(s)) {
    const because = [known('nothing-told', { fact: '/incidents', state: 'missing' }), by(g.unknownExposure, sexualContactUntold(s))]
    return { lines: [], notFired: [{ id: 'hepatitis-b/vaccine', because }, { id: 'hepatitis-b/immunoglobulin', because }] }
  }
  const scene = sceneOf(s, g, common)
  const active = decideVaccine(scene)
  const passive = decideImmunoglobulin(scene)
  const fired = [...vaccineDoses(scene, active), secondImmunoglobulin(scene, passive), bloodTests(scene, earlier), ...followUpTests(scene), responseTest(scene, active, passive), care(scene)]
  const notFired = fired.filter((one): one is NotFired => !isLine(one))
  return { lines: [vaccine(scene, active), immunoglobulin(scene, passive, active.open !== undefined), ...fired.filter(isLine)], notFired }
}
