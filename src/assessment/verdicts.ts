import type { SurvivorCase } from '../case/case.js'
import type { Proposal, ProposedMedicine } from '../case/proposal.js'
import type { Situation } from '../case/situation.js'
import { listComplete } from '../derive/medicine-list.js'
import { member, read } from '../derive/read.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import type { Checks, Line, PlanNotice, PlanProblem, Planned, Proposed, Protocol, Verdict } from '../plan/index.js'
import { undecided } from '../plan/judge.js'

interface Place {
  readonly proposal: Proposal
  /** By id. */
  readonly pointer: string
}

/** An id that an earlier one has names nothing: that one goes by its position. */
function places({ proposals = [] }: SurvivorCase): readonly Place[] {
  return proposals.map((proposal, i) => {
    const taken = proposals.findIndex(({ id }) => id === proposal.id) < i
    return { proposal, pointer: member('/proposals', taken ? undefined : proposal.id, i) }
  })
}

type Judging = Protocol<Guideline> & { readonly checks: Checks<Guideline> }

/** What a protocol has planned, and what those before it had said. */
export interface Said {
  readonly planned: readonly Planned[]
  readonly earlier: readonly Line[]
}

interface Order extends Proposed {
  readonly protocol: Judging | undefined
}

/** One verdict for each proposal, in their order. Orders of one protocol are judged together; those of the others count as planned medicines. */
export function verdicts(s: Situation, guideline: Guideline, protocols: readonly Protocol<Guideline>[], said: ReadonlyMap<string, Said>): readonly Verdict[] {
  const all = places(s.case)
  const judging = protocols.filter((protocol): protocol is Judging => protocol.checks !== undefined)
  const orders = all.flatMap(({ proposal, pointer }): readonly Order[] => {
    const medicine = orderedMedicine(proposal)
    return medicine === undefined ? [] : [{ pointer, medicine, protocol: judging.find(({ checks }) => checks.recognises(medicine, guideline)) }]
  })
  // What is proposed stands in the place of what the plan would choose for the same purpose.
  const asked = new Set(orders.map(({ protocol }) => protocol?.name))
  const before = [...said].flatMap(([name, { planned }]) => (asked.has(name) ? [] : planned))
  const judged = judging.filter(({ name }) => asked.has(name)).flatMap((protocol) => {
    const own = orders.filter((order) => order.protocol === protocol)
    const beside = orders.filter((order) => order.protocol !== protocol)
    return protocol.checks.check(own, withPlanned(s, beside), guideline, before, said.get(protocol.name)?.earlier ?? [])
  })
  return all.map(({ proposal, pointer }) => judged.find((one) => one.proposal === pointer) ?? unjudged(proposal, pointer))
}

/** The medicine of an order that can be read; anything else is no order. */
function orderedMedicine({ kind, medicine }: Proposal): ProposedMedicine | undefined {
  if (kind !== 'order' || medicine === undefined) return undefined
  return medicine.text === undefined && (medicine.ingredients ?? []).length === 0 ? undefined : medicine
}

function unjudged(proposal: Proposal, pointer: string): Verdict {
  if (proposal.kind !== undefined && proposal.kind !== 'order') return undecided(pointer, [{ key: 'check.not-judged' }], [])
  const missingPart = proposal.kind === undefined ? `${pointer}/kind` : `${pointer}/medicine/ingredients`
  if (orderedMedicine(proposal) === undefined) return undecided(pointer, [{ key: 'check.incomplete' }], [read(undefined, missingPart)])
  return undecided(pointer, [{ key: 'check.not-understood' }], [read(undefined, `${pointer}/medicine/ingredients`)])
}

/** The situation with what the other protocols were asked for on the list, as planned; a list that was not complete stays so. */
function withPlanned(s: Situation, beside: readonly Order[]): Situation {
  if (beside.length === 0) return s
  const planned = beside.map(({ pointer, medicine: { strength, days, ...told }, protocol }) => ({
    id: pointer.slice(1),
    status: 'planned' as const,
    ...(protocol === undefined ? {} : { purpose: protocol.checks.purpose }),
    ...told,
  }))
  const open = listComplete(s).known ? {} : { unanswered: { ...s.case.unanswered, '/medicines': { reason: 'unknown' } as const } }
  return { ...s, case: { ...s.case, medicines: [...(s.case.medicines ?? []), ...planned], ...open } }
}

/** Problems and notices point into the input, by position (§11). */
function pathOf(position: number): string {
  return `/proposals/${position}`
}

/** What a proposal lacks to be judged. */
export function proposalProblems(judged: readonly Verdict[]): readonly PlanProblem[] {
  return judged.flatMap(({ reasons }, i) => {
    const path = pathOf(i)
    const keys = reasons.map(({ key }) => key)
    const lacking = keys.includes('check.incomplete') ? path : keys.includes('check.amount-not-told') ? `${path}/medicine/dose` : undefined
    return lacking === undefined ? [] : [{ code: 'proposal-incomplete' as const, path: lacking }]
  })
}

/** Nothing is dropped silently: what this version does not judge, and a medicine that no protocol knows, are told. */
export function proposalNotices(judged: readonly Verdict[]): readonly PlanNotice[] {
  return judged.flatMap(({ reasons }, i): readonly PlanNotice[] => {
    const path = pathOf(i)
    const keys = reasons.map(({ key }) => key)
    if (keys.includes('check.not-judged')) return [{ code: 'proposal-not-judged', path }]
    return keys.includes('check.not-understood') || keys.includes('check.part-not-understood') ? [{ code: 'proposal-not-understood', path: `${path}/medicine` }] : []
  })
}
