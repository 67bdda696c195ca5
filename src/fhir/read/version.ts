import { ofOtherVersions } from './codes.js'
import { type Resource, isObject } from './resource.js'

/** Whether a resource has the shape of another version of FHIR. Read as R4 it would lose what matters: a resolved problem would look active. */
export function isOfAnotherVersion(resource: Resource): boolean {
  if (ofOtherVersions.includes(resource.resourceType)) return true
  const { fhirVersion } = resource
  if (typeof fhirVersion === 'string' && !fhirVersion.startsWith('4.')) return true
  switch (resource.resourceType) {
    // R5 has `medication`, R4 `medicationCodeableConcept` or `medicationReference`; STU3 has `taken`.
    case 'MedicationRequest':
    case 'MedicationAdministration':
    case 'MedicationDispense':
    case 'MedicationStatement': return resource['medication'] !== undefined || resource['taken'] !== undefined
    // A code until STU3, a concept since R4.
    case 'Condition':
    case 'AllergyIntolerance': return typeof resource['clinicalStatus'] === 'string' || typeof resource['verificationStatus'] === 'string'
    // A code in DSTU2, a Coding in STU3 and R4, a list in R5.
    case 'Encounter': return (resource['class'] !== undefined && !isObject(resource['class'])) || resource['actualPeriod'] !== undefined
    case 'Procedure': return Object.keys(resource).some((name) => name.startsWith('occurrence'))
    case 'QuestionnaireResponse': return resource['group'] !== undefined
    default: return false
  }
}
