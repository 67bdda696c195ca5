import { type Answer, type Known, known, resting } from '../../answer/index.js'
import type { Row } from './row.js'

/** A rule without a figure: it is cited where it decides. */
export type Rule = Row

/** Cites the rule in an answer, so that the line it makes can name it. */
export function by<T>(rule: Row, answer: Answer<T>): Answer<T> {
  return resting(answer, { row: rule })
}

/** What rests on rules alone: no fact of the case decides it. */
export function ruled(...rules: readonly Row[]): Known<undefined> {
  return known(undefined, ...rules.map((row) => ({ row })))
}
