import { codeSystems } from '../../case/codes.js'
import { conditions, loinc, negative, noKnownAllergy, positive, pregnantIcd10, pregnantSnomed, procedures } from './codes.js'
import { type Resource, codings, conceptText, dateOf, hasCode, hasIcd10, isObject, objects, quantityOf, statusOf, text, whenOf } from './resource.js'

/** Why a resource was not used. */
export type Reason =
  | 'not-a-clinical-fact' | 'not-read-by-any-protocol' | 'not-final' | 'entered-in-error' | 'of-another-patient' | 'unsupported-resource' | 'not-understood'
  | 'duplicate-id' | 'no-longer-active' | 'not-fhir-r4' | 'unit-not-accepted' | 'superseded'

/** One fact for the case, or the reason why there is none. */
export type Read = { readonly set: readonly Fact[] } | { readonly reason: Reason }

/** A value and its place; `append` adds a member to a list. */
export interface Fact {
  readonly path: readonly string[]
  readonly value: unknown
  readonly append?: true
}

const listed = (reason: Reason): Read => ({ reason })
const used = (...set: readonly Fact[]): Read => ({ set })
const at = (...path: readonly string[]) => (value: unknown): Fact => ({ path, value })
const add = (...path: readonly string[]) => (value: unknown): Fact => ({ path, value, append: true })

export function readPatient(resource: Resource): Read {
  const born = dateOf(resource['birthDate'])
  const sex = objects(resource['extension']).find(({ url }) => url === 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex')?.['valueCode']
  const gender = resource['gender']
  const language = objects(resource['communication']).map(({ language: of }) => codings(of)[0]?.code)[0]
  const set = [
    ...(born === undefined ? [] : [at('person', 'dateOfBirth')(born)]),
    ...(sex === 'F' || sex === 'M' ? [at('person', 'sexAssignedAtBirth')(sex === 'F' ? 'female' : 'male')] : []),
    // Decides nothing clinical (CD-16); kept because the record shows it.
    ...(gender === 'female' || gender === 'male' || gender === 'other' ? [at('person', 'administrativeGender')(gender)] : []),
    ...(language === undefined ? [] : [at('person', 'preferredLanguage')(language)]),
  ]
  return set.length === 0 ? listed('not-understood') : used(...set)
}

const virtual: readonly string[] = ['VR']

export function readEncounter(resource: Resource): Read {
  if (resource['status'] !== 'in-progress' && resource['status'] !== 'arrived' && resource['status'] !== 'triaged') return listed('no-longer-active')
  const started = whenOf(isObject(resource['period']) ? resource['period']['start'] : undefined)
  const kind = isObject(resource['class']) ? resource['class']['code'] : undefined
  const set = [
    ...(started !== undefined && 'at' in started ? [at('encounter', 'startedAt')(started.at)] : []),
    ...(typeof kind === 'string' && virtual.includes(kind) ? [at('encounter', 'modality')('video')] : []),
  ]
  return set.length === 0 ? listed('not-read-by-any-protocol') : used(...set)
}

/** A problem list sets true; its silence, and a resolved problem, never set false. */
export function readCondition(resource: Resource): Read {
  const status = statusOf(resource['clinicalStatus'])
  if (statusOf(resource['verificationStatus']) === 'entered-in-error') return listed('entered-in-error')
  if (statusOf(resource['verificationStatus']) === 'refuted') return listed('not-final')
  const { code } = resource
  const found = conditions.find(({ snomed, icd10 }) => hasCode(code, codeSystems.snomed, snomed) || hasIcd10(code, icd10))
  const pregnant = hasCode(code, codeSystems.snomed, pregnantSnomed) || hasIcd10(code, pregnantIcd10)
  if (found === undefined && !pregnant) return listed('not-read-by-any-protocol')
  if (status === 'resolved' || status === 'inactive' || status === 'remission' || resource['abatementDateTime'] !== undefined) return listed('no-longer-active')
  if (pregnant) return used(at('pregnancyAndContraception', 'pregnancy', 'status')('pregnant'), at('pregnancyAndContraception', 'pregnancy', 'basis')('clinical'))
  return found === undefined ? listed('not-read-by-any-protocol') : used(at('health', 'conditions', found.name)(true))
}

const statuses: Readonly<Record<string, string>> = { final: 'final', amended: 'final', corrected: 'final', preliminary: 'preliminary', registered: 'awaited' }

type Test = 'pregnancy' | 'hiv' | 'hivViralLoad' | 'hepatitisBSurfaceAntigen' | 'hepatitisBSurfaceAntibody' | 'creatinine' | 'kidneyFunction' | 'alanineTransaminase' | 'haemoglobin' | 'hlaB5701'
const byFinding: readonly Test[] = ['pregnancy', 'hiv', 'hepatitisBSurfaceAntigen', 'hlaB5701']
const tests: readonly (readonly [Test, readonly string[]])[] = [
  ['pregnancy', loinc.pregnancyTest], ['hiv', loinc.hiv], ['hivViralLoad', loinc.hivViralLoad], ['hepatitisBSurfaceAntigen', loinc.hepatitisBSurfaceAntigen],
  ['hepatitisBSurfaceAntibody', loinc.hepatitisBSurfaceAntibody], ['creatinine', loinc.creatinine], ['kidneyFunction', loinc.kidneyFunction],
  ['alanineTransaminase', loinc.alanineTransaminase], ['haemoglobin', loinc.haemoglobin], ['hlaB5701', loinc.hlaB5701],
]
/** Units as exports write them, where UCUM has one meaning for them. */
const sameUnit: Readonly<Record<string, string>> = { 'umol/L': 'umol/L', 'mL/min/1.73.m2': 'mL/min/{1.73_m2}', 'mL/min/1.73m2': 'mL/min/{1.73_m2}', '[lb_av]': '[lb_av]', lbs: '[lb_av]', in: '[in_i]', '{copies}/mL': '{copies}/mL' }

export function readObservation(resource: Resource): Read {
  const status = statuses[text(resource['status']) ?? '']
  if (resource['status'] === 'entered-in-error') return listed('entered-in-error')
  if (status === undefined) return listed('not-final')
  const { code } = resource
  const quantity = quantityOf(resource['valueQuantity'])
  const measured = quantity === undefined ? undefined : { ...quantity, unit: sameUnit[quantity.unit] ?? quantity.unit }
  const when = whenOf(resource['effectiveDateTime']) ?? whenOf(isObject(resource['effectivePeriod']) ? resource['effectivePeriod']['end'] : undefined)
  const dated = when === undefined ? {} : { at: when }
  for (const [name, codes] of [['weight', loinc.weight], ['height', loinc.height], ['bodyMassIndex', loinc.bodyMassIndex]] as const) {
    if (!hasCode(code, codeSystems.loinc, codes)) continue
    if (measured === undefined) return listed('unit-not-accepted')
    if (status !== 'final') return listed('not-final')
    return used(at('body', name)({ value: measured.value, unit: measured.unit, ...(name === 'weight' ? { ...dated, ...(hasCode(code, codeSystems.loinc, ['3141-9']) ? { method: 'measured' } : {}) } : {}) }))
  }
  if (hasCode(code, codeSystems.loinc, loinc.pregnancyStatus)) {
    if (hasCode(resource['valueCodeableConcept'], codeSystems.snomed, ['77386006'])) return used(at('pregnancyAndContraception', 'pregnancy', 'status')('pregnant'))
    return hasCode(resource['valueCodeableConcept'], codeSystems.snomed, ['60001007']) ? used(at('pregnancyAndContraception', 'pregnancy', 'status')('not-pregnant')) : listed('not-understood')
  }
  if (hasCode(code, codeSystems.loinc, loinc.lastPeriod)) {
    const began = dateOf(resource['valueDateTime'])
    return began === undefined ? listed('not-understood') : used(at('pregnancyAndContraception', 'lastPeriod', 'startedOn')(began))
  }
  const test = tests.find(([, codes]) => hasCode(code, codeSystems.loinc, codes))?.[0]
  if (test === undefined) return listed('not-read-by-any-protocol')
  if (byFinding.includes(test)) {
    const finding = findingOf(resource)
    if (finding === undefined && status !== 'awaited') return listed('not-understood')
    const told = test === 'hiv' && finding === 'positive' ? 'reactive-unconfirmed' : finding
    return used(add('results', test)({ ...(told === undefined ? {} : { finding: told }), ...dated, status }))
  }
  return measured === undefined ? listed('unit-not-accepted') : used(add('results', test)({ quantity: measured, ...dated, status }))
}

function findingOf(resource: Resource): 'positive' | 'negative' | undefined {
  const value = resource['valueCodeableConcept']
  if (hasCode(value, codeSystems.snomed, positive)) return 'positive'
  if (hasCode(value, codeSystems.snomed, negative)) return 'negative'
  const words = (conceptText(value) ?? text(resource['valueString']) ?? '').toLowerCase()
  if (/^(positive|detected|reactive)\b/.test(words)) return 'positive'
  return /^(negative|not detected|non-?reactive)\b/.test(words) ? 'negative' : undefined
}

/** The medication of a request or statement: a concept, or a Medication that is contained or elsewhere in the export. */
export function readMedication(resource: Resource, resolve: (reference: unknown) => Resource | undefined): Read {
  const status = text(resource['status'])
  if (status === 'entered-in-error') return listed('entered-in-error')
  if (resource['medication'] !== undefined) return listed('not-fhir-r4')
  const concept = resource['medicationCodeableConcept'] ?? resolve(resource['medicationReference'])?.['code']
  const codes = codings(concept)
  const words = conceptText(concept)
  if (codes.length === 0 && words === undefined) return listed('not-understood')
  const taken = status === 'active' || status === 'on-hold' ? 'taking' : status === 'intended' || status === 'draft' ? 'planned' : status === 'not-taken' || status === 'cancelled' ? undefined : 'stopped'
  if (taken === undefined) return listed('no-longer-active')
  const started = dateOf(resource['authoredOn']) ?? dateOf(resource['effectiveDateTime']) ?? dateOf(isObject(resource['effectivePeriod']) ? resource['effectivePeriod']['start'] : undefined)
  const ended = whenOf(isObject(resource['effectivePeriod']) ? resource['effectivePeriod']['end'] : undefined)
  const id = text(resource['id'])
  return used(
    add('medicines')({
      ...(id === undefined ? {} : { id: `${resource.resourceType}-${id}` }),
      ...(codes.length === 0 ? {} : { ingredients: codes }),
      ...(words === undefined ? {} : { text: words }),
      status: taken,
      ...(started === undefined ? {} : { startedOn: started }),
      ...(taken === 'stopped' && ended !== undefined ? { stoppedAt: ended } : {}),
    }),
  )
}

const allergyWords: readonly (readonly [string, RegExp])[] = [
  ['penicillin', /penicillin|amoxicillin/i], ['cephalosporin', /cef|ceph/i], ['macrolide', /azithromycin|erythromycin|clarithromycin/i], ['tetracycline', /cycline/i],
  ['sulfonamide', /sulfa|sulfon/i], ['levonorgestrel', /levonorgestrel/i], ['ulipristal', /ulipristal/i], ['copper', /copper/i], ['abacavir', /abacavir/i],
  ['dolutegravir', /dolutegravir/i], ['lactose', /lactose/i], ['latex', /latex/i], ['egg', /\begg/i], ['nitroimidazole', /nidazole/i], ['quinolone', /floxacin/i],
]

export function readAllergy(resource: Resource): Read {
  if (statusOf(resource['verificationStatus']) === 'entered-in-error') return listed('entered-in-error')
  if (statusOf(resource['verificationStatus']) === 'refuted') return listed('not-final')
  if (hasCode(resource['code'], codeSystems.snomed, noKnownAllergy)) return used(at('allergies')([]))
  const words = conceptText(resource['code'])
  const substance = words === undefined ? undefined : (allergyWords.find(([, pattern]) => pattern.test(words))?.[0] ?? { text: words })
  return substance === undefined ? listed('not-understood') : used(add('allergies')({ substance }))
}

export function readProcedure(resource: Resource): Read {
  if (resource['status'] === 'entered-in-error') return listed('entered-in-error')
  if (resource['status'] !== 'completed') return listed('not-final')
  if (hasCode(resource['code'], codeSystems.snomed, procedures.hysterectomy)) return used(at('body', 'organs', 'uterus')(false))
  if (hasCode(resource['code'], codeSystems.snomed, procedures.bilateralOophorectomy)) return used(at('body', 'organs', 'ovaries')(false))
  if (hasCode(resource['code'], codeSystems.snomed, procedures.tubalLigation)) return used(add('pregnancyAndContraception', 'contraception')({ method: 'female-sterilisation' }))
  return listed('not-read-by-any-protocol')
}

