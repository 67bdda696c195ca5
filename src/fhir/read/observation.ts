import { codeSystems } from '../../case/codes.js'
import {
  type Finding, findingsByInterpretation, findingsByLoinc, findingsBySnomed, findingsByWords, interpretationSystem, lastPeriodLoinc, measures, pregnancyStatusLoinc, sameUnit, tests, weightMeasured,
} from './codes.js'
import { mayStillBe, pregnancy, pregnancyOf } from './condition.js'
import { type Read, leaf, listed, member, used } from './facts.js'
import { type Measure, type Resource, codings, conceptText, dateOf, hasCode, objects, quantityOf, text, whenOf, within } from './resource.js'
import { rowAt } from './rows.js'

type Status = 'final' | 'preliminary' | 'awaited'
const statuses: ReadonlyMap<unknown, Status> = new Map([['final', 'final'], ['amended', 'final'], ['corrected', 'final'], ['preliminary', 'preliminary'], ['registered', 'awaited']])

export function readObservation(resource: Resource, newest: number | undefined): Read {
  if (resource['status'] === 'entered-in-error') return listed('entered-in-error')
  if (resource['status'] === 'cancelled') return listed('not-done')
  // What an observation of hers is about may be another: her child, her household.
  if (resource['focus'] !== undefined) return listed('of-another-patient')
  const status = statuses.get(resource['status'])
  if (status === undefined) return listed('not-final')
  const is = (codes: readonly string[]): boolean => hasCode(resource['code'], codeSystems.loinc, codes)
  const measure = measures.find(({ loinc }) => is(loinc))
  const test = tests.find(({ loinc }) => is(loinc))
  if (test !== undefined) return readTest(resource, test.name, status)
  if (measure === undefined && !is(pregnancyStatusLoinc) && !is(lastPeriodLoinc)) return listed('not-read-by-any-protocol')
  if (status !== 'final') return listed('not-final')
  if (measure !== undefined) return readMeasure(resource, measure.name)
  return is(lastPeriodLoinc) ? readLastPeriod(resource) : readPregnancyStatus(resource, newest)
}

/** The time of an observation, for the case. */
function dated(resource: Resource): { readonly at?: unknown } {
  const { effectiveDateTime, effectiveInstant, effectivePeriod } = resource
  const at = whenOf(effectiveDateTime) ?? whenOf(effectiveInstant) ?? whenOf(within(effectivePeriod, 'end')) ?? whenOf(within(effectivePeriod, 'start'))
  return at === undefined ? {} : { at }
}

/** A quantity in a unit that the fact takes, under its UCUM name. */
function accepted(resource: Resource, path: string): Measure | undefined {
  const quantity = quantityOf(resource['valueQuantity'])
  if (quantity === undefined) return undefined
  const units = rowAt(path)?.unit ?? []
  const unit = [quantity.unit, sameUnit.get(quantity.unit)].find((name) => name !== undefined && units.includes(name))
  return unit === undefined ? undefined : { ...quantity, unit }
}

function readMeasure(resource: Resource, name: (typeof measures)[number]['name']): Read {
  const quantity = accepted(resource, `/body/${name}`)
  if (quantity === undefined || quantity.comparator !== undefined) return listed('unit-not-accepted')
  const { value, unit } = quantity
  if (name !== 'weight') return used(leaf(`body.${name}`, { value, unit }))
  const method = hasCode(resource['code'], codeSystems.loinc, weightMeasured) ? { method: 'measured' } : {}
  return used(leaf('body.weight', { value, unit, ...method, ...dated(resource) }))
}

function readLastPeriod(resource: Resource): Read {
  const began = dateOf(resource['valueDateTime'])
  return began === undefined ? listed('not-understood') : used(leaf('pregnancyAndContraception.lastPeriod.startedOn', began))
}

function readPregnancyStatus(resource: Resource, newest: number | undefined): Read {
  const status = pregnancyOf(resource['valueCodeableConcept'])
  if (status === undefined) return listed('not-understood')
  return mayStillBe(resource, newest) ? used(...pregnancy(status)) : listed('no-longer-active')
}

function readTest(resource: Resource, name: (typeof tests)[number]['name'], status: Status): Read {
  const path = `/results/${name}`
  const told = (result: object): Read => used(member(`results.${name}`, { ...result, ...dated(resource), status }))
  if (status === 'awaited') return told({})
  const findings = rowAt(path)?.allowed
  if (findings === undefined) {
    const quantity = accepted(resource, path)
    return quantity === undefined ? listed('unit-not-accepted') : told({ quantity })
  }
  const found = findingOf(resource)
  // One reactive test is not a diagnosis (PEP-041).
  const finding = name === 'hiv' && found === 'positive' ? 'reactive-unconfirmed' : found
  return finding === undefined || !findings.includes(finding) ? listed('not-understood') : told({ finding })
}

/** The result in a code, else in a word that is all of the answer, else in its interpretation. */
function findingOf(resource: Resource): Finding | undefined {
  const value = resource['valueCodeableConcept']
  const coded = codings(value).map(({ system, code }) => (system === codeSystems.snomed ? findingsBySnomed : system === codeSystems.loinc ? findingsByLoinc : undefined)?.get(code))
  const words = (conceptText(value) ?? text(resource['valueString']) ?? '').trim().toLowerCase()
  const interpreted = objects(resource['interpretation']).flatMap(codings).filter(({ system }) => system === interpretationSystem)
  return coded.find((finding) => finding !== undefined) ?? findingsByWords.get(words) ?? interpreted.map(({ code }) => findingsByInterpretation.get(code)).find((finding) => finding !== undefined)
}
