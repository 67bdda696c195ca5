import { type Known, known } from '../answer/index.js'
import type { ConsentItem } from '../case/case.js'
import type { Situation } from '../case/situation.js'

/** Whether her newest decision on this item is a no. No entry is not asked, and is no refusal; a refusal never removes a line (law 9). */
export function refused(s: Situation, item: ConsentItem): Known<boolean> {
  const entries = (s.case.consents ?? []).filter((consent) => consent.item === item)
  const [newest] = [...entries].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))
  return known(newest?.decision === 'declined' || newest?.decision === 'withdrawn', { fact: '/consents', state: 'given' })
}
