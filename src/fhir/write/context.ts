import type { Reference } from 'fhir/r4.js'
import type { Language } from '../../language/language.js'
import type { ReleasedPlan } from '../../release/index.js'

/** What every resource of one Bundle shares. */
export interface Context {
  readonly plan: ReleasedPlan
  readonly say: Language
  /** Absent: nobody was named; a resource that must name one says whom in words. */
  readonly subject: Reference | undefined
  readonly security: { readonly system: string; readonly code: string }[]
}
