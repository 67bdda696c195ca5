import { isOpen } from '../guideline/words.js'
import type { Line } from './recommendation.js'

/**
 * The open orders that a line competes with, itself among them, by rank: of one need at most one is given. A device planned behind a pill that bridges to it
 * (EC-034) is no alternative to it: pill now, device later. Alone, or nothing to give: none.
 */
export function alternativesTo(line: Line, lines: readonly Line[]): readonly Line[] {
  const open = lines.filter((one) => one.need === line.need && isOpen(one.verb) && one.order !== undefined)
  const bridged = open.some(({ flags }) => flags.includes('bridge'))
  const competing = bridged ? open.filter(isOral) : open
  return competing.length > 1 && competing.includes(line) ? [...competing].sort((a, b) => a.rank - b.rank) : []
}

/** Of these, the ones to swallow: what must not be taken together, whatever is placed besides. */
export function oralAlternativesTo(line: Line, lines: readonly Line[]): readonly Line[] {
  const oral = alternativesTo(line, lines).filter(isOral)
  return oral.length > 1 && oral.includes(line) ? oral : []
}

function isOral({ order }: Line): boolean {
  return order?.route === 'oral'
}
