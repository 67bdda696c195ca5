import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { parseCase } from '../../src/case/index.js'
import { readExport } from '../../src/fhir/index.js'

const bundle = (...resources: readonly unknown[]): unknown => ({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) })
const read = (...resources: readonly unknown[]) => readExport(bundle(...resources), { format: 'fhir' })
const icd10 = (code: string) => ({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }] })
const snomed = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] })
const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] })
const status = (code: string) => ({ coding: [{ system: 'x', code }] })
const kg = (value: number, unit = 'kg') => ({ value, unit, system: 'http://unitsofmeasure.org', code: unit })

describe('an export', () => {
  test('accounts for every entry, also those without a resource', () => {
    const { account } = readExport({ resourceType: 'Bundle', entry: [{}, { resource: null }, { resource: { id: 'x' } }, { resource: { resourceType: 'Claim', id: '1' } }, { resource: { resourceType: 'Basic', id: '2' } }, 7] }, { format: 'fhir' })
    expect(account.map((one) => (one.use === 'listed' ? one.reason : one.use))).toEqual(['not-understood', 'not-understood', 'not-understood', 'not-a-clinical-fact', 'unsupported-resource', 'not-understood'])
  })

  test('of the shipped example gives a case without problems and every resource with its use', () => {
    const text = readFileSync(new URL('../../examples/export.json', import.meta.url), 'utf8')
    const { caseInput, account, problems } = readExport(text, { format: 'fhir' })
    expect(problems).toEqual([])
    expect(account).toHaveLength((JSON.parse(text) as { entry: unknown[] }).entry.length)
    const parsed = parseCase(caseInput)
    expect(parsed.problems).toEqual([])
    expect(parsed.survivorCase).toMatchObject({
      person: { dateOfBirth: '1994-06-17', sexAssignedAtBirth: 'female' }, health: { conditions: { epilepsy: true } }, allergies: [],
      incidents: [{ when: { at: '2026-11-22T23:00:00-05:00' }, memory: 'complete', acts: [{ kind: 'penis-into-vagina', condom: 'none', ejaculation: true }] }],
      privacy: { aloneConfirmed: true, screenVisibleToOthers: false }, body: { weight: { unit: 'kg' } },
    })
    expect(parsed.survivorCase.medicines?.filter((medicine) => medicine.status === 'taking')).toHaveLength(1)
  })

  test.each([['{', 'not-json'], ['[]', 'not-fhir'], ['{"a":1}', 'not-fhir']])('%s is %s', (text, code) => {
    expect(readExport(text, { format: 'fhir' }).problems).toEqual([{ code, path: '' }])
  })

  test('may be one resource a line', () => {
    const { caseInput } = readExport('{"resourceType":"Patient","id":"p","birthDate":"1990-01-01"}\n\n{"resourceType":"Claim","id":"c"}\n', { format: 'ndjson' })
    expect(caseInput).toEqual({ person: { dateOfBirth: '1990-01-01' } })
  })

  test('of another FHIR version says so', () => {
    expect(read({ resourceType: 'MedicationRequest', id: '1', status: 'active', medication: { concept: { text: 'x' } } }).problems).toEqual([{ code: 'not-fhir-r4', path: '/entry/0' }])
    expect(read({ resourceType: 'MedicationOrder', id: '1' }).problems).toEqual([{ code: 'not-fhir-r4', path: '/entry/0' }])
  })

  test('of two patients keeps the first and lists what belongs to the other', () => {
    const { account, problems, caseInput } = read({ resourceType: 'Patient', id: 'a', birthDate: '1990-01-01' }, { resourceType: 'Patient', id: 'b', birthDate: '1960-01-01' }, { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/b' }, clinicalStatus: status('active'), code: snomed('84757009') })
    expect(problems).toEqual([{ code: 'more-than-one-patient', path: '/entry/1' }])
    expect(account.slice(1)).toMatchObject([{ reason: 'of-another-patient' }, { reason: 'of-another-patient' }])
    expect(caseInput).toEqual({ person: { dateOfBirth: '1990-01-01' } })
  })

  test('with a duplicated id uses the first and says so', () => {
    const { notices, account } = read({ resourceType: 'Condition', id: 'c', clinicalStatus: status('active'), code: snomed('84757009') }, { resourceType: 'Condition', id: 'c', code: snomed('1') })
    expect(notices).toEqual([{ code: 'duplicate-id', path: '/entry/1' }])
    expect(account[1]).toMatchObject({ reason: 'duplicate-id' })
  })

  test('with prototype keys changes no prototype', () => {
    readExport('{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"QuestionnaireResponse","item":[{"linkId":"__proto__.x","answer":[{"valueString":"y"}]}]}}]}', { format: 'fhir' })
    expect(({} as { x?: string }).x).toBeUndefined()
  })
})

describe('a condition', () => {
  const condition = (code: object, clinicalStatus: string, rest: object = {}) => read({ resourceType: 'Condition', id: 'c', clinicalStatus: status(clinicalStatus), code, ...rest })
  test('that is active sets true', () => {
    expect(condition(snomed('84757009'), 'active').caseInput).toEqual({ health: { conditions: { epilepsy: true } } })
  })
  test.each(['resolved', 'inactive', 'remission'])('that is %s sets nothing, least of all false', (clinicalStatus) => {
    const { caseInput, account } = condition(snomed('84757009'), clinicalStatus)
    expect(caseInput).toEqual({})
    expect(account).toMatchObject([{ reason: 'no-longer-active' }])
  })
  test('entered in error or refuted sets nothing', () => {
    expect(condition(snomed('84757009'), 'active', { verificationStatus: status('entered-in-error') }).account).toMatchObject([{ reason: 'entered-in-error' }])
    expect(condition(snomed('84757009'), 'active', { verificationStatus: status('refuted') }).account).toMatchObject([{ reason: 'not-final' }])
  })
  test('known by ICD-10-CM', () => {
    expect(condition({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'G40.909' }] }, 'active').caseInput).toEqual({ health: { conditions: { epilepsy: true } } })
  })
  test('of pregnancy', () => {
    expect(condition(snomed('77386006'), 'active').caseInput).toMatchObject({ pregnancyAndContraception: { pregnancy: { status: 'pregnant' } } })
  })
})

describe('an observation', () => {
  const observation = (code: string, rest: object) => read({ resourceType: 'Observation', id: 'o', status: 'final', code: loinc(code), ...rest })
  test('of weight: the newest stands', () => {
    const { caseInput } = read(
      { resourceType: 'Observation', id: '1', status: 'final', code: loinc('29463-7'), effectiveDateTime: '2026-01-01T08:00:00Z', valueQuantity: kg(60) },
      { resourceType: 'Observation', id: '2', status: 'final', code: loinc('29463-7'), effectiveDateTime: '2025-01-01T08:00:00Z', valueQuantity: kg(50) },
    )
    expect(caseInput).toMatchObject({ body: { weight: { value: 60 } } })
  })
  test('without a unit is listed, not guessed', () => {
    expect(observation('2160-0', { valueQuantity: { value: 88 } }).account).toMatchObject([{ reason: 'unit-not-accepted' }])
  })
  test.each([['entered-in-error', 'entered-in-error'], ['cancelled', 'not-done']])('that is %s', (state, reason) => {
    expect(observation('2160-0', { status: state, valueQuantity: kg(1, 'mg/dL') }).account).toMatchObject([{ reason }])
  })
  test('of HIV: a positive screening is reactive, not confirmed', () => {
    expect(observation('56888-1', { valueCodeableConcept: snomed('10828004') }).caseInput).toEqual({ results: { hiv: [{ finding: 'reactive-unconfirmed', status: 'final' }] } })
  })
  test('that is awaited is seen and not read as negative', () => {
    expect(observation('56888-1', { status: 'registered' }).caseInput).toEqual({ results: { hiv: [{ status: 'awaited' }] } })
  })
})

describe('medicines, allergies, procedures', () => {
  test('a referenced, a contained and a coded medication are all read', () => {
    const { caseInput } = read(
      { resourceType: 'Medication', id: 'm', code: { text: 'rifampicin' } },
      { resourceType: 'MedicationRequest', id: '1', status: 'active', intent: 'order', medicationReference: { reference: 'Medication/m' } },
      { resourceType: 'MedicationStatement', id: '2', status: 'active', contained: [{ resourceType: 'Medication', id: 'in', code: { text: 'phenytoin' } }], medicationReference: { reference: '#in' } },
      { resourceType: 'MedicationRequest', id: '3', status: 'completed', intent: 'order', medicationCodeableConcept: { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '308979', display: 'carbamazepine 200 MG Oral Tablet' }] } },
    )
    expect(caseInput).toMatchObject({ medicines: [{ text: 'rifampicin', status: 'taking' }, { text: 'phenytoin', status: 'taking' }, { text: 'carbamazepine 200 MG Oral Tablet', status: 'stopped' }] })
  })
  test('"no known allergy" is an empty list; silence is not', () => {
    expect(read({ resourceType: 'AllergyIntolerance', id: 'a', code: snomed('716186003') }).caseInput).toEqual({ allergies: [] })
    expect(read().caseInput).toEqual({})
  })
  const reactionOf = (...reaction: readonly object[]) => read({ resourceType: 'AllergyIntolerance', id: 'a', code: { text: 'Penicillin' }, reaction }).caseInput['allergies']
  const named = (text: string) => ({ severity: 'severe', manifestation: [{ text }] })

  test.each([
    'Anaphylaxis', 'ANAPHYLACTIC SHOCK', 'Anaphylactoid reaction', 'angioedema', 'Angio-oedema of the face', 'Bronchospasm', 'Laryngeal oedema', '过敏性休克', '青霉素严重过敏反应', '血管性水肿', '血管神经性水肿', '支气管痉挛', '喉头水肿',
  ])('a reaction in words, %s, is an immediate severe one', (text) => {
    expect(reactionOf(named(text))).toEqual([{ substance: 'penicillin', reaction: 'immediate-severe' }])
  })

  test.each([
    'Stevens-Johnson syndrome', 'stevens johnson', 'SJS', 'SJS/TEN', 'TEN', 'Toxic epidermal necrolysis', "Lyell's syndrome", 'DRESS', 'Dress syndrome', 'Drug reaction with eosinophilia and systemic symptoms',
    '史蒂文斯-约翰逊综合征', '重症多形红斑', '中毒性表皮坏死松解症', '药物超敏反应综合征', '伴嗜酸性粒细胞增多和系统症状的药疹',
  ])('a reaction in words, %s, is a severe delayed one', (text) => {
    expect(reactionOf(named(text))).toEqual([{ substance: 'penicillin', reaction: 'severe-delayed' }])
  })

  test.each(['Rash', 'hives ten years ago', 'rash under her dress', 'Tenderness', 'a tENDENcy to itch', 'OFTEN', '皮疹', '轻度过敏反应'])('a reaction of another kind, %s, is not told', (text) => {
    expect(reactionOf(named(text))).toEqual([{ substance: 'penicillin' }])
  })

  test.each([
    ...['39579001', '35001004', '41291007', '402407004', '4386001', '51599000', '2129002', '81950002'].map((code) => [code, 'immediate-severe'] as const), ...['73442001', '768962006', '702809001'].map((code) => [code, 'severe-delayed'] as const),
  ])('a reaction coded as %s is %s', (code, reaction) => {
    expect(reactionOf({ manifestation: [snomed(code)] })).toEqual([{ substance: 'penicillin', reaction }])
  })

  test('a reaction is severe when any sign of any reaction is, the immediate one first, and is read from the name of a code of any system', () => {
    expect(reactionOf(named('Rash'), { manifestation: [{ text: 'Itching' }, { coding: [{ system: 'urn:local', code: '7', display: 'Anaphylaxis' }] }] })).toMatchObject([{ reaction: 'immediate-severe' }])
    expect(reactionOf({ manifestation: [{ text: 'reaction', coding: [{ display: 'Anaphylaxis' }] }] })).toMatchObject([{ reaction: 'immediate-severe' }])
    expect(reactionOf(named('SJS'), named('Anaphylaxis'))).toMatchObject([{ reaction: 'immediate-severe' }])
    expect(reactionOf({ manifestation: [{ coding: [{ system: 'urn:local', code: '39579001' }] }] })).toEqual([{ substance: 'penicillin' }])
  })

  test('a hysterectomy removes the uterus', () => {
    expect(read({ resourceType: 'Procedure', id: 'p', status: 'completed', code: snomed('236886002') }).caseInput).toEqual({ body: { organs: { uterus: false } } })
    expect(read({ resourceType: 'Procedure', id: 'p', status: 'not-done', code: snomed('236886002') }).account).toMatchObject([{ reason: 'not-done' }])
  })
})

describe('a form', () => {
  const form = (...item: readonly object[]) => read({ resourceType: 'QuestionnaireResponse', id: 'q', item })
  test('a repeated group is one member each', () => {
    const group = (code: string) => ({ linkId: 'incidents[]', item: [{ linkId: 'incidents[].acts[]', item: [{ linkId: 'incidents[].acts[].kind', answer: [{ valueCoding: { code } }] }] }] })
    expect(form(group('bite'), group('kiss-mouth')).caseInput).toEqual({ incidents: [{ acts: [{ kind: 'bite' }] }, { acts: [{ kind: 'kiss-mouth' }] }] })
  })
  test('an answer that is no fact is a notice by position', () => {
    const { notices, account } = form({ linkId: 'secret-token', answer: [{ valueString: 'secret-token' }] })
    expect(notices).toEqual([{ code: 'not-understood', path: '/entry/0' }])
    expect(JSON.stringify({ notices, account })).not.toContain('secret-token')
  })
})

describe('what else an export may hold', () => {
  const reasons = (...resources: readonly unknown[]) => read(...resources).account.map((one) => (one.use === 'listed' ? one.reason : one.use))
  const form = (rest: object) => ({ resourceType: 'QuestionnaireResponse', id: 'f', status: 'completed', item: [{ linkId: 'privacy.aloneConfirmed', answer: [{ valueBoolean: true }] }, { linkId: 'body.organs.uterus', answer: [{ valueBoolean: true }] }], ...rest })
  const visit = (state: string) => ({ resourceType: 'Encounter', id: 'now', status: state, period: { start: '2026-11-23T20:00:00Z' } })

  test('an entry that asks for deletion tells nothing', () => {
    const { account, caseInput } = readExport({ resourceType: 'Bundle', entry: [{ request: { method: 'DELETE' }, resource: { resourceType: 'Patient', id: 'p', birthDate: '1990-01-01' } }] }, { format: 'fhir' })
    expect(account).toEqual([{ index: 0, resourceType: 'Patient', use: 'listed', reason: 'deleted' }])
    expect(caseInput).toEqual({})
  })
  test('a page of a search says that there are more', () => {
    expect(readExport({ resourceType: 'Bundle', link: [{ relation: 'next', url: 'x' }], entry: [] }, { format: 'fhir' }).notices).toEqual([{ code: 'more-pages', path: '' }])
  })
  test('privacy answered at an earlier visit is not privacy now', () => {
    const earlier = read(visit('in-progress'), form({ authored: '2026-11-23T19:59:59Z' }))
    expect(earlier.notices).toEqual([{ code: 'of-an-earlier-visit', path: '/entry/1' }])
    expect(earlier.caseInput).not.toHaveProperty('privacy')
    expect(earlier.caseInput).toHaveProperty('body.organs.uterus', true)
    expect(read(visit('in-progress'), form({ authored: '2026-11-23T20:00:00Z' })).caseInput).toHaveProperty('privacy.aloneConfirmed', true)
  })
  test('a form without a date is not known to be of the visit that goes on; without any visit the newest form is', () => {
    expect(read(visit('in-progress'), form({})).caseInput).not.toHaveProperty('privacy')
    expect(read(visit('finished'), form({})).caseInput).toHaveProperty('privacy.aloneConfirmed', true)
    expect(read(visit('in-progress'), form({ encounter: { reference: 'Encounter/now' } })).caseInput).toHaveProperty('privacy.aloneConfirmed', true)
  })
  test('a pregnancy that nobody closed stands for 308 days and not for 309', () => {
    const pregnancy = { resourceType: 'Condition', id: 'c', clinicalStatus: status('active'), code: snomed('77386006'), onsetDateTime: '2026-01-01' }
    const seen = (at: string) => ({ resourceType: 'Observation', id: 'o', status: 'final', code: loinc('29463-7'), valueQuantity: kg(60), effectiveDateTime: at })
    expect(read(pregnancy, seen('2026-11-05')).caseInput).toHaveProperty('pregnancyAndContraception.pregnancy.status', 'pregnant')
    expect(reasons(pregnancy, seen('2026-11-06'))).toEqual(['no-longer-active', 'used'])
  })
  test.each([['cancelled', 'not-done'], ['entered-in-error', 'entered-in-error'], ['active', 'used']])('a medicine %s is %s', (state, use) => {
    expect(reasons({ resourceType: 'MedicationRequest', id: '1', status: state, intent: 'order', medicationCodeableConcept: { text: 'rifampicin' } })).toEqual([use])
  })
  test('a medicine that must not be given is not taken', () => {
    expect(reasons({ resourceType: 'MedicationRequest', id: '1', status: 'active', intent: 'order', doNotPerform: true, medicationCodeableConcept: { text: 'rifampicin' } })).toEqual(['not-done'])
  })
  test('a medicine given in hospital has the time of its last dose', () => {
    const { caseInput } = read({ resourceType: 'MedicationAdministration', id: '1', status: 'completed', medicationCodeableConcept: { text: 'ulipristal' }, effectiveDateTime: '2026-11-23T20:00:00Z' })
    expect(caseInput).toMatchObject({ medicines: [{ text: 'ulipristal', lastTaken: { at: '2026-11-23T20:00:00Z' } }] })
  })
  test('what was taken until it was over has its last dose at the end; what was stopped before, and an order, have none', () => {
    const effectivePeriod = { start: '2026-11-09', end: '2026-11-16' }
    const told = (resourceType: string, status: string, rest: object) => read({ resourceType, id: '1', status, intent: 'order', medicationCodeableConcept: { text: 'doxycycline' }, ...rest }).caseInput
    const ended = { id: 'MedicationStatement-1', text: 'doxycycline', status: 'stopped', startedOn: '2026-11-09' }
    const of = (medicine: object) => ({ medicines: [medicine], unanswered: { '/medicines': { reason: 'unknown' } } })
    expect(told('MedicationStatement', 'completed', { effectivePeriod })).toEqual(of({ ...ended, stoppedAt: { onDate: '2026-11-16' }, lastTaken: { onDate: '2026-11-16' } }))
    expect(told('MedicationStatement', 'stopped', { effectivePeriod })).toEqual(of({ ...ended, stoppedAt: { onDate: '2026-11-16' } }))
    expect(told('MedicationStatement', 'completed', { effectivePeriod: { start: '2026-11-09' } })).toEqual(of(ended))
    const dosageInstruction = [{ timing: { repeat: { boundsPeriod: { end: '2026-11-16' } } } }]
    expect(told('MedicationRequest', 'completed', { authoredOn: '2026-11-09', dosageInstruction })).toEqual(of({ ...ended, id: 'MedicationRequest-1', stoppedAt: { onDate: '2026-11-16' } }))
  })
  test.each<[string, object, string | undefined]>([
    ['contact with an infection', { reasonCode: [{ text: 'contact' }, icd10('Z20.2')] }, 'sti-prophylaxis'],
    ['an infection', { reasonCode: [icd10('A56.0')] }, 'sti-treatment'],
    ['an infection, by a condition of the chart', { reasonReference: [{ reference: 'Condition/c' }] }, 'sti-treatment'],
    ['something else', { reasonCode: [icd10('L70.0')] }, undefined],
    ['words alone', { reasonCode: [{ text: 'chlamydia' }] }, undefined],
    ['nothing told', {}, undefined],
  ])('a medicine for %s', (_name, reason, purpose) => {
    const condition = { resourceType: 'Condition', id: 'c', clinicalStatus: { coding: [{ code: 'active' }] }, code: icd10('A54.9') }
    const { caseInput } = read(condition, { resourceType: 'MedicationStatement', id: '1', status: 'active', medicationCodeableConcept: { text: 'doxycycline' }, ...reason })
    expect(caseInput).toHaveProperty('medicines', [{ id: 'MedicationStatement-1', text: 'doxycycline', status: 'taking', ...(purpose === undefined ? {} : { purpose }) }])
  })
  test('a medicine list of a chart never reads as complete; one of a form does', () => {
    expect(read({ resourceType: 'MedicationRequest', id: '1', status: 'active', intent: 'order', medicationCodeableConcept: { text: 'rifampicin' } }).caseInput).toHaveProperty('unanswered', { '/medicines': { reason: 'unknown' } })
    expect(read(form({ item: [{ linkId: 'medicines', answer: [{ valueBoolean: false }] }] })).caseInput).toEqual({ medicines: [] })
  })
  test('the removal of one ovary is not the removal of both', () => {
    expect(reasons({ resourceType: 'Procedure', id: 'p', status: 'completed', code: snomed('83152002') })).toEqual(['not-read-by-any-protocol'])
    expect(read({ resourceType: 'Procedure', id: 'p', status: 'completed', code: snomed('76876009') }).caseInput).toEqual({ body: { organs: { ovaries: false } } })
  })
  test('a device in use is a method when it is named, and listed when it could be either', () => {
    const device = (name: string) => ({ resourceType: 'DeviceUseStatement', id: 'd', status: 'active', device: { display: name }, timingDateTime: '2024-02-03' })
    expect(read(device('Copper intrauterine device')).caseInput).toMatchObject({ pregnancyAndContraception: { contraception: [{ method: 'copper-iud', startedOn: '2024-02-03' }] } })
    expect(reasons(device('Intrauterine device'))).toEqual(['not-understood'])
    expect(reasons(device('Walking stick'))).toEqual(['not-read-by-any-protocol'])
  })
  test('an observation about somebody else is not hers', () => {
    expect(reasons({ resourceType: 'Observation', id: 'o', status: 'final', focus: [{ reference: 'Patient/child' }], code: loinc('29463-7'), valueQuantity: kg(12) })).toEqual(['of-another-patient'])
  })
  test('an older value is superseded', () => {
    const weighed = (id: string, at: string, value: number) => ({ resourceType: 'Observation', id, status: 'final', code: loinc('29463-7'), valueQuantity: kg(value), effectiveDateTime: at })
    expect(reasons(weighed('1', '2020-01-01', 50), weighed('2', '2026-01-01', 60))).toEqual(['superseded', 'used'])
  })
})
