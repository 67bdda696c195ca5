/** A fact that cannot be read or contradicts another. */
export const problemCodes = [
  'too-large', 'not-json', 'not-an-object', 'wrong-type', 'word-unknown', 'empty', 'value-missing', 'not-one-of', 'out-of-range', 'unit-missing',
  'unit-not-accepted', 'implausible', 'instant-without-offset', 'not-an-instant', 'not-a-date', 'not-a-local-time', 'not-a-time-zone', 'not-a-place',
  'interval-reversed', 'duplicate-id', 'reference-not-found', 'too-long', 'too-many',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Something that was not used. */
export const noticeCodes = ['unknown-key', 'unsafe-key'] as const
export type NoticeCode = (typeof noticeCodes)[number]

/** `path` is a JSON pointer by position in the input, '' for the whole. Neither it nor `expected` repeats anything that was entered. */
export interface Problem {
  readonly code: ProblemCode
  readonly path: string
  readonly expected?: string
}
export interface Notice {
  readonly code: NoticeCode
  readonly path: string
}
