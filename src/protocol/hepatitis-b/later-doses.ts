import { type Answer, jointly, known } from '../../answer/index.js'
import { datesOf } from '../../case/calendar.js'
import type { CalendarDate } from '../../case/time.js'
import { ageInYears } from '../../derive/age.js'
import { givenDays } from '../../derive/given-days.js'
import { refused } from '../../derive/refused.js'
import type { HepatitisBLine, HepatitisBReason } from '../../plan/hepatitis-b.js'
import type { ImmunoglobulinDecision } from './immunoglobulin-decision.js'
import { line } from './line.js'
import { type Fired, type Scene, silent } from './scene.js'
import { type LaterDose, dayOfStep, laterDoses, secondImmunoglobulinDays } from './series.js'
import type { VaccineDecision, VaccineOpen } from './vaccine-decision.js'

/** The doses that follow this visit's, as far as a schedule names them. */
export const doseLines: { readonly [name: string]: HepatitisBLine } = { 'second-dose': 'hepatitis-b/second-dose', 'third-dose': 'hepatitis-b/third-dose', 'fourth-dose': 'hepatitis-b/fourth-dose' }

/** STI-095 to STI-097: each dose still to come, with its day and the day from which it counts. */
export function vaccineDoses(scene: Scene, { open, because }: VaccineDecision): readonly Fired[] {
  const { s, g } = scene
  const decided = [jointly(because)]
  const declined = refused(s, 'treat-hepatitis-b').value || refused(s, 'treat-vaccine').value ? ({ declined: true } as const) : {}
  if (open === undefined) return Object.values(doseLines).map((id) => silent(id, decided))
  const doses = dosesOf(scene, open)
  return Object.entries(doseLines).map(([name, id]): Fired => {
    const dose = doses.find((one) => one.name === name)
    if (dose === undefined) return silent(id, decided)
    const reasons: readonly HepatitisBReason[] = [{ key: 'hbv.earliest-valid', rule: open.rhythm.intervals, earliest: { date: dose.earliest } }, { key: 'hbv.late-dose', rule: g.lateDose }]
    return line({ id, ...declined, verb: open.open, urgency: 'routine', act: 'visit', due: dose.due, reasons, because: { verb: [...decided, known(name, { row: open.rhythm.schedule })], followUp: [ageInYears(s)] } })
  })
}

function dosesOf(scene: Scene, open: VaccineOpen): readonly LaterDose[] {
  return laterDoses(open.course, open.rhythm, scene.g, open.waitUntil ?? scene.today, open.record, notLastBefore(scene))
}

/** The last dose that the decision leads to, or that was given: the day from which a response can be tested. */
export function lastDose(scene: Scene, { open, done }: VaccineDecision): VaccineDecision['done'] {
  if (open === undefined) return done
  return { on: dosesOf(scene, open).at(-1)?.due.notBefore.on ?? open.waitUntil ?? scene.today, verb: open.open }
}

/** STI-096: an infant's last dose waits for this age. */
function notLastBefore({ s, g }: Scene): CalendarDate | undefined {
  const birth = s.case.person?.dateOfBirth
  const [step] = g.lastDoseAge.says.steps
  return birth === undefined || step === undefined ? undefined : dayOfStep(step, datesOf(birth).last)
}

/** D18: the second immunoglobulin, where two are given: a month after the first, today's or the one that she had elsewhere. */
export function secondImmunoglobulin(scene: Scene, { open, secondOf, because }: ImmunoglobulinDecision): Fired {
  const { s, g, today } = scene
  const id: HepatitisBLine = 'hepatitis-b/second-immunoglobulin'
  const decided: readonly Answer<unknown>[] = [jointly(because)]
  const cell = open?.cell ?? secondOf?.cell
  const [on] = secondImmunoglobulinDays(g, secondOf?.first ?? today)
  if (cell === undefined || cell.doses !== 'two' || on === undefined) return silent(id, decided)
  const declined = refused(s, 'treat-hepatitis-b').value ? ({ declined: true } as const) : {}
  return line({ id, ...declined, verb: open?.verb ?? cell.verb, urgency: 'routine', act: 'visit', flags: cell.flags ?? [], due: { notBefore: { on } }, reasons: [{ key: 'hbv.second-immunoglobulin', rule: g.secondImmunoglobulin }], because: { verb: decided } })
}

/** The day of the last immunoglobulin, given or to be given, of which a response test must still beware; undefined where there is none. */
export function lastImmunoglobulinDay(scene: Scene, { open, secondOf }: ImmunoglobulinDecision): CalendarDate | undefined {
  const { s, g, today } = scene
  const planned = open === undefined ? [] : open.cell.doses === 'two' ? secondImmunoglobulinDays(g, today) : [today]
  const second = secondOf === undefined ? [] : secondImmunoglobulinDays(g, secondOf.first)
  const had = givenDays(s, g.immunoglobulinProduct).map(({ last }) => last).filter((day) => g.afterImmunoglobulin.says.steps.some((gap) => dayOfStep(gap, day) > today))
  return [...planned, ...second, ...had].sort().at(-1)
}
