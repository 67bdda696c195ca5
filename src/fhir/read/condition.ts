import { codeSystems } from '../../case/codes.js'
import { conditions, hepatitisB, longestPregnancyDays, notPregnantSnomed, pregnant } from './codes.js'
import { type Fact, type Read, leaf, listed, used } from './facts.js'
import { type Resource, datedAt, hasCode, hasIcd10, orderOf, statusOf, within } from './resource.js'
import { millisecondsPerDay } from '../../case/time.js'

interface Codes {
  readonly snomed: readonly string[]
  readonly icd10: readonly string[]
}
const isCoded = (concept: unknown, { snomed, icd10 }: Codes): boolean => hasCode(concept, codeSystems.snomed, snomed) || hasIcd10(concept, icd10)

const active: readonly string[] = ['active', 'recurrence', 'relapse']
const unconfirmed: readonly string[] = ['refuted', 'unconfirmed', 'provisional', 'differential']

/** A problem list sets true; its silence, a resolved problem and a suspicion set nothing. */
export function readCondition(resource: Resource, newest: number | undefined): Read {
  const verified = statusOf(resource['verificationStatus'])
  if (verified === 'entered-in-error') return listed('entered-in-error')
  if (verified !== undefined && unconfirmed.includes(verified)) return listed('not-final')
  const { code } = resource
  const found = conditions.filter((condition) => isCoded(code, condition))
  const facts = isActive(resource)
    ? [
      ...found.map(({ name }) => leaf(`health.conditions.${name}`, true)),
      ...(isCoded(code, hepatitisB) ? [leaf('health.conditions.hepatitisBInfection', 'current')] : []),
      ...(isCoded(code, pregnant) && mayStillBe(resource, newest) ? [...pregnancy('pregnant'), leaf('pregnancyAndContraception.pregnancy.basis', 'clinical')] : []),
    ]
    : found.filter(({ past }) => past === true).map(({ name }) => leaf(`health.conditions.${name}`, true))
  if (facts.length > 0) return used(...facts)
  return listed(found.length > 0 || isCoded(code, hepatitisB) || isCoded(code, pregnant) ? 'no-longer-active' : 'not-read-by-any-protocol')
}

function isActive(resource: Resource): boolean {
  return active.includes(statusOf(resource['clinicalStatus']) ?? '') && !Object.keys(resource).some((name) => name.startsWith('abatement'))
}

/** A pregnancy that nobody closed must not stand for one now: it would withhold what she needs. Without a date it is believed. */
export function mayStillBe(resource: Resource, newest: number | undefined): boolean {
  const since = orderOf(resource['onsetDateTime']) ?? orderOf(within(resource, 'onsetPeriod', 'start')) ?? datedAt(resource)
  return since === undefined || newest === undefined || newest - since <= longestPregnancyDays * millisecondsPerDay
}

/** The finding that she is, or is not, pregnant. */
export function pregnancyOf(concept: unknown): 'pregnant' | 'not-pregnant' | undefined {
  if (isCoded(concept, pregnant)) return 'pregnant'
  return hasCode(concept, codeSystems.snomed, notPregnantSnomed) ? 'not-pregnant' : undefined
}

export const pregnancy = (status: 'pregnant' | 'not-pregnant'): readonly Fact[] => [leaf('pregnancyAndContraception.pregnancy.status', status)]
