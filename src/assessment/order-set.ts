import { type Answer, known, mayBe, surely } from '../answer/index.js'
import { datesAt } from '../case/calendar.js'
import type { Situation } from '../case/situation.js'
import { ageInYears } from '../derive/age.js'
import { qtRisk } from '../derive/qt-risk.js'
import { type Codes, type Component, type DoseForm, by, matches, passes } from '../guideline/shape/index.js'
import type { Common } from '../guideline/topic/common.js'
import { type Line, type OrderSet, type OrderSetReason, type Phase, type Step, type Supply, chosenOrders, phases } from '../plan/index.js'

/** STI-087: what is given at this visit across all protocols, in the order of giving, and what is said of it as a whole. */
export function orderSet(s: Situation, g: Common, lines: readonly Line[]): OrderSet {
  const chosen = chosenOrders(lines)
  const steps = phases.flatMap((phase) => chosen.flatMap((line) => stepsOf(line, phase, s, g)))
  if (steps.length === 0) return { steps, tablets: 0, supplies: [], reasons: [], because: { verb: [] } }
  const sick = antiemetic(s, g, steps)
  return {
    steps,
    tablets: tablets(steps),
    supplies: steps.flatMap(supplies),
    reasons: [...pillInstead(g, chosen, lines), ...handling(g, steps), ...sick.reasons],
    because: { verb: [by(g.orderOfGiving, known('set')), ...sick.because] },
  }
}

function stepsOf(line: Line, phase: Phase, s: Situation, g: Common): readonly Step[] {
  const { id, verb, order } = line
  const components = order?.components.filter((component) => phaseOf(component, line, s, g) === phase) ?? []
  return order === undefined || components.length === 0 ? [] : [{ phase, line: id, verb, order: { ...order, components, route: routeIn(phase) } }]
}

function routeIn(phase: Phase): 'oral' | 'injection' | 'intrauterine' {
  switch (phase) {
    case 'injection': return 'injection'
    case 'placed': return 'intrauterine'
    case 'first': case 'with-food': case 'at-home': return 'oral'
  }
}

/** What waits until another day is handed out, where she takes it herself; an injection that waits is a visit of its own. */
function phaseOf({ form, medicine }: Component, line: Line, s: Situation, g: Common): Phase | undefined {
  if (form === 'device') return 'placed'
  if (form === 'injection') return waits(line, s) ? undefined : 'injection'
  if (g.orderOfGiving.says.order.some((need) => need === (line.standsFor ?? line.need))) return 'first'
  return waits(line, s) || matches(g.mayStartAtHome, { text: medicine }) ? 'at-home' : 'with-food'
}

function waits({ due }: Line, s: Situation): boolean {
  const from = due?.notBefore
  if (from === undefined) return false
  return 'at' in from ? from.at > s.now : from.on > datesAt(s.now, s.timeZone).last
}

const counted: readonly DoseForm[] = ['tablet', 'dispersible-tablet', 'chewable-tablet']
const byMouth = (phase: Phase): boolean => phase === 'first' || phase === 'with-food'

function componentsOf(steps: readonly Step[]): readonly Component[] {
  return steps.flatMap(({ order }) => order.components)
}

function tablets(steps: readonly Step[]): number {
  return componentsOf(steps.filter(({ phase }) => byMouth(phase))).reduce((sum, { form, each }) => sum + (counted.includes(form) ? each : 0), 0)
}

/** A course is handed out whole, and so is a single dose that she takes at home; each sum is rounded up once, at the end. */
function supplies({ phase, order }: Step): readonly Supply[] {
  return order.components.flatMap(({ medicine, strength, strengthUnit, form, each, timesPerDay, days }): readonly Supply[] =>
    days === undefined && phase !== 'at-home' ? [] : [{ medicine, strength, strengthUnit, form, quantity: Math.ceil(each * timesPerDay * (days ?? 1)) }],
  )
}

/** How the set is given: the order, sites apart, tablets spread, what may begin at home, and one card for what minerals bind (CD-48). */
function handling(g: Common, steps: readonly Step[]): readonly OrderSetReason[] {
  const oral = componentsOf(steps.filter(({ phase }) => byMouth(phase) || phase === 'at-home'))
  const injections = componentsOf(steps.filter(({ phase }) => phase === 'injection'))
  const holds = (codes: Codes): boolean => oral.some(({ medicine }) => matches(codes, { text: medicine }))
  return [
    ...(steps.length > 1 ? [{ key: 'set.in-this-order', rule: g.orderOfGiving } as const] : []),
    ...(injections.length > 1 ? [{ key: 'set.separate-sites', rule: g.separateSites } as const] : []),
    ...(oral.length > 1 && steps.some(({ phase }) => phase === 'with-food' || phase === 'at-home') ? [{ key: 'set.spread-out', rule: g.orderOfGiving } as const] : []),
    ...(holds(g.mayStartAtHome) ? [{ key: 'set.start-at-home', rule: g.mayStartAtHome } as const] : []),
    ...(holds(g.timingCard) ? [{ key: 'set.timing-card', rule: g.timingCard } as const] : []),
  ]
}

/** CD-49: a device may not be placed before she leaves; the best pill of its need is then given now. */
function pillInstead(g: Common, chosen: readonly Line[], lines: readonly Line[]): readonly OrderSetReason[] {
  const pills = chosenOrders(lines.filter(({ order }) => order?.route === 'oral'))
  const devices = chosen.filter(({ order }) => order?.route === 'intrauterine')
  return pills
    .filter((pill) => devices.some(({ need }) => need === pill.need) && !chosen.includes(pill))
    .flatMap(({ id, order }) => (order?.rows ?? []).slice(0, 1).map((dose) => ({ key: 'set.pill-if-not-placed', line: { line: id }, dose, rule: g.pillNowDeviceLater }) as const))
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
