import { surely } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { acts, medicineList } from '../derive/medicine-list.js'
import { type Component, matches } from '../guideline/shape/index.js'
import { type Substance, substancesOf } from '../guideline/substances.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import type { AnyReason, Step } from '../plan/index.js'

/**
 * CD-48, STI-085: one card for what minerals and antacids bind, with the interval of each medicine of the set from the row and in the words of its own line, and with
 * what of them she takes.
 */
export function timingCard(s: Situation, guideline: Guideline, steps: readonly Step[]): readonly AnyReason[] {
  const { timingCard: rule } = guideline.common
  const bound = new Map<Substance, Component>()
  for (const component of steps.flatMap(({ order }) => order.components)) {
    for (const substance of substancesOf(component.medicine)) if (matches(rule, { text: substance })) bound.set(substance, component)
  }
  if (bound.size === 0) return []
  return [{ key: 'set.timing-card', rule }, ...taken(s, guideline), ...[...bound].flatMap(([substance, { medicine }]) => interval(substance, guideline) ?? [{ key: 'set.timing-apart', medicine: { medicine }, rule }])]
}

/** What stands in a line of its own where she is known to take one of them; absent: no figure is printed. */
function interval(substance: Substance, { hivPep: pep, stiProphylaxis: sti }: Guideline): readonly AnyReason[] | undefined {
  const around = { before: pep.mineralBefore, after: pep.mineralAfter }
  switch (substance) {
    case 'dolutegravir': return [{ key: 'pep.mineral-timing', ...around }, { key: 'pep.minerals-with-food', rule: pep.timing }]
    case 'bictegravir': return [{ key: 'pep.mineral-timing-bictegravir', ...around }, { key: 'pep.minerals-with-bictegravir', rule: pep.timing }]
    case 'raltegravir': return [{ key: 'pep.iron-after', after: pep.ironAfter }, { key: 'set.timing-raltegravir', rule: pep.antacids }]
    case 'doxycycline': return [{ key: 'sti.cations', apart: sti.cationsApart }]
    default: return undefined
  }
}

/** Her own words for them, as they stand on the list. */
function taken(s: Situation, { hivPep: pep, stiProphylaxis: sti }: Guideline): readonly AnyReason[] {
  const words = medicineList(s)
    .filter((entry) => [sti.cations, pep.antacids, pep.minerals, pep.iron].some((codes) => matches(codes, entry.medicine)) && surely(acts(entry, s), true))
    .flatMap(({ medicine: { text, ingredients = [] } }) => text ?? ingredients.flatMap((one) => ('text' in one ? one.text : (one.display ?? []))))
  return words.length === 0 ? [] : [{ key: 'set.takes-minerals', medicines: { text: 'as-written', words: words.join('; ') } }]
}
