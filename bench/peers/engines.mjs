// The engines side by side, each built once, with the same thousand cases: ours parsed beforehand, the peers' flat.
import { assessment } from '../../dist/assessment/index.js'
import { parseCase } from '../../dist/case/index.js'
import { who } from '../../dist/guideline/who/index.js'
import { assess } from '../../dist/index.js'
import { protocol as emergencyContraception } from '../../dist/protocol/emergency-contraception/index.js'
import { protocol as hivPep } from '../../dist/protocol/hiv-pep/index.js'
import { answersOf as readCql, cqlExecution } from './cql.mjs'
import { answersOf as readPlan, caseOf, flatCases, now } from './facts.mjs'
import { answersOf as readEvents, jsonRules } from './json-rules.mjs'
import { plain } from './plain.mjs'

export const flat = flatCases(1000)
const parsed = flat.map((one) => {
  const { survivorCase, problems } = parseCase(caseOf(one))
  if (problems.length > 0) throw new Error(`a case of the bench has problems: ${JSON.stringify(problems)}`)
  return survivorCase
})

const options = { guideline: who, now }
const onlyContraception = assessment([emergencyContraception])
const onlyPep = assessment([hivPep])
export const engines = [
  { name: 'care-window, whole plan', inputs: parsed, run: (one) => assess(one, options), read: readPlan },
  { name: 'json-rules-engine 7.3.1', inputs: flat, run: jsonRules(), read: readEvents },
  { name: 'cql-execution 3.3.2', inputs: flat, run: cqlExecution(), read: readCql },
  { name: 'the same table as plain functions', inputs: flat, run: plain(), read: (answers) => answers },
]
/** The protocols one by one: what a user of one of them pays. */
export const parts = [
  { name: 'care-window, emergency contraception alone', inputs: parsed, run: (one) => onlyContraception(one, options) },
  { name: 'care-window, HIV prophylaxis alone', inputs: parsed, run: (one) => onlyPep(one, options) },
]
