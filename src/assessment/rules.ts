import { type Row, same } from '../guideline/shape/index.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import { topicsOf } from '../guideline/topics.js'
import { compare } from './order.js'

export interface ListedRule {
  readonly rule: string
  readonly topic: string
  /** The name of the row in the pack. */
  readonly row: string
  readonly strength: Row['strength']
  readonly verification: Row['verification']
  readonly checkedOn: string
  readonly cites: Row['cites']
  readonly says?: unknown
  readonly noted?: string
  /** A safety row that an overlay may only move this way. */
  readonly mayOnly?: 'widen' | 'tighten'
  /** The pack whose row this is, taken over by name; state, day and sources are then the adopting pack's. */
  readonly adopts?: string
}

/**
 * A row that two packs do not share as it is. `says`: they say different things; `standing`: the same, on other sources, strength or state;
 * `adopted`: one took it from another pack by name.
 */
export interface RuleDifference {
  readonly kind: 'says' | 'standing' | 'adopted'
  readonly topic: string
  readonly row: string
  readonly between: readonly [ListedRule, ListedRule]
}

/** The ledger as shipped: every row of a pack with its verification state, by rule id. */
export function rules(guideline: Guideline): readonly ListedRule[] {
  return listedByTopic(guideline).sort((a, b) => compare(a.rule, b.rule) || compare(a.row, b.row))
}

/** Where two packs differ, row by row, by rule id of the second. */
export function diff(one: Guideline, other: Guideline): readonly RuleDifference[] {
  const first = new Map(rules(one).map((rule) => [`${rule.topic} ${rule.row}`, rule]))
  return rules(other).flatMap((rule) => {
    const under = first.get(`${rule.topic} ${rule.row}`)
    if (under === undefined || same(under, rule)) return []
    return [{ kind: kindOf(under, rule), topic: rule.topic, row: rule.row, between: [under, rule] }]
  })
}

function kindOf(one: ListedRule, other: ListedRule): RuleDifference['kind'] {
  if (!same(one.says, other.says)) return 'says'
  return one.adopts === undefined && other.adopts === undefined ? 'standing' : 'adopted'
}

function listedByTopic(guideline: Guideline): ListedRule[] {
  return Object.entries(topicsOf(guideline)).flatMap(([topic, rows]) => Object.entries(rows).map(([name, row]) => listed(topic, name, row)))
}

function listed(topic: string, name: string, row: Row): ListedRule {
  const { rule, strength, verification, checkedOn, cites, noted, mayOnly, adopts } = row
  return {
    rule,
    topic,
    row: name,
    strength,
    verification,
    checkedOn,
    cites,
    ...('says' in row ? { says: row.says } : {}),
    ...(noted === undefined ? {} : { noted }),
    ...(mayOnly === undefined ? {} : { mayOnly }),
    ...(adopts === undefined ? {} : { adopts }),
  }
}
