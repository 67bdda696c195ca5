import { codeSystems } from '../../case/codes.js'

/** A resource of which only the type is known: everything else is looked at before it is believed. */
export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

export type Json = Readonly<Record<string, unknown>>

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

export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

/** The codings of a CodeableConcept, and its text. */
export function codings(concept: unknown): readonly Coding[] {
  return objects(isObject(concept) ? concept['coding'] : undefined).flatMap((coding) => {
    const system = text(coding['system'])
    const code = text(coding['code'])
    const display = text(coding['display'])
    return system === undefined || code === undefined ? [] : [{ system, code, ...(display === undefined ? {} : { display }) }]
  })
}

export function conceptText(concept: unknown): string | undefined {
  return (isObject(concept) ? text(concept['text']) : undefined) ?? codings(concept).find(({ display }) => display !== undefined)?.display
}

export function hasCode(concept: unknown, system: string, codes: readonly string[]): boolean {
  return codings(concept).some((coding) => coding.system === system && codes.includes(coding.code))
}

/** ICD-10 in any of its two systems, by prefix. */
export function hasIcd10(concept: unknown, prefixes: readonly string[]): boolean {
  return codings(concept).some(({ system, code }) => (system === codeSystems.icd10 || system === codeSystems.icd10cm) && prefixes.some((prefix) => code.startsWith(prefix)))
}

export function statusOf(concept: unknown): string | undefined {
  return codings(concept)[0]?.code
}

/** A FHIR dateTime as a time of the case: an instant when it has an offset, else a date; a partial date has no `when` form. */
export function whenOf(value: unknown): { readonly at: string } | { readonly onDate: string } | undefined {
  const stated = text(value)
  if (stated === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(stated)) return { at: stated }
  return /^\d{4}-\d{2}-\d{2}$/.test(stated) ? { onDate: stated } : undefined
}

/** The calendar part of a dateTime, as precise as it is. */
export function dateOf(value: unknown): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?/.exec(text(value) ?? '')?.[0]
}

/** A Quantity in UCUM; a unit that is only words is no unit. */
export function quantityOf(value: unknown): { readonly value: number; readonly unit: string; readonly comparator?: string } | undefined {
  if (!isObject(value) || typeof value['value'] !== 'number') return undefined
  const unit = value['system'] === codeSystems.ucum ? (text(value['code']) ?? text(value['unit'])) : text(value['unit'])
  if (unit === undefined) return undefined
  const comparator = value['comparator']
  return { value: value['value'], unit, ...(comparator === '<' || comparator === '>' ? { comparator } : {}) }
}
