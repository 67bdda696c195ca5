import { from, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { timeOf } from '../../derive/taken-within.js'
import { readYesNo } from '../../derive/read.js'
import { by, passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { pillsTaken } from './findings.js'
import type { Line } from './pill.js'

const millisecondsPerHour = 3_600_000

/** EC-080, EC-131: a dose brought up is given again in full, judged by its own limit; a time not known is offered. */
export function repeatDose(s: Situation, g: EmergencyContraception): readonly Line[] {
  return pillsTaken(s, g).flatMap(({ pill, dose, at, path }): readonly Line[] => {
    const vomited = presume(readYesNo(dose.vomited, `${path}/vomited`), false)
    if (!vomited.value) return []
    const brought = timeOf(dose.vomitedAt, `${path}/vomitedAt`, s.now)
    const hours = from([at, brought], (swallowed, vomitedAt) => (vomitedAt - swallowed) / millisecondsPerHour)
    const limit = pill === 'ulipristal' ? g.vomitingUlipristal : g.vomitingLevonorgestrel
    const inside = by(g.oneVomitTwoLimits, passes(limit, hours))
    const near = presume(passes(g.vomitingOffer, hours), true)
    const doubled = dose.dose !== undefined && dose.dose.value > (g.levonorgestrelDose.says.components[0]?.strength[0] ?? 0) && pill === 'levonorgestrel'
    const row = pill === 'ulipristal' ? g.ulipristalDose : doubled ? g.levonorgestrelDoubledDose : g.levonorgestrelDose
    const frame = { kind: 'plain', id: 'emergency-contraception/repeat-dose', need: 'repeat-dose', rank: 1, flags: [] } as const
    const order = { components: row.says.components, route: row.says.route, rows: [row] }
    const because = { verb: [vomited, presume(inside, false), near] }
    if (surely(inside, true)) return [{ ...frame, verb: 'recommend', urgency: 'immediate', order, reasons: [{ key: 'ec.repeat-in-full', limit }], instead: [], because }]
    if (!near.value) return []
    const reasons = hours.known ? [{ key: 'ec.repeat-offer', limit: g.vomitingOffer } as const] : [{ key: 'ec.repeat-time-unknown' } as const]
    return [{ ...frame, verb: 'offer', urgency: 'immediate', order, reasons, instead: [], because }]
  })
}
