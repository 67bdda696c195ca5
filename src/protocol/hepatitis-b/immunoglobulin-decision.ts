import { type Answer, any, known, presume } from '../../answer/index.js'
import { datesAt } from '../../case/calendar.js'
import type { When } from '../../case/case.js'
import { givenDays } from '../../derive/given-days.js'
import { givenSince, isSince } from '../../derive/given-since.js'
import { type CalendarDate, type Instant, possibleTimes } from '../../case/time.js'
import { latestOf } from '../../derive/acts.js'
import type { HepatitisBSource } from '../../guideline/hepatitis-b-words.js'
import { type Closing, type Window, by, cell as cellOf, closing, earliestPossible, within } from '../../guideline/shape/index.js'
import type { HepatitisBTable, ImmunoglobulinCell } from '../../guideline/topic/hepatitis-b.js'
import { type Flag, type OpenVerb, isOpen } from '../../guideline/words.js'
import { type Stock, stock } from './product.js'
import type { SourceContacts } from './exposure.js'
import { secondImmunoglobulinDays } from './series.js'
import { type Scene, isTimeless, latestInstant, strongestFirst, weaker } from './scene.js'

/** Why the immunoglobulin is closed. */
export type ImmunoglobulinBar =
  | 'infected' | 'past-infection' | 'protected' | 'no-exposure' | 'source-negative' | 'source-unknown' | 'vaccine-alone' | 'already-given' | 'window-exceeded' | 'not-here'

export interface ImmunoglobulinOpen {
  readonly verb: OpenVerb
  readonly flags: readonly Flag[]
  readonly cell: OpenCell
  readonly stock: Stock
  /** Open only for what may have happened beside what is listed. */
  readonly onlyPossibly: boolean
}

export interface ImmunoglobulinDecision {
  readonly because: readonly Answer<unknown>[]
  /** The source that it is decided by, and the last contact with it. */
  readonly source: HepatitisBSource
  readonly at: Answer<Instant>
  readonly window: Window
  readonly closes: Closing
  readonly open?: ImmunoglobulinOpen
  readonly bar?: ImmunoglobulinBar
  /** Already given, and her row asks for two. */
  readonly secondOf?: SecondOf
}

/** The second of two, after a first that was given elsewhere. */
export interface SecondOf {
  readonly cell: OpenCell
  readonly first: CalendarDate
}

type OpenCell = Extract<ImmunoglobulinCell, { readonly doses: 'one' | 'two' }>

/** STI-004, STI-009, STI-092: contacts with each source are judged by its cell, their own last contact and their own limit; the most open answer stands, and rests on them all. */
export function decideImmunoglobulin(scene: Scene): ImmunoglobulinDecision {
  const { s, g, state, exposure, table, met } = scene
  const { at } = exposure.last
  const frame = { source: exposure.source.value, at, window: g.immunoglobulinWindow, closes: closing(g.immunoglobulinWindow, at, s.now) }
  if (met === undefined) return { ...frame, bar: state.value === 'infected' ? 'infected' : 'past-infection', because: [state] }
  if (exposure.exposed.value === 'no') return { ...frame, bar: state.value === 'responder' ? 'protected' : 'no-exposure', because: [state, met, exposure.exposed] }
  const judged = exposure.bySource.map((contacts) => judge(scene, table, contacts))
  return { ...judged.reduce(prevailing), because: judged.flatMap(({ because }) => because) }
}

/** The more open of two; as open as the other, the worse source first; of one status the sooner closing, and what is past by the later. */
function prevailing(best: ImmunoglobulinDecision, one: ImmunoglobulinDecision): ImmunoglobulinDecision {
  if (rank(one) < rank(best)) return one
  if (rank(one) > rank(best) || one.source !== best.source) return best
  const [mine, other] = [one.closes.earliest ?? Number.POSITIVE_INFINITY, best.closes.earliest ?? Number.POSITIVE_INFINITY]
  return (one.open === undefined ? mine > other : mine < other) ? one : best
}

function rank({ open, secondOf: second, bar }: ImmunoglobulinDecision): number {
  if (open !== undefined) return strongestFirst.indexOf(open.verb)
  return strongestFirst.length + (bar === 'not-here' ? 0 : second === undefined ? 2 : 1)
}

/** STI-092, STI-094, STI-099: whether immunoglobulin for these contacts, and until when. Its window closes (CD-67). */
function judge(scene: Scene, table: HepatitisBTable, { source, clock, possiblyLater }: SourceContacts): ImmunoglobulinDecision {
  const { s, g, state, exposure } = scene
  const met = presume(cellOf(table, known(source, exposure.source), known('now' as const)), table.says[source].now)
  const cell = met.value.immunoglobulin
  const later = latestOf(possiblyLater, s.now)
  const at = clock?.at ?? later
  // STI-009: the shorter limit only where the skin was the only way.
  const window = clock?.throughSkinOnly === true && g.immunoglobulinThroughSkin.says !== 'none' ? g.immunoglobulinThroughSkin : g.immunoglobulinWindow
  const frame = { source, at, window, closes: closing(window, at, s.now) }
  const because = [state, met, exposure.exposed]
  if (!isOpenCell(cell)) return { ...frame, bar: barOf(scene, source), because }
  const given = presume(by(g.givenOnce, any([givenSince(s, g.immunoglobulinProduct, at), givenSince(s, g.immunoglobulinProduct, exposure.first, stillCounting(scene, cell, at))])), false)
  if (given.value) return { ...frame, bar: 'already-given', because: [...because, given], ...secondOf(scene, cell, at) }
  const reached = within(window, at, s.now)
  const stage = presume(by(g.uncertainTime, reached), earliestPossible(window, reached)) // law 3: open if open for any possible time
  const exceeded = clock === undefined || stage.value.verb === 'window-exceeded'
  // Listed acts close nothing while her memory is not stated: what else may have happened, by whatever way, keeps it open, case by case.
  const laterOpen = possiblyLater.length > 0 && earliestPossible(g.immunoglobulinWindow, within(g.immunoglobulinWindow, later, s.now)).verb !== 'window-exceeded'
  const skin = exposure.throughSkin === undefined ? [] : [by(g.immunoglobulinThroughSkin, exposure.throughSkin)]
  const all = [...because, given, stage, ...skin, ...(exceeded ? possiblyLater : [])]
  if (exceeded && !laterOpen) return { ...frame, bar: 'window-exceeded', because: all }
  const kept = stock(s, g.immunoglobulinProduct)
  const onlyHere = g.immunoglobulinSupply.says.approach === 'only-if-here'
  if (onlyHere && !kept.here.value) return { ...frame, bar: 'not-here', because: [...all, by(g.immunoglobulinSupply, kept.here)] }
  const decisive = exceeded ? { source, at: later, window: g.immunoglobulinWindow, closes: closing(g.immunoglobulinWindow, later, s.now) } : frame
  const timeless = isTimeless(decisive.at)
  const inWindow = weaker(cell.verb, stage.value.verb)
  const verb = exceeded || exposure.exposed.value === 'possibly' ? 'consider' : timeless ? weaker(inWindow, 'offer') : inWindow
  return {
    ...decisive,
    because: [...all, ...(onlyHere ? [by(g.immunoglobulinSupply, kept.here)] : [])],
    open: { verb, cell, stock: kept, flags: [...(cell.flags ?? []), ...stage.value.flags, ...(timeless ? ['time-unknown' as const] : [])], onlyPossibly: exceeded },
  }
}

/**
 * D18, STI-133: one given since the first contact, with whomever, counts for a later contact too, within the month between two doses: where her row asks for two, a
 * contact before the second is due; where for one, until today.
 */
function stillCounting({ s, g, today }: Scene, cell: OpenCell, at: Answer<Instant>): (when: When) => boolean {
  const day = cell.doses === 'two' ? datesAt(latestInstant(at, s.now), s.timeZone).last : today
  return (when) => {
    const { earliest = s.now } = possibleTimes(when, s.now)
    return secondImmunoglobulinDays(g, datesAt(earliest, s.timeZone).first).some((next) => day < next)
  }
}

/** STI-092, D18: of two doses the second stands as long as only one was given that counts for the contact. */
function secondOf(scene: Scene, cell: OpenCell, at: Answer<Instant>): { readonly secondOf?: SecondOf } {
  const { s, g, exposure } = scene
  const counting = stillCounting(scene, cell, at)
  const days = givenDays(s, g.immunoglobulinProduct).flatMap(({ told, last }) => (told !== undefined && (isSince(s, told.when, at) || (isSince(s, told.when, exposure.first) && counting(told.when))) ? [{ first: told.first, last }] : []))
  const [first] = days.map(({ last }) => last).sort()
  if (cell.doses !== 'two' || first === undefined || days.some((day) => day.first > first)) return {}
  return { secondOf: { cell, first } }
}

function isOpenCell(cell: ImmunoglobulinCell): cell is OpenCell {
  return isOpen(cell.verb)
}

function barOf({ state }: Scene, source: HepatitisBSource): ImmunoglobulinBar {
  if (state.value === 'responder') return 'protected'
  switch (source) {
    case 'negative': return 'source-negative'
    case 'unknown': return 'source-unknown'
    case 'positive': return 'vaccine-alone'
  }
}
