import { type Known, all, known, presume, unknown } from '../../answer/index.js'
import { by } from '../../guideline/shape/index.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import { isOpen } from '../../guideline/words.js'
import type { Line } from '../../plan/index.js'
import type { StiProphylaxisLine } from '../../plan/sti-prophylaxis.js'

/** What rises from the cervix when a device is placed. */
const rising: readonly StiProphylaxisLine[] = ['sti-prophylaxis/gonorrhoea', 'sti-prophylaxis/chlamydia']

/**
 * CD-22, EC-064: what the same plan gives against infections before they show counts as given at or before insertion. Where it cannot be told yet, and where
 * infections are not part of the plan, it counts as given.
 */
export function presumptiveTreatment(g: EmergencyContraception, earlier: readonly Line[]): Known<boolean> {
  const first = earlier.filter(({ rank }) => rank === 1)
  return presume(by(g.devicePresumptiveTreatment, all(rising.flatMap((need) => first.filter((line) => line.need === need).map(treats)))), true)
}

/** Nothing is left to treat where it is covered, was given, or cannot have been passed on. */
function treats({ verb, because }: Line): Known<boolean> {
  if (verb === 'needs-input') return presume(unknown(...because.verb), true)
  return known(isOpen(verb) || verb === 'not-indicated', ...because.verb)
}
