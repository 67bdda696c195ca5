import type { Bundle, FhirResource, MedicationRequest, Provenance, RequestGroup } from 'fhir/r4.js'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { toBundle } from '../../src/fhir/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const plan = assess(parseCase(exampleCase()).survivorCase, { guideline: who, now: exampleNow })
const bundle: Bundle = toBundle(release(plan, { to: 'chart' }), en, { subject: { reference: 'Patient/p' } })
const resources = (bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource as FhirResource] : []))

describe('the plan as a Bundle', () => {
  test('lists every line in order in one RequestGroup', () => {
    const group = resources.find((one): one is RequestGroup => one.resourceType === 'RequestGroup')
    expect(group?.action?.map(({ title }) => title)).toEqual(plan.recommendations.map(({ id }) => en.line(id)))
  })

  test('has an address of its own for every resource, and no reference that leads nowhere', () => {
    const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"(urn:uuid:[^"]+)"/g)].map(([, to]) => to)
    expect(references.length).toBeGreaterThan(10)
    for (const to of references) expect(urls).toContain(to)
  })

  test('stands for every line with requests or an answer, never both and never nothing (rqg-1); a regimen is taken whole', () => {
    const actions = resources.find((one): one is RequestGroup => one.resourceType === 'RequestGroup')?.action ?? []
    for (const { resource, action, title } of actions) expect((resource === undefined) !== (action === undefined), title).toBe(true)
    const course = resources.filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest' && one.groupIdentifier?.value === 'hiv-pep/first-dose')
    const whole = actions.find(({ id }) => id === 'hiv-pep-first-dose')
    expect(whole).toMatchObject({ selectionBehavior: 'all' })
    expect(whole?.action).toHaveLength(course.length)
  })

  test('a closed line is an answer with its reason, and nothing that could be ordered', () => {
    const closed = plan.recommendations.filter(({ verb }) => verb === 'not-recommended' || verb === 'contraindicated')
    expect(closed.length).toBeGreaterThan(0)
    for (const { id, verb } of closed) {
      const of = resources.filter((one) => one.id === id.replaceAll('/', '-'))
      expect(of.map(({ resourceType }) => resourceType), id).toEqual(['GuidanceResponse'])
      expect(of[0]).toMatchObject({ status: 'success', reasonCode: [{ text: `${en.line(id)}: ${en.words.verbs[verb]}` }] })
    }
  })

  test('gives ids that FHIR allows', () => {
    for (const { id } of resources) expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
  })

  test('proposes the doubled pill for the day, and the regimen twice a day where an inducer asks for it', () => {
    const requests = resources.filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest')
    const pill = requests.find(({ id }) => id === 'emergency-contraception-levonorgestrel')
    expect(pill).toMatchObject({ status: 'draft', intent: 'proposal', dosageInstruction: [{ text: 'Levonorgestrel 1.5 mg: 2 tablets, once', doseAndRate: [{ doseQuantity: { value: 2 } }] }] })
    const course = requests.filter(({ groupIdentifier }) => groupIdentifier?.value === 'hiv-pep/first-dose')
    expect(course.length).toBeGreaterThan(1)
    for (const { dosageInstruction } of course) expect(dosageInstruction?.[0]?.timing?.repeat?.boundsDuration).toMatchObject({ value: 28, code: 'd' })
  })

  test('labels every inner resource and names what made it', () => {
    for (const { meta } of resources) expect(meta?.security?.map(({ code }) => code)).toEqual(['V', 'SDV'])
    const provenance = resources.find((one): one is Provenance => one.resourceType === 'Provenance')
    expect(provenance?.target).toHaveLength(resources.length - 1)
  })

  test('is the same in every run', () => {
    expect(JSON.stringify(toBundle(release(plan, { to: 'chart' }), en, { subject: { reference: 'Patient/p' } }))).toBe(JSON.stringify(bundle))
  })
})
