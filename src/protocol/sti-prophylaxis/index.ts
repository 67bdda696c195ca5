import { known } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { nothingTold, sexualContactUntold } from '../../derive/acts.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { NotFired, Outcome, Planned, Protocol } from '../../plan/index.js'
import { check } from './check.js'
import { components } from './component.js'
import { followUp } from './follow-up.js'
import type { StiLine } from './line.js'
import { messages } from './messages.js'
import { recognise } from './order.js'
import { pathways } from './person.js'
import { type Scene, isLine, sceneOf } from './scene.js'
import { tests } from './tests.js'

/** What is passed on by contact and can be treated before it shows: gonorrhoea, chlamydia, trichomonas, syphilis, chancroid. */
export const protocol: Protocol<Guideline> = {
  name: 'sti-prophylaxis',
  assess,
  checks: {
    purpose: 'sti-prophylaxis',
    recognises: (medicine, { stiProphylaxis }) => recognise(medicine, stiProphylaxis).holds.length > 0,
    check: (proposals, s, guideline, before) => check(proposals, s, guideline, before, assess(s, guideline, before)),
  },
}

const needs = ['sti-prophylaxis/gonorrhoea', 'sti-prophylaxis/chlamydia', 'sti-prophylaxis/trichomonas', 'sti-prophylaxis/syphilis', 'sti-prophylaxis/chancroid'] as const

/** §11: after the HIV medicines, before emergency contraception; none of it holds up either (STI-087). */
export function assess(s: Situation, guideline: Guideline, before: readonly Planned[]): Outcome {
  if (nothingTold(s)) return { lines: [], notFired: needs.map((id) => ({ id, because: [known('nothing-told', { fact: '/incidents', state: 'missing' }, { row: guideline.stiProphylaxis.exposure }), sexualContactUntold(s)] })) }
  const scene = sceneOf(s, guideline, before)
  const treated = byStage(scene)
  const fired = [...tests(scene, treated), ...followUp(scene, treated), ...messages(scene, treated)]
  return { lines: [...treated, ...fired.filter(isLine)], notFired: fired.filter((one): one is NotFired => !isLine(one)) }
}

/** Inputs, pubertalStage: where age and stage leave it open, both branches are shown, and the stage is asked for first. */
function byStage(scene: Scene): readonly StiLine[] {
  const [only, second] = pathways(scene.person)
  if (second === undefined) return components(scene, only ?? 'grown')
  const grown = components(scene, 'grown')
  const young = components(scene, second).filter(({ rank }) => rank === 1)
  // What no stage changes: the same verb, and nothing given.
  const same = ({ id, verb }: StiLine): boolean => [grown, young].every((lines) => lines.some((one) => one.id === id && one.verb === verb && one.order === undefined))
  return [
    ...grown.map((line) => (same(line) ? line : asked(scene, line, 'sti.stage-grown'))),
    ...young.filter((line) => !same(line)).map((line): StiLine => ({ ...asked(scene, line, 'sti.stage-child'), id: beforePuberty[line.need as keyof typeof beforePuberty] })),
  ]
}

const beforePuberty = {
  'sti-prophylaxis/gonorrhoea': 'sti-prophylaxis/gonorrhoea-before-puberty', 'sti-prophylaxis/chlamydia': 'sti-prophylaxis/chlamydia-before-puberty',
  'sti-prophylaxis/trichomonas': 'sti-prophylaxis/trichomonas-before-puberty', 'sti-prophylaxis/syphilis': 'sti-prophylaxis/syphilis-before-puberty',
  'sti-prophylaxis/chancroid': 'sti-prophylaxis/chancroid-before-puberty',
} as const

function asked(scene: Scene, line: StiLine, key: 'sti.stage-grown' | 'sti.stage-child'): StiLine {
  return { ...line, verb: 'needs-input', urgency: 'hours', reasons: [{ key, from: scene.g.pubertyFromStage }, ...line.reasons], because: { ...line.because, verb: [scene.person.pathway, ...line.because.verb] } }
}
