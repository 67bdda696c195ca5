import type { Answer } from '../answer/index.js'
import type { Medicine } from '../case/case.js'
import type { ProposedMedicine } from '../case/proposal.js'
import type { Situation } from '../case/situation.js'
import type { Closing, Limit, Row, Rule } from '../guideline/shape/index.js'
import type { Flag, Verb } from '../guideline/words.js'
import type { Planned } from './protocol.js'
import type { AnyReason, Because, Line, Order, ReasonOf } from './recommendation.js'

type OfLine = { readonly line: { readonly line: string } }

/** What is said of a proposal beside the reasons of the line it is judged against. */
export interface VerdictReasons {
  'check.as-planned': OfLine
  'check.better-ranked': OfLine
  'check.instead-line': OfLine
  'check.not-understood': object
  'check.part-not-understood': object
  'check.not-judged': object
  'check.incomplete': object
  'check.nothing-told': object
  'check.declined': object
  'check.amount-not-told': object
  'check.dose-too-low': object
  'check.dose-too-high': object
  'check.dose-depends': object
  'check.split-differs': object
  'check.course-too-short': { readonly days: Limit }
  'check.course-too-long': { readonly days: Limit }
  'check.course-shorter': object
  'check.course-longer': object
  'check.twice': object
  'check.two-for-one': OfLine
  'check.same-class': { readonly rule: Rule }
  'check.other-first': OfLine
  'check.no-option-here': object
  'check.other-product': OfLine
  'check.weigh-first': object
  'check.on-the-list': object
  'check.keep-listed': object
  'check.two-pills': { readonly rule: Row }
  'check.other-pills-first': { readonly rule: Rule }
  'check.no-method-here': { readonly rule: Rule }
  'check.two-tenofovirs': { readonly rule: Rule }
  'check.same-partner': { readonly rule: Row }
  'check.never-used': { readonly rule: Row }
  'check.not-used': { readonly rule: Row }
  'check.no-regimen-holds-it': { readonly rule: Rule }
  'check.partner-missing': { readonly rule: Row }
  'check.third-missing': { readonly rule: Rule }
  'check.not-a-listed-regimen': { readonly rule: Rule }
}
export type VerdictReason = ReasonOf<VerdictReasons>

/** The answer to a proposal. It is judged against the options of the plan, and may stand where its verb is open. */
export interface Verdict {
  /** Pointer of the proposal, by id. */
  readonly proposal: string
  readonly verb: Verb
  readonly flags: readonly Flag[]
  /** The line it was judged against. */
  readonly line?: string
  /** What that line orders, while it is open. */
  readonly order?: Order
  readonly closes?: Closing
  readonly reasons: readonly AnyReason[]
  /** What can be done instead; a verdict that is not open has one. */
  readonly instead: readonly AnyReason[]
  readonly because: Because
}

/** An order as a protocol is asked about it. */
export interface Proposed {
  readonly pointer: string
  readonly medicine: ProposedMedicine
}

/** How a protocol judges orders, over the options that its `assess` computes. */
export interface Checks<Pack> {
  /** What an order of this protocol is on her medicine list. */
  readonly purpose: NonNullable<Medicine['purpose']>
  recognises(medicine: ProposedMedicine, guideline: Pack): boolean
  /** All orders of this protocol at once: they are judged beside each other. `earlier` is what the protocols before it have said. */
  check(proposals: readonly Proposed[], situation: Situation, guideline: Pack, before: readonly Planned[], earlier: readonly Line[]): readonly Verdict[]
}

/** A finding about one proposal, and the verb it makes the verdict; none leaves the verb of the line. */
export interface Finding<Reason extends { readonly key: string } = AnyReason> {
  readonly verb?: Extract<Verb, 'contraindicated' | 'not-recommended' | 'needs-input'>
  readonly reason: Reason
  readonly because?: readonly Answer<unknown>[]
}
