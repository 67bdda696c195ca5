import type { Situation } from '../case/situation.js'
import { textOf } from '../case/time.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import type { Basis } from '../plan/index.js'
import { version } from './version.js'

/** What the plan was made with: enough to run it again. A pack past its review day says so; it still answers. */
export function basis(guideline: Guideline, s: Situation): Basis {
  const now = textOf(s.now, s.timeZone)
  return {
    library: version,
    guideline: guideline.name,
    edition: guideline.edition,
    version: guideline.version,
    reviewBy: guideline.reviewBy,
    reviewOverdue: now.slice(0, guideline.reviewBy.length) > guideline.reviewBy,
    now,
  }
}
