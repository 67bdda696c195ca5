import { instantText } from '../case/time.js'
import { Unusable } from './input.js'

/** The instant asked for, or the machine's own: the command line is the only place that may read it (law 3). */
export function nowOf(stated: string | undefined): string {
  if (stated === undefined) return new Date().toISOString()
  if (instantText(stated) === undefined) throw new Unusable('now-not-an-instant')
  return stated
}
