import { type Answer, missing, unknown } from '../answer/index.js'
import { type DoseFinding, type Ordered, compareDose } from '../derive/ordered.js'
import { given } from '../derive/read.js'
import { isStated } from '../derive/stated-doses.js'
import type { Row } from '../guideline/shape/index.js'
import type { Substance } from '../guideline/substances.js'
import type { Expected } from '../derive/ordered.js'
import type { Finding, Proposed, VerdictReason } from './verdict.js'

/** An order as a protocol reads it. */
export type ReadOrder = Ordered & Proposed
type Found = Finding<VerdictReason>

/** A part of it matches nothing. */
export function partNotUnderstood({ understood, pointer }: ReadOrder): readonly Found[] {
  if (understood) return []
  return [{ verb: 'needs-input', reason: { key: 'check.part-not-understood' }, because: [unknown({ fact: `${pointer}/medicine/ingredients`, state: 'missing' })] }]
}

/** What is wrong with an amount whatever the medicine is. */
export function amountFinding(found: 'too-low' | 'too-high' | 'twice' | 'not-told', { pointer }: Proposed): Found {
  switch (found) {
    case 'too-low': return { verb: 'not-recommended', reason: { key: 'check.dose-too-low' } }
    case 'too-high': return { verb: 'not-recommended', reason: { key: 'check.dose-too-high' } }
    case 'twice': return { verb: 'not-recommended', reason: { key: 'check.twice' } }
    case 'not-told': return { verb: 'needs-input', reason: { key: 'check.amount-not-told' }, because: [unknown({ fact: `${pointer}/medicine/dose`, state: 'missing' })] }
  }
}

/** An amount that is wrong for her, but right for some: what a missing fact may still make right is asked, not refused. */
export function dependsOnFacts(wrong: boolean, order: Ordered, open: readonly Answer<unknown>[], topic: object): Found | undefined {
  return wrong && missing(open).length > 0 && isStated(order, topic) ? { verb: 'needs-input', reason: { key: 'check.dose-depends' }, because: open } : undefined
}

/** It is on her list already, as planned. */
export function onTheList({ pointer }: Proposed): Found {
  return { verb: 'not-recommended', reason: { key: 'check.on-the-list' }, because: [given(true, `${pointer}/status`)] }
}

/** Only together with the rest of what it belongs to. */
export function partnerMissing(rule: Row): Found {
  return { verb: 'not-recommended', reason: { key: 'check.partner-missing', rule } }
}

type Gives = ReadonlyMap<Substance, Expected>

/** What a line gives, and what is as good. */
export interface Wanted {
  readonly gives: readonly Gives[]
  /** What the amount rests on. */
  readonly decides: readonly Answer<unknown>[]
  readonly topic: object
}

/** The dose of an order against what a line gives; nothing where it is any of what is as good. */
export function doseAgainst(order: ReadOrder, beside: readonly ReadOrder[], { gives, decides, topic }: Wanted): readonly Found[] {
  const [first] = gives
  if (first === undefined || fits(order, beside, gives)) return []
  const found = compareDose(order, beside, first)
  const depends = dependsOnFacts(found.includes('too-low') || found.includes('too-high'), order, decides, topic)
  return depends === undefined ? found.map((one) => findingOf(one, order, first)) : [depends]
}

export function fits(order: ReadOrder, beside: readonly ReadOrder[], gives: readonly Gives[]): boolean {
  return gives.some((one) => compareDose(order, beside, one).length === 0)
}

/** What is given once is taken together; for days on end it is a multiple of the dose. */
function findingOf(found: DoseFinding, order: ReadOrder, gives: Gives): Found {
  const once = order.holds.every((one) => (gives.get(one)?.atMostDays ?? 1) === 1)
  switch (found) {
    case 'course-too-short': return { verb: 'not-recommended', reason: { key: 'check.course-shorter' } }
    case 'course-too-long': return once ? amountFinding('too-high', order) : { reason: { key: 'check.course-longer' } }
    case 'split-differs': return once ? { reason: { key: 'check.split-differs' } } : { verb: 'not-recommended', reason: { key: 'check.split-differs' } }
    case 'too-low': case 'too-high': case 'twice': case 'not-told': return amountFinding(found, order)
  }
}
