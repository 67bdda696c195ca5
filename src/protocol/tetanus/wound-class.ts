import { type Answer, type Known, from, known, possible, presume, surely, unknown } from '../../answer/index.js'
import type { Injury } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import { latestOf } from '../../derive/acts.js'
import { daysAt } from '../../derive/local-days.js'
import { given, readYesNo } from '../../derive/read.js'
import type { WoundDays } from '../../derive/tetanus-doses.js'
import { type Wound, type Wounds, wounds } from '../../derive/wounds.js'
import { passes } from '../../guideline/shape/index.js'
import type { Tetanus, WoundClass } from '../../guideline/topic/tetanus.js'

const worst: readonly WoundClass[] = ['clean', 'prone', 'high-risk']
/** The wound that decides: the worst of them. */
export interface Classed {
  readonly of: Known<WoundClass>
  /** A bite or a tear alone makes it prone (STI-118). */
  readonly onlyBiteOrTear: boolean
  readonly contaminated: boolean
  /** Hours since each injury, and whether any of them is burned or soiled: the dose is for all of them (STI-114). */
  readonly hours: readonly Answer<number>[]
  readonly burnedOrSoiled: boolean
  /** When it happened; of the wound that decides for all, when the last of them did. */
  readonly last: Answer<Instant>
}

/** Nothing is broken, nobody looked, or the wound that decides and each by itself, the worst first. */
export type Wounded = { readonly none: Known<boolean> } | { readonly notTold: Answer } | { readonly wound: Classed; readonly each: readonly Classed[]; readonly more: Answer }

export function wounded(s: Situation, g: Tetanus): Wounded {
  const all: Wounds = wounds(s)
  const last = latestOf(all.list.map(({ at }) => at), s.now)
  // One of which no time is told may be the last.
  const found = all.list.map((wound) => ({ ...classed(wound, s, g), last: possible(wound.at) === undefined ? last : wound.at }))
  const forAll = { hours: found.map(({ hours }) => hours), burnedOrSoiled: found.some((one) => one.burnedOrSoiled) }
  const each = found.map((one): Classed => ({ ...one, ...forAll })).sort((a, b) => worst.indexOf(b.of.value) - worst.indexOf(a.of.value) || Number(a.onlyBiteOrTear) - Number(b.onlyBiteOrTear))
  const [worstOf] = each
  if (worstOf !== undefined) return { wound: { ...worstOf, last }, each, more: all.more }
  return surely(all.more, false) ? { none: presume(all.more, false) } : { notTold: all.more }
}

/** The days it may have happened on. Nothing happened after now; the first is absent where nothing tells one. */
export function daysOfWound(s: Situation, { last }: Classed): WoundDays {
  const times = possible(last) ?? [Number.NEGATIVE_INFINITY, s.now]
  const [from, to] = [Math.min(...times) as Instant, Math.max(...times) as Instant]
  return { ...(Number.isFinite(from) ? { first: daysAt(s, from).first } : {}), last: daysAt(s, to).last }
}

interface One extends Pick<Classed, 'of' | 'onlyBiteOrTear' | 'contaminated' | 'burnedOrSoiled'> {
  readonly hours: Answer<number>
}

function classed(wound: Wound, s: Situation, g: Tetanus): One {
  const { injury, path } = wound
  const hours = hoursSince(wound.at, s)
  const fresh = presume(passes(g.cleanBelow, hours), g.cleanBelow.says === 'none')
  const biteOrTear = wound.kind !== 'found'
  const { contamination, woundFeatures, woundClass } = injury ?? {}
  const soiled = (contamination ?? []).some((one) => one === 'soil' || one === 'faeces' || one === 'manure')
  const facts = injury === undefined ? [readYesNo(true, path)] : seenIn(injury, path)
  const named = woundClass === undefined ? undefined : classNames[woundClass]
  const byFeatures = g.woundClasses.says.approach === 'contamination' ? contaminatedClass(wound, fresh.value, g) : listedClass(wound, fresh.value, g)
  const highest = [named, byFeatures].filter((one) => one !== undefined).sort((a, b) => worst.indexOf(b) - worst.indexOf(a))[0]
  const of = highest === undefined ? presume(unknown<WoundClass>(...facts), 'prone') : known(highest, ...facts, ...(biteOrTear || g.woundClasses.says.approach === 'contamination' ? [fresh] : []), { row: g.woundClasses })
  return {
    of, hours, contaminated: (contamination ?? []).length > 0, burnedOrSoiled: soiled || injury?.type === 'burn' || (woundFeatures ?? []).includes('burn'),
    onlyBiteOrTear: of.value === 'prone' && biteOrTear && (named === undefined || named === 'clean') && !listed(injury),
  }
}

const classNames = { 'clean-minor': 'clean', other: 'prone', 'high-risk': 'high-risk' } as const

/** What was looked at in an injury; what is missing is asked for, but not its name and place. */
function seenIn(injury: Injury, path: string): readonly Answer<unknown>[] {
  const { contamination, woundFeatures, woundClass } = injury
  const leaf = (name: string, value: unknown): Answer<unknown> => (value === undefined ? unknown<unknown>({ fact: `${path}/${name}`, state: 'missing' }) : known(value, { fact: `${path}/${name}`, state: 'given' }))
  const named = (['type', 'region', 'skinBroken'] as const).flatMap((name) => (injury[name] === undefined ? [] : [given<unknown>(injury[name], `${path}/${name}`)]))
  return [leaf('woundClass', woundClass), leaf('contamination', contamination), leaf('woundFeatures', woundFeatures), ...named]
}

/** STI-111: clean is what is known to be free of dirt, small and fresh; a bite, a tear and ground contact never are. Undefined: not known. */
function contaminatedClass({ injury, kind }: Wound, fresh: boolean, g: Tetanus): WoundClass | undefined {
  const { contamination, woundFeatures, type } = injury ?? {}
  const dirty = kind !== 'found' || (contamination ?? []).length > 0 || (woundFeatures ?? []).length > 0 || type === 'gunshot' || type === 'stab' || type === 'burn'
  if (dirty) return 'prone'
  if (!fresh && g.cleanBelow.says !== 'none') return 'prone'
  return contamination !== undefined && woundFeatures !== undefined ? 'clean' : undefined
}

/** STI-118: what is on the list is prone, with soil, manure or dead tissue of high risk; the rest is clean. A bite or a tear only while it is fresh and not soiled. */
function listedClass({ injury, kind }: Wound, fresh: boolean, g: Tetanus): WoundClass | undefined {
  const { contamination, woundFeatures } = injury ?? {}
  const heavy = (contamination ?? []).some((one) => one === 'soil' || one === 'manure') || (woundFeatures ?? []).includes('devitalised')
  const soiled = heavy || (contamination ?? []).includes('faeces')
  if (listed(injury)) return heavy ? 'high-risk' : 'prone'
  const told = contamination !== undefined && woundFeatures !== undefined
  if (kind === 'found') return told ? 'clean' : undefined
  if (!fresh || soiled || g.cleanBelow.says === 'none') return 'prone'
  return told || injury === undefined ? 'clean' : undefined
}

function listed(injury: Injury | undefined): boolean {
  const { contamination = [], woundFeatures = [], type } = injury ?? {}
  return (woundFeatures.includes('puncture') && contamination.length > 0) || contamination.includes('foreign-body') || type === 'fracture'
}

function hoursSince(at: Wound['at'], s: Situation): Answer<number> {
  return from([at], (time) => (s.now - time) / millisecondsPerHour)
}
