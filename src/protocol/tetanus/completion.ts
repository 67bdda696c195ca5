import { known } from '../../answer/index.js'
import { datesAt, datesOf } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate } from '../../case/time.js'
import { type ScheduleStep, dayAfter } from '../../guideline/shape/index.js'
import type { Tetanus } from '../../guideline/topic/tetanus.js'
import { isOpen } from '../../guideline/words.js'
import type { NotFired } from '../../plan/index.js'
import type { Decision } from './decision.js'
import { type Line, line } from './line.js'

const ids = { second: 'tetanus/second-dose', third: 'tetanus/third-dose' } as const
const place = { second: 2, third: 3 } as const

/** STI-116, STI-119: the rest of a course that begins or goes on today, each dose a due date of its own, never rounded down. */
export function completion(s: Situation, g: Tetanus, decision: Decision, today: Line): readonly (Line | NotFired)[] {
  const { cover } = decision
  const had = cover.doses.value
  const goesOn = isOpen(today.verb) && cover.of.value === 'unprimed' && had < place.third
  const because = [known('course', cover.of, cover.doses, { row: g.completion }), ...decision.because]
  let previous: CalendarDate = datesAt(s.now, s.timeZone).last
  const first = had === 0 ? previous : (firstDose(s) ?? previous)
  return (['second', 'third'] as const).map((name) => {
    const step = g.completion.says.steps.find((one) => one.name === name)
    if (step === undefined || !goesOn || place[name] <= had + 1) return { id: ids[name], because }
    const from = step.from === 'first-dose' ? later(first, s) : previous
    previous = dayOf(step, from)
    const by = step.until === undefined || step.unit === 'h' ? {} : { by: { on: dayAfter(from, step.until, step.unit) } }
    return line({
      id: ids[name], verb: 'recommend', urgency: 'routine', act: 'visit', due: { notBefore: { on: previous }, ...by },
      reasons: [{ key: 'tet.next-dose', rule: g.completion }, { key: 'tet.late-dose-counts', rule: g.completion }], because: { verb: because, followUp: [known('today', { row: g.completion })] },
    })
  })
}

/** The earliest dated dose, as late as it may be. */
function firstDose(s: Situation): CalendarDate | undefined {
  const dates = (s.case.immunizations?.tetanus?.doses ?? []).flatMap(({ on }) => (on === undefined ? [] : [datesOf(on).last]))
  return dates.sort()[0]
}

/** A course that lies long back goes on from today: what would be due by then is not due before its interval from today. */
function later(first: CalendarDate, s: Situation): CalendarDate {
  const today = datesAt(s.now, s.timeZone).last
  return first > today ? first : today
}

function dayOf(step: ScheduleStep, from: CalendarDate): CalendarDate {
  return step.unit === 'h' ? from : dayAfter(from, step.after, step.unit)
}
