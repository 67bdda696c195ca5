import { why } from '../answer/index.js'
import type { Line } from '../plan/index.js'

type Row = NonNullable<Line['order']>['rows'][number]

/** Every guideline row a line rests on: from its answers, its order, and the figures in its reasons. */
export function rowsIn(line: Line): readonly Row[] {
  const { verb, order = [] } = line.because
  const fillers = [...line.reasons, ...line.instead].flatMap((reason) => Object.values(reason).filter(isRow))
  return [...new Set([...(why([...verb, ...order]).rows as readonly Row[]), ...(line.order?.rows ?? []), ...fillers])]
}

function isRow(filler: unknown): filler is Row {
  return typeof filler === 'object' && filler !== null && 'rule' in filler && 'verification' in filler
}
