export { type ReadNotice, type ReadOptions, type ReadProblem, type ReadResult, type ResourceAccount, readExport } from './read/export.js'
export type { Reason } from './read/facts.js'
export { type BundleOptions, toBundle } from './write/bundle.js'
