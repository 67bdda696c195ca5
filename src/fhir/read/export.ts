import { administrative } from './codes.js'
import { type Fact, type Read, type Reason, readAllergy, readCondition, readEncounter, readMedication, readObservation, readPatient, readProcedure } from './facts.js'
import { readForm } from './questionnaire.js'
import { type Json, type Resource, isObject, isResource, objects, text } from './resource.js'

/** What became of one resource: every one of an export is accounted for. */
export type ResourceAccount =
  | { readonly index: number; readonly resourceType: string; readonly use: 'used'; readonly paths: readonly string[] }
  | { readonly index: number; readonly resourceType: string; readonly use: 'listed'; readonly reason: Reason }

export type ReadProblemCode = 'not-json' | 'not-fhir' | 'not-fhir-r4' | 'more-than-one-patient' | 'too-large'
export type ReadNoticeCode = 'not-understood' | 'duplicate-id' | 'not-used'

/** A code and a position; never a value. */
export interface ReadProblem {
  readonly code: ReadProblemCode
  readonly path: string
}
export interface ReadNotice {
  readonly code: ReadNoticeCode
  readonly path: string
}

export interface ReadResult {
  /** A case as plain JSON, for `parseCase`. */
  readonly caseInput: Json
  readonly account: readonly ResourceAccount[]
  readonly problems: readonly ReadProblem[]
  readonly notices: readonly ReadNotice[]
}

export interface ReadOptions {
  readonly format: 'fhir' | 'ndjson'
}

const largestText = 50_000_000
const nothing = { caseInput: {}, account: [], notices: [] } as const

/**
 * Reads an EHR export: an R4 Bundle (object or text) or one resource per line. Maps facts and infers nothing: a problem list sets true, its silence never
 * sets false.
 */
export function readExport(input: unknown, { format }: ReadOptions): ReadResult {
  const read = format === 'ndjson' ? fromLines(input) : fromBundle(input)
  if ('code' in read) return { ...nothing, problems: [{ code: read.code, path: '' }] }
  return readResources(read.resources)
}

type Collected = { readonly resources: readonly unknown[] } | { readonly code: ReadProblemCode }

function fromBundle(input: unknown): Collected {
  const value = typeof input === 'string' ? parse(input) : input
  if (value === undefined) return { code: typeof input === 'string' && input.length > largestText ? 'too-large' : 'not-json' }
  if (!isResource(value)) return { code: 'not-fhir' }
  if (value.resourceType !== 'Bundle') return { resources: [value] }
  const entries = value['entry']
  return { resources: (Array.isArray(entries) ? (entries as readonly unknown[]) : []).map((entry) => (isObject(entry) ? (isDelete(entry) ? undefined : entry['resource']) : undefined)) }
}

/** A transaction may ask for something to be deleted: that is no fact. */
function isDelete(entry: Json): boolean {
  return isObject(entry['request']) && entry['request']['method'] === 'DELETE'
}

function fromLines(input: unknown): Collected {
  if (typeof input !== 'string') return { code: 'not-json' }
  if (input.length > largestText) return { code: 'too-large' }
  const lines = input.split('\n').filter((line) => line.trim() !== '')
  const resources = lines.map(parse)
  return resources.every((resource) => resource === undefined) ? { code: 'not-json' } : { resources }
}

function parse(line: string): unknown {
  if (line.length > largestText) return undefined
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

/** Types and elements that only other versions have. */
const otherVersions: readonly string[] = ['MedicationOrder', 'MedicationUsage', 'ProcedureRequest', 'DiagnosticOrder', 'ReferralRequest', 'DeviceUsage', 'BodySite', 'Sequence']

function readResources(resources: readonly unknown[]): ReadResult {
  const account: ResourceAccount[] = []
  const problems: ReadProblem[] = []
  const notices: ReadNotice[] = []
  const build = new Builder()
  const patients = resources.filter((one): one is Resource => isResource(one) && one.resourceType === 'Patient')
  const [patient] = patients
  if (patients.length > 1) problems.push({ code: 'more-than-one-patient', path: '' })
  const seen = new Set<string>()
  const byReference = referenceTable(resources)
  if (resources.some((one) => isResource(one) && (otherVersions.includes(one.resourceType) || one['medication'] !== undefined))) problems.push({ code: 'not-fhir-r4', path: '' })
  for (const [index, resource] of resources.entries()) {
    const path = `/entry/${index}`
    if (!isResource(resource)) {
      account.push({ index, resourceType: '', use: 'listed', reason: 'not-understood' })
      notices.push({ code: 'not-understood', path })
      continue
    }
    const { resourceType } = resource
    const list = (reason: Reason): void => {
      account.push({ index, resourceType, use: 'listed', reason })
    }
    const id = text(resource['id'])
    const key = `${resourceType}/${id ?? `#${index}`}`
    if (seen.has(key)) {
      notices.push({ code: 'duplicate-id', path })
      list('duplicate-id')
      continue
    }
    seen.add(key)
    if (resourceType === 'Patient' && resource !== patient) {
      list('of-another-patient')
      continue
    }
    if (patient !== undefined && isOfAnother(resource, patient, patients, byReference)) {
      list('of-another-patient')
      continue
    }
    const read = readOne(resource, byReference, notices, path)
    if ('reason' in read) list(read.reason)
    else {
      for (const fact of read.set) build.put(fact, timeKey(resource))
      account.push({ index, resourceType, use: 'used', paths: [...new Set(read.set.map((fact) => `/${fact.path.join('/')}`))] })
    }
  }
  return { caseInput: build.made, account, problems, notices }
}

function readOne(resource: Resource, byReference: ReadonlyMap<string, Resource>, notices: ReadNotice[], path: string): Read {
  switch (resource.resourceType) {
    case 'Patient': return readPatient(resource)
    case 'Encounter': return readEncounter(resource)
    case 'Condition': return readCondition(resource)
    case 'Observation': return readObservation(resource)
    case 'MedicationRequest':
    case 'MedicationStatement': return readMedication(resource, (reference) => resolve(reference, resource, byReference))
    case 'AllergyIntolerance': return readAllergy(resource)
    case 'Procedure': return readProcedure(resource)
    case 'QuestionnaireResponse': {
      const form = readForm(resource)
      if (form.notUnderstood > 0) notices.push({ code: 'not-understood', path })
      return form.set.length === 0 ? { reason: 'not-understood' } : { set: form.set }
    }
    case 'Immunization':
    case 'Medication':
    case 'MedicationAdministration':
    case 'MedicationDispense':
    case 'DiagnosticReport':
    case 'ImagingStudy':
    case 'DocumentReference': return { reason: 'not-read-by-any-protocol' }
    default: return { reason: administrative.includes(resource.resourceType) ? 'not-a-clinical-fact' : 'unsupported-resource' }
  }
}

function resolve(reference: unknown, within: Resource, byReference: ReadonlyMap<string, Resource>): Resource | undefined {
  const to = isObject(reference) ? text(reference['reference']) : undefined
  if (to === undefined) return undefined
  if (to.startsWith('#')) return objects(within['contained']).filter(isResource).find(({ id }) => id === to.slice(1))
  return byReference.get(to)
}

function referenceTable(resources: readonly unknown[]): ReadonlyMap<string, Resource> {
  const table = new Map<string, Resource>()
  for (const resource of resources) {
    const id = isResource(resource) ? text(resource['id']) : undefined
    if (!isResource(resource) || id === undefined) continue
    table.set(`${resource.resourceType}/${id}`, resource)
    table.set(`urn:uuid:${id}`, resource)
  }
  return table
}

/** A subject that names another patient of the export. A reference that cannot be resolved is taken as hers: exports of one person often use outside ids. */
function isOfAnother(resource: Resource, patient: Resource, patients: readonly Resource[], byReference: ReadonlyMap<string, Resource>): boolean {
  if (patients.length < 2 || resource === patient) return false
  const subject = isObject(resource['subject']) ? resource['subject'] : isObject(resource['patient']) ? resource['patient'] : undefined
  const to = subject === undefined ? undefined : text(subject['reference'])
  const target = to === undefined ? undefined : byReference.get(to)
  return target !== undefined && target.resourceType === 'Patient' && target !== patient
}

/** When a resource speaks of, so that the newest of several measures stands. */
function timeKey(resource: Resource): string {
  return text(resource['effectiveDateTime']) ?? text(resource['authored']) ?? text(resource['recordedDate']) ?? text(resource['authoredOn']) ?? ''
}

/** Puts facts together: lists are appended to, and of several values for one leaf the newest stands. */
class Builder {
  readonly made: { [group: string]: unknown } = {}
  readonly #times = new Map<string, string>()

  put({ path, value, append }: Fact, time: string): void {
    const key = path.join('/')
    if (append !== true) {
      if (time < (this.#times.get(key) ?? '')) return
      this.#times.set(key, time)
    }
    let node = this.made
    for (const name of path.slice(0, -1)) {
      const next = Object.hasOwn(node, name) && isObject(node[name]) ? (node[name] as { [key: string]: unknown }) : {}
      node[name] = next
      node = next
    }
    const last = path.at(-1) ?? ''
    const held = Object.hasOwn(node, last) ? node[last] : undefined
    if (append === true) node[last] = [...(Array.isArray(held) ? (held as readonly unknown[]) : []), value]
    else if (!(Array.isArray(value) && Array.isArray(held))) node[last] = value
  }
}
