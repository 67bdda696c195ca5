import { type Answer, type Known, any, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { once } from './once.js'
import { newestFinal } from './results.js'
import { given, readYesNo } from './read.js'

export type HivStatus = 'positive' | 'reactive' | 'negative'

/**
 * What is known of her own HIV status. One confirmed result, or the problem list, makes it positive; a reactive test alone does not (PEP-041). Unknown starts as
 * negative (ledger section 1) and stays listed.
 */
export const hivStatus = once((s: Situation): Known<HivStatus> => {
  const confirmed = presume(any([confirmedResult(s), infectionOnRecord(s)]), false)
  if (confirmed.value) return known<HivStatus>('positive', confirmed)
  const newest = newestFinal(s.case.results?.hiv, '/results/hiv')
  if (newest.known && newest.value.finding === 'reactive-unconfirmed') return known<HivStatus>('reactive', newest, confirmed)
  return known<HivStatus>('negative', confirmed)
})

function confirmedResult(s: Situation): Answer {
  const results = s.case.results?.hiv
  if (results === undefined) return readYesNo(undefined, '/results/hiv')
  return given(
    results.some(({ finding, status }) => finding === 'confirmed-positive' && (status === undefined || status === 'final')),
    '/results/hiv',
  )
}

function infectionOnRecord(s: Situation): Answer {
  return readYesNo(s.case.health?.conditions?.hivInfection, '/health/conditions/hivInfection')
}
