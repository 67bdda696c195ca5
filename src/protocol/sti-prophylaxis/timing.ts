import { mayBe, possible } from '../../answer/index.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import { medicineList } from '../../derive/medicine-list.js'
import { hoursSince, timeOf } from '../../derive/taken-within.js'
import { passes } from '../../guideline/shape/index.js'
import type { Due } from '../../plan/index.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import type { Scene } from './scene.js'
import { alcohol } from './trichomonas.js'

/** A medicine that waits, though it is supplied now: until when, and why. */
export interface Held {
  readonly medicine: 'metronidazole' | 'doxycycline'
  readonly due?: Due | undefined
  readonly reason: StiProphylaxisReason
}

/** STI-080: the first dose of metronidazole waits after alcohol; it is supplied to take home. */
export function later(scene: Scene): { readonly held?: Held } {
  const { recent, until } = alcohol(scene)
  return recent.value ? { held: { medicine: 'metronidazole', due: until, reason: { key: 'sti.after-alcohol', within: scene.g.alcoholWithin } } } : {}
}

/** STI-108: a single large dose of doxycycline that she may have taken lately is counted; the course begins when that day is over. */
export function dosedLately({ s, g }: Scene): { readonly held?: Held } {
  for (const { medicine, path } of medicineList(s)) {
    if (medicine.purpose !== 'doxycycline-post-exposure') continue
    const taken = timeOf(medicine.lastTaken ?? medicine.takenDoses?.at(-1)?.at, `${path}/lastTaken`, s.now)
    const [times, recent] = [possible(taken), passes(g.doxycyclineTaken, hoursSince(taken, s.now))]
    if (times === undefined || !mayBe(recent, true) || g.doxycyclineTaken.says === 'none') continue
    const at = (Math.max(...times) + g.doxycyclineTaken.says.value * millisecondsPerHour) as Instant
    return { held: { medicine: 'doxycycline', due: { notBefore: { at } }, reason: { key: 'sti.doxycycline-counted', within: g.doxycyclineTaken } } }
  }
  return {}
}

