import { datesOf } from '../../case/calendar.js'
import { codeSystems } from '../../case/codes.js'
import { type Instant, calendarDate, instantOf, instantText, partialDate } from '../../case/time.js'

export type Json = Readonly<Record<string, unknown>>

/** A resource of which only the type is known: everything else is looked at before it is believed. */
export type Resource = Json & { readonly resourceType: string }

/** Finds what a reference points to: a contained resource, or another one of the export. */
export type Resolve = (reference: unknown) => Resource | undefined

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isResource(value: unknown): value is Resource {
  return isObject(value) && typeof value['resourceType'] === 'string' && /^[A-Z][A-Za-z]{1,60}$/.test(value['resourceType'])
}

export function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : []
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** An element of an element. */
export function within(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((node, name) => (isObject(node) ? node[name] : undefined), value)
}

export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

export function codingOf(value: unknown): Coding | undefined {
  const system = text(within(value, 'system'))
  const code = text(within(value, 'code'))
  const display = text(within(value, 'display'))
  return system === undefined || code === undefined ? undefined : { system, code, ...(display === undefined ? {} : { display }) }
}

/** The codings of a CodeableConcept. */
export function codings(concept: unknown): readonly Coding[] {
  return objects(within(concept, 'coding')).map(codingOf).filter((coding) => coding !== undefined)
}

/** Its text, else the first name of a coding, with or without a system. */
export function conceptText(concept: unknown): string | undefined {
  return text(within(concept, 'text')) ?? objects(within(concept, 'coding')).map((coding) => text(coding['display'])).find((display) => display !== undefined)
}

export function hasCode(concept: unknown, system: string, codes: readonly string[]): boolean {
  return codings(concept).some((coding) => coding.system === system && codes.includes(coding.code))
}

/** ICD-10 in any of its two systems, by prefix. */
export function hasIcd10(concept: unknown, prefixes: readonly string[]): boolean {
  return codings(concept).some(({ system, code }) => (system === codeSystems.icd10 || system === codeSystems.icd10cm) && prefixes.some((prefix) => code.startsWith(prefix)))
}

/** The code of a status that is a CodeableConcept. */
export function statusOf(concept: unknown): string | undefined {
  return objects(within(concept, 'coding')).map((coding) => text(coding['code'])).find((code) => code !== undefined)
}

/** A FHIR dateTime as a time of the case: an instant when it has its offset, else the day; a partial date has no such form. */
export function whenOf(value: unknown): { readonly at: string } | { readonly onDate: string } | undefined {
  const stated = text(value) ?? ''
  if (instantText(stated) !== undefined) return { at: stated }
  const [day = ''] = stated.split('T')
  return calendarDate(day) === undefined ? undefined : { onDate: day }
}

/** The calendar part of a dateTime, as precise as it is. */
export function dateOf(value: unknown): string | undefined {
  return partialDate((text(value) ?? '').split('T')[0] ?? '')
}

/** The place of a dateTime in time, to see which of two is newer: of a day or a longer time its last day, in UTC. */
export function orderOf(value: unknown): Instant | undefined {
  const stated = text(value) ?? ''
  const instant = instantText(stated)
  if (instant !== undefined) return instantOf(instant)
  const date = partialDate(stated.split('T')[0] ?? '')
  const midnight = date === undefined ? undefined : instantText(`${datesOf(date).last}T00:00:00Z`)
  return midnight === undefined ? undefined : instantOf(midnight)
}

const datedBy: readonly (readonly string[])[] = [
  ['effectiveDateTime'], ['effectiveInstant'], ['effectivePeriod', 'end'], ['effectivePeriod', 'start'], ['authored'], ['authoredOn'], ['dateAsserted'], ['recordedDate'],
  ['performedDateTime'], ['performedPeriod', 'end'], ['timingDateTime'], ['timingPeriod', 'start'], ['recordedOn'], ['period', 'start'], ['onsetDateTime'], ['onsetPeriod', 'start'], ['issued'],
]

/** When a resource speaks of. */
export function datedAt(resource: Resource): Instant | undefined {
  for (const names of datedBy) {
    const at = orderOf(within(resource, ...names))
    if (at !== undefined) return at
  }
  return undefined
}

export interface Measure {
  readonly value: number
  readonly unit: string
  readonly comparator?: '<' | '>'
}

/** A Quantity with its unit as written; one that is bounded and not measured (`<=`, `>=`) has no form in a case. */
export function quantityOf(value: unknown): Measure | undefined {
  if (!isObject(value) || typeof value['value'] !== 'number') return undefined
  const coded = value['system'] === codeSystems.ucum ? text(value['code']) : undefined
  const unit = coded ?? text(value['unit'])
  const { comparator } = value
  if (unit === undefined || (comparator !== undefined && comparator !== '<' && comparator !== '>')) return undefined
  return { value: value['value'], unit, ...(comparator === undefined ? {} : { comparator }) }
}

/** An id as the standard allows it; anything else is no id. */
export function idOf(resource: Json): string | undefined {
  const id = text(resource['id'])
  return id !== undefined && /^[A-Za-z0-9.-]{1,64}$/.test(id) ? id : undefined
}

/** Whether a text holds a word by itself: `sulfa` is not in `ferrous sulfate`. */
export function hasWord(words: string, word: string): boolean {
  return words.toLowerCase().split(/[^\p{L}\p{N}]+/u).includes(word)
}
