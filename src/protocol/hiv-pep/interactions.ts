import { type Answer, any, known, presume, surely } from '../../answer/index.js'
import { milligramsIn } from '../../case/units.js'
import { medicineList, taking } from '../../derive/medicine-list.js'
import { type Codes, matches, passes } from '../../guideline/shape/index.js'
import type { HivPepLine, HivPepReason } from '../../plan/hiv-pep.js'
import { type PepLine, line } from './line.js'
import { type Fired, type Scene, holds, silent } from './scene.js'

const withDolutegravir = ['dolutegravir', 'tenofovir-disoproxil-lamivudine-dolutegravir', 'abacavir-lamivudine-dolutegravir'] as const
const withRaltegravir = ['raltegravir'] as const
const withBictegravir = ['bictegravir-emtricitabine-tenofovir-alafenamide'] as const
const withDisoproxil = ['tenofovir-disoproxil-lamivudine-dolutegravir', 'tenofovir-disoproxil-lamivudine', 'tenofovir-disoproxil-emtricitabine'] as const

/** PEP-120 to PEP-124: what to do about medicines she takes beside the regimen. None of it holds up the first dose. */
export function interactions(scene: Scene): readonly Fired[] {
  const { s, g } = scene
  const takes = (codes: Codes): Answer => taking(s, codes)
  const dolutegravir = holds(scene, ...withDolutegravir)
  const bictegravir = holds(scene, ...withBictegravir)
  const disoproxil = holds(scene, ...withDisoproxil)
  const minerals = any([takes(g.antacids), takes(g.minerals)])
  return [
    holds(scene, ...withRaltegravir)
      ? fire(scene, 'hiv-pep/mineral-timing', true, takes(g.iron), 'recommend', 'hours', [{ key: 'pep.iron-after', after: g.ironAfter }])
      : fire(scene, 'hiv-pep/mineral-timing', dolutegravir || bictegravir, minerals, 'recommend', 'hours', [
          ...(bictegravir
            ? [{ key: 'pep.mineral-timing-bictegravir', before: g.mineralBefore, after: g.mineralAfter } as const, { key: 'pep.minerals-with-bictegravir', rule: g.timing } as const]
            : [{ key: 'pep.mineral-timing', before: g.mineralBefore, after: g.mineralAfter } as const, { key: 'pep.minerals-with-food', rule: g.timing } as const]),
        ]),
    bictegravir ? fire(scene, 'hiv-pep/metformin', true, takes(g.metformin), 'recommend', 'days', [{ key: 'pep.metformin-monitor', rule: g.metformin }]) : metformin(scene, dolutegravir),
    fire(scene, 'hiv-pep/stop-st-johns-wort', true, takes(g.stJohnsWort), 'recommend', 'hours', [{ key: 'pep.stop-st-johns-wort', tail: g.inducerTail }]),
    fire(scene, 'hiv-pep/second-dose-call', dolutegravir, any([takes(g.disputedInducers), takes(g.stJohnsWort)]), 'refer', 'hours', [
      { key: 'pep.second-dose-call', rule: g.disputed }, { key: 'pep.never-stop', rule: g.neverStop },
    ]),
    fire(scene, 'hiv-pep/keep-long-term-medicines', true, any([takes(g.rifampicin), takes(g.carbamazepine), takes(g.disputedInducers)]), 'recommend', 'days', [
      { key: 'pep.never-stop', rule: g.neverStop },
    ]),
    fire(scene, 'hiv-pep/kidney-medicines', disoproxil, any([takes(g.nephrotoxic), takes(g.painkillers)]), 'recommend', 'days', [{ key: 'pep.kidney-medicines', rule: g.nephrotoxic }]),
    fire(scene, 'hiv-pep/methadone', holds(scene, 'zidovudine-lamivudine', 'zidovudine'), takes(g.methadone), 'recommend', 'days', [{ key: 'pep.methadone', rule: g.methadone }]),
    fire(scene, 'hiv-pep/check-interaction', true, any([takes(g.checkOnly), takes(g.pilsicainide)]), 'recommend', 'hours', [{ key: 'pep.check-interaction', rule: g.checkOnly }]),
    fire(scene, 'hiv-pep/check-hiv-treatment', true, takes(g.treatmentForHiv), 'recommend', 'hours', [{ key: 'pep.check-hiv-treatment', rule: g.treatmentForHiv }]),
    fire(scene, 'hiv-pep/pause-tenofovir', true, takes(g.duplicateTenofovir), 'recommend', 'hours', [{ key: 'pep.pause-tenofovir', rule: g.pausePrep }]),
  ]
}

/** Fires where she is known to take it; a list not told is asked by the first dose already. */
function fire(scene: Scene, id: HivPepLine, concerns: boolean, takes: Answer, verb: 'recommend' | 'refer', urgency: PepLine['urgency'], reasons: readonly HivPepReason[]): Fired {
  const because = [takes, scene.decided, scene.chosen]
  if (!scene.starting || !concerns || !surely(takes, true)) return silent(id, because)
  return line({ id, verb, urgency, ...(verb === 'refer' ? { act: 'referral' } as const : {}), reasons, because: { verb: because } })
}

/** PEP-120: a cap on the daily dose for the course and some time after; never a reason to withhold the regimen. */
function metformin(scene: Scene, concerns: boolean): Fired {
  const { s, g, regimen } = scene
  const doses = medicineList(s)
    .filter(({ medicine }) => matches(g.metformin, medicine))
    .flatMap(({ medicine: { dose, timesPerDay } }) => (dose === undefined || timesPerDay === undefined ? [] : [milligrams(dose) * timesPerDay]))
  const above = passes(g.metforminCap, known(Math.max(0, ...doses)))
  const expert = presume(passes(g.metforminExpertBelow, regimen.backbones.clearance), false)
  return fire(scene, 'hiv-pep/metformin', concerns, taking(s, g.metformin), 'recommend', surely(above, true) ? 'hours' : 'days', [
    { key: 'pep.metformin-cap', cap: g.metforminCap, tail: g.metforminTail },
    ...(surely(above, true) ? [{ key: 'pep.metformin-reduce', cap: g.metforminCap } as const] : []),
    ...(expert.value ? [{ key: 'pep.metformin-expert', below: g.metforminExpertBelow } as const] : []),
  ])
}

function milligrams({ value, unit }: { readonly value: number; readonly unit: string }): number {
  return unit === 'mg' || unit === 'ug' || unit === 'g' ? value * milligramsIn[unit] : 0
}
