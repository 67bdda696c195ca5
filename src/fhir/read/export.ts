import { CaseBuilder } from './build.js'
import { administrative, unread } from './codes.js'
import { readCondition } from './condition.js'
import { type Fact, type Read, type Reason, listed } from './facts.js'
import { readAllergy, readDeviceUse, readProcedure } from './history.js'
import { readMedication } from './medication.js'
import { readObservation } from './observation.js'
import { isOpen, readEncounter, readPatient, startOf } from './person.js'
import { readForm } from './questionnaire.js'
import { type Entry, References } from './references.js'
import { type Json, type Resource, datedAt, idOf, isResource, objects, text, within } from './resource.js'
import { isOfAnotherVersion } from './version.js'

/** What became of one resource: every entry of an export is accounted for, in its order. */
export type ResourceAccount =
  | { readonly index: number; readonly resourceType: string; readonly use: 'used'; readonly paths: readonly string[] }
  | { readonly index: number; readonly resourceType: string; readonly use: 'listed'; readonly reason: Reason }

export type ReadProblemCode = 'not-json' | 'not-fhir' | 'not-fhir-r4' | 'more-than-one-patient' | 'too-large'
/** `more-pages`: a search result of which only a part is here. */
export type ReadNoticeCode = 'not-understood' | 'duplicate-id' | 'of-an-earlier-visit' | 'more-pages'

/** A code and a position (`/entry/12`), never a value. */
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

/** Characters of text that are read at most. */
const largestText = 50_000_000

/**
 * Reads an EHR export: an R4 Bundle or one resource (object or JSON text), or text with one resource a line. Maps facts and infers none: a problem list sets
 * true and its silence never false; a list of a chart never reads as complete; administrative gender decides nothing. Throws nothing; no problem or notice
 * repeats what was in the export.
 * @example readExport(text, { format: 'fhir' }).account[0] // { index: 0, resourceType: 'Patient', use: 'used', paths: ['/person/dateOfBirth'] }
 */
export function readExport(input: unknown, { format }: ReadOptions): ReadResult {
  const found = format === 'ndjson' ? fromLines(input) : fromBundle(input)
  if ('code' in found) return { caseInput: {}, account: [], notices: [], problems: [{ code: found.code, path: '' }] }
  return readEntries(found.entries, found.notices)
}

type Collected = { readonly entries: readonly Entry[]; readonly notices: readonly ReadNotice[] } | { readonly code: ReadProblemCode }

function fromBundle(input: unknown): Collected {
  if (typeof input === 'string' && input.length > largestText) return { code: 'too-large' }
  const value = typeof input === 'string' ? parse(input) : input
  if (value === undefined) return { code: 'not-json' }
  if (!isResource(value)) return { code: 'not-fhir' }
  if (value.resourceType !== 'Bundle') return { entries: [{ resource: value, deleted: false }], notices: [] }
  const stated = value['entry'] ?? []
  if (!Array.isArray(stated)) return { code: 'not-fhir' }
  const more = objects(value['link']).some(({ relation }) => relation === 'next')
  return { entries: stated.map(entryOf), notices: more ? [{ code: 'more-pages', path: '' }] : [] }
}

function entryOf(entry: unknown): Entry {
  const fullUrl = text(within(entry, 'fullUrl'))
  const deleted = within(entry, 'request', 'method') === 'DELETE'
  return { resource: within(entry, 'resource'), deleted, ...(fullUrl === undefined ? {} : { fullUrl }) }
}

function fromLines(input: unknown): Collected {
  if (typeof input !== 'string') return { code: 'not-json' }
  if (input.length > largestText) return { code: 'too-large' }
  const entries = input.split('\n').filter((line) => line.trim() !== '').map((line): Entry => ({ resource: parse(line), deleted: false }))
  return entries.every(({ resource }) => resource === undefined) ? { code: 'not-json' } : { entries, notices: [] }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

/** What reading one resource needs to know of the others. */
interface Chart {
  readonly references: References
  /** The time of the newest entry: the chart's own idea of now. */
  readonly newest: number | undefined
  readonly visits: readonly Resource[]
  readonly newestForm: number | undefined
}

function readEntries(entries: readonly Entry[], noticed: readonly ReadNotice[]): ReadResult {
  const references = new References(entries)
  const sorting = sort(entries, references)
  const hers = sorting.kept.map(({ resource }) => resource)
  const chart: Chart = {
    references,
    newest: latest(hers.filter(({ resourceType }) => ['Encounter', 'Observation', 'QuestionnaireResponse'].includes(resourceType)).map(datedAt)),
    visits: hers.filter((one) => one.resourceType === 'Encounter' && isOpen(one)),
    newestForm: latest(hers.filter(({ resourceType }) => resourceType === 'QuestionnaireResponse').map(datedAt)),
  }
  const notices = [...noticed, ...sorting.notices]
  const build = new CaseBuilder()
  const account: ResourceAccount[] = [...sorting.listed]
  const tellers: { readonly index: number; readonly resourceType: string }[] = []
  for (const { index, resource } of sorting.kept) {
    const { resourceType } = resource
    const { read, codes } = readOne(resource, chart)
    notices.push(...codes.map((code): ReadNotice => ({ code, path: `/entry/${index}` })))
    if ('reason' in read) account.push({ index, resourceType, use: 'listed', reason: read.reason })
    else {
      for (const fact of read.facts) build.put(fact, { index, at: datedAt(resource), asked: resourceType === 'QuestionnaireResponse' })
      tellers.push({ index, resourceType })
    }
  }
  for (const teller of tellers) {
    const paths = build.pathsOf(teller.index)
    account.push(paths.length === 0 ? { ...teller, use: 'listed', reason: 'superseded' } : { ...teller, use: 'used', paths })
  }
  account.sort((a, b) => a.index - b.index)
  return { caseInput: build.finish(), account, problems: sorting.problems, notices }
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce((newest, time) => (time !== undefined && (newest === undefined || time > newest) ? time : newest), undefined)
}

interface Sorted {
  readonly kept: readonly { readonly index: number; readonly resource: Resource }[]
  readonly listed: readonly ResourceAccount[]
  readonly problems: readonly ReadProblem[]
  readonly notices: readonly ReadNotice[]
}

/** What can be read at all, and is about her. She is the first Patient of the export, else the first whom a resource names. */
function sort(entries: readonly Entry[], references: References): Sorted {
  const kept: { readonly index: number; readonly resource: Resource }[] = []
  const account: ResourceAccount[] = []
  const problems = new Map<ReadProblemCode, ReadProblem>()
  const notices: ReadNotice[] = []
  const seen = new Set<string>()
  let her: Resource | string | undefined = entries.map(({ resource }) => resource).find((one): one is Resource => isResource(one) && one.resourceType === 'Patient')
  for (const [index, { resource, fullUrl, deleted }] of entries.entries()) {
    const path = `/entry/${index}`
    const resourceType = isResource(resource) ? resource.resourceType : ''
    const list = (reason: Reason): unknown => account.push({ index, resourceType, use: 'listed', reason })
    // Told once, where it is first met.
    const problem = (code: ReadProblemCode): unknown => problems.has(code) || problems.set(code, { code, path })
    if (deleted) list('deleted')
    else if (!isResource(resource)) {
      list('not-understood')
      notices.push({ code: 'not-understood', path })
    } else if (isSeen(namesOf(resource, fullUrl), seen)) {
      list('duplicate-id')
      notices.push({ code: 'duplicate-id', path })
    } else if (isOfAnotherVersion(resource)) {
      list('not-fhir-r4')
      problem('not-fhir-r4')
    } else {
      const about = resourceType === 'Patient' ? resource : references.subjectOf(resource)
      her ??= about
      if (about === undefined || about === her) kept.push({ index, resource })
      else {
        list('of-another-patient')
        // A group, a place or a device is not another patient.
        if (typeof about === 'string' || about.resourceType === 'Patient') problem('more-than-one-patient')
      }
    }
  }
  return { kept, listed: account, problems: [...problems.values()], notices }
}

function namesOf(resource: Resource, fullUrl: string | undefined): readonly string[] {
  const id = idOf(resource)
  return [...(id === undefined ? [] : [`${resource.resourceType}/${id}`]), ...(fullUrl === undefined ? [] : [fullUrl])]
}

function isSeen(names: readonly string[], seen: Set<string>): boolean {
  const before = names.some((name) => seen.has(name))
  for (const name of names) seen.add(name)
  return before
}

interface ReadOne {
  readonly read: Read
  readonly codes: readonly ReadNoticeCode[]
}

function readOne(resource: Resource, chart: Chart): ReadOne {
  if (resource.resourceType === 'QuestionnaireResponse') return readAnswers(resource, chart)
  return { read: readResource(resource, chart), codes: [] }
}

function readResource(resource: Resource, { references, newest }: Chart): Read {
  switch (resource.resourceType) {
    case 'Patient': return readPatient(resource)
    case 'Encounter': return readEncounter(resource)
    case 'Condition': return readCondition(resource, newest)
    case 'Observation': return readObservation(resource, newest)
    case 'MedicationRequest':
    case 'MedicationStatement':
    case 'MedicationAdministration': return readMedication(resource, references.from(resource))
    case 'AllergyIntolerance': return readAllergy(resource)
    case 'Procedure': return readProcedure(resource)
    case 'DeviceUseStatement': return readDeviceUse(resource, references.from(resource))
    default: {
      if (administrative.includes(resource.resourceType)) return listed('not-a-clinical-fact')
      return listed(unread.includes(resource.resourceType) ? 'not-read-by-any-protocol' : 'unsupported-resource')
    }
  }
}

/** Groups that speak of the contact itself: who is in the room tonight is not what was true at the last visit (law 10). */
const ofTheVisit: readonly string[] = ['privacy', 'encounter', 'acute']

function readAnswers(form: Resource, chart: Chart): ReadOne {
  if (form['status'] === 'entered-in-error') return { read: listed('entered-in-error'), codes: [] }
  const { facts, notUnderstood } = readForm(form)
  const standing: readonly Fact[] = isOfThisVisit(form, chart) ? facts : facts.filter(({ path }) => !ofTheVisit.includes(path[0] ?? ''))
  const codes: readonly ReadNoticeCode[] = [...(notUnderstood > 0 ? (['not-understood'] as const) : []), ...(standing.length < facts.length ? (['of-an-earlier-visit'] as const) : [])]
  if (standing.length > 0) return { read: { facts: standing }, codes }
  return { read: listed(facts.length > 0 ? 'no-longer-active' : 'not-understood'), codes }
}

/** By the encounter it names, else by its time; where no encounter goes on, the newest form is of this contact. */
function isOfThisVisit(form: Resource, { references, visits, newestForm }: Chart): boolean {
  const named = references.from(form)(form['encounter'])
  if (named !== undefined) return visits.includes(named)
  const at = datedAt(form)
  if (visits.length === 0) return at === newestForm
  return at !== undefined && visits.some((visit) => (startOf(visit) ?? Number.POSITIVE_INFINITY) <= at)
}
