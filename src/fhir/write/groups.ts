import type { RequestGroup, RequestGroupAction } from 'fhir/r4.js'
import { type Instant, firstInstant, textOf } from '../../case/time.js'
import type { Line, Step, Visit } from '../../plan/index.js'
import type { Context } from './context.js'
import { idOf } from './identity.js'
import { authority } from './notes.js'
import { pointing } from './pointing.js'
import { requestsOf } from './requests.js'

/** What is given at this visit: an action for each step, in the order of giving, that points to the requests of that step; the remarks as a note. */
export function orderSetGroup(lines: readonly Line[], context: Context): readonly RequestGroup[] {
  const { plan, say } = context
  const { orderSet } = plan
  if (orderSet === undefined || orderSet.steps.length === 0) return []
  const { steps, remarks } = say.orderSet(orderSet, plan.timeZone)
  const action = orderSet.steps.flatMap((step, index): readonly RequestGroupAction[] => {
    const [when, what] = steps[index] ?? []
    const to = lines.filter(({ id }) => id === step.line).flatMap((line) => requestsOfStep(line, step, context))
    return to.length === 0 ? [] : [{ id: idOf(`${step.phase}-${step.line}`), ...(when === undefined ? {} : { prefix: when }), ...(what === undefined ? {} : { title: what }), ...pointing(to) }]
  })
  return action.length === 0 ? [] : [{ ...frame('order-set', say.words.orderSet.heading, context), note: [{ text: [...remarks, ...authority({ ...orderSet, instead: [] }, say)].join('\n\n') }], action }]
}

/** The follow-up: an action for each visit, over its days, that holds what is due at it. */
export function calendarGroup(lines: readonly Line[], context: Context): readonly RequestGroup[] {
  const { plan, say } = context
  const action = (plan.calendar ?? []).map((visit, index): RequestGroupAction => {
    const [title] = say.visit(visit, plan.timeZone)
    const due = lines.filter(({ id }) => visit.lines.includes(id))
    const to = due.map((line): RequestGroupAction => ({ id: idOf(line.id), title: say.atVisit(line.id, visit), ...pointing(requestsOf(line, context).map(({ id }) => id ?? '')) }))
    return { id: `visit-${index + 1}`, title, timingPeriod: periodOf(visit, context), groupingBehavior: 'logical-group', selectionBehavior: 'all', action: to }
  })
  return action.length === 0 ? [] : [{ ...frame('calendar', say.words.orderSet.calendarHeading, context), action }]
}

function frame(id: string, text: string, { plan, subject, security }: Context): RequestGroup {
  return {
    resourceType: 'RequestGroup',
    id,
    meta: { security },
    status: 'draft',
    intent: 'proposal',
    code: { text },
    ...(subject === undefined ? {} : { subject }),
    authoredOn: textOf(plan.now, plan.timeZone),
  }
}

/** Requests stand component by component; of a step only those of its phase. */
function requestsOfStep(line: Line, { order }: Step, context: Context): readonly string[] {
  const all = requestsOf(line, context).map(({ id }) => id ?? '')
  const components = line.order?.components ?? []
  return all.length === components.length ? all.filter((_, index) => order.components.some((one) => one === components[index])) : all
}

/** Start and end alike, days or instants: a day and an instant cannot be held against each other. A visit that ends at an instant begins with its day, today with now. */
function periodOf({ on, by }: Visit, { plan: { now, timeZone } }: Context): { start: string; end?: string } {
  if (by === undefined) return { start: on }
  if (!('at' in by)) return { start: on, end: by.on }
  return { start: textOf(Math.max(now, firstInstant(on, timeZone)) as Instant, timeZone), end: textOf(by.at, timeZone) }
}
