/**
 * A value that may be unknown, and what it was made from.
 *
 * Law 1: unknown is never No. Law 6: every line answers why from the answers that made it. So an answer keeps pointers to its parts and copies
 * nothing; the story is told only when somebody asks (`why`).
 */

/** One leaf of the case as it was read. `imprecise`: given, but as a range (a time between two instants, a weight "> 50 kg"). */
export interface FactPart {
  readonly fact: string
  readonly state: 'given' | 'imprecise' | 'missing'
}

/** A row of a guideline that something rests on. The row itself stays where it is: in the pack. */
export interface RowPart {
  readonly row: { readonly rule: string }
}

export type Part = FactPart | RowPart | Answer<unknown>

/** The values still possible: a finite set, or a closed interval of numbers. Absent: nothing bounds the value. */
export type Among<T> = readonly T[] | (T extends number ? Span<T> : never)

export interface Span<T extends number = number> {
  readonly from: T
  readonly to: T
}

export interface Known<T> {
  readonly known: true
  readonly value: T
  readonly parts: readonly Part[]
  /** Set where a rule chose which way silence leans; the facts that were silent stay listed. */
  readonly presumed?: true
}

export interface Unknown<T> {
  readonly known: false
  readonly among?: Among<T>
  readonly parts: readonly Part[]
}

export type Answer<T = boolean> = Known<T> | Unknown<T>

const eitherWay: readonly boolean[] = [true, false]

/** A known value. @example known(70).value // 70 */
export function known<T>(value: T, ...parts: readonly Part[]): Known<T> {
  return { known: true, value, parts }
}

/** Nothing bounds the value. */
export function unknown<T = boolean>(...parts: readonly Part[]): Unknown<T> {
  return { known: false, parts }
}

/** The value is one of these, or lies in this closed interval. One value, or an interval of one point, is known. */
export function among<T>(values: Among<T>, ...parts: readonly Part[]): Answer<T> {
  if (isList(values)) {
    const [first] = values
    return values.length === 1 ? known(first as T, ...parts) : { known: false, among: values, parts }
  }
  const span = values as Span
  return span.from === span.to ? known(span.from as T, ...parts) : { known: false, among: values, parts }
}

export function isKnown<T>(answer: Answer<T>): answer is Known<T> {
  return answer.known
}

function isList<T>(values: Among<T>): values is readonly T[] & Among<T> {
  return Array.isArray(values)
}

/** Every value the answer may still have, at the ends of an interval; undefined where nothing bounds it. */
export function possible<T>(answer: Answer<T>): readonly T[] | undefined {
  if (answer.known) return [answer.value]
  if (answer.among === undefined) return undefined
  if (isList(answer.among)) return answer.among
  const span = answer.among as Span
  return [span.from as T, span.to as T]
}

/** True when the answer is, or may still be, this value. */
export function mayBe<T>(answer: Answer<T>, value: T): boolean {
  const values = possible(answer)
  return values === undefined || values.includes(value)
}

/** True only when the answer is known to be this value. */
export function surely<T>(answer: Answer<T>, value: T): boolean {
  return answer.known && answer.value === value
}

export function not(a: Answer): Answer {
  return a.known ? known(!a.value, a) : { known: false, among: eitherWay, parts: [a] }
}

/** Yes when every part is; one certain No decides, whatever the rest is. */
export function all(parts: readonly Answer[]): Answer {
  return decidedBy(parts, false)
}

/** Yes when any part is; one certain Yes decides, whatever the rest is. */
export function any(parts: readonly Answer[]): Answer {
  return decidedBy(parts, true)
}

export function both(a: Answer, b: Answer): Answer {
  return decidedBy([a, b], false)
}

export function either(a: Answer, b: Answer): Answer {
  return decidedBy([a, b], true)
}

function decidedBy(parts: readonly Answer[], decisive: boolean): Answer {
  // A stated answer decides before a presumed one, so that no line asks for a fact that could change nothing.
  let presumed: Answer | undefined
  let open = false
  for (const part of parts) {
    if (!part.known) open = true
    else if (part.value === decisive) {
      if (!restsOnPresumption(part)) return known(decisive, part)
      presumed ??= part
    }
  }
  if (presumed) return known(decisive, ...parts)
  return open ? { known: false, among: eitherWay, parts } : known(!decisive, ...parts)
}

const presumption = new WeakMap<Part, boolean>()

/** Whether an answer was presumed, or was made from one that was. */
function restsOnPresumption(part: Part): boolean {
  if (!('known' in part)) return false
  const held = presumption.get(part)
  if (held !== undefined) return held
  const rests = (part.known && part.presumed === true) || part.parts.some(restsOnPresumption)
  presumption.set(part, rests)
  return rests
}

type Values<P extends readonly Answer<unknown>[]> = { [K in keyof P]: P[K] extends Answer<infer T> ? T : never }

/**
 * Makes every computed value. Tries each combination of values still possible: when all agree the answer is known, else unknown among the outcomes.
 * `f` must be monotone in a part that is known only as an interval, which is tried at both ends.
 *
 * @example from([known(2), among([1, 3])], (a, b) => a * b) // unknown, among [2, 6]
 */
export function from<const P extends readonly Answer<unknown>[], R>(parts: P, f: (...values: Values<P>) => R): Answer<R> {
  const stated: unknown[] = []
  for (const part of parts) if (part.known) stated.push(part.value)
  if (stated.length === parts.length) return { known: true, value: f(...(stated as Values<P>)), parts }
  let rows: unknown[][] = [[]]
  let spanned = false
  for (const part of parts) {
    const values = possible(part)
    if (values === undefined) return { known: false, parts }
    if (!part.known && !Array.isArray(part.among)) spanned = true
    rows = rows.flatMap((row) => values.map((value) => [...row, value]))
  }
  const outcomes: R[] = []
  for (const row of rows) {
    const outcome = f(...(row as Values<P>))
    if (!outcomes.includes(outcome)) outcomes.push(outcome)
  }
  if (outcomes.length === 1) return known(outcomes[0] as R, ...parts)
  if (spanned && outcomes.every((outcome) => typeof outcome === 'number')) {
    const numbers = outcomes as readonly number[]
    return { known: false, among: { from: Math.min(...numbers), to: Math.max(...numbers) } as Among<R>, parts }
  }
  return { known: false, among: outcomes as Among<R>, parts }
}

/** Where silence leans, written in the rule and nowhere else. A known answer is returned as it is; a presumed one keeps listing what was silent. */
export function presume<T>(answer: Answer<T>, value: T): Known<T> {
  return answer.known ? answer : { known: true, value, parts: [answer], presumed: true }
}

/** The same answer, resting on one more part (a row, a fact). */
export function resting<T>(answer: Known<T>, ...more: readonly Part[]): Known<T>
export function resting<T>(answer: Answer<T>, ...more: readonly Part[]): Answer<T>
export function resting<T>(answer: Answer<T>, ...more: readonly Part[]): Answer<T> {
  const parts = [...answer.parts, ...more]
  if (answer.known) return answer.presumed ? { known: true, value: answer.value, parts, presumed: true } : { known: true, value: answer.value, parts }
  return answer.among === undefined ? { known: false, parts } : { known: false, among: answer.among, parts }
}

/** Several answers as one that has no value of its own, for the many lines that rest on all of them: what is missing below any of them stays missing. */
export function jointly(answers: readonly Answer<unknown>[]): Unknown<never> {
  return { known: false, parts: answers }
}

export interface Why {
  /** Pointers of the facts that were read. */
  readonly facts: readonly string[]
  /** Pointers of the missing or imprecise facts that could still change the outcome. */
  readonly missing: readonly string[]
  readonly rows: readonly RowPart['row'][]
}

/** Tells what answers rest on, in the order in which it was read. Each of the three is worked out when it is asked for. */
export function why(answers: readonly Answer<unknown>[]): Why {
  return {
    get facts() { return factsBelow(answers) },
    get missing() { return missing(answers) },
    get rows() { return rowsBelow(answers) },
  }
}

// What stands below an answer, worked out once for all the lines that share it. Answers never change. One that rests on a single part has what that part has.
const factsOf = new WeakMap<Part, readonly string[]>()
const rowsOf = new WeakMap<Part, readonly RowPart['row'][]>()

function factsBelow(parts: readonly Part[]): readonly string[] {
  const facts = new Set<string>()
  for (const part of parts) addFacts(facts, part)
  return [...facts]
}

function addFacts(facts: Set<string>, part: Part): void {
  if ('fact' in part) facts.add(part.fact)
  else if ('known' in part) {
    if (part.parts.length === 1) addFacts(facts, part.parts[0] as Part)
    else for (const fact of held(factsOf, part, factsBelow)) facts.add(fact)
  }
}

function rowsBelow(parts: readonly Part[]): readonly RowPart['row'][] {
  const rows = new Set<RowPart['row']>()
  for (const part of parts) addRows(rows, part)
  return [...rows]
}

function addRows(rows: Set<RowPart['row']>, part: Part): void {
  if ('row' in part) rows.add(part.row)
  else if ('known' in part) {
    if (part.parts.length === 1) addRows(rows, part.parts[0] as Part)
    else for (const row of held(rowsOf, part, rowsBelow)) rows.add(row)
  }
}

function held<T>(memo: WeakMap<Part, readonly T[]>, answer: Answer<unknown>, below: (parts: readonly Part[]) => readonly T[]): readonly T[] {
  const seen = memo.get(answer)
  if (seen) return seen
  const found = below(answer.parts)
  memo.set(answer, found)
  return found
}

// What is missing below an answer that decides, and below one that does not, likewise.
const belowDeciding = new WeakMap<Part, readonly string[]>()
const belowLatent = new WeakMap<Part, readonly string[]>()

/** Pointers of the missing or imprecise facts on which the outcome depends: those below an unknown or a presumed answer. */
export function missing(answers: readonly Answer<unknown>[]): readonly string[] {
  let found: Set<string> | undefined
  for (const answer of answers) found = addAll(found, below(answer, true))
  return found === undefined ? none : [...found]
}

const none: readonly string[] = []

function addAll(found: Set<string> | undefined, facts: readonly string[]): Set<string> | undefined {
  if (facts.length === 0) return found
  const all = found ?? new Set<string>()
  for (const fact of facts) all.add(fact)
  return all
}

function below(part: Part, decides: boolean): readonly string[] {
  if ('fact' in part) return decides && part.state !== 'given' ? [part.fact] : none
  if ('row' in part) return none
  const memo = decides ? belowDeciding : belowLatent
  const held = memo.get(part)
  if (held) return held
  let found: Set<string> | undefined
  for (const child of part.parts) {
    // A known answer did not depend on what stayed unknown below it: every value agreed. What was presumed below still counts, for it set those values.
    const live = part.known && part.presumed === true ? true : decides && !(part.known && 'known' in child && !child.known)
    found = addAll(found, below(child, live))
  }
  const list = found === undefined ? none : [...found]
  memo.set(part, list)
  return list
}
