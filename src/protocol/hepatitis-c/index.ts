import { type Answer, type Known, known, possible, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import type { Instant } from '../../case/time.js'
import { nothingTold } from '../../derive/acts.js'
import { beforeLastContact } from '../../derive/before-contact.js'
import { exposedToFluids, fluidContacts, lastExposure } from '../../derive/fluid-exposure.js'
import { refused } from '../../derive/refused.js'
import { newestFinal } from '../../derive/results.js'
import { due } from '../../guideline/shape/index.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { HepatitisC } from '../../guideline/topic/hepatitis-c.js'
import type { HepatitisCLine, HepatitisCReason } from '../../plan/hepatitis-c.js'
import type { Line as AnyLine, NotFired, Outcome, Planned, Protocol, Recommendation } from '../../plan/index.js'

/** Hepatitis C: nothing prevents it after contact, so it is tested for. */
export const protocol: Protocol<Guideline> = {
  name: 'hepatitis-c',
  assess: (situation, guideline, before, earlier) => assess(situation, guideline.hepatitisC, orderedElsewhere(guideline, before, earlier)),
}

type Line = Recommendation<HepatitisCReason, HepatitisCLine>
const ids = ['hepatitis-c/prophylaxis', 'hepatitis-c/baseline-test', 'hepatitis-c/early-test', 'hepatitis-c/late-test'] as const

/** CD-37: one order, no duplicate: the baseline test belongs to the HIV course where one begins and its pack names it. */
function orderedElsewhere({ hivPep }: Guideline, before: readonly Planned[], earlier: readonly AnyLine[]): Known<boolean> {
  if (hivPep.baselineTests.says['hepatitis-c'].verb === 'none') return known(false)
  const decided = earlier.filter(({ need }) => need === 'hiv-pep').flatMap(({ because: { verb, order = [] } }) => [...verb, ...order])
  return known(before.some(({ line }) => line.startsWith('hiv-pep/')), ...decided, { row: hivPep.baselineTests })
}

export function assess(s: Situation, g: HepatitisC, baselineOrdered: Known<boolean>): Outcome {
  if (nothingTold(s)) {
    const because = [known('nothing-told', { fact: '/incidents', state: 'missing' })]
    return { lines: [], notFired: ids.map((id) => ({ id, because })) }
  }
  const exposed = exposedToFluids(s)
  const result = newestFinal(s.case.results?.hepatitisC, '/results/hepatitisC')
  const found = result.known && result.value.finding === 'positive'
  // One from before the contact ends no test: hepatitis C that was cured can be caught again.
  const old = result.known && beforeLastContact(s, result.value, fluidContacts(s))
  const infected = found && !old
  const none = prophylaxis(g, exposed, found, infected)
  if (infected || surely(exposed, false)) return { lines: [none], notFired: ids.slice(1).map((id) => ({ id, because: [exposed, result] })) }
  const fired = [baseline(s, g, exposed, result, result.known && !old, baselineOrdered), ...laterTests(s, g, exposed, result)]
  return { lines: [none, ...fired.filter(isLine)], notFired: fired.filter((one): one is NotFired => !isLine(one)) }
}

function isLine(one: Line | NotFired): one is Line {
  return 'verb' in one
}

const plain = { kind: 'plain', rank: 1, flags: [], instead: [] } as const

/** STI-100: the component is always in the plan, and says that there is nothing to give. */
function prophylaxis(g: HepatitisC, exposed: Answer, found: boolean, infected: boolean): Line {
  const care: readonly HepatitisCReason[] = found ? [{ key: 'hcv.care', rule: g.noProphylaxis }] : []
  const instead: readonly HepatitisCReason[] = infected ? [] : surely(exposed, false) ? [{ key: 'hcv.no-contact', rule: g.noProphylaxis }] : [{ key: 'hcv.test-instead', rule: g.testing }]
  return {
    ...plain, id: 'hepatitis-c/prophylaxis', need: 'hepatitis-c/prophylaxis', verb: 'not-indicated', urgency: 'routine',
    reasons: [{ key: 'hcv.no-prophylaxis', rule: g.noProphylaxis }, ...(found ? [{ key: 'hcv.known', rule: g.noProphylaxis } as const] : [])], instead: [...care, ...instead], because: { verb: [known('none', { row: g.noProphylaxis }), exposed] },
  }
}

function baseline(s: Situation, g: HepatitisC, exposed: Answer, result: Answer<unknown>, there: boolean, ordered: Known<boolean>): Line | NotFired {
  const id = 'hepatitis-c/baseline-test'
  const because = { verb: [known('testing', { row: g.testing }), exposed, result, ordered] }
  if (ordered.value || there) return { id, because: because.verb }
  const policy = g.testing.says.approach === 'by-national-policy'
  return {
    ...plain, id, need: id, verb: policy ? 'consider' : 'offer', urgency: 'days', act: 'test', ...(refused(s, 'test-sti').value ? { declined: true as const } : {}),
    reasons: [policy ? { key: 'hcv.national-policy', rule: g.testing } : { key: 'hcv.her-choice', rule: g.testing }, { key: 'hcv.sooner', rule: g.sooner }], because,
  }
}

/** Each later test a due date, counted from the latest possible contact, never rounded down. A result since the contact that shows the infection ends them. */
function laterTests(s: Situation, g: HepatitisC, exposed: Answer, result: Answer<unknown>): readonly (Line | NotFired)[] {
  const last = lastExposure(s)
  const times = possible(last)
  const latest = (times === undefined ? s.now : Math.max(...times)) as Instant
  return ([['hepatitis-c/early-test', 'early'], ['hepatitis-c/late-test', 'late']] as const).map(([id, name]) => {
    const step = g.tests.says.steps.find((one) => one.name === name)
    const because = { verb: [known('tests', { row: g.tests }), exposed, result], followUp: [last] }
    if (step === undefined) return { id, because: because.verb }
    return { ...plain, id, need: id, verb: 'offer', urgency: 'routine', act: 'test', due: due(step, latest, s.timeZone), reasons: [{ key: 'hcv.negative-too-early', rule: g.tests }], because }
  })
}
