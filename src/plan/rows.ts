import { why } from '../answer/index.js'
import type { Row } from '../guideline/shape/index.js'
import { verifications } from '../guideline/words.js'
import type { Line } from './recommendation.js'

/** Every guideline row a line or a verdict rests on: from its answers, its order, and the figures in its sentences. */
export function rowsOf(line: Pick<Line, 'because' | 'order' | 'reasons' | 'instead'>): readonly Row[] {
  const { verb, order = [] } = line.because
  const fillers = [...line.reasons, ...line.instead].flatMap((reason) => Object.values(reason).filter(isRow))
  return [...new Set([...(why([...verb, ...order]).rows as readonly Row[]), ...(line.order?.rows ?? []), ...fillers])]
}

/** A line is as weak as the weakest row that decided it (DESIGN §9). */
export function weakestOf(rows: readonly Row[]): Row | undefined {
  let weakest: Row | undefined
  for (const row of rows) if (weakest === undefined || verifications.indexOf(row.verification) > verifications.indexOf(weakest.verification)) weakest = row
  return weakest
}

function isRow(filler: unknown): filler is Row {
  return typeof filler === 'object' && filler !== null && 'rule' in filler && 'verification' in filler
}
