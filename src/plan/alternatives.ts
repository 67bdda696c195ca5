import { isOpen } from '../guideline/words.js'
import type { Line } from './recommendation.js'

/**
 * The open orders that a line competes with, itself among them, by rank: of one need at most one is given. A device planned behind a pill that bridges to it
 * (EC-034) is no alternative to it: pill now, device later; two such devices are alternatives to each other. Alone, or nothing to give: none.
 */
export function alternativesTo(line: Line, lines: readonly Line[]): readonly Line[] {
  const open = lines.filter((one) => one.need === line.need && isOpen(one.verb) && one.order !== undefined)
  const bridged = open.some(({ flags }) => flags.includes('bridge'))
  const competing = bridged ? open.filter((one) => isOral(one) === isOral(line)) : open
  return competing.length > 1 && competing.includes(line) ? [...competing].sort((a, b) => a.rank - b.rank) : []
}

/** Of these, the ones to swallow: what must not be taken together, whatever is placed besides. */
export function oralAlternativesTo(line: Line, lines: readonly Line[]): readonly Line[] {
  const oral = alternativesTo(line, lines).filter(isOral)
  return oral.length > 1 && oral.includes(line) ? oral : []
}

/**
 * Of every need the best of its open orders that she has not declined, in the order of the lines; a device that a pill bridges to counts beside the pill. Where a dose
 * is given again (EC-080), it is the one to swallow for its need.
 */
export function chosenOrders(lines: readonly Line[]): readonly Line[] {
  // What is deferred with an order is supplied now and begun later (STI-080).
  const open = lines.filter(({ verb, order, declined, due }) => (isOpen(verb) || (verb === 'defer' && due?.notBefore !== undefined)) && order !== undefined && declined === undefined)
  const kept = open.filter((line) => !isOral(line) || !open.some(({ standsFor }) => standsFor === line.need))
  const bridged = (need: string): boolean => kept.some((one) => one.need === need && one.flags.includes('bridge'))
  const rivals = (line: Line): readonly Line[] => kept.filter((one) => one.need === line.need && (!bridged(line.need) || isOral(one) === isOral(line)))
  return kept.filter((line) => [...rivals(line)].sort((a, b) => a.rank - b.rank)[0] === line)
}

function isOral({ order }: Line): boolean {
  return order?.route === 'oral'
}
