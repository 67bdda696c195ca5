// The table for json-rules-engine: one rule a row, all of one priority so that they run in one parallel set; the first row of a line that holds answers.
import { Engine } from 'json-rules-engine'
import { table } from './table.mjs'

const operators = { '=': 'equal', '!=': 'notEqual', '<': 'lessThan', '<=': 'lessThanInclusive', '>': 'greaterThan', '>=': 'greaterThanInclusive' }

export function rules() {
  return Object.entries(table).flatMap(([line, rows]) =>
    rows.map(([when, answer], order) => ({
      conditions: { all: when.map(([fact, operator, value]) => ({ fact, operator: operators[operator], value })) },
      event: { type: line, params: { order, answer } },
    })),
  )
}

/** One engine for all cases: facts are passed to each run. */
export function jsonRules() {
  const engine = new Engine(rules())
  return (flat) => engine.run(flat)
}

export function answersOf({ events }) {
  const first = {}
  for (const { type, params } of events) if (first[type] === undefined || params.order < first[type].order) first[type] = params
  return Object.fromEntries(Object.keys(table).map((line) => [line, first[line].answer]))
}
