// Writes examples/export.json: an R4 export shaped like those of real systems, of a person who does not exist. Deterministic: the same file in every run.
import { writeFileSync } from 'node:fs'

let seed = 20261123
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const pick = (list) => list[Math.floor(random() * list.length)]
const day = (year, month, date, hour = 10) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00-05:00`
const subject = { reference: 'Patient/example-1' }
const loinc = (code, display) => ({ coding: [{ system: 'http://loinc.org', code, display }], text: display })
const snomed = (code, display) => ({ coding: [{ system: 'http://snomed.info/sct', code, display }], text: display })
const rxnorm = (code, display) => ({ coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display }], text: display })
const coded = (system, code) => ({ coding: [{ system, code }] })
const clinical = (code) => coded('http://terminology.hl7.org/CodeSystem/condition-clinical', code)
const entries = []
const put = (resource) => entries.push({ fullUrl: `https://ehr.example.org/fhir/${resource.resourceType}/${resource.id}`, resource })
let count = 0
const id = (prefix) => `${prefix}-${++count}`
const ucum = (value, unit) => ({ value, unit, system: 'http://unitsofmeasure.org', code: unit })
const observation = (code, display, when, rest, category = 'laboratory') =>
  put({ resourceType: 'Observation', id: id('obs'), meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab'] }, status: 'final', category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', category)], code: loinc(code, display), subject, effectiveDateTime: when, ...rest })
/** A course that is over, with its end. */
const past = (code, name, from, to) =>
  put({ resourceType: 'MedicationRequest', id: id('med'), status: 'completed', intent: 'order', medicationCodeableConcept: rxnorm(code, name), subject, authoredOn: from, dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: from, end: to } } } }] })

put({
  resourceType: 'Patient', id: 'example-1', meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient'] },
  extension: [{ url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'F' }],
  identifier: [{ system: 'https://ehr.example.org/mrn', value: 'EXAMPLE-0001' }], name: [{ family: 'Example', given: ['Testpatient'] }], gender: 'female', birthDate: '1994-06-17',
  communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'en-US' }] } }],
})
put({ resourceType: 'Organization', id: 'org-1', name: 'Example Hospital' })
put({ resourceType: 'Practitioner', id: 'prac-1', name: [{ family: 'Example', given: ['Testclinician'] }] })
put({ resourceType: 'Coverage', id: 'cov-1', status: 'active', beneficiary: subject, payor: [{ reference: 'Organization/org-1' }] })

const provider = { reference: 'Organization/org-1' }
const billed = { use: 'claim', type: coded('http://terminology.hl7.org/CodeSystem/claim-type', 'professional'), patient: subject, provider }
const covered = { focal: true, coverage: { reference: 'Coverage/cov-1' } }

// Two decades of an ordinary chart.
for (let year = 2004; year <= 2026; year++) {
  const when = day(year, 3, 4 + (year % 20))
  put({ resourceType: 'Encounter', id: id('enc'), status: 'finished', class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' }, subject, period: { start: when, end: day(year, 3, 4 + (year % 20), 11) } })
  observation('8480-6', 'Systolic blood pressure', when, { valueQuantity: ucum(100 + Math.floor(random() * 25), 'mm[Hg]') }, 'vital-signs')
  observation('8867-4', 'Heart rate', when, { valueQuantity: ucum(60 + Math.floor(random() * 25), '/min') }, 'vital-signs')
  observation('29463-7', 'Body weight', when, { valueQuantity: ucum(Math.min(18 + (year - 2000) * 3, 64) + (year === 2026 ? 0.4 : 0), 'kg') }, 'vital-signs')
  if (year > 2009) observation('8302-2', 'Body height', when, { valueQuantity: ucum(Math.min(140 + (year - 2009) * 4, 166), 'cm') }, 'vital-signs')
  put({ resourceType: 'Claim', id: id('claim'), status: 'active', ...billed, insurance: [{ sequence: 1, ...covered }], priority: coded('http://terminology.hl7.org/CodeSystem/processpriority', 'normal'), created: when })
  put({ resourceType: 'ExplanationOfBenefit', id: id('eob'), status: 'active', ...billed, insurance: [covered], insurer: provider, outcome: 'complete', created: when })
  if (year % 2 === 0) put({ resourceType: 'Immunization', id: id('imm'), status: 'completed', vaccineCode: coded('http://hl7.org/fhir/sid/cvx', pick(['140', '141', '115', '62'])), patient: subject, occurrenceDateTime: when })
  if (year % 3 === 0) put({ resourceType: 'Condition', id: id('cond'), clinicalStatus: clinical('resolved'), code: snomed(...pick([['195662009', 'Acute viral pharyngitis'], ['444814009', 'Viral sinusitis'], ['10509002', 'Acute bronchitis']])), subject, onsetDateTime: when, abatementDateTime: when })
  if (year % 4 === 0) past(...pick([['308182', 'amoxicillin 250 MG Oral Capsule'], ['310965', 'ibuprofen 200 MG Oral Tablet'], ['313782', 'acetaminophen 325 MG Oral Tablet']]), when, day(year, 3, 14 + (year % 10)))
  if (year % 5 === 0) put({ resourceType: 'DiagnosticReport', id: id('rep'), status: 'final', code: loinc('58410-2', 'CBC panel - Blood by Automated count'), subject, effectiveDateTime: when })
  if (year > 2012) observation('72166-2', 'Tobacco smoking status', when, { valueCodeableConcept: snomed('266919005', 'Never smoked tobacco') }, 'social-history')
}
past('310463', 'ethinyl estradiol 0.035 MG / norethindrone 0.5 MG Oral Tablet', '2014-09-01', '2019-06-30')
past('861007', 'metformin hydrochloride 500 MG Oral Tablet', '2020-01-15', '2021-02-28')
put({ resourceType: 'Procedure', id: id('proc'), status: 'completed', code: snomed('80146002', 'Appendectomy'), subject, performedDateTime: '2009-08-17' })
put({ resourceType: 'FamilyMemberHistory', id: id('fam'), status: 'completed', patient: subject, relationship: coded('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'MTH') })
put({ resourceType: 'DocumentReference', id: id('doc'), status: 'current', subject, content: [{ attachment: { contentType: 'text/plain', title: 'Summary' } }] })
put({ resourceType: 'Immunization', id: id('imm'), status: 'completed', vaccineCode: coded('http://hl7.org/fhir/sid/cvx', '08'), patient: subject, occurrenceDateTime: '1994-06-18' })

// What matters tonight: an anticonvulsant that lowers hormone levels, kidneys that work, and no allergy.
put({ resourceType: 'Condition', id: id('cond'), clinicalStatus: clinical('active'), verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed'), code: snomed('84757009', 'Epilepsy'), subject, onsetDateTime: '2011-05-02' })
put({ resourceType: 'MedicationRequest', id: id('med'), status: 'active', intent: 'order', medicationCodeableConcept: rxnorm('308979', 'carbamazepine 200 MG Oral Tablet'), subject, authoredOn: '2025-11-03', dosageInstruction: [{ text: 'one tablet twice a day' }] })
put({ resourceType: 'AllergyIntolerance', id: id('alg'), clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'), verificationStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', 'confirmed'), code: snomed('716186003', 'No known allergy'), patient: subject })
observation('2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', day(2026, 11, 23, 20), { valueQuantity: ucum(0.8, 'mg/dL') })
observation('718-7', 'Hemoglobin [Mass/volume] in Blood', day(2026, 11, 23, 20), { valueQuantity: ucum(12.9, 'g/dL') })
observation('2106-3', 'Choriogonadotropin (pregnancy test) [Presence] in Urine', day(2026, 11, 23, 20), { valueCodeableConcept: snomed('260385009', 'Negative') })
put({ resourceType: 'Encounter', id: id('enc'), status: 'in-progress', class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'EMER' }, subject, period: { start: day(2026, 11, 23, 20) } })

// The intake form of this visit.
const item = (linkId, answer) => ({ linkId, answer: [answer] })
const choice = (code) => ({ valueCoding: { code } })
put({
  resourceType: 'QuestionnaireResponse', id: 'intake-1', questionnaire: 'urn:care-window:form:intake', status: 'completed', subject, authored: day(2026, 11, 23, 21),
  item: [
    { linkId: 'incidents[]', item: [
      item('incidents[].when', { valueDateTime: '2026-11-22T23:00:00-05:00' }),
      item('incidents[].memory', choice('complete')),
      { linkId: 'incidents[].acts[]', item: [item('incidents[].acts[].kind', choice('penis-into-vagina')), item('incidents[].acts[].condom', choice('none')), item('incidents[].acts[].ejaculation', { valueBoolean: true })] },
    ] },
    { linkId: 'assailants[]', item: [item('assailants[].hiv.status', choice('says-negative'))] },
    item('privacy.aloneConfirmed', { valueBoolean: true }),
    item('privacy.screenVisibleToOthers', { valueBoolean: false }),
    item('pregnancyAndContraception.breastfeeding.current', { valueBoolean: false }),
    item('setting.timeZone', { valueString: 'America/New_York' }),
    item('encounter.forensicExamWanted', { valueBoolean: false }),
  ],
})

writeFileSync(process.argv[2] ?? new URL('../examples/export.json', import.meta.url), `${JSON.stringify({ resourceType: 'Bundle', type: 'collection', timestamp: day(2026, 11, 23, 21), entry: entries }, null, 1)}\n`)
