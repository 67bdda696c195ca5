// The table as ELM JSON for cql-execution: one `Case` a line, what the translator makes of `case when … then … else … end`; the twelve facts are parameters.
import cql from 'cql-execution'
import { facts } from './facts.mjs'
import { table } from './table.mjs'

const system = (name) => `{urn:hl7-org:elm-types:r1}${name}`
const typeOf = (value) => (typeof value === 'boolean' ? 'Boolean' : typeof value === 'number' ? 'Integer' : 'String')
const literal = (value) => ({ type: 'Literal', valueType: system(typeOf(value)), value: String(value) })
const operators = { '=': 'Equal', '!=': 'NotEqual', '<': 'Less', '<=': 'LessOrEqual', '>': 'Greater', '>=': 'GreaterOrEqual' }

function condition([fact, operator, value]) {
  const ref = { type: 'ParameterRef', name: fact }
  if (typeof value === 'boolean') return value ? ref : { type: 'Not', operand: ref }
  if (operator === '!=') return { type: 'Not', operand: { type: 'Equal', operand: [ref, literal(value)] } }
  return { type: operators[operator], operand: [ref, literal(value)] }
}

function expression(rows) {
  const last = rows.at(-1)
  const caseItem = rows.slice(0, -1).map(([conditions, answer]) => {
    const when = conditions.map(condition).reduce((left, right) => ({ type: 'And', operand: [left, right] }))
    // biome-ignore lint/suspicious/noThenProperty: ELM names it so
    return { when, then: literal(answer) }
  })
  return { type: 'Case', caseItem, else: literal(last[1]) }
}

export const elm = {
  library: {
    identifier: { id: 'Peers', version: '1' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
    parameters: { def: Object.entries(facts).map(([name, values]) => ({ name, accessLevel: 'Public', parameterTypeSpecifier: { type: 'NamedTypeSpecifier', name: system(typeOf(values[0])) } })) },
    statements: { def: Object.entries(table).map(([name, rows]) => ({ name, context: 'Patient', accessLevel: 'Public', expression: expression(rows) })) },
  },
}

/** One library and one executor for all cases; the facts are passed to each run. */
export function cqlExecution() {
  const executor = new cql.Executor(new cql.Library(elm))
  const patient = { id: 'p', recordType: 'Patient', records: [] }
  const at = cql.DateTime.fromJSDate(new Date('2026-11-23T04:00:00Z'), 0)
  return (flat) => executor.withParameters(flat).exec(new cql.PatientSource([patient]), at)
}

export function answersOf(results) {
  const found = results.patientResults['p']
  return Object.fromEntries(Object.keys(table).map((line) => [line, found[line]]))
}
