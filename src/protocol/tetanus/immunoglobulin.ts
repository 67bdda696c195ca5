import { type Answer, type Known, any, known, mayBe, not, possible, presume, unknown } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import type { CalendarDate } from '../../case/time.js'
import type { Days } from '../../derive/local-days.js'
import { listComplete } from '../../derive/medicine-list.js'
import { given, read, readYesNo } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { daysOfDose, listedDoses } from '../../derive/vaccine-doses.js'
import { by, passes } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Tetanus } from '../../guideline/topic/tetanus.js'
import { type Verb, isOpen, openVerbs } from '../../guideline/words.js'
import type { Order } from '../../plan/index.js'
import type { TetanusReason } from '../../plan/tetanus.js'
import { immunodeficient } from './cover.js'
import { type Decision, type Wounding, decideEach, isWound } from './decision.js'
import { type Line, line } from './line.js'
import { changes } from './vaccine.js'
import { type Classed, daysOfWound } from './wound-class.js'

interface Verdict {
  readonly verb: Verb
  /** No dose that she had decides (STI-111). */
  readonly whateverHistory?: true
  readonly reasons: readonly TetanusReason[]
  readonly because: readonly Answer<unknown>[]
}

/** STI-111 to STI-114, STI-118: immunoglobulin, at once and at another site than the vaccine. */
export function immunoglobulin(s: Situation, g: Tetanus, common: Common): readonly Line[] {
  const { decision, verdict, already } = deciding(s, g)
  const declined = refused(s, 'treat-tetanus').value ? ({ declined: true } as const) : {}
  const base = { id: 'tetanus/immunoglobulin', need: 'tetanus/immunoglobulin', verb: verdict.verb, ...declined } as const
  if (!isOpen(verdict.verb) || !isWound(decision)) {
    const look = decision.wound === 'not-told' ? ({ key: 'tet.look-for-wounds', rule: g.opens } as const) : ({ key: 'tet.clean-the-wound', rule: g.opens } as const)
    return [line({ ...base, urgency: verdict.verb === 'needs-input' ? 'hours' : 'routine', reasons: [...verdict.reasons, { key: 'tet.not-needed', rule: g.decision }], instead: [look], because: { verb: verdict.because } })]
  }
  const verb = [...verdict.because, already]
  if (already.value) {
    return [line({ ...base, verb: 'not-indicated', urgency: 'routine', reasons: [...verdict.reasons, { key: 'tet.immunoglobulin-given', rule: g.givenOnce }], instead: [{ key: 'tet.clean-the-wound', rule: g.opens }], because: { verb } })]
  }
  const { order, reasons, because } = doseOf(decision.wound, g)
  const beside: readonly TetanusReason[] = [{ key: 'tet.different-sites', rule: g.differentSites }, { key: 'tet.live-vaccine', after: common.liveVaccineAfter }]
  return [
    line({ ...base, urgency: 'hours', order, reasons: [...verdict.reasons, ...reasons, ...beside, ...changes(declined, g)], because: { verb, order: because } }),
    ...antitoxin(g, verdict, declined),
  ]
}

interface Deciding {
  readonly decision: Decision
  readonly verdict: Verdict
  readonly already: Known<boolean>
}

/** The worst wound that most surely asks for it and had none since; else the worst that asks for it, else the worst. */
function deciding(s: Situation, g: Tetanus): Deciding {
  const each = decideEach(s, g).map((decision): Deciding => {
    const verdict = verdictOf(s, g, decision)
    return isWound(decision) ? heldAgainst(s, g, decision, verdict) : { decision, verdict, already: known(false) }
  })
  const asking = each.filter(({ verdict }) => isOpen(verdict.verb))
  const wanting = openVerbs.flatMap((verb) => asking.filter(({ verdict, already }) => verdict.verb === verb && !already.value))
  return (wanting[0] ?? asking[0] ?? each[0]) as Deciding
}

/**
 * HZ-19: one of the two since the day of the wound is enough. A day that is not told, of the dose or of the wound, is asked, and the dose counts as not given. What may
 * be from before the wound or since, of the vaccine or of these, refuses nothing and orders nothing on top of it: case by case, and asked.
 */
function heldAgainst(s: Situation, g: Tetanus, decision: Wounding, verdict: Verdict): Deciding {
  const { wound, cover, ifBefore } = decision
  const { first, last } = daysOfWound(s, wound)
  const doses = listedDoses(s, [g.immunoglobulinMedicine, g.antitoxinMedicine])
  const since = doses.map(({ day, path }): Answer => {
    if (day === undefined) return presume(readYesNo(undefined, path), false)
    return first === undefined && day < last ? presume(unknown<boolean>(wound.last), false) : given(day >= last, path)
  })
  const already = presume(by(g.givenOnce, any([...since, presume(not(listComplete(s)), false)])), false)
  const listed = doses.flatMap(({ path, day, until = day }) => (day === undefined || first === undefined || (until as CalendarDate) < first ? [] : [{ path, days: { first: day, last: until as CalendarDate } }]))
  const primes = verdict.whateverHistory !== true && ifBefore !== undefined && !isOpen(ifBefore.immunoglobulin)
  const either = [...(primes ? cover.doses.either.map((dose) => ({ path: dose.path, days: daysOfDose(dose) })) : []), ...listed]
  if (either.length === 0 || already.value || !isOpen(verdict.verb)) return { decision, verdict, already }
  const because = [...verdict.because, ...either.map(({ path, days }) => sideNotTold(s, path, days, wound))]
  return { decision, verdict: { verb: 'consider', reasons: [...verdict.reasons, { key: 'tet.may-be-since', rule: g.givenOnce }], because }, already }
}

/** Before the wound or since: her day of it, the day of the wound or the zone that both are told in would tell. */
function sideNotTold(s: Situation, fact: string, days: Days | undefined, { last }: Classed): Known<boolean> {
  return presume(unknown<boolean>({ fact, state: days?.first === days?.last ? 'given' : 'imprecise' }, last, read(s.timeZone, '/setting/timeZone')), false)
}

/** The cell of the table; with a weak immune system and a wound that is not clean it is given whatever the history (STI-111), and after a bite or a tear alone a pack may leave it open (STI-118). */
function verdictOf(s: Situation, g: Tetanus, decision: Decision): Verdict {
  const { says, reasons, because } = decision
  if (decision.wound === 'none') return { verb: says.immunoglobulin, reasons, because }
  const weak = immunodeficient(s)
  const exposed = !isWound(decision) || decision.wound.contaminated || decision.wound.of.value !== 'clean'
  if (g.immunodeficiency.says.approach === 'immunoglobulin-when-contaminated' && exposed && weak.value) {
    // What nobody looked for may be contaminated.
    return { whateverHistory: true, verb: isWound(decision) ? 'recommend' : 'needs-input', reasons: [...reasons, { key: 'tet.immunodeficient', rule: g.immunodeficiency }], because: [...because, known('weak', weak, { row: g.immunodeficiency })] }
  }
  const asked = exposed ? [...because, known('weak', weak, { row: g.immunodeficiency })] : because
  if (isOpen(says.immunoglobulin) && isWound(decision) && decision.wound.onlyBiteOrTear && g.biteOrTear.says.approach === 'consider') {
    return { verb: 'consider', reasons: [...reasons, { key: 'tet.only-bite-or-tear', rule: g.biteOrTear }], because: [...asked, known('by-bite', { row: g.biteOrTear })] }
  }
  return { verb: says.immunoglobulin, reasons, because: asked }
}

interface Given {
  readonly order: Order
  readonly reasons: readonly TetanusReason[]
  readonly because: readonly Answer<unknown>[]
}

/** STI-114: the usual dose; more where the pack says so, after long, for a burn or a soiled wound. */
function doseOf(wound: Classed, g: Tetanus): Given {
  const { immunoglobulinDose, immunoglobulinLargeDose, immunoglobulinUpTo } = g
  const usual: Order = { ...immunoglobulinDose.says, rows: [immunoglobulinDose] }
  if (immunoglobulinLargeDose.says !== 'none') {
    const late = wound.hours.map((hours) => passes(g.largeDoseAfter, hours))
    // More does no harm: any possible time of any wound counts, a wholly unknown one is asked for.
    const large: Known<boolean> = known(wound.burnedOrSoiled || late.some((one) => possible(one) !== undefined && mayBe(one, true)), ...late)
    if (large.value) return { order: { ...immunoglobulinLargeDose.says, rows: [immunoglobulinLargeDose] }, reasons: [{ key: 'tet.larger-dose', after: g.largeDoseAfter }], because: [large] }
    return { order: usual, reasons: [], because: [large] }
  }
  return { order: usual, reasons: immunoglobulinUpTo.says === 'none' ? [] : [{ key: 'tet.up-to', most: immunoglobulinUpTo }], because: [known('dose', { row: immunoglobulinDose })] }
}

/** STI-113: where the pack has it, the antitoxin from horses stands in for immunoglobulin that is not to be had, after a skin test. */
function antitoxin(g: Tetanus, verdict: Verdict, declined: { readonly declined?: true }): readonly Line[] {
  const { antitoxinDose, antitoxinUpTo } = g
  if (antitoxinDose.says === 'none') return []
  return [
    line({
      id: 'tetanus/antitoxin', need: 'tetanus/immunoglobulin', rank: 2, verb: 'consider', urgency: 'hours', flags: ['least-bad'], ...declined, order: { ...antitoxinDose.says, rows: [antitoxinDose] },
      reasons: [{ key: 'tet.antitoxin-instead', rule: antitoxinDose }, { key: 'tet.skin-test-first', rule: antitoxinDose }, ...(antitoxinUpTo.says === 'none' ? [] : [{ key: 'tet.up-to', most: antitoxinUpTo } as const])],
      because: { verb: [...verdict.because, known('stand-in', { row: antitoxinDose })] },
    }),
  ]
}
