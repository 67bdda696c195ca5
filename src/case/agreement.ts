import type { SurvivorCase } from './case.js'
import { type Found, report, segment } from './read.js'
import { plausibleBodyMassIndex } from './schema.js'
import { centimetres, kilograms } from './units.js'

type Mutable<T> = T extends string | number | boolean ? T : { -readonly [K in keyof T]: Mutable<T[K]> }
/** A case as just read, which nobody else holds yet. */
export type Draft = Mutable<SurvivorCase>

/** Leaves out what contradicts another fact of the same case, and lists it. What only `now` can show is told by the assessment. */
export function dropDisagreements(draft: Draft, found: Found): void {
  dropImpossibleBody(draft, found)
  dropLostReferences(draft, found)
}

/** Weight and height that no body has together: either may be the slip, and a dose by a wrong weight harms, so neither stands. */
function dropImpossibleBody({ body }: Draft, found: Found): void {
  if (body?.weight === undefined || body.height === undefined) return
  const metres = centimetres(body.height) / 100
  if (plausibleBodyMassIndex(kilograms(body.weight) / (metres * metres))) return
  delete body.weight
  delete body.height
  report(found, 'implausible', '/body/weight', 'a weight that goes with the height')
  report(found, 'implausible', '/body/height', 'a height that goes with the weight')
}

interface Named {
  id?: string
}
const namesOf = (list: readonly Named[] = []): ReadonlySet<string> => new Set(list.map(({ id }, i) => id ?? String(i)))

function dropLostReferences(draft: Draft, found: Found): void {
  const assailants = namesOf(draft.assailants)
  const incidents = namesOf(draft.incidents)
  const dropLost = (holders: readonly { assailantId?: string }[] | undefined, path: string): void => {
    for (const [i, holder] of (holders ?? []).entries()) {
      if (holder.assailantId === undefined || assailants.has(holder.assailantId)) continue
      delete holder.assailantId
      report(found, 'reference-not-found', `${path}/${i}/assailantId`, 'the id of a member of /assailants')
    }
  }
  for (const [i, incident] of (draft.incidents ?? []).entries()) {
    dropLost(incident.acts, `/incidents/${i}/acts`)
    const stated = incident.assailantIds
    const kept = stated?.filter((id) => assailants.has(id))
    if (stated === undefined || kept === undefined || kept.length === stated.length) continue
    report(found, 'reference-not-found', `/incidents/${i}/assailantIds`, 'ids of members of /assailants')
    found.incomplete.push(`/incidents/${segment(incident.id ?? String(i))}/assailantIds`)
    if (kept.length === 0) delete incident.assailantIds
    else incident.assailantIds = kept
  }
  dropLost(draft.privacy?.proxyAccounts, '/privacy/proxyAccounts')
  dropLost(draft.decisionMaking?.guardians, '/decisionMaking/guardians')
  for (const [i, injury] of (draft.injuries ?? []).entries()) {
    if (injury.incidentId === undefined || incidents.has(injury.incidentId)) continue
    delete injury.incidentId
    report(found, 'reference-not-found', `/injuries/${i}/incidentId`, 'the id of a member of /incidents')
  }
}
