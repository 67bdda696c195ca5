import { type Answer, type Known, type Part, from, known, presume, surely, unknown } from '../../answer/index.js'
import type { Injury } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import { endsOf, latestOf } from '../../derive/acts.js'
import { daysAt } from '../../derive/local-days.js'
import { given } from '../../derive/read.js'
import type { WoundDays } from '../../derive/tetanus-doses.js'
import { type Wound, type Wounds, wounds } from '../../derive/wounds.js'
import { passes } from '../../guideline/shape/index.js'
import type { Tetanus, WoundClass } from '../../guideline/topic/tetanus.js'

/** The worst is the last. */
export const classes: readonly WoundClass[] = ['clean', 'prone', 'high-risk']

/** The wound that decides: the worst of them. */
export interface Classed {
  readonly of: Known<WoundClass>
  /** Nothing but a bite or a tear can make it prone (STI-118). */
  readonly onlyBiteOrTear: boolean
  readonly contaminated: boolean
  /** Hours since each injury, and whether any of them is burned or soiled: the dose is for all of them (STI-114). */
  readonly hours: readonly Answer<number>[]
  readonly burnedOrSoiled: boolean
  /** When it happened; of the wound that decides for all, when the last of them did. */
  readonly last: Answer<Instant>
}

/** Nothing is broken, nobody looked, or the wound that decides and each by itself, the worst first. */
export type Wounded = { readonly none: Answer } | { readonly notTold: Answer } | { readonly wound: Classed; readonly each: readonly Classed[]; readonly more: Answer }

export function wounded(s: Situation, g: Tetanus): Wounded {
  const all: Wounds = wounds(s)
  const last = latestOf(all.list.map(({ at }) => at), s.now)
  const found = all.list.map((wound) => ({ ...classed(wound, s, g), last: wound.at }))
  const forAll = { hours: found.map(({ hours }) => hours), burnedOrSoiled: found.some((one) => one.burnedOrSoiled) }
  const each = found.map((one): Classed => ({ ...one, ...forAll })).sort((a, b) => classes.indexOf(b.of.value) - classes.indexOf(a.of.value) || Number(a.onlyBiteOrTear) - Number(b.onlyBiteOrTear))
  const [worstOf] = each
  if (worstOf !== undefined) return { wound: { ...worstOf, last }, each, more: all.more }
  return surely(all.more, false) ? { none: all.more } : { notTold: all.more }
}

/** The days it may have happened on. Nothing happened after now; the first is absent where nothing tells one. */
export function daysOfWound(s: Situation, { last }: Classed): WoundDays {
  const { from, to } = endsOf(last, s.now)
  return { ...(from === undefined ? {} : { first: daysAt(s, from).first }), last: daysAt(s, to).last }
}

interface One extends Pick<Classed, 'of' | 'onlyBiteOrTear' | 'contaminated' | 'burnedOrSoiled'> {
  readonly hours: Answer<number>
}

function classed(wound: Wound, s: Situation, g: Tetanus): One {
  const { injury, path } = wound
  const hours = hoursSince(wound.at, s)
  const fresh = presume(passes(g.cleanBelow, hours), false)
  const biteOrTear = wound.kind !== 'found'
  const { contamination = [], woundFeatures, woundClass, type } = injury ?? {}
  const facts: readonly Part[] = injury === undefined ? [{ fact: path, state: 'given' }] : seenIn(injury, path)
  const named = woundClass && classNames[woundClass]
  const byFeatures = g.woundClasses.says.approach === 'contamination' ? contaminatedClass(wound, fresh.value) : listedClass(wound, fresh.value)
  const highest = classes.findLast((one) => one === named || one === byFeatures)
  const of = highest === undefined ? presume(unknown<WoundClass>(...facts, { row: g.woundClasses }), 'prone') : known(highest, ...facts, ...(biteOrTear || g.woundClasses.says.approach === 'contamination' ? [fresh] : []), { row: g.woundClasses })
  return {
    of, hours, contaminated: contamination.length > 0, burnedOrSoiled: contamination.some(isSoil) || type === 'burn' || woundFeatures?.includes('burn') === true,
    onlyBiteOrTear: biteOrTear && (named === undefined || named === 'clean') && !(injury && listed(injury)),
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
function contaminatedClass({ injury, kind }: Wound, fresh: boolean): WoundClass | undefined {
  const { contamination, woundFeatures, type } = injury ?? {}
  if (kind !== 'found' || !fresh || deep.includes(type) || contamination?.length || woundFeatures?.length) return 'prone'
  return contamination && woundFeatures && 'clean'
}

/** Never minor. */
const deep: readonly Injury['type'][] = ['gunshot', 'stab', 'burn', 'fracture']

/** STI-118: what is on the list is prone, with soil, manure or dead tissue of high risk; the rest is clean. A bite or a tear only while it is fresh and not soiled. */
function listedClass({ injury, kind }: Wound, fresh: boolean): WoundClass | undefined {
  if (injury === undefined) return fresh ? 'clean' : 'prone'
  const { contamination, woundFeatures } = injury
  const heavy = contamination?.includes('soil') || contamination?.includes('manure') || woundFeatures?.includes('devitalised')
  if (listed(injury)) return heavy ? 'high-risk' : 'prone'
  if (kind !== 'found' && (!fresh || heavy || contamination?.includes('faeces'))) return 'prone'
  return contamination && woundFeatures && 'clean'
}

/** Earth or excrement. */
function isSoil(contamination: NonNullable<Injury['contamination']>[number]): boolean {
  return contamination === 'soil' || contamination === 'manure' || contamination === 'faeces'
}

function listed({ contamination, woundFeatures, type }: Injury): boolean {
  const dirtyPuncture = woundFeatures?.includes('puncture') && contamination?.length
  return Boolean(dirtyPuncture || contamination?.includes('foreign-body') || type === 'fracture')
}

function hoursSince(at: Wound['at'], s: Situation): Answer<number> {
  return from([at], (time) => (s.now - time) / millisecondsPerHour)
}
