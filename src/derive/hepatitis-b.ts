import { type Answer, known, presume, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { ToldAct } from './acts.js'
import { beforeLastContact } from './before-contact.js'
import { fluidContacts } from './fluid-exposure.js'
import { once } from './once.js'
import { read } from './read.js'
import { newestFinal } from './results.js'

/** Whether she carries hepatitis B now, where only acts can be told apart and no source: a rule that no table of contacts is given to. */
export const hepatitisB = once((s: Situation): Answer => hepatitisBAfter(s, fluidContacts(s)))

/**
 * Whether she carries hepatitis B now: the newest surface antigen, a negative one only from after the last of these contacts; else what is on record. Nothing is
 * presumed: each rule leans its own way (CD-17).
 */
export function hepatitisBAfter(s: Situation, contacts: readonly ToldAct[]): Answer {
  const newest = newestFinal(s.case.results?.hepatitisBSurfaceAntigen, '/results/hepatitisBSurfaceAntigen')
  const old = newest.known && newest.value.finding === 'negative' && beforeLastContact(s, newest.value, contacts)
  const antigen: typeof newest = old ? unknown({ fact: '/results/hepatitisBSurfaceAntigen', state: 'missing' }, newest) : newest
  if (antigen.known && antigen.value.finding !== undefined) return known(antigen.value.finding === 'positive', antigen)
  const recorded = read(s.case.health?.conditions?.hepatitisBInfection, '/health/conditions/hepatitisBInfection')
  // A test would overrule the record, so it stays asked for.
  if (recorded.known) return known(recorded.value === 'current', recorded, presume(antigen.known ? unknown<unknown>(antigen) : antigen, 'as-recorded'))
  return { known: false, among: [true, false], parts: [antigen, recorded] }
}
