import { type Answer, known, mayBe, surely } from '../answer/index.js'
import { datesAt } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { ageInYears } from '../derive/age.js'
import { bleedsEasily } from '../derive/bleeds-easily.js'
import { qtRisk } from '../derive/qt-risk.js'
import { type Component, by, matches, passes } from '../guideline/shape/index.js'
import type { Common } from '../guideline/topic/common.js'
import type { Guideline } from '../guideline/topic/guideline.js'
import { isOpen } from '../guideline/words.js'
import { type AnyReason, type Line, type OrderSet, type OrderSetReason, type Phase, type Step, type Supply, chosenOrders, phases, suppliedOf } from '../plan/index.js'
import { timingCard } from './timing-card.js'

/** STI-087: what is given at this visit across all protocols, in the order of giving, and what is said of it as a whole. */
export function orderSet(s: Situation, guideline: Guideline, lines: readonly Line[]): OrderSet {
  const { common: g } = guideline
  const chosen = boundFirst(chosenOrders(lines), g)
  const undosed = withoutDose(lines, chosen, g)
  const steps = phases.flatMap((phase) => chosen.flatMap((line) => stepsOf(line, phase, s, g)))
  if (steps.length === 0) return { steps, tablets: 0, supplies: [], undosed, reasons: [], because: { verb: undosed.length === 0 ? [] : [by(g.orderOfGiving, known('set'))] } }
  const sick = antiemetic(s, g, steps)
  const muscle = intoMuscle(s, guideline, steps)
  return {
    steps,
    tablets: tablets(steps),
    // By an estimate the first dose is given, and no course handed out.
    supplies: steps.filter(({ line }) => !chosen.some(({ id, flags }) => id === line && flags.includes('estimate-only'))).flatMap(supplies),
    undosed,
    reasons: [...pillNow(g, chosen), ...handling(g, steps), ...muscle.reasons, ...atHome(g, steps, lines), ...timingCard(s, guideline, steps), ...sick.reasons],
    because: { verb: [by(g.orderOfGiving, known('set')), ...sick.because, ...muscle.because] },
  }
}

/** What belongs to this visit and has no dose yet, what is bound to a time first; not where another option of its need is given. */
function withoutDose(lines: readonly Line[], chosen: readonly Line[], g: Common): readonly string[] {
  const open = lines.filter((line) => hasNoDose(line) && line.declined === undefined && !chosen.some(({ need }) => need === line.need))
  return boundFirst(open, g).map(({ id }) => id)
}

/** Weighed first, or asked first: the best of its need is named, not what stands behind it. */
function hasNoDose({ verb, undosed, order, rank }: Line): boolean {
  return verb === 'needs-input' ? rank === 1 && (undosed === true || order !== undefined) : undosed === true && isOpen(verb)
}

/** What is bound to a time before the rest, otherwise as it stood. */
function boundFirst(lines: readonly Line[], g: Common): readonly Line[] {
  return [...lines.filter((line) => isBound(line, g)), ...lines.filter((line) => !isBound(line, g))]
}

function isBound({ need, standsFor }: Line, g: Common): boolean {
  return g.orderOfGiving.says.order.some((bound) => bound === (standsFor ?? need))
}

function stepsOf(line: Line, phase: Phase, s: Situation, g: Common): readonly Step[] {
  const { id, verb, order } = line
  const components = order?.components.filter((component) => phaseOf(component, line, s, g) === phase) ?? []
  return order === undefined || components.length === 0 ? [] : [{ phase, line: id, verb, order: { ...order, components, route: routeIn(phase) }, ...(line.due?.notBefore !== undefined && waits(line, s) ? { notBefore: line.due.notBefore } : {}) }]
}

function routeIn(phase: Phase): 'oral' | 'injection' | 'intrauterine' {
  switch (phase) {
    case 'injection': return 'injection'
    case 'placed': return 'intrauterine'
    case 'first': case 'with-food': case 'at-home': return 'oral'
  }
}

/** What waits until another time is handed out, where she takes it herself, and so is what follows on a first dose; an injection that waits is a visit of its own. */
function phaseOf({ form, medicine, after }: Component, line: Line, s: Situation, g: Common): Phase | undefined {
  if (form === 'device') return 'placed'
  if (form === 'injection') return waits(line, s) ? undefined : 'injection'
  if (after !== undefined) return 'at-home'
  if (isBound(line, g)) return 'first'
  return waits(line, s) || matches(g.mayStartAtHome, { text: medicine }) ? 'at-home' : 'with-food'
}

function waits({ due }: Line, s: Situation): boolean {
  const from = due?.notBefore
  if (from === undefined) return false
  return 'at' in from ? from.at > s.now : from.on > datesAt(s.now, s.timeZone).last
}

const byMouth = (phase: Phase): boolean => phase === 'first' || phase === 'with-food'

function componentsOf(steps: readonly Step[]): readonly Component[] {
  return steps.flatMap(({ order }) => order.components)
}

/** What is dispersed or chewed is not swallowed: for one who cannot swallow tablets it counts none. */
function tablets(steps: readonly Step[]): number {
  return componentsOf(steps.filter(({ phase }) => byMouth(phase))).reduce((sum, { form, each }) => sum + (form === 'tablet' ? each : 0), 0)
}

function supplies({ phase, order }: Step): readonly Supply[] {
  return order.components.flatMap((component): readonly Supply[] => {
    const { medicine, strength, strengthUnit, form } = component
    const quantity = suppliedOf(component, phase)
    return quantity === undefined ? [] : [{ medicine, strength, strengthUnit, form, quantity }]
  })
}

function oralOf(steps: readonly Step[]): readonly Component[] {
  return componentsOf(steps.filter(({ phase }) => byMouth(phase) || phase === 'at-home'))
}

/** How the set is given: the order, what nothing may hold up, sites apart, tablets spread. */
function handling(g: Common, steps: readonly Step[]): readonly OrderSetReason[] {
  const injections = componentsOf(steps.filter(({ phase }) => phase === 'injection'))
  const inOrder = steps.length > 1
  return [
    ...(inOrder ? [{ key: 'set.in-this-order', rule: g.orderOfGiving } as const] : []),
    ...steps.filter(({ phase }) => inOrder && phase === 'first').map(({ line }) => ({ key: 'set.not-held-up', line: { line }, rule: g.orderOfGiving }) as const),
    ...(injections.length > 1 ? [{ key: 'set.separate-sites', rule: g.separateSites } as const] : []),
    ...(oralOf(steps).length > 1 && steps.some(({ phase }) => phase === 'with-food' || phase === 'at-home') ? [{ key: 'set.spread-out', rule: g.orderOfGiving } as const] : []),
  ]
}

/** STI-028: of whatever is injected, and not of ceftriaxone alone. */
function intoMuscle(s: Situation, { stiProphylaxis: sti }: Guideline, steps: readonly Step[]): { readonly reasons: readonly OrderSetReason[]; readonly because: readonly Answer[] } {
  if (!steps.some(({ phase }) => phase === 'injection')) return { reasons: [], because: [] }
  const bleeds = bleedsEasily(s, sti.anticoagulants)
  return { reasons: bleeds.value ? [{ key: 'set.bleeds-easily', rule: sti.ceftriaxoneOtherwise }] : [], because: [bleeds] }
}

/** STI-087, STI-080: what may begin at home, and what its line says of alcohol. */
function atHome(g: Common, steps: readonly Step[], lines: readonly Line[]): readonly AnyReason[] {
  const medicines = [...new Set(oralOf(steps).map(({ medicine }) => medicine))].filter((medicine) => matches(g.mayStartAtHome, { text: medicine }))
  if (medicines.length === 0) return []
  return [
    ...medicines.map((medicine) => ({ key: 'set.start-at-home', medicine: { medicine }, rule: g.mayStartAtHome }) as const),
    ...lines.filter(({ id }) => id === 'sti-prophylaxis/alcohol').flatMap(({ reasons }) => reasons),
  ]
}

/** CD-49: a pill does not wait for the device of its need. */
function pillNow(g: Common, chosen: readonly Line[]): readonly OrderSetReason[] {
  const pills = chosen.filter(({ order }) => order?.route === 'oral')
  return chosen
    .filter(({ order }) => order?.route === 'intrauterine')
    .flatMap((device) => pills.filter((pill) => (pill.standsFor ?? pill.need) === device.need).map((pill) => ({ key: 'set.pill-now', pill: { line: pill.id }, device: { line: device.id }, rule: g.pillNowDeviceLater }) as const))
}

/** CD-47: one question for the whole plan, the strictest bar wins; none of it holds up a dose. */
function antiemetic(s: Situation, g: Common, steps: readonly Step[]): { readonly reasons: readonly OrderSetReason[]; readonly because: readonly Answer[] } {
  if (!steps.some(({ phase }) => byMouth(phase))) return { reasons: [], because: [] }
  const prolonged = by(g.antiemeticQt, qtRisk(s, g))
  const young = passes(g.metoclopramideNotBelow, ageInYears(s))
  return {
    reasons: [
      { key: 'set.antiemetic', rule: g.antiemetic },
      ...barred(prolonged, { key: 'set.no-ondansetron', rule: g.antiemeticQt }, { key: 'set.ask-before-ondansetron', rule: g.antiemeticQt }),
      ...barred(young, { key: 'set.no-metoclopramide', below: g.metoclopramideNotBelow }, { key: 'set.age-before-metoclopramide', below: g.metoclopramideNotBelow }),
    ],
    because: [prolonged, young],
  }
}

/** What is known to be barred, and what is barred until it is known not to be. */
function barred(bar: Answer, surelyBarred: OrderSetReason, maybeBarred: OrderSetReason): readonly OrderSetReason[] {
  return surely(bar, true) ? [surelyBarred] : mayBe(bar, true) ? [maybeBarred] : []
}
