import { type Answer, missing } from '../answer/index.js'
import type { Instant } from '../case/time.js'
import { isOpen } from '../guideline/words.js'
import type { Ask, Line } from '../plan/index.js'
import { compare } from './order.js'

const moves = ['verb', 'order', 'rank', 'follow-up'] as const

interface Found {
  moves: number
  earliest: number
  lines: string[]
}

/** The missing facts of open lines (and of lines that cannot be told), by what they could move, then earliest closing, then how many lines (§11). */
export function asks(lines: readonly Line[]): readonly Ask[] {
  const found = new Map<string, Found>()
  for (const line of lines) {
    if (!isOpen(line.verb) && line.verb !== 'needs-input') continue
    const { because } = line
    const groups: readonly (readonly Answer<unknown>[] | undefined)[] = [because.verb, because.order, because.rank, because.followUp]
    for (const [index, group] of groups.entries()) {
      if (group === undefined) continue
      for (const fact of missing(group)) {
        const seen = found.get(fact)
        const earliest = line.closes?.earliest ?? Number.MAX_VALUE
        if (seen === undefined) found.set(fact, { moves: index, earliest, lines: [line.id] })
        else {
          seen.moves = Math.min(seen.moves, index)
          seen.earliest = Math.min(seen.earliest, earliest)
          if (!seen.lines.includes(line.id)) seen.lines.push(line.id)
        }
      }
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => x.moves - y.moves || x.earliest - y.earliest || y.lines.length - x.lines.length || compare(a, b))
    .map(([fact, { moves: index, earliest, lines: of }]) => ({
      fact,
      moves: moves[index] ?? 'follow-up',
      lines: of,
      ...(earliest === Number.MAX_VALUE ? {} : { earliestClosing: earliest as Instant }),
    }))
}
