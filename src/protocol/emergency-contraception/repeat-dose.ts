import { type Answer, possible, presume, surely } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { readYesNo } from '../../derive/read.js'
import { type Dose, type Limit, type OptionalDose, type Window, by, earliestPossible, passes, within } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { isOpen } from '../../guideline/words.js'
import type { Findings } from './findings.js'
import { milligramsOf } from './levonorgestrel.js'
import { isStated } from './mifepristone.js'
import { type Line, allergicTo } from './pill.js'
import { type PillTaken, hoursToVomiting, milligramsTaken } from './pills-taken.js'

/** EC-080, EC-131: a dose brought up is given again in full, judged by its own limit; a time not known is offered, and so is a repeat that falls after the window. `present` is the dose of levonorgestrel of this visit. */
export function repeatDose(s: Situation, g: EmergencyContraception, f: Findings, present: Dose): readonly Line[] {
  const lines = f.taken.flatMap((taken): readonly Line[] => {
    const { dose, path } = taken
    const vomited = presume(readYesNo(dose.vomited, `${path}/vomited`), false)
    const row = again(g, taken, present)
    if (!vomited.value || !isStated(row) || isRepeated(taken, f.taken)) return []
    const hours = hoursToVomiting(taken, s)
    const limit = limitOf(g, taken)
    const inside = by(g.oneVomitTwoLimits, passes(limit, hours))
    const near = presume(passes(g.vomitingOffer, hours), true)
    const seen = capsuleSeen(g, taken)
    const frame = { kind: 'plain', id: 'emergency-contraception/repeat-dose', need: 'repeat-dose', standsFor: 'emergency-contraception', rank: 1, flags: [] } as const
    const order = { components: row.says.components, route: row.says.route, rows: [row] }
    const window = windowOf(g, taken)
    const reached = within(window, f.exposure.last, s.plannedDoseAt)
    const late = isOpen(earliestPossible(window, reached).verb) ? [] : [{ key: 'ec.repeat-past-window' } as const]
    const always = [{ key: 'ec.repeat-is-the-dose' } as const, ...late]
    const allergy = allergicTo(s, g, taken.pill === 'combined-pills' ? 'levonorgestrel' : taken.pill)
    const because = { verb: [vomited, presume(inside, false), near, seen, reached, allergy] }
    // Not the same again after a reaction to it: the other pills stand in their own lines.
    if (surely(allergy, true)) return [{ ...frame, verb: 'contraindicated', urgency: 'routine', reasons: [{ key: 'ec.allergy' }], instead: [{ key: 'ec.instead-other-pill' }, { key: 'ec.instead-device' }], because }]
    if (surely(inside, true) && surely(seen, true)) return [{ ...frame, verb: late.length === 0 ? 'recommend' : 'offer', urgency: 'immediate', order, reasons: [{ key: 'ec.repeat-in-full', limit }, ...always], instead: [], because }]
    if (!near.value) return []
    const reason = surely(seen, false) ? ({ key: 'ec.repeat-capsule-not-seen' } as const) : hours.known ? ({ key: 'ec.repeat-offer', limit: g.vomitingOffer } as const) : ({ key: 'ec.repeat-time-unknown' } as const)
    return [{ ...frame, verb: 'offer', urgency: 'immediate', order, reasons: [reason, ...always], instead: [], because }]
  })
  // One dose is given again, whatever she took.
  return lines.slice(0, 1)
}

/** A dose of the same pill since is the repeat, and is judged by itself. */
function isRepeated({ pill, at }: PillTaken, all: readonly PillTaken[]): boolean {
  const times = possible(at)
  return times !== undefined && all.some((other) => other.pill === pill && Math.min(...(possible(other.at) ?? [Number.NEGATIVE_INFINITY])) > Math.max(...times))
}

function limitOf(g: EmergencyContraception, { pill }: PillTaken): Limit {
  switch (pill) {
    case 'levonorgestrel': return g.vomitingLevonorgestrel
    case 'ulipristal': return g.vomitingUlipristal
    case 'mifepristone': return g.vomitingMifepristone
    case 'combined-pills': return g.vomitingCombinedPills
  }
}

function windowOf(g: EmergencyContraception, { pill }: PillTaken): Window {
  switch (pill) {
    case 'levonorgestrel': return g.levonorgestrelWindow
    case 'ulipristal': return g.ulipristalWindow
    case 'mifepristone': return g.mifepristoneWindow
    case 'combined-pills': return g.combinedPillsWindow
  }
}

/** The same regimen in full: a double dose stays double, a small one small; never less than this visit would give. */
function again(g: EmergencyContraception, taken: PillTaken, present: Dose): OptionalDose {
  const { pill } = taken
  const amount = milligramsTaken(taken)
  switch (pill) {
    case 'levonorgestrel': return (amount ?? 0) > milligramsOf(g.levonorgestrelDose) ? g.levonorgestrelDoubledDose : present
    case 'ulipristal': return g.ulipristalDose
    case 'mifepristone': return isStated(g.mifepristoneSmallDose) && amount === milligramsOf(g.mifepristoneSmallDose) ? g.mifepristoneSmallDose : g.mifepristoneDose
    case 'combined-pills': return g.combinedPillsDose
  }
}

/** A capsule that dissolves in the gut was lost only if it was seen; where the pack does not say so it counts like a tablet. */
function capsuleSeen(g: EmergencyContraception, { medicine, dose, path }: PillTaken): Answer {
  const asked = medicine.form === 'enteric-capsule' && g.entericCapsule.says.approach === 'if-seen'
  return by(g.entericCapsule, presume(readYesNo(asked ? dose.seenInVomit : true, `${path}/seenInVomit`), true))
}
