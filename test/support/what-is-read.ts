import { type Answer, known, why } from '../../src/answer/index.js'
import { factAt } from '../../src/case/facts.js'
import { type Plan, rowsOf } from '../../src/plan/index.js'
import { release } from '../../src/release/index.js'

type Because = Plan['recommendations'][number]['because']
const answersOf = ({ verb, order = [], rank = [], followUp = [] }: Because): readonly Answer<unknown>[] => [...verb, ...order, ...rank, ...followUp]

/** Every rule that some line of the plan, shown or silent, or a verdict rests on (law 6). */
export function rulesRead({ recommendations, notFired, verdicts }: Plan): ReadonlySet<string> {
  const answers = [...recommendations.flatMap(({ because }) => answersOf(because)), ...notFired.flatMap(({ because }) => because)]
  return new Set([...why(answers).rows.map(({ rule }) => rule), ...[...recommendations, ...verdicts].flatMap((of) => rowsOf(of).map(({ rule }) => rule))])
}

/** Paths of the fact table that a plan asks for, read, or shows to a clinician who is alone with her. */
export function pathsOf(plan: Plan): readonly string[] {
  const read = why([...plan.recommendations, plan.orderSet].flatMap(({ because }) => answersOf(because))).facts
  const shown = release({ ...plan, gates: { ...plan.gates, privacy: known(true) } }, { to: 'clinician-paper' }).facts.map(({ path }) => path)
  return [...plan.asks.map(({ fact }) => fact), ...read].map((pointer) => factAt(pointer)?.path ?? pointer).concat(shown)
}
