import type { MedicineName } from '../guideline/medicines.js'
import { isOpen } from '../guideline/words.js'
import type { Line } from './recommendation.js'

/**
 * The open orders that a line competes with, itself among them, by rank: of one need at most one is given. A device is no alternative to a pill (CD-49): pill now,
 * device in its own window; two devices are alternatives to each other. Alone, or nothing to give: none.
 */
export function alternativesTo(line: Line, lines: readonly Line[]): readonly Line[] {
  const competing = lines.filter((one) => one.need === line.need && isOpen(one.verb) && one.order !== undefined && isDevice(one) === isDevice(line))
  return competing.length > 1 && competing.includes(line) ? [...competing].sort((a, b) => a.rank - b.rank) : []
}

/** Of these, the ones to swallow: what must not be taken together, whatever is placed besides. */
export function oralAlternativesTo(line: Line, lines: readonly Line[]): readonly Line[] {
  const oral = alternativesTo(line, lines).filter(isOral)
  return oral.length > 1 && oral.includes(line) ? oral : []
}

/**
 * Of every need the best of its open orders that she has not declined, in the order of the lines. A device is chosen beside the pill of its need, never instead of it
 * (CD-49), as far as the two go together. Where a dose is given again (EC-080), it is the one to swallow for its need.
 */
export function chosenOrders(lines: readonly Line[]): readonly Line[] {
  // What is deferred with an order is supplied now and begun later (STI-080).
  const open = lines.filter(({ verb, order, declined, due }) => (isOpen(verb) || (verb === 'defer' && due?.notBefore !== undefined)) && order !== undefined && declined === undefined)
  const kept = open.filter((line) => !isOral(line) || !open.some(({ standsFor }) => standsFor === line.need))
  return kept.filter((line) => {
    const ofNeed = kept.filter(({ need }) => need === line.need)
    const device = best(ofNeed.filter(isDevice))
    const others = ofNeed.filter((one) => !isDevice(one))
    const beside = device === undefined ? others : others.filter((one) => goTogether(device, one))
    if (beside.length === 0) return best(ofNeed) === line
    return line === device || line === best(beside)
  })
}

/** EC-055: no progestogen so soon after ulipristal, the one in a device neither. */
function goTogether(device: Line, pill: Line): boolean {
  return !(holds(device, 'levonorgestrel-device') && holds(pill, 'ulipristal'))
}

function holds({ order }: Line, medicine: MedicineName): boolean {
  return order?.components.some((component) => component.medicine === medicine) ?? false
}

function best(lines: readonly Line[]): Line | undefined {
  return [...lines].sort((a, b) => a.rank - b.rank)[0]
}

function isDevice({ order }: Line): boolean {
  return order?.route === 'intrauterine'
}

function isOral({ order }: Line): boolean {
  return order?.route === 'oral'
}
