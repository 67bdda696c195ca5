import { birthSexExtension } from './codes.js'
import { type Read, leaf, listed, used } from './facts.js'
import { type Resource, dateOf, objects, orderOf, statusOf, text, whenOf, within } from './resource.js'

export function readPatient(resource: Resource): Read {
  const born = dateOf(resource['birthDate'])
  const sex = objects(resource['extension']).find(({ url }) => url === birthSexExtension)?.['valueCode']
  const { gender } = resource
  const spoken = objects(resource['communication'])
  const language = statusOf((spoken.find(({ preferred }) => preferred === true) ?? spoken[0])?.['language'])
  const facts = [
    ...(born === undefined ? [] : [leaf('person.dateOfBirth', born)]),
    ...(sex === 'F' || sex === 'M' ? [leaf('person.sexAssignedAtBirth', sex === 'F' ? 'female' : 'male')] : []),
    // Decides nothing clinical (CD-16); kept because the record shows it.
    ...(gender === 'female' || gender === 'male' || gender === 'other' ? [leaf('person.administrativeGender', gender)] : []),
    ...(language === undefined ? [] : [leaf('person.preferredLanguage', language)]),
  ]
  return facts.length === 0 ? listed('not-understood') : used(...facts)
}

const open: readonly string[] = ['arrived', 'triaged', 'in-progress', 'onleave']

/** Whether an encounter is this contact. */
export function isOpen(encounter: Resource): boolean {
  return open.includes(text(encounter['status']) ?? '')
}

export function startOf(encounter: Resource): number | undefined {
  return orderOf(within(encounter, 'period', 'start'))
}

/** Only an encounter that goes on is this contact. A virtual class does not tell whether by video, phone or message: it stays unknown. */
export function readEncounter(resource: Resource): Read {
  switch (resource['status']) {
    case 'entered-in-error': return listed('entered-in-error')
    case 'finished': return listed('no-longer-active')
    case 'cancelled': return listed('not-done')
    default: {
      if (!isOpen(resource)) return listed('not-final')
      const started = whenOf(within(resource, 'period', 'start'))
      return started !== undefined && 'at' in started ? used(leaf('encounter.startedAt', started.at)) : listed('not-understood')
    }
  }
}
