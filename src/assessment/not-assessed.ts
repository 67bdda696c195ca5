import { why } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { member } from '../derive/read.js'
import type { Line, NotFired, PlanNotice } from '../plan/index.js'

/** Groups of the case that this version reads in part or not at all. */
const groups = ['acute', 'injuries', 'mentalHealth', 'safety', 'identification'] as const

/** What is recorded and no line read is said to be not assessed: nobody may take silence for an answer. */
export function notAssessed(s: Situation, lines: readonly Line[], notFired: readonly NotFired[]): readonly PlanNotice[] {
  const stated = groups.map((group) => ({ path: `/${group}`, facts: statedIn(s.case[group], `/${group}`) })).filter(({ facts }) => facts.length > 0)
  if (stated.length === 0) return []
  const answers = [...lines.flatMap(({ because: { verb, order = [], rank = [], followUp = [] } }) => [...verb, ...order, ...rank, ...followUp]), ...notFired.flatMap(({ because }) => because)]
  const read = new Set(why(answers).facts)
  return stated.flatMap(({ path, facts }) => (facts.every((fact) => read.has(fact)) ? [] : [{ code: 'not-assessed', path }]))
}

/** Pointers of the values there, by id; an id itself is a name and no fact. */
function statedIn(value: unknown, pointer: string): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => statedIn(item, member(pointer, idOf(item), i)))
  if (typeof value !== 'object' || value === null) return [pointer]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : statedIn(inner, `${pointer}/${key}`)))
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined
}
