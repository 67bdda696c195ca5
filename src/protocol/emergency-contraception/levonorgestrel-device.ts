import { type Answer, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { given, readYesNo } from '../../derive/read.js'
import { firstDoseUrgency } from '../../derive/urgency.js'
import { by, closing, earliestPossible, ruled, within } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { against } from './copper-device.js'
import type { Findings } from './findings.js'
import { isStated } from './mifepristone.js'
import { type Line, allergicTo } from './pill.js'

/** EC-062: the levonorgestrel device, only where an overlay of the place states it; a negative test first. */
export function levonorgestrelDevice(s: Situation, g: EmergencyContraception, f: Findings): { readonly line?: Line; readonly because: readonly Answer<unknown>[] } {
  const dose = g.levonorgestrelDeviceDose
  if (!isStated(dose)) return { because: [ruled(dose)] }
  const at = s.now
  const reached = within(g.deviceWindow, f.exposure.first, at)
  const stage = presume(reached, earliestPossible(g.deviceWindow, reached))
  const closes = closing(g.deviceWindow, f.exposure.first, at)
  const barrier = against(s, g, f, { bars: allergicTo(s, g, 'levonorgestrel'), reason: { key: 'ec.allergy' } })
  const none = f.noNeed
  const negative = f.tested === 'negative'
  const tested = by(g.baselineTest, negative ? given(true, '/results/pregnancy') : presume(readYesNo(undefined, '/results/pregnancy'), false))
  const frame = { kind: 'plain', id: 'emergency-contraception/levonorgestrel-device', need: 'emergency-contraception', rank: 2, closes, flags: [], urgency: 'routine' } as const
  const because = { verb: [by(dose, stage), ...f.needAnswers, ...barrier.because, tested] }
  const otherDevice = [{ key: 'ec.instead-device' }] as const
  if (none !== undefined) return { because: [], line: { ...frame, verb: none.verb, reasons: [none.ofDevice ?? none.reason], instead: [none.instead], because: { verb: f.needAnswers } } }
  if (stage.value.verb === 'window-exceeded') return { because: [], line: { ...frame, verb: 'window-exceeded', reasons: [{ key: 'ec.window-passed', limit: g.deviceWindow }], instead: otherDevice, because } }
  if (barrier.verb !== undefined) return { because: [], line: { ...frame, verb: barrier.verb, reasons: [barrier.reason], instead: [barrier.instead], because } }
  if (!surely(tested, true)) return { because: [], line: { ...frame, verb: 'defer', reasons: [{ key: 'ec.test-before-device' }], instead: otherDevice, because } }
  const order = { components: dose.says.components, route: dose.says.route, rows: [dose] }
  return { because: [], line: { ...frame, verb: 'offer', urgency: firstDoseUrgency('offer', closes, g.urgentWithin, at), flags: ['off-label', 'if-in-stock'], order, reasons: [{ key: 'ec.levonorgestrel-device' }, { key: 'ec.device-her-choice' }], instead: [], because } }
}
