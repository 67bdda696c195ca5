export type * from './case.js'
export { type Parsed, parseCase } from './parse.js'
export type { Notice, NoticeCode, Problem, ProblemCode } from './problems.js'
export { type Instant, instantOf, instantText } from './time.js'
