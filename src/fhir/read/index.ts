export { type ReadNotice, type ReadNoticeCode, type ReadOptions, type ReadProblem, type ReadProblemCode, type ReadResult, type ResourceAccount, readExport } from './export.js'
export type { Reason } from './facts.js'
