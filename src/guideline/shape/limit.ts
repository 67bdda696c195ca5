import { type Answer, from, known, resting } from '../../answer/index.js'
import type { Row, Says } from './row.js'

/** `from` and `to` include the value, `above` and `below` do not. */
export type Sense = 'from' | 'above' | 'to' | 'below'

/** A threshold of one quantity. `unit` is UCUM; the reader's answer must be in that unit. */
export interface Limit extends Row {
  readonly says: Says<{ readonly value: number; readonly unit: string; readonly sense: Sense }>
}

export interface StatedLimit extends Limit {
  readonly says: Exclude<Limit['says'], 'none'>
}

export function states(limit: Limit): limit is StatedLimit {
  return limit.says !== 'none'
}

/** Whether the quantity passes the limit, compared unrounded. A row that says none answers No. */
export function passes(limit: Limit, quantity: Answer<number>): Answer {
  if (limit.says === 'none') return known(false, { row: limit })
  const { value, sense } = limit.says
  return resting(from([quantity], (q) => reaches(q, value, sense)), { row: limit })
}

export function reaches(quantity: number, value: number, sense: Sense): boolean {
  switch (sense) {
    case 'from': return quantity >= value
    case 'above': return quantity > value
    case 'to': return quantity <= value
    case 'below': return quantity < value
  }
}
