import { missing } from '../answer/index.js'
import type { SurvivorCase } from '../case/case.js'
import { type Situation, situation } from '../case/situation.js'
import { privacyGate, screenGate } from '../derive/gates.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import { isOpen } from '../guideline/words.js'
import type { Line, NotFired, Plan, Planned, Protocol } from '../plan/index.js'
import { asks } from './asks.js'
import { basis } from './basis.js'
import { calendar } from './calendar.js'
import { withHerNo } from './her-no.js'
import { notAssessed } from './not-assessed.js'
import { notices } from './notices.js'
import { inOrder } from './order.js'
import { orderSet } from './order-set.js'
import { problems } from './problems.js'
import { timeline } from './timeline.js'
import { type Said, proposalNotices, proposalProblems, verdicts } from './verdicts.js'

export interface AssessOptions {
  readonly guideline: Guideline
  /** RFC 3339 with offset: the moment the plan is made for. Never the machine's clock. */
  readonly now: string
}

export type Assess = (survivorCase: SurvivorCase, options: AssessOptions) => Plan

/**
 * Builds an `assess` from the protocols passed, in the order of evaluation (DESIGN §11): a choice made by an earlier one reaches the later ones as a planned
 * medicine, and nothing chosen is reopened (law 15).
 *
 * @throws {InvalidNow} when `now` is not an instant with offset; nothing else is thrown.
 */
export function assessment(protocols: readonly Protocol<Guideline>[]): Assess {
  return (survivorCase, { guideline, now }) => {
    const s = situation(survivorCase, now)
    const lines: Line[] = []
    const notFired: NotFired[] = []
    const planned: Planned[] = []
    const said = new Map<string, Said>()
    for (const protocol of protocols) {
      const earlier = [...lines]
      const outcome = protocol.assess(s, guideline, planned, earlier)
      lines.push(...outcome.lines)
      notFired.push(...outcome.notFired)
      const orders = outcome.lines.flatMap(plannedOrder)
      planned.push(...orders)
      said.set(protocol.name, { planned: orders, earlier })
    }
    const recommendations = inOrder(withHerNo(lines))
    const set = orderSet(s, guideline, recommendations)
    const judged = verdicts(s, guideline, protocols, said)
    return {
      recommendations,
      orderSet: set,
      timeline: timeline(recommendations),
      calendar: calendar(s, guideline.common, recommendations, set),
      asks: asks(recommendations),
      verdicts: judged,
      basis: basis(guideline, s),
      problems: [...problems(s), ...proposalProblems(judged)],
      notices: [...notices(s, guideline), ...notAssessed(s, recommendations, notFired), ...proposalNotices(judged)],
      gates: gates(s, guideline),
      notFired,
      guideline,
      situation: s,
    }
  }
}

/** The best-ranked open option of each need is what later protocols count with. */
function plannedOrder(line: Line): readonly Planned[] {
  if (!isOpen(line.verb) || line.order === undefined || line.rank !== 1) return []
  return [{ line: line.id, need: line.need, verb: line.verb, order: line.order }]
}

function gates(s: Situation, guideline: Guideline): Plan['gates'] {
  return { privacy: privacyGate(s, guideline.common), screen: screenGate(s, guideline.common) }
}

/** The facts a line lists: those whose completion could change its verb or its order (law 2). */
export function missingFacts(line: Line): readonly string[] {
  return missing([...line.because.verb, ...(line.because.order ?? [])])
}
