import { describe, expect, test } from 'vitest'
import { describe as tell } from '../../src/assessment/document.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import { adult } from '../support/pep-plan.js'

const mg = (...values: readonly number[]): readonly object[] => values.map((value) => ({ value, unit: 'mg' }))
/** So many tablets of these strengths, so often, for the whole course. */
const tablets = (text: string, strength: readonly number[], value = 1, timesPerDay = 1, more: object = {}): object => ({ text, strength: mg(...strength), dose: { value, unit: '{tablet}' }, timesPerDay, days: 28, ...more })
const amount = (text: string, value: number, timesPerDay = 1): object => ({ text, dose: { value, unit: 'mg' }, timesPerDay, days: 28 })
const parts = (...ingredients: readonly object[]): object => ({ ingredients, dose: { value: 1, unit: '{tablet}' }, days: 28 })
const atc = 'http://www.whocc.no/atc'
const fixed = tablets('TLD', [300, 300, 50])
const truvada = tablets('Truvada', [300, 200])
const dolutegravir = amount('dolutegravir', 50)
const lists = (of: object): object => ({ medicines: [{ id: 'm', ...of }] })
const tenofovir = { text: 'tenofovir disoproxil' }
const weighing = (value: number): object => ({ person: { dateOfBirth: '2019-03-02' }, body: { weight: { value, unit: 'kg', method: 'measured' } } })
const noUterus = { body: { ...adult.body, organs: { uterus: false } } }

interface Asked {
  readonly orders: readonly object[]
  readonly [fact: string]: unknown
}

/** The verdict on each order: its verb, and the keys of what is said beside what its line says. */
function verdicts(pack: string, { orders, ...facts }: Asked): readonly string[] {
  const guideline = packs.find(({ name }) => name === pack)
  const proposals = orders.map((medicine, i) => ({ id: `p${i}`, kind: 'order', medicine }))
  if (guideline === undefined) throw new Error(pack)
  const plan = tell(assess(parseCase({ ...adult, ...facts, proposals }).survivorCase, { guideline, now: '2026-11-23T12:00:00+08:00' }))
  return plan.verdicts.map(({ verb, line, reasons }) => {
    const said = new Set(plan.recommendations.find(({ id }) => id === line)?.reasons.map(({ key }) => key))
    return `${verb}: ${reasons.filter(({ key }) => !said.has(key)).map(({ key }) => key.replace(/^(check|pep)\./, '')).join(' ')}`
  })
}

describe('an order of this course', () => {
  test.each<readonly [string, string, Asked, readonly string[]]>([
    ['the fixed tablet', 'who', { orders: [fixed] }, [ 'recommend: as-planned' ]],
    ['a part of it is not understood', 'who', { orders: [parts({ text: 'dolutegravir' }, { text: 'xyzzy' })] }, [ 'not-recommended: part-not-understood amount-not-told partner-missing' ]],
    ['nevirapine beside a part not understood: never, whatever the rest is', 'who', { orders: [parts({ text: 'nevirapine' }, { text: 'xyzzy' })] }, [ 'contraindicated: never-used' ]],
    ['nevirapine by its code alone', 'who', { orders: [parts({ system: atc, code: 'J05AG01' })] }, [ 'contraindicated: never-used' ]],
    ['efavirenz by its code alone', 'who', { orders: [parts({ system: atc, code: 'J05AG03' })] }, [ 'not-recommended: not-used' ]],
    ['nevirapine in words', 'who', { orders: [amount('nevirapine', 200)] }, [ 'contraindicated: never-used' ]],
    ['efavirenz in words', 'who', { orders: [amount('efavirenz', 600)] }, [ 'not-recommended: not-used' ]],
    ['tenofovir she takes for another reason: paused', 'who', { orders: [fixed], ...lists({ ...tenofovir, status: 'taking', purpose: 'other' }) }, [ 'recommend: pause-tenofovir as-planned' ]],
    ['tenofovir she took once: nothing to pause', 'who', { orders: [fixed], ...lists({ ...tenofovir, status: 'single-dose-taken', purpose: 'other' }) }, [ 'recommend: as-planned' ]],
    ['tenofovir that was stopped: nothing to pause', 'who', { orders: [fixed], ...lists({ ...tenofovir, status: 'stopped', purpose: 'other' }) }, [ 'recommend: as-planned' ]],
    ['tenofovir planned for another reason: nothing to pause yet', 'who', { orders: [fixed], ...lists({ ...tenofovir, status: 'planned', purpose: 'other' }) }, [ 'recommend: as-planned' ]],
    ['tenofovir listed for this course, whether begun is not told: nothing to pause', 'who', { orders: [fixed], ...lists({ ...tenofovir, purpose: 'hiv-pep' }) }, [ 'recommend: as-planned' ]],
    ['tenofovir she takes, and zidovudine ordered: nothing to pause', 'who', { orders: [tablets('zidovudine/lamivudine', [300, 150], 1, 2), dolutegravir], ...lists({ ...tenofovir, status: 'taking', purpose: 'other' }) }, [ 'offer: as-planned', 'offer: as-planned' ]],
    ['dolutegravir planned for this: on the list', 'who', { orders: [fixed], ...lists({ text: 'dolutegravir', status: 'planned', purpose: 'hiv-pep' }) }, [ 'not-recommended: on-the-list' ]],
    ['the tablet planned, its purpose not told: on the list', 'who', { orders: [fixed], ...lists({ text: 'TLD', status: 'planned' }) }, [ 'not-recommended: on-the-list' ]],
    ['two medicines planned, one of them ordered: on the list', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300])], ...lists({ text: 'Truvada', status: 'planned', purpose: 'hiv-pep' }) }, [ 'not-recommended: on-the-list third-missing' ]],
    ['raltegravir planned, the rest ordered: a listed regimen together', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300])], ...lists({ text: 'raltegravir', status: 'planned', purpose: 'hiv-pep' }) }, [ 'offer: as-planned' ]],
    ['dolutegravir planned by its ingredient, the rest ordered', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300])], ...lists({ ingredients: [{ text: 'dolutegravir' }], form: 'tablet', status: 'planned', purpose: 'hiv-pep' }) }, [ 'recommend: as-planned' ]],
    ['dolutegravir planned for another purpose: not of this course', 'who', { orders: [fixed], ...lists({ text: 'dolutegravir', status: 'planned', purpose: 'hiv-treatment' }) }, [ 'recommend: as-planned' ]],
    ['two tenofovirs', 'who', { orders: [fixed, tablets('tenofovir alafenamide/emtricitabine', [25, 200])] }, [ 'not-recommended: two-tenofovirs same-partner twice', 'not-recommended: two-tenofovirs same-partner twice' ]],
    ['two tenofovirs, and dolutegravir beside them that is neither', 'who', { orders: [tablets('tenofovir disoproxil', [300]), tablets('tenofovir alafenamide/emtricitabine', [25, 200]), dolutegravir] }, [ 'not-recommended: two-tenofovirs', 'not-recommended: two-tenofovirs', 'recommend: as-planned' ]],
    ['emtricitabine with lamivudine', 'who', { orders: [fixed, amount('emtricitabine', 200)] }, [ 'not-recommended: same-partner twice', 'not-recommended: same-partner twice' ]],
    ['emtricitabine for lamivudine', 'who', { orders: [truvada, dolutegravir] }, [ 'recommend: as-planned', 'recommend: as-planned' ]],
    ['emtricitabine for lamivudine, half of it', 'who', { orders: [tablets('tenofovir disoproxil/emtricitabine', [300, 100]), dolutegravir] }, [ 'needs-input: dose-depends', 'recommend: as-planned' ]],
    ['lamivudine for emtricitabine', 'us', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), dolutegravir] }, [ 'offer: as-planned', 'offer: as-planned' ]],
    ['lamivudine for emtricitabine, half of it', 'us', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 150]), dolutegravir] }, [ 'not-recommended: dose-too-low', 'offer: as-planned' ]],
    ['emtricitabine where it is meant', 'us', { orders: [truvada, dolutegravir] }, [ 'offer: as-planned', 'offer: as-planned' ]],
    ['emtricitabine where it is meant, half of it', 'us', { orders: [tablets('tenofovir disoproxil/emtricitabine', [300, 100]), dolutegravir] }, [ 'not-recommended: dose-too-low', 'offer: as-planned' ]],
    ['emtricitabine of untold amount for lamivudine', 'who', { orders: [{ text: 'Truvada', days: 28 }, dolutegravir] }, [ 'needs-input: amount-not-told', 'recommend: as-planned' ]],
    ['tenofovir by either salt', 'uk', { orders: [tablets('tenofovir disoproxil/emtricitabine', [300, 200]), amount('raltegravir', 400, 2)] }, [ 'recommend: as-planned', 'recommend: as-planned' ]],
    ['tenofovir by the other salt', 'uk', { orders: [tablets('tenofovir disoproxil/emtricitabine', [245, 200]), amount('raltegravir', 400, 2)] }, [ 'recommend: as-planned', 'recommend: as-planned' ]],
    ['tenofovir by either salt, for a child heavy enough', 'us', { orders: [tablets('tenofovir disoproxil/emtricitabine', [245, 200]), dolutegravir], ...weighing(36) }, [ 'offer: as-planned', 'offer: as-planned' ]],
    ['tenofovir of 244 mg', 'uk', { orders: [tablets('tenofovir disoproxil/emtricitabine', [244, 200]), amount('raltegravir', 400, 2)] }, [ 'not-recommended: dose-too-low', 'recommend: as-planned' ]],
    ['raltegravir in place of dolutegravir', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('raltegravir', 400, 2)] }, [ 'offer: as-planned', 'offer: as-planned' ]],
    ['raltegravir twice as much, her medicines not told: asked', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('raltegravir', 800, 2)], medicines: undefined }, [ 'offer: as-planned', 'needs-input: dose-depends' ]],
    ['raltegravir twice as much, nothing taken: too much', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('raltegravir', 800, 2)] }, [ 'offer: as-planned', 'not-recommended: dose-too-high' ]],
    ['raltegravir in an amount that nobody gets, her medicines not told: too much', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('raltegravir', 700, 2)], medicines: undefined }, [ 'offer: as-planned', 'not-recommended: dose-too-high' ]],
    ['raltegravir with rifampicin as usual: too little', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('raltegravir', 400, 2)], ...lists({ text: 'rifampicin', status: 'taking' }) }, [ 'offer: as-planned', 'not-recommended: dose-too-low' ]],
    ['lopinavir twice as much, her medicines not told: asked', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), tablets('lopinavir/ritonavir', [200, 50], 4, 2)], medicines: undefined }, [ 'offer: as-planned', 'needs-input: dose-depends' ]],
    ['lopinavir as usual', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), tablets('lopinavir/ritonavir', [200, 50], 2, 2)] }, [ 'offer: as-planned', 'offer: as-planned' ]],
    ['darunavir once a day, pregnancy not known: asked', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('darunavir', 800), amount('ritonavir', 100)] }, [ 'offer: as-planned', 'needs-input: dose-depends', 'needs-input: dose-depends' ]],
    ['darunavir once a day, no uterus', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('darunavir', 800), amount('ritonavir', 100)], ...noUterus }, [ 'offer: as-planned', 'offer: as-planned', 'offer: as-planned' ]],
    ['darunavir twice a day, no uterus: too much', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('darunavir', 600, 2), amount('ritonavir', 100, 2)], ...noUterus }, [ 'offer: as-planned', 'not-recommended: dose-too-high', 'not-recommended: dose-too-high' ]],
    ['dolutegravir twice a day, her medicines not told: asked', 'who', { orders: [tablets('tenofovir disoproxil/lamivudine', [300, 300]), amount('dolutegravir', 50, 2)], medicines: undefined }, [ 'recommend: as-planned', 'needs-input: dose-depends' ]],
    ['zidovudine as usual', 'who', { orders: [tablets('zidovudine/lamivudine', [300, 150], 1, 2), dolutegravir] }, [ 'offer: as-planned', 'offer: as-planned' ]],
    ['zidovudine once a day, the kidneys not known: asked', 'who', { orders: [amount('zidovudine', 300), amount('lamivudine', 150, 2), dolutegravir] }, [ 'needs-input: dose-depends', 'offer: as-planned', 'offer: as-planned' ]],
    ['lamivudine once a day, the kidneys not known: asked', 'who', { orders: [amount('zidovudine', 300, 2), amount('lamivudine', 150), dolutegravir] }, [ 'offer: as-planned', 'needs-input: dose-depends', 'offer: as-planned' ]],
    ['lamivudine once a day, the kidneys well: too little', 'who', { orders: [amount('zidovudine', 300, 2), amount('lamivudine', 150), dolutegravir], results: { kidneyFunction: [{ quantity: { value: 90, unit: 'mL/min' } }] } }, [ 'offer: as-planned', 'not-recommended: dose-too-low', 'offer: as-planned' ]],
    ['20 kg, dispersible dolutegravir by its row', 'who', { orders: [tablets('dolutegravir', [10], 3, 1, { form: 'dispersible-tablet' }), tablets('zidovudine/lamivudine', [60, 30], 3, 2)], ...weighing(20) }, [ 'recommend: as-planned', 'recommend: as-planned' ]],
    ['20 kg, film-coated dolutegravir by its row', 'who', { orders: [tablets('dolutegravir', [50], 1, 1, { form: 'tablet' }), tablets('zidovudine/lamivudine', [60, 30], 3, 2)], ...weighing(20) }, [ 'recommend: as-planned', 'recommend: as-planned' ]],
    ['20 kg, its form not told, 30 mg', 'who', { orders: [amount('dolutegravir', 30), tablets('zidovudine/lamivudine', [60, 30], 3, 2)], ...weighing(20) }, [ 'recommend: as-planned', 'recommend: as-planned' ]],
    ['20 kg, its form not told, 40 mg', 'who', { orders: [amount('dolutegravir', 40), tablets('zidovudine/lamivudine', [60, 30], 3, 2)], ...weighing(20) }, [ 'not-recommended: dose-too-low', 'recommend: as-planned' ]],
    ['20 kg, 50 mg dispersible', 'who', { orders: [tablets('dolutegravir', [10], 5, 1, { form: 'dispersible-tablet' }), tablets('zidovudine/lamivudine', [60, 30], 3, 2)], ...weighing(20) }, [ 'not-recommended: dose-too-high', 'recommend: as-planned' ]],
    ['20 kg, half of the zidovudine', 'who', { orders: [tablets('dolutegravir', [10], 3, 1, { form: 'dispersible-tablet' }), tablets('zidovudine/lamivudine', [60, 30], 1.5, 2)], ...weighing(20) }, [ 'recommend: as-planned', 'needs-input: dose-depends' ]],
    ['19.9 kg, film-coated', 'who', { orders: [tablets('dolutegravir', [50], 1, 1, { form: 'tablet' }), tablets('zidovudine/lamivudine', [60, 30], 2.5, 2)], ...weighing(19.9) }, [ 'not-recommended: not-interchangeable', 'recommend: as-planned' ]],
    ['25 kg, dispersible', 'who', { orders: [tablets('dolutegravir', [10], 3, 1, { form: 'dispersible-tablet' }), tablets('zidovudine/lamivudine', [300, 150], 1, 2)], ...weighing(25) }, [ 'not-recommended: not-interchangeable', 'recommend: as-planned' ]],
    ['twice as much in the day', 'who', { orders: [tablets('TLD', [300, 300, 50], 1, 2)] }, [ 'not-recommended: dose-too-high dose-depends' ]],
    ['half a tablet twice a day: split otherwise', 'who', { orders: [tablets('TLD', [300, 300, 50], 0.5, 2)] }, [ 'not-recommended: split-differs dose-depends' ]],
    ['27 days', 'who', { orders: [{ ...fixed, days: 27 }] }, [ 'not-recommended: course-too-short' ]],
    ['29 days', 'who', { orders: [{ ...fixed, days: 29 }] }, [ 'recommend: course-too-long as-planned' ]],
    ['the amount not told', 'who', { orders: [{ text: 'TLD', days: 28 }] }, [ 'needs-input: amount-not-told' ]],
  ])('%s', (_, pack, asked, expected) => {
    expect(verdicts(pack, asked)).toEqual(expected)
  })
})
