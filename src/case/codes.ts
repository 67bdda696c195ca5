/** Code systems by their canonical address. */
export const codeSystems = {
  atc: 'http://www.whocc.no/atc',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  ucum: 'http://unitsofmeasure.org',
  unii: 'http://fdasis.nlm.nih.gov',
  /** Our own, for what no public system has a checked code for. */
  own: 'urn:care-window:fact',
} as const

export type CodeSystem = (typeof codeSystems)[keyof typeof codeSystems]
