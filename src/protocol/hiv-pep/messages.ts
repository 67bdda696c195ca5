import { presume, surely } from '../../answer/index.js'
import { takingNow } from '../../derive/medicine-list.js'
import { readYesNo } from '../../derive/read.js'
import type { MedicineName } from '../../guideline/medicines.js'
import { type Codes, due } from '../../guideline/shape/index.js'
import type { HivPepLine, HivPepReason } from '../../plan/hiv-pep.js'
import { latestInstant } from './exposure.js'
import { type PepLine, line } from './line.js'
import { type Fired, type Scene, holds, silent } from './scene.js'
import { atStart, duringCourse } from './with-course.js'

/** PEP-134 to PEP-154: what she is told and given with the course. */
export function messages(scene: Scene): readonly Fired[] {
  const { s, g, decision, regimen } = scene
  const [watch] = g.symptoms.says.steps
  const last = latestInstant(decision.last, s.now)
  const ill = readYesNo(s.case.health?.acuteHivSymptoms, '/health/acuteHivSymptoms')
  const told = (id: HivPepLine, reasons: readonly HivPepReason[], urgency: PepLine['urgency'] = 'days'): Fired => atStart(scene, id, { verb: 'recommend', urgency, reasons })
  const during = (id: HivPepLine, reasons: readonly HivPepReason[]): Fired => duringCourse(scene, id, { verb: 'recommend', urgency: 'days', reasons })
  const exposedHer = decision.ground !== 'already-positive' && decision.ground !== 'no-risk'
  const feeding = readYesNo(s.case.pregnancyAndContraception?.breastfeeding?.current, '/pregnancyAndContraception/breastfeeding/current')
  return [
    told('hiv-pep/messages', [
      { key: 'pep.message-course', days: g.courseDays }, { key: 'pep.message-effects', rule: g.usualEffects }, ...(holds(scene, ...dolutegravir) ? [{ key: 'pep.message-morning', rule: g.usualEffects } as const] : []), { key: 'pep.message-no-blame', rule: g.noBlame },
      ...(regimen.thirds.carrying.value ? [{ key: 'pep.message-pregnancy', rule: g.pregnancy } as const] : []), { key: 'pep.task-sharing', rule: g.taskSharing },
    ]),
    during('hiv-pep/warning-signs', [{ key: 'pep.warning-signs', rule: g.redFlags }, ...(has(scene, g.abacavirProduct, 'abacavir-lamivudine', 'abacavir-lamivudine-dolutegravir') ? [{ key: 'pep.abacavir-warning', rule: g.redFlags } as const] : [])]),
    during('hiv-pep/missed-doses', [...missedWords(scene), { key: 'pep.interruption-call', after: g.interruption }]),
    told('hiv-pep/vomiting', [holds(scene, ...bictegravir) && g.vomitingBictegravirWithin.says !== 'none' ? { key: 'pep.vomiting-bictegravir', within: g.vomitingBictegravirWithin } : { key: 'pep.vomiting', within: g.vomitingWithin }]),
    told('hiv-pep/reminders', [{ key: 'pep.reminders', rule: g.reminders }]),
    packaging(scene),
    dispersing(scene),
    surely(feeding, true) ? atStart(scene, 'hiv-pep/breastfeeding', { verb: 'recommend', urgency: 'days', reasons: [{ key: 'pep.breastfeeding', rule: g.breastfeeding }] }, [feeding]) : silent('hiv-pep/breastfeeding', [feeding]),
    exposedHer && !scene.prepubertal.value
      ? line({ id: 'hiv-pep/precautions', verb: 'recommend', urgency: 'routine', reasons: [{ key: 'pep.precautions', rule: g.precautions }], because: { verb: [scene.decided, scene.prepubertal] } })
      : silent('hiv-pep/precautions', [...decision.because, scene.prepubertal]),
    exposedHer && watch !== undefined
      ? line({
          id: 'hiv-pep/symptoms', verb: 'recommend', urgency: surely(ill, true) ? 'hours' : 'routine', ...(surely(ill, true) ? { act: 'test' } as const : { due: { by: due(watch, last, s.timeZone).notBefore } }),
          reasons: [surely(ill, true) ? { key: 'pep.symptoms-now', rule: g.symptoms } : { key: 'pep.symptoms', rule: g.symptoms }], because: { verb: [scene.decided], followUp: [ill] },
        })
      : silent('hiv-pep/symptoms', decision.because),
  ]
}

/** PEP-087: the volume is for dolutegravir alone; any other dispersible tablet goes by its own leaflet. */
function dispersing(scene: Scene): Fired {
  const { g, regimen } = scene
  const tablets = regimen.first?.components.filter(({ form }) => form === 'dispersible-tablet') ?? []
  if (tablets.length === 0) return silent('hiv-pep/dispersing', regimen.because)
  const reasons = tablets.flatMap(({ medicine, each }): readonly HivPepReason[] => {
    const volume = g.dispersingVolume.says.steps.findLast(({ from }) => each >= from)?.holds
    return medicine === 'dolutegravir' && typeof volume === 'number'
      ? [{ key: 'pep.dispersing', volume: { measured: volume, unit: 'mL' }, within: g.dispersedWithin, rinse: g.dispersingRinse }, { key: 'pep.not-interchangeable', rule: g.notInterchangeable }]
      : [{ key: 'pep.dispersed-by-leaflet', medicine: { medicine } }]
  })
  return atStart(scene, 'hiv-pep/dispersing', { verb: 'recommend', urgency: 'hours', reasons }, regimen.because)
}

/** Whether the course that begins holds one of these, or that which she takes. */
function has(scene: Scene, product: Codes, ...medicines: readonly MedicineName[]): boolean {
  return scene.starting ? holds(scene, ...medicines) : takingNow(scene.s, product).value
}

const dolutegravir = ['dolutegravir', 'tenofovir-disoproxil-lamivudine-dolutegravir', 'abacavir-lamivudine-dolutegravir'] as const
const bictegravir = ['bictegravir-emtricitabine-tenofovir-alafenamide'] as const

/** PEP-141: when a late dose is skipped; bictegravir has its own limit. */
function missedWords(scene: Scene): readonly HivPepReason[] {
  const { g } = scene
  return has(scene, g.bictegravirProduct, ...bictegravir) && g.skipBictegravir.says !== 'none'
    ? [{ key: 'pep.missed-bictegravir', late: g.skipBictegravir }]
    : [{ key: 'pep.missed-dose', once: g.skipOnceDaily, twice: g.skipTwiceDaily }]
}

/** PEP-145: plain packaging while somebody at home may see it; not told counts as yes. */
function packaging(scene: Scene): Fired {
  const { s, g } = scene
  const wish = presume(readYesNo(s.case.wishes?.discreetSupply, '/wishes/discreetSupply'), true)
  if (!wish.value) return silent('hiv-pep/packaging', [wish])
  return atStart(scene, 'hiv-pep/packaging', { verb: 'offer', urgency: 'days', reasons: [{ key: 'pep.packaging', rule: g.packaging }] }, [wish])
}
