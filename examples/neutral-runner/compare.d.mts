/** A neutral case: one situation, what must be in the plan, and what must not. `docs/neutral-cases.md` says what each member means. */
export interface NeutralCase {
  readonly title: string
  readonly rules: readonly string[]
  readonly source: string
  readonly guideline: string
  readonly now: string
  readonly case: unknown
  readonly problems?: readonly string[]
  readonly expect: readonly ExpectedLine[]
  readonly expectNot?: readonly string[]
  readonly gates?: { readonly privacy?: 'open' | 'closed'; readonly screen?: 'open' | 'closed' }
  readonly peer?: { readonly engine: string; readonly answer: string }
}

export interface ExpectedLine {
  /** A line of the plan, or else `verdict`: the id of a proposal of the case. */
  readonly line?: string
  readonly verdict?: string
  readonly verb?: string
  readonly urgency?: string
  readonly rank?: number
  readonly declined?: true
  readonly order?: readonly { readonly [field: string]: unknown }[]
  readonly flags?: readonly string[]
  readonly flagsNot?: readonly string[]
  readonly closes?: { readonly [side: string]: string }
  readonly due?: { readonly [side: string]: string }
  readonly reasons?: readonly (string | ExpectedReason)[]
  readonly reasonsNot?: readonly string[]
  readonly missing?: readonly string[]
  readonly missingNot?: readonly string[]
}

/** A reason with the figures that its sentence must print. */
export interface ExpectedReason {
  readonly key: string
  readonly holes?: { readonly [hole: string]: unknown }
}

/** What of a plan as JSON is compared. */
export interface ComparedPlan {
  readonly recommendations: readonly object[]
  readonly verdicts?: readonly object[]
  readonly gates?: object
  readonly input?: { readonly problems: readonly { readonly code: string }[] }
}

/** Lists what differs between what the case expects and the plan; an empty list is a pass. */
export function differences(neutral: NeutralCase, plan: ComparedPlan): readonly string[]
