import type { Bundle, BundleEntry, FhirResource, Provenance, Reference, RequestGroup, RequestGroupAction, Task } from 'fhir/r4.js'
import { type Instant, textOf } from '../../case/time.js'
import type { Language } from '../../language/language.js'
import { type Line, alternativesTo } from '../../plan/index.js'
import { type Label, type NeutralLine, type Released, type ReleasedPlan, wrapperLabels } from '../../release/index.js'
import type { Context } from './context.js'
import { calendarGroup, orderSetGroup } from './groups.js'
import { idOf, urnOf } from './identity.js'
import { documentationOf, sentencesOf } from './notes.js'
import { periodOf } from './period.js'
import { pointing } from './pointing.js'
import { headOf, isDeclined, isProposing, priorityOf, refusalOf, requestsOf, titleOf } from './requests.js'

export interface BundleOptions {
  /** Whom the requests are for; the plan itself holds no identity. */
  readonly subject?: Reference
}

/**
 * Writes a released plan as an R4 collection: a RequestGroup that lists every line in order, alternatives together at the place of the first, one for what is given at this visit and one for the follow-up, a proposal for each open line (MedicationRequest, ServiceRequest or
 * Task), an answer without one for each line that is closed or that she declined (GuidanceResponse), and the Provenance to run it again. With the gate closed it is one neutral Task for each neutral line (EHR-021).
 */
export function toBundle(plan: Released<ReleasedPlan>, say: Language, { subject }: BundleOptions = {}): Bundle {
  const security = plan.labels.map(({ system, code }) => ({ system, code }))
  const context = { plan, say, subject, security }
  const resources = plan.lines.flatMap((line) => (line.kind === 'neutral' ? [neutralTask(line, context)] : requestsOf(line, context)))
  const lines = plan.lines.filter((line): line is Line => line.kind !== 'neutral')
  const group = lines.length > 0 ? [requestGroup(lines, context)] : []
  const all: FhirResource[] = [...group, ...orderSetGroup(lines, context), ...calendarGroup(lines, context), ...resources]
  const written: FhirResource[] = all.length > 0 ? [...all, provenance(all, context)] : []
  return {
    resourceType: 'Bundle',
    meta: { security: wrapperLabels.map(({ system, code }: Label) => ({ system, code })) },
    language: say.tag,
    type: 'collection',
    timestamp: textOf(plan.now, plan.timeZone),
    ...(written.length > 0 ? { entry: written.map(entry) } : {}),
  }
}

function entry(resource: FhirResource): BundleEntry {
  return { fullUrl: urnOf(resource.id ?? ''), resource }
}

function requestGroup(lines: readonly Line[], { plan, say, subject, security }: Context): RequestGroup {
  return {
    resourceType: 'RequestGroup',
    id: 'plan',
    meta: { security },
    status: 'draft',
    intent: 'proposal',
    ...(subject === undefined ? {} : { subject }),
    authoredOn: textOf(plan.now, plan.timeZone),
    action: lines.flatMap((line) => actionsFor(line, lines, say, plan)),
  }
}

/** A line's action; where it is the first of several alternatives, one action that holds them all by rank and lets at most one be chosen. */
function actionsFor(line: Line, lines: readonly Line[], say: Language, plan: ReleasedPlan): readonly RequestGroupAction[] {
  // What she said no to is no choice any more: it stands by itself, as declined.
  const options = alternativesTo(line, lines.filter((one) => !isDeclined(one)))
  if (options.length === 0) return [action(line, say, plan)]
  if (lines.find((one) => options.includes(one)) !== line) return []
  const placed = options.every(({ order }) => order?.route === 'intrauterine')
  const group = { id: idOf(`one-of-${line.need}${placed ? '-devices' : ''}`), title: say.oneOf(options), groupingBehavior: 'logical-group', selectionBehavior: 'at-most-one' } as const
  return [{ ...group, action: options.map((one) => action(one, say, plan)) }]
}

function action(line: Line, say: Language, plan: ReleasedPlan): RequestGroupAction {
  const to = requestsOf(line, { plan, say, subject: undefined, security: [] }).map(({ id }) => id ?? '')
  // A time that an EHR schedules by: the window from now on, not the instant at which it has passed.
  const period = isProposing(line) ? periodOf(line, plan) : undefined
  const sentences = sentencesOf(line, { say, plan })
  return {
    id: idOf(line.id),
    prefix: headOf(line, say),
    title: titleOf(line, say),
    ...(sentences.length > 0 ? { textEquivalent: sentences.join('\n') } : {}),
    ...(isDeclined(line) ? {} : { priority: priorityOf(line.urgency) }),
    code: [{ coding: [{ system: 'urn:care-window:verb', code: line.verb }] }, ...(isDeclined(line) ? [{ ...refusalOf(line), text: say.words.frame.declined }] : [])],
    ...documentationOf(line, { say, plan }),
    ...(period === undefined ? {} : { timingPeriod: period }),
    // A regimen of several products is taken whole.
    ...pointing(to),
  }
}

function neutralTask(line: NeutralLine, { plan, say, subject, security }: Context): Task {
  return {
    resourceType: 'Task',
    id: line.emergency ? 'review-urgent' : 'review',
    meta: { security },
    status: 'requested',
    intent: 'proposal',
    priority: line.emergency ? 'stat' : 'urgent',
    description: neutralText(line, say, plan),
    ...(subject === undefined ? {} : { for: subject }),
    authoredOn: textOf(plan.now, plan.timeZone),
    ...(line.deadline === undefined ? {} : { restriction: { period: { end: textOf(line.deadline, plan.timeZone) } } }),
  }
}

function neutralText(line: NeutralLine, say: Language, plan: ReleasedPlan): string {
  if (line.emergency) return say.words.frame.neutralEmergency
  return line.deadline === undefined ? say.words.frame.neutralNoDeadline : say.phrase('neutralSummary', { deadline: say.instant(line.deadline as Instant, plan.timeZone) })
}

function provenance(resources: readonly FhirResource[], { plan, security }: Context): Provenance {
  const { library, guideline, version, edition } = plan.basis
  return {
    resourceType: 'Provenance',
    id: 'provenance',
    meta: { security },
    target: resources.map((resource) => ({ reference: urnOf(resource.id ?? '') })),
    recorded: textOf(plan.now, plan.timeZone),
    agent: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'assembler' }] },
        who: { display: `care-window ${library}` },
      },
    ],
    entity: [{ role: 'source', what: { display: `${guideline} ${version} (${edition})` } }],
  }
}
