import { type Answer, from, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { readYesNo } from '../../derive/read.js'
import { timeOf } from '../../derive/taken-within.js'
import { type Dose, type Limit, type OptionalDose, by, passes } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { isStated } from './mifepristone.js'
import type { Line } from './pill.js'
import { type PillTaken, pillsTaken } from './pills-taken.js'

const millisecondsPerHour = 3_600_000

/** EC-080, EC-131: a dose brought up is given again in full, judged by its own limit; a time not known is offered. */
export function repeatDose(s: Situation, g: EmergencyContraception): readonly Line[] {
  return pillsTaken(s, g).flatMap((taken): readonly Line[] => {
    const { dose, at, path } = taken
    const vomited = presume(readYesNo(dose.vomited, `${path}/vomited`), false)
    const row = again(g, taken)
    if (!vomited.value || !isStated(row)) return []
    const brought = timeOf(dose.vomitedAt, `${path}/vomitedAt`, s.now)
    const hours = from([at, brought], (swallowed, vomitedAt) => (vomitedAt - swallowed) / millisecondsPerHour)
    const limit = limitOf(g, taken)
    const inside = by(g.oneVomitTwoLimits, passes(limit, hours))
    const near = presume(passes(g.vomitingOffer, hours), true)
    const seen = capsuleSeen(g, taken)
    const frame = { kind: 'plain', id: 'emergency-contraception/repeat-dose', need: 'repeat-dose', rank: 1, flags: [] } as const
    const order = { components: row.says.components, route: row.says.route, rows: [row] }
    const because = { verb: [vomited, presume(inside, false), near, seen] }
    if (surely(inside, true) && surely(seen, true)) return [{ ...frame, verb: 'recommend', urgency: 'immediate', order, reasons: [{ key: 'ec.repeat-in-full', limit }], instead: [], because }]
    if (!near.value) return []
    const reason = surely(seen, false) ? ({ key: 'ec.repeat-capsule-not-seen' } as const) : hours.known ? ({ key: 'ec.repeat-offer', limit: g.vomitingOffer } as const) : ({ key: 'ec.repeat-time-unknown' } as const)
    return [{ ...frame, verb: 'offer', urgency: 'immediate', order, reasons: [reason], instead: [], because }]
  })
}

function limitOf(g: EmergencyContraception, { pill }: PillTaken): Limit {
  switch (pill) {
    case 'levonorgestrel': return g.vomitingLevonorgestrel
    case 'ulipristal': return g.vomitingUlipristal
    case 'mifepristone': return g.vomitingMifepristone
    case 'combined-pills': return g.vomitingCombinedPills
  }
}

/** The same regimen in full: a double dose stays double, a small one small. */
function again(g: EmergencyContraception, { pill, dose }: PillTaken): OptionalDose {
  const amount = dose.dose?.value
  switch (pill) {
    case 'levonorgestrel': return amount !== undefined && amount > strengthOf(g.levonorgestrelDose) ? g.levonorgestrelDoubledDose : g.levonorgestrelDose
    case 'ulipristal': return g.ulipristalDose
    case 'mifepristone': return isStated(g.mifepristoneSmallDose) && amount === strengthOf(g.mifepristoneSmallDose) ? g.mifepristoneSmallDose : g.mifepristoneDose
    case 'combined-pills': return g.combinedPillsDose
  }
}

function strengthOf(dose: Dose): number {
  return dose.says.components[0]?.strength[0] ?? 0
}

/** A capsule that dissolves in the gut was lost only if it was seen; where the pack does not say so it counts like a tablet. */
function capsuleSeen(g: EmergencyContraception, { medicine, dose, path }: PillTaken): Answer {
  const asked = medicine.form === 'enteric-capsule' && g.entericCapsule.says.approach === 'if-seen'
  return by(g.entericCapsule, presume(readYesNo(asked ? dose.seenInVomit : true, `${path}/seenInVomit`), true))
}
