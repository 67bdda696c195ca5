// As much of vitest's face as the suites use, so that a bundle of them runs without a runner.
import { ArrayContaining, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, ObjectContaining } from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

const globals = globalThis
const registry = globals.__suite__

export const expect = Object.assign((value, message) => chai.expect(value, message), {
  arrayContaining: (list) => new ArrayContaining(list),
  objectContaining: (members) => new ObjectContaining(members),
  fail: (message) => { throw new Error(message) },
  unreachable: (message) => { throw new Error(message) },
})
export const expectTypeOf = () => new Proxy(() => undefined, { get: (_, name) => (name === 'then' ? undefined : expectTypeOf()), apply: () => expectTypeOf() })

export function describe(name, body) {
  registry.names.push(name)
  body()
  registry.names.pop()
}
export function test(name, body) {
  registry.tests.push({ name: [...registry.names, name].join(' > '), file: registry.file, body })
}
const titled = (name, row, i) => `${name} [${i}] ${typeof row === 'string' ? row : ''}`
const each = (define) => (rows) => (name, body) => {
  for (const [i, row] of rows.entries()) define(titled(name, row, i), () => body(...(Array.isArray(row) ? row : [row])))
}
test.each = each(test)
describe.each = each(describe)
export const it = test
export const beforeAll = (body) => registry.before.push(body)
export const afterAll = () => undefined
