import { known } from '../../answer/index.js'
import { datesAt } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate } from '../../case/time.js'
import { firstDose } from '../../derive/first-dose.js'
import { tooSoon } from '../../derive/vaccine-doses.js'
import { type LaterDose, type Schedule, type SeriesSoFar, laterDose } from '../../guideline/shape/index.js'
import type { Tetanus } from '../../guideline/topic/tetanus.js'
import { isOpen } from '../../guideline/words.js'
import type { NotFired } from '../../plan/index.js'
import type { Cover } from './cover.js'
import { type Decision, isWound } from './decision.js'
import { type Line, line } from './line.js'

const ids = { second: 'tetanus/second-dose', third: 'tetanus/third-dose' } as const
const place = { second: 2, third: 3 } as const
const names = ['second', 'third'] as const

/**
 * STI-119: when the next dose of a course that has begun is due, where one today would come too soon to count. A wound that no dose was given for yet waits no
 * longer than from the first to the second (STI-111): her table asks for a dose, whatever the course has apart.
 */
export function waiting(s: Situation, g: Tetanus, decision: Decision): LaterDose | undefined {
  const { all, since } = decision.cover.doses
  const forWound = isWound(decision) && since.length === 0
  const [due] = nextOf(all.length).map((name) => tooSoon(s, all, (first, last) =>
    forWound ? laterDose(g.completion, 'second', { first: last, today: last, had: 0 }) : dueOf(g.completion, name, { first, today: last, had: all.length - 1 }, last)))
  return due
}

/** Whether all that the wound asks for was given since: its one dose, or the last of the course. */
export function doneSince({ of, doses: { all, since } }: Cover): boolean {
  return since.length > 0 && (of.value !== 'unprimed' || nextOf(all.length).length === 0)
}

/** The next dose of the course; of one that has not begun, or has ended, none. */
function nextOf(had: number): readonly (keyof typeof ids)[] {
  return names.filter((name) => place[name] === had + 1)
}

/** STI-116, STI-119: the rest of a course that begins or goes on today, or when its next dose is due: each dose a due date of its own, never rounded down. */
export function completion(s: Situation, g: Tetanus, decision: Decision, today: Line, waits: LaterDose | undefined): readonly (Line | NotFired)[] {
  const { cover } = decision
  const { all, count } = cover.doses
  const had = all.length
  const goesOn = (isOpen(today.verb) || today.due !== undefined) && cover.of.value === 'unprimed'
  const because = [known('course', cover.of, count, { row: g.completion }), ...decision.because]
  const day = waits?.notBefore.on ?? datesAt(s.now, s.timeZone).last
  const begun: SeriesSoFar = { first: firstDose(all) ?? day, today: day, had }
  let previous = day
  return names.map((name) => {
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
function dueOf(completion: Schedule, name: string, begun: SeriesSoFar, previous: CalendarDate): LaterDose | undefined {
  const step = completion.says.steps.find((one) => one.name === name)
  return laterDose(completion, name, step?.from === 'first-dose' ? begun : { first: previous, today: previous, had: 0 })
}
