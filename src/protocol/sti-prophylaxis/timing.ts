import { presume } from '../../answer/index.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import { medicineList } from '../../derive/medicine-list.js'
import { hoursSince, timeOf } from '../../derive/taken-within.js'
import { passes } from '../../guideline/shape/index.js'
import type { Due } from '../../plan/index.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import type { Scene } from './scene.js'
import { alcohol } from './trichomonas.js'

interface Later {
  readonly due?: Due | undefined
  readonly waits?: StiProphylaxisReason | undefined
}

/** STI-080: the first dose of metronidazole waits after alcohol; it is supplied to take home. */
export function later(scene: Scene): Later {
  const { recent, until } = alcohol(scene)
  return recent.value ? { due: until, waits: { key: 'sti.after-alcohol', within: scene.g.alcoholWithin } } : {}
}

/** STI-108: a single large dose of doxycycline that she took lately is counted; the course begins when that day is over. */
export function dosedLately({ s, g }: Scene): Later {
  for (const { medicine, path } of medicineList(s)) {
    if (medicine.purpose !== 'doxycycline-post-exposure') continue
    const taken = timeOf(medicine.lastTaken ?? medicine.takenDoses?.at(-1)?.at, `${path}/lastTaken`, s.now)
    const recent = presume(passes(g.doxycyclineTaken, hoursSince(taken, s.now)), false)
    if (!recent.value || g.doxycyclineTaken.says === 'none') continue
    const from = taken.known ? taken.value : s.now
    return { due: { notBefore: { at: (from + g.doxycyclineTaken.says.value * millisecondsPerHour) as Instant } }, waits: { key: 'sti.doxycycline-counted', within: g.doxycyclineTaken } }
  }
  return {}
}

