import type { Absence } from '../../case/case.js'

/** Why a resource was not used. */
export type Reason =
  | 'not-a-clinical-fact' | 'not-read-by-any-protocol' | 'unsupported-resource' | 'not-understood' | 'not-fhir-r4'
  /** Not confirmed, or not completed yet. */
  | 'not-final'
  /** A statement that something was not, or should not be, done. */
  | 'not-done'
  | 'entered-in-error' | 'no-longer-active' | 'unit-not-accepted' | 'of-another-patient' | 'duplicate-id'
  /** A newer resource says the same. */
  | 'superseded'
  /** A transaction asks for its deletion. */
  | 'deleted'

export type Path = readonly string[]
export type AbsenceReason = Absence['reason']

/** Why a fact is absent: its path, within a member if it is of one. */
export interface Absent {
  readonly path: Path
  readonly reason: AbsenceReason
}

/** One thing a resource tells. */
export type Fact =
  | { readonly kind: 'leaf'; readonly path: Path; readonly value: unknown }
  /** A further member of the list at the path. */
  | { readonly kind: 'member'; readonly path: Path; readonly value: unknown; readonly absent: readonly Absent[] }
  /** The list at the path was asked for, and is empty. */
  | { readonly kind: 'none'; readonly path: Path }
  | ({ readonly kind: 'absent' } & Absent)

/** What a resource tells, or the reason why it tells nothing. */
export type Read = { readonly facts: readonly Fact[] } | { readonly reason: Reason }

export const listed = (reason: Reason): Read => ({ reason })
export const used = (...facts: readonly Fact[]): Read => ({ facts })
export const leaf = (path: string, value: unknown): Fact => ({ kind: 'leaf', path: path.split('.'), value })
export const member = (path: string, value: unknown): Fact => ({ kind: 'member', path: path.split('.'), value, absent: [] })
export const none = (path: string): Fact => ({ kind: 'none', path: path.split('.') })
