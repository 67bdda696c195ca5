import { type Answer, presume } from '../../answer/index.js'
import { givenSince } from '../../derive/given-since.js'
import { type Closing, type Window, by, closing, earliestPossible, within } from '../../guideline/shape/index.js'
import type { ImmunoglobulinCell } from '../../guideline/topic/hepatitis-b.js'
import { type Flag, type OpenVerb, isOpen } from '../../guideline/words.js'
import { type Stock, stock } from './product.js'
import { type Scene, isTimeless, latestInstant, weaker } from './scene.js'

/** Why the immunoglobulin is closed. */
export type ImmunoglobulinBar =
  | 'infected' | 'past-infection' | 'protected' | 'no-exposure' | 'source-negative' | 'source-unknown' | 'vaccine-alone' | 'already-given' | 'window-exceeded' | 'not-here'

export interface ImmunoglobulinOpen {
  readonly verb: OpenVerb
  readonly flags: readonly Flag[]
  readonly cell: OpenCell
  readonly stock: Stock
}

export interface ImmunoglobulinDecision {
  readonly because: readonly Answer<unknown>[]
  readonly window: Window
  readonly closes: Closing
  readonly open?: ImmunoglobulinOpen
  readonly bar?: ImmunoglobulinBar
}

type OpenCell = Extract<ImmunoglobulinCell, { readonly doses: 'one' | 'two' }>

/** STI-092, STI-094, STI-099: whether immunoglobulin, and until when. Its window closes (CD-67). */
export function decideImmunoglobulin(scene: Scene): ImmunoglobulinDecision {
  const { s, g, state, exposure, met } = scene
  const { at, throughSkinOnly } = exposure.withSource
  // STI-009: the shorter limit only where the skin was the only way.
  const window = throughSkinOnly && g.immunoglobulinThroughSkin.says !== 'none' ? g.immunoglobulinThroughSkin : g.immunoglobulinWindow
  const frame = { window, closes: closing(window, at, s.now) }
  if (met === undefined) return { ...frame, bar: state.value === 'infected' ? 'infected' : 'past-infection', because: [state] }
  const because = [state, met, exposure.exposed]
  const cell = met.value.immunoglobulin
  if (!isOpenCell(cell)) return { ...frame, bar: barOf(scene), because }
  const given = presume(by(g.givenOnce, givenSince(s, g.immunoglobulinProduct, latestInstant(at, s.now))), false)
  if (given.value) return { ...frame, bar: 'already-given', because: [...because, given] }
  const reached = within(window, at, s.now)
  const stage = presume(by(g.uncertainTime, reached), earliestPossible(window, reached)) // law 3: open if open for any possible time
  const exceeded = stage.value.verb === 'window-exceeded'
  // Listed acts close nothing while her memory is not stated: what may have happened later keeps it open, case by case.
  const laterOpen = exposure.possiblyLater.some((time) => earliestPossible(window, within(window, time, s.now)).verb !== 'window-exceeded')
  const skin = exposure.throughSkin === undefined ? [] : [by(g.immunoglobulinThroughSkin, exposure.throughSkin)]
  const all = [...because, given, stage, ...skin, ...(exceeded ? exposure.possiblyLater : [])]
  if (exceeded && !laterOpen) return { ...frame, bar: 'window-exceeded', because: all }
  const kept = stock(s, g.immunoglobulinProduct)
  const onlyHere = g.immunoglobulinSupply.says.approach === 'only-if-here'
  if (onlyHere && !kept.here.value) return { ...frame, bar: 'not-here', because: [...all, by(g.immunoglobulinSupply, kept.here)] }
  const timeless = isTimeless(at)
  const inWindow = weaker(cell.verb, stage.value.verb)
  const verb = exceeded || exposure.exposed.value === 'possibly' ? 'consider' : timeless ? weaker(inWindow, 'offer') : inWindow
  return {
    ...frame,
    because: [...all, ...(onlyHere ? [by(g.immunoglobulinSupply, kept.here)] : [])],
    open: { verb, cell, stock: kept, flags: [...(cell.flags ?? []), ...stage.value.flags, ...(timeless ? ['time-unknown' as const] : [])] },
  }
}

function isOpenCell(cell: ImmunoglobulinCell): cell is OpenCell {
  return isOpen(cell.verb)
}

function barOf({ state, exposure }: Scene): ImmunoglobulinBar {
  if (state.value === 'responder') return 'protected'
  if (exposure.exposed.value === 'no') return 'no-exposure'
  switch (exposure.source.value) {
    case 'negative': return 'source-negative'
    case 'unknown': return 'source-unknown'
    case 'positive': return 'vaccine-alone'
  }
}
