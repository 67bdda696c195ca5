import { known, mayBe, surely } from '../../answer/index.js'
import { datesAt, datesOf } from '../../case/calendar.js'
import type { Situation } from '../../case/situation.js'
import { type CalendarDate, monthsPerYear } from '../../case/time.js'
import { nothingTold } from '../../derive/acts.js'
import { ageInYears } from '../../derive/age.js'
import { allergicTo } from '../../derive/allergic-to.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import { refused } from '../../derive/refused.js'
import { by, dayAfter, passes } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { Hpv } from '../../guideline/topic/hpv.js'
import { isOpen } from '../../guideline/words.js'
import type { HpvReason } from '../../plan/hpv.js'
import type { NotFired, Outcome, Protocol } from '../../plan/index.js'
import { check, recognise } from './check.js'
import { byGroup, eligibility } from './eligibility.js'
import { type Line, line } from './line.js'
import { dueOf, seriesOf, waiting } from './series.js'

/** The vaccine against human papillomavirus: ordinary protection for which the visit is a chance. */
export const protocol: Protocol<Guideline> = {
  name: 'hpv',
  assess: (situation, guideline) => assess(situation, guideline.hpv, guideline.common),
  checks: {
    purpose: 'vaccine-immunoglobulin',
    recognises: (medicine, { hpv }) => recognise(medicine, hpv).holds.length > 0,
    check: (proposals, s, { hpv: g, common }) => check(proposals, s, g, assess(s, g, common)),
  },
}

const ids = ['hpv/vaccine', 'hpv/second-dose', 'hpv/third-dose', 'hpv/reminder'] as const

export function assess(s: Situation, g: Hpv, common: Common): Outcome {
  if (nothingTold(s)) {
    const because = [known('nothing-told', { fact: '/incidents', state: 'missing' })]
    return { lines: [], notFired: ids.map((id) => ({ id, because })) }
  }
  const today = vaccine(s, g, common)
  const fired: readonly (Line | NotFired)[] = [today, ...later(s, g, today), reminder(s, g, today)]
  return { lines: fired.filter(isLine), notFired: fired.filter((one): one is NotFired => !isLine(one)) }
}

function isLine(one: Line | NotFired): one is Line {
  return 'verb' in one
}

/** STI-101, STI-061, STI-076: by age and what she had; not in a known pregnancy, not after anaphylaxis to yeast or a component. */
function vaccine(s: Situation, g: Hpv, common: Common): Line {
  const may = eligibility(s, g)
  const series = seriesOf(s, g, byGroup(may, g))
  const pregnant = possiblyPregnant(s, common)
  const allergic = allergicTo(s, ['yeast', 'vaccine-component'], [g.allergens, g.vaccineProduct])
  const because = { verb: [...may.because, ...series.because, by(g.notInPregnancy, pregnant), by(g.componentAllergy, allergic)] }
  const declined = refused(s, 'treat-vaccine').value ? ({ declined: true } as const) : {}
  const closed = (verb: Line['verb'], reason: HpvReason, instead: HpvReason): Line => line({ id: 'hpv/vaccine', verb, urgency: 'routine', ...declined, reasons: [reason], instead: [instead], because })
  const screening: HpvReason = { key: 'hpv.screening-stays', rule: g.sameDay }
  if (!isOpen(may.verb)) return closed(may.verb, may.reason, may.reason.key === 'hpv.too-young' ? { key: 'hpv.reminder', from: g.remindFrom } : screening)
  if (series.had.value >= series.length) return closed('not-indicated', { key: 'hpv.complete', rule: g.series }, screening)
  if (surely(allergic, true)) return closed('contraindicated', { key: 'hpv.allergy', rule: g.componentAllergy }, { key: 'hpv.ask-allergist', rule: g.componentAllergy })
  if (surely(pregnant, true)) return closed('defer', { key: 'hpv.after-pregnancy', rule: g.notInPregnancy }, screening)
  const standing: readonly HpvReason[] = g.standing.says.approach === 'newer-one-stayed' ? [{ key: 'hpv.newer-schedule-stayed', rule: g.standing }] : []
  const one: readonly HpvReason[] = series.length === 2 && mayBe(passes(g.oneDoseMayDo, ageInYears(s)), true) ? [{ key: 'hpv.one-dose-may-do', below: g.oneDoseMayDo }] : []
  const order = { ...g.dose.says, rows: [g.dose] }
  const waits = waiting(s, g, series)
  if (waits !== undefined) {
    return line({
      id: 'hpv/vaccine', verb: 'defer', urgency: 'routine', ...declined, order, due: waits,
      reasons: [may.reason, { key: 'hpv.too-soon', rule: g.series, on: { date: waits.notBefore.on } }, ...series.reasons, ...one, ...standing, { key: 'hpv.late-dose-counts', rule: g.series }], because,
    })
  }
  return line({
    id: 'hpv/vaccine', verb: may.verb, urgency: 'days', ...declined, order,
    reasons: [may.reason, ...series.reasons, ...one, ...standing, { key: 'hpv.from-record', rule: g.countsFromRecord }, { key: 'hpv.same-day', rule: g.sameDay }], because,
  })
}

/** The rest of the series, each dose a due date of its own; it rests on all that the next dose does. */
function later(s: Situation, g: Hpv, today: Line): readonly (Line | NotFired)[] {
  const may = eligibility(s, g)
  const series = seriesOf(s, g, byGroup(may, g))
  const { had, schedule } = series
  const next = waiting(s, g, series)?.notBefore.on ?? datesAt(s.now, s.timeZone).last
  return ([['hpv/second-dose', 'second'], ['hpv/third-dose', 'third']] as const).map(([id, name]) => {
    const silent = { id, because: today.because.verb }
    if (schedule === undefined || !(isOpen(today.verb) || today.due !== undefined)) return silent
    const due = dueOf(s, g, had.value, schedule, name, next)
    return due === undefined ? silent : line({ id, belongsTo: 'hpv/vaccine', verb: may.verb, urgency: 'routine', act: 'visit', due, reasons: [{ key: 'hpv.next-dose', rule: schedule }, { key: 'hpv.late-dose-counts', rule: schedule }], because: { verb: today.because.verb } })
  })
}

/** STI-102: too young today; the birthday is noted. */
function reminder(s: Situation, g: Hpv, today: Line): Line | NotFired {
  const id = 'hpv/reminder'
  const born = s.case.person?.dateOfBirth
  const { reason } = eligibility(s, g)
  if (reason.key !== 'hpv.too-young' || born === undefined) return { id, because: today.because.verb }
  const on: CalendarDate = dayAfter(datesOf(born).last, reason.from.says.value * monthsPerYear, 'mo')
  return line({ id, verb: 'offer', urgency: 'routine', act: 'visit', due: { notBefore: { on } }, reasons: [{ key: 'hpv.reminder', from: g.remindFrom }], because: { verb: [known('born', { row: g.remindFrom }, { fact: '/person/dateOfBirth', state: 'given' })] } })
}
