// The judge judged: an emitted Bundle broken in one place each. Every one must be an error.
const request = (bundle, type) => bundle.entry.find(({ resource }) => resource.resourceType === type).resource

/** Each takes a whole copy of a good Bundle and breaks it. */
export const broken = {
  'missing-status': (bundle) => { delete request(bundle, 'MedicationRequest').status },
  'missing-intent': (bundle) => { delete request(bundle, 'ServiceRequest').intent },
  'code-outside-a-required-binding': (bundle) => { request(bundle, 'MedicationRequest').priority = 'soon' },
  'verb-that-does-not-exist': (bundle) => { request(bundle, 'RequestGroup').action.find(({ code }) => code).code[0].coding[0].code = 'deny' },
  'wrong-type': (bundle) => { request(bundle, 'MedicationRequest').dosageInstruction[0].doseAndRate[0].doseQuantity.value = 'two' },
  'wrong-resource': (bundle) => { request(bundle, 'Task').resourceType = 'Chore' },
  'unknown-field': (bundle) => { request(bundle, 'Task').nonsense = true },
  'unknown-extension': (bundle) => { request(bundle, 'Task').extension = [{ url: 'urn:care-window:nonsense', valueBoolean: true }] },
  'reference-to-the-wrong-type': (bundle) => { request(bundle, 'RequestGroup').subject = { reference: bundle.entry.find(({ resource }) => resource.resourceType === 'Task').fullUrl } },
  'reference-that-is-no-address': (bundle) => { request(bundle, 'Provenance').target[0].reference = 'not an address' },
  'date-that-does-not-exist': (bundle) => { request(bundle, 'MedicationRequest').authoredOn = '2026-02-30' },
  'instant-without-offset': (bundle) => { request(bundle, 'Provenance').recorded = '2026-11-23T21:10:00' },
  'id-with-a-slash': (bundle) => { request(bundle, 'Task').id = 'a/b' },
  'unit-without-its-system-drt-1': (bundle) => { request(bundle, 'MedicationRequest').dosageInstruction[0].timing.repeat = { boundsDuration: { value: 28, code: 'd' } } },
  'action-without-resource-rqg-1': (bundle) => { delete request(bundle, 'RequestGroup').action.find(({ resource }) => resource).resource },
  'period-that-ends-before-it-starts-per-1': (bundle) => { request(bundle, 'Task').restriction = { period: { start: '2026-11-24', end: '2026-11-23' } } },
  'same-address-twice-bdl-7': (bundle) => { bundle.entry[1].fullUrl = bundle.entry[0].fullUrl },
  'no-target': (bundle) => { request(bundle, 'Provenance').target = [] },
}
