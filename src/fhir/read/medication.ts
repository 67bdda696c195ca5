import { doseUnits } from '../../case/case.js'
import { purposes } from './codes.js'
import { type Read, type Reason, listed, member, used } from './facts.js'
import { type Json, type Resolve, type Resource, codings, conceptText, dateOf, hasIcd10, idOf, objects, quantityOf, text, whenOf, within } from './resource.js'

/** A medicine of the chart. A product's code stays with its name, so that whole-word names can match it; strength and form are not guessed from the name. */
export function readMedication(resource: Resource, resolve: Resolve): Read {
  const reason = notTaken(resource)
  if (reason !== undefined) return listed(reason)
  const named = nameOf(resource, resolve)
  if (named === undefined) return listed('not-understood')
  const id = idOf(resource)
  return used(member('medicines', { ...(id === undefined ? {} : { id: `${resource.resourceType}-${id}` }), ...named, ...purposeOf(resource, resolve), ...courseOf(resource) }))
}

function notTaken(resource: Resource): Reason | undefined {
  switch (resource['status']) {
    case 'entered-in-error': return 'entered-in-error'
    case 'cancelled':
    case 'not-taken':
    case 'not-done': return 'not-done'
    default: return resource['doNotPerform'] === true ? 'not-done' : undefined
  }
}

function nameOf(resource: Resource, resolve: Resolve): Json | undefined {
  const reference = resource['medicationReference']
  const medication = resolve(reference)
  const concepts = [resource['medicationCodeableConcept'], medication?.['code'], ...objects(medication?.['ingredient']).map((one) => one['itemCodeableConcept'])]
  const ingredients = concepts.flatMap(codings)
  const words = concepts.map(conceptText).find((name) => name !== undefined) ?? text(within(reference, 'display'))
  if (ingredients.length === 0 && words === undefined) return undefined
  return { ...(ingredients.length === 0 ? {} : { ingredients }), ...(words === undefined ? {} : { text: words }) }
}

/** What it is given for, where its reasons say so; others tell none. */
function purposeOf(resource: Resource, resolve: Resolve): Json {
  const reasons = [...objects(resource['reasonCode']), ...objects(resource['reasonReference']).map((reference) => resolve(reference)?.['code'])]
  const purpose = purposes.find(({ icd10 }) => reasons.some((reason) => hasIcd10(reason, icd10)))?.purpose
  return purpose === undefined ? {} : { purpose }
}

/** Whether she takes it, and since or until when. A status that does not tell (on hold, unknown) sets none: the entry then counts as what may still act. */
function courseOf(resource: Resource): Json {
  if (resource.resourceType === 'MedicationAdministration') return administered(resource)
  const start = dateOf(resource['authoredOn']) ?? dateOf(within(resource, 'effectivePeriod', 'start'))
  const startedOn = start === undefined ? {} : { startedOn: start }
  switch (resource['status']) {
    case 'active': {
      const proposed = resource['intent'] === 'proposal' || resource['intent'] === 'plan' || resource['intent'] === 'option'
      return proposed ? { status: 'planned' } : { status: 'taking', ...startedOn, ...lastTaken(resource) }
    }
    case 'draft':
    case 'intended': return { status: 'planned' }
    // Of what was taken until it was over the end tells the last dose; what was stopped before may never have been taken.
    case 'completed': return { status: 'stopped', ...startedOn, ...stopped(resource), ...endTaken(resource), ...lastTaken(resource) }
    case 'stopped': return { status: 'stopped', ...startedOn, ...stopped(resource), ...lastTaken(resource) }
    default: return startedOn
  }
}

function stopped(resource: Resource): Json {
  const ends = [within(resource, 'effectivePeriod', 'end'), ...objects(resource['dosageInstruction']).map((dosage) => within(dosage, 'timing', 'repeat', 'boundsPeriod', 'end'))]
  const stoppedAt = ends.map(whenOf).find((end) => end !== undefined)
  return stoppedAt === undefined ? {} : { stoppedAt }
}

/** The end of the time in which a statement says that it was taken. An order has none. */
function endTaken(resource: Resource): Json {
  const end = whenOf(within(resource, 'effectivePeriod', 'end'))
  return end === undefined ? {} : { lastTaken: end }
}

function lastTaken(resource: Resource): Json {
  const taken = whenOf(resource['effectiveDateTime'])
  return taken === undefined ? {} : { lastTaken: taken }
}

function administered(resource: Resource): Json {
  const given = whenOf(resource['effectiveDateTime']) ?? whenOf(within(resource, 'effectivePeriod', 'end')) ?? whenOf(within(resource, 'effectivePeriod', 'start'))
  const time = given === undefined ? {} : { lastTaken: given }
  if (resource['status'] === 'in-progress') return { status: 'taking', ...time }
  if (resource['status'] !== 'completed') return {}
  const dose = quantityOf(within(resource, 'dosage', 'dose'))
  const stated = dose !== undefined && (doseUnits as readonly string[]).includes(dose.unit) ? { dose: { value: dose.value, unit: dose.unit } } : {}
  return { status: 'single-dose-taken', ...time, takenDoses: [{ ...(given === undefined ? {} : { at: given }), ...stated }] }
}
