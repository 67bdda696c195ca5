import { describe, expect, test } from 'vitest'
import { type Told, childOf12kg, kidneysAt, takes, told } from '../support/pep-plan.js'

/** What is done about medicines beside the regimen (PEP-106, PEP-120 to PEP-124). */
const lines = [
  'mineral-timing', 'metformin', 'stop-st-johns-wort', 'second-dose-call', 'keep-long-term-medicines', 'kidney-medicines', 'methadone', 'check-interaction', 'check-hiv-treatment', 'pause-tenofovir',
]

const metformin = (dose?: object, timesPerDay?: number): object => ({ medicines: [{ id: 'm', text: 'metformin', status: 'taking', ...(dose && { dose }), ...(timesPerDay && { timesPerDay }) }] })
const mg = (value: number): object => ({ value, unit: 'mg' })

const food = 'recommend, hours: mineral-timing minerals-with-food'
const withBictegravir = 'recommend, hours: mineral-timing-bictegravir minerals-with-bictegravir'
const keep = 'recommend, days: never-stop'
const call = 'refer, hours: second-dose-call never-stop'
const stop = 'recommend, hours: stop-st-johns-wort'
const iron = 'recommend, hours: iron-after'

describe('a medicine beside the regimen', () => {
  test.each<readonly [string, string, object, Told]>([
    ['nothing taken: nothing to do', 'who', takes(), {}],
    ['minerals with dolutegravir: hours apart, or with food', 'who', takes('calcium'), { 'mineral-timing': food }],
    ['an antacid with dolutegravir: hours apart', 'who', takes('aluminium hydroxide'), { 'mineral-timing': food }],
    ['minerals with bictegravir: its own words', 'us', takes('iron'), { 'mineral-timing': withBictegravir }],
    ['iron with raltegravir: afterwards', 'uk', takes('iron'), { 'mineral-timing': iron }],
    ['zinc with raltegravir: nothing to time', 'uk', takes('zinc'), {}],
    ['an antacid and an allergy to dolutegravir leave a boosted medicine: nothing to time', 'who', { ...takes('aluminium hydroxide'), allergies: [{ id: 'al', substance: 'dolutegravir' }] }, {}],
    ['St John’s wort: stopped, and the expert before the second dose', 'who', takes('hypericum'), { 'stop-st-johns-wort': stop, 'second-dose-call': call }],
    ['phenytoin: never stopped, and the expert before the second dose', 'who', takes('phenytoin'), { 'keep-long-term-medicines': keep, 'second-dose-call': call }],
    ['carbamazepine: never stopped', 'who', takes('carbamazepine'), { 'keep-long-term-medicines': keep }],
    ['rifampicin: never stopped', 'who', takes('rifampicin'), { 'keep-long-term-medicines': keep }],
    ['rifampicin that was stopped yesterday: nothing to keep', 'who', { medicines: [{ id: 'm', text: 'rifampicin', status: 'stopped', stoppedAt: { at: '2026-11-22T12:00:00+08:00' } }] }, {}],
    ['topiramate: the interaction is looked up', 'who', takes('topiramate'), { 'check-interaction': 'recommend, hours: check-interaction' }],
    ['pilsicainide: the interaction is looked up', 'who', takes('pilsicainide'), { 'check-interaction': 'recommend, hours: check-interaction' }],
    ['efavirenz: she may be on treatment', 'who', takes('efavirenz'), { 'check-hiv-treatment': 'recommend, hours: check-hiv-treatment' }],
    ['tenofovir for another reason: paused', 'who', takes('tenofovir disoproxil'), { 'pause-tenofovir': 'recommend, hours: pause-tenofovir' }],
    ['ibuprofen with tenofovir disoproxil: the kidneys', 'who', takes('ibuprofen'), { 'kidney-medicines': 'recommend, days: kidney-medicines' }],
    ['gentamicin with tenofovir disoproxil, the kidneys known to be well: the kidneys', 'who', { ...takes('gentamicin'), ...kidneysAt(90) }, { 'kidney-medicines': 'recommend, days: kidney-medicines' }],
    ['ibuprofen without tenofovir disoproxil: nothing', 'us', takes('ibuprofen'), {}],
    ['methadone with zidovudine: its effects', 'who', { ...childOf12kg, ...takes('methadone') }, { methadone: 'recommend, days: methadone' }],
    ['methadone without zidovudine: nothing', 'who', takes('methadone'), {}],
    ['two medicines: both', 'who', takes('calcium', 'topiramate'), { 'mineral-timing': food, 'check-interaction': 'recommend, hours: check-interaction' }],
    ['metformin with dolutegravir, its dose not told: the cap', 'who', metformin(), { metformin: 'recommend, days: metformin-cap' }],
    ['metformin, how often not told: the cap', 'who', metformin(mg(2000)), { metformin: 'recommend, days: metformin-cap' }],
    ['metformin 1000 mg a day: at the cap', 'who', metformin(mg(500), 2), { metformin: 'recommend, days: metformin-cap' }],
    ['metformin 1001 mg a day: reduced today', 'who', metformin(mg(1001), 1), { metformin: 'recommend, hours: metformin-cap metformin-reduce' }],
    ['metformin 1 g twice a day: reduced today', 'who', metformin({ value: 1, unit: 'g' }, 2), { metformin: 'recommend, hours: metformin-cap metformin-reduce' }],
    ['metformin in tablets of untold strength: the cap', 'who', metformin({ value: 2000, unit: '{tablet}' }, 2), { metformin: 'recommend, days: metformin-cap' }],
    ['metformin, clearance 45 mL/min: the cap alone', 'uk', { ...kidneysAt(45), ...takes('metformin', 'phenytoin') }, { metformin: 'recommend, days: metformin-cap', 'keep-long-term-medicines': keep, 'second-dose-call': call }],
    ['metformin, clearance 44.9 mL/min: the expert too', 'uk', { ...kidneysAt(44.9), ...takes('metformin', 'phenytoin') }, { metformin: 'recommend, days: metformin-cap metformin-expert', 'keep-long-term-medicines': keep, 'second-dose-call': call }],
    ['metformin with bictegravir: watched, no cap', 'us', metformin(mg(1001), 1), { metformin: 'recommend, days: metformin-monitor' }],
    ['metformin with raltegravir: nothing', 'uk', metformin(mg(1001), 1), {}],
  ])('%s', (_, pack, facts, expected) => {
    expect(told(pack, facts, lines)).toEqual(expected)
  })

  test('makes no line where no course begins', () => {
    const positive = { results: { hiv: [{ finding: 'confirmed-positive' }] } }
    expect(told('who', { ...takes('calcium', 'phenytoin', 'metformin', 'hypericum', 'ibuprofen', 'efavirenz'), ...positive }, lines)).toEqual({})
  })
})
