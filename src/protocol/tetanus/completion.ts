import { known } from '../../answer/index.js'
import { datesAt } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate } from '../../case/time.js'
import { firstDose } from '../../derive/first-dose.js'
import { type Schedule, type SeriesSoFar, laterDose } from '../../guideline/shape/index.js'
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
  const goesOn = isOpen(today.verb) && cover.of.value === 'unprimed'
  const because = [known('course', cover.of, cover.doses, { row: g.completion }), ...decision.because]
  const day = datesAt(s.now, s.timeZone).last
  const begun: SeriesSoFar = { first: had === 0 ? day : (firstDose(s.case.immunizations?.tetanus?.doses) ?? day), today: day, had }
  let previous = day
  return (['second', 'third'] as const).map((name) => {
    const due = goesOn && place[name] > had + 1 ? dueOf(g.completion, name, begun, previous) : undefined
    if (due === undefined) return { id: ids[name], because }
    previous = due.notBefore.on
    return line({
      id: ids[name], belongsTo: 'tetanus/vaccine', verb: 'recommend', urgency: 'routine', act: 'visit', due,
      reasons: [{ key: 'tet.next-dose', rule: g.completion }, { key: 'tet.late-dose-counts', rule: g.completion }], because: { verb: because, followUp: [known('today', { row: g.completion })] },
    })
  })
}

/** A schedule counts from the first dose, or from dose to dose: then one is due after the one before it, whenever that came. */
function dueOf(completion: Schedule, name: string, begun: SeriesSoFar, previous: CalendarDate): ReturnType<typeof laterDose> {
  const step = completion.says.steps.find((one) => one.name === name)
  return laterDose(completion, name, step?.from === 'first-dose' ? begun : { first: previous, today: previous, had: 0 })
}
