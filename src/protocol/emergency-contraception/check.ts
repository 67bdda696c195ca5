import type { Answer } from '../../answer/index.js'
import type { ProposedMedicine } from '../../case/proposal.js'
import type { Situation } from '../../case/situation.js'
import { type DoseFinding, type Ordered, type Recognised, compareDose, expectedOf, ordered } from '../../derive/ordered.js'
import { plannedFor } from '../../derive/planned-medicines.js'
import { given } from '../../derive/read.js'
import type { Substance } from '../../guideline/substances.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { isOpen } from '../../guideline/words.js'
import type { Finding, Line, NotFired, Outcome, Proposed, Verdict, VerdictReason } from '../../plan/index.js'
import { judged, undecided } from '../../plan/judge.js'
import { amountFinding, dependsOnFacts, partNotUnderstood } from '../../plan/order-findings.js'

type Found = Finding<VerdictReason>
/** An order of this protocol, and the method it means. */
interface Order extends Ordered, Proposed {
  readonly method: Substance
}

export function recognise(medicine: ProposedMedicine, g: EmergencyContraception): Ordered {
  const recognised: Recognised = [
    ['levonorgestrel-device', g.levonorgestrelDeviceProduct], ['copper-device', g.copperDeviceProduct], ['ethinylestradiol', g.ethinylestradiolProduct],
    ['levonorgestrel', g.levonorgestrelMedicine], ['ulipristal', g.ulipristalMedicine], ['mifepristone', g.mifepristoneMedicine],
  ]
  return ordered(medicine, recognised)
}

/** Orders of emergency contraception, judged against the lines of this visit (EC-030 to EC-064). */
export function check(proposals: readonly Proposed[], s: Situation, g: EmergencyContraception, outcome: Outcome): readonly Verdict[] {
  const orders = proposals.map((proposed): Order => {
    const read = recognise(proposed.medicine, g)
    return { ...read, ...proposed, method: read.holds[0] ?? 'levonorgestrel' }
  })
  const choices = outcome.lines.filter(({ need }) => need === 'emergency-contraception')
  return orders.map((order) => judge(order, orders.filter((one) => one !== order), { s, g, choices, notFired: outcome.notFired }))
}

interface Scene {
  readonly s: Situation
  readonly g: EmergencyContraception
  readonly choices: readonly Line[]
  readonly notFired: readonly NotFired[]
}

function judge(order: Order, beside: readonly Order[], { s, g, choices, notFired }: Scene): Verdict {
  const { pointer } = order
  if (choices.length === 0) return undecided(pointer, [{ key: 'check.nothing-told' }], notFired.flatMap(({ because }) => because))
  // The options stand best first, the open ones before the closed.
  const best = choices.find((line) => isOpen(line.verb))
  const own = choices.find((line) => line.id === lineOf(order.method))
  const line = own === undefined ? notHere(order, g, choices, notFired) : (listed(order, own, s, g) ?? stacked(order, beside, own, choices, g) ?? own)
  const better = best === undefined || best.id === line.id ? undefined : best.id
  const findings = [...partNotUnderstood(order), ...(own === undefined ? [] : doseOf(order, beside, own, g))]
  return judged({ pointer, line, findings, better })
}

const lineOf = (method: Substance): string => `emergency-contraception/${method === 'ethinylestradiol' ? 'combined-pills' : method}`

/** EC-036, EC-062: a method that is no option of this visit. The rest of the need is as the other options say it. */
function notHere({ method }: Order, g: EmergencyContraception, choices: readonly Line[], notFired: readonly NotFired[]): Line {
  const reason: VerdictReason = method === 'ethinylestradiol' ? { key: 'check.other-pills-first', rule: g.combinedPillsLast } : { key: 'check.no-method-here', rule: method === 'mifepristone' ? g.mifepristoneDose : g.levonorgestrelDeviceDose }
  const id = lineOf(method)
  const [first] = choices as readonly [Line]
  const like = choices.find((line) => line.id === lineOf(method === 'ethinylestradiol' ? 'levonorgestrel' : 'copper-device')) ?? first
  if (!choices.some(({ verb }) => isOpen(verb))) return { ...like, id }
  const why = notFired.filter((one) => one.id === id).flatMap(({ because }) => because)
  return { ...like, id, verb: 'not-recommended', urgency: 'routine', reasons: [reason], instead: [], because: { verb: why } }
}

/** EC-040 to EC-042: one dose, doubled only where the line doubles it; ulipristal never. What a missing fact may still make right is asked, not refused. A device has no dose to compare. */
function doseOf(order: Order, beside: readonly Order[], line: Line, g: EmergencyContraception): readonly Found[] {
  if (line.order === undefined || order.method.endsWith('device')) return []
  const found = compareDose(order, beside, expectedOf(line.order.components))
  const depends = dependsOnFacts(found.includes('too-low') || found.includes('too-high'), order, line.because.order ?? [], g)
  return depends === undefined ? found.map((one) => findingOf(one, order)) : [depends]
}

function findingOf(found: DoseFinding, order: Order): Found {
  switch (found) {
    case 'course-too-short': return amountFinding('too-low', order)
    // EC-040, EC-041: once; for days on end it is a multiple of the dose.
    case 'course-too-long': return amountFinding('too-high', order)
    // EC-040: taken together; the same amount in two doses is an older custom.
    case 'split-differs': return { reason: { key: 'check.split-differs' } }
    case 'too-low': case 'too-high': case 'twice': case 'not-told': return amountFinding(found, order)
  }
}

/** EC-054, EC-058: one pill, not two; the better-ranked one stays. A pill as a bridge to the device stands (EC-031). */
function stacked(order: Order, beside: readonly Order[], own: Line, choices: readonly Line[], g: EmergencyContraception): Line | undefined {
  const rankOf = ({ method }: Order): number => choices.find(({ id }) => id === lineOf(method))?.rank ?? Number.POSITIVE_INFINITY
  const pill = (one: Order): boolean => !one.method.endsWith('device')
  const other = beside.some((one) => pill(one) && rankOf(one) < rankOf(order))
  return pill(order) && other && isOpen(own.verb) ? against(own, { key: 'check.two-pills', rule: g.repeatUseUlipristal }, []) : undefined
}

/** The same method is on her list already, planned for this. */
function listed({ method }: Order, own: Line, s: Situation, g: EmergencyContraception): Line | undefined {
  const same = plannedFor(s, 'emergency-contraception').find(({ medicine }) => recognise(medicine, g).holds[0] === method)
  if (same === undefined || !isOpen(own.verb)) return undefined
  return against(own, { key: 'check.on-the-list' }, [{ key: 'check.keep-listed' }], given(true, `${same.pointer}/status`))
}

/** The line as it would be for this order alone. */
function against(line: Line, reason: VerdictReason, instead: readonly VerdictReason[], ...because: readonly Answer<unknown>[]): Line {
  return { ...line, verb: 'not-recommended', urgency: 'routine', reasons: [reason], instead, because: { ...line.because, verb: [...line.because.verb, ...because] } }
}
