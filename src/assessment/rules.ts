import type { Row } from '../guideline/shape/index.js'
import type { Guideline } from '../guideline/topic/guideline.js'

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
}

/** The ledger as shipped: every row of a pack with its verification state, by rule id. */
export function rules(guideline: Guideline): readonly ListedRule[] {
  const topics = { common: guideline.common, 'emergency-contraception': guideline.emergencyContraception, 'hiv-pep': guideline.hivPep }
  return Object.entries(topics)
    .flatMap(([topic, rows]) => Object.entries<unknown>({ ...rows }).flatMap(([name, row]) => (isRow(row) ? [listed(topic, name, row)] : [])))
    .sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.row < b.row ? -1 : 1))
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && 'rule' in row && 'verification' in row
}

function listed(topic: string, name: string, row: Row): ListedRule {
  const { rule, strength, verification, checkedOn, cites, noted } = row
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
  }
}
