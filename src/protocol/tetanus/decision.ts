import { type Answer, known, resting } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type TetanusDoses, eitherAsBefore } from '../../derive/tetanus-doses.js'
import { cell } from '../../guideline/shape/index.js'
import type { Tetanus, TetanusCell } from '../../guideline/topic/tetanus.js'
import { type Verb, isOpen } from '../../guideline/words.js'
import type { TetanusReason } from '../../plan/tetanus.js'
import { type Cover, coverFor, dosesFor } from './cover.js'
import { type Classed, type Wounded, classes, daysOfWound, wounded } from './wound-class.js'

/** What is decided for both products: the cell of the table, or that there is no wound, or that nobody looked. */
export interface Decision {
  readonly wound: Classed | 'none' | 'not-told'
  readonly cover: Cover
  readonly says: TetanusCell
  readonly reasons: readonly TetanusReason[]
  readonly because: readonly Answer<unknown>[]
  /** What the table says if the doses that may be from either side of the wound came before it; absent where there are none. */
  readonly ifBefore?: TetanusCell
}

/**
 * STI-110 to STI-113: wound class by what her doses are worth. With nothing broken, only a course that is not complete is worth a dose. A dose that may be from either
 * side of the wound is one dose more for the vaccine.
 */
export function decide(s: Situation, g: Tetanus): Decision {
  const seen = wounded(s, g)
  return 'wound' in seen ? decided(seen.wound, eitherAsBefore(dosesFor(s, g, daysOfWound(s, seen.wound))), seen.more, s, g) : withoutWound(seen, s, g)
}

/**
 * Each wound by itself and by the doses surely had before it, the worst first: immunoglobulin given for one is not given again because of another that asks for none,
 * and none is refused because of a dose that may have been given for the wound.
 */
export function decideEach(s: Situation, g: Tetanus): readonly Decision[] {
  const seen = wounded(s, g)
  if (!('wound' in seen)) return [withoutWound(seen, s, g)]
  return seen.each.map((one) => {
    const doses = dosesFor(s, g, daysOfWound(s, one))
    const decision = decided(one, doses, seen.more, s, g)
    return doses.either.length === 0 ? decision : { ...decision, ifBefore: decided(one, eitherAsBefore(doses), seen.more, s, g).says }
  })
}

function withoutWound(seen: Exclude<Wounded, { readonly wound: Classed }>, s: Situation, g: Tetanus): Decision {
  const cover = coverFor(s, g, 'prone', dosesFor(s, g))
  const wanting = cover.of.value === 'unprimed'
  const because = [resting('none' in seen ? seen.none : seen.notTold, { row: g.opens }), cover.of]
  if ('none' in seen) {
    return { wound: 'none', cover, says: { vaccine: wanting ? 'offer' : 'not-indicated', immunoglobulin: 'not-indicated' }, reasons: [{ key: 'tet.no-wound', rule: g.opens }], because }
  }
  // What nobody looked for may be there, of any class.
  const asked = (product: keyof TetanusCell): Verb => (classes.some((wound) => isOpen(g.decision.says[cover.of.value][wound][product])) ? 'needs-input' : 'not-indicated')
  return {
    wound: 'not-told', cover, because: [...because, known('cell', { row: g.decision })], reasons: [{ key: 'tet.wound-not-told', rule: g.opens }],
    says: { vaccine: wanting ? 'offer' : asked('vaccine'), immunoglobulin: asked('immunoglobulin') },
  }
}

const classReasons = { clean: 'tet.wound-clean', prone: 'tet.wound-prone', 'high-risk': 'tet.wound-high-risk' } as const

function decided(wound: Classed, doses: TetanusDoses, more: Answer, s: Situation, g: Tetanus): Decision {
  const cover = coverFor(s, g, wound.of.value, doses)
  const says = cell(g.decision, cover.of, wound.of)
  const because = [says, ...(wound.of.value === 'high-risk' ? [] : [more])]
  const value = says.known ? says.value : g.decision.says[cover.of.value][wound.of.value]
  return { wound, cover, says: value, reasons: [{ key: classReasons[wound.of.value], rule: g.woundClasses }, cover.reason], because }
}

/** A decision for a wound. */
export type Wounding = Decision & { readonly wound: Classed }

export function isWound(decision: Decision): decision is Wounding {
  return typeof decision.wound === 'object'
}

