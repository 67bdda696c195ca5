import type { CodeableConcept, Dosage, FhirResource, GuidanceResponse, MedicationRequest, Quantity, Reference, ServiceRequest, Task, TimingRepeat } from 'fhir/r4.js'
import { addDays, datesAt } from '../../case/calendar.js'
import { type Instant, millisecondsPerHour, textOf } from '../../case/time.js'
import { type Line, type Step, type Urgency, type Verb, isTestFirst, suppliedOf } from '../../plan/index.js'
import type { Context } from './context.js'
import { idOf } from './identity.js'
import { isUnread, noteOf } from './notes.js'
import { periodOf } from './period.js'

type Component = NonNullable<Line['order']>['components'][number]

/** Lines that ask somebody to do something. */
const proposing: readonly Verb[] = ['recommend', 'offer', 'consider', 'refer', 'defer', 'needs-input', 'duty']

/** What stands for a line: its requests, or for a closed or declined line an answer that proposes nothing (an action of a RequestGroup must have one or the other, rqg-1). */
export function requestsOf(line: Line, context: Context): readonly FhirResource[] {
  if (!isProposing(line)) return [guidance(line, context)]
  if (line.order !== undefined && line.order.route !== 'intrauterine') return line.order.components.map((component, index) => medicationRequest(line, component, index, context))
  if (line.order !== undefined || line.act === 'test' || line.act === 'referral') return [serviceRequest(line, context)]
  return [task(line, context)]
}

/** Whether something is asked for: only such a line has a time. What she said no to on record is not asked for again by a request that somebody signs. */
export function isProposing({ verb, declined }: Line): boolean {
  return proposing.includes(verb) && declined === undefined
}

export function priorityOf(urgency: Urgency): 'stat' | 'urgent' | 'asap' | 'routine' {
  switch (urgency) {
    case 'immediate': return 'stat'
    case 'hours': return 'urgent'
    case 'days': return 'asap'
    case 'routine': return 'routine'
  }
}

function medicationRequest(line: Line, component: Component, index: number, context: Context): MedicationRequest {
  const { plan, say, subject, security } = context
  const many = (line.order?.components.length ?? 0) > 1
  const step = plan.orderSet?.steps.find((one) => one.line === line.id && one.order.components.includes(component))
  return {
    resourceType: 'MedicationRequest',
    id: many ? `${idOf(line.id).slice(0, 61)}-${index + 1}` : idOf(line.id),
    meta: { security },
    status: 'draft',
    intent: 'proposal',
    priority: priorityOf(line.urgency),
    medicationCodeableConcept: { text: say.product(component) },
    subject: subject ?? unnamed(say),
    authoredOn: textOf(plan.now, plan.timeZone),
    ...(many ? { groupIdentifier: { system: 'urn:care-window:line', value: line.id } } : {}),
    ...noteOf(line, { say, plan }, [titleOf(line, say)]),
    dosageInstruction: [dosage(component, line, step, context)],
    ...dispensing(component, line, step, context),
  }
}

/** How much is handed out, and until when. The window bounds the first dose, never the course: after it the order is stale and is not to be dispensed. */
function dispensing(component: Component, line: Line, step: Step | undefined, { plan, say }: Context): Pick<MedicationRequest, 'dispenseRequest'> {
  const period = periodOf(line, plan)
  const quantity = step === undefined || line.flags.includes('estimate-only') ? undefined : suppliedOf(component, step.phase)
  // STI-080: what is begun later is handed out at this visit.
  const validityPeriod = period === undefined || step?.notBefore === undefined ? period : { ...period, start: textOf(plan.now, plan.timeZone) }
  if (validityPeriod === undefined && quantity === undefined) return {}
  return { dispenseRequest: { ...(validityPeriod === undefined ? {} : { validityPeriod }), ...(quantity === undefined ? {} : { quantity: amountOf(quantity, component, say) }) } }
}

/** Tablets are counted; millilitres are measured. */
function amountOf(value: number, { form }: Component, say: Context['say']): Quantity {
  return form === 'oral-solution' ? { value, unit: 'mL', system: 'http://unitsofmeasure.org', code: 'mL' } : { value, unit: say.words.forms[form].many }
}

/** A closed or declined line: the answer of a service, with its reason, and what was declined. Nothing in it can be ordered by mistake. */
function guidance(line: Line, { plan, say, subject, security }: Context): GuidanceResponse {
  return {
    resourceType: 'GuidanceResponse',
    id: idOf(line.id),
    meta: { security },
    moduleUri: `urn:care-window:line:${line.id}`,
    status: 'success',
    ...(subject === undefined ? {} : { subject }),
    occurrenceDateTime: textOf(plan.now, plan.timeZone),
    reasonCode: [{ ...refusalOf(line), text: `${titleOf(line, say)}: ${headOf(line, say)}` }],
    ...noteOf(line, { say, plan }, line.declined && line.order !== undefined ? [say.order(line.order)] : []),
  }
}

function dosage(component: Component, line: Line, step: Step | undefined, context: Context): Dosage {
  const { say } = context
  const start = beginsOf(component, step, context)
  const { timesPerDay, days } = component
  return {
    text: isUnread(line) ? `${say.component(component)} [${say.words.frame.checkBeforeGiving}]` : say.component(component),
    timing: { repeat: start === undefined ? timing(component) : { ...(days === undefined ? {} : { frequency: timesPerDay, period: 1, periodUnit: 'd' as const }), boundsPeriod: { start }, count: timesPerDay * (days ?? 1) } },
    route: routeOf(component, context),
    doseAndRate: [{ doseQuantity: amountOf(component.each, component, say) }],
  }
}

/** By mouth as every system knows it; an injection in words, since muscle or skin is told by its product. */
function routeOf({ form }: Component, { say }: Context): CodeableConcept {
  return form === 'injection' ? { text: say.words.orderSet.phases.injection } : { coding: [{ system: 'http://snomed.info/sct', code: '26643006' }], text: say.words.frame.byMouth }
}

function timing({ timesPerDay, days }: Component): TimingRepeat {
  if (days === undefined) return { count: 1 }
  return { frequency: timesPerDay, period: 1, periodUnit: 'd', boundsDuration: { value: days, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' } }
}

/** When what is not taken at this visit begins: at the time its line waits for, or so long after the first dose of this visit. */
function beginsOf({ after }: Component, step: Step | undefined, { plan }: Context): string | undefined {
  const { now, timeZone } = plan
  if (step?.notBefore !== undefined) return 'at' in step.notBefore ? textOf(step.notBefore.at, timeZone) : step.notBefore.on
  if (after === undefined) return undefined
  return after.unit === 'd' ? addDays(datesAt(now, timeZone).first, after.value) : textOf((now + after.value * millisecondsPerHour) as Instant, timeZone)
}

function serviceRequest(line: Line, { plan, say, subject, security }: Context): ServiceRequest {
  const period = periodOf(line, plan)
  return {
    resourceType: 'ServiceRequest',
    id: idOf(line.id),
    meta: { security },
    status: 'draft',
    intent: 'proposal',
    priority: priorityOf(line.urgency),
    code: { text: titleOf(line, say) },
    subject: subject ?? unnamed(say),
    authoredOn: textOf(plan.now, plan.timeZone),
    ...(period === undefined ? {} : { occurrencePeriod: period }),
    ...noteOf(line, { say, plan }),
  }
}

function task(line: Line, { plan, say, subject, security }: Context): Task {
  const period = periodOf(line, plan)
  return {
    resourceType: 'Task',
    id: idOf(line.id),
    meta: { security },
    status: 'draft',
    intent: 'proposal',
    priority: priorityOf(line.urgency),
    description: titleOf(line, say),
    ...(subject === undefined ? {} : { for: subject }),
    authoredOn: textOf(plan.now, plan.timeZone),
    ...(period === undefined ? {} : { restriction: { period } }),
    ...noteOf(line, { say, plan }),
  }
}

export function titleOf(line: Line, say: Context['say']): string {
  return say.line(line.id, isTestFirst(line))
}

/** How a line is meant; of what was hers to choose, that she said no. */
export function headOf(line: Line, say: Context['say']): string {
  return isDeclined(line) ? say.words.frame.declinedHeading : say.words.verbs[line.verb]
}

/** Her no in a code that systems know. */
export function refusalOf(line: Line): Pick<CodeableConcept, 'coding'> {
  return isDeclined(line) ? { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'PATOBJ' }] } : {}
}

/** What she said no to on record, where there was something to say no to. */
export function isDeclined({ verb, declined }: Line): boolean {
  return declined === true && proposing.includes(verb)
}

/** R4 wants a subject on a request for a medicine or a service: with nobody named, whoever's chart this is. */
function unnamed(say: Context['say']): Reference {
  return { display: say.words.frame.patientOfChart }
}
