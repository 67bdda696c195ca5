/** One figure of a row moved one step: where it stands, what it was, what it became, and the row's whole content with it. */
export interface Moved {
  /** The members on the way to the figure, e.g. `stages.0.within`. */
  readonly path: string
  readonly kind: 'figure' | 'bound' | 'sense' | 'verb' | 'flag' | 'name'
  readonly from: unknown
  readonly to: unknown
  readonly says: unknown
}

interface Place {
  readonly keys: readonly (string | number)[]
  /** The unit of the nearest object around that has one. */
  readonly unit?: string
  /** Every word that stands under the same name in this row, here or in another pack. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
}

type Change = Omit<Moved, 'path' | 'says'>

/** Members that are words, not figures: a unit, what a medicine or a step is called, what an act of contact is. */
const notFigures: ReadonlySet<string> = new Set(['unit', 'name', 'medicine', 'form', 'strengthUnit', 'route', 'withFood', 'pregnancy', 'hiv', 'infection'])
/** Members measured in the unit around them; every other number counts in its own last printed digit. */
const measured: ReadonlySet<string> = new Set(['value', 'within', 'from', 'after', 'until'])
const bounds: ReadonlySet<string> = new Set(['value', 'within', 'from'])
const senses: { readonly [sense: string]: string } = { from: 'above', above: 'from', to: 'below', below: 'to' }
/** Strongest first (DESIGN §4, §11). Below stand the verbs that close a line: which of them is said, the protocol says with its reason, so each is turned only to the weakest open one. */
const scale: readonly string[] = ['recommend', 'offer', 'consider', 'not-recommended']
const weakestOpen = 'consider'

/** Every move of what a row says: each figure one step down and one up, each sense turned, each verb and held name turned to its neighbours, each flag dropped. */
export function movesOf(says: unknown, alsoSaid: readonly unknown[] = []): readonly Moved[] {
  if (typeof says !== 'object' || says === null || 'names' in says) return []
  const words = new Map<string, Set<string>>()
  for (const one of [says, ...alsoSaid]) collectWords(one, words)
  return walk(says, says, { keys: [], words })
}

function walk(node: unknown, root: unknown, place: Place): readonly Moved[] {
  const key = place.keys.at(-1)
  const made = (changes: readonly Change[]): readonly Moved[] => changes.map((change) => ({ path: place.keys.join('.'), ...change, says: replaced(root, place.keys, change.to) }))
  if (typeof node === 'number') return made(numberMoves(node, nameOf(place.keys), place.unit, place.keys))
  if (typeof node === 'string') return made(wordMoves(node, nameOf(place.keys), place.words))
  if (key === 'flags' && Array.isArray(node)) return made(node.map((flag) => ({ kind: 'flag' as const, from: flag, to: node.filter((other) => other !== flag) })))
  if (typeof node !== 'object' || node === null) return []
  const unit = 'unit' in node && typeof node.unit === 'string' ? node.unit : place.unit
  return Object.entries(node).flatMap(([name, child]) => {
    if (notFigures.has(name)) return []
    const below: Place = { keys: [...place.keys, Array.isArray(node) ? Number(name) : name], words: place.words, ...(unit === undefined ? {} : { unit }) }
    if (name === 'steps' && Array.isArray(child) && child.some((step) => 'holds' in step)) return bandMoves(child, root, below)
    return walk(child, root, below)
  })
}

/** A band's bounds move, but not the first, which is zero by its shape; what a band holds becomes what the bands beside it hold. */
function bandMoves(steps: readonly { readonly holds: unknown }[], root: unknown, place: Place): readonly Moved[] {
  return steps.flatMap((step, i) => {
    const at = (name: string): Place => ({ ...place, keys: [...place.keys, i, name] })
    const bound = i === 0 ? [] : walk('from' in step ? step.from : undefined, root, at('from'))
    if (typeof step.holds !== 'string') return [...bound, ...walk(step.holds, root, { keys: at('holds').keys, words: place.words })]
    const beside = [steps[i - 1], steps[i + 1]].flatMap((other) => (other === undefined || other.holds === step.holds ? [] : [other.holds]))
    return [...bound, ...beside.map((to) => ({ path: at('holds').keys.join('.'), kind: 'name' as const, from: step.holds, to, says: replaced(root, at('holds').keys, to) }))]
  })
}

function numberMoves(value: number, name: string, unit: string | undefined, keys: readonly (string | number)[]): readonly Change[] {
  const step = measured.has(name) && unit !== undefined ? stepOf(value, unit) : digit(value)
  const kind = bounds.has(name) && keys.length <= 3 ? 'bound' : 'figure'
  return [value - step, value + step].map((to) => ({ kind, from: value, to: tidy(to, step) }))
}

/** One step (DESIGN §9): a second of elapsed time, a day of the calendar where the row can say one, and the smallest difference that a scale or a formula shows. */
function stepOf(value: number, unit: string): number {
  switch (unit) {
    case 'h': return 1 / 3600
    case 'min': return 1 / 60
    case 'd': return 1
    case 'wk': return 1 / 7
    case 'kg': return 0.01
    case 'kg/m2': case 'mL/min': return 0.1
    default: return digit(value)
  }
}

/** One of the last printed digit. */
function digit(value: number): number {
  const [, decimals = ''] = String(value).split('.')
  return 10 ** -decimals.length
}

/** Sums of decimal fractions as they are written; seconds and days as parts of larger units stay as exact as they can be. */
function tidy(value: number, step: number): number {
  return step < 1 && Number.isInteger(1 / step) && String(step).length > 6 ? value : Number(value.toFixed(6))
}

function wordMoves(word: string, name: string, words: ReadonlyMap<string, ReadonlySet<string>>): readonly Change[] {
  if (name === 'sense') return [{ kind: 'sense', from: word, to: senses[word] }]
  if (name === 'verb') return neighbours(word).map((to) => ({ kind: 'verb', from: word, to }))
  // What a visit is counted from is a word of the rule.
  if (name === 'from') return []
  const known = [...(words.get(name) ?? [])]
  const next = known[(known.indexOf(word) + 1) % known.length]
  return next === undefined || next === word ? [] : [{ kind: 'name', from: word, to: next }]
}

function neighbours(verb: string): readonly string[] {
  const at = scale.indexOf(verb)
  return at < 0 || verb === 'not-recommended' ? [weakestOpen] : [scale[at - 1], scale[at + 1]].filter((to) => to !== undefined)
}

/** The member's own name, or that of the list it stands in. */
function nameOf(keys: readonly (string | number)[]): string {
  return String(keys.findLast((key) => typeof key === 'string'))
}

function collectWords(node: unknown, into: Map<string, Set<string>>, name = ''): void {
  if (typeof node === 'string') into.set(name, (into.get(name) ?? new Set()).add(node))
  else if (typeof node === 'object' && node !== null) for (const [key, child] of Object.entries(node)) collectWords(child, into, Array.isArray(node) ? name : key)
}

function replaced(node: unknown, keys: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return to
  if (Array.isArray(node)) return node.map((child, i) => (i === key ? replaced(child, rest, to) : child))
  const object = node as { readonly [name: string]: unknown }
  return { ...object, [key]: replaced(object[key], rest, to) }
}
