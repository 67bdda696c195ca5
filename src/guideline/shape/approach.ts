import type { Row } from './row.js'

/** Where packs differ in kind: the name of one of the protocol's approaches (law 14). */
export interface Approach<Name extends string> extends Row {
  readonly says: { readonly approach: Name }
}

/** Names of the protocol's options, best first. An option that is not named is not one of the pack's. */
export interface Preference<Name extends string> extends Row {
  readonly says: { readonly order: readonly Name[] }
}
