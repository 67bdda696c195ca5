import { why } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { member } from '../derive/read.js'
import { isObject } from '../guideline/shape/index.js'
import type { Line, NotFired, PlanNotice } from '../plan/index.js'

/** Groups of the case that this version reads in part or not at all. */
const groups = ['acute', 'injuries', 'mentalHealth', 'safety', 'identification'] as const

/** What is recorded and no line read is said to be not assessed, or assessed in part: nobody may take silence for an answer. */
export function notAssessed(s: Situation, lines: readonly Line[], notFired: readonly NotFired[]): readonly PlanNotice[] {
  const stated = groups.flatMap((group) => statedIn(s.case[group], `/${group}`))
  // What the whole plan read is gathered only where something is stated.
  if (stated.length === 0) return []
  const read = factsRead(lines, notFired)
  const unread = stated.filter((fact) => !read.has(fact))
  return groups.map((group) => `/${group}`).filter((path) => unread.some(under(path))).map((path) => ({ code: [...read].some(under(path)) ? 'assessed-in-part' : 'not-assessed', path }))
}

function under(path: string): (fact: string) => boolean {
  return (fact) => fact.startsWith(`${path}/`)
}

function factsRead(lines: readonly Line[], notFired: readonly NotFired[]): ReadonlySet<string> {
  const answers = [...lines.flatMap(({ because: { verb, order = [], rank = [], followUp = [] } }) => [...verb, ...order, ...rank, ...followUp]), ...notFired.flatMap(({ because }) => because)]
  return new Set(why(answers).facts)
}

/** Pointers of the values there, by id; an id itself is a name and no fact. */
function statedIn(value: unknown, pointer: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => statedIn(item, member(pointer, idOf(item), i)))
  if (!isObject(value)) return value === undefined ? [] : [pointer]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : statedIn(inner, `${pointer}/${key}`)))
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined
}
