import { type Answer, known, unknown } from '../answer/index.js'
import type { TestResult } from '../case/case.js'
import { spanOf } from '../case/time.js'

/** The newest final result of a list; results without a status are final, without a time the oldest. Awaited ones are seen, not read (dictionary §2). */
export function newestFinal<F extends string, U extends string>(results: readonly TestResult<F, U>[] | undefined, path: string): Answer<TestResult<F, U>> {
  const newest = results?.filter(({ status }) => status === undefined || status === 'final').sort((a, b) => timeOf(b) - timeOf(a)).at(0)
  return newest === undefined ? unknown<TestResult<F, U>>({ fact: path, state: 'missing' }) : known(newest, { fact: path, state: 'given' })
}

function timeOf({ at }: { readonly at?: Parameters<typeof spanOf>[0] }): number {
  if (at === undefined) return Number.NEGATIVE_INFINITY
  const { latest, earliest } = spanOf(at).span
  return latest ?? earliest ?? Number.NEGATIVE_INFINITY
}
