import type { Period } from 'fhir/r4.js'
import { textOf } from '../../case/time.js'
import type { Line, Moment } from '../../plan/index.js'
import type { Context } from './context.js'

/**
 * When a line is to be done: from its not-before (where a window runs, from now) to its latest day, or to the earliest instant at which the window may close. A window
 * that may have closed already has no end to wait for: it starts now. Absent: nothing bounds the time.
 */
export function periodOf({ due, closes }: Pick<Line, 'due' | 'closes'>, plan: Pick<Context['plan'], 'now' | 'timeZone'>): Period | undefined {
  const closing = closes?.earliest !== undefined && closes.earliest >= plan.now ? textOf(closes.earliest, plan.timeZone) : undefined
  const start = dateTime(due?.notBefore, plan) ?? (closes === undefined ? undefined : textOf(plan.now, plan.timeZone))
  const end = dateTime(due?.by, plan) ?? closing
  if (start === undefined && end === undefined) return undefined
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) }
}

function dateTime(moment: Moment | undefined, plan: Pick<Context['plan'], 'timeZone'>): string | undefined {
  if (moment === undefined) return undefined
  return 'at' in moment ? textOf(moment.at, plan.timeZone) : moment.on
}
