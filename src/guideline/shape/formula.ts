import type { Row } from './row.js'

/** Named constants of a published formula; the formula itself is TypeScript in `derive`. */
export interface Formula<Name extends string> extends Row {
  readonly says: { readonly [N in Name]: number }
}
