import type { RequestGroupAction } from 'fhir/r4.js'
import { urnOf } from './identity.js'

/** One request as it is, several as actions of which all are taken: an action has one or the other (rqg-1). */
export function pointing(ids: readonly string[]): Pick<RequestGroupAction, 'resource' | 'action' | 'selectionBehavior'> {
  const [only, ...others] = ids.map((id) => ({ resource: { reference: urnOf(id) } }))
  return only !== undefined && others.length === 0 ? only : { selectionBehavior: 'all', action: ids.map((id) => ({ resource: { reference: urnOf(id) } })) }
}
