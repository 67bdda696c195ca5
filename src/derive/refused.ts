import { type Known, known } from '../answer/index.js'
import type { Consent, ConsentItem } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { instantOf } from '../case/time.js'

/** Whether her newest decision on this item is a no. No entry is not asked, and is no refusal; a refusal never removes a line (law 9). */
export function refused(s: Situation, item: ConsentItem): Known<boolean> {
  // Of two at one time, or without a time, the later in the list is the newer (dictionary §2).
  const newest = s.case.consents?.filter((consent) => consent.item === item).sort((a, b) => timeOf(a) - timeOf(b)).at(-1)
  return known(newest?.decision === 'declined' || newest?.decision === 'withdrawn', { fact: '/consents', state: 'given' })
}

function timeOf({ at }: Consent): number {
  return at === undefined ? Number.NEGATIVE_INFINITY : instantOf(at)
}
