import { type Answer, any, known, presume } from '../answer/index.js'
import type { ActKind } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import type { Instant } from '../case/time.js'
import { type ToldAct, account, latestOf } from './acts.js'

/** Contact of skin or clothes only: no blood, semen or mucosa. */
const skinOnly: readonly (ActKind | undefined)[] = ['kiss-mouth', 'kiss-lick-suck-skin', 'grip-or-touch', 'touch-through-clothes']
/** Likewise, unless there is blood. */
const unlessBlood: readonly (ActKind | undefined)[] = ['finger-into-vagina', 'finger-into-anus', 'object-into-vagina', 'object-into-anus', 'object-into-mouth', 'ejaculation-onto-body']

function wet({ act }: ToldAct): boolean {
  return act === undefined || !(skinOnly.includes(act.kind) || unlessBlood.includes(act.kind)) || act.skinOrMucosaBroken === true || act.assailantBloodVisible === true
}

/** Every act by which blood, semen or a mucosa met hers, or may have; where none did, every act. A result from before the last of them is of another time. */
export function fluidContacts(s: Situation): readonly ToldAct[] {
  const { acts } = account(s)
  const some = acts.filter((told) => wet(told) || (unlessBlood.includes(told.act?.kind) && told.act?.assailantBloodVisible === undefined))
  return some.length > 0 ? some : acts
}

/** Whether blood, semen or a mucosa of another person met hers, or may have: an act that is not told counts (STI-011). No closes only with a full account. */
export function exposedToFluids(s: Situation): Answer {
  const { acts, complete } = account(s)
  const some = acts.filter(wet)
  const told = some.filter(({ act }) => act === undefined || act.kind !== undefined)
  // Law 2: an act whose kind is not told counts, and the kind stays asked for.
  if (some.length > 0 && told.length === 0) return presume({ known: false, among: [true, false], parts: some.map(({ path }) => ({ fact: `${path}/kind`, state: 'missing' as const })) }, true)
  if (told.length > 0) return known(true, ...told.map(({ path }) => ({ fact: path, state: 'given' as const })))
  return any([known(false, ...acts.map(({ path }) => ({ fact: path, state: 'given' as const }))), complete.known ? known(!complete.value, complete) : presume({ known: false, among: [true, false], parts: [complete] }, true)])
}

/** The last of these contacts: what tests are counted from (CD-01). */
export function lastExposure(s: Situation): Answer<Instant> {
  const { acts } = account(s)
  const some = acts.filter(wet)
  return latestOf((some.length > 0 ? some : acts).map(({ at }) => at), s.now)
}
